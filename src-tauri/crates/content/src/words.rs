//! `locales/`: short strings in Fluent, with a marked fallback to English.

use crate::{Files, Problem, data, pseudo};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// How far a language has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The language in which the words are first written.
    Source,
    /// Complete, and checked by a named reviewer.
    Checked,
    /// Not yet checked by a qualified translator; says so on every screen.
    Draft,
    /// Made from English by rule, for tests; never offered.
    Pseudo,
}

/// A language that the app can speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The code in the address and in `lang`.
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// How far it has come.
    pub state: State,
    /// Who checked it.
    pub reviewer: Option<String>,
}

/// A string, and whether it had to be borrowed from English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// They are English in a page of another language.
    pub borrowed: bool,
}

/// Values that a string may name: `[("reader", "patient")]`.
pub type Args<'a> = [(&'a str, &'a str)];

struct Speech {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
}

/// All languages with their strings.
#[derive(Default)]
pub struct Words {
    speeches: Vec<Speech>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.languages().map(|language| &language.code)).finish()
    }
}

/// The language that every other falls back to.
pub const ENGLISH: &str = "en";

impl Words {
    /// The languages, in the order in which they are offered.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.speeches.iter().map(|speech| &speech.language)
    }

    /// The language with this code.
    #[must_use]
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.languages().find(|language| language.code == code)
    }

    /// Whether a language has the string itself. `key` may name an attribute: `ask-nation.why`.
    #[must_use]
    pub fn has(&self, code: &str, key: &str) -> bool {
        self.speeches.iter().any(|speech| speech.language.code == code && speech.keys.contains(key))
    }

    /// All keys of a language, attributes as `key.attribute`.
    pub fn keys<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a str> {
        self.speeches.iter().filter(move |speech| speech.language.code == code).flat_map(|speech| speech.keys.iter().map(String::as_str))
    }

    /// A string in a language, or its English, marked. A key that no language has gives itself in
    /// brackets, so that it is seen.
    #[must_use]
    pub fn say(&self, code: &str, key: &str, args: &Args<'_>) -> Said {
        for (wanted, borrowed) in [(code, false), (ENGLISH, code != ENGLISH)] {
            let speech = self.speeches.iter().find(|speech| speech.language.code == wanted);
            if let Some(text) = speech.and_then(|speech| speech.say(key, args)) {
                return Said { text, borrowed };
            }
        }
        Said { text: format!("[{key}]"), borrowed: code != ENGLISH }
    }
}

impl Speech {
    fn say(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            // A number may choose a plural form; a phone number never passes through here.
            let number = value.parse::<f64>().ok().filter(|_| *name == "count");
            values.set(*name, number.map_or_else(|| FluentValue::from(*value), FluentValue::from));
        }
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguagesFile {
    language: Vec<LanguageText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageText {
    code: String,
    name: String,
    dir: String,
    state: State,
    reviewer: Option<String>,
}

const LANGUAGES: &str = "locales/languages.toml";

/// The codes of the pseudo-languages: English made longer with accents, and English from right to left.
pub const PSEUDO: [(&str, &str); 2] = [("en-XA", "ltr"), ("ar-XB", "rtl")];

pub(crate) fn read(files: &Files, with_pseudo: bool, problems: &mut Vec<Problem>) -> Words {
    let mut words = Words::default();
    let Some(text) = files.get(LANGUAGES) else {
        problems.push(Problem::error(LANGUAGES, 0, "This file is missing.", "It lists the languages."));
        return words;
    };
    let languages = data::read::<LanguagesFile>(LANGUAGES, 0, text, problems).map(|file| file.language).unwrap_or_default();
    for language in languages {
        if language.state == State::Checked && language.reviewer.is_none() {
            problems.push(Problem::error(LANGUAGES, 0, format!("'{}' is checked, but names no reviewer.", language.code), "Name who checked it, or call it a draft."));
        }
        let folder = format!("locales/{}/", language.code);
        let language = Language { code: language.code, name: language.name, dir: language.dir, state: language.state, reviewer: language.reviewer };
        if let Some(speech) = speech(language, &folder, files, problems, str::to_owned) {
            words.speeches.push(speech);
        }
    }
    if words.language(ENGLISH).is_none() {
        problems.push(Problem::error(LANGUAGES, 0, "English is missing.", "Every other language falls back to it."));
    }
    if with_pseudo {
        for (code, dir) in PSEUDO {
            let language = Language { code: code.to_owned(), name: code.to_owned(), dir: dir.to_owned(), state: State::Pseudo, reviewer: None };
            words.speeches.extend(speech(language, "locales/en/", files, &mut Vec::new(), |text| pseudo::text(code, text)));
        }
    }
    compare_with_english(&words, problems);
    words
}

fn speech(language: Language, folder: &str, files: &Files, problems: &mut Vec<Problem>, change: impl Fn(&str) -> String) -> Option<Speech> {
    let Ok(id) = language.code.parse::<LanguageIdentifier>() else {
        problems.push(Problem::error(LANGUAGES, 0, format!("'{}' is not a language code.", language.code), "Use a code such as cy."));
        return None;
    };
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    let mut keys = BTreeSet::new();
    for (file, text) in files.below(folder).filter(|(file, _)| file.ends_with(".ftl")) {
        let parsed = fluent_syntax::parser::parse(text);
        let mut tree = match parsed {
            Ok(tree) => tree,
            Err((_, errors)) => {
                for error in errors {
                    let line = crate::problem::line_of(text, error.pos.start);
                    problems.push(Problem::error(file, line, format!("This is not Fluent: {error}."), "See locales/README.md for the form."));
                }
                continue;
            }
        };
        let source = if language.state == State::Pseudo {
            let owned = pseudo::resource(&mut tree, &change);
            fluent_syntax::serializer::serialize(&owned)
        } else {
            text.to_owned()
        };
        for entry in &tree.body {
            if let ast::Entry::Message(message) = entry {
                let id = message.id.name;
                let mut add = |key: String| {
                    if !keys.insert(key.clone()) {
                        problems.push(Problem::error(file, 0, format!("'{key}' is said twice in {}.", language.code), "Keep one of them."));
                    }
                };
                if message.value.is_some() {
                    add(id.to_owned());
                }
                for attribute in &message.attributes {
                    add(format!("{id}.{}", attribute.id.name));
                }
            }
        }
        match FluentResource::try_new(source) {
            Ok(resource) => {
                if let Err(errors) = bundle.add_resource(resource) {
                    for error in errors {
                        problems.push(Problem::error(file, 0, format!("{error}."), "Every key stands once."));
                    }
                }
            }
            Err(_) => problems.push(Problem::error(file, 0, "This is not Fluent.", "See locales/README.md for the form.")),
        }
    }
    Some(Speech { language, bundle, keys })
}

fn compare_with_english(words: &Words, problems: &mut Vec<Problem>) {
    let english: BTreeSet<&str> = words.keys(ENGLISH).collect();
    for language in words.languages().filter(|language| language.code != ENGLISH && language.state != State::Pseudo) {
        let folder = format!("locales/{}", language.code);
        let own: BTreeSet<&str> = words.keys(&language.code).collect();
        for key in english.difference(&own) {
            let (message, hint) = (format!("'{key}' is not translated."), "The English stands there, marked.");
            problems.push(match language.state {
                State::Checked => Problem::error(&folder, 0, message, hint),
                _ => Problem::note(&folder, 0, message, hint),
            });
        }
        for key in own.difference(&english) {
            problems.push(Problem::error(&folder, 0, format!("'{key}' is not in English."), "Remove it, or add it to English."));
        }
    }
}
