//! From an address to its page.

use crate::address::Here;
use crate::frame::Frame;
use crate::page;
use crate::request::{Profile, Request, Response};
use crate::security::HEADERS;
use crate::voice::Voice;
use crate::{assets, interview};
use content::{Area, ENGLISH, Guide, Library, Screen, State};
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
        Frame { voice: self.voice(), here: self.here, request: self.request, today: self.request.today, title, back: Some(self.here.back(parent)) }
    }

    /// Whether this is a ward's shared screen.
    pub(crate) fn kiosk(&self) -> bool {
        self.request.profile == Profile::Kiosk
    }

    /// The place that the visitor chose (by its code), or else the settings' own.
    pub(crate) fn area(&self, chosen: Option<&str>) -> Option<&'a Area> {
        chosen.or(self.request.settings.area.as_deref()).and_then(|code| self.library.places.area(code))
    }

    /// Where the settings say in which nation this is: a guide's screen that asks just that, and its answer.
    pub(crate) fn said_by_settings<'g>(&self, guide: &'g Guide) -> Option<(&'g Screen, &'g str)> {
        let nation = self.request.settings.nation.as_deref()?;
        let fact = self.library.schema.fact("nation")?;
        let screen = guide.screens.iter().find(|screen| screen.facts == [fact])?;
        let says = |id: &str| screen.adds(id).is_some_and(|adds| adds.iter().any(|(fact, values)| fact == "nation" && values.iter().any(|value| value == nation)));
        screen.choices.iter().find(|choice| says(&choice.id)).map(|choice| (screen, choice.id.as_str()))
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
    // What is not offered here is no language of an address either; those for tests always are.
    let pseudo = library.words.languages().filter(|language| language.state == State::Pseudo);
    let known: Vec<&str> = request.settings.offered(&library.words, request.profile).into_iter().chain(pseudo).map(|language| language.code.as_str()).collect();
    let here = Here::parse(&request.path, &request.query, &known, request.settings.begins_in(&library.words, request.profile));
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
                let interview = interview::replay(visit.library, guide, &visit.law, visit.here.reader(), &page::answers(visit, guide));
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
