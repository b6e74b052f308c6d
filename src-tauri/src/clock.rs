//! The only place that asks a clock.

use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

/// The day whose law and numbers are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Day {
    /// Today in England and Wales, asked afresh each time: the app may stay open over midnight.
    #[default]
    Today,
    /// One day, whatever the clock says.
    Always(rights::Date),
}

impl Day {
    /// The day as of now.
    pub(crate) fn now(self) -> rights::Date {
        match self {
            Day::Today => in_london(Timestamp::now()),
            Day::Always(day) => day,
        }
    }
}

/// The calendar day in London at a moment; that of UTC where the machine has no time zones (an hour off in summer).
fn in_london(moment: Timestamp) -> rights::Date {
    let london = TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC);
    date(moment.to_zoned(london).date())
}

fn date(day: civil::Date) -> rights::Date {
    let [month, number] = [day.month(), day.day()].map(i8::unsigned_abs);
    rights::Date::new(day.year(), month, number).expect("both calendars are Gregorian")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_changes_at_midnight_in_london() {
        let day = |moment: &str| in_london(moment.parse().unwrap());
        assert_eq!(day("2026-07-01T22:59:59Z"), rights::Date::new(2026, 7, 1).unwrap());
        assert_eq!(day("2026-07-01T23:00:00Z"), rights::Date::new(2026, 7, 2).unwrap(), "summer time");
        assert_eq!(day("2026-12-01T23:59:59Z"), rights::Date::new(2026, 12, 1).unwrap());
    }

    #[test]
    fn a_named_day_stays() {
        let day = rights::Date::new(2027, 4, 6).unwrap();
        assert_eq!(Day::Always(day).now(), day);
    }
}
