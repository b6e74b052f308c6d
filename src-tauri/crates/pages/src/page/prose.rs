//! Topics and the glossary.

use crate::frame::Frame;
use crate::page::{made, missing};
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;
use content::{Body, ENGLISH, Piece, Seen, Source, Target, escape};

#[derive(Template)]
#[template(path = "pages/topics.html")]
struct TopicsPage<'a> {
    f: Frame<'a>,
    groups: Vec<Group<'a>>,
}

struct Group<'a> {
    id: &'a str,
    items: Vec<Item<'a>>,
}

struct Item<'a> {
    href: String,
    title: &'a str,
    summary: &'a str,
    borrowed: bool,
}

pub(crate) fn topics(visit: &Visit<'_>) -> Made {
    let prose = &visit.library.prose;
    let item = |id: &String| {
        let (topic, borrowed) = prose.topic(&visit.here.lang, id, visit.here.reader())?;
        Some(Item { href: visit.here.aside(&format!("/topics/{id}")), title: &topic.title, summary: &topic.summary, borrowed })
    };
    let groups = prose.menu.iter().map(|(id, topics)| Group { id, items: topics.iter().filter_map(item).collect() }).collect();
    made(&TopicsPage { f: visit.frame("topics-title", "/start"), groups }, true)
}

#[derive(Template)]
#[template(path = "pages/topic.html")]
struct TopicPage<'a> {
    f: Frame<'a>,
    title: &'a str,
    borrowed: bool,
    /// The language of the text itself.
    text_lang: &'a str,
    body: Html,
    headings: Vec<(&'a str, &'a str)>,
    words: Vec<Explained<'a>>,
    sources: Vec<&'a Source>,
    unsure: bool,
    review_by: rights::Date,
    stale: bool,
}

struct Explained<'a> {
    id: &'a str,
    term: &'a str,
    short: &'a str,
    borrowed: bool,
    href: String,
}

/// A body as HTML, with its links and words leading on from here.
fn html(visit: &Visit<'_>, body: &Body) -> Html {
    let mut out = String::new();
    for piece in &body.pieces {
        match piece {
            Piece::Html(html) => out.push_str(html),
            Piece::Link(target) => {
                let to = match target {
                    Target::Topic(id, None) => format!("/topics/{id}"),
                    Target::Topic(id, Some(heading)) => format!("/topics/{id}#{heading}"),
                    Target::Term(id) => format!("/glossary/{id}"),
                    Target::App(path) => path.clone(),
                };
                out.push_str(&format!("<a href=\"{}\">", escape(&visit.here.aside(&to))));
            }
            Piece::Term { id, text } => out.push_str(&format!("<a class=\"term\" href=\"#word-{id}\">{text}</a>")),
        }
    }
    Html(out)
}

pub(crate) fn topic(visit: &Visit<'_>, id: &str) -> Made {
    let library = visit.library;
    let Some((topic, borrowed)) = library.prose.topic(&visit.here.lang, id, visit.here.reader()) else { return missing(visit) };
    let words = topic.body.terms.iter().filter_map(|id| {
        let (term, borrowed) = library.prose.term(&topic.lang, id)?;
        Some(Explained { id: &term.id, term: &term.term, short: &term.short, borrowed, href: visit.here.aside(&format!("/glossary/{id}")) })
    });
    let sources: Vec<&Source> = topic.sources.iter().filter_map(|id| library.sources.get(id)).collect();
    let page = TopicPage {
        f: visit.frame_titled(topic.title.clone(), "/topics"),
        title: &topic.title,
        borrowed,
        text_lang: if borrowed { ENGLISH } else { &visit.here.lang },
        body: html(visit, &topic.body),
        headings: topic.body.headings.iter().map(|(id, words)| (id.as_str(), words.as_str())).collect(),
        words: words.collect(),
        unsure: sources.iter().any(|source| source.seen != Seen::Text),
        sources,
        review_by: topic.review_by,
        stale: topic.review_by < visit.request.today,
    };
    made(&page, true)
}

#[derive(Template)]
#[template(path = "pages/glossary.html")]
struct GlossaryPage<'a> {
    f: Frame<'a>,
    words: Vec<Explained<'a>>,
}

pub(crate) fn glossary(visit: &Visit<'_>) -> Made {
    let prose = &visit.library.prose;
    let words = prose.term_ids(&visit.here.lang).into_iter().filter_map(|id| {
        let (term, borrowed) = prose.term(&visit.here.lang, id)?;
        Some(Explained { id: &term.id, term: &term.term, short: &term.short, borrowed, href: visit.here.aside(&format!("/glossary/{id}")) })
    });
    made(&GlossaryPage { words: words.collect(), f: visit.frame("glossary-title", "/start") }, true)
}

#[derive(Template)]
#[template(path = "pages/term.html")]
struct TermPage<'a> {
    f: Frame<'a>,
    short: &'a str,
    aliases: String,
    borrowed: bool,
    text_lang: &'a str,
    body: Html,
    sources: Vec<&'a Source>,
    unsure: bool,
    review_by: rights::Date,
    stale: bool,
}

pub(crate) fn term(visit: &Visit<'_>, id: &str) -> Made {
    let library = visit.library;
    let Some((term, borrowed)) = library.prose.term(&visit.here.lang, id) else { return missing(visit) };
    let sources: Vec<&Source> = term.sources.iter().filter_map(|id| library.sources.get(id)).collect();
    let title = visit.library.words.say(&visit.here.lang, "term-title", &[("term", &term.term)]).text;
    let page = TermPage {
        f: visit.frame_titled(title, "/glossary"),
        short: &term.short,
        aliases: term.aliases.join(", "),
        borrowed,
        text_lang: if borrowed { ENGLISH } else { &visit.here.lang },
        body: html(visit, &term.body),
        unsure: sources.iter().any(|source| source.seen != Seen::Text),
        sources,
        review_by: term.review_by,
        stale: term.review_by < visit.request.today,
    };
    made(&page, true)
}
