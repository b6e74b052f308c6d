//! From facts to an answer, with its reasons and with what is missing.
//!
//! 1. Each ground is a conjunction, so one pass over the facts tells which grounds certainly
//!    hold and which still may ([`Sight`]).
//! 2. Where that settles the answer, it is given.
//! 3. Where not, every way in which the missing facts could turn out is followed
//!    ([`crate::missing`]). One answer in all of them is the answer; several mean `depends`, and
//!    the facts that part them are what is missing.

use crate::missing;
use crate::rule::{Clause, Condition, Law, Right};
use crate::{FactId, Facts, Known, Truth};

/// The answer where it rests on something that is not known.
pub const DEPENDS: &str = "depends";

/// What the law says about one right for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    /// The right's id.
    pub right: &'a str,
    /// One of the right's answers, or [`DEPENDS`].
    pub answer: &'a str,
    /// The grounds that hold; for the last answer ("no") those that are ruled out.
    pub because: Vec<Because<'a>>,
    /// The facts that would settle a `depends`, in the schema's order.
    pub depends_on: Vec<FactId>,
    /// Who must tell the person. Empty where the right is not there.
    pub told_by: Vec<&'a str>,
    /// Who arranges it.
    pub arranged_by: Option<&'a str>,
    /// Who may ask for a visit.
    pub may_ask_for_visit: Vec<&'a str>,
    /// Further words, such as `managers_should_ask`.
    pub flags: Vec<&'a str>,
}

/// A reason: a ground, and one provision that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Because<'a> {
    /// The id of the ground, or of what is ruled out.
    pub ground: &'a str,
    /// One provision, such as `MHA 1983 s.130C(2)(a)`.
    pub cite: &'a str,
}

/// What can be said of all grounds and exceptions at once, as sets of terms.
#[derive(Clone, Copy)]
pub(crate) struct Sight {
    /// Certainly met.
    pub(crate) yes: u64,
    /// Met, or may be.
    pub(crate) maybe: u64,
}

/// Decides one right under the law of one day.
///
/// Learning a missing fact never turns one settled answer into another: a settled answer is the
/// same however the missing facts turn out.
#[must_use]
pub fn decide<'a>(right: &'a Right, facts: &Facts, law: &Law) -> Finding<'a> {
    let in_force = in_force(right, law);
    let sight = look(right, facts, in_force);
    let last = right.text.answers.len().saturating_sub(1);
    let (sure, possible) = strongest(right, sight);
    let (answer, depends_on) = if possible < sure {
        let turns = missing::follow(right, facts, in_force);
        match turns.only_answer {
            Some(answer) => (Some(answer), Vec::new()),
            None => (None, turns.depends_on),
        }
    } else {
        (Some(sure), Vec::new())
    };
    let mut finding = Finding {
        right: &right.text.id,
        answer: answer.and_then(|place| right.text.answers.get(place)).map_or(DEPENDS, String::as_str),
        because: Vec::new(),
        depends_on,
        told_by: Vec::new(),
        arranged_by: None,
        may_ask_for_visit: Vec::new(),
        flags: Vec::new(),
    };
    match answer {
        None => {}
        Some(place) if place == last => say_what_is_ruled_out(&mut finding, right, facts, law),
        Some(place) => say_why(&mut finding, right, facts, law, sight, place),
    }
    finding
}

fn in_force(right: &Right, law: &Law) -> u64 {
    let mut set = 0;
    for (place, term) in right.terms.iter().enumerate() {
        if right.text.grounds[term.ground].force.holds(law) {
            set |= 1 << place;
        }
    }
    set
}

fn look(right: &Right, facts: &Facts, in_force: u64) -> Sight {
    let mut sight = Sight { yes: in_force, maybe: in_force };
    for column in &right.columns {
        let (mut yes, mut maybe) = (0, 0);
        match facts.get(column.fact) {
            Known::One(may) => {
                yes = u64::MAX;
                for_each(*may, |value| {
                    yes &= column.hit[value];
                    maybe |= column.hit[value];
                });
            }
            Known::Many { has, one_of, open } => {
                for_each(*has, |value| yes |= column.hit[value]);
                maybe = yes;
                for set in one_of {
                    let mut all = u64::MAX;
                    for_each(*set, |value| {
                        all &= column.hit[value];
                        maybe |= column.hit[value];
                    });
                    yes |= all;
                }
                if *open {
                    maybe = u64::MAX;
                }
            }
        }
        sight.yes &= column.silent | yes;
        sight.maybe &= column.silent | maybe;
    }
    sight
}

/// Calls `each` with the place of every value in the set.
pub(crate) fn for_each(mut values: u64, mut each: impl FnMut(usize)) {
    while values != 0 {
        each(values.trailing_zeros() as usize);
        values &= values - 1;
    }
}

/// The strongest answer that is certain, and the strongest that is possible (a lower place is stronger).
fn strongest(right: &Right, sight: Sight) -> (usize, usize) {
    let last = right.text.answers.len().saturating_sub(1);
    let (mut sure, mut possible) = (last, last);
    for place in 0..right.text.grounds.len() {
        match truth_of_ground(right, sight, place) {
            Truth::Yes => {
                sure = sure.min(right.text.grounds[place].answer);
                possible = possible.min(right.text.grounds[place].answer);
            }
            Truth::Unknown => possible = possible.min(right.text.grounds[place].answer),
            Truth::No => {}
        }
    }
    (sure, possible)
}

fn truth_of_ground(right: &Right, sight: Sight, ground: usize) -> Truth {
    let term = |place: usize| match (sight.yes >> place & 1, sight.maybe >> place & 1) {
        (1, _) => Truth::Yes,
        (_, 1) => Truth::Unknown,
        _ => Truth::No,
    };
    let mut truth = term(ground);
    if truth == Truth::No {
        return truth;
    }
    for (place, other) in right.terms.iter().enumerate().skip(right.text.grounds.len()) {
        if other.exception && other.ground == ground {
            truth = truth.and(term(place).not());
        }
    }
    truth
}

fn say_why<'a>(finding: &mut Finding<'a>, right: &'a Right, facts: &Facts, law: &Law, sight: Sight, answer: usize) {
    let holds = |place: usize| match truth_of_ground(right, sight, place) {
        Truth::Yes => true,
        // Every way leads to this answer, so each ground that may hold and gives it is a reason.
        Truth::Unknown => finding_rests_on_unknown(right, sight, answer),
        Truth::No => false,
    };
    let held: Vec<_> = right.text.grounds.iter().enumerate().filter(|(place, ground)| ground.answer == answer && holds(*place)).map(|(_, ground)| ground).collect();
    let mut grounds = Vec::new();
    for ground in &held {
        if !held.iter().any(|other| ground.gives_way_to.contains(&other.id)) {
            grounds.push(ground.id.as_str());
            finding.because.extend(ground.cites.iter().map(|cite| Because { ground: &ground.id, cite }));
            for who in &ground.told_by {
                if !finding.told_by.contains(&who.as_str()) {
                    finding.told_by.push(who);
                }
            }
        }
    }
    let says = |clauses: &'a [Clause]| {
        let mut said: Vec<&'a str> = Vec::new();
        for clause in clauses {
            let fits = clause.force.holds(law)
                && (clause.grounds.is_empty() || clause.grounds.iter().any(|id| grounds.contains(&id.as_str())))
                && all(facts, &clause.when) == Truth::Yes
                && clause.unless.iter().all(|condition| facts.get(condition.fact).among(condition.among) == Truth::No);
            if fits && !said.contains(&clause.says.as_str()) {
                said.push(&clause.says);
            }
        }
        said
    };
    finding.arranged_by = says(&right.text.arranged_by).first().copied();
    finding.may_ask_for_visit = says(&right.text.may_ask_for_visit);
    finding.flags = says(&right.text.flags);
}

/// Whether no single ground is certain, though the answer is.
fn finding_rests_on_unknown(right: &Right, sight: Sight, answer: usize) -> bool {
    !right.text.grounds.iter().enumerate().any(|(place, ground)| ground.answer == answer && truth_of_ground(right, sight, place) == Truth::Yes)
}

/// A "no" gives what is certainly ruled out; where nothing is, what may be; where nothing may be, the last word.
fn say_what_is_ruled_out<'a>(finding: &mut Finding<'a>, right: &'a Right, facts: &Facts, law: &Law) {
    for (last, wanted) in [(false, Truth::Yes), (false, Truth::Unknown), (true, Truth::Yes), (true, Truth::Unknown)] {
        for reason in right.text.ruled_out.iter().filter(|reason| reason.last == last) {
            if reason.force.holds(law) && all(facts, &reason.when) == wanted {
                finding.because.extend(reason.cites.iter().map(|cite| Because { ground: &reason.id, cite }));
            }
        }
        if !finding.because.is_empty() {
            return;
        }
    }
}

/// Whether all conditions are met.
pub(crate) fn all(facts: &Facts, conditions: &[Condition]) -> Truth {
    conditions.iter().fold(Truth::Yes, |truth, condition| truth.and(facts.get(condition.fact).among(condition.among)))
}
