//! Any settings file is read: safe values, and every problem with its place.

use crate::{library, today};
use content::ENGLISH;
use content::settings::{Stands, read, stands};
use pages::{Profile, Request};

const FILE: &str = "settings.toml";

/// # Panics
/// Where reading panics, a value is not safe, or a problem has no place.
pub fn settings(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (settings, problems) = read(&text, FILE, library());
    let lines = text.lines().count();
    for problem in &problems {
        assert_eq!(problem.file, FILE, "'{problem}' names another file");
        assert!((1..=lines + 1).contains(&problem.line), "'{problem}' names a line that is not there: {text:?}");
        assert!(!problem.message.trim().is_empty(), "{text:?}: a problem says nothing");
    }
    assert_eq!(settings.profile, stands(&text).unwrap_or_default(), "two readings of where it stands: {text:?}");
    for minutes in [settings.idle.cover, settings.idle.clear] {
        assert!((2..=20).contains(&minutes), "{minutes} minutes: {text:?}");
    }
    assert!((0.75..=3.0).contains(&settings.scale()), "a scale of {}: {text:?}", settings.scale());
    for place in [Stands::Home, Stands::Kiosk] {
        let offered = settings.offered(&library().words, place);
        assert!(offered.iter().any(|language| language.code == ENGLISH), "English is not offered: {text:?}");
    }
    if let Some(area) = &settings.area {
        assert!(library().places.area(area).is_some(), "the area '{area}' is none: {text:?}");
    }
    assert!(settings.nation.as_deref().is_none_or(|nation| ["england", "wales"].contains(&nation)), "{:?}: {text:?}", settings.nation);
    // With any settings the first page comes.
    let response = pages::respond(library(), &Request { profile: Profile::Kiosk, ..Request::get("/", today()) });
    assert_eq!(response.status, 200);
}
