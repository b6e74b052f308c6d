//! What a test build can be told, so that tests need not wait for minutes. No release knows any of it.

#[cfg(feature = "automation")]
pub(crate) mod pages;

use std::time::Duration;

/// Words of `PATIENT_RIGHTS_TRIAL`, such as `watchdog=3 cover=4 no-idle`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trial {
    /// How long the page may be silent.
    pub(crate) watchdog: Option<Duration>,
    /// From the last touch to the cover.
    pub(crate) cover: Option<Duration>,
    /// From the cover to the end.
    pub(crate) clear: Option<Duration>,
    /// How many bytes of memory a visit may take; told in megabytes.
    pub(crate) memory: Option<usize>,
    /// How many failures in a minute bring the plain screen.
    pub(crate) failures: Option<usize>,
    /// Nothing happens when nobody is there.
    pub(crate) no_idle: bool,
    /// Nothing is locked: what the control run of the lock needs.
    pub(crate) unlocked: bool,
    /// The first page.
    pub(crate) start: Option<String>,
    /// One more answer, as the complement of its bytes.
    pub(crate) canary: Option<Vec<u8>>,
    /// Every visitor ends at once.
    pub(crate) crash: bool,
}

/// The name of the variable.
pub(crate) const NAME: &str = "PATIENT_RIGHTS_TRIAL";

impl Trial {
    /// What this build was told: nothing, unless it is a test build.
    pub(crate) fn read() -> Trial {
        if !cfg!(feature = "automation") {
            return Trial::default();
        }
        Trial::from(std::env::var(NAME).unwrap_or_default().as_str())
    }
}

/// What the supervisor passes on to a visitor: the canary is for the first alone, so that it can be looked for in the next.
pub(crate) fn for_visitor(number: u64) -> Option<String> {
    let all = std::env::var(NAME).ok().filter(|_| cfg!(feature = "automation"))?;
    let words = all.split_whitespace().filter(|word| number == 1 || !word.starts_with("canary="));
    Some(words.collect::<Vec<_>>().join(" "))
}

impl From<&str> for Trial {
    fn from(words: &str) -> Trial {
        let mut trial = Trial::default();
        for word in words.split_whitespace() {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            let seconds = || value.parse().ok().map(Duration::from_secs_f64);
            match name {
                "watchdog" => trial.watchdog = seconds(),
                "cover" => trial.cover = seconds(),
                "clear" => trial.clear = seconds(),
                "memory" => trial.memory = value.parse::<usize>().ok().map(|megabytes| megabytes << 20),
                "failures" => trial.failures = value.parse().ok(),
                "no-idle" => trial.no_idle = true,
                "unlocked" => trial.unlocked = true,
                "crash" => trial.crash = true,
                "start" => trial.start = Some(value.to_owned()),
                "canary" => trial.canary = bytes(value),
                _ => {}
            }
        }
        trial
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_and_a_release_reads_none() {
        let trial = Trial::from("watchdog=3 memory=2 cover=0.5 unlocked start=/en/who canary=9E9D failures=9 nonsense");
        let expected = Trial {
            watchdog: Some(Duration::from_secs(3)),
            memory: Some(2 << 20),
            cover: Some(Duration::from_millis(500)),
            failures: Some(9),
            unlocked: true,
            start: Some("/en/who".to_owned()),
            canary: Some(vec![0x9E, 0x9D]),
            ..Trial::default()
        };
        assert_eq!(trial, expected);
        if !cfg!(feature = "automation") {
            assert_eq!(Trial::read(), Trial::default());
        }
    }
}
