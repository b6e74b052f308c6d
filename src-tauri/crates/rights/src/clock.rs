//! Local time in the United Kingdom: hours that are counted as they pass, whatever the clocks do.
//!
//! Clocks go forward at 01:00 UTC on the last Sunday of March and back at 01:00 UTC on the last Sunday
//! of October: the rule since 1996. Earlier years are counted by it too.

use crate::{Date, Weekday};
use std::fmt;

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    minute: u16,
}

/// A day, and the local time if it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// The time by the clocks of that day.
    pub time: Option<Time>,
}

impl Time {
    /// The time, if the day has one such.
    #[must_use]
    pub fn new(hour: u8, minute: u8) -> Option<Time> {
        (hour < 24 && minute < 60).then(|| Time { minute: u16::from(hour) * 60 + u16::from(minute) })
    }

    /// Reads `HH:MM`, and nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Time> {
        let bytes = text.as_bytes();
        let digit = |place: usize| bytes.get(place).filter(|byte| byte.is_ascii_digit()).map(|byte| byte - b'0');
        if bytes.len() != 5 || bytes[2] != b':' {
            return None;
        }
        Time::new(digit(0)? * 10 + digit(1)?, digit(3)? * 10 + digit(4)?)
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u8 {
        u8::try_from(self.minute / 60).unwrap_or(23)
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub fn minute(self) -> u8 {
        u8::try_from(self.minute % 60).unwrap_or(59)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// How the clocks stand at a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clocks {
    /// As on any day.
    Plain,
    /// The clocks jumped over this time: it never was.
    Skipped,
    /// The clocks went back over this time: it was there twice.
    Twice,
}

impl Moment {
    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. `None` for any other form and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Moment> {
        match text.split_once('T') {
            None => Some(Moment { date: Date::parse(text)?, time: None }),
            Some((date, time)) => Some(Moment { date: Date::parse(date)?, time: Some(Time::parse(time)?) }),
        }
    }

    /// Whether the clocks showed this time once, twice or never. A day alone is plain.
    #[must_use]
    pub fn clocks(self) -> Clocks {
        let in_hour = self.time.is_some_and(|time| time.hour() == 1);
        match self.date {
            date if in_hour && date == last_sunday(date.year(), 3) => Clocks::Skipped,
            date if in_hour && date == last_sunday(date.year(), 10) => Clocks::Twice,
            _ => Clocks::Plain,
        }
    }

    /// The local time when so many hours have passed. A day alone counts from its start; a time that was
    /// there twice counts from the first, so that the end is never later than it is.
    #[must_use]
    pub fn plus_hours(self, hours: u16) -> Moment {
        let minute = i64::from(self.time.map_or(0, |time| time.minute));
        let local = i64::from(self.date.number()) * 1440 + minute;
        let utc = local - if summer_by_local(self.date, minute) { 60 } else { 0 };
        let utc = utc + i64::from(hours) * 60;
        at(utc + if summer_at(utc) { 60 } else { 0 })
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            None => write!(f, "{}", self.date),
            Some(time) => write!(f, "{}T{time}", self.date),
        }
    }
}

fn at(minutes: i64) -> Moment {
    let date = Date::of_number(i32::try_from(minutes.div_euclid(1440)).unwrap_or(i32::MAX));
    let minute = u16::try_from(minutes.rem_euclid(1440)).unwrap_or(0);
    Moment { date, time: Some(Time { minute }) }
}

fn last_sunday(year: i16, month: u8) -> Date {
    // March and October have 31 days.
    let last = Date::new(year, month, 31).unwrap_or(Date::of_number(0));
    (0..7).map(|back| last.plus_days(-back)).find(|day| day.weekday() == Weekday::Sunday).unwrap_or(last)
}

/// Summer time at a local time: from 02:00 (the hour before is skipped) to 02:00, its first passing.
fn summer_by_local(date: Date, minute: i64) -> bool {
    let (start, end) = (last_sunday(date.year(), 3), last_sunday(date.year(), 10));
    (date > start || date == start && minute >= 60) && (date < end || date == end && minute < 120)
}

fn summer_at(utc: i64) -> bool {
    let moment = at(utc);
    let minute = i64::from(moment.time.map_or(0, |time| time.minute));
    let (start, end) = (last_sunday(moment.date.year(), 3), last_sunday(moment.date.year(), 10));
    (moment.date > start || moment.date == start && minute >= 60) && (moment.date < end || moment.date == end && minute < 60)
}

#[cfg(test)]
mod tests {
    use super::{Clocks, Moment};

    fn moment(text: &str) -> Moment {
        Moment::parse(text).expect(text)
    }

    #[test]
    fn hours_are_counted_as_they_pass() {
        for (from, hours, to) in [
            ("2026-11-06T16:40", 72, "2026-11-09T16:40"),
            ("2026-10-24T10:00", 72, "2026-10-27T09:00"),
            ("2026-10-23T20:00", 72, "2026-10-26T19:00"),
            ("2026-03-28T10:00", 72, "2026-03-31T11:00"),
            ("2026-03-28T20:00", 6, "2026-03-29T03:00"),
            ("2026-10-24T22:00", 6, "2026-10-25T03:00"),
            ("2026-10-25T01:30", 24, "2026-10-26T00:30"),
            ("2026-11-20T22:00", 6, "2026-11-21T04:00"),
            ("2026-12-31T23:59", 1, "2027-01-01T00:59"),
            ("2026-11-20", 72, "2026-11-23T00:00"),
            ("2026-03-29T00:30", 1, "2026-03-29T02:30"),
            ("2026-03-26T01:30", 72, "2026-03-29T02:30"),
        ] {
            assert_eq!(moment(from).plus_hours(hours).to_string(), to, "{from} and {hours} hours");
        }
    }

    #[test]
    fn times_that_never_were_and_were_twice_are_known() {
        for (text, clocks) in [
            ("2026-03-29T01:00", Clocks::Skipped),
            ("2026-03-29T01:59", Clocks::Skipped),
            ("2026-03-29T02:00", Clocks::Plain),
            ("2026-03-29T00:59", Clocks::Plain),
            ("2026-03-22T01:30", Clocks::Plain),
            ("2026-10-25T01:00", Clocks::Twice),
            ("2026-10-25T02:00", Clocks::Plain),
            ("2026-10-25", Clocks::Plain),
        ] {
            assert_eq!(moment(text).clocks(), clocks, "{text}");
        }
    }

    #[test]
    fn only_one_form_is_read() {
        for bad in [
            "2026-11-02T24:00",
            "2026-11-02T22:60",
            "2026-11-02T2:30",
            "2026-11-02 22:30",
            "2026-11-02T22:30:00",
            "2026-11-31T10:00",
            "T10:00",
            "2026-11-02T+1:30",
            "2026-11-02T22:30Z",
        ] {
            assert_eq!(Moment::parse(bad), None, "{bad}");
        }
    }
}
