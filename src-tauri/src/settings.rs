//! Where the ward's settings are, and what the shell itself takes from them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use content::settings::{Settings, Stands};

use crate::idle::Times;
use crate::trial::Trial;

/// Where the settings of this machine are, if it has any.
const USUAL: &str = "/etc/patient-rights/settings.toml";

/// The settings file, as it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its name, for messages; empty where there is none.
    pub(crate) file: String,
    /// Its text; none where it was named and cannot be read.
    pub(crate) text: Option<String>,
}

impl Found {
    /// Looks for the file that was named, or else for that of this machine. Never fails: see [`Found::text`].
    pub(crate) fn look(named: Option<&Path>) -> Found {
        let file = named.map_or_else(|| PathBuf::from(USUAL), Path::to_owned);
        if named.is_none() && !file.exists() {
            return Found { file: String::new(), text: Some(String::new()) };
        }
        // Whatever stands in it is read: what is no text is said to be wrong, line by line.
        let text = fs::read(&file).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Found { file: file.display().to_string(), text }
    }

    /// Whether the settings make this a kiosk. A file that cannot be read or understood does: somebody put it there.
    pub(crate) fn is_kiosk(&self) -> bool {
        match &self.text {
            None => true,
            Some(text) => !self.file.is_empty() && content::settings::stands(text) == Some(Stands::Kiosk),
        }
    }
}

/// When nobody seems to be there.
pub(crate) fn times(settings: &Settings, trial: &Trial) -> Option<Times> {
    let minutes = |minutes: u32| Duration::from_secs(u64::from(minutes) * 60);
    let (cover, clear) = (minutes(settings.idle.cover), minutes(settings.idle.clear));
    (!trial.no_idle).then(|| Times { cover: trial.cover.unwrap_or(cover), clear: trial.clear.unwrap_or(clear) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: Option<&str>) -> Found {
        Found { file: "settings.toml".to_owned(), text: text.map(str::to_owned) }
    }

    #[test]
    fn a_machine_without_settings_is_at_home() {
        assert!(!Found { file: String::new(), text: Some(String::new()) }.is_kiosk());
    }

    #[test]
    fn a_file_that_is_broken_makes_no_kiosk_an_open_window() {
        assert!(found(Some("profile = \"kiosk\"")).is_kiosk());
        assert!(!found(Some("profile = \"home\"")).is_kiosk());
        assert!(found(Some("profile = \"kiosk\"\n[idle")).is_kiosk(), "broken");
        assert!(found(None).is_kiosk(), "named, and not there");
        assert!(Found::look(Some(Path::new("/no/such/file"))).is_kiosk());
    }
}
