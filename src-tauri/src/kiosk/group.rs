//! The processes of one visitor: the app's, and those that WebKit starts for it. They share a process group.

use std::fs;
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitOptions, kill_process_group, waitpgid};

/// Long past the time that the kernel needs to end a process.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is to be seen of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// All that were there are there, and run.
    Well,
    /// One of them is gone.
    Gone,
    /// One of them is stopped.
    Stopped,
    /// They take more memory than a visit ever needs.
    Heavy,
}

/// A process group, by the process that leads it.
#[derive(Debug)]
pub(super) struct Group {
    leader: Pid,
    /// In bytes. Shared pages count in each process that has them.
    most_memory: usize,
    members: Vec<u32>,
}

/// What the kernel tells about a process: whether it is one of WebKit's, its state (`T` is stopped), its group, its pages in memory.
struct Told {
    is_webkits: bool,
    state: char,
    group: i32,
    pages: usize,
}

impl Group {
    /// The group that this process leads, which may take so many bytes of memory.
    pub(super) fn new(leader: Pid, most_memory: usize) -> Group {
        Group { leader, most_memory, members: Vec::new() }
    }

    /// Remembers who is there now of those who must stay until the end: the leader, and WebKit's own. Others come and go, as when
    /// a font is looked for.
    pub(super) fn remember(&mut self) {
        let all = fs::read_dir("/proc").into_iter().flatten().flatten();
        let numbers = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        let group = self.leader.as_raw_nonzero().get();
        self.members = numbers.filter(|number| told(*number).is_some_and(|told| told.group == group && (told.is_webkits || i64::from(*number) == i64::from(group)))).collect();
    }

    /// How those are who were there.
    pub(super) fn look(&self) -> Look {
        let mut pages = 0;
        let mut stopped = false;
        for member in &self.members {
            match told(*member) {
                Some(told) if !matches!(told.state, 'Z' | 'X') => {
                    pages += told.pages;
                    stopped |= matches!(told.state, 'T' | 't');
                }
                _ => return Look::Gone,
            }
        }
        if stopped {
            Look::Stopped
        } else if pages.saturating_mul(rustix::param::page_size()) > self.most_memory {
            Look::Heavy
        } else {
            Look::Well
        }
    }

    /// Ends all of them at once. None can refuse.
    pub(super) fn kill(&self) {
        let _ = kill_process_group(self.leader, Signal::KILL);
    }

    /// Waits until none is left: the leader's children become ours when it is gone, and are waited for here.
    pub(super) async fn is_gone(&self) {
        let waits = async {
            while !matches!(waitpgid(self.leader, WaitOptions::NOHANG), Err(rustix::io::Errno::CHILD)) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let _ = tokio::time::timeout(PATIENCE, waits).await;
    }
}

fn told(process: u32) -> Option<Told> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name stands in brackets and may hold anything: what follows it is plain.
    let (start, rest) = stat.rsplit_once(')')?;
    let is_webkits = start.contains("(WebKit");
    let mut fields = rest.split_whitespace();
    let state = fields.next()?.chars().next()?;
    let group = fields.nth(1)?.parse().ok()?;
    let pages = fields.nth(18)?.parse().ok()?;
    Some(Told { is_webkits, state, group, pages })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernel_tells_of_this_process() {
        let me = told(std::process::id()).unwrap();
        assert_eq!(me.group, rustix::process::getpgrp().as_raw_nonzero().get());
        assert!(matches!(me.state, 'R' | 'S'), "{}", me.state);
        let memory = me.pages * rustix::param::page_size();
        assert!((1 << 20..4 << 30).contains(&memory), "{memory} bytes");
    }

    #[test]
    fn a_member_that_is_heavy_stopped_or_gone_is_noticed() {
        use std::os::unix::process::CommandExt;
        let mut child = std::process::Command::new("sleep").arg("60").process_group(0).spawn().unwrap();
        let pid = Pid::from_child(&child);
        let mut group = Group::new(pid, 1 << 30);
        group.remember();
        assert_eq!((group.members.as_slice(), group.look()), ([child.id()].as_slice(), Look::Well));
        let becomes_in = |group: &Group, look| {
            (0..1_000).any(|_| {
                group.look() == look || {
                    std::thread::sleep(Duration::from_millis(5));
                    false
                }
            })
        };
        // It takes a moment until the program is there and has pages.
        group.most_memory = 4096;
        assert!(becomes_in(&group, Look::Heavy));
        group.most_memory = 1 << 30;
        let becomes = |look| becomes_in(&group, look);
        rustix::process::kill_process(pid, Signal::STOP).unwrap();
        assert!(becomes(Look::Stopped));
        group.kill();
        assert!(becomes(Look::Gone));
        child.wait().unwrap();
        assert_eq!(group.look(), Look::Gone);
    }
}
