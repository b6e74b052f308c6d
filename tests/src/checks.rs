//! What must hold of every page, as functions that say what is wrong with one.
//!
//! The same functions are used on the pages as they are, where they must find nothing, and on pages from
//! which a control was taken out, where they must find it (`tests/tests/controls.rs`).

use content::Library;
use pages::{POLICY, Profile, Response};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(part: ElementRef<'_>) -> String {
    squeeze(&part.text().collect::<Vec<_>>().join(" "))
}

/// Everything that is wrong with a page. Nothing is, where it may be shown.
#[must_use]
pub fn page(library: &Library, html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let mut wrong: Vec<String> = document.errors.iter().map(|error| format!("the HTML is broken: {error}")).collect();
    whole(library, &document, &mut wrong);
    closed(&document, &mut wrong);
    danger(&document, &mut wrong);
    always_there(&document, &mut wrong);
    wrong
}

/// One heading, one main part, a language, names for all that can be pressed, no string missing.
fn whole(library: &Library, document: &Html, wrong: &mut Vec<String>) {
    let headings: Vec<String> = document.select(&css("h1")).map(said).collect();
    if headings.len() != 1 || headings[0].is_empty() {
        wrong.push(format!("one first heading, not {headings:?}"));
    }
    if document.select(&css("main")).count() != 1 {
        wrong.push("one main part".to_owned());
    }
    let html = document.root_element().value();
    let dir = html.attr("lang").and_then(|lang| library.words.language(lang)).map(|language| language.dir.as_str());
    if dir.is_none() || dir != html.attr("dir") {
        wrong.push(format!("the language is {:?} and the direction {:?}", html.attr("lang"), html.attr("dir")));
    }
    if document.select(&css("title")).map(said).collect::<String>().len() < 6 {
        wrong.push("there is no title".to_owned());
    }
    let shown: String = document.root_element().text().collect();
    for bad in ["[ask-", "[answer-", "[outcome-", "[why-", "[missing-", "[menu-", "[line-", "[told-", "[may-", "[service-", "[seen-"] {
        if let Some(rest) = shown.split(bad).nth(1) {
            wrong.push(format!("a string is missing: {bad}{}", rest.chars().take(60).collect::<String>()));
        }
    }
    let mut ids = BTreeSet::new();
    for id in document.select(&css("[id]")).filter_map(|element| element.value().attr("id")) {
        if !ids.insert(id) {
            wrong.push(format!("two elements are called '{id}'"));
        }
    }
    for to in document.select(&css("a[href^='#']")).filter_map(|link| link.value().attr("href")) {
        if !ids.contains(to.trim_start_matches('#')) {
            wrong.push(format!("'{to}' leads nowhere"));
        }
    }
    for control in document.select(&css("a, button, summary")).filter(|control| said(*control).is_empty()) {
        wrong.push(format!("a control has no name: {}", control.html()));
    }
}

/// Nothing to type into, nothing that leads out, nothing that runs, plays, opens or is fetched from elsewhere.
fn closed(document: &Html, wrong: &mut Vec<String>) {
    for input in document.select(&css("input, textarea, select, [contenteditable]")) {
        if !(input.value().name() == "input" && matches!(input.value().attr("type"), Some("radio" | "hidden"))) {
            wrong.push(format!("something can be typed or chosen from the machine: {}", input.html()));
        }
    }
    let kiosk = document.root_element().value().attr("data-profile") == Some("kiosk");
    for script in document.select(&css("script")) {
        // The kiosk's heartbeat and its two buttons against dragging are all the scripts there are.
        let ours = kiosk && matches!(script.value().attr("src"), Some("/ui/beat.js" | "/ui/updown.js")) && said(script).is_empty();
        if !ours {
            wrong.push(format!("a script: {}", script.html()));
        }
    }
    for part in document.select(&css("iframe, frame, object, embed, applet, audio, video, base, style, meta[http-equiv], dialog[open]")) {
        wrong.push(format!("this has no place in a page: {}", part.html()));
    }
    for element in document.select(&css("*")) {
        for (name, value) in element.value().attrs() {
            let address = ["href", "src", "action", "formaction", "data", "poster", "cite", "background"].contains(&name);
            // Ours begin with one stroke. A picture in the page stands in no file.
            let within = value.starts_with('#') || value.starts_with('/') && !value.starts_with("//") && !value.starts_with("/\\");
            if address && !within {
                wrong.push(format!("'{name}' leads outside: {value}"));
            }
            if ["target", "download", "ping", "style", "srcset", "accesskey", "draggable", "autoplay"].contains(&name) || name.starts_with("on") {
                wrong.push(format!("'{name}' has no place in a page: {value}"));
            }
        }
    }
}

/// What to do in danger, and whom to call by night.
fn danger(document: &Html, wrong: &mut Vec<String>) {
    let main: String = document.select(&css("main")).map(said).collect();
    for number in ["999", "116 123"] {
        if !main.contains(number) {
            wrong.push(format!("the danger line is missing: {number}"));
        }
    }
}

/// Back, Language, Hide, Finish and "Get a person" stand on every page; Hide and "Show again" on the cover.
fn always_there(document: &Html, wrong: &mut Vec<String>) {
    let lang = document.root_element().value().attr("lang").unwrap_or_default();
    let cover = document.select(&css("main.cover")).next().is_some();
    let ways: &[&str] = if cover { &["finish"] } else { &["language", "hide", "finish", "person"] };
    let hrefs: Vec<&str> = document.select(&css("a[href]")).filter_map(|link| link.value().attr("href")).collect();
    // Broken content leads nowhere on purpose: then the numbers are all there is.
    if hrefs.is_empty() && document.select(&css(".contact__number")).count() > 2 {
        return;
    }
    for way in ways {
        let to = format!("/{lang}/{way}");
        // A page may lead straight on to the end.
        let leads = |href: &str| href == to || *way == "finish" && href == "/clear";
        if !hrefs.iter().any(|href| leads(href.split(['?', '#']).next().unwrap_or_default())) {
            wrong.push(format!("there is no way to /{way}"));
        }
    }
}

/// What is wrong with a response as such: its status, and the headers that hold a page in.
#[must_use]
pub fn response(response: &Response) -> Vec<String> {
    let mut wrong = Vec::new();
    if ![200, 404].contains(&response.status) {
        wrong.push(format!("the status is {}", response.status));
    }
    for (name, value) in [("Content-Security-Policy", POLICY), ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store")] {
        if response.headers.iter().filter(|(other, _)| *other == name).map(|(_, value)| *value).collect::<Vec<_>>() != [value] {
            wrong.push(format!("the header {name} is not what it should be"));
        }
    }
    wrong
}

/// A page of the kiosk shows no answer but the question that stands there, and keeps nothing in the browser.
#[must_use]
pub fn profile(html: &str, profile: Profile) -> Vec<String> {
    let document = Html::parse_document(html);
    let name = document.root_element().value().attr("data-profile");
    let expected = if profile == Profile::Kiosk { "kiosk" } else { "home" };
    if name == Some(expected) { Vec::new() } else { vec![format!("the profile is {name:?}, not {expected}")] }
}

/// What is wrong with a result as a result: nobody to turn to, a door that shuts, the section in the open.
#[must_use]
pub fn result(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let main: String = document.select(&css("main")).map(said).collect();
    let mut wrong = Vec::new();
    let turn_to = ["0300", "health board", "0131", "Patient and Client Council", "Ask for Llais", "Ask the council", "Ask those who decide"];
    if !turn_to.iter().any(|words| main.contains(words)) {
        wrong.push("nobody to turn to".to_owned());
    }
    for word in ["eligible", "no right", "You do not have a right"] {
        if main.contains(word) {
            wrong.push(format!("a door shuts: '{word}'"));
        }
    }
    // The section stands only inside "Why we say this", which is closed.
    let open: String = document.select(&css("main h1, main .lead, main .more__title")).map(said).collect();
    if open.contains("section 2") || open.contains("section 3") {
        wrong.push(format!("the section stands in the open: {open}"));
    }
    wrong
}

/// What a page of a draft language lacks: the notice, and the English of what it says of a right.
#[must_use]
pub fn draft(html: &str, english: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let mut wrong = Vec::new();
    if document.select(&css(".draft")).map(said).collect::<String>().is_empty() {
        wrong.push("the notice that nobody has checked this language is missing".to_owned());
    }
    if !document.select(&css(".twin[lang=en]")).map(said).collect::<String>().contains(english) {
        wrong.push(format!("the English is missing: {english}"));
    }
    wrong
}

/// What a page past its day must say.
pub const STALE: &str = "The day by which we meant to check this page has passed.";

/// What is wrong with a topic or a term: as it stands today, and as it stands after the day by which it should have been checked.
#[must_use]
pub fn dated(today: &str, later: &str) -> Vec<String> {
    let (today, later) = (Html::parse_document(today), Html::parse_document(later));
    let main = |document: &Html| document.select(&css("main")).map(said).collect::<String>().replace('\u{a0}', " ");
    let (now, then) = (main(&today), main(&later));
    let checks = [
        (now.contains("Law checked against the official text of"), "does not say when the law was checked"),
        (now.contains("check this page again by"), "does not say when to check it again"),
        (!now.contains(STALE), "is stale today"),
        (then.contains(STALE), "does not say that its day has passed"),
    ];
    let mut wrong: Vec<String> = checks.iter().filter(|(holds, _)| !holds).map(|(_, what)| (*what).to_owned()).collect();
    let left = crate::blocks(&later, "main", &[]);
    if crate::blocks(&today, "main", &[]).iter().any(|block| !left.contains(block)) {
        wrong.push("loses words when its day has passed".to_owned());
    }
    wrong
}

/// Words that stand on no page: they sound like watching, like a machine, or like a door that shuts.
const BANNED: &str = "\
    session|sessions|user|users|monitor|monitors|monitored|monitoring|track|tracks|tracked|tracking|tracker|crisis|crises|\
    comply|compliance|compliant|eligible|ineligible|eligibility|entitlement|submit|submits|submitted|log in|log on|login|\
    don't worry|do not worry|simply|we know|committed|electra|mental health act (2007)|mental health act 2007|have no rights|\
    have no right|not entitled|you must comply|as you know|of course|obviously|surveillance|criteria|offender";

/// Where a phrase stands in a text as whole words.
#[must_use]
pub fn stands<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(phrase).find(|(place, _)| outside(text[..*place].chars().next_back()) && outside(text[place + phrase.len()..].chars().next())).map(|(place, _)| {
        let from = text[..place].char_indices().rev().nth(30).map_or(0, |(from, _)| from);
        let to = text[place..].char_indices().nth(60).map_or(text.len(), |(to, _)| place + to);
        &text[from..to]
    })
}

/// Words of an English page that could hurt. `all` is everything on it, `own` what is ours: not the titles of laws.
#[must_use]
pub fn hurtful(all: &str, own: &str) -> Vec<String> {
    let (text, ours) = (all.replace('’', "'").to_lowercase(), own.replace('’', "'").to_lowercase());
    let mut wrong = Vec::new();
    let mut add = |why: &str, found: &str| wrong.push(format!("{why}: …{found}…"));
    for phrase in BANNED.split('|') {
        // A law's own title may have such a word, but for a wrong name of the Act.
        if let Some(found) = stands(if phrase.contains("2007") { &text } else { &ours }, phrase) {
            add(phrase, found);
        }
    }
    let tribunal = ours.replace("mental health review tribunal for wales", "");
    if let Some(found) = stands(&tribunal, "mental health review tribunal") {
        add("the Tribunal's name without its nation", found);
    }
    let quoted = ours.replace("“sectioned”", "");
    if let Some(found) = stands(&quoted, "sectioned") {
        add("a word of staff without quotation marks", found);
    }
    if let Some(found) = stands(&ours, "next of kin").filter(|_| !ours.contains("nearest relative")) {
        add("not without the nearest relative", found);
    }
    wrong
}

/// Words by which "you" is somebody else than the reader: a patient, or somebody who asks for one.
#[must_use]
pub fn two_people(text: &str, patient: bool) -> Vec<String> {
    let others: &[&str] = if patient {
        &["your relative", "my relative", "your loved one", "the person you care for", "your patient"]
    } else {
        &[
            "your section",
            "my section",
            "your notes",
            "my notes",
            "your ward",
            "your own doctor",
            "your detention",
            "your responsible clinician",
            "your treatment",
            "my treatment",
            "your leave",
        ]
    };
    let text = text.to_lowercase();
    others.iter().filter_map(|phrase| stands(&text, phrase).map(|found| format!("{phrase}: …{found}…"))).collect()
}
