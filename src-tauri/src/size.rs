//! The one thing that is remembered from one start to the next: how big the window was.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The smallest window in which everything can be used.
pub(crate) const LEAST: (f64, f64) = (320.0, 400.0);
/// Larger than any screen: a number above it is damage.
const MOST: f64 = 16_384.0;

/// A window's size, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Size {
    /// Width when not maximized.
    pub(crate) width: f64,
    /// Height when not maximized.
    pub(crate) height: f64,
    /// Whether the window fills the screen.
    pub(crate) maximized: bool,
}

impl Default for Size {
    fn default() -> Size {
        Size { width: 1280.0, height: 800.0, maximized: false }
    }
}

impl Size {
    /// The size in the file; the default if there is no such file or it makes no sense.
    pub(crate) fn load(file: &Path) -> Size {
        let text = fs::read_to_string(file).unwrap_or_default();
        toml::from_str(&text).ok().filter(Size::makes_sense).unwrap_or_default()
    }

    /// Writes the file in one step: whoever reads it sees the old size or the new one, never half of it.
    ///
    /// # Errors
    /// When the folder cannot be made or written. Nothing depends on it: the window has its default size next time.
    pub(crate) fn save(self, file: &Path) -> io::Result<()> {
        let text = toml::to_string(&self).map_err(io::Error::other)?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let draft = file.with_extension("new");
        fs::write(&draft, text)?;
        fs::rename(&draft, file)
    }

    fn makes_sense(&self) -> bool {
        (LEAST.0..=MOST).contains(&self.width) && (LEAST.1..=MOST).contains(&self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> std::path::PathBuf {
        std::env::temp_dir().join(format!("patient-rights-{}-{name}", std::process::id())).join("window.toml")
    }

    #[test]
    fn what_was_saved_is_loaded() {
        let file = file("saved");
        let size = Size { width: 900.0, height: 700.0, maximized: true };
        size.save(&file).unwrap();
        assert_eq!(Size::load(&file), size);
        let left: Vec<_> = fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["window.toml"]);
        fs::remove_dir_all(file.parent().unwrap()).unwrap();
    }

    #[test]
    fn damage_is_ignored() {
        let file = file("damage");
        assert_eq!(Size::load(&file), Size::default(), "no file");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        for text in [
            "",
            "width = 9",
            "\0\u{1}",
            "width = 10.0\nheight = 700.0\nmaximized = false",
            "width = 1e9\nheight = 700.0\nmaximized = false",
            "width = nan\nheight = 700.0\nmaximized = false",
            "width = 900.0\nheight = 700.0\nmaximized = false\nlast = 'rights://localhost/'",
        ] {
            fs::write(&file, text).unwrap();
            assert_eq!(Size::load(&file), Size::default(), "{text}");
        }
        fs::remove_dir_all(file.parent().unwrap()).unwrap();
    }
}
