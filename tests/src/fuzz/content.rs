//! Content with any text in any place is read, what is wrong is said with a place that exists, and a page still comes.

use super::hash;
use crate::today;
use ::content::Files;
use pages::{Profile, Request};
use std::sync::LazyLock;

static FILES: LazyLock<Files> = LazyLock::new(Files::embedded);
static PATHS: LazyLock<Vec<&str>> = LazyLock::new(|| FILES.iter().map(|(path, _)| path).filter(|path| !path.contains("/cases/") && !path.ends_with("README.md")).collect());

/// Of files that are many and alike a few, so that far more inputs can be tried in the same time. The others are missing, and
/// that is said, too.
static FEW: LazyLock<Files> = LazyLock::new(|| {
    let mut files = FILES.clone();
    for (path, _) in FILES.iter() {
        let one_in = match path {
            _ if path.contains("/cases/") => 0,
            _ if path.contains("/topics/") || path.contains("/glossary/") => 20,
            _ if ["content/law/england/", "content/law/wales/", "locales/cy/"].iter().any(|folder| path.starts_with(folder)) => 4,
            _ => 1,
        };
        if one_in == 0 || !hash(path.as_bytes()).is_multiple_of(one_in) {
            files.remove(path);
        }
    }
    files
});

const ADDRESSES: [&str; 6] = [
    "/",
    "/en/start",
    "/cy/guides/advocate?nation=wales&situation=ward&ward=s3&area=W06000015",
    "/en/guides/appeal?nation=england&situation=ward&ward=s2&admitted=2026-11-16",
    "/en/guides/nearest-relative?nation=wales&held=court&held-court=restricted",
    "/en/problems/content",
];

/// The built-in content, a few files of each kind, with one place in one file changed; and the path of that file.
#[must_use]
pub fn changed(bytes: &[u8]) -> (Files, &'static str) {
    let text = String::from_utf8_lossy(bytes);
    let (path, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let (place, new) = rest.split_once('\n').unwrap_or((rest, ""));
    // A path or a place that is none stands for one that is.
    let number = |top: usize, seed: u64| usize::try_from(seed % (top as u64 + 1)).unwrap_or(0);
    let path = PATHS.iter().find(|other| **other == path).copied().unwrap_or_else(|| PATHS[number(PATHS.len() - 1, hash(path.as_bytes()))]);
    let old = FILES.get(path).unwrap_or_default();
    let mut numbers = place.split(' ').map(|word| word.parse::<usize>().ok());
    let seed = hash(place.as_bytes());
    let floor = |place: usize| (0..=place.min(old.len())).rev().find(|place| old.is_char_boundary(*place)).unwrap_or(0);
    let from = floor(numbers.next().flatten().unwrap_or_else(|| number(old.len(), seed)));
    let to = floor(from.saturating_add(numbers.next().flatten().unwrap_or_else(|| number(40, seed >> 32)))).max(from);
    let mut files = FEW.clone();
    files.put(path, format!("{}{new}{}", &old[..from], &old[to..]));
    (files, path)
}

/// # Panics
/// Where reading panics, a problem has no place, or no page comes.
pub fn content(bytes: &[u8]) {
    let (files, path) = changed(bytes);
    let (library, problems) = ::content::read(&files);
    for problem in &problems {
        let lines = files.get(&problem.file).map(|text| text.lines().count());
        let folder = || files.below(&format!("{}/", problem.file.trim_end_matches('/'))).next().is_some();
        assert!(lines.is_some() || folder(), "{path}: '{problem}' names a file that is not there");
        assert!(problem.line <= lines.unwrap_or(0) + 1, "{path}: '{problem}' names a line that is not there");
        assert!(!problem.message.trim().is_empty(), "{path}: a problem in {} says nothing", problem.file);
    }
    let address = ADDRESSES[usize::try_from(hash(bytes) % ADDRESSES.len() as u64).unwrap_or(0)];
    for profile in [Profile::Home, Profile::Kiosk] {
        let response = pages::respond(&library, &Request { profile, ..Request::get(address, today()) });
        assert!([200, 404].contains(&response.status) && !response.body.is_empty(), "{path}: {address} gets nothing");
    }
}
