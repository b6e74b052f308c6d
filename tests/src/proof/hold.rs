//! Holds the engine against the oracle, over everything that may be known.

use super::lattice::{Below, Lattice, Points, steps};
use super::laws::{Both, alike};
use super::space::{Axis, axes, twin, with};
use crate::library;
use crate::oracle::{self, Answer};
use rights::{DEPENDS, FactId, Facts, Finding, Right, decide};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What came of one right.
pub struct Held {
    /// How many different things may be known of its facts.
    pub sets_of_facts: usize,
    /// How many laws there are that differ for it.
    pub laws: usize,
    /// Where the two differ, or where the engine gives no reason.
    pub differences: Vec<Difference>,
}

/// One difference.
pub struct Difference {
    /// What is known of each fact: places in [`Axis::states`].
    at: Vec<usize>,
    /// What differs.
    what: String,
}

/// Everything about one right.
///
/// # Panics
/// Where the oracle and the content have different ids.
#[must_use]
pub fn hold(right: &Right, laws: &[Both]) -> (Vec<Axis>, Held) {
    let axes = axes(right, laws);
    let (tables, table_of) = tables(right, &axes, laws);
    let expected: Vec<Expected> = tables.iter().map(|table| Expected::new(&axes, table, &tables)).collect();
    let groups = alike(right, laws);
    let sizes: Vec<usize> = axes.iter().map(|axis| axis.states.len()).collect();
    let sets_of_facts: usize = sizes.iter().product();
    let mut differences = Vec::new();
    for group in &groups {
        let of_group: BTreeMap<usize, &Both> = group.iter().rev().map(|law| (table_of[*law], &laws[*law])).collect();
        let wanted: Vec<(&Both, &Expected)> = of_group.iter().map(|(table, law)| (*law, &expected[*table])).collect();
        differences.extend(walk(right, &axes, &sizes, &wanted));
    }
    (axes, Held { sets_of_facts, laws: groups.len().max(tables.len()), differences })
}

/// The oracle's answers to all complete facts, the last axis changing fastest: one table for each law, or for several that answer alike.
fn tables(right: &Right, axes: &[Axis], laws: &[Both]) -> (Vec<Vec<u8>>, Vec<usize>) {
    let twin = twin(right);
    let mut complete = vec![oracle::Facts::PLAIN];
    for axis in axes {
        complete = complete.iter().flat_map(|facts| axis.values.iter().map(|value| with(axis.fact, *facts, value))).collect();
    }
    let mut tables: Vec<Vec<u8>> = Vec::new();
    let table_of = laws.iter().map(|law| {
        let table: Vec<u8> = complete.iter().map(|facts| oracle::answer(twin, facts, &law.oracle) as u8).collect();
        tables.iter().position(|other| *other == table).unwrap_or_else(|| {
            tables.push(table);
            tables.len() - 1
        })
    });
    let table_of = table_of.collect();
    (tables, table_of)
}

/// What the oracle gives for everything that may be known.
struct Expected {
    lattice: Lattice,
    /// For each axis and each of its states how much it adds to the place in the lattice.
    adds: Vec<Vec<usize>>,
}

impl Expected {
    fn new(axes: &[Axis], table: &[u8], tables: &[Vec<u8>]) -> Self {
        let sizes: Vec<usize> = axes.iter().map(|axis| axis.values.len()).collect();
        let apart = steps(&sizes);
        // Values of one fact that never make a difference to each other are one.
        let classes: Vec<Vec<usize>> = (0..axes.len()).map(|axis| classes(tables, sizes[axis], apart[axis])).collect();
        let firsts: Vec<Vec<usize>> =
            classes.iter().map(|of| (0..of.iter().max().map_or(0, |most| most + 1)).filter_map(|class| of.iter().position(|other| *other == class)).collect()).collect();
        let counts: Vec<usize> = firsts.iter().map(Vec::len).collect();
        assert!(counts.iter().all(|count| *count <= Points::BITS as usize), "more values than bits: {counts:?}");
        let sets: Vec<Vec<Points>> =
            axes.iter().zip(&classes).map(|(axis, of)| axis.states.iter().map(|state| state.may_be.iter().fold(0, |set, value| set | 1 << of[*value])).collect()).collect();
        let lattice = Lattice::new(&counts, &sets, |at| {
            let place: usize = at.iter().enumerate().map(|(axis, class)| firsts[axis][*class] * apart[axis]).sum();
            1 << table[place]
        });
        let wide = lattice.steps();
        let adds =
            sets.iter().enumerate().map(|(axis, sets)| sets.iter().map(|set| lattice.find(axis, *set).unwrap_or_else(|| unreachable!("it was put there")) * wide[axis]).collect());
        Self { adds: adds.collect(), lattice }
    }

    fn below(&self, at: &[usize]) -> Below {
        self.lattice.below(at.iter().zip(&self.adds).map(|(state, adds)| adds[*state]).sum())
    }
}

/// For each value on an axis, the class of those that can take its place anywhere in the tables.
fn classes(tables: &[Vec<u8>], size: usize, step: usize) -> Vec<usize> {
    let mut seen: HashMap<Vec<u8>, usize> = HashMap::new();
    (0..size)
        .map(|value| {
            let slice = tables.iter().flat_map(|table| table.chunks(size * step).flat_map(move |block| &block[value * step..(value + 1) * step])).copied().collect();
            let next = seen.len();
            *seen.entry(slice).or_insert(next)
        })
        .collect()
}

/// Puts everything that may be known to the engine, on all cores.
fn walk(right: &Right, axes: &[Axis], sizes: &[usize], wanted: &[(&Both, &Expected)]) -> Vec<Difference> {
    let total: usize = sizes.iter().product();
    let inner: usize = sizes[1.min(sizes.len())..].iter().product();
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let start = next.fetch_add(1, Ordering::Relaxed) * inner;
                    if start >= total {
                        return;
                    }
                    let some = walk_from(right, axes, sizes, wanted, start, inner);
                    if !some.is_empty() {
                        found.lock().unwrap_or_else(|broken| broken.into_inner()).extend(some);
                    }
                }
            });
        }
    });
    found.into_inner().unwrap_or_else(|broken| broken.into_inner())
}

fn walk_from(right: &Right, axes: &[Axis], sizes: &[usize], wanted: &[(&Both, &Expected)], start: usize, count: usize) -> Vec<Difference> {
    let mut found = Vec::new();
    let apart = steps(sizes);
    let mut at: Vec<usize> = sizes.iter().zip(&apart).map(|(size, step)| start / step % size).collect();
    let mut facts = Facts::none(&library().schema);
    for (axis, state) in axes.iter().zip(&at) {
        facts.put(axis.id, axis.states[*state].known.clone());
    }
    for _ in 0..count {
        let finding = decide(right, &facts, &wanted[0].0.engine);
        for (law, expected) in wanted {
            if let Some(what) = differs(right, axes, &finding, expected.below(&at)) {
                found.push(Difference { at: at.clone(), what: format!("{what} ({})", law.name) });
            }
        }
        if let Some(what) = says_nothing(&finding) {
            found.push(Difference { at: at.clone(), what: what.to_owned() });
        }
        for axis in (0..at.len()).rev() {
            at[axis] = (at[axis] + 1) % sizes[axis];
            facts.put(axes[axis].id, axes[axis].states[at[axis]].known.clone());
            if at[axis] != 0 {
                break;
            }
        }
    }
    found
}

/// How the engine's finding is not what the oracle gives.
fn differs(right: &Right, axes: &[Axis], finding: &Finding<'_>, below: Below) -> Option<String> {
    let answer = if below.answers.count_ones() == 1 { Answer::ALL[below.answers.trailing_zeros() as usize].id() } else { DEPENDS };
    if finding.answer != answer {
        return Some(format!("{} is {}, not {answer}", right.id(), finding.answer));
    }
    let parted = if answer == DEPENDS { below.parted_by } else { 0 };
    let place = |fact: &FactId| axes.iter().position(|axis| axis.id == *fact);
    let named = finding.depends_on.iter().try_fold(0, |bits, fact| Some(bits | 1u16 << place(fact)?));
    if named == Some(parted) && finding.depends_on.is_sorted() {
        return None;
    }
    let schema = &library().schema;
    let said: Vec<&str> = finding.depends_on.iter().map(|fact| schema.kind(*fact).id.as_str()).collect();
    let want: Vec<&str> = axes.iter().enumerate().filter(|(axis, _)| parted >> axis & 1 == 1).map(|(_, axis)| axis.fact.id()).collect();
    Some(format!("{} depends on {said:?}, not on {want:?}", right.id()))
}

/// An answer has a reason, and a reason a citation; what goes with a right goes with nothing else.
fn says_nothing(finding: &Finding<'_>) -> Option<&'static str> {
    let goes_with = !finding.told_by.is_empty() || !finding.may_ask_for_visit.is_empty() || finding.arranged_by.is_some() || !finding.flags.is_empty();
    match finding.answer {
        DEPENDS if !finding.because.is_empty() => Some("a reason for no answer"),
        DEPENDS | "no" if goes_with => Some("something goes with a right that is not there"),
        DEPENDS => None,
        _ if finding.because.is_empty() && finding.right != "general-advocacy" => Some("no reason"),
        _ if finding.because.iter().any(|because| because.cite.is_empty() || because.ground.is_empty()) => Some("a reason without a citation"),
        _ => None,
    }
}

/// The differences in a few lines: those of one kind together, with the values of each fact among which they stand. Those between complete
/// facts come first, since the others mostly follow from them.
#[must_use]
pub fn told(axes: &[Axis], differences: &[Difference]) -> Vec<String> {
    let complete = |difference: &Difference| difference.at.iter().zip(axes).all(|(state, axis)| axis.states[*state].complete);
    let mut lines = Vec::new();
    for (when, wanted) in [("known in full", true), ("known in part", false)] {
        let mut kinds: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
        for difference in differences.iter().filter(|difference| complete(difference) == wanted) {
            kinds.entry(&difference.what).or_default().push(difference);
        }
        for (what, all) in kinds.iter().take(20) {
            let mut line = format!("{what}: {} {when};", all.len());
            for (place, axis) in axes.iter().enumerate() {
                let states: BTreeSet<usize> = all.iter().map(|difference| difference.at[place]).collect();
                if states.len() < axis.states.iter().filter(|state| state.complete || !wanted).count() {
                    let names: Vec<&str> = states.iter().take(40).map(|state| axis.states[*state].name.as_str()).collect();
                    line = format!("{line} {}={}{}", axis.fact.id(), names.join("|"), if states.len() > 40 { "…" } else { "" });
                }
            }
            lines.push(line);
        }
        if kinds.len() > 20 {
            lines.push(format!("and {} kinds more, {when}", kinds.len() - 20));
        }
    }
    lines
}
