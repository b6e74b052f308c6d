//! Until when: the days that the law gives, drawn and in a table, with the working.

use crate::contact::{Reachable, reachable};
use crate::frame::Frame;
use crate::interview::{Interview, findings};
use crate::page::guide::{canonical, dropped};
use crate::page::made;
use crate::page::outcome::{Given, Reason, area_of, find_place, nation, reasons_of, scottish_or_irish, told};
use crate::page::pick::{self, UNKNOWN, changed, kept, picking};
use crate::page::result::{Way, missing, onward, positions};
use crate::page::timeline::{Mark, Point, Timeline, draw};
use crate::route::{Made, Visit};
use crate::voice::Html;
use askama::Template;
use content::Guide;
use rights::dates::{Age, Displacement, Entry, Event, Events, Id, Length, Moment, Nation, Need, Post, Question, Time, work_out};
use rights::{Date, Facts, Known};

#[derive(Template)]
#[template(path = "pages/dates.html")]
struct DatesPage<'a> {
    f: Frame<'a>,
    /// `dates`, `dates-none` or `dates-unsure`: the key of the words at the top.
    key: &'static str,
    timeline: Option<Timeline>,
    rows: Vec<DateRow>,
    /// Days that were picked, each with a link to pick it again.
    picked: Vec<Given>,
    /// Other events that may have happened: their question and where to pick the day.
    more: Vec<(Html, String)>,
    working: Vec<(Html, &'a str)>,
    reasons: Vec<Reason<'a>>,
    depends: Vec<Html>,
    told: Vec<Given>,
    positions: Vec<(String, String)>,
    onward: Vec<Way>,
    find: String,
    area_change: bool,
    reach: Reachable,
    dropped: Vec<Html>,
    wales: bool,
}

/// One line of the table.
struct DateRow {
    when: Html,
    /// What it means.
    what: Html,
    /// Aim for this day; the office is shut; it is over; not settled.
    notes: Vec<Html>,
    over: bool,
}

/// The dates, or the day that must be picked first.
pub(super) fn dates(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>) -> Made {
    let here = visit.here;
    let nation = nation(visit, &interview.facts);
    if let Some(page) = scottish_or_irish(visit, guide, interview, nation) {
        return page;
    }
    let Some(status) = position(visit, &interview.facts) else { return show(visit, guide, interview, "dates-unsure", &[], None) };
    let book = &visit.library.dates;
    let known = book.events_of(&status);
    let Some(main) = known.first().copied() else { return show(visit, guide, interview, "dates-none", &[], None) };
    if let Some(what) = here.key("pick") {
        if let Some(event) = Event::of(what) {
            return pick::day(visit, guide, interview, event);
        }
        if let Some((word, values)) = pick::WORDS.iter().find(|(word, _)| *word == what) {
            return pick::word(visit, guide, interview, word, values);
        }
    }
    let Some(day) = here.key(main.id()) else { return pick::day(visit, guide, interview, main) };
    let question = question(visit, status, nation, main);
    let entries = work_out(book, &question, &visit.law);
    let by_hours = entries.iter().any(|entry| entry.at.is_some() && entry.working.is_some_and(|working| working.event == main));
    if by_hours && day != UNKNOWN && here.key("hour").is_none() {
        return pick::hour(visit, guide, interview, main);
    }
    show(visit, guide, interview, "dates", &entries, Some((&question, &known)))
}

/// The one position that the dates go by, as a value of `status`. `None` where it is not known.
fn position(visit: &Visit<'_>, facts: &Facts) -> Option<String> {
    let schema = &visit.library.schema;
    let leading = schema.leading.as_ref()?;
    let Known::One(may) = facts.get(leading.fact) else { return None };
    let mut statuses = leading.order.iter().enumerate().filter(|(place, _)| may >> place & 1 == 1).map(|(place, position)| (place, position.value));
    let (place, value) = statuses.next().unwrap_or((leading.order.len(), 0));
    // One value in several places (an order that may be restricted or not) is still one position.
    if statuses.any(|(_, other)| other != value) {
        return None;
    }
    // Section 4 with its second recommendation is section 2, counted from the same day.
    if schema.kind(leading.fact).values.get(place).is_some_and(|id| id == "s4-completed") {
        return Some("s2".to_owned());
    }
    Some(schema.kind(leading.of).names(value).next().unwrap_or("none").to_owned())
}

fn question(visit: &Visit<'_>, status: String, nation: Option<&str>, main: Event) -> Question {
    let here = visit.here;
    let hour = here.key("hour").and_then(Time::parse);
    let mut events = Events::default();
    for event in Event::ALL {
        if let Some(mut moment) = here.key(event.id()).and_then(Moment::parse) {
            if *event == main && moment.time.is_none() {
                moment.time = hour;
            }
            events.set(*event, moment);
        }
    }
    events.post = here.key("post").and_then(Post::of);
    events.email_agreed = here.key("email-agreed").and_then(|word| match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    });
    events.ground = here.key("ground").and_then(Displacement::of);
    events.extended = here.key("extended") == Some("yes");
    Question { as_at: visit.request.today, nation: nation.and_then(Nation::of), status, events, age: here.key("age").and_then(Age::of) }
}

fn show(visit: &Visit<'_>, guide: &Guide, interview: &Interview<'_>, key: &'static str, entries: &[Entry<'_>], known: Option<(&Question, &[Event])>) -> Made {
    let here = visit.here;
    let voice = visit.voice();
    let nation = nation(visit, &interview.facts);
    let findings = findings(visit.library, guide, &visit.law, &interview.facts);
    let finding = findings.first();
    let mut f = visit.frame(key, "/start");
    let main = known.and_then(|(_, events)| events.first());
    f.back = Some(match main {
        Some(main) => here.on(&picking(guide, interview, here, main.id())),
        None => here.on(&canonical(guide, interview, here, interview.told.last().map(|told| told.screen.id.as_str()))),
    });
    let link = |what: &str| here.on(&picking(guide, interview, here, what));
    let picked = kept(here).into_iter().filter(|(key, _)| *key != "hour").map(|(key, value)| Given {
        question: voice.t(&format!("pick-{key}")),
        answer: match (Moment::parse(value), main) {
            (Some(moment), Some(main)) if main.id() == key => html(&said(visit, moment.date, here.key("hour").and_then(Time::parse))),
            (Some(moment), _) => voice.day_of_week(moment.date),
            (None, _) if value == UNKNOWN => voice.t("answer-unsure"),
            (None, _) => voice.t(&format!("pick-{key}-{value}")),
        },
        change: link(key),
    });
    // What the dates still need comes first, then all that may have happened besides.
    let needed = entries.iter().flat_map(|entry| &entry.needs).map(|need| need.id());
    let others = known.map(|(_, events)| events).unwrap_or_default().iter().skip(1).map(|event| event.id());
    let mut more: Vec<(Html, String)> = Vec::new();
    let mut seen: Vec<&str> = kept(here).into_iter().filter(|(_, value)| *value != UNKNOWN).map(|(key, _)| key).collect();
    for what in needed.chain(others) {
        if what != Need::Nation.id() && !seen.contains(&what) {
            seen.push(what);
            more.push((voice.t(&format!("pick-{what}")), link(what)));
        }
    }
    if entries.iter().any(|entry| entry.id == Id::ManagersMustRefer) && here.key("age").is_none() {
        more.push((voice.t("pick-age"), link("age")));
    }
    let area = area_of(visit, nation);
    let page = DatesPage {
        key,
        timeline: timeline(visit, &f, entries, known.map(|(question, _)| question)),
        rows: rows(visit, entries),
        picked: picked.collect(),
        more,
        working: working(visit, entries),
        reasons: finding.map(|finding| reasons_of(visit, finding)).unwrap_or_default(),
        depends: finding.filter(|_| key == "dates-unsure").map(|finding| missing(visit, finding)).unwrap_or_default(),
        told: told(visit, guide, interview),
        positions: positions(visit, &interview.facts),
        onward: onward(visit, guide, interview, nation),
        find: find_place(visit, nation, changed(guide, interview, here, "pick", None)),
        dropped: dropped(visit, guide, interview),
        area_change: area.is_some(),
        reach: reachable(&f, area, nation, "IMHA"),
        wales: nation == Some("wales"),
        f,
    };
    made(&page, true)
}

/// A day, and the time where it is known, as plain text.
fn said(visit: &Visit<'_>, day: Date, time: Option<Time>) -> String {
    let voice = visit.voice();
    match time {
        Some(time) => voice.plain_with("dates-day-and-time", &[("day", &voice.day_words(day)), ("time", &time.to_string())]),
        None => voice.day_words(day),
    }
}

fn html(text: &str) -> Html {
    Html(content::escape(text))
}

/// The key of the words of an entry.
fn about(entry: &Entry<'_>) -> String {
    match entry.kind {
        Some(kind) => format!("date-{}-{}", entry.id.id(), kind.id()),
        None => format!("date-{}", entry.id.id()),
    }
}

fn rows(visit: &Visit<'_>, entries: &[Entry<'_>]) -> Vec<DateRow> {
    let voice = visit.voice();
    let mut rows: Vec<(Option<Date>, DateRow)> = Vec::new();
    for entry in entries {
        let has_day = entry.opens.is_some() || entry.at.is_some() || entry.on.is_some();
        let what = if has_day { voice.t(&about(entry)) } else { voice.t(&format!("{}.name", about(entry))) };
        let mut notes: Vec<Html> = Vec::new();
        if entry.as_soon_as_possible {
            notes.push(voice.t("dates-at-once"));
        }
        if let Some(aim) = entry.aim_for.filter(|aim| !entry.passed && Some(*aim) != entry.closes && Some(*aim) != entry.on) {
            notes.push(voice.with("dates-aim", &[("day", &voice.day_words(aim))]));
        }
        if let Some(open) = entry.closes_if_office_shut {
            notes.push(voice.with("dates-office-shut", &[("day", &voice.day_words(open))]));
        }
        notes.extend(entry.unsettled.iter().map(|id| voice.t(&format!("unsettled-{id}"))));
        if entry.used {
            notes.push(voice.t("dates-used"));
        }
        if entry.passed {
            notes.push(voice.t("dates-passed"));
        }
        let (order, when) = match (entry.opens, entry.closes, entry.at, entry.on) {
            (Some(opens), Some(closes), ..) => (Some(opens), voice.with("dates-from-to", &[("opens", &voice.day_words(opens)), ("closes", &voice.day_words(closes))])),
            (_, _, Some(at), _) => (Some(at.date), html(&said(visit, at.date, at.time))),
            (_, _, _, Some(on)) => (Some(on), voice.day_of_week(on)),
            _ if !entry.needs.is_empty() => {
                notes.extend(entry.needs.iter().map(|need| voice.t(&format!("need-{}", need.id()))));
                (None, voice.t("dates-not-known"))
            }
            _ => {
                notes.extend(entry.none.map(|why| voice.t(&format!("none-{}", why.id()))));
                (None, voice.t("dates-none-here"))
            }
        };
        rows.push((order, DateRow { when, what, notes, over: entry.passed }));
    }
    rows.sort_by_key(|(order, _)| order.unwrap_or_else(|| Date::of_number(i32::MAX)));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// How each day was found, with its provision; each sentence once.
fn working<'a>(visit: &Visit<'_>, entries: &[Entry<'a>]) -> Vec<(Html, &'a str)> {
    let voice = visit.voice();
    let mut lines: Vec<(Html, &'a str)> = Vec::new();
    for entry in entries {
        let Some(working) = entry.working else { continue };
        let Some(end) = entry.at.map(|at| said(visit, at.date, at.time)).or_else(|| entry.on.or(entry.closes).map(|day| voice.day_words(day))) else { continue };
        let (unit, count) = length(working.length);
        let after = working.after.map(|after| {
            let (unit, count) = length(after);
            voice.plain_with(&format!("length-{unit}"), &[("count", &count.to_string())])
        });
        let what = voice.plain(&format!("event-{}", working.event.id()));
        let from = said(visit, working.from.date, working.from.time.filter(|_| unit == "hours"));
        let args = [
            ("event", what.as_str()),
            ("from", from.as_str()),
            ("length", &voice.plain_with(&format!("length-{unit}"), &[("count", &count.to_string())])),
            ("after", after.as_deref().unwrap_or_default()),
            ("end", end.as_str()),
        ];
        let key = match (unit, after.is_some(), working.day_one == working.from.date) {
            ("hours", ..) => "working-hours",
            (_, true, _) => "working-later",
            (_, false, true) => "working-first",
            (_, false, false) => "working-next-day",
        };
        let line = voice.with(key, &args);
        if !lines.iter().any(|(other, _)| *other == line) {
            lines.push((line, entry.cite));
        }
    }
    lines
}

fn length(length: Length) -> (&'static str, u16) {
    match length {
        Length::Days(count) => ("days", count),
        Length::Months(count) => ("months", count),
        Length::Hours(count) => ("hours", count),
        Length::OfficeDays(count) => ("office-days", count),
    }
}

/// The drawing: from the first day that counts to the end of what comes next. Nothing to draw, no drawing.
fn timeline(visit: &Visit<'_>, f: &Frame<'_>, entries: &[Entry<'_>], question: Option<&Question>) -> Option<Timeline> {
    let voice = visit.voice();
    let today = question?.as_at;
    let windows: Vec<&Entry<'_>> = entries.iter().filter(|entry| entry.id == Id::TribunalWindow && entry.opens.is_some()).collect();
    // The window that is open or comes next, and with it the end that it belongs to.
    let next = windows.iter().find(|entry| !entry.passed).or(windows.last());
    let ends = entries.iter().find(|entry| matches!(entry.id, Id::SectionEnds | Id::HoldingPowerEnds | Id::RecallEnds | Id::RemandEnds) && entry.on.is_some());
    let counted = entries.iter().find_map(|entry| entry.working.map(|working| working.from.date));
    let window = next.and_then(|entry| entry.opens.zip(entry.closes));
    let end = ends.and_then(|entry| entry.on);
    let first = [counted, window.map(|(opens, _)| opens)].into_iter().flatten().min()?;
    // A long past would squeeze what is to come: begin at today's window then.
    let first = if first.days_until(today) > 800 { window.map_or(first, |(opens, _)| opens.min(today)) } else { first };
    let last = [window.map(|(_, closes)| closes), end.filter(|end| *end >= first)].into_iter().flatten().max()?.max(first);
    let last = if today > last && last.days_until(today) < 60 { today } else { last };
    let mut points: Vec<Point> = Vec::new();
    let mut add = |day: Date, mark: Mark, key: &str| points.push(Point { day, mark, strong: voice.t(key), text: voice.day_of_week(day) });
    if counted == Some(first) {
        add(first, Mark::Plain, "timeline-day-one");
    }
    if let Some((opens, closes)) = window {
        if opens != first {
            add(opens, Mark::Plain, "timeline-opens");
        }
        if Some(closes) != end {
            add(closes, Mark::Plain, "timeline-closes");
        }
    }
    if let Some(aim) = next.and_then(|entry| entry.aim_for).filter(|aim| *aim >= today && window.is_none_or(|(_, closes)| closes != *aim)) {
        add(aim, Mark::Aim, "timeline-aim");
    }
    if let Some(end) = end {
        let with_window = window.is_some_and(|(_, closes)| closes == end);
        add(
            end,
            Mark::Plain,
            if end < today {
                "timeline-ended"
            } else if with_window {
                "timeline-closes-and-ends"
            } else {
                "timeline-ends"
            },
        );
    }
    if today != first || counted != Some(first) {
        add(today, Mark::Today, "timeline-today");
    }
    let spans: Vec<(Date, Date)> = windows.iter().filter_map(|entry| entry.opens.zip(entry.closes)).collect();
    let title = voice.with("timeline-title", &[("from", &voice.day_words(first)), ("to", &voice.day_words(last))]);
    Some(draw(title, voice.t("timeline-about"), (first, last), &spans, points, f.dir() == "rtl"))
}
