//! What the app may say outside its window: nothing that a person told it.

use std::io::Write;
use std::panic;
use std::process::ExitCode;

/// A panic says which version and which line, never its message: a message could hold an answer.
pub(crate) fn hush_panics() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        let _ = writeln!(std::io::stderr(), "{}", report(&place));
    }));
}

fn report(place: &str) -> String {
    format!("{{\"version\":\"{}\",\"at\":{place:?}}}", env!("CARGO_PKG_VERSION"))
}

/// Prints a line for the person at the command line.
pub(crate) fn say(line: &str) -> ExitCode {
    match writeln!(std::io::stdout(), "{line}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Says why the app did not start.
pub(crate) fn complain(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{line}");
    ExitCode::from(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_names_version_and_place_only() {
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(report("src/a.rs:7"), format!("{{\"version\":\"{version}\",\"at\":\"src/a.rs:7\"}}"));
    }
}
