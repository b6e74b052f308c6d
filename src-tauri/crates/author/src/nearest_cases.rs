//! `content/cases/nearest-*.toml`: worked examples of who is the nearest relative.
//!
//! 1. [`nearest_cases`] reads the patient and the people as strictly as the tool reads a question.
//! 2. [`NearestCase::differs`] finds the nearest relative and says in what the answer is another.

use crate::cases;
use crate::json::Json;
use crate::nearest::family;
use content::{Files, Library, Problem, line_of};
use rights::Date;
use rights::nearest::{Answer, Finding, Patient, Person, find};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// The files of these cases begin so.
pub(crate) const FILES: &str = "content/cases/nearest-";

/// A worked example. What it leaves out is not compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearestCase {
    /// The file that it stands in.
    pub file: String,
    /// The line on which it begins.
    pub line: usize,
    /// The situation, in a sentence.
    pub name: String,
    /// The provision that decides it.
    pub provision: String,
    patient: Patient,
    people: Vec<Person>,
    expect: Expect,
}

/// What is expected. Lists are whole.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Expect {
    answer: String,
    nearest_relative: Vec<String>,
    because: Option<Vec<String>>,
    ruled_out: BTreeMap<String, String>,
    depends_on: Option<Vec<String>>,
    unsettled: Option<String>,
    acting: Option<String>,
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
    provision: String,
    /// What people get wrong here: for the reader of the case alone.
    #[serde(rename = "trap")]
    _trap: Option<String>,
    #[serde(default)]
    assume: Vec<String>,
    patient: Json,
    people: Vec<Json>,
    answer: String,
    #[serde(default)]
    nearest_relative: Vec<String>,
    because: Option<Vec<String>>,
    #[serde(default)]
    ruled_out: BTreeMap<String, String>,
    depends_on: Option<Vec<String>>,
    unsettled: Option<String>,
    acting: Option<String>,
}

/// Reads all cases. What is wrong with them comes beside those that could be read. `today` is the day whose law counts.
#[must_use]
pub fn nearest_cases(files: &Files, library: &Library, today: Date) -> (Vec<NearestCase>, Vec<Problem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    let mut names = BTreeSet::new();
    for (file, text) in files.below("content/cases/").filter(|(file, _)| file.starts_with(FILES) && file.ends_with(".toml")) {
        let Some(read) = cases::read::<CasesFile>(file, text, &mut problems) else { continue };
        for case in read.case {
            let line = line_of(text, case.span().start);
            match one(file, line, case.into_inner(), library, today) {
                Ok(case) if !names.insert(case.name.clone()) => problems.push(Problem::error(file, line, format!("Two cases are called '{}'.", case.name), "")),
                Ok(case) => all.push(case),
                Err(message) => problems.push(Problem::error(file, line, message, "")),
            }
        }
    }
    (all, problems)
}

fn one(file: &str, line: usize, text: CaseText, library: &Library, today: Date) -> Result<NearestCase, String> {
    if text.name.trim().is_empty() || text.provision.trim().is_empty() {
        return Err("A case has a name and a provision.".to_owned());
    }
    let assume = Json::List(text.assume.into_iter().map(Json::Text).collect());
    let question = [("assume", assume), ("patient", text.patient), ("people", Json::List(text.people))];
    let question = Json::Table(question.into_iter().map(|(key, value)| (key.to_owned(), value)).collect());
    let (patient, people) = family(library, question, today).map_err(|error| format!("{}.", crate::one_line(&error)))?;
    let answers = [Answer::Found, Answer::None, Answer::Council, Answer::NoStatutoryNearestRelative, Answer::CannotTell].map(Answer::id);
    if !answers.contains(&text.answer.as_str()) {
        return Err(format!("'{}' is not an answer: use one of {}.", text.answer, answers.join(", ")));
    }
    let named = text.nearest_relative.iter().chain(text.ruled_out.keys()).chain(text.acting.iter().filter(|id| !id.is_empty()));
    if let Some(id) = named.into_iter().find(|id| people.iter().all(|person| person.id != **id)) {
        return Err(format!("Nobody has the id '{id}'."));
    }
    let expect = Expect {
        answer: text.answer,
        nearest_relative: text.nearest_relative,
        because: text.because,
        ruled_out: text.ruled_out,
        depends_on: text.depends_on,
        unsettled: text.unsettled,
        acting: text.acting,
    };
    Ok(NearestCase { file: file.to_owned(), line, name: text.name, provision: text.provision, patient, people, expect })
}

impl NearestCase {
    /// In what the answer differs from the expected one, each as a sentence. Empty is good.
    #[must_use]
    pub fn differs(&self, library: &Library) -> Vec<String> {
        let finding = find(&library.nearest, &self.patient, &self.people);
        self.expect.compare(&finding)
    }
}

impl Expect {
    fn compare(&self, finding: &Finding<'_>) -> Vec<String> {
        let mut differs = Vec::new();
        let mut same = |what: &str, wanted: &[String], got: Vec<String>| {
            let sorted = |list: &[String]| {
                let mut list = list.to_vec();
                list.sort();
                list.join(", ")
            };
            if sorted(wanted) != sorted(&got) {
                differs.push(format!("{what} is [{}], not [{}].", sorted(&got), sorted(wanted)));
            }
        };
        same("answer", std::slice::from_ref(&self.answer), vec![finding.answer.id().to_owned()]);
        same("nearest_relative", &self.nearest_relative, finding.nearest_relative.iter().map(|id| (*id).to_owned()).collect());
        if let Some(because) = &self.because {
            same("because", because, finding.because.iter().map(|because| because.cite.to_owned()).collect());
        }
        if let Some(depends_on) = &self.depends_on {
            same("depends_on", depends_on, finding.depends_on.iter().map(ToString::to_string).collect());
        }
        if let Some(unsettled) = &self.unsettled {
            same("unsettled", std::slice::from_ref(unsettled), finding.unsettled.map(str::to_owned).into_iter().collect());
        }
        if let Some(acting) = &self.acting {
            same("acting", std::slice::from_ref(acting), vec![finding.acting.unwrap_or_default().to_owned()]);
        }
        for (id, why) in &self.ruled_out {
            let got = finding.ruled_out.iter().find(|out| out.id == id).map(|out| out.why.to_owned());
            same(&format!("why '{id}' is out"), std::slice::from_ref(why), got.into_iter().collect());
        }
        differs
    }
}

#[cfg(test)]
mod tests {
    use super::nearest_cases;
    use content::{Files, Library};
    use rights::Date;
    use rights::nearest::{Book, Side, Standing};
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| content::read(&Files::embedded()).0);

    fn today() -> Date {
        Date::new(2026, 11, 22).expect("a day")
    }

    /// The book with one thing changed, in every way that is worth noticing.
    fn changed(book: &Book) -> Vec<(String, Book)> {
        let mut all = Vec::new();
        let mut add = |what: String, change: &dyn Fn(&mut Book)| {
            let mut book = book.clone();
            change(&mut book);
            all.push((what, book));
        };
        add("adult later".to_owned(), &|book| book.adult += 1);
        add("adult earlier".to_owned(), &|book| book.adult -= 1);
        add("partner later".to_owned(), &|book| book.partner_months += 1);
        add("partner earlier".to_owned(), &|book| book.partner_months -= 1);
        add("resident later".to_owned(), &|book| book.resident_months += 1);
        add("resident earlier".to_owned(), &|book| book.resident_months -= 1);
        for place in 0..book.classes.len() {
            let id = &book.classes[place].id;
            if place > 0 {
                add(format!("{id} before the class above"), &|book| book.classes.swap(place - 1, place));
            }
            for relation in 0..book.classes[place].relations.len() {
                add(format!("{id} without relation {relation}"), &|book| {
                    book.classes[place].relations.remove(relation);
                });
            }
            add(format!("{id} the other way under 18"), &|book| book.classes[place].under_18 ^= true);
            if book.classes[place].side != Side::No {
                add(format!("{id} by no side"), &|book| book.classes[place].side = Side::No);
                add(format!("{id} by the other side"), &|book| book.classes[place].side = if book.classes[place].side == Side::Always { Side::HalfBlood } else { Side::Always });
            }
        }
        for status in 0..book.statuses.len() {
            for id in 0..book.statuses[status].ids.len() {
                add(format!("{} is usual", book.statuses[status].ids[id]), &|book| {
                    book.statuses[status].ids.remove(id);
                });
            }
            for standing in [Standing::None, Standing::NoneIfRestricted, Standing::Open].into_iter().filter(|standing| *standing != book.statuses[status].standing) {
                add(format!("{} is {standing:?}", book.statuses[status].step), &|book| book.statuses[status].standing = standing);
            }
        }
        all
    }

    #[test]
    fn every_changed_rule_of_the_nearest_relative_is_noticed_by_a_case() {
        let (cases, wrong) = nearest_cases(&Files::embedded(), &LIBRARY, today());
        assert!(wrong.is_empty() && cases.len() > 50, "{wrong:?}");
        assert!(cases.iter().all(|case| case.differs(&LIBRARY).is_empty()), "the cases fail before anything is changed");
        let mut library = content::read(&Files::embedded()).0;
        let unnoticed: Vec<String> = changed(&LIBRARY.nearest)
            .into_iter()
            .filter_map(|(what, book)| {
                library.nearest = book;
                cases.iter().all(|case| case.differs(&library).is_empty()).then_some(what)
            })
            .collect();
        assert_eq!(unnoticed, Vec::<String>::new());
    }

    /// What is said of one case.
    fn says(rest: &str) -> Vec<String> {
        let mut files = Files::default();
        files.put("content/cases/nearest-a.toml", format!("[[case]]\nname = \"A\"\nprovision = \"MHA 1983 s.26(3)\"\n{rest}\n"));
        let (cases, problems) = nearest_cases(&files, &LIBRARY, today());
        problems.iter().map(ToString::to_string).chain(cases.iter().flat_map(|case| case.differs(&LIBRARY))).collect()
    }

    #[test]
    fn what_a_case_gets_wrong_is_said() {
        let good = "patient = { age = 34, resident = \"uk\", status = \"s3\" }\npeople = [{ id = \"mum\", relation = \"parent\", resident = \"uk\", age = 58, lives_with = true }]\nanswer = \"found\"\nnearest_relative = [\"mum\"]";
        assert_eq!(says(good), Vec::<String>::new());
        for (old, new, names) in [
            ("\"found\"", "\"none\"", "answer is [found], not [none]."),
            ("\"found\"", "\"perhaps\"", "'perhaps' is not an answer"),
            ("[\"mum\"]", "[\"dad\"]", "Nobody has the id 'dad'"),
            ("age = 58", "age = -1", "people: mum: age: -1 is not between 0 and 150."),
            ("status", "state", "patient: state: there is no such key."),
            ("answer", "anwser", "line 6: This cannot be read: unknown field `anwser`"),
            ("= [\"mum\"]", "= [\"mum\"]\nruled_out = { mum = \"abroad\" }", "why 'mum' is out is [], not [abroad]."),
            ("= [\"mum\"]", "= [\"mum\"]\nassume = [\"mha-2025-s24\"]", "answer is [no-statutory-nearest-relative], not [found]."),
        ] {
            let said = says(&good.replace(old, new));
            assert!(said.iter().any(|line| line.contains(names)), "{names}: {said:?}");
        }
    }
}
