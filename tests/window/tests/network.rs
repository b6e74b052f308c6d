//! The kiosk needs no network and opens no way to one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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

/// Where the sockets are written down, and the command that writes down those of the program that follows.
fn recorder(name: &str) -> (PathBuf, Vec<String>) {
    let record = std::env::temp_dir().join(format!("kiosk-sockets-{name}-{}", std::process::id()));
    let under = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", record.to_str().expect("plain letters")];
    let under = under.map(str::to_owned).to_vec();
    (record, under)
}

/// The sockets that were opened, and those among them that are neither of this machine alone nor to the kernel: AF_INET,
/// AF_INET6, AF_PACKET, AF_BLUETOOTH …
fn sockets(record: &Path) -> (Vec<String>, Vec<String>) {
    let text = fs::read_to_string(record).expect("strace is needed (see tests/window/README.md)");
    let _ = fs::remove_file(record);
    let opened: Vec<String> = text.lines().filter(|line| line.contains("socket(")).map(str::to_owned).collect();
    let others = opened.iter().filter(|line| !line.contains("socket(AF_UNIX") && !line.contains("socket(AF_NETLINK")).cloned().collect();
    (opened, others)
}

#[test]
fn no_process_opens_a_network_socket() {
    let (record, under) = recorder("kiosk");
    let mut kiosk = Kiosk::open(&Ward { under, ..Ward::trial("no-idle start=/en/who watchdog=50") });
    visit(&kiosk);
    kiosk.end();
    let (opened, others) = sockets(&record);
    let of = |family: &str| opened.iter().filter(|line| line.contains(&format!("socket({family}"))).count();
    println!("sockets: {} AF_UNIX, {} AF_NETLINK, {} in all", of("AF_UNIX"), of("AF_NETLINK"), opened.len());
    assert!(of("AF_UNIX") > 0, "the record is empty, so it shows nothing");
    assert!(others.is_empty(), "{others:#?}");
}

/// The control of the test above. It asks for a socket to this very machine, and so sends nothing either.
#[test]
fn a_network_socket_is_noticed() {
    let (record, under) = recorder("other");
    let run = Command::new(&under[0]).args(&under[1..]).args(["bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9"]).status();
    assert!(run.is_ok_and(|status| status.success()));
    let (_, others) = sockets(&record);
    assert!(others.iter().any(|line| line.contains("socket(AF_INET")), "{others:?}");
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
