//! Many visits, one after another: what is left over, and what grows.

use std::fs;
use std::path::Path;
use std::time::Instant;

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::hands::Always;
use crate::kiosk::{Kiosk, Ward};
use crate::processes;

/// What many visits came to.
#[derive(Debug, Default, Clone)]
pub struct Sum {
    /// How many visits ended as they should.
    pub visits: u64,
    /// How long they took, in minutes.
    pub minutes: f64,
    /// The supervisor's memory, in KiB: median of the first tenth after warming up, and of the last.
    pub supervisor: (u64, u64),
    /// The memory of all processes together, likewise.
    pub all: (u64, u64),
}

/// Growth from the first to the last, in per cent.
#[must_use]
pub fn growth((first, last): (u64, u64)) -> f64 {
    (last as f64 - first as f64) * 100.0 / (first.max(1) as f64)
}

impl Sum {
    /// A line for people.
    #[must_use]
    pub fn line(&self) -> String {
        let part = |name: &str, both: (u64, u64)| format!("{name} {} KiB, then {} KiB ({:+.1} %)", both.0, both.1, growth(both));
        let speed = self.visits as f64 / self.minutes.max(0.001);
        format!("{} visits, {speed:.1} a minute; {}; {}", self.visits, part("supervisor", self.supervisor), part("all processes", self.all))
    }
}

/// Makes visits, each with a few pages and an end: mostly Finish and clear, sometimes a kill, sometimes hide and finish.
///
/// # Panics
/// When a visit does not end in the next one's first screen, or leaves a process or a file.
pub fn visits(number: u64, chance: &mut Chance, mut told: impl FnMut(u64)) -> Sum {
    let kiosk = Kiosk::open(&Ward::trial("failures=1000 start=/en/who"));
    let files = files_below(kiosk.home());
    let processes = kiosk.processes().len();
    let since = Instant::now();
    let (mut supervisor, mut all) = (Vec::new(), Vec::new());
    for visit in 1..=number {
        let shown = kiosk.shown();
        if chance.below(3) > 0 {
            let _ = kiosk.takes_the_first_answer();
        }
        match chance.below(10) {
            0 => {
                let group = processes::group(shown.pid);
                let one = usize::try_from(chance.below(group.len() as u64)).unwrap_or_default();
                processes::signal(group[one].pid, Signal::KILL);
            }
            1 => {
                let _ = kiosk.goes_to(Always::Hide);
                let _ = kiosk.goes_on_by(&["Tab", "Return"]);
            }
            _ => kiosk.asks_to_finish(),
        }
        let _ = kiosk.starts_afresh(shown.pid);
        kiosk.is_rid_of(shown.pid);
        kiosk.ready();
        let running = kiosk.processes();
        assert_eq!(running.len(), processes, "processes after visit {visit}: {running:#?}");
        // What is theirs alone: what they share counts for less the more others there are on the machine.
        supervisor.push(processes::own_memory(kiosk.supervisor()));
        all.push(running.iter().map(|process| processes::own_memory(process.pid)).sum());
        told(visit);
    }
    let minutes = since.elapsed().as_secs_f64() / 60.0;
    assert_eq!(files_below(kiosk.home()), files, "files left over after {number} visits");
    Sum { visits: number, minutes, supervisor: ends(&supervisor), all: ends(&all) }
}

/// The median of the first tenth, once warm, and of the last.
fn ends(memory: &[u64]) -> (u64, u64) {
    let warm = &memory[memory.len() / 20..];
    let tenth = (warm.len() / 10).max(1).min(warm.len());
    let median = |part: &[u64]| {
        let mut sorted = part.to_vec();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    };
    (median(&warm[..tenth]), median(&warm[warm.len() - tenth..]))
}

/// Files below a folder, but for the folders of the visitors who are there now, which come and go.
fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.push(path.display().to_string());
        } else if !entry.file_name().to_string_lossy().starts_with("patient-rights-") {
            found.extend(files_below(&path));
        }
    }
    found.sort();
    found
}

/// How many visits a file has added up; none if there is no such file yet.
#[must_use]
pub fn so_far(file: &Path) -> u64 {
    entries(file).map(|all| total(&all)).unwrap_or_default()
}

/// Adds a sum to those in a file, and says how many visits that makes in all.
///
/// # Errors
/// When the file cannot be read or written.
pub fn add_up(file: &Path, sum: &Sum) -> std::io::Result<u64> {
    let mut all = entries(file)?;
    all.push(json!({ "visits": sum.visits, "minutes": sum.minutes, "supervisor": [sum.supervisor.0, sum.supervisor.1], "all": [sum.all.0, sum.all.1] }));
    fs::write(file, serde_json::to_string_pretty(&all)? + "\n")?;
    Ok(total(&all))
}

fn entries(file: &Path) -> std::io::Result<Vec<Value>> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(serde_json::from_str(&text)?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn total(all: &[Value]) -> u64 {
    all.iter().filter_map(|one| one["visits"].as_u64()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_read_from_the_ends() {
        let flat = [100; 50];
        assert_eq!(ends(&flat), (100, 100));
        let mut grows: Vec<u64> = (0..200).map(|n| 100 + n).collect();
        grows[0] = 9_000; // not yet warm
        assert_eq!(ends(&grows), (119, 290));
        assert!(growth(ends(&grows)) > 100.0 && growth((100, 105)) <= 5.0);
    }

    #[test]
    fn sums_add_up_in_a_file() {
        let file = std::env::temp_dir().join(format!("soak-{}.json", std::process::id()));
        let _ = fs::remove_file(&file);
        let sum = Sum { visits: 30, ..Sum::default() };
        assert_eq!(add_up(&file, &sum).unwrap(), 30);
        assert_eq!(add_up(&file, &sum).unwrap(), 60);
        fs::write(&file, "half a").unwrap();
        assert!(add_up(&file, &sum).is_err(), "a broken file is not overwritten");
        fs::remove_file(&file).unwrap();
    }
}
