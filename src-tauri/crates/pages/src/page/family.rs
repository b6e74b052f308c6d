//! Who is the nearest relative: asked by touch, class by class, and people named by what they are, never by name.
//!
//! 1. [`replay`] goes through the questions of [`rights::nearest::next`] with the answers in the address: `patient.adult=yes`,
//!    `there.sibling=2`, `sibling-1.lives-with=no`, `eldest.sibling-1.sibling-2=sibling-2`.
//! 2. The first question without all its answers is shown; with all of them comes the result.
//! 3. What is given and not asked is carried along: it counts again when the way leads there.

use crate::address::{Here, with_keys};
use crate::frame::Frame;
use crate::interview::{Interview, findings};
use crate::page::guide::canonical;
use crate::page::kin;
use crate::page::made;
use crate::page::outcome::scottish_or_irish;
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;
use content::Guide;
use rights::dates::Age as Band;
use rights::nearest::{Age, Kind, Nation, OfPatient, OfPerson, Patient, Question, Step, Told, next};
use rights::{DEPENDS, Facts, Known};

/// The most people of one kind that can be said.
const MOST: usize = 4;

/// The word for "not sure" in the address.
pub(super) const UNSURE: &str = content::UNSURE;

/// Whether a key of the address is about the family, and no answer of the interview.
pub(crate) fn is_of_family(key: &str) -> bool {
    key.split_once('.').is_some_and(|(who, _)| ["patient", "there", "eldest"].contains(&who) || Kind::ALL.iter().any(|kind| who.starts_with(kind.id())))
}

/// A question that was answered: its keys with their values.
pub(super) struct Asked {
    pub(super) question: Question,
    pub(super) answers: Vec<(String, String)>,
}

/// The family as far as it has been told.
pub(super) struct Family {
    pub(super) told: Told,
    pub(super) asked: Vec<Asked>,
    /// The question to ask next, with those of its answers that are given.
    pub(super) open: Option<(Question, Vec<(String, String)>)>,
}

/// Goes through the questions with the answers of the address.
pub(super) fn replay(visit: &Visit<'_>, facts: &Facts, guide: &Guide) -> Family {
    let book = &visit.library.nearest;
    let here = visit.here;
    let mut family = Family { told: Told::of(patient(visit, facts, guide)), asked: Vec::new(), open: None };
    // "I would rather not say" answers what stands on the screen with "not sure".
    let mut skip = here.key("skip") == Some("family");
    while let Step::Ask(question) = next(book, &family.told) {
        let keys = keys(&family.told, &question);
        let given: Vec<(String, String)> = keys.iter().filter_map(|key| here.key(key).map(|value| (key.clone(), value.to_owned()))).collect();
        if given.len() < keys.len() && !std::mem::take(&mut skip) {
            family.open = Some((question, given));
            break;
        }
        let answers: Vec<(String, String)> = keys.into_iter().map(|key| (here.key(&key).unwrap_or(UNSURE).to_owned(), key)).map(|(value, key)| (key, value)).collect();
        take(visit, &mut family.told, &question, &answers);
        family.asked.push(Asked { question, answers });
    }
    family
}

/// What the interview has said of the patient.
fn patient(visit: &Visit<'_>, facts: &Facts, guide: &Guide) -> Patient {
    let schema = &visit.library.schema;
    let one = |fact: &str| match schema.fact(fact).map(|id| (id, facts.get(id))) {
        Some((id, Known::One(may))) if may.count_ones() == 1 => schema.kind(id).names(*may).next(),
        _ => None,
    };
    // Whether the law gives one at all was decided by the same rules as everywhere.
    let findings = findings(visit.library, guide, &visit.law, facts);
    let given = findings.iter().find(|finding| finding.right == "nearest-relative").map_or(DEPENDS, |finding| finding.answer);
    let status = match given {
        "no" => vec!["s37-41".to_owned()],
        "yes" | "limited" => vec!["s3".to_owned()],
        _ => Vec::new(),
    };
    let age = one("age").and_then(Band::of).map_or(Age::UNKNOWN, |band| match band {
        Band::Adult => Age::adult(),
        Band::Under16 | Band::From16 => Age::minor(),
    });
    let nation = match one("nation") {
        Some("wales") => Nation::Wales,
        _ => Nation::England,
    };
    Patient { age, nation, status, ..Patient::default() }
}

pub(super) fn id_of_patient(fact: OfPatient) -> &'static str {
    match fact {
        OfPatient::Adult => "adult",
        OfPatient::Restricted => "restricted",
        OfPatient::CourtOrder => "court-order",
        OfPatient::CareOrder => "care-order",
        OfPatient::Guardian => "guardian",
        OfPatient::Abroad => "abroad",
    }
}

pub(super) fn id_of_person(fact: OfPerson) -> &'static str {
    match fact {
        OfPerson::LivesWith => "lives-with",
        OfPerson::CaresFor => "cares-for",
        OfPerson::Adult => "adult",
        OfPerson::Abroad => "abroad",
        OfPerson::Separated => "separated",
        OfPerson::LongEnough => "long-enough",
        OfPerson::HalfBlood => "half-blood",
        OfPerson::FathersSide => "fathers-side",
        OfPerson::Responsibility => "responsibility",
    }
}

/// The keys under which the answers to a question stand.
fn keys(told: &Told, question: &Question) -> Vec<String> {
    let id = |place: &usize| told.relatives().get(*place).map(|relative| relative.person.id.clone()).unwrap_or_default();
    match question {
        Question::Patient(facts) => facts.iter().map(|fact| format!("patient.{}", id_of_patient(*fact))).collect(),
        Question::Who(kinds) => kinds.iter().map(|kind| format!("there.{}", kind.id())).collect(),
        Question::About(place, facts) => facts.iter().map(|fact| format!("{}.{}", id(place), id_of_person(*fact))).collect(),
        Question::Eldest(places) => vec![format!("eldest.{}", places.iter().map(id).collect::<Vec<_>>().join("."))],
    }
}

fn take(visit: &Visit<'_>, told: &mut Told, question: &Question, answers: &[(String, String)]) {
    let book = &visit.library.nearest;
    let yes = |value: &str| match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    match question {
        Question::Patient(facts) => {
            for (fact, (_, value)) in facts.iter().zip(answers) {
                told.patient_says(book, *fact, yes(value));
            }
        }
        Question::Who(kinds) => {
            let counts: Vec<(Kind, usize)> = kinds.iter().zip(answers).map(|(kind, (_, value))| (*kind, value.parse::<usize>().unwrap_or(0).min(MOST))).collect();
            told.there_are(kinds, &counts);
        }
        Question::About(place, facts) => {
            for (fact, (_, value)) in facts.iter().zip(answers) {
                told.person_says(book, *place, *fact, yes(value));
            }
        }
        Question::Eldest(places) => {
            let named =
                answers.first().and_then(|(_, value)| places.iter().copied().find(|place| told.relatives().get(*place).is_some_and(|relative| relative.person.id == *value)));
            told.eldest_is(places, named);
        }
    }
}

/// The keys about the family that stay in the address.
pub(super) fn kept(here: &Here) -> Vec<(&str, &str)> {
    let mut kept: Vec<(&str, &str)> = Vec::new();
    for (key, value) in here.keys.iter().filter(|(key, _)| is_of_family(key)) {
        kept.retain(|(other, _)| other != key);
        kept.push((key, value));
    }
    kept
}

/// The address of this guide with these answers about the family.
pub(super) fn with_family<'a>(guide: &Guide, interview: &Interview<'_>, here: &Here, keys: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    with_keys(&canonical(guide, interview, here, None), keys)
}

/// The same, without the answers to one question: the way to give it others.
pub(super) fn without(guide: &Guide, interview: &Interview<'_>, here: &Here, asked: &Asked) -> String {
    let mine = |key: &str| asked.answers.iter().any(|(other, _)| other == key);
    with_family(guide, interview, here, kept(here).into_iter().filter(|(key, _)| !mine(key)))
}

#[derive(Template)]
#[template(path = "pages/family.html")]
struct FamilyPage<'a> {
    f: Frame<'a>,
    /// `family-patient`, `family-who`, `family-about` or `family-eldest`: the key of the words round the questions.
    key: &'static str,
    action: String,
    rows: Vec<Row>,
    hidden: Vec<(String, String)>,
    choose_one: bool,
}

/// One question on a screen of several, with its answers side by side.
struct Row {
    name: String,
    question: Html,
    hint: Option<Html>,
    answers: Vec<Answer>,
}

struct Answer {
    value: String,
    text: Html,
    chosen: bool,
}

/// The next question about the family, or the result.
pub(super) fn family(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>) -> Made {
    if let Some(page) = scottish_or_irish(visit, guide, interview, super::outcome::nation(visit, &interview.facts)) {
        return page;
    }
    let family = replay(visit, &interview.facts, guide);
    match &family.open {
        Some((question, given)) => ask(visit, guide, interview, &family, question, given),
        None => kin::result(visit, guide, interview, &family),
    }
}

fn ask(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, family: &Family, question: &Question, given: &[(String, String)]) -> Made {
    let here = visit.here;
    let voice = visit.voice();
    let (key, rows) = match question {
        Question::Patient(facts) => ("family-patient", facts.iter().map(|fact| format!("patient-{}", id_of_patient(*fact))).collect::<Vec<_>>()),
        Question::Who(kinds) => ("family-who", kinds.iter().map(|kind| format!("there-{}", kind.id())).collect()),
        Question::About(_, facts) => ("family-about", facts.iter().map(|fact| format!("person-{}", id_of_person(*fact))).collect()),
        Question::Eldest(_) => ("family-eldest", vec!["family-eldest-which".to_owned()]),
    };
    let names = keys(&family.told, question);
    let about = match question {
        Question::About(place, _) => kin::name(visit, family, *place),
        _ => String::new(),
    };
    let mut f = visit.frame_titled(voice.plain_with(key, &[("who", &about)]), "/start");
    f.back = Some(match family.asked.last() {
        Some(last) => here.on(&without(guide, interview, here, last)),
        None => here.on(&canonical(guide, interview, here, interview.told.last().map(|told| told.screen.id.as_str()))),
    });
    let rows = rows.into_iter().zip(&names).enumerate().map(|(place, (words, name))| {
        let chosen = given.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
        let answer = |value: &str, text: Html| Answer { chosen: chosen == Some(value), value: value.to_owned(), text };
        let answers = match question {
            Question::Who(kinds) => counts(visit, kinds[place]).into_iter().map(|(value, text)| answer(&value, text)).collect(),
            Question::Eldest(places) => {
                let people = places.iter().filter_map(|place| Some((family.told.relatives().get(*place)?.person.id.as_str(), kin::name(visit, family, *place))));
                people.map(|(id, name)| answer(id, Html(content::escape(&name)))).chain([answer(UNSURE, voice.t("family-same-age"))]).collect()
            }
            Question::Patient(_) | Question::About(..) => {
                [("yes", "family-yes"), ("no", "family-no"), (UNSURE, "family-unsure")].map(|(value, text)| answer(value, voice.t(text))).into()
            }
        };
        let hint = format!("{words}.hint");
        Row { name: name.clone(), question: voice.t(&words), hint: voice.has(&hint).then(|| voice.t(&hint)), answers }
    });
    let rows: Vec<Row> = rows.collect();
    let mut hidden: Vec<(String, String)> = interview.direct.clone();
    hidden.extend(interview.told.iter().map(|told| (told.screen.id.clone(), told.answer.clone())));
    hidden.extend(kept(here).into_iter().filter(|(key, _)| !names.iter().any(|name| name == key)).map(|(key, value)| (key.to_owned(), value.to_owned())));
    // What "I would rather not say" answered stands in no key of the address yet.
    hidden.extend(family.asked.iter().flat_map(|asked| &asked.answers).filter(|(key, _)| here.key(key).is_none()).cloned());
    hidden.extend(here.key("area").map(|area| ("area".to_owned(), area.to_owned())));
    hidden.extend(here.rides().map(|(key, value)| (key.to_owned(), value.to_owned())));
    hidden.extend(here.trail.iter().map(|entry| ("from".to_owned(), entry.clone())));
    hidden.push(("asked".to_owned(), names.join("+")));
    let page = FamilyPage { key, action: format!("/{}/guides/{}", here.lang, guide.id), rows, hidden, choose_one: here.key("asked") == Some(names.join("+").as_str()), f };
    made(&page, true)
}

/// How many of a kind there can be: of most only one.
fn counts(visit: &Visit<'_>, kind: Kind) -> Vec<(String, Html)> {
    let voice = visit.voice();
    if matches!(kind, Kind::Spouse | Kind::Partner | Kind::Mother | Kind::Father) {
        return vec![("1".to_owned(), voice.t("family-yes")), ("0".to_owned(), voice.t("family-no"))];
    }
    let text = |count: usize| if count == MOST { voice.with("family-or-more", &[("count", &count.to_string())]) } else { Html(count.to_string()) };
    (0..=MOST).map(|count| (count.to_string(), text(count))).collect()
}
