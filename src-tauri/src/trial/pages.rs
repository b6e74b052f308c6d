//! Pages that only test builds have: one whose script is stuck, one that takes ever more memory, one with every way out.

use std::borrow::Cow;

use tauri::http::{Response, header};

use crate::scheme::Answer;

const PAGES: [(&str, &str, &[u8]); 6] = [
    ("/trial/stuck", "text/html; charset=utf-8", include_bytes!("stuck.html")),
    ("/trial/stuck.js", "text/javascript; charset=utf-8", include_bytes!("stuck.js")),
    ("/trial/heavy", "text/html; charset=utf-8", include_bytes!("heavy.html")),
    ("/trial/heavy.js", "text/javascript; charset=utf-8", include_bytes!("heavy.js")),
    ("/trial/breakout", "text/html; charset=utf-8", include_bytes!("breakout.html")),
    ("/trial/breakout.js", "text/javascript; charset=utf-8", include_bytes!("breakout.js")),
];

/// The page at this path, if it is one of these.
pub(crate) fn page(path: &str) -> Option<Answer> {
    let (_, media, body) = PAGES.iter().find(|(known, _, _)| *known == path)?;
    Response::builder().header(header::CONTENT_TYPE, *media).body(Cow::Borrowed(*body)).ok()
}
