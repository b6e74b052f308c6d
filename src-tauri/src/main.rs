//! The window around the pages: the only code that knows Tauri.
//!
//! 1. [`arguments::read`] says what was asked for on the command line.
//! 2. [`answers::start`] reads the library on a thread of its own while the window is being made.
//! 3. [`window::open`] makes the one window, locked to our scheme, with the size it had last ([`size`]).
//! 4. [`scheme`] turns each request of the window into a `pages::Request`, and the answer back.
//! 5. Going to `/clear` ends this process and starts a fresh one: nothing of a visit is carried over.
//!
//! Nothing here is logged, and no address is written anywhere: addresses hold answers.

#![cfg_attr(windows, windows_subsystem = "windows")]

mod answers;
mod arguments;
mod clock;
mod quiet;
mod scheme;
mod size;
#[cfg(target_os = "linux")]
mod webkit;
mod window;

use std::process::ExitCode;

use arguments::Wish;

const NO_WINDOW: &str = "The window could not be opened. Is there a screen?";

fn main() -> ExitCode {
    quiet::hush_panics();
    let start = match arguments::read(std::env::args_os().skip(1)) {
        Ok(Wish::Start(start)) => start,
        Ok(Wish::Version) => return quiet::say(&format!("patient-rights {}", env!("CARGO_PKG_VERSION"))),
        Err(mistake) => return quiet::complain(&mistake),
    };
    #[cfg(target_os = "linux")]
    {
        webkit::choose_drawing();
        if !webkit::has_screen() {
            return quiet::complain(NO_WINDOW);
        }
    }
    match run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => quiet::complain(NO_WINDOW),
    }
}

/// Runs until the window is closed or the visit is cleared.
fn run(start: arguments::Start) -> tauri::Result<()> {
    let queue = answers::start(start.words, start.day);
    let app = tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(scheme::NAME, move |_, request, responder| {
            answers::ask(&queue, request, responder);
        })
        .setup(|app| Ok(window::open(app.handle())?))
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let tauri::RunEvent::ExitRequested { .. } = event {
            window::remember_size(app);
        }
    });
    Ok(())
}
