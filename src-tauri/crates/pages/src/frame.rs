//! What stands round every page: the spine, the foot, and what is said of a draft language.

use crate::address::Here;
use crate::assets;
use crate::request::{Profile, Request};
use crate::voice::{Html, Voice};
use content::State;

/// The frame of one page. Templates reach everything through it.
#[derive(Clone)]
pub(crate) struct Frame<'a> {
    pub(crate) voice: Voice<'a>,
    pub(crate) here: &'a Here,
    pub(crate) request: &'a Request,
    pub(crate) today: rights::Date,
    /// The page's title, as the window shows it.
    pub(crate) title: String,
    /// Where Back leads; `None` on the first screen.
    pub(crate) back: Option<String>,
}

impl Frame<'_> {
    /// A string as HTML.
    pub(crate) fn t(&self, key: impl AsRef<str>) -> Html {
        self.voice.t(key.as_ref())
    }

    /// A string as plain text, for attributes.
    pub(crate) fn plain(&self, key: impl AsRef<str>) -> String {
        self.voice.plain(key.as_ref())
    }

    /// The English of a statement, where this language is a draft.
    pub(crate) fn english(&self, key: impl AsRef<str>) -> Option<Html> {
        self.voice.english(key.as_ref(), &[])
    }

    /// An icon by its name.
    pub(crate) fn icon(&self, name: &str) -> Html {
        assets::icon(name)
    }

    /// A link with the same way back.
    pub(crate) fn on(&self, to: impl AsRef<str>) -> String {
        self.here.on(to.as_ref())
    }

    /// A link to a page from which Back returns here.
    pub(crate) fn aside(&self, to: &str) -> String {
        self.here.aside(to)
    }

    /// The language's code.
    pub(crate) fn lang(&self) -> &str {
        self.voice.lang
    }

    /// `ltr` or `rtl`.
    pub(crate) fn dir(&self) -> &str {
        self.voice.library.words.language(self.voice.lang).map_or("ltr", |language| &language.dir)
    }

    /// `home` or `kiosk`.
    pub(crate) fn profile_name(&self) -> &'static str {
        self.request.profile.id()
    }

    /// Whether this is a ward's shared screen.
    pub(crate) fn kiosk(&self) -> bool {
        self.request.profile == Profile::Kiosk
    }

    /// The key that says whose law this is, where the settings said so and the visitor said nothing else.
    pub(crate) fn nation_key(&self) -> Option<String> {
        let nation = self.request.settings.nation.as_deref()?;
        let other = ["nation", "where"].iter().any(|key| self.here.key(key).is_some_and(|given| given != nation));
        (!other).then(|| format!("result-nation-{nation}"))
    }

    /// Where Finish leads: on a shared screen straight to the end, where no answer is lost by it.
    pub(crate) fn finish(&self) -> String {
        if self.kiosk() && !self.here.has_answers(self.request.settings.nation.as_deref()) { "/clear".to_owned() } else { self.aside("/finish") }
    }

    /// Whether this language has not been checked by a qualified translator.
    pub(crate) fn is_draft(&self) -> bool {
        self.voice.library.words.language(self.voice.lang).is_some_and(|language| language.state == State::Draft)
    }

    /// A day in words.
    pub(crate) fn day(&self, date: &rights::Date) -> Html {
        self.voice.day(*date)
    }

    /// The date of the official text that the rules were held against, in words.
    pub(crate) fn law_checked(&self) -> Html {
        let day = self.voice.library.law.law_checked.map(|date| self.voice.day(date)).unwrap_or_default();
        self.voice.with("law-checked", &[("date", &day.0)])
    }
}
