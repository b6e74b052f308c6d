//! Helps those who write the content, and the programs that ask it: the tool `rights`.
//!
//! 1. [`check`] says all that is wrong with the content, and tries its worked examples ([`cases`]).
//! 2. [`decide`], [`dates`] and [`nearest_relative`] answer questions in JSON; [`answer_lines`] one a line.
//! 3. [`ask`] holds the app's interview in a terminal; [`paths`] goes every way through it.
//! 4. [`explain`] says an answer with its reasons in words; [`graph`] draws a guide or a right.
//! 5. [`settings`] and [`settings_report`] look at a machine's settings file.
//! 6. [`preview`] serves the app's pages on this machine; [`new_topic`] and [`new_guide`] begin new files.
//!
//! The command line itself, and the clock, are in `main.rs`. Messages for authors and programmers
//! are English here, and only here: nothing of this crate is in the app.

mod ask;
mod cases;
mod check;
mod date_cases;
mod dates;
mod decide;
mod explain;
mod graph;
mod json;
mod lines;
mod nearest;
mod nearest_cases;
mod new;
mod paths;
mod preview;
mod settings;

pub use ask::{Speaker, ask};
pub use cases::{Case, cases};
pub use check::{Report, check};
pub use date_cases::{DateCase, date_cases};
pub use dates::dates;
pub use decide::decide;
pub use explain::explain;
pub use graph::{Format, graph};
pub use lines::{Answerer, answer_lines, one_line};
pub use nearest::nearest_relative;
pub use nearest_cases::{NearestCase, nearest_cases};
pub use new::{new_guide, new_topic};
pub use paths::{Path, address, paths};
pub use preview::{Preview, preview};
pub use settings::{settings, settings_report};
