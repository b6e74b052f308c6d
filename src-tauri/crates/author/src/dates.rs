//! Events in, dates out, as JSON: `rights dates`.
//!
//! 1. The question is read strictly: an unknown key, event or value, and a day or a time that never
//!    was, is an error with its name.
//! 2. Every date is worked out under the law of the day that the question names.
//! 3. The answer is written with its keys in the order of the machine interface; what is not settled
//!    is said in the words of `locales/en/dates.ftl`.

use crate::json::Json;
use crate::lines::{as_at, assume, keys};
use anyhow::{Context, Result, anyhow, bail};
use content::{ENGLISH, Library};
use rights::dates::{Age, Clocks, Displacement, Entry, Event, Events, Moment, Nation, Need, Post, Question, work_out};
use rights::{Date, Law, UNKNOWN};
use serde::Serialize;
use std::ops::RangeInclusive;

/// The years for which the rules can be meant at all.
const YEARS: RangeInclusive<i16> = 1900..=2200;

/// Answers one question. `today` is the day on which it is asked where the question names none.
///
/// # Errors
/// One line that says where the question is wrong, and what.
pub fn dates(library: &Library, question: &str, today: Date) -> Result<String> {
    let (question, law) = read(library, question, today)?;
    let entries = work_out(&library.dates, &question, &law);
    let dates = Dates { dates: entries.iter().map(|entry| date(library, entry)).collect() };
    serde_json::to_string(&dates).context("the answer cannot be written")
}

fn read(library: &Library, question: &str, today: Date) -> Result<(Question, Law)> {
    let mut assumed = Vec::new();
    let mut status = None;
    let mut asked = Question { as_at: today, nation: None, status: String::new(), events: Events::default(), age: None };
    for (key, value) in keys(question, "status")? {
        match (key.as_str(), value) {
            ("as_at", value) => asked.as_at = near("as_at", as_at(value)?)?,
            ("assume", value) => assumed = assume(value)?,
            ("nation", value) => asked.nation = word("nation", value, Nation::of, Nation::ALL.iter().map(|nation| nation.id()))?,
            ("status", value) => status = Some(position(library, value)?),
            ("events", Json::Table(given)) => {
                for (event, value) in given {
                    set(&mut asked, &event, value).context("events")?;
                }
            }
            ("events", other) => bail!("events: this is {}: give an object", other.kind()),
            (other, _) => bail!("{other}: there is no such key: a question has as_at, nation, status, events and assume"),
        }
    }
    asked.status = status.context("status: this is missing: name the legal position, such as \"s2\"")?;
    let law = library.law_on(asked.as_at, &assumed).map_err(|id| anyhow!("assume: there is no commencement called '{id}'"))?;
    Ok((asked, law))
}

/// One legal position. Dates of several cannot be told apart in one answer.
fn position(library: &Library, value: Json) -> Result<String> {
    let name = match value {
        Json::Text(name) => name,
        Json::List(list) => match <[Json; 1]>::try_from(list) {
            Ok([Json::Text(name)]) => name,
            _ => bail!("status: give one legal position, such as \"s2\""),
        },
        other => bail!("status: this is {}: give one legal position, such as \"s2\"", other.kind()),
    };
    let fact = library.schema.fact("status").context("status: there is no such fact")?;
    let values = &library.schema.kind(fact).values;
    if !values.contains(&name) {
        bail!("status: '{name}' is not a legal position: give one of {}", values.join(", "));
    }
    Ok(name)
}

fn set(asked: &mut Question, key: &str, value: Json) -> Result<()> {
    match key {
        "age" => asked.age = word(key, value, Age::of, Age::ALL.iter().map(|age| age.id()))?,
        "post" => asked.events.post = word(key, value, Post::of, Post::ALL.iter().map(|post| post.id()))?,
        "ground" => asked.events.ground = word(key, value, Displacement::of, Displacement::ALL.iter().map(|ground| ground.id()))?,
        "email-agreed" => asked.events.email_agreed = truth(key, value)?,
        "extended" => asked.events.extended = truth(key, value)?.unwrap_or(false),
        _ => {
            let event = Event::of(key).with_context(|| format!("{key}: there is no such event"))?;
            if let Some(moment) = moment(key, value)? {
                asked.events.set(event, moment);
            }
        }
    }
    Ok(())
}

fn truth(key: &str, value: Json) -> Result<Option<bool>> {
    match value {
        Json::Bool(value) => Ok(Some(value)),
        Json::Text(text) if text == UNKNOWN => Ok(None),
        Json::Text(text) => bail!("{key}: '{text}' is neither true nor false"),
        other => bail!("{key}: this is {}: give true or false", other.kind()),
    }
}

fn word<T>(key: &str, value: Json, of: impl Fn(&str) -> Option<T>, known: impl Iterator<Item = &'static str>) -> Result<Option<T>> {
    match value {
        Json::Text(text) if text == UNKNOWN => Ok(None),
        Json::Text(text) => of(&text).map(Some).with_context(|| format!("{key}: '{text}' is not one of its values: give {}", known.collect::<Vec<_>>().join(", "))),
        other => bail!("{key}: this is {}: give one of its values as text", other.kind()),
    }
}

fn moment(key: &str, value: Json) -> Result<Option<Moment>> {
    let text = match value {
        Json::Text(text) if text == UNKNOWN => return Ok(None),
        Json::Text(text) => text,
        other => bail!("{key}: this is {}: give a day such as \"2026-11-21\", or \"2026-11-21T15:20\"", other.kind()),
    };
    let moment = Moment::parse(&text).with_context(|| format!("{key}: '{text}' is not a day, nor a day with a time: give one such as 2026-11-21 or 2026-11-21T15:20"))?;
    if moment.clocks() == Clocks::Skipped {
        bail!("{key}: '{text}' never was: the clocks went forward over that hour");
    }
    near(key, moment.date)?;
    Ok(Some(moment))
}

fn near(key: &str, day: Date) -> Result<Date> {
    if !YEARS.contains(&day.year()) {
        bail!("{key}: {day} is outside the years from {} to {}", YEARS.start(), YEARS.end());
    }
    Ok(day)
}

#[derive(Serialize)]
struct Dates<'a> {
    dates: Vec<Answer<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
struct Answer<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opens: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closes_if_office_shut: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aim_for: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    passed: bool,
    #[serde(skip_serializing_if = "is_false")]
    used: bool,
    #[serde(skip_serializing_if = "is_false")]
    none: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    needs: Vec<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    as_soon_as_possible: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsettled: Option<String>,
    cite: &'a str,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

fn date<'a>(library: &Library, entry: &Entry<'a>) -> Answer<'a> {
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    let sentences: Vec<String> = entry.unsettled.iter().map(|id| library.words.say(ENGLISH, &format!("unsettled-{id}"), &[]).text).collect();
    Answer {
        id: entry.id.id(),
        n: entry.n,
        kind: entry.kind.map(rights::dates::WindowKind::id),
        on: text(entry.on),
        at: entry.at.map(|at| at.to_string()),
        opens: text(entry.opens),
        closes: text(entry.closes),
        closes_if_office_shut: text(entry.closes_if_office_shut),
        aim_for: text(entry.aim_for),
        passed: entry.passed,
        used: entry.used,
        none: entry.none.is_some(),
        why: entry.none.map(rights::dates::Why::id),
        needs: entry.needs.iter().map(|need| Need::id(*need)).collect(),
        as_soon_as_possible: entry.as_soon_as_possible,
        unsettled: (!sentences.is_empty()).then(|| sentences.join(" ")),
        cite: entry.cite,
    }
}
