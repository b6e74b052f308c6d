//! The window around the pages: the only code that knows Tauri.
//!
//! 1. [`arguments::read`] says what was asked for on the command line, [`settings::Found`] what the ward has set.
//! 2. [`answers::start`] reads the library on a thread of its own while the window is being made.
//! 3. [`window::open`] makes the one window, locked to our scheme, with the size it had last ([`size`]).
//! 4. [`scheme`] turns each request of the window into a `pages::Request`, and the answer back.
//! 5. Going to `/clear` ends this process and starts a fresh one: nothing of a visit is carried over.
//!
//! A kiosk ([`kiosk`]) is this program several times over: a supervisor, and a process for each visitor in which [`guest`]
//! looks after lock, cover and time.
//!
//! Nothing here is logged, and no address is written anywhere: addresses hold answers.

#![cfg_attr(windows, windows_subsystem = "windows")]

mod answers;
mod arguments;
mod canary;
mod clock;
mod cover;
mod guard;
mod guest;
mod harden;
mod idle;
mod kiosk;
mod lock;
mod plain;
mod quiet;
mod report;
mod scheme;
mod settings;
mod size;
mod trial;
mod webkit;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use answers::Place;
use arguments::{Role, Start, Wish};
use settings::Found;

const NO_WINDOW: &str = "The window could not be opened. Is there a screen?";
const NO_KIOSK: &str = "The kiosk could not start. It needs a folder in memory: XDG_RUNTIME_DIR or /dev/shm on tmpfs.";
const ONLY_BUILT_IN: &str = "A kiosk shows only what is built in: leave --content out.";

fn main() -> ExitCode {
    quiet::hush_panics();
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let mut start = match arguments::read(arguments.iter().cloned()) {
        Ok(Wish::Start(start)) => start,
        Ok(Wish::Version) => return quiet::say(&format!("patient-rights {}", env!("CARGO_PKG_VERSION"))),
        Ok(Wish::Help(usage)) => return quiet::say(usage),
        Err(mistake) => return quiet::complain(&mistake),
    };
    let found = Found::look(start.settings.as_deref());
    if start.role == Role::App && found.is_kiosk() {
        start.role = Role::Kiosk;
    }
    if start.role == Role::Kiosk && start.words != answers::Words::BuiltIn {
        return quiet::complain(ONLY_BUILT_IN);
    }
    match start.role {
        Role::App | Role::Visitor => open_window(start, found),
        Role::Kiosk => {
            harden::keep_memory_private();
            if kiosk::run(arguments).is_ok() { ExitCode::SUCCESS } else { quiet::complain(NO_KIOSK) }
        }
        Role::Plain => plain::show(start, found),
        Role::Report => report::print(start, found),
    }
}

fn open_window(start: Start, found: Found) -> ExitCode {
    if start.role == Role::Visitor {
        if trial::Trial::read().crash {
            return ExitCode::FAILURE;
        }
        harden::keep_memory_private();
    }
    webkit::choose_drawing();
    if !webkit::has_screen() {
        return quiet::complain(NO_WINDOW);
    }
    match run(start, found) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => quiet::complain(NO_WINDOW),
    }
}

/// Runs until the window is closed or the visit is cleared.
fn run(start: Start, found: Found) -> tauri::Result<()> {
    let visitor = start.role == Role::Visitor;
    let profile = if visitor { pages::Profile::Kiosk } else { pages::Profile::Home };
    let (queue, known) = answers::start(Place { words: start.words, day: start.day, profile, settings: found });
    let beats = Arc::new(AtomicBool::new(false));
    let beaten = Arc::clone(&beats);
    let app = tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(scheme::NAME, move |_, request, responder| {
            if scheme::is_beat(&request) {
                beaten.store(true, Ordering::Relaxed);
                responder.respond(scheme::beat());
            } else {
                answers::ask(&queue, request, responder);
            }
        })
        .setup(move |app| {
            if visitor {
                window::receive(app.handle(), known, beats)?;
            } else {
                window::open(app.handle())?;
            }
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(move |app, event| {
        if let tauri::RunEvent::ExitRequested { .. } = event
            && !visitor
        {
            window::remember_size(app);
        }
    });
    Ok(())
}
