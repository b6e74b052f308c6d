//! The nearest relative held against every way in which a family could be completed, by brute force.

mod common;

use common::book;
use proptest::prelude::*;
use rights::nearest::{Age, Answer, Book, Nation, Patient, Person, Relation, Rule, Through, find};

/// A family with the ways in which each of its unknown keys could turn out.
#[derive(Clone, Debug)]
struct Family {
    patient: Patient,
    people: Vec<Person>,
}

/// Ages that are on all sides of those that are given, and of 18.
const AGES: [u8; 9] = [4, 17, 18, 19, 25, 30, 31, 33, 150];

/// Puts a value in.
type Put = Box<dyn Fn(&mut Family)>;

/// The keys that are unknown, with each of their values put in.
fn ways(family: &Family) -> Vec<(String, Vec<Family>)> {
    let mut all: Vec<(String, Vec<Family>)> = Vec::new();
    let mut add = |key: String, open: bool, puts: Vec<Put>| {
        if open {
            let put = |put: Put| {
                let mut family = family.clone();
                put(&mut family);
                family
            };
            all.push((key, puts.into_iter().map(put).collect()));
        }
    };
    macro_rules! both {
        (|$family:ident, $value:ident| $put:expr) => {
            [true, false].map(|$value| Box::new(move |$family: &mut Family| $put) as Put).into_iter().collect()
        };
    }
    let ages = |age: Age| AGES.into_iter().filter(move |years| age.least() <= *years && *years <= age.most());
    let patient = &family.patient;
    let statuses = ["s3", "s37-41", "insanity", "place"];
    let status = |status: &'static str| Box::new(move |family: &mut Family| family.patient.status = vec![status.to_owned()]) as Put;
    add("patient.status".to_owned(), patient.status.is_empty(), statuses.map(status).into_iter().collect());
    add("patient.restricted".to_owned(), patient.restricted.is_none(), both!(|family, value| family.patient.restricted = Some(value)));
    add(
        "patient.age".to_owned(),
        !patient.age.is_exact(),
        ages(patient.age).map(|years| Box::new(move |family: &mut Family| family.patient.age = Age::exact(years)) as Put).collect(),
    );
    add("patient.resident".to_owned(), patient.abroad.is_none(), both!(|family, value| family.patient.abroad = Some(value)));
    add("patient.care_order".to_owned(), patient.care_order.is_none(), both!(|family, value| family.patient.care_order = Some(value)));
    for (place, person) in family.people.iter().enumerate() {
        let key = |name: &str| format!("{}.{name}", person.id);
        add(key("age"), !person.age.is_exact(), ages(person.age).map(|years| Box::new(move |family: &mut Family| family.people[place].age = Age::exact(years)) as Put).collect());
        add(key("resident"), person.abroad.is_none(), both!(|family, value| family.people[place].abroad = Some(value)));
        add(key("lives_with"), person.lives_with.is_none(), both!(|family, value| family.people[place].lives_with = Some(value)));
        add(key("cares_for"), person.cares_for.is_none(), both!(|family, value| family.people[place].cares_for = Some(value)));
        let months = |months: u16| Box::new(move |family: &mut Family| family.people[place].months_together = Some(months)) as Put;
        add(key("months_together"), person.months_together.is_none(), [5, 6, 59, 60].map(months).into_iter().collect());
        add(key("half_blood"), person.half_blood.is_none(), both!(|family, value| family.people[place].half_blood = Some(value)));
        add(key("separated"), person.separated.is_none(), both!(|family, value| family.people[place].separated = Some(value)));
        let sides = both!(|family, value| family.people[place].through = Some(if value { Through::Father } else { Through::Mother }));
        add(key("through"), person.through.is_none(), sides);
        let father = both!(|family, value| family.people[place].parental_responsibility = Some(Some(value)));
        add(key("parental_responsibility"), person.parental_responsibility == Some(None), father);
    }
    all
}

/// Answer and holders, in an order that does not hang on the order of entry.
fn outcome(book: &Book, family: &Family) -> (Answer, Vec<String>) {
    let finding = find(book, &family.patient, &family.people);
    let mut holders: Vec<String> = finding.nearest_relative.iter().map(|id| (*id).to_owned()).collect();
    holders.sort();
    (finding.answer, holders)
}

/// Every outcome by the values of the unknown keys, and for each key whether it alone can change it.
fn brute(book: &Book, family: &Family) -> (Vec<(Answer, Vec<String>)>, Vec<String>) {
    let open: Vec<(String, usize)> = ways(family).into_iter().map(|(key, ways)| (key, ways.len())).collect();
    let mut outcomes = Vec::new();
    follow(book, family, &mut outcomes);
    let mut stride = outcomes.len();
    let mut keys = Vec::new();
    for (key, size) in open {
        stride /= size;
        let differs = |start: usize| (start / stride).is_multiple_of(size) && (1..size).any(|value| outcomes[start] != outcomes[start + value * stride]);
        if (0..outcomes.len()).any(differs) {
            keys.push(key);
        }
    }
    (outcomes, keys)
}

/// Completes the first unknown key in each way, and goes on: the first key is the slowest to change.
fn follow(book: &Book, family: &Family, outcomes: &mut Vec<(Answer, Vec<String>)>) {
    match ways(family).into_iter().next() {
        None => outcomes.push(outcome(book, family)),
        Some((_, ways)) => ways.iter().for_each(|family| follow(book, family, outcomes)),
    }
}

fn size(family: &Family) -> usize {
    ways(family).iter().map(|(_, ways)| ways.len()).product()
}

fn tri(unknown: u32) -> impl Strategy<Value = Option<bool>> {
    prop_oneof![unknown => Just(None), 3 => any::<bool>().prop_map(Some)]
}

fn tri_rare() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![1 => Just(None), 1 => Just(Some(true)), 10 => Just(Some(false))]
}

fn ages(unknown: u32) -> impl Strategy<Value = Age> {
    prop_oneof![8 => prop::sample::select(vec![17u8, 18, 30, 31]).prop_map(Age::exact), unknown => Just(Age::UNKNOWN), unknown => Just(Age::adult()), unknown => Just(Age::minor())]
}

fn patients(unknown: u32) -> impl Strategy<Value = Patient> {
    let status = prop_oneof![unknown => Just(vec![]), 12 => Just(vec!["s3".to_owned()]), 1 => Just(vec!["s37-41".to_owned()]), 1 => Just(vec!["insanity".to_owned()]), 1 => Just(vec!["place".to_owned()])];
    (ages(unknown), tri(unknown), status, tri(unknown), tri(unknown)).prop_map(|(age, abroad, status, restricted, care_order)| Patient {
        age,
        abroad,
        status,
        restricted,
        care_order,
        ..Patient::default()
    })
}

fn people(unknown: u32) -> impl Strategy<Value = Person> {
    use Relation::{AuntOrUncle, Child, Council, Friend, Grandparent, NieceOrNephew, Parent, Partner, Sibling, Spouse};
    let relation = prop::sample::select(vec![Spouse, Partner, Child, Child, Parent, Parent, Parent, Sibling, Sibling, Grandparent, AuntOrUncle, NieceOrNephew, Friend, Council]);
    let months = prop_oneof![unknown => Just(None), 4 => prop::sample::select(vec![3u16, 6, 59, 60, 90]).prop_map(Some)];
    let rare = || prop::bool::weighted(0.1);
    let father = prop_oneof![6 => Just(None), 2 => Just(Some(Some(false))), 1 => Just(Some(Some(true))), unknown => Just(Some(None))];
    let through = prop_oneof![unknown => Just(None), 2 => Just(Some(Through::Father)), 2 => Just(Some(Through::Mother))];
    (
        relation,
        ages(unknown),
        tri(unknown),
        tri(unknown),
        tri(unknown),
        months,
        (tri(unknown.min(1)), tri_rare(), rare(), prop::bool::weighted(0.04), prop::bool::weighted(0.15), prop::bool::weighted(0.9)),
        father,
        through,
    )
        .prop_map(|(relation, age, abroad, lives_with, cares_for, months_together, (half_blood, separated, deserted, court_appointed, guardian, alive), father, through)| {
            Person {
                age,
                abroad,
                lives_with,
                cares_for,
                months_together,
                half_blood,
                separated: if relation == Relation::Spouse { separated } else { Some(separated == Some(true)) },
                deserted,
                court_appointed,
                guardian,
                alive,
                parental_responsibility: father.filter(|_| relation == Relation::Parent),
                through,
                ..Person::new("", relation)
            }
        })
}

fn families(unknown: u32, most: usize) -> impl Strategy<Value = Family> {
    (patients(unknown), prop::collection::vec(people(unknown), 0..=most)).prop_map(|(patient, mut people)| {
        let mut open_spouses = 0;
        for (place, person) in people.iter_mut().enumerate() {
            person.id = format!("p{place}");
            open_spouses += usize::from(person.separated.is_none());
            // Only one husband, wife or civil partner may be open, as in an interview.
            person.separated = person.separated.or((open_spouses > 1).then_some(true));
        }
        Family { patient, people }
    })
}

/// Families that can be completed in few enough ways to try them all.
fn small() -> impl Strategy<Value = Family> {
    families(1, 4).prop_map(|mut family| {
        // What is too much is made known, the last first.
        while size(&family) > 3000 {
            let (_, ways) = ways(&family).pop().expect("an unknown key");
            family = ways[ways.len() / 2].clone();
        }
        family
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn what_it_depends_on_is_exact(family in small()) {
        let book = book();
        let finding = find(&book, &family.patient, &family.people);
        let (outcomes, keys) = brute(&book, &family);
        let mut named: Vec<String> = finding.depends_on.iter().map(ToString::to_string).collect();
        let (mut named_sorted, mut keys_sorted) = (named.clone(), keys);
        named_sorted.sort();
        keys_sorted.sort();
        prop_assert_eq!(&named_sorted, &keys_sorted);
        named.dedup();
        prop_assert_eq!(named.len(), named_sorted.len());
        let same = outcomes.iter().all(|other| *other == outcomes[0]);
        prop_assert_eq!(finding.depends_on.is_empty(), same);
        if same {
            prop_assert_eq!(outcome(&book, &family), outcomes[0].clone());
        } else {
            prop_assert_eq!(finding.answer, Answer::CannotTell);
        }
    }

    #[test]
    fn reasons_hold_however_the_unknown_turns_out(family in small()) {
        let book = book();
        let finding = find(&book, &family.patient, &family.people);
        for out in &finding.ruled_out {
            prop_assert!(!finding.nearest_relative.contains(&out.id) && !out.cite.is_empty());
        }
        let settled = finding.answer != Answer::CannotTell;
        prop_assert_eq!(finding.because.is_empty(), !settled);
        prop_assert_eq!(finding.unsettled.is_some(), !settled && finding.depends_on.is_empty());
        if matches!(finding.answer, Answer::Found | Answer::None | Answer::Council) {
            prop_assert_eq!(finding.ruled_out.len() + finding.nearest_relative.len(), family.people.len());
        }
        // Whoever is ruled out holds it in no way of completing the family.
        let (outcomes, _) = brute(&book, &family);
        for out in &finding.ruled_out {
            prop_assert!(outcomes.iter().all(|(_, holders)| !holders.contains(&out.id.to_owned())), "{}", out.id);
        }
    }

    #[test]
    fn the_order_of_entry_decides_nothing(family in families(1, 6), turn in 0usize..6) {
        let book = book();
        let mut turned = family.clone();
        turned.people.reverse();
        let turn = turn % turned.people.len().max(1);
        turned.people.rotate_left(turn);
        let (one, other) = (find(&book, &family.patient, &family.people), find(&book, &turned.patient, &turned.people));
        prop_assert_eq!(outcome(&book, &family), outcome(&book, &turned));
        let sorted = |keys: &[rights::nearest::Key<'_>]| { let mut keys: Vec<String> = keys.iter().map(ToString::to_string).collect(); keys.sort(); keys };
        prop_assert_eq!(sorted(&one.depends_on), sorted(&other.depends_on));
        let whys = |finding: &rights::nearest::Finding<'_>| { let mut outs: Vec<(String, String)> = finding.ruled_out.iter().map(|out| (out.id.to_owned(), out.why.to_owned())).collect(); outs.sort(); outs };
        prop_assert_eq!(whys(&one), whys(&other));
        prop_assert_eq!((one.unsettled, one.acting), (other.unsettled, other.acting));
    }

    #[test]
    fn learning_never_flips_an_answer(family in families(3, 6), choices in prop::collection::vec(any::<prop::sample::Index>(), 60)) {
        let book = book();
        let mut family = family;
        let mut before = outcome(&book, &family);
        for choice in choices {
            let mut open = ways(&family);
            if open.is_empty() {
                break;
            }
            let (key, mut learnt) = open.swap_remove(choice.index(open.len()));
            let next = learnt.swap_remove(choice.index(learnt.len()));
            let after = outcome(&book, &next);
            prop_assert!(before.0 == Answer::CannotTell || before == after, "{key}: {before:?} became {after:?}");
            let depended = find(&book, &family.patient, &family.people).depends_on;
            prop_assert!(before.0 != Answer::CannotTell || !depended.is_empty() || after == before, "{key} settled what nothing could");
            (family, before) = (next, after);
        }
    }

    #[test]
    fn nobody_under_18_holds_it_but_a_spouse_partner_or_parent(family in families(1, 6)) {
        let book = book();
        let finding = find(&book, &family.patient, &family.people);
        for id in finding.nearest_relative {
            let person = family.people.iter().find(|person| person.id == id).expect("one of them");
            let exempt = matches!(person.relation, Relation::Spouse | Relation::Partner | Relation::Parent | Relation::Council);
            prop_assert!(exempt || person.court_appointed || person.age.least() >= 18, "{person:?}");
            prop_assert!(person.alive);
        }
    }

    #[test]
    fn one_who_cares_and_is_first_among_those_is_found(family in families(0, 8)) {
        // The rule of s.26(4) read straight, for adults under section 3 whose father is not in question.
        let book = book();
        let mut family = family;
        family.patient = Patient { age: Age::exact(40), abroad: Some(false), status: vec!["s3".to_owned()], care_order: Some(false), ..Patient::default() };
        family.people.retain(|person| person.relation != Relation::Partner && person.relation != Relation::Friend && person.relation != Relation::Council);
        for (place, person) in family.people.iter_mut().enumerate() {
            person.court_appointed = false;
            person.half_blood = person.half_blood.or(Some(true));
            person.separated = person.separated.or(Some(true));
            person.parental_responsibility = None;
            person.age = Age::exact(20 + u8::try_from(place).expect("few"));
        }
        let fit: Vec<&Person> = family.people.iter().filter(|person| person.alive && person.abroad == Some(false) && !(person.relation == Relation::Spouse && (person.separated == Some(true) || person.deserted))).collect();
        let close: Vec<&Person> = fit.iter().copied().filter(|person| person.lives_with == Some(true) || person.cares_for == Some(true)).collect();
        let pool = if close.is_empty() { fit } else { close };
        let first = pool.into_iter().min_by_key(|person| (person.relation, person.half_blood, std::cmp::Reverse(person.age.least())));
        let finding = find(&book, &family.patient, &family.people);
        prop_assert_eq!(finding.nearest_relative, first.map(|person| person.id.as_str()).into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_delegation_counts_only_if_it_is_valid() {
    let book = book();
    let patient = Patient { age: Age::exact(40), abroad: Some(false), status: vec!["s3".to_owned()], ..Patient::default() };
    let mum = Person { age: Age::exact(70), abroad: Some(false), lives_with: Some(true), ..Person::new("mum", Relation::Parent) };
    let aunt = Person {
        age: Age::exact(60),
        abroad: Some(false),
        lives_with: Some(false),
        cares_for: Some(false),
        delegated_by: Some("mum".to_owned()),
        ..Person::new("aunt", Relation::AuntOrUncle)
    };
    let acting = |patient: &Patient, aunt: Person| find(&book, patient, &[mum.clone(), aunt]).acting.map(str::to_owned);
    assert_eq!(acting(&patient, aunt.clone()).as_deref(), Some("aunt"));
    assert_eq!(acting(&patient, Person { age: Age::exact(17), ..aunt.clone() }), None);
    assert_eq!(acting(&patient, Person { abroad: Some(true), ..aunt.clone() }), None);
    assert_eq!(acting(&patient, Person { alive: false, ..aunt.clone() }), None);
    assert_eq!(acting(&Patient { abroad: Some(true), ..patient.clone() }, Person { abroad: Some(true), ..aunt.clone() }).as_deref(), Some("aunt"));
    let people = [mum.clone(), Person { age: Age::UNKNOWN, ..aunt.clone() }];
    let finding = find(&book, &patient, &people);
    assert_eq!((finding.answer, finding.acting, finding.acting_depends_on[0].to_string()), (Answer::Found, None, "aunt.age".to_owned()));
    // Two letters: which is the later cannot be seen.
    let people = [mum, aunt.clone(), Person { id: "friend".to_owned(), ..aunt }];
    assert_eq!(find(&book, &patient, &people).acting, None);
}

#[test]
fn the_law_of_another_place_or_time_is_not_guessed() {
    let book = book();
    let mum = [Person { lives_with: Some(true), abroad: Some(false), ..Person::new("mum", Relation::Parent) }];
    let elsewhere = Patient { nation: Nation::Elsewhere, ..Patient::default() };
    assert_eq!(find(&book, &elsewhere, &mum).unsettled, Some(Rule::OpenNation.id()));
    let later = Patient { replaced: true, ..Patient::default() };
    assert_eq!(find(&book, &later, &mum).answer, Answer::NoStatutoryNearestRelative);
}

#[test]
fn a_crowd_of_strangers_to_the_facts_does_not_take_long() {
    let book = book();
    let relations = Relation::ALL;
    let crowd: Vec<Person> = (0..200)
        .map(|n| Person { guardian: n % 7 == 0, parental_responsibility: (n == 3).then_some(None), ..Person::new(format!("p{n}"), relations[n % relations.len()]) })
        .collect();
    let nobody = Patient::default();
    let finding = find(&book, &nobody, &crowd);
    assert!(finding.answer == Answer::CannotTell && finding.depends_on.len() > 400, "{}", finding.depends_on.len());
    let fathers: Vec<Person> = (0..200).map(|n| Person { parental_responsibility: Some(None), ..Person::new(format!("p{n}"), Relation::Parent) }).collect();
    assert_eq!(find(&book, &nobody, &fathers).answer, Answer::CannotTell);
}
