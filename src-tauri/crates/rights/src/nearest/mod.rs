//! Who is the nearest relative: Mental Health Act 1983 ss.26 to 30.
//!
//! 1. A [`Patient`] and [`Person`]s say what is known of a family; what is left out is not known ([`family`]).
//! 2. The [`Book`] holds the law that is a list: classes, months, reasons, provisions. What is procedure is here ([`rank`]).
//! 3. In each way in which the unknown could turn out, everybody has a place in one order, and the first holds the role.
//! 4. [`find`] asks of each unknown key whether it alone could change the outcome ([`differ`]). If none could, the
//!    answer is settled, and any way of completing the family gives it. Else those keys are what it depends on.
//! 5. [`why`] says why each of the others is not the one; [`next`] says what to ask next, where people are asked by touch.
//!
//! No files, no words for people: ids and citations alone.

mod ask;
mod book;
mod differ;
mod family;
mod rank;
mod why;

pub use ask::{Kind, OfPatient, OfPerson, Question, Relative, Step, Told, next, screens};
pub use book::{Book, Class, Rule, Side, Standing, Status};
pub use family::{Age, MOST_AGE, Nation, Patient, Person, Relation, Through};

use rank::{Frame, World};
use std::fmt;

/// What kind of answer the law gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// One person holds the role, or several hold it jointly (s.28).
    Found,
    /// Nobody does. A county court may appoint somebody (s.29).
    None,
    /// The council that holds a care order (s.27).
    Council,
    /// The statute gives this patient none.
    NoStatutoryNearestRelative,
    /// It rests on something that is not known, or on law that is open.
    CannotTell,
}

impl Answer {
    /// The id, as the machine interface names it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Answer::Found => "found",
            Answer::None => "none",
            Answer::Council => "council",
            Answer::NoStatutoryNearestRelative => "no-statutory-nearest-relative",
            Answer::CannotTell => "cannot-tell",
        }
    }
}

/// A step of the law that led to the answer, with its provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Because<'a> {
    /// The id of the step.
    pub step: &'a str,
    /// One provision, such as `MHA 1983 s.26(4)`.
    pub cite: &'a str,
}

/// Somebody who does not hold the role, and the first reason that holds however the unknown turns out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuledOut<'a> {
    /// Who.
    pub id: &'a str,
    /// The id of the reason.
    pub why: &'a str,
    /// One provision.
    pub cite: &'a str,
}

/// A value that is not known: `mum.age`, `patient.resident`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key<'a> {
    /// The person's id, or `patient`.
    pub who: &'a str,
    /// The key.
    pub key: &'static str,
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.who, self.key)
    }
}

/// Who is the nearest relative, why, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    /// Who holds the role, in the order of entry. Several hold it jointly. Empty where the answer is not [`Answer::Found`].
    pub nearest_relative: Vec<&'a str>,
    /// The kind of answer.
    pub answer: Answer,
    /// The steps that led to it. Empty where it cannot be told.
    pub because: Vec<Because<'a>>,
    /// Those who are certainly not the one, in the order of entry.
    pub ruled_out: Vec<RuledOut<'a>>,
    /// Exactly the unknown keys that could change the outcome, the patient's first, then in the order of entry.
    pub depends_on: Vec<Key<'a>>,
    /// Why it cannot be told though nothing is missing.
    pub unsettled: Option<&'a str>,
    /// Who acts for the nearest relative, by a delegation that is valid however the unknown turns out.
    pub acting: Option<&'a str>,
    /// The unknown keys on which a delegation by the nearest relative depends.
    pub acting_depends_on: Vec<Key<'a>>,
}

/// Finds the nearest relative.
///
/// Learning a value never turns a settled answer into another, and the order of `people` decides nothing. Ids of
/// `people` are taken to differ. The time grows with the square of the number of people, never faster.
#[must_use]
pub fn find<'a>(book: &'a Book, patient: &'a Patient, people: &'a [Person]) -> Finding<'a> {
    let frame = Frame::new(book, patient, people);
    let worlds = frame.worlds();
    let depends_on = frame.too_open().unwrap_or_else(|| matters(&frame, &worlds));
    why::finding(&frame, &worlds, depends_on)
}

/// The keys that alone can change the outcome, in some way of completing the rest.
fn matters<'a>(frame: &Frame<'a>, worlds: &[World]) -> Vec<Key<'a>> {
    let mut keys: Vec<Key<'a>> = Vec::new();
    for axis in frame.axes() {
        if axis.pairs(worlds).any(|(one, other)| frame.world_matters(&worlds[one], &worlds[other])) {
            keys.push(axis.key);
        }
    }
    for world in worlds {
        frame.people_matter(world, &mut keys);
    }
    frame.in_order(keys)
}
