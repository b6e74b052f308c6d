//! The result of a guide to several rights: a heading, each right in a row, and what to do today.

use crate::address::with_keys;
use crate::contact::{Reachable, reachable};
use crate::frame::Frame;
use crate::interview::{Interview, Told, findings};
use crate::page::guide::{canonical, dropped};
use crate::page::made;
use crate::page::outcome::{Given, Reason, area_of, find_place, nation, reasons_of, scottish_or_irish, told, trail_with};
use crate::route::{Made, Visit};
use crate::voice::{Html, Voice};
use askama::Template;
use content::Guide;
use rights::{DEPENDS, Facts, Finding, Known};

#[derive(Template)]
#[template(path = "pages/result.html")]
struct ResultPage<'a> {
    f: Frame<'a>,
    /// `result-<guide>-<answer>`: the key of its words.
    key: String,
    nation: Option<&'a str>,
    /// The reasons stand openly under the heading.
    says_why: bool,
    /// `IMHA`, or the service of another kind of advocate.
    kind: &'a str,
    /// Why the heading says what it says.
    reasons: Vec<Reason<'a>>,
    depends: Vec<Html>,
    rows: Vec<RightRow<'a>>,
    told: Vec<Given>,
    /// The topics that explain the positions that are known: address and title.
    positions: Vec<(String, String)>,
    onward: Vec<Way>,
    /// A number for the place, where the guide has a service.
    service: Option<Reachable>,
    find: String,
    area_change: bool,
    dropped: Vec<Html>,
}

/// One right: what the law says of it here, and why.
pub(super) struct RightRow<'a> {
    pub(super) title: Html,
    pub(super) english: Option<Html>,
    pub(super) more: Html,
    pub(super) reasons: Vec<Reason<'a>>,
    pub(super) depends: Vec<Html>,
    pub(super) topic: String,
    pub(super) topic_title: String,
}

/// Where the result leads on to.
pub(super) struct Way {
    pub(super) to: String,
    pub(super) name: Html,
    /// A page to read, and not questions.
    pub(super) read: bool,
}

pub(super) fn result<'a>(visit: &Visit<'a>, guide: &'a Guide, interview: &Interview<'_>) -> Made {
    let here = visit.here;
    let voice = visit.voice();
    let nation = nation(visit, &interview.facts);
    if let Some(page) = scottish_or_irish(visit, guide, interview, nation) {
        return page;
    }
    let findings = findings(visit.library, guide, &visit.law, &interview.facts);
    let leading = leading(visit, guide, &findings, nation);
    let key = match leading {
        Some(finding) => format!("result-{}-{}", guide.id, finding.answer),
        None => format!("result-{}", guide.id),
    };
    let mut f = visit.frame(&key, "/start");
    if let Some(last) = interview.told.last() {
        f.back = Some(here.on(&canonical(guide, interview, here, Some(&last.screen.id))));
    }
    let area = area_of(visit, nation);
    let page = ResultPage {
        service: guide.service.as_deref().map(|service| reachable(&f, area, nation, service)),
        find: find_place(visit, nation, canonical(guide, interview, here, None)),
        area_change: area.is_some(),
        reasons: leading.map(|finding| reasons_of(visit, finding)).unwrap_or_default(),
        depends: leading.map(|finding| missing(visit, finding)).unwrap_or_default(),
        rows: rows(visit, guide, &findings, nation),
        told: told(visit, guide, interview),
        positions: positions(visit, &interview.facts),
        onward: onward(visit, guide, interview, nation),
        dropped: dropped(visit, guide, interview),
        says_why: guide.says_why && leading.is_some_and(|finding| finding.answer == "no"),
        kind: guide.service.as_deref().unwrap_or_default(),
        key,
        nation,
        f,
    };
    debug_assert!(voice.has(&page.key), "{} has no words", page.key);
    made(&page, true)
}

/// The finding that gives the heading: the strongest of those that this nation can have.
fn leading<'f, 'a>(visit: &Visit<'_>, guide: &Guide, findings: &'f [Finding<'a>], nation: Option<&str>) -> Option<&'f Finding<'a>> {
    let can_be = |right: &str| {
        visit.library.law.about.get(right).is_none_or(|about| nation.is_none_or(|nation| about.nations.is_empty() || about.nations.iter().any(|other| other == nation)))
    };
    let mut fit: Vec<&Finding<'_>> = findings.iter().filter(|finding| guide.lead.iter().any(|lead| lead == finding.right) && can_be(finding.right)).collect();
    fit.sort_by_key(|finding| match finding.answer {
        "no" => 2,
        DEPENDS => 1,
        _ => 0,
    });
    fit.first().copied()
}

/// What would settle an answer that depends, in words.
pub(super) fn missing(visit: &Visit<'_>, finding: &Finding<'_>) -> Vec<Html> {
    finding.depends_on.iter().map(|fact| visit.voice().t(&format!("missing-{}", visit.library.schema.kind(*fact).id))).collect()
}

/// The rows of a guide, as far as this nation can have them.
pub(super) fn rows<'a>(visit: &Visit<'a>, guide: &Guide, findings: &[Finding<'_>], nation: Option<&str>) -> Vec<RightRow<'a>> {
    let voice = visit.voice();
    let row = |row: &content::Row| {
        let finding = findings.iter().find(|finding| finding.right == row.right)?;
        let about = visit.library.law.about.get(&row.right)?;
        let elsewhere = nation.is_some_and(|nation| !about.nations.is_empty() && !about.nations.iter().any(|other| other == nation));
        if elsewhere || row.hide.iter().any(|answer| answer == finding.answer) {
            return None;
        }
        let key = format!("says-{}-{}", finding.right, finding.answer);
        Some(RightRow {
            title: voice.t(&key),
            english: voice.english(&key, &[]),
            more: voice.t(&format!("{key}.more")),
            reasons: reasons_of(visit, finding),
            depends: missing(visit, finding),
            topic: visit.here.aside(&format!("/topics/{}", about.topic)),
            topic_title: topic_title(visit, &about.topic),
        })
    };
    guide.rows.iter().filter_map(row).collect()
}

pub(super) fn topic_title(visit: &Visit<'_>, id: &str) -> String {
    visit.library.prose.topic(&visit.here.lang, id, visit.here.reader()).map(|(topic, _)| topic.title.clone()).unwrap_or_default()
}

/// The pages about the positions that are known for certain.
pub(super) fn positions(visit: &Visit<'_>, facts: &Facts) -> Vec<(String, String)> {
    let schema = &visit.library.schema;
    let Some(Known::Many { has, .. }) = schema.fact("status").map(|id| facts.get(id)) else { return Vec::new() };
    let names = schema.fact("status").into_iter().flat_map(|id| schema.kind(id).names(*has));
    let topics = names.filter_map(|status| visit.library.prose.positions.get(status));
    topics.map(|id| (visit.here.aside(&format!("/topics/{id}")), topic_title(visit, id))).collect()
}

/// Where the result leads on to. Another guide takes along what was said.
pub(super) fn onward(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, nation: Option<&str>) -> Vec<Way> {
    let voice: Voice<'_> = visit.voice();
    let fits = |only: &[String], this: Option<&str>| only.is_empty() || this.is_none_or(|this| only.iter().any(|other| other == this));
    let ways = guide.onward.iter().filter(|way| fits(&way.nations, nation) && fits(&way.readers, Some(visit.here.reader())));
    ways.map(|way| match way.to.strip_prefix("/guides/").and_then(|id| visit.library.guide(id)) {
        Some(other) => {
            // The answers to screens that the other guide has too, and the nation however it was asked.
            let shared = |told: &&Told<'_>| other.screen(&told.screen.id).is_some_and(|screen| screen.adds(&told.answer).is_some());
            let carried = interview.told.iter().filter(shared).map(|told| (told.screen.id.as_str(), told.answer.as_str()));
            let said = interview.told.iter().any(|told| shared(&told) && told.screen.id == "nation");
            let keys = carried.chain(nation.filter(|_| !said).map(|nation| ("nation", nation)));
            let area = visit.here.key("area").map(|area| ("area", area));
            let to = with_keys(&way.to, keys.chain(area));
            Way {
                to: visit.here.link_with(&to, &trail_with(visit.here, canonical(guide, interview, visit.here, None))),
                name: voice.t(&format!("start-guide-{}", other.id)),
                read: false,
            }
        }
        None => {
            let id = way.to.trim_start_matches("/topics/");
            Way { to: visit.here.aside(&way.to), name: Html(content::escape(&topic_title(visit, id))), read: true }
        }
    })
    .collect()
}
