//! The laws that the proof goes through: every day on which something changes and the day before, and every start that is not fixed yet.

use crate::oracle;
use crate::{library, today};
use rights::{Date, Law, Right};
use std::collections::BTreeSet;

/// One law, to both.
pub struct Both {
    /// For people.
    pub name: String,
    /// To the engine.
    pub engine: Law,
    /// To the oracle.
    pub oracle: oracle::Law,
}

/// Every day that stands in the content as a start or an end of law and the day before each; today; and on the first and on the last of these
/// days each set of commencements that some rule names and that are not in force then, treated as in force.
///
/// # Panics
/// Where a rule names a commencement that the oracle does not know.
#[must_use]
pub fn laws() -> Vec<Both> {
    let library = library();
    let mut starts: BTreeSet<Date> = library.law.commencements.iter().filter_map(|start| start.from).collect();
    let mut named: BTreeSet<usize> = BTreeSet::new();
    for force in library.law.rights.iter().flat_map(forces) {
        starts.extend(force.from.into_iter().chain(force.until));
        named.extend(force.since.into_iter().chain(force.ended_by));
    }
    let days: BTreeSet<Date> = starts.into_iter().flat_map(|day| [before(day), day]).chain([today()]).collect();
    let mut laws: Vec<Both> = days.iter().map(|day| law(*day, &[])).collect();
    for day in [days.first(), days.last()].into_iter().flatten() {
        let open: Vec<usize> = named.iter().copied().filter(|start| library.law.commencements[*start].from.is_none_or(|from| from > *day)).collect();
        for set in 1..1usize << open.len() {
            let assumed: Vec<usize> = (0..open.len()).filter(|place| set >> place & 1 == 1).map(|place| open[place]).collect();
            laws.push(law(*day, &assumed));
        }
    }
    laws
}

fn law(day: Date, assumed: &[usize]) -> Both {
    let starts = &library().law.commencements;
    let mut oracle = oracle::Law::on(u32::from(day.year().unsigned_abs()), u32::from(day.month()), u32::from(day.day()));
    let mut name = day.to_string();
    for place in assumed {
        let id = &starts[*place].id;
        oracle = oracle.with(oracle::Commencement::from_id(id).unwrap_or_else(|| panic!("a rule names {id}, which the oracle does not know")));
        name = format!("{name} with {id}");
    }
    Both { name, engine: Law::on(day, starts, assumed), oracle }
}

fn before(day: Date) -> Date {
    let earlier = if day.day() > 1 {
        Date::new(day.year(), day.month(), day.day() - 1)
    } else if day.month() > 1 {
        (28..=31).rev().find_map(|last| Date::new(day.year(), day.month() - 1, last))
    } else {
        Date::new(day.year() - 1, 12, 31)
    };
    earlier.unwrap_or_else(|| unreachable!("every day has a day before"))
}

fn forces(right: &Right) -> impl Iterator<Item = &rights::Force> {
    let text = right.text();
    let clauses = text.arranged_by.iter().chain(&text.may_ask_for_visit).chain(&text.flags);
    text.grounds.iter().map(|ground| &ground.force).chain(text.ruled_out.iter().map(|reason| &reason.force)).chain(clauses.map(|clause| &clause.force))
}

/// The laws in groups under which the same rules of a right are in force. The engine sees a law in no other way than through
/// [`rights::Force::holds`], so it decides alike throughout a group.
#[must_use]
pub fn alike(right: &Right, laws: &[Both]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(Vec<bool>, Vec<usize>)> = Vec::new();
    for (place, law) in laws.iter().enumerate() {
        let in_force: Vec<bool> = forces(right).map(|force| force.holds(&law.engine)).collect();
        match groups.iter_mut().find(|(other, _)| *other == in_force) {
            Some((_, group)) => group.push(place),
            None => groups.push((in_force, vec![place])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
