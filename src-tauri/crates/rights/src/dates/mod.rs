//! From what happened to days: when a section ends, when a window opens, by when somebody must act.
//!
//! 1. A [`Book`] holds the rules as data: for each legal position, what counts from which event, and how long.
//! 2. A [`Question`] holds what is known: the position, the nation, the events with their days.
//! 3. [`work_out`] goes through the rules of the position and gives an [`Entry`] for each day, with its
//!    working: the event, the length, which day is day 1.
//! 4. What is missing is named ([`Entry::needs`]), what the law leaves open is said ([`Entry::unsettled`]).
//!
//! ```
//! # use rights::{Date, Law, dates::*};
//! # let book = Book::default();
//! let as_at = Date::new(2026, 11, 21).expect("a day");
//! let mut events = Events::default();
//! events.set(Event::Admitted, Moment::parse("2026-11-02T22:30").expect("a moment"));
//! let question = Question { as_at, nation: Some(Nation::England), status: "s2".to_owned(), events, age: None };
//! for entry in work_out(&book, &question, &Law::on(as_at, &[], &[])) {
//!     println!("{}: {:?}", entry.id.id(), entry.on.or(entry.closes));
//! }
//! ```

mod count;
mod holidays;
mod rule;
mod words;
mod work;

pub use crate::clock::{Clocks, Moment, Time};
pub use count::REASONS;
pub use holidays::{Holidays, Yearly};
pub use rule::{Also, Book, Count, Counted, Gives, Late, Length, Periods, Rule, Unit, When};
pub use words::{Age, Displacement, Event, Events, Id, Nation, Need, Post, Why, WindowKind};
pub use work::{Entry, Question, Working, work_out};
