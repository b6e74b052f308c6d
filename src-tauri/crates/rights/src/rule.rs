//! The shape of a rule: grounds, exceptions, and when they are in force.

use crate::leading::Leading;
use crate::{Date, FactId, Schema, Values};
use std::sync::Arc;

/// "This fact is one of these values" (for a list: holds one of them).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The fact that is read.
    pub fact: FactId,
    /// The values that meet the condition.
    pub among: Values,
}

/// Where a rule stands, for messages to authors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, from the top of the content.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// The days on which a rule is law. With nothing set, always.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Force {
    /// In force from this day on.
    pub from: Option<Date>,
    /// In force up to the day before this one.
    pub until: Option<Date>,
    /// In force once this commencement is (a place in [`Law`]'s list).
    pub since: Option<usize>,
    /// In force only until this commencement is.
    pub ended_by: Option<usize>,
}

impl Force {
    /// Whether the rule is law under `law`.
    #[must_use]
    pub fn holds(&self, law: &Law) -> bool {
        self.from.is_none_or(|day| day <= law.as_at)
            && self.until.is_none_or(|day| law.as_at < day)
            && self.since.is_none_or(|id| law.commenced(id))
            && self.ended_by.is_none_or(|id| !law.commenced(id))
    }
}

/// A part of an Act that starts on a day of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commencement {
    /// Act and section in kebab case, such as `mha-2025-s40`.
    pub id: String,
    /// The first day in force. `None`: passed, and no day is fixed.
    pub from: Option<Date>,
}

/// The law of one day: which commencements have happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    as_at: Date,
    commenced: u64,
}

impl Law {
    /// The law on `as_at`, with the commencements at the places `assumed` treated as in force.
    #[must_use]
    pub fn on(as_at: Date, commencements: &[Commencement], assumed: &[usize]) -> Law {
        let mut commenced = 0;
        for (place, commencement) in commencements.iter().enumerate().take(64) {
            if commencement.from.is_some_and(|day| day <= as_at) || assumed.contains(&place) {
                commenced |= 1 << place;
            }
        }
        Law { as_at, commenced }
    }

    /// The day whose law this is.
    #[must_use]
    pub fn as_at(&self) -> Date {
        self.as_at
    }

    /// Whether the commencement at this place is in force.
    #[must_use]
    pub fn commenced(&self, place: usize) -> bool {
        place < 64 && self.commenced >> place & 1 == 1
    }
}

/// One way to have a right: all conditions met, and no exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Its id, in kebab case.
    pub id: String,
    /// The provisions that say so, most important first, one each.
    pub cites: Vec<String>,
    /// Which of the right's answers it gives: a place in [`RightText::answers`].
    pub answer: usize,
    /// All of these must be met.
    pub when: Vec<Condition>,
    /// None of these may be met (each is met when all its conditions are).
    pub unless: Vec<Vec<Condition>>,
    /// When it is law.
    pub force: Force,
    /// Who owes the duty to tell the person about the right.
    pub told_by: Vec<String>,
    /// It is no reason beside one of these grounds (ids): the law gives it only to those whom they leave out.
    pub gives_way_to: Vec<String>,
    /// Where it is written.
    pub place: Place,
}

/// A ground that the person might have expected, ruled out: said with a "no".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuledOut {
    /// Its id, in kebab case.
    pub id: String,
    /// The provisions that rule it out.
    pub cites: Vec<String>,
    /// It is said when all of these are met.
    pub when: Vec<Condition>,
    /// Said only where nothing else is.
    pub last: bool,
    /// When it is law.
    pub force: Force,
    /// Where it is written.
    pub place: Place,
}

/// Something that goes with a right: who arranges it, who may ask for a visit, what staff should do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The word that the answer carries.
    pub says: String,
    /// Only with one of these grounds (ids). Empty: with any.
    pub grounds: Vec<String>,
    /// All of these must be met for certain.
    pub when: Vec<Condition>,
    /// None of these may be possible.
    pub unless: Vec<Condition>,
    /// When it is law.
    pub force: Force,
    /// Where it is written.
    pub place: Place,
}

/// A right as it is written, before it is made ready by [`Right::new`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightText {
    /// Its id, such as `imha`.
    pub id: String,
    /// The answers that it can give, the strongest first; the last is given where no ground holds.
    pub answers: Vec<String>,
    /// The grounds.
    pub grounds: Vec<Ground>,
    /// What is said with the last answer.
    pub ruled_out: Vec<RuledOut>,
    /// Who arranges it.
    pub arranged_by: Vec<Clause>,
    /// Who may ask for a visit.
    pub may_ask_for_visit: Vec<Clause>,
    /// Further flags, such as `managers_should_ask`.
    pub flags: Vec<Clause>,
}

/// A right, ready to be decided. Made once from its text.
#[derive(Clone, Debug)]
pub struct Right {
    pub(crate) text: RightText,
    /// Each ground, then each exception, is a term: a conjunction of conditions.
    pub(crate) terms: Vec<Term>,
    pub(crate) columns: Vec<Column>,
    /// How the leading position is worked out, where the right goes by it.
    pub(crate) leading: Option<Arc<Leading>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Term {
    pub(crate) ground: usize,
    pub(crate) exception: bool,
}

/// One fact that the right reads: for each value the terms that it meets.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) fact: FactId,
    /// Terms that do not read this fact.
    pub(crate) silent: u64,
    /// Terms met by each value.
    pub(crate) hit: Vec<u64>,
}

/// The most grounds and exceptions that one right may have.
pub const MOST_TERMS: usize = 64;

impl Right {
    /// Makes a right ready. `None` where it has more than [`MOST_TERMS`] grounds and exceptions.
    #[must_use]
    pub fn new(text: RightText, schema: &Schema) -> Option<Right> {
        let mut terms = Vec::new();
        let mut conditions: Vec<&[Condition]> = Vec::new();
        for (place, ground) in text.grounds.iter().enumerate() {
            terms.push(Term { ground: place, exception: false });
            conditions.push(&ground.when);
        }
        for (place, ground) in text.grounds.iter().enumerate() {
            for unless in &ground.unless {
                terms.push(Term { ground: place, exception: true });
                conditions.push(unless);
            }
        }
        if terms.len() > MOST_TERMS {
            return None;
        }
        let columns: Vec<Column> = schema.iter().filter_map(|(fact, kind)| column(fact, kind.values.len(), &conditions)).collect();
        let leading = schema.leading.clone().filter(|leading| columns.iter().any(|column| column.fact == leading.fact));
        Some(Right { text, terms, columns, leading })
    }

    /// Its id, such as `imha`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.text.id
    }

    /// The rules as they are written.
    #[must_use]
    pub fn text(&self) -> &RightText {
        &self.text
    }

    /// The facts that its answer can rest on, in the schema's order: those that its grounds and exceptions read, with
    /// what the leading position is worked out from in its stead.
    #[must_use]
    pub fn reads(&self) -> Vec<FactId> {
        let mut facts: Vec<FactId> = self.columns.iter().map(|column| column.fact).collect();
        if let Some(leading) = &self.leading {
            facts.retain(|fact| *fact != leading.fact);
            facts.push(leading.of);
            facts.extend(leading.gates());
            facts.sort_unstable();
            facts.dedup();
        }
        facts
    }
}

fn column(fact: FactId, values: usize, terms: &[&[Condition]]) -> Option<Column> {
    let mut column = Column { fact, silent: 0, hit: vec![0; values] };
    for (place, conditions) in terms.iter().enumerate() {
        let mut read = conditions.iter().filter(|condition| condition.fact == fact).peekable();
        if read.peek().is_none() {
            column.silent |= 1 << place;
            continue;
        }
        let among = read.fold(Values::MAX, |among, condition| among & condition.among);
        for (value, hit) in column.hit.iter_mut().enumerate() {
            *hit |= (among >> value & 1) << place;
        }
    }
    let all = if terms.len() == 64 { u64::MAX } else { (1 << terms.len()) - 1 };
    (column.silent != all).then_some(column)
}
