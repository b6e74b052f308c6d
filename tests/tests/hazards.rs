//! Holds `docs/hazards.md`, `docs/threats.md` and `docs/kiosk.md` to what is there: every test that they name exists, every
//! hazard is whole, every tick is in the list, and no figure was left open.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use tests::top;

fn document(name: &str) -> String {
    fs::read_to_string(top().join("docs").join(name)).unwrap_or_else(|error| panic!("docs/{name}: {error}"))
}

/// Words that are names of tests: in backticks, of small letters, digits and at least two low lines.
fn named(text: &str) -> BTreeSet<&str> {
    let is_test = |word: &&str| word.matches('_').count() >= 2 && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    text.split('`').skip(1).step_by(2).filter(is_test).collect()
}

/// Every test in the repository: functions after `#[test]`, also within `proptest!`.
fn all_tests() -> BTreeSet<String> {
    fn walk(folder: &Path, found: &mut BTreeSet<String>) {
        for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if path.is_dir() && !["target", "node_modules", "gen"].contains(&name.as_str()) {
                walk(&path, found);
            } else if name.ends_with(".rs") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                for after in text.split("#[test]").skip(1) {
                    // Other attributes may stand between.
                    let signature = after.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#') && !line.starts_with("//")).unwrap_or_default();
                    if let Some(name) = signature.strip_prefix("fn ").and_then(|rest| rest.split('(').next()) {
                        found.insert(name.to_owned());
                    }
                }
            }
        }
    }
    let mut found = BTreeSet::new();
    for folder in ["tests", "src-tauri"] {
        walk(&top().join(folder), &mut found);
    }
    assert!(found.len() > 100, "only {} tests found", found.len());
    found
}

#[test]
fn every_test_that_is_named_exists() {
    let tests = all_tests();
    let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for file in ["hazards.md", "threats.md", "kiosk.md"] {
        let text = document(file);
        let names = named(&text);
        println!("{file} names {} tests", names.len());
        for name in names.into_iter().filter(|name| !tests.contains(*name)) {
            missing.entry(name.to_owned()).or_default().push(file);
        }
    }
    let lines: Vec<String> = missing.iter().map(|(name, files)| format!("  {name} ({})", files.join(", "))).collect();
    assert!(lines.is_empty(), "{} tests are named that do not exist:\n{}", lines.len(), lines.join("\n"));
}

const PARTS: [&str; 7] = ["Cause", "Effect", "Control", "Test", "Without", "What remains", "Owner"];

/// What is wrong with a log of hazards.
fn log(text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let hazards: Vec<&str> = text.split("\n## H").skip(1).collect();
    for (place, hazard) in hazards.iter().enumerate() {
        let hazard = hazard.split("\n## ").next().unwrap_or_default();
        let title = hazard.lines().next().unwrap_or_default();
        if !title.starts_with(&format!("{}. ", place + 1)) {
            wrong.push(format!("H{title}: the numbers go up one by one"));
        }
        for part in PARTS {
            let words = hazard.split(&format!("\n- **{part}.** ")).nth(1).map(|rest| rest.split("\n- **").next().unwrap_or_default().trim());
            match words {
                None | Some("") => wrong.push(format!("H{title}: no '{part}'")),
                Some(words) if ["Test", "Without"].contains(&part) && named(words).is_empty() => wrong.push(format!("H{title}: '{part}' names no test")),
                Some(words) if part == "Owner" && !["Project", "Trust"].iter().any(|owner| words.starts_with(owner)) => wrong.push(format!("H{title}: the owner is '{words}'")),
                Some(_) => {}
            }
        }
        let part = |name: &str| hazard.split(&format!("\n- **{name}.** ")).nth(1).map(|rest| named(rest.split("\n- **").next().unwrap_or_default())).unwrap_or_default();
        if let Some(both) = part("Test").intersection(&part("Without")).next() {
            wrong.push(format!("H{title}: '{both}' cannot hold the control and take it out"));
        }
    }
    if hazards.len() < 10 {
        wrong.push(format!("{} hazards", hazards.len()));
    }
    for heading in ["## Does DCB0129 apply? Our reading of ", "## Data protection: a screening note of "] {
        let day = text.split(heading).nth(1).and_then(|rest| rest.lines().next()).unwrap_or_default();
        if !day.split(' ').next_back().is_some_and(|year| year.len() == 4 && year.parse::<u16>().is_ok()) {
            wrong.push(format!("'{heading}' has no day"));
        }
    }
    wrong
}

#[test]
fn every_hazard_has_cause_effect_control_test_residual_and_owner() {
    assert_eq!(log(&document("hazards.md")), Vec::<String>::new());
}

#[test]
fn a_hazard_that_lacks_a_part_is_noticed() {
    let text = document("hazards.md");
    for part in PARTS {
        assert!(log(&text.replacen(&format!("- **{part}.** "), "- ", 1)).iter().any(|line| line.contains(&format!("no '{part}'"))), "{part}");
    }
    assert!(log(&text.replacen("## H3. ", "## H33. ", 1)).iter().any(|line| line.contains("one by one")));
    assert!(log(&text.replace(" of 22 November 2026", "")).len() == 2);
}

#[test]
fn every_threat_has_a_test_or_a_tick() {
    let (threats, manual) = (document("threats.md"), document("kiosk.md"));
    let rows: Vec<Vec<&str>> =
        threats.lines().filter(|line| line.starts_with("| ") && line[2..].starts_with(|c: char| c.is_ascii_digit())).map(|line| line.split(" | ").collect()).collect();
    for (place, row) in rows.iter().enumerate() {
        assert_eq!(row.len(), 6, "six columns: {row:?}");
        assert_eq!(row[0], format!("| {}", place + 1), "{row:?}");
        let not_built = row[2].starts_with("Not built.");
        assert!(!named(row[3]).is_empty() || row[3].starts_with("by hand: ") || not_built, "nothing holds {}: {}", row[0], row[3]);
        let (held, taken_out) = (named(row[3]), named(row[4]));
        let untaken = row[4].starts_with("nothing to take out: ") || row[3].starts_with("by hand: ") || not_built;
        assert!(!taken_out.is_empty() || untaken, "no test shows that the control of {} matters: {}", row[0], row[4]);
        assert!(held.is_disjoint(&taken_out), "{}: a test cannot hold the control and take it out", row[0]);
        assert!(row[5].trim_end_matches(" |").len() > 5, "what remains? {row:?}");
    }
    assert!(rows.len() >= 18, "{} rows", rows.len());
    for text in [&threats, &document("hazards.md")] {
        for tick in text.split("tick T").skip(1).map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>()) {
            assert!(manual.contains(&format!("- [ ] **T{tick}** ")), "docs/kiosk.md has no tick T{tick}");
        }
    }
}

/// What hazards lean on in the manual: each with words that must stand in it.
const LEANED_ON: [(&str, &str); 7] = [
    ("H9", "It is not the explanation that section 132 asks for."),
    ("H12", "Ring the ward's number as it stands on the screen."),
    ("H15", "The date is right"),
    ("H21", "Nothing that hangs: no headphones"),
    ("H21", "infection-control policy"),
    ("H22", "clear floor in front, for a wheelchair"),
    ("H11", "Say the minutes of your own settings."),
];

fn manual(text: &str) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    LEANED_ON.iter().filter(|(_, words)| !text.contains(words)).map(|(hazard, words)| format!("{hazard} leans on '{words}'")).collect()
}

#[test]
fn the_manual_says_what_hazards_lean_on() {
    assert_eq!(manual(&document("kiosk.md")), Vec::<String>::new());
}

#[test]
fn a_manual_that_leaves_it_out_is_noticed() {
    let text = document("kiosk.md").split_whitespace().collect::<Vec<_>>().join(" ");
    for (hazard, words) in LEANED_ON {
        assert_eq!(manual(&text.replace(words, "")), [format!("{hazard} leans on '{words}'")]);
    }
}

#[test]
fn every_figure_was_seen() {
    for file in ["hazards.md", "threats.md", "kiosk.md"] {
        let text = document(file);
        let open: Vec<&str> = text.lines().filter(|line| line.contains("FIGURE:") || line.contains("not measured")).collect();
        assert!(open.is_empty(), "docs/{file}: measure these and write them down:\n{}", open.join("\n"));
    }
}
