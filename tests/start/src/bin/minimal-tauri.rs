//! The least Tauri app that shows the page: one window, one scheme, nothing locked, nothing remembered.

use tauri::http::Response;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

fn main() {
    let folder = start_bench::folder();
    tauri::Builder::default()
        .register_uri_scheme_protocol("rights", move |_, request| {
            let (bytes, media) = start_bench::file(&folder, request.uri().path());
            Response::builder().header("Content-Type", media).body(bytes).expect("the header is well formed")
        })
        .setup(|app| {
            let home = Url::parse("rights://localhost/").expect("an address we wrote");
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol(home)).inner_size(1280.0, 800.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("there is a screen");
}
