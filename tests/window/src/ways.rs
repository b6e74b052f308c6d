//! Ways out of a kiosk, as data: what somebody could press, touch, drag or start, and how to see whether it did something.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::kiosk::{Kiosk, Ward};
use crate::processes;
use crate::screen::{Picture, Seen};

/// How something is tried.
#[derive(Debug, Clone, Copy)]
pub enum Try {
    /// Keys, by their X names.
    Keys(&'static str),
    /// A button of the mouse, in the middle of a line of words.
    Button(&'static str),
    /// The wheel, this button of it, with Ctrl held.
    CtrlWheel(&'static str),
    /// The first button, held down for longer than any menu waits.
    LongPress,
    /// A file, dragged from another window onto the page.
    Drop,
}

/// Where it is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// On the page `/trial/breakout`, away from its controls.
    Page,
    /// On its control with this place in the order of Tab.
    Control(usize),
    /// On the second page of a visit, where there is a page to go back to.
    Journey,
}

/// The text field of `/trial/breakout`. No real page has one; a field is where most shortcuts do something.
const FIELD: On = On::Control(13);

/// A way out.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    /// What people call it.
    pub name: &'static str,
    /// How it is tried.
    pub by: Try,
    /// Where it is tried.
    pub on: On,
}

const fn keys(name: &'static str) -> Way {
    Way { name, by: Try::Keys(name), on: FIELD }
}

const fn back(name: &'static str) -> Way {
    Way { name, by: Try::Keys(name), on: On::Journey }
}

const fn hand(name: &'static str, by: Try) -> Way {
    Way { name, by, on: On::Page }
}

const fn page(name: &'static str, place: usize) -> Way {
    Way { name, by: Try::Keys("Return"), on: On::Control(place) }
}

/// Every way that is tried, in an order in which one kiosk can take several.
pub const WAYS: &[Way] = &[
    page("print() by the page", 1),
    page("window.open() by the page", 2),
    page("a click on a file field by the page", 3),
    page("a link with target=_blank", 4),
    page("a tel: link", 5),
    page("a mailto: link", 6),
    page("an https: link", 7),
    page("a file: link", 8),
    page("a download", 9),
    page("requestFullscreen() by the page", 10),
    page("camera and microphone asked for by the page", 11),
    page("localStorage written by the page", 12),
    keys("shift+F10"),
    keys("Menu"),
    keys("F1"),
    keys("F2"),
    keys("F3"),
    keys("F4"),
    keys("F5"),
    keys("F6"),
    keys("F7"),
    keys("F8"),
    keys("F9"),
    keys("F10"),
    keys("F11"),
    keys("F12"),
    keys("ctrl+p"),
    keys("ctrl+f"),
    keys("ctrl+o"),
    keys("ctrl+w"),
    keys("ctrl+n"),
    keys("ctrl+t"),
    keys("ctrl+r"),
    keys("ctrl+u"),
    keys("ctrl+s"),
    keys("ctrl+j"),
    keys("ctrl+h"),
    keys("ctrl+l"),
    keys("ctrl+a"),
    keys("ctrl+q"),
    keys("ctrl+plus"),
    keys("ctrl+minus"),
    keys("ctrl+0"),
    keys("ctrl+Tab"),
    keys("ctrl+F5"),
    keys("ctrl+period"),
    keys("ctrl+shift+i"),
    keys("ctrl+shift+d"),
    keys("ctrl+shift+j"),
    keys("ctrl+shift+c"),
    keys("ctrl+shift+u"),
    keys("ctrl+shift+r"),
    keys("ctrl+shift+n"),
    keys("alt+F4"),
    keys("alt+d"),
    keys("alt+Tab"),
    keys("alt+f"),
    keys("alt+space"),
    keys("Super_L"),
    keys("super+r"),
    keys("super+l"),
    keys("ctrl+alt+Delete"),
    keys("ctrl+alt+t"),
    keys("ctrl+alt+F1"),
    keys("ctrl+alt+BackSpace"),
    keys("ctrl+Escape"),
    keys("ctrl+shift+Escape"),
    keys("Print"),
    keys("Insert"),
    hand("right click", Try::Button("3")),
    hand("middle click", Try::Button("2")),
    hand("Ctrl+scroll up", Try::CtrlWheel("4")),
    hand("Ctrl+scroll down", Try::CtrlWheel("5")),
    hand("long press", Try::LongPress),
    hand("a file dropped on the page", Try::Drop),
    back("alt+Left"),
    back("alt+Right"),
    back("alt+Home"),
    back("BackSpace"),
    back("shift+BackSpace"),
    back("XF86Back"),
    Way { name: "mouse button 8 (back)", by: Try::Button("8"), on: On::Journey },
    Way { name: "mouse button 9 (forward)", by: Try::Button("9"), on: On::Journey },
];

/// All that can be seen of a kiosk from outside.
pub struct Look {
    windows: Vec<Seen>,
    title: String,
    visitor: u32,
    picture: Picture,
    processes: BTreeSet<String>,
    ports: BTreeSet<String>,
    files: BTreeSet<String>,
}

/// A page that was redrawn differs by more than this part: a blinking caret is less.
const REDRAWN: f64 = 0.000_1;
/// A control that was pressed draws a ring round itself, which is less than this.
const RING: f64 = 0.01;

impl Look {
    /// Looks once the screen stands still.
    #[must_use]
    pub fn at(kiosk: &Kiosk) -> Look {
        let picture = kiosk.screen().still();
        let now = kiosk.now();
        let running = kiosk.processes();
        let ports = processes::open_ports(&running);
        // The next visitor comes and goes as it likes; what counts is who belongs to the one that is shown, and strangers.
        let visitors: Vec<u32> = kiosk.visitors().iter().map(|visitor| visitor.pid).collect();
        let shown = now.as_ref().map_or(0, |shown| shown.pid);
        let counts = running.iter().filter(|process| process.group == shown || (!visitors.contains(&process.group) && process.name != "xdotool"));
        Look {
            windows: kiosk.screen().windows(),
            title: now.map(|shown| shown.title).unwrap_or_default(),
            visitor: shown,
            picture,
            processes: counts.map(|process| format!("{} {}", process.pid, process.name)).collect(),
            ports,
            files: files_of(kiosk),
        }
    }

    /// What is no longer as it was; empty if all is.
    #[must_use]
    pub fn since(&self, before: &Look, redrawn: f64) -> Vec<String> {
        let mut changes = Vec::new();
        let place = |seen: &Seen| (seen.id, seen.place);
        let known: Vec<_> = before.windows.iter().map(place).collect();
        for window in self.windows.iter().filter(|window| !known.contains(&place(window))) {
            changes.push(format!("a window {:?} {}", window.place, window.words));
        }
        if self.windows.len() < before.windows.len() {
            changes.push("a window is gone".to_owned());
        }
        if self.visitor != before.visitor {
            changes.push("another visitor".to_owned());
        }
        if self.title != before.title {
            changes.push(format!("the page {:?}", self.title));
        }
        let part = self.picture.differs(&before.picture);
        if part > redrawn {
            changes.push(format!("{:.2} % of the screen", part * 100.0));
        }
        let news = |what: &str, now: &BTreeSet<String>, then: &BTreeSet<String>| now.difference(then).map(|one| format!("{what} {one}")).collect::<Vec<_>>();
        changes.extend(news("a process", &self.processes, &before.processes));
        changes.extend(before.processes.difference(&self.processes).map(|one| format!("without the process {one}")));
        changes.extend(news("a port", &self.ports, &before.ports));
        changes.extend(news("a file", &self.files, &before.files));
        changes
    }
}

/// Files that somebody saved, or that say what was opened: not what WebKit keeps in the visit's own folder.
fn files_of(kiosk: &Kiosk) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![kiosk.home().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(entry.path());
            } else if name.ends_with(".html") || name.ends_with(".pdf") || name == "recently-used.xbel" || name.ends_with(".localstorage") || name == "localstorage.sqlite3" {
                found.insert(name);
            }
        }
    }
    found
}

/// A kiosk on which ways out are tried, one after another; a new one takes its place when something got out.
pub struct Trial {
    words: &'static str,
    kiosk: Option<(Kiosk, &'static str)>,
    tabs: usize,
}

impl Trial {
    /// With more words for the test build, such as `unlocked`.
    #[must_use]
    pub fn new(words: &'static str) -> Trial {
        Trial { words, kiosk: None, tabs: 0 }
    }

    /// Leaves the kiosk: the next way is tried on a new one.
    pub fn leave(&mut self) {
        self.kiosk = None;
    }

    /// Tries one way, and says what happened.
    pub fn attempt(&mut self, way: &Way) -> Vec<String> {
        let kiosk = self.stand_at(way.on);
        let before = Look::at(kiosk);
        let mut told = Vec::new();
        match way.by {
            Try::Keys(keys) => kiosk.hand(&["key", keys]),
            Try::Button(button) => kiosk.hand(&["click", button]),
            Try::CtrlWheel(button) => kiosk.hand(&["keydown", "ctrl", "click", button, "click", button, "keyup", "ctrl"]),
            Try::LongPress => kiosk.hand(&["mousedown", "1", "sleep", "1.8", "mouseup", "1"]),
            Try::Drop if drop_a_file(kiosk) => told.push("the file was taken".to_owned()),
            Try::Drop => {}
        }
        sleep(Duration::from_millis(600)); // what must not happen has no signal to wait for
        // Pressing beside a control takes its ring away.
        let ring = matches!(way.on, On::Control(_)) && way.on != FIELD || matches!(way.by, Try::LongPress);
        told.extend(Look::at(kiosk).since(&before, if ring { RING } else { REDRAWN }));
        if !told.is_empty() {
            self.kiosk = None;
        }
        told
    }

    /// Goes to where the way is tried. Controls are taken in their order.
    fn stand_at(&mut self, on: On) -> &Kiosk {
        let start = if on == On::Journey { "/en/who" } else { "/trial/breakout" };
        let wanted = if let On::Control(place) = on { place } else { 0 };
        if self.kiosk.as_ref().is_none_or(|(_, there)| *there != start) || self.tabs > wanted {
            self.kiosk = None;
            let kiosk = Kiosk::open(&Ward::trial(&format!("no-idle start={start} {}", self.words)));
            if on == On::Journey {
                let _ = kiosk.takes_the_first_answer();
            }
            (self.kiosk, self.tabs) = (Some((kiosk, start)), 0);
        }
        let (kiosk, _) = self.kiosk.as_ref().expect("a kiosk was opened");
        kiosk.hand(&["mousemove", "900", "390"]);
        kiosk.press(&vec!["Tab"; wanted - self.tabs]);
        sleep(Duration::from_millis(400)); // until the ring is drawn
        self.tabs = wanted;
        kiosk
    }
}

const DRAGS: &str = include_str!("drag.py");

/// Drags a file from a small window in the corner onto the page: whether the page took it.
///
/// # Panics
/// When there is no window to drag from.
#[must_use]
pub fn drop_a_file(kiosk: &Kiosk) -> bool {
    let mut command = Command::new("/usr/bin/python3");
    command.args(["-c", DRAGS]).env("DISPLAY", kiosk.display()).env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
    let mut source = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("python3 is needed");
    let here = || kiosk.screen().windows().iter().any(|window| window.words.contains("drag.py") || window.place == (0, 0, 120, 60));
    for _ in 0..400 {
        if here() {
            break;
        }
        sleep(Duration::from_millis(50));
    }
    assert!(here(), "no window to drag from: {:?}", kiosk.screen().windows());
    sleep(Duration::from_millis(400));
    kiosk.hand(&["mousemove", "40", "30", "mousedown", "1", "sleep", "0.2"]);
    for (x, y) in [("50", "40"), ("90", "80"), ("200", "150"), ("400", "300"), ("600", "380"), ("640", "390"), ("645", "395"), ("650", "400")] {
        kiosk.hand(&["mousemove", x, y, "sleep", "0.1"]);
    }
    kiosk.hand(&["mouseup", "1"]);
    let said = what_it_said(&mut source);
    kiosk.hand(&["mousemove", "900", "390"]);
    sleep(Duration::from_millis(300));
    assert!(said.contains("began"), "no drag began: {said:?}");
    said.contains("taken")
}

/// Gives a program some seconds to end, then takes it away: what it said.
fn what_it_said(source: &mut Child) -> String {
    for _ in 0..60 {
        if source.try_wait().ok().flatten().is_some() {
            break;
        }
        sleep(Duration::from_millis(50));
    }
    let _ = source.kill();
    let _ = source.wait();
    let mut said = String::new();
    if let Some(mut out) = source.stdout.take() {
        let _ = out.read_to_string(&mut said);
    }
    said
}
