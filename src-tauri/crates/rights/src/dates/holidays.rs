//! Days on which offices are shut: weekends, and the bank holidays of England and Wales.

use crate::{Date, Weekday};

/// A bank holiday of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yearly {
    /// A day of the calendar. On a weekend, the next working day stands for it.
    Fixed {
        /// The month.
        month: u8,
        /// Its day.
        day: u8,
    },
    /// So many days after Easter Sunday.
    Easter(i32),
    /// The first Monday of a month.
    FirstMonday(u8),
    /// The last Monday of a month.
    LastMonday(u8),
}

/// Which days are no office days, and for which years that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holidays {
    days: Vec<Date>,
    years: Option<(i16, i16)>,
    /// The day until which announcements of single days are known.
    pub announced_until: Option<Date>,
}

impl Holidays {
    /// The holidays of the years from `first` to `last`. `moved` gives days that another day stood for
    /// once, `added` the days of one year alone.
    #[must_use]
    pub fn new(yearly: &[Yearly], first: i16, last: i16, moved: &[(Date, Date)], added: &[Date]) -> Holidays {
        let mut days = Vec::new();
        for year in first..=last {
            let from = days.len();
            days.extend(yearly.iter().filter_map(|holiday| on(*holiday, year)));
            move_off_weekends(&mut days[from..]);
        }
        for day in &mut days {
            if let Some((_, to)) = moved.iter().find(|(from, _)| from == day) {
                *day = *to;
            }
        }
        days.extend(added);
        days.sort_unstable();
        days.dedup();
        Holidays { days, years: Some((first, last)), announced_until: None }
    }

    /// The bank holidays, in order.
    #[must_use]
    pub fn days(&self) -> &[Date] {
        &self.days
    }

    /// Whether the bank holidays of that year are known.
    #[must_use]
    pub fn knows(&self, day: Date) -> bool {
        self.years.is_some_and(|(first, last)| (first..=last).contains(&day.year()))
    }

    /// Whether offices are open. Where bank holidays are not known, on weekdays.
    #[must_use]
    pub fn is_office_day(&self, day: Date) -> bool {
        day.weekday() < Weekday::Saturday && self.days.binary_search(&day).is_err()
    }

    /// The first office day on or after a day.
    #[must_use]
    pub fn next_office_day(&self, day: Date) -> Date {
        // No run of shut days is longer.
        (0..30).map(|days| day.plus_days(days)).find(|day| self.is_office_day(*day)).unwrap_or(day)
    }

    /// The last office day on or before a day.
    #[must_use]
    pub fn last_office_day(&self, day: Date) -> Date {
        (0..30).map(|days| day.plus_days(-days)).find(|day| self.is_office_day(*day)).unwrap_or(day)
    }

    /// The office day that is so many office days after a day. The day itself does not count.
    #[must_use]
    pub fn plus_office_days(&self, day: Date, count: u16) -> Date {
        (0..count).fold(day, |day, _| self.next_office_day(day.plus_days(1)))
    }
}

fn on(holiday: Yearly, year: i16) -> Option<Date> {
    match holiday {
        Yearly::Fixed { month, day } => Date::new(year, month, day),
        Yearly::Easter(days) => Some(easter(year)?.plus_days(days)),
        Yearly::FirstMonday(month) => (1..=7).filter_map(|day| Date::new(year, month, day)).find(|day| day.weekday() == Weekday::Monday),
        Yearly::LastMonday(month) => (1..=31).rev().filter_map(|day| Date::new(year, month, day)).find(|day| day.weekday() == Weekday::Monday),
    }
}

/// A holiday on a weekend is kept on the next weekday that is not a holiday itself.
fn move_off_weekends(days: &mut [Date]) {
    for place in 0..days.len() {
        let mut day = days[place];
        if day.weekday() < Weekday::Saturday {
            continue;
        }
        while day.weekday() >= Weekday::Saturday || days.contains(&day) {
            day = day.plus_days(1);
        }
        days[place] = day;
    }
}

/// Easter Sunday (Gregorian): the anonymous rule of 1876.
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(i16::try_from(year).ok()?, u8::try_from(n / 31).ok()?, u8::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::{Holidays, Yearly, easter};
    use crate::Date;

    fn day(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    #[test]
    fn easter_is_when_it_was() {
        for text in ["2010-04-04", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2026-04-05", "2027-03-28", "2038-04-25", "2040-04-01"] {
            assert_eq!(easter(day(text).year()), Some(day(text)));
        }
    }

    #[test]
    fn christmas_on_a_weekend_is_kept_later() {
        let yearly = [Yearly::Fixed { month: 12, day: 25 }, Yearly::Fixed { month: 12, day: 26 }];
        let holidays = Holidays::new(&yearly, 2020, 2022, &[], &[]);
        let texts: Vec<String> = holidays.days().iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["2020-12-25", "2020-12-28", "2021-12-27", "2021-12-28", "2022-12-26", "2022-12-27"]);
        assert!(holidays.knows(day("2022-01-01")) && !holidays.knows(day("2023-01-01")));
        assert_eq!(holidays.plus_office_days(day("2020-12-24"), 1), day("2020-12-29"));
        assert_eq!(holidays.last_office_day(day("2020-12-28")), day("2020-12-24"));
    }

    #[test]
    fn mondays_move_once_and_days_are_added() {
        let holidays = Holidays::new(&[Yearly::FirstMonday(5), Yearly::LastMonday(8)], 2020, 2020, &[(day("2020-05-04"), day("2020-05-08"))], &[day("2020-06-01")]);
        assert_eq!(holidays.days(), [day("2020-05-08"), day("2020-06-01"), day("2020-08-31")]);
    }
}
