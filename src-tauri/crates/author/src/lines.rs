//! Questions in JSON, one a line or one alone: what every command that answers them shares.

use crate::json::Json;
use anyhow::{Context, Result, anyhow, bail};
use content::Library;
use rights::Date;
use serde::Serialize;
use std::io::{self, BufRead, BufReader, Read, Write};

/// Answers one question. `today` is the day whose law counts where the question names none.
pub type Answerer = fn(library: &Library, question: &str, today: Date) -> Result<String>;

/// Answers one question a line, in order, each as soon as it has come; empty lines are passed over.
/// A bad line gets an error with its number, and the rest go on. Gives whether all lines were good.
///
/// # Errors
/// Only where reading or writing itself fails.
pub fn answer_lines(answerer: Answerer, library: &Library, questions: impl Read, mut answers: impl Write, today: Date) -> io::Result<bool> {
    let mut questions = BufReader::new(questions);
    let mut good = true;
    let mut text = Vec::new();
    for line in 1.. {
        text.clear();
        if questions.read_until(b'\n', &mut text)? == 0 {
            break;
        }
        if text.trim_ascii().is_empty() {
            continue;
        }
        let answer = std::str::from_utf8(&text).map_err(|_| anyhow!("this is not text in UTF-8")).and_then(|text| answerer(library, text, today));
        match answer {
            Ok(answer) => writeln!(answers, "{answer}")?,
            Err(error) => {
                good = false;
                writeln!(answers, "{}", serde_json::to_string(&BadLine { error: one_line(&error), line })?)?;
            }
        }
        // Whoever asks line by line waits for the answer; a whole file is written in one go.
        if questions.buffer().is_empty() {
            answers.flush()?;
        }
    }
    answers.flush()?;
    Ok(good)
}

/// An error on one line, whatever was quoted in it.
#[must_use]
pub fn one_line(error: &anyhow::Error) -> String {
    format!("{error:#}").chars().flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// The keys of a question. `example` is a key that every such question has.
pub(crate) fn keys(question: &str, example: &str) -> Result<Vec<(String, Json)>> {
    let json: Json = serde_json::from_str(question).map_err(|error| anyhow!("the question cannot be read: {error}"))?;
    match json {
        Json::Table(keys) => Ok(keys),
        other => bail!("the question is {}: give an object with \"{example}\"", other.kind()),
    }
}

/// The day whose law is asked for.
pub(crate) fn as_at(value: Json) -> Result<Date> {
    match value {
        Json::Text(day) => Date::parse(&day).with_context(|| format!("as_at: '{day}' is not a day: give one such as 2026-11-21")),
        other => bail!("as_at: this is {}: give a day such as \"2026-11-21\"", other.kind()),
    }
}

/// The commencements that are treated as in force.
pub(crate) fn assume(value: Json) -> Result<Vec<String>> {
    let Json::List(ids) = value else { bail!("assume: this is {}: give a list of ids of commencements", value.kind()) };
    let text = |id| match id {
        Json::Text(id) => Ok(id),
        other => bail!("assume: one of its values is {}: give ids of commencements", other.kind()),
    };
    ids.into_iter().map(text).collect()
}

#[derive(Serialize)]
struct BadLine {
    error: String,
    line: usize,
}
