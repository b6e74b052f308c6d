//! What the window itself promises, whatever page it shows.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use window_tests::Desk;

/// Puts a link on the page, as a page that was tampered with might. Attributes are names and values by turns.
fn plant(desk: &Desk, attributes: &[&str]) {
    let script = "const link = document.createElement('a');
        for (let n = 0; n < arguments.length; n += 2) link.setAttribute(arguments[n], arguments[n + 1]);
        link.textContent = 'planted';
        document.body.prepend(link)";
    desk.script(script, attributes);
}

/// Plants a link, clicks it, and takes it away again.
fn follow(desk: &Desk, attributes: &[&str]) {
    plant(desk, attributes);
    desk.click("planted");
    sleep(Duration::from_millis(300)); // what must not happen has no signal to wait for
    desk.script("[...document.links].filter(link => link.text === 'planted').forEach(link => link.remove())", &[]);
}

fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            true => found.extend(files_below(&entry.path())),
            false => found.push(entry.path().display().to_string()),
        }
    }
    found
}

#[test]
fn opens_on_the_first_page_and_takes_its_title() {
    let desk = Desk::open();
    assert_eq!(desk.whole_address(), "rights://localhost/");
    assert!(!desk.title().is_empty());
    assert_eq!(desk.window_title(), desk.title());
    assert_eq!(desk.size(), (1280, 800));
}

#[test]
fn the_window_stays_on_our_pages() {
    let desk = Desk::open();
    let title = desk.title();
    for address in [
        "https://example.org/",
        "file:///etc/passwd",
        "data:text/html,<title>x</title>",
        "tel:999",
        "mailto:a@example.org",
        "rights://elsewhere/",
        "about:blank",
        "tauri://localhost/",
        "javascript:document.title='x'",
    ] {
        follow(&desk, &["href", address]);
        assert_eq!((desk.whole_address().as_str(), desk.title()), ("rights://localhost/", title.clone()), "{address}");
        desk.script("location.assign(arguments[0])", &[address]);
        sleep(Duration::from_millis(200));
        assert_eq!((desk.whole_address().as_str(), desk.title()), ("rights://localhost/", title.clone()), "{address}");
    }
}

#[test]
fn opens_no_second_window() {
    let desk = Desk::open();
    assert_eq!(desk.script("return window.open('/') === null", &[]), true);
    assert_eq!(desk.script("return window.open('https://example.org/') === null", &[]), true);
    follow(&desk, &["href", "/", "target", "_blank"]);
    assert_eq!(desk.windows(), 1);
}

/// The file chooser is refused too, but cannot be tried here: under WebDriver WebKit shows none anyway.
#[test]
fn shows_no_menu_and_no_dialog_of_its_own() {
    let desk = Desk::open();
    desk.act(&["windowfocus", "mousemove", "--window", "%1", "600", "300", "click", "3"]);
    for keys in ["Shift+F10", "Menu", "Ctrl+p", "Ctrl+o", "Ctrl+f", "F11", "F12", "Ctrl+Shift+i"] {
        desk.press(keys);
        assert_eq!(desk.windows(), 1, "{keys}");
    }
    desk.script("setTimeout(() => print(), 0)", &[]);
    sleep(Duration::from_millis(500));
    assert_eq!(desk.windows(), 1, "print");
    assert_eq!(desk.size(), (1280, 800));
}

#[test]
fn downloads_nothing() {
    let desk = Desk::open();
    follow(&desk, &["href", "/", "download", "page.html"]);
    follow(&desk, &["href", "data:application/octet-stream,x", "download", "x.bin"]);
    assert_eq!(desk.whole_address(), "rights://localhost/");
    let files = files_below(desk.home());
    assert!(!files.iter().any(|file| file.ends_with("page.html") || file.contains("x.bin")), "{files:?}");
}

#[test]
fn tab_reaches_the_first_link() {
    let desk = Desk::open();
    desk.press("Tab");
    assert!(desk.focus().starts_with("a "), "{:?} has the focus", desk.focus());
}

#[test]
fn alt_left_goes_back_and_reload_keys_do_nothing() {
    let desk = Desk::open();
    desk.script("window.kept = 'kept'", &[]);
    desk.press("F5");
    desk.press("Ctrl+r");
    assert_eq!(desk.script("return window.kept", &[]), "kept");
    plant(&desk, &["href", "/somewhere?status=s3"]);
    desk.click("planted");
    assert_eq!(desk.address(), "/somewhere?status=s3");
    desk.press("Alt+Left");
    let since = Instant::now();
    while desk.address() != "/" {
        assert!(since.elapsed() < Duration::from_secs(10), "still at {}", desk.address());
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn asks_tauri_for_nothing() {
    let desk = Desk::open();
    assert_eq!(desk.script("return typeof window.__TAURI__", &[]), "undefined");
    let call = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('plugin:window|title').then(() => done('allowed'), () => done('refused'))";
    assert_eq!(desk.script_later(call), "refused");
}

/// WebKit may not even offer what would ask for them; then there is nothing to refuse.
#[test]
fn camera_and_microphone_are_refused() {
    let desk = Desk::open();
    for wants in ["{ audio: true }", "{ video: true }", "{ audio: true, video: true }"] {
        let call = format!(
            "const done = arguments[0];
            const devices = navigator.mediaDevices;
            if (devices?.getUserMedia) devices.getUserMedia({wants}).then(() => done('allowed'), () => done('refused'));
            else done(navigator.getUserMedia || navigator.webkitGetUserMedia ? 'another way' : 'refused')"
        );
        assert_eq!(desk.script_later(&call), "refused", "{wants}");
    }
    // No page speaks to a recogniser either.
    assert_eq!(desk.script("return typeof (window.SpeechRecognition ?? window.webkitSpeechRecognition)", &[]), "undefined");
}

#[test]
fn is_usable_when_small() {
    let desk = Desk::open();
    desk.resize(320, 568);
    assert_eq!(desk.size(), (320, 568));
}

#[test]
fn clearing_starts_a_fresh_process_that_remembers_the_size_only() {
    let desk = Desk::open();
    desk.resize(900, 700);
    desk.go("/somewhere?status=s3");
    let before = pids(&desk);
    assert_eq!(before.len(), 1, "{before:?}");
    desk.leave("/clear");
    let since = Instant::now();
    let after = loop {
        let now = pids(&desk);
        if now.len() == 1 && now != before {
            break now;
        }
        assert!(since.elapsed() < Duration::from_secs(10), "still {now:?}");
        sleep(Duration::from_millis(20));
    };
    let since = Instant::now();
    while !desk.window_size().ends_with("900x700") {
        assert!(since.elapsed() < Duration::from_secs(10), "the window is {:?}", desk.window_size());
        sleep(Duration::from_millis(20));
    }
    let kept = files_below(&desk.home().join("config"));
    assert!(kept.iter().all(|file| file.ends_with("/window.toml")), "{kept:?}");
    for file in files_below(desk.home()) {
        let bytes = fs::read(&file).unwrap_or_default();
        assert!(!bytes.windows(9).any(|part| part == b"status=s3"), "{file} holds an answer");
    }
    Command::new("kill").arg(&after[0]).status().unwrap();
}

#[test]
fn closing_the_window_ends_the_process_and_leaves_no_answer() {
    let desk = Desk::open();
    desk.go("/somewhere?status=s3");
    assert_eq!(pids(&desk).len(), 1);
    let mut manager = Command::new("openbox").env("DISPLAY", desk.display()).env("HOME", desk.home()).spawn().expect("openbox is needed (see tests/window/README.md)");
    let since = Instant::now();
    while !pids(&desk).is_empty() {
        // The first ones meet a manager that is not there yet.
        desk.window(&["windowfocus", "key", "alt+F4"]);
        assert!(since.elapsed() < Duration::from_secs(20), "still {:?}", pids(&desk));
        sleep(Duration::from_millis(300));
    }
    let _ = manager.kill();
    let _ = manager.wait();
    for file in files_below(desk.home()) {
        let bytes = fs::read(&file).unwrap_or_default();
        assert!(!bytes.windows(9).any(|part| part == b"status=s3"), "{file} holds an answer");
    }
}

/// The app's processes on this desk.
fn pids(desk: &Desk) -> Vec<String> {
    let home = format!("HOME={}", desk.home().display()).into_bytes();
    let processes = fs::read_dir("/proc").expect("this is Linux").flatten().map(|entry| entry.path());
    let ours = processes.filter(|path| {
        let app = fs::read_to_string(path.join("comm")).is_ok_and(|name| name.trim() == "patient-rights");
        let here = fs::read(path.join("environ")).unwrap_or_default();
        app && here.split(|byte| *byte == 0).any(|pair| pair.strip_suffix(b"/").unwrap_or(pair) == home)
    });
    ours.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect()
}
