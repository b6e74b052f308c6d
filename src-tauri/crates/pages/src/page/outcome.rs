//! The result of the advocate guide: the answer, how to get an advocate today, and why.

use crate::address::with_keys;
use crate::contact::{Contact, Reachable, lines, reachable};
use crate::frame::Frame;
use crate::interview::{Interview, findings};
use crate::page::guide::{answer_name, canonical, dropped};
use crate::page::made;
use crate::page::result::{Way, missing, onward};
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;
use content::{Area, Guide, Source};
use rights::{DEPENDS, Facts, Finding, Known};

/// Which of the result pages it is. Each has its words under `outcome-<name>`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Yes,
    Depends,
    Unclear,
    Other,
    Scotland,
    NorthernIreland,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Yes => "yes",
            Kind::Depends => "depends",
            Kind::Unclear => "unclear",
            Kind::Other => "other",
            Kind::Scotland => "scotland",
            Kind::NorthernIreland => "northern-ireland",
        }
    }
}

#[derive(Template)]
#[template(path = "pages/outcome.html")]
struct OutcomePage<'a> {
    f: Frame<'a>,
    kind: Kind,
    /// `outcome-<kind>`: the key of its words.
    key: String,
    /// `england`, `wales`, or nothing where it is not known.
    nation: Option<&'a str>,
    reasons: Vec<Reason<'a>>,
    depends: Vec<Html>,
    told: Vec<Given>,
    told_by: Vec<Html>,
    ask: Vec<Html>,
    relative_may_ask: bool,
    managers_should_ask: bool,
    reach: Reachable,
    other_lines: Vec<Contact>,
    find: String,
    area_change: bool,
    show: String,
    dropped: Vec<Html>,
    changes: bool,
    onward: Vec<Way>,
}

/// A reason, with the provisions and the sources behind it.
pub(super) struct Reason<'a> {
    pub(super) text: Html,
    pub(super) english: Option<Html>,
    pub(super) cites: Vec<String>,
    pub(super) sources: Vec<&'a Source>,
}

/// One answer that was given, with a link to change it.
pub(super) struct Given {
    pub(super) question: Html,
    pub(super) answer: Html,
    pub(super) change: String,
}

/// The nation, where it is known.
pub(super) fn nation<'a>(visit: &Visit<'a>, facts: &Facts) -> Option<&'a str> {
    let id = visit.library.schema.fact("nation")?;
    match facts.get(id) {
        Known::One(may) if may.count_ones() == 1 => visit.library.schema.kind(id).names(*may).next(),
        _ => None,
    }
}

fn kind_of(answer: &str, nation: Option<&str>) -> Kind {
    match (nation, answer) {
        (Some("scotland"), _) => Kind::Scotland,
        (Some("northern-ireland"), _) => Kind::NorthernIreland,
        (_, "yes") => Kind::Yes,
        (_, "unclear") => Kind::Unclear,
        (_, DEPENDS) => Kind::Depends,
        _ => Kind::Other,
    }
}

pub(super) fn outcome(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>) -> Made {
    let findings = findings(visit.library, guide, &visit.law, &interview.facts);
    show(visit, guide, interview, &findings)
}

/// The page for Scotland or Northern Ireland, where a guide to the law of England and Wales ends.
pub(super) fn scottish_or_irish(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, nation: Option<&str>) -> Option<Made> {
    if !matches!(nation, Some("scotland" | "northern-ireland")) {
        return None;
    }
    let rights = ["imha", "scotland-independent-advocacy"].iter().filter_map(|id| visit.library.right(id));
    let findings: Vec<Finding<'_>> = rights.map(|right| rights::decide(right, &interview.facts, &visit.law)).collect();
    Some(show(visit, guide, interview, &findings))
}

fn show(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, findings: &[Finding<'_>]) -> Made {
    let voice = visit.voice();
    let here = visit.here;
    let Some(finding) = findings.first() else { return super::missing(visit) };
    let nation = nation(visit, &interview.facts);
    let kind = kind_of(finding.answer, nation);
    let key = format!("outcome-{}", kind.name());
    let mut f = visit.frame(&key, "/start");
    if let Some(last) = interview.told.last() {
        f.back = Some(here.on(&canonical(guide, interview, here, Some(&last.screen.id))));
    }
    let area = area_of(visit, nation);
    let find = find_place(visit, nation, canonical(guide, interview, here, None));
    let show_keys = [("nation", nation), ("area", area.map(|area| area.code.as_str())), ("kind", Some(kind.name()))];
    let show = here.aside(&with_keys("/show", show_keys.into_iter().filter_map(|(key, value)| value.map(|value| (key, value)))));
    let asks: Vec<&str> = finding.may_ask_for_visit.iter().copied().filter(|who| *who != "patient").collect();
    let other_lines = match kind {
        Kind::Scotland => lines(&f, &["siaa", "mental-welfare-commission"]),
        _ => Vec::new(),
    };
    let page = OutcomePage {
        reach: reachable(&f, area, nation, "IMHA"),
        kind,
        key,
        nation,
        reasons: reasons(visit, finding, findings),
        depends: missing(visit, finding),
        told: told(visit, guide, interview),
        told_by: finding.told_by.iter().map(|who| voice.t(&format!("told-by-{who}"))).collect(),
        relative_may_ask: asks.contains(&"nearest-relative"),
        ask: asks.iter().map(|who| voice.t(&format!("may-ask-{who}"))).collect(),
        managers_should_ask: finding.flags.contains(&"managers_should_ask"),
        other_lines,
        find,
        area_change: area.is_some(),
        show,
        dropped: dropped(visit, guide, interview),
        onward: onward(visit, guide, interview, nation),
        changes: kind == Kind::Other && nation == Some("england"),
        f,
    };
    made(&page, true)
}

/// The place that was chosen or that the settings name, where it is in the nation that was said.
pub(super) fn area_of<'a>(visit: &Visit<'a>, nation: Option<&str>) -> Option<&'a Area> {
    visit.area(visit.here.key("area")).filter(|area| nation.is_none_or(|nation| nation == area.nation))
}

/// The way to choose a place for a result, and from there back to the page at this address.
pub(super) fn find_place(visit: &Visit<'_>, nation: Option<&str>, again: String) -> String {
    let keys = [("pick", Some("1")), ("nation", nation)].into_iter().filter_map(|(key, value)| value.map(|value| (key, value)));
    visit.here.link_with(&with_keys("/find", keys), &trail_with(visit.here, again))
}

pub(super) fn trail_with(here: &crate::address::Here, entry: String) -> Vec<String> {
    let mut trail = here.trail.clone();
    trail.push(entry);
    trail
}

fn reasons<'a>(visit: &Visit<'a>, finding: &Finding<'_>, all: &[Finding<'_>]) -> Vec<Reason<'a>> {
    // In Scotland the reason is that country's own right.
    let scottish = all.iter().find(|other| other.right == "scotland-independent-advocacy" && other.answer == "yes");
    reasons_of(visit, scottish.unwrap_or(finding))
}

/// Why the law says so: each ground once, with all its provisions.
pub(super) fn reasons_of<'a>(visit: &Visit<'a>, finding: &Finding<'_>) -> Vec<Reason<'a>> {
    let mut reasons: Vec<(String, Reason<'a>)> = Vec::new();
    for because in &finding.because {
        let key = format!("why-{}-{}", finding.right, because.ground);
        let sources = visit.library.law.sources.get(&(finding.right.to_owned(), because.ground.to_owned(), because.cite.to_owned()));
        let sources: Vec<&Source> = sources.into_iter().flatten().filter_map(|id| visit.library.sources.get(id)).collect();
        if let Some((_, reason)) = reasons.iter_mut().find(|(other, _)| *other == key) {
            reason.cites.push(because.cite.to_owned());
            let new: Vec<&Source> = sources.into_iter().filter(|source| !reason.sources.iter().any(|other| other.id == source.id)).collect();
            reason.sources.extend(new);
            continue;
        }
        let voice = visit.voice();
        reasons.push((key.clone(), Reason { text: voice.t(&key), english: voice.english(&key, &[]), cites: vec![because.cite.to_owned()], sources }));
    }
    reasons.into_iter().map(|(_, reason)| reason).collect()
}

/// The answers that were given, each with a link to change it.
pub(super) fn told(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>) -> Vec<Given> {
    let here = visit.here;
    interview
        .told
        .iter()
        .map(|told| Given {
            question: visit.voice().t(&format!("ask-{}", told.screen.id)),
            answer: answer_name(visit, &told.screen.id, &told.answer),
            change: here.on(&canonical(guide, interview, here, Some(&told.screen.id))),
        })
        .collect()
}
