//! `content/guides/`: which rights a guide answers, and the screens on which it asks.

use crate::problem::{did_you_mean, line_of};
use crate::{Files, Problem, data};
use rights::{FactId, Facts, Right, Schema};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The answer that every screen has, "I'm not sure" (and "I'd rather not say").
pub const UNSURE: &str = "unsure";

/// Facts that an answer adds, as words: fact to values.
pub type Adds = BTreeMap<String, Vec<String>>;

/// One of the answers on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The id, as in the address.
    pub id: String,
    /// What it says. Values of a list are added to what earlier screens said.
    pub adds: Adds,
}

/// A question on a screen of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The id: the key in the address, and of its words (`ask-<id>`).
    pub id: String,
    /// The facts that it is about. It is asked only where one of them can change an answer.
    pub facts: Vec<FactId>,
    /// It is asked whenever it fits, since it parts positions that an earlier screen put together.
    pub always: bool,
    /// It fits after one of these answers (screen, answers). Empty: it always fits.
    pub after: Vec<(String, Vec<String>)>,
    /// It does not fit after one of these.
    pub not_after: Vec<(String, Vec<String>)>,
    /// Only these readers are asked. Empty: everybody. A patient is never asked about capacity or difficulty.
    pub readers: Vec<String>,
    /// The answers, at most five; "I'm not sure" comes besides.
    pub choices: Vec<Choice>,
    /// What "I'm not sure" adds.
    pub unsure: Adds,
}

impl Screen {
    /// What an answer adds. `None` where the screen has no such answer.
    #[must_use]
    pub fn adds(&self, answer: &str) -> Option<&Adds> {
        if answer == UNSURE {
            return Some(&self.unsure);
        }
        self.choices.iter().find(|choice| choice.id == answer).map(|choice| &choice.adds)
    }
}

/// How the result of a guide is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The advocate's own page.
    Advocate,
    /// A heading from the leading right, and the other rights as rows.
    Rights,
    /// Dates to count from a day that is picked.
    Dates,
    /// Who the nearest relative is.
    NearestRelative,
}

/// A right that stands as a row on a result page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The right.
    pub right: String,
    /// Not shown with one of these answers.
    #[serde(default)]
    pub hide: Vec<String>,
}

/// A page of the app that a result leads on to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Onward {
    /// `/guides/appeal` or `/topics/aftercare`. A guide takes the answers along.
    pub to: String,
    /// Only in these nations. Empty: everywhere.
    #[serde(default)]
    pub nations: Vec<String>,
    /// Only for these readers. Empty: all.
    #[serde(default)]
    pub readers: Vec<String>,
}

/// An interview: screens in order, and the rights that it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The id, as in the address.
    pub id: String,
    /// The icon on the start screen: a name in `ui/icons`.
    pub icon: String,
    /// How its result is shown.
    pub shows: Shows,
    /// The rights, the main one first.
    pub rights: Vec<String>,
    /// The rights that give the heading: the first that fits the nation. Empty: the heading is always the same.
    pub lead: Vec<String>,
    /// The rights that stand as rows.
    pub rows: Vec<Row>,
    /// Whether the heading's reason stands openly under it. Not where it could name the section.
    pub says_why: bool,
    /// The service whose number is shown for a place (`IMHA`, `IMCA`, `CARE`, `NHSC`).
    pub service: Option<String>,
    /// Where the result leads on to.
    pub onward: Vec<Onward>,
    /// The screens, in the order in which they are asked.
    pub screens: Vec<Screen>,
}

impl Guide {
    /// The screen with this id.
    #[must_use]
    pub fn screen(&self, id: &str) -> Option<&Screen> {
        self.screens.iter().find(|screen| screen.id == id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GuideText {
    icon: String,
    shows: Shows,
    rights: Vec<String>,
    #[serde(default)]
    lead: Vec<String>,
    #[serde(default)]
    row: Vec<Row>,
    #[serde(default)]
    says_why: bool,
    service: Option<String>,
    #[serde(default)]
    onward: Vec<Onward>,
    /// Screens that several guides share, before the guide's own.
    #[serde(default, rename = "use")]
    blocks: Vec<String>,
    #[serde(default)]
    screen: Vec<Spanned<ScreenText>>,
}

/// Screens that several guides share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockText {
    screen: Vec<Spanned<ScreenText>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScreenText {
    id: String,
    facts: Vec<String>,
    #[serde(default)]
    always: bool,
    #[serde(default)]
    after: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    not_after: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    readers: Vec<String>,
    answer: Vec<ChoiceText>,
    #[serde(default)]
    unsure: Adds,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceText {
    id: String,
    #[serde(default)]
    adds: Adds,
}

const BLOCKS: &str = "content/guides/blocks/";

pub(crate) fn read(files: &Files, schema: &Schema, rights: &[Right], problems: &mut Vec<Problem>) -> Vec<Guide> {
    let mut guides = Vec::new();
    for (file, text) in files.below("content/guides/").filter(|(file, _)| file.ends_with(".toml") && !file.starts_with(BLOCKS)) {
        let Some(read) = data::read::<GuideText>(file, 0, text, problems) else { continue };
        let id = file.trim_start_matches("content/guides/").trim_end_matches(".toml").to_owned();
        let named = read.rights.iter().chain(&read.lead).chain(read.row.iter().map(|row| &row.right));
        for right in named.filter(|right| !rights.iter().any(|other| other.id() == **right)) {
            problems.push(Problem::error(file, 1, format!("There is no right called '{right}'."), did_you_mean(right, rights.iter().map(Right::id))));
        }
        let mut screens: Vec<Screen> = Vec::new();
        for block in &read.blocks {
            let path = format!("{BLOCKS}{block}.toml");
            let Some(text) = files.get(&path) else {
                problems.push(Problem::error(file, 1, format!("There are no shared screens called '{block}'."), format!("They would stand in {path}.")));
                continue;
            };
            if let Some(read) = data::read::<BlockText>(&path, 0, text, problems) {
                add(&path, text, read.screen, schema, &mut screens, problems);
            }
        }
        add(file, text, read.screen, schema, &mut screens, problems);
        guides.push(Guide {
            id,
            icon: read.icon,
            shows: read.shows,
            rights: read.rights,
            lead: read.lead,
            rows: read.row,
            says_why: read.says_why,
            service: read.service,
            onward: read.onward,
            screens,
        });
    }
    if guides.is_empty() {
        problems.push(Problem::error("content/guides", 0, "There is no guide.", "At least one is needed."));
    }
    guides
}

fn add(file: &str, text: &str, more: Vec<Spanned<ScreenText>>, schema: &Schema, screens: &mut Vec<Screen>, problems: &mut Vec<Problem>) {
    for screen in more {
        let line = line_of(text, screen.span().start);
        let screen = one(file, line, screen.into_inner(), schema, screens, problems);
        screens.push(screen);
    }
}

fn one(file: &str, line: usize, text: ScreenText, schema: &Schema, earlier: &[Screen], problems: &mut Vec<Problem>) -> Screen {
    let mut wrong = |message: String, hint: String| problems.push(Problem::error(file, line, message, hint));
    let mut facts = Vec::new();
    for fact in &text.facts {
        match schema.fact(fact) {
            Some(id) => facts.push(id),
            None => wrong(format!("There is no fact called '{fact}'."), did_you_mean(fact, schema.facts.iter().map(|fact| fact.id.as_str()))),
        }
    }
    let all_adds = text.answer.iter().map(|answer| &answer.adds).chain([&text.unsure]);
    for (fact, values) in all_adds.flatten() {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        if let Err(unfit) = Facts::none(schema).set(schema, fact, &values) {
            wrong(format!("An answer of '{}' does not fit the facts: {unfit}.", text.id), String::new());
        }
    }
    if earlier.iter().any(|other| other.id == text.id) {
        wrong(format!("Two screens are called '{}'.", text.id), "Every screen needs a name of its own.".to_owned());
    }
    for (screen, answers) in text.after.iter().chain(&text.not_after) {
        match earlier.iter().find(|other| other.id == *screen) {
            None => {
                wrong(format!("'{}' comes after '{screen}', but no earlier screen has this name.", text.id), did_you_mean(screen, earlier.iter().map(|other| other.id.as_str())))
            }
            Some(other) => {
                for answer in answers.iter().filter(|answer| other.adds(answer).is_none()) {
                    wrong(format!("'{screen}' has no answer '{answer}'."), did_you_mean(answer, other.choices.iter().map(|choice| choice.id.as_str())));
                }
            }
        }
    }
    if text.answer.len() > 5 {
        wrong(format!("'{}' has {} answers.", text.id, text.answer.len()), "At most five, and \"I'm not sure\" besides.".to_owned());
    }
    Screen {
        id: text.id,
        facts,
        always: text.always,
        after: text.after.into_iter().collect(),
        not_after: text.not_after.into_iter().collect(),
        readers: text.readers,
        choices: text.answer.into_iter().map(|choice| Choice { id: choice.id, adds: choice.adds }).collect(),
        unsure: text.unsure,
    }
}
