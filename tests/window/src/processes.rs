//! What runs on this machine, read from `/proc`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// A process as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Process {
    /// Its number.
    pub pid: u32,
    /// Who started it.
    pub parent: u32,
    /// Its process group.
    pub group: u32,
    /// `R`, `S`, `D`, `T` (stopped), `Z` (gone, but not yet fetched).
    pub state: char,
    /// What it calls itself.
    pub name: String,
    /// Its command line, with blanks between the words.
    pub line: String,
}

/// Every process on this machine.
#[must_use]
pub fn all() -> Vec<Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| of(entry.file_name().to_str()?.parse().ok()?)).collect()
}

/// One process, if it is there.
#[must_use]
pub fn of(pid: u32) -> Option<Process> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name stands in brackets and may hold brackets itself.
    let (front, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace();
    let (state, parent, group) = (fields.next()?.chars().next()?, fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let line = String::from_utf8_lossy(&line).trim_end_matches('\0').replace('\0', " ");
    Some(Process { pid, parent, group, state, name: front.split_once('(')?.1.to_owned(), line })
}

/// A process and all that it, or those that it started, started; without those that are gone and only wait to be fetched.
#[must_use]
pub fn below(pid: u32) -> Vec<Process> {
    let all = all();
    let mut known = BTreeSet::from([pid]);
    loop {
        let more: Vec<u32> = all.iter().filter(|process| known.contains(&process.parent) && !known.contains(&process.pid)).map(|process| process.pid).collect();
        if more.is_empty() {
            break;
        }
        known.extend(more);
    }
    all.into_iter().filter(|process| known.contains(&process.pid) && process.state != 'Z').collect()
}

/// All of a process group that still run.
#[must_use]
pub fn group(group: u32) -> Vec<Process> {
    all().into_iter().filter(|process| process.group == group && process.state != 'Z').collect()
}

/// Sends a signal to one process. A process that is gone needs none.
pub fn signal(pid: u32, signal: Signal) {
    if let Some(pid) = number(pid) {
        let _ = kill_process(pid, signal);
    }
}

/// Sends a signal to a whole process group.
pub fn signal_group(group: u32, signal: Signal) {
    if let Some(group) = number(group) {
        let _ = kill_process_group(group, signal);
    }
}

fn number(pid: u32) -> Option<Pid> {
    Pid::from_raw(i32::try_from(pid).ok()?)
}

/// The memory that a process holds, its share of what it holds with others, in KiB (PSS).
#[must_use]
pub fn memory(pid: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// The memory that is a process's own alone, in KiB (USS).
#[must_use]
pub fn own_memory(pid: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let own = text.lines().filter_map(|line| line.strip_prefix("Private_Clean:").or_else(|| line.strip_prefix("Private_Dirty:")));
    own.filter_map(|line| line.split_whitespace().next()?.parse::<u64>().ok()).sum()
}

/// The sockets of some processes that anybody could reach: those that listen on a network address, and raw ones.
#[must_use]
pub fn open_ports(processes: &[Process]) -> BTreeSet<String> {
    let mut held = BTreeSet::new();
    for process in processes {
        let files = fs::read_dir(format!("/proc/{}/fd", process.pid)).into_iter().flatten().flatten();
        let links = files.filter_map(|file| fs::read_link(file.path()).ok());
        held.extend(links.filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.trim_end_matches(']').to_owned())));
    }
    let mut open = BTreeSet::new();
    for table in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet"] {
        let text = processes.first().map(|process| fs::read_to_string(format!("/proc/{}/net/{table}", process.pid)).unwrap_or_default());
        for line in text.unwrap_or_default().lines().skip(1) {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let inode = fields.get(if table == "packet" { 8 } else { 9 });
            if inode.is_some_and(|inode| held.contains(*inode)) {
                open.insert(format!("{table} {}", fields.get(1).unwrap_or(&"?")));
            }
        }
    }
    open
}

/// Whether a folder lies in memory rather than on a disk.
#[must_use]
pub fn is_in_memory(folder: &Path) -> bool {
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let fields = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>()).filter(|fields| fields.len() > 2);
    let holding = fields.filter(|fields| folder.starts_with(fields[1])).max_by_key(|fields| fields[1].len());
    holding.is_some_and(|fields| fields[2] == "tmpfs" || fields[2] == "ramfs")
}
