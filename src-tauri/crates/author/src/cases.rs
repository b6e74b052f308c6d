//! `content/cases/`: worked examples that a lawyer writes, with the answer that the law gives.
//!
//! 1. [`cases`] reads them strictly: what nothing knows is refused with its line.
//! 2. [`Case::differs`] decides the facts and says in what the answer is another.
//!
//! Lists are compared whole, in any order: one name too many is as wrong as one too few.

use crate::date_cases::DATE_CASES;
use crate::nearest_cases;
use content::{Files, Library, Problem, line_of};
use rights::{DEPENDS, Date, Facts, Finding};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use toml::value::Datetime;

/// A worked example. What it leaves out is not compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The file that it stands in.
    pub file: String,
    /// The line on which it begins.
    pub line: usize,
    /// The situation, in a sentence.
    pub name: String,
    /// The day whose law counts.
    pub on: Date,
    /// Commencements that are treated as in force.
    pub assume: Vec<String>,
    /// The provision that decides it.
    pub provision: String,
    /// What is known of the person.
    pub facts: Facts,
    /// Each right with its answer.
    pub expect: BTreeMap<String, String>,
    /// The details of the one right that is expected.
    details: Details,
}

/// What a case may say of the answer besides. All lists are whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Details {
    because: Option<Vec<String>>,
    reasons: Option<Vec<String>>,
    told_by: Option<Vec<String>>,
    may_ask: Option<Vec<String>>,
    not_ask: Option<Vec<String>>,
    depends_on: Option<Vec<String>>,
    arranged_by: Option<String>,
    flags: Option<Vec<String>>,
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
    on: Datetime,
    #[serde(default)]
    assume: Vec<String>,
    provision: String,
    /// What people get wrong here: for the reader of the case alone.
    #[serde(rename = "trap")]
    _trap: Option<String>,
    facts: BTreeMap<String, Given>,
    expect: BTreeMap<String, String>,
    because: Option<Vec<String>>,
    reasons: Option<Vec<String>>,
    told_by: Option<Vec<String>>,
    may_ask: Option<Vec<String>>,
    not_ask: Option<Vec<String>>,
    depends_on: Option<Vec<String>>,
    arranged_by: Option<String>,
    flags: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "a fact is one value, or a list of values")]
enum Given {
    One(String),
    Many(Vec<String>),
}

/// Reads all cases. What is wrong with them comes beside those that could be read.
#[must_use]
pub fn cases(files: &Files, library: &Library) -> (Vec<Case>, Vec<Problem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    let mut names = BTreeSet::new();
    for (file, text) in
        files.below("content/cases/").filter(|(file, _)| file.ends_with(".toml") && ![DATE_CASES, nearest_cases::FILES].iter().any(|others| file.starts_with(others)))
    {
        let Some(read) = read::<CasesFile>(file, text, &mut problems) else { continue };
        for case in read.case {
            let line = line_of(text, case.span().start);
            let mut wrong = Vec::new();
            let case = one(file, line, case.into_inner(), library, &mut wrong);
            if let Some(case) = &case
                && !names.insert(case.name.clone())
            {
                wrong.push(format!("Two cases are called '{}'.", case.name));
            }
            all.extend(case);
            problems.extend(wrong.into_iter().map(|message| Problem::error(file, line, message, "")));
        }
    }
    (all, problems)
}

/// Reads one file of cases, of whichever kind. What keeps it from being read is said with its line.
pub(crate) fn read<T: DeserializeOwned>(file: &str, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    toml::from_str(text)
        .inspect_err(|error| {
            let line = error.span().map_or(0, |span| line_of(text, span.start));
            let message = format!("This cannot be read: {}.", error.message().lines().next().unwrap_or_default());
            problems.push(Problem::error(file, line, message, "See the other cases for the form."));
        })
        .ok()
}

fn one(file: &str, line: usize, text: CaseText, library: &Library, wrong: &mut Vec<String>) -> Option<Case> {
    let before = wrong.len();
    let on = text.on.date.filter(|_| text.on.time.is_none()).and_then(|day| Date::new(i16::try_from(day.year).ok()?, day.month, day.day));
    if on.is_none() {
        wrong.push(format!("'{}' is not a day.", text.on));
    }
    if text.name.trim().is_empty() || text.provision.trim().is_empty() {
        wrong.push("A case has a name and a provision.".to_owned());
    }
    if let Some(Err(id)) = on.map(|on| library.law_on(on, &text.assume)) {
        wrong.push(format!("There is no commencement called '{id}'."));
    }
    let mut facts = Facts::none(&library.schema);
    for (fact, given) in &text.facts {
        let list = library.schema.fact(fact).is_some_and(|id| library.schema.kind(id).list);
        let values: Vec<&str> = match given {
            Given::One(value) => vec![value],
            Given::Many(values) => values.iter().map(String::as_str).collect(),
        };
        if matches!(given, Given::Many(_)) && !list && library.schema.fact(fact).is_some() {
            wrong.push(format!("{fact}: holds one value, so give one, not a list."));
        } else if let Err(unfit) = facts.set(&library.schema, fact, &values) {
            wrong.push(format!("{unfit}."));
        }
    }
    for (id, answer) in &text.expect {
        match library.right(id).map(rights::Right::text) {
            None => wrong.push(format!("There is no right called '{id}'.")),
            Some(right) if answer != DEPENDS && !right.answers.contains(answer) => wrong.push(format!("'{answer}' is not an answer of '{id}'.")),
            // A name that no rule says could never be said: looking for its absence would prove nothing.
            Some(right) => wrong.extend(
                text.not_ask
                    .iter()
                    .flatten()
                    .filter(|who| !right.may_ask_for_visit.iter().any(|clause| clause.says == **who))
                    .map(|who| format!("No rule of '{id}' says that '{who}' may ask for a visit.")),
            ),
        }
    }
    let details = Details {
        because: text.because,
        reasons: text.reasons,
        told_by: text.told_by,
        may_ask: text.may_ask,
        not_ask: text.not_ask,
        depends_on: text.depends_on,
        arranged_by: text.arranged_by,
        flags: text.flags,
    };
    if text.expect.is_empty() {
        wrong.push("The case expects nothing.".to_owned());
    }
    if text.expect.len() > 1 && details != Details::default() {
        wrong.push("The case expects several rights, so it is not plain which of them its details are about. Write a case for each.".to_owned());
    }
    let on = on.filter(|_| wrong.len() == before)?;
    Some(Case { file: file.to_owned(), line, name: text.name, on, assume: text.assume, provision: text.provision, facts, expect: text.expect, details })
}

impl Case {
    /// In what the answer differs from the expected one, each as a sentence. Empty is good.
    #[must_use]
    pub fn differs(&self, library: &Library) -> Vec<String> {
        let law = match library.law_on(self.on, &self.assume) {
            Ok(law) => law,
            Err(id) => return vec![format!("There is no commencement called '{id}'.")],
        };
        let mut differs = Vec::new();
        for (id, answer) in &self.expect {
            let Some(right) = library.right(id) else { continue };
            let finding = rights::decide(right, &self.facts, &law);
            if finding.answer != answer {
                differs.push(format!("{id} is '{}', not '{answer}'.", finding.answer));
            }
            self.details.compare(library, &finding, &mut differs);
        }
        differs
    }
}

impl Details {
    fn compare(&self, library: &Library, finding: &Finding<'_>, differs: &mut Vec<String>) {
        let mut same = |what: &str, wanted: &Option<Vec<String>>, got: Vec<&str>| {
            let Some(wanted) = wanted else { return };
            let (mut left, mut right): (Vec<&str>, Vec<&str>) = (wanted.iter().map(String::as_str).collect(), got);
            left.sort_unstable();
            right.sort_unstable();
            if left != right {
                differs.push(format!("{what} is [{}], not [{}].", right.join(", "), left.join(", ")));
            }
        };
        same("because", &self.because, finding.because.iter().map(|because| because.cite).collect());
        let mut reasons: Vec<&str> = finding.because.iter().map(|because| because.ground).collect();
        reasons.dedup(); // the provisions of one reason stand together
        same("reasons", &self.reasons, reasons);
        same("told_by", &self.told_by, finding.told_by.clone());
        same("may_ask", &self.may_ask, finding.may_ask_for_visit.clone());
        same("depends_on", &self.depends_on, finding.depends_on.iter().map(|fact| library.schema.kind(*fact).id.as_str()).collect());
        same("arranged_by", &self.arranged_by.clone().map(|by| vec![by]), finding.arranged_by.into_iter().collect());
        same("flags", &self.flags, finding.flags.clone());
        for who in self.not_ask.iter().flatten().filter(|who| finding.may_ask_for_visit.contains(&who.as_str())) {
            differs.push(format!("'{who}' may ask for a visit, against the case."));
        }
    }
}

#[cfg(test)]
mod tests {
    use content::{Files, Library};
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| content::read(&Files::embedded()).0);

    /// What `rights check` says of one case.
    fn says(rest: &str) -> Vec<String> {
        let mut files = Files::default();
        files.put("content/cases/a.toml", format!("[[case]]\nname = \"A\"\nprovision = \"MHA 1983 s.130C(2)(a)\"\n{rest}\n"));
        let (cases, problems) = super::cases(&files, &LIBRARY);
        problems.iter().map(ToString::to_string).chain(cases.iter().flat_map(|case| case.differs(&LIBRARY))).collect()
    }

    #[test]
    fn a_case_that_holds_says_nothing() {
        let good = "on = 2026-11-22\nfacts = { nation = \"england\", status = [\"s3\"] }\nexpect.imha = \"yes\"\ntold_by = [\"hospital-managers\"]";
        assert_eq!(says(good), Vec::<String>::new());
        assert_eq!(says(&good.replace("\"yes\"", "\"no\"")), ["imha is 'yes', not 'no'."]);
        assert_eq!(says(&format!("{good}\nreasons = [\"guardianship\"]")), ["reasons is [liable-to-be-detained], not [guardianship]."]);
        assert_eq!(says(&good.replace("hospital-managers", "responsible-clinician")), ["told_by is [hospital-managers], not [responsible-clinician]."]);
    }

    #[test]
    fn what_nothing_knows_is_refused_with_its_line() {
        let good = "on = 2026-11-22\nfacts = { nation = \"england\", status = [\"s3\"] }\nexpect.imha = \"yes\"\n";
        for (bad, names) in [
            (format!("{good}told = []"), "line 7: This cannot be read: unknown field `told`"),
            (good.replace("s3", "s99"), "line 1: status: 's99'"),
            (good.replace("nation", "country"), "country"),
            (good.replace("\"england\"", "[\"england\"]"), "nation: holds one value"),
            (good.replace("imha", "ihma"), "no right called 'ihma'"),
            (good.replace("yes", "perhaps"), "'perhaps' is not an answer"),
            (good.replace("2026-11-22", "2026-11-22T10:00:00"), "is not a day"),
            (format!("{good}assume = [\"mha-2025-s99\"]"), "no commencement called 'mha-2025-s99'"),
            (format!("{good}not_ask = [\"neighbour\"]"), "'neighbour' may ask"),
        ] {
            let said = says(&bad);
            assert!(said.len() == 1 && said[0].contains(names), "{names}: {said:?}");
        }
    }
}
