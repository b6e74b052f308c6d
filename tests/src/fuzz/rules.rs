//! Any question gets an answer that holds together, or a clear error; and learning never flips a settled answer.

use super::{hash, learn};
use crate::{library, today};
use serde_json::Value;

/// The most lines of one input that are asked.
const LINES: usize = 4;

/// # Panics
/// Where a question panics, or its answer does not hold together.
pub fn rules(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for line in text.lines().take(LINES) {
        let (command, question) = line.split_once(' ').unwrap_or(("decide", line));
        let answerer: author::Answerer = match command {
            "dates" => author::dates,
            "nearest-relative" => author::nearest_relative,
            _ => author::decide,
        };
        let Some(answer) = ask(answerer, question) else { continue };
        match command {
            "dates" => days(question, &answer),
            "nearest-relative" => learns_nearest(question, &answer),
            _ => learns(question, &answer),
        }
    }
}

/// The answer, or `None` for a question that is refused in one clear line.
fn ask(answerer: author::Answerer, question: &str) -> Option<Value> {
    match answerer(library(), question, today()) {
        Ok(answer) => {
            assert!(!answer.contains('\n'), "{question}: the answer has several lines");
            Some(serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{question}: the answer is no JSON: {error}: {answer}")))
        }
        Err(error) => {
            let line = author::one_line(&error);
            assert!(!line.trim().is_empty() && !line.chars().any(char::is_control), "{question}: the error says {line:?}");
            None
        }
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// What is settled stays so, whatever fact is learnt next.
fn learns(question: &str, before: &Value) {
    let answers = |value: &Value| -> Vec<(String, String)> {
        let word = |answer: &Value, key: &str| answer.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        list(value, "answers").iter().map(|answer| (word(answer, "id"), word(answer, "answer"))).collect()
    };
    for answer in list(before, "answers") {
        let open = !list(answer, "depends_on").is_empty();
        assert_eq!(answer["answer"] == rights::DEPENDS, open, "{question}: {answer} is settled or depends on something");
        assert!(answer["answer"] != "yes" || !list(answer, "because").is_empty(), "{question}: {answer} has no reason");
    }
    let Some(more) = learn::fact(library(), question, hash(question.as_bytes())) else { return };
    let Some(after) = ask(author::decide, &more) else { return };
    for ((id, before), (_, after)) in answers(before).iter().zip(answers(&after)) {
        assert!(before == rights::DEPENDS || *before == after, "{question}\n{more}\n{id}: {before} became {after}");
    }
}

/// The same of the nearest relative.
fn learns_nearest(question: &str, before: &Value) {
    let open = !list(before, "depends_on").is_empty();
    assert!(!open || before["answer"] == "cannot-tell", "{question}: {before} is settled, and depends on something");
    if before["answer"] == "cannot-tell" {
        return;
    }
    let Some(more) = learn::kin(question, hash(question.as_bytes())) else { return };
    let Some(after) = ask(author::nearest_relative, &more) else { return };
    let role = |value: &Value| (value["answer"].clone(), value["nearest_relative"].clone());
    assert_eq!(role(before), role(&after), "{question}\n{more}");
}

/// A window opens before it closes, and each entry says one thing.
fn days(question: &str, answer: &Value) {
    for entry in list(answer, "dates") {
        let day = |key: &str| entry.get(key).and_then(Value::as_str);
        assert_eq!(day("opens").is_some(), day("closes").is_some(), "{question}: {entry} has half a window");
        // Days in this form sort as they follow each other.
        assert!(day("opens") <= day("closes"), "{question}: {entry} closes before it opens");
        let last = day("closes").or(day("on"));
        assert!(day("aim_for").is_none() || day("aim_for") <= last, "{question}: {entry} aims for a day that is too late");
    }
}
