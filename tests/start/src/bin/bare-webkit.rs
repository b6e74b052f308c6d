//! The least there can be: a GTK window with WebKit's view in it, no Tauri.

use gtk::gio::MemoryInputStream;
use gtk::glib::Bytes;
use gtk::prelude::*;
use webkit2gtk::{URISchemeRequestExt, WebContext, WebContextExt, WebView, WebViewExt};

fn main() {
    gtk::init().expect("there is a screen");
    let folder = start_bench::folder();
    let context = WebContext::default().expect("WebKit has a context");
    context.register_uri_scheme("rights", move |request| {
        let path = request.path().unwrap_or_default();
        let (bytes, media) = start_bench::file(&folder, &path);
        let length = i64::try_from(bytes.len()).expect("a file fits in memory");
        request.finish(&MemoryInputStream::from_bytes(&Bytes::from_owned(bytes)), length, Some(media));
    });
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1280, 800);
    let view = WebView::with_context(&context);
    window.add(&view);
    view.load_uri("rights://localhost/");
    window.show_all();
    gtk::main();
}
