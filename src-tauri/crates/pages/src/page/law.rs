//! The law that the app goes by, and its dates.

use crate::frame::Frame;
use crate::page::made;
use crate::route::{Made, Visit};
use askama::Template;
use content::{Seen, Source};

#[derive(Template)]
#[template(path = "pages/law.html")]
struct LawPage<'a> {
    f: Frame<'a>,
    started: Vec<(&'a Source, rights::Date)>,
    waiting: Vec<&'a Source>,
    sources: Vec<&'a Source>,
}

impl LawPage<'_> {
    fn seen(&self, source: &Source) -> &'static str {
        match source.seen {
            Seen::Text => "seen-text",
            Seen::Part => "seen-part",
            Seen::NotSeen => "seen-not",
        }
    }
}

pub(crate) fn law(visit: &Visit<'_>) -> Made {
    let library = visit.library;
    let parts = || library.law.starts.iter().enumerate().filter_map(|(place, start)| Some((place, start, library.sources.get(&start.source)?)));
    let mut started: Vec<_> =
        parts().filter(|(place, ..)| visit.law.commenced(*place)).filter_map(|(_, start, source)| Some((source, start.from.or(Some(visit.law.as_at()))?))).collect();
    started.dedup_by_key(|(source, _)| &source.id);
    let mut waiting: Vec<_> = parts().filter(|(place, ..)| !visit.law.commenced(*place)).map(|(.., source)| source).collect();
    waiting.dedup_by_key(|source| &source.id);
    let mut cited: Vec<&str> = library.law.sources.values().flatten().chain(library.dates.rules().iter().flat_map(|rule| &rule.sources)).map(String::as_str).collect();
    cited.extend(library.prose.topics().flat_map(|topic| topic.sources.iter().map(String::as_str)));
    cited.sort_unstable();
    cited.dedup();
    let page = LawPage { f: visit.frame("law-title", "/start"), started, waiting, sources: cited.into_iter().filter_map(|id| library.sources.get(id)).collect() };
    made(&page, true)
}
