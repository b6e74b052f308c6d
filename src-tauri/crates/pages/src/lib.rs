//! Shows what the library holds: a page is a pure function of library, request and day.
//!
//! 1. The address is taken apart: language, page, answers, and the way back.
//! 2. A guide replays its answers ([`replay`]) and asks `rights` what they mean.
//! 3. The page's struct fills the template of the same name in `ui/pages`.
//! 4. [`respond`] gives the bytes, with the policy that lets them do nothing else ([`POLICY`]).

mod address;
mod assets;
mod contact;
mod frame;
mod interview;
mod page;
mod request;
mod route;
mod security;
mod voice;

pub use interview::{Interview, Told, findings, replay};
pub use request::{Profile, Request, Response};
pub use route::{addresses, respond};
pub use security::POLICY;
#[derive(Clone)]
#[allow(missing_docs)]
pub struct CoverWords { pub language: String, pub rtl: bool, pub hidden_title: String, pub hidden_lead: String, pub again: String, pub idle_title: String, pub idle_lead: String, pub soon: String, pub carry_on: String, pub fresh: String, pub finish: String, pub danger: String, pub warning: String }
#[allow(missing_docs)]
pub struct PlainWords { pub title: String, pub lead: String, pub lines: Vec<String> }
#[allow(missing_docs)]
pub fn cover_words(_: &content::Library, _: &content::settings::Settings) -> Vec<CoverWords> { Vec::new() }
#[allow(missing_docs)]
pub fn plain_words(_: &content::Library, _: &content::settings::Settings) -> PlainWords { PlainWords { title: String::new(), lead: String::new(), lines: vec![] } }
#[allow(missing_docs)]
pub fn fonts() -> impl Iterator<Item = (&'static str, &'static [u8])> { [].into_iter() }
