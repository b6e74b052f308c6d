//! Writes the first inputs of the fuzz targets, from our own addresses, files and cases, into a folder.
//!
//! `cargo run -p tests --bin seeds -- tests/fuzz/corpus`. A few of each kind are enough: fuzzing finds the rest.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "tests/fuzz/seeds".to_owned()));
    // At most so many, from all over the list.
    let all = [("request", 150, addresses()), ("content", 60, places()), ("rules", 120, questions()?), ("settings", 30, settings()?)];
    let mut out = io::stdout();
    for (target, most, mut inputs) in all {
        let folder = folder.join(target);
        fs::create_dir_all(&folder)?;
        inputs.sort();
        inputs.dedup();
        let kept = most.min(inputs.len());
        for number in 0..kept {
            fs::write(folder.join(format!("{number:04}")), &inputs[number * inputs.len() / kept])?;
        }
        writeln!(out, "{target}: {kept} of {} inputs", inputs.len())?;
    }
    Ok(())
}

/// Every distinct page, in each reader's wording, and what leads to each kind of result.
fn addresses() -> Vec<String> {
    let mut all: Vec<String> = tests::english_pages().into_iter().map(|page| page.address).collect();
    all.extend(pages::addresses(tests::library()).into_iter().enumerate().filter(|(place, address)| !address.contains("/areas/") || place % 20 == 0).map(|(_, address)| address));
    all.extend(
        ["/en/topics/aftercare?from=%2Fguides%2Fadvocate%3Fnation%3Dengland&theme=dark&text=largest", "/ui/app.css", "/ui/nothing.js", "", "?", "//x", "/%ff/%2e%2e"]
            .map(str::to_owned),
    );
    all
}

/// Each kind of file, with a line of it changed.
fn places() -> Vec<String> {
    let files = content::Files::embedded();
    let read = files.iter().filter(|(path, _)| !path.contains("/cases/") && !path.ends_with("README.md"));
    read.map(|(path, text)| {
        let from = text.len() / 2;
        let line = text[..(0..=from).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)].lines().last().unwrap_or_default();
        format!("{path}\n{from} {}\n{line}", line.len())
    })
    .collect()
}

/// The legal cases.
fn questions() -> io::Result<Vec<String>> {
    let mut all = Vec::new();
    for name in ["decide", "dates", "nearest-relative", "invalid"] {
        let text = fs::read_to_string(tests::top().join(format!("tests/cases/{name}.jsonl")))?;
        for case in text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()) {
            let command = case["command"].as_str().unwrap_or("decide");
            let question = case["stdin"].as_str().map_or_else(|| case["input"].to_string(), |text| text.replace('\n', " "));
            all.push(format!("{command} {question}"));
        }
    }
    Ok(all)
}

/// The settings file that shows every key: whole, each of its lines alone, and each without its comments.
fn settings() -> io::Result<Vec<String>> {
    let text = fs::read_to_string(tests::top().join("docs/settings.toml"))?;
    let bare: String = text.lines().map(|line| line.trim_start_matches("# ")).filter(|line| line.contains('=') || line.starts_with('[')).map(|line| format!("{line}\n")).collect();
    let mut all: Vec<String> = bare.lines().map(|line| format!("{line}\n")).collect();
    all.extend(
        ["profile = \"kiosk\"\n[idle]\ncover = 5\nclear = 2\n[panel]\nwidth-mm = 476\nwidth-px = 1920\n", "nation = \"wales\"\nlanguages = [\"en\", \"cy\"]\ndrafts = [\"cy\"]\n"]
            .map(str::to_owned),
    );
    all.extend([text, bare]);
    Ok(all)
}
