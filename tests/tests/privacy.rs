//! Every promise about privacy is proved by a test that is named in `tests/privacy.toml`.

use content::ENGLISH;
use content::settings::{Settings, Stands};
use pages::cover_words;
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use tests::{Visitor, blocks, library, sentences, top};

/// For each key, its sentences and the tests behind each.
type Claims = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn claims() -> Claims {
    let path = top().join("tests/privacy.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn kiosk() -> Arc<Settings> {
    Arc::new(Settings { profile: Stands::Kiosk, ..Settings::default() })
}

/// Sentences of the first pages that promise nothing: they say what a question is for.
const NO_PROMISES: [&str; 4] = ["This helps us use the right words.", "You can stop at any time.", "A patient has some rights.", "A relative has others."];

/// The sentences of a page's main part: headings, controls and the foot are no promises.
fn promises(page: &Visitor) -> Vec<String> {
    let document = Html::parse_document(&page.html);
    blocks(&document, "main", &["aside", "h1", "h2", "a", "label", "nav", "button", "summary", ".draft"])
        .iter()
        .flat_map(|block| sentences(block))
        .filter(|sentence| is_promise(sentence))
        .collect()
}

fn is_promise(sentence: &str) -> bool {
    !NO_PROMISES.contains(&sentence)
}

/// What a key says on a page with the usual settings.
fn said(key: &str) -> Vec<String> {
    let usual = Settings::default().idle;
    let (cover, clear) = (usual.cover.to_string(), usual.clear.to_string());
    sentences(&library().words.say(ENGLISH, key, &[("reader", "patient"), ("cover", &cover), ("clear", &clear)]).text)
}

#[test]
fn every_sentence_on_privacy_names_the_tests_that_prove_it() {
    let claims = claims();
    let known: BTreeSet<&str> = claims.values().flat_map(BTreeMap::keys).map(String::as_str).collect();
    let mut shown = BTreeSet::new();
    let home = ["/en/privacy", "/en/", "/en/who"].map(Visitor::open);
    let ward = ["/en/privacy", "/en/", "/en/who"].map(|address| Visitor::open_in_kiosk(address, &kiosk()));
    for page in home.into_iter().chain(ward) {
        let promises = promises(&page);
        assert!(!promises.is_empty(), "{}: no promise at all", page.address);
        for sentence in promises {
            assert!(known.contains(sentence.as_str()), "{}: '{sentence}' names no test in tests/privacy.toml", page.address);
            shown.insert(sentence);
        }
    }
    for (key, claim) in &claims {
        let said = said(key);
        assert_eq!(said.iter().filter(|sentence| is_promise(sentence)).collect::<BTreeSet<_>>(), claim.keys().collect::<BTreeSet<_>>(), "'{key}' says something else");
        for sentence in claim.keys() {
            assert!(shown.contains(sentence), "'{sentence}' ({key}) is on none of the pages");
        }
    }
}

/// The names of all tests in the project.
fn tests_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            if !["target", "node_modules"].iter().any(|name| path.ends_with(name)) {
                tests_below(&path, found);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let mut is_test = false;
            for line in text.lines().map(str::trim) {
                if line == "#[test]" {
                    is_test = true;
                } else if let Some(name) = line.strip_prefix("fn ").and_then(|rest| rest.split('(').next()) {
                    if std::mem::take(&mut is_test) {
                        found.insert(name.to_owned());
                    }
                } else if !line.starts_with("#[") && !line.starts_with("//") {
                    is_test = false;
                }
            }
        }
    }
}

#[test]
fn every_test_that_a_promise_names_exists() {
    let mut found = BTreeSet::new();
    for folder in ["tests", "src-tauri"] {
        tests_below(&top().join(folder), &mut found);
    }
    assert!(found.contains("every_test_that_a_promise_names_exists"), "this test finds itself");
    let claims = claims();
    let mut missing = BTreeSet::new();
    for (key, claim) in &claims {
        for (sentence, tests) in claim {
            assert!(!tests.is_empty(), "{key}: '{sentence}' names no test");
            missing.extend(tests.iter().filter(|test| !found.contains(*test)));
        }
    }
    assert!(missing.is_empty(), "there is no test called {missing:?}");
}

#[test]
fn no_question_asks_who_somebody_is() {
    let words = &library().words;
    let mut asked = 0;
    for key in words.keys(ENGLISH).filter(|key| ["ask-", "pick-", "family-", "patient-", "person-", "there-", "find-"].iter().any(|start| key.starts_with(start))) {
        for reader in tests::READERS {
            let text = words.say(ENGLISH, key, &[("reader", reader)]).text.to_lowercase();
            for question in sentences(&text).iter().filter(|sentence| sentence.ends_with('?')) {
                asked += 1;
                for word in ["name", "birthday", "born", "date of birth", "address", "which ward", "what ward", "nhs number", "phone number", "e-mail address"] {
                    let at_your_address = key.starts_with("pick-recall-notice");
                    assert!(!question.contains(word) || at_your_address, "{key} asks for a {word}: {question}");
                }
            }
        }
    }
    assert!(asked > 100, "only {asked} questions were found");
}

#[test]
fn what_hiding_does_not_do_is_said_where_the_page_is_hidden() {
    let warning = "People may still know that you used this screen.";
    Visitor::open("/en/hide").sees(warning);
    Visitor::open_in_kiosk("/en/hide", &kiosk()).sees(warning);
    for cover in cover_words(library(), &kiosk()) {
        assert_eq!(cover.warning, library().words.say(&cover.language, "hidden-warning", &[]).text);
    }
    for page in [Visitor::open("/en/privacy"), Visitor::open_in_kiosk("/en/privacy", &kiosk())] {
        page.sees("It does not hide that you used this screen. A camera in the room could still see it.");
    }
}
