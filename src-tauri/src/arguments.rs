//! What can be asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::answers::Words;
use crate::clock::Day;

const USAGE: &str = "patient-rights [--on YYYY-MM-DD] [--content DIR] [--version]";

/// What the person who typed the command wants.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// The app.
    Start(Start),
    /// Which version this is, and nothing else.
    Version,
}

/// How the app starts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Start {
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
        assert_eq!(of(""), Ok(Wish::Start(Start { words: Words::BuiltIn, day: Day::Today })));
    }

    #[test]
    fn a_day_and_a_folder_can_be_named() {
        let day = rights::Date::new(2027, 4, 6).unwrap();
        let start = Start { words: Words::In("words".into()), day: Day::Always(day) };
        assert_eq!(of("--on 2027-04-06 --content words"), Ok(Wish::Start(start)));
    }

    #[test]
    fn the_version_wins() {
        assert_eq!(of("--on 2027-04-06 --version"), Ok(Wish::Version));
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for line in ["--on", "--on tomorrow", "--on 2027-02-30", "--content", "--kiosk", "page.html"] {
            assert!(of(line).is_err(), "{line}");
        }
    }
}
