//! Everything that is wrong with the content, at once: `rights check`.

use crate::cases::cases;
use crate::date_cases::date_cases;
use crate::nearest_cases::nearest_cases;
use content::{ENGLISH, Files, Library, Problem, Reach, Severity, State};
use rights::{Date, Right};
use std::collections::BTreeMap;
use std::fmt;

/// What the check found.
#[derive(Debug)]
pub struct Report {
    /// What is wrong, in the order of the files.
    pub problems: Vec<Problem>,
    counts: Counts,
    on: Date,
}

#[derive(Debug)]
struct Counts {
    pages: usize,
    terms: usize,
    rules: usize,
    cases: usize,
    /// Each language with how many strings it has of its own, and how many there are in English.
    languages: Vec<(String, State, usize, usize)>,
    /// Of the areas that arrange IMHAs: with a local number, with a switchboard, with the fallback alone.
    reach: [usize; 3],
}

/// Reads the content, tries every case, and counts what there is. `today` decides which numbers are shown.
#[must_use]
pub fn check(files: &Files, today: Date) -> Report {
    let (library, mut problems) = content::read(files);
    let (cases, wrong) = cases(files, &library);
    problems.extend(wrong);
    for case in &cases {
        problems.extend(case.differs(&library).into_iter().map(|differs| {
            let message = format!("'{}': {differs}", case.name);
            Problem::error(&case.file, case.line, message, format!("The case rests on {}.", case.provision))
        }));
    }
    let (dates, wrong) = date_cases(files, &library);
    problems.extend(wrong);
    for case in &dates {
        problems.extend(case.differs(&library).into_iter().map(|differs| {
            let message = format!("'{}': {differs}", case.name);
            Problem::error(&case.file, case.line, message, format!("The case rests on {}.", case.provision))
        }));
    }
    let (nearest, wrong) = nearest_cases(files, &library, today);
    problems.extend(wrong);
    for case in &nearest {
        problems.extend(case.differs(&library).into_iter().map(|differs| {
            let message = format!("'{}': {differs}", case.name);
            Problem::error(&case.file, case.line, message, format!("The case rests on {}.", case.provision))
        }));
    }
    problems.sort();
    problems.dedup();
    Report { problems, counts: count(&library, cases.len() + dates.len() + nearest.len(), today), on: today }
}

fn count(library: &Library, cases: usize, today: Date) -> Counts {
    let rules = |right: &Right| {
        let text = right.text();
        text.grounds.len() + text.ruled_out.len() + text.arranged_by.len() + text.may_ask_for_visit.len() + text.flags.len()
    };
    let strings = library.words.keys(ENGLISH).count();
    let language = |language: &content::Language| {
        let own = library.words.keys(&language.code).filter(|key| library.words.has(ENGLISH, key)).count();
        (format!("{} ({})", language.name, language.code), language.state, own, strings)
    };
    let councils = library.places.areas.iter().filter(|area| area.nation == "england").map(|area| &area.code);
    let mut reach = [0; 3];
    for code in councils.chain(library.places.boards.iter().map(|board| &board.code)) {
        reach[match library.directory.reach(code, "IMHA", today) {
            Reach::Local => 0,
            Reach::Switchboard => 1,
            Reach::Fallback => 2,
        }] += 1;
    }
    Counts {
        pages: library.prose.topics().count(),
        terms: library.prose.terms().count(),
        rules: library.law.rights.iter().map(rules).sum::<usize>() + library.dates.rules().len(),
        cases,
        languages: library.words.languages().map(language).collect(),
        reach,
    }
}

impl Report {
    /// The problems with which the content may not ship.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.severity == Severity::Error)
    }

    /// What is worth knowing and stops nothing.
    pub fn notes(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.severity == Severity::Note)
    }
}

/// The errors, the notes as a number for each file, and the figures.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.errors() {
            writeln!(f, "{problem}")?;
        }
        let mut notes: BTreeMap<&str, usize> = BTreeMap::new();
        for note in self.notes() {
            *notes.entry(&note.file).or_default() += 1;
        }
        for (file, count) in notes {
            writeln!(f, "{file}: {count} notes (rights check --notes lists them)")?;
        }
        let Counts { pages, terms, rules, cases, languages, reach } = &self.counts;
        writeln!(f, "{pages} pages, {terms} terms, {rules} rules, {cases} cases")?;
        for (name, state, own, strings) in languages {
            match state {
                State::Source => writeln!(f, "{name}: {strings} strings, the source of the other languages")?,
                State::Checked => writeln!(f, "{name}: checked, {} strings not translated", strings - own)?,
                State::Draft => writeln!(f, "{name}: draft, {} of {strings} strings not translated", strings - own)?,
                State::Pseudo => {}
            }
        }
        let [local, switchboard, fallback] = reach;
        let areas = local + switchboard + fallback;
        writeln!(f, "{areas} areas arrange IMHAs; on {} {local} show a local number, {switchboard} a switchboard, {fallback} only the fallback", self.on)?;
        match self.errors().count() {
            0 => writeln!(f, "No errors."),
            1 => writeln!(f, "1 error."),
            errors => writeln!(f, "{errors} errors."),
        }
    }
}
