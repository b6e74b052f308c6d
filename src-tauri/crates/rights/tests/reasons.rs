//! What is said with an answer: its reasons, who goes with it, what to ask next; and the small parts below.

use proptest::prelude::*;
use rights::{
    Clause, Commencement, Condition, DEPENDS, Date, FactId, FactKind, Facts, Finding, Force, Ground, Known, Law, MOST_TERMS, Place, Right, RightText, RuledOut, Schema, Truth,
    UNKNOWN, Unfit, decide, next,
};

const ONE: FactId = FactId(0);
const TWO: FactId = FactId(1);
const LIST: FactId = FactId(2);

fn schema() -> Schema {
    let kind = |id: &str, values, list| FactKind { id: id.to_owned(), values: (0..values).map(|n| format!("v{n}")).collect(), list, groups: Vec::new(), default: None };
    Schema { facts: vec![kind("one", 3, false), kind("two", 2, false), kind("list", 4, true)], leading: None }
}

fn is(fact: FactId, among: u64) -> Condition {
    Condition { fact, among }
}

fn ground(id: &str, answer: usize, when: Vec<Condition>) -> Ground {
    let cites = vec![format!("ACT 2000 {id}")];
    Ground { id: id.to_owned(), cites, answer, when, unless: Vec::new(), force: Force::default(), told_by: Vec::new(), gives_way_to: Vec::new(), place: Place::default() }
}

fn reason(id: &str, last: bool, when: Vec<Condition>) -> RuledOut {
    RuledOut { id: id.to_owned(), cites: vec![format!("ACT 2000 {id}")], when, last, force: Force::default(), place: Place::default() }
}

fn says(word: &str) -> Clause {
    Clause { says: word.to_owned(), grounds: Vec::new(), when: Vec::new(), unless: Vec::new(), force: Force::default(), place: Place::default() }
}

fn text(grounds: Vec<Ground>, ruled_out: Vec<RuledOut>) -> RightText {
    RightText { id: "r".to_owned(), answers: ["yes", "unclear", "no"].map(str::to_owned).to_vec(), grounds, ruled_out, ..RightText::default() }
}

fn right(text: RightText) -> Right {
    Right::new(text, &schema()).expect("few terms")
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn law() -> Law {
    Law::on(day("2026-11-22"), &[], &[])
}

fn facts(given: &[(&str, &[&str])]) -> Facts {
    let schema = schema();
    let mut facts = Facts::none(&schema);
    for (fact, values) in given {
        facts.set(&schema, fact, values).expect("a fact");
    }
    facts
}

fn because<'a>(finding: &Finding<'a>) -> Vec<&'a str> {
    finding.because.iter().map(|because| because.ground).collect()
}

/// Every value of each fact, a list as a set, that fits what is known.
fn completions(facts: &Facts) -> Vec<[u64; 3]> {
    let bits = |set: u64| (0..4).map(|bit| 1u64 << bit).filter(move |value| set & value != 0);
    let ways = |fact| match facts.get(fact) {
        Known::One(may) => bits(*may).collect(),
        Known::Many { has, one_of, open } => {
            let short = one_of.iter().fold(vec![*has], |lists, set| lists.iter().flat_map(|list| bits(*set).map(move |value| list | value)).collect());
            (0..16).filter(|list| short.iter().any(|short| if *open { list & short == *short } else { list == short })).collect::<Vec<u64>>()
        }
    };
    let mut all = Vec::new();
    for one in ways(ONE) {
        for two in ways(TWO) {
            all.extend(ways(LIST).iter().map(|list| [one, two, *list]));
        }
    }
    all
}

fn meets(full: &[u64; 3], conditions: &[Condition]) -> bool {
    conditions.iter().all(|condition| full[usize::from(condition.fact.0)] & condition.among != 0)
}

/// Whether the conditions are met in every way, in some, or in none.
fn truth(facts: &Facts, conditions: &[Condition]) -> Truth {
    let met: Vec<bool> = completions(facts).iter().map(|full| meets(full, conditions)).collect();
    if met.iter().all(|met| *met) {
        Truth::Yes
    } else if met.iter().any(|met| *met) {
        Truth::Unknown
    } else {
        Truth::No
    }
}

fn conditions() -> impl Strategy<Value = Vec<Condition>> {
    let on = |fact, most: u64| prop::option::of(1..most).prop_map(move |among| among.map(|among| is(fact, among)));
    (on(ONE, 8), on(TWO, 4), on(LIST, 16)).prop_map(|(a, b, c)| a.into_iter().chain(b).chain(c).collect())
}

fn known() -> impl Strategy<Value = Facts> {
    let many = (0u64..16, prop::collection::vec(1u64..16, 0..2), any::<bool>()).prop_map(|(has, one_of, open)| Known::Many { has, one_of, open });
    (1u64..8, 1u64..4, many).prop_map(|(one, two, list)| {
        let mut facts = Facts::none(&schema());
        for (fact, known) in [(ONE, Known::One(one)), (TWO, Known::One(two)), (LIST, list)] {
            facts.put(fact, known);
        }
        facts
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_reasons_are_the_grounds_that_hold_for_certain_or_else_those_that_may(
        grounds in prop::collection::vec((0usize..2, conditions()), 1..5),
        reasons in prop::collection::vec((any::<bool>(), conditions()), 1..4),
        facts in known(),
    ) {
        let grounds: Vec<Ground> = grounds.into_iter().enumerate().map(|(id, (answer, when))| ground(&format!("g{id}"), answer, when)).collect();
        let reasons: Vec<RuledOut> = reasons.into_iter().enumerate().map(|(id, (last, when))| reason(&format!("r{id}"), last, when)).collect();
        let right = right(text(grounds.clone(), reasons.clone()));
        let law = law();
        let finding = decide(&right, &facts, &law);
        let expected: Vec<&str> = match finding.answer {
            DEPENDS => Vec::new(),
            "no" => {
                let groups = [(false, Truth::Yes), (false, Truth::Unknown), (true, Truth::Yes), (true, Truth::Unknown)];
                let of = |(last, wanted)| reasons.iter().filter(|reason| reason.last == last && truth(&facts, &reason.when) == wanted).map(|reason| reason.id.as_str()).collect::<Vec<_>>();
                groups.into_iter().map(of).find(|found| !found.is_empty()).unwrap_or_default()
            }
            answer => {
                let place = right.text().answers.iter().position(|other| other == answer);
                let of = |wanted| grounds.iter().filter(|ground| Some(ground.answer) == place && truth(&facts, &ground.when) == wanted).map(|ground| ground.id.as_str()).collect::<Vec<_>>();
                Some(of(Truth::Yes)).filter(|found| !found.is_empty()).unwrap_or_else(|| of(Truth::Unknown))
            }
        };
        prop_assert_eq!(because(&finding), expected);
        let cited = finding.because.iter().all(|because| because.cite.strip_prefix("ACT 2000 ") == Some(because.ground));
        prop_assert!(cited);
    }

    #[test]
    fn a_clause_is_said_where_it_is_certain_and_its_exception_impossible(when in conditions(), unless in conditions(), facts in known()) {
        let mut clause = says("word");
        (clause.when, clause.unless) = (when.clone(), unless.clone());
        let mut text = text(vec![ground("g", 0, Vec::new())], Vec::new());
        text.flags = vec![clause];
        let right = right(text);
        let said = truth(&facts, &when) == Truth::Yes && unless.iter().all(|condition| truth(&facts, std::slice::from_ref(condition)) == Truth::No);
        prop_assert_eq!(decide(&right, &facts, &law()).flags, if said { vec!["word"] } else { Vec::new() });
    }
}

#[test]
fn an_exception_takes_its_own_ground_away_and_no_other() {
    let mut excepted = ground("excepted", 0, vec![is(ONE, 1)]);
    excepted.unless = vec![vec![is(TWO, 1)]];
    excepted.told_by = vec!["doctor".to_owned()];
    let right = right(text(vec![excepted, ground("open", 1, vec![is(ONE, 1)]), ground("other", 0, vec![is(ONE, 2)])], vec![reason("none", true, Vec::new())]));
    let law = law();
    let at = |one, two| decide(&right, &facts(&[("one", &[one]), ("two", &[two])]), &law);
    assert_eq!((at("v0", "v0").answer, because(&at("v0", "v0"))), ("unclear", vec!["open"]));
    assert_eq!((at("v0", "v1").answer, because(&at("v0", "v1")), at("v0", "v1").told_by), ("yes", vec!["excepted"], vec!["doctor"]));
    assert_eq!((at("v1", "v0").answer, because(&at("v1", "v0"))), ("yes", vec!["other"]));
    assert_eq!((at("v0", UNKNOWN).answer, at("v0", UNKNOWN).depends_on), (DEPENDS, vec![TWO]));
    assert_eq!(at("v2", UNKNOWN).answer, "no");
}

#[test]
fn whoever_owes_a_duty_by_two_grounds_is_named_once() {
    let by = |id, who: &[&str]| Ground { told_by: who.iter().map(|who| (*who).to_owned()).collect(), ..ground(id, 0, Vec::new()) };
    let right = right(text(vec![by("a", &["doctor", "council"]), by("b", &["council", "managers"])], Vec::new()));
    assert_eq!(decide(&right, &facts(&[]), &law()).told_by, ["doctor", "council", "managers"]);
}

#[test]
fn clauses_go_with_their_grounds_their_days_and_are_said_once() {
    let mut text = text(vec![ground("a", 0, vec![is(ONE, 1)]), ground("b", 0, vec![is(ONE, 2)])], Vec::new());
    let only = |word: &str, ground: &str| Clause { grounds: vec![ground.to_owned()], ..says(word) };
    let later = |word: &str| Clause { force: Force { from: Some(day("2030-01-01")), ..Force::default() }, ..says(word) };
    text.arranged_by = vec![later("nobody"), only("council", "a"), says("board")];
    text.may_ask_for_visit = vec![only("carer", "b"), says("patient"), only("patient", "a"), later("friend")];
    let right = right(text);
    let of = |one| {
        let law = law();
        let facts = facts(&[("one", &[one])]);
        let finding = decide(&right, &facts, &law);
        (finding.arranged_by.map(str::to_owned), finding.may_ask_for_visit.join(" "))
    };
    assert_eq!(of("v0"), (Some("council".to_owned()), "patient".to_owned()));
    assert_eq!(of("v1"), (Some("board".to_owned()), "carer patient".to_owned()));
}

#[test]
fn what_is_ruled_out_counts_only_while_it_is_law() {
    let until = Force { until: Some(day("2026-11-22")), ..Force::default() };
    let right = right(text(Vec::new(), vec![RuledOut { force: until, ..reason("old", false, Vec::new()) }, reason("none", true, Vec::new())]));
    assert_eq!(because(&decide(&right, &facts(&[]), &law())), ["none"]);
    assert_eq!(because(&decide(&right, &facts(&[]), &Law::on(day("2026-11-21"), &[], &[]))), ["old"]);
}

#[test]
fn the_fact_to_ask_next_is_the_first_of_the_schema_that_matters() {
    let reads = |fact| right(text(vec![ground("g", 0, vec![is(fact, 1)])], vec![reason("none", true, Vec::new())]));
    let (one, two) = (reads(ONE), reads(TWO));
    let law = law();
    let ask = |facts: &Facts| next(&schema(), &[decide(&two, facts, &law), decide(&one, facts, &law)]);
    assert_eq!(ask(&facts(&[])), Some(ONE));
    assert_eq!(ask(&facts(&[("one", &["v0"])])), Some(TWO));
    assert_eq!(ask(&facts(&[("one", &["v0"]), ("two", &["v1"])])), None);
}

#[test]
fn a_right_has_so_many_terms_and_no_more() {
    let of = |grounds: usize| {
        let mut all: Vec<Ground> = (0..grounds).map(|id| ground(&format!("g{id}"), 0, vec![is(ONE, 2)])).collect();
        all[0].unless = vec![vec![is(TWO, 2)]];
        if let Some(last) = all.last_mut() {
            last.when = vec![is(LIST, 1)];
        }
        Right::new(text(all, vec![reason("none", true, Vec::new())]), &schema())
    };
    let most = of(MOST_TERMS - 1).expect("as many as there may be");
    assert!(of(MOST_TERMS).is_none());
    // The last of them counts like the first; a fact that no term reads is not read.
    assert_eq!(most.reads(), [ONE, TWO, LIST]);
    let finding = |given: &[(&str, &[&str])]| decide(&most, &facts(given), &law()).because.len();
    assert_eq!(finding(&[("one", &["v0"]), ("two", &["v0"]), ("list", &["v0"])]), 1);
    assert_eq!(finding(&[("one", &["v1"]), ("two", &["v1"]), ("list", &["v0"])]), MOST_TERMS - 2);
    let one = right(text(vec![ground("g", 0, vec![is(TWO, 2)])], Vec::new()));
    assert_eq!((one.reads(), one.id(), one.text().grounds.len()), (vec![TWO], "r", 1));
}

#[test]
fn the_law_of_a_day_knows_what_has_begun() {
    let starts: Vec<Commencement> = (0..70).map(|id| Commencement { id: id.to_string(), from: (id % 2 == 1).then(|| day("2026-02-18")) }).collect();
    let law = Law::on(day("2026-02-18"), &starts, &[2, 63, 66]);
    assert_eq!(law.as_at(), day("2026-02-18"));
    let begun: Vec<usize> = (0..80).filter(|place| law.commenced(*place)).collect();
    let expected: Vec<usize> = (0..64).filter(|place| place % 2 == 1 || *place == 2).collect();
    assert_eq!(begun, expected);
    assert!((0..80).all(|place| !Law::on(day("2026-02-17"), &starts, &[]).commenced(place)));
}

#[test]
fn a_fact_with_a_default_is_never_unknown() {
    let mut schema = schema();
    schema.facts[0].default = Some("v1".to_owned());
    schema.facts[2].default = Some("v2".to_owned());
    let mut facts = Facts::none(&schema);
    let list = Known::Many { has: 4, one_of: Vec::new(), open: false };
    assert_eq!((facts.get(ONE), facts.get(TWO), facts.get(LIST)), (&Known::One(2), &Known::One(3), &list));
    facts.set(&schema, "one", &["v0"]).expect("a value");
    assert_eq!(facts.get(ONE), &Known::One(1));
    facts.set(&schema, "one", &[UNKNOWN]).expect("a value");
    facts.set(&schema, "two", &[UNKNOWN]).expect("a value");
    assert_eq!((facts.get(ONE), facts.get(TWO)), (&Known::One(2), &Known::One(3)));
    facts.set(&schema, "list", &["v0", UNKNOWN]).expect("values");
    assert_eq!(facts.get(LIST), &list);
}

#[test]
fn what_is_known_is_among_values_or_not_or_perhaps() {
    let many = |has, one_of: &[u64], open| Known::Many { has, one_of: one_of.to_vec(), open };
    for (known, values, expected) in [
        (Known::One(0b01), 0b11, Truth::Yes),
        (Known::One(0b11), 0b01, Truth::Unknown),
        (Known::One(0b01), 0b10, Truth::No),
        (many(0b01, &[], false), 0b11, Truth::Yes),
        (many(0b01, &[], false), 0b10, Truth::No),
        (many(0b01, &[], true), 0b10, Truth::Unknown),
        (many(0, &[0b011], false), 0b011, Truth::Yes),
        (many(0, &[0b011], false), 0b110, Truth::Unknown),
        (many(0, &[0b011], false), 0b100, Truth::No),
    ] {
        assert_eq!(known.among(values), expected, "{known:?} among {values:b}");
    }
    let settled = [Known::One(1), many(3, &[], false)];
    let open = [Known::One(3), many(3, &[1], false), many(3, &[], true)];
    assert!(settled.iter().all(Known::is_settled) && !open.iter().any(Known::is_settled));
}

#[test]
fn facts_of_many_values_and_words_for_sets_of_them() {
    let kind = |values: usize| FactKind {
        id: "f".to_owned(),
        values: (0..values).map(|n| format!("v{n}")).collect(),
        list: true,
        groups: vec![("some".to_owned(), 0b101), ("others".to_owned(), 0b10)],
        default: None,
    };
    assert_eq!((kind(3).all(), kind(63).all(), kind(64).all()), (0b111, u64::MAX >> 1, u64::MAX));
    assert_eq!((kind(3).value("v2"), kind(3).value("v3"), kind(3).group("others"), kind(3).group("none")), (Some(0b100), None, Some(0b10), None));
    assert_eq!(kind(3).names(0b101).collect::<Vec<_>>(), ["v0", "v2"]);
}

#[test]
fn what_cannot_be_read_says_what_could_be() {
    let fact = || "one".to_owned();
    assert_eq!(Unfit::NoSuchFact { fact: fact() }.to_string(), "one: no fact has this name");
    let words = Unfit::NoSuchValue { fact: fact(), value: "v9".to_owned(), values: vec!["v0".to_owned(), "v1".to_owned()] }.to_string();
    assert_eq!(words, "one: 'v9' is not one of its values (v0, v1, unknown)");
    assert_eq!(Unfit::NotAList { fact: fact() }.to_string(), "one: holds one value, so give one, not a list");
    assert!(matches!(Facts::none(&schema()).set(&schema(), "one", &[]), Err(Unfit::NotAList { .. })));
}

#[test]
fn a_day_has_its_parts_and_only_one_form() {
    let day = day("2026-11-22");
    assert_eq!((day.year(), day.month(), day.day(), day.to_string()), (2026, 11, 22, "2026-11-22".to_owned()));
    for bad in ["2026-11.22", "2026.11-22", "2026/11/22", "2026-11-222", "2026-11-2é", "éé26-11-2"] {
        assert_eq!(Date::parse(bad), None, "{bad}");
    }
    let last = |year, month| (1..=31).rev().find(|day| Date::new(year, month, *day).is_some());
    let lengths: Vec<u8> = (1..=12).filter_map(|month| last(2026, month)).collect();
    assert_eq!(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    assert_eq!([1900, 2000, 2023, 2024, 2100].map(|year| last(year, 2)), [Some(28), Some(29), Some(28), Some(29), Some(28)]);
    assert_eq!((last(2026, 0), last(2026, 13), Date::new(2026, 1, 0)), (None, None, None));
}
