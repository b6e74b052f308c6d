//! Whether the search for what a visit leaves behind finds what is there.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use window_tests::traces::{Canary, Search};
use window_tests::{Kiosk, Ward, processes};

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
    for (number, folder) in places.enumerate() {
        let file = folder.join(&name);
        let _gone = Gone(file.clone());
        let kind = ["file", "UTF-16LE", "UTF-16BE", "name"][number % 4];
        let planted = Planted::new(kind, &canary, file.to_str().expect("plain letters"), kiosk.display());
        drop(planted);
        let found = search.files();
        assert_eq!(found.len(), 1, "{kind} in {}: {found:?}", folder.display());
        println!("planted as {kind}: found in {}", found[0].replace(&name, "…"));
    }
    let gone = |search: &mut Search| assert_eq!(search.files(), Vec::<String>::new());
    gone(&mut search);
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
    // The one who searches holds no word.
    assert_eq!(search.memory(&[std::process::id()]), Vec::<String>::new());
    assert_eq!(processes::group(kiosk.spare().pid).len(), 3, "the next visitor, with two helpers");
}
