//! What the two comparison apps share: a folder of files, served as they are.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder named on the command line.
#[must_use]
pub fn folder() -> PathBuf {
    std::env::args_os().nth(1).map(PathBuf::from).expect("usage: <program> FOLDER")
}

/// The bytes at a path below the folder and their media type; nothing at all for a missing file.
#[must_use]
pub fn file(folder: &Path, path: &str) -> (Vec<u8>, &'static str) {
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let media = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    (fs::read(folder.join(name)).unwrap_or_default(), media)
}
