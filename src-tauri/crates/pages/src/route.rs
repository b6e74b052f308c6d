//! From an address to its page.

use crate::address::Here;
use crate::frame::Frame;
use crate::page;
use crate::request::{Request, Response};
use crate::security::HEADERS;
use crate::voice::Voice;
use crate::{assets, interview};
use content::{ENGLISH, Library, State};
use rights::Law;

/// What every page is made from.
pub(crate) struct Visit<'a> {
    pub(crate) library: &'a Library,
    pub(crate) here: &'a Here,
    pub(crate) request: &'a Request,
    pub(crate) law: Law,
}

impl<'a> Visit<'a> {
    /// The frame for a page with this title; Back leads to where the visitor came from, or to `parent`.
    pub(crate) fn frame(&self, title: &str, parent: &str) -> Frame<'a> {
        let voice = self.voice();
        let title = voice.plain(title);
        self.frame_titled(title, parent)
    }

    /// The same with a title that is no key.
    pub(crate) fn frame_titled(&self, title: String, parent: &str) -> Frame<'a> {
        Frame { voice: self.voice(), here: self.here, profile: self.request.profile, today: self.request.today, title, back: Some(self.here.back(parent)) }
    }

    pub(crate) fn voice(&self) -> Voice<'a> {
        Voice { library: self.library, lang: &self.here.lang, reader: self.here.reader() }
    }
}

/// A page that was made: its HTML, and whether what was asked for was found.
pub(crate) struct Made {
    pub(crate) html: String,
    pub(crate) found: bool,
}

/// Answers a request. Never fails: an address that leads nowhere gets a kind page with ways out.
#[must_use]
pub fn respond(library: &Library, request: &Request) -> Response {
    if let Some(mut response) = assets::serve(&request.path) {
        response.headers.extend(HEADERS);
        return response;
    }
    let known: Vec<&str> = library.words.languages().map(|language| language.code.as_str()).collect();
    let here = Here::parse(&request.path, &request.query, &known, ENGLISH);
    let (law, assumed) = match library.law_on(request.today, &request.assume) {
        Ok(law) => (law, true),
        Err(_) => (Law::on(request.today, &library.law.commencements, &[]), false),
    };
    debug_assert!(assumed, "whoever takes commencements from outside checks them");
    let visit = Visit { library, here: &here, request, law };
    let made = make(&visit);
    Response { status: if made.found { 200 } else { 404 }, media: "text/html; charset=utf-8", headers: HEADERS.to_vec(), body: made.html.into_bytes().into() }
}

fn make(visit: &Visit<'_>) -> Made {
    let path: Vec<&str> = visit.here.path.split('/').filter(|part| !part.is_empty()).collect();
    match path.as_slice() {
        [] | ["language"] => page::language(visit),
        ["clear"] => page::cleared(visit),
        ["who"] => page::who(visit),
        ["start"] => page::start(visit),
        ["topics"] => page::topics(visit),
        ["topics", id] => page::topic(visit, id),
        ["glossary"] => page::glossary(visit),
        ["glossary", id] => page::term(visit, id),
        ["guides", id] => match visit.library.guide(id) {
            Some(guide) => {
                let interview = interview::replay(visit.library, guide, &visit.law, visit.here.reader(), &page::answers(visit.here));
                page::guide(visit, guide, &interview)
            }
            None => page::missing(visit),
        },
        ["find"] => page::find(visit),
        ["areas", code] => page::area(visit, code),
        ["person"] => page::person(visit),
        ["urgent"] => page::urgent(visit),
        ["show"] => page::show(visit),
        ["about"] => page::about(visit),
        ["privacy"] => page::privacy(visit),
        ["law"] => page::law(visit),
        ["hide"] => page::hidden(visit),
        ["finish"] => page::finish(visit),
        ["problems", "content"] => page::broken(visit),
        _ => page::missing(visit),
    }
}

/// The addresses of all distinct pages in the languages that are offered: every topic in each
/// reader's wording, every term, every area, the start of every guide.
#[must_use]
pub fn addresses(library: &Library) -> Vec<String> {
    let mut all = Vec::new();
    for language in library.words.languages().filter(|language| language.state != State::Pseudo) {
        let mut add = |path: &str| all.push(format!("/{}{path}", language.code));
        for path in ["/", "/who", "/start", "/topics", "/glossary", "/find", "/person", "/urgent", "/show", "/about", "/privacy", "/law", "/hide", "/finish", "/problems/content"] {
            add(path);
        }
        for guide in &library.guides {
            add(&format!("/guides/{}", guide.id));
        }
        for topic in library.prose.topics().filter(|topic| topic.lang == ENGLISH) {
            add(&format!("/topics/{}?reader={}", topic.id, topic.reader));
        }
        for id in library.prose.term_ids(ENGLISH) {
            add(&format!("/glossary/{id}"));
        }
        for letter in page::letters(&library.places, None) {
            add(&format!("/find?letter={letter}"));
        }
        for region in library.places.regions() {
            add(&crate::address::with_keys("/find", [("region", region)]));
        }
        for area in &library.places.areas {
            add(&format!("/areas/{}", area.code));
        }
    }
    all
}
