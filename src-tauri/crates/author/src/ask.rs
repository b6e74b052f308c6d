//! The app's interview in a terminal: `rights ask`.
//!
//! Every word comes from the library, so it can be tried in any language and as any reader.

use content::{Guide, Library, UNSURE};
use pages::{findings, replay};
use rights::{DEPENDS, Date, Finding, Known, Law};
use std::io::{self, BufRead, Write};

/// In whose language, and to whom, the interview speaks.
#[derive(Clone, Copy, Debug)]
pub struct Speaker<'a> {
    /// All words.
    pub library: &'a Library,
    /// The language's code.
    pub lang: &'a str,
    /// `patient`, `relative` or `professional`.
    pub reader: &'a str,
}

impl Speaker<'_> {
    pub(crate) fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    pub(crate) fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, &str)> = [("reader", self.reader)].into_iter().chain(args.iter().copied()).collect();
        self.library.words.say(self.lang, key, &args).text
    }

    /// A string that not every key has, such as a hint.
    pub(crate) fn perhaps(&self, key: &str) -> Option<String> {
        self.library.words.has(content::ENGLISH, key).then(|| self.say(key))
    }

    /// A string, or these words where it is not written yet.
    pub(crate) fn or(&self, key: &str, instead: &str) -> String {
        self.perhaps(key).unwrap_or_else(|| instead.to_owned())
    }

    /// The heading of the page that explains a right, where there is one.
    pub(crate) fn title(&self, right: &str) -> Option<String> {
        let about = self.library.law.about.get(right)?;
        self.library.prose.topic(self.lang, &about.topic, self.reader).map(|(topic, _)| topic.title.clone())
    }

    pub(crate) fn day(&self, day: Date) -> String {
        let month = self.say(&format!("month-{}", day.month()));
        self.with("day", &[("day", &day.day().to_string()), ("month", &month), ("year", &day.year().to_string())])
    }
}

/// Asks until the guide has its result, and says it. A number answers, `b` goes back, `q` ends.
///
/// # Errors
/// Only where reading or writing itself fails.
pub fn ask(speaker: Speaker<'_>, guide: &Guide, law: &Law, mut input: impl BufRead, mut out: impl Write) -> io::Result<()> {
    let mut told: Vec<(String, String)> = Vec::new();
    loop {
        let interview = replay(speaker.library, guide, law, speaker.reader, &told);
        let Some(screen) = interview.next else {
            let findings = findings(speaker.library, guide, law, &interview.facts);
            return result(speaker, &interview.facts, &findings, &mut out);
        };
        let key = format!("ask-{}", screen.id);
        writeln!(out, "\n{}", speaker.say(&key))?;
        for line in [".lead", ".why"].into_iter().filter_map(|part| speaker.perhaps(&format!("{key}{part}"))) {
            writeln!(out, "  {line}")?;
        }
        let named = screen.choices.iter().map(|choice| (choice.id.as_str(), format!("answer-{}-{}", screen.id, choice.id)));
        let answers: Vec<(&str, String)> = named.chain([(UNSURE, "answer-unsure".to_owned())]).collect();
        for (number, (_, key)) in (1..).zip(&answers) {
            let hints = [".hint", ".mark"].into_iter().filter_map(|part| speaker.perhaps(&format!("{key}{part}")));
            let line: Vec<String> = [speaker.say(key)].into_iter().chain(hints).collect();
            writeln!(out, "  {number}  {}", line.join(" · "))?;
        }
        writeln!(out, "  b  {}\n  q  {}", speaker.say("nav-back"), speaker.say("nav-finish"))?;
        write!(out, "> ")?;
        out.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return Ok(());
        }
        match line.trim() {
            "q" => return Ok(()),
            "b" => {
                told.pop();
            }
            line => match line.parse::<usize>().ok().and_then(|number| answers.get(number.checked_sub(1)?)) {
                Some((answer, _)) => told.push((screen.id.clone(), (*answer).to_owned())),
                None => writeln!(out, "{}", speaker.say("ask-choose-one"))?,
            },
        }
    }
}

fn result(speaker: Speaker<'_>, facts: &rights::Facts, findings: &[Finding<'_>], out: &mut impl Write) -> io::Result<()> {
    let Some(finding) = findings.first() else { return Ok(()) };
    let library = speaker.library;
    let nation = library.schema.fact("nation").and_then(|id| match facts.get(id) {
        Known::One(may) if may.count_ones() == 1 => library.schema.kind(id).names(*may).next(),
        _ => None,
    });
    let key = format!("outcome-{}", kind(nation, finding.answer));
    writeln!(out, "\n{}", speaker.say(&key))?;
    for part in [".lead", ".more", ".say", ".say-two", ".refused"] {
        if let Some(line) = speaker.perhaps(&format!("{key}{part}")) {
            writeln!(out, "  {line}")?;
        }
    }
    if !finding.depends_on.is_empty() {
        writeln!(out, "\n{}", speaker.say("outcome-depends-on"))?;
        for fact in &finding.depends_on {
            writeln!(out, "  - {}", speaker.say(&format!("missing-{}", library.schema.kind(*fact).id)))?;
        }
    }
    // In Scotland the reason is that country's own right.
    let scottish = findings.iter().find(|other| other.right == "scotland-independent-advocacy" && other.answer == "yes");
    let reasons = scottish.unwrap_or(finding);
    if !reasons.because.is_empty() {
        writeln!(out, "\n{}", speaker.say("outcome-why"))?;
        for because in &reasons.because {
            writeln!(out, "  - {} ({})", speaker.say(&format!("why-{}-{}", reasons.right, because.ground)), because.cite)?;
        }
    }
    if !finding.told_by.is_empty() {
        writeln!(out, "\n{}", speaker.say("outcome-told-by"))?;
        for who in &finding.told_by {
            writeln!(out, "  - {}", speaker.say(&format!("told-by-{who}")))?;
        }
    }
    // The IMHA is of England and Wales: elsewhere other words lead on.
    let ways: &[&str] = match nation {
        Some("scotland") => &["scotland-phone"],
        Some("northern-ireland") => &["northern-ireland-council", "northern-ireland-council-how"],
        Some("wales") => &["fallback-title", "fallback-staff-how", "fallback-board-how"],
        _ => &["fallback-title", "fallback-staff-how", "fallback-council-how"],
    };
    writeln!(out)?;
    for way in ways {
        writeln!(out, "{}", speaker.say(way))?;
    }
    let here = |line: &&content::Line| line.kind == "advocacy" && nation.is_none_or(|nation| line.nations.iter().any(|other| other == nation));
    for line in library.directory.lines.iter().filter(here) {
        writeln!(out, "  {}  {}: {}", line.number, line.name, speaker.say(&format!("line-{}", line.id)))?;
    }
    if let Some(day) = library.law.law_checked {
        writeln!(out, "\n{}", speaker.with("law-checked", &[("date", &speaker.day(day))]))?;
    }
    Ok(())
}

/// Which of the result pages it is, as the app names them.
fn kind<'a>(nation: Option<&'a str>, answer: &'a str) -> &'a str {
    match (nation, answer) {
        (Some(nation @ ("scotland" | "northern-ireland")), _) => nation,
        (_, "yes" | "unclear" | DEPENDS) => answer,
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::{Speaker, ask};
    use content::{Files, read};
    use rights::{Date, Law};

    #[test]
    fn an_interview_goes_back_and_on_to_its_result() {
        let (library, _) = read(&Files::embedded());
        let law = Law::on(Date::new(2026, 11, 22).expect("a day"), &library.law.commencements, &[]);
        let guide = library.guide("advocate").expect("the guide");
        let mut out = Vec::new();
        let speaker = Speaker { library: &library, lang: "en", reader: "patient" };
        // Wales, back, nonsense, England, on a ward, section 3.
        ask(speaker, guide, &law, &b"2\nb\nx\n1\n1\n2\n"[..], &mut out).expect("written");
        let out = String::from_utf8(out).expect("text");
        assert!(out.contains("MHA 1983 s.130C(2)(a)"), "{out}");
        assert!(!out.contains('['), "a key without words:\n{out}");
    }
}
