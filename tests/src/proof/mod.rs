//! The proof that the engine decides as the oracle does, over everything that may be known.
//!
//! | file | what it holds |
//! |---|---|
//! | `laws.rs` | every law that differs from the one of the day before, and those that are passed and not in force |
//! | `space.rs` | everything that may be known of each fact, for the engine and for the oracle |
//! | `lattice.rs` | from the oracle's answers to complete facts to those for what is half known |
//! | `hold.rs` | the two held against each other |
//! | `extras.rs` | who tells, who asks and who arranges, on complete facts |
//!
//! Nothing is sampled. Two things are left out because they can change nothing, and say why where it is done: laws under which the same
//! rules of a right are in force ([`laws::alike`]), and lists of more than two positions, of which [`space::Alike`] takes one of each kind.

pub mod extras;
pub mod hold;
pub mod lattice;
pub mod laws;
pub mod space;
