//! Reads all English pages once, for the tests of their words.

use crate::{Visitor, blocks, library, today, words};
use content::UNSURE;
use scraper::{Html, Selector};
use std::collections::BTreeSet;

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

/// The addresses of every question, every result, and every state of a question, for one reader.
fn asked(reader: &str) -> BTreeSet<String> {
    fn walk(guide: &content::Guide, law: &rights::Law, given: &mut Vec<(String, String)>, at: &mut impl FnMut(&[(String, String)], &pages::Interview<'_>)) {
        let interview = pages::replay(library(), guide, law, given);
        at(given, &interview);
        for answer in interview.next.iter().flat_map(|screen| screen.choices.iter().map(|choice| choice.id.as_str()).chain([UNSURE])) {
            given.push((interview.next.map(|screen| screen.id.clone()).unwrap_or_default(), answer.to_owned()));
            walk(guide, law, given, at);
            given.pop();
        }
    }
    let Ok(law) = library().law_on(today(), &[]) else { return BTreeSet::new() };
    let mut found = BTreeSet::new();
    for guide in &library().guides {
        let mut seen = BTreeSet::new();
        walk(guide, &law, &mut Vec::new(), &mut |given, interview| {
            let keys: Vec<String> = given.iter().map(|(key, value)| format!("{key}={value}")).collect();
            let address = format!("/en/guides/{}?{}&reader={reader}", guide.id, keys.join("&"));
            match interview.next {
                Some(screen) if seen.insert(screen.id.clone()) => {
                    found.insert(format!("{address}&asked={}", screen.id));
                    found.insert(address);
                }
                Some(_) => {}
                None => {
                    found.insert(address);
                }
            }
        });
    }
    found
}

/// Reads every English page in every reader's wording: every page with an address, every question
/// (once more with no answer chosen), and the result of every way through every guide.
#[must_use]
pub fn english_pages() -> Vec<Page> {
    let mut all: BTreeSet<String> = READERS.iter().flat_map(|reader| asked(reader)).collect();
    let plain = pages::addresses(library()).into_iter().filter(|address| address.starts_with("/en/")).chain(["/en/not-here".to_owned()]);
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
