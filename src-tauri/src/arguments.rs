//! What can be asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::answers::Words;
use crate::clock::Day;

const USAGE: &str = "patient-rights [--kiosk] [--settings FILE] [--report] [--on YYYY-MM-DD] [--content DIR] [--version] [--help]";

/// How the supervisor starts a visitor's process.
pub(crate) const VISITOR: &str = "--visitor";
/// How it starts the screen for when nothing else works.
pub(crate) const PLAIN: &str = "--plain";

/// What the person who typed the command wants.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// The app.
    Start(Start),
    /// Which version this is, and nothing else.
    Version,
    /// What can be asked for: this line.
    Help(&'static str),
}

/// What this process is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Role {
    /// The app at home; or a kiosk, if the settings say so.
    #[default]
    App,
    /// A kiosk's supervisor.
    Kiosk,
    /// One visitor's process of a kiosk.
    Visitor,
    /// The screen for when nothing else works.
    Plain,
    /// A page for staff: what holds on this machine.
    Report,
}

/// How the app starts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Start {
    /// What this process is.
    pub(crate) role: Role,
    /// The settings file that was named.
    pub(crate) settings: Option<PathBuf>,
    /// Whose words and rules are shown.
    pub(crate) words: Words,
    /// The day whose law and numbers are shown.
    pub(crate) day: Day,
}

/// Reads the arguments after the program's name.
///
/// # Errors
/// One sentence on what is wrong and what can be said instead.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Wish, String> {
    let mut start = Start::default();
    let mut rest = arguments.into_iter();
    while let Some(argument) = rest.next() {
        match argument.to_str() {
            Some("--version") => return Ok(Wish::Version),
            Some("--help" | "-h") => return Ok(Wish::Help(USAGE)),
            // The first word says what a process of the kiosk is; what follows is what the kiosk was given.
            Some("--kiosk") if start.role == Role::App => start.role = Role::Kiosk,
            Some("--kiosk") if matches!(start.role, Role::Visitor | Role::Plain | Role::Report) => {}
            Some(VISITOR) if start.role == Role::App => start.role = Role::Visitor,
            Some(PLAIN) if start.role == Role::App => start.role = Role::Plain,
            Some("--report") if start.role == Role::App => start.role = Role::Report,
            Some("--settings") => {
                let file = rest.next().ok_or("--settings wants a file, such as --settings settings.toml")?;
                start.settings = Some(PathBuf::from(file));
            }
            Some("--on") => {
                let text = rest.next().unwrap_or_default();
                let day = text.to_str().and_then(rights::Date::parse);
                start.day = Day::Always(day.ok_or("--on wants a day, such as --on 2027-04-06")?);
            }
            Some("--content") => {
                let folder = rest.next().ok_or("--content wants a folder with content/ and locales/ in it")?;
                start.words = Words::In(PathBuf::from(folder));
            }
            _ => return Err(format!("{} is not known here. Usage: {USAGE}", argument.display())),
        }
    }
    Ok(Wish::Start(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Wish, String> {
        read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn nothing_asked_is_todays_app() {
        assert_eq!(of(""), Ok(Wish::Start(Start::default())));
    }

    #[test]
    fn a_day_and_a_folder_can_be_named() {
        let day = rights::Date::new(2027, 4, 6).unwrap();
        let start = Start { words: Words::In("words".into()), day: Day::Always(day), ..Start::default() };
        assert_eq!(of("--on 2027-04-06 --content words"), Ok(Wish::Start(start)));
    }

    #[test]
    fn the_version_and_help_win() {
        assert_eq!(of("--on 2027-04-06 --version"), Ok(Wish::Version));
        assert_eq!(of("--help"), Ok(Wish::Help(USAGE)));
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for line in ["--on", "--on tomorrow", "--on 2027-02-30", "--content", "--settings", "--visitor --visitor", "--kiosk --kiosk", "page.html"] {
            assert!(of(line).is_err(), "{line}");
        }
    }

    #[test]
    fn a_process_of_the_kiosk_is_given_what_the_kiosk_was_given() {
        let role = |line: &str| match of(line) {
            Ok(Wish::Start(start)) => start.role,
            other => panic!("{line}: {other:?}"),
        };
        assert_eq!(role("--kiosk --on 2027-04-06"), Role::Kiosk);
        assert_eq!(role("--visitor --kiosk --on 2027-04-06"), Role::Visitor);
        assert_eq!(role("--plain --kiosk"), Role::Plain);
        assert_eq!(role("--report --settings s.toml --kiosk"), Role::Report);
        assert_eq!(role("--settings s.toml"), Role::App);
    }
}
