//! Visits everything: every page, link, answer and string. Nothing goes unseen.

use content::{ENGLISH, Severity, Shows, State, UNSURE};
use rights::{Facts, Known};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use tests::{Visitor, library, today};

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// Everything that is true of every page.
fn check_page(page: &Visitor) {
    let document = Html::parse_document(&page.html);
    let address = &page.address;
    assert_eq!(document.select(&css("h1")).count(), 1, "{address}: one first heading");
    assert!(!page.heading().is_empty(), "{address}: the heading is empty");
    assert_eq!(document.select(&css("main")).count(), 1, "{address}: one main part");
    let html = document.select(&css("html")).next().expect("an html element").value();
    let lang = html.attr("lang").expect("a language");
    assert_eq!(html.attr("dir"), library().words.language(lang).map(|language| language.dir.as_str()), "{address}");
    let title: String = document.select(&css("title")).flat_map(|title| title.text()).collect();
    assert!(title.len() > 5, "{address}: the title is '{title}'");
    assert!(!page.html.contains("style="), "{address}: a style in the page");
    assert!(!page.html.contains("<script"), "{address}: no page needs a script");
    assert!(page.html.contains("116\u{a0}123") && page.html.contains("999"), "{address}: what to do in danger");
    for bad in ["[ask-", "[answer-", "[outcome-", "[why-", "[missing-", "[menu-", "[line-", "[told-", "[may-", "[service-", "[seen-"] {
        assert!(!page.html.contains(bad), "{address}: a string is missing: {}", page.html.split(bad).nth(1).unwrap_or_default().chars().take(60).collect::<String>());
    }
    let mut ids = BTreeSet::new();
    for element in document.select(&css("[id]")) {
        let id = element.value().attr("id").unwrap_or_default().to_owned();
        assert!(ids.insert(id.clone()), "{address}: two elements are called '{id}'");
    }
    for link in document.select(&css("a[href^='#']")) {
        let to = link.value().attr("href").unwrap_or_default().trim_start_matches('#').to_owned();
        assert!(ids.contains(&to), "{address}: '#{to}' leads nowhere");
    }
    for input in document.select(&css("input, textarea, select")) {
        let kind = input.value().attr("type").unwrap_or("text");
        assert!(["radio", "hidden"].contains(&kind), "{address}: nothing is typed anywhere, but here is '{kind}'");
    }
    for control in document.select(&css("a, button, summary")) {
        let name: String = control.text().collect();
        assert!(!name.trim().is_empty(), "{address}: a control has no name: {}", control.html());
    }
}

#[test]
fn every_page_is_whole_in_every_language() {
    let mut pages = pages::addresses(library());
    let pseudo: Vec<String> =
        pages.iter().filter(|address| address.starts_with("/en/")).flat_map(|address| content::PSEUDO.map(|(code, _)| address.replacen("/en/", &format!("/{code}/"), 1))).collect();
    pages.extend(pseudo);
    for address in &pages {
        let page = Visitor::open(address);
        assert_eq!(page.status, 200, "{address}");
        check_page(&page);
    }
    println!("{} pages visited", pages.len());
}

#[test]
fn no_two_english_pages_share_a_heading() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for address in pages::addresses(library()).into_iter().filter(|address| address.starts_with("/en/")) {
        // One letter or region of the finder is the finder; the content page stands for itself.
        // A guide begins with a question: those are looked at below.
        if address.contains("/find?") || address.contains("/guides/") {
            continue;
        }
        let heading = Visitor::open(&address).heading();
        if let Some(other) = seen.insert(heading.clone(), address.clone()) {
            panic!("'{heading}' stands on {other} and on {address}");
        }
    }
    for guide in &library().guides {
        for screen in &guide.screens {
            let heading = library().words.say(ENGLISH, &format!("ask-{}", screen.id), &[("reader", "patient")]).text;
            let name = format!("the question '{}'", screen.id);
            // Guides share screens.
            if let Some(other) = seen.insert(heading.clone(), name.clone()).filter(|other| *other != name) {
                panic!("'{heading}' stands on {other} and on {name}");
            }
        }
    }
}

#[test]
fn every_link_leads_to_a_page() {
    let mut waiting: VecDeque<String> = VecDeque::from(["/".to_owned(), "/cy/".to_owned()]);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let shape = |address: &str| {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let keys: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("from=")).collect();
        format!("{path}?{}", keys.join("&"))
    };
    while let Some(address) = waiting.pop_front() {
        let page = Visitor::open(&address);
        assert_eq!(page.status, 200, "{address}");
        for (words, to) in page.links() {
            assert!(to.starts_with('/') || to.starts_with('#'), "{address}: '{words}' leads outside, to {to}");
            assert!(!words.is_empty(), "{address}: a link to {to} has no words");
            let to = to.split('#').next().unwrap_or_default().to_owned();
            // Every text size and theme looks the same to a walk; one of each is enough.
            if !to.is_empty() && !to.contains("text=") && !to.contains("theme=") && seen.insert(shape(&to)) {
                waiting.push_back(to);
            }
        }
    }
    println!("{} addresses followed", seen.len());
    assert!(seen.len() > 500, "{}", seen.len());
}

/// Walks every answer of every screen of a guide, as one reader; calls `at` with the answers at each result.
fn walk(guide: &content::Guide, law: &rights::Law, reader: &str, at: &mut impl FnMut(&pages::Interview<'_>)) {
    fn on(guide: &content::Guide, law: &rights::Law, reader: &str, given: &mut Vec<(String, String)>, at: &mut impl FnMut(&pages::Interview<'_>)) {
        let interview = pages::replay(library(), guide, law, reader, given);
        let Some(screen) = interview.next else {
            at(&interview);
            return;
        };
        for answer in screen.choices.iter().map(|choice| choice.id.as_str()).chain([UNSURE]) {
            given.push((screen.id.clone(), answer.to_owned()));
            on(guide, law, reader, given, at);
            given.pop();
        }
    }
    on(guide, law, reader, &mut Vec::new(), at);
}

fn address(guide: &content::Guide, interview: &pages::Interview<'_>, reader: &str) -> String {
    let keys: Vec<String> = interview.told.iter().map(|told| format!("{}={}", told.screen.id, told.answer)).collect();
    format!("/en/guides/{}?{}&reader={reader}", guide.id, keys.join("&"))
}

/// From the last question of a guide to its result: days, hours and people are picked by the first button that there is.
fn to_the_result(mut page: Visitor) -> (Visitor, usize) {
    let mut screens = 0;
    loop {
        let document = Html::parse_document(&page.html);
        let first = |selector: &str| document.select(&css(selector)).next().and_then(|link| link.value().attr("href").map(str::to_owned));
        let Some(next) = first("a.days__day").or_else(|| first(".choices--small a.choice")) else { break };
        screens += 1;
        assert!(screens < 8, "{}: no result", page.address);
        page = Visitor::open(&next);
    }
    (page, screens)
}

/// The shortest and the longest way of a reader to each result that differs in what it says.
fn ways_to_results(guide: &content::Guide, law: &rights::Law, reader: &str, all: &mut usize, longest: &mut usize) -> Vec<String> {
    let mut results: BTreeMap<String, [(usize, String); 2]> = BTreeMap::new();
    walk(guide, law, reader, &mut |interview| {
        *all += 1;
        *longest = (*longest).max(interview.told.len());
        let findings = pages::findings(library(), guide, law, &interview.facts);
        // "Not sure" is never a "no" where it could be a "yes".
        let unsure_of_status = interview.told.iter().any(|told| told.answer == UNSURE && told.screen.id == "before");
        assert!(!(unsure_of_status && findings[0].answer == "no"), "{}: not sure, and told no", address(guide, interview, reader));
        let way = (interview.told.len(), address(guide, interview, reader));
        let says: Vec<(&str, &str, &[rights::FactId])> = findings.iter().map(|finding| (finding.right, finding.answer, finding.depends_on.as_slice())).collect();
        let leading = library().schema.leading.as_ref().map(|leading| interview.facts.get(leading.fact));
        let ways = results.entry(format!("{:?} {leading:?} {says:?}", interview.answer("nation"))).or_insert_with(|| [way.clone(), way.clone()]);
        if way.0 < ways[0].0 {
            ways[0] = way.clone();
        }
        if way.0 > ways[1].0 {
            ways[1] = way;
        }
    });
    let ways: BTreeSet<String> = results.into_values().flatten().map(|(_, way)| way).collect();
    ways.into_iter().collect()
}

#[test]
fn every_path_ends_in_a_result_with_a_person_to_turn_to() {
    let law = library().law_on(today(), &[]).expect("today's law");
    for guide in library().guides.iter().filter(|guide| guide.shows != Shows::NearestRelative) {
        let (mut paths, mut longest, mut visited) = (0, 0, 0);
        // A patient is not asked what only others are; where all are asked alike, the three readers take turns.
        let parted = guide.screens.iter().any(|screen| !screen.readers.is_empty());
        for (turn, reader) in ["patient", "relative", "professional"].into_iter().enumerate() {
            if parted && turn == 2 {
                continue;
            }
            for (place, way) in ways_to_results(guide, &law, reader, &mut paths, &mut longest).into_iter().enumerate() {
                if !parted && place % 3 != turn {
                    continue;
                }
                let asked = way.split('?').nth(1).map_or(0, |keys| keys.split('&').count() - 1);
                let (page, picked) = to_the_result(Visitor::open(&way));
                visited += 1;
                longest = longest.max(asked + picked);
                check_page(&page);
                let main = page.main();
                let turn_to = ["0300", "health board", "0131", "Patient and Client Council", "Ask for Llais", "Ask the council", "Ask those who decide"];
                assert!(turn_to.iter().any(|words| main.contains(words)), "{}: nobody to turn to", page.address);
                for word in ["eligible", "no right", "You do not have a right"] {
                    assert!(!main.contains(word), "{}: '{word}'", page.address);
                }
                // The section stands only inside "Why we say this", which is closed.
                let closed = Html::parse_document(&page.html);
                let open: String = closed.select(&css("main h1, main .lead, main .more__title")).flat_map(|part| part.text()).collect();
                assert!(!open.contains("section 2") && !open.contains("section 3"), "{}: {open}", page.address);
            }
        }
        println!("{}: {paths} paths, {visited} results looked at, the longest asks {longest} questions", guide.id);
        assert!(paths > 9 && longest <= 8, "{}: {paths} paths, longest {longest}", guide.id);
    }
}

#[test]
fn every_answer_can_be_changed_later() {
    let law = library().law_on(today(), &[]).expect("today's law");
    for guide in &library().guides {
        let mut ways: BTreeMap<(String, String), String> = BTreeMap::new();
        walk(guide, &law, "relative", &mut |interview| {
            for told in &interview.told {
                ways.entry((told.screen.id.clone(), told.answer.clone())).or_insert_with(|| address(guide, interview, "relative"));
            }
        });
        for ((screen, _), way) in ways {
            let page = Visitor::open(&format!("{way}&at={screen}"));
            assert!(page.chosen().is_some(), "{}", page.address);
        }
    }
}

/// Families are made up: each answer is picked by a number that goes round, so that every way is taken again and again.
#[test]
fn every_family_ends_in_a_result_and_is_asked_no_more_than_it_must() {
    let (mut results, mut most) = (BTreeMap::new(), 0);
    for seed in 0..150usize {
        let reader = ["patient", "relative", "professional"][seed % 3];
        let mut page = Visitor::open(&format!("/en/guides/nearest-relative?reader={reader}"));
        let (mut screens, mut state) = (0, seed.wrapping_mul(7919) + 1);
        let mut people = 0;
        while page.html.contains("<form") {
            check_page(&page);
            let document = Html::parse_document(&page.html);
            let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for input in document.select(&css("input[type=radio]")) {
                names.entry(input.value().attr("name").expect("a name").to_owned()).or_default().push(input.value().attr("value").expect("a value").to_owned());
            }
            let pick = |name: &String, values: &Vec<String>| {
                // Most families are of England or Wales, and not large.
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let place = (state >> 33) % values.len();
                let place = if name == "nation" {
                    place % 2
                } else if name.starts_with("there.") {
                    place.min(2)
                } else {
                    place
                };
                (name.clone(), values[place].clone())
            };
            let fields: Vec<(String, String)> = names
                .iter()
                .map({
                    let mut pick = pick;
                    move |(name, values)| pick(name, values)
                })
                .collect();
            people += fields.iter().filter(|(name, _)| name.starts_with("there.")).map(|(_, count)| count.parse::<usize>().unwrap_or(0)).sum::<usize>();
            screens += 1;
            let guard =
                fields.iter().any(|(name, value)| name == "patient.guardian" && value != "no") || fields.iter().any(|(name, value)| name == "patient.court-order" && value != "no");
            people += usize::from(guard);
            // At most three screens on the footing, three on the patient and who there is, three on each person.
            assert!(screens <= 3 + rights::nearest::screens(people + 1), "{}: {screens} screens for {people} people", page.address);
            state = state.wrapping_add(screens);
            page = page.send(fields);
        }
        check_page(&page);
        most = most.max(screens);
        let main = page.main();
        assert!(main.contains("Ask any nurse") && !main.contains("no right"), "{}", page.address);
        *results.entry(page.heading().split(" is ").next().unwrap_or_default().to_owned()).or_insert(0) += 1;
    }
    println!("{results:?}, at most {most} screens");
    assert!(results.len() >= 4, "{results:?}");
}

#[test]
fn no_patient_is_asked_about_capacity() {
    let law = library().law_on(today(), &[]).expect("today's law");
    let (mut relatives, hidden) = (0, ["capacity-for-decision", "substantial-difficulty"].map(|fact| library().schema.fact(fact).expect("the fact")));
    for guide in &library().guides {
        walk(guide, &law, "patient", &mut |interview| {
            let asked = interview.told.iter().find(|told| told.screen.facts.iter().any(|fact| hidden.contains(fact)));
            assert!(asked.is_none(), "{}: {:?}", guide.id, asked.map(|told| &told.screen.id));
        });
        walk(guide, &law, "relative", &mut |interview| relatives += usize::from(interview.told.iter().any(|told| told.screen.facts.iter().any(|fact| hidden.contains(fact)))));
    }
    assert!(relatives > 0, "nobody is asked");
}

#[test]
fn the_screens_can_say_every_status_and_every_pair() {
    let library = library();
    let guide = library.guide("advocate").expect("the guide");
    let law = library.law_on(today(), &[]).expect("today's law");
    let status = library.schema.fact("status").expect("the fact");
    let kind = library.schema.kind(status);
    let mut said: BTreeSet<Vec<&str>> = BTreeSet::new();
    walk(guide, &law, "relative", &mut |interview| {
        let Known::Many { has, one_of, open } = interview.facts.get(status) else { unreachable!("status is a list") };
        if one_of.is_empty() && !open {
            said.insert(kind.names(*has).collect());
        }
        // What the screens say, said by facts alone, gives the same answer.
        let mut facts = Facts::none(&library.schema);
        for (fact, _) in library.schema.iter() {
            facts.put(fact, interview.facts.get(fact).clone());
        }
        for finding in pages::findings(library, guide, &law, &interview.facts) {
            let right = library.right(finding.right).expect("the right");
            assert_eq!(rights::decide(right, &facts, &law), finding);
        }
    });
    for value in &kind.values {
        assert!(said.contains(&vec![value.as_str()]), "no path says '{value}' alone");
    }
    let short = ["s4", "s5-2", "s5-4", "s135", "s136", "court-place-of-safety"];
    let longer: Vec<&String> = kind
        .values
        .iter()
        .filter(|value| !short.contains(&value.as_str()) && !["informal", "community", "dols-hospital", "dols-care-home", "cto-recalled"].contains(&value.as_str()))
        .collect();
    for one in short {
        for other in &longer {
            let mut pair: Vec<&str> = kind.values.iter().map(String::as_str).filter(|value| value == other || *value == one).collect();
            pair.dedup();
            assert!(said.contains(&pair), "no path says {pair:?}");
        }
    }
    println!("{} positions and pairs, {} of them pairs", said.len(), short.len() * longer.len());
}

/// The answers that a right can give on a page: in Scotland and Northern Ireland there is another page.
fn answers_of(right: &str) -> impl Iterator<Item = String> + use<> {
    let text = library().right(right).expect("the right").text();
    text.answers.iter().filter(|answer| *answer != "not-this-law").cloned().chain([rights::DEPENDS.to_owned()]).collect::<Vec<_>>().into_iter()
}

/// The words about the family, put together from the ids of kinds, facts, steps and reasons.
fn family_words() -> Vec<String> {
    use rights::nearest::{Kind, Rule};
    let book = &library().nearest;
    let mut made: Vec<String> = Vec::new();
    let asked: Vec<&Kind> = Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Appointee | Kind::Guardian)).collect();
    made.extend(asked.iter().flat_map(|kind| [format!("there-{}", kind.id()), format!("there-{}.hint", kind.id())]));
    made.extend(Kind::ALL.iter().map(|kind| format!("kin-{}", kind.id())));
    for fact in ["adult", "restricted", "court-order", "care-order", "guardian", "abroad"] {
        made.extend([format!("patient-{fact}"), format!("patient-{fact}.hint")]);
    }
    for fact in ["lives-with", "cares-for", "adult", "abroad", "separated", "long-enough", "half-blood", "fathers-side", "responsibility"] {
        made.extend([format!("person-{fact}"), format!("person-{fact}.hint")]);
    }
    for key in ["patient", "who", "about", "eldest"] {
        made.extend(["", ".lead", ".why"].map(|suffix| format!("family-{key}{suffix}")));
    }
    for answer in ["found", "none", "council", "no-statutory-nearest-relative", "cannot-tell"] {
        made.extend(["", ".lead", ".more", ".how", ".say", ".say-two"].map(|suffix| format!("kin-{answer}{suffix}")));
    }
    made.extend(book.classes.iter().map(|class| format!("step-{}", class.id)));
    // The steps that lead to somebody come first, then the reasons against, then what the law leaves open.
    let rules: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).filter(|id| !id.starts_with("open-")).collect();
    let reasons = rules.iter().position(|id| *id == "dead").expect("the first reason against");
    made.extend(rules.iter().enumerate().map(|(place, id)| if place < reasons { format!("step-{id}") } else { format!("not-{id}") }));
    made.extend(
        [
            "age",
            "resident",
            "status",
            "restricted",
            "care-order",
            "lives-with",
            "cares-for",
            "months-together",
            "half-blood",
            "through",
            "parental-responsibility",
            "separated",
            "exists",
        ]
        .map(|key| format!("unknown-{key}")),
    );
    made
}

/// The words about dates, put together from the ids of events, entries and reasons.
fn dates_words() -> Vec<String> {
    use rights::dates::{Event, Id, Need, Why, WindowKind};
    let mut made: Vec<String> = (1..=7).flat_map(|day| [format!("weekday-{day}"), format!("weekday-{day}.short")]).collect();
    for event in Event::ALL {
        made.extend([format!("pick-{}", event.id()), format!("pick-{}.why", event.id()), format!("event-{}", event.id()), format!("need-{}", event.id())]);
    }
    made.extend([Need::Post, Need::EmailAgreed, Need::Ground, Need::Nation].map(|need| format!("need-{}", need.id())));
    let kinds = WindowKind::ALL.iter().map(|kind| format!("nr-tribunal-window-{}", kind.id()));
    made.extend(Id::ALL.iter().map(|id| id.id().to_owned()).chain(kinds).flat_map(|id| [format!("date-{id}"), format!("date-{id}.name")]));
    made.extend(Why::ALL.iter().map(|why| format!("none-{}", why.id())));
    made.extend(["days", "months", "hours", "office-days"].map(|unit| format!("length-{unit}")));
    for (word, values) in [("post", "first-class second-class"), ("email-agreed", "yes no"), ("ground", "a b c d e"), ("age", "under-16 16-17 18-or-over"), ("hour", "")] {
        made.extend([format!("pick-{word}"), format!("pick-{word}.why")]);
        made.extend(values.split_whitespace().flat_map(|value| [format!("pick-{word}-{value}"), format!("pick-{word}-{value}.hint")]));
    }
    for key in ["dates", "dates-none", "dates-unsure"] {
        made.extend(["", ".lead", ".say", ".say-two"].map(|suffix| format!("{key}{suffix}")));
    }
    made.extend(library().dates.rules().iter().flat_map(|rule| rule.unsettled.iter().map(String::as_str)).chain(rights::dates::REASONS).map(|id| format!("unsettled-{id}")));
    made
}

#[test]
fn every_string_is_used_and_every_use_has_a_string() {
    let library = library();
    let top = tests::top();
    let mut sources = String::new();
    for folder in ["ui/pages", "ui/layouts", "ui/components", "src-tauri/crates/pages/src", "src-tauri/crates/pages/src/page", "src-tauri/crates/author/src"] {
        for entry in std::fs::read_dir(top.join(folder)).expect(folder) {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                sources.push_str(&std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    // Keys that are put together from ids.
    let mut made: BTreeSet<String> = BTreeSet::new();
    for guide in &library.guides {
        for screen in &guide.screens {
            for suffix in ["", ".lead", ".why"] {
                made.insert(format!("ask-{}{suffix}", screen.id));
            }
            for choice in &screen.choices {
                for suffix in ["", ".hint", ".mark"] {
                    made.insert(format!("answer-{}-{}{suffix}", screen.id, choice.id));
                }
            }
            for fact in &screen.facts {
                made.insert(format!("missing-{}", library.schema.kind(*fact).id));
            }
        }
    }
    made.extend(dates_words());
    made.extend(family_words());
    for guide in library.guides.iter().filter(|guide| guide.shows == Shows::Rights) {
        let answers: BTreeSet<String> = guide.lead.iter().flat_map(|lead| answers_of(lead)).map(|answer| format!("-{answer}")).collect();
        for answer in if answers.is_empty() { BTreeSet::from([String::new()]) } else { answers } {
            for suffix in ["", ".lead", ".how", ".say", ".say-two"] {
                made.insert(format!("result-{}{answer}{suffix}", guide.id));
            }
        }
    }
    for row in library.guides.iter().flat_map(|guide| &guide.rows) {
        for answer in
            answers_of(&row.right).filter(|answer| library.guides.iter().any(|guide| guide.rows.iter().any(|other| other.right == row.right && !other.hide.contains(answer))))
        {
            made.extend(["", ".more"].map(|suffix| format!("says-{}-{answer}{suffix}", row.right)));
        }
    }
    made.extend(library.guides.iter().flat_map(|guide| [format!("start-guide-{}", guide.id), format!("start-guide-{}.hint", guide.id)]));
    for service in library.guides.iter().filter(|guide| guide.shows == Shows::Rights).filter_map(|guide| guide.service.as_deref()).filter(|service| *service != "IMHA") {
        made.extend(["", "-wales"].iter().flat_map(|wales| ["", ".how"].map(|suffix| format!("way-{service}{wales}{suffix}"))));
    }
    for kind in ["yes", "depends", "unclear", "other", "scotland", "northern-ireland"] {
        for suffix in ["", ".lead", ".more", ".how", ".say", ".say-two", ".refused"] {
            made.insert(format!("outcome-{kind}{suffix}"));
        }
    }
    for right in &library.law.rights {
        let text = right.text();
        made.extend(text.grounds.iter().map(|ground| format!("why-{}-{}", right.id(), ground.id)));
        made.extend(text.ruled_out.iter().map(|reason| format!("why-{}-{}", right.id(), reason.id)));
        made.extend(text.grounds.iter().flat_map(|ground| &ground.told_by).map(|who| format!("told-by-{who}")));
        made.extend(text.may_ask_for_visit.iter().filter(|clause| clause.says != "patient").map(|clause| format!("may-ask-{}", clause.says)));
    }
    made.extend(library.directory.lines.iter().map(|line| format!("line-{}", line.id)));
    made.extend(library.prose.menu.iter().map(|(id, _)| format!("menu-{id}")));
    made.extend((1..=12).map(|month| format!("month-{month}")));
    made.extend(["IMCA", "CARE", "NHSC"].map(|service| format!("service-{service}")));
    for reader in ["patient", "relative", "professional"] {
        made.extend([format!("answer-reader-{reader}"), format!("answer-reader-{reader}.hint")]);
    }
    // The content's own check finds those that no rule on dates names.
    made.extend(library.dates.rules().iter().flat_map(|rule| &rule.unsettled).map(|reason| format!("unsettled-{reason}")));
    made.extend(rights::dates::REASONS.iter().map(|reason| format!("unsettled-{reason}")));
    made.extend(["problem-page-missing.next".to_owned()]);
    made.extend(pages::REPORT.iter().flat_map(|id| ["", ".not", ".unknown", ".do"].map(|suffix| format!("report-{id}{suffix}"))));
    // The shell says these of the whole self-check.
    made.extend(["report-title", "report-holds", "report-not", "report-unknown", "report-do"].map(str::to_owned));
    made.extend(["england", "wales"].map(|nation| format!("result-nation-{nation}")));
    made.extend(["home", "kiosk"].map(|stands| format!("machine-stands-{stands}")));
    made.extend(rights::nearest::Rule::ALL.iter().filter(|rule| rule.id().starts_with("open-")).map(|rule| format!("nearest-unsettled-{}", rule.id())));
    let keys: BTreeSet<&str> = library.words.keys(ENGLISH).collect();
    let unused: Vec<&&str> = keys.iter().filter(|key| !sources.contains(&format!("\"{key}\"")) && !made.contains(**key)).collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
    for key in &made {
        let optional = key.ends_with(".lead") && key.starts_with("ask-") || key.ends_with(".hint") || key.ends_with(".mark");
        assert!(optional || keys.contains(key.as_str()), "'{key}' has no English");
    }
    // Every refusal says what to do next.
    for key in keys.iter().filter(|key| key.starts_with("problem-") && !key.contains('.')) {
        assert!(keys.contains(format!("{key}.next").as_str()), "{key} says no next step");
    }
}

#[test]
fn a_draft_says_so_and_gives_the_english_of_a_right() {
    for language in library().words.languages().filter(|language| language.state == State::Draft) {
        let page = Visitor::open(&format!("/{}/guides/advocate?nation=england&situation=ward&ward=s3", language.code));
        let document = Html::parse_document(&page.html);
        assert_eq!(document.select(&css(".draft")).count(), 1, "{}: no notice", page.address);
        let english: String = document.select(&css(".twin[lang=en]")).flat_map(|part| part.text()).collect();
        assert!(english.contains("You have a right to an advocate"), "{}: {english}", page.address);
        // A notice about what is missing is counted, never silent.
        let missing = tests::problems().iter().filter(|problem| problem.severity == Severity::Note && problem.file == format!("locales/{}", language.code)).count();
        println!("{}: {missing} strings are not translated", language.code);
    }
}
