//! `content/law/nearest-relative.toml`: the law on the nearest relative that is a list.
//!
//! It is checked both ways: every rule of the engine stands here once with its provision and its sources, and
//! nothing stands here that the engine does not know.

use crate::law::{LawBook, is_citation};
use crate::problem::{did_you_mean, line_of};
use crate::words::{ENGLISH, Words};
use crate::{Files, Problem, Source, data};
use rights::Schema;
use rights::nearest::{Book, Class, Relation, Rule, Side, Standing, Status};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

pub(crate) const FILE: &str = "content/law/nearest-relative.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BookFile {
    checked_on: Datetime,
    adult: u8,
    partner_months: u16,
    resident_months: u16,
    replaced_by: String,
    no_relatives: Vec<String>,
    class: Vec<Spanned<ClassText>>,
    status: Vec<Spanned<StatusText>>,
    step: Vec<Spanned<RuleText>>,
    out: Vec<Spanned<RuleText>>,
    open: Vec<Spanned<RuleText>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassText {
    id: String,
    relations: Vec<String>,
    cite: String,
    source: Vec<String>,
    under_18: bool,
    side: SideText,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum SideText {
    No,
    HalfBlood,
    Always,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusText {
    ids: Vec<String>,
    gives: Gives,
    step: String,
    cite: String,
    source: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Gives {
    None,
    NoneIfRestricted,
    Open,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleText {
    id: String,
    cite: String,
    source: Vec<String>,
}

/// Which part of the file a rule stands in: steps come first among [`Rule::ALL`], then what rules people out.
const PARTS: [(&str, Rule); 3] = [("step", Rule::NominatedPerson), ("out", Rule::Younger), ("open", Rule::OpenNation)];

pub(crate) fn read(files: &Files, schema: &Schema, law: &LawBook, sources: &BTreeMap<String, Source>, words: &Words, problems: &mut Vec<Problem>) -> Book {
    let Some(text) = files.get(FILE) else {
        problems.push(Problem::error(FILE, 0, "This file is missing.", "It says who is the nearest relative."));
        return Book::default();
    };
    let Some(file) = data::read::<BookFile>(FILE, 0, text, problems) else { return Book::default() };
    data::day(FILE, 1, file.checked_on, problems);
    let mut reader = Reader { text, schema, sources, problems };
    let mut book = Book {
        adult: file.adult,
        partner_months: file.partner_months,
        resident_months: file.resident_months,
        replaced_by: file.replaced_by,
        cites: vec![String::new(); Rule::ALL.len()],
        ..Book::default()
    };
    if !law.commencements.iter().any(|start| start.id == book.replaced_by) {
        let hint = did_you_mean(&book.replaced_by, law.commencements.iter().map(|start| start.id.as_str()));
        reader.error(0, format!("There is no commencement called '{}'.", book.replaced_by), hint);
    }
    reader.classes(file.class, &file.no_relatives, &mut book);
    reader.statuses(file.status, &mut book);
    for (part, rules) in [file.step, file.out, file.open].into_iter().enumerate() {
        reader.rules(part, rules, &mut book);
    }
    for rule in Rule::ALL.iter().filter(|rule| book.cite(**rule).is_empty()) {
        reader.error(0, format!("'{}' is missing.", rule.id()), "Every rule that the engine knows stands here with its provision.".to_owned());
    }
    for rule in Rule::ALL.iter().filter(|rule| part_of(**rule) == 2) {
        let key = format!("nearest-unsettled-{}", rule.id());
        if words.language(ENGLISH).is_some() && !words.has(ENGLISH, &key) {
            reader.error(0, format!("'{}' has no words.", rule.id()), format!("Add '{key}' to locales/en/nearest.ftl."));
        }
    }
    book
}

/// The place in [`PARTS`] of the part in which a rule stands.
fn part_of(rule: Rule) -> usize {
    PARTS.iter().position(|(_, last)| rule <= *last).unwrap_or(0)
}

struct Reader<'a> {
    text: &'a str,
    schema: &'a Schema,
    sources: &'a BTreeMap<String, Source>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn classes(&mut self, classes: Vec<Spanned<ClassText>>, no_relatives: &[String], book: &mut Book) {
        let mut named: Vec<Relation> = Vec::new();
        for class in classes {
            let line = self.line(&class);
            let class = class.into_inner();
            self.check(line, &class.id, &class.cite, &class.source);
            let relations = self.relations(line, &class.relations, &mut named);
            let side = match class.side {
                SideText::No => Side::No,
                SideText::HalfBlood => Side::HalfBlood,
                SideText::Always => Side::Always,
            };
            book.classes.push(Class { id: class.id, relations, cite: class.cite, under_18: class.under_18, side });
        }
        self.relations(0, no_relatives, &mut named);
        for relation in Relation::ALL.iter().filter(|relation| !named.contains(relation)) {
            self.error(0, format!("'{}' is in no class.", relation.id()), "Put it into one, or among 'no_relatives'.".to_owned());
        }
        if book.classes.len() > Book::MOST_CLASSES {
            self.error(0, "There are too many classes.".to_owned(), format!("At most {} are possible.", Book::MOST_CLASSES));
        }
    }

    fn relations(&mut self, line: usize, ids: &[String], named: &mut Vec<Relation>) -> Vec<Relation> {
        let mut relations = Vec::new();
        for id in ids {
            match Relation::ALL.iter().find(|relation| relation.id() == id) {
                None => self.error(line, format!("There is no relation called '{id}'."), did_you_mean(id, Relation::ALL.iter().map(|relation| relation.id()))),
                Some(relation) if named.contains(relation) => self.error(line, format!("'{id}' stands here twice."), "A relation is in one class.".to_owned()),
                Some(relation) => {
                    named.push(*relation);
                    relations.push(*relation);
                }
            }
        }
        relations
    }

    fn statuses(&mut self, statuses: Vec<Spanned<StatusText>>, book: &mut Book) {
        let known = self.schema.fact("status").map(|fact| self.schema.kind(fact).values.clone()).unwrap_or_default();
        for status in statuses {
            let line = self.line(&status);
            let status = status.into_inner();
            self.check(line, &status.step, &status.cite, &status.source);
            for id in &status.ids {
                if !known.contains(id) {
                    self.error(line, format!("'{id}' is not a value of 'status'."), did_you_mean(id, known.iter().map(String::as_str)));
                }
                if book.statuses.iter().any(|other| other.ids.contains(id)) {
                    self.error(line, format!("'{id}' stands here twice."), "Keep one of them.".to_owned());
                }
            }
            let standing = match status.gives {
                Gives::None => Standing::None,
                Gives::NoneIfRestricted => Standing::NoneIfRestricted,
                Gives::Open => Standing::Open,
            };
            book.statuses.push(Status { ids: status.ids, standing, step: status.step, cite: status.cite });
        }
    }

    fn rules(&mut self, part: usize, rules: Vec<Spanned<RuleText>>, book: &mut Book) {
        let known = || Rule::ALL.iter().filter(move |rule| part_of(**rule) == part);
        for rule in rules {
            let line = self.line(&rule);
            let rule = rule.into_inner();
            self.check(line, &rule.id, &rule.cite, &rule.source);
            match known().find(|other| other.id() == rule.id) {
                None => self.error(line, format!("There is no rule called '{}' among [[{}]].", rule.id, PARTS[part].0), did_you_mean(&rule.id, known().map(|rule| rule.id()))),
                Some(found) if book.cite(*found).is_empty() => book.cites[*found as usize] = rule.cite,
                Some(_) => self.error(line, format!("'{}' stands here twice.", rule.id), "Keep one of them.".to_owned()),
            }
        }
    }

    fn check(&mut self, line: usize, rule: &str, cite: &str, sources: &[String]) {
        if !is_citation(cite) {
            self.error(line, format!("'{cite}' is not a citation."), "Write Act, year and one provision: MHA 1983 s.26(4).".to_owned());
        }
        if sources.is_empty() {
            self.error(line, format!("'{rule}' names no source."), "Every rule cites the law that it comes from.".to_owned());
        }
        for id in sources.iter().filter(|id| !self.sources.contains_key(*id)) {
            self.problems.push(Problem::error(FILE, line, format!("'{rule}' cites '{id}', which is no source."), "Add it to content/sources.toml."));
        }
    }

    fn line<T>(&self, part: &Spanned<T>) -> usize {
        line_of(self.text, part.span().start)
    }

    fn error(&mut self, line: usize, message: String, hint: String) {
        self.problems.push(Problem::error(FILE, line, message, hint));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Files, Problem, read};

    fn says(old: &str, new: &str) -> Vec<String> {
        let mut files = Files::embedded();
        let text = files.get(super::FILE).expect("the file").to_owned();
        assert!(text.contains(old), "{old}");
        files.put(super::FILE, text.replacen(old, new, 1));
        read(&files).1.iter().filter(|problem| problem.file == super::FILE).map(Problem::to_string).collect()
    }

    #[test]
    fn what_the_engine_does_not_know_is_refused_with_its_line() {
        assert_eq!(says("adult", "adult"), Vec::<String>::new());
        for (old, new, names) in [
            ("adult = 18", "adult = \"18\"", "line 5"),
            ("partner_months", "partner_month", "Did you mean 'partner_months'"),
            ("mha-2025-s24\" # with", "mha-2025-s99\" # with", "no commencement called 'mha-2025-s99'"),
            ("\"in-law\", ", "", "'in-law' is in no class"),
            ("\"in-law\", ", "\"in-law\", \"child\", ", "'child' stands here twice"),
            ("[\"child\"]", "[\"kid\"]", "no relation called 'kid'"),
            ("\"s35\"", "\"s99\"", "'s99' is not a value of 'status'"),
            ("gives = \"open\"", "gives = \"maybe\"", "'maybe'"),
            ("id = \"abroad\"", "id = \"abraod\"", "Did you mean 'abroad'"),
            ("id = \"abroad\"", "id = \"dead\"", "'dead' stands here twice"),
            ("MHA 1983 s.29(6)", "section 29", "'section 29' is not a citation"),
            ("source = [\"mha-1983-s33\"]", "source = []", "'ward-of-court' names no source"),
            ("source = [\"mha-1983-s33\"]", "source = [\"mha-1983-s333\"]", "'mha-1983-s333', which is no source"),
        ] {
            let said = says(old, new);
            assert!(said.iter().any(|line| line.contains(names)), "{new}: {said:?}");
        }
    }
}
