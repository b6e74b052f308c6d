//! What is wrong with the content: where, what, and what to do.

use std::fmt;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is stopped by it (a draft language lacks a string).
    Note,
    /// The content may not ship with it.
    Error,
}

/// One thing wrong with the content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the top (`content/guides/advocate.toml`).
    pub file: String,
    /// The line, from 1; 0 where it is about the whole file.
    pub line: usize,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in a plain sentence.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl Problem {
    /// Something that may not ship.
    pub fn error(file: impl Into<String>, line: usize, message: impl Into<String>, hint: impl Into<String>) -> Problem {
        Problem { file: file.into(), line, severity: Severity::Error, message: message.into(), hint: hint.into() }
    }

    /// Something worth knowing.
    pub fn note(file: impl Into<String>, line: usize, message: impl Into<String>, hint: impl Into<String>) -> Problem {
        Problem { severity: Severity::Note, ..Problem::error(file, line, message, hint) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        write!(f, ": {}", self.message)?;
        if !self.hint.is_empty() {
            write!(f, " {}", self.hint)?;
        }
        Ok(())
    }
}

/// The line, from 1, on which a place in a text stands.
#[must_use]
pub fn line_of(text: &str, place: usize) -> usize {
    text.as_bytes().iter().take(place).filter(|byte| **byte == b'\n').count() + 1
}

/// "Did you mean …?" for a word that is nearly one of these; else the list, if it is short.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let nearest = known.iter().map(|other| (strsim::damerau_levenshtein(word, other), *other)).min();
    match nearest {
        Some((distance, other)) if distance <= 2.max(word.len() / 3) && distance < word.chars().count() => format!("Did you mean '{other}'?"),
        _ if !known.is_empty() && known.len() <= 12 => format!("Use one of: {}.", known.join(", ")),
        _ => String::new(),
    }
}
