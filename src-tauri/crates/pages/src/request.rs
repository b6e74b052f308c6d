//! What is asked of the app, and what it gives back: plain structs, whoever hosts them.

use std::borrow::Cow;

/// Where the app stands: at home, or on a ward for many people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// One person's own machine.
    #[default]
    Home,
    /// A ward's shared screen.
    Kiosk,
}

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
    /// The settings
    pub settings: std::sync::Arc<content::settings::Settings>,
    /// Trouble
    pub trouble: std::sync::Arc<[content::Problem]>,
}

impl Request {
    /// A request for an address (`/en/topics?reader=patient`) at home, on a day.
    #[must_use]
    pub fn get(address: &str, today: rights::Date) -> Request {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Request { path: path.to_owned(), query: query.to_owned(), profile: Profile::Home, today, assume: Vec::new(), settings: std::sync::Arc::default(), trouble: std::sync::Arc::new([]) }
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
