//! Simulated families walk through the interview: it finds whom the whole truth finds, or says that it cannot tell.

mod common;

use common::book;
use proptest::prelude::*;
use rights::nearest::{Age, Answer, Kind, OfPatient, OfPerson, Patient, Person, Question, Step, Through, Told, find, next, screens};

/// A family of which everything is known, with how sure the person is who is asked.
#[derive(Clone, Debug)]
struct Truth {
    patient: Patient,
    people: Vec<(Kind, Person)>,
    /// For each answer in turn, whether they are not sure.
    unsure: Vec<bool>,
}

struct Walk {
    told: Told,
    /// For each relative who was said to be there, the place in the truth; none for a father who is not.
    who: Vec<Option<usize>>,
    questions: Vec<Question>,
}

fn walk(truth: &Truth) -> Walk {
    let book = book();
    let known = Patient { status: truth.patient.status.clone(), ..Patient::default() };
    let mut walk = Walk { told: Told::of(known), who: Vec::new(), questions: Vec::new() };
    let mut unsure = truth.unsure.iter().copied();
    while let Step::Ask(question) = next(&book, &walk.told) {
        assert!(walk.questions.len() < 500, "it goes on and on: {question:?}");
        let mut sure = |yes: bool| if unsure.next() == Some(true) { None } else { Some(yes) };
        match &question {
            Question::Patient(facts) => facts.iter().for_each(|fact| of_patient(truth, *fact, &mut walk, &mut sure)),
            Question::Who(kinds) => {
                let count = |kind: &Kind| truth.people.iter().filter(|(other, person)| other == kind && person.alive).count();
                let counts: Vec<(Kind, usize)> = kinds.iter().map(|kind| (*kind, count(kind))).collect();
                walk.told.there_are(kinds, &counts);
                for kind in kinds {
                    walk.who.extend((0..truth.people.len()).filter(|place| truth.people[*place].0 == *kind && truth.people[*place].1.alive).map(Some));
                    if *kind == Kind::Father && count(kind) == 0 {
                        walk.who.push(truth.people.iter().position(|(other, _)| *other == Kind::Father));
                    }
                }
            }
            Question::About(place, facts) => {
                for fact in facts {
                    let yes = of_person(truth, walk.who[*place], *fact);
                    walk.told.person_says(&book, *place, *fact, yes.and_then(&mut sure));
                }
            }
            Question::Eldest(group) => {
                let age = |place: &usize| truth.people[walk.who[*place].expect("alive")].1.age.least();
                let most = group.iter().map(age).max();
                let eldest: Vec<usize> = group.iter().copied().filter(|place| Some(age(place)) == most).collect();
                let only = if let [only] = eldest[..] { sure(true).map(|_| only) } else { None };
                walk.told.eldest_is(group, only);
            }
        }
        assert!(!walk.questions.contains(&question), "asked twice: {question:?}");
        walk.questions.push(question);
    }
    walk
}

fn of_patient(truth: &Truth, fact: OfPatient, walk: &mut Walk, sure: &mut impl FnMut(bool) -> Option<bool>) {
    let there = |kind: Kind| truth.people.iter().position(|(other, person)| *other == kind && person.alive);
    let yes = match fact {
        OfPatient::Adult => truth.patient.age.least() >= 18,
        OfPatient::Restricted => truth.patient.restricted == Some(true),
        OfPatient::CourtOrder => there(Kind::Appointee).is_some(),
        OfPatient::CareOrder => truth.patient.care_order == Some(true),
        OfPatient::Guardian => there(Kind::Guardian).is_some(),
        OfPatient::Abroad => truth.patient.abroad == Some(true),
    };
    let answer = sure(yes);
    walk.told.patient_says(&book(), fact, answer);
    let kind = match fact {
        OfPatient::CourtOrder => Kind::Appointee,
        OfPatient::Guardian => Kind::Guardian,
        _ => return,
    };
    if answer != Some(false) {
        walk.who.push(there(kind));
    }
}

/// What somebody who knows would say. Of a father who is not there, only whether he had parental responsibility.
fn of_person(truth: &Truth, place: Option<usize>, fact: OfPerson) -> Option<bool> {
    let Some(place) = place else { return (fact == OfPerson::Responsibility).then_some(true) };
    let (kind, person) = &truth.people[place];
    Some(match fact {
        OfPerson::LivesWith => person.lives_with == Some(true),
        OfPerson::CaresFor => person.cares_for == Some(true),
        OfPerson::Adult => person.age.least() >= 18,
        OfPerson::Abroad => person.abroad == Some(true),
        OfPerson::Separated => person.separated == Some(true),
        OfPerson::LongEnough => person.months_together >= Some(if *kind == Kind::Partner { 6 } else { 60 }),
        OfPerson::HalfBlood => person.half_blood == Some(true),
        OfPerson::FathersSide => person.through == Some(Through::Father),
        OfPerson::Responsibility => person.parental_responsibility == Some(Some(true)),
    })
}

fn people(kind: Kind) -> impl Strategy<Value = (Kind, Person)> {
    let often = |weight: f64| prop::bool::weighted(weight);
    let age = prop_oneof![1 => 5u8..18, 5 => 18u8..60];
    (age, often(0.15), often(0.3), often(0.2), 0u16..120, often(0.4), often(0.3), (often(0.5), often(0.6), often(0.85))).prop_map(
        move |(age, abroad, lives, cares, months, half, separated, (fathers, responsible, alive))| {
            let together = matches!(kind, Kind::Partner | Kind::Housemate);
            let order = matches!(kind, Kind::Appointee | Kind::Guardian);
            let by_a_parent = matches!(kind, Kind::Sibling | Kind::AuntOrUncle | Kind::NieceOrNephew);
            let person = Person {
                age: Age::exact(age),
                abroad: Some(abroad),
                lives_with: Some(together || lives && !order),
                cares_for: Some(cares && !order),
                months_together: Some(months),
                half_blood: Some(half && by_a_parent),
                separated: Some(separated && kind == Kind::Spouse),
                court_appointed: kind == Kind::Appointee,
                guardian: kind == Kind::Guardian,
                // The dead are not entered, but for a father.
                alive: alive || kind != Kind::Father,
                parental_responsibility: (kind == Kind::Father).then_some(Some(responsible)),
                through: Some(if fathers { Through::Father } else { Through::Mother }),
                ..Person::new("", kind.relation())
            };
            (kind, person)
        },
    )
}

fn family() -> impl Strategy<Value = Vec<(Kind, Person)>> {
    let most = |kind: &Kind| match kind {
        Kind::Appointee | Kind::Guardian => 1,
        Kind::Spouse | Kind::Partner | Kind::Mother | Kind::Father => 1,
        _ => 2,
    };
    let rare = |kind: Kind| {
        if matches!(kind, Kind::Appointee) {
            0.06
        } else if kind == Kind::Spouse {
            0.3
        } else {
            0.45
        }
    };
    let of =
        |kind: &Kind| (prop::bool::weighted(rare(*kind)), prop::collection::vec(people(*kind), 1..=most(kind))).prop_map(|(there, people)| if there { people } else { Vec::new() });
    Kind::ALL.iter().map(of).collect::<Vec<_>>().prop_map(|families| families.concat())
}

fn truths(unsure: f64) -> impl Strategy<Value = Truth> {
    let age = prop_oneof![1 => 8u8..18, 3 => 18u8..80];
    let status = prop_oneof![12 => Just("s3"), 1 => Just("s37-41"), 2 => Just("insanity"), 1 => Just("place")];
    let rarely = |weight| prop::bool::weighted(weight);
    (age, status, rarely(0.3), rarely(0.15), rarely(0.1), family(), prop::collection::vec(rarely(unsure), 60)).prop_map(
        |(age, status, restricted, care_order, abroad, mut people, unsure)| {
            for (place, (_, person)) in people.iter_mut().enumerate() {
                person.id = format!("p{place}");
            }
            let patient = Patient {
                age: Age::exact(age),
                abroad: Some(abroad),
                status: vec![status.to_owned()],
                restricted: Some(restricted),
                care_order: Some(care_order),
                ..Patient::default()
            };
            Truth { patient, people, unsure }
        },
    )
}

/// The answer, and who holds it as places in the truth.
fn found_by(walk: &Walk) -> (Answer, Vec<usize>) {
    let book = book();
    let finding = walk.told.finding(&book);
    let place = |id: &&str| walk.told.people().iter().position(|person| person.id == **id).and_then(|place| walk.who[place]);
    (finding.answer, finding.nearest_relative.iter().filter_map(place).collect())
}

fn found_in(truth: &Truth) -> (Answer, Vec<usize>) {
    let book = book();
    let people: Vec<Person> = truth.people.iter().map(|(_, person)| person.clone()).collect();
    let finding = find(&book, &truth.patient, &people);
    (finding.answer, finding.nearest_relative.iter().filter_map(|id| people.iter().position(|person| person.id == *id)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn one_who_knows_everything_finds_what_the_truth_finds(truth in truths(0.0)) {
        let walk = walk(&truth);
        prop_assert_eq!(found_by(&walk), found_in(&truth), "{:?}", walk.questions);
    }

    #[test]
    fn one_who_is_unsure_finds_the_same_or_that_it_cannot_be_told(truth in truths(0.2)) {
        let walk = walk(&truth);
        let (answer, holders) = found_by(&walk);
        if answer != Answer::CannotTell {
            prop_assert_eq!((answer, holders), found_in(&truth), "{:?}", walk.questions);
        }
    }

    #[test]
    fn the_screens_are_few(truth in truths(0.1)) {
        let walk = walk(&truth);
        let there = walk.told.people().iter().filter(|person| person.alive && !person.maybe).count();
        prop_assert!(walk.questions.len() <= screens(there), "{} people: {:?}", there, walk.questions);
    }
}

/// The questions to one who is sure, for an adult under section 3 with these people.
fn questions(people: Vec<(Kind, Person)>) -> Vec<Question> {
    let patient = Patient { age: Age::exact(40), abroad: Some(false), status: vec!["s3".to_owned()], restricted: Some(false), care_order: Some(false), ..Patient::default() };
    walk(&Truth { patient, people, unsure: Vec::new() }).questions
}

#[test]
fn a_husband_at_home_ends_it() {
    let husband =
        Person { age: Age::exact(40), abroad: Some(false), lives_with: Some(true), cares_for: Some(false), separated: Some(false), ..Person::new("p0", Kind::Spouse.relation()) };
    let asked = questions(vec![(Kind::Spouse, husband)]);
    let [Question::Patient(_), Question::Who(_), Question::About(0, facts)] = &asked[..] else { panic!("{asked:?}") };
    assert!(facts.contains(&OfPerson::LivesWith) && facts.contains(&OfPerson::Separated) && !facts.contains(&OfPerson::Adult), "{facts:?}");
}

#[test]
fn nobody_at_all_takes_three_screens() {
    let asked = questions(Vec::new());
    assert!(matches!(&asked[..], [Question::Patient(_), Question::Who(_), Question::Who(_)]), "{asked:?}");
}

#[test]
fn a_position_that_decides_ends_it_before_it_begins() {
    let told = Told::of(Patient { status: vec!["s37-41".to_owned()], ..Patient::default() });
    assert_eq!(next(&book(), &told), Step::Done);
    assert_eq!(told.finding(&book()).answer, Answer::NoStatutoryNearestRelative);
}
