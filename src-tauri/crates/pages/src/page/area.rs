//! Choosing a place, and who can be reached there.

use crate::address::{parse_query, with_keys};
use crate::contact::{Contact, Reachable, reachable};
use crate::frame::Frame;
use crate::page::{made, missing};
use crate::route::{Made, Visit};
use askama::Template;
use content::{Area, Places};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "pages/find.html")]
struct FindPage<'a> {
    f: Frame<'a>,
    letters: Vec<Letter>,
    regions: Vec<Region>,
    places: Vec<Place>,
    /// A letter or a region has been chosen.
    chosen: Option<String>,
    wales: bool,
    england: bool,
}

struct Letter {
    letter: char,
    href: String,
    current: bool,
}

struct Region {
    name: String,
    href: String,
    current: bool,
}

/// A council, or a district that lies in one.
struct Place {
    name: String,
    inside: Option<String>,
    href: String,
}

/// The first letters of councils and districts.
pub(crate) fn letters(places: &Places, nation: Option<&str>) -> BTreeSet<char> {
    named(places, nation).filter_map(|(name, _)| first_letter(name)).collect()
}

/// The letter under which a place is looked for: by the name that tells it from others.
fn first_letter(name: &str) -> Option<char> {
    let name = ["City of ", "Royal Borough of ", "The "].iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    name.chars().next().map(|letter| letter.to_ascii_uppercase())
}

/// Every name by which a council can be found, with the council.
fn named<'a>(places: &'a Places, nation: Option<&'a str>) -> impl Iterator<Item = (&'a str, &'a Area)> {
    let fits = move |area: &&Area| nation.is_none_or(|nation| area.nation == nation);
    let councils = places.areas.iter().filter(fits).map(|area| (area.name.as_str(), area));
    let districts = places.districts.iter().filter_map(|district| Some((district.name.as_str(), places.area(&district.county)?))).filter(move |(_, area)| fits(area));
    councils.chain(districts)
}

pub(crate) fn find(visit: &Visit<'_>) -> Made {
    let here = visit.here;
    let places = &visit.library.places;
    let nation = here.key("nation").filter(|nation| ["england", "wales"].contains(nation));
    let letter = here.key("letter").and_then(|letter| letter.chars().next()).map(|letter| letter.to_ascii_uppercase());
    let region = here.key("region");
    let keep = |key: &'static str, value: &str| {
        let rest = ["pick", "nation"].into_iter().filter_map(|key| here.key(key).map(|value| (key, value)));
        here.on(&with_keys("/find", rest.chain([(key, value)])))
    };
    let mut found: Vec<(&str, &Area)> = match (letter, region) {
        (Some(letter), _) => named(places, nation).filter(|(name, _)| first_letter(name) == Some(letter)).collect(),
        (None, Some("wales")) => named(places, Some("wales")).collect(),
        (None, Some(region)) => places.areas.iter().filter(|area| area.region.as_deref() == Some(region)).map(|area| (area.name.as_str(), area)).collect(),
        (None, None) if nation == Some("wales") => named(places, nation).collect(),
        (None, None) => Vec::new(),
    };
    found.sort_unstable_by_key(|(name, area)| (*name, area.code.as_str()));
    let place = |(name, area): (&str, &Area)| Place { name: name.to_owned(), inside: (name != area.name).then(|| area.name.clone()), href: picked(visit, area) };
    let mut regions: Vec<Region> = Vec::new();
    if nation != Some("wales") {
        regions.extend(places.regions().into_iter().map(|name| Region { name: name.to_owned(), href: keep("region", name), current: region == Some(name) }));
    }
    let page = FindPage {
        letters: letters(places, nation).into_iter().map(|other| Letter { letter: other, href: keep("letter", &other.to_string()), current: letter == Some(other) }).collect(),
        regions,
        places: found.into_iter().map(place).collect(),
        chosen: letter.map(String::from).or_else(|| region.filter(|region| *region != "wales").map(str::to_owned)),
        wales: nation != Some("england"),
        england: nation != Some("wales"),
        f: visit.frame("find-title", "/start"),
    };
    made(&page, true)
}

/// Where choosing a place leads: back to the result that asked for it, or to the place's own page.
fn picked(visit: &Visit<'_>, area: &Area) -> String {
    let here = visit.here;
    let asked = here.key("pick").is_some().then(|| here.trail.split_last()).flatten().filter(|(last, _)| last.starts_with("/guides/"));
    match asked {
        Some((last, rest)) => {
            let (path, query) = last.split_once('?').unwrap_or((last, ""));
            let keys: Vec<(String, String)> = parse_query(query).into_iter().filter(|(key, _)| key != "area" && key != "at").collect();
            let keys = keys.iter().map(|(key, value)| (key.as_str(), value.as_str())).chain([("area", area.code.as_str())]);
            here.link_with(&with_keys(path, keys), rest)
        }
        None => here.aside(&format!("/areas/{}", area.code)),
    }
}

#[derive(Template)]
#[template(path = "pages/area.html")]
struct AreaPage<'a> {
    f: Frame<'a>,
    area: &'a Area,
    reach: Reachable,
    /// Other kinds of advocate there: the kind's key, and the cards.
    others: Vec<(&'static str, Vec<Contact>)>,
    show: String,
    regulator: Vec<Contact>,
}

pub(crate) fn area(visit: &Visit<'_>, code: &str) -> Made {
    let Some(area) = visit.library.places.area(code) else { return missing(visit) };
    let title = visit.library.words.say(&visit.here.lang, "area-title", &[("area", &area.name), ("reader", visit.here.reader())]).text;
    let f = visit.frame_titled(title, "/find");
    let others = ["IMCA", "CARE", "NHSC"].map(|service| {
        let own = reachable(&f, Some(area), None, service).own;
        // "via council …" is a desk that passes people on, not a provider.
        (service, own.into_iter().filter(|card| card.number.is_some() && !card.name.starts_with("via ")).collect::<Vec<_>>())
    });
    let regulator = if area.nation == "england" { crate::contact::lines(&f, &["cqc"]) } else { Vec::new() };
    let page = AreaPage {
        reach: reachable(&f, Some(area), None, "IMHA"),
        others: others.into_iter().filter(|(_, cards)| !cards.is_empty()).collect(),
        show: visit.here.aside(&with_keys("/show", [("nation", area.nation.as_str()), ("area", code)])),
        regulator,
        area,
        f,
    };
    made(&page, true)
}
