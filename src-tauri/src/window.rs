//! The one window: it shows our pages and nothing else, and leaves nothing behind but its size.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex};

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, PhysicalSize, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::answers::Known;
use crate::guest::{self, Visit};
use crate::scheme;
use crate::size::{LEAST, Size};
use crate::trial::Trial;

/// What Tauri calls the window.
const LABEL: &str = "main";

/// The size to remember, kept up to date as the window changes.
struct Remembered(Mutex<Size>);

/// Opens the window on the first page.
///
/// # Errors
/// When there is no screen, or no web view on this machine.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let size = size_file(app).map(|file| Size::load(&file)).unwrap_or_default();
    app.manage(Remembered(Mutex::new(size)));
    let clearing = app.clone();
    let builder = shut(app, scheme::home(), move |address| may_go(&clearing, address))
        .inner_size(size.width, size.height)
        .min_inner_size(LEAST.0, LEAST.1)
        .prevent_overflow()
        .maximized(size.maximized)
        .incognito(!driven_by_a_test());
    let window = match off_the_disk(app) {
        Some(folder) => builder.data_directory(folder),
        None => builder,
    }
    .build()?;
    window.with_webview(|view| {
        crate::webkit::lock(&view.inner());
        crate::webkit::serve_home(&view.inner());
    })?;
    let watched = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Resized(to) = event {
            note_size(&watched, *to);
        }
    });
    Ok(())
}

/// Makes a visitor's window, hidden until the supervisor says otherwise.
///
/// # Errors
/// When there is no screen, or no web view on this machine.
pub(crate) fn receive(app: &AppHandle, known: Receiver<Known>, beats: Arc<AtomicBool>) -> tauri::Result<()> {
    let trial = Trial::read();
    let (unlocked, first) = (trial.unlocked, scheme::home_at(trial.start.as_deref()));
    let window = if unlocked {
        WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(first))
            .title("")
            .devtools(true)
            .on_document_title_changed(take_title)
            .on_navigation(|address| may_go_in_a_visit(address) || !scheme::is_ours(address))
    } else {
        shut(app, first, may_go_in_a_visit)
    };
    let window = window.visible(false).incognito(true).build()?;
    window.with_webview(move |view| {
        let view = view.inner();
        if !unlocked {
            crate::webkit::lock(&view);
        }
        guest::attend(&view, Visit { known, beats, unlocked });
    })
}

/// A window that shows our pages and nothing else.
fn shut<'a>(app: &'a AppHandle, first: Url, may_go: impl Fn(&Url) -> bool + Send + 'static) -> WebviewWindowBuilder<'a, tauri::Wry, AppHandle> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(first))
        .title("") // each page says its own
        .devtools(false)
        .disable_drag_drop_handler()
        .on_document_title_changed(take_title)
        .on_navigation(may_go)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
}

/// The window has the page's title, but for a page that is covered.
fn take_title(window: WebviewWindow, title: String) {
    if !guest::is_covered() {
        let _ = window.set_title(&title);
    }
}

/// In a visit, hiding is done by the shell, and the end by the supervisor.
fn may_go_in_a_visit(address: &Url) -> bool {
    let goes = scheme::is_ours(address);
    if goes && scheme::is_clear(address) {
        guest::done();
        return false;
    }
    if goes && scheme::is_hide(address) {
        guest::hide();
        return false;
    }
    goes
}

/// Writes the window's size down. Called once, when the app ends.
pub(crate) fn remember_size(app: &AppHandle) {
    let size = *app.state::<Remembered>().0.lock().unwrap_or_else(|held| held.into_inner());
    if let Some(file) = size_file(app) {
        let _ = size.save(&file);
    }
}

/// Only our addresses. `/clear` goes nowhere: a fresh process takes this one's place.
fn may_go(app: &AppHandle, address: &Url) -> bool {
    if !scheme::is_ours(address) {
        return false;
    }
    let clear = scheme::is_clear(address);
    if clear {
        app.request_restart();
    }
    !clear
}

/// While maximized, the size to go back to stays as it was.
fn note_size(window: &WebviewWindow, to: PhysicalSize<u32>) {
    let maximized = window.is_maximized().unwrap_or_default();
    let to = to.to_logical::<f64>(window.scale_factor().unwrap_or(1.0));
    let state = window.state::<Remembered>();
    let mut size = state.0.lock().unwrap_or_else(|held| held.into_inner());
    size.maximized = maximized;
    if !maximized {
        (size.width, size.height) = (to.width, to.height);
    }
}

/// A folder in memory for what Tauri writes even when incognito (salts and empty stores, nothing of a visit).
/// None where the system has no such folder.
fn off_the_disk(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(target_os = "linux")]
    return Some(app.path().runtime_dir().ok()?.join(&app.config().identifier));
    #[cfg(not(target_os = "linux"))]
    return None;
}

fn size_file(app: &AppHandle) -> Option<PathBuf> {
    Some(app.path().app_config_dir().ok()?.join("window.toml"))
}

/// WebDriver cannot drive an incognito window. Only builds for `tests/window` let it have another.
fn driven_by_a_test() -> bool {
    cfg!(feature = "automation") && std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|on| on == "true")
}
