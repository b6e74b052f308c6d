//! Visits the app as a person does: in its real window, with mouse, keys and eyes.
//!
//! 1. [`Desk::open`] builds the app with its `automation` feature, starts a screen of its own (Xvfb), WebKitWebDriver,
//!    and the app on it, with an empty home folder.
//! 2. [`Desk::click`], [`Desk::choose`] and [`Desk::press`] do what hands do; [`Desk::sees`] waits for what eyes see.
//! 3. Dropping the desk ends all of it and leaves nothing behind.
//!
//! One desk at a time: a second test waits its turn. Every time limit is there against hangs, none is a promise.

pub mod chance;
mod desk;
pub mod eyes;
mod hands;
mod keys;
mod kiosk;
mod look;
mod machine;
pub mod processes;
mod screen;
pub mod soak;
pub mod traces;
pub mod ways;

/// The app that is visited: `PATIENT_RIGHTS_APP`, or else it is built.
#[must_use]
pub fn app() -> &'static std::path::Path {
    machine::app()
}

pub use desk::Desk;
pub use hands::Always;
pub use kiosk::{HANG, Kiosk, Shown, Ward};
pub use screen::{Picture, Screen, Seen};
