//! Who tells about the Independent Mental Health Advocate, who may ask for a visit and who arranges it, on complete facts.

use super::laws::{Both, alike};
use super::space::{axes, twin, with};
use crate::library;
use crate::oracle::{self, Fact, Facts, Statuses};
use rights::{Known, Right, decide};
use std::collections::BTreeMap;

/// The facts beyond those of the answer that these may rest on.
const MORE: [Fact; 2] = [Fact::Restricted, Fact::CtoFrom];

/// A difference that is known, about one of those who may ask for a visit.
pub struct Choice {
    /// Who.
    pub who: &'static str,
    /// Whether the engine names them.
    pub engine: bool,
    /// Whether the oracle does.
    pub oracle: bool,
    /// The facts and laws for which it is so.
    pub facts: fn(&Facts, &oracle::Law) -> bool,
    /// Why, with the text.
    pub reason: &'static str,
}

/// What came of it.
pub struct Extras {
    /// How many sets of complete facts were tried.
    pub sets_of_facts: usize,
    /// The differences that are not among the choices: what differs, and where.
    pub differences: BTreeMap<String, Vec<String>>,
    /// How often each choice was met.
    pub met: Vec<usize>,
}

/// Everybody who tells, asks or arranges, under every law.
///
/// # Panics
/// Where the oracle and the content have different ids.
#[must_use]
pub fn hold(right: &Right, laws: &[Both], choices: &[Choice]) -> Extras {
    let schema = &library().schema;
    let mut complete: Vec<(rights::Facts, Facts, String)> = vec![(rights::Facts::none(schema), Facts::PLAIN, String::new())];
    let mut add = |id: rights::FactId, fact: Fact, known: &[(Known, Facts, String)]| {
        complete = complete
            .iter()
            .flat_map(|(engine, oracle, name)| {
                known.iter().map(move |(known, value, word)| {
                    let mut engine = engine.clone();
                    engine.put(id, known.clone());
                    (engine, with(fact, *oracle, value), format!("{name} {}={word}", fact.id()))
                })
            })
            .collect();
    };
    for axis in axes(right, laws) {
        let states = axis.states.iter().filter(|state| state.complete);
        let known: Vec<(Known, Facts, String)> = states
            .map(|state| {
                let mut value = axis.values[state.may_be[0]];
                if axis.fact == Fact::Status {
                    // The position itself, and not the one that stands for its class.
                    value.status = Statuses::from_ids(&state.name.trim_matches(['[', ']']).replace(' ', ",")).unwrap_or_else(|| panic!("the oracle has no {}", state.name));
                }
                (state.known.clone(), value, state.name.clone())
            })
            .collect();
        add(axis.id, axis.fact, &known);
    }
    for fact in MORE {
        let id = schema.fact(fact.id()).unwrap_or_else(|| panic!("the engine has no fact {}", fact.id()));
        let known: Vec<(Known, Facts, String)> = schema
            .kind(id)
            .values
            .iter()
            .enumerate()
            .map(|(place, value)| {
                let mut facts = Facts::PLAIN;
                facts.set(fact.id(), value).unwrap_or_else(|| panic!("the oracle does not know {value}"));
                (Known::One(1 << place), facts, value.clone())
            })
            .collect();
        add(id, fact, &known);
    }
    let mut differences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut met = vec![0; choices.len()];
    for group in alike(right, laws) {
        for (engine, facts, name) in &complete {
            let finding = decide(right, engine, &laws[group[0]].engine);
            for law in &group {
                let law = &laws[*law];
                let mut differ = |what: String| differences.entry(what).or_default().push(format!("{} on {}", name.trim(), law.name));
                // On these complete facts the answer itself is looked at again: the oracle is given every position, not one of its kind.
                let answer = oracle::answer(twin(right), facts, &law.oracle).id();
                if finding.answer != answer {
                    differ(format!("{} is {}, not {answer}", right.id(), finding.answer));
                }
                let set = |mut ids: Vec<&str>| {
                    ids.sort_unstable();
                    ids.join(" ")
                };
                let (said, wanted) = (set(finding.told_by.clone()), set(oracle::told_by(facts, &law.oracle).iter().map(oracle::Teller::id).collect()));
                if said != wanted {
                    differ(format!("told by {said}, not {wanted}"));
                }
                let (mut said, mut wanted) = (finding.may_ask_for_visit.clone(), oracle::may_ask_for_visit(facts, &law.oracle).iter().map(oracle::Asker::id).collect::<Vec<_>>());
                for (choice, met) in choices.iter().zip(&mut met) {
                    if said.contains(&choice.who) == choice.engine && wanted.contains(&choice.who) == choice.oracle && (choice.facts)(facts, &law.oracle) {
                        *met += 1;
                        said.retain(|who| *who != choice.who);
                        wanted.retain(|who| *who != choice.who);
                    }
                }
                let (said, wanted) = (set(said), set(wanted));
                if said != wanted {
                    differ(format!("asked for by {said}, not {wanted}"));
                }
                let wanted = oracle::arranged_by(facts, &law.oracle).map(oracle::Arranger::id);
                if finding.arranged_by != wanted {
                    differ(format!("arranged by {:?}, not {wanted:?}", finding.arranged_by));
                }
            }
        }
    }
    Extras { sets_of_facts: complete.len(), differences, met }
}
