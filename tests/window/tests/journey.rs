//! From the first screen to an advocate's number, in the real window.

use window_tests::Desk;

#[test]
fn by_click_from_the_first_screen_to_a_number() {
    let desk = Desk::open_with(&["--on", "2026-11-22"]);
    desk.sees("We do not ask your name.");
    desk.click("English");
    desk.choose("For me");
    desk.click("Continue");
    desk.click("Can I have an advocate?");
    desk.choose("England");
    desk.click("Continue");
    desk.choose("Doctors keep me on a ward");
    desk.click("Continue");
    desk.choose("For treatment");
    desk.click("Continue");
    desk.sees("You have a right to an advocate");
    assert!(desk.window_title().starts_with("You have a right to an advocate"), "{}", desk.window_title());
    desk.does_not_see("s.130C(2)(a)");
    desk.click("Why we say this");
    desk.sees("s.130C(2)(a)");
    desk.click("Choose the place");
    desk.click("R");
    desk.click("Rotherham");
    desk.sees("01709 794294");
    // Back keeps the answer.
    desk.click("Back");
    desk.sees("Which section keeps you on the ward?");
    assert!(desk.has("input[value=s3]:checked"));
}

/// Presses Tab until what has the focus says this.
fn tab_to(desk: &Desk, words: &str) {
    for _ in 0..60 {
        desk.press("Tab");
        let focus = desk.focus();
        if focus.split_once(' ').is_some_and(|(_, said)| said.starts_with(words)) {
            let outline = desk.ask("const e = document.activeElement; return parseFloat(getComputedStyle(e.closest('label.answer') ?? e).outlineWidth)", &[]);
            assert!(outline.as_f64().unwrap_or_default() >= 2.0, "the focus on '{words}' is not seen: {outline}");
            return;
        }
    }
    panic!("Tab does not reach '{words}'; the focus is on {}", desk.focus());
}

/// Chooses an answer with the arrow keys, and presses Continue.
fn answer(desk: &Desk, words: &str) {
    for _ in 0..40 {
        desk.press("Tab");
        if desk.focus().starts_with("input") {
            break;
        }
    }
    desk.press("space");
    for _ in 0..8 {
        if desk.focus().contains(words) {
            break;
        }
        desk.press("Down");
    }
    assert!(desk.focus().contains(words), "the arrows do not reach '{words}': {}", desk.focus());
    tab_to(desk, "Continue");
    desk.press("Return");
}

#[test]
fn by_keyboard_alone_from_the_first_screen_to_a_number() {
    Desk::visit(&["--on", "2026-11-22"], from_the_first_screen_to_a_number);
}

fn from_the_first_screen_to_a_number(desk: &Desk) {
    desk.sees("We do not ask your name.");
    tab_to(desk, "English");
    desk.press("Return");
    desk.sees("Who are you asking for?");
    assert!(desk.focus().starts_with("h1"), "a new page begins at its heading: {}", desk.focus());
    answer(desk, "For me");
    desk.sees("What would you like to know?");
    tab_to(desk, "Can I have an advocate?");
    desk.press("Return");
    desk.sees("Where is the hospital?");
    answer(desk, "England");
    desk.sees("Which of these is most like you?");
    answer(desk, "Doctors keep me on a ward");
    desk.sees("Which section keeps you on the ward?");
    answer(desk, "For treatment");
    desk.sees("You have a right to an advocate");
    tab_to(desk, "Choose the place");
    desk.press("Return");
    desk.sees("First letter");
    tab_to(desk, "R");
    desk.press("Return");
    desk.sees("Rotherham");
    tab_to(desk, "Rotherham");
    desk.press("Return");
    desk.sees("01709 794294");
}

#[test]
fn nothing_scrolls_sideways_in_the_real_window() {
    let desk = Desk::open();
    let addresses = [
        "/en/",
        "/en/guides/advocate?nation=england",
        "/en/guides/advocate?nation=england&situation=ward&ward=s3",
        "/en/topics/what-an-imha-can-do",
        "/en/guides/section?nation=england&situation=ward&ward=s3",
        "/en/guides/appeal?nation=england&situation=ward&ward=s2",
        "/en/guides/appeal?nation=england&situation=ward&ward=s2&admitted=2026-11-16",
        "/en/guides/nearest-relative?nation=england&held=s3&patient.adult=yes&patient.court-order=no",
        "/en/find?letter=L",
        "/cy/guides/advocate?nation=wales&status=informal",
        "/ar-XB/guides/advocate?nation=england&situation=short",
        "/en-XA/guides/advocate?nation=england",
    ];
    for (width, height) in [(1280, 800), (1920, 1080), (320, 640)] {
        desk.resize(width, height);
        for address in addresses {
            for text in ["", "text=largest"] {
                let joint = if address.contains('?') { "&" } else { "?" };
                desk.go(&format!("{address}{joint}{text}"));
                let sideways = desk.ask("return document.documentElement.scrollWidth > document.documentElement.clientWidth", &[]);
                assert_eq!(sideways, false, "{address} {text} at {width}");
            }
        }
    }
}

#[test]
fn the_first_screen_can_be_left_and_come_back_to() {
    let desk = Desk::open();
    for _ in 0..3 {
        desk.go("/en/areas/E08000018");
        desk.sees("Rotherham");
        desk.go("/");
        desk.sees("We do not ask your name.");
        desk.go("/en/who");
        desk.sees("Who are you asking for?");
        desk.click("Language");
        desk.sees("We do not ask your name.");
        desk.click("Back");
        desk.sees("Who are you asking for?");
    }
}
