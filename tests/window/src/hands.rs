//! Hands in front of the kiosk: keys and touches, sent through X as a keyboard and a mouse send them.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::kiosk::{HANG, Kiosk, Shown, Ward};

/// What is always there on a page, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Always {
    /// Covers the screen at once.
    Hide,
    /// Ends the visit.
    Finish,
    /// A person to turn to.
    Person,
    /// Another language.
    Language,
    /// The page before.
    Back,
}

impl Always {
    const ALL: [(Always, &'static str); 5] =
        [(Always::Back, "Back"), (Always::Hide, "Hide"), (Always::Finish, "Finish and clear"), (Always::Person, "Get a person"), (Always::Language, "Language")];
}

impl Kiosk {
    /// Does something with keys or mouse: `["key", "Tab"]`, `["mousemove", "10", "10", "click", "1"]`.
    ///
    /// # Panics
    /// When xdotool cannot, several times in a row.
    pub fn hand(&self, order: &[&str]) {
        let done = (0..5).any(|_| {
            let status = Command::new("xdotool").args(order).env("DISPLAY", self.display()).status();
            status.expect("xdotool is needed (see tests/window/README.md)").success()
        });
        assert!(done, "xdotool cannot {order:?}");
    }

    /// Presses keys one after another, by their X names: `Tab`, `space`, `ctrl+p`.
    pub fn press(&self, keys: &[&str]) {
        if keys.is_empty() {
            return;
        }
        let order = [&["key", "--delay", "40"], keys].concat();
        self.hand(&order);
    }

    /// Touches a place.
    pub fn tap(&self, place: (i32, i32)) {
        let (x, y) = (place.0.to_string(), place.1.to_string());
        self.hand(&["mousemove", &x, &y, "click", "1"]);
    }

    /// Touches the middle of the thing that has this name; for wards with eyes.
    pub fn tap_on(&self, name: &str) {
        let since = Instant::now();
        loop {
            let tree = self.tree();
            if let Some(thing) = tree.iter().find(|thing| thing.can_be_used() && thing.name == name) {
                return self.tap(thing.middle());
            }
            assert!(since.elapsed() < HANG, "there is no {name:?} to touch among {:?}", tree.iter().map(|thing| &thing.name).collect::<Vec<_>>());
            sleep(Duration::from_millis(200));
        }
    }

    /// Touches a place twice, so soon that the second touch was meant for what the first one met.
    pub fn tap_twice(&self, thing: Always, milliseconds: u64) {
        let (x, y) = places()[&thing];
        self.hand(&["mousemove", &x.to_string(), &y.to_string(), "click", "--repeat", "2", "--delay", &milliseconds.to_string(), "1"]);
    }

    /// Touches one of the things that are always there.
    pub fn tap_always(&self, thing: Always) {
        self.tap(places()[&thing]);
    }

    /// Touches one of the things that are always there until another page, or another visitor, is shown.
    pub fn goes_to(&self, thing: Always) -> Shown {
        let from = self.shown();
        let next = self.insists("what the touch leads to", || self.tap_always(thing), |shown| *shown != from);
        sleep(Duration::from_millis(600));
        next
    }

    /// Presses keys that lead to another page, and waits for it. The last key is pressed again where nothing comes of it.
    pub fn goes_on_by(&self, keys: &[&str]) -> Shown {
        let from = self.shown().title;
        let (last, before) = keys.split_last().expect("a key");
        self.press(before);
        let next = self.insists(&format!("another page than {from:?}"), || self.press(&[last]), |shown| shown.title != from);
        sleep(Duration::from_millis(600));
        next
    }

    /// Takes the first answer of a question by keyboard alone.
    pub fn takes_the_first_answer(&self) -> Shown {
        self.goes_on_by(&["Tab", "space", "Tab", "Return"])
    }

    /// Asks for the end of the visit by touch, and says yes where the page asks.
    pub fn asks_to_finish(&self) {
        let from = self.shown();
        let next = self.goes_to(Always::Finish);
        if next.pid == from.pid {
            self.press(&["Tab"]);
            let _ = self.insists("the end of the visit", || self.press(&["Return"]), |shown| *shown != next);
        }
    }

    /// Finishes the visit and waits for the next visitor's first screen.
    pub fn finishes(&self) -> Shown {
        let visitor = self.shown().pid;
        self.asks_to_finish();
        self.starts_afresh(visitor)
    }
}

/// Where the things are that stand in the same place on every page: looked up once, by those who can ask for names.
fn places() -> &'static BTreeMap<Always, (i32, i32)> {
    static PLACES: OnceLock<BTreeMap<Always, (i32, i32)>> = OnceLock::new();
    PLACES.get_or_init(|| {
        let kiosk = Kiosk::start(&Ward::trial("start=/en/who").with_eyes());
        let since = Instant::now();
        loop {
            let tree = kiosk.tree();
            let place = |name: &str| tree.iter().find(|thing| thing.can_be_used() && thing.name == name).map(crate::eyes::Thing::middle);
            let found: BTreeMap<Always, (i32, i32)> = Always::ALL.into_iter().filter_map(|(thing, name)| Some((thing, place(name)?))).collect();
            if found.len() == Always::ALL.len() {
                return found;
            }
            assert!(since.elapsed() < HANG, "not all of {:?} are on the page: {found:?}\n{}", Always::ALL, kiosk.state());
            sleep(Duration::from_millis(200));
        }
    })
}
