//! `content/<lang>/topics/` and `glossary/`: pages in Markdown, with their front matter.

use crate::mark::Marker;
use crate::markdown::{self, Body, Target};
use crate::problem::did_you_mean;
use crate::sources::Source;
use crate::words::{ENGLISH, PSEUDO};
use crate::{Files, Problem, data, pseudo};
use rights::Date;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::value::Datetime;

/// A page to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The id, as in the address.
    pub id: String,
    /// The language's code.
    pub lang: String,
    /// For whom it is worded: `patient`, `relative` or `professional`.
    pub reader: String,
    /// The file it comes from.
    pub file: String,
    /// Its heading.
    pub title: String,
    /// One sentence for menus.
    pub summary: String,
    /// The nations that it is about.
    pub nations: Vec<String>,
    /// The sources, the main one first.
    pub sources: Vec<String>,
    /// The day on which it was held against the law.
    pub checked_on: Date,
    /// The day by which it is to be checked again.
    pub review_by: Date,
    /// The text.
    pub body: Body,
}

/// A word and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The id, as in the address.
    pub id: String,
    /// The language's code.
    pub lang: String,
    /// The file it comes from.
    pub file: String,
    /// The word.
    pub term: String,
    /// Other forms and older names.
    pub aliases: Vec<String>,
    /// What it means, in one sentence.
    pub short: String,
    /// The nations that it is about.
    pub nations: Vec<String>,
    /// The sources.
    pub sources: Vec<String>,
    /// The day on which it was held against the law.
    pub checked_on: Date,
    /// The day by which it is to be checked again.
    pub review_by: Date,
    /// More about it.
    pub body: Body,
}

/// All prose, in all languages.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    topics: BTreeMap<(String, String, String), Topic>,
    terms: BTreeMap<(String, String), Term>,
    /// The menu of topics: groups, each with the ids of its topics.
    pub menu: Vec<(String, Vec<String>)>,
    /// The guides, in the order of the start screen.
    pub guides: Vec<String>,
    /// For each legal position (a value of the fact `status`) the topic that explains it.
    pub positions: BTreeMap<String, String>,
}

/// A page, and whether it had to be borrowed from English.
pub type Borrowed<'a, T> = (&'a T, bool);

impl Prose {
    /// The page for a reader in a language, or the nearest to it: first another reader's wording in
    /// the same language, then the same in English, marked.
    #[must_use]
    pub fn topic(&self, lang: &str, id: &str, reader: &str) -> Option<Borrowed<'_, Topic>> {
        let readers: &[&str] = match reader {
            "relative" => &["relative", "patient", "professional"],
            "professional" => &["professional", "relative", "patient"],
            _ => &["patient", "relative", "professional"],
        };
        for (lang, borrowed) in [(lang, false), (ENGLISH, lang != ENGLISH)] {
            for reader in readers {
                if let Some(topic) = self.topics.get(&(lang.to_owned(), id.to_owned(), (*reader).to_owned())) {
                    return Some((topic, borrowed));
                }
            }
        }
        None
    }

    /// The word in a language, or its English, marked.
    #[must_use]
    pub fn term(&self, lang: &str, id: &str) -> Option<Borrowed<'_, Term>> {
        let own = self.terms.get(&(lang.to_owned(), id.to_owned()));
        own.map(|term| (term, false)).or_else(|| self.terms.get(&(ENGLISH.to_owned(), id.to_owned())).map(|term| (term, lang != ENGLISH)))
    }

    /// The ids of all words, in the order of the words in a language.
    #[must_use]
    pub fn term_ids(&self, lang: &str) -> Vec<&str> {
        let mut ids: BTreeMap<String, &str> = BTreeMap::new();
        for (_, id) in self.terms.keys() {
            if let Some((term, _)) = self.term(lang, id) {
                ids.insert(format!("{} {id}", term.term.to_lowercase()), id);
            }
        }
        ids.into_values().collect()
    }

    /// All pages as they were written, in order.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.topics.values()
    }

    /// All words as they were written, in order.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.terms.values()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicHead {
    title: String,
    summary: String,
    r#for: Vec<Reader>,
    nations: Vec<Nation>,
    sources: Vec<String>,
    checked_on: Datetime,
    review_by: Datetime,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Reader {
    Patient,
    Relative,
    Professional,
}

impl Reader {
    fn id(self) -> &'static str {
        match self {
            Reader::Patient => "patient",
            Reader::Relative => "relative",
            Reader::Professional => "professional",
        }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Nation {
    England,
    Wales,
    Scotland,
    NorthernIreland,
}

impl Nation {
    fn id(self) -> String {
        match self {
            Nation::England => "england",
            Nation::Wales => "wales",
            Nation::Scotland => "scotland",
            Nation::NorthernIreland => "northern-ireland",
        }
        .to_owned()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermHead {
    term: String,
    #[serde(default)]
    aliases: Vec<String>,
    /// Whether it is marked in running text.
    mark: Option<bool>,
    short: String,
    nations: Vec<Nation>,
    sources: Vec<String>,
    checked_on: Datetime,
    review_by: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MenuFile {
    guides: Vec<String>,
    group: Vec<GroupText>,
    positions: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupText {
    id: String,
    topics: Vec<String>,
}

const MENU: &str = "content/menu.toml";

pub(crate) fn read(files: &Files, languages: &[String], with_pseudo: bool, sources: &BTreeMap<String, Source>, problems: &mut Vec<Problem>) -> Prose {
    let mut prose = Prose::default();
    let mut jobs: Vec<(&str, String)> = languages.iter().map(|code| (code.as_str(), format!("content/{code}/"))).collect();
    if with_pseudo {
        jobs.extend(PSEUDO.iter().map(|(code, _)| (*code, format!("content/{ENGLISH}/"))));
    }
    for (code, folder) in &jobs {
        // A pseudo-language repeats English, and with it what is wrong with it.
        let mut unheard = Vec::new();
        let heard = if folder.contains(code) { &mut *problems } else { &mut unheard };
        read_language(files, code, folder, sources, &mut prose, heard);
    }
    read_menu(files, &mut prose, problems);
    check_links(&prose, problems);
    prose
}

fn read_language(files: &Files, code: &str, folder: &str, sources: &BTreeMap<String, Source>, prose: &mut Prose, problems: &mut Vec<Problem>) {
    let change = |text: &str| pseudo::text(code, text);
    let mut forms: Vec<(String, String)> = Vec::new();
    let mut terms: Vec<(Term, usize, &str)> = Vec::new();
    for (file, text) in files.below(&format!("{folder}glossary/")).filter(|(file, _)| file.ends_with(".md")) {
        let Some((head, body, offset)) = front_matter::<TermHead>(file, text, problems) else { continue };
        let id = stem(file);
        let Some((checked_on, review_by)) = dates(file, head.checked_on, head.review_by, problems) else { continue };
        check_sources(file, &head.sources, sources, problems);
        if head.mark.unwrap_or(true) {
            for form in head.aliases.iter().chain([&head.term]) {
                if forms.iter().any(|(other, _)| other.eq_ignore_ascii_case(form)) {
                    problems.push(Problem::error(file, 0, format!("'{form}' is a form of two words."), "Take it out of one."));
                }
                forms.push((form.clone(), id.clone()));
            }
        }
        let term = Term {
            id,
            lang: code.to_owned(),
            file: file.to_owned(),
            term: change(&head.term),
            aliases: head.aliases,
            short: change(&head.short),
            nations: head.nations.into_iter().map(Nation::id).collect(),
            sources: head.sources,
            checked_on,
            review_by,
            body: Body::default(),
        };
        terms.push((term, offset, body));
    }
    for (mut term, offset, body) in terms {
        term.body = markdown::read(&term.file, offset, body, None, &change, problems);
        prose.terms.insert((code.to_owned(), term.id.clone()), term);
    }
    let marker = Marker::new(&forms);
    let mut titles: BTreeSet<String> = BTreeSet::new();
    for (file, text) in files.below(&format!("{folder}topics/")).filter(|(file, _)| file.ends_with(".md")) {
        let Some((head, body, offset)) = front_matter::<TopicHead>(file, text, problems) else { continue };
        let name = stem(file);
        let (id, named) = name.split_once('.').map_or((name.as_str(), None), |(id, reader)| (id, Some(reader)));
        let [reader] = head.r#for[..] else {
            problems.push(Problem::error(file, 0, "A page is worded for one reader.", "Write for = [\"patient\"], [\"relative\"] or [\"professional\"]."));
            continue;
        };
        if named.is_some_and(|named| named != reader.id()) || (named.is_none() && reader == Reader::Relative) {
            problems.push(Problem::error(file, 0, format!("The name of the file and for = [\"{}\"] disagree.", reader.id()), "A relative's page is called name.relative.md."));
        }
        if !titles.insert(head.title.clone()) {
            problems.push(Problem::error(file, 0, format!("Two pages are called '{}'.", head.title), "No two pages share a heading."));
        }
        let Some((checked_on, review_by)) = dates(file, head.checked_on, head.review_by, problems) else { continue };
        check_sources(file, &head.sources, sources, problems);
        let topic = Topic {
            id: id.to_owned(),
            lang: code.to_owned(),
            reader: reader.id().to_owned(),
            file: file.to_owned(),
            title: change(&head.title),
            summary: change(&head.summary),
            nations: head.nations.into_iter().map(Nation::id).collect(),
            sources: head.sources,
            checked_on,
            review_by,
            body: markdown::read(file, offset, body, marker.as_ref(), &change, problems),
        };
        prose.topics.insert((code.to_owned(), id.to_owned(), reader.id().to_owned()), topic);
    }
}

fn stem(file: &str) -> String {
    file.rsplit('/').next().unwrap_or(file).trim_end_matches(".md").to_owned()
}

/// Parts a file into its front matter and its text, with the line on which the text begins.
fn front_matter<'a, T: serde::de::DeserializeOwned>(file: &str, text: &'a str, problems: &mut Vec<Problem>) -> Option<(T, &'a str, usize)> {
    let parts = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let Some((head, body)) = parts else {
        problems.push(Problem::error(file, 1, "The front matter is missing.", "Begin with a line +++, then title and the rest, then a line +++."));
        return None;
    };
    let offset = head.lines().count() + 2;
    data::read(file, 1, head, problems).map(|head| (head, body, offset))
}

fn dates(file: &str, checked_on: Datetime, review_by: Datetime, problems: &mut Vec<Problem>) -> Option<(Date, Date)> {
    let checked_on = data::day(file, 0, checked_on, problems)?;
    let review_by = data::day(file, 0, review_by, problems)?;
    if review_by <= checked_on {
        problems.push(Problem::error(file, 0, "review_by is not after checked_on.", "Say by when it is to be checked again."));
    }
    Some((checked_on, review_by))
}

fn check_sources(file: &str, cited: &[String], sources: &BTreeMap<String, Source>, problems: &mut Vec<Problem>) {
    if cited.is_empty() {
        problems.push(Problem::error(file, 0, "The page names no source.", "Every statement of law cites its source."));
    }
    for id in cited.iter().filter(|id| !sources.contains_key(*id)) {
        problems.push(Problem::error(file, 0, format!("There is no source called '{id}'."), did_you_mean(id, sources.keys().map(String::as_str))));
    }
}

fn read_menu(files: &Files, prose: &mut Prose, problems: &mut Vec<Problem>) {
    let Some(menu) = files.get(MENU).and_then(|text| data::read::<MenuFile>(MENU, 0, text, problems)) else {
        if files.get(MENU).is_none() {
            problems.push(Problem::error(MENU, 0, "This file is missing.", "It puts the topics in order."));
        }
        return;
    };
    let known: BTreeSet<&str> = prose.topics.values().map(|topic| topic.id.as_str()).collect();
    let listed: Vec<&String> = menu.group.iter().flat_map(|group| &group.topics).collect();
    for id in listed.iter().filter(|id| !known.contains(id.as_str())) {
        problems.push(Problem::error(MENU, 0, format!("There is no topic called '{id}'."), did_you_mean(id, known.iter().copied())));
    }
    for id in known.iter().filter(|id| !listed.iter().any(|other| other == *id)) {
        problems.push(Problem::error(MENU, 0, format!("The topic '{id}' is in no group."), "Put it into one, so that people find it."));
    }
    for id in menu.positions.values().filter(|id| !known.contains(id.as_str())) {
        problems.push(Problem::error(MENU, 0, format!("There is no topic called '{id}'."), did_you_mean(id, known.iter().copied())));
    }
    prose.guides = menu.guides;
    prose.positions = menu.positions;
    prose.menu = menu.group.into_iter().map(|group| (group.id, group.topics)).collect();
}

fn check_links(prose: &Prose, problems: &mut Vec<Problem>) {
    let bodies = prose.topics.values().map(|topic| (&topic.lang, &topic.file, &topic.body)).chain(prose.terms.values().map(|term| (&term.lang, &term.file, &term.body)));
    for (lang, file, body) in bodies.filter(|(lang, ..)| !PSEUDO.iter().any(|(code, _)| code == *lang)) {
        for (target, line) in &body.links {
            let leads = match target {
                Target::Topic(id, heading) => {
                    prose.topic(lang, id, "patient").is_some_and(|(topic, _)| heading.as_ref().is_none_or(|heading| topic.body.headings.iter().any(|(id, _)| id == heading)))
                }
                Target::Term(id) => prose.term(lang, id).is_some(),
                // The pages of the app are checked by a walk over all links.
                Target::App(_) => true,
            };
            if !leads {
                problems.push(Problem::error(file, *line, format!("The link leads nowhere ({target:?})."), "Link to a page that there is."));
            }
        }
    }
}
