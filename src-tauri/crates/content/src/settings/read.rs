//! Reads a settings file key by key, so that one mistake costs one key.

use super::{Idle, Panel, Settings, Stands, Ward, stands};
use crate::problem::{did_you_mean, line_of};
use crate::providers::is_phone;
use crate::words::{ENGLISH, State};
use crate::{Library, Problem, data};
use toml::de::{DeTable, DeValue};

/// The file that shows every key.
const EXAMPLE: &str = "/usr/share/doc/patient-rights/settings.example.toml has every key.";

const KEYS: [&str; 10] = ["profile", "area", "nation", "ward", "languages", "drafts", "idle", "panel", "sound", "printer"];
const WARD: [&str; 3] = ["provider", "phone", "hours"];
const IDLE: [&str; 2] = ["cover", "clear"];
const PANEL: [&str; 2] = ["width-mm", "width-px"];

/// A value, and where it stands in the text.
type Given<'a> = (&'a DeValue<'a>, usize);

pub(super) fn read(text: &str, file: &str, library: &Library) -> (Settings, Vec<Problem>) {
    let mut reader = Reader { text, file, library, problems: Vec::new() };
    // One reading of the profile for all: the supervisor's.
    let mut settings = Settings { profile: stands(text).unwrap_or_default(), ..Settings::default() };
    match DeTable::parse(text) {
        Ok(table) => reader.settings(table.get_ref(), &mut settings),
        Err(error) => {
            let (message, _) = data::explain(error.message());
            reader.wrong(error.span().map_or(0, |span| span.start), format!("{message} Until this is mended, no key of the file counts."), EXAMPLE);
        }
    }
    reader.problems.sort();
    (settings, reader.problems)
}

struct Reader<'a> {
    text: &'a str,
    file: &'a str,
    library: &'a Library,
    problems: Vec<Problem>,
}

/// A key of a table.
fn get<'a>(table: &'a DeTable<'a>, key: &str) -> Option<Given<'a>> {
    table.iter().find(|(name, _)| name.get_ref() == key).map(|(name, value)| (value.get_ref(), name.span().start))
}

/// What kind of value this is, for people.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a day or a time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

impl Reader<'_> {
    fn wrong(&mut self, place: usize, message: impl Into<String>, hint: impl Into<String>) {
        self.problems.push(Problem::error(self.file, line_of(self.text, place), message, hint));
    }

    fn unknown(&mut self, table: &DeTable<'_>, known: &[&str]) {
        for name in table.keys().filter(|name| !known.contains(&name.get_ref().as_ref())) {
            self.wrong(name.span().start, format!("There is no setting called '{}' here.", name.get_ref()), did_you_mean(name.get_ref(), known.iter().copied()));
        }
    }

    fn settings(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        self.unknown(table, &KEYS);
        self.profile(get(table, "profile"));
        settings.nation = self.nation(get(table, "nation"));
        self.area(get(table, "area"), settings);
        settings.ward = self.table(table, "ward", &WARD).and_then(|(ward, place)| self.ward(ward, place));
        settings.languages = self.languages(get(table, "languages")).unwrap_or_default();
        settings.drafts = self.drafts(get(table, "drafts"));
        self.not_offered(get(table, "languages"), settings);
        if let Some((idle, _)) = self.table(table, "idle", &IDLE) {
            let usual = Idle::default();
            let cover = self.number(get(idle, "cover"), "cover", 2..=20, "minutes");
            let clear = self.number(get(idle, "clear"), "clear", 2..=20, "minutes");
            settings.idle = Idle { cover: cover.unwrap_or(usual.cover), clear: clear.unwrap_or(usual.clear) };
        }
        settings.panel = self.table(table, "panel", &PANEL).and_then(|(panel, place)| self.panel(panel, place));
        if let Some((value, place)) = get(table, "sound") {
            match value {
                DeValue::Boolean(sound) => settings.sound = *sound,
                other => self.wrong(place, format!("'sound' is {}.", kind(other)), "Write true or false."),
            }
        }
        settings.printer = self.line(get(table, "printer"), "printer");
    }

    /// A table of settings, and where it begins.
    fn table<'t>(&mut self, table: &'t DeTable<'t>, key: &str, known: &[&str]) -> Option<(&'t DeTable<'t>, usize)> {
        let (value, place) = get(table, key)?;
        let Some(inner) = value.as_table() else {
            self.wrong(place, format!("'{key}' is {}.", kind(value)), format!("Write [{key}] on a line of its own, and its keys below. {EXAMPLE}"));
            return None;
        };
        self.unknown(inner, known);
        Some((inner, place))
    }

    /// Text on one line, not empty and not too long to show.
    fn line(&mut self, given: Option<Given<'_>>, key: &str) -> Option<String> {
        let (value, place) = given?;
        let Some(text) = value.as_str() else {
            self.wrong(place, format!("'{key}' is {}.", kind(value)), "Write text in quotes.");
            return None;
        };
        let text = text.trim();
        if text.is_empty() || text.chars().count() > 80 || text.chars().any(char::is_control) {
            self.wrong(place, format!("'{key}' is empty, too long, or not on one line."), "Write one line of at most 80 letters, or take the key out.");
            return None;
        }
        Some(text.to_owned())
    }

    fn number(&mut self, given: Option<Given<'_>>, key: &str, range: std::ops::RangeInclusive<u32>, unit: &str) -> Option<u32> {
        let (value, place) = given?;
        let number = value.as_integer().and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
        let fits = number.filter(|number| range.contains(number));
        if fits.is_none() {
            let found = if matches!(value, DeValue::Integer(_)) { "out of range" } else { kind(value) };
            self.wrong(place, format!("'{key}' is {found}."), format!("Write a whole number of {unit}, {} to {}.", range.start(), range.end()));
        }
        fits
    }

    fn profile(&mut self, given: Option<Given<'_>>) {
        let known = [Stands::Home.id(), Stands::Kiosk.id()];
        if let Some((value, place)) = given
            && !value.as_str().is_some_and(|word| known.contains(&word))
        {
            let word = value.as_str().unwrap_or(kind(value));
            self.wrong(place, format!("'{word}' is no profile, so this is taken for a kiosk."), did_you_mean(word, known));
        }
    }

    fn nation(&mut self, given: Option<Given<'_>>) -> Option<String> {
        let place = given?.1;
        let nation = self.line(given, "nation")?;
        let known = ["england", "wales"];
        if !known.contains(&nation.as_str()) {
            self.wrong(place, format!("'{nation}' is no nation whose law this app holds."), did_you_mean(&nation, known));
            return None;
        }
        Some(nation)
    }

    /// The area, and the nation that it is in.
    fn area(&mut self, given: Option<Given<'_>>, settings: &mut Settings) {
        let Some(place) = given.map(|(_, place)| place) else { return };
        let Some(code) = self.line(given, "area") else { return };
        let places = &self.library.places;
        let Some(area) = places.area(&code) else {
            self.wrong(place, format!("'{code}' is the code of no area."), self.area_hint(&code));
            return;
        };
        // Which of the two is the slip cannot be told, and the wrong nation would be the wrong law: then people are asked.
        if let Some(nation) = settings.nation.take_if(|nation| *nation != area.nation) {
            let message = format!("{} is not in the nation that is set, '{nation}', so neither counts.", area.name);
            self.wrong(place, message, "Give the area in which the hospital is, or take one of the two out.");
            return;
        }
        settings.nation = Some(area.nation.clone());
        settings.area = Some(code);
    }

    /// The code for a name, or names that are like it.
    fn area_hint(&self, given: &str) -> String {
        let given = given.to_lowercase();
        let areas = &self.library.places.areas;
        let said = |area: &crate::places::Area| format!("'{}' for {}", area.code, area.name);
        if let Some(area) = areas.iter().find(|area| area.name.to_lowercase() == given) {
            return format!("Its code is '{}'.", area.code);
        }
        let alike = |area: &&crate::places::Area| {
            let name = area.name.to_lowercase();
            name.contains(&given) || given.contains(&name) || strsim::damerau_levenshtein(&name, &given) <= 2
        };
        let near: Vec<String> = areas.iter().filter(alike).take(5).map(said).collect();
        if near.is_empty() {
            return "Write the name of the council or health board as it calls itself, and the code is said here.".to_owned();
        }
        format!("Is it {}?", near.join(", "))
    }

    fn ward(&mut self, ward: &DeTable<'_>, place: usize) -> Option<Ward> {
        let provider = self.line(get(ward, "provider"), "provider");
        let hours = self.line(get(ward, "hours"), "hours");
        let given = get(ward, "phone");
        let mut phone = self.line(given, "phone");
        if let Some(number) = phone.take_if(|number| !is_phone(number)) {
            let hint = "Write it in groups of digits: 0300 456 2370, or a short number of the hospital's own, 3 to 6 digits.";
            self.wrong(given.map_or(place, |(_, place)| place), format!("'{number}' is no phone number of this country."), hint);
        }
        if get(ward, "provider").is_none() {
            self.wrong(place, "The ward's advocate service has no name.", "Add provider.");
        }
        Some(Ward { provider: provider?, phone, hours })
    }

    /// A list of language codes, each known and there once.
    fn codes(&mut self, given: Option<Given<'_>>, key: &str) -> Option<Vec<String>> {
        let (value, place) = given?;
        let Some(list) = value.as_array() else {
            self.wrong(place, format!("'{key}' is {}.", kind(value)), "Write a list of codes: [\"en\", \"cy\"].");
            return None;
        };
        let known: Vec<&str> = self.library.words.languages().filter(|language| language.state != State::Pseudo).map(|language| language.code.as_str()).collect();
        let mut codes: Vec<String> = Vec::new();
        for item in list.iter() {
            let word = item.get_ref().as_str().unwrap_or(kind(item.get_ref()));
            if !known.contains(&word) {
                self.wrong(item.span().start, format!("There is no language '{word}'."), did_you_mean(word, known.iter().copied()));
            } else if codes.iter().any(|code| code == word) {
                self.wrong(item.span().start, format!("'{word}' stands in '{key}' twice."), "Keep one of them.");
            } else {
                codes.push(word.to_owned());
            }
        }
        Some(codes)
    }

    fn languages(&mut self, given: Option<Given<'_>>) -> Option<Vec<String>> {
        let codes = self.codes(given, "languages")?;
        if !codes.iter().any(|code| code == ENGLISH) {
            self.wrong(
                given.map_or(0, |(_, place)| place),
                "English is missing, so all languages keep their usual order.",
                "Put \"en\" into the list: the others fall back to it.",
            );
            return None;
        }
        Some(codes)
    }

    fn drafts(&mut self, given: Option<Given<'_>>) -> Option<Vec<String>> {
        let mut codes = self.codes(given, "drafts")?;
        codes.retain(|code| {
            let draft = self.library.words.language(code).is_some_and(|language| language.state == State::Draft);
            if !draft {
                let place = given.map_or(0, |(_, place)| place);
                self.problems.push(Problem::error(self.file, line_of(self.text, place), format!("'{code}' is no draft."), "Take it out: it needs no leave to be offered."));
            }
            draft
        });
        Some(codes)
    }

    /// Whoever lists a draft wants it: say that listing it is not enough.
    fn not_offered(&mut self, given: Option<Given<'_>>, settings: &Settings) {
        let Some((_, place)) = given else { return };
        let offered = settings.offered(&self.library.words, settings.profile);
        for code in settings.languages.iter().filter(|code| !offered.iter().any(|language| language.code == **code)) {
            self.wrong(
                place,
                format!("'{code}' is a draft that no qualified translator has checked, so it is not offered here."),
                "Name it in drafts as well if patients may be offered it; else take it out.",
            );
        }
    }

    fn panel(&mut self, panel: &DeTable<'_>, place: usize) -> Option<Panel> {
        let width_mm = self.number(get(panel, "width-mm"), "width-mm", 100..=3000, "millimetres");
        let width_px = self.number(get(panel, "width-px"), "width-px", 320..=16000, "pixels");
        for key in PANEL.iter().filter(|key| get(panel, key).is_none()) {
            self.wrong(place, format!("'{key}' is missing, so the size of the screen is not known."), "Give both: the scale comes from the two.");
        }
        Some(Panel { width_mm: width_mm?, width_px: width_px? })
    }
}
