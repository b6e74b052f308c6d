//! What assistive technology is told about the screen: roles and names, and whether every control has them.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::kiosk::{HANG, Kiosk};
use crate::machine::Running;
use crate::processes;

/// The program that asks; it is run by the system's Python, which has the library for it.
const ASKS: &str = include_str!("eyes.py");

/// One thing in the tree that assistive technology is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thing {
    /// How deep it lies.
    pub depth: u64,
    /// What it is: `push button`, `link`, `radio button`, `heading`.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What is true of it: `showing`, `checked`, `editable`.
    pub states: Vec<String>,
    /// Left, top, width, height on the screen.
    pub place: [i64; 4],
    /// The level of a heading.
    pub level: String,
}

impl Thing {
    /// Whether a hand could use it: it is shown and does something.
    #[must_use]
    pub fn can_be_used(&self) -> bool {
        CONTROLS.contains(&self.role.as_str()) && self.is("showing")
    }

    /// Whether a state holds.
    #[must_use]
    pub fn is(&self, state: &str) -> bool {
        self.states.iter().any(|held| held == state)
    }

    /// Where a hand touches it.
    #[must_use]
    pub fn middle(&self) -> (i32, i32) {
        let [left, top, width, height] = self.place.map(|number| i32::try_from(number).unwrap_or_default());
        (left + width / 2, top + height / 2)
    }

    fn read(line: &str) -> Option<Thing> {
        let said: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| said[key].as_str().unwrap_or_default().to_owned();
        let states = said["states"].as_array()?.iter().filter_map(|state| Some(state.as_str()?.to_owned())).collect();
        let place = [0, 1, 2, 3].map(|n| said["place"][n].as_i64().unwrap_or_default());
        Some(Thing { depth: said["depth"].as_u64()?, role: text("role"), name: text("name"), states, place, level: text("level") })
    }
}

/// What somebody can do something with.
const CONTROLS: [&str; 12] =
    ["push button", "toggle button", "link", "radio button", "check box", "entry", "password text", "spin button", "combo box", "slider", "menu item", "toggle"];

/// What is wrong with a page, as those who do not see it are told about it; empty if nothing is.
///
/// Every control needs a name, every group of radio buttons the heading's, nothing may be typed into, and there is one first heading.
#[must_use]
pub fn faults(tree: &[Thing]) -> Vec<String> {
    let mut faults = Vec::new();
    let shown = || tree.iter().filter(|thing| thing.is("showing"));
    for thing in shown() {
        if CONTROLS.contains(&thing.role.as_str()) && thing.name.trim().is_empty() {
            faults.push(format!("a {} at {:?} has no name", thing.role, thing.place));
        }
        if thing.is("editable") || ["entry", "password text", "spin button", "terminal"].contains(&thing.role.as_str()) {
            faults.push(format!("the {} {:?} can be typed into", thing.role, thing.name));
        }
    }
    let first: Vec<&Thing> = shown().filter(|thing| thing.role == "heading" && (thing.level == "1" || thing.level.is_empty())).collect();
    if first.len() != 1 {
        faults.push(format!("{} first headings: {:?}", first.len(), first.iter().map(|thing| &thing.name).collect::<Vec<_>>()));
    }
    let headings: Vec<&str> = shown().filter(|thing| thing.role == "heading").map(|thing| thing.name.as_str()).collect();
    for (place, thing) in tree.iter().enumerate().filter(|(_, thing)| thing.role == "radio button" && thing.is("showing")) {
        let above = parents(tree, place);
        if !above.iter().any(|parent| !parent.name.trim().is_empty() && headings.contains(&parent.name.as_str())) {
            faults.push(format!("the radio button {:?} is in no group named by a heading", thing.name));
        }
    }
    faults
}

/// Everything above a thing in the tree, nearest first.
fn parents(tree: &[Thing], place: usize) -> Vec<&Thing> {
    let mut depth = tree[place].depth;
    let mut above = Vec::new();
    for thing in tree[..place].iter().rev() {
        if thing.depth < depth {
            depth = thing.depth;
            above.push(thing);
        }
    }
    above
}

impl Kiosk {
    /// What assistive technology is told about the visitor's window that is shown.
    #[must_use]
    pub fn tree(&self) -> Vec<Thing> {
        let shown = self.now().map(|shown| shown.pid.to_string());
        let mut command = Command::new("/usr/bin/python3");
        command.args(["-c", ASKS]).args(shown).env("DISPLAY", self.display()).env("DBUS_SESSION_BUS_ADDRESS", self.bus().address());
        let said = command.stderr(Stdio::null()).output().expect("python3 is needed (see tests/window/README.md)").stdout;
        String::from_utf8_lossy(&said).lines().filter_map(Thing::read).collect()
    }

    /// Waits until the tree is as wanted: a page tells assistive technology a little after it is painted.
    #[must_use]
    pub fn tree_when(&self, what: &str, wanted: impl Fn(&[Thing]) -> bool) -> Vec<Thing> {
        let since = Instant::now();
        loop {
            let tree = self.tree();
            if wanted(&tree) {
                return tree;
            }
            assert!(since.elapsed() < HANG, "{what} is not told: {tree:#?}");
            sleep(Duration::from_millis(200));
        }
    }
}

/// A session bus with the one for assistive technology behind it. Ends when it is dropped.
pub(crate) struct Bus {
    address: String,
    bus: Running,
    launcher: Running,
}

impl Bus {
    pub(crate) fn start(display: &str, folder: &Path) -> Bus {
        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]).env("XDG_RUNTIME_DIR", folder.join("run")).process_group(0);
        let mut bus = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let mut address = String::new();
        let out = bus.0.stdout.take().expect("stdout is piped");
        BufReader::new(out).read_line(&mut address).expect("the bus says its address");
        let address = address.trim().to_owned();
        assert!(!address.is_empty(), "dbus-daemon did not start");
        let mut command = Command::new("/usr/libexec/at-spi-bus-launcher");
        command.env("DBUS_SESSION_BUS_ADDRESS", &address).env("DISPLAY", display).env("XDG_RUNTIME_DIR", folder.join("run"));
        let launcher = Running::start(command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null()));
        let bus = Bus { address, bus, launcher };
        // The first question brings the second bus up.
        let since = Instant::now();
        let ask = ["--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"];
        let answers = || Command::new("dbus-send").args(ask).env("DBUS_SESSION_BUS_ADDRESS", &bus.address).stdout(Stdio::null()).stderr(Stdio::null()).status();
        while !answers().is_ok_and(|status| status.success()) {
            assert!(since.elapsed() < HANG, "dbus and at-spi2-core are needed (see tests/window/README.md)");
            sleep(Duration::from_millis(50));
        }
        bus
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        for leader in [self.launcher.0.id(), self.bus.0.id()] {
            for process in processes::below(leader) {
                processes::signal(process.pid, rustix::process::Signal::KILL);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(depth: u64, role: &str, name: &str, level: &str) -> Thing {
        let states = vec!["showing".to_owned()];
        Thing { depth, role: role.to_owned(), name: name.to_owned(), states, place: [0, 0, 9, 9], level: level.to_owned() }
    }

    fn page() -> Vec<Thing> {
        vec![
            thing(0, "document web", "Where? – Your rights", ""),
            thing(1, "heading", "Where is the hospital?", "1"),
            thing(1, "panel", "Where is the hospital?", ""),
            thing(2, "radio button", "England", ""),
            thing(2, "radio button", "Wales", ""),
            thing(1, "push button", "Continue", ""),
        ]
    }

    #[test]
    fn the_reading_of_roles_finds_nothing_on_a_sound_page() {
        assert_eq!(faults(&page()), Vec::<String>::new());
    }

    #[test]
    fn the_reading_of_roles_notices_a_missing_name() {
        let mut tree = page();
        tree[5].name = " ".to_owned();
        assert_eq!(faults(&tree), ["a push button at [0, 0, 9, 9] has no name"]);
    }

    #[test]
    fn the_reading_of_roles_notices_a_group_that_the_heading_does_not_name() {
        let mut tree = page();
        tree[2].name = "Choose".to_owned();
        assert_eq!(faults(&tree).len(), 2, "{:?}", faults(&tree));
    }

    #[test]
    fn the_reading_of_roles_notices_what_can_be_typed_into() {
        let mut tree = page();
        tree.push(thing(1, "entry", "Your name", ""));
        tree.push(thing(1, "section", "", ""));
        tree[7].states.push("editable".to_owned());
        assert_eq!(faults(&tree).len(), 2, "{:?}", faults(&tree));
    }

    #[test]
    fn the_reading_of_roles_notices_no_heading_and_two() {
        let mut tree = page();
        tree.push(thing(1, "heading", "Another", "1"));
        assert_eq!(faults(&tree).len(), 1);
        tree.retain(|thing| thing.role != "heading");
        tree.retain(|thing| thing.role != "radio button");
        assert_eq!(faults(&tree), ["0 first headings: []"]);
    }

    #[test]
    fn a_line_of_the_tree_is_read() {
        let line = r#"{"depth": 2, "role": "link", "name": "English", "states": ["showing"], "place": [773, 60, 226, 80], "labelled": [], "level": ""}"#;
        let thing = Thing::read(line).expect("a thing");
        assert_eq!((thing.middle(), thing.can_be_used(), thing.name.as_str()), ((886, 100), true, "English"));
    }
}
