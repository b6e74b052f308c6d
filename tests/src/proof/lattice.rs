//! From the answers to complete facts to the answers to what is half known.
//!
//! A fact that is not known is a set of values that it may have. With what may be known of each fact the sets form a lattice, whose lowest
//! places are the complete facts. A place gives every answer that lies below it, and every fact that settles some of it: two complete sets of
//! facts below it that differ in that fact alone have different answers.

/// A set of values of one fact; bit *n* is the value at place *n*.
pub type Points = u128;

/// What lies below one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Below {
    /// The answers, as bits.
    pub answers: u16,
    /// The facts that part two of them, as bits: the places of the axes.
    pub parted_by: u16,
}

/// All places, the last axis changing fastest.
pub struct Lattice {
    /// For each axis the sets of values that stand on it: each value alone, then those with several.
    pub axes: Vec<Vec<Points>>,
    places: Vec<Below>,
}

impl Lattice {
    /// Works out every place. `values` is the number of values on each axis, `sets` what else may be known on it, `answer` the answer to
    /// complete facts, one value for each axis, as a single bit.
    #[must_use]
    pub fn new(values: &[usize], sets: &[Vec<Points>], answer: impl Fn(&[usize]) -> u16) -> Self {
        let axes: Vec<Vec<Points>> = values.iter().zip(sets).map(|(values, sets)| axis(*values, sets)).collect();
        let steps = steps(&axes.iter().map(Vec::len).collect::<Vec<_>>());
        let size: usize = axes.iter().map(Vec::len).product();
        let mut places = vec![Below::default(); size];
        let mut at = vec![0; axes.len()];
        for place in 0..size {
            let mut open = (0..at.len()).filter(|axis| at[*axis] >= values[*axis]);
            // A place with one value less open stands before this one, since single values come first on each axis.
            places[place] = match (open.next(), open.next()) {
                (None, _) => Below { answers: answer(&at), parted_by: 0 },
                (Some(only), None) => {
                    let below = along(&places, place, &steps, &axes, &at, only);
                    Below { answers: below.answers, parted_by: u16::from(below.answers.count_ones() > 1) << only }
                }
                // Two facts are open, or more. Two complete sets that differ in one fact alone agree on the first or on the second.
                (Some(first), Some(second)) => {
                    let (one, other) = (along(&places, place, &steps, &axes, &at, first), along(&places, place, &steps, &axes, &at, second));
                    Below { answers: one.answers, parted_by: one.parted_by | other.parted_by }
                }
            };
            for axis in (0..at.len()).rev() {
                at[axis] += 1;
                if at[axis] < axes[axis].len() {
                    break;
                }
                at[axis] = 0;
            }
        }
        Self { axes, places }
    }

    /// How far apart neighbours on each axis stand.
    #[must_use]
    pub fn steps(&self) -> Vec<usize> {
        steps(&self.axes.iter().map(Vec::len).collect::<Vec<_>>())
    }

    /// Where this set of values stands on an axis.
    #[must_use]
    pub fn find(&self, axis: usize, set: Points) -> Option<usize> {
        self.axes[axis].iter().position(|other| *other == set)
    }

    /// What lies below a place: the sum over all axes of the place on the axis times its step.
    #[must_use]
    pub fn below(&self, place: usize) -> Below {
        self.places[place]
    }
}

/// How far apart neighbours on each axis stand, where the last axis changes fastest.
#[must_use]
pub fn steps(sizes: &[usize]) -> Vec<usize> {
    let mut steps = vec![1; sizes.len()];
    for axis in (1..sizes.len()).rev() {
        steps[axis - 1] = steps[axis] * sizes[axis];
    }
    steps
}

fn axis(values: usize, sets: &[Points]) -> Vec<Points> {
    let mut axis: Vec<Points> = (0..values).map(|value| 1 << value).collect();
    for set in sets {
        if !axis.contains(set) {
            axis.push(*set);
        }
    }
    axis
}

/// The places that are reached when one open axis takes each of its values, together.
fn along(places: &[Below], place: usize, steps: &[usize], axes: &[Vec<Points>], at: &[usize], axis: usize) -> Below {
    let base = place - at[axis] * steps[axis];
    let mut below = Below::default();
    let mut set = axes[axis][at[axis]];
    while set != 0 {
        let next = places[base + set.trailing_zeros() as usize * steps[axis]];
        below = Below { answers: below.answers | next.answers, parted_by: below.parted_by | next.parted_by };
        set &= set - 1;
    }
    below
}
