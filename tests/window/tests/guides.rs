//! Every guide in the real window, as a patient and as a relative: by touch, and by keyboard alone.
//!
//! The first answer of each question is taken, the first button of each page that has days or hours, until a result stands there:
//! a page with words to say aloud. The order of the answers is that of the content; that all ways lead on is proved elsewhere.

use window_tests::Desk;

const GUIDES: [&str; 9] = ["advocate", "section", "appeal", "nearest-relative", "cto", "refused", "complain", "decision", "council"];

/// The most screens that a walk may take: the footing, the family, and people.
const MOST: usize = 20;

fn is_result(desk: &Desk) -> bool {
    desk.has("blockquote.say")
}

/// Touches the first answer of each question, and Continue; or the first button of a page without questions.
fn touch(desk: &Desk) {
    let before = desk.address();
    let touched = desk.ask(
        "const groups = new Map();
         for (const input of document.querySelectorAll('main input[type=radio]')) if (!groups.has(input.name)) groups.set(input.name, input);
         for (const input of groups.values()) input.closest('label').click();
         const next = groups.size ? document.querySelector('main button[type=submit]') : document.querySelector('main .days__day, main .choices--small .choice');
         if (!next) return 'nothing to touch';
         const box = next.getBoundingClientRect();
         setTimeout(() => next.click(), 30);
         return box.height >= 24 && box.width >= 24 ? 'touched' : 'too small to touch';",
        &[],
    );
    assert_eq!(touched, "touched", "{before}");
    desk.moves_on(&before);
}

/// Tabs to the first answer of each question and chooses it with the space bar, then to Continue; or to the first button.
fn type_on(desk: &Desk) {
    let before = desk.address();
    let groups = desk.ask("return new Set([...document.querySelectorAll('main input[type=radio]')].map((input) => input.name)).size", &[]).as_u64().unwrap_or_default();
    let mut chosen = 0;
    for _ in 0..80 {
        desk.press("Tab");
        let focus = desk.focus();
        let on = |css: &str| desk.ask("return document.activeElement.matches(arguments[0])", &[css]) == true;
        if groups == 0 && on(".days__day, .choices--small .choice") {
            desk.press("Return");
            return desk.moves_on(&before);
        }
        if on("input[type=radio]") {
            desk.press("space");
            chosen += 1;
        } else if groups > 0 && on("main button[type=submit]:not([name])") {
            assert_eq!(chosen, groups, "{before}: not every question was reached");
            desk.press("Return");
            return desk.moves_on(&before);
        }
        assert!(!focus.is_empty(), "{before}: the focus is lost");
    }
    panic!("{before}: Tab does not reach the way on");
}

fn walk(desk: &Desk, guide: &str, reader: &str, step: fn(&Desk)) -> usize {
    desk.go(&format!("/en/guides/{guide}?reader={reader}"));
    let mut screens = 0;
    while !is_result(desk) {
        screens += 1;
        assert!(screens <= MOST, "{guide} as {reader}: no result after {MOST} screens: {}", desk.address());
        step(desk);
    }
    assert!(desk.has("main h1") && desk.has("a[href*='/person']"), "{guide} as {reader}: nobody to turn to");
    screens
}

/// Walks every guide in both readers' words.
fn walk_all(how: &str, step: fn(&Desk)) {
    for guide in GUIDES {
        let screens = Desk::visit(&["--on", "2026-11-22"], |desk| ["patient", "relative"].map(|reader| walk(desk, guide, reader, step)));
        eprintln!("{guide}: {} screens as patient, {} as relative, by {how}", screens[0], screens[1]);
    }
}

#[test]
fn every_guide_can_be_walked_by_touch() {
    walk_all("touch", touch);
}

#[test]
fn every_guide_can_be_walked_by_keyboard_alone() {
    walk_all("keyboard", type_on);
}
