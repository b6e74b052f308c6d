//! The content that ships has nothing wrong with it.

use content::Severity;
use tests::problems;

#[test]
fn the_content_has_no_problems() {
    let errors: Vec<String> = problems().iter().filter(|problem| problem.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{} problems:\n{}", errors.len(), errors.join("\n"));
}

#[test]
fn the_readme_counts_what_the_areas_show() {
    let library = tests::library();
    let boards = library.places.boards.iter().map(|board| board.code.as_str());
    let councils = library.places.areas.iter().filter(|area| area.nation == "england").map(|area| area.code.as_str());
    let reaches: Vec<content::Reach> = councils.chain(boards).map(|code| library.directory.reach(code, "IMHA", tests::today())).collect();
    let count = |reach| reaches.iter().filter(|other| **other == reach).count();
    let (local, switchboard, fallback) = (count(content::Reach::Local), count(content::Reach::Switchboard), count(content::Reach::Fallback));
    println!("{local} local, {switchboard} switchboard, {fallback} fallback of {}", reaches.len());
    let readme = std::fs::read_to_string(tests::top().join("README.md")).expect("README.md");
    let readme = readme.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = format!("**{local} of these {} areas show a local number, {switchboard} a switchboard, and {fallback} only the fallback**", reaches.len());
    assert!(readme.contains(&words), "README.md should say: {words}");
}

#[test]
fn every_council_and_board_is_there() {
    let places = &tests::library().places;
    let of = |nation: &str| places.areas.iter().filter(|area| area.nation == nation).count();
    assert_eq!((of("england"), of("wales"), places.boards.len(), places.districts.len()), (153, 22, 7, 164));
}

#[test]
fn a_number_past_its_time_gives_way_by_itself() {
    let directory = &tests::library().directory;
    let day = |text| rights::Date::parse(text).expect("a day");
    let high = directory
        .providers
        .iter()
        .find(|provider| provider.confidence == content::Confidence::High && provider.contract_end.is_none() && provider.checked_on.is_some())
        .expect("a dated entry");
    let checked = high.checked_on.expect("a day");
    let service = &high.services[0];
    assert!(high.is_shown(service, checked.plus_years(3)));
    assert!(!high.is_shown(service, day("2035-01-01")));
    for provider in &directory.providers {
        let shown = provider.services.iter().any(|service| provider.is_shown(service, tests::today()));
        assert!(!(shown && (provider.confidence == content::Confidence::Low || provider.name.is_none())), "{provider:?}");
        assert!(!provider.is_shown("IMHA", tests::today()) || provider.services.iter().any(|service| service == "IMHA"), "{provider:?}");
        if let Some(end) = provider.contract_end {
            assert!(!provider.services.iter().any(|service| provider.is_shown(service, end.plus_years(1))), "{provider:?}");
        }
    }
}
