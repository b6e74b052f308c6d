//! Rights that go by the leading position, held against their definition: every way in which missing facts could turn out, by brute force.

use proptest::prelude::*;
use rights::{Condition, DEPENDS, Date, FactId, FactKind, Facts, Force, Ground, Known, Law, Leading, Place, Position, Right, RightText, RuledOut, Schema, decide};
use std::sync::Arc;

const ONE: FactId = FactId(0);
const LIST: FactId = FactId(1);
const FIRST_GATE: FactId = FactId(2);
const SECOND_GATE: FactId = FactId(3);
const LEADS: FactId = FactId(4);
const GIVEN: [FactId; 4] = [ONE, LIST, FIRST_GATE, SECOND_GATE];

fn kind(id: &str, values: usize, list: bool) -> FactKind {
    FactKind { id: id.to_owned(), values: (0..values).map(|n| format!("v{n}")).collect(), list, groups: Vec::new(), default: None }
}

/// Five positions, two of which stand higher or lower by a fact of their own.
fn schema() -> Schema {
    let at = |value: u32, when: Option<(FactId, u64)>| Position { value: 1 << value, when };
    let order =
        vec![at(0, Some((FIRST_GATE, 1))), at(1, None), at(2, Some((SECOND_GATE, 1))), at(0, Some((FIRST_GATE, 2))), at(3, None), at(2, Some((SECOND_GATE, 2))), at(4, None)];
    let facts = vec![kind("one", 2, false), kind("list", 5, true), kind("first-gate", 2, false), kind("second-gate", 2, false), kind("leads", order.len() + 1, false)];
    Schema { facts, leading: Some(Arc::new(Leading { fact: LEADS, of: LIST, order })) }
}

fn right(grounds: Vec<(usize, Vec<Condition>)>) -> Right {
    let grounds = grounds.into_iter().enumerate().map(|(id, (answer, when))| Ground {
        id: format!("g{id}"),
        cites: vec![format!("ACT 2000 s.{id}")],
        answer,
        when,
        unless: Vec::new(),
        force: Force::default(),
        told_by: Vec::new(),
        gives_way_to: Vec::new(),
        place: Place::default(),
    });
    let last = RuledOut { id: "none".to_owned(), cites: vec!["ACT 2000 s.9".to_owned()], when: Vec::new(), last: true, force: Force::default(), place: Place::default() };
    let answers = ["yes", "unclear", "no"].map(str::to_owned).to_vec();
    let text = RightText { id: "r".to_owned(), answers, grounds: grounds.collect(), ruled_out: vec![last], ..RightText::default() };
    Right::new(text, &schema()).expect("few terms")
}

/// One value of each fact that is given, and the set of those in the list: `[one, list, first gate, second gate]`.
type Full = [u64; 4];

fn bits(set: u64) -> impl Iterator<Item = u64> + Clone {
    (0..64).map(|bit| 1 << bit).filter(move |value| set & value != 0)
}

/// Every way in which what is known of one fact could turn out.
fn ways(known: &Known) -> Vec<u64> {
    match known {
        Known::One(may) => bits(*may).collect(),
        Known::Many { has, one_of, open } => {
            let picked = one_of.iter().fold(vec![*has], |lists, set| lists.iter().flat_map(|list| bits(*set).map(move |value| list | value)).collect());
            (0..32).filter(|list| picked.iter().any(|short| if *open { list & short == *short } else { list == short })).collect()
        }
    }
}

fn completions(facts: &Facts) -> Vec<Full> {
    let [one, list, first, second] = GIVEN.map(|fact| ways(facts.get(fact)));
    let mut all = Vec::new();
    for one in one {
        for list in &list {
            for first in &first {
                all.extend(second.iter().map(|second| [one, *list, *first, *second]));
            }
        }
    }
    all
}

/// The place of the position that leads, as a value of its fact.
fn leads([_, list, first, second]: Full) -> u64 {
    let stands =
        [list & 1 != 0 && first == 1, list & 2 != 0, list & 4 != 0 && second == 1, list & 1 != 0 && first == 2, list & 8 != 0, list & 4 != 0 && second == 2, list & 16 != 0];
    1 << stands.iter().position(|stands| *stands).unwrap_or(7)
}

fn answer(right: &Right, full: Full) -> usize {
    let value = |fact: FactId| if fact == LEADS { leads(full) } else { full[usize::from(fact.0)] };
    let met = right.text().grounds.iter().filter(|ground| ground.when.iter().all(|condition| value(condition.fact) & condition.among != 0));
    met.map(|ground| ground.answer).min().unwrap_or(2)
}

fn law() -> Law {
    Law::on(Date::parse("2026-11-22").expect("a day"), &[], &[])
}

fn rights() -> impl Strategy<Value = Right> {
    let on = |fact: FactId, most: u64| move |among: Option<u64>| among.map(|among| Condition { fact, among }).filter(|condition| condition.among < most);
    let leads = prop::option::weighted(0.8, 1u64..256).prop_map(on(LEADS, 256));
    let one = prop::option::weighted(0.4, 1u64..3).prop_map(on(ONE, 4));
    let list = prop::option::weighted(0.2, 1u64..32).prop_map(on(LIST, 32));
    let gate = prop::option::weighted(0.2, 1u64..3).prop_map(on(FIRST_GATE, 4));
    let when = (leads, one, list, gate).prop_map(|(a, b, c, d)| a.into_iter().chain(b).chain(c).chain(d).collect());
    prop::collection::vec((0usize..2, when), 1..5).prop_map(right)
}

fn known() -> impl Strategy<Value = Facts> {
    let many = (0u64..32, prop::collection::vec(1u64..32, 0..3), any::<bool>()).prop_map(|(has, one_of, open)| Known::Many { has, one_of, open });
    let sparse = (prop::collection::vec(0u32..5, 0..2), prop::collection::vec(1u64..32, 0..2), any::<bool>()).prop_map(|(has, one_of, open)| Known::Many {
        has: has.iter().fold(0, |set, value| set | 1 << value),
        one_of,
        open,
    });
    (1u64..4, prop_oneof![many, sparse], 1u64..4, 1u64..4).prop_map(|(one, list, first, second)| {
        let mut facts = Facts::none(&schema());
        for (fact, known) in [(ONE, Known::One(one)), (LIST, list), (FIRST_GATE, Known::One(first)), (SECOND_GATE, Known::One(second))] {
            facts.put(fact, known);
        }
        facts
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn an_answer_is_what_all_ways_agree_on_and_what_is_missing_settles_it(right in rights(), facts in known()) {
        let all: Vec<(Full, usize)> = completions(&facts).into_iter().map(|full| (full, answer(&right, full))).collect();
        let law = law();
        let finding = decide(&right, &facts, &law);
        let settled = all.iter().all(|(_, answer)| *answer == all[0].1);
        prop_assert_eq!(finding.answer, if settled { right.text().answers[all[0].1].as_str() } else { DEPENDS });
        for (place, fact) in GIVEN.iter().enumerate() {
            // All others alike: the ways in which they differ in this fact alone.
            let mut groups: std::collections::BTreeMap<Full, Vec<usize>> = std::collections::BTreeMap::new();
            for (full, answer) in &all {
                let mut rest = *full;
                rest[place] = 0;
                groups.entry(rest).or_default().push(*answer);
            }
            let matters = groups.values().any(|answers| answers.iter().any(|answer| *answer != answers[0]));
            prop_assert_eq!(finding.depends_on.contains(fact), matters, "fact {:?}", fact);
        }
        prop_assert!(!finding.depends_on.contains(&LEADS) && finding.depends_on.is_sorted());
    }

    #[test]
    fn the_leading_position_is_one_of_those_that_could_lead(facts in known()) {
        let mut could = completions(&facts).into_iter().map(leads).fold(0, |set, place| set | place);
        let Known::One(said) = facts.get(LEADS) else { panic!("it has one value") };
        could &= !said;
        prop_assert_eq!(could, 0, "of {:#b}", said);
    }

    #[test]
    fn where_all_is_known_one_position_leads_whatever_was_learnt_last(list in 0u64..32, first in 0u32..2, second in 0u32..2, turn in 0usize..3) {
        let mut facts = Facts::none(&schema());
        let mut learnt = [(LIST, Known::Many { has: list, one_of: Vec::new(), open: false }), (FIRST_GATE, Known::One(1 << first)), (SECOND_GATE, Known::One(1 << second))];
        learnt.rotate_left(turn);
        for (fact, known) in learnt {
            facts.put(fact, known);
        }
        prop_assert_eq!(facts.get(LEADS), &Known::One(leads([1, list, 1 << first, 1 << second])));
    }
}

#[test]
fn a_single_fact_that_moves_a_position_is_enough() {
    let mut schema = schema();
    let order = vec![Position { value: 1, when: Some((FIRST_GATE, 1)) }, Position { value: 2, when: None }, Position { value: 1, when: Some((FIRST_GATE, 2)) }];
    schema.leading = Some(Arc::new(Leading { fact: LEADS, of: LIST, order }));
    let mut facts = Facts::none(&schema);
    facts.put(LIST, Known::Many { has: 3, one_of: Vec::new(), open: false });
    assert_eq!(facts.get(LEADS), &Known::One(0b011));
    facts.put(FIRST_GATE, Known::One(2));
    assert_eq!(facts.get(LEADS), &Known::One(0b010));
}

#[test]
fn what_is_worked_out_is_read_from_what_it_is_worked_out_from_and_cannot_be_given() {
    let schema = schema();
    let by_position = right(vec![(0, vec![Condition { fact: LEADS, among: 1 }])]);
    assert_eq!(by_position.reads(), [LIST, FIRST_GATE, SECOND_GATE]);
    let by_list = right(vec![(0, vec![Condition { fact: LIST, among: 1 }])]);
    assert_eq!(by_list.reads(), [LIST]);
    assert_eq!((schema.fact("leads"), schema.given("leads"), schema.given("list")), (Some(LEADS), None, Some(LIST)));
    assert!(Facts::none(&schema).set(&schema, "leads", &["v0"]).is_err());
}
