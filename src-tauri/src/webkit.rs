//! What is settled below the page on Linux, where no page and no Tauri option reaches.

use std::cell::Cell;

use gtk::gdk::{EventKey, ModifierType, keys::constants as key};
use gtk::glib::{self, Propagation};
use gtk::prelude::WidgetExt;
use webkit2gtk::{FileChooserRequestExt, SettingsExt, WebView, WebViewExt};

/// How often a page that lost its process is shown again before the window gives up on it.
const SECOND_CHANCES: u8 = 3;

/// Chooses how WebKit draws. Call it before anything else runs; what the user has set stays (`=0` turns it back).
///
/// Without the DMABUF renderer WebKit needs no graphics library. Measured where there is no GPU (`tests/start`, medians of
/// 20): first screen at 601 ms instead of 798, 203 MB instead of 300. `WEBKIT_DISABLE_COMPOSITING_MODE` is slower (939)
/// and adds nothing to this one. Where there is a GPU, pages of words need none, and some drivers show a blank window.
pub(crate) fn choose_drawing() {
    let _ = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
}

/// Whether there is a screen to draw on. Asked first, since Tauri does not survive a no.
pub(crate) fn has_screen() -> bool {
    gtk::init().is_ok()
}

/// Locks the view: no menu, print dialog, file chooser, full screen or drop.
pub(crate) fn lock(view: &WebView) {
    view.connect_context_menu(|_, _, _, _| true);
    view.connect_print(|_, _| true);
    view.connect_run_file_chooser(|_, request| {
        request.cancel();
        true
    });
    view.connect_enter_fullscreen(|_| true);
    view.drag_dest_unset();
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_enable_webgl(false);
        settings.set_enable_html5_local_storage(false);
        settings.set_enable_html5_database(false);
        settings.set_enable_media_stream(false);
        settings.set_enable_webrtc(false);
        settings.set_enable_developer_extras(false);
        settings.set_enable_fullscreen(false);
        settings.set_enable_back_forward_navigation_gestures(false);
    }
}

/// What one person's own machine has besides: Alt+Left, and a page that lost its process comes back.
pub(crate) fn serve_home(view: &WebView) {
    view.connect_key_press_event(go_back);
    let chances = Cell::new(SECOND_CHANCES);
    view.connect_web_process_terminated(move |view, _| {
        if let Some(left) = chances.get().checked_sub(1) {
            chances.set(left);
            view.reload();
        }
    });
}

/// Alt+Left and the Back key of some keyboards. WebKitGTK itself does nothing on them.
fn go_back(view: &WebView, event: &EventKey) -> Propagation {
    let held = event.state() & gtk::accelerator_get_default_mod_mask();
    let back = match event.keyval() {
        key::Left | key::KP_Left => held == ModifierType::MOD1_MASK,
        key::Back => held.is_empty(),
        _ => false,
    };
    if !back {
        return Propagation::Proceed;
    }
    view.go_back();
    Propagation::Stop
}
