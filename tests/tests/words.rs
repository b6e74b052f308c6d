//! Reads every English page as a tired person would: short sentences, plain words, no dead ends.
//!
//! What is read is the main part of each page, in each reader's wording, as it stands on the screen
//! with everything opened. Left out are names and numbers of services, and the titles of laws, which
//! are marked with their language. Words to say aloud count like all others; nothing is excused as a
//! quotation.

use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use tests::checks;
use tests::{Page, Question, READERS, Visitor, blocks, grade, library, sentences, syllables, words};

const LONGEST: usize = 15;
const HIGHEST: f64 = 6.0;
/// A page with fewer words has too few sentences for a grade.
const FEWEST: usize = 60;

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(tests::english_pages);

/// Fails with every offence at once: what, and the first place where it stands.
fn none(what: &str, offences: &BTreeMap<String, Vec<&str>>) {
    let lines: Vec<String> = offences.iter().map(|(offence, places)| format!("  {offence}\n      {} ({} pages)", places[0], places.len())).collect();
    assert!(lines.is_empty(), "{what}, {} times:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn text_is_taken_apart_as_people_read_it() {
    let block = "Ask staff: “Which section is this?” they may say. See s. 4 (e.g. at A&E). Call 0300 456 2370.";
    assert_eq!(sentences(block), ["Ask staff:", "“Which section is this?” they may say.", "See s. 4 (e.g. at A&E).", "Call 0300 456 2370."]);
    assert_eq!(words("Call 0300 456 2370 – or 999."), ["Call", "0300 456 2370".split(' ').next().expect("a word"), "or", "999."]);
    for (word, count) in [
        ("advocate", 3),
        ("nurse’s", 1),
        ("detained", 2),
        ("hospital", 3),
        ("IMHA", 4),
        ("CTO", 3),
        ("section", 2),
        ("people", 2),
        ("safely", 2),
        ("130A", 2),
        ("guardianship", 4),
        ("being", 2),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
    let document = Html::parse_document("<main><h1>One</h1><p>Two <b>three</b>.<a>Four</a></p><ul><li>Five<li>Six</ul><p lang=en>Act 1983</p><aside>Foot</aside></main>");
    assert_eq!(blocks(&document, "main", &["aside"]), ["One", "Two three.Four", "Five", "Six"]);
    let easy = grade(&sentences("Ask a nurse. She can help you. You can say no."));
    let hard = grade(&sentences("A qualifying patient is entitled to independent advocacy notwithstanding any determination regarding capacity."));
    assert!(easy < 1.0 && hard > 15.0, "{easy} {hard}");
}

#[test]
fn no_sentence_is_long() {
    let mut long: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut longest = (0, String::new());
    let mut all = BTreeSet::new();
    for page in PAGES.iter() {
        for sentence in page.blocks.iter().flat_map(|block| sentences(block)) {
            let count = words(&sentence).len();
            if count > LONGEST {
                long.entry(format!("{count} words: {sentence}")).or_default().push(&page.address);
            }
            if count > longest.0 {
                longest = (count, sentence.clone());
            }
            all.insert(sentence);
        }
    }
    println!("{} pages, {} different sentences, the longest has {} words: {}", PAGES.len(), all.len(), longest.0, longest.1);
    none("a sentence is too long", &long);
}

/// Pages that are mainly names of laws, areas and data are held to short sentences alone.
fn is_mainly_names(address: &str) -> bool {
    ["/en/law", "/en/about", "/en/areas/", "/en/find"].iter().any(|start| address.starts_with(start))
}

#[test]
fn no_page_is_hard_to_read() {
    let mut hard: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut grades: Vec<(f64, &str)> = Vec::new();
    for page in PAGES.iter().filter(|page| !is_mainly_names(&page.address)) {
        let all: Vec<String> = page.own.iter().flat_map(|block| sentences(block)).collect();
        if all.iter().map(|sentence| words(sentence).len()).sum::<usize>() < FEWEST {
            continue;
        }
        // Headings and labels are short; they must not hide what is said between them.
        let whole: Vec<String> = all.iter().filter(|sentence| sentence.ends_with(['.', '?', '!', ':', '”', ')'])).cloned().collect();
        let grade = grade(&all).max(grade(&whole));
        grades.push((grade, &page.address));
        if grade > HIGHEST {
            hard.entry(format!("{grade:.1} {}", page.title)).or_default().push(&page.address);
        }
    }
    grades.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (highest, address) = grades.last().expect("a page");
    let topics: Vec<f64> = grades.iter().filter(|(_, address)| address.starts_with("/en/topics/")).map(|(grade, _)| *grade).collect();
    let median = |grades: &[f64]| grades.get(grades.len() / 2).copied().unwrap_or_default();
    let all: Vec<f64> = grades.iter().map(|(grade, _)| *grade).collect();
    println!("{} pages have a grade: median {:.1}, highest {highest:.1} ({address}); {} topics: median {:.1}", all.len(), median(&all), topics.len(), median(&topics));
    none("a page is hard to read", &hard);
}

#[test]
fn no_word_shuts_a_door() {
    let mut bad: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for page in PAGES.iter() {
        for found in checks::hurtful(&page.all, &page.blocks.join(" | ")) {
            bad.entry(found).or_default().push(&page.address);
        }
    }
    none("a word shuts a door", &bad);
}

/// Covers, the plain screen and other windows of the shell are made of strings that stand on no page.
#[test]
fn no_string_could_hurt() {
    let mut bad: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let words = &library().words;
    // Staff and authors alone see these: they name parts of machines.
    let patients = words.keys(content::ENGLISH).filter(|key| !["report-", "machine-", "problem-content"].iter().any(|start| key.starts_with(start)));
    let mut count = 0;
    for key in patients {
        for reader in READERS {
            let text = words.say(content::ENGLISH, key, &[("reader", reader)]).text;
            // What stands beside it on a page is not known here.
            for found in checks::hurtful(&text, &text).into_iter().filter(|found| !found.starts_with("not without the nearest relative")) {
                bad.entry(found).or_default().push(key);
            }
        }
        count += 1;
    }
    println!("{count} strings");
    none("a string could hurt", &bad);
}

#[test]
fn a_question_is_small_and_leaves_a_way_out() {
    let mut bad: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let questions: Vec<(&Page, &Question)> = PAGES.iter().filter_map(|page| Some((page, page.question.as_ref()?))).collect();
    for (page, question) in &questions {
        let mut add = |why: String| bad.entry(why).or_default().push(&page.address);
        let answers = question.answers.iter().filter(|answer| *answer != "I am not sure").count();
        if answers == question.answers.len() {
            add(format!("'{}' has no “I am not sure”", page.title));
        }
        if !question.skip {
            add(format!("'{}' cannot be left out", page.title));
        }
        if answers > 5 {
            add(format!("'{}' has {answers} answers", page.title));
        }
        if question.before > 90 {
            add(format!("'{}' has {} words above its answers", page.title, question.before));
        }
        if question.cards > 0 {
            add(format!("'{}' has a card", page.title));
        }
    }
    let asked = |reader: &str| {
        library().guides.iter().flat_map(|guide| &guide.screens).filter(|screen| screen.readers.is_empty() || screen.readers.iter().any(|other| other == reader)).count()
    };
    // Each screen once, once with “Please choose one”, who is asking, and each guide's own page.
    let expected: usize = READERS.iter().map(|reader| 2 * asked(reader) + 1 + library().guides.len()).sum();
    assert_eq!(questions.len(), expected, "every question is visited");
    println!("{} questions", questions.len());
    none("a question asks too much", &bad);
}

#[test]
fn nothing_can_be_typed_anywhere() {
    let mut typed: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for page in PAGES.iter() {
        for element in &page.typed {
            typed.entry(element.clone()).or_default().push(&page.address);
        }
    }
    none("something can be typed", &typed);
}

#[test]
fn you_is_one_person() {
    let mut bad: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for page in PAGES.iter().filter(|page| page.address.contains("/topics/") || page.address.contains("/guides/")) {
        for found in checks::two_people(&page.blocks.join(" | "), page.address.contains("reader=patient")) {
            bad.entry(found).or_default().push(&page.address);
        }
    }
    none("'you' is two people", &bad);
}

#[test]
fn every_topic_and_term_has_its_dates_and_says_when_they_have_passed() {
    let later = rights::Date::parse("2028-01-01").expect("a day");
    let mut bad: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let dated: Vec<&Page> = PAGES.iter().filter(|page| ["/en/topics/", "/en/glossary/"].iter().any(|start| page.address.starts_with(start))).collect();
    for page in &dated {
        for why in checks::dated(&Visitor::open(&page.address).html, &Visitor::open_on(&page.address, later).html) {
            bad.entry(why).or_default().push(&page.address);
        }
    }
    println!("{} topics and terms have their dates", dated.len());
    assert!(dated.len() > 100, "{}", dated.len());
    none("a date is missing", &bad);
}
