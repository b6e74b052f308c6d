//! A settings file, before a machine goes by it: `rights settings check`.

use anyhow::{Context, Result};
use content::{ENGLISH, Library, Problem, Settings};
use std::fmt::Write as _;
use std::path::Path;

/// Reads a settings file against the content.
///
/// # Errors
/// Where there is no such file, or it is not text.
pub fn settings(library: &Library, file: &Path) -> Result<(Settings, Vec<Problem>)> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let name = file.display().to_string();
    let (settings, mut problems) = content::settings::read(&text, &name, library);
    if is_closed_to_others(file) {
        let hint = format!("The kiosk has an account of its own. Let everybody read it: sudo chmod a+r {name}");
        problems.push(Problem::error(name, 0, "Only some accounts may read this file; the kiosk may not be among them.", hint));
    }
    Ok((settings, problems))
}

#[cfg(unix)]
fn is_closed_to_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(file).is_ok_and(|found| found.permissions().mode() & 0o004 == 0)
}

#[cfg(not(unix))]
fn is_closed_to_others(_: &Path) -> bool {
    false
}

/// What is wrong, one problem a line, and then what holds on a machine with these settings.
#[must_use]
pub fn settings_report(library: &Library, settings: &Settings, problems: &[Problem]) -> String {
    let mut out = String::new();
    // Writing into a text cannot fail.
    for problem in problems {
        let _ = writeln!(out, "{problem}");
    }
    let count = match problems.len() {
        0 => "No problem.".to_owned(),
        1 => "1 problem.".to_owned(),
        count => format!("{count} problems."),
    };
    let _ = writeln!(out, "{count} What holds on this machine:");
    for (label, value) in pages::machine(library, settings, settings.profile, ENGLISH) {
        let _ = writeln!(out, "  {label}: {value}");
    }
    out
}
