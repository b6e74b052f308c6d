//! A patient and people in, the nearest relative out, as JSON: `rights nearest-relative`.
//!
//! 1. The question is read strictly: an unknown key, a value outside its list, an id that stands twice is an error
//!    that says where ([`family`]). `"unknown"` is the same as leaving the key out.
//! 2. [`rights::nearest::find`] finds who it is.
//! 3. The answer is written with its keys in the order of the machine interface.

use crate::json::Json;
use anyhow::{Context, Result, anyhow, bail};
use content::{ENGLISH, Library};
use rights::nearest::{Age, Finding, MOST_AGE, Nation, Patient, Person, Relation, Through, find};
use rights::{Date, UNKNOWN};
use serde::Serialize;

/// The most months that two people can have lived together.
const MOST_MONTHS: i64 = 12 * MOST_AGE as i64;

/// Answers one question. `today` is the day whose law counts where the question names none.
///
/// # Errors
/// One line that says where the question is wrong, and what.
pub fn nearest_relative(library: &Library, question: &str, today: Date) -> Result<String> {
    let json: Json = serde_json::from_str(question).map_err(|error| anyhow!("the question cannot be read: {error}"))?;
    let (patient, people) = family(library, json, today)?;
    let finding = find(&library.nearest, &patient, &people);
    serde_json::to_string(&Answer::of(library, &finding)).context("the answer cannot be written")
}

/// The patient and the people of a question.
pub(crate) fn family(library: &Library, question: Json, today: Date) -> Result<(Patient, Vec<Person>)> {
    let Json::Table(keys) = question else { bail!("the question is {}: give an object with \"patient\" and \"people\"", question.kind()) };
    let (mut as_at, mut assume, mut patient, mut people) = (today, Vec::new(), Patient::default(), Vec::new());
    for (key, value) in keys {
        match (key.as_str(), value) {
            ("as_at", Json::Text(day)) => as_at = Date::parse(&day).with_context(|| format!("as_at: '{day}' is not a day: give one such as 2026-11-21"))?,
            ("as_at", other) => bail!("as_at: this is {}: give a day such as \"2026-11-21\"", other.kind()),
            ("assume", Json::List(ids)) => {
                for id in ids {
                    let Json::Text(id) = id else { bail!("assume: one of its values is {}: give ids of commencements", id.kind()) };
                    assume.push(id);
                }
            }
            ("assume", other) => bail!("assume: this is {}: give a list of ids of commencements", other.kind()),
            ("patient", Json::Table(keys)) => patient = patient_of(library, keys).context("patient")?,
            ("patient", other) => bail!("patient: this is {}: give an object", other.kind()),
            ("people", Json::List(list)) => people = people_of(list)?,
            ("people", other) => bail!("people: this is {}: give a list of objects", other.kind()),
            (other, _) => bail!("{other}: there is no such key: a question has as_at, assume, patient and people"),
        }
    }
    patient.replaced = replaced(library, as_at, &assume)?;
    Ok((patient, people))
}

/// Whether the law of a day has put a nominated person in the nearest relative's place.
fn replaced(library: &Library, as_at: Date, assume: &[String]) -> Result<bool> {
    library.law_on(as_at, assume).map_err(|id| anyhow!("assume: there is no commencement called '{id}'"))?;
    let start = library.law.starts.iter().find(|start| start.id == library.nearest.replaced_by);
    Ok(start.is_some_and(|start| assume.contains(&start.id) || start.from.is_some_and(|from| from <= as_at)))
}

fn patient_of(library: &Library, keys: Vec<(String, Json)>) -> Result<Patient> {
    let mut patient = Patient::default();
    for (key, value) in keys {
        let Some(value) = known(value) else {
            is_one_of(&key, &["age", "resident", "status", "restricted", "care_order", "ward_of_court", "nation"])?;
            continue;
        };
        match key.as_str() {
            "age" => patient.age = age(&value).context("age")?,
            "resident" => patient.abroad = Some(abroad(&value).context("resident")?),
            "status" => patient.status = status(library, &value).context("status")?,
            "restricted" => patient.restricted = Some(truth(&value).context("restricted")?),
            "care_order" => patient.care_order = Some(truth(&value).context("care_order")?),
            "ward_of_court" => patient.ward_of_court = Some(truth(&value).context("ward_of_court")?),
            "nation" => patient.nation = nation(&value).context("nation")?,
            other => bail!("{other}: there is no such key"),
        }
    }
    Ok(patient)
}

fn people_of(list: Vec<Json>) -> Result<Vec<Person>> {
    let mut people: Vec<Person> = Vec::new();
    for (place, json) in list.into_iter().enumerate() {
        let Json::Table(keys) = json else { bail!("people: number {} is {}: give an object", place + 1, json.kind()) };
        let named = keys.iter().find_map(|(key, value)| matches!(key.as_str(), "id").then_some(value));
        let name = if let Some(Json::Text(id)) = named { format!("people: {id}") } else { format!("people: number {}", place + 1) };
        let person = person_of(keys).context(name)?;
        if people.iter().any(|other| other.id == person.id) {
            bail!("people: two people have the id '{}'", person.id);
        }
        people.push(person);
    }
    for person in &people {
        if let Some(by) = person.delegated_by.as_deref().filter(|by| people.iter().all(|other| other.id != *by)) {
            bail!("people: {}: delegated_by: nobody has the id '{by}'", person.id);
        }
    }
    Ok(people)
}

const PERSON: [&str; 16] = [
    "id",
    "relation",
    "age",
    "resident",
    "lives_with",
    "cares_for",
    "months_together",
    "half_blood",
    "separated",
    "deserted",
    "court_appointed",
    "guardian",
    "alive",
    "parental_responsibility",
    "through",
    "delegated_by",
];

fn person_of(keys: Vec<(String, Json)>) -> Result<Person> {
    let id = keys.iter().find(|(key, _)| key == "id").context("the key 'id' is missing")?;
    let id = text(&id.1).context("id")?.to_owned();
    if id.trim().is_empty() || id == "patient" {
        bail!("id: '{id}' cannot be a person's id");
    }
    let relation = keys.iter().find(|(key, _)| key == "relation").context("the key 'relation' is missing")?;
    let mut person = Person::new(id, relation_of(&relation.1).context("relation")?);
    for (key, value) in keys {
        is_one_of(&key, &PERSON)?;
        match known(value) {
            Some(value) => set(&mut person, &key, &value).with_context(|| key.clone())?,
            // A father is in question, and it is not known whether he has it.
            None if key == "parental_responsibility" => person.parental_responsibility = Some(None),
            None => {}
        }
    }
    Ok(person)
}

fn set(person: &mut Person, key: &str, value: &Json) -> Result<()> {
    match key {
        "age" => person.age = age(value)?,
        "resident" => person.abroad = Some(abroad(value)?),
        "lives_with" => person.lives_with = Some(truth(value)?),
        "cares_for" => person.cares_for = Some(truth(value)?),
        "months_together" => person.months_together = Some(u16::try_from(number(value, MOST_MONTHS, "months")?)?),
        "half_blood" => person.half_blood = Some(truth(value)?),
        "separated" => person.separated = Some(truth(value)?),
        "deserted" => person.deserted = truth(value)?,
        "court_appointed" => person.court_appointed = truth(value)?,
        "guardian" => person.guardian = truth(value)?,
        "alive" => person.alive = truth(value)?,
        "parental_responsibility" => person.parental_responsibility = Some(Some(truth(value)?)),
        "through" => person.through = Some(one_of(value, &[("mother", Through::Mother), ("father", Through::Father)])?),
        "delegated_by" => person.delegated_by = Some(text(value)?.to_owned()),
        _ => {}
    }
    Ok(())
}

/// `None` for "unknown".
fn known(value: Json) -> Option<Json> {
    (value != Json::Text(UNKNOWN.to_owned())).then_some(value)
}

fn is_one_of(key: &str, keys: &[&str]) -> Result<()> {
    if keys.contains(&key) { Ok(()) } else { bail!("{key}: there is no such key") }
}

fn text(value: &Json) -> Result<&str> {
    if let Json::Text(text) = value { Ok(text) } else { bail!("this is {}: give text", value.kind()) }
}

fn truth(value: &Json) -> Result<bool> {
    match value {
        Json::Bool(value) => Ok(*value),
        Json::Text(other) => bail!("'{other}' is neither true nor false"),
        other => bail!("this is {}: give true or false", other.kind()),
    }
}

fn number(value: &Json, most: i64, what: &str) -> Result<i64> {
    match value {
        Json::Number(Some(number)) if (0..=most).contains(number) => Ok(*number),
        Json::Number(Some(number)) => bail!("{number} is not between 0 and {most}"),
        Json::Number(None) => bail!("this number is not whole: give whole {what}"),
        other => bail!("this is {}: give whole {what} as a number", other.kind()),
    }
}

fn age(value: &Json) -> Result<Age> {
    Ok(Age::exact(u8::try_from(number(value, i64::from(MOST_AGE), "years")?)?))
}

fn one_of<T: Copy>(value: &Json, values: &[(&str, T)]) -> Result<T> {
    let given = text(value)?;
    let names = || values.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    values.iter().find(|(name, _)| *name == given).map(|(_, value)| *value).with_context(|| format!("'{given}' is not one of its values: use one of {}", names()))
}

fn abroad(value: &Json) -> Result<bool> {
    one_of(value, &[("uk", false), ("abroad", true)])
}

fn nation(value: &Json) -> Result<Nation> {
    one_of(value, &[("england", Nation::England), ("wales", Nation::Wales), ("scotland", Nation::Elsewhere), ("northern-ireland", Nation::Elsewhere)])
}

fn relation_of(value: &Json) -> Result<Relation> {
    let relations: Vec<(&str, Relation)> = Relation::ALL.iter().map(|relation| (relation.id(), *relation)).collect();
    one_of(value, &relations)
}

/// One legal position, or a word for several of which it is one.
fn status(library: &Library, value: &Json) -> Result<Vec<String>> {
    let given = text(value)?;
    let kind = library.schema.fact("status").map(|fact| library.schema.kind(fact)).context("there is no fact of this name")?;
    let values = kind.value(given).or_else(|| kind.group(given)).with_context(|| format!("'{given}' is not one of its values: use one of {}", kind.values.join(", ")))?;
    Ok(kind.names(values).map(str::to_owned).collect())
}

#[derive(Serialize)]
struct Answer<'a> {
    nearest_relative: Vec<&'a str>,
    answer: &'a str,
    because: Vec<Because<'a>>,
    ruled_out: Vec<RuledOut<'a>>,
    depends_on: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsettled: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsettled_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acting: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    acting_depends_on: Vec<String>,
}

#[derive(Serialize)]
struct Because<'a> {
    step: &'a str,
    cite: &'a str,
}

#[derive(Serialize)]
struct RuledOut<'a> {
    id: &'a str,
    why: &'a str,
    cite: &'a str,
}

impl<'a> Answer<'a> {
    fn of(library: &Library, finding: &Finding<'a>) -> Answer<'a> {
        let council = finding.answer == rights::nearest::Answer::Council;
        let keys = |keys: &[rights::nearest::Key<'_>]| keys.iter().map(ToString::to_string).collect();
        Answer {
            nearest_relative: if council { vec![Relation::Council.id()] } else { finding.nearest_relative.clone() },
            answer: finding.answer.id(),
            because: finding.because.iter().map(|because| Because { step: because.step, cite: because.cite }).collect(),
            ruled_out: finding.ruled_out.iter().map(|out| RuledOut { id: out.id, why: out.why, cite: out.cite }).collect(),
            depends_on: keys(&finding.depends_on),
            unsettled: finding.unsettled.map(|id| library.words.say(ENGLISH, &format!("nearest-unsettled-{id}"), &[]).text),
            unsettled_id: finding.unsettled,
            acting: finding.acting,
            acting_depends_on: keys(&finding.acting_depends_on),
        }
    }
}
