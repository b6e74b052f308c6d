//! A day in the calendar, without a clock, and how days and months are counted.

use std::fmt;

/// A civil day (Gregorian). Days are compared, counted and printed; nothing here reads a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is such a day in the calendar.
    #[must_use]
    pub fn new(year: i16, month: u8, day: u8) -> Option<Date> {
        let exists = (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        exists.then_some(Date { year, month, day })
    }

    /// Reads `YYYY-MM-DD`, and nothing else. `None` for any other form and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let digits = |range: std::ops::Range<usize>| {
            let part = &text.get(range)?;
            part.bytes().all(|b| b.is_ascii_digit()).then_some(*part)
        };
        let year = digits(0..4)?.parse().ok()?;
        let month = digits(5..7)?.parse().ok()?;
        let day = digits(8..10)?.parse().ok()?;
        Date::new(year, month, day)
    }

    /// The year, such as 2026.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// The same day so many years later; 29 February becomes 28 February where there is none.
    #[must_use]
    pub fn plus_years(self, years: i16) -> Date {
        let year = self.year.saturating_add(years);
        let day = self.day.min(days_in_month(year, self.month));
        Date { year, month: self.month, day }
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// The first day of the working week.
    Monday,
    /// The day after Monday.
    Tuesday,
    /// The day after Tuesday.
    Wednesday,
    /// The day after Wednesday.
    Thursday,
    /// The last day of the working week.
    Friday,
    /// No office day.
    Saturday,
    /// No office day.
    Sunday,
}

impl Weekday {
    /// Its number: Monday is 1, Sunday 7.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8 + 1
    }
}

/// From here on: counting. The calendar counted in is that of the years 1 to 9999; a count that would
/// lead out of it stays on its first or last day.
impl Date {
    /// The days since 1 January of the year 1.
    #[must_use]
    pub fn number(self) -> i32 {
        let years = i32::from(self.year) - 1;
        let before = years * 365 + years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400);
        let months: i32 = (1..self.month).map(|month| i32::from(days_in_month(self.year, month))).sum();
        before + months + i32::from(self.day) - 1
    }

    /// The day with this number: see [`Date::number`].
    #[must_use]
    pub fn of_number(number: i32) -> Date {
        /// The number of 31 December 9999.
        const LAST: i32 = 3_652_058;
        /// The days in 400 years.
        const ROUND: i32 = 146_097;
        let number = number.clamp(0, LAST);
        let (round, within) = (number / ROUND, number % ROUND);
        let century = (within / 36_524).min(3);
        let within = within - century * 36_524;
        let (four, within) = (within / 1461, within % 1461);
        let single = (within / 365).min(3);
        let mut left = within - single * 365;
        let year = i16::try_from(round * 400 + century * 100 + four * 4 + single + 1).unwrap_or(9999);
        let mut month = 1;
        while month < 12 && left >= i32::from(days_in_month(year, month)) {
            left -= i32::from(days_in_month(year, month));
            month += 1;
        }
        Date { year, month, day: u8::try_from(left + 1).unwrap_or(1) }
    }

    /// So many days later; earlier where `days` is negative.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Date {
        Date::of_number(self.number().saturating_add(days))
    }

    /// The days from this day to `later`: 1 for the next day, negative for days before.
    #[must_use]
    pub fn days_until(self, later: Date) -> i32 {
        later.number() - self.number()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        match self.number().rem_euclid(7) {
            0 => Monday,
            1 => Tuesday,
            2 => Wednesday,
            3 => Thursday,
            4 => Friday,
            5 => Saturday,
            _ => Sunday,
        }
    }

    /// The same-numbered day so many months later (earlier where negative), or the last day of that
    /// month where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Date {
        let count = (i32::from(self.year) * 12 + i32::from(self.month) - 1).saturating_add(months);
        let Ok(year @ 1..=9999) = i16::try_from(count.div_euclid(12)) else {
            return if months < 0 { Date::of_number(0) } else { Date::of_number(i32::MAX) };
        };
        let month = u8::try_from(count.rem_euclid(12) + 1).unwrap_or(1);
        Date { year, month, day: self.day.min(days_in_month(year, month)) }
    }

    /// Whether the month so many months later has a day of this number.
    #[must_use]
    pub fn meets_month(self, months: i32) -> bool {
        self.plus_months(months).day == self.day
    }

    /// The last day of a period of months that begins with this day: the day before the same-numbered
    /// day, or the last day of that month where it has no such day (law pack 4.1; the end of a month
    /// is not settled: see [`Date::meets_month`]).
    #[must_use]
    pub fn last_of_months(self, months: i32) -> Date {
        let same = self.plus_months(months);
        if self.meets_month(months) { same.plus_days(-1) } else { same }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

fn leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    use super::{Date, Weekday};
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        for (from, days, to) in [
            ("2026-11-02", 27, "2026-11-29"),
            ("2028-02-16", 13, "2028-02-29"),
            ("2027-02-16", 13, "2027-03-01"),
            ("2026-12-31", 1, "2027-01-01"),
            ("2000-02-28", 1, "2000-02-29"),
            ("1900-02-28", 1, "1900-03-01"),
            ("2026-03-01", -1, "2026-02-28"),
        ] {
            assert_eq!(day(from).plus_days(days), day(to), "{from} and {days}");
            assert_eq!(day(from).days_until(day(to)), days, "{from} to {to}");
        }
        assert_eq!(day("9999-12-31").plus_days(1), day("9999-12-31"));
        assert_eq!(day("0001-01-01").plus_days(-1), day("0001-01-01"));
    }

    #[test]
    fn a_period_of_months_ends_the_day_before() {
        for (from, months, last, settled) in [
            ("2026-11-21", 6, "2027-05-20", true),
            ("2026-11-21", 12, "2027-11-20", true),
            ("2027-09-01", 6, "2028-02-29", true),
            ("2026-09-01", 6, "2027-02-28", true),
            ("2026-08-31", 6, "2027-02-28", false),
            ("2026-08-29", 6, "2027-02-28", false),
            ("2027-08-29", 6, "2028-02-28", true),
            ("2026-08-28", 6, "2027-02-27", true),
            ("2026-03-31", 6, "2026-09-30", false),
            ("2024-02-29", 12, "2025-02-28", false),
            ("2026-01-01", 6, "2026-06-30", true),
        ] {
            assert_eq!((day(from).last_of_months(months), day(from).meets_month(months)), (day(last), settled), "{from} and {months} months");
        }
        assert_eq!(day("2026-03-31").plus_months(-1), day("2026-02-28"));
        assert_eq!(day("9999-06-01").plus_months(12), day("9999-12-31"));
        assert_eq!(day("0001-06-01").plus_months(-12), day("0001-01-01"));
    }

    #[test]
    fn weekdays_are_right() {
        for (text, weekday) in [("2026-11-22", Weekday::Sunday), ("2000-01-01", Weekday::Saturday), ("2024-02-29", Weekday::Thursday), ("1900-01-01", Weekday::Monday)] {
            assert_eq!(day(text).weekday(), weekday, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_day_and_its_number_are_one(number in 0..3_652_059i32) {
            let date = Date::of_number(number);
            prop_assert_eq!(date.number(), number);
            prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
        }

        #[test]
        fn the_next_day_is_the_next_in_the_calendar(number in 0..3_652_058i32) {
            let (one, next) = (Date::of_number(number), Date::of_number(number + 1));
            prop_assert!(one < next);
            prop_assert!(next.day() == 1 || (next.day() == one.day() + 1 && next.month() == one.month()));
        }
    }

    #[test]
    fn reads_days_and_refuses_what_is_none() {
        for good in ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(Date::parse(good).expect(good).to_string(), good);
        }
        for bad in ["2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-1-01", "22 November 2026", "2026-11-0x", "+026-11-01", ""] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_are_in_order() {
        assert!(day("2026-02-18") < day("2026-11-01"));
        assert!(day("2025-12-31") < day("2026-01-01"));
        assert_eq!(day("2024-02-29").plus_years(3), day("2027-02-28"));
        assert_eq!(day("2023-03-01").plus_years(3), day("2026-03-01"));
    }
}
