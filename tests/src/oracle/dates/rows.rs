//! Rows of an answer, spans of time, and how windows are told.

use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value, json};

use super::Case;
use super::calendar::{End, last_open, months_from, next_open, plus, same_day, shut};

/// One row being written.
pub(crate) struct Row(Map<String, Value>);

/// A stretch of days in which something may be done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    /// The first day.
    pub(crate) opens: Date,
    /// Whether the first day hangs on a day that its month does not have.
    pub(crate) opens_open: bool,
    /// The last day.
    pub(crate) end: End,
}

/// A row with its id and provision.
pub(crate) fn row(id: &str, cite: &str) -> Row {
    let mut map = Map::new();
    map.insert("id".to_owned(), json!(id));
    map.insert("cite".to_owned(), json!(cite));
    Row(map)
}

/// A row that cannot be worked out without `event`.
pub(crate) fn needs(id: &str, event: &str) -> Value {
    json!({ "id": id, "needs": [event] })
}

/// A window of the nearest relative that cannot be worked out without `event`.
pub(crate) fn needs_kind(kind: &str, event: &str) -> Value {
    json!({ "id": "nr-tribunal-window", "kind": kind, "needs": [event] })
}

impl Row {
    fn with(mut self, key: &str, value: Value) -> Self {
        self.0.insert(key.to_owned(), value);
        self
    }

    /// A day.
    pub(crate) fn on(self, day: Date) -> Self {
        self.with("on", json!(day.to_string()))
    }

    /// A moment, with its day.
    pub(crate) fn at(self, moment: DateTime) -> Self {
        self.on(moment.date()).with("at", json!(moment.strftime("%Y-%m-%dT%H:%M").to_string()))
    }

    /// The next day on which the office is open.
    pub(crate) fn office_shut(self, next: Date) -> Self {
        self.with("closes_if_office_shut", json!(next.to_string()))
    }

    /// The last day of some months.
    pub(crate) fn end(self, end: End) -> Self {
        let row = self.on(end.day).unsettled(end.open);
        if end.open { row.with("aim_for", json!(end.safe.to_string())) } else { row }
    }

    /// The day to aim for.
    pub(crate) fn aim(self, day: Date) -> Self {
        self.with("aim_for", json!(day.to_string()))
    }

    /// The number in a row of the same kind.
    pub(crate) fn number(self, n: usize) -> Self {
        self.with("n", json!(n))
    }

    /// A mark that stands only when true.
    pub(crate) fn flag(self, key: &str, value: bool) -> Self {
        if value { self.with(key, json!(true)) } else { self }
    }

    /// The law does not settle it.
    pub(crate) fn unsettled(self, value: bool) -> Self {
        self.flag("unsettled", value)
    }

    /// There is no such thing.
    pub(crate) fn none(self, why: &str) -> Self {
        self.with("none", json!(true)).with("why", json!(why))
    }

    /// The kind of nearest relative's window.
    pub(crate) fn kind(self, kind: &str) -> Self {
        self.with("kind", json!(kind))
    }

    /// The row as JSON.
    pub(crate) fn done(self) -> Value {
        Value::Object(self.0)
    }
}

/// Periods that run between bounds in months, all counted from `start`; the first `skip` are left out.
pub(crate) fn spans(start: Date, skip: usize, bound: impl Fn(usize) -> i32) -> impl Iterator<Item = Span> {
    (skip..).map(move |i| {
        let (from, to) = (bound(i), bound(i + 1));
        let before = if from == 0 { None } else { Some(months_from(start, from)) };
        Span { opens: before.map_or(start, |b| plus(b.day, 1)), opens_open: before.is_some_and(|b| b.open), end: months_from(start, to) }
    })
}

/// The two months before the end of a period.
pub(crate) fn examination(months: Span, n: usize, as_at: Date, open: bool, cite: &str) -> Value {
    let (opens, end) = (months.opens, months.end);
    let missing = same_day(plus(end.day, 1), -2).1;
    let row = row("renewal-examination", cite).number(n).unsettled(open || end.open || missing).flag("passed", as_at > end.day);
    let row = row.with("opens", json!(opens.to_string())).with("closes", json!(end.day.to_string()));
    if end.open { row.aim(end.safe).done() } else { row.done() }
}

impl Case {
    /// From the first period to the third that opens after `as_at`.
    pub(super) fn shown(&self, list: impl Iterator<Item = Span>) -> Vec<Span> {
        let mut all = Vec::new();
        let mut after = 0;
        for span in list {
            all.push(span);
            after += usize::from(span.opens > self.as_at);
            if after == 3 {
                break;
            }
        }
        all
    }

    /// From the first period to the third that ends after `as_at`.
    pub(super) fn ends_shown(&self, list: impl Iterator<Item = Span>) -> Vec<Span> {
        let mut after = 0;
        let mut all = Vec::new();
        for span in list {
            all.push(span);
            after += usize::from(span.end.day > self.as_at);
            if after == 3 {
                break;
            }
        }
        all
    }

    /// Tells the windows, each with its days and marks.
    pub(super) fn windows(&mut self, id: &str, kind: Option<&str>, list: &[Span], office_settled: bool, cite: &str) {
        let extended = |s: &Span| if shut(s.end.day) { next_open(s.end.day) } else { s.end.day };
        let used = self.on("tribunal-application-received").filter(|_| id == "tribunal-window").and_then(|received| {
            let day = received.day;
            let literal = list.iter().position(|s| s.opens <= day && day <= s.end.day);
            literal.or_else(|| list.iter().position(|s| s.opens <= day && day <= extended(s)))
        });
        for (i, span) in list.iter().enumerate() {
            let (last, late) = (span.end.day, extended(span));
            let aim = last_open(span.end.safe);
            let restricted = id == "nr-tribunal-window" && kind == Some("each-period") && self.may_be_restricted();
            let emergency = self.is(&["s4"]) && id == "tribunal-window";
            let open = span.opens_open || span.end.open || (late != last && !office_settled) || restricted || emergency;
            let mut row = row(id, cite).number(i + 1).unsettled(open).flag("passed", self.as_at > late).flag("used", used == Some(i));
            row = row.with("opens", json!(span.opens.to_string())).with("closes", json!(last.to_string()));
            if late != last {
                row = row.with("closes_if_office_shut", json!(late.to_string()));
            }
            if aim >= span.opens {
                row = row.aim(aim);
            }
            if let Some(kind) = kind {
                row = row.kind(kind);
            }
            self.push(row);
        }
    }
}
