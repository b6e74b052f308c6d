//! The only place that turns a request of the window into a `pages::Request`, and a `pages::Response` back.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tauri::Url;
use tauri::http::{Method, Request, Response, StatusCode, header};

use crate::answers::Shelf;

/// A request as the window makes it.
pub(crate) type Asks = Request<Vec<u8>>;
/// An answer as the window wants it.
pub(crate) type Answer = Response<Cow<'static, [u8]>>;

/// The scheme that all of our addresses have.
pub(crate) const NAME: &str = "rights";

/// The page that says that the content cannot be read.
const BROKEN: &str = "/en/problems/content";

/// Where a visit starts.
pub(crate) fn home() -> Url {
    Url::parse("rights://localhost/").expect("an address we wrote")
}

/// Where a visit starts in a test that begins elsewhere.
pub(crate) fn home_at(path: Option<&str>) -> Url {
    path.and_then(|path| home().join(path).ok()).filter(is_ours).unwrap_or_else(home)
}

/// Whether an address is one of ours. WebView2 shows our scheme as `http://rights.localhost`.
pub(crate) fn is_ours(address: &Url) -> bool {
    let origin = (address.scheme(), address.host_str(), address.port());
    origin == (NAME, Some("localhost"), None) || (cfg!(windows) && origin == ("http", Some("rights.localhost"), None))
}

/// Whether this is the page's heartbeat.
pub(crate) fn is_beat(asks: &Asks) -> bool {
    asks.uri().path() == "/beat"
}

/// The answer to a heartbeat: nothing.
pub(crate) fn beat() -> Answer {
    Response::new(Cow::Borrowed(&[]))
}

/// Whether this address of ours is the page that hides the answers, in any language. The kiosk has its own cover.
pub(crate) fn is_hide(address: &Url) -> bool {
    address.path().rsplit('/').next() == Some("hide") && address.path().matches('/').count() <= 2
}

/// Whether going to this address of ours ends the visit: `/clear`, or the same in a language, `/cy/clear`.
pub(crate) fn is_clear(address: &Url) -> bool {
    match address.path().trim_matches('/').rsplit_once('/') {
        None => address.path() == "/clear",
        Some((language, page)) => page == "clear" && matches!(language.split('-').next(), Some(code) if code.len() < 4),
    }
}

/// Answers a request. Never fails: what cannot be answered gets the plain page.
pub(crate) fn answer(shelf: &Shelf, today: rights::Date, asks: &Asks) -> Answer {
    if asks.method() != Method::GET {
        return plain();
    }
    #[cfg(feature = "automation")]
    if let Some(page) = crate::trial::pages::page(asks.uri().path()) {
        return page;
    }
    let mut wanted = request(shelf, asks, today);
    if shelf.broken && !wanted.path.starts_with("/ui/") {
        BROKEN.clone_into(&mut wanted.path);
    }
    let reply = unless_it_panics(|| pages::respond(&shelf.library, &wanted));
    reply.and_then(response).unwrap_or_else(plain)
}

/// What is asked for, in our own words.
fn request(shelf: &Shelf, asks: &Asks, today: rights::Date) -> pages::Request {
    pages::Request {
        path: asks.uri().path().to_owned(),
        query: asks.uri().query().unwrap_or_default().to_owned(),
        profile: shelf.profile,
        today,
        assume: Vec::new(),
        settings: Arc::clone(&shelf.settings),
        trouble: Arc::clone(&shelf.trouble),
    }
}

/// The answer in the window's words; none if a header of ours is malformed.
fn response(page: pages::Response) -> Option<Answer> {
    let mut builder = Response::builder().status(page.status).header(header::CONTENT_TYPE, page.media);
    for (name, value) in page.headers {
        builder = builder.header(name, value);
    }
    builder.body(page.body).ok()
}

/// The page of last resort, when nothing else can be shown: no style, no script, a way back and whom to call.
pub(crate) fn plain() -> Answer {
    let mut page = Response::new(Cow::Borrowed(include_bytes!("plain.html").as_slice()));
    *page.status_mut() = StatusCode::NOT_FOUND;
    let headers = page.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8"));
    let policy = header::HeaderValue::from_static("default-src 'none'; base-uri 'none'; form-action 'none'");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    page
}

/// The value, or none if making it panicked. The panic hook has said where.
pub(crate) fn unless_it_panics<T>(make: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(make)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: &str = "2026-08-01";

    fn asks(method: &str, address: &str) -> Asks {
        Request::builder().method(method).uri(address).body(Vec::new()).unwrap()
    }

    fn ours(address: &str) -> bool {
        is_ours(&Url::parse(address).unwrap())
    }

    #[test]
    fn only_our_origin_is_ours() {
        assert!(is_ours(&home()));
        assert!(ours("rights://localhost/en/topics?reader=patient"));
        for address in [
            "https://example.org/",
            "http://localhost/",
            "file:///etc/passwd",
            "rights://elsewhere/",
            "data:text/html,x",
            "rights://localhost:81/",
            "javascript:alert(1)",
            "about:blank",
            "tauri://localhost/",
            "blob:rights://localhost/1",
            "rights://localhost.example.org/",
            "tel:999",
        ] {
            assert!(!ours(address), "{address}");
        }
    }

    #[test]
    fn path_and_query_arrive_as_they_were_written() {
        let today = rights::Date::parse(DAY).unwrap();
        let request = request(&shelf(false), &asks("GET", "rights://localhost/en/a%20b?status=s3&x=%C3%A9"), today);
        assert_eq!((request.path.as_str(), request.query.as_str()), ("/en/a%20b", "status=s3&x=%C3%A9"));
        assert_eq!((request.today, request.profile), (today, pages::Profile::Home));
    }

    fn shelf(broken: bool) -> Shelf {
        Shelf { broken, ..crate::answers::read(crate::answers::Place::default()) }
    }

    #[test]
    fn only_get_is_answered() {
        let shelf = shelf(false);
        let today = rights::Date::parse(DAY).unwrap();
        let page = answer(&shelf, today, &asks("GET", "rights://localhost/"));
        assert_eq!(page.status(), 200);
        assert_eq!(page.headers()["content-security-policy"], pages::POLICY);
        for method in ["HEAD", "POST", "PUT", "DELETE", "OPTIONS"] {
            assert_eq!(answer(&shelf, today, &asks(method, "rights://localhost/")).status(), 404, "{method}");
        }
    }

    #[test]
    fn broken_content_gives_whom_to_call_and_nothing_else() {
        let shelf = shelf(true);
        let today = rights::Date::parse(DAY).unwrap();
        for address in ["rights://localhost/", "rights://localhost/en/guides/advocate?nation=england&status=s3"] {
            let page = answer(&shelf, today, &asks("GET", address));
            let html = String::from_utf8_lossy(page.body());
            assert!(html.contains("999") && html.contains("0300") && !html.contains("You have a right"), "{address}");
        }
        assert!(answer(&shelf, today, &asks("GET", "rights://localhost/ui/app.css")).headers()["content-type"].to_str().unwrap().starts_with("text/css"));
    }

    #[test]
    fn a_panic_is_no_answer() {
        assert_eq!(unless_it_panics(|| 1), Some(1));
        assert_eq!(unless_it_panics(|| -> u8 { panic!("here") }), None);
    }

    #[test]
    fn clearing_is_one_address() {
        let clears = |address: &str| is_clear(&Url::parse(address).unwrap());
        for address in ["/clear", "/clear?size=large", "/en/clear", "/en-xa/clear?size=large"] {
            assert!(clears(&format!("rights://localhost{address}")), "{address}");
        }
        for address in ["/", "/en", "/clearing", "/topics/clear", "/en/topics/clear", "/?clear", "/en/clear/more"] {
            assert!(!clears(&format!("rights://localhost{address}")), "{address}");
        }
    }
}
