//! What the programs are made of: no network in the shell, waivers with an end, nothing that a waiver relies on broken.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::civil::Date;
use serde_json::Value;
use tests::top;

const MOST_WAIVERS: usize = 12;

/// Packages that speak over a network. (socket2 comes with tokio's `net`, which the shell does not have.)
const NETWORK: &[&str] = &[
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hyper",
    "hyper-util",
    "isahc",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "surf",
    "tiny_http",
    "tungstenite",
    "ureq",
];

/// Runs cargo at the top of the project, without a network.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).args(["--offline", "--locked"]).current_dir(top()).output().expect("cargo runs");
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}

/// The names of what a package is linked with, on one kind of machine.
fn linked(package: &str, target: &str) -> BTreeSet<String> {
    let tree = cargo(&["tree", "--package", package, "--target", target, "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    tree.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// The packages of the whole workspace on Linux: name and version, and the folder of each.
fn packages() -> BTreeMap<(String, String), PathBuf> {
    let text = cargo(&["metadata", "--format-version", "1", "--filter-platform", "x86_64-unknown-linux-gnu"]);
    let metadata: Value = serde_json::from_str(&text).expect("JSON");
    // The list of packages has all platforms in it; the graph has only what is built.
    let built: BTreeSet<&str> = metadata["resolve"]["nodes"].as_array().expect("a graph").iter().filter_map(|node| node["id"].as_str()).collect();
    let all = metadata["packages"].as_array().expect("a list of packages").iter().filter(|package| package["id"].as_str().is_some_and(|id| built.contains(id)));
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    all.map(|package| ((text(package, "name"), text(package, "version")), Path::new(&text(package, "manifest_path")).parent().expect("a folder").to_owned())).collect()
}

fn deny() -> String {
    fs::read_to_string(top().join("deny.toml")).expect("deny.toml is there")
}

/// The waivers of such a file: the advisory's id and the reason.
fn waivers(text: &str) -> Vec<(String, String)> {
    let rules: toml::Table = text.parse().expect("deny.toml is TOML");
    let list = rules["advisories"]["ignore"].as_array().expect("a list of waivers");
    let field = |waiver: &toml::Value, key: &str| waiver.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    list.iter().map(|waiver| (field(waiver, "id"), field(waiver, "reason"))).collect()
}

/// The day that a reason ends with, as in "…; until 2027-05-31".
fn end(reason: &str) -> Option<Date> {
    reason.rsplit_once("until ")?.1.parse().ok()
}

/// What is wrong with the waivers of such a file on this day, where these packages are built in.
fn faults(text: &str, names: &BTreeSet<String>, today: Date) -> Vec<String> {
    let waivers = waivers(text);
    let mut faults = Vec::new();
    if waivers.len() > MOST_WAIVERS {
        faults.push(format!("{} waivers, at most {MOST_WAIVERS}", waivers.len()));
    }
    let ids: BTreeSet<&String> = waivers.iter().map(|(id, _)| id).collect();
    if ids.len() != waivers.len() {
        faults.push("a waiver stands there twice".to_owned());
    }
    for (id, reason) in &waivers {
        match end(reason) {
            None => faults.push(format!("{id}: the reason ends with 'until YYYY-MM-DD'")),
            Some(end) if end < today => faults.push(format!("{id}: the waiver ended on {end}: look again, then renew or remove it")),
            Some(end) if end > today.saturating_add(jiff::Span::new().years(1)) => faults.push(format!("{id}: a waiver lasts a year at most")),
            Some(_) => {}
        }
        match reason.split_once(": ") {
            None => faults.push(format!("{id}: the reason begins with the package's name")),
            Some((_, why)) if why.len() <= 30 => faults.push(format!("{id}: say why")),
            Some((package, _)) if !names.contains(package) => faults.push(format!("{id}: {package} is no longer built in: remove the waiver")),
            Some(_) => {}
        }
    }
    faults
}

fn names() -> BTreeSet<String> {
    packages().into_keys().map(|(name, _)| name).collect()
}

#[test]
fn every_waiver_says_why_and_none_is_past_its_day() {
    println!("{} waivers", waivers(&deny()).len());
    assert_eq!(faults(&deny(), &names(), jiff::Zoned::now().date()), Vec::<String>::new());
}

#[test]
fn a_waiver_without_a_reason_or_past_its_day_is_noticed() {
    let (text, names, today) = (deny(), names(), jiff::Zoned::now().date());
    let notices = |words: &str, text: &str, names: &BTreeSet<String>, today: Date| {
        let faults = faults(text, names, today);
        assert!(faults.iter().any(|fault| fault.contains(words)), "nothing says '{words}', but {faults:?}");
    };
    let years = |years: i64| today.saturating_add(jiff::Span::new().years(years));
    notices("the waiver ended on", &text, &names, years(2));
    notices("a year at most", &text, &names, years(-2));
    notices("no longer built in", &text, &BTreeSet::new(), today);
    notices("the reason ends with", &text.replace("until ", "till "), &names, today);
    notices("the package's name", &text.replace(": ", " "), &names, today);
    let waiver = |number: usize, reason: &str| format!("{{ id = \"RUSTSEC-{number}\", reason = \"{reason}; until {today}\" }}");
    let list = |waivers: &[String]| format!("[advisories]\nignore = [{}]", waivers.join(", "));
    notices("say why", &list(&[waiver(1, "gtk: old")]), &names, today);
    notices("stands there twice", &list(&[waiver(1, "gtk: old"), waiver(1, "gtk: old")]), &names, today);
    notices("at most", &list(&(0..=MOST_WAIVERS).map(|number| waiver(number, "gtk: old")).collect::<Vec<_>>()), &names, today);
}

#[test]
fn the_waiver_for_glib_holds_as_nobody_else_names_its_unsound_iterator() {
    fn names(folder: &Path, found: &mut usize) -> bool {
        fs::read_dir(folder).expect("a folder can be read").map(|entry| entry.expect("an entry").path()).any(|path| {
            if path.is_dir() {
                return names(&path, found);
            }
            let rust = path.extension().is_some_and(|ending| ending == "rs");
            *found += usize::from(rust);
            rust && String::from_utf8_lossy(&fs::read(&path).expect("a file can be read")).contains(concat!("VariantStr", "Iter"))
        })
    }
    let mut files = 0;
    // Our own code has no folder of built things in it to look through; theirs lies in cargo's registry.
    let folders = packages().into_iter().map(|(name, folder)| if folder.starts_with(top()) { (name, folder.join("src")) } else { (name, folder) });
    let naming: Vec<String> = folders.filter(|(_, folder)| names(folder, &mut files)).map(|((name, version), _)| format!("{name} {version}")).collect();
    println!("{files} files of Rust");
    assert_eq!(naming, ["glib 0.18.5"], "glib names it, as it must for this to show anything, and nobody else does");
}

#[test]
fn tauri_is_new_enough() {
    // CVE-2026-42184 is mended in 2.11.1.
    let found: Vec<String> = packages().into_keys().filter(|(name, _)| name == "tauri").map(|(_, version)| version).collect();
    let [version] = &found[..] else { panic!("one Tauri, not {found:?}") };
    let numbers: Vec<u32> = version.split('.').map(|part| part.parse().expect("a released version")).collect();
    assert!(numbers >= vec![2, 11, 1], "tauri {version}");
}

#[test]
fn the_shell_is_linked_with_nothing_that_speaks_over_a_network() {
    for target in ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"] {
        let linked = linked("patient-rights", target);
        assert!(linked.contains("tauri"), "{target}: the list is that of the shell");
        let speaking: Vec<&&str> = NETWORK.iter().filter(|name| linked.contains(**name)).collect();
        assert!(speaking.is_empty(), "{target}: {speaking:?}");
        println!("{target}: {} packages", linked.len());
    }
    let tests = linked("window-tests", "x86_64-unknown-linux-gnu");
    assert!(NETWORK.iter().any(|name| tests.contains(*name)), "the list knows what drives the window from outside");
}
