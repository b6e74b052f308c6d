//! Answers the window's requests one after another, on a thread of their own.
//!
//! The thread reads the library first, while the window is still being made; the first request waits for it. So
//! there is no lock, the window never freezes, and a page that panics costs one answer, not the app.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use tauri::UriSchemeResponder;

use crate::clock::Day;
use crate::scheme;

/// Whose words and rules are shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Words {
    /// Those that were built in, checked before the release.
    #[default]
    BuiltIn,
    /// Those of a folder that somebody is working on.
    In(PathBuf),
}

/// What there is to show.
pub(crate) struct Shelf {
    /// The library.
    pub(crate) library: content::Library,
    /// The words or rules have something wrong with them: only the page that says so is shown.
    pub(crate) broken: bool,
}

/// A request and the one who waits for its answer.
pub(crate) struct Asked {
    request: scheme::Asks,
    responder: UriSchemeResponder,
}

/// Starts to read; requests sent meanwhile wait in the queue.
pub(crate) fn start(words: Words, day: Day) -> Sender<Asked> {
    let (queue, asked) = channel();
    // Without a thread there is no app: the queue is closed then, and every answer is the plain page.
    let _ = thread::Builder::new().name("pages".to_owned()).spawn(move || serve(words, day, &asked));
    queue
}

/// Passes a request on.
pub(crate) fn ask(queue: &Sender<Asked>, request: scheme::Asks, responder: UriSchemeResponder) {
    if let Err(unheard) = queue.send(Asked { request, responder }) {
        unheard.0.responder.respond(scheme::plain());
    }
}

fn serve(words: Words, day: Day, asked: &Receiver<Asked>) {
    let shelf = scheme::unless_it_panics(|| read(words));
    while let Ok(Asked { request, responder }) = asked.recv() {
        responder.respond(match &shelf {
            Some(shelf) => scheme::answer(shelf, day.now(), &request),
            None => scheme::plain(),
        });
    }
}

/// Reads the words and rules, once. Nothing is ever shown from half-read law: where anything is
/// wrong, the built-in words say that, and nothing else.
fn read(words: Words) -> Shelf {
    // Tests look at the pseudo-languages in the real window; no release knows them.
    let read_all = if cfg!(feature = "automation") { content::read_with_pseudo } else { content::read };
    let built_in = || read_all(&content::Files::embedded());
    let sound = |problems: &[content::Problem]| !problems.iter().any(|problem| problem.severity == content::Severity::Error);
    let read = match words {
        Words::BuiltIn => Some(built_in()),
        Words::In(folder) => content::Files::folder(&folder).ok().map(|files| read_all(&files)),
    };
    match read {
        Some((library, problems)) if sound(&problems) => Shelf { library, broken: false },
        _ => Shelf { library: built_in().0, broken: true },
    }
}
