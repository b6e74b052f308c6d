//! Periods of days and months, and what is not settled about them.

use super::{Length, Periods, Unit};
use crate::Date;

/// The last day of a month where the law counts to a day that the month lacks.
pub(super) const MONTH_END: &str = "month-end";
/// Hours are counted from the start of the day, as the time is not known.
pub(super) const TIME_NOT_KNOWN: &str = "time-not-known";
/// The clocks showed the time twice on that day.
pub(super) const HOUR_TWICE: &str = "hour-twice";
/// The law does not say at which hour a letter counts as served.
pub(super) const HOUR_OF_SERVICE: &str = "hour-of-service";
/// The day is another one for people under 18, and the age is not known.
pub(super) const AGE_NOT_KNOWN: &str = "age-not-known";
/// Whether the next office day will do is settled for section 2 alone.
pub(super) const OFFICE_SHUT: &str = "office-shut";
/// The bank holidays of that year are not known.
pub(super) const HOLIDAYS_NOT_KNOWN: &str = "holidays-not-known";

/// The reasons that the counting itself gives for an unsettled day; rules name others. Each has a
/// sentence `unsettled-<id>` in every language.
pub const REASONS: [&str; 7] = [MONTH_END, TIME_NOT_KNOWN, HOUR_TWICE, HOUR_OF_SERVICE, AGE_NOT_KNOWN, OFFICE_SHUT, HOLIDAYS_NOT_KNOWN];

/// The end of a stretch that begins with a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    /// Its last day.
    pub(super) last: Date,
    /// It is the end of a month that lacks the day: the day before may be the last.
    pub(super) unsettled: bool,
}

impl End {
    /// The last day that is surely within it.
    pub(super) fn safe(self) -> Date {
        if self.unsettled { self.last.plus_days(-1) } else { self.last }
    }
}

/// The end of so many units that begin with `start`.
pub(super) fn end(start: Date, unit: Unit, count: u32) -> End {
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    match unit {
        Unit::Days => End { last: start.plus_days(count.saturating_sub(1)), unsettled: false },
        Unit::Months => End { last: start.last_of_months(count), unsettled: !start.meets_month(count) },
    }
}

/// One period of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    /// Its first day.
    pub(super) opens: Date,
    /// Its last day.
    pub(super) end: End,
    /// What went before it.
    pub(super) after: Option<Length>,
    /// How long it is.
    pub(super) length: Length,
    /// Whether its first day is not settled.
    pub(super) begun_unsettled: bool,
}

/// The periods, in order. All are counted from `start`, none from the end of another.
pub(super) fn periods(start: Date, periods: &Periods) -> impl Iterator<Item = Period> {
    let cap = periods.most_months.map(|months| end(start, Unit::Months, u32::from(months)).last);
    let repeated = periods.lengths.last().copied().filter(|length| periods.repeats && *length > 0);
    let lengths = periods.lengths.iter().copied().chain(repeated.into_iter().cycle());
    let unit = periods.unit;
    let named = move |count: u32| {
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        if unit == Unit::Days { Length::Days(count) } else { Length::Months(count) }
    };
    let each = lengths.scan(u32::from(periods.after), move |before, length| {
        let (from, to) = (*before, before.saturating_add(u32::from(length)));
        *before = to;
        let earlier = end(start, unit, from);
        let (opens, begun_unsettled) = if from == 0 { (start, false) } else { (earlier.last.plus_days(1), earlier.unsettled) };
        let mut end = end(start, unit, to);
        if let Some(cap) = cap {
            end.last = end.last.min(cap);
        }
        Some(Period { opens, end, after: (from > 0).then(|| named(from)), length: named(u32::from(length)), begun_unsettled })
    });
    // The calendar ends, and so does every count in it.
    each.take_while(move |period| cap.is_none_or(|cap| period.opens <= cap) && period.opens <= period.end.last).take(20_000)
}

#[cfg(test)]
mod tests {
    use super::super::{Length, Periods, Unit};
    use super::periods;
    use crate::Date;

    fn said(start: &str, unit: Unit, after: u16, lengths: &[u16], repeats: bool, most_months: Option<u16>) -> Vec<String> {
        let start = Date::parse(start).expect("a day");
        let all = Periods { unit, after, lengths: lengths.to_vec(), repeats, most_months };
        periods(start, &all)
            .take(5)
            .map(|period| format!("{} {}{}", period.opens, period.end.last, if period.begun_unsettled || period.end.unsettled { "?" } else { "" }))
            .collect()
    }

    #[test]
    fn later_periods_are_counted_from_the_first_day() {
        assert_eq!(said("2026-11-21", Unit::Months, 0, &[6, 6, 12], false, None), ["2026-11-21 2027-05-20", "2027-05-21 2027-11-20", "2027-11-21 2028-11-20"]);
        // Chained from ends it would stay on the 28th for ever.
        assert_eq!(
            said("2026-08-31", Unit::Months, 0, &[6, 6, 12], true, None),
            ["2026-08-31 2027-02-28?", "2027-03-01 2027-08-30?", "2027-08-31 2028-08-30", "2028-08-31 2029-08-30", "2029-08-31 2030-08-30"]
        );
        assert_eq!(said("2026-08-10", Unit::Months, 6, &[6, 12], false, None), ["2027-02-10 2027-08-09", "2027-08-10 2028-08-09"]);
        assert_eq!(said("2026-11-02", Unit::Days, 84, &[28], true, Some(4)), ["2027-01-25 2027-02-21", "2027-02-22 2027-03-01"]);
    }

    #[test]
    fn what_went_before_is_told() {
        let all = Periods { unit: Unit::Months, after: 6, lengths: vec![6, 12], repeats: true, most_months: None };
        let third = periods(Date::parse("2026-08-10").expect("a day"), &all).nth(2).expect("a period");
        assert_eq!((third.after, third.length), (Some(Length::Months(24)), Length::Months(12)));
    }

    #[test]
    fn the_end_of_the_calendar_is_the_end() {
        let all = Periods { unit: Unit::Months, after: 0, lengths: vec![12], repeats: true, most_months: None };
        let start = Date::parse("9990-06-01").expect("a day");
        assert!(periods(start, &all).count() <= 20_000);
    }
}
