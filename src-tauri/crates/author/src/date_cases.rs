//! `content/cases/dates-*.toml`: worked examples of dates, as a lawyer writes them.
//!
//! 1. [`date_cases`] reads them strictly: what nothing knows is refused with its line.
//! 2. [`DateCase::differs`] works the dates out and says in what they are others.
//!
//! An expected entry is found by its id, `n` and `kind`; what it leaves out is not compared. A value of
//! `false` says that the key is not there.

use crate::cases;
use crate::dates::dates;
use content::{Files, Library, Problem, line_of};
use rights::Date;
use rights::dates::{Id, WindowKind};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// How the names of these files begin.
pub(crate) const DATE_CASES: &str = "content/cases/dates-";

/// A worked example of dates.
#[derive(Clone, Debug, PartialEq)]
pub struct DateCase {
    /// The file that it stands in.
    pub file: String,
    /// The line on which it begins.
    pub line: usize,
    /// The situation, in a sentence.
    pub name: String,
    /// The provision that decides it.
    pub provision: String,
    /// The legal position.
    pub status: String,
    question: String,
    on: Date,
    expect: Vec<Map<String, Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CasesFile {
    case: Vec<Spanned<CaseText>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseText {
    name: String,
    on: toml::value::Datetime,
    provision: String,
    /// What people get wrong here: for the reader of the case alone.
    #[serde(rename = "trap")]
    _trap: Option<String>,
    nation: Option<String>,
    /// One legal position, or several for which the same holds.
    status: OneOrMany,
    #[serde(default)]
    events: BTreeMap<String, toml::Value>,
    #[serde(default)]
    assume: Vec<String>,
    expect: Vec<BTreeMap<String, toml::Value>>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "status is one legal position, or a list of them")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// Reads all cases of dates. What is wrong with them comes beside those that could be read.
#[must_use]
pub fn date_cases(files: &Files, library: &Library) -> (Vec<DateCase>, Vec<Problem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    let mut names = BTreeSet::new();
    for (file, text) in files.below(DATE_CASES).filter(|(file, _)| file.ends_with(".toml")) {
        let Some(read) = cases::read::<CasesFile>(file, text, &mut problems) else { continue };
        for case in read.case {
            let line = line_of(text, case.span().start);
            let case = case.into_inner();
            if !names.insert(case.name.clone()) {
                problems.push(Problem::error(file, line, format!("Two cases are called '{}'.", case.name), ""));
            }
            match each(file, line, case, library) {
                Ok(cases) => all.extend(cases),
                Err(message) => problems.push(Problem::error(file, line, message, "")),
            }
        }
    }
    (all, problems)
}

/// One case for each of its positions.
fn each(file: &str, line: usize, text: CaseText, library: &Library) -> Result<Vec<DateCase>, String> {
    if text.name.trim().is_empty() || text.provision.trim().is_empty() {
        return Err("A case has a name and a provision.".to_owned());
    }
    let statuses = match text.status {
        OneOrMany::One(status) => vec![status],
        OneOrMany::Many(statuses) => statuses,
    };
    if text.expect.is_empty() || statuses.is_empty() {
        return Err("The case expects nothing, or of nobody.".to_owned());
    }
    let on = Date::parse(&text.on.to_string()).ok_or_else(|| format!("'{}' is not a day.", text.on))?;
    let expect = text.expect.into_iter().map(expected).collect::<Result<Vec<_>, String>>()?;
    let mut question = Map::new();
    question.insert("as_at".to_owned(), on.to_string().into());
    question.extend(text.nation.map(|nation| ("nation".to_owned(), nation.into())));
    question.insert("events".to_owned(), Value::Object(json(text.events)?));
    question.insert("assume".to_owned(), text.assume.into());
    let case = |status: String| {
        let mut question = question.clone();
        question.insert("status".to_owned(), status.clone().into());
        let question = Value::Object(question).to_string();
        dates(library, &question, on).map_err(|error| format!("{}.", crate::lines::one_line(&error)))?;
        Ok(DateCase { file: file.to_owned(), line, name: text.name.clone(), provision: text.provision.clone(), status, question, on, expect: expect.clone() })
    };
    statuses.into_iter().map(case).collect()
}

fn expected(wanted: BTreeMap<String, toml::Value>) -> Result<Map<String, Value>, String> {
    let wanted = json(wanted)?;
    if let Some(key) = wanted.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(format!("An answer has no key '{key}': it has {}.", KEYS.join(", ")));
    }
    let known = |key: &str, of: fn(&str) -> bool| wanted.get(key).is_none_or(|value| value.as_str().is_some_and(of));
    if !wanted.contains_key("id") || !known("id", |id| Id::of(id).is_some()) || !known("kind", |kind| WindowKind::of(kind).is_some()) {
        return Err("An expected entry has an 'id', and may have a 'kind', of the machine interface.".to_owned());
    }
    if wanted.keys().all(|key| WHICH.contains(&key.as_str())) {
        return Err("An expected entry says more than which it is.".to_owned());
    }
    Ok(wanted)
}

/// What may be expected of an entry. `absent = true`: there is no such entry. `unsettled = true` or
/// `false`: whether something is not settled.
const KEYS: [&str; 17] =
    ["id", "n", "kind", "absent", "on", "at", "opens", "closes", "closes_if_office_shut", "aim_for", "passed", "used", "why", "needs", "as_soon_as_possible", "unsettled", "cite"];

/// The keys that say which entry is meant.
const WHICH: [&str; 3] = ["id", "n", "kind"];

/// TOML as JSON; a day without quotation marks is its text, a time without seconds too.
fn json(table: BTreeMap<String, toml::Value>) -> Result<Map<String, Value>, String> {
    let value = |value: toml::Value| {
        Ok(match value {
            toml::Value::String(text) => text.into(),
            toml::Value::Boolean(truth) => truth.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Datetime(day) => {
                let text = day.to_string();
                text.strip_suffix(":00").filter(|_| text.len() > 16).unwrap_or(&text).into()
            }
            toml::Value::Array(list) => list.iter().filter_map(|value| value.as_str()).collect::<Vec<_>>().into(),
            other => return Err(format!("'{other}' cannot stand here.")),
        })
    };
    table.into_iter().map(|(key, given)| Ok((key, value(given)?))).collect()
}

impl DateCase {
    /// In what the dates differ from the expected ones, each as a sentence. Empty is good.
    #[must_use]
    pub fn differs(&self, library: &Library) -> Vec<String> {
        let answer = dates(library, &self.question, self.on).ok().and_then(|answer| serde_json::from_str::<Value>(&answer).ok());
        let Some(entries) = answer.as_ref().and_then(|answer| answer.get("dates")?.as_array()) else { return vec!["There is no answer.".to_owned()] };
        (0..self.expect.len()).flat_map(|place| compare(&self.expect, place, entries)).map(|differs| format!("{}: {differs}", self.status)).collect()
    }
}

/// How an expected entry and the entries found differ. One that stands beside its like is told too: two
/// days for one thing are one too many. Several of a kind are expected in their order.
fn compare(wanted: &[Map<String, Value>], place: usize, entries: &[Value]) -> Vec<String> {
    let this = &wanted[place];
    let name: Vec<String> = WHICH.iter().filter_map(|key| this.get(*key)).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect();
    let name = name.join(" ");
    // Without a number the first is meant.
    let is = |entry: &&Value| WHICH.iter().all(|key| this.get(*key).map_or(*key != "n" || entry.get("n").is_none_or(|n| *n == 1), |value| entry.get(*key) == Some(value)));
    let found: Vec<&Value> = entries.iter().filter(is).collect();
    if this.get("absent") == Some(&Value::Bool(true)) {
        return found.iter().map(|entry| format!("There is a {name}: {entry}.")).collect();
    }
    let alike = |other: &&Map<String, Value>| WHICH.iter().all(|key| other.get(*key) == this.get(*key));
    let (before, all) = (wanted[..place].iter().filter(alike).count(), wanted.iter().filter(alike).count());
    let found = match found.as_slice() {
        [] => return vec![format!("There is no {name}.")],
        [only] => only,
        several if several.len() == all => several[before],
        several => return vec![format!("There are {} of {name}.", several.len())],
    };
    let mut differs = Vec::new();
    for (key, value) in this.iter().filter(|(key, _)| !WHICH.contains(&key.as_str())) {
        let got = match key.as_str() {
            "unsettled" => Value::Bool(found.get(key).is_some()),
            _ => found.get(key).cloned().unwrap_or(Value::Bool(false)),
        };
        if got != *value {
            differs.push(format!("{name}: {key} is {got}, not {value}."));
        }
    }
    differs
}
