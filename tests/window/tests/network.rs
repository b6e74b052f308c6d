//! The kiosk needs no network and opens no way to one.

use std::fs;

use window_tests::{Always, Kiosk, Ward};

/// A whole visit: a question, a result's person, the cover, and the end.
fn visit(kiosk: &Kiosk) {
    let shown = kiosk.shown();
    let _ = kiosk.takes_the_first_answer();
    let _ = kiosk.goes_to(Always::Person);
    let fresh = kiosk.finishes();
    assert_ne!(fresh.pid, shown.pid);
    kiosk.is_rid_of(shown.pid);
    kiosk.ready();
}

#[test]
fn no_process_opens_a_network_socket() {
    let record = std::env::temp_dir().join(format!("kiosk-sockets-{}", std::process::id()));
    let under = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", record.to_str().expect("plain letters")];
    let mut kiosk = Kiosk::open(&Ward { under: under.map(str::to_owned).to_vec(), ..Ward::trial("no-idle start=/en/who watchdog=50") });
    visit(&kiosk);
    kiosk.end();
    let text = fs::read_to_string(&record).expect("strace is needed (see tests/window/README.md)");
    let _ = fs::remove_file(&record);
    let opened: Vec<&str> = text.lines().filter(|line| line.contains("socket(")).collect();
    let of = |family: &str| opened.iter().filter(|line| line.contains(&format!("socket({family}"))).count();
    println!("sockets: {} AF_UNIX, {} AF_NETLINK, {} in all", of("AF_UNIX"), of("AF_NETLINK"), opened.len());
    assert!(of("AF_UNIX") > 0, "the record is empty, so it shows nothing:\n{text}");
    // Whatever is neither: AF_INET, AF_INET6, AF_PACKET, AF_BLUETOOTH …
    let others: Vec<&&str> = opened.iter().filter(|line| !line.contains("socket(AF_UNIX") && !line.contains("socket(AF_NETLINK")).collect();
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn a_whole_visit_works_with_no_network() {
    let mut kiosk = Kiosk::open(&Ward { under: ["unshare", "-n"].map(str::to_owned).to_vec(), ..Ward::trial("no-idle start=/en/who") });
    let there = fs::read_to_string(format!("/proc/{}/net/dev", kiosk.shown().pid)).expect("the visitor runs");
    let names: Vec<&str> = there.lines().skip(2).filter_map(|line| line.split(':').next()).map(str::trim).collect();
    let routes = fs::read_to_string(format!("/proc/{}/net/route", kiosk.supervisor())).expect("the supervisor runs");
    assert!(names.iter().all(|name| *name == "lo") && routes.lines().count() <= 1, "not without a network: {names:?} {routes}");
    visit(&kiosk);
    kiosk.end();
}
