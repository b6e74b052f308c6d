//! After a visit nothing of it can be found anywhere; and the search that says so finds what is there.

#![allow(clippy::print_stdout, reason = "what was found is for people to read")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rustix::process::Signal;
use window_tests::processes::{self, Process};
use window_tests::traces::{Canary, Search};
use window_tests::{Kiosk, Ward};

/// Something that holds the word in one place.
struct Planted(Child);

impl Planted {
    fn new(place: &str, canary: &Canary, file: &str, display: &str) -> Planted {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plant"));
        command.args([place, &canary.hex(), file]).env("DISPLAY", display).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("plant starts");
        let mut said = String::new();
        BufReader::new(child.stdout.take().expect("stdout is piped")).read_line(&mut said).expect("plant speaks");
        assert_eq!(said.trim(), "planted", "{place}");
        Planted(child)
    }
}

impl Drop for Planted {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Removes a planted file, whatever its name became.
struct Gone(PathBuf);

impl Drop for Gone {
    fn drop(&mut self) {
        let start = self.0.file_name().expect("a name").to_string_lossy().into_owned();
        for entry in fs::read_dir(self.0.parent().expect("a folder")).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with(&start) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

#[test]
fn the_search_finds_what_is_planted() {
    let kiosk = Kiosk::open(&Ward::default());
    let canary = Canary::new();
    let mut search = Search::begin(&canary);
    let name = format!("planted-{}", std::process::id());
    let places = ["/tmp", "/dev/shm", "/var/tmp", "/root"].map(Path::new).into_iter().filter(|folder| fs::metadata(folder).is_ok_and(|data| data.is_dir()));
    let mut planted = Vec::new();
    for (number, folder) in places.enumerate() {
        let file = folder.join(&name);
        let kind = ["file", "UTF-16LE", "UTF-16BE", "name"][number % 4];
        drop(Planted::new(kind, &canary, file.to_str().expect("plain letters"), kiosk.display()));
        planted.push((kind, folder, Gone(file)));
    }
    let found = search.files();
    for (kind, folder, _) in &planted {
        // Where the word stands in a name, the name is not told.
        let place = if *kind == "name" { format!("a file's name in {} ", folder.display()) } else { format!("the file {}/{name} ", folder.display()) };
        assert!(found.iter().any(|found| found.starts_with(&place)), "planted as {kind} in {}: {found:?}", folder.display());
        println!("planted as {kind} in {}: found", folder.display());
    }
    assert_eq!(found.len(), planted.len(), "{found:?}");
    drop(planted);
    assert_eq!(search.files(), Vec::<String>::new());
    for kind in ["property", "clipboard"] {
        let _planted = Planted::new(kind, &canary, "", kiosk.display());
        let found = search.screen(kiosk.screen());
        assert!(!found.is_empty(), "{kind}");
        println!("planted as {kind}: found in {found:?}");
        // What the server holds for everybody lies in its memory too.
        if kind == "property" {
            assert!(!search.memory(&[kiosk.x_server()]).is_empty(), "the memory of the X server");
            let done = Command::new("xprop").args(["-root", "-remove", "PLANTED"]).env("DISPLAY", kiosk.display()).status();
            assert!(done.expect("xprop is needed").success());
        }
    }
    let kept = format!("/dev/shm/{name}");
    for kind in ["memory", "nameless"] {
        let planted = Planted::new(kind, &canary, &kept, kiosk.display());
        let found = search.memory(&[planted.0.id()]);
        assert_eq!(found.len(), if kind == "memory" { 1 } else { 2 }, "{kind}: {found:?}");
        println!("planted as {kind}: found in {} places", found.len());
    }
    assert_eq!(processes::group(kiosk.spare().pid).len(), 3, "the next visitor, with two helpers");
}

/// A visit whose visitor has chosen the word, with what is needed to look for it.
struct Visit {
    kiosk: Kiosk,
    search: Search,
    visitor: u32,
    helpers: Vec<Process>,
}

impl Visit {
    fn begin(words: &str) -> Visit {
        let canary = Canary::new();
        let search = Search::begin(&canary);
        let kiosk = Kiosk::open(&Ward::trial(&format!("start=/en/guides/advocate canary={} {words}", canary.hex())));
        let visitor = kiosk.shown().pid;
        // Past "Why we ask" to the first of the answers; the word is the fifth. Then Continue.
        let _ = kiosk.goes_on_by(&["Tab", "Tab", "space", "Down", "Down", "Down", "Down", "Tab", "Return"]);
        let helpers = processes::group(visitor);
        assert_eq!(kiosk.shown().pid, visitor, "the visit goes on");
        Visit { kiosk, search, visitor, helpers }
    }

    /// Everywhere that is looked at: all that the kiosk runs, the X server, every file.
    fn everywhere(&mut self) -> Vec<String> {
        let all: Vec<u32> = self.kiosk.processes().iter().map(|process| process.pid).chain(self.kiosk.around()).collect();
        let mut found = self.search.memory(&all);
        found.extend(self.search.screen(self.kiosk.screen()));
        found.extend(self.search.files());
        found
    }

    /// The same search, while the visit goes on: it must find the word, with the visitor and with nobody else.
    fn is_found(&mut self) {
        let found = self.everywhere();
        println!("while the visit goes on, in {} bytes: {found:#?}", self.search.looked_at);
        for part in ["patient-rights", "WebKitWebProces"] {
            assert!(found.iter().any(|place| place.contains("the memory of") && place.contains(part)), "not found in {part}: so it was never chosen");
        }
        let visitors: Vec<String> = self.helpers.iter().map(|process| format!("process {} ", process.pid)).collect();
        let astray: Vec<&String> = found.iter().filter(|place| !visitors.iter().any(|visitor| place.contains(visitor))).collect();
        assert!(astray.is_empty(), "outside the visitor's own processes: {astray:#?}");
    }

    /// After the visit: the next one is there, nothing of the last one, and nothing is found.
    fn forgets(mut self) {
        self.kiosk.starts_afresh(self.visitor);
        self.kiosk.is_rid_of(self.visitor);
        self.kiosk.ready();
        let before = self.search.looked_at;
        let found = self.everywhere();
        println!("after the visit, in {} bytes: {found:#?}", self.search.looked_at - before);
        assert_eq!(found, Vec::<String>::new());
        assert_eq!(self.search.memory(&[std::process::id()]), Vec::<String>::new(), "the one who searches holds the word");
    }
}

#[test]
fn nothing_of_a_visit_is_left_after_finish() {
    let mut visit = Visit::begin("no-idle");
    visit.is_found();
    visit.kiosk.asks_to_finish();
    visit.forgets();
}

#[test]
fn nothing_of_a_visit_is_left_after_idle() {
    let mut visit = Visit::begin("cover=15 clear=15");
    visit.is_found();
    visit.forgets();
}

#[test]
fn nothing_of_a_visit_is_left_after_a_crash() {
    for name in ["WebKitWebProces", "patient-rights"] {
        let mut visit = Visit::begin("no-idle");
        visit.is_found();
        let process = visit.helpers.iter().find(|process| process.name.starts_with(name)).expect("it runs");
        println!("kill -9 {}", process.line);
        processes::signal(process.pid, Signal::KILL);
        visit.forgets();
    }
}
