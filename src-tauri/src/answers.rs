//! Answers the window's requests one after another, on a thread of their own.
//!
//! The thread reads the library first, while the window is still being made; the first request waits for it. So
//! there is no lock, the window never freezes, and a page that panics costs one answer, not the app.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use tauri::UriSchemeResponder;

use content::settings::Settings;
use pages::{CoverWords, Profile};

use crate::clock::Day;
use crate::idle::Times;
use crate::scheme;
use crate::settings::{self, Found};
use crate::trial::Trial;

/// Whose words and rules are shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Words {
    /// Those that were built in, checked before the release.
    #[default]
    BuiltIn,
    /// Those of a folder that somebody is working on.
    In(PathBuf),
}

/// What is shown, and where.
#[derive(Debug, Default)]
pub(crate) struct Place {
    /// Whose words and rules.
    pub(crate) words: Words,
    /// Of which day.
    pub(crate) day: Day,
    /// At home or on a ward.
    pub(crate) profile: Profile,
    /// The settings, as they were found.
    pub(crate) settings: Found,
}

/// What there is to show.
pub(crate) struct Shelf {
    /// The library.
    pub(crate) library: content::Library,
    /// The words or rules have something wrong with them: only the page that says so is shown.
    pub(crate) broken: bool,
    /// At home or on a ward.
    pub(crate) profile: Profile,
    /// The settings that hold.
    pub(crate) settings: Arc<Settings>,
    /// What is wrong with the settings.
    pub(crate) trouble: Arc<[content::Problem]>,
}

/// What the window must know of the settings and the words.
pub(crate) struct Known {
    /// The cover's words in each language.
    pub(crate) covers: Vec<CoverWords>,
    /// How long nobody may be there.
    pub(crate) times: Option<Times>,
    /// How much larger everything is, for this panel.
    pub(crate) scale: f64,
}

/// A request and the one who waits for its answer.
pub(crate) struct Asked {
    request: scheme::Asks,
    responder: UriSchemeResponder,
}

/// Starts to read; requests sent meanwhile wait in the queue. What the window must know arrives before the first answer.
pub(crate) fn start(place: Place) -> (Sender<Asked>, Receiver<Known>) {
    let (queue, asked) = channel();
    let (tell, known) = channel();
    // Without a thread there is no app: the queue is closed then, and every answer is the plain page.
    let _ = thread::Builder::new().name("pages".to_owned()).spawn(move || serve(place, &tell, &asked));
    (queue, known)
}

/// Passes a request on.
pub(crate) fn ask(queue: &Sender<Asked>, request: scheme::Asks, responder: UriSchemeResponder) {
    if let Err(unheard) = queue.send(Asked { request, responder }) {
        unheard.0.responder.respond(scheme::plain());
    }
}

fn serve(place: Place, tell: &Sender<Known>, asked: &Receiver<Asked>) {
    let day = place.day;
    let shelf = scheme::unless_it_panics(|| read(place));
    if let Some(known) = shelf.as_ref().and_then(|shelf| scheme::unless_it_panics(|| known(shelf))) {
        let _ = tell.send(known);
    }
    while let Ok(Asked { request, responder }) = asked.recv() {
        responder.respond(match &shelf {
            Some(shelf) => scheme::answer(shelf, day.now(), &request),
            None => scheme::plain(),
        });
    }
}

/// Reads the words and rules, once. Nothing is ever shown from half-read law: where anything is
/// wrong, the built-in words say that, and nothing else.
pub(crate) fn read(place: Place) -> Shelf {
    // Tests look at the pseudo-languages in the real window; no release knows them.
    let read_all = if cfg!(feature = "automation") { content::read_with_pseudo } else { content::read };
    let built_in = || read_all(&content::Files::embedded());
    let sound = |problems: &[content::Problem]| !problems.iter().any(|problem| problem.severity == content::Severity::Error);
    let read = match (place.words, crate::canary::files()) {
        (Words::BuiltIn, None) => Some(built_in()),
        (Words::BuiltIn, Some(files)) => Some((read_all(&files).0, Vec::new())),
        (Words::In(folder), _) => content::Files::folder(&folder).ok().map(|files| read_all(&files)),
    };
    let (library, broken) = match read {
        Some((library, problems)) if sound(&problems) => (library, false),
        _ => (built_in().0, true),
    };
    let text = place.settings.text.as_deref();
    let (mut settings, mut trouble) = content::settings::read(text.unwrap_or_default(), &place.settings.file, &library);
    settings.profile = place.profile;
    if text.is_none() {
        trouble = vec![content::settings::unreadable(&place.settings.file)];
    }
    Shelf { library, broken, profile: place.profile, settings: Arc::new(settings), trouble: trouble.into() }
}

fn known(shelf: &Shelf) -> Known {
    let trial = Trial::read();
    Known { covers: pages::cover_words(&shelf.library, &shelf.settings), times: settings::times(&shelf.settings, &trial), scale: shelf.settings.scale() }
}
