//! Finds rules that contradict each other, and rules that can never matter.

use crate::rule::{Condition, Force, Place, Right};
use crate::{FactId, Schema, Values};

/// Something wrong with the rules of one right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The same facts meet a ground and are ruled out, on one day.
    Contradiction {
        /// The ground that gives the right.
        ground: String,
        /// What rules it out.
        ruled_out: String,
        /// Where both stand.
        places: [Place; 2],
    },
    /// No facts can meet the ground.
    NeverMet {
        /// The ground.
        ground: String,
        /// Where it stands.
        place: Place,
    },
    /// It is never in force.
    NeverInForce {
        /// The ground.
        ground: String,
        /// Where it stands.
        place: Place,
    },
    /// Another ground gives the same answer wherever this one does, with the same duties.
    Covered {
        /// The ground that adds nothing.
        ground: String,
        /// The one that covers it.
        by: String,
        /// Where both stand.
        places: [Place; 2],
    },
    /// An exception reads a fact that holds a list; the engine could then be wrong about missing facts.
    ExceptionReadsList {
        /// The ground with the exception.
        ground: String,
        /// The fact.
        fact: String,
        /// Where it stands.
        place: Place,
    },
    /// No ground gives this answer.
    AnswerNeverGiven {
        /// The answer.
        answer: String,
    },
}

/// Everything doubtful about one right. Empty is good.
///
/// `scope` is the fact that only says where a rule holds (the nation): two rules that share nothing
/// else are about different footings, and one does not cancel the other.
#[must_use]
pub fn analyse(right: &Right, schema: &Schema, scope: Option<FactId>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let grounds = &right.text.grounds;
    for ground in grounds {
        let named = |doubt: fn(String, Place) -> Doubt| doubt(ground.id.clone(), ground.place.clone());
        if !can_be_met(&ground.when, schema) || ground.unless.iter().any(|unless| covers(unless, &ground.when)) {
            doubts.push(named(|ground, place| Doubt::NeverMet { ground, place }));
        }
        if never(&ground.force) {
            doubts.push(named(|ground, place| Doubt::NeverInForce { ground, place }));
        }
        for condition in ground.unless.iter().flatten().filter(|condition| schema.kind(condition.fact).list) {
            doubts.push(Doubt::ExceptionReadsList { ground: ground.id.clone(), fact: schema.kind(condition.fact).id.clone(), place: ground.place.clone() });
        }
        for other in grounds.iter().filter(|other| other.id != ground.id) {
            let adds_nothing = other.answer == ground.answer
                && other.told_by == ground.told_by
                && other.unless.is_empty()
                && other.force == ground.force
                && covers(&other.when, &ground.when)
                && !covers(&ground.when, &other.when);
            if adds_nothing {
                doubts.push(Doubt::Covered { ground: ground.id.clone(), by: other.id.clone(), places: [ground.place.clone(), other.place.clone()] });
            }
        }
        for reason in right.text.ruled_out.iter().filter(|reason| !reason.last) {
            if overlap(&ground.when, &reason.when, schema, scope)
                && !ground.unless.iter().any(|unless| covers(unless, &reason.when))
                && both_on_one_day(&ground.force, &reason.force)
            {
                doubts.push(Doubt::Contradiction { ground: ground.id.clone(), ruled_out: reason.id.clone(), places: [ground.place.clone(), reason.place.clone()] });
            }
        }
    }
    for (place, answer) in right.text.answers.iter().enumerate().rev().skip(1) {
        if !grounds.iter().any(|ground| ground.answer == place) {
            doubts.push(Doubt::AnswerNeverGiven { answer: answer.clone() });
        }
    }
    doubts
}

fn values_of(conditions: &[Condition], fact: FactId) -> Option<Values> {
    conditions.iter().filter(|condition| condition.fact == fact).map(|condition| condition.among).reduce(|a, b| a & b)
}

fn can_be_met(conditions: &[Condition], schema: &Schema) -> bool {
    schema.iter().all(|(fact, _)| values_of(conditions, fact) != Some(0))
}

/// Whether facts that meet `inner` always meet `outer`.
fn covers(outer: &[Condition], inner: &[Condition]) -> bool {
    outer.iter().all(|condition| values_of(inner, condition.fact).is_some_and(|among| among & !condition.among == 0))
}

/// Whether one set of facts can meet both on the same footing: they read at least one fact in
/// common besides the scope, and every common fact leaves a value to both.
fn overlap(one: &[Condition], other: &[Condition], schema: &Schema, scope: Option<FactId>) -> bool {
    let mut common = false;
    for (fact, _) in schema.iter() {
        if let (Some(a), Some(b)) = (values_of(one, fact), values_of(other, fact)) {
            if a & b == 0 {
                return false;
            }
            common |= Some(fact) != scope;
        }
    }
    common
}

fn never(force: &Force) -> bool {
    matches!((force.from, force.until), (Some(from), Some(until)) if from >= until) || (force.since.is_some() && force.since == force.ended_by)
}

fn both_on_one_day(one: &Force, other: &Force) -> bool {
    let before = |a: &Force, b: &Force| matches!((a.until, b.from), (Some(until), Some(from)) if until <= from) || (a.ended_by.is_some() && a.ended_by == b.since);
    !never(one) && !never(other) && !before(one, other) && !before(other, one)
}
