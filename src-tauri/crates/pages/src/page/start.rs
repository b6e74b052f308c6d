//! Who is asking, and what they would like to know.

use crate::frame::Frame;
use crate::page::made;
use crate::route::{Made, Visit};
use askama::Template;
use content::Guide;

#[derive(Template)]
#[template(path = "pages/who.html")]
struct WhoPage<'a> {
    f: Frame<'a>,
    /// The reader chosen before, if any.
    reader: &'a str,
    action: String,
}

pub(crate) fn who(visit: &Visit<'_>) -> Made {
    let page = WhoPage { reader: visit.here.reader.unwrap_or_default(), action: format!("/{}/start", visit.here.lang), f: visit.frame("ask-reader", "/") };
    made(&page, true)
}

#[derive(Template)]
#[template(path = "pages/start.html")]
struct StartPage<'a> {
    f: Frame<'a>,
    /// In the order of the menu.
    guides: Vec<&'a Guide>,
}

pub(crate) fn start(visit: &Visit<'_>) -> Made {
    made(&StartPage { f: visit.frame("start-title", "/who"), guides: visit.library.prose.guides.iter().filter_map(|id| visit.library.guide(id)).collect() }, true)
}
