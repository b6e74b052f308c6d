//! Finds the words of the glossary in running text.

use aho_corasick::{AhoCorasick, MatchKind};
use std::ops::Range;

/// Knows every form of every word that is to be marked.
#[derive(Debug)]
pub(crate) struct Marker {
    forms: AhoCorasick,
    ids: Vec<String>,
}

impl Marker {
    /// Made from pairs of form and term id.
    pub(crate) fn new(forms: &[(String, String)]) -> Option<Marker> {
        if forms.is_empty() {
            return None;
        }
        let machine = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).ascii_case_insensitive(true).build(forms.iter().map(|(form, _)| form)).ok()?;
        Some(Marker { forms: machine, ids: forms.iter().map(|(_, id)| id.clone()).collect() })
    }

    /// The whole words in `text` that are forms of a term, in order.
    pub(crate) fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Range<usize>, &'a str)> {
        self.forms.find_iter(text).filter_map(move |found| {
            let range = found.range();
            let before = text[..range.start].chars().next_back();
            let after = text[range.end..].chars().next();
            let whole = !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric);
            // "section 2" is not the start of "section 2(1)" or "section 23".
            let cut = after == Some('(');
            (whole && !cut).then(|| (range, self.ids[found.pattern().as_usize()].as_str()))
        })
    }
}
