//! What the oracle of dates must say of worked examples of law pack 2.1, 3, 4 and 4.1. Each function panics where it does not.

use jiff::civil::{DateTime, date};
use serde_json::{Value, json};

use super::calendar::{End, bank_holiday, easter, hours_after, months_from, plus, sure, weekend};
use super::{dates, questions};

fn rows(status: &str, as_at: &str, events: &Value, id: &str) -> Vec<Value> {
    let answer = dates(&json!({ "as_at": as_at, "nation": "england", "status": status, "events": events }));
    let all = answer["dates"].as_array().expect("dates").clone();
    all.into_iter().filter(|r| r["id"] == id).collect()
}

fn has(status: &str, events: &Value, id: &str, want: &Value) {
    let got = rows(status, "2026-11-21", events, id);
    let fits = |row: &Value| want.as_object().expect("object").iter().all(|(k, v)| row[k] == *v);
    assert!(got.iter().any(fits), "{status} {events}: {got:#?}");
}

/// Panics where the oracle is wrong.
pub fn section_2() {
    let e = json!({ "admitted": "2026-11-02T22:30" });
    has("s2", &e, "section-ends", &json!({ "on": "2026-11-29" }));
    let window = json!({ "n": 1, "opens": "2026-11-02", "closes": "2026-11-15", "closes_if_office_shut": "2026-11-16", "aim_for": "2026-11-13", "passed": true });
    has("s2", &e, "tribunal-window", &window);
}

/// Panics where the oracle is wrong.
pub fn months() {
    has("s3", &json!({ "admitted": "2026-11-21" }), "section-ends", &json!({ "on": "2027-05-20" }));
    has("s3", &json!({ "admitted": "2026-08-31" }), "section-ends", &json!({ "on": "2027-02-28", "aim_for": "2027-02-27", "unsettled": true }));
    has("s3", &json!({ "admitted": "2026-08-31" }), "tribunal-window", &json!({ "n": 2, "opens": "2027-03-01", "closes": "2027-08-30" }));
    has("s3", &json!({ "admitted": "2026-11-21" }), "renewal-examination", &json!({ "opens": "2027-03-21", "closes": "2027-05-20" }));
    has("s3", &json!({ "admitted": "2026-11-21", "first-admitted": "2026-11-01" }), "managers-must-refer", &json!({ "on": "2027-04-30" }));
    assert_eq!(rows("s3", "2026-11-21", &json!({ "admitted": "2026-11-21" }), "tribunal-window").len(), 4);
    assert_eq!(rows("s3", "2026-11-20", &json!({ "admitted": "2026-11-21" }), "tribunal-window").len(), 3);
}

/// Panics where the oracle is wrong.
pub fn hours() {
    has("s4", &json!({ "admitted": "2026-10-24T12:00" }), "section-ends", &json!({ "at": "2026-10-27T11:00" }));
    has("s136", &json!({ "arrived": "2026-11-20T15:20", "extended": true }), "holding-power-ends", &json!({ "at": "2026-11-22T03:20" }));
    has("s5-2", &json!({ "report-furnished": "2026-11-20T15:20", "nurse-recorded": "2026-11-20T12:00" }), "holding-power-ends", &json!({ "at": "2026-11-23T12:00" }));
    has("s5-4", &json!({ "nurse-recorded": "2026-11-20" }), "holding-power-ends", &json!({ "at": "2026-11-20T06:00", "unsettled": true }));
}

/// Panics where the oracle is wrong.
pub fn part_3() {
    let made = json!({ "order-made": "2026-01-15" });
    has("s37", &made, "tribunal-window", &json!({ "n": 1, "opens": "2026-07-15", "closes": "2027-01-14" }));
    has("s47-49", &made, "tribunal-window", &json!({ "n": 1, "opens": "2026-01-15", "closes": "2026-07-14" }));
    has("s37-guardianship", &made, "nr-tribunal-window", &json!({ "kind": "each-period", "n": 1, "closes": "2027-01-14" }));
    let cd = json!({ "discharged": "2025-01-01", "deprived-of-liberty-until": "2026-03-01" });
    has("conditional-discharge", &cd, "tribunal-window", &json!({ "n": 1, "opens": "2027-03-01", "closes": "2028-02-29" }));
    has("conditional-discharge-dol", &json!({ "deprived-of-liberty-from": "2026-03-01" }), "tribunal-window", &json!({ "n": 2, "opens": "2027-03-01", "closes": "2029-02-28" }));
    has("cto", &json!({ "cto-made": "2026-03-01", "hospital-order-made": "2026-01-15" }), "tribunal-window", &json!({ "n": 1, "opens": "2026-07-15", "closes": "2026-08-31" }));
}

/// Panics where the oracle is wrong.
pub fn service() {
    let posted = json!({ "admitted": "2026-11-01", "nr-order-posted": "2026-12-24", "post": "first-class" });
    has("s3", &posted, "nr-order-served", &json!({ "on": "2026-12-30", "unsettled": true }));
    has("s3", &posted, "barring-report-by", &json!({ "on": "2027-01-02", "at": "2027-01-02T00:00" }));
    let no = json!({ "admitted": "2026-11-01", "nr-order-emailed": "2026-12-24", "email-agreed": false });
    has("s3", &no, "nr-order-served", &json!({ "none": true, "why": "not-served" }));
    has("cto", &json!({ "cto-made": "2026-01-01", "recall-notice-left": "2026-05-02" }), "recall-notice-served", &json!({ "on": "2026-05-03" }));
}

/// Panics where the oracle is wrong.
pub fn all_questions_are_answered() {
    let mut count = 0;
    for question in questions() {
        let answer = dates(&question);
        assert!(answer["dates"].as_array().is_some_and(|d| !d.is_empty()), "{question} {answer}");
        count += 1;
    }
    assert!((150_000..300_000).contains(&count), "{count}");
}

/// Panics where the oracle is wrong.
pub fn easters() {
    let known = [
        (2010, 4, 4),
        (2011, 4, 24),
        (2012, 4, 8),
        (2013, 3, 31),
        (2014, 4, 20),
        (2015, 4, 5),
        (2016, 3, 27),
        (2017, 4, 16),
        (2018, 4, 1),
        (2019, 4, 21),
        (2020, 4, 12),
        (2021, 4, 4),
        (2022, 4, 17),
        (2023, 4, 9),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2030, 4, 21),
        (2031, 4, 13),
        (2032, 3, 28),
        (2033, 4, 17),
        (2034, 4, 9),
        (2035, 3, 25),
        (2036, 4, 13),
        (2037, 4, 5),
        (2038, 4, 25),
        (2039, 4, 10),
        (2040, 4, 1),
        (1954, 4, 18),
        (1981, 4, 19),
    ];
    for (y, m, d) in known {
        assert_eq!(easter(y), date(y, m, d));
    }
}

/// Panics where the oracle is wrong.
pub fn eight_days_a_year() {
    for year in 2010..=2040 {
        let mut count = 0;
        let mut day = date(year, 1, 1);
        while day.year() == year {
            if bank_holiday(day) {
                assert!(!weekend(day), "{day}");
                count += 1;
            }
            day = plus(day, 1);
        }
        let extra = match year {
            2011 | 2012 | 2023 => 1,
            2022 => 2,
            _ => 0,
        };
        assert_eq!(count, 8 + extra, "{year}");
    }
    for (y, m, d) in [(2021, 12, 27), (2021, 12, 28), (2022, 1, 3), (2022, 12, 26), (2022, 12, 27), (2027, 12, 27), (2027, 12, 28), (2028, 1, 3), (2026, 12, 28)] {
        assert!(bank_holiday(date(y, m, d)), "{y}-{m}-{d}");
    }
    assert!(!bank_holiday(date(2022, 12, 28)) && !bank_holiday(date(2023, 1, 3)) && bank_holiday(date(2023, 1, 2)));
}

/// Panics where the oracle is wrong.
pub fn months_end() {
    assert_eq!(months_from(date(2026, 11, 21), 6), sure(date(2027, 5, 20)));
    assert_eq!(months_from(date(2026, 8, 31), 6), End { day: date(2027, 2, 28), safe: date(2027, 2, 27), open: true });
    assert_eq!(months_from(date(2026, 9, 1), 6), sure(date(2027, 2, 28)));
    assert_eq!(months_from(date(2024, 2, 29), 12).day, date(2025, 2, 28));
    assert_eq!(months_from(date(2024, 2, 29), 6), sure(date(2024, 8, 28)));
}

/// Panics where the oracle is wrong.
pub fn elapsed() {
    let at = |s: &str| -> DateTime { s.parse().expect("a time") };
    assert_eq!(hours_after(at("2026-10-24T12:00"), 72), at("2026-10-27T11:00"));
    assert_eq!(hours_after(at("2026-03-28T12:00"), 24), at("2026-03-29T13:00"));
    assert_eq!(hours_after(at("2026-10-25T01:30"), 1), at("2026-10-25T01:30"));
    assert_eq!(hours_after(at("2026-10-25T01:30"), 6), at("2026-10-25T06:30"));
}
