//! Whether the outcome can be another on one side than on the other, people's places being independent of each other.
//!
//! Each person has a list of [`Pair`]s: places on side A and on side B that go together. The outcome of a side is:
//! all who are at [`JOINT`]; else the one who alone is first, in both readings; else the side's [`Empty`] where all
//! are out; else that it cannot be told (a tie, or readings that part). Ages lie beneath the place and may be ranges.
//!
//! 1. Somebody is first on one side and not on the other ([`first_then_not`]): all others can be below them, and on the
//!    other side one of them is level or above, or they are out themselves.
//! 2. Somebody holds it jointly on one side and not on the other ([`joint_then_not`]).
//! 3. Everybody is out on one side, and on the other somebody is not, or being all out means something else.
//!
//! That is all: a tie on both sides is the same outcome. Each is decided without trying combinations.

use super::book::Rule;
use super::rank::{JOINT, Local, OUT};

/// The outcome where everybody is out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Empty {
    None,
    Council,
    NoStatutory,
    CannotTell(Rule),
}

impl Empty {
    fn is_open(self) -> bool {
        matches!(self, Empty::CannotTell(_))
    }

    /// Whether both are the same answer: two points of open law are one "cannot tell".
    fn is_like(self, other: Empty) -> bool {
        self == other || self.is_open() && other.is_open()
    }
}

/// Places on both sides that go together, in two readings, with the age beneath them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pair {
    pub(crate) a: [u8; 2],
    pub(crate) b: [u8; 2],
    a_age: (u8, u8),
    b_age: (u8, u8),
    /// The age is the same on both sides.
    tied: bool,
}

impl Pair {
    /// What is the same person on both sides, with one age.
    pub(crate) fn same(a: [u8; 2], b: [u8; 2], local: &Local) -> Pair {
        Pair::of(a, b, local, local, true)
    }

    /// `tied`: the age is the same on both sides.
    pub(crate) fn of(a: [u8; 2], b: [u8; 2], one: &Local, other: &Local, tied: bool) -> Pair {
        // The age of one who is out, or first in any case, decides nothing.
        let age = |places: [u8; 2], local: &Local| if places[0] == OUT || places[0] == JOINT { (0, 0) } else { (local.least, local.most) };
        let (a_age, b_age) = (age(a, one), age(b, other));
        match (a_age == (0, 0), b_age == (0, 0)) {
            (true, false) => Pair { a, b, a_age: b_age, b_age, tied },
            (false, true) => Pair { a, b, a_age, b_age: a_age, tied },
            _ => Pair { a, b, a_age, b_age, tied },
        }
    }

    fn turned(self, turn: bool) -> Pair {
        if turn { Pair { a: self.b, b: self.a, a_age: self.b_age, b_age: self.a_age, tied: self.tied } } else { self }
    }
}

/// Whether the outcomes of the sides can differ. `moved`: the only one whose sides differ, if there is just one.
pub(crate) fn differ(people: &[Vec<Pair>], moved: Option<usize>, empty_a: Empty, empty_b: Empty) -> bool {
    let one_way = |turn, here, there| empty_then_not(people, turn, here, there) || joint_then_not(people, turn) || first_then_not(people, moved, turn);
    one_way(false, empty_a, empty_b) || one_way(true, empty_b, empty_a)
}

/// All are out on side A, and the outcome on side B is another.
fn empty_then_not(people: &[Vec<Pair>], turn: bool, here: Empty, there: Empty) -> bool {
    let out = |pairs: &Vec<Pair>| pairs.iter().any(|pair| pair.turned(turn).a[0] == OUT);
    if !people.iter().all(out) {
        return false;
    }
    let back = |pair: &Pair| pair.turned(turn).a[0] == OUT && pair.turned(turn).b[0] != OUT;
    let stay = |pairs: &Vec<Pair>| pairs.iter().any(|pair| pair.turned(turn).a[0] == OUT && pair.turned(turn).b[0] == OUT);
    (!here.is_like(there) && people.iter().all(stay)) || (!here.is_open() && people.iter().flatten().any(back))
}

/// Somebody holds it jointly on side A and not on side B, and the outcome is another.
fn joint_then_not(people: &[Vec<Pair>], turn: bool) -> bool {
    people.iter().enumerate().any(|(place, pairs)| {
        pairs.iter().map(|pair| pair.turned(turn)).filter(|pair| pair.a[0] == JOINT && pair.b[0] != JOINT).any(|pair| {
            let others = || people.iter().enumerate().filter(|(other, _)| *other != place).flat_map(|(_, pairs)| pairs).map(|pair| pair.turned(turn));
            let level = |other: &Pair, reading: usize| other.b[reading] > pair.b[reading] || other.b[reading] == pair.b[reading] && other.b_age.1 >= pair.b_age.0;
            pair.b.contains(&OUT) || others().any(|other| other.a[0] == JOINT || level(&other, 0) || level(&other, 1))
        })
    })
}

/// Somebody alone is first on side A, in both readings, and not on side B.
fn first_then_not(people: &[Vec<Pair>], moved: Option<usize>, turn: bool) -> bool {
    people.iter().enumerate().any(|(place, pairs)| {
        let rivals = match moved {
            Some(moved) if moved != place => moved..moved + 1,
            _ => 0..people.len(),
        };
        pairs.iter().map(|pair| pair.turned(turn)).filter(|first| !first.a.contains(&OUT) && first.a[0] != JOINT).any(|first| {
            if first.b.contains(&OUT) {
                return Below::of(people, place, &first, turn).without(None) <= u16::from(first.a_age.1);
            }
            let mut below = None;
            rivals.clone().filter(|rival| *rival != place).any(|rival| {
                people[rival].iter().map(|pair| pair.turned(turn)).any(|pair| {
                    may_be_below(&pair, &first) && rises(&pair, &first) != Rises::No && {
                        let below = below.get_or_insert_with(|| Below::of(people, place, &first, turn));
                        overtakes(&pair, &first, below.without(Some(rival)))
                    }
                })
            })
        })
    })
}

/// The least age with which all others can be below the first, and that without the one who needs most.
struct Below {
    most: u16,
    who: usize,
    second: u16,
}

impl Below {
    fn of(people: &[Vec<Pair>], first_place: usize, first: &Pair, turn: bool) -> Below {
        let mut below = Below { most: 0, who: usize::MAX, second: 0 };
        for (place, pairs) in people.iter().enumerate().filter(|(place, _)| *place != first_place) {
            let needs = pairs.iter().map(|pair| pair.turned(turn)).filter(|pair| may_be_below(pair, first)).map(|pair| needs_age(&pair, first)).min().unwrap_or(u16::MAX);
            if needs > below.most {
                below = Below { most: needs, who: place, second: below.most };
            } else {
                below.second = below.second.max(needs);
            }
        }
        below
    }

    fn without(&self, who: Option<usize>) -> u16 {
        if who == Some(self.who) { self.second } else { self.most }
    }
}

fn may_be_below(pair: &Pair, first: &Pair) -> bool {
    pair.a[0] <= first.a[0] && pair.a[1] <= first.a[1]
}

fn level_on_a(pair: &Pair, first: &Pair) -> bool {
    pair.a[0] == first.a[0] || pair.a[1] == first.a[1]
}

fn needs_age(pair: &Pair, first: &Pair) -> u16 {
    if level_on_a(pair, first) { u16::from(pair.a_age.0) + 1 } else { 0 }
}

/// How one who was below comes to be level or above on side B.
#[derive(PartialEq)]
enum Rises {
    No,
    /// By age.
    ByAge,
    /// By place.
    ByPlace,
}

fn rises(pair: &Pair, first: &Pair) -> Rises {
    let pairs = || pair.b.iter().zip(&first.b);
    if pairs().any(|(other, first)| other > first) {
        Rises::ByPlace
    } else if first.b[0] != JOINT && pairs().any(|(other, first)| other == first) {
        Rises::ByAge
    } else if first.b[0] == JOINT && pair.b[0] == JOINT {
        Rises::ByPlace
    } else {
        Rises::No
    }
}

/// Whether ages can be such that one is below the first on side A, and level or above on side B, where the first must
/// have at least the age `from` on side A for all others to be below.
fn overtakes(pair: &Pair, first: &Pair, from: u16) -> bool {
    let wide = |(least, most): (u8, u8)| (u16::from(least), u16::from(most));
    let ((a_least, a_most), (b_least, _)) = (wide(first.a_age), wide(first.b_age));
    let ((low, high), (b_low, b_high)) = (wide(pair.a_age), wide(pair.b_age));
    let a_least = a_least.max(from);
    let below_by_age = level_on_a(pair, first);
    if a_least > a_most || below_by_age && low >= a_most {
        return false;
    }
    if rises(pair, first) == Rises::ByPlace {
        return true;
    }
    // The lowest age of the first that still has the pair below it, and the lowest that it then has on side B.
    let lowest = if below_by_age { a_least.max(low + 1) } else { a_least };
    match (first.tied, pair.tied) {
        (true, true) => !below_by_age && high >= lowest,
        (true, false) => b_high >= lowest,
        (false, true) if below_by_age => high.min(a_most - 1) >= b_least.max(low),
        (false, _) => b_high >= b_least && b_high >= b_low,
    }
}
