//! Holds `tests/coverage.toml` against the pages: what five public pages tell their readers, this app tells too.

use content::slug;
use scraper::{Html, Selector};
use serde::Deserialize;
use std::collections::BTreeMap;
use tests::{Visitor, top};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", tag = "kind")]
enum Row {
    Carried { page: String, heading: String, patient: String, relative: String },
    Corrected { page: String, heading: String, patient: String, relative: String, says: String },
    Later { issue: u8, why: String },
    LeftOut { why: String },
}

/// How many statements each public page makes.
const COUNTS: [(&str, usize); 5] = [("MIND", 58), ("IMHA", 34), ("DERB", 31), ("FOCUS", 46), ("RETH", 85)];

fn rows() -> BTreeMap<String, Row> {
    let text = std::fs::read_to_string(top().join("tests/coverage.toml")).expect("tests/coverage.toml");
    toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn stands(id: &str, page: &str, heading: &str, reader: &str, phrase: &str) -> Result<(), String> {
    let visitor = Visitor::open(&format!("/en/{page}?reader={reader}"));
    if visitor.status != 200 {
        return Err(format!("{id}: there is no page {page}"));
    }
    let main = squeeze(&visitor.main().replace('\u{a0}', " "));
    // Between a word and a full stop there may be the end of a link.
    let tight = |text: &str| text.replace(" .", ".").replace(" ,", ",").replace("“ ", "“").replace(" ”", "”").replace(" )", ")").replace("( ", "(").replace(" :", ":");
    if !tight(&main).contains(&tight(&squeeze(phrase))) {
        return Err(format!("{id}: '{phrase}' does not stand on {page} for a {reader}"));
    }
    let document = Html::parse_document(&visitor.html);
    let all = Selector::parse("h2[id]").expect("a selector");
    let known = ["lead", "title", "screen"].contains(&heading) || reader != "patient" || document.select(&all).any(|h2| h2.value().attr("id") == Some(&slug(heading)));
    if known { Ok(()) } else { Err(format!("{id}: there is no heading '{heading}' on {page}")) }
}

#[test]
fn every_statement_has_its_line() {
    let rows = rows();
    for (name, count) in COUNTS {
        for number in 1..=count {
            let id = format!("{name}-{number:03}");
            assert!(rows.contains_key(&id), "{id} has no line");
        }
    }
    assert_eq!(rows.len(), COUNTS.iter().map(|(_, count)| count).sum::<usize>());
}

#[test]
fn what_is_carried_stands_on_its_page() {
    let mut wrong = Vec::new();
    let (mut carried, mut corrected, mut later, mut left_out) = (0, 0, 0, 0);
    for (id, row) in rows() {
        match row {
            Row::Carried { page, heading, patient, relative } => {
                carried += 1;
                wrong.extend(stands(&id, &page, &heading, "patient", &patient).err());
                wrong.extend(stands(&id, &page, &heading, "relative", &relative).err());
            }
            Row::Corrected { page, heading, patient, relative, says } => {
                corrected += 1;
                assert!(says.len() > 20, "{id}: what does the law say instead?");
                wrong.extend(stands(&id, &page, &heading, "patient", &patient).err());
                wrong.extend(stands(&id, &page, &heading, "relative", &relative).err());
            }
            Row::Later { issue, why } => {
                later += 1;
                assert!((3..=5).contains(&issue) && why.len() > 10, "{id}: which issue, and why?");
                let paper = ["toolkit", "stor", "slip", "PDF", "leaflet"].iter().any(|word| why.contains(word));
                assert!(id.starts_with("RETH") || paper, "{id} may not wait: {why}");
            }
            Row::LeftOut { why } => {
                left_out += 1;
                assert!(why.len() > 10, "{id}: why?");
            }
        }
    }
    println!("{carried} carried, {corrected} corrected, {later} later, {left_out} left out");
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}
