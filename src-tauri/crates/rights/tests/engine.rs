//! The engine held against its own definition: every way in which missing facts could turn out, by brute force.

use proptest::prelude::*;
use rights::{Clause, Condition, DEPENDS, Date, FactId, FactKind, Facts, Force, Ground, Known, Law, Place, Right, RightText, RuledOut, Schema, decide};

fn kind(id: &str, values: usize, list: bool) -> FactKind {
    FactKind { id: id.to_owned(), values: (0..values).map(|n| format!("v{n}")).collect(), list, groups: vec![("some".to_owned(), 0b11)], default: None }
}

/// Two facts with one value, and one that holds a list.
fn schema() -> Schema {
    Schema { facts: vec![kind("one", 3, false), kind("two", 2, false), kind("list", 4, true)], ..Schema::default() }
}

fn ground(id: usize, answer: usize, when: Vec<Condition>, unless: Vec<Vec<Condition>>) -> Ground {
    Ground {
        id: format!("g{id}"),
        cites: vec![format!("ACT 2000 s.{id}")],
        answer,
        when,
        unless,
        force: Force::default(),
        told_by: vec![format!("teller{id}")],
        gives_way_to: Vec::new(),
        place: Place::default(),
    }
}

fn right(grounds: Vec<Ground>) -> Right {
    let last = RuledOut { id: "none".to_owned(), cites: vec!["ACT 2000 s.9".to_owned()], when: Vec::new(), last: true, force: Force::default(), place: Place::default() };
    let text = RightText { id: "r".to_owned(), answers: ["yes", "unclear", "no"].map(str::to_owned).to_vec(), grounds, ruled_out: vec![last], ..RightText::default() };
    Right::new(text, &schema()).expect("few terms")
}

fn law() -> Law {
    Law::on(Date::parse("2026-11-22").expect("a day"), &[], &[])
}

/// Every full set of facts that fits what is known.
fn completions(facts: &Facts) -> Vec<Facts> {
    let schema = schema();
    let mut all = vec![facts.clone()];
    for (id, kind) in schema.iter() {
        let ways: Vec<Known> = match facts.get(id) {
            Known::One(may) => (0..kind.values.len()).filter(|bit| may >> bit & 1 == 1).map(|bit| Known::One(1 << bit)).collect(),
            Known::Many { has, one_of, open } => (0..1u64 << kind.values.len())
                .filter(|list| list & has == *has && one_of.iter().all(|set| set & list != 0))
                .filter(|list| *open || (list & !(has | one_of.iter().fold(0, |a, b| a | b)) == 0 && list.count_ones() <= has.count_ones() + one_of.len() as u32))
                .map(|list| Known::Many { has: list, one_of: Vec::new(), open: false })
                .collect(),
        };
        all = all
            .into_iter()
            .flat_map(|facts| {
                ways.iter().map(move |way| {
                    let mut facts = facts.clone();
                    facts.put(id, way.clone());
                    facts
                })
            })
            .collect();
    }
    all
}

fn holds(right: &Right, facts: &Facts) -> usize {
    let meets = |conditions: &[Condition]| {
        conditions.iter().all(|condition| match facts.get(condition.fact) {
            Known::One(value) => value & condition.among != 0,
            Known::Many { has, .. } => has & condition.among != 0,
        })
    };
    let grounds = right.text().grounds.iter().filter(|ground| meets(&ground.when) && !ground.unless.iter().any(|unless| meets(unless)));
    grounds.map(|ground| ground.answer).min().unwrap_or(2)
}

fn conditions(lists: bool) -> impl Strategy<Value = Vec<Condition>> {
    let one = prop::option::of(1u64..7).prop_map(|among| among.map(|among| Condition { fact: FactId(0), among }));
    let two = prop::option::of(1u64..3).prop_map(|among| among.map(|among| Condition { fact: FactId(1), among }));
    let list = prop::option::of(1u64..15).prop_map(move |among| among.filter(|_| lists).map(|among| Condition { fact: FactId(2), among }));
    (one, two, list).prop_map(|(a, b, c)| a.into_iter().chain(b).chain(c).collect())
}

fn rights() -> impl Strategy<Value = Right> {
    prop::collection::vec((0usize..2, conditions(true), prop::collection::vec(conditions(false).prop_filter("an exception says something", |set| !set.is_empty()), 0..2)), 1..5)
        .prop_map(|grounds| right(grounds.into_iter().enumerate().map(|(id, (answer, when, unless))| ground(id, answer, when, unless)).collect()))
}

fn known() -> impl Strategy<Value = Facts> {
    let many = (0u64..16, prop::collection::vec(1u64..16, 0..2), any::<bool>()).prop_map(|(has, one_of, open)| Known::Many { has, one_of, open });
    (1u64..8, 1u64..4, many).prop_map(|(one, two, list)| {
        let mut facts = Facts::none(&schema());
        facts.put(FactId(0), Known::One(one));
        facts.put(FactId(1), Known::One(two));
        facts.put(FactId(2), list);
        facts
    })
}

proptest! {
    #[test]
    fn an_answer_is_what_all_ways_agree_on(right in rights(), facts in known()) {
        let mut answers: Vec<usize> = completions(&facts).iter().map(|facts| holds(&right, facts)).collect();
        answers.sort_unstable();
        answers.dedup();
        let law = law();
        let finding = decide(&right, &facts, &law);
        let expected = if let [only] = answers[..] { right.text().answers[only].as_str() } else { DEPENDS };
        prop_assert_eq!(finding.answer, expected);
        prop_assert_eq!(finding.depends_on.is_empty(), expected != DEPENDS);
        prop_assert_eq!(finding.because.is_empty(), expected == DEPENDS);
    }

    #[test]
    fn learning_never_flips_an_answer(right in rights(), facts in known()) {
        let law = law();
        let before = decide(&right, &facts, &law).answer;
        for learnt in completions(&facts) {
            let after = decide(&right, &learnt, &law).answer;
            prop_assert!(before == DEPENDS || before == after, "{} became {}", before, after);
        }
    }

    #[test]
    fn what_is_missing_settles_it_and_nothing_else_matters(right in rights(), facts in known()) {
        let law = law();
        let finding = decide(&right, &facts, &law);
        for (id, _) in schema().iter() {
            let matters = completions(&facts).iter().any(|one| {
                let mut open = one.clone();
                open.put(id, facts.get(id).clone());
                let answers: Vec<usize> = completions(&open).iter().map(|facts| holds(&right, facts)).collect();
                answers.iter().any(|answer| *answer != answers[0])
            });
            prop_assert_eq!(finding.depends_on.contains(&id), matters, "fact {:?}", id);
        }
    }
}

#[test]
fn a_ground_that_gives_way_is_no_reason_beside_the_other() {
    let all = |fact, among| vec![Condition { fact: FactId(fact), among }];
    let mut second = ground(1, 0, all(1, 1), Vec::new());
    second.gives_way_to = vec!["g0".to_owned()];
    let right = right(vec![ground(0, 0, all(0, 1), Vec::new()), second]);
    let schema = schema();
    let mut facts = Facts::none(&schema);
    facts.set(&schema, "two", &["v0"]).expect("a value");
    assert_eq!(decide(&right, &facts, &law()).told_by, ["teller1"]);
    facts.set(&schema, "one", &["v0"]).expect("a value");
    assert_eq!(decide(&right, &facts, &law()).told_by, ["teller0"]);
}

#[test]
fn what_goes_with_a_right_is_said_only_with_it() {
    let says = |says: &str, grounds: &[&str]| Clause {
        says: says.to_owned(),
        grounds: grounds.iter().map(|id| (*id).to_owned()).collect(),
        when: Vec::new(),
        unless: Vec::new(),
        force: Force::default(),
        place: Place::default(),
    };
    let mut text = right(vec![ground(0, 0, vec![Condition { fact: FactId(0), among: 1 }], Vec::new())]).text().clone();
    text.arranged_by = vec![says("council", &[])];
    text.may_ask_for_visit = vec![says("patient", &[]), says("carer", &["g9"])];
    let schema = schema();
    let right = Right::new(text, &schema).expect("few terms");
    let mut facts = Facts::none(&schema);
    facts.set(&schema, "one", &["v0"]).expect("a value");
    let law = law();
    let yes = decide(&right, &facts, &law);
    assert_eq!((yes.answer, yes.arranged_by, yes.may_ask_for_visit), ("yes", Some("council"), vec!["patient"]));
    facts.set(&schema, "one", &["v1"]).expect("a value");
    let no = decide(&right, &facts, &law);
    assert_eq!((no.answer, no.arranged_by, no.told_by.len(), no.because[0].ground), ("no", None, 0, "none"));
}

#[test]
fn dates_and_commencements_decide_what_is_in_force() {
    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }
    let starts = [rights::Commencement { id: "later".to_owned(), from: None }, rights::Commencement { id: "now".to_owned(), from: Some(day("2026-02-18")) }];
    let on = |text, assumed: &[usize]| Law::on(day(text), &starts, assumed);
    let force = |from: Option<&str>, until: Option<&str>, since, ended_by| Force { from: from.map(day), until: until.map(day), since, ended_by };
    assert!(force(Some("2026-01-01"), Some("2026-02-01"), None, None).holds(&on("2026-01-31", &[])));
    assert!(!force(Some("2026-01-01"), Some("2026-02-01"), None, None).holds(&on("2026-02-01", &[])));
    assert!(!force(None, None, Some(0), None).holds(&on("2030-01-01", &[])));
    assert!(force(None, None, Some(0), None).holds(&on("2026-01-01", &[0])));
    assert!(!force(None, None, Some(1), None).holds(&on("2026-02-17", &[])));
    assert!(force(None, None, Some(1), None).holds(&on("2026-02-18", &[])));
    assert!(!force(None, None, None, Some(1)).holds(&on("2026-02-18", &[])));
}

#[test]
fn facts_are_read_strictly() {
    let schema = schema();
    let mut facts = Facts::none(&schema);
    assert!(facts.set(&schema, "three", &["v0"]).expect_err("no such fact").to_string().contains("three"));
    assert!(facts.set(&schema, "one", &["v9"]).expect_err("no such value").to_string().contains("v9"));
    assert!(facts.set(&schema, "one", &["v0", "v1"]).expect_err("one value only").to_string().contains("one"));
    facts.set(&schema, "list", &["some", "v3", "unknown"]).expect("a list");
    assert_eq!(facts.get(FactId(2)), &Known::Many { has: 0b1000, one_of: vec![0b11], open: true });
    facts.set(&schema, "list", &[]).expect("an empty list");
    assert!(facts.get(FactId(2)).is_settled());
}
