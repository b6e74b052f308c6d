//! The files of `ui/` that pages need: styles, fonts, icons, scripts.

use crate::request::Response;
use crate::voice::Html;
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

static UI: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../ui");

/// The styles as one sheet: what `app.css` imports, each in its layer.
static SHEET: LazyLock<String> = LazyLock::new(|| {
    let mut sheet = String::new();
    for line in text("styles/app.css").lines() {
        match line.strip_prefix("@import \"").and_then(|rest| rest.split_once("\" layer(")) {
            Some((file, layer)) => {
                let layer = layer.trim_end_matches(");");
                let body = text(&format!("styles/{file}"));
                // Fonts stand outside layers; everything else goes into its own.
                sheet.push_str(&format!("@layer {layer} {{\n{body}}}\n"));
            }
            None => {
                sheet.push_str(line);
                sheet.push('\n');
            }
        }
    }
    sheet
});

fn text(path: &str) -> &'static str {
    UI.get_file(path).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// A file under `/ui/`.
pub(crate) fn serve(path: &str) -> Option<Response> {
    let name = path.strip_prefix("/ui/")?;
    let media = match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "woff2" => "font/woff2",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => return None,
    };
    let body: &'static [u8] = if name == "app.css" {
        SHEET.as_bytes()
    } else if name.starts_with("fonts/") {
        UI.get_file(name)?.contents()
    } else if media.starts_with("text/javascript") {
        UI.get_file(format!("scripts/{name}"))?.contents()
    } else {
        return None;
    };
    Some(Response { status: 200, media, headers: Vec::new(), body: body.into() })
}

/// An icon, to stand beside its words.
pub(crate) fn icon(name: &str) -> Html {
    Html(text(&format!("icons/{name}.svg")).trim_end().to_owned())
}
