//! An answer with its reasons, in words for people: `rights explain`.
//!
//! 1. The question is the one of `rights decide`, and is read as strictly.
//! 2. Each right says its answer, why, on which law, and how much of that law we read.
//! 3. Where it depends, each fact that would settle it says what each of its values would lead to.
//!
//! What the app has words for comes from the library; the rest are the tool's own short labels.

use crate::Speaker;
use crate::decide::{Question, read};
use anyhow::{Result, bail};
use content::{Seen, Source};
use rights::{Because, DEPENDS, Date, FactId, FactKind, Finding, Known, Right, Values, decide};
use std::fmt::Write;

/// Beyond this number, values of a list that lead to the same are said together.
const MOST_LINES: usize = 8;

/// Up to this number, the facts that an answer would still depend on are named.
const MOST_NAMED: usize = 3;

/// Explains the rights of these ids, or all where none is named. `today` is the day whose law counts where the
/// question names none.
///
/// # Errors
/// One line that says where the question is wrong, or which right there is not.
pub fn explain(speaker: Speaker<'_>, rights: &[String], question: &str, today: Date) -> Result<String> {
    let library = speaker.library;
    let known = || library.law.rights.iter().map(Right::id).collect::<Vec<_>>().join(", ");
    let question = read(library, question, today)?;
    let mut chosen: Vec<&Right> = Vec::new();
    for id in rights {
        match library.right(id) {
            Some(right) => chosen.push(right),
            None => bail!("there is no right called '{id}': use one of {}", known()),
        }
    }
    if rights.is_empty() {
        chosen.extend(&library.law.rights);
    }
    let mut page = Page { speaker, question: &question, text: String::new() };
    page.law();
    for right in chosen {
        page.right(right);
    }
    Ok(page.text)
}

struct Page<'a> {
    speaker: Speaker<'a>,
    question: &'a Question,
    text: String,
}

impl<'a> Page<'a> {
    fn line(&mut self, indent: usize, text: &str) {
        // Nothing stops writing to a text.
        let _ = writeln!(self.text, "{:indent$}{text}", "");
    }

    fn law(&mut self) {
        let law = &self.question.law;
        let day = self.speaker.day(law.as_at());
        self.line(0, &format!("Law of: {day}"));
        let assumed = |(place, start): &(usize, &content::Start)| law.commenced(*place) && start.from.is_none_or(|from| law.as_at() < from);
        for (_, start) in self.speaker.library.law.starts.iter().enumerate().filter(assumed) {
            self.line(0, &format!("As if in force: {}", start.id));
        }
        if let Some(checked) = self.speaker.library.law.law_checked {
            self.line(0, &self.speaker.with("law-checked", &[("date", &self.speaker.day(checked))]));
        }
    }

    fn right(&mut self, right: &'a Right) {
        let finding = decide(right, &self.question.facts, &self.question.law);
        self.line(0, "");
        self.line(0, &format!("{}: {}", right.id(), finding.answer));
        let (speaker, says) = (self.speaker, format!("says-{}-{}", right.id(), finding.answer));
        for words in [says.clone(), format!("{says}.more")].iter().filter_map(|key| speaker.perhaps(key)) {
            self.line(2, &words);
        }
        if finding.answer == DEPENDS {
            self.depends(right, &finding);
        }
        self.because(right, &finding);
        self.list("outcome-told-by", "told-by", &finding.told_by);
        self.list("step-ask-who", "may-ask", &finding.may_ask_for_visit);
        if let Some(by) = finding.arranged_by {
            self.line(2, &format!("Arranged by: {by}"));
        }
        for flag in &finding.flags {
            let key = format!("outcome-{}", flag.replace('_', "-"));
            self.line(2, &self.speaker.or(&key, flag));
        }
    }

    /// Each ground, or each that is ruled out, with its words and its law.
    fn because(&mut self, right: &Right, finding: &Finding<'_>) {
        if finding.because.is_empty() {
            return;
        }
        let ruled_out = right.text().answers.last().is_some_and(|last| last == finding.answer);
        let heading = self.speaker.say("outcome-why");
        self.line(2, &if ruled_out { format!("{heading} (ruled out)") } else { heading });
        for reasons in finding.because.chunk_by(|one, other| one.ground == other.ground) {
            let Some(Because { ground, .. }) = reasons.first() else { continue };
            let cites: Vec<&str> = reasons.iter().map(|because| because.cite).collect();
            self.line(4, &format!("- {ground}: {}", cites.join(", ")));
            if let Some(words) = self.speaker.perhaps(&format!("why-{}-{ground}", right.id())) {
                self.line(6, &words);
            }
            for source in self.sources(right, ground, &cites) {
                let seen = self.speaker.say(match source.seen {
                    Seen::Text => "seen-text",
                    Seen::Part => "seen-part",
                    Seen::NotSeen => "seen-not",
                });
                let note = source.note.as_deref().map_or_else(String::new, |note| format!(" {note}"));
                self.line(6, &format!("{}, {}: {seen}{note}", source.title, source.section));
            }
        }
    }

    /// The sources behind the provisions of a ground.
    fn sources(&self, right: &Right, ground: &str, cites: &[&str]) -> Vec<&'a Source> {
        let library = self.speaker.library;
        let ids = cites.iter().filter_map(|cite| library.law.sources.get(&(right.id().to_owned(), ground.to_owned(), (*cite).to_owned())));
        let mut sources: Vec<&Source> = Vec::new();
        for source in ids.flatten().filter_map(|id| library.sources.get(id)) {
            if !sources.iter().any(|other| other.id == source.id) {
                sources.push(source);
            }
        }
        sources
    }

    /// A list of people, under a heading of the app.
    fn list(&mut self, heading: &str, prefix: &str, who: &[&str]) {
        if who.is_empty() {
            return;
        }
        self.line(2, &self.speaker.say(heading));
        for id in who {
            self.line(4, &format!("- {}", self.speaker.or(&format!("{prefix}-{id}"), id)));
        }
    }

    fn depends(&mut self, right: &Right, finding: &Finding<'_>) {
        self.line(2, &self.speaker.say("outcome-depends-on"));
        for fact in &finding.depends_on {
            let kind = self.speaker.library.schema.kind(*fact);
            let words = self.speaker.or(&format!("missing-{}", kind.id), "");
            self.line(4, format!("- {}: {words}", kind.id).trim_end_matches([':', ' ']));
            for (values, leads) in self.turns(right, *fact, kind) {
                self.line(6, &format!("if {} is {}: {leads}", kind.id, either(&values)));
            }
        }
    }

    /// What each value of a missing fact would lead to, if nothing else were learnt.
    fn turns(&self, right: &Right, fact: FactId, kind: &'a FactKind) -> Vec<(Vec<&'a str>, String)> {
        let mut turns: Vec<(Vec<&str>, String)> = Vec::new();
        for (value, known) in settled(kind, self.question.facts.get(fact)) {
            let mut facts = self.question.facts.clone();
            facts.put(fact, known);
            let finding = decide(right, &facts, &self.question.law);
            let still: Vec<&str> = finding.depends_on.iter().map(|fact| self.speaker.library.schema.kind(*fact).id.as_str()).collect();
            let leads = if (1..=MOST_NAMED).contains(&still.len()) { format!("{} ({})", finding.answer, still.join(", ")) } else { finding.answer.to_owned() };
            match turns.iter_mut().find(|(_, other)| kind.values.len() > MOST_LINES && *other == leads) {
                Some((values, _)) => values.push(value),
                None => turns.push((vec![value], leads)),
            }
        }
        turns
    }
}

/// One of these words: `s2, s3 or s4`.
fn either(words: &[&str]) -> String {
    match words {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// The ways in which one missing fact could turn out. Of a list: one value more, or none.
fn settled<'a>(kind: &'a FactKind, known: &Known) -> Vec<(&'a str, Known)> {
    let bit = |value: &str| kind.value(value).unwrap_or(0);
    match known {
        Known::One(may) => kind.names(*may).map(|value| (value, Known::One(bit(value)))).collect(),
        Known::Many { has, one_of, open } => {
            let may: Values = if *open { kind.all() } else { one_of.iter().fold(0, |all, set| all | set) };
            let more = |value: Values| Known::Many { has: has | value, one_of: one_of.iter().copied().filter(|set| set & value == 0).collect(), open: false };
            let mut ways: Vec<(&str, Known)> = kind.names(may & !has).map(|value| (value, more(bit(value)))).collect();
            if *open {
                ways.push((if *has == 0 && one_of.is_empty() { "none of them" } else { "nothing more" }, more(0)));
            }
            ways
        }
    }
}

#[cfg(test)]
mod tests {
    use super::explain;
    use crate::{Speaker, decide, one_line};
    use content::{Files, Library, read};
    use rights::Date;
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| read(&Files::embedded()).0);

    fn today() -> Date {
        Date::new(2026, 11, 21).expect("a day")
    }

    fn as_reader(reader: &str, rights: &[&str], question: &str) -> String {
        let rights: Vec<String> = rights.iter().map(|id| (*id).to_owned()).collect();
        explain(Speaker { library: &LIBRARY, lang: "en", reader }, &rights, question, today()).expect(question)
    }

    fn explained(right: &str, question: &str) -> String {
        as_reader("patient", &[right], question)
    }

    fn has(text: &str, parts: &[&str]) {
        for part in parts {
            assert!(text.contains(part), "'{part}' is missing:\n{text}");
        }
        assert!(!text.contains('['), "a key without words:\n{text}");
    }

    #[test]
    fn a_yes_says_its_ground_its_law_and_its_people() {
        let text = explained("imha", r#"{"as_at": "2026-11-20", "facts": {"nation": "england", "status": "s3", "decides-about-advocate": "no"}}"#);
        has(&text, &["Law of: 20 November 2026", "official text of 9 April 2026", "imha: yes", "liable-to-be-detained: MHA 1983 s.130C(2)(a)"]);
        has(
            &text,
            &["You are held under a section that gives the right.", "Mental Health Act 1983, section 130C: We read", "the hospital managers", "amhp".to_uppercase().as_str()],
        );
        has(&text, &["Arranged by: council", "hospital managers should ask"]);
        assert!(!text.contains("130I"), "the law of Wales does not count in England:\n{text}");
        assert!(as_reader("relative", &["imha"], r#"{"facts": {"nation": "england", "status": "s3"}}"#).contains("They are held"));
    }

    #[test]
    fn a_no_says_what_is_ruled_out() {
        let text = explained("imha", r#"{"facts": {"nation": "england", "status": "s136", "treatment-discussed": "neither"}}"#);
        has(&text, &["imha: no", "(ruled out)", "short-power: MHA 1983 s.130C(2)(a)"]);
    }

    #[test]
    fn a_depends_says_what_each_value_would_lead_to() {
        let text = explained("imha", r#"{"facts": {"nation": "england", "status": "community", "treatment-discussed": "s58a", "s58a-proposed-before-18": "no"}}"#);
        has(&text, &["imha: depends", "- age: Whether you are under 18.", "if age is under-16: yes", "if age is 16-17: yes", "if age is 18-or-over: no"]);
        let text = explained("imha", r#"{"facts": {"nation": "england", "treatment-discussed": "neither"}}"#);
        // The many values of a list that lead to the same stand on one line.
        has(&text, &["- status: Which section", "s2, s3, ", "if status is s4: depends (second-recommendation)", " or none of them: no"]);
        let text = explained("imha", r#"{"facts": {"nation": "england", "status": ["s136", "unknown"], "treatment-discussed": "neither"}}"#);
        has(&text, &["nothing more: no"]);
        let text = explained("imha", r#"{"facts": {"nation": "england", "status": "detained-unknown", "treatment-discussed": "neither"}}"#);
        assert!(text.contains("if status is") && !text.contains("informal"), "only what it may be:\n{text}");
    }

    #[test]
    fn all_rights_are_explained_as_they_are_decided() {
        for question in ["{}", r#"{"facts": {"nation": "wales", "status": ["cto", "s136"]}}"#, r#"{"facts": {"nation": "scotland"}}"#] {
            let (text, json) = (as_reader("professional", &[], question), decide(&LIBRARY, question, today()).expect("decided"));
            for right in &LIBRARY.law.rights {
                let answer = json.split(&format!("\"id\":\"{}\",\"answer\":\"", right.id())).nth(1).and_then(|rest| rest.split('"').next()).expect("an answer");
                has(&text, &[&format!("\n{}: {answer}\n", right.id())]);
            }
            assert!(!json.split("\"cite\":\"").skip(1).any(|cite| !text.contains(cite.split('"').next().unwrap_or_default())), "{question}: a citation is missing");
        }
    }

    #[test]
    fn law_that_is_only_assumed_says_so() {
        let text = explained("imha", r#"{"assume": ["mha-2025-s40"], "facts": {"nation": "england", "status": "informal"}}"#);
        has(&text, &["As if in force: mha-2025-s40", "imha: yes", "MHA 2025 s.40"]);
        assert!(!explained("imha", "{}").contains("As if"));
    }

    #[test]
    fn a_wrong_question_is_refused_as_in_decide() {
        let speaker = Speaker { library: &LIBRARY, lang: "en", reader: "patient" };
        for question in ["", "[]", r#"{"facts": {"nation": "mars"}}"#, r#"{"facts": {}, "facts": {}}"#, r#"{"as_at": "2026-11-31"}"#, r#"{"assume": ["x"]}"#] {
            let said = |error: Option<anyhow::Error>| one_line(&error.expect(question));
            assert_eq!(said(explain(speaker, &[], question, today()).err()), said(decide(&LIBRARY, question, today()).err()));
        }
        let line = one_line(&explain(speaker, &["imah".to_owned()], "{}", today()).expect_err("no such right"));
        assert!(line.contains("'imah'") && line.contains("imha"), "{line}");
    }
}
