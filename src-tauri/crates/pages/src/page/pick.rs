//! Picking a day, an hour or a word about it by buttons alone. Nothing is typed.
//!
//! The day stands in the address under the event's own key (`admitted=2026-11-02`), the hour beside it (`hour=14:00`).

use crate::address::{Here, with_keys};
use crate::frame::Frame;
use crate::interview::Interview;
use crate::page::guide::canonical;
use crate::page::made;
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;
use content::Guide;
use rights::Date;
use rights::dates::{Event, Time};

/// What is known to be not known.
pub(super) const UNKNOWN: &str = "unknown";

/// Words that go with an event, and what each may be.
pub(super) const WORDS: [(&str, &[&str]); 4] =
    [("post", &["first-class", "second-class"]), ("email-agreed", &["yes", "no"]), ("ground", &["a", "b", "c", "d", "e"]), ("age", &["under-16", "16-17", "18-or-over"])];

/// Whether a key of the address is about dates, and no answer of the interview.
pub(crate) fn is_of_dates(key: &str) -> bool {
    ["hour", "extended", "pick", "month"].contains(&key) || Event::of(key).is_some() || WORDS.iter().any(|(word, _)| *word == key && *word != "age")
}

/// The keys about dates that stay from page to page, each once, the last one given.
pub(super) fn kept(here: &Here) -> Vec<(&str, &str)> {
    let mut kept: Vec<(&str, &str)> = Vec::new();
    for (key, value) in here.keys.iter().filter(|(key, _)| is_of_dates(key) && !["pick", "month"].contains(&key.as_str())) {
        kept.retain(|(other, _)| other != key);
        kept.push((key, value));
    }
    kept
}

/// The address of this guide with its dates, and one key changed. `None` takes the key away.
pub(super) fn changed(guide: &Guide, interview: &Interview<'_>, here: &Here, key: &str, value: Option<&str>) -> String {
    let base = canonical(guide, interview, here, None);
    let rest = kept(here).into_iter().filter(|(other, _)| *other != key).chain(value.map(|value| (key, value)));
    with_keys(&base, rest)
}

/// The address of this guide with its dates, at the page that picks `what`.
pub(super) fn picking(guide: &Guide, interview: &Interview<'_>, here: &Here, what: &str) -> String {
    with_keys(&changed(guide, interview, here, "pick", None), [("pick", what)])
}

#[derive(Template)]
#[template(path = "pages/day.html")]
struct DayPage<'a> {
    f: Frame<'a>,
    /// `pick-<event>`: the key of its words.
    key: String,
    month: Html,
    /// Month and year links: earlier year, earlier month, later month, later year.
    earlier_year: String,
    earlier: String,
    later: Option<String>,
    later_year: Option<String>,
    weekdays: Vec<Html>,
    weeks: Vec<Vec<Option<Day>>>,
    quick: Vec<(Html, String)>,
    unsure: String,
}

struct Day {
    number: u8,
    name: Html,
    /// Where it leads; nothing for a day that cannot be.
    to: Option<String>,
    chosen: bool,
    today: bool,
}

/// A month of days for an event.
pub(super) fn day(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, event: Event) -> Made {
    let here = visit.here;
    let voice = visit.voice();
    let today = visit.request.today;
    let key = format!("pick-{}", event.id());
    let mut f = visit.frame(&key, "/start");
    f.back = Some(here.on(&back_from(guide, interview, here, event)));
    let given = here.key(event.id()).and_then(|day| Date::parse(day.get(..10).unwrap_or_default()));
    // A day that is planned may still come; all others have been.
    let may_come = event == Event::DischargePlanned;
    let month = here.key("month").and_then(|month| Date::parse(&format!("{month}-01"))).or(given).unwrap_or(today);
    let first = Date::new(month.year(), month.month(), 1).unwrap_or(today);
    let this = Date::new(today.year(), today.month(), 1).unwrap_or(today);
    let to_month = |months: i32| {
        let other = first.plus_months(months);
        let month = format!("{:04}-{:02}", other.year(), other.month());
        here.on(&with_keys(&picking(guide, interview, here, event.id()), [("month", month.as_str())]))
    };
    let choose = |day: Date| here.on(&changed(guide, interview, here, event.id(), Some(&day.to_string())));
    let mut cells: Vec<Option<Day>> = (1..first.weekday().number()).map(|_| None).collect();
    let mut date = first;
    while date.month() == first.month() {
        let can_be = may_come || date <= today;
        cells.push(Some(Day { number: date.day(), name: voice.day_of_week(date), to: can_be.then(|| choose(date)), chosen: given == Some(date), today: date == today }));
        date = date.plus_days(1);
    }
    cells.resize_with(cells.len().next_multiple_of(7), || None);
    let mut weeks: Vec<Vec<Option<Day>>> = Vec::new();
    while !cells.is_empty() {
        let rest = cells.split_off(7.min(cells.len()));
        weeks.push(std::mem::replace(&mut cells, rest));
    }
    let month_name = voice.plain(&format!("month-{}", first.month()));
    let page = DayPage {
        month: voice.with("day-month", &[("month", &month_name), ("year", &first.year().to_string())]),
        earlier_year: to_month(-12),
        earlier: to_month(-1),
        later: (may_come || first < this).then(|| to_month(1)),
        later_year: (may_come || first.plus_months(12) <= this).then(|| to_month(12)),
        weekdays: (1..=7).map(|day| voice.t(&format!("weekday-{day}.short"))).collect(),
        weeks,
        quick: if may_come { Vec::new() } else { vec![(voice.t("pick-today"), choose(today)), (voice.t("pick-yesterday"), choose(today.plus_days(-1)))] },
        unsure: here.on(&changed(guide, interview, here, event.id(), Some(UNKNOWN))),
        key,
        f,
    };
    made(&page, true)
}

/// From the first day that is asked, Back leads to the last question; from a later one, to the dates.
fn back_from(guide: &Guide, interview: &Interview<'_>, here: &Here, event: Event) -> String {
    if here.key("pick").is_some() || here.key(event.id()).is_some() {
        return changed(guide, interview, here, "pick", None);
    }
    canonical(guide, interview, here, interview.told.last().map(|told| told.screen.id.as_str()))
}

#[derive(Template)]
#[template(path = "pages/choose.html")]
struct ChoosePage<'a> {
    f: Frame<'a>,
    key: String,
    choices: Vec<(Html, Option<Html>, String)>,
    hours: bool,
}

/// The hour at which the clock of a short power began.
pub(super) fn hour(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, event: Event) -> Made {
    let voice = visit.voice();
    let to = |value: &str| visit.here.on(&changed(guide, interview, visit.here, "hour", Some(value)));
    let hours = (0..24).filter_map(|hour| Time::new(hour, 0)).map(|time| {
        let next = format!("{:02}:00", (time.hour() + 1) % 24);
        (voice.with("pick-hour-between", &[("from", &time.to_string()), ("to", &next)]), None, to(&time.to_string()))
    });
    let unsure = (voice.t("answer-unsure"), None, to(UNKNOWN));
    let mut f = visit.frame("pick-hour", "/start");
    f.back = Some(visit.here.on(&picking(guide, interview, visit.here, event.id())));
    made(&ChoosePage { key: "pick-hour".to_owned(), choices: hours.chain([unsure]).collect(), hours: true, f }, true)
}

/// A word that goes with an event: how it was posted, on which ground, how old the patient is.
pub(super) fn word(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, word: &str, values: &[&str]) -> Made {
    let voice = visit.voice();
    let to = |value: &str| visit.here.on(&changed(guide, interview, visit.here, word, Some(value)));
    let choice = |value: &&str| {
        let key = format!("pick-{word}-{value}");
        let hint = format!("{key}.hint");
        (voice.t(&key), voice.has(&hint).then(|| voice.t(&hint)), to(value))
    };
    let choices = values.iter().map(choice).chain([(voice.t("answer-unsure"), None, to(UNKNOWN))]);
    let key = format!("pick-{word}");
    let mut f = visit.frame(&key, "/start");
    f.back = Some(visit.here.on(&changed(guide, interview, visit.here, "pick", None)));
    made(&ChoosePage { key, choices: choices.collect(), hours: false, f }, true)
}
