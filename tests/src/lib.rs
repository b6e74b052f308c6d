//! Visits the app in process, as a person would: open, follow, answer, see.

pub mod checks;
pub mod fuzz;
pub mod oracle;
pub mod proof;
mod readability;
mod reading;
mod visitor;

pub use readability::{blocks, grade, sentences, syllables, words};
pub use reading::{Page, Question, READERS, english_pages};
pub use visitor::Visitor;

use content::{Files, Library, Problem};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static READ: LazyLock<(Library, Vec<Problem>)> = LazyLock::new(|| content::read_with_pseudo(&Files::embedded()));

/// The embedded content, with the pseudo-languages.
#[must_use]
pub fn library() -> &'static Library {
    &READ.0
}

/// What is wrong with the embedded content.
#[must_use]
pub fn problems() -> &'static [Problem] {
    &READ.1
}

/// The day on which the tests visit.
#[must_use]
pub fn today() -> rights::Date {
    rights::Date::parse("2026-11-22").unwrap_or_else(|| unreachable!("a day that exists"))
}

/// The top of the project.
#[must_use]
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
