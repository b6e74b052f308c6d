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

impl Leading {
    /// Whether a fact has a part in it.
    pub(crate) fn reads(&self, fact: FactId) -> bool {
        fact == self.of || self.gates().any(|gate| gate == fact)
    }

    /// The facts that move a position up or down, some perhaps twice.
    pub(crate) fn gates(&self) -> impl Iterator<Item = FactId> {
        self.order.iter().filter_map(|position| position.when.map(|(fact, _)| fact))
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
