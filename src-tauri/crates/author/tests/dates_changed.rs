//! Changes every rule on dates, one at a time, and expects a worked example to notice.

use author::DateCase;
use content::{Files, Library};
use rights::dates::{Also, Book, Count, Counted, Gives, Late, Length, Periods, Rule};

/// Every number of a rule.
fn numbers(rule: &mut Rule) -> Vec<&mut u16> {
    let late = [&mut rule.when.late, &mut rule.when.not_late].into_iter().flatten().map(|Late { months, .. }| months);
    let Gives::Days(counted) = &mut rule.gives else { return late.collect() };
    let Counted { count, not_before, or_after, or_end_of, .. } = &mut **counted;
    let mut all: Vec<&mut u16> = late.collect();
    match count {
        Count::Ends(periods) | Count::Windows(periods) | Count::DayAfter(periods) => all.extend(of_periods(periods)),
        Count::LastMonths(periods, last) => {
            all.extend(of_periods(periods));
            all.push(last);
        }
        Count::Since { length: Length::Days(length) | Length::Months(length) | Length::Hours(length) | Length::OfficeDays(length), under_18 } => {
            all.push(length);
            all.extend(under_18);
        }
        Count::Before(number) | Count::Elapsed(number) => all.push(number),
        Count::AtOnce => {}
    }
    for Also { periods, .. } in [not_before, or_after, or_end_of].into_iter().flatten() {
        all.extend(of_periods(periods));
    }
    all
}

fn of_periods(periods: &mut Periods) -> Vec<&mut u16> {
    let Periods { after, lengths, most_months, .. } = periods;
    lengths.iter_mut().chain(Some(after)).chain(most_months).collect()
}

/// Every rule that differs from this one in one place, with what was changed. `None`: it is gone.
fn mutants(rule: &Rule) -> Vec<(String, Option<Rule>)> {
    let name = format!("{} ({}:{})", rule.id.id(), rule.place.file, rule.place.line);
    let mut all: Vec<(String, Option<Rule>)> = vec![(format!("{name} is gone"), None)];
    let mut add = |what: String, change: &dyn Fn(&mut Rule)| {
        let mut other = rule.clone();
        change(&mut other);
        if other != *rule {
            all.push((format!("{name} {what}"), Some(other)));
        }
    };
    for place in 0..numbers(&mut rule.clone()).len() {
        for more in [true, false] {
            add(format!("has number {place} changed, {}", if more { "up" } else { "down" }), &|rule| {
                if let Some(number) = numbers(rule).into_iter().nth(place) {
                    *number = if more { *number + 1 } else { number.saturating_sub(1).max(1) };
                }
            });
        }
    }
    for place in 0..rule.statuses.len() {
        add(format!("forgets {}", rule.statuses[place]), &|rule| {
            rule.statuses.remove(place);
        });
    }
    add("is always in force".to_owned(), &|rule| rule.force = rights::Force::default());
    add("holds in both nations".to_owned(), &|rule| rule.when.nations.clear());
    add("holds for any post".to_owned(), &|rule| rule.when.post = None);
    add("holds for all other post".to_owned(), &|rule| rule.when.post_not = None);
    add("holds however late".to_owned(), &|rule| (rule.when.late, rule.when.not_late) = (None, None));
    add("holds for any e-mail".to_owned(), &|rule| rule.when.email_agreed = None);
    for place in 0..rule.when.grounds.len() {
        add(format!("forgets ground {place}"), &|rule| {
            rule.when.grounds.remove(place);
        });
    }
    add("holds for any ground".to_owned(), &|rule| rule.when.grounds.clear());
    add("holds for any stay".to_owned(), &|rule| rule.when.extended = None);
    add("has nothing unsettled".to_owned(), &|rule| rule.unsettled.clear());
    let days = |rule: &mut Rule, change: fn(&mut Counted)| {
        if let Gives::Days(counted) = &mut rule.gives {
            change(counted);
        }
    };
    add("does not repeat".to_owned(), &|rule| {
        days(rule, |counted| {
            if let Count::Ends(periods) | Count::Windows(periods) | Count::LastMonths(periods, _) = &mut counted.count {
                periods.repeats = false;
            }
        });
    });
    add("settles the office day otherwise".to_owned(), &|rule| days(rule, |counted| counted.next_office_day = !counted.next_office_day));
    all
}

/// The part of the law that a change in the count would not show in days.
fn says_nothing(what: &str, rule: &Rule) -> bool {
    // Whether an entry that is a single day would wait for an office is said of hearings alone.
    what.contains("settles the office day") && !matches!(&rule.gives, Gives::Days(counted) if counted.next_office_day)
}

fn noticed(cases: &[DateCase], library: &Library, statuses: &[String]) -> bool {
    cases.iter().filter(|case| statuses.contains(&case.status)).any(|case| !case.differs(library).is_empty())
}

#[test]
fn every_changed_rule_on_dates_is_noticed_by_a_case() {
    let files = Files::embedded();
    let (mut library, _) = content::read(&files);
    let (cases, wrong) = author::date_cases(&files, &library);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(cases.len() >= 60, "{} cases", cases.len());
    let failing: Vec<String> = cases.iter().flat_map(|case| case.differs(&library)).collect();
    assert!(failing.is_empty(), "the cases fail before anything is changed: {failing:?}");
    let rules = library.dates.rules().to_vec();
    let holidays = library.dates.holidays.clone();
    let (mut tried, mut unnoticed) = (0, Vec::new());
    for (place, rule) in rules.iter().enumerate() {
        for (what, mutant) in mutants(rule).into_iter().filter(|(what, _)| !says_nothing(what, rule)) {
            let mut changed = rules.clone();
            match mutant {
                Some(mutant) => changed[place] = mutant,
                None => drop(changed.remove(place)),
            }
            library.dates = Book::new(changed, holidays.clone());
            tried += 1;
            if !noticed(&cases, &library, &rule.statuses) {
                unnoticed.push(what);
            }
        }
    }
    println!("{tried} changed rules, {} cases, {} unnoticed", cases.len(), unnoticed.len());
    assert!(unnoticed.is_empty(), "{} of {tried} changes go unnoticed:\n{}", unnoticed.len(), unnoticed.join("\n"));
}
