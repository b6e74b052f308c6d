//! Pages that say one thing: a person to turn to, urgent help, about, privacy, the covers, problems.

use crate::address::with_keys;
use crate::contact::{Contact, Reachable, lines, reachable};
use crate::frame::Frame;
use crate::kiosk::machine;
use crate::page::language::idle;
use crate::page::made;
use crate::request::Profile;
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;

#[derive(Template)]
#[template(path = "pages/person.html")]
struct PersonPage<'a> {
    f: Frame<'a>,
    reach: Reachable,
    /// The hospital is in Wales, where no English line helps.
    wales: bool,
    find: String,
    show: String,
}

pub(crate) fn person(visit: &Visit<'_>) -> Made {
    let f = visit.frame("person-title", "/start");
    // What the visitor was just looking at says which place, or at least which nation, this is about.
    let from_trail = |key: &str| {
        visit.here.trail.iter().rev().find_map(|entry| {
            let (path, query) = entry.split_once('?').unwrap_or((entry, ""));
            let given = crate::address::parse_query(query).into_iter().find(|(name, _)| name == key).map(|(_, value)| value);
            given.or_else(|| path.strip_prefix("/areas/").filter(|_| key == "area").map(str::to_owned))
        })
    };
    let said = from_trail("nation").or_else(|| visit.request.settings.nation.clone());
    let area = visit.area(from_trail("area").as_deref()).filter(|area| said.as_ref().is_none_or(|nation| *nation == area.nation));
    let wales = area.map_or_else(|| said.as_deref() == Some("wales"), |area| area.nation == "wales");
    let nation = wales.then_some("wales");
    let keys = |path: &str| with_keys(path, nation.map(|nation| ("nation", nation)));
    let page = PersonPage { reach: reachable(&f, area, nation, "IMHA"), wales, find: visit.here.aside(&keys("/find")), show: visit.here.aside(&keys("/show")), f };
    made(&page, true)
}

#[derive(Template)]
#[template(path = "pages/urgent.html")]
struct UrgentPage<'a> {
    f: Frame<'a>,
    lines: Vec<Contact>,
}

pub(crate) fn urgent(visit: &Visit<'_>) -> Made {
    let f = visit.frame("urgent-title", "/start");
    made(&UrgentPage { lines: lines(&f, &["emergency", "samaritans", "nhs-111", "shout"]), f }, true)
}

#[derive(Template)]
#[template(path = "pages/show.html")]
struct ShowPage<'a> {
    f: Frame<'a>,
    /// `wales`, or anything else for England's words.
    wales: bool,
    /// Whether the law gives the right for certain.
    certain: bool,
    contact: Option<Contact>,
    place: Option<String>,
}

pub(crate) fn show(visit: &Visit<'_>) -> Made {
    let f = visit.frame("show-title", "/start");
    let nation = visit.here.key("nation").or(visit.request.settings.nation.as_deref());
    let area = visit.area(visit.here.key("area")).filter(|area| nation.is_none_or(|nation| nation == area.nation));
    let reach = reachable(&f, area, nation, "IMHA");
    let page = ShowPage {
        wales: nation == Some("wales"),
        certain: visit.here.key("kind") == Some("yes"),
        contact: reach.own.into_iter().find(|card| card.number.is_some()),
        place: reach.board.or(reach.area),
        f,
    };
    made(&page, true)
}

#[derive(Template)]
#[template(path = "pages/about.html")]
struct AboutPage<'a> {
    f: Frame<'a>,
    places: &'a str,
    content_date: Option<rights::Date>,
    version: &'static str,
    /// What holds on this machine, where that is not simply somebody's own: label and value.
    machine: Vec<(String, String)>,
    trouble: &'a [content::Problem],
}

pub(crate) fn about(visit: &Visit<'_>) -> Made {
    let request = visit.request;
    let own = request.profile == Profile::Home && *request.settings == content::Settings::default();
    let page = AboutPage {
        machine: if own { Vec::new() } else { machine(visit.library, &request.settings, request.profile, &visit.here.lang) },
        trouble: &request.trouble,
        f: visit.frame("about-title", "/start"),
        places: &visit.library.places.source,
        content_date: visit.library.content_date(),
        version: env!("CARGO_PKG_VERSION"),
    };
    made(&page, true)
}

#[derive(Template)]
#[template(path = "pages/privacy.html")]
struct PrivacyPage<'a> {
    f: Frame<'a>,
    /// The keys of what is kept, of how to clear it, and of what the app cannot do. See `tests/privacy.toml`.
    points: &'a [&'a str],
    clear: &'a [&'a str],
    cannot: &'a [&'a str],
    idle: Option<Html>,
}

pub(crate) fn privacy(visit: &Visit<'_>) -> Made {
    let f = visit.frame("privacy-title", "/start");
    let page = if visit.kiosk() {
        PrivacyPage {
            points: &["privacy-no-name", "privacy-no-network", "privacy-kiosk-no-disk", "kiosk-not-recorded", "kiosk-not-sent"],
            clear: &["privacy-kiosk-clear", "privacy-kiosk-hide"],
            cannot: &["privacy-cannot-text", "privacy-kiosk-cannot"],
            idle: Some(idle(visit)),
            f,
        }
    } else {
        let points: &[&str] = &["privacy-no-name", "privacy-no-network", "privacy-no-disk", "privacy-no-camera"];
        PrivacyPage { points, clear: &["privacy-clear-text"], cannot: &["privacy-cannot-text"], idle: None, f }
    };
    made(&page, true)
}

#[derive(Template)]
#[template(path = "pages/hidden.html")]
struct HiddenPage<'a> {
    f: Frame<'a>,
    again: String,
    finish: String,
}

pub(crate) fn hidden(visit: &Visit<'_>) -> Made {
    let f = visit.frame("hidden-title", "/start");
    let finish = if visit.kiosk() { f.finish() } else { f.on("/finish") };
    made(&HiddenPage { again: visit.here.back("/"), finish, f }, true)
}

#[derive(Template)]
#[template(path = "pages/finish.html")]
struct FinishPage<'a> {
    f: Frame<'a>,
    stay: String,
}

pub(crate) fn finish(visit: &Visit<'_>) -> Made {
    made(&FinishPage { f: visit.frame("finish-title", "/start"), stay: visit.here.back("/") }, true)
}

#[derive(Template)]
#[template(path = "pages/problem.html")]
struct ProblemPage<'a> {
    f: Frame<'a>,
    /// The key of its words; `.next` says what to do.
    key: &'static str,
    lines: Vec<Contact>,
}

/// A made-up address: a kind page with ways out.
pub(crate) fn missing(visit: &Visit<'_>) -> Made {
    let key = "problem-page-missing";
    let f = visit.frame(key, "/start");
    made(&ProblemPage { key, lines: reachable(&f, None, None, "IMHA").lines, f }, false)
}

#[derive(Template)]
#[template(path = "pages/broken.html")]
struct BrokenPage<'a> {
    f: Frame<'a>,
    lines: Vec<Contact>,
}

/// The content cannot be read: a page that leads nowhere else, with the numbers that are always true.
pub(crate) fn broken(visit: &Visit<'_>) -> Made {
    let f = visit.frame("problem-content-broken", "/");
    made(&BrokenPage { lines: reachable(&f, None, None, "IMHA").lines, f }, true)
}
