//! The result of the questions about the family: who, why, who not and why, when it could change, and what they may do.

use crate::contact::{Reachable, reachable};
use crate::frame::Frame;
use crate::interview::{Interview, findings};
use crate::page::family::{Asked, Family, id_of_patient, id_of_person, kept, with_family, without};
use crate::page::guide::{canonical, dropped};
use crate::page::made;
use crate::page::outcome::{Given, area_of, find_place, nation, told};
use crate::page::result::{RightRow, Way, onward, positions, rows};
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;
use content::Guide;
use rights::nearest::{Answer, Question};

#[derive(Template)]
#[template(path = "pages/kin.html")]
struct KinPage<'a> {
    f: Frame<'a>,
    /// `kin-<answer>`: the key of its words.
    key: String,
    /// Why: each step with its provision.
    because: Vec<(Html, &'a str)>,
    /// Who not, and why not.
    ruled_out: Vec<(Html, &'a str)>,
    depends: Vec<Html>,
    unsettled: Option<Html>,
    rows: Vec<RightRow<'a>>,
    told: Vec<Given>,
    positions: Vec<(String, String)>,
    onward: Vec<Way>,
    reach: Reachable,
    find: String,
    area_change: bool,
    dropped: Vec<Html>,
    wales: bool,
    /// A patient may need another nearest relative.
    harm: Option<String>,
}

/// What somebody is called: "your mother", "brother or sister 2".
pub(super) fn name(visit: &Visit<'_>, family: &Family, place: usize) -> String {
    family.told.relatives().get(place).map(|relative| called(visit, family, &relative.person.id)).unwrap_or_default()
}

fn called(visit: &Visit<'_>, family: &Family, id: &str) -> String {
    let voice = visit.voice();
    let Some(relative) = family.told.relatives().iter().find(|relative| relative.person.id == id) else { return voice.plain("kin-council-name") };
    let kind = voice.plain(&format!("kin-{}", relative.kind.id()));
    let several = family.told.relatives().iter().filter(|other| other.kind == relative.kind).count() > 1;
    match id.rsplit_once('-') {
        Some((_, number)) if several => voice.plain_with("kin-numbered", &[("kin", &kind), ("number", number)]),
        _ => kind,
    }
}

pub(super) fn result(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, family: &Family) -> Made {
    let here = visit.here;
    let voice = visit.voice();
    let nation = nation(visit, &interview.facts);
    let found = family.told.finding(&visit.library.nearest);
    let key = format!("kin-{}", found.answer.id());
    let who = found.nearest_relative.iter().map(|id| called(visit, family, id)).collect::<Vec<_>>().join(&format!(" {} ", voice.plain("kin-and")));
    let mut f = visit.frame_titled(voice.plain_with(&key, &[("who", &who)]), "/start");
    f.back = Some(match family.asked.last() {
        Some(last) => here.on(&without(guide, interview, here, last)),
        None => here.on(&canonical(guide, interview, here, interview.told.last().map(|told| told.screen.id.as_str()))),
    });
    let findings = findings(visit.library, guide, &visit.law, &interview.facts);
    let area = area_of(visit, nation);
    let here_again = with_family(guide, interview, here, kept(here).into_iter());
    let mut given = told(visit, guide, interview);
    given.extend(family.asked.iter().map(|asked| said(visit, guide, interview, family, asked)));
    let depends = found.depends_on.iter().map(|key| {
        let who = if key.who == "patient" { voice.plain("kin-patient") } else { called(visit, family, key.who) };
        voice.with(&format!("unknown-{}", key.key.replace('_', "-")), &[("who", &who)])
    });
    // What they may do is said only where the law gives one, and of whoever it is.
    let gives_one = !matches!(found.answer, Answer::NoStatutoryNearestRelative);
    let page = KinPage {
        because: found.because.iter().map(|because| (voice.with(&format!("step-{}", because.step), &[("who", &who)]), because.cite)).collect(),
        ruled_out: found.ruled_out.iter().map(|out| (voice.with(&format!("not-{}", out.why), &[("who", &called(visit, family, out.id))]), out.cite)).collect(),
        depends: depends.collect(),
        unsettled: found.unsettled.map(|id| voice.t(&format!("nearest-unsettled-{id}"))),
        rows: if gives_one { rows(visit, guide, &findings, nation) } else { Vec::new() },
        told: given,
        positions: positions(visit, &interview.facts),
        onward: onward(visit, guide, interview, nation),
        reach: reachable(&f, area, nation, "IMHA"),
        find: find_place(visit, nation, here_again),
        area_change: area.is_some(),
        dropped: dropped(visit, guide, interview),
        wales: nation == Some("wales"),
        harm: (here.reader() == "patient").then(|| here.aside("/topics/changing-the-nearest-relative")),
        key,
        f,
    };
    made(&page, true)
}

/// A question about the family that was answered, in one line, with a link to answer it anew.
fn said(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, family: &Family, asked: &Asked) -> Given {
    let voice = visit.voice();
    let about = match &asked.question {
        Question::About(place, _) => name(visit, family, *place),
        _ => String::new(),
    };
    let (key, words): (&str, Vec<String>) = match &asked.question {
        Question::Patient(facts) => ("family-patient", facts.iter().map(|fact| voice.plain(&format!("patient-{}", id_of_patient(*fact)))).collect()),
        Question::Who(kinds) => ("family-who", kinds.iter().map(|kind| voice.plain(&format!("there-{}", kind.id()))).collect()),
        Question::About(_, facts) => ("family-about", facts.iter().map(|fact| voice.plain(&format!("person-{}", id_of_person(*fact)))).collect()),
        Question::Eldest(_) => ("family-eldest", vec![voice.plain("family-eldest-which")]),
    };
    let one = matches!(&asked.question, Question::Who(_));
    let answer = |value: &str| match value {
        "yes" => voice.plain("family-yes"),
        "no" => voice.plain("family-no"),
        "unsure" => voice.plain("family-unsure"),
        other if one => other.to_owned(),
        other => called(visit, family, other),
    };
    let lines: Vec<String> = words.iter().zip(&asked.answers).map(|(words, (_, value))| voice.plain_with("kin-said", &[("question", words), ("answer", &answer(value))])).collect();
    Given {
        question: Html(content::escape(&voice.plain_with(key, &[("who", &about)]))),
        answer: Html(content::escape(&lines.join(" "))),
        change: visit.here.on(&without(guide, interview, visit.here, asked)),
    }
}
