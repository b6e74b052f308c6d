//! Reads everything that the app says and goes by.
//!
//! 1. [`Files`] holds all of `content/` and `locales/` in memory: the embedded copy, or a folder.
//! 2. [`read`] turns it into a [`Library`] and a list of [`Problem`]s. It is a pure function.
//! 3. Facts, law and guides come first, then sources, words and prose, which cite them.
//! 4. What is wrong is said with file, line and hint; nothing is guessed.
//! 5. [`settings`] reads what a hospital sets for one machine, against the library.

mod data;
mod dates;
mod facts;
mod files;
mod guides;
mod law;
mod library;
mod mark;
mod markdown;
mod nearest;
mod places;
mod problem;
mod prose;
mod providers;
mod pseudo;
pub mod settings;
mod sources;
mod words;

pub use files::Files;
pub use guides::{Adds, Choice, Guide, Onward, Row, Screen, Shows, UNSURE};
pub use law::{About, LawBook, Start};
pub use library::{Library, read, read_with_pseudo};
pub use markdown::{Body, Piece, Target, escape, numbers, slug};
pub use places::{Area, Board, District, Places};
pub use problem::{Problem, Severity, line_of};
pub use prose::{Borrowed, Prose, Term, Topic};
pub use providers::{Confidence, Directory, Line, PhoneKind, Precision, Provider, Reach};
pub use settings::{Settings, Stands};
pub use sources::{Seen, Source};
pub use words::{Args, ENGLISH, Language, PSEUDO, Said, State, Words};
