//! Days, months and hours: bank holidays of England and Wales, ends of periods of months, elapsed hours in London.
//
// OPEN: "Bank holidays of England and Wales by rule, 2010-2040, with the one-off days announced so far" (interface 2). Read as: the eight
// yearly days with substitutes for a weekend (a week-end Christmas gives Monday 27 or Tuesday 28 December; 1 January gives the Monday), and the
// one-off or moved days 29 Apr 2011, 4 and 5 Jun 2012 (for 28 May), 8 May 2020 (for 4 May), 2 and 3 Jun 2022 (for 30 May), 19 Sep 2022,
// 8 May 2023. After 2040 the same rule goes on.
// OPEN: a local time that happens twice (clocks back) is read as the first of the two; one that never happens (clocks forward) is read with
// the winter offset (01:30 is 02:30 summer time). The interface says only "a local time (Europe/London)".
// OPEN: "If that number does not exist, last day of that month (31 Aug +6m -> 28 Feb). ... show the earlier day as safe" (law 4.1). Read as:
// the end is 28 Feb, the safe day 27 Feb, the next period begins on 1 Mar.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday, date};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

static LONDON: LazyLock<TimeZone> = LazyLock::new(|| TimeZoneDatabase::bundled().get("Europe/London").expect("the bundled time zones know London"));

/// The last day of a period of months, the day that is safe in any reading, and whether the two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The last day, inclusive.
    pub day: Date,
    /// The earlier day to aim for.
    pub safe: Date,
    /// True where the month has no such day.
    pub open: bool,
}

/// `d` moved by whole days.
#[must_use]
pub fn plus(d: Date, days: i64) -> Date {
    d.checked_add(days.days()).expect("the calendar is long enough")
}

/// An end that nobody disputes.
#[must_use]
pub fn sure(day: Date) -> End {
    End { day, safe: day, open: false }
}

/// The year and month that lie `months` after (or before) those of `d`.
fn shifted(d: Date, months: i32) -> (i16, i8) {
    let total = i32::from(d.year()) * 12 + i32::from(d.month()) - 1 + months;
    let year = i16::try_from(total.div_euclid(12)).expect("a year that fits");
    let month = i8::try_from(total.rem_euclid(12)).expect("a month that fits");
    (year, month + 1)
}

/// The same-numbered day `months` later, or the last day of that month with `true` where there is no such day.
#[must_use]
pub fn same_day(d: Date, months: i32) -> (Date, bool) {
    let (year, month) = shifted(d, months);
    let last = date(year, month, 1).days_in_month();
    (date(year, month, d.day().min(last)), d.day() > last)
}

/// The last day of `months` months beginning with `d`.
#[must_use]
pub fn months_from(d: Date, months: i32) -> End {
    let (day, missing) = same_day(d, months);
    let before = plus(day, -1);
    if missing { End { day, safe: before, open: true } } else { sure(before) }
}

/// Easter Sunday by Gauss's method, with his two exceptions.
#[must_use]
pub fn easter(year: i16) -> Date {
    let y = i64::from(year);
    let century = y / 100;
    let (p, q) = ((13 + 8 * century) / 25, century / 4);
    let m = (15 - p + century - q).rem_euclid(30);
    let n = (4 + century - q).rem_euclid(7);
    let a = y % 19;
    let d = (19 * a + m) % 30;
    let e = (2 * (y % 4) + 4 * (y % 7) + 6 * d + n) % 7;
    let early = (d == 29 && e == 6) || (d == 28 && e == 6 && a > 10);
    plus(date(year, 3, 22), d + e - if early { 7 } else { 0 })
}

fn monday(d: Date) -> bool {
    d.weekday() == Weekday::Monday
}

/// Saturday or Sunday.
#[must_use]
pub fn weekend(d: Date) -> bool {
    matches!(d.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whether `d` is a bank holiday in England and Wales.
#[must_use]
pub fn bank_holiday(d: Date) -> bool {
    let (year, month, day) = (d.year(), d.month(), d.day());
    let moved_away = matches!((year, month, day), (2012, 5, 28) | (2020, 5, 4) | (2022, 5, 30));
    let moved_here = matches!((year, month, day), (2011, 4, 29) | (2012, 6, 4 | 5) | (2020 | 2023, 5, 8) | (2022, 6, 2 | 3) | (2022, 9, 19));
    if moved_away || moved_here {
        return moved_here;
    }
    match (month, day) {
        (1, 1) | (12, 25 | 26) => !weekend(d),
        (1, 2 | 3) => monday(d),
        (12, 27 | 28) => matches!(d.weekday(), Weekday::Monday | Weekday::Tuesday),
        (5, 1..=7 | 25..=31) | (8, 25..=31) => monday(d),
        (3 | 4, _) => d == plus(easter(year), -2) || d == plus(easter(year), 1),
        _ => false,
    }
}

/// Whether offices are shut on `d`.
#[must_use]
pub fn shut(d: Date) -> bool {
    weekend(d) || bank_holiday(d)
}

/// The first open day after `d`.
#[must_use]
pub fn next_open(d: Date) -> Date {
    let mut day = plus(d, 1);
    while shut(day) {
        day = plus(day, 1);
    }
    day
}

/// The last open day on or before `d`.
#[must_use]
pub fn last_open(d: Date) -> Date {
    let mut day = d;
    while shut(day) {
        day = plus(day, -1);
    }
    day
}

/// Whether the clocks showed this time twice.
#[must_use]
pub fn twice(at: DateTime) -> bool {
    matches!(LONDON.to_ambiguous_timestamp(at).offset(), AmbiguousOffset::Fold { .. })
}

/// The local time `hours` elapsed hours after the local time `from`.
pub fn hours_after(from: DateTime, hours: i64) -> DateTime {
    let start = from.to_zoned(LONDON.clone()).expect("a time that London can have");
    start.checked_add(hours.hours()).expect("the calendar is long enough").datetime()
}
