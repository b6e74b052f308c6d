//! Goes through the rules for one position, and writes an entry for each day.

use super::count::{self, AGE_NOT_KNOWN, HOLIDAYS_NOT_KNOWN, HOUR_OF_SERVICE, HOUR_TWICE, MONTH_END, OFFICE_SHUT, Period, TIME_NOT_KNOWN};
use super::{Age, Also, Book, Clocks, Count, Counted, Event, Events, Gives, Id, Late, Length, Moment, Nation, Need, Periods, Rule, When, Why, WindowKind};
use crate::{Date, Law};

/// What is known of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day on which it is asked.
    pub as_at: Date,
    /// Where the hospital is, if it is known.
    pub nation: Option<Nation>,
    /// The legal position: a value of the fact `status`.
    pub status: String,
    /// What happened, and when.
    pub events: Events,
    /// The patient's age now, if it is known.
    pub age: Option<Age>,
}

/// How a day was found, so that it can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Working {
    /// The event that it counts from.
    pub event: Event,
    /// When that was.
    pub from: Moment,
    /// The day that is counted as day 1: the day of the event, or the day after it.
    pub day_one: Date,
    /// What went before the period, counted from day 1, for a later period.
    pub after: Option<Length>,
    /// How long the period is.
    pub length: Length,
}

impl Working {
    /// Whether it is a later period than the first.
    #[must_use]
    pub fn is_later_period(&self) -> bool {
        self.after.is_some()
    }
}

/// One date, or the reason why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What it is about.
    pub id: Id,
    /// Which of several it is, from 1, within its id and kind.
    pub n: Option<usize>,
    /// Which right of the nearest relative.
    pub kind: Option<WindowKind>,
    /// The day, inclusive.
    pub on: Option<Date>,
    /// The minute, where the law counts hours.
    pub at: Option<Moment>,
    /// The first day of a window.
    pub opens: Option<Date>,
    /// Its last day, inclusive.
    pub closes: Option<Date>,
    /// The next office day, where the last day is none.
    pub closes_if_office_shut: Option<Date>,
    /// The day to aim for, on the safe side of all that is not settled.
    pub aim_for: Option<Date>,
    /// It is over.
    pub passed: bool,
    /// An application was received in it.
    pub used: bool,
    /// There is none, and why.
    pub none: Option<Why>,
    /// What must be known first.
    pub needs: Vec<Need>,
    /// It is to be done at once.
    pub as_soon_as_possible: bool,
    /// The ids of what is not settled; the sentences are `unsettled-<id>`.
    pub unsettled: Vec<&'a str>,
    /// The provision.
    pub cite: &'a str,
    /// The sources behind it.
    pub sources: &'a [String],
    /// How it was found.
    pub working: Option<Working>,
    series: bool,
}

/// Works out every date for one person under the law of one day, in the order of the machine interface.
///
/// Windows and renewals that recur are given from the first to the third after `as_at`. Nothing is
/// guessed: see [`Entry::needs`], [`Entry::none`] and [`Entry::unsettled`]. Where the nation is not known,
/// it is asked for only if England and Wales differ. A position that the book does not know gives no entries.
#[must_use]
pub fn work_out<'a>(book: &'a Book, question: &Question, law: &Law) -> Vec<Entry<'a>> {
    if question.nation.is_some() {
        return in_nation(book, question, law);
    }
    let [england, wales] = [Nation::England, Nation::Wales].map(|nation| in_nation(book, &Question { nation: Some(nation), ..question.clone() }, law));
    in_either_nation(england, &wales)
}

/// What is the same in both nations, and a question for the nation where it is not.
fn in_either_nation<'a>(england: Vec<Entry<'a>>, wales: &[Entry<'a>]) -> Vec<Entry<'a>> {
    let alike = |one: &Entry<'_>, other: &Entry<'_>| {
        one.n == other.n && one.opens == other.opens && one.on == other.on && one.at == other.at && one.none == other.none && one.needs == other.needs
    };
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for entry in england {
        let there = || wales.iter().filter(|other| (other.id, other.kind) == (entry.id, entry.kind));
        if let Some(other) = there().find(|other| alike(&entry, other)) {
            let more = other.unsettled.iter().filter(|reason| !entry.unsettled.contains(reason)).copied();
            let unsettled = entry.unsettled.iter().copied().chain(more).collect();
            entries.push(Entry { unsettled, ..entry });
        } else if !entries.iter().any(|done| (done.id, done.kind) == (entry.id, entry.kind)) {
            entries.push(Entry { needs: vec![Need::Nation], kind: entry.kind, cite: entry.cite, sources: entry.sources, ..empty(entry.id) });
        }
    }
    entries
}

fn in_nation<'a>(book: &'a Book, question: &Question, law: &Law) -> Vec<Entry<'a>> {
    let mut work = Work { book, question, entries: Vec::new() };
    for rule in book.rules_of(&question.status).filter(|rule| rule.force.holds(law)) {
        if !(rule.when.otherwise && work.entries.iter().any(|entry| entry.id == rule.id)) {
            work.rule(rule);
        }
    }
    let mut entries = work.entries;
    // Where something must be known first, nothing is said yet.
    entries.iter_mut().filter(|entry| !entry.needs.is_empty()).for_each(|entry| entry.unsettled.clear());
    leave_out_needs(&mut entries);
    // Two rules may each give some of the windows.
    entries.sort_by_key(|entry| (entry.id, entry.kind, entry.opens));
    leave_out_after_the_third(&mut entries, question.as_at);
    number(&mut entries);
    entries
}

/// Whether a rule applies.
enum Fit {
    Yes,
    No,
    Needs(Need),
}

/// What a count starts from.
enum Start<'a> {
    At(Event, Moment, Vec<&'a str>),
    None(Why),
    Missing(Vec<Need>),
}

/// A day that another count gives.
#[derive(Clone, Copy)]
struct Found {
    day: Date,
    /// The end of a month that lacks the day: a day earlier is the safe one.
    unsettled: bool,
}

struct Work<'a, 'q> {
    book: &'a Book,
    question: &'q Question,
    entries: Vec<Entry<'a>>,
}

impl<'a> Work<'a, '_> {
    fn rule(&mut self, rule: &'a Rule) {
        let mut entry = blank(rule);
        match self.fits(&rule.when) {
            Fit::No => return,
            Fit::Needs(need) => entry.needs.push(need),
            Fit::Yes => match &rule.gives {
                Gives::None(why) => entry.none = Some(*why),
                Gives::AsSoonAsPossible => entry.as_soon_as_possible = true,
                Gives::Open => {}
                Gives::Days(counted) => return self.days(counted, entry),
            },
        }
        self.entries.push(entry);
    }

    fn fits(&self, when: &When) -> Fit {
        let events = &self.question.events;
        let known = |event: &Event| events.get(*event).is_some();
        let in_order = |(first, second): (Event, Event)| matches!((events.get(first), events.get(second)), (Some(first), Some(second)) if first.date <= second.date);
        let holds = when.given.iter().all(known)
            && (when.given_any.is_empty() || when.given_any.iter().any(known))
            && !when.not_given.iter().any(known)
            && when.in_order.is_none_or(in_order)
            && !when.not_in_order.is_some_and(in_order)
            && when.late.is_none_or(|late| self.is_late(late))
            && !when.not_late.is_some_and(|late| self.is_late(late))
            && when.post_not.is_none_or(|post| events.post != Some(post))
            && self.nation_fits(when)
            && when.extended.is_none_or(|extended| extended == events.extended);
        if !holds {
            return Fit::No;
        }
        let asked = [
            (when.post.map(|post| events.post.map(|given| given == post)).unwrap_or(Some(true)), Need::Post),
            (when.email_agreed.map(|agreed| events.email_agreed.map(|given| given == agreed)).unwrap_or(Some(true)), Need::EmailAgreed),
            (if when.grounds.is_empty() { Some(true) } else { events.ground.map(|ground| when.grounds.contains(&ground)) }, Need::Ground),
        ];
        if asked.iter().any(|(fits, _)| *fits == Some(false)) {
            return Fit::No;
        }
        asked.iter().find(|(fits, _)| fits.is_none()).map_or(Fit::Yes, |(_, need)| Fit::Needs(*need))
    }

    /// A rule that names no nation is law in England and Wales.
    fn nation_fits(&self, when: &When) -> bool {
        let nation = self.question.nation.unwrap_or(Nation::England);
        if when.nations.is_empty() { matches!(nation, Nation::England | Nation::Wales) } else { when.nations.contains(&nation) }
    }

    /// Whether the second event came when the months that the first was good for were over.
    fn is_late(&self, late: Late) -> bool {
        let events = &self.question.events;
        let last = events.get(late.from).map(|from| from.date.last_of_months(i32::from(late.months)));
        last.zip(events.get(late.to)).is_some_and(|(last, to)| to.date > last)
    }

    /// The event to count from.
    fn start(&self, from: &[Event], earliest: bool) -> Start<'a> {
        let known = from.iter().filter_map(|event| Some((*event, self.question.events.get(*event)?)));
        let found = if earliest { known.min_by_key(|(_, moment)| *moment) } else { known.into_iter().next() };
        if let Some((event, moment)) = found {
            return Start::At(event, moment, Vec::new());
        }
        if from.contains(&Event::NrOrderServed)
            && let Some(served) = self.entries.iter().find(|entry| entry.id == Id::NrOrderServed)
        {
            return match (served.none, served.on) {
                (Some(why), _) => Start::None(why),
                (None, Some(on)) => Start::At(Event::NrOrderServed, served.at.unwrap_or(Moment { date: on, time: None }), served.unsettled.clone()),
                (None, None) => Start::Missing(served.needs.clone()),
            };
        }
        Start::Missing(from.last().map(|event| Need::Event(*event)).into_iter().collect())
    }

    fn days(&mut self, counted: &'a Counted, mut entry: Entry<'a>) {
        if counted.applied_in_window && !self.entries.iter().any(|entry| entry.used) {
            return;
        }
        let (event, from) = match self.start(&counted.from, counted.earliest) {
            Start::At(event, from, unsettled) => {
                entry.unsettled.splice(0..0, unsettled);
                (event, from)
            }
            Start::None(why) => {
                entry.none = Some(why);
                return self.entries.push(entry);
            }
            Start::Missing(needs) => {
                entry.needs = needs;
                return self.entries.push(entry);
            }
        };
        let working = |day_one: Date, after: Option<Length>, length: Length| Some(Working { event, from, day_one, after, length });
        match &counted.count {
            Count::Windows(periods) => self.windows(counted, periods, entry, (event, from), None),
            Count::LastMonths(periods, last) => self.windows(counted, periods, entry, (event, from), Some(*last)),
            Count::Ends(periods) => self.ends(counted, periods, entry, (event, from)),
            Count::DayAfter(periods) => {
                let Some(period) = count::periods(from.date, periods).next() else { return };
                entry.working = working(from.date, period.after, period.length);
                entry.on = Some(period.end.last.plus_days(1));
                if period.end.unsettled {
                    entry.unsettled.push(MONTH_END);
                    entry.aim_for = (!counted.later_is_safe).then_some(period.end.last);
                }
                self.finish(counted, entry);
            }
            Count::Since { length, under_18 } => {
                let (length, age_matters) = self.for_age(*length, *under_18);
                entry.working = working(from.date.plus_days(1), None, length);
                entry.on = Some(self.since(from.date, length));
                if age_matters {
                    entry.unsettled.push(AGE_NOT_KNOWN);
                }
                if matches!(length, Length::Months(months) if !from.date.meets_month(i32::from(months))) {
                    entry.unsettled.push(MONTH_END);
                }
                self.finish(counted, entry);
            }
            Count::Before(days) => {
                entry.working = working(from.date.plus_days(-1), None, Length::Days(*days));
                entry.on = Some(from.date.plus_days(-i32::from(*days)));
                self.finish(counted, entry);
            }
            Count::Elapsed(hours) => {
                let end = from.plus_hours(*hours);
                entry.working = working(from.date, None, Length::Hours(*hours));
                (entry.on, entry.at) = (Some(end.date), Some(end));
                if from.time.is_none() && !entry.unsettled.contains(&HOUR_OF_SERVICE) {
                    entry.unsettled.push(TIME_NOT_KNOWN);
                }
                if from.clocks() == Clocks::Twice {
                    entry.unsettled.push(HOUR_TWICE);
                }
                // The law leaves the hour open: then the day before is the safe one.
                entry.aim_for = entry.unsettled.contains(&HOUR_OF_SERVICE).then(|| end.date.plus_days(-1));
                self.finish(counted, entry);
            }
            Count::AtOnce => {
                entry.working = working(from.date, None, Length::Days(0));
                (entry.on, entry.at) = (Some(from.date), from.time.map(|_| from));
                self.finish(counted, entry);
            }
        }
    }

    /// Each window, or the last months of each period.
    fn windows(&mut self, counted: &'a Counted, periods: &Periods, entry: Entry<'a>, (event, from): (Event, Moment), last_months: Option<u16>) {
        let not_before = match counted.not_before.as_ref().map(|also| self.first_day_after(also)) {
            None => None,
            Some(Ok(day)) => Some(day),
            Some(Err(needs)) => {
                self.entries.push(Entry { needs, ..entry });
                return;
            }
        };
        let mut after = 0;
        for period in count::periods(from.date, periods) {
            if after == 3 {
                break;
            }
            let mut opens = last_months.map_or(period.opens, |months| period.end.last.plus_days(1).plus_months(-i32::from(months)));
            let held_back = not_before.filter(|not_before| not_before.day >= opens);
            opens = held_back.map_or(opens, |not_before| not_before.day);
            if opens > period.end.last {
                continue;
            }
            after += usize::from(opens > self.question.as_at);
            let mut entry = entry.clone();
            entry.series = true;
            entry.working = Some(Working { event, from, day_one: from.date, after: period.after, length: period.length });
            let unsettled = match last_months {
                Some(months) => period.end.unsettled || !period.end.last.plus_days(1).meets_month(-i32::from(months)),
                None => period.end.unsettled || held_back.map_or(period.begun_unsettled, |not_before| not_before.unsettled),
            };
            if unsettled {
                entry.unsettled.push(MONTH_END);
            }
            (entry.opens, entry.closes) = (Some(opens), Some(period.end.last));
            if last_months.is_none() {
                self.mind_the_office(counted, &mut entry, opens, &period);
            } else if period.end.unsettled {
                entry.aim_for = Some(period.end.safe());
            }
            let over = entry.closes_if_office_shut.unwrap_or(period.end.last);
            entry.passed = over < self.question.as_at;
            self.entries.push(entry);
        }
    }

    fn mind_the_office(&self, counted: &Counted, entry: &mut Entry<'a>, opens: Date, period: &Period) {
        let (holidays, closes) = (&self.book.holidays, period.end.last);
        if !holidays.is_office_day(closes) {
            entry.closes_if_office_shut = Some(holidays.next_office_day(closes));
            if !counted.next_office_day {
                entry.unsettled.push(OFFICE_SHUT);
            }
        }
        if !holidays.knows(closes) {
            entry.unsettled.push(HOLIDAYS_NOT_KNOWN);
        }
        entry.aim_for = Some(holidays.last_office_day(period.end.safe()).max(opens));
        let last = entry.closes_if_office_shut.filter(|_| counted.next_office_day).unwrap_or(closes);
        let received = self.question.events.get(Event::TribunalApplicationReceived);
        entry.used = entry.id == Id::TribunalWindow && received.is_some_and(|received| (opens..=last).contains(&received.date));
    }

    /// The last day of each period.
    fn ends(&mut self, counted: &'a Counted, periods: &Periods, entry: Entry<'a>, (event, from): (Event, Moment)) {
        let mut after = 0;
        for period in count::periods(from.date, periods) {
            if after == 3 {
                break;
            }
            let considered = self.question.events.get(Event::TribunalLastConsidered);
            if counted.unless_considered && considered.is_some_and(|day| day.date >= period.opens) {
                continue;
            }
            after += usize::from(period.end.last > self.question.as_at);
            let mut entry = entry.clone();
            entry.series = periods.repeats;
            entry.on = Some(period.end.last);
            entry.working = Some(Working { event, from, day_one: from.date, after: period.after, length: period.length });
            if period.end.unsettled {
                entry.unsettled.push(MONTH_END);
                entry.aim_for = Some(period.end.safe());
            }
            self.finish(counted, entry);
        }
    }

    /// What may still change a single day, and whether it is over.
    fn finish(&mut self, counted: &'a Counted, mut entry: Entry<'a>) {
        for (also, extend) in [(&counted.or_after, false), (&counted.or_end_of, true)] {
            let Some(also) = also else { continue };
            let until = entry.working.map_or(self.question.as_at, |working| working.from.date);
            match if extend { self.end_of_period_with(also, until) } else { self.first_day_after(also).map(Some) } {
                Err(needs) => return self.entries.push(Entry { needs, ..blank_like(&entry) }),
                Ok(Some(Found { day, unsettled })) if entry.on.is_none_or(|on| day > on) => {
                    entry.on = Some(day);
                    entry.aim_for = unsettled.then(|| day.plus_days(-1));
                    entry.unsettled.retain(|reason| *reason != MONTH_END);
                    entry.unsettled.extend(unsettled.then_some(MONTH_END));
                    let from = also.from.iter().find_map(|event| Some((*event, self.question.events.get(*event)?)));
                    if let (Some((event, from)), Some(working)) = (from, &mut entry.working) {
                        *working = Working { event, from, day_one: from.date, after: None, length: named(&also.periods) };
                    }
                }
                Ok(_) => {}
            }
        }
        let Some(on) = entry.on else { return self.entries.push(entry) };
        let received = self.question.events.get(Event::TribunalApplicationReceived);
        let since = counted.unless_applied_since.iter().find_map(|event| self.question.events.get(*event));
        // An application has been made, and nothing says from when one counts.
        if let (Some(_), None, Some(first)) = (received, since, counted.unless_applied_since.first()) {
            return self.entries.push(Entry { needs: vec![Need::Event(*first)], ..blank_like(&entry) });
        }
        if let (Some(received), Some(since)) = (received, since)
            && (since.date..=on).contains(&received.date)
        {
            self.entries.push(Entry { none: Some(Why::ApplicationMade), ..blank_like(&entry) });
            return;
        }
        let shut = counted.next_office_day && !self.book.holidays.is_office_day(on);
        entry.closes_if_office_shut = shut.then(|| self.book.holidays.next_office_day(on));
        let begins = matches!(entry.id, Id::NrOrderServed | Id::RecallNoticeServed | Id::SecondOpinionNeededFrom | Id::NrMayOrderAgainFrom);
        // Of two ways in which an order was handed in, the first that counts does.
        let way = |entry: &Entry<'_>| entry.working.map(|working| working.event);
        if entry.id == Id::NrOrderServed
            && let Some(other) = self.entries.iter_mut().find(|other| other.id == entry.id && other.on.is_some() && way(other) != way(&entry))
        {
            if entry.on < other.on {
                *other = entry;
            }
            return;
        }
        entry.passed = !begins && entry.closes_if_office_shut.unwrap_or(on) < self.question.as_at;
        self.entries.push(entry);
    }

    fn first_day_after(&self, also: &Also) -> Result<Found, Vec<Need>> {
        let after = |period: Period| Found { day: period.end.last.plus_days(1), unsettled: period.end.unsettled };
        match self.start(&also.from, false) {
            Start::At(_, from, _) => Ok(count::periods(from.date, &also.periods).next().map_or(Found { day: from.date, unsettled: false }, after)),
            Start::None(_) => Err(Vec::new()),
            Start::Missing(needs) => Err(needs),
        }
    }

    /// The last day of the first period that is not over on `day`.
    fn end_of_period_with(&self, also: &Also, day: Date) -> Result<Option<Found>, Vec<Need>> {
        let end = |period: Period| Found { day: period.end.last, unsettled: period.end.unsettled };
        match self.start(&also.from, false) {
            Start::At(_, from, _) => Ok(count::periods(from.date, &also.periods).find(|period| period.end.last >= day).map(end)),
            Start::None(_) => Ok(None),
            Start::Missing(needs) => Err(needs),
        }
    }

    /// The length for the patient's age, and whether the age is missing. The shorter one is the safe one.
    fn for_age(&self, length: Length, under_18: Option<u16>) -> (Length, bool) {
        match (under_18, self.question.age) {
            (None, _) | (Some(_), Some(Age::Adult)) => (length, false),
            (Some(months), Some(_)) => (Length::Months(months), false),
            (Some(months), None) => (Length::Months(months), true),
        }
    }

    fn since(&self, day: Date, length: Length) -> Date {
        match length {
            Length::Days(days) => day.plus_days(i32::from(days)),
            Length::Months(months) => day.plus_months(i32::from(months)),
            Length::Hours(hours) => Moment { date: day, time: None }.plus_hours(hours).date,
            Length::OfficeDays(days) => self.book.holidays.plus_office_days(day, days),
        }
    }
}

fn named(periods: &Periods) -> Length {
    let total = periods.lengths.first().copied().unwrap_or_default();
    if periods.unit == super::Unit::Days { Length::Days(total) } else { Length::Months(total) }
}

fn blank(rule: &Rule) -> Entry<'_> {
    let unsettled = rule.unsettled.iter().map(String::as_str).collect();
    Entry { kind: rule.kind, unsettled, cite: &rule.cite, sources: &rule.sources, ..empty(rule.id) }
}

fn empty<'a>(id: Id) -> Entry<'a> {
    Entry {
        id,
        n: None,
        kind: None,
        on: None,
        at: None,
        opens: None,
        closes: None,
        closes_if_office_shut: None,
        aim_for: None,
        passed: false,
        used: false,
        none: None,
        needs: Vec::new(),
        as_soon_as_possible: false,
        unsettled: Vec::new(),
        cite: "",
        sources: &[],
        working: None,
        series: false,
    }
}

/// The same entry without its days.
fn blank_like<'a>(entry: &Entry<'a>) -> Entry<'a> {
    Entry { on: None, at: None, aim_for: None, unsettled: Vec::new(), working: None, ..entry.clone() }
}

/// What is missing for one way to an answer is not asked for where another way has given it.
fn leave_out_needs(entries: &mut Vec<Entry<'_>>) {
    let answered: Vec<(Id, Option<WindowKind>)> = entries.iter().filter(|entry| entry.needs.is_empty()).map(|entry| (entry.id, entry.kind)).collect();
    let mut asked: Vec<(Id, Option<WindowKind>, Vec<Need>)> = Vec::new();
    entries.retain(|entry| {
        let key = (entry.id, entry.kind, entry.needs.clone());
        let again = asked.contains(&key);
        asked.push(key);
        entry.needs.is_empty() || !(answered.contains(&(entry.id, entry.kind)) || again)
    });
}

/// Two rules may each give windows as far as the third after a day, and both together more.
fn leave_out_after_the_third(entries: &mut Vec<Entry<'_>>, as_at: Date) {
    let mut after: Vec<(Id, Option<WindowKind>)> = Vec::new();
    entries.retain(|entry| {
        let key = (entry.id, entry.kind);
        let kept = after.iter().filter(|other| **other == key).count() < 3;
        if kept && entry.series && entry.opens.is_some_and(|opens| opens > as_at) {
            after.push(key);
        }
        kept || !entry.series
    });
}

fn number(entries: &mut [Entry<'_>]) {
    for place in 0..entries.len() {
        if entries[place].series {
            let key = (entries[place].id, entries[place].kind);
            let before = entries[..place].iter().filter(|entry| entry.series && (entry.id, entry.kind) == key).count();
            entries[place].n = Some(before + 1);
        }
    }
}
