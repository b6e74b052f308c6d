//! The kiosk: one visitor, one process.
//!
//! The process that was started is the supervisor. It shows nothing and knows no answer: for each visitor it starts this
//! program once more ([`visitor`]), with the next one always warm and hidden, and ends the whole group of processes
//! ([`group`]) when the visit is over, whatever the reason. The folder of the visit ([`folder`]) goes with it.
//! So nothing that saw an answer is left, and a page that hangs or dies is no more than the end of a visit.

mod failures;
mod folder;
mod group;
mod supervisor;
mod visitor;
pub(crate) mod words;

pub(crate) use folder::in_memory;
pub(crate) use supervisor::run;
