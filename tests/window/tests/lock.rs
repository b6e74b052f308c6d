//! The kiosk cannot be broken out of; and the ways that are tried do lead out where nothing is locked.

use std::fs;
use std::process::{Command, Stdio};

use window_tests::ways::{Trial, WAYS, Way};
use window_tests::{Kiosk, Ward, processes};

fn line(way: &Way, what: &[String]) -> String {
    format!("| {} | {} |", way.name, if what.is_empty() { "nothing".to_owned() } else { what.join("; ") })
}

#[test]
fn the_lock_holds_against_every_way_out() {
    let mut trial = Trial::new("");
    println!("| {} ways, locked | what happened |\n|---|---|", WAYS.len());
    let mut out = Vec::new();
    for way in WAYS {
        let mut happened = trial.attempt(way);
        // Only a picture is looked at again: what is drawn late, on a busy machine, is seen once. A window, another page, a process,
        // a port or a file counts at once.
        if !happened.is_empty() && happened.iter().all(|change| change.ends_with("of the screen")) {
            println!("once: {}", line(way, &happened));
            happened = trial.attempt(way);
        }
        println!("{}", line(way, &happened));
        if !happened.is_empty() {
            out.push(format!("{}: {}", way.name, happened.join("; ")));
        }
    }
    assert!(out.is_empty(), "{} of {} ways lead out:\n{}", out.len(), WAYS.len(), out.join("\n"));
}

/// Ways that must be seen to lead out where nothing is locked: else the test above would see nothing either.
const OPEN: [&str; 9] = [
    "print() by the page",
    "a click on a file field by the page",
    "localStorage written by the page",
    "shift+F10",
    "Menu",
    "alt+F4",
    "right click",
    "a file dropped on the page",
    "mouse button 8 (back)",
];

#[test]
fn with_the_lock_off_the_ways_out_are_open() {
    let mut trial = Trial::new("unlocked");
    println!("| {} ways, not locked | what happened |\n|---|---|", WAYS.len());
    let mut open = Vec::new();
    for way in WAYS {
        let mut happened = trial.attempt(way);
        // A key that met a window without the focus is pressed again, in a new one.
        for _ in 0..2 {
            if happened.is_empty() && OPEN.contains(&way.name) {
                trial.leave();
                happened = trial.attempt(way);
            }
        }
        println!("{}", line(way, &happened));
        if !happened.is_empty() {
            open.push(way.name);
        }
    }
    println!("{} of {} ways lead out where nothing is locked", open.len(), WAYS.len());
    let shut: Vec<&str> = OPEN.into_iter().filter(|name| !open.contains(name)).collect();
    assert!(shut.is_empty(), "these did nothing even with the lock off, so the test of the lock shows nothing: {shut:?}");
}

/// What tools of GTK and WebKit could be switched on with, from outside.
fn tools(port: u16) -> Vec<(&'static str, String)> {
    let address = |port: u16| format!("127.0.0.1:{port}");
    vec![
        ("GTK_DEBUG", "interactive".to_owned()),
        ("GTK_MODULES", "gail".to_owned()),
        ("WEBKIT_INSPECTOR_SERVER", address(port)),
        ("WEBKIT_INSPECTOR_HTTP_SERVER", address(port + 1)),
        ("GTK_PATH", "/tmp".to_owned()),
        ("LD_PRELOAD", String::new()),
    ]
}

#[test]
fn no_tool_is_switched_on_from_outside() {
    let kiosk = Kiosk::open(&Ward { environment: tools(48_411), ..Ward::trial("no-idle") });
    let windows = kiosk.screen().windows();
    assert_eq!(windows.len(), 1, "{windows:?}");
    assert!(processes::open_ports(&kiosk.processes()).is_empty(), "{:?}", processes::open_ports(&kiosk.processes()));
    for process in kiosk.visitors().iter().flat_map(|visitor| processes::group(visitor.pid)) {
        let knows = fs::read(format!("/proc/{}/environ", process.pid)).unwrap_or_default();
        let knows = String::from_utf8_lossy(&knows).into_owned();
        for (name, _) in tools(0) {
            assert!(!knows.split('\0').any(|pair| pair.starts_with(&format!("{name}="))), "{} knows {name}", process.line);
        }
    }
}

/// The control run: the app at home does what these say, so they would have been seen.
#[test]
fn the_tools_can_be_switched_on_where_nothing_is_locked() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle"));
    let mut command = Command::new(window_tests::app());
    command.args(["--on", "2026-11-22"]).env("DISPLAY", kiosk.display()).env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    command.env("HOME", kiosk.home().join("home")).env("XDG_RUNTIME_DIR", kiosk.home().join("run")).envs(tools(48_421));
    let mut home = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the app starts");
    let since = std::time::Instant::now();
    let seen = loop {
        let windows = kiosk.screen().windows().into_iter().filter(|window| window.pid == Some(home.id())).count();
        let ports = processes::open_ports(&processes::below(home.id())).len();
        if (windows > 1 && ports > 0) || since.elapsed() > window_tests::HANG {
            break (windows, ports);
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    };
    for process in processes::below(home.id()) {
        processes::signal(process.pid, rustix::process::Signal::KILL);
    }
    let _ = home.wait();
    println!("at home: {} windows, {} ports", seen.0, seen.1);
    assert!(seen.0 > 1 && seen.1 > 0, "{seen:?}: these tools do nothing here, so the test of the kiosk shows nothing");
}
