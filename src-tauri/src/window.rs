//! The one window: it shows our pages and nothing else, and leaves nothing behind but its size.

use std::path::PathBuf;
use std::sync::Mutex;

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, PhysicalSize, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::scheme;
use crate::size::{LEAST, Size};

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
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(scheme::home()))
        .title("") // each page says its own; see below
        .inner_size(size.width, size.height)
        .min_inner_size(LEAST.0, LEAST.1)
        .prevent_overflow()
        .maximized(size.maximized)
        .incognito(!driven_by_a_test())
        .devtools(false)
        .disable_drag_drop_handler()
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        .on_navigation(move |address| may_go(&clearing, address))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny);
    let window = match off_the_disk(app) {
        Some(folder) => builder.data_directory(folder),
        None => builder,
    }
    .build()?;
    #[cfg(target_os = "linux")]
    window.with_webview(|view| crate::webkit::lock(&view.inner()))?;
    let watched = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Resized(to) = event {
            note_size(&watched, *to);
        }
    });
    Ok(())
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
