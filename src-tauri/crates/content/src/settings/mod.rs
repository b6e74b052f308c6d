//! The settings of one machine: where it stands, for whom, and in which languages.
//!
//! 1. A hospital's IT writes them into one TOML file. `docs/settings.toml` has every key with its meaning.
//! 2. [`read`] never fails: a key that is wrong keeps its safe default and becomes a [`Problem`].
//! 3. [`stands`] looks at the profile alone, for the program that starts everything else.

mod read;

use crate::words::{ENGLISH, Language, State, Words};
use crate::{Library, Problem};
use toml::de::DeTable;

/// Where the app stands: at home, or on a ward for many people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stands {
    /// One person's own machine.
    #[default]
    Home,
    /// A ward's shared screen.
    Kiosk,
}

impl Stands {
    /// As the file writes it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Stands::Home => "home",
            Stands::Kiosk => "kiosk",
        }
    }
}

/// The ward's own advocate service, as its settings say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ward {
    /// Its name.
    pub provider: String,
    /// Its number, as it is shown; it may be one of the hospital's own, short ones.
    pub phone: Option<String>,
    /// When it answers, in the words of the settings.
    pub hours: Option<String>,
}

/// When a screen that nobody touches is covered and then cleared, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle {
    /// Without a touch for so long, the page is covered.
    pub cover: u32,
    /// Covered for so long, the visit ends.
    pub clear: u32,
}

impl Default for Idle {
    fn default() -> Idle {
        Idle { cover: 3, clear: 2 }
    }
}

/// The picture of a screen, without its frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panel {
    /// Millimetres across.
    pub width_mm: u32,
    /// Pixels across.
    pub width_px: u32,
}

/// All settings. The defaults are those of somebody's own machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Where the app stands.
    pub profile: Stands,
    /// The code of the area in which the hospital is.
    pub area: Option<String>,
    /// `england` or `wales`: what the file says, or else the area's.
    pub nation: Option<String>,
    /// The ward's own advocate service.
    pub ward: Option<Ward>,
    /// The codes of the languages, in the order in which they are offered. Empty: all, in our own order.
    pub languages: Vec<String>,
    /// The draft languages that may be offered. `None`: all at home, none in the kiosk.
    pub drafts: Option<Vec<String>>,
    /// When a screen that nobody touches is covered and cleared.
    pub idle: Idle,
    /// How large the screen is.
    pub panel: Option<Panel>,
    /// Whether there may be sound. Nothing uses it yet.
    pub sound: bool,
    /// The printer's name. Nothing uses it yet.
    pub printer: Option<String>,
}

impl Settings {
    /// By how much the page is enlarged, so that 80 CSS pixels are 20 mm, the height of an answer. Between 0.75 and 3.
    #[must_use]
    pub fn scale(&self) -> f64 {
        let pixels_in_a_mm = self.panel.map_or(4.0, |panel| f64::from(panel.width_px) / f64::from(panel.width_mm.max(1)));
        (pixels_in_a_mm * 20.0 / 80.0).clamp(0.75, 3.0)
    }

    /// The languages to offer where the app stands, in their order. English is always among them; in a kiosk in Wales
    /// Cymraeg comes first, if it may be offered at all.
    #[must_use]
    pub fn offered<'a>(&self, words: &'a Words, stands: Stands) -> Vec<&'a Language> {
        let draft = |language: &Language| match &self.drafts {
            Some(drafts) => drafts.contains(&language.code),
            None => stands == Stands::Home,
        };
        let may = |language: &&Language| language.code == ENGLISH || language.state == State::Checked || (language.state == State::Draft && draft(language));
        let mut offered: Vec<&Language> =
            if self.languages.is_empty() { words.languages().filter(may).collect() } else { self.languages.iter().filter_map(|code| words.language(code)).filter(may).collect() };
        if !offered.iter().any(|language| language.code == ENGLISH) {
            offered.extend(words.language(ENGLISH));
        }
        if stands == Stands::Kiosk && self.nation.as_deref() == Some("wales") {
            // The sort is stable: the others keep their order.
            offered.sort_by_key(|language| language.code != "cy");
        }
        offered
    }
}

impl Settings {
    /// The language of an address that names none: Cymraeg in a kiosk in Wales, where it may be offered; else English.
    #[must_use]
    pub fn begins_in(&self, words: &Words, stands: Stands) -> &'static str {
        let first = self.offered(words, stands).first().map(|language| language.code.as_str());
        if stands == Stands::Kiosk && self.nation.as_deref() == Some("wales") && first == Some("cy") { "cy" } else { ENGLISH }
    }
}

/// Reads a settings file. What is wrong comes beside the settings, and each such key has its safe default.
#[must_use]
pub fn read(text: &str, file: &str, library: &Library) -> (Settings, Vec<Problem>) {
    read::read(text, file, library)
}

/// What is wrong where the file that was named cannot be read at all.
#[must_use]
pub fn unreadable(file: &str) -> Problem {
    Problem::error(file, 0, "This file cannot be read.", "Is it there, and may the kiosk's account read it? Until then safe defaults hold.")
}

/// Only where the app stands; `None` if the file does not say.
///
/// Somebody put this file there on purpose: one that cannot be read, or whose profile is none of ours, makes a kiosk.
#[must_use]
pub fn stands(text: &str) -> Option<Stands> {
    let Ok(table) = DeTable::parse(text) else { return Some(Stands::Kiosk) };
    let (_, value) = table.get_ref().iter().find(|(key, _)| key.get_ref() == "profile")?;
    Some(if value.get_ref().as_str() == Some(Stands::Home.id()) { Stands::Home } else { Stands::Kiosk })
}
