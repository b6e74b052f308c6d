//! Replays an interview from its answers.
//!
//! 1. The screens are gone through in order. One that does not fit after the answers so far, is not for
//!    this reader, or whose facts can no longer change an answer, is left out.
//! 2. A given answer is taken over; the first screen without one is the next to ask.
//! 3. What is given and fits nowhere is dropped, and named.
//!
//! The same answers always lead to the same place, so changing an early answer is the same as a
//! fresh walk.

use content::{Guide, Library, Screen, UNSURE};
use rights::{Facts, Finding, Law, decide};
use std::collections::BTreeMap;

/// An answer that was given on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<'a> {
    /// The screen.
    pub screen: &'a Screen,
    /// The id of the answer, or [`UNSURE`].
    pub answer: String,
}

/// An interview as it stands.
#[derive(Clone, Debug)]
pub struct Interview<'a> {
    /// The answers that count, in the order of the screens.
    pub told: Vec<Told<'a>>,
    /// What they say, as facts.
    pub facts: Facts,
    /// Facts that the address gives by themselves, without a screen.
    pub direct: Vec<(String, String)>,
    /// The next screen to ask; `None` when nothing is left that matters.
    pub next: Option<&'a Screen>,
    /// Answers that fit nowhere: key and value.
    pub dropped: Vec<(String, String)>,
    /// Answers to later screens, kept until those are reached.
    pub kept: Vec<(String, String)>,
}

impl Interview<'_> {
    /// The answer given on a screen.
    #[must_use]
    pub fn answer(&self, screen: &str) -> Option<&str> {
        self.told.iter().find(|told| told.screen.id == screen).map(|told| told.answer.as_str())
    }
}

/// Goes through a guide with the given answers (key, value; the last of a key counts), as this reader.
#[must_use]
pub fn replay<'a>(library: &'a Library, guide: &'a Guide, law: &Law, reader: &str, given: &[(String, String)]) -> Interview<'a> {
    let mut answers: BTreeMap<&str, &str> = BTreeMap::new();
    let mut adds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut dropped: Vec<(String, String)> = Vec::new();
    let mut direct: Vec<(String, String)> = Vec::new();
    for (key, value) in given {
        if let Some(screen) = guide.screen(key)
            && screen.adds(value).is_some()
        {
            answers.insert(key, value);
            continue;
        }
        if key == "skip" {
            if let Some(screen) = guide.screen(value) {
                answers.insert(&screen.id, UNSURE);
            }
            continue;
        }
        let values: Vec<&str> = value.split(',').collect();
        if Facts::none(&library.schema).set(&library.schema, key, &values).is_ok() {
            let list = library.schema.fact(key).is_some_and(|id| library.schema.kind(id).list);
            let entry = adds.entry(key.clone()).or_default();
            if !list {
                entry.clear();
                direct.retain(|(other, _)| other != key);
            }
            entry.extend(values.into_iter().map(str::to_owned));
            direct.push((key.clone(), value.clone()));
        } else if !dropped.contains(&(key.clone(), value.clone())) {
            dropped.push((key.clone(), value.clone()));
        }
    }
    let given_directly: Vec<&str> = direct.iter().map(|(key, _)| key.as_str()).collect();
    let mut interview = Interview { told: Vec::new(), facts: facts(library, &adds), direct: direct.clone(), next: None, dropped, kept: Vec::new() };
    for screen in &guide.screens {
        let settled = screen.facts.iter().all(|fact| given_directly.contains(&library.schema.kind(*fact).id.as_str()));
        let asked = screen.readers.is_empty() || screen.readers.iter().any(|other| other == reader);
        if settled || !asked || !fits(screen, &interview) || !(screen.always || matters(library, guide, law, screen, &interview.facts)) {
            continue;
        }
        let Some(answer) = answers.remove(screen.id.as_str()) else {
            interview.next = Some(screen);
            break;
        };
        for (fact, values) in screen.adds(answer).into_iter().flatten() {
            let list = library.schema.fact(fact).is_some_and(|id| library.schema.kind(id).list);
            let entry = adds.entry(fact.clone()).or_default();
            if !list {
                entry.clear();
            }
            entry.extend(values.iter().cloned());
        }
        interview.facts = facts(library, &adds);
        interview.told.push(Told { screen, answer: answer.to_owned() });
    }
    let left = answers.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
    if interview.next.is_some() {
        interview.kept.extend(left);
    } else {
        interview.dropped.extend(left);
    }
    interview
}

/// What the law says about each right of a guide.
#[must_use]
pub fn findings<'a>(library: &'a Library, guide: &Guide, law: &Law, facts: &Facts) -> Vec<Finding<'a>> {
    guide.rights.iter().filter_map(|id| library.right(id)).map(|right| decide(right, facts, law)).collect()
}

fn facts(library: &Library, adds: &BTreeMap<String, Vec<String>>) -> Facts {
    let mut facts = Facts::none(&library.schema);
    for (fact, values) in adds {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        // The content's check has proved that every answer fits the facts.
        let fitted = facts.set(&library.schema, fact, &values);
        debug_assert!(fitted.is_ok(), "{fitted:?}");
    }
    facts
}

fn fits(screen: &Screen, interview: &Interview<'_>) -> bool {
    let any = |rules: &[(String, Vec<String>)]| rules.iter().any(|(earlier, answers)| interview.answer(earlier).is_some_and(|answer| answers.iter().any(|other| other == answer)));
    (screen.after.is_empty() || any(&screen.after)) && !any(&screen.not_after)
}

fn matters(library: &Library, guide: &Guide, law: &Law, screen: &Screen, facts: &Facts) -> bool {
    findings(library, guide, law, facts).iter().any(|finding| finding.depends_on.iter().any(|fact| screen.facts.contains(fact)))
}
