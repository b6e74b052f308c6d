//! Content that must be refused, each with the words that say where, what, and what to do.

use content::{Files, Severity};

/// The content that ships, with one file changed.
fn with(path: &str, change: impl Fn(&str) -> String) -> Files {
    let mut files = Files::embedded();
    let text = change(files.get(path).unwrap_or_default());
    files.put(path, text);
    files
}

fn problems(files: &Files) -> Vec<String> {
    let (_, problems) = content::read(files);
    problems.into_iter().filter(|problem| problem.severity == Severity::Error).map(|problem| problem.to_string()).collect()
}

#[track_caller]
fn says(files: &Files, words: &str) {
    let problems = problems(files);
    assert!(problems.iter().any(|problem| problem.contains(words)), "nothing says '{words}':\n{}", problems.join("\n"));
}

const RULES: &str = "content/law/england/imha.toml";
const GUIDE: &str = "content/guides/blocks/position.toml";
const TOPIC: &str = "content/en/topics/how-to-ask.md";

#[test]
fn a_misspelt_key_is_refused_with_its_line_and_a_hint() {
    let line = Files::embedded().get(RULES).expect("the rules").lines().position(|line| line.starts_with("told_by")).expect("a line") + 1;
    says(&with(RULES, |text| text.replacen("told_by", "told_bye", 1)), &format!("{RULES}, line {line}: There is no key or value called 'told_bye' here. Did you mean 'told_by'?"));
    says(&with(TOPIC, |text| text.replacen("summary", "sumary", 1)), "There is no key or value called 'sumary' here. Did you mean 'summary'?");
    says(&with(GUIDE, |text| text.replacen("\nalways = true", "\nallways = true", 1)), "Did you mean 'always'?");
}

#[test]
fn a_misspelt_fact_or_value_is_refused() {
    says(&with(RULES, |text| text.replacen("when.status", "when.statsu", 1)), "There is no fact called 'statsu'. Did you mean 'status'?");
    says(&with(RULES, |text| text.replacen("\"s47-49\"", "\"s47-48\"", 1)), "'s47-48' is not a value of 'status'. Did you mean 's4");
    says(&with(GUIDE, |text| text.replacen("after.situation = [\"ward\"]", "after.situation = [\"wards\"]", 1)), "'situation' has no answer 'wards'. Did you mean 'ward'?");
}

#[test]
fn rules_that_contradict_are_refused_naming_both_places() {
    let files = with(RULES, |text| text.replacen("when.status = [\"s5-2\", \"s5-4\", \"s135\", \"s136\"]", "when.status = [\"s5-2\", \"s3\"]", 1));
    says(&files, "'liable-to-be-detained' gives 'imha', and 'short-power' (content/law/england/imha.toml, line");
    let never = with(RULES, |text| text.replacen("force.from = 2009-04-01", "force.from = 2009-04-01\nforce.until = 2008-01-01", 1));
    says(&never, "is never in force");
}

#[test]
fn a_rule_without_a_source_or_a_citation_is_refused() {
    says(&with(RULES, |text| text.replacen("source = [\"mha-1983-s130c\"]", "source = []", 1)), "names no source");
    says(&with(RULES, |text| text.replacen("source = [\"mha-1983-s130c\"]", "source = [\"mha-1983-s130x\"]", 1)), "which is no source");
    says(&with(RULES, |text| text.replacen("\"MHA 1983 s.130C(2)(a)\"", "\"the Act\"", 1)), "'the Act' is not a citation");
}

#[test]
fn prose_that_a_reader_could_be_hurt_by_is_refused() {
    let add = |more: &'static str| with(TOPIC, move |text| format!("{text}\n\n{more}\n"));
    says(&add("<script>alert(1)</script>"), "Raw HTML is not allowed.");
    says(&add("Some <b>bold</b> words."), "Raw HTML is not allowed.");
    says(&add("[out](https://example.org)"), "is no page of ours");
    says(&add("[out](javascript:alert)"), "is no page of ours");
    says(&add("![cat](cat.png)"), "Pictures are not allowed here.");
    says(&add("# A second title"), "A heading here is ## or ###.");
    says(&add("[gone](nowhere.md)"), "The link leads nowhere");
    says(&with(TOPIC, |text| text.replacen("review_by = 2027-05-22", "review_by = 2020-05-22", 1)), "review_by is not after checked_on");
    says(&with(TOPIC, |text| text.replacen("+++\n", "", 1)), "The front matter is missing.");
}

#[test]
fn broken_strings_and_numbers_are_refused() {
    says(&with("locales/en/frame.ftl", |text| format!("{text}\nbroken = {{ $\n")), "This is not Fluent");
    says(&with("locales/en/frame.ftl", |text| format!("{text}\nnav-back = Again\n")), "nav-back");
    says(&with("locales/cy/frame.ftl", |text| format!("{text}\nnav-nonsense = Dim\n")), "'nav-nonsense' is not in English");
    says(&with("content/providers/providers.toml", |text| text.replacen("area = \"E06000001\"", "area = \"E99999999\"", 1)), "'E99999999' is no council and no health board");
    says(&with("content/providers/providers.toml", |text| text.replacen("checked_on = 20", "checked_on = 19", 1)), "checked_on is the day of the source");
}

#[test]
fn a_file_that_nothing_reads_is_refused() {
    says(&with("content/en/topics/notes.txt", |_| "hello".to_owned()), "Nothing reads this file.");
    says(
        &with("content/en/topics/lonely.md", |_| {
            "+++\ntitle = \"Lonely\"\nsummary = \"x\"\nfor = [\"patient\"]\nnations = [\"england\"]\nsources = [\"mha-1983-s130c\"]\nchecked_on = 2026-11-22\nreview_by = 2027-05-22\n+++\n\nWords.\n".to_owned()
        }),
        "The topic 'lonely' is in no group.",
    );
}

#[test]
fn all_problems_are_said_at_once() {
    let mut files = with(RULES, |text| text.replacen("told_by", "told_bye", 1));
    let guide = files.get(GUIDE).expect("the guide").replacen("\nalways = true", "\nallways = true", 1);
    files.put(GUIDE, guide);
    let topic = files.get(TOPIC).expect("the topic").to_owned();
    files.put(TOPIC, format!("{topic}\n<b>one</b>\n\n<i>two</i>\n"));
    let found = problems(&files);
    for file in [RULES, GUIDE, TOPIC] {
        assert!(found.iter().any(|problem| problem.starts_with(file)), "{file} is not named:\n{}", found.join("\n"));
    }
    assert!(found.iter().filter(|problem| problem.starts_with(TOPIC)).count() >= 2, "{}", found.join("\n"));
}

#[test]
fn any_missing_file_is_said_and_nothing_panics() {
    let all: Vec<String> = Files::embedded().iter().map(|(path, _)| path.to_owned()).filter(|path| path.ends_with(".toml") && !path.contains("/cases/")).collect();
    for path in all {
        let mut files = Files::embedded();
        files.remove(&path);
        let (library, problems) = content::read(&files);
        let optional = path.contains("/law/") || path.contains("/guides/");
        assert!(optional || !problems.is_empty(), "{path} may be missing and nobody says so");
        // Whatever is missing, a page still comes.
        let _ = pages::respond(&library, &pages::Request::get("/en/", tests::today()));
        let _ = pages::respond(&library, &pages::Request::get("/en/guides/advocate?nation=england", tests::today()));
        let _ = pages::respond(&library, &pages::Request::get("/en/problems/content", tests::today()));
    }
}
