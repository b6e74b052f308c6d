//! Which legal position leads where several stand at once.
//!
//! Some rights go by one position alone: the first, in an order that the content gives, of those that the person is in.
//! It is a fact that is worked out and never given. Where the positions are not all known it is "one of these", and
//! exactly those that could come out first are among them.

use crate::facts::{FactId, Facts, Known, Values};

/// The order of the positions, and the facts that it is worked out from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leading {
    /// The fact that is worked out. Its values are the positions in their order, and after them "none of these".
    pub fact: FactId,
    /// The fact that holds the list of positions.
    pub of: FactId,
    /// The positions, the one that leads before all others first.
    pub order: Vec<Position>,
}

/// A place in the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The value of the list that stands here.
    pub value: Values,
    /// It stands here only while this fact is one of these values (such as section 4 with its second recommendation).
    pub when: Option<(FactId, Values)>,
}

/// One way in which the list can turn out.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Turn {
    /// What is in the list.
    pub(crate) list: Values,
    /// The place that leads, for each way in which what moves positions turns out.
    pub(crate) leads: Vec<usize>,
}

impl Turn {
    /// Both lists together.
    fn and(&self, other: &Turn) -> Turn {
        Turn { list: self.list | other.list, leads: self.leads.iter().zip(&other.leads).map(|(one, other)| *one.min(other)).collect() }
    }
}

fn forget_doubles(turns: &mut Vec<Turn>) {
    let mut kept: Vec<Turn> = Vec::new();
    for turn in turns.drain(..) {
        if !kept.contains(&turn) {
            kept.push(turn);
        }
    }
    *turns = kept;
}

impl Leading {
    /// Whether a fact has a part in it.
    pub(crate) fn reads(&self, fact: FactId) -> bool {
        fact == self.of || self.gates().any(|gate| gate == fact)
    }

    /// The facts that move a position up or down, some perhaps twice.
    pub(crate) fn gates(&self) -> impl Iterator<Item = FactId> {
        self.order.iter().filter_map(|position| position.when.map(|(fact, _)| fact))
    }

    /// The ways in which the list can turn out, each with its place under each of `settled`: facts in which everything is known that
    /// moves a position.
    ///
    /// Where the list is open, at most two values more are tried: of two ways to settle what is missing, each has one position that leads.
    /// Where the list is read for itself too, one more, for what it meets there.
    pub(crate) fn turns(&self, settled: &[Facts], read: bool) -> Vec<Turn> {
        let Some(Known::Many { has, one_of, open }) = settled.first().map(|facts| facts.get(self.of)) else { return Vec::new() };
        let none = Turn { list: 0, leads: vec![self.order.len(); settled.len()] };
        let alone = |value: Values| Turn { list: value, leads: settled.iter().map(|facts| self.first_of(facts, value)).collect() };
        let mut turns = vec![each(*has).fold(none, |turn, value| turn.and(&alone(value)))];
        for set in one_of {
            let values: Vec<Turn> = each(*set).map(alone).collect();
            turns = turns.iter().flat_map(|turn| values.iter().map(move |value| turn.and(value))).collect();
            forget_doubles(&mut turns);
        }
        if *open {
            let values: Vec<Turn> = each(self.order.iter().fold(0, |all, position| all | position.value)).map(alone).collect();
            let moved = values.iter().filter(|value| value.leads.iter().any(|place| *place != value.leads[0]));
            // A second value matters only beside one that moves: elsewhere the same one leads in all ways.
            let mut more: Vec<Turn> = moved.flat_map(|one| values.iter().map(move |other| one.and(other))).chain(values.iter().cloned()).collect();
            if read {
                more = more.iter().flat_map(|one| values.iter().map(move |other| one.and(other))).collect();
            }
            let longer: Vec<Turn> = turns.iter().flat_map(|turn| more.iter().map(move |more| turn.and(more))).collect();
            turns.extend(longer);
        }
        turns
    }

    /// The first fact that is not known and moves a position that the person may be in, with its values.
    pub(crate) fn open_gate(&self, facts: &Facts) -> Option<(FactId, Values)> {
        let Known::Many { has, one_of, open } = facts.get(self.of) else { return None };
        let any = one_of.iter().fold(*has | if *open { Values::MAX } else { 0 }, |all, set| all | set);
        self.order.iter().filter(|position| position.value & any != 0).find_map(|position| {
            let (fact, _) = position.when?;
            match facts.get(fact) {
                Known::One(may) if may.count_ones() > 1 => Some((fact, *may)),
                _ => None,
            }
        })
    }

    /// The places that could lead, as a set of values of the fact.
    pub(crate) fn possible(&self, facts: &Facts) -> Values {
        let none: Values = 1 << self.order.len();
        let Known::Many { has, one_of, open } = facts.get(self.of) else { return none };
        // A position whose gate is not known may stand in each of its places; it leads at the latest in the last of them.
        let (mut may, mut sure) = (0, none);
        let open_set = if *open { Values::MAX } else { 0 };
        let any = one_of.iter().fold(*has | open_set, |all, set| all | set);
        for (place, position) in self.order.iter().enumerate() {
            if self.stands(facts, position) && any & position.value != 0 {
                may |= 1 << place;
            }
        }
        for set in std::iter::once(*has).filter(|has| *has != 0).flat_map(each).chain(one_of.iter().copied()) {
            sure = sure.min(self.last_of(facts, set).map_or(none, |place| 1 << place));
        }
        // Nothing behind the first place that is certain can lead; "none" can, where nothing is certain.
        (may | none) & (sure | (sure - 1))
    }

    fn stands(&self, facts: &Facts, position: &Position) -> bool {
        position.when.is_none_or(|(fact, among)| match facts.get(fact) {
            Known::One(may) => may & among != 0,
            Known::Many { .. } => false,
        })
    }

    /// The first place at which this value stands.
    fn first_of(&self, facts: &Facts, value: Values) -> usize {
        self.order.iter().position(|position| position.value == value && self.stands(facts, position)).unwrap_or(self.order.len())
    }

    /// The last place at which one of these values could stand.
    fn last_of(&self, facts: &Facts, values: Values) -> Option<usize> {
        self.order.iter().enumerate().rev().find(|(_, position)| position.value & values != 0 && self.stands(facts, position)).map(|(place, _)| place)
    }
}

fn each(mut values: Values) -> impl Iterator<Item = Values> {
    std::iter::from_fn(move || {
        let first = values & values.wrapping_neg();
        values &= values.wrapping_sub(1);
        (first != 0).then_some(first)
    })
}
