//! What is asked of the app, and what it gives back: plain structs, whoever hosts them.

use content::{Problem, Settings};
use std::borrow::Cow;
use std::sync::Arc;

/// Where the app stands.
pub use content::Stands as Profile;

/// An address that was asked for, with all that its page may depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The path, from `/`, still percent-encoded.
    pub path: String,
    /// What follows the `?`, still encoded; empty where there is none.
    pub query: String,
    /// Where the app stands.
    pub profile: Profile,
    /// The day whose law and whose numbers are shown.
    pub today: rights::Date,
    /// Commencement ids to be treated as in force (preview and tests).
    pub assume: Vec<String>,
    /// What holds on this machine. Where the app stands is said by `profile` alone.
    pub settings: Arc<Settings>,
    /// What is wrong with the settings, for the staff to see.
    pub trouble: Arc<[Problem]>,
}

impl Request {
    /// A request for an address (`/en/topics?reader=patient`) at home with the usual settings, on a day.
    #[must_use]
    pub fn get(address: &str, today: rights::Date) -> Request {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Request { path: path.to_owned(), query: query.to_owned(), profile: Profile::Home, today, assume: Vec::new(), settings: Arc::default(), trouble: Arc::from([]) }
    }
}

/// What is sent back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// 200, or 404 for a page that says that something was not found.
    pub status: u16,
    /// The media type, such as `text/html; charset=utf-8`.
    pub media: &'static str,
    /// Further headers: name, value.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The bytes of the page, sheet, script or font.
    pub body: Cow<'static, [u8]>,
}
