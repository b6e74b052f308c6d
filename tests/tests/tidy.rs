//! The house rules, kept by looking.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tests::{library, top};

/// Every file of the project below a folder, but what a build leaves.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).map(|dir| dir.filter_map(|entry| Some(entry.ok()?.path())).collect()).unwrap_or_default();
        entries.sort();
        for path in entries {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if path.is_dir() && !["target", "node_modules", ".git", "gen"].contains(&name.as_str()) {
                walk(&path, ending, found);
            } else if path.is_file() && name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&top().join(folder), ending, &mut found);
    assert!(!found.is_empty(), "nothing in {folder} ends with {ending}");
    found
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn name(path: &Path) -> String {
    path.strip_prefix(top()).unwrap_or(path).display().to_string()
}

#[test]
fn no_rust_file_is_too_long() {
    let mut lengths: Vec<(usize, String)> = files("", ".rs").iter().map(|path| (text(path).lines().count(), name(path))).collect();
    lengths.sort();
    let (longest, file) = lengths.last().expect("a file");
    println!("{} files, median {}, longest {longest} ({file})", lengths.len(), lengths[lengths.len() / 2].0);
    assert!(*longest <= 600, "{file} has {longest} lines: split it");
}

#[test]
fn every_module_says_what_it_is() {
    for path in files("src-tauri", ".rs").into_iter().chain(files("tests", ".rs")) {
        assert!(text(&path).trim_start().starts_with("//!"), "{}: begin with what it is for", name(&path));
    }
}

#[test]
fn nothing_is_skipped_or_left_open() {
    let words = [concat!("#[", "ignore"), concat!("todo", "!("), concat!("unimplemented", "!("), concat!("FIX", "ME"), concat!("assert!(", "true)")];
    for path in files("src-tauri", ".rs").into_iter().chain(files("tests", ".rs")) {
        for word in words {
            assert!(!text(&path).contains(word), "{}: {word}", name(&path));
        }
    }
}

const ORDER: [&str; 4] = ["rights", "content", "pages", "author"];

fn manifest(krate: &str) -> String {
    text(&top().join(format!("src-tauri/crates/{krate}/Cargo.toml")))
}

/// What is wrong with what this crate depends on, as its manifest says.
fn dependencies(krate: &str, manifest: &str) -> Vec<String> {
    let section = manifest.split("[dependencies]\n").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap_or_default();
    let mut wrong = Vec::new();
    if krate == "rights" && !section.trim().is_empty() {
        wrong.push("rights depends on something".to_owned());
    }
    for later in ORDER.iter().skip_while(|other| **other != krate) {
        if section.lines().any(|line| line.starts_with(&format!("{later}."))) {
            wrong.push(format!("{krate} depends on {later}"));
        }
    }
    if manifest.contains("tauri =") {
        wrong.push(format!("{krate} knows Tauri; only the shell may"));
    }
    wrong
}

#[test]
fn the_engine_depends_on_nothing_and_dependencies_go_one_way() {
    for krate in ORDER {
        assert_eq!(dependencies(krate, &manifest(krate)), Vec::<String>::new());
    }
}

#[test]
fn a_dependency_that_goes_the_other_way_is_noticed() {
    let with = |krate: &str, line: &str| {
        let (head, tail) = manifest(krate).split_once("[dependencies]\n").map(|(head, tail)| (head.to_owned(), tail.to_owned())).unwrap_or_default();
        dependencies(krate, &format!("{head}\n[dependencies]\n{line}\n{tail}"))
    };
    assert_eq!(with("rights", "serde.workspace = true"), ["rights depends on something"]);
    assert_eq!(with("content", "pages.workspace = true"), ["content depends on pages"]);
    assert_eq!(with("pages", "tauri = \"2\""), ["pages knows Tauri; only the shell may"]);
}

#[test]
fn no_clock_is_read_below_the_shell_and_the_tool() {
    for krate in ["rights", "content", "pages"] {
        for path in files(&format!("src-tauri/crates/{krate}"), ".rs") {
            for word in ["SystemTime", "Instant::now", "Zoned::now", "std::net", "std::process", "std::env::var"] {
                assert!(!text(&path).contains(word), "{}: {word}", name(&path));
            }
        }
    }
}

#[test]
fn no_english_stands_in_templates() {
    for path in files("ui", ".html") {
        let mut rest = text(&path);
        // Take out what is not shown: expressions, tags, comments.
        for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<", ">")] {
            while let Some(start) = rest.find(open) {
                let Some(end) = rest[start..].find(close) else { break };
                rest.replace_range(start..start + end + close.len(), " ");
            }
        }
        let words: Vec<&str> = rest.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).collect();
        assert!(words.is_empty(), "{}: words belong into locales/: {words:?}", name(&path));
    }
}

#[test]
fn styles_name_no_physical_side_and_only_tokens() {
    let sides = [
        "left:",
        "right:",
        "top:",
        "bottom:",
        "width:",
        "height:",
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
    ];
    for path in files("ui/styles", ".css") {
        let css = text(&path);
        for (number, line) in css.lines().enumerate() {
            for side in sides {
                // A query may ask for the width of its container.
                let used = line.match_indices(side).any(|(place, _)| {
                    let before = line[..place].chars().next_back();
                    !line[..place].ends_with("max-") && !line[..place].ends_with("min-") && before.is_none_or(|c| !c.is_alphanumeric() && c != '-')
                });
                assert!(!used, "{}, line {}: '{side}' is a physical side", name(&path), number + 1);
            }
            let tokens = ["tokens.css", "print.css"].iter().any(|file| path.ends_with(file));
            assert!(
                tokens || !line.split(&[' ', ':', ';', '(']).any(|word| word.starts_with('#') && word.len() >= 4 && word[1..].chars().all(|c| c.is_ascii_hexdigit())),
                "{}, line {}: colours stand in tokens.css",
                name(&path),
                number + 1
            );
            assert!(
                tokens || !["--damson-", "--paper-", "--ink-", "--straw-", "--brick-"].iter().any(|word| line.contains(word)),
                "{}, line {}: name the purpose, not the palette",
                name(&path),
                number + 1
            );
        }
    }
    let bytes: usize = files("ui/styles", ".css").iter().map(|path| text(path).len()).sum();
    println!("{bytes} bytes of CSS as written");
    assert!(bytes <= 32 * 1024, "{bytes} bytes of CSS; at most 32 KB");
}

#[test]
fn every_file_of_the_look_is_used() {
    let sheet = text(&top().join("ui/styles/app.css"));
    for path in files("ui/styles", ".css") {
        let file = name(&path).replacen("ui/styles/", "", 1);
        assert!(file == "app.css" || sheet.contains(&format!("\"{file}\"")), "{file} is not in app.css");
    }
    let mut all = String::new();
    for path in files("ui", ".html").into_iter().chain(files("src-tauri/crates/pages", ".rs")) {
        all.push_str(&text(&path));
    }
    // A guide names its icon itself.
    for path in files("content/guides", ".toml") {
        all.push_str(&text(&path).replace("icon = ", "icon(").replace('\n', ")\n"));
    }
    for path in files("ui/icons", ".svg") {
        let icon = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(all.contains(&format!("icon(\"{icon}\")")), "the icon {icon} is not used");
    }
    for path in files("ui/pages", ".html").into_iter().chain(files("ui/components", ".html")) {
        let file = name(&path).replacen("ui/", "", 1);
        assert!(all.contains(&format!("\"{file}\"")), "{file} is not used");
    }
}

#[test]
fn every_path_in_the_documents_exists() {
    for document in [
        "README.md",
        "src-tauri/ARCHITECTURE.md",
        "content/README.md",
        "locales/README.md",
        "ui/README.md",
        "tests/README.md",
        "docs/hazards.md",
        "docs/threats.md",
        "docs/kiosk.md",
    ] {
        let words = text(&top().join(document));
        for quoted in words.split('`').skip(1).step_by(2) {
            let first = quoted.split('/').next().unwrap_or_default();
            let ours = ["content", "locales", "ui", "tests", "src-tauri", "docs", ".ci"].contains(&first) && quoted.contains('/');
            if ours && !quoted.contains(['<', '*', '{', ' ']) {
                assert!(top().join(quoted).exists(), "{document}: {quoted} is not there");
            }
        }
    }
}

#[test]
fn every_invariant_names_a_test_that_exists() {
    let document = text(&top().join("src-tauri/ARCHITECTURE.md"));
    let mut all = String::new();
    for path in files("tests", ".rs").into_iter().chain(files("src-tauri", ".rs")) {
        all.push_str(&text(&path));
    }
    let named: BTreeSet<&str> = document.lines().filter_map(|line| line.split("Kept by `").nth(1)?.split('`').next()).collect();
    assert!((5..=10).contains(&named.len()), "{} invariants name their test", named.len());
    for test in named {
        assert!(all.contains(&format!("fn {test}(")), "there is no test called {test}");
    }
}

#[test]
fn a_phone_number_in_a_page_is_one_of_the_lines() {
    let known: BTreeSet<String> = library().directory.lines.iter().map(|line| line.number.replace(' ', "")).collect();
    for path in files("content/en", ".md").into_iter().chain(files("content/cy", ".md")).chain(files("locales", ".ftl")) {
        for line in text(&path).lines() {
            let mut digits = String::new();
            for c in line.chars().chain(['|']) {
                if c.is_ascii_digit() || (c == ' ' && !digits.is_empty()) {
                    digits.push(c);
                    continue;
                }
                let number = digits.replace(' ', "");
                if number.len() >= 9 && number.starts_with('0') {
                    assert!(known.contains(&number), "{}: {digits} is in no list of ours", name(&path));
                }
                digits.clear();
            }
        }
    }
}
