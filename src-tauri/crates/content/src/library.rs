//! Everything that was read, checked and tied together.

use crate::dates;
use crate::guides::{self, Guide};
use crate::law::{self, LawBook};
use crate::nearest;
use crate::places::{self, Places};
use crate::prose::{self, Prose};
use crate::providers::{self, Directory};
use crate::sources::{self, Source};
use crate::words::{self, Words};
use crate::{Files, Problem, facts};
use rights::{Date, Law, Right, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// All that the app says and goes by. Made once; nothing in it changes.
#[derive(Debug, Default)]
pub struct Library {
    /// The facts that rules may read.
    pub schema: Schema,
    /// The rules.
    pub law: LawBook,
    /// The dates that the law gives.
    pub dates: rights::dates::Book,
    /// Who is the nearest relative.
    pub nearest: rights::nearest::Book,
    /// The interviews.
    pub guides: Vec<Guide>,
    /// Law and guidance, by id.
    pub sources: BTreeMap<String, Source>,
    /// Topics and glossary.
    pub prose: Prose,
    /// Councils, boards, districts.
    pub places: Places,
    /// Providers and phone lines.
    pub directory: Directory,
    /// Languages and short strings.
    pub words: Words,
}

impl Library {
    /// The right with this id.
    #[must_use]
    pub fn right(&self, id: &str) -> Option<&Right> {
        self.law.rights.iter().find(|right| right.id() == id)
    }

    /// The guide with this id.
    #[must_use]
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.id == id)
    }

    /// The law of a day, with the commencements of these ids treated as in force.
    ///
    /// # Errors
    /// The first id that is no commencement.
    pub fn law_on(&self, as_at: Date, assume: &[String]) -> Result<Law, String> {
        let mut places = Vec::new();
        for id in assume {
            places.push(self.law.commencements.iter().position(|start| start.id == *id).ok_or_else(|| id.clone())?);
        }
        Ok(Law::on(as_at, &self.law.commencements, &places))
    }

    /// The last day on which anything in the content was checked.
    #[must_use]
    pub fn content_date(&self) -> Option<Date> {
        let pages = self.prose.topics().map(|topic| topic.checked_on).chain(self.prose.terms().map(|term| term.checked_on));
        pages.chain(self.law.checked_on).max()
    }
}

/// Reads all files. What is wrong comes beside what could be read; a library with problems of
/// severity [`crate::Severity::Error`] is for showing to authors, never for telling people their rights.
#[must_use]
pub fn read(files: &Files) -> (Library, Vec<Problem>) {
    read_with(files, false)
}

/// As [`read`], with the pseudo-languages for tests.
#[must_use]
pub fn read_with_pseudo(files: &Files) -> (Library, Vec<Problem>) {
    read_with(files, true)
}

fn read_with(files: &Files, pseudo: bool) -> (Library, Vec<Problem>) {
    let mut problems = Vec::new();
    let schema = facts::read(files, &mut problems);
    let law = law::read(files, &schema, &mut problems);
    let dates = dates::read(files, &schema, &law.commencements, &mut problems);
    let guides = guides::read(files, &schema, &law.rights, &mut problems);
    let sources = sources::read(files, &mut problems);
    let words = words::read(files, pseudo, &mut problems);
    let languages: Vec<String> = words.languages().map(|language| language.code.clone()).filter(|code| !words::PSEUDO.iter().any(|(other, _)| other == code)).collect();
    let nearest = nearest::read(files, &schema, &law, &sources, &words, &mut problems);
    let prose = prose::read(files, &languages, pseudo, &sources, &mut problems);
    let places = places::read(files, &mut problems);
    let directory = providers::read(files, &places, &mut problems);
    check_law_sources(&law, &sources, &mut problems);
    check_guides(&schema, &law, &guides, &prose, &mut problems);
    dates::check(&dates, &sources, &words, &mut problems);
    check_unused(files, &languages, &mut problems);
    problems.sort();
    problems.dedup();
    (Library { schema, law, dates, nearest, guides, sources, prose, places, directory, words }, problems)
}

fn check_law_sources(law: &LawBook, sources: &BTreeMap<String, Source>, problems: &mut Vec<Problem>) {
    for ((right, rule, _), cited) in &law.sources {
        for id in cited.iter().filter(|id| !sources.contains_key(*id)) {
            problems.push(Problem::error("content/law", 0, format!("'{rule}' of '{right}' cites '{id}', which is no source."), "Add it to content/sources.toml."));
        }
    }
    for start in law.starts.iter().filter(|start| !sources.contains_key(&start.source)) {
        problems.push(Problem::error(
            "content/law/commencement.toml",
            0,
            format!("'{}' cites '{}', which is no source.", start.id, start.source),
            "Add it to content/sources.toml.",
        ));
    }
}

/// Every guide is on the start screen, and every page that a result leads on to is there.
fn check_guides(schema: &Schema, law: &LawBook, guides: &[Guide], prose: &Prose, problems: &mut Vec<Problem>) {
    let topics: BTreeSet<&str> = prose.topics().map(|topic| topic.id.as_str()).collect();
    let mut wrong = |file: &str, message: String, hint: &str| problems.push(Problem::error(file, 0, message, hint));
    for guide in guides {
        let file = format!("content/guides/{}.toml", guide.id);
        for onward in &guide.onward {
            let there = match onward.to.strip_prefix("/guides/") {
                Some(id) => guides.iter().any(|other| other.id == id),
                None => onward.to.strip_prefix("/topics/").is_some_and(|id| topics.contains(id)),
            };
            if !there {
                wrong(&file, format!("The result leads on to '{}', which is nowhere.", onward.to), "Name a guide or a topic: /guides/appeal, /topics/aftercare.");
            }
        }
        if !prose.guides.contains(&guide.id) {
            wrong("content/menu.toml", format!("The guide '{}' is not on the start screen.", guide.id), "Add it to guides.");
        }
    }
    for id in prose.guides.iter().filter(|id| !guides.iter().any(|guide| guide.id == **id)) {
        wrong("content/menu.toml", format!("There is no guide called '{id}'."), "");
    }
    for (right, about) in law.about.iter().filter(|(_, about)| !topics.contains(about.topic.as_str())) {
        wrong("content/law/rights.toml", format!("'{right}' is explained by '{}', which is no topic.", about.topic), "Name a topic.");
    }
    for status in schema.fact("status").map(|id| schema.kind(id).values.as_slice()).unwrap_or_default() {
        if !prose.positions.contains_key(status) {
            wrong("content/menu.toml", format!("No topic explains the position '{status}'."), "Add it under positions.");
        }
    }
}

/// A file that nothing reads is a mistake: its author thinks that it is shown.
fn check_unused(files: &Files, languages: &[String], problems: &mut Vec<Problem>) {
    let known: BTreeSet<&str> = [
        "content/facts.toml",
        "content/menu.toml",
        "content/sources.toml",
        "content/providers/areas.toml",
        "content/providers/districts.toml",
        "content/providers/lines.toml",
        "content/providers/providers.toml",
        "locales/languages.toml",
    ]
    .into();
    for (file, _) in files.iter() {
        let read = known.contains(file)
            || file.ends_with("README.md")
            || (file.starts_with("content/law/") || file.starts_with("content/guides/") || file.starts_with("content/cases/")) && file.ends_with(".toml")
            || languages.iter().any(|code| {
                let prose = [format!("content/{code}/topics/"), format!("content/{code}/glossary/")];
                prose.iter().any(|folder| file.starts_with(folder)) && file.ends_with(".md") || file.starts_with(&format!("locales/{code}/")) && file.ends_with(".ftl")
            });
        if !read {
            problems.push(Problem::error(file, 0, "Nothing reads this file.", "Move it to where it belongs, or remove it."));
        }
    }
}
