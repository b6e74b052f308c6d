//! `content/law/dates/`: the rules on dates, and the days on which offices are shut.
//!
//! 1. [`read`] turns every file into rules; `holidays.toml` has a form of its own.
//! 2. A rule gives one thing: days that it counts (`as`), the reason why there are none (`none`), a
//!    duty to act at once, or that the law is open.
//! 3. [`check`] looks at what other files say: sources, and a sentence for each unsettled reason.

use crate::law::{ForceText, force, is_citation};
use crate::problem::{did_you_mean, line_of};
use crate::{ENGLISH, Files, Problem, Source, Words, data};
use rights::dates::{
    Also, Book, Count, Counted, Displacement, Event, Gives, Holidays, Id, Late, Length, Nation, Periods, Post, REASONS, Rule, Unit, When, Why, WindowKind, Yearly,
};
use rights::{Commencement, Date, Place, Schema};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use toml::value::Datetime;

/// The folder.
pub(crate) const DATES: &str = "content/law/dates/";
const HOLIDAYS: &str = "content/law/dates/holidays.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DatesFile {
    checked_on: Datetime,
    rule: Vec<Spanned<RuleText>>,
}

/// One value, or a list of them.
#[derive(Deserialize)]
#[serde(untagged, expecting = "give one value, or a list of values")]
enum Some1<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> Some1<T> {
    fn list(&self) -> &[T] {
        match self {
            Some1::One(value) => std::slice::from_ref(value),
            Some1::Many(values) => values,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleText {
    id: String,
    kind: Option<String>,
    status: Vec<String>,
    #[serde(default)]
    given: Vec<String>,
    #[serde(default)]
    given_any: Vec<String>,
    #[serde(default)]
    not_given: Vec<String>,
    in_order: Option<[String; 2]>,
    not_in_order: Option<[String; 2]>,
    late: Option<LateText>,
    not_late: Option<LateText>,
    #[serde(default)]
    nations: Vec<String>,
    post: Option<String>,
    post_not: Option<String>,
    email_agreed: Option<bool>,
    #[serde(default)]
    grounds: Vec<String>,
    extended: Option<bool>,
    #[serde(default)]
    otherwise: bool,
    none: Option<String>,
    #[serde(default)]
    as_soon_as_possible: bool,
    #[serde(default)]
    open: bool,
    #[serde(rename = "as")]
    count: Option<String>,
    from: Option<Some1<String>>,
    #[serde(default)]
    earliest: bool,
    days: Option<Some1<u16>>,
    months: Option<Some1<u16>>,
    hours: Option<u16>,
    office_days: Option<u16>,
    #[serde(default)]
    after: u16,
    #[serde(default)]
    repeats: bool,
    most_months: Option<u16>,
    last_months: Option<u16>,
    under_18_months: Option<u16>,
    not_before: Option<AlsoText>,
    or_after: Option<AlsoText>,
    or_end_of: Option<AlsoText>,
    #[serde(default)]
    unless_applied_since: Vec<String>,
    #[serde(default)]
    unless_considered: bool,
    #[serde(default)]
    applied_in_window: bool,
    #[serde(default)]
    next_office_day: bool,
    #[serde(default)]
    later_is_safe: bool,
    #[serde(default)]
    unsettled: Vec<String>,
    #[serde(default)]
    force: ForceText,
    cite: String,
    source: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LateText {
    from: String,
    to: String,
    months: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AlsoText {
    from: Some1<String>,
    months: Some1<u16>,
    #[serde(default)]
    repeats: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidaysFile {
    first_year: i16,
    last_year: i16,
    announced_until: Datetime,
    yearly: Vec<YearlyText>,
    #[serde(default)]
    moved: Vec<MovedText>,
    #[serde(default)]
    added: Vec<AddedText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearlyText {
    #[serde(rename = "name")]
    _name: String,
    month: Option<u8>,
    day: Option<u8>,
    easter: Option<i32>,
    first_monday_of: Option<u8>,
    last_monday_of: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MovedText {
    #[serde(rename = "name")]
    _name: String,
    from: Datetime,
    to: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddedText {
    #[serde(rename = "name")]
    _name: String,
    on: Datetime,
}

pub(crate) fn read(files: &Files, schema: &Schema, commencements: &[Commencement], problems: &mut Vec<Problem>) -> Book {
    let mut rules = Vec::new();
    for (file, text) in files.below(DATES).filter(|(file, _)| file.ends_with(".toml") && *file != HOLIDAYS) {
        let Some(read) = data::read::<DatesFile>(file, 0, text, problems) else { continue };
        data::day(file, 1, read.checked_on, problems);
        for rule in read.rule {
            let line = line_of(text, rule.span().start);
            let mut reader = Reader { file, line, schema, problems: Vec::new() };
            let rule = reader.rule(rule.into_inner(), commencements);
            let sound = reader.problems.is_empty();
            problems.append(&mut reader.problems);
            rules.extend(rule.filter(|_| sound));
        }
    }
    let holidays = match files.get(HOLIDAYS) {
        Some(text) => data::read::<HolidaysFile>(HOLIDAYS, 0, text, problems).map(|file| holidays(file, problems)).unwrap_or_default(),
        None => {
            problems.push(Problem::error(HOLIDAYS, 0, "This file is missing.", "It names the days on which offices are shut."));
            Holidays::default()
        }
    };
    let book = Book::new(rules, holidays);
    every_status_is_known(&book, schema, problems);
    book
}

/// Looks at what other files say of the rules: their sources, and the sentences for what is not settled.
pub(crate) fn check(book: &Book, sources: &BTreeMap<String, Source>, words: &Words, problems: &mut Vec<Problem>) {
    let key = |id: &str| format!("unsettled-{id}");
    for rule in book.rules() {
        for id in rule.sources.iter().filter(|id| !sources.contains_key(*id)) {
            let message = format!("'{}' cites '{id}', which is no source.", rule.id.id());
            problems.push(Problem::error(&rule.place.file, rule.place.line, message, "Add it to content/sources.toml."));
        }
        for id in rule.unsettled.iter().filter(|id| !words.has(ENGLISH, &key(id))) {
            let message = format!("No sentence says what is not settled: '{}' is missing.", key(id));
            problems.push(Problem::error(&rule.place.file, rule.place.line, message, "Add it to locales/en/dates.ftl."));
        }
    }
    let used: BTreeSet<String> = book.rules().iter().flat_map(|rule| &rule.unsettled).map(|id| key(id)).chain(REASONS.iter().map(|id| key(id))).collect();
    for id in words.keys(ENGLISH).filter(|id| id.starts_with("unsettled-") && !used.contains(*id)) {
        problems.push(Problem::error("locales/en/dates.ftl", 0, format!("Nothing is unsettled in the way of '{id}'."), "Remove it, or let a rule name it."));
    }
    for id in REASONS.iter().map(|id| key(id)).filter(|id| !words.has(ENGLISH, id)) {
        problems.push(Problem::error("locales/en/dates.ftl", 0, format!("'{id}' is missing."), "The counting of days needs it."));
    }
}

/// Whoever asks about a position is told something of the tribunal.
fn every_status_is_known(book: &Book, schema: &Schema, problems: &mut Vec<Problem>) {
    let statuses = schema.fact("status").map(|fact| schema.kind(fact).values.as_slice()).unwrap_or_default();
    for status in statuses {
        for id in [Id::TribunalWindow, Id::NrTribunalWindow] {
            let here = |rule: &Rule| rule.when.nations.is_empty() || rule.when.nations.iter().any(|nation| matches!(nation, Nation::England | Nation::Wales));
            if !book.rules_of(status).any(|rule| rule.id == id && here(rule)) {
                problems.push(Problem::error(DATES, 0, format!("No rule on '{}' names the status '{status}'.", id.id()), "Say when it is, or why it is not there."));
            }
        }
    }
}

struct Reader<'a> {
    file: &'a str,
    line: usize,
    schema: &'a Schema,
    problems: Vec<Problem>,
}

/// Reads an id, or says which there are.
macro_rules! word {
    ($reader:expr, $type:ident, $what:literal, $text:expr) => {{
        let text: &str = $text;
        let found = $type::of(text);
        if found.is_none() {
            $reader.error(format!("'{text}' is not {}.", $what), did_you_mean(text, $type::ALL.iter().map(|other| other.id())));
        }
        found
    }};
}

impl Reader<'_> {
    fn rule(&mut self, mut text: RuleText, commencements: &[Commencement]) -> Option<Rule> {
        let id = word!(self, Id, "an id of the machine interface", &text.id);
        let kind = text.kind.as_deref().and_then(|kind| word!(self, WindowKind, "a kind of window", kind));
        if let Some(fact) = self.schema.fact("status") {
            let values = &self.schema.kind(fact).values;
            for status in text.status.iter().filter(|status| !values.contains(status)) {
                self.error(format!("'{status}' is not a value of 'status'."), did_you_mean(status, values.iter().map(String::as_str)));
            }
        }
        if text.status.is_empty() {
            self.error("The rule is for nobody.".to_owned(), "Name the status.".to_owned());
        }
        if text.source.is_empty() {
            self.error("The rule names no source.".to_owned(), "Every rule cites the law that it comes from.".to_owned());
        }
        if !is_citation(&text.cite) {
            self.error(format!("'{}' is not a citation.", text.cite), "Write Act, year and one provision: MHA 1983 s.66(2)(a).".to_owned());
        }
        let when = self.when(&text);
        let force = force(self.file, self.line, std::mem::take(&mut text.force), commencements, &mut self.problems);
        let gives = self.gives(&text);
        let place = Place { file: self.file.to_owned(), line: self.line };
        Some(Rule { id: id?, kind, statuses: text.status, when, gives: gives?, unsettled: text.unsettled, force, cite: text.cite, sources: text.source, place })
    }

    fn when(&mut self, text: &RuleText) -> When {
        let mut pair = |pair: &Option<[String; 2]>| {
            let [first, second] = pair.as_ref()?;
            Some((self.event(first)?, self.event(second)?))
        };
        let (in_order, not_in_order) = (pair(&text.in_order), pair(&text.not_in_order));
        When {
            given: self.events(&text.given),
            given_any: self.events(&text.given_any),
            not_given: self.events(&text.not_given),
            in_order,
            not_in_order,
            late: self.late(text.late.as_ref()),
            not_late: self.late(text.not_late.as_ref()),
            nations: text.nations.iter().filter_map(|nation| word!(self, Nation, "a nation", nation)).collect(),
            post: text.post.as_deref().and_then(|post| word!(self, Post, "a kind of post", post)),
            post_not: text.post_not.as_deref().and_then(|post| word!(self, Post, "a kind of post", post)),
            email_agreed: text.email_agreed,
            grounds: text.grounds.iter().filter_map(|ground| word!(self, Displacement, "a ground of displacement", ground)).collect(),
            extended: text.extended,
            otherwise: text.otherwise,
        }
    }

    fn gives(&mut self, text: &RuleText) -> Option<Gives> {
        let said = usize::from(text.none.is_some()) + usize::from(text.as_soon_as_possible) + usize::from(text.open) + usize::from(text.count.is_some());
        if said != 1 {
            self.error(
                "A rule gives one thing.".to_owned(),
                "Give 'as' with what it counts, or 'none' with the reason, or 'as_soon_as_possible = true', or 'open = true'.".to_owned(),
            );
            return None;
        }
        if text.open && text.unsettled.is_empty() {
            self.error("The law is open here, and nothing says why.".to_owned(), "Name the reason under 'unsettled'.".to_owned());
        }
        if let Some(why) = &text.none {
            return word!(self, Why, "a reason why there is none", why).map(Gives::None);
        }
        if text.as_soon_as_possible {
            return Some(Gives::AsSoonAsPossible);
        }
        if text.open {
            return Some(Gives::Open);
        }
        self.counted(text).map(|counted| Gives::Days(Box::new(counted)))
    }

    fn counted(&mut self, text: &RuleText) -> Option<Counted> {
        let word = text.count.as_deref().unwrap_or_default();
        let from = self.events(text.from.as_ref().map(Some1::list).unwrap_or_default());
        if from.is_empty() {
            self.error("It counts from nothing.".to_owned(), "Name the event under 'from'.".to_owned());
        }
        let given = [text.days.is_some(), text.months.is_some(), text.hours.is_some(), text.office_days.is_some()].iter().filter(|given| **given).count();
        if given != usize::from(word != "at-once") {
            self.error(format!("'{word}' counts one thing."), "Give one of 'days', 'months', 'hours', 'office_days'; with 'at-once' none.".to_owned());
            return None;
        }
        let days = text.days.as_ref().map(Some1::list);
        let months = text.months.as_ref().map(Some1::list);
        let single = |list: Option<&[u16]>| list.filter(|list| list.len() == 1).and_then(|list| list.first().copied());
        let periods = match (days, months) {
            (Some(lengths), None) => Some((Unit::Days, lengths)),
            (None, Some(lengths)) => Some((Unit::Months, lengths)),
            _ => None,
        }
        .filter(|(_, lengths)| !lengths.is_empty() && !lengths.contains(&0))
        .map(|(unit, lengths)| Periods { unit, after: text.after, lengths: lengths.to_vec(), repeats: text.repeats, most_months: text.most_months });
        let length = single(days).map(Length::Days).or(single(months).map(Length::Months)).or(text.office_days.map(Length::OfficeDays));
        let count = match word {
            "end" => periods.map(Count::Ends),
            "window" => periods.map(Count::Windows),
            "last-months" => periods.zip(text.last_months).map(|(periods, last)| Count::LastMonths(periods, last)),
            "day-after" => periods.map(Count::DayAfter),
            "since" => length.map(|length| Count::Since { length, under_18: text.under_18_months }),
            "before" => single(days).map(Count::Before),
            "elapsed" => text.hours.map(Count::Elapsed),
            "at-once" => Some(Count::AtOnce),
            other => {
                let known = ["end", "window", "last-months", "day-after", "since", "before", "elapsed", "at-once"];
                self.error(format!("'{other}' is no way to count."), did_you_mean(other, known));
                return None;
            }
        };
        let Some(count) = count else {
            self.error(format!("'{word}' cannot count that."), "See the other rules for the form.".to_owned());
            return None;
        };
        Some(Counted {
            from,
            earliest: text.earliest,
            count,
            not_before: self.also(text.not_before.as_ref()),
            or_after: self.also(text.or_after.as_ref()),
            or_end_of: self.also(text.or_end_of.as_ref()),
            unless_applied_since: self.events(&text.unless_applied_since),
            unless_considered: text.unless_considered,
            applied_in_window: text.applied_in_window,
            next_office_day: text.next_office_day,
            later_is_safe: text.later_is_safe,
        })
    }

    fn late(&mut self, text: Option<&LateText>) -> Option<Late> {
        let text = text?;
        Some(Late { from: self.event(&text.from)?, to: self.event(&text.to)?, months: text.months })
    }

    fn also(&mut self, text: Option<&AlsoText>) -> Option<Also> {
        let text = text?;
        let periods = Periods { unit: Unit::Months, after: 0, lengths: text.months.list().to_vec(), repeats: text.repeats, most_months: None };
        Some(Also { from: self.events(text.from.list()), periods })
    }

    fn events(&mut self, texts: &[String]) -> Vec<Event> {
        texts.iter().filter_map(|text| self.event(text)).collect()
    }

    fn event(&mut self, text: &str) -> Option<Event> {
        word!(self, Event, "an event", text)
    }

    fn error(&mut self, message: String, hint: String) {
        self.problems.push(Problem::error(self.file, self.line, message, hint));
    }
}

fn holidays(file: HolidaysFile, problems: &mut Vec<Problem>) -> Holidays {
    let mut wrong = |message: &str| problems.push(Problem::error(HOLIDAYS, 0, message, "See the other days for the form."));
    if file.last_year < file.first_year || file.first_year < 1900 || file.last_year > 2200 {
        wrong("The years are not in order, or too far away.");
        return Holidays::default();
    }
    let mut yearly = Vec::new();
    for text in &file.yearly {
        if text.month.is_some() != text.day.is_some() {
            wrong("A day of every year has 'month' and 'day', or neither.");
            continue;
        }
        match (text.month.zip(text.day), text.easter, text.first_monday_of, text.last_monday_of) {
            (Some((month, day)), None, None, None) if Date::new(2026, month, day).is_some() => yearly.push(Yearly::Fixed { month, day }),
            (None, Some(days), None, None) => yearly.push(Yearly::Easter(days)),
            (None, None, Some(month @ 1..=12), None) => yearly.push(Yearly::FirstMonday(month)),
            (None, None, None, Some(month @ 1..=12)) => yearly.push(Yearly::LastMonday(month)),
            _ => wrong("A day of every year has 'month' and 'day', or 'easter', or 'first_monday_of', or 'last_monday_of'."),
        }
    }
    let mut day = |text: Datetime| data::day(HOLIDAYS, 0, text, problems);
    let moved: Vec<(Date, Date)> = file.moved.into_iter().filter_map(|text| day(text.from).zip(day(text.to))).collect();
    let added: Vec<Date> = file.added.into_iter().filter_map(|text| day(text.on)).collect();
    let announced_until = day(file.announced_until);
    let plain = Holidays::new(&yearly, file.first_year, file.last_year, &[], &[]);
    for (from, _) in moved.iter().filter(|(from, _)| !plain.days().contains(from)) {
        problems.push(Problem::error(HOLIDAYS, 0, format!("{from} is no bank holiday, so no other day stands for it."), "Look at the rule for that year."));
    }
    let mut holidays = Holidays::new(&yearly, file.first_year, file.last_year, &moved, &added);
    holidays.announced_until = announced_until;
    holidays
}
