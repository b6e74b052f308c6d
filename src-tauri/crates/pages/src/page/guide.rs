//! A guide: the question to ask, or the result.

use crate::address::{Here, with_keys};
use crate::frame::Frame;
use crate::interview::Interview;
use crate::page::{dates, family, made, outcome, pick, result};
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;
use content::{Guide, Screen, Shows, UNSURE};

/// The answers of a guide's page: those of its address, and before them what the settings say.
pub(crate) fn answers(visit: &Visit<'_>, guide: &Guide) -> Vec<(String, String)> {
    // What the settings say comes first: an answer of the visitor's own to the same question counts instead.
    let set = visit.said_by_settings(guide).filter(|_| !visit.here.keys.iter().any(|(key, _)| key == "nation"));
    let set = set.map(|(screen, answer)| (screen.id.clone(), answer.to_owned()));
    let own = visit
        .here
        .keys
        .iter()
        .filter(|(key, value)| !["at", "asked", "area"].contains(&key.as_str()) && !pick::is_of_dates(key) && !family::is_of_family(key) && (key != "skip" || value != "family"))
        .cloned();
    set.into_iter().chain(own).collect()
}

/// The address of a guide with the answers that count, and the place if one was chosen.
pub(crate) fn canonical(guide: &Guide, interview: &Interview<'_>, here: &Here, at: Option<&str>) -> String {
    let direct = interview.direct.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let told = interview.told.iter().map(|told| (told.screen.id.as_str(), told.answer.as_str()));
    let kept = interview.kept.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let rest = [("area", here.key("area")), ("at", at)].into_iter().filter_map(|(key, value)| value.map(|value| (key, value)));
    with_keys(&format!("/guides/{}", guide.id), direct.chain(told).chain(kept).chain(rest))
}

#[derive(Template)]
#[template(path = "pages/question.html")]
struct QuestionPage<'a> {
    f: Frame<'a>,
    screen: &'a str,
    action: String,
    /// Everything else that the form carries along.
    hidden: Vec<(String, String)>,
    choices: Vec<Choice>,
    lead: Option<Html>,
    why: Html,
    unsure_chosen: bool,
    /// Continue was pressed without an answer.
    choose_one: bool,
    dropped: Vec<Html>,
}

struct Choice {
    id: String,
    name: Html,
    hint: Option<Html>,
    mark: Option<Html>,
    marks: bool,
    chosen: bool,
}

/// The question to ask next (or again), or the result when nothing is left that matters.
pub(crate) fn guide(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>) -> Made {
    let again = visit.here.key("at").and_then(|at| interview.told.iter().find(|told| told.screen.id == at)).map(|told| told.screen);
    match again.or(interview.next) {
        Some(screen) => question(visit, guide, interview, screen),
        None => match guide.shows {
            Shows::Advocate => outcome::outcome(visit, guide, interview),
            Shows::Dates => dates::dates(visit, guide, interview),
            Shows::NearestRelative => family::family(visit, guide, interview),
            Shows::Rights => result::result(visit, guide, interview),
        },
    }
}

fn question(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, screen: &Screen) -> Made {
    let here = visit.here;
    let voice = visit.voice();
    let id = screen.id.as_str();
    let mut f = visit.frame(&format!("ask-{id}"), "/start");
    // Back leads to the question before; one that the settings answered was never asked.
    let set = visit.said_by_settings(guide).map(|(screen, answer)| (screen.id.as_str(), answer));
    let before = interview.told.iter().take_while(|told| told.screen.id != id).filter(|told| Some((told.screen.id.as_str(), told.answer.as_str())) != set);
    if let Some(before) = before.last() {
        f.back = Some(here.on(&canonical(guide, interview, here, Some(&before.screen.id))));
    }
    let given = interview.answer(id);
    let optional = |key: String| voice.has(&key).then(|| voice.t(&key));
    let choices = screen.choices.iter().map(|choice| {
        let key = format!("answer-{id}-{}", choice.id);
        let mark = optional(format!("{key}.mark"));
        Choice {
            name: voice.t(&key),
            hint: optional(format!("{key}.hint")),
            marks: mark.as_ref().is_some_and(|mark| names_several(&mark.0)),
            mark,
            chosen: given == Some(&choice.id),
            id: choice.id.clone(),
        }
    });
    let mut hidden: Vec<(String, String)> = interview.direct.clone();
    hidden.extend(interview.told.iter().filter(|told| told.screen.id != id).map(|told| (told.screen.id.clone(), told.answer.clone())));
    hidden.extend(interview.kept.iter().filter(|(key, _)| key != id).cloned());
    hidden.extend(pick::kept(here).into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())));
    hidden.extend(family::kept(here).into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())));
    hidden.extend(here.key("area").map(|area| ("area".to_owned(), area.to_owned())));
    hidden.extend(here.rides().map(|(key, value)| (key.to_owned(), value.to_owned())));
    hidden.extend(here.trail.iter().map(|entry| ("from".to_owned(), entry.clone())));
    hidden.push(("asked".to_owned(), id.to_owned()));
    let page = QuestionPage {
        screen: id,
        action: format!("/{}/guides/{}", here.lang, guide.id),
        choices: choices.collect(),
        lead: optional(format!("ask-{id}.lead")),
        why: voice.t(&format!("ask-{id}.why")),
        unsure_chosen: given == Some(UNSURE),
        choose_one: here.key("asked") == Some(id) && given.is_none(),
        dropped: dropped(visit, guide, interview),
        hidden,
        f,
    };
    made(&page, true)
}

/// What is said of answers that were left out: the question and the answer, where they are known.
pub(super) fn dropped(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>) -> Vec<Html> {
    let voice = visit.voice();
    let name = |(key, value): &(String, String)| match guide.screen(key) {
        Some(screen) if screen.adds(value).is_some() => answer_name(visit, key, value),
        _ => voice.with("dropped-unknown", &[("key", key), ("value", value)]),
    };
    interview.dropped.iter().map(name).collect()
}

/// The words of an answer.
pub(super) fn answer_name(visit: &Visit<'_>, screen: &str, answer: &str) -> Html {
    if answer == UNSURE { visit.voice().t("answer-unsure") } else { visit.voice().t(&format!("answer-{screen}-{answer}")) }
}

/// Whether a mark names more than one section: "2, 3, 17" and "35 to 48" do, "37 (N)" does not.
fn names_several(mark: &str) -> bool {
    mark.split_whitespace().filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).count() > 1
}
