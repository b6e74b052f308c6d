//! `content/sources.toml`: each law or guidance once.

use crate::{Files, Problem, data};
use rights::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

const FILE: &str = "content/sources.toml";

/// How much of a source's own text was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// The whole text.
    Text,
    /// Some of it.
    Part,
    /// None of it: known only through others.
    NotSeen,
}

/// A law or guidance that pages and rules rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id by which it is cited.
    pub id: String,
    /// The Act, regulations or guidance, in full, with its year.
    pub title: String,
    /// Which part of it, in plain words.
    pub section: String,
    /// The machine form: `MHA 1983 s.130C`.
    pub cite: String,
    /// What it is about, in one sentence (English).
    pub about: String,
    /// The official address. Never a link in the app.
    pub url: Option<String>,
    /// The day on which we held it against the law pack.
    pub checked_on: Date,
    /// The date of the official text that was read, if it was.
    pub text_of: Option<Date>,
    /// How much of it was read.
    pub seen: Seen,
    /// What is not sure about it (English).
    pub note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceText {
    title: String,
    section: String,
    cite: String,
    about: String,
    url: Option<String>,
    checked_on: Datetime,
    text_of: Option<Datetime>,
    seen: Seen,
    note: Option<String>,
}

pub(crate) fn read(files: &Files, problems: &mut Vec<Problem>) -> BTreeMap<String, Source> {
    let Some(text) = files.get(FILE) else {
        problems.push(Problem::error(FILE, 0, "This file is missing.", "It names each law or guidance once."));
        return BTreeMap::new();
    };
    let read = data::read::<BTreeMap<String, SourceText>>(FILE, 0, text, problems).unwrap_or_default();
    let mut sources = BTreeMap::new();
    for (id, source) in read {
        let line = text.lines().position(|line| line.trim() == format!("[{id}]")).map_or(0, |line| line + 1);
        let Some(checked_on) = data::day(FILE, line, source.checked_on, problems) else { continue };
        let text_of = source.text_of.and_then(|day| data::day(FILE, line, day, problems));
        sources.insert(
            id.clone(),
            Source {
                id,
                title: source.title,
                section: source.section,
                cite: source.cite,
                about: source.about,
                url: source.url,
                checked_on,
                text_of,
                seen: source.seen,
                note: source.note,
            },
        );
    }
    sources
}
