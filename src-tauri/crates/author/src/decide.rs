//! Facts in, answers out, as JSON: `rights decide`.
//!
//! 1. The question is read strictly: an unknown key, fact or value is an error with its name.
//! 2. Every right is decided under the law of the day that the question names.
//! 3. The answer is written with its keys in the order of the machine interface.

use crate::json::Json;
use crate::lines::{as_at, assume, keys};
use anyhow::{Context, Result, anyhow, bail};
use content::Library;
use rights::{Date, Facts, Finding, Law, Unfit};
use serde::Serialize;
use std::collections::BTreeMap;

/// Answers one question. `today` is the day whose law counts where the question names none.
///
/// # Errors
/// One line that says where the question is wrong, and what.
pub fn decide(library: &Library, question: &str, today: Date) -> Result<String> {
    let Question { law, facts } = read(library, question, today)?;
    let findings: Vec<Finding<'_>> = library.law.rights.iter().map(|right| rights::decide(right, &facts, &law)).collect();
    let name = |fact| library.schema.kind(fact).id.as_str();
    let answers = Answers {
        as_at: law.as_at().to_string(),
        law_checked: library.law.law_checked.map(|day| day.to_string()),
        ask_next: rights::next(&library.schema, &findings).map(name),
        answers: findings.iter().map(|finding| answer(library, finding)).collect(),
    };
    serde_json::to_string(&answers).context("the answer cannot be written")
}

/// A question that was read: under which law, and what is known.
pub(crate) struct Question {
    pub(crate) law: Law,
    pub(crate) facts: Facts,
}

/// Reads a question strictly. Where it names no day, the law of `today` counts.
pub(crate) fn read(library: &Library, question: &str, today: Date) -> Result<Question> {
    let (mut on, mut assumed, mut facts) = (today, Vec::new(), Facts::none(&library.schema));
    for (key, value) in keys(question, "facts")? {
        match (key.as_str(), value) {
            ("as_at", value) => on = as_at(value)?,
            ("assume", value) => assumed = assume(value)?,
            ("facts", Json::Table(given)) => {
                for (fact, value) in given {
                    set(library, &mut facts, &fact, value)?;
                }
            }
            ("facts", other) => bail!("facts: this is {}: give an object", other.kind()),
            (other, _) => bail!("{other}: there is no such key: a question has as_at, assume and facts"),
        }
    }
    let law = library.law_on(on, &assumed).map_err(|id| anyhow!("assume: there is no commencement called '{id}'"))?;
    Ok(Question { law, facts })
}

fn set(library: &Library, facts: &mut Facts, fact: &str, value: Json) -> Result<()> {
    let kind = library.schema.fact(fact).map(|id| library.schema.kind(id)).ok_or_else(|| Unfit::NoSuchFact { fact: fact.to_owned() }).context("facts")?;
    let mut values = Vec::new();
    match value {
        Json::Text(value) => values.push(value),
        Json::List(list) if kind.list => {
            for value in list {
                let Json::Text(value) = value else { bail!("facts: {fact}: one of its values is {}: give text", value.kind()) };
                values.push(value);
            }
        }
        Json::List(_) => return Err(Unfit::NotAList { fact: fact.to_owned() }).context("facts"),
        other => bail!("facts: {fact}: this is {}: give one of its values as text", other.kind()),
    }
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    facts.set(&library.schema, fact, &values).context("facts")
}

#[derive(Serialize)]
struct Answers<'a> {
    as_at: String,
    law_checked: Option<String>,
    answers: Vec<Answer<'a>>,
    ask_next: Option<&'a str>,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    answer: &'a str,
    because: Vec<Reason<'a>>,
    depends_on: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    told_by: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arranged_by: Option<&'a str>,
    /// `managers_should_ask: true` and its like, each only where it holds.
    #[serde(flatten)]
    flags: BTreeMap<&'a str, bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    may_ask_for_visit: Vec<&'a str>,
}

#[derive(Serialize)]
struct Reason<'a> {
    ground: &'a str,
    cite: &'a str,
}

fn answer<'a>(library: &'a Library, finding: &Finding<'a>) -> Answer<'a> {
    Answer {
        id: finding.right,
        answer: finding.answer,
        because: finding.because.iter().map(|because| Reason { ground: because.ground, cite: because.cite }).collect(),
        depends_on: finding.depends_on.iter().map(|fact| library.schema.kind(*fact).id.as_str()).collect(),
        told_by: finding.told_by.clone(),
        arranged_by: finding.arranged_by,
        flags: finding.flags.iter().map(|flag| (*flag, true)).collect(),
        may_ask_for_visit: finding.may_ask_for_visit.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::decide;
    use crate::lines::{answer_lines, one_line};
    use content::{Files, Library, read};
    use rights::Date;
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| read(&Files::embedded()).0);

    fn today() -> Date {
        Date::new(2026, 11, 21).expect("a day")
    }

    fn refused(question: &str) -> String {
        one_line(&decide(&LIBRARY, question, today()).expect_err(question))
    }

    #[test]
    fn keys_come_in_the_order_of_the_interface() {
        let answer = decide(&LIBRARY, r#"{"facts": {"nation": "england", "status": "s3", "decides-about-advocate": "no"}}"#, today()).expect("an answer");
        let places = [
            "as_at",
            "law_checked",
            "answers",
            "id",
            "answer\"",
            "because",
            "ground",
            "cite",
            "depends_on",
            "told_by",
            "arranged_by",
            "managers_should_ask",
            "may_ask_for_visit",
            "ask_next",
        ]
        .map(|key| answer.find(&format!("\"{key}")));
        assert!(places.is_sorted() && places[0].is_some(), "{answer}");
    }

    #[test]
    fn a_wrong_question_is_refused_in_one_line_that_names_the_place() {
        for (question, names) in [
            ("", "EOF"),
            ("[]", "a list"),
            (r#"{"facts": {}, "facts": {}}"#, "'facts' stands here twice"),
            (r#"{"facts": {"nation": "england", "nation": "wales"}}"#, "'nation' stands here twice"),
            (r#"{"fact": {}}"#, "fact: there is no such key"),
            (r#"{"facts": {"colour\n": "red"}}"#, "colour\\n"),
            (r#"{"facts": {"nation": ["england"]}}"#, "nation"),
            (r#"{"facts": {"status": ["s3", 4]}}"#, "status"),
            (r#"{"facts": {"status": null}}"#, "status"),
            (r#"{"as_at": "2026-11-31"}"#, "as_at: '2026-11-31'"),
            (r#"{"as_at": 2026}"#, "as_at"),
            (r#"{"assume": ["mha-2025-s99"]}"#, "mha-2025-s99"),
            (r#"{"assume": "mha-2025-s40"}"#, "assume"),
        ] {
            let line = refused(question);
            assert!(line.contains(names) && !line.contains('\n'), "{question}: {line}");
        }
    }

    #[test]
    fn nothing_known_is_a_question_too() {
        let answer = decide(&LIBRARY, "{}", today()).expect("an answer");
        assert!(answer.contains(r#""id":"imha","answer":"depends","because":[],"depends_on":["nation","#) && answer.ends_with(r#""ask_next":"nation"}"#), "{answer}");
    }

    #[test]
    fn a_bad_line_does_not_stop_the_others() {
        let mut out = Vec::new();
        let good = answer_lines(decide, &LIBRARY, &b"{}\n\nrubbish\n{\"facts\": {\"status\": \"\xff\"}}\n{}"[..], &mut out, today()).expect("written");
        let out = String::from_utf8(out).expect("text");
        let lines: Vec<&str> = out.lines().collect();
        assert!(!good && lines.len() == 4, "{out}");
        assert!(lines[1].starts_with("{\"error\":") && lines[1].ends_with("\"line\":3}") && lines[2].ends_with("\"line\":4}"), "{out}");
    }
}
