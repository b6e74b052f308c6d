//! How fast the kiosk is back, and how much it takes. Prints a table; fails nothing.
//!
//! `KIOSK_TIMES` is how often each is measured (20), `KIOSK_HANGS` how often a hang is waited out at the shipped time (3).

use std::io::Write;
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use window_tests::chance::number;
use window_tests::{Always, Kiosk, Ward, processes};

fn main() {
    let times = number("KIOSK_TIMES", 20);
    let hangs = number("KIOSK_HANGS", 3);
    let kiosk = Kiosk::open(&Ward::trial("no-idle failures=1000 start=/en/who"));
    let mut rows = vec![
        row("Finish and clear, to a clean first screen", "1 s", &measure(&kiosk, times, finish)),
        row("kill -9 of the web process, to the same", "3 s", &measure(&kiosk, times, |kiosk, pid| kill(kiosk, pid, "WebKitWebProces"))),
        row("kill -9 of the visitor's process, to the same", "3 s", &measure(&kiosk, times, |kiosk, pid| kill(kiosk, pid, "patient-rights"))),
        row("a stopped web process, to the same", "35 s", &measure(&kiosk, hangs, stop)),
    ];
    let kib = |pid: u32| processes::group(pid).iter().map(|process| processes::memory(process.pid)).sum::<u64>();
    let shown = kiosk.shown().pid;
    let both = kib(shown) + kib(kiosk.spare().pid);
    let supervisor = kiosk.supervisor();
    let (own, share) = (processes::own_memory(supervisor), processes::memory(supervisor));
    rows.push(format!("| supervisor's memory, its own (USS) and its share (PSS) | 15 MB | {:.1} MB, {:.1} MB |", megabytes(own), megabytes(share)));
    // One alone: with nobody beside it, it shares with nobody.
    let alone = alone(&kiosk);
    rows.push(format!(
        "| two warm visitors against one alone (PSS) | 2.2 times | {:.1} MB against {:.1} MB: {:.2} times |",
        megabytes(both),
        megabytes(alone),
        both as f64 / alone.max(1) as f64
    ));
    let mut out = std::io::stdout();
    let _ = writeln!(out, "| what | goal | measured |\n|---|---|---|\n{}", rows.join("\n"));
}

fn megabytes(kib: u64) -> f64 {
    kib as f64 / 1000.0 * 1.024
}

/// Times from an action to the next visitor's first screen, painted, in milliseconds.
fn measure(kiosk: &Kiosk, times: u64, act: impl Fn(&Kiosk, u32) -> Instant) -> Vec<u128> {
    let mut taken = Vec::new();
    for _ in 0..times {
        let shown = kiosk.shown().pid;
        let _ = kiosk.takes_the_first_answer();
        let since = act(kiosk, shown);
        let _ = kiosk.until("a clean first screen", |now| now.pid != shown && now.title == kiosk.first());
        taken.push(since.elapsed().as_millis());
        kiosk.is_rid_of(shown);
        kiosk.ready();
        sleep(Duration::from_millis(1_500)); // the machine comes to rest
    }
    taken
}

/// The clock starts with the press that ends the visit.
fn finish(kiosk: &Kiosk, pid: u32) -> Instant {
    let since = Instant::now();
    let next = kiosk.goes_to(Always::Finish);
    if next.pid != pid {
        return since;
    }
    kiosk.press(&["Tab"]);
    sleep(Duration::from_millis(100));
    let since = Instant::now();
    kiosk.press(&["Return"]);
    since
}

fn kill(_: &Kiosk, pid: u32, name: &str) -> Instant {
    hit(pid, name, Signal::KILL)
}

fn stop(_: &Kiosk, pid: u32) -> Instant {
    hit(pid, "WebKitWebProces", Signal::STOP)
}

fn hit(pid: u32, name: &str, signal: Signal) -> Instant {
    let since = Instant::now();
    for process in processes::group(pid).iter().filter(|process| process.name.starts_with(name)) {
        processes::signal(process.pid, signal);
    }
    since
}

/// What the visitor who is shown takes while no other is there: the supervisor stands still, the next one is taken away.
fn alone(kiosk: &Kiosk) -> u64 {
    let spare = kiosk.spare().pid;
    processes::signal(kiosk.supervisor(), Signal::STOP);
    processes::signal_group(spare, Signal::KILL);
    sleep(Duration::from_secs(1));
    let shown = kiosk.shown().pid;
    let alone = processes::group(shown).iter().map(|process| processes::memory(process.pid)).sum();
    processes::signal(kiosk.supervisor(), Signal::CONT);
    alone
}

fn row(what: &str, goal: &str, taken: &[u128]) -> String {
    let mut sorted = taken.to_vec();
    sorted.sort_unstable();
    let at = |part: usize| sorted.get(part).copied().unwrap_or_default();
    format!("| {what} | {goal} | {} ms (median of {}; {} to {}) |", at(sorted.len() / 2), sorted.len(), at(0), at(sorted.len().saturating_sub(1)))
}
