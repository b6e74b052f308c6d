//! Walks the pages of a ward's screen: nothing to type, no way out, the same controls everywhere, and what its settings say.

use content::settings::{Settings, Stands, read};
use content::{Problem, State};
use pages::{Request, cover_words, plain_words, respond};
use scraper::{Html, Selector};
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use tests::{Visitor, library, today, top};

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

fn settings(text: &str) -> Arc<Settings> {
    let (settings, problems) = read(text, "settings.toml", library());
    assert_eq!(problems, Vec::<Problem>::new(), "{text}");
    Arc::new(settings)
}

fn usual() -> Arc<Settings> {
    settings("profile = \"kiosk\"")
}

fn open(address: &str, settings: &Arc<Settings>) -> Visitor {
    Visitor::open_in_kiosk(address, settings)
}

/// Pages that cover everything; the page for content that cannot be read leads nowhere on purpose.
const COVERS: [&str; 3] = ["/hide", "/finish", "/problems/content"];

/// Everything that is true of every page of a ward's screen.
fn check_page(page: &Visitor) {
    let address = &page.address;
    let document = Html::parse_document(&page.html);
    let count = |selector: &str| document.select(&css(selector)).count();
    assert_eq!(count("html[data-profile=kiosk]"), 1, "{address}");
    assert_eq!(count("textarea, select, [contenteditable], [accesskey], [download], [target], iframe, object, embed, video, audio, img"), 0, "{address}");
    for input in document.select(&css("input")) {
        assert!(matches!(input.value().attr("type"), Some("radio" | "hidden")), "{address}: something to type: {}", input.html());
    }
    for element in document.select(&css("[href], [src], [action]")) {
        for name in ["href", "src", "action"] {
            if let Some(to) = element.value().attr(name) {
                let ours = (to.starts_with('/') && !to.starts_with("//")) || to.starts_with('#');
                assert!(ours, "{address}: {name} leads outside, to {to}");
            }
        }
    }
    let path = address.split('?').next().unwrap_or_default();
    let cover = COVERS.iter().any(|cover| path.ends_with(cover));
    let scripts: Vec<String> = document.select(&css("script")).map(|script| script.html()).collect();
    let ours = |name: &str| format!("<script defer=\"\" src=\"/ui/{name}.js\"></script>");
    let expected = if cover { vec![ours("beat")] } else { vec![ours("beat"), ours("updown")] };
    assert_eq!(scripts, expected, "{address}: the heartbeat, Up and Down, and nothing else");
    let handler = document.select(&css("*")).flat_map(|element| element.value().attrs()).find(|(name, _)| name.starts_with("on"));
    assert!(handler.is_none(), "{address}: {handler:?}");
    let lang = document.select(&css("html")).next().and_then(|html| html.value().attr("lang")).expect("a language").to_owned();
    let links: Vec<String> = page.links().into_iter().map(|(_, to)| to.split('?').next().unwrap_or_default().to_owned()).collect();
    if !cover {
        assert_eq!(count(".spine .updown[hidden] > button[type=button]"), 2, "{address}: Up and Down, shown where they help");
        assert_eq!(count(".spine .tool"), 5, "{address}: Back, Language, Hide, Finish and clear, Get a person");
        for to in ["language", "hide", "person"] {
            assert!(links.contains(&format!("/{lang}/{to}")), "{address}: no way to {to}");
        }
        assert!(links.contains(&"/clear".to_owned()) || links.contains(&format!("/{lang}/finish")), "{address}: no way to finish");
    }
    // A screen on a ward does not show what was answered to whoever comes by.
    for row in document.select(&css(".facts__change")) {
        let closed = row.ancestors().filter_map(scraper::ElementRef::wrap).any(|element| element.value().name() == "details" && element.value().attr("open").is_none());
        assert!(closed, "{address}: an answer stands openly");
    }
}

#[test]
fn every_page_of_the_kiosk_is_whole_and_leads_nowhere_else() {
    let kiosk = settings("profile = \"kiosk\"\ndrafts = [\"cy\"]");
    for address in pages::addresses(library()) {
        let page = open(&address, &kiosk);
        assert_eq!(page.status, 200, "{address}");
        check_page(&page);
    }
    // Everything that a person can press leads to a page of the same kind, and never to an end.
    let mut waiting: VecDeque<String> = VecDeque::from(["/".to_owned()]);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let shape = |address: &str| {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let keys: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("from=")).collect();
        format!("{path}?{}", keys.join("&"))
    };
    let mut walked = 0;
    while let Some(address) = waiting.pop_front() {
        let page = open(&address, &kiosk);
        assert_eq!(page.status, 200, "{address}");
        check_page(&page);
        walked += 1;
        let links = page.links();
        assert!(links.len() > 1 || address.ends_with("/problems/content"), "{address}: a dead end");
        for (_, to) in links {
            let to = to.split('#').next().unwrap_or_default().to_owned();
            let aside = ["text=", "theme=", "/areas/", "letter=", "region="].iter().any(|part| to.contains(part));
            if !to.is_empty() && !aside && seen.insert(shape(&to)) {
                waiting.push_back(to);
            }
        }
    }
    println!("{walked} addresses walked");
    assert!(walked > 300, "{walked}");
}

#[test]
fn pages_at_home_have_no_script_and_no_page_needs_one() {
    for address in pages::addresses(library()).iter().filter(|address| !address.contains("/areas/")) {
        let home = Visitor::open(address).html;
        assert!(!home.contains("<script") && !home.contains("updown"), "{address}");
    }
    let script = |name: &str| String::from_utf8(respond(library(), &Request::get(&format!("/ui/{name}.js"), today())).body.into_owned()).expect("text");
    // Up and Down move the page, and read and change no word of it.
    let updown = script("updown");
    assert!(updown.contains("scrollBy"), "{updown}");
    for word in ["fetch", "location", "history", "innerHTML", "text", "href", "form", "eval", "import", "torage", "cookie"] {
        assert!(!updown.contains(word), "Up and Down name {word}");
    }
    // The heartbeat touches no page: it only asks for one address.
    let beat = script("beat");
    assert!(beat.contains("fetch(\"/beat\")"), "{beat}");
    for word in ["document", "window", "location", "innerHTML", "eval", "import", "localStorage", "await"] {
        assert!(!beat.contains(word), "the heartbeat names {word}");
    }
    // A whole visit goes by links and forms alone.
    let page = open("/", &usual()).follow("English").go("/en/start?reader=patient").follow("Can I have an advocate?");
    page.answer("England").answer("Doctors keep me on a ward").answer("For treatment").sees("You have a right to an advocate").follow("Finish and clear").sees("Finish and clear?");
}

#[test]
fn the_first_screen_says_what_the_screen_does_with_answers() {
    let page = open("/", &settings("profile = \"kiosk\"\nidle = { cover = 5, clear = 12 }"));
    assert_eq!(page.heading().split(" Dewiswch").next(), Some("Choose your language"));
    page.sees("If you leave, this screen hides your answers after 5 minutes. It forgets them 12 minutes later.")
        .sees("This screen does not record you. It uses no camera and no microphone.")
        .sees("Your answers are not sent to staff, or to anyone.")
        .sees("We do not ask your name.");
    Visitor::open("/").sees_no("If you leave").sees_no("This screen does not record you");
}

#[test]
fn a_draft_is_offered_only_where_the_settings_allow_it() {
    let languages = |settings: &Arc<Settings>| {
        let page = open("/", settings);
        let document = Html::parse_document(&page.html);
        document.select(&css(".choice[lang]")).filter_map(|link| link.value().attr("lang").map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(languages(&usual()), ["en"]);
    let english = open("/cy/start", &usual());
    assert_eq!(english.status, 404, "a language that is not offered has no pages");
    assert!(english.html.contains("<html lang=\"en\""));
    assert_eq!(languages(&settings("profile = \"kiosk\"\ndrafts = [\"cy\"]")), ["en", "cy"]);
    let wales = settings("profile = \"kiosk\"\ndrafts = [\"cy\"]\nnation = \"wales\"");
    assert_eq!(languages(&wales), ["cy", "en"]);
    assert!(open("/", &wales).html.contains("<html lang=\"cy\""), "in Wales the first screen is Welsh, with the English beneath");
    assert!(open("/clear", &wales).html.contains("<html lang=\"cy\""));
    for language in library().words.languages().filter(|language| language.state == State::Pseudo) {
        assert!(!languages(&wales).contains(&language.code));
    }
}

#[test]
fn the_nation_of_the_settings_is_not_asked_but_can_be_changed() {
    for (nation, name) in [("england", "England"), ("wales", "Wales")] {
        let kiosk = settings(&format!("profile = \"kiosk\"\nnation = \"{nation}\""));
        for guide in &library().guides {
            let page = open(&format!("/en/guides/{}?reader=relative", guide.id), &kiosk);
            assert!(!["Where is the hospital?", "Where is this happening?"].contains(&page.heading().as_str()), "{}: asks what is known", guide.id);
            // Back from the first question leads to the start, not to a question that was never asked.
            let back = page.links().into_iter().find(|(words, _)| words == "Back").expect("a way back").1;
            assert!(back.starts_with("/en/start"), "{}: {back}", guide.id);
        }
        let result = open("/en/guides/advocate?reader=patient", &kiosk).answer("Doctors keep me on a ward").answer("For treatment");
        result.sees("You have a right to an advocate").sees(&format!("This is the law for hospitals in {name}."));
        let asked = result.follow("Change Where is the hospital?");
        assert_eq!((asked.heading().as_str(), asked.chosen().as_deref()), ("Where is the hospital?", Some(name)));
        let other = asked.answer("Scotland");
        other.sees("Scotland").sees_no("This is the law for hospitals in");
    }
    Visitor::open("/en/guides/advocate?nation=england&situation=ward&ward=s3").sees_no("This is the law for hospitals in");
}

#[test]
fn the_ward_is_shown_its_own_service_first_and_its_area_at_once() {
    let kiosk = settings("profile = \"kiosk\"\narea = \"E08000018\"\n[ward]\nprovider = \"Elm Ward Voices\"\nphone = \"4821\"\nhours = \"9 to 5\"");
    let area: Vec<String> = library().directory.shown("E08000018", "IMHA", today()).iter().filter_map(|provider| provider.name.clone()).collect();
    let first = area.first().expect("Rotherham has a provider that is shown");
    for address in ["/en/person", "/en/guides/advocate?situation=ward&ward=s3", "/en/show?nation=england", "/en/areas/E08000018"] {
        let page = open(address, &kiosk);
        let main = page.main().replace('\u{a0}', " ");
        let ward = main.find("Elm Ward Voices").unwrap_or_else(|| panic!("{address}: the ward's own service is not shown"));
        page.sees("4821").sees("This comes from the ward’s settings, not from us.").sees("When to phone: 9 to 5.");
        if !address.contains("/show") {
            assert!(main.find(first.as_str()).is_some_and(|place| place > ward), "{address}: {first} does not come after the ward's own");
        }
    }
    // Another place than the ward's own: the ward's service is not said to be there.
    open("/en/areas/E08000019", &kiosk).sees_no("Elm Ward Voices");
    open("/en/guides/advocate?situation=ward&ward=s3", &kiosk).follow("Choose another place").sees("Which area is the hospital in?");
    // Without an area, the ward's own service stands beside the way to choose a place.
    let ward = settings("profile = \"kiosk\"\n[ward]\nprovider = \"Elm Ward Voices\"");
    open("/en/guides/advocate?nation=england&situation=ward&ward=s3", &ward).sees("Elm Ward Voices").sees("Choose the place");
    open("/en/person", &ward).sees("Elm Ward Voices");
}

#[test]
fn finish_asks_first_only_where_answers_would_be_lost() {
    let kiosk = settings("profile = \"kiosk\"\nnation = \"england\"");
    let finish = |page: &Visitor| page.links().into_iter().find(|(words, _)| words == "Finish and clear").expect("a way to finish").1;
    for address in ["/", "/en/who", "/en/start?reader=patient", "/en/topics", "/en/find?letter=R", "/en/guides/advocate", "/en/guides/advocate?nation=england", "/en/privacy"] {
        assert_eq!(finish(&open(address, &kiosk)), "/clear", "{address}");
    }
    let answered = open("/en/guides/advocate", &kiosk).answer("Doctors keep me on a ward");
    assert!(finish(&answered).starts_with("/en/finish?"), "{}", finish(&answered));
    let aside = answered.follow("All topics");
    assert!(finish(&aside).starts_with("/en/finish?"), "answers on the way back would be lost too: {}", finish(&aside));
    assert!(finish(&answered.follow("Hide")).starts_with("/en/finish"));
    assert!(finish(&open("/en/guides/advocate?nation=wales", &kiosk)).starts_with("/en/finish"), "another nation is an answer");
    assert!(finish(&Visitor::open("/en/topics")).starts_with("/en/finish"), "at home it asks as before");
}

#[test]
fn about_says_what_is_wrong_with_the_settings_and_what_holds() {
    let (wrong, problems) = read("profile = \"kiosk\"\n[idle]\ncover = 99\n", "/etc/patient-rights/settings.toml", library());
    let mut request = Request::get("/en/about", today());
    request.profile = Stands::Kiosk;
    request.settings = Arc::new(wrong);
    request.trouble = problems.into();
    let about = String::from_utf8(respond(library(), &request).body.into_owned()).expect("text");
    assert!(about.contains("/etc/patient-rights/settings.toml, line 3: &#39;cover&#39; is out of range."), "{about}");
    assert!(about.contains("Something is wrong with the settings") && about.contains("3 minutes"), "{about}");
    open("/en/about", &settings("area = \"E08000018\"")).sees("The hospital is in Rotherham").sees_no("Something is wrong");
    Visitor::open("/en/about").sees_no("This machine");
}

#[test]
fn the_covers_and_the_plain_screen_have_words_in_each_language_offered() {
    let (one, both) = (usual(), settings("profile = \"kiosk\"\ndrafts = [\"cy\"]\nnation = \"wales\""));
    assert_eq!(cover_words(library(), &one).iter().map(|words| words.language.as_str()).collect::<Vec<_>>(), ["en"]);
    let covers = cover_words(library(), &both);
    assert_eq!(covers.iter().map(|words| words.language.as_str()).collect::<Vec<_>>(), ["cy", "en"]);
    for cover in &covers {
        assert!(cover.danger.contains("999") && cover.danger.contains("116 123"), "{cover:?}");
        assert!(cover.soon.contains("20") && !format!("{cover:?}").contains('['), "{cover:?}");
    }
    assert_ne!(covers[0].idle_title, covers[1].idle_title);
    let plain = plain_words(library(), &one);
    assert_eq!((plain.lead.as_str(), plain.also.len()), ("This screen is starting again. You did nothing wrong.", 0));
    let said = plain.lines.join("\n");
    for words in ["999", "116 123", "Ask", "nurse"].iter().map(|word| word.to_lowercase()) {
        assert!(said.to_lowercase().contains(&words), "{said}");
    }
    for line in library().directory.lines.iter().filter(|line| line.kind == "advocacy" && line.nations.iter().any(|nation| nation == "england")) {
        assert!(said.contains(&format!("{}: {}", line.name, line.number)), "{said}");
    }
    let plain = plain_words(library(), &both);
    assert_eq!((plain.language.as_str(), plain.also.iter().map(|also| also.language.as_str()).collect::<Vec<_>>()), ("cy", vec!["en"]));
    assert!(!plain.also[0].lines.iter().any(|line| line.contains("0300")), "no English line serves Wales");
}

#[test]
fn the_tool_tries_a_settings_file_before_a_machine_goes_by_it() {
    let file = top().join("docs/settings.toml");
    let (settings, problems) = author::settings(library(), &file).expect("the example");
    let report = author::settings_report(library(), &settings, &problems);
    assert!(report.starts_with("No problem.") && report.contains("Rotherham") && report.contains("3 minutes"), "{report}");
    let bad = std::env::temp_dir().join(format!("settings-{}.toml", std::process::id()));
    std::fs::write(&bad, "profile = \"kiosk\"\nidel = 3\n").expect("written");
    let (settings, problems) = author::settings(library(), &bad).expect("it can be read");
    let report = author::settings_report(library(), &settings, &problems);
    std::fs::remove_file(&bad).expect("removed");
    assert!(report.contains(", line 2: There is no setting called 'idel' here. Did you mean 'idle'?\n1 problem."), "{report}");
    assert!(author::settings(library(), &bad).is_err(), "there is no such file any more");
    let closed = std::env::temp_dir().join(format!("settings-closed-{}.toml", std::process::id()));
    std::fs::write(&closed, "profile = \"kiosk\"\n").expect("written");
    std::fs::set_permissions(&closed, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("closed");
    let (settings, problems) = author::settings(library(), &closed).expect("whoever wrote it can read it");
    std::fs::remove_file(&closed).expect("removed");
    let report = author::settings_report(library(), &settings, &problems);
    assert!(report.contains(".toml: Only some accounts may read this file") && report.contains("1 problem."), "{report}");
}
