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
        // The heartbeat of the kiosk is the one script there is.
        let ours = kiosk && script.value().attr("src") == Some("/ui/beat.js") && said(script).is_empty();
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
            if address && !(value.starts_with('#') || value.starts_with('/') && !value.starts_with("//") && !value.starts_with("/\\")) {
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
    for number in ["999", "116\u{a0}123"] {
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
    for way in ways {
        let to = format!("/{lang}/{way}");
        if !hrefs.iter().any(|href| href.split(['?', '#']).next() == Some(to.as_str())) {
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
