//! Whatever process is killed or stopped, whenever: a clean first screen follows, and nothing is left of the visit before.

#![allow(clippy::print_stdout, reason = "what was found is for people to read")]

use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use window_tests::chance::{Chance, number};
use window_tests::processes;
use window_tests::{HANG, Kiosk, Ward};

/// Which of a visitor's processes is hit, by the beginning of its name.
const HIT: [&str; 3] = ["WebKitWebProces", "WebKitNetworkPr", "patient-rights"];

/// How many hits of each kind, and what the test build is told. The long run takes the watchdog that is shipped.
fn ward() -> (u64, Ward) {
    let watchdog = number("KIOSK_WATCHDOG", 3);
    let words = if watchdog == 0 { String::new() } else { format!("watchdog={watchdog}") };
    // So many failures in a minute are what this test makes: the plain screen is tried apart.
    (number("KIOSK_KILLS", 20), Ward::trial(&format!("no-idle failures=1000 {words}")))
}

/// Hits the visitor's processes one after another at moments that chance chooses.
fn hit_them(signal: Signal) {
    let (times, ward) = ward();
    let mut chance = Chance::from_outside();
    println!("seed {} (give it as KIOSK_SEED to have the same moments again)", chance.seed());
    let kiosk = Kiosk::open(&ward);
    let mut time = 0;
    while time < times {
        let shown = kiosk.shown();
        let name = HIT[usize::try_from(time % 3).unwrap_or_default()];
        // Some are hit at once, some on another page, some while the page changes.
        if chance.below(2) == 0 {
            kiosk.press(&["Tab", "Return"]);
        }
        let wait = Duration::from_millis(chance.below(1500));
        sleep(wait);
        let group = processes::group(shown.pid);
        // On a very busy machine a page may have missed its heartbeat, and the next visitor stands there already.
        let Some(hit) = group.iter().find(|process| process.name.starts_with(name)) else { continue };
        time += 1;
        processes::signal(hit.pid, signal);
        let since = Instant::now();
        let _ = kiosk.starts_afresh(shown.pid);
        println!("{name} after {} ms: a first screen {} ms later", wait.as_millis(), since.elapsed().as_millis());
        kiosk.is_rid_of(shown.pid);
        kiosk.ready();
    }
    println!("{times} of {times}: a clean first screen");
}

#[test]
fn a_killed_process_ends_in_a_clean_first_screen() {
    hit_them(Signal::KILL);
}

#[test]
fn a_stopped_process_ends_in_a_clean_first_screen() {
    hit_them(Signal::STOP);
}

#[test]
fn a_killed_spare_is_replaced_behind_the_page() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle failures=1000"));
    let shown = kiosk.shown();
    let spare = kiosk.spare().pid;
    processes::signal(spare, Signal::KILL);
    kiosk.is_rid_of(spare);
    kiosk.ready();
    assert_eq!(kiosk.now(), Some(shown), "the visit goes on");
    assert_ne!(kiosk.spare().pid, spare);
}

#[test]
fn a_stuck_page_can_still_be_covered_and_ends() {
    let kiosk = Kiosk::open(&Ward::trial("start=/trial/stuck watchdog=40 cover=4 clear=4"));
    let stuck = kiosk.sees("now stuck");
    // The page does nothing any more; the cover comes all the same, and the end.
    let cover = kiosk.until("the cover", |shown| shown.title != stuck.title);
    assert_eq!(cover.pid, stuck.pid);
    let _ = kiosk.until("another visitor", |shown| shown.pid != stuck.pid);
    kiosk.is_rid_of(stuck.pid);
}

#[test]
fn a_page_that_hangs_is_ended_by_the_watchdog() {
    let kiosk = Kiosk::open(&Ward::trial("start=/trial/stuck watchdog=3 no-idle failures=1000"));
    let mut stuck = kiosk.shown().pid;
    for _ in 0..2 {
        let next = kiosk.until("another visitor", |shown| shown.pid != stuck).pid;
        kiosk.is_rid_of(stuck);
        stuck = next;
    }
}

/// The control of the test above: what stands there without a watchdog is the stuck page, for ever.
#[test]
fn without_the_watchdog_a_page_that_hangs_stays() {
    let kiosk = Kiosk::open(&Ward::trial("start=/trial/stuck watchdog=1000 no-idle"));
    let stuck = kiosk.sees("now stuck");
    sleep(Duration::from_secs(9));
    assert_eq!(kiosk.now(), Some(stuck));
}

#[test]
fn a_page_that_takes_too_much_memory_is_ended() {
    let kiosk = Kiosk::open(&Ward::trial("start=/trial/heavy memory=900 no-idle failures=1000"));
    let heavy = kiosk.sees("took");
    let _ = kiosk.until("another visitor", |shown| shown.pid != heavy.pid);
    kiosk.is_rid_of(heavy.pid);
}

/// The control of the test above: the same page under the limit that is shipped, which it does not reach.
#[test]
fn within_the_limit_of_memory_a_page_stays() {
    let kiosk = Kiosk::open(&Ward::trial("start=/trial/heavy no-idle"));
    let heavy = kiosk.sees("took 700");
    sleep(Duration::from_secs(2));
    assert_eq!(kiosk.now(), Some(heavy));
}

#[test]
fn three_failures_show_the_plain_screen() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle"));
    let plain = || kiosk.processes().into_iter().find(|process| process.line.contains(" --plain"));
    let since = Instant::now();
    // Whoever is shown fails, again and again; the plain screen is no visitor.
    while plain().is_none() {
        assert!(since.elapsed() < HANG, "no plain screen\n{}", kiosk.state());
        if let Some(shown) = kiosk.now() {
            processes::signal(shown.pid, Signal::KILL);
            let _ = kiosk.until("what comes next", |next| next.pid != shown.pid);
        }
    }
    let plain = plain().expect("it was there").pid;
    let shown = kiosk.until("the plain screen", |shown| shown.pid == plain);
    println!("the plain screen says {:?}", shown.title);
    // It goes on trying, and comes back by itself.
    let back = kiosk.until("a visitor", |shown| shown.pid != plain);
    assert_eq!(back.title, kiosk.first());
    kiosk.is_rid_of(plain);
}
