//! The app's pages on this machine, for browsers and checkers: `rights preview`.
//!
//! 1. The library is read, with its pseudo-languages, and a port of 127.0.0.1 is opened.
//! 2. Every request becomes a [`pages::Request`]; what comes back is sent as it is.
//! 3. With a folder of content, the library is read anew whenever a file changes ([`watch`]),
//!    and pages that are open show themselves anew.
//!
//! This is the one part of the project that opens a socket, and the app does not hold it.

mod watch;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, header};
use content::{Files, Library, Problem, Settings, Severity};
use pages::{Profile, Request, respond};
use rights::Date;
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch::{Receiver, channel};

/// How the preview is to be.
pub struct Preview {
    /// The port; 0 picks a free one.
    pub port: u16,
    /// Where the app would stand.
    pub profile: Profile,
    /// The settings to go by, and what is wrong with them.
    pub settings: Arc<Settings>,
    /// See `settings`.
    pub trouble: Arc<[Problem]>,
    /// Commencements to be treated as in force.
    pub assume: Vec<String>,
    /// The folder that holds `content/` and `locales/`. Without one, the built-in copy is shown.
    pub folder: Option<PathBuf>,
    /// Says that there is no screen to open a window on.
    pub no_display: bool,
    /// The day that pages are for.
    pub today: Box<dyn Fn() -> Date + Send + Sync>,
}

/// What is served until the content changes.
struct Served {
    library: Library,
    problems: Vec<Problem>,
    /// How often the content was read.
    reading: u64,
}

impl Served {
    fn new(files: &Files, reading: u64) -> Served {
        let (library, problems) = content::read_with_pseudo(files);
        Served { library, problems, reading }
    }
}

struct Desk {
    preview: Preview,
    served: Receiver<Arc<Served>>,
}

/// Serves until Ctrl-C.
///
/// # Errors
/// The content cannot be read, a commencement is not known, or the port is taken.
pub fn preview(preview: Preview) -> Result<()> {
    let files = match &preview.folder {
        Some(folder) => Files::folder(folder)?,
        None => Files::embedded(),
    };
    let served = Served::new(&files, 1);
    served.library.law_on((preview.today)(), &preview.assume).map_err(|id| anyhow::anyhow!("there is no commencement called '{id}'"))?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(serve(preview, files, served))
}

async fn serve(preview: Preview, files: Files, served: Served) -> Result<()> {
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, preview.port)).await.with_context(|| format!("port {} cannot be opened", preview.port))?;
    let before = if preview.no_display { "no display: open " } else { "" };
    let mut out = std::io::stdout();
    writeln!(out, "{before}http://{}/", listener.local_addr()?)?;
    out.flush()?;
    let errors = served.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    if errors > 0 {
        eprintln!("{errors} errors in the content: see /preview/problems");
    }
    let (sender, receiver) = channel(Arc::new(served));
    let _watcher = match &preview.folder {
        Some(folder) => watch::keep(folder, files, sender).inspect_err(|error| eprintln!("changes are not seen: {error}")).ok(),
        None => None,
    };
    let desk = Arc::new(Desk { preview, served: receiver });
    let server = axum::serve(listener, Router::new().fallback(answer).with_state(desk));
    tokio::select! {
        ended = server => ended.context("the preview ended"),
        // Pages that wait for changes are not waited for.
        stopped = tokio::signal::ctrl_c() => stopped.context("Ctrl-C cannot be heard"),
    }
}

async fn answer(State(desk): State<Arc<Desk>>, method: Method, uri: Uri, headers: HeaderMap) -> Response<Body> {
    if !is_for_us(&headers) {
        return text(StatusCode::FORBIDDEN, "This preview answers to 127.0.0.1 and localhost alone.\n".to_owned());
    }
    // HEAD is GET without the body, which is left off on the way out.
    if method != Method::GET && method != Method::HEAD {
        let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "Pages can only be read.\n".to_owned());
        response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    match uri.path() {
        "/preview/reload.js" => sent(StatusCode::OK, "text/javascript; charset=utf-8", Vec::new(), include_bytes!("reload.js").into()),
        "/preview/changes" => changes(&desk, uri.query().unwrap_or_default()).await,
        "/preview/problems" => problems(&desk),
        _ => page(&desk, &uri),
    }
}

/// A page of another site may send a browser here under a name of its own (DNS rebinding): refuse that name.
fn is_for_us(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, port)| if port.bytes().all(|byte| byte.is_ascii_digit()) { name } else { host });
    name == "127.0.0.1" || name.eq_ignore_ascii_case("localhost")
}

fn page(desk: &Desk, uri: &Uri) -> Response<Body> {
    let served = Arc::clone(&desk.served.borrow());
    let request = Request {
        path: uri.path().to_owned(),
        query: uri.query().unwrap_or_default().to_owned(),
        profile: desk.preview.profile,
        today: (desk.preview.today)(),
        assume: desk.preview.assume.clone(),
        settings: Arc::clone(&desk.preview.settings),
        trouble: Arc::clone(&desk.preview.trouble),
    };
    let response = respond(&served.library, &request);
    let status = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    // Without a folder nothing can change, and the page stays byte for byte that of the app.
    let body =
        if desk.preview.folder.is_some() && response.media.starts_with("text/html") { with_reload(response.body.into_owned(), served.reading).into() } else { response.body };
    sent(status, response.media, response.headers, body)
}

fn with_reload(html: Vec<u8>, reading: u64) -> Vec<u8> {
    let script = format!("<script src=\"/preview/reload.js?shown={reading}\" defer></script>");
    let end = b"</body>";
    let place = html.windows(end.len()).rposition(|part| part == end).unwrap_or(html.len());
    let mut out = html;
    out.splice(place..place, script.into_bytes());
    out
}

/// Answers once the content is another than the one that the page shows, or after a while, so that it is asked again.
async fn changes(desk: &Desk, query: &str) -> Response<Body> {
    let shown = query.strip_prefix("shown=").and_then(|shown| shown.parse::<u64>().ok());
    let mut served = desk.served.clone();
    let changed = served.wait_for(|served| Some(served.reading) != shown);
    match tokio::time::timeout(Duration::from_secs(20), changed).await {
        Ok(Ok(_)) => text(StatusCode::OK, "changed\n".to_owned()),
        _ => sent(StatusCode::NO_CONTENT, "text/plain; charset=utf-8", Vec::new(), Vec::new().into()),
    }
}

fn problems(desk: &Desk) -> Response<Body> {
    let served = desk.served.borrow();
    let mut list: Vec<&Problem> = served.problems.iter().collect();
    // What may not ship comes first.
    list.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
    let lines: String = list.iter().map(|problem| format!("{problem}\n")).collect();
    text(StatusCode::OK, if lines.is_empty() { "No problems.\n".to_owned() } else { lines })
}

fn text(status: StatusCode, text: String) -> Response<Body> {
    sent(status, "text/plain; charset=utf-8", Vec::new(), text.into_bytes().into())
}

fn sent(status: StatusCode, media: &'static str, headers: Vec<(&'static str, &'static str)>, body: std::borrow::Cow<'static, [u8]>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let all = [("content-type", media), ("cache-control", "no-store"), ("x-content-type-options", "nosniff")].into_iter().chain(headers);
    for (name, value) in all {
        if let (Ok(name), Ok(value)) = (header::HeaderName::from_bytes(name.as_bytes()), header::HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::{is_for_us, with_reload};
    use axum::http::{HeaderMap, HeaderValue, header};

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let asked = |host: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            is_for_us(&headers)
        };
        for good in ["127.0.0.1", "127.0.0.1:4000", "localhost:4000", "Localhost"] {
            assert!(asked(good), "{good}");
        }
        for bad in ["", "example.org", "127.0.0.1.example.org:4000", "localhost.example.org", "127.0.0.1:x", "10.0.0.1:4000"] {
            assert!(!asked(bad), "{bad}");
        }
        assert!(!is_for_us(&HeaderMap::new()));
    }

    #[test]
    fn the_script_stands_at_the_end_of_the_page() {
        assert_eq!(with_reload(b"<body>a</body></html>".to_vec(), 3), b"<body>a<script src=\"/preview/reload.js?shown=3\" defer></script></body></html>");
    }
}
