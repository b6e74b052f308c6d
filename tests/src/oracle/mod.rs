//! A second reading of the law, to hold the engine against.
//!
//! Written from the law pack and the machine interface alone. It shares no code, no data and no structure with the engine, so an
//! answer on which the two agree has been reached twice, and one on which they differ is worth an argument.
//!
//! | file | what it holds |
//! |---|---|
//! | `decide_facts.rs` | the ids of the interface as enums and bit sets, and [`Facts`], everything known about one person |
//! | `decide_law.rs` | [`Law`], the law of one day: what of the 2025 Act is in force, and older starts |
//! | `decide.rs` | [`answer`] and [`reads`], one arm for each of the 17 rights |
//! | `decide_imha.rs` | the Independent Mental Health Advocate: who has one, [`told_by`], [`may_ask_for_visit`] |
//! | `decide_advocates.rs` | the other advocates: capacity, care, complaints, Scotland |
//! | `decide_positions.rs` | the tribunal and all the rows after it, which follow the leading legal position |
//! | `decide_table.rs` | the tables of the law pack as lines of data: [`decide_table::wrong`] says which of them the oracle misses |
//!
//! | `dates/` | [`dates::dates`], the days and windows, and [`dates::questions`], some 200,000 questions about them |
//! | `nearest/` | [`nearest::nearest`], who the nearest relative is, and [`nearest::family`], families made at random |
//!
//! The oracle of rights answers for complete facts only. What a half-known person is told follows from it: take every way in which the
//! missing facts could turn out, and look whether the answers agree. [`Statuses::meant_by`] gives the statuses that a value such as
//! `detained-longer` stands for.
//!
//! Wherever the texts leave something open, the file concerned starts with a list of the choices that it makes: look for `OPEN:`.
//!
//! Nothing of `decide*` allocates, save the check of the table. The dates and the nearest relative speak JSON, as the interface does.
//!
//!     let facts = Facts { status: Statuses::of(&[Status::S2]), ..Facts::PLAIN };
//!     let law = Law::on(2026, 11, 21);
//!     assert_eq!(answer(Right::Imha, &facts, &law), Answer::Yes);
//!     assert!(told_by(&facts, &law).holds(Teller::HospitalManagers));

pub mod dates;
pub mod decide;
pub mod decide_advocates;
pub mod decide_facts;
pub mod decide_imha;
pub mod decide_law;
pub mod decide_positions;
pub mod decide_table;
pub mod nearest;

pub use decide::{answer, reads};
pub use decide_facts::{
    Age, Answer, ArrangedBy, Arranger, Asker, Askers, CareProcess, CareProcesses, Complaint, Complaints, CtoFrom, Decision, Decisions, Disagreement, DolsRepresentative,
    EarlierSection, EarlierSections, Fact, Facts, Nation, Right, Status, Statuses, Teller, Tellers, TreatmentDiscussed,
};
pub use decide_imha::{arranged_by, may_ask_for_visit, told_by};
pub use decide_law::{Commencement, Commencements, Day, Law};
