//! Helps those who write the content, and the programs that ask it: the tool `rights`.
//!
//! 1. [`check`] says all that is wrong with the content, and tries its worked examples ([`cases`]).
//! 2. [`decide`] and [`nearest_relative`] answer a question in JSON; [`lines`] goes through many.
//! 3. [`ask`] holds the app's interview in a terminal; [`paths`] goes every way through it.
//! 4. [`preview`] serves the app's pages on this machine; [`new_topic`] and [`new_guide`] begin new files.
//!
//! The command line itself, and the clock, are in `main.rs`. Messages for authors and programmers
//! are English here, and only here: nothing of this crate is in the app.

mod ask;
mod cases;
mod check;
mod decide;
mod json;
mod nearest;
mod new;
mod paths;
mod preview;

pub use ask::{Speaker, ask};
pub use cases::{Case, cases};
pub use check::{Report, check};
pub use decide::{decide, lines, one_line};
pub use nearest::nearest_relative;
pub use new::{new_guide, new_topic};
pub use paths::{Path, address, paths};
pub use preview::{Preview, preview};
