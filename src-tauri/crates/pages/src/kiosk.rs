//! Words for what the kiosk draws itself: its covers, the screen for when nothing else starts, and the self-check.

use crate::request::Profile;
use content::{ENGLISH, Library, Settings};

/// The words of the windows that cover a page, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverWords {
    /// The language's code.
    pub language: String,
    /// It runs from right to left.
    pub rtl: bool,
    /// Hidden on request: the title.
    pub hidden_title: String,
    /// Hidden on request: nobody can read the page.
    pub hidden_lead: String,
    /// The button that shows the page again.
    pub again: String,
    /// Nobody has touched the screen: the title.
    pub idle_title: String,
    /// Nobody has touched the screen: the answers are hidden, and will be forgotten.
    pub idle_lead: String,
    /// Said aloud when 20 seconds are left.
    pub soon: String,
    /// The button that goes on with the visit.
    pub carry_on: String,
    /// The button that ends the visit, for somebody new.
    pub fresh: String,
    /// The button that ends the visit.
    pub finish: String,
    /// What to do in danger, with both numbers.
    pub danger: String,
    /// What hiding does not do.
    pub warning: String,
}

/// The words of the screen that stands while the kiosk cannot start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainWords {
    /// The language's code.
    pub language: String,
    /// What this screen is.
    pub title: String,
    /// What is happening, and that nobody did wrong.
    pub lead: String,
    /// What to do in danger, whom to ask, and the national lines; one paragraph each.
    pub lines: Vec<String>,
    /// The same in further languages that are offered here.
    pub also: Vec<PlainWords>,
}

/// What the self-check looks at. The words of each are `report-<name>`, with `.not`, `.unknown` and `.do`.
pub const REPORT: [&str; 16] = [
    "compositor",
    "swap",
    "core-limit",
    "core-pattern",
    "network",
    "private-folder",
    "time-limit",
    "settings",
    "settings-account",
    "settings-since",
    "languages",
    "law-date",
    "version",
    "memory-limit",
    "sysrq",
    "root",
];

/// A string in a language, or else in English; `args` are the values that it names.
#[must_use]
pub fn say(library: &Library, language: &str, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<(&str, &str)> = [("reader", "patient")].into_iter().chain(args.iter().copied()).collect();
    library.words.say(language, key, &args).text
}

/// The words of the covers in each language that a kiosk with these settings offers, in their order.
#[must_use]
pub fn cover_words(library: &Library, settings: &Settings) -> Vec<CoverWords> {
    let words = |language: &content::Language| {
        let t = |key: &str| say(library, &language.code, key, &[]);
        CoverWords {
            language: language.code.clone(),
            rtl: language.dir == "rtl",
            hidden_title: t("hidden-title"),
            hidden_lead: t("hidden-lead"),
            again: t("hidden-again"),
            idle_title: t("cover-idle"),
            idle_lead: t("cover-idle-lead"),
            soon: t("cover-soon"),
            carry_on: t("cover-carry-on"),
            fresh: t("cover-fresh"),
            finish: t("nav-finish"),
            danger: t("foot-danger"),
            warning: t("hidden-warning"),
        }
    };
    settings.offered(&library.words, Profile::Kiosk).into_iter().map(words).collect()
}

/// The words of the screen that stands while the kiosk cannot start: English, and Cymraeg where it is offered.
#[must_use]
pub fn plain_words(library: &Library, settings: &Settings) -> PlainWords {
    let offered = settings.offered(&library.words, Profile::Kiosk);
    let mut all = offered.iter().map(|language| language.code.as_str()).filter(|code| [ENGLISH, "cy"].contains(code)).map(|code| plain(library, settings, code));
    // English is always offered.
    let first = all.next().unwrap_or_else(|| plain(library, settings, ENGLISH));
    PlainWords { also: all.collect(), ..first }
}

fn plain(library: &Library, settings: &Settings, language: &str) -> PlainWords {
    let t = |key: &str| say(library, language, key, &[]);
    let mut lines = vec![t("foot-danger"), t("plain-nurse")];
    // No line serves Wales; there the nurse and the health board lead on.
    if settings.nation.as_deref() != Some("wales") {
        let numbers = library.directory.lines.iter().filter(|line| line.kind == "advocacy" && line.nations.iter().any(|nation| nation == "england"));
        lines.push(t("plain-lines"));
        lines.extend(numbers.map(|line| say(library, language, "plain-line", &[("name", &line.name), ("number", &line.number)])));
    }
    PlainWords { language: language.to_owned(), title: t("plain-title"), lead: t("plain-lead"), lines, also: Vec::new() }
}

/// What these settings make of a machine: a label and its value, one a line, in the order of the file.
#[must_use]
pub fn machine(library: &Library, settings: &Settings, stands: Profile, language: &str) -> Vec<(String, String)> {
    let t = |key: &str| say(library, language, key, &[]);
    let minutes = |count: u32| say(library, language, "machine-minutes", &[("count", &count.to_string())]);
    let area = settings.area.as_deref().and_then(|code| library.places.area(code));
    let nation = settings.nation.as_deref().map_or_else(|| t("machine-nation-none"), |nation| t(&format!("answer-nation-{nation}")));
    let languages: Vec<&str> = settings.offered(&library.words, stands).into_iter().map(|language| language.name.as_str()).collect();
    let ward = settings.ward.as_ref().map(|ward| [Some(&ward.provider), ward.phone.as_ref(), ward.hours.as_ref()].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "));
    let sound = if settings.sound { "machine-sound-on" } else { "machine-sound-off" };
    let mut rows = vec![
        (t("machine-stands"), t(&format!("machine-stands-{}", stands.id()))),
        (t("machine-area"), area.map_or_else(|| t("machine-none"), |area| area.name.clone())),
        (t("machine-nation"), nation),
        (t("machine-ward"), ward.unwrap_or_else(|| t("machine-none"))),
        (t("machine-languages"), languages.join(", ")),
    ];
    if stands == Profile::Kiosk {
        rows.push((t("machine-cover"), minutes(settings.idle.cover)));
        rows.push((t("machine-clear"), minutes(settings.idle.clear)));
        rows.push((t("machine-scale"), format!("{:.0} %", settings.scale() * 100.0)));
    }
    rows.push((t("machine-sound"), t(sound)));
    rows.push((t("machine-printer"), settings.printer.clone().unwrap_or_else(|| t("machine-none"))));
    rows
}
