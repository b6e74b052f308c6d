//! The first screen: the languages, each in its own words.

use crate::frame::Frame;
use crate::page::made;
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;

#[derive(Template)]
#[template(path = "pages/language.html")]
struct LanguagePage<'a> {
    f: Frame<'a>,
    languages: Vec<Choice<'a>>,
    /// Links that change the size of text and the colours.
    bigger: Option<String>,
    smaller: Option<String>,
    contrast: Option<String>,
    dark: Option<String>,
    paper: Option<String>,
    /// On a shared screen: after how long it hides the answers and forgets them.
    idle: Option<Html>,
}

struct Choice<'a> {
    code: &'a str,
    name: &'a str,
    dir: &'a str,
    href: String,
    current: bool,
}

pub(crate) fn language(visit: &Visit<'_>) -> Made {
    let here = visit.here;
    let mut f = visit.frame("language-title", "/");
    if here.trail.is_empty() {
        f.back = None;
    }
    let settings = &visit.request.settings;
    let languages = settings
        .offered(&visit.library.words, visit.request.profile)
        .into_iter()
        .map(|language| {
            let mut there = here.clone();
            there.lang.clone_from(&language.code);
            Choice { code: &language.code, name: &language.name, dir: &language.dir, href: there.back("/who"), current: language.code == here.lang }
        })
        .collect();
    let text = |size: Option<&'static str>| here.same(|there| there.text = size);
    let theme = |name: Option<&'static str>| here.same(|there| there.theme = name);
    let page = LanguagePage {
        languages,
        bigger: match here.text {
            None => Some(text(Some("large"))),
            Some("large") => Some(text(Some("largest"))),
            Some(_) => None,
        },
        smaller: match here.text {
            Some("largest") => Some(text(Some("large"))),
            Some(_) => Some(text(None)),
            None => None,
        },
        contrast: (here.theme != Some("contrast")).then(|| theme(Some("contrast"))),
        dark: (here.theme != Some("dark")).then(|| theme(Some("dark"))),
        paper: here.theme.map(|_| theme(None)),
        idle: visit.kiosk().then(|| idle(visit)),
        f,
    };
    made(&page, true)
}

/// When a shared screen hides the answers, and when it forgets them.
pub(super) fn idle(visit: &Visit<'_>) -> Html {
    let idle = visit.request.settings.idle;
    visit.voice().with("kiosk-idle", &[("cover", &idle.cover.to_string()), ("clear", &idle.clear.to_string())])
}

/// After "Finish and clear": the first screen, with nothing left of the visit.
pub(crate) fn cleared(visit: &Visit<'_>) -> Made {
    let lang = visit.request.settings.begins_in(&visit.library.words, visit.request.profile).to_owned();
    let fresh = crate::address::Here { lang, path: "/".to_owned(), keys: Vec::new(), reader: None, theme: None, text: None, trail: Vec::new() };
    language(&Visit { library: visit.library, here: &fresh, request: visit.request, law: visit.law.clone() })
}
