//! Any settings file is read: safe values, and every problem with its place.

use crate::{checks, library, today};
use content::settings::{Settings, Stands, read, stands};
use content::{ENGLISH, Problem};
use pages::{Profile, Request};
use std::sync::Arc;

const FILE: &str = "settings.toml";
const ADDRESSES: [&str; 4] = ["/", "/en/about", "/en/guides/advocate?nation=england&situation=ward&ward=s3", "/en/person"];

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
    // With any settings, pages come and are whole: the first, a result, and the one that tells staff what is wrong.
    let (settings, trouble): (Arc<Settings>, Arc<[Problem]>) = (Arc::new(settings), problems.into());
    for address in ADDRESSES.iter().skip(usize::from(bytes.len().is_multiple_of(2))).step_by(2) {
        let request = Request { profile: Profile::Kiosk, settings: Arc::clone(&settings), trouble: Arc::clone(&trouble), ..Request::get(address, today()) };
        let response = pages::respond(library(), &request);
        let mut wrong = checks::response(&response);
        let html = String::from_utf8_lossy(&response.body);
        wrong.extend(checks::page(library(), &html));
        wrong.extend(checks::profile(&html, Profile::Kiosk));
        assert!(wrong.is_empty() && response.status == 200, "{address} with {text:?}:\n{}", wrong.join("\n"));
    }
}
