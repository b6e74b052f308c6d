//! Answers the window's requests one after another, on a thread of their own.
//!
//! The thread reads the library first, while the window is still being made; the first request waits for it. So
//! there is no lock, the window never freezes, and a page that panics costs one answer, not the app.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use content::{Files, Problem, Severity};
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
pub(crate) enum Shelf {
    /// The library.
    Open(Box<content::Library>),
    /// A folder that cannot be shown, and so a page that says why.
    Broken(pages::Response),
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

/// Reads the words and rules, once. What is built in was checked before the release, so it is shown as it is.
fn read(words: Words) -> Shelf {
    let folder = match words {
        Words::BuiltIn => return Shelf::Open(content::read(&Files::embedded()).0.into()),
        Words::In(folder) => folder,
    };
    let (library, problems) = match Files::folder(&folder) {
        Ok(files) => content::read(&files),
        Err(error) => return Shelf::Broken(broken(&[Problem::error(folder.display().to_string(), 0, error.to_string(), "")])),
    };
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Shelf::Broken(broken(&problems));
    }
    Shelf::Open(library.into())
}

/// CALL SITE: becomes `pages::broken(problems)` once there is one. Until then the list as plain text.
fn broken(problems: &[Problem]) -> pages::Response {
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    let body = lines.join("\n\n").into_bytes().into();
    pages::Response { status: 200, media: "text/plain; charset=utf-8", headers: Vec::new(), body }
}
