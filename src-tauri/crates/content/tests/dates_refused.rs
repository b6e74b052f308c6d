//! Rules on dates that must be refused, each with the words that say where and what.

use content::{Files, Severity};

const RULES: &str = "content/law/dates/tribunal.toml";

/// What is said of a rule put at the end of a file that is sound.
fn said(path: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let mut files = Files::embedded();
    let text = change(files.get(path).expect(path));
    files.put(path, text);
    content::read(&files).1.into_iter().filter(|problem| problem.severity == Severity::Error).map(|problem| problem.to_string()).collect()
}

#[test]
fn a_rule_that_does_not_fit_is_refused_with_its_line() {
    let good =
        "[[rule]]\nid = \"tribunal-window\"\nstatus = [\"s2\"]\nas = \"window\"\nfrom = \"admitted\"\ndays = 14\ncite = \"MHA 1983 s.66(2)(a)\"\nsource = [\"mha-1983-s66\"]\n";
    let line = Files::embedded().get(RULES).expect("the rules").lines().count() + 2;
    assert_eq!(said(RULES, |text| format!("{text}\n{good}")), Vec::<String>::new());
    for (from, to, words) in [
        ("tribunal-window", "tribunal-windows", "'tribunal-windows' is not an id of the machine interface. Did you mean 'tribunal-window'?"),
        ("\"s2\"", "\"s12\"", "'s12' is not a value of 'status'. Did you mean 's"),
        ("[\"s2\"]", "[]", "The rule is for nobody."),
        ("\"admitted\"", "\"admited\"", "'admited' is not an event. Did you mean 'admitted'?"),
        ("\"window\"", "\"windows\"", "'windows' is no way to count. Did you mean 'window'?"),
        ("days = 14", "days = []", "'window' cannot count that."),
        ("days = 14", "hours = 72", "'window' cannot count that."),
        ("days = 14", "days = 14\nmonths = 6", "'window' counts one thing."),
        ("days = 14", "days = 0", "'window' cannot count that."),
        ("days = 14", "days = 14\nnone = \"no-right\"", "A rule gives one thing."),
        ("days = 14", "days = 14\nnations = [\"jersey\"]", "'jersey' is not a nation."),
        ("days = 14", "days = 14\nkind = \"each\"", "'each' is not a kind of window."),
        ("days = 14", "days = 14\nforce.since = \"mha-2025-s99\"", "There is no commencement called 'mha-2025-s99'."),
        ("days = 14", "days = 14\nunsettled = [\"weather\"]", "'unsettled-weather' is missing."),
        ("as = \"window\"\nfrom = \"admitted\"\ndays = 14", "open = true", "The law is open here, and nothing says why."),
        ("as = \"window\"\nfrom = \"admitted\"\ndays = 14", "none = \"perhaps\"", "'perhaps' is not a reason why there is none."),
        ("MHA 1983 s.66(2)(a)", "the Act", "'the Act' is not a citation."),
        ("[\"mha-1983-s66\"]", "[\"mha-1983-s666\"]", "cites 'mha-1983-s666', which is no source."),
        ("[\"mha-1983-s66\"]", "[]", "The rule names no source."),
        ("days = 14", "dayz = 14", "Did you mean 'days'?"),
    ] {
        let problems = said(RULES, |text| format!("{text}\n{}", good.replace(from, to)));
        let place = format!("{RULES}, line ");
        assert!(problems.iter().any(|problem| problem.starts_with(&place) && problem.contains(words)), "'{words}' is not said: {problems:?}");
        // A key that is not known is said on its own line, all else on the line of the rule.
        assert!(words.contains("days") || problems.iter().any(|problem| problem.contains(&format!("line {line}:"))), "{line}: {problems:?}");
    }
}

#[test]
fn every_position_is_told_of_the_tribunal() {
    let problems = said(RULES, |text| text.replace("\"s5-4\", ", ""));
    assert!(problems.len() == 1 && problems[0].contains("No rule on 'tribunal-window' names the status 's5-4'."), "{problems:?}");
    let mut files = Files::embedded();
    for (path, _) in Files::embedded().below("content/law/dates/").filter(|(path, _)| !path.ends_with("holidays.toml")) {
        files.remove(path);
    }
    let (library, problems) = content::read(&files);
    assert_eq!(library.dates.rules().len(), 0);
    assert!(problems.iter().any(|problem| problem.to_string().contains("No rule on 'tribunal-window' names the status 's2'")), "{problems:?}");
}

#[test]
fn holidays_and_sentences_are_checked() {
    let holidays = "content/law/dates/holidays.toml";
    assert!(said(holidays, |text| text.replace("from = 2012-05-28", "from = 2012-05-29")).iter().any(|problem| problem.contains("2012-05-29 is no bank holiday")));
    assert!(said(holidays, |text| text.replace("easter = 1 ", "easter = 1, month = 4 ")).iter().any(|problem| problem.contains("or neither")));
    assert!(said(holidays, |text| text.replace("easter = 1 ", "easter = 1, first_monday_of = 4 ")).iter().any(|problem| problem.contains("A day of every year")));
    assert!(said(holidays, |text| text.replace("last_year = 2040", "last_year = 2000")).iter().any(|problem| problem.contains("not in order")));
    let words = "locales/en/dates.ftl";
    assert!(said(words, |text| format!("{text}\nunsettled-nothing = Nothing.\n")).iter().any(|problem| problem.contains("'unsettled-nothing'")));
    assert!(said(words, |text| text.replace("unsettled-month-end", "unsettled-month-ends")).iter().any(|problem| problem.contains("'unsettled-month-end' is missing")));
}
