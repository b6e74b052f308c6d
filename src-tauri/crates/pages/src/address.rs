//! Addresses: everything that a page needs to know of a visit travels in them.
//!
//! 1. The path begins with the language: `/en/topics/how-to-ask`.
//! 2. Reader, theme and text size ride along on every link.
//! 3. A guide's answers are keyed by screen or by fact (`nation=england&status=s3`).
//! 4. `from` holds the pages that led here, the latest last, so that Back works without a history.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use std::fmt::Write as _;

const ENCODE: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'=').add(b'>').add(b'?').add(b'\'').add(b'`').add(b'{').add(b'}').add(b'|').add(b'\\');

/// The most pages that Back remembers.
const LONGEST_TRAIL: usize = 8;

/// The readers for whom pages are worded.
pub(crate) const READERS: [&str; 3] = ["patient", "relative", "professional"];
const TEXTS: [&str; 2] = ["large", "largest"];
const THEMES: [&str; 2] = ["dark", "contrast"];

/// Where the reader is: an address, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Here {
    pub(crate) lang: String,
    /// Without the language: `/topics/how-to-ask`.
    pub(crate) path: String,
    /// Keys of the page itself, in order.
    pub(crate) keys: Vec<(String, String)>,
    pub(crate) reader: Option<&'static str>,
    pub(crate) theme: Option<&'static str>,
    pub(crate) text: Option<&'static str>,
    pub(crate) trail: Vec<String>,
}

fn one_of(value: &str, known: &[&'static str]) -> Option<&'static str> {
    known.iter().copied().find(|other| *other == value)
}

/// Whether a character may stand in a page: controls may not, nor what Unicode keeps for itself.
fn may_stand(c: char) -> bool {
    !c.is_control() && !matches!(u32::from(c), 0xFDD0..=0xFDEF) && u32::from(c) & 0xFFFE != 0xFFFE
}

/// The keys and values of a query. `+` is a space, as a form sends it.
pub(crate) fn parse_query(query: &str) -> Vec<(String, String)> {
    let decode = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().chars().filter(|c| may_stand(*c)).collect::<String>();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(key), decode(value))
        })
        .collect()
}

fn write_query(out: &mut String, first: &mut bool, key: &str, value: &str) {
    out.push(if std::mem::take(first) { '?' } else { '&' });
    let _ = write!(out, "{}={}", utf8_percent_encode(key, ENCODE), utf8_percent_encode(value, ENCODE));
}

impl Here {
    /// Takes an address apart. `lang` is the language to take where the path names none of `known`.
    pub(crate) fn parse(path: &str, query: &str, known: &[&str], lang: &str) -> Here {
        let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
        let rest = path.strip_prefix('/').unwrap_or(&path);
        let (first, tail) = rest.split_once('/').unwrap_or((rest, ""));
        let (lang, path) = if known.contains(&first) { (first.to_owned(), format!("/{tail}")) } else { (lang.to_owned(), format!("/{rest}")) };
        let path = if path.len() > 1 { path.trim_end_matches('/').to_owned() } else { path };
        let mut here = Here { lang, path, keys: Vec::new(), reader: None, theme: None, text: None, trail: Vec::new() };
        for (key, value) in parse_query(query) {
            match key.as_str() {
                "reader" => here.reader = one_of(&value, &READERS),
                "theme" => here.theme = one_of(&value, &THEMES),
                "text" => here.text = one_of(&value, &TEXTS),
                // Only a way of our own: a path, never an address outside.
                "from" if value.starts_with('/') && !value.starts_with("//") => here.trail.push(value),
                "from" => {}
                _ => here.keys.push((key, value)),
            }
        }
        let extra = here.trail.len().saturating_sub(LONGEST_TRAIL);
        here.trail.drain(..extra);
        here
    }

    /// For whom pages are worded until somebody has said.
    pub(crate) fn reader(&self) -> &'static str {
        self.reader.unwrap_or("patient")
    }

    /// The last value given for a key of the page.
    pub(crate) fn key(&self, key: &str) -> Option<&str> {
        self.keys.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// This page as an entry of a trail: without language, without what rides along.
    pub(crate) fn current(&self) -> String {
        let mut out = self.path.clone();
        let mut first = true;
        for (key, value) in self.keys.iter().filter(|(key, _)| key != "asked") {
            write_query(&mut out, &mut first, key, value);
        }
        out
    }

    /// Whether this page, or one on the way back, holds an answer to a guide's question. The nation that the settings
    /// gave is none.
    pub(crate) fn has_answers(&self, set: Option<&str>) -> bool {
        let answers = |path: &str, keys: &[(String, String)]| {
            let is_one = |(key, value): &(String, String)| {
                let aside = ["at", "asked", "area", "pick", "month"].contains(&key.as_str());
                let settled = ["nation", "where"].contains(&key.as_str()) && Some(value.as_str()) == set;
                !(aside || settled)
            };
            path.starts_with("/guides/") && keys.iter().any(is_one)
        };
        let entry = |entry: &String| entry.split_once('?').is_some_and(|(path, query)| answers(path, &parse_query(query)));
        answers(&self.path, &self.keys) || self.trail.iter().any(entry)
    }

    /// A link in this language, with what rides along; `to` may have keys of its own.
    pub(crate) fn link_with(&self, to: &str, trail: &[String]) -> String {
        let (path, query) = to.split_once('?').unwrap_or((to, ""));
        let (path, fragment) = path.split_once('#').unwrap_or((path, ""));
        let mut out = format!("/{}{}", self.lang, path);
        let mut first = true;
        for (key, value) in parse_query(query) {
            write_query(&mut out, &mut first, &key, &value);
        }
        for (key, value) in self.rides() {
            write_query(&mut out, &mut first, key, value);
        }
        for entry in trail {
            write_query(&mut out, &mut first, "from", entry);
        }
        if !fragment.is_empty() {
            let _ = write!(out, "#{fragment}");
        }
        out
    }

    /// What rides along on every link and form.
    pub(crate) fn rides(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        [("reader", self.reader), ("theme", self.theme), ("text", self.text)].into_iter().filter_map(|(key, value)| value.map(|value| (key, value)))
    }

    /// A link that goes on from here, with the same way back.
    pub(crate) fn on(&self, to: &str) -> String {
        self.link_with(to, &self.trail)
    }

    /// A link to a page from which Back returns here.
    pub(crate) fn aside(&self, to: &str) -> String {
        let path = |address: &str| address.split(['?', '#']).next().unwrap_or_default().to_owned();
        // Going to a page that is already on the way back returns to it.
        if let Some(place) = self.trail.iter().position(|entry| path(entry) == path(to)) {
            return self.link_with(to, &self.trail[..place]);
        }
        let mut trail = self.trail.clone();
        trail.push(self.current());
        let extra = trail.len().saturating_sub(LONGEST_TRAIL);
        self.link_with(to, &trail[extra..])
    }

    /// The way back: the page that led here, or else `parent`.
    pub(crate) fn back(&self, parent: &str) -> String {
        match self.trail.split_last() {
            Some((last, rest)) => self.link_with(last, rest),
            None => self.link_with(parent, &[]),
        }
    }

    /// The same page with some of what rides along changed.
    pub(crate) fn same(&self, change: impl FnOnce(&mut Here)) -> String {
        let mut other = self.clone();
        change(&mut other);
        other.on(&other.current())
    }
}

/// A path with keys: `/guides/advocate?nation=england`.
pub(crate) fn with_keys<'a>(path: &str, keys: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = path.to_owned();
    let mut first = !out.contains('?');
    for (key, value) in keys {
        write_query(&mut out, &mut first, key, value);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Here;

    const KNOWN: [&str; 2] = ["en", "cy"];

    fn here(address: &str) -> Here {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Here::parse(path, query, &KNOWN, "en")
    }

    #[test]
    fn an_address_is_taken_apart_and_put_together_again() {
        for address in [
            "/en/topics",
            "/cy/guides/advocate?nation=wales&status=informal&reader=relative&text=large",
            "/en/find?letter=E&from=/guides/advocate%3Fnation%3Dengland%26situation%3Dward",
        ] {
            let here = here(address);
            assert_eq!(here.on(&here.current()), address);
        }
    }

    #[test]
    fn what_cannot_stand_in_a_page_is_left_out() {
        assert_eq!(here("/en/topics?a%00b%1F=c%0D%0Ad%7F%C2%85%EF%B7%90%EF%BF%BF").keys, [("ab".to_owned(), "cd".to_owned())]);
    }

    #[test]
    fn back_returns_to_the_page_before_with_its_answers() {
        let result = here("/en/guides/advocate?nation=england&situation=ward&ward=s3&reader=patient");
        let topic = here(&result.aside("/topics/how-to-ask"));
        let other = here(&topic.aside("/topics/wales"));
        assert_eq!(other.back("/topics"), topic.on(&topic.current()));
        assert_eq!(topic.back("/topics"), result.on(&result.current()));
        // Going round does not make the way longer.
        let again = here(&other.aside("/topics/how-to-ask"));
        assert_eq!(again.trail, topic.trail);
    }

    #[test]
    fn a_way_back_never_leads_outside() {
        for bad in ["/en/topics?from=https%3A%2F%2Fexample.org", "/en/topics?from=%2F%2Fexample.org", "/en/topics?from=javascript:alert(1)"] {
            assert_eq!(here(bad).back("/start"), "/en/start");
        }
    }
}
