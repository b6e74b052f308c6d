//! Speaks to one reader in one language.

use content::{Library, Precision, State, escape, numbers};
use std::fmt;

/// HTML that is ready to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(pub(crate) String);

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for Html {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        dest.write_str(&self.0)?;
        Ok(())
    }
}

impl askama::filters::HtmlSafe for Html {}

/// The words of one language, for one reader.
#[derive(Clone, Copy)]
pub(crate) struct Voice<'a> {
    pub(crate) library: &'a Library,
    pub(crate) lang: &'a str,
    pub(crate) reader: &'a str,
}

impl<'a> Voice<'a> {
    /// A string as HTML. Borrowed English is marked; phone numbers run from left to right.
    pub(crate) fn t(&self, key: &str) -> Html {
        self.with(key, &[])
    }

    /// A string with values in it.
    pub(crate) fn with(&self, key: &str, args: &[(&str, &str)]) -> Html {
        let said = self.library.words.say(self.lang, key, &self.args(args));
        let text = numbers(&escape(&said.text));
        Html(if said.borrowed { format!("<span lang=\"en\" dir=\"ltr\">{text}</span>") } else { text })
    }

    /// A string as plain text, for titles and labels.
    pub(crate) fn plain(&self, key: &str) -> String {
        self.library.words.say(self.lang, key, &self.args(&[])).text
    }

    /// Whether there is such a string, in this language or in English.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.library.words.has(content::ENGLISH, key)
    }

    /// The English of a statement of a right, where this language is a draft.
    pub(crate) fn english(&self, key: &str, args: &[(&str, &str)]) -> Option<Html> {
        let draft = self.library.words.language(self.lang).is_some_and(|language| language.state == State::Draft);
        let own = self.library.words.has(self.lang, key);
        (draft && own).then(|| Html(numbers(&escape(&self.library.words.say(content::ENGLISH, key, &self.args(args)).text))))
    }

    /// A string with values in it, as plain text: to stand in another string.
    pub(crate) fn plain_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.library.words.say(self.lang, key, &self.args(args)).text
    }

    /// A day with its day of the week, as plain text: Sunday 22 November 2026.
    pub(crate) fn day_words(&self, date: rights::Date) -> String {
        let month = self.plain(&format!("month-{}", date.month()));
        let weekday = self.plain(&format!("weekday-{}", date.weekday().number()));
        self.plain_with("day-of-week", &[("weekday", &weekday), ("day", &date.day().to_string()), ("month", &month), ("year", &date.year().to_string())])
    }

    /// The same as HTML.
    pub(crate) fn day_of_week(&self, date: rights::Date) -> Html {
        Html(numbers(&escape(&self.day_words(date))))
    }

    /// A day in words: 22 November 2026.
    pub(crate) fn day(&self, date: rights::Date) -> Html {
        let month = self.plain(&format!("month-{}", date.month()));
        self.with("day", &[("day", &date.day().to_string()), ("month", &month), ("year", &date.year().to_string())])
    }

    /// As much of a day as its source gives: a day, a month or a year.
    pub(crate) fn about_day(&self, date: rights::Date, precision: Precision) -> Html {
        let (month, year) = (self.plain(&format!("month-{}", date.month())), date.year().to_string());
        match precision {
            Precision::Day => self.day(date),
            Precision::Month => self.with("day-month", &[("month", &month), ("year", &year)]),
            Precision::Year => Html(year),
        }
    }

    fn args<'b>(&self, args: &[(&'b str, &'b str)]) -> Vec<(&'b str, &'b str)>
    where
        'a: 'b,
    {
        let mut all = vec![("reader", self.reader)];
        all.extend_from_slice(args);
        all
    }
}
