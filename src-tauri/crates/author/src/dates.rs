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
        // A window is over; of a single day everybody sees it.
        passed: entry.passed && entry.closes.is_some(),
        used: entry.used,
        none: entry.none.is_some(),
        why: entry.none.map(rights::dates::Why::id),
        needs: entry.needs.iter().map(|need| Need::id(*need)).collect(),
        as_soon_as_possible: entry.as_soon_as_possible,
        unsettled: (!sentences.is_empty()).then(|| sentences.join(" ")),
        cite: entry.cite,
    }
}

#[cfg(test)]
mod tests {
    use super::dates;
    use crate::lines::{answer_lines, one_line};
    use content::{Files, Library, read};
    use rights::Date;
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| read(&Files::embedded()).0);

    fn today() -> Date {
        Date::new(2026, 11, 21).expect("a day")
    }

    fn said(question: &str) -> String {
        dates(&LIBRARY, question, today()).unwrap_or_else(|error| panic!("{question}: {error:#}"))
    }

    #[test]
    fn keys_come_in_the_order_of_the_interface() {
        let answer = said(r#"{"status": "s2", "nation": "england", "events": {"admitted": "2026-11-02T22:30"}}"#);
        assert!(answer.starts_with(r#"{"dates":[{"id":"section-ends","on":"2026-11-29","cite":"MHA 1983 s.2(4)"},{"id":"tribunal-window","n":1,"opens":"2026-11-02","closes":"2026-11-15","closes_if_office_shut":"2026-11-16","aim_for":"2026-11-13","passed":true,"cite":"MHA 1983 s.66(2)(a)"}"#), "{answer}");
    }

    #[test]
    fn what_is_not_settled_is_said_in_words() {
        let answer = said(r#"{"status": ["s5-2"], "events": {"report-furnished": "2026-11-02"}}"#);
        assert!(answer.contains(r#""unsettled":"The time is not known, so the hours count from the start of that day.""#), "{answer}");
    }

    #[test]
    fn a_wrong_question_is_refused_in_one_line_that_names_the_place() {
        let event = |event: &str| format!(r#"{{"status": "s3", "events": {{{event}}}}}"#);
        for (question, names) in [
            (String::new(), "EOF"),
            ("[]".to_owned(), "\"status\""),
            ("{}".to_owned(), "status: this is missing"),
            (r#"{"status": "s12"}"#.to_owned(), "status: 's12'"),
            (r#"{"status": ["s2", "s3"]}"#.to_owned(), "one legal position"),
            (r#"{"status": "detained-unknown"}"#.to_owned(), "'detained-unknown'"),
            (r#"{"status": "s2", "nation": "jersey"}"#.to_owned(), "nation: 'jersey'"),
            (r#"{"status": "s2", "nation": ["wales"]}"#.to_owned(), "nation"),
            (r#"{"status": "s2", "as_at": "2026-11-31"}"#.to_owned(), "as_at: '2026-11-31'"),
            (r#"{"status": "s2", "as_at": "0001-01-01"}"#.to_owned(), "0001-01-01"),
            (r#"{"status": "s2", "assume": ["mha-2025-s99"]}"#.to_owned(), "mha-2025-s99"),
            (r#"{"status": "s2", "event": {}}"#.to_owned(), "event: there is no such key"),
            (r#"{"status": "s2", "events": []}"#.to_owned(), "events: this is a list"),
            (event(r#""admited": "2026-11-01""#), "events: admited"),
            (event(r#""admitted": "2026-11-01", "admitted": "2026-11-02""#), "'admitted' stands here twice"),
            (event(r#""admitted": "2026-02-29""#), "admitted: '2026-02-29'"),
            (event(r#""admitted": "2026-11-01T25:00""#), "admitted: '2026-11-01T25:00'"),
            (event(r#""admitted": "2026-03-29T01:30""#), "never was"),
            (event(r#""admitted": null"#), "admitted: this is null"),
            (event(r#""admitted": true"#), "admitted"),
            (event(r#""post": "pigeon""#), "post: 'pigeon'"),
            (event(r#""ground": "f""#), "ground: 'f'"),
            (event(r#""age": "17""#), "age: '17'"),
            (event(r#""email-agreed": "yes""#), "email-agreed: 'yes'"),
            (event(r#""extended": 1"#), "extended: this is a number"),
        ] {
            let line = one_line(&dates(&LIBRARY, &question, today()).expect_err(&question));
            assert!(line.contains(names) && !line.contains('\n'), "{question}: {line}");
        }
    }

    #[test]
    fn unknown_is_as_if_it_were_not_there() {
        for status in ["s2", "s3", "cto", "s7"] {
            let unknown = format!(
                r#"{{"status": "{status}", "nation": "unknown", "events": {{"admitted": "unknown", "post": "unknown", "ground": "unknown", "email-agreed": "unknown", "extended": "unknown", "age": "unknown"}}}}"#
            );
            assert_eq!(said(&unknown), said(&format!(r#"{{"status": "{status}"}}"#)));
        }
    }

    #[test]
    fn a_bad_line_does_not_stop_the_others() {
        let mut out = Vec::new();
        let good = answer_lines(dates, &LIBRARY, &b"{\"status\": \"s2\"}\n{\"status\": \"s0\"}\n{\"status\": \"s4\"}\n"[..], &mut out, today()).expect("written");
        let out = String::from_utf8(out).expect("text");
        let lines: Vec<&str> = out.lines().collect();
        assert!(!good && lines.len() == 3 && lines[1].ends_with("\"line\":2}") && lines[2].starts_with("{\"dates\""), "{out}");
    }
}
