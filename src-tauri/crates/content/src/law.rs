//! `content/law/`: rights as grounds and exceptions, with their dates and sources.

use crate::dates::DATES;
use crate::problem::{did_you_mean, line_of};
use crate::{Files, Problem, data, nearest};
use rights::{Clause, Commencement, Condition, Date, Doubt, Force, Ground, Place, Right, RightText, RuledOut, Schema};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

/// A part of an Act, as the law page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The id, as rules and the machine interface name it.
    pub id: String,
    /// The source that says what it is.
    pub source: String,
    /// The first day in force, if one is fixed.
    pub from: Option<Date>,
}

/// All law that was read.
#[derive(Clone, Debug, Default)]
pub struct LawBook {
    /// The rights, in the order of the machine interface.
    pub rights: Vec<Right>,
    /// The parts of Acts with starting days.
    pub starts: Vec<Start>,
    /// The same for the engine.
    pub commencements: Vec<Commencement>,
    /// The date of the official text that the rules were last held against.
    pub law_checked: Option<Date>,
    /// The last day on which the rules themselves were checked.
    pub checked_on: Option<Date>,
    /// For each right, where it can be had and what explains it.
    pub about: BTreeMap<String, About>,
    /// The sources behind each provision that a rule cites: (right, ground or reason, provision) to source ids. A word
    /// that goes with a right has no provision.
    pub sources: BTreeMap<(String, String, String), Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RightsFile {
    law_checked: Datetime,
    right: Vec<RightHead>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RightHead {
    id: String,
    answers: Vec<String>,
    #[serde(default)]
    nations: Vec<String>,
    topic: String,
}

/// What stands with a right besides its rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The nations that can have it. Empty: all.
    pub nations: Vec<String>,
    /// The topic that explains it.
    pub topic: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StartsFile {
    start: Vec<StartText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StartText {
    id: String,
    source: String,
    from: Option<Datetime>,
}

type Set = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawFile {
    right: Spanned<String>,
    /// The nations whose law this is; the rules hold there only. Absent: everywhere.
    nation: Option<Nations>,
    checked_on: Datetime,
    #[serde(default)]
    ground: Vec<Spanned<GroundText>>,
    #[serde(default)]
    ruled_out: Vec<Spanned<RuledOutText>>,
    #[serde(default)]
    arranged_by: Vec<Spanned<ClauseText>>,
    #[serde(default)]
    may_ask_for_visit: Vec<Spanned<ClauseText>>,
    #[serde(default)]
    flag: Vec<Spanned<ClauseText>>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "a nation, or a list of nations")]
enum Nations {
    One(String),
    Many(Vec<String>),
}

impl Nations {
    fn ids(self) -> Vec<String> {
        match self {
            Nations::One(nation) => vec![nation],
            Nations::Many(nations) => nations,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroundText {
    id: String,
    answer: String,
    cite: Vec<String>,
    source: Vec<String>,
    #[serde(default)]
    when: Set,
    #[serde(default)]
    unless: Vec<Set>,
    #[serde(default)]
    told_by: Vec<String>,
    /// Not given as a reason beside one of these.
    #[serde(default)]
    gives_way_to: Vec<String>,
    #[serde(default)]
    force: ForceText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuledOutText {
    id: String,
    cite: Vec<String>,
    source: Vec<String>,
    #[serde(default)]
    when: Set,
    #[serde(default)]
    last: bool,
    #[serde(default)]
    force: ForceText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClauseText {
    says: String,
    source: Vec<String>,
    #[serde(default)]
    grounds: Vec<String>,
    #[serde(default)]
    when: Set,
    #[serde(default)]
    unless: Set,
    #[serde(default)]
    force: ForceText,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ForceText {
    from: Option<Datetime>,
    until: Option<Datetime>,
    since: Option<String>,
    ended_by: Option<String>,
}

const RIGHTS: &str = "content/law/rights.toml";
const STARTS: &str = "content/law/commencement.toml";

pub(crate) fn read(files: &Files, schema: &Schema, problems: &mut Vec<Problem>) -> LawBook {
    let mut book = LawBook::default();
    let mut texts: Vec<RightText> = Vec::new();
    if let Some(file) = files.get(RIGHTS).and_then(|text| data::read::<RightsFile>(RIGHTS, 0, text, problems)) {
        book.law_checked = data::day(RIGHTS, 1, file.law_checked, problems);
        for head in file.right {
            book.about.insert(head.id.clone(), About { nations: head.nations, topic: head.topic });
            texts.push(RightText { id: head.id, answers: head.answers, ..RightText::default() });
        }
    } else if files.get(RIGHTS).is_none() {
        problems.push(Problem::error(RIGHTS, 0, "This file is missing.", "It lists the rights and their answers."));
    }
    if let Some(file) = files.get(STARTS).and_then(|text| data::read::<StartsFile>(STARTS, 0, text, problems)) {
        for start in file.start {
            let from = start.from.and_then(|day| data::day(STARTS, 0, day, problems));
            book.commencements.push(Commencement { id: start.id.clone(), from });
            book.starts.push(Start { id: start.id, source: start.source, from });
        }
    }
    for (file, text) in
        files.below("content/law/").filter(|(file, _)| file.ends_with(".toml") && *file != RIGHTS && *file != STARTS && !file.starts_with(DATES) && *file != nearest::FILE)
    {
        if let Some(read) = data::read::<LawFile>(file, 0, text, problems) {
            let mut reader = Reader { file, text, schema, problems, book: &mut book };
            reader.right(read, &mut texts);
        }
    }
    for text in texts {
        let id = text.id.clone();
        match Right::new(text, schema) {
            Some(right) => {
                problems.extend(rights::analyse(&right, schema, schema.fact("nation")).into_iter().map(|doubt| doubtful(&id, doubt)));
                book.rights.push(right);
            }
            None => problems.push(Problem::error(RIGHTS, 0, format!("'{id}' has too many grounds and exceptions."), format!("At most {} are possible.", rights::MOST_TERMS))),
        }
    }
    book
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    schema: &'a Schema,
    problems: &'a mut Vec<Problem>,
    book: &'a mut LawBook,
}

impl Reader<'_> {
    fn right(&mut self, read: LawFile, texts: &mut [RightText]) {
        let line = line_of(self.text, read.right.span().start);
        let checked = data::day(self.file, line, read.checked_on, self.problems);
        self.book.checked_on = self.book.checked_on.max(checked);
        let id = read.right.into_inner();
        let known: Vec<String> = texts.iter().map(|text| text.id.clone()).collect();
        let Some(right) = texts.iter_mut().find(|right| right.id == id) else {
            self.error(line, format!("There is no right called '{id}'."), did_you_mean(&id, known.iter().map(String::as_str)));
            return;
        };
        let nation = read.nation.map(|nation| self.set(line, BTreeMap::from([("nation".to_owned(), nation.ids())]))).unwrap_or_default();
        for ground in read.ground {
            let line = line_of(self.text, ground.span().start);
            let ground = ground.into_inner();
            let Some(answer) = right.answers.iter().position(|answer| *answer == ground.answer) else {
                self.error(line, format!("'{}' is not an answer of '{id}'.", ground.answer), did_you_mean(&ground.answer, right.answers.iter().map(String::as_str)));
                continue;
            };
            self.note_sources(line, &id, &ground.id, &ground.cite, ground.source);
            let when = self.when(line, &nation, ground.when);
            let unless = ground.unless.into_iter().map(|set| self.set(line, set)).collect();
            right.grounds.push(Ground {
                id: ground.id,
                cites: ground.cite,
                answer,
                when,
                unless,
                force: self.force(line, ground.force),
                told_by: ground.told_by,
                gives_way_to: ground.gives_way_to,
                place: self.place(line),
            });
        }
        for reason in read.ruled_out {
            let line = line_of(self.text, reason.span().start);
            let reason = reason.into_inner();
            self.note_sources(line, &id, &reason.id, &reason.cite, reason.source);
            let when = self.when(line, &nation, reason.when);
            right.ruled_out.push(RuledOut { id: reason.id, cites: reason.cite, when, last: reason.last, force: self.force(line, reason.force), place: self.place(line) });
        }
        for (clauses, into) in [(read.arranged_by, &mut right.arranged_by), (read.may_ask_for_visit, &mut right.may_ask_for_visit), (read.flag, &mut right.flags)] {
            for clause in clauses {
                let line = line_of(self.text, clause.span().start);
                let clause = clause.into_inner();
                self.note_sources(line, &id, &clause.says, &[], clause.source);
                let when = self.when(line, &nation, clause.when);
                let unless = self.set(line, clause.unless);
                into.push(Clause { says: clause.says, grounds: clause.grounds, when, unless, force: self.force(line, clause.force), place: self.place(line) });
            }
        }
    }

    /// A rule's own conditions, and the file's nations where it names none itself.
    fn when(&mut self, line: usize, nation: &[Condition], set: Set) -> Vec<Condition> {
        let own = set.contains_key("nation");
        let mut when = if own { Vec::new() } else { nation.to_vec() };
        when.extend(self.set(line, set));
        when
    }

    fn set(&mut self, line: usize, set: Set) -> Vec<Condition> {
        let mut conditions = Vec::new();
        for (fact, values) in set {
            let Some(id) = self.schema.fact(&fact) else {
                self.error(line, format!("There is no fact called '{fact}'."), did_you_mean(&fact, self.schema.facts.iter().map(|fact| fact.id.as_str())));
                continue;
            };
            let kind = self.schema.kind(id);
            let mut among = 0;
            for value in &values {
                match kind.value(value).or_else(|| kind.group(value)) {
                    Some(bits) => among |= bits,
                    None => self.error(line, format!("'{value}' is not a value of '{fact}'."), did_you_mean(value, kind.values.iter().map(String::as_str))),
                }
            }
            conditions.push(Condition { fact: id, among });
        }
        conditions
    }

    fn force(&mut self, line: usize, text: ForceText) -> Force {
        force(self.file, line, text, &self.book.commencements, self.problems)
    }

    fn note_sources(&mut self, line: usize, right: &str, rule: &str, cites: &[String], sources: Vec<String>) {
        if sources.is_empty() {
            self.error(line, format!("'{rule}' names no source."), "Every rule cites the law that it comes from.".to_owned());
        }
        for cite in cites.iter().filter(|cite| !is_citation(cite)) {
            self.error(line, format!("'{cite}' is not a citation."), "Write Act, year and one provision: MHA 1983 s.130C(2)(a).".to_owned());
        }
        // Rules of several nations may share a name: their provisions tell them apart.
        let none = [String::new()];
        for cite in if cites.is_empty() { &none } else { cites } {
            self.book.sources.entry((right.to_owned(), rule.to_owned(), cite.clone())).or_default().extend(sources.iter().cloned());
        }
    }

    fn place(&self, line: usize) -> Place {
        Place { file: self.file.to_owned(), line }
    }

    fn error(&mut self, line: usize, message: String, hint: String) {
        self.problems.push(Problem::error(self.file, line, message, hint));
    }
}

/// The days on which a rule is law, as its file says.
pub(crate) fn force(file: &str, line: usize, force: ForceText, commencements: &[Commencement], problems: &mut Vec<Problem>) -> Force {
    let mut start = |id: Option<String>| {
        let id = id?;
        let place = commencements.iter().position(|start| start.id == id);
        if place.is_none() {
            let hint = did_you_mean(&id, commencements.iter().map(|start| start.id.as_str()));
            problems.push(Problem::error(file, line, format!("There is no commencement called '{id}'."), hint));
        }
        place
    };
    let (since, ended_by) = (start(force.since), start(force.ended_by));
    let from = force.from.and_then(|day| data::day(file, line, day, problems));
    let until = force.until.and_then(|day| data::day(file, line, day, problems));
    Force { from, until, since, ended_by }
}

/// `ACT YEAR s.N(…)`, `… reg N`, `… rule N`, `… Sch N` or `… Part N`; or somebody's guidance, where no provision was seen.
pub(crate) fn is_citation(cite: &str) -> bool {
    if cite.ends_with(" guidance") {
        return true;
    }
    let words: Vec<&str> = cite.split_whitespace().collect();
    let year = words.iter().position(|word| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()));
    let provision = |word: &str| word.starts_with("s.") || ["reg", "rule", "Sch", "Part", "art"].contains(&word);
    year.is_some_and(|year| year > 0 && words.get(year + 1).is_some_and(|word| provision(word)))
        || (words.first().is_some_and(|first| ["SI", "WSI"].contains(first)) && words.iter().any(|word| provision(word)))
}

fn doubtful(right: &str, doubt: Doubt) -> Problem {
    match doubt {
        Doubt::Contradiction { ground, ruled_out, places: [a, b] } => Problem::error(
            a.file,
            a.line,
            format!("'{ground}' gives '{right}', and '{ruled_out}' ({}, line {}) rules it out for the same facts on one date.", b.file, b.line),
            "Change one of them, or write the exception as 'unless'.",
        ),
        Doubt::NeverMet { ground, place } => Problem::error(place.file, place.line, format!("No facts can ever meet '{ground}'."), "Look at its conditions and exceptions."),
        Doubt::NeverInForce { ground, place } => Problem::error(place.file, place.line, format!("'{ground}' is never in force."), "Look at its dates."),
        Doubt::Covered { ground, by, places: [a, b] } => {
            Problem::error(a.file, a.line, format!("'{ground}' adds nothing: '{by}' ({}, line {}) covers it.", b.file, b.line), "Remove it, or say how it differs.")
        }
        Doubt::ExceptionReadsList { ground, fact, place } => Problem::error(
            place.file,
            place.line,
            format!("An exception of '{ground}' reads '{fact}', which holds a list."),
            "Write it as a condition instead: each position is judged for itself.",
        ),
        Doubt::AnswerNeverGiven { answer } => Problem::error(RIGHTS, 0, format!("No ground of '{right}' gives '{answer}'."), "Take the answer out, or add the ground."),
    }
}
