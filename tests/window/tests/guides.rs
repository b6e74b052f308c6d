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
///
/// How many tabs that takes is read off the page once, and after them the focus must be where it should.
fn type_on(desk: &Desk) {
    let before = desk.address();
    let stops = desk.ask(
        "const seen = [...document.querySelectorAll('a[href], button, input, summary')].filter((e) => e.type !== 'hidden' && e.getClientRects().length);
         const groups = new Set();
         const stops = seen.filter((e) => e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name)));
         const after = stops.filter((e) => document.activeElement.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
         const wanted = groups.size ? (e) => e.type === 'radio' || e.matches('main button[type=submit]:not([name])') : (e) => e.matches('main .days__day, main .choices--small .choice');
         const places = after.flatMap((e, n) => (wanted(e) ? [n + 1] : []));
         return groups.size ? places.slice(0, groups.size + 1) : places.slice(0, 1)",
        &[],
    );
    let places: Vec<u64> = stops.as_array().into_iter().flatten().filter_map(serde_json::Value::as_u64).collect();
    let (last, answers) = places.split_last().unwrap_or_else(|| panic!("{before}: nothing to tab to"));
    let mut at = 0;
    for place in answers {
        tab(desk, place - at);
        assert!(desk.has("input[type=radio]:focus"), "{before}: Tab does not reach an answer");
        desk.strike(&["space"]);
        at = *place;
    }
    tab(desk, last - at);
    let way_on = if answers.is_empty() { "main :is(.days__day, .choices--small .choice):focus" } else { "main button[type=submit]:focus" };
    assert!(desk.has(way_on), "{before}: Tab does not reach the way on");
    desk.strike(&["Return"]);
    desk.moves_on(&before);
}

fn tab(desk: &Desk, times: u64) {
    desk.strike(&vec!["Tab"; usize::try_from(times).unwrap_or_default()]);
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
