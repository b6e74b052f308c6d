//! The input: a bag of paths and texts. Everything else is derived from it.

use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../content");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// All files of `content/` and `locales/`, by their path from the top (`content/facts.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, String>,
}

impl Files {
    /// The copy that was built into the program.
    #[must_use]
    pub fn embedded() -> Files {
        let mut files = Files::default();
        for (name, dir) in [("content", &CONTENT), ("locales", &LOCALES)] {
            take(dir, name, &mut files);
        }
        files
    }

    /// A folder that holds `content/` and `locales/`.
    ///
    /// # Errors
    /// The folder, or a file in it, cannot be read, or a file is not text in UTF-8.
    pub fn folder(top: &Path) -> io::Result<Files> {
        let mut files = Files::default();
        for name in ["content", "locales"] {
            walk(&top.join(name), name, &mut files)?;
        }
        Ok(files)
    }

    /// Files written as one text, each under a heading line `//- /content/facts.toml`.
    #[must_use]
    pub fn from_text(text: &str) -> Files {
        let mut files = Files::default();
        let mut current: Option<(String, String)> = None;
        for line in text.split_inclusive('\n') {
            if let Some(path) = line.strip_prefix("//- /") {
                if let Some((path, body)) = current.replace((path.trim().to_owned(), String::new())) {
                    files.put(&path, body);
                }
            } else if let Some((_, body)) = &mut current {
                body.push_str(line);
            }
        }
        if let Some((path, body)) = current {
            files.put(&path, body);
        }
        files
    }

    /// Adds a file, or replaces it.
    pub fn put(&mut self, path: &str, text: impl Into<String>) {
        self.texts.insert(path.to_owned(), text.into());
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) {
        self.texts.remove(path);
    }

    /// The text of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// All files below a folder (`content/law/`), in order.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let folder = folder.to_owned();
        self.texts.iter().filter(move |(path, _)| path.starts_with(&folder)).map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// All files, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.below("")
    }
}

fn take(dir: &Dir<'_>, path: &str, files: &mut Files) {
    for file in dir.files() {
        if let (Some(name), Some(text)) = (file.path().file_name().and_then(|name| name.to_str()), file.contents_utf8()) {
            files.put(&format!("{path}/{name}"), text);
        }
    }
    for inner in dir.dirs() {
        if let Some(name) = inner.path().file_name().and_then(|name| name.to_str()) {
            take(inner, &format!("{path}/{name}"), files);
        }
    }
}

fn walk(dir: &Path, path: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(dir).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", dir.display())))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let inner = format!("{path}/{name}");
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &inner, files)?;
        } else {
            let text = fs::read_to_string(entry.path()).map_err(|error| io::Error::new(error.kind(), format!("{inner}: {error}")))?;
            files.put(&inner, text);
        }
    }
    Ok(())
}
