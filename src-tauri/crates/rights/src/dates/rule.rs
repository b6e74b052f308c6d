//! The rules as data: which days count from which event, for which legal positions.

use super::{Displacement, Event, Holidays, Id, Nation, Post, Why, WindowKind};
use crate::{Force, Place};
use std::collections::BTreeMap;

/// A unit of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days of the calendar.
    Days,
    /// Months of the calendar.
    Months,
}

/// How long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Days of the calendar.
    Days(u16),
    /// Months of the calendar.
    Months(u16),
    /// Hours as they pass.
    Hours(u16),
    /// Days on which offices are open.
    OfficeDays(u16),
}

/// Periods one after another, all counted from the day on which the first began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Periods {
    /// What the numbers count.
    pub unit: Unit,
    /// So long after the event the first period begins; 0: with the day of the event.
    pub after: u16,
    /// The lengths, in order.
    pub lengths: Vec<u16>,
    /// The last length comes again and again.
    pub repeats: bool,
    /// All periods end after so many months.
    pub most_months: Option<u16>,
}

/// What is counted from an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    /// The last day of each period that begins with the day of the event.
    Ends(Periods),
    /// The first and the last day of each period.
    Windows(Periods),
    /// The last so many months of each period.
    LastMonths(Periods, u16),
    /// The first day after the period.
    DayAfter(Periods),
    /// The same-numbered day later: the day of the event does not count.
    Since {
        /// How long.
        length: Length,
        /// How many months instead where the patient is under 18.
        under_18: Option<u16>,
    },
    /// So many days before.
    Before(u16),
    /// When so many hours have passed.
    Elapsed(u16),
    /// The day, and the time if it is known.
    AtOnce,
}

/// Another date that an entry may wait for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Also {
    /// The event: the first of these that is known.
    pub from: Vec<Event>,
    /// The periods that begin with it.
    pub periods: Periods,
}

/// How a rule finds its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The event that it counts from: the first of these that is known. The last is asked for.
    pub from: Vec<Event>,
    /// Count from the earliest of them, not from the first that is known.
    pub earliest: bool,
    /// What is counted.
    pub count: Count,
    /// No window opens before this period is over.
    pub not_before: Option<Also>,
    /// It waits until this period is over too.
    pub or_after: Option<Also>,
    /// It lasts to the end of the period in which the event falls, where that is later.
    pub or_end_of: Option<Also>,
    /// Nothing is to be done where an application was received between the first known of these and the day.
    pub unless_applied_since: Vec<Event>,
    /// Nothing is to be done in the period in which the tribunal last considered the case, nor before.
    pub unless_considered: bool,
    /// Only where an application was received in the patient's window.
    pub applied_in_window: bool,
    /// The law itself says that the next office day will do.
    pub next_office_day: bool,
    /// The later day is the safe one: a thing is not to be done too early.
    pub later_is_safe: bool,
}

/// What a rule gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gives {
    /// Days.
    Days(Box<Counted>),
    /// There is none.
    None(Why),
    /// Something is to be done at once.
    AsSoonAsPossible,
    /// The law does not say.
    Open,
}

/// One event that came so late after another that something had ended between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    /// The first event, whose day is day 1.
    pub from: Event,
    /// The event that came after it.
    pub to: Event,
    /// How many months the first was good for.
    pub months: u16,
}

/// When a rule applies, besides its legal positions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// All of these are known.
    pub given: Vec<Event>,
    /// At least one of these is known, if there are any.
    pub given_any: Vec<Event>,
    /// None of these is known.
    pub not_given: Vec<Event>,
    /// Both are known, and the second is not before the first.
    pub in_order: Option<(Event, Event)>,
    /// The opposite.
    pub not_in_order: Option<(Event, Event)>,
    /// The second event came when the first was over.
    pub late: Option<Late>,
    /// The opposite.
    pub not_late: Option<Late>,
    /// In these nations; empty: in both.
    pub nations: Vec<Nation>,
    /// The letter was posted so.
    pub post: Option<Post>,
    /// The letter was not posted so, as far as is known.
    pub post_not: Option<Post>,
    /// The managers had agreed to e-mail, or not.
    pub email_agreed: Option<bool>,
    /// The ground is one of these, if there are any.
    pub grounds: Vec<Displacement>,
    /// The stay was prolonged, or not.
    pub extended: Option<bool>,
    /// Nothing else of this id applies.
    pub otherwise: bool,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it is about.
    pub id: Id,
    /// Which right of the nearest relative.
    pub kind: Option<WindowKind>,
    /// The legal positions for which it holds.
    pub statuses: Vec<String>,
    /// When it applies.
    pub when: When,
    /// What it gives.
    pub gives: Gives,
    /// The ids of what is not settled about it.
    pub unsettled: Vec<String>,
    /// When it is law.
    pub force: Force,
    /// The provision that says so.
    pub cite: String,
    /// The sources behind it.
    pub sources: Vec<String>,
    /// Where it is written.
    pub place: Place,
}

/// All rules on dates, ready to be asked. Made once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    rules: Vec<Rule>,
    by_status: BTreeMap<String, Vec<usize>>,
    /// When offices are shut.
    pub holidays: Holidays,
}

impl Book {
    /// Makes rules ready.
    #[must_use]
    pub fn new(mut rules: Vec<Rule>, holidays: Holidays) -> Book {
        // What a rule waits for comes before it: other rules first, and an order before its barring.
        rules.sort_by_key(|rule| (rule.id, rule.when.otherwise));
        let mut by_status: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, rule) in rules.iter().enumerate() {
            for status in &rule.statuses {
                by_status.entry(status.clone()).or_default().push(place);
            }
        }
        Book { rules, by_status, holidays }
    }

    /// The rules, in the order of the entries that they give.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The legal positions that it knows, in alphabetical order.
    pub fn statuses(&self) -> impl Iterator<Item = &str> {
        self.by_status.keys().map(String::as_str)
    }

    /// The rules for one legal position.
    pub fn rules_of<'a>(&'a self, status: &str) -> impl Iterator<Item = &'a Rule> {
        self.by_status.get(status).into_iter().flatten().map(|place| &self.rules[*place])
    }

    /// The events that a person in this position is asked for: those without which nothing can be said
    /// first, the main one at the front. Empty for a position that the book does not know.
    #[must_use]
    pub fn events_of(&self, status: &str) -> Vec<Event> {
        let (mut main, mut more) = (Vec::new(), Vec::new());
        for rule in self.rules_of(status) {
            let Gives::Days(counted) = &rule.gives else {
                more.extend(rule.when.reads());
                continue;
            };
            let free = rule.when.given.is_empty() && rule.when.given_any.is_empty() && rule.when.in_order.is_none();
            if let Some(last) = counted.from.last().filter(|_| free) {
                main.push(*last);
            }
            more.extend(counted.from.iter().copied());
            more.extend(rule.when.reads());
            more.extend([&counted.not_before, &counted.or_after, &counted.or_end_of].into_iter().flatten().flat_map(|also| also.from.iter().copied()));
            more.extend(counted.unless_applied_since.first().map(|_| Event::TribunalApplicationReceived));
        }
        if self.rules_of(status).any(|rule| rule.id == Id::TribunalWindow && matches!(rule.gives, Gives::Days(_))) {
            more.push(Event::TribunalApplicationReceived);
        }
        more.sort_unstable();
        let mut all: Vec<Event> = Vec::new();
        for event in main.into_iter().chain(more) {
            if !all.contains(&event) {
                all.push(event);
            }
        }
        all
    }
}

impl When {
    fn reads(&self) -> impl Iterator<Item = Event> {
        let pairs = [self.in_order, self.not_in_order].into_iter().flatten().flat_map(|(first, second)| [first, second]);
        let late = [self.late, self.not_late].into_iter().flatten().flat_map(|late| [late.from, late.to]);
        self.given.iter().chain(&self.given_any).chain(&self.not_given).copied().chain(pairs).chain(late)
    }
}
