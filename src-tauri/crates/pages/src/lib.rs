//! Shows what the library holds: a page is a pure function of library, request and day.
//!
//! 1. The address is taken apart: language, page, answers, and the way back.
//! 2. A guide replays its answers ([`replay`]) and asks `rights` what they mean.
//! 3. The page's struct fills the template of the same name in `ui/pages`.
//! 4. [`cover_words`], [`plain_words`] and [`say`] give the kiosk the words for what it draws itself.
//! 5. [`respond`] gives the bytes, with the policy that lets them do nothing else ([`POLICY`]).

mod address;
mod assets;
mod contact;
mod frame;
mod interview;
mod kiosk;
mod page;
mod request;
mod route;
mod security;
mod voice;

pub use interview::{Interview, Told, findings, replay};
pub use kiosk::{CoverWords, PlainWords, REPORT, cover_words, machine, plain_words, say};
pub use request::{Profile, Request, Response};
pub use route::{addresses, respond};
pub use security::POLICY;
