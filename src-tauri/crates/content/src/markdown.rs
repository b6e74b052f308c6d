//! From Markdown to pieces of HTML, once, when the content is read.
//!
//! 1. The text is CommonMark with GFM tables and alerts. Raw HTML, images, footnotes and outside
//!    links are refused, so no sanitiser is needed.
//! 2. A plain quotation is words to say aloud; an alert is a callout.
//! 3. Headings get ids; phone numbers are set from left to right; the first mention of each
//!    glossary word is marked.
//! 4. Links stay open ([`Piece::Link`]), since where they lead depends on the page they stand on.

use crate::Problem;
use crate::mark::Marker;
use crate::problem::line_of;
use pulldown_cmark::{Alignment, BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::fmt::Write as _;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A topic, by its id, and perhaps a heading in it.
    Topic(String, Option<String>),
    /// A word in the glossary.
    Term(String),
    /// A page of the app, from the top and without a language: `/find`.
    App(String),
}

/// A part of a page's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// HTML, ready to be shown.
    Html(String),
    /// A link opens here; the `</a>` stands in the HTML after it.
    Link(Target),
    /// A word of the glossary that is explained on this page.
    Term {
        /// Its id.
        id: String,
        /// The words as they stand in the text, escaped.
        text: String,
    },
}

/// A body that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// Its parts, in order.
    pub pieces: Vec<Piece>,
    /// The second-level headings: id and words.
    pub headings: Vec<(String, String)>,
    /// The glossary words that are marked in it.
    pub terms: Vec<String>,
    /// Its links, each with its line.
    pub links: Vec<(Target, usize)>,
}

struct Writer<'a> {
    file: &'a str,
    offset: usize,
    text: &'a str,
    change: &'a dyn Fn(&str) -> String,
    marker: Option<&'a Marker>,
    problems: &'a mut Vec<Problem>,
    body: Body,
    html: String,
    /// Where marking is off: inside links, headings and words to say.
    quiet: usize,
    heading: Option<(HeadingLevel, String)>,
    first: bool,
    header: bool,
    cell: usize,
    says: bool,
    said: Vec<String>,
}

/// Reads Markdown that begins `offset` lines into `file`. `change` alters each text (for pseudo-languages).
pub(crate) fn read(file: &str, offset: usize, text: &str, marker: Option<&Marker>, change: &dyn Fn(&str) -> String, problems: &mut Vec<Problem>) -> Body {
    let mut writer = Writer {
        file,
        offset,
        text,
        change,
        marker,
        problems,
        body: Body::default(),
        html: String::new(),
        quiet: 0,
        heading: None,
        first: true,
        header: false,
        cell: 0,
        says: false,
        said: Vec::new(),
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let mut pending: Option<(String, usize)> = None;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        // Neighbouring texts are put together, so that a number or a term is never cut in two.
        if let Event::Text(words) = &event {
            match &mut pending {
                Some((so_far, _)) => so_far.push_str(words),
                None => pending = Some((words.to_string(), range.start)),
            }
            continue;
        }
        if let Event::SoftBreak = event
            && let Some((so_far, _)) = &mut pending
        {
            so_far.push(' ');
            continue;
        }
        if let Some((words, _)) = pending.take() {
            writer.words(&words);
        }
        writer.event(event, range.start);
    }
    if let Some((words, _)) = pending.take() {
        writer.words(&words);
    }
    writer.flush();
    writer.body
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>, place: usize) {
        match event {
            Event::Start(tag) => self.start(tag, place),
            Event::End(tag) => self.end(tag),
            Event::SoftBreak => self.html.push(' '),
            Event::HardBreak => self.html.push_str("<br>"),
            Event::Rule => self.html.push_str("<hr>"),
            Event::Html(_) | Event::InlineHtml(_) => self.refuse(place, "Raw HTML is not allowed.", "Write it in Markdown."),
            Event::Code(_) => self.refuse(place, "Code is not allowed.", "Write it as plain words."),
            Event::Text(_) => {}
            _ => self.refuse(place, "This kind of Markdown is not allowed.", "See content/README.md for what is."),
        }
    }

    fn start(&mut self, tag: Tag<'_>, place: usize) {
        match tag {
            Tag::Paragraph if self.says => self.html.push_str("<p class=\"say__words\">"),
            Tag::Paragraph if self.first => {
                self.first = false;
                self.html.push_str("<p class=\"lead\">");
            }
            Tag::Paragraph => self.html.push_str("<p>"),
            Tag::Heading { level, .. } => {
                self.first = false;
                if !matches!(level, HeadingLevel::H2 | HeadingLevel::H3) {
                    self.refuse(place, "A heading here is ## or ###.", "The title in the front matter is the first heading.");
                }
                self.quiet += 1;
                self.heading = Some((level, String::new()));
            }
            Tag::BlockQuote(kind) => {
                self.first = false;
                match kind {
                    None => {
                        self.says = true;
                        self.quiet += 1;
                        self.html.push_str("<blockquote class=\"say\">");
                    }
                    Some(BlockQuoteKind::Caution | BlockQuoteKind::Warning) => self.html.push_str("<div class=\"callout callout--care\">"),
                    Some(_) => self.html.push_str("<div class=\"callout\">"),
                }
            }
            Tag::List(None) => self.html.push_str("<ul class=\"ticks\">"),
            Tag::List(Some(1)) => self.html.push_str("<ol>"),
            Tag::List(Some(_)) => self.refuse(place, "A numbered list starts at 1.", ""),
            Tag::Item => self.html.push_str("<li>"),
            Tag::Table(columns) => {
                if columns.iter().any(|column| *column != Alignment::None) {
                    self.refuse(place, "Columns are not aligned by hand.", "Write |---|---|.");
                }
                self.html.push_str("<div class=\"table\"><table>");
            }
            Tag::TableHead => {
                self.header = true;
                self.cell = 0;
                self.html.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.html.push_str("<tr>");
            }
            Tag::TableCell => {
                let open = match (self.header, self.cell) {
                    (true, _) => "<th scope=\"col\">",
                    (false, 0) => "<th scope=\"row\">",
                    (false, _) => "<td>",
                };
                self.html.push_str(open);
            }
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Emphasis => self.refuse(place, "Slanted words are hard to read.", "Use ** for the few that matter, or none."),
            Tag::Link { dest_url, .. } => {
                self.quiet += 1;
                match target(self.file, &dest_url) {
                    Some(target) => {
                        let line = self.line(place);
                        self.body.links.push((target.clone(), line));
                        self.flush();
                        self.body.pieces.push(Piece::Link(target));
                    }
                    None => {
                        self.refuse(place, &format!("'{dest_url}' is no page of ours."), "Link to topic.md, ../glossary/term.md or /page; others are named, not linked.");
                        self.html.push_str("<a>");
                    }
                }
            }
            Tag::Image { .. } => self.refuse(place, "Pictures are not allowed here.", "Say it in words."),
            _ => self.refuse(place, "This kind of Markdown is not allowed.", "See content/README.md for what is."),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.html.push_str("</p>"),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(None) => {
                self.says = false;
                self.quiet -= 1;
                self.html.push_str("</blockquote>");
            }
            TagEnd::BlockQuote(Some(_)) => self.html.push_str("</div>"),
            TagEnd::List(ordered) => self.html.push_str(if ordered { "</ol>" } else { "</ul>" }),
            TagEnd::Item => self.html.push_str("</li>"),
            TagEnd::Table => self.html.push_str("</tbody></table></div>"),
            TagEnd::TableHead => {
                self.header = false;
                self.html.push_str("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.html.push_str("</tr>"),
            TagEnd::TableCell => {
                self.html.push_str(if self.header || self.cell == 0 { "</th>" } else { "</td>" });
                self.cell += 1;
            }
            TagEnd::Strong => self.html.push_str("</strong>"),
            TagEnd::Link => {
                self.quiet -= 1;
                self.html.push_str("</a>");
            }
            _ => {}
        }
    }

    fn end_heading(&mut self) {
        self.quiet -= 1;
        let Some((level, words)) = self.heading.take() else { return };
        let mut id = slug(&words);
        while self.body.headings.iter().any(|(other, _)| *other == id) {
            id.push_str("-2");
        }
        let shown = (self.change)(&words);
        let (open, close) = if level == HeadingLevel::H2 { ("<h2", "</h2>") } else { ("<h3", "</h3>") };
        let _ = write!(self.html, "{open} id=\"{id}\">{}{close}", escape(&shown));
        if level == HeadingLevel::H2 {
            self.body.headings.push((id, words));
        }
    }

    fn words(&mut self, words: &str) {
        if let Some((_, heading)) = &mut self.heading {
            heading.push_str(words);
            return;
        }
        let shown = (self.change)(words);
        let Some(marker) = self.marker.filter(|_| self.quiet == 0) else {
            self.html.push_str(&numbers(&escape(&shown)));
            return;
        };
        let mut from = 0;
        for (range, id) in marker.find(&shown) {
            if self.said.iter().any(|said| said == id) {
                continue;
            }
            self.said.push(id.to_owned());
            self.body.terms.push(id.to_owned());
            self.html.push_str(&numbers(&escape(&shown[from..range.start])));
            self.flush();
            self.body.pieces.push(Piece::Term { id: id.to_owned(), text: escape(&shown[range.clone()]) });
            from = range.end;
        }
        self.html.push_str(&numbers(&escape(&shown[from..])));
    }

    fn flush(&mut self) {
        if !self.html.is_empty() {
            self.body.pieces.push(Piece::Html(std::mem::take(&mut self.html)));
        }
    }

    fn line(&self, place: usize) -> usize {
        line_of(self.text, place) + self.offset
    }

    fn refuse(&mut self, place: usize, message: &str, hint: &str) {
        self.problems.push(Problem::error(self.file, self.line(place), message, hint));
    }
}

fn target(file: &str, address: &str) -> Option<Target> {
    if let Some(path) = address.strip_prefix('/') {
        return (!path.starts_with('/')).then(|| Target::App(address.to_owned()));
    }
    let (path, heading) = address.split_once('#').map_or((address, None), |(path, heading)| (path, Some(heading.to_owned())));
    let id = path.strip_suffix(".md")?;
    let in_topics = file.contains("/topics/");
    if let Some(id) = id.strip_prefix("../glossary/") {
        return Some(Target::Term(id.to_owned()));
    }
    if let Some(id) = id.strip_prefix("../topics/") {
        return Some(Target::Topic(id.to_owned(), heading));
    }
    if id.contains('/') || id.contains(':') {
        return None;
    }
    Some(if in_topics { Target::Topic(id.to_owned(), heading) } else { Target::Term(id.to_owned()) })
}

/// Words as an id for a heading: `How to ask` becomes `how-to-ask`.
#[must_use]
pub fn slug(words: &str) -> String {
    let mut id = String::new();
    for letter in words.chars() {
        if letter.is_alphanumeric() {
            id.extend(letter.to_lowercase());
        } else if !id.ends_with('-') && !id.is_empty() {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}

/// Text as HTML.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// Sets every phone number in escaped text from left to right, in one piece.
#[must_use]
pub fn numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let run = rest[start..].find(|c: char| !(c.is_ascii_digit() || c == ' ')).map_or(rest.len(), |end| start + end);
        let number = rest[start..run].trim_end();
        let before = rest[..start].chars().next_back();
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let phone = (digits >= 10 && number.starts_with('0')) || matches!(number, "999" | "111" | "116 123" | "85258");
        out.push_str(&rest[..start]);
        if phone && !before.is_some_and(|c| c.is_alphanumeric() || c == '#') {
            let _ = write!(out, "<bdi dir=\"ltr\">{}</bdi>", number.replace(' ', "\u{a0}"));
        } else {
            out.push_str(number);
        }
        rest = &rest[start + number.len()..];
    }
    out.push_str(rest);
    out
}
