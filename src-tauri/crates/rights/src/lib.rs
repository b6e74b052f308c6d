//! Decides which rights the law gives a person, and says why.
//!
//! 1. The [`Schema`] names the facts there are; [`Facts`] hold what is known of one person.
//! 2. A [`Right`] is any of its grounds, each a conjunction of "fact ∈ set", minus its explicit exceptions.
//! 3. [`Law`] is the law of one day: the date is an argument, nothing here reads a clock.
//! 4. [`decide`] gives the answer, the grounds with their citations, and the facts that would settle a `depends`.
//! 5. [`next`] names the fact worth asking next; [`analyse`] finds rules that contradict or that can never matter.
//! 6. [`nearest`] finds the nearest relative: who it is, not what they may do.
//!
//! No dependencies, no files, no words for people.

mod analyse;
mod ask;
mod clock;
mod date;
pub mod dates;
mod decide;
mod facts;
mod leading;
mod missing;
pub mod nearest;
mod rule;
mod truth;

pub use analyse::{Doubt, analyse};
pub use ask::next;
pub use clock::{Clocks, Moment, Time};
pub use date::{Date, Weekday};
pub use decide::{Because, DEPENDS, Finding, decide};
pub use facts::{FactId, FactKind, Facts, Known, Schema, UNKNOWN, Unfit, Values};
pub use leading::{Leading, Position};
pub use rule::{Clause, Commencement, Condition, Force, Ground, Law, MOST_TERMS, Place, Right, RightText, RuledOut};
pub use truth::Truth;
