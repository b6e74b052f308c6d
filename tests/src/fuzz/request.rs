//! Any address gets a whole page, at home and in the kiosk.

use crate::{checks, library, today};
use pages::{Profile, Request};

/// Days on which pages are asked for: today, and one on which all that we checked is stale.
const LATER: &str = "2041-03-30";

/// # Panics
/// Where a page panics, or has anything wrong with it.
pub fn request(bytes: &[u8]) {
    let address = String::from_utf8_lossy(bytes);
    let later = rights::Date::parse(LATER).unwrap_or_else(today);
    for (profile, on) in [(Profile::Home, today()), (Profile::Kiosk, later)] {
        let request = Request { profile, ..Request::get(&address, on) };
        let response = pages::respond(library(), &request);
        let mut wrong = checks::response(&response);
        if response.media.starts_with("text/html") {
            match std::str::from_utf8(&response.body) {
                Ok(html) => {
                    wrong.extend(checks::page(library(), html));
                    wrong.extend(checks::profile(html, profile));
                }
                Err(error) => wrong.push(format!("the page is not text: {error}")),
            }
        } else if response.status != 200 || response.body.is_empty() {
            wrong.push(format!("{} with status {} and {} bytes", response.media, response.status, response.body.len()));
        }
        assert!(wrong.is_empty(), "{profile:?}, {address:?}:\n{}", wrong.join("\n"));
        assert_eq!(pages::respond(library(), &request), response, "{address:?} gets another page the second time");
    }
}
