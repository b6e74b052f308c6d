//! Reads TOML, and turns what is wrong with it into plain words.

use crate::Problem;
use crate::problem::{did_you_mean, line_of};
use serde::de::DeserializeOwned;

/// Reads a text as TOML. `offset` is the number of lines that stand before it in its file.
pub(crate) fn read<T: DeserializeOwned>(file: &str, offset: usize, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let line = error.span().map_or(0, |span| line_of(text, span.start) + offset);
            let (message, hint) = explain(error.message());
            problems.push(Problem::error(file, line, message, hint));
            None
        }
    }
}

/// The reader's own message, in words for authors.
pub(crate) fn explain(message: &str) -> (String, String) {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    if (message.starts_with("unknown field") || message.starts_with("unknown variant"))
        && let Some((word, known)) = quoted.split_first()
    {
        return (format!("There is no key or value called '{word}' here."), did_you_mean(word, known.iter().copied()));
    }
    if message.starts_with("missing field")
        && let Some(word) = quoted.first()
    {
        return (format!("The key '{word}' is missing."), "Add it.".to_owned());
    }
    if message.starts_with("duplicate key") {
        return ("The same key stands here twice.".to_owned(), "Keep one of them.".to_owned());
    }
    let first = message.lines().next().unwrap_or_default();
    (format!("This cannot be read: {first}."), "See the other files of this kind for the form.".to_owned())
}

/// A day as TOML writes it (`2026-11-22`), as a day of ours.
pub(crate) fn day(file: &str, line: usize, date: toml::value::Datetime, problems: &mut Vec<Problem>) -> Option<rights::Date> {
    let found = date.date.and_then(|day| rights::Date::new(i16::try_from(day.year).ok()?, day.month, day.day));
    if found.is_none() {
        problems.push(Problem::error(file, line, format!("'{date}' is not a day."), "Write it as 2026-11-22."));
    }
    found
}
