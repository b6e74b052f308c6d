//! Reads all English pages once, for the tests of their words.

use crate::{Visitor, blocks, library, today, words};
use content::UNSURE;
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

/// For whom pages are worded.
pub const READERS: [&str; 3] = ["patient", "relative", "professional"];

/// What is kept of a page that was read.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its address.
    pub address: String,
    /// Its first heading.
    pub title: String,
    /// Its blocks of text, with the foot.
    pub blocks: Vec<String>,
    /// The same without the foot and without lists of links.
    pub own: Vec<String>,
    /// Everything in the main part, names and law too.
    pub all: String,
    /// Elements into which one can type.
    pub typed: Vec<String>,
    /// What it asks, where it asks something.
    pub question: Option<Question>,
}

/// What is kept of a question.
#[derive(Clone, Debug)]
pub struct Question {
    /// How many words stand before the answers.
    pub before: usize,
    /// The answers.
    pub answers: Vec<String>,
    /// Whether one can go on without an answer.
    pub skip: bool,
    /// Cards of help or of another organisation.
    pub cards: usize,
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

fn squeeze(text: &str) -> String {
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn visit(address: &str) -> Page {
    let visitor = Visitor::open(address);
    let document = Html::parse_document(&visitor.html);
    let texts = |selector: &str| document.select(&css(selector)).map(|part| squeeze(&part.text().collect::<String>())).collect::<Vec<_>>();
    let fields = css("input, textarea, select, [contenteditable]");
    let typed = document.select(&fields).filter(|part| !matches!(part.value().attr("type"), Some("radio" | "hidden"))).map(|part| part.html());
    let question = document.select(&css("fieldset")).next().map(|_| Question {
        before: texts(".say-page").iter().map(|text| words(text).len()).sum(),
        answers: texts(".answers .answer__name"),
        skip: texts(".button-row *").contains(&"I would rather not say".to_owned()),
        cards: document.select(&css("main .callout--care, main .contact")).count(),
    });
    Page {
        title: texts("h1").join(" "),
        blocks: blocks(&document, "main", &[]),
        own: blocks(&document, "main", &["aside", "nav"]),
        all: squeeze(&document.select(&css("title, main")).flat_map(|part| part.text().chain([" "])).collect::<String>()),
        typed: typed.collect(),
        question,
        address: visitor.address,
    }
}

/// The answers that lead to every question, and to every result that differs in what it says of the
/// law: the shortest way and the longest.
fn ways(guide: &content::Guide, reader: &str) -> Vec<String> {
    type Given = Vec<(String, String)>;
    fn walk(guide: &content::Guide, law: &rights::Law, reader: &str, given: &mut Given, at: &mut impl FnMut(&Given, &pages::Interview<'_>)) {
        let interview = pages::replay(library(), guide, law, reader, given);
        at(given, &interview);
        let Some(screen) = interview.next else { return };
        for answer in screen.choices.iter().map(|choice| choice.id.as_str()).chain([UNSURE]) {
            given.push((screen.id.clone(), answer.to_owned()));
            walk(guide, law, reader, given, at);
            given.pop();
        }
    }
    let law = library().law_on(today(), &[]).unwrap_or_else(|problem| panic!("today's law: {problem:?}"));
    let mut found = Vec::new();
    let mut questions = BTreeSet::new();
    let mut results: BTreeMap<String, (Given, Given)> = BTreeMap::new();
    walk(guide, &law, reader, &mut Vec::new(), &mut |given, interview| match interview.next {
        Some(screen) if questions.insert(screen.id.clone()) => found.extend([keys(given), format!("{}&asked={}", keys(given), screen.id)]),
        Some(_) => {}
        None => {
            let says = format!("{:?} {:?}", interview.answer("nation"), pages::findings(library(), guide, &law, &interview.facts));
            let (shortest, longest) = results.entry(says).or_insert_with(|| (given.clone(), given.clone()));
            if given.len() < shortest.len() {
                shortest.clone_from(given);
            }
            if given.len() > longest.len() {
                longest.clone_from(given);
            }
        }
    });
    found.extend(results.values().flat_map(|(shortest, longest)| [keys(shortest), keys(longest)]));
    found
}

fn keys(given: &[(String, String)]) -> String {
    given.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
}

/// A mother, and nobody nearer.
const FAMILY: &str = "patient.adult=yes&patient.court-order=no&there.spouse=0&there.partner=0&there.child=0&there.mother=1&there.father=0&there.sibling=1";

/// Reads every English page in every reader's wording: every page with an address, every question
/// (once more with no answer chosen), every kind of result, and the pages that change with the place.
#[must_use]
pub fn english_pages() -> Vec<Page> {
    let mut plain: Vec<String> = pages::addresses(library()).into_iter().filter(|address| address.starts_with("/en/")).collect();
    // What comes after the last question: days, hours, and the family.
    let admitted = "situation=ward&ward=s2&admitted=2026-11-16";
    for nation in ["england", "wales"] {
        plain.extend(
            [
                format!("appeal?nation={nation}&{admitted}"),
                format!("appeal?nation={nation}&{admitted}&pick=barred"),
                format!("appeal?nation={nation}&{admitted}&pick=ground"),
                format!("appeal?nation={nation}&situation=ward&ward=s3&admitted=2026-05-31&nr-order-posted=2026-11-18&post=second-class&barred=2026-11-20"),
                format!("appeal?nation={nation}&situation=short&short=s5-2&before=none&report-furnished=2026-11-21"),
                format!("appeal?nation={nation}&situation=short&short=s5-2&before=none&report-furnished=2026-11-21&hour=10:00"),
                format!("appeal?nation={nation}&situation=outside&outside=cto&cto=cto&cto-made=2026-10-01"),
                format!("appeal?nation={nation}&situation=court&court=sent&sent=s37-41&order-made=unknown"),
                format!("nearest-relative?nation={nation}&held=s3&patient.adult=yes&patient.court-order=no"),
                format!("nearest-relative?nation={nation}&held=s3&patient.adult=no&patient.court-order=no&patient.care-order=yes&patient.guardian=no&there.spouse=0"),
                format!("nearest-relative?nation={nation}&held=s3&{FAMILY}"),
                format!("nearest-relative?nation={nation}&held=s2&{FAMILY}&mother-1.lives-with=no&mother-1.cares-for=no&mother-1.abroad=no"),
                format!("nearest-relative?nation={nation}&held=s2&{FAMILY}&skip=family"),
                format!("nearest-relative?nation={nation}&held=court&held-court=restricted"),
            ]
            .map(|page| format!("/en/guides/{page}")),
        );
    }
    plain.extend(["/en/not-here", "/en/clear", "/en/guides/advocate?nation=wales&situation=ward&ward=s3&outside=cto&colour=red"].map(str::to_owned));
    for guide in &library().guides {
        for reader in READERS {
            plain.extend(ways(guide, reader).iter().map(|keys| format!("/en/guides/{}?{keys}&reader={reader}", guide.id)));
        }
    }
    for (nation, first) in [("england", 'E'), ("wales", 'W')] {
        let area = library().places.areas.iter().map(|area| area.code.as_str()).find(|code| code.starts_with(first)).unwrap_or_default();
        plain.extend(
            ["show?nation={nation}&kind=yes&area={area}", "person?from=/areas/{area}", "guides/advocate?nation={nation}&situation=ward&ward=s3&area={area}"]
                .map(|page| format!("/en/{}", page.replace("{nation}", nation).replace("{area}", area))),
        );
    }
    let mut all = BTreeSet::new();
    for address in plain {
        if address.contains("reader=") {
            all.insert(address);
            continue;
        }
        let mark = if address.contains('?') { '&' } else { '?' };
        all.extend(READERS.iter().map(|reader| format!("{address}{mark}reader={reader}")));
    }
    all.iter().map(|address| visit(address)).collect()
}
