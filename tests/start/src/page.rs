//! The app's first page, with all that it links to, as files.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use pages::Request;

/// Saves the page and every sheet, script, picture and font that it names, below a folder.
pub(crate) fn save(folder: &Path) {
    let library = library();
    let today = rights::Date::new(2026, 8, 1).expect("such a day exists");
    let mut seen = BTreeSet::new();
    let mut wanted = vec!["/".to_owned()];
    while let Some(path) = wanted.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let reply = pages::respond(&library, &Request::get(&path, today));
        if reply.status != 200 {
            continue;
        }
        let file = folder.join(if path == "/" { "index.html" } else { path.trim_start_matches('/') });
        fs::create_dir_all(file.parent().expect("is below the folder")).expect("the folder can be made");
        fs::write(&file, &reply.body).expect("the folder can be written");
        if let Ok(text) = std::str::from_utf8(&reply.body) {
            wanted.extend(if reply.media.starts_with("text/css") { in_sheet(text, &path) } else { in_page(text) });
        }
    }
}

/// What is shown is what is built in.
fn library() -> content::Library {
    content::read(&content::Files::embedded()).0
}

/// Root-relative addresses of files that a page names: those with an extension.
fn in_page(text: &str) -> Vec<String> {
    let quoted = text.split(['"', '\'']);
    let paths = quoted.filter(|part| part.starts_with('/') && !part.contains([' ', '<', '?', '\n']));
    paths.filter(|path| path.rsplit('/').next().is_some_and(|name| name.contains('.'))).map(str::to_owned).collect()
}

/// What the `url(…)` of a sheet name, seen from where the sheet is.
fn in_sheet(text: &str, sheet: &str) -> Vec<String> {
    let named = text.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let paths = named.map(|name| name.trim_matches(['"', '\''])).filter(|name| !name.starts_with(['#']) && !name.contains(':'));
    let folder = sheet.rsplit_once('/').map_or("", |(folder, _)| folder);
    paths.map(|name| if name.starts_with('/') { name.to_owned() } else { format!("{folder}/{name}") }).collect()
}
