//! What is found doubtful in rules, and what is not.

use rights::{Condition, Date, Doubt, FactId, FactKind, Force, Ground, Place, Right, RightText, RuledOut, Schema, analyse};

const NATION: FactId = FactId(0);
const FACT: FactId = FactId(1);
const OTHER: FactId = FactId(2);
const LIST: FactId = FactId(3);

fn schema() -> Schema {
    let kind = |id: &str, list| FactKind { id: id.to_owned(), values: (0..3).map(|n| format!("v{n}")).collect(), list, groups: Vec::new(), default: None };
    Schema { facts: vec![kind("nation", false), kind("fact", false), kind("other", false), kind("list", true)], leading: None }
}

fn is(fact: FactId, among: u64) -> Condition {
    Condition { fact, among }
}

fn place(line: usize) -> Place {
    Place { file: "law.toml".to_owned(), line }
}

fn ground(id: &str, when: &[Condition]) -> Ground {
    Ground {
        id: id.to_owned(),
        cites: vec!["ACT 2000 s.1".to_owned()],
        answer: 0,
        when: when.to_vec(),
        unless: Vec::new(),
        force: Force::default(),
        told_by: vec!["doctor".to_owned()],
        gives_way_to: Vec::new(),
        place: place(1),
    }
}

fn reason(when: &[Condition]) -> RuledOut {
    RuledOut { id: "reason".to_owned(), cites: vec!["ACT 2000 s.2".to_owned()], when: when.to_vec(), last: false, force: Force::default(), place: place(9) }
}

fn doubts_with(answers: &[&str], grounds: Vec<Ground>, ruled_out: Vec<RuledOut>, scope: Option<FactId>) -> Vec<Doubt> {
    let text = RightText { id: "r".to_owned(), answers: answers.iter().map(|answer| (*answer).to_owned()).collect(), grounds, ruled_out, ..RightText::default() };
    analyse(&Right::new(text, &schema()).expect("few terms"), &schema(), scope)
}

fn doubts(grounds: Vec<Ground>, ruled_out: Vec<RuledOut>) -> Vec<Doubt> {
    doubts_with(&["yes", "no"], grounds, ruled_out, Some(NATION))
}

fn day(text: &str) -> Option<Date> {
    Some(Date::parse(text).expect("a day"))
}

fn contradiction() -> Vec<Doubt> {
    vec![Doubt::Contradiction { ground: "g".to_owned(), ruled_out: "reason".to_owned(), places: [place(1), place(9)] }]
}

#[test]
fn rules_that_share_facts_on_one_footing_contradict_each_other() {
    let both = |when: &[Condition], out: &[Condition]| doubts(vec![ground("g", when)], vec![reason(out)]);
    assert_eq!(both(&[is(FACT, 1)], &[is(FACT, 3)]), contradiction());
    assert_eq!(both(&[is(NATION, 1), is(FACT, 1)], &[is(NATION, 3), is(FACT, 1)]), contradiction());
    assert_eq!(both(&[is(FACT, 1), is(OTHER, 1)], &[is(FACT, 1)]), contradiction());
    // No value is left to both, in the first fact or in a later one.
    assert_eq!(both(&[is(FACT, 1)], &[is(FACT, 2)]), []);
    assert_eq!(both(&[is(FACT, 1), is(OTHER, 1)], &[is(FACT, 1), is(OTHER, 6)]), []);
    assert_eq!(both(&[is(NATION, 1), is(FACT, 1)], &[is(NATION, 2), is(FACT, 1)]), []);
    // They share the nation alone, or nothing.
    assert_eq!(both(&[is(NATION, 1), is(FACT, 1)], &[is(NATION, 1), is(OTHER, 1)]), []);
    assert_eq!(both(&[is(FACT, 1)], &[is(OTHER, 1)]), []);
    // Several conditions on one fact count together.
    assert_eq!(both(&[is(FACT, 3), is(FACT, 6)], &[is(FACT, 5)]), []);
}

#[test]
fn without_a_scope_the_nation_is_a_fact_like_others() {
    let both = |scope| doubts_with(&["yes", "no"], vec![ground("g", &[is(NATION, 1)])], vec![reason(&[is(NATION, 1)])], scope);
    assert_eq!(both(None), contradiction());
    assert_eq!(both(Some(NATION)), []);
}

#[test]
fn what_is_said_last_or_excepted_contradicts_nothing() {
    let mut excepted = ground("g", &[is(FACT, 1)]);
    excepted.unless = vec![vec![is(OTHER, 1)]];
    assert_eq!(doubts(vec![excepted.clone()], vec![reason(&[is(FACT, 1), is(OTHER, 1)])]), []);
    assert_eq!(doubts(vec![excepted], vec![reason(&[is(FACT, 1), is(OTHER, 3)])]), contradiction());
    let last = RuledOut { last: true, ..reason(&[is(FACT, 1)]) };
    assert_eq!(doubts(vec![ground("g", &[is(FACT, 1)])], vec![last]), []);
}

#[test]
fn rules_of_different_days_do_not_contradict_each_other() {
    let both = |one: Force, other: Force| {
        let at = |force: Force| Ground { force, ..ground("g", &[is(FACT, 1)]) };
        let out = |force: Force| RuledOut { force, ..reason(&[is(FACT, 1)]) };
        let [found, turned] = [doubts(vec![at(one.clone())], vec![out(other.clone())]), doubts(vec![at(other)], vec![out(one)])];
        assert_eq!(found.contains(&contradiction()[0]), turned.contains(&contradiction()[0]));
        found.contains(&contradiction()[0])
    };
    let from = |text| Force { from: day(text), ..Force::default() };
    let until = |text| Force { until: day(text), ..Force::default() };
    let (since, ended_by) = (|id| Force { since: Some(id), ..Force::default() }, |id| Force { ended_by: Some(id), ..Force::default() });
    assert!(both(Force::default(), Force::default()));
    assert!(both(until("2020-01-02"), from("2020-01-01")));
    assert!(!both(until("2020-01-01"), from("2020-01-01")));
    assert!(!both(until("2020-01-01"), from("2020-01-02")));
    assert!(both(until("2020-01-01"), Force::default()));
    assert!(!both(ended_by(1), since(1)));
    assert!(both(ended_by(1), since(2)));
    assert!(both(ended_by(1), ended_by(1)));
    // What is never in force is never in force beside another.
    let never = Force { from: day("2020-01-01"), until: day("2020-01-01"), ..Force::default() };
    assert!(!both(never, Force::default()));
}

#[test]
fn a_ground_that_no_facts_meet_is_found() {
    let never = |when: &[Condition], unless: Vec<Vec<Condition>>| doubts(vec![Ground { unless, ..ground("g", when) }], Vec::new());
    let found = [Doubt::NeverMet { ground: "g".to_owned(), place: place(1) }];
    assert_eq!(never(&[is(FACT, 1), is(FACT, 2)], Vec::new()), found);
    assert_eq!(never(&[is(FACT, 1), is(FACT, 3)], Vec::new()), []);
    assert_eq!(never(&[is(FACT, 1)], vec![vec![is(FACT, 3)]]), found);
    assert_eq!(never(&[is(FACT, 3)], vec![vec![is(FACT, 1)]]), []);
    assert_eq!(never(&[is(FACT, 1)], vec![vec![is(FACT, 3), is(OTHER, 1)]]), []);
    assert_eq!(never(&[is(FACT, 1), is(OTHER, 1)], vec![vec![is(OTHER, 1)]]), found);
}

#[test]
fn a_ground_that_is_never_in_force_is_found() {
    let never = |force: Force| doubts(vec![Ground { force, ..ground("g", &[is(FACT, 1)]) }], Vec::new());
    let found = [Doubt::NeverInForce { ground: "g".to_owned(), place: place(1) }];
    let between = |from, until| Force { from: day(from), until: day(until), ..Force::default() };
    assert_eq!(never(between("2020-01-01", "2020-01-01")), found);
    assert_eq!(never(between("2020-01-02", "2020-01-01")), found);
    assert_eq!(never(between("2020-01-01", "2020-01-02")), []);
    assert_eq!(never(Force { from: day("2020-01-01"), ..Force::default() }), []);
    assert_eq!(never(Force { since: Some(1), ended_by: Some(1), ..Force::default() }), found);
    assert_eq!(never(Force { since: Some(1), ended_by: Some(2), ..Force::default() }), []);
    assert_eq!(never(Force { since: Some(1), ..Force::default() }), []);
    assert_eq!(never(Force { ended_by: Some(1), ..Force::default() }), []);
    assert_eq!(never(Force::default()), []);
}

#[test]
fn an_exception_that_reads_a_list_is_found() {
    let reads = |unless: Condition| doubts(vec![Ground { unless: vec![vec![unless]], ..ground("g", &[is(OTHER, 1)]) }], Vec::new());
    assert_eq!(reads(is(LIST, 1)), [Doubt::ExceptionReadsList { ground: "g".to_owned(), fact: "list".to_owned(), place: place(1) }]);
    assert_eq!(reads(is(FACT, 1)), []);
}

#[test]
fn a_ground_that_adds_nothing_is_found() {
    let wide = || ground("wide", &[is(FACT, 3)]);
    let beside =
        |narrow: Ground, wide: Ground| doubts_with(&["yes", "maybe", "no"], vec![narrow, wide, Ground { answer: 1, ..ground("third", &[is(OTHER, 4)]) }], Vec::new(), Some(NATION));
    let found = [Doubt::Covered { ground: "narrow".to_owned(), by: "wide".to_owned(), places: [place(1), place(1)] }];
    let narrow = || ground("narrow", &[is(FACT, 1), is(OTHER, 1)]);
    assert_eq!(beside(narrow(), wide()), found);
    // Each of these makes a difference.
    assert_eq!(beside(Ground { answer: 1, ..narrow() }, wide()), []);
    assert_eq!(beside(Ground { told_by: Vec::new(), ..narrow() }, wide()), []);
    assert_eq!(beside(narrow(), Ground { unless: vec![vec![is(OTHER, 2)]], ..wide() }), []);
    assert_eq!(beside(narrow(), Ground { force: Force { since: Some(1), ..Force::default() }, ..wide() }), []);
    assert_eq!(beside(ground("narrow", &[is(FACT, 5)]), wide()), []);
    // Two that are the same are two ways to say one thing, such as with other citations.
    assert_eq!(beside(ground("narrow", &[is(FACT, 3)]), wide()), []);
}

#[test]
fn an_answer_that_no_ground_gives_is_found_but_for_the_last() {
    let given = |answers: &[&str]| doubts_with(answers, vec![ground("g", &[is(FACT, 1)])], Vec::new(), None);
    assert_eq!(given(&["yes", "no"]), []);
    assert_eq!(given(&["yes", "maybe", "no"]), [Doubt::AnswerNeverGiven { answer: "maybe".to_owned() }]);
    assert_eq!(doubts_with(&["yes", "no"], Vec::new(), Vec::new(), None), [Doubt::AnswerNeverGiven { answer: "yes".to_owned() }]);
}
