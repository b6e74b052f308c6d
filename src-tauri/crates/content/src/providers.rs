//! `content/providers/providers.toml` and `lines.toml`: who provides advocacy where, and how sure that is.

use crate::places::Places;
use crate::{Files, Problem, data};
use rights::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A dated contract notice or announcement.
    High,
    /// A council's or provider's page that nothing contradicts.
    Medium,
    /// Old, second-hand, contradicted or let again: never shown.
    Low,
}

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PhoneKind {
    /// This service's own number.
    Local,
    /// A national number that finds the advocate for the area.
    Switchboard,
}

/// How much of a date its source gives: a page "of 2023" has no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// How much of `day` the source's own words give.
fn precision(words: &str, day: Date) -> Precision {
    let words = words.to_lowercase();
    let month = MONTHS.get(usize::from(day.month()).saturating_sub(1)).copied().unwrap_or_default();
    let in_words = words.contains(month) && words.contains(&day.year().to_string());
    if words.contains(&day.to_string()) || (in_words && words.split(|c: char| !c.is_ascii_digit()).any(|number| number == day.day().to_string())) {
        Precision::Day
    } else if words.contains(&day.to_string()[..7]) || in_words {
        Precision::Month
    } else {
        Precision::Year
    }
}

/// One entry: a provider of some kinds of advocacy in one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// The code of the council or the Welsh health board.
    pub area: String,
    /// `IMHA`, `IMCA`, `CARE`, `NHSC`, `GEN`, or what the source says.
    pub services: Vec<String>,
    /// For a service: the only people it is for.
    pub only_for: BTreeMap<String, String>,
    /// Its name, where known.
    pub name: Option<String>,
    /// The number as it is shown.
    pub phone: Option<String>,
    /// What kind of number it is.
    pub phone_kind: Option<PhoneKind>,
    /// An e-mail address.
    pub email: Option<String>,
    /// The source's date, as a day; `None` where it has none.
    pub checked_on: Option<Date>,
    /// How much of that day the source gives.
    pub precision: Precision,
    /// The last day of the contract, where known.
    pub contract_end: Option<Date>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The page that says so.
    pub source: String,
}

impl Provider {
    /// Whether it may be shown on a day as providing a service to anybody at all.
    ///
    /// High: until the contract ends, or for three years after the source's date where no end is
    /// known. Medium: until a known end. Low, unnamed, and unspecified services: never.
    #[must_use]
    pub fn is_shown(&self, service: &str, today: Date) -> bool {
        let ended = self.contract_end.is_some_and(|end| end < today);
        let fresh = match self.confidence {
            Confidence::High => match (self.contract_end, self.checked_on) {
                (None, Some(day)) => today <= day.plus_years(3),
                _ => !ended,
            },
            Confidence::Medium => !ended,
            Confidence::Low => false,
        };
        fresh && self.name.is_some() && self.services.iter().any(|other| other == service)
    }

    /// Whether to say beside it that it comes from a public page and may have changed.
    #[must_use]
    pub fn needs_notice(&self) -> bool {
        self.confidence != Confidence::High || self.checked_on.is_none()
    }
}

/// A line that serves many areas, or everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The id by which pages name it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The number as it is shown.
    pub number: String,
    /// The key to press when the line answers.
    pub press: Option<String>,
    /// It takes text messages, not calls.
    pub text: bool,
    /// What it is for: `urgent`, `advocacy`, `regulator`, `ombudsman`, `legal`, `advice`.
    pub kind: String,
    /// The nations that it serves.
    pub nations: Vec<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// The source's date, as a day; `None` where it has none.
    pub checked_on: Option<Date>,
    /// How much of that day the source gives.
    pub precision: Precision,
}

/// What an area can show for a service on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A number of the service itself.
    Local,
    /// A national number that finds the advocate.
    Switchboard,
    /// No number: the fallback alone.
    Fallback,
}

/// All providers and lines.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// Every entry, those that are never shown too.
    pub providers: Vec<Provider>,
    /// The lines, urgent ones first.
    pub lines: Vec<Line>,
}

impl Directory {
    /// The line with this id.
    #[must_use]
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The entries that may be shown for a service where it is arranged by `code`, those for
    /// everybody and with a number of their own first.
    #[must_use]
    pub fn shown(&self, code: &str, service: &str, today: Date) -> Vec<&Provider> {
        let mut shown: Vec<&Provider> = self.providers.iter().filter(|provider| provider.area == code && provider.is_shown(service, today)).collect();
        shown.sort_by_key(|provider| {
            let number = match provider.phone_kind {
                Some(PhoneKind::Local) => 0,
                Some(PhoneKind::Switchboard) => 1,
                None => 2,
            };
            (provider.only_for.contains_key(service), number, provider.confidence != Confidence::High)
        });
        shown
    }

    /// What `code` can show to everybody for a service on a day.
    #[must_use]
    pub fn reach(&self, code: &str, service: &str, today: Date) -> Reach {
        let kinds: Vec<PhoneKind> = self
            .shown(code, service, today)
            .into_iter()
            .filter(|provider| !provider.only_for.contains_key(service) && provider.phone.is_some())
            .filter_map(|provider| provider.phone_kind)
            .collect();
        if kinds.contains(&PhoneKind::Local) {
            Reach::Local
        } else if kinds.contains(&PhoneKind::Switchboard) {
            Reach::Switchboard
        } else {
            Reach::Fallback
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProvidersFile {
    provider: Vec<ProviderText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProviderText {
    area: String,
    area_name: String,
    services: Vec<String>,
    #[serde(rename = "service_text")]
    _service_text: Option<String>,
    #[serde(default)]
    only_for: BTreeMap<String, String>,
    name: Option<String>,
    #[serde(default)]
    not_known: bool,
    #[serde(rename = "not_known_because")]
    _not_known_because: Option<String>,
    phone: Option<String>,
    phone_kind: Option<PhoneKind>,
    email: Option<String>,
    #[serde(rename = "website")]
    _website: Option<String>,
    #[serde(rename = "referral")]
    _referral: Option<String>,
    source: String,
    date: String,
    checked_on: Option<Datetime>,
    contract_end: Option<Datetime>,
    confidence: Confidence,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinesFile {
    line: Vec<LineText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineText {
    id: String,
    name: String,
    number: String,
    press: Option<String>,
    #[serde(default)]
    text: bool,
    kind: String,
    nations: Vec<String>,
    email: Option<String>,
    #[serde(rename = "source")]
    _source: Option<String>,
    date: Option<String>,
    checked_on: Option<Datetime>,
}

const PROVIDERS: &str = "content/providers/providers.toml";
const LINES: &str = "content/providers/lines.toml";

pub(crate) fn read(files: &Files, places: &Places, problems: &mut Vec<Problem>) -> Directory {
    let mut directory = Directory::default();
    for file in [PROVIDERS, LINES] {
        if files.get(file).is_none() {
            problems.push(Problem::error(file, 0, "This file is missing.", ""));
        }
    }
    let providers = files.get(PROVIDERS).and_then(|text| data::read::<ProvidersFile>(PROVIDERS, 0, text, problems));
    for (place, entry) in providers.into_iter().flat_map(|file| file.provider).enumerate() {
        let line = files.get(PROVIDERS).map_or(0, |text| nth_table(text, "[[provider]]", place));
        check(&entry, line, places, problems);
        let checked_on = entry.checked_on.and_then(|day| data::day(PROVIDERS, line, day, problems));
        directory.providers.push(Provider {
            area: entry.area,
            services: entry.services,
            only_for: entry.only_for,
            name: entry.name,
            phone: entry.phone,
            phone_kind: entry.phone_kind,
            email: entry.email,
            checked_on,
            precision: checked_on.map_or(Precision::Year, |day| precision(&entry.date, day)),
            contract_end: entry.contract_end.and_then(|day| data::day(PROVIDERS, line, day, problems)),
            confidence: entry.confidence,
            source: entry.source,
        });
    }
    let lines = files.get(LINES).and_then(|text| data::read::<LinesFile>(LINES, 0, text, problems));
    for (place, entry) in lines.into_iter().flat_map(|file| file.line).enumerate() {
        let line = files.get(LINES).map_or(0, |text| nth_table(text, "[[line]]", place));
        let checked_on = entry.checked_on.and_then(|day| data::day(LINES, line, day, problems));
        if !is_phone(&entry.number) {
            problems.push(Problem::error(LINES, line, format!("'{}' is no phone number.", entry.number), PHONE));
        }
        directory.lines.push(Line {
            id: entry.id,
            name: entry.name,
            number: entry.number,
            press: entry.press,
            text: entry.text,
            kind: entry.kind,
            nations: entry.nations,
            email: entry.email,
            checked_on,
            precision: checked_on.map_or(Precision::Year, |day| precision(entry.date.as_deref().unwrap_or_default(), day)),
        });
    }
    directory
}

/// Whether this is a phone number as it is shown: groups of digits; the whole of a number of this country, or a short
/// one (999, 116 123, a hospital's own).
pub(crate) fn is_phone(number: &str) -> bool {
    let groups = number.split(' ').all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    groups && ((3..=6).contains(&digits) || (number.starts_with('0') && (10..=11).contains(&digits)))
}

const PHONE: &str = "Write it in groups of digits: 0300 456 2370.";

fn check(entry: &ProviderText, line: usize, places: &Places, problems: &mut Vec<Problem>) {
    let mut wrong = |message: String, hint: &str| problems.push(Problem::error(PROVIDERS, line, message, hint));
    let name = places.area(&entry.area).map(|area| &area.name).or_else(|| places.board(&entry.area).map(|board| &board.name));
    match name {
        None => wrong(format!("'{}' is no council and no health board.", entry.area), "Give a code from areas.toml."),
        Some(name) if *name != entry.area_name => wrong(format!("'{}' is {name}, not '{}'.", entry.area, entry.area_name), "The code and the name must agree."),
        Some(_) => {}
    }
    if entry.name.is_some() == entry.not_known {
        wrong("An entry has a name, or says not_known = true.".to_owned(), "Give one of them.");
    }
    if entry.phone.is_some() != entry.phone_kind.is_some() {
        wrong("A phone goes with a phone_kind.".to_owned(), "Say local or switchboard.");
    }
    if let Some(phone) = entry.phone.as_deref().filter(|phone| !is_phone(phone)) {
        wrong(format!("'{phone}' is no phone number."), PHONE);
    }
    for service in entry.only_for.keys().filter(|service| !entry.services.contains(service)) {
        wrong(format!("only_for speaks of '{service}', which is not among the services."), "");
    }
    if let Some(day) = entry.checked_on.and_then(|day| day.date)
        && !entry.date.contains(&day.year.to_string())
    {
        wrong(format!("checked_on is of {}, but the source's date is '{}'.", day.year, entry.date), "checked_on is the day of the source, never of an edit.");
    }
    if entry.source.trim().is_empty() {
        wrong("The source is empty.".to_owned(), "Every number names the page it comes from.");
    }
}

/// The line on which the table at `place` of an array of tables begins.
fn nth_table(text: &str, head: &str, place: usize) -> usize {
    text.lines().enumerate().filter(|(_, line)| line.trim() == head).nth(place).map_or(0, |(line, _)| line + 1)
}
