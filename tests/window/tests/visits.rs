//! A visit to the kiosk as people make it: coming, hiding, going away, coming back, and the next person.

use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use window_tests::eyes::Thing;
use window_tests::processes;
use window_tests::{Always, Kiosk, Ward};

/// A page that is the same but for a ring round what has the focus differs by less than this.
const SAME: f64 = 0.01;

#[test]
fn a_visit_ends_when_nobody_is_there() {
    let kiosk = Kiosk::open(&Ward::trial("cover=4 clear=4 start=/en/who"));
    let visitor = kiosk.shown().pid;
    let answered = kiosk.takes_the_first_answer();
    let page = kiosk.screen().picture();
    let cover = kiosk.until("the cover", |shown| shown.pid == visitor && shown.title != answered.title);
    println!("the cover says {:?}", cover.title);
    assert!(kiosk.screen().still().differs(&page) > 0.05, "the page can still be seen");
    let _ = kiosk.starts_afresh(visitor);
    kiosk.is_rid_of(visitor);
}

#[test]
fn without_idle_a_visit_goes_on() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle start=/en/who"));
    let answered = kiosk.takes_the_first_answer();
    sleep(Duration::from_secs(10)); // longer than the visit above lasts
    assert_eq!(kiosk.now(), Some(answered));
}

#[test]
fn an_extension_keeps_the_answers() {
    let kiosk = Kiosk::open(&Ward::trial("cover=3 clear=100 start=/en/who"));
    let question = kiosk.shown();
    kiosk.press(&["Tab", "space"]);
    let page = kiosk.screen().still();
    for time in 1..=10 {
        let cover = kiosk.until("the cover", |shown| shown.title != question.title);
        assert_eq!(cover.pid, question.pid, "the cover is no other visitor");
        sleep(Duration::from_millis(600));
        kiosk.press(&["Return"]);
        let back = kiosk.until("the page again", |shown| shown.title == question.title);
        assert_eq!(back.pid, question.pid, "time {time}");
        let now = kiosk.screen().picture().differs(&page);
        assert!(now < SAME || kiosk.screen().still().differs(&page) < SAME, "time {time}: the page is not as it was: {now}\n{}", kiosk.state());
    }
    // The answer is still chosen: Continue goes on.
    sleep(Duration::from_millis(600));
    kiosk.press(&["Tab", "Return"]);
    let on = kiosk.until("what comes after the answer", |shown| shown.title != question.title);
    assert_eq!(on.pid, question.pid);
}

#[test]
fn a_page_longer_than_the_screen_needs_no_drag() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle start=/en/guides/advocate?nation=england").with_eyes());
    let question = kiosk.shown();
    let top = |tree: &[Thing], name: &str| tree.iter().find(|thing| thing.can_be_used() && thing.name == name).map(|thing| thing.place[1]);
    let above_the_bar = |tree: &[Thing]| top(tree, "Continue").is_some_and(|there| there + 80 < top(tree, "Hide").expect("the bar is there"));
    let before = kiosk.tree_when("the way down", |tree| top(tree, "Down").is_some());
    assert!(!above_the_bar(&before), "the page is not longer than the screen, so this shows nothing");
    sleep(Duration::from_millis(600));
    kiosk.tap_on("Down");
    let _ = kiosk.tree_when("the end of the question", above_the_bar);
    kiosk.tap_on("Up");
    let _ = kiosk.tree_when("the beginning again", |tree| top(tree, "Back") == top(&before, "Back"));
    kiosk.tap_on("Down");
    let _ = kiosk.tree_when("the end of the question again", above_the_bar);
    kiosk.tap_on("I am not sure That is fine. We can still help.");
    kiosk.tap_on("Continue");
    let _ = kiosk.moves_on(&question.title);
}

#[test]
fn hide_covers_at_once() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle start=/en/who"));
    let shown = kiosk.takes_the_first_answer();
    let page = kiosk.screen().still();
    let hidden = kiosk.goes_to(Always::Hide);
    assert_eq!(hidden.pid, shown.pid);
    assert!(kiosk.screen().still().differs(&page) > 0.05, "the page can still be seen");
    kiosk.press(&["Return"]);
    let again = kiosk.moves_on(&hidden.title);
    assert_eq!(again, shown);
    assert!(kiosk.screen().still().differs(&page) < SAME, "the page is not as it was");
    // And by its other button the visit ends.
    let _ = kiosk.goes_to(Always::Hide);
    kiosk.press(&["Tab", "Return"]);
    let _ = kiosk.starts_afresh(shown.pid);
    kiosk.is_rid_of(shown.pid);
}

/// Touches Back twice, so soon that the second touch meets the page before: how many pages it went back.
fn back_twice(kiosk: &Kiosk, delay: u64) -> u32 {
    let first = kiosk.shown().title;
    let second = kiosk.takes_the_first_answer().title;
    // A link in the page's middle leads on.
    let third = kiosk.goes_on_by(&["Tab", "Return"]).title;
    kiosk.tap_twice(Always::Back, delay);
    let _ = kiosk.until("a page before", |shown| shown.title != third);
    sleep(Duration::from_millis(1_500)); // what must not happen has no signal to wait for
    let now = kiosk.shown().title;
    let back = [&third, &second, &first].into_iter().position(|title| *title == now).unwrap_or_else(|| panic!("{now:?} is none of these: {first:?} {second:?} {third:?}"));
    if now == second {
        let _ = kiosk.goes_to(Always::Back);
    }
    u32::try_from(back).unwrap_or_default()
}

#[test]
fn a_second_tap_does_nothing() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle start=/en/who"));
    for delay in [80, 120, 180, 250] {
        assert_eq!(back_twice(&kiosk, delay), 1, "after {delay} ms");
    }
}

#[test]
fn with_the_lock_off_a_second_tap_counts() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle unlocked start=/en/who"));
    let counted = [80, 120, 180, 250, 300, 350, 380, 390].into_iter().find(|delay| back_twice(&kiosk, *delay) == 2);
    println!("the second tap counts after {counted:?} ms");
    assert!(counted.is_some(), "no second tap ever counts, so the test of the guard shows nothing");
}

#[test]
fn two_visits_in_a_row_share_nothing() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle"));
    let first = kiosk.shown();
    kiosk.hand(&["mousemove", "640", "5"]);
    let fresh = kiosk.screen().still();
    // The text size, then answers, then further down a page.
    kiosk.press(&["Tab", "Tab", "Return"]);
    sleep(Duration::from_millis(600));
    assert!(kiosk.screen().still().differs(&fresh) > 0.01, "nothing was changed, so nothing could be left");
    let _ = kiosk.goes_on_by(&["Tab", "Return"]);
    let _ = kiosk.takes_the_first_answer();
    kiosk.press(&["End"]);
    // Larger text puts things elsewhere, so the visit ends by keys: hidden first, and finished from there.
    let _ = kiosk.goes_on_by(&["Escape"]);
    let _ = kiosk.goes_on_by(&["Tab", "Return"]);
    let next = kiosk.starts_afresh(first.pid);
    assert_ne!(next.pid, first.pid);
    kiosk.hand(&["mousemove", "640", "5"]);
    let now = kiosk.screen().still();
    assert!(now.differs(&fresh) < 0.000_1, "the first screen is not the same: {}\n{}", now.differs(&fresh), kiosk.state());
}

#[test]
fn nobody_can_go_back_into_the_visit_before() {
    // Without the lock, so that Back would go back if there were anything to go back to.
    let kiosk = Kiosk::open(&Ward::trial("no-idle unlocked failures=1000 start=/en/who"));
    let first = kiosk.shown();
    let second = kiosk.takes_the_first_answer();
    kiosk.hand(&["mousemove", "640", "5", "click", "8"]);
    let back = kiosk.moves_on(&second.title);
    assert_eq!(back, first, "back works while the visit goes on");
    let _ = kiosk.takes_the_first_answer();
    processes::signal(first.pid, rustix::process::Signal::KILL);
    let next = kiosk.starts_afresh(first.pid);
    for order in [["click", "8"], ["click", "9"], ["key", "alt+Left"], ["key", "XF86Back"]] {
        kiosk.hand(&order);
    }
    sleep(Duration::from_millis(800)); // what must not happen has no signal to wait for
    assert_eq!(kiosk.now(), Some(next), "there is something to go back to");
}

#[test]
fn a_broken_settings_file_does_not_stop_the_kiosk() {
    let plain = Kiosk::open(&Ward::trial("no-idle")).first().to_owned();
    for settings in ["profile = \"kiosk", "profile = 7", "\u{0}\u{1}", "[idle]\ncover = -1", "no such thing = true", &"x".repeat(200_000)] {
        let kiosk = Kiosk::open(&Ward { settings: settings.to_owned(), ..Ward::trial("no-idle") });
        assert_eq!(kiosk.first(), plain, "{}", &settings[..settings.len().min(40)]);
    }
}

#[test]
fn the_kiosk_ends_when_it_is_told_to_and_leaves_nothing() {
    let mut kiosk = Kiosk::open(&Ward::trial("no-idle"));
    assert_eq!(kiosk.folders().len(), 2, "a folder for each visitor: {:?}", kiosk.folders());
    for folder in kiosk.folders() {
        assert!(processes::is_in_memory(&folder), "{folder:?} is on a disk");
    }
    kiosk.end();
    assert_eq!(kiosk.said(), "", "a kiosk says nothing");
}

#[test]
fn the_visitors_go_when_the_supervisor_is_killed() {
    let kiosk = Kiosk::open(&Ward::trial("no-idle"));
    let visitors = kiosk.visitors();
    processes::signal(kiosk.supervisor(), rustix::process::Signal::KILL);
    let since = std::time::Instant::now();
    while visitors.iter().any(|visitor| !processes::group(visitor.pid).is_empty()) {
        assert!(since.elapsed() < window_tests::HANG, "they live on: {:?}", visitors.iter().map(|visitor| processes::group(visitor.pid)).collect::<Vec<_>>());
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_report_notices_settings_that_the_kiosk_does_not_go_by() {
    let settings = "profile = \"kiosk\"\n";
    let kiosk = Kiosk::open(&Ward { settings: settings.to_owned(), ..Ward::trial("no-idle") });
    let file = kiosk.home().join("settings.toml");
    let says = |words: &str| report(&[], &["--settings", file.to_str().expect("plain letters")]).iter().any(|line| line.contains(words));
    assert!(says("[holds] The kiosk that runs may read the settings file"));
    assert!(says("[holds] The kiosk that runs was started after the settings were last changed."));
    // Times of processes are told in whole seconds.
    sleep(Duration::from_secs(3));
    std::fs::write(&file, settings).expect("the file can be written");
    assert!(says("[does not hold] The settings were changed after the kiosk was started"));
}

/// What the page for staff says, as lines, started by a command and told more.
fn report(under: &[&str], more: &[&str]) -> Vec<String> {
    let app = window_tests::app().to_str().expect("a path in plain letters");
    let words: Vec<&str> = under.iter().copied().chain([app, "--report", "--kiosk"]).chain(more.iter().copied()).collect();
    let done = Command::new(words[0]).args(&words[1..]).env_remove("DISPLAY").output().expect("the app starts");
    assert!(done.stderr.is_empty() && !done.stdout.is_empty(), "{done:?}");
    String::from_utf8_lossy(&done.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn the_report_says_what_holds() {
    // With a list of processes of its own, it sees no kiosk of another test, of which it would tell instead.
    let here = report(&["unshare", "-pf", "--mount-proc"], &[]);
    println!("{}", here.join("\n"));
    for subject in ["swap", "core", "network"] {
        assert!(here.iter().any(|line| line.to_lowercase().contains(subject)), "nothing on {subject}: {here:#?}");
    }
    // It looks, and does not only say: what changes outside changes in it.
    let apart = report(&["unshare", "-npf", "--mount-proc"], &[]);
    let network = |lines: &[String]| lines.iter().filter(|line| line.to_lowercase().contains("network")).cloned().collect::<Vec<_>>();
    assert_ne!(network(&here), network(&apart));
}
