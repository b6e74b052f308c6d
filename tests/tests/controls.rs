//! Takes each control out, and expects the very check that holds it to notice.
//!
//! The checks are the functions of `tests/src/checks.rs`, which `walk.rs`, `words.rs` and the fuzz targets put to every page as
//! it is. The controls of the window are taken out in `tests/window`.

use content::{Files, Severity};
use tests::{Visitor, checks, library};

/// Pages of every kind: a list, a question, a result, a topic, a cover.
const PAGES: [&str; 6] =
    ["/en/start", "/en/guides/advocate?nation=england", "/en/guides/advocate?nation=england&situation=ward&ward=s3", "/en/topics/how-to-ask", "/en/areas/E08000018", "/en/hide"];

/// On each page a change is made, and the check must say these words then, and nothing before.
#[track_caller]
fn notices(words: &str, change: impl Fn(&str) -> String) {
    for address in PAGES {
        let html = Visitor::open(address).html;
        assert_eq!(checks::page(library(), &html), Vec::<String>::new(), "{address} as it is");
        let changed = change(&html);
        assert_ne!(changed, html, "{address}: nothing was taken out");
        let wrong = checks::page(library(), &changed);
        assert!(wrong.iter().any(|line| line.contains(words)), "{address}: nothing says '{words}', but {wrong:?}");
    }
}

/// The same page with something more in its main part.
fn with(html: &str, more: &str) -> String {
    html.replacen("</main>", &format!("{more}</main>"), 1)
}

#[test]
fn a_page_without_the_danger_line_is_noticed() {
    notices("the danger line is missing: 999", |html| html.replace("999", "the nurse"));
    notices("the danger line is missing: 116", |html| html.replace("116\u{a0}123", "the Samaritans"));
}

#[test]
fn a_page_without_a_way_to_a_person_to_hide_or_to_finish_is_noticed() {
    for way in ["person", "hide", "language", "finish"] {
        for address in PAGES.iter().filter(|address| way == "finish" || !address.ends_with("/hide")) {
            let html = Visitor::open(address).html;
            let wrong = checks::page(library(), &html.replace(&format!("/en/{way}"), "/en/elsewhere"));
            assert_eq!(wrong, [format!("there is no way to /{way}")], "{address}");
        }
    }
}

#[test]
fn a_page_with_a_field_is_noticed() {
    for field in ["<input>", "<input type=text>", "<input type=file>", "<input type=search>", "<textarea></textarea>", "<select><option>a</select>", "<p contenteditable>words</p>"]
    {
        notices("something can be typed or chosen", |html| with(html, field));
    }
}

#[test]
fn a_page_that_leads_outside_is_noticed() {
    for to in ["https://example.org/", "//example.org/", "/\\example.org", "tel:999", "mailto:a@example.org", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x"] {
        notices("leads outside", |html| with(html, &format!("<a href=\"{to}\">out</a>")));
    }
    notices("'action' leads outside", |html| with(html, "<form action=\"https://example.org/\"></form>"));
    notices("'src' leads outside", |html| with(html, "<img alt=\"\" src=\"https://example.org/x.png\">"));
    notices("'target' has no place", |html| with(html, "<a href=\"/\" target=\"_blank\">out</a>"));
    notices("'download' has no place", |html| with(html, "<a href=\"/\" download>out</a>"));
}

#[test]
fn a_page_that_runs_or_plays_something_is_noticed() {
    notices("a script: ", |html| with(html, "<script>alert(1)</script>"));
    notices("a script: ", |html| with(html, "<script src=\"/ui/other.js\"></script>"));
    notices("'onclick' has no place", |html| with(html, "<p onclick=\"alert(1)\">words</p>"));
    notices("'style' has no place", |html| with(html, "<p style=\"color:red\">words</p>"));
    for part in ["<audio src=\"/ui/a.ogg\" autoplay></audio>", "<video></video>", "<iframe src=\"/\"></iframe>", "<object></object>", "<embed>"] {
        notices("this has no place in a page", |html| with(html, part));
    }
}

#[test]
fn a_page_that_is_not_whole_is_noticed() {
    notices("one first heading", |html| with(html, "<h1>Another</h1>"));
    notices("the language is", |html| html.replacen("lang=\"en\"", "lang=\"xx\"", 1));
    notices("a string is missing", |html| with(html, "<p>[ask-nobody]</p>"));
    notices("a control has no name", |html| with(html, "<button></button>"));
    notices("leads nowhere", |html| with(html, "<a href=\"#nowhere\">there</a>"));
    notices("the HTML is broken", |html| with(html, "</section></em>"));
}

#[test]
fn a_policy_that_allows_more_is_noticed() {
    let request = pages::Request::get("/en/start", tests::today());
    let mut response = pages::respond(library(), &request);
    assert_eq!(checks::response(&response), Vec::<String>::new());
    for place in 0..response.headers.len() {
        let (name, value) = response.headers[place];
        response.headers[place] = (name, "default-src *");
        assert_eq!(checks::response(&response), [format!("the header {name} is not what it should be")]);
        response.headers[place] = (name, value);
    }
    response.headers.clear();
    assert_eq!(checks::response(&response).len(), 3, "no headers at all");
}

#[test]
fn a_page_past_its_day_without_a_notice_is_noticed() {
    let later = rights::Date::parse("2028-01-01").expect("a day");
    let (now, then) = (Visitor::open("/en/topics/how-to-ask").html, Visitor::open_on("/en/topics/how-to-ask", later).html);
    assert_eq!(checks::dated(&now, &then), Vec::<String>::new());
    assert_eq!(checks::dated(&now, &now), ["does not say that its day has passed"]);
    assert_eq!(checks::dated(&then, &then), ["is stale today"]);
    assert_eq!(checks::dated(&now, &then.replacen("<p>", "<p>Not ", 1)), ["loses words when its day has passed"]);
    let undated = now.replace("check this page again by", "be glad by");
    assert!(checks::dated(&undated, &then).contains(&"does not say when to check it again".to_owned()));
}

#[test]
fn a_result_without_a_person_or_with_a_shut_door_is_noticed() {
    let html = Visitor::open("/en/guides/advocate?nation=england&situation=ward&ward=s3").html;
    assert_eq!(checks::result(&html), Vec::<String>::new());
    let alone = ["0300", "health board", "Ask the council", "Ask those who decide"].iter().fold(html.clone(), |html, words| html.replace(words, "nobody"));
    assert_eq!(checks::result(&alone), ["nobody to turn to"]);
    assert_eq!(checks::result(&with(&html, "<p>You do not have a right to this.</p>")), ["a door shuts: 'You do not have a right'"]);
    assert!(checks::result(&with(&html, "<p class=\"lead\">You are on section 3.</p>"))[0].starts_with("the section stands in the open"));
}

#[test]
fn a_draft_without_its_notice_or_its_english_is_noticed() {
    let english = "You have a right to an advocate";
    let html = Visitor::open("/cy/guides/advocate?nation=england&situation=ward&ward=s3").html;
    assert_eq!(checks::draft(&html, english), Vec::<String>::new());
    assert!(checks::draft(&html.replace("class=\"draft\"", ""), english)[0].starts_with("the notice"));
    assert!(checks::draft(&html.replace("lang=\"en\"", "lang=\"cy\""), english)[0].starts_with("the English is missing"));
}

#[test]
fn a_word_that_could_hurt_is_noticed() {
    for words in ["Your session was monitored.", "We know who you are.", "You are not eligible.", "You have no rights here.", "Ask your next of kin.", "She was sectioned."] {
        assert!(!checks::hurtful(words, words).is_empty(), "{words}");
    }
    assert_eq!(checks::hurtful("Ask any nurse.", "Ask any nurse."), Vec::<String>::new());
}

#[test]
fn a_page_in_which_you_is_two_people_is_noticed() {
    assert_eq!(checks::two_people("Ask about your section.", true), Vec::<String>::new());
    assert!(!checks::two_people("Ask about your relative’s section.", true).is_empty());
    assert!(!checks::two_people("Ask about your section.", false).is_empty());
}

/// What the reader says of the built-in content with one file changed.
fn errors(path: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let mut files = Files::embedded();
    let (old, new) = (files.get(path).expect(path).to_owned(), change(files.get(path).expect(path)));
    assert_ne!(old, new, "{path}: nothing was taken out");
    files.put(path, new);
    content::read(&files).1.into_iter().filter(|problem| problem.severity == Severity::Error).map(|problem| problem.to_string()).collect()
}

/// A text without its first line that begins so.
fn without_line(text: &str, start: &str) -> String {
    let mut gone = false;
    let keeps = |line: &&str| {
        let first = !gone && line.starts_with(start);
        gone |= first;
        !first
    };
    text.split_inclusive('\n').filter(keeps).collect()
}

#[test]
fn a_number_or_a_page_without_source_or_date_is_noticed() {
    for (path, line) in [
        ("content/providers/providers.toml", "source = "),
        ("content/en/topics/how-to-ask.md", "sources = "),
        ("content/en/topics/how-to-ask.md", "checked_on = "),
        ("content/en/topics/how-to-ask.md", "review_by = "),
    ] {
        let said = errors(path, |text| without_line(text, line));
        assert!(said.iter().any(|problem| problem.starts_with(path)), "{path} without '{line}': {said:?}");
    }
}

#[test]
fn a_rule_without_a_source_is_noticed() {
    let path = "content/law/england/imha.toml";
    let said = errors(path, |text| text.replacen("source = [\"mha-1983-s130c\"]", "source = []", 1));
    assert!(said.iter().any(|problem| problem.contains("names no source")), "{said:?}");
}
