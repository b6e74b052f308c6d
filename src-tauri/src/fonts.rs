//! The pages' own typeface for the shell's own screens, wherever it is installed or not.

use std::env;
use std::fs;
use std::path::Path;

/// Puts the built-in fonts into the visit's folder and tells fontconfig of it. Call it before GTK starts.
/// Without them the system's typeface is taken.
pub(crate) fn bring() {
    let Some(home) = env::var_os("XDG_DATA_HOME") else { return };
    let folder = Path::new(&home).join("fonts");
    if fs::create_dir_all(&folder).is_err() {
        return;
    }
    for (name, bytes) in pages::fonts() {
        let _ = fs::write(folder.join(name), bytes);
    }
}
