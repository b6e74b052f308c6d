//! The pages: each a struct with the name of its template in `ui/pages`.

mod area;
mod dates;
mod family;
mod guide;
mod kin;
mod language;
mod law;
mod outcome;
mod pick;
mod plain;
mod prose;
mod result;
mod start;
mod timeline;

pub(crate) use area::{area, find, letters};
pub(crate) use guide::{answers, guide};
pub(crate) use language::{cleared, language};
pub(crate) use law::law;
pub(crate) use plain::{about, broken, finish, hidden, missing, person, privacy, show, urgent};
pub(crate) use prose::{glossary, term, topic, topics};
pub(crate) use start::{start, who};

use crate::route::Made;
use askama::Template;

/// Fills a template. A template is compiled, so only running out of memory could stop it.
fn made(page: &impl Template, found: bool) -> Made {
    Made { html: page.render().unwrap_or_default(), found }
}
