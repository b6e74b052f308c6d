//! The memory of a program with all of its processes.

use std::fs;

/// Proportional set size in MB, and how many processes there are in the group. Shared pages are split among those who
/// share them, so the sum counts each page once.
pub(crate) fn pss(group: u32) -> (f64, usize) {
    let processes: Vec<u32> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|process| group_of(*process) == Some(group))
        .collect();
    let kilobytes: f64 = processes.iter().filter_map(|process| one(*process)).sum();
    (kilobytes / 1000.0 * 1.024, processes.len())
}

/// The process group: the third field after the name, which stands in brackets and may hold anything.
fn group_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    stat.rsplit(')').next()?.split_whitespace().nth(2)?.parse().ok()
}

fn one(process: u32) -> Option<f64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}
