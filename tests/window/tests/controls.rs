//! What those who do not see the screen are told: every control has a role and a name.

use window_tests::eyes::{Thing, faults};
use window_tests::{Always, Kiosk, Ward};

/// Looks at what stands there, once it has told assistive technology about itself, and collects what is wrong.
fn look(kiosk: &Kiosk, what: &str, least: usize, wrong: &mut Vec<String>) -> String {
    let usable = |tree: &[Thing]| tree.iter().filter(|thing| thing.can_be_used()).count();
    let tree = kiosk.tree_when(what, |tree| usable(tree) >= least);
    let found = faults(&tree);
    let names: Vec<String> = tree.iter().filter(|thing| thing.can_be_used()).map(|thing| format!("{} {:?}", thing.role, thing.name)).collect();
    wrong.extend(found.into_iter().map(|fault| format!("{what}: {fault}")));
    format!("{what}: {} controls: {}", names.len(), names.join(", "))
}

/// What it is, its address, and how many controls there are at least.
const PAGES: [(&str, &str, usize); 6] = [
    ("the first screen", "/", 4),
    ("a question with one group", "/en/who", 5),
    ("the first question of a guide", "/en/guides/advocate", 6),
    ("a result", "/en/guides/advocate?nation=england&situation=ward&ward=s3&reader=patient", 4),
    ("people to turn to", "/en/person", 4),
    ("before finishing", "/en/finish", 2),
];

#[test]
fn every_control_has_a_role_and_a_name() {
    let mut wrong = Vec::new();
    for (what, address, least) in PAGES {
        let kiosk = Kiosk::open(&Ward::trial(&format!("no-idle start={address}")).with_eyes());
        println!("{}", look(&kiosk, what, least, &mut wrong));
        if address == "/en/who" {
            let _ = kiosk.goes_to(Always::Hide);
            println!("{}", look(&kiosk, "the screen hidden by hand", 2, &mut wrong));
        }
    }
    let kiosk = Kiosk::open(&Ward::trial("cover=2 clear=100 start=/en/who").with_eyes());
    let page = kiosk.first().to_owned();
    let _ = kiosk.moves_on(&page);
    println!("{}", look(&kiosk, "the screen covered when nobody is there", 2, &mut wrong));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_idle_cover_is_announced_and_says_once_more_that_time_is_short() {
    let kiosk = Kiosk::open(&Ward::trial("cover=2 clear=40 start=/en/who").with_eyes());
    let page = kiosk.first().to_owned();
    let cover = kiosk.moves_on(&page).title;
    let alerts = |tree: &[Thing]| {
        tree.iter().filter(|thing| thing.is("showing") && (thing.role == "alert" || thing.role == "notification")).map(|thing| thing.name.clone()).collect::<Vec<_>>()
    };
    let first = alerts(&kiosk.tree_when("an alert", |tree| !alerts(tree).is_empty()));
    assert!(first.contains(&cover), "{first:?} does not say {cover:?}");
    // Some time before the end there is one alert more.
    let second = alerts(&kiosk.tree_when("a second alert", |tree| alerts(tree).len() > first.len()));
    println!("first {first:?}, then {second:?}");
    assert!(second.iter().all(|words| !words.trim().is_empty()), "{second:?}");
}
