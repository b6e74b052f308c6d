//! Orders, notices and the other rows that hang on an event given besides the status.

use jiff::civil::{Date, DateTime};
use serde_json::{Value, json};

use super::calendar::{End, hours_after, months_from, next_open, plus, same_day, sure};
use super::rows::{Span, needs, row, spans};
use super::{Case, When};

const PART_4: [&str; 16] =
    ["s2", "s3", "s36", "s37", "s37-41", "s38", "s44", "s45a", "s47", "s47-49", "s48", "s48-49", "notional-37", "hospital-order-insanity", "cto-recalled", "cto"];
const UNRESTRICTED: [&str; 5] = ["s37", "s47", "s48", "notional-37", "hospital-order-insanity"];

/// How an order of the nearest relative was served.
enum Served {
    At(When, bool),
    Not,
    Needs(&'static str),
}

/// The second or fourth open day after a day.
fn business_days_after(day: Date, count: usize) -> Date {
    (0..count).fold(day, |d, _| next_open(d))
}

impl Case {
    pub(super) fn second_opinion(&mut self) {
        let Some(first) = self.on("first-medicine") else { return };
        if !self.is(&PART_4) {
            return;
        }
        let from = |day: Date, months: i32| {
            let (same, missing) = same_day(day, months);
            if missing { End { day: plus(same, 1), safe: same, open: true } } else { sure(same) }
        };
        let mut when = from(first.day, 3);
        if self.is(&["cto"]) {
            let Some(made) = self.on("cto-made") else {
                self.out.push(needs("second-opinion-needed-from", "cto-made"));
                return;
            };
            let month = from(made.day, 1);
            if month.day > when.day {
                when = month;
            }
        }
        let cite = if self.is(&["cto"]) { "MHA 1983 s.64B" } else { "MHA 1983 s.58(1)(b)" };
        self.push(row("second-opinion-needed-from", cite).end(when));
    }

    fn service(&self) -> Option<Served> {
        if let Some(when) = self.on("nr-order-served").or_else(|| self.on("nr-order-handed")) {
            return Some(Served::At(when, false));
        }
        if let Some(sent) = self.on("nr-order-emailed") {
            if self.nation.as_deref() == Some("wales") {
                return Some(Served::Not);
            }
            let agreed = self.events.get("email-agreed").and_then(Value::as_bool);
            return Some(match (agreed, self.nation.is_some()) {
                (Some(false), _) => Served::Not,
                (_, false) => Served::Needs("nation"),
                (None, _) => Served::Needs("email-agreed"),
                (Some(true), _) => Served::At(When { day: next_open(sent.day), at: None }, true),
            });
        }
        let posted = self.on("nr-order-posted")?;
        let count = match self.text("post") {
            Some("first-class") => 2,
            Some("second-class") => 4,
            _ => return Some(Served::Needs("post")),
        };
        Some(Served::At(When { day: business_days_after(posted.day, count), at: None }, true))
    }

    pub(super) fn nearest_relative_orders(&mut self) {
        let Some(served) = self.service() else { return };
        let cite = "MHA 1983 s.25(1)";
        if !self.is(&["s2", "s3", "s4", "s7", "cto", "cto-recalled"]) || self.part_3_cto() {
            self.push(row("nr-order-served", "MHA 1983 Sch.1").none("no-right"));
            return;
        }
        let barring = !self.is(&["s7"]);
        match served {
            Served::Needs(what) => {
                self.out.push(needs("nr-order-served", what));
                if barring {
                    self.out.push(needs("barring-report-by", what));
                }
            }
            Served::Not => {
                self.push(row("nr-order-served", "SI 2008/1184 reg 3").none("not-served"));
                if barring {
                    self.push(row("barring-report-by", cite).none("not-served"));
                }
            }
            Served::At(when, unsettled) => {
                let entry = row("nr-order-served", "SI 2008/1184 reg 3").unsettled(unsettled);
                self.push(entry.moment(when.at, when.day));
                if barring {
                    let end = hours_after(when.moment(), 72);
                    self.push(row("barring-report-by", cite).at(end).unsettled(unsettled || when.at.is_none()));
                }
            }
        }
        if !barring {
            self.push(row("barring-report-by", cite).none("no-right"));
        }
    }

    pub(super) fn recall_notice(&mut self) {
        let cite = "SI 2008/1184 reg 6(5)";
        if let Some(handed) = self.on("recall-notice-handed") {
            let entry = row("recall-notice-served", cite);
            self.push(entry.moment(handed.at, handed.day));
        }
        if let Some(left) = self.on("recall-notice-left") {
            self.push(row("recall-notice-served", cite).on(plus(left.day, 1)));
        }
        if let Some(posted) = self.on("recall-notice-posted") {
            self.push(row("recall-notice-served", cite).on(business_days_after(posted.day, 2)).unsettled(true));
        }
    }

    pub(super) fn barred(&mut self) {
        let (barred, told) = (self.on("barred"), self.on("nr-told-of-barring"));
        if barred.is_none() && told.is_none() {
            return;
        }
        let may_order = self.is(&["s2", "s3", "s4", "cto", "cto-recalled"]) && !self.part_3_cto();
        if let Some(report) = barred.filter(|_| may_order) {
            let end = months_from(report.day, 6);
            self.push(row("nr-may-order-again-from", "MHA 1983 s.25(1)(b)").on(plus(end.day, 1)).unsettled(end.open));
        }
        let cite = "MHA 1983 s.66(2)(d)";
        if !may_order || self.is(&["s2", "s4"]) {
            self.push(row("nr-tribunal-window", cite).kind("after-barring").none("no-right"));
        } else if let Some(told) = told {
            let span = Span { opens: told.day, opens_open: false, end: sure(plus(told.day, 27)) };
            self.windows("nr-tribunal-window", Some("after-barring"), &[span], false, cite);
        } else {
            self.out.push(json!({ "id": "nr-tribunal-window", "kind": "after-barring", "needs": ["nr-told-of-barring"] }));
        }
    }

    pub(super) fn displaced(&mut self) {
        let Some(order) = self.on("displaced") else { return };
        let (kind, cite) = ("after-displacement", "MHA 1983 s.66(2)(g)");
        let part_2 = self.is(&["s2", "s3", "s4", "s7", "cto", "cto-recalled"]) && !self.part_3_cto();
        if !part_2 {
            self.push(row("nr-tribunal-window", cite).kind(kind).none("no-right"));
            return;
        }
        let ground = self.text("ground").map(str::to_owned);
        let short = self.is(&["s2", "s4"]);
        match ground.as_deref() {
            None => {
                self.out.push(needs("displacement-ends", "ground"));
                self.out.push(json!({ "id": "nr-tribunal-window", "kind": kind, "needs": ["ground"] }));
            }
            Some("c" | "d") => {
                let three = months_from(order.day, 3);
                let began = ["admitted", "accepted"].iter().find_map(|key| self.on(key));
                let over = short || began.is_some_and(|b| three.day < b.day);
                let entry = row("displacement-ends", "MHA 1983 s.30(4)");
                self.push(if over { entry.end(three) } else { entry.none("until-section-ends") });
                if self.is(&["s4"]) {
                    self.push(row("nr-tribunal-window", cite).kind(kind).none("no-right"));
                    return;
                }
                let years = spans(order.day, 0, |i| 12 * i32::try_from(i).expect("few periods"));
                let shown = if over { years.take(1).collect() } else { self.shown(years) };
                self.windows("nr-tribunal-window", Some(kind), &shown, false, cite);
            }
            Some(_) => {
                self.push(row("displacement-ends", "MHA 1983 s.30(4B)").none("court-decides"));
                self.push(row("nr-tribunal-window", cite).kind(kind).none("no-right"));
            }
        }
    }

    pub(super) fn discharge_planned(&mut self) {
        let Some(planned) = self.on("discharge-planned") else { return };
        let entry = row("nr-told-of-discharge-by", "MHA 1983 s.133(1)");
        let unrestricted = self.is(&UNRESTRICTED) && self.on("returned").is_none();
        let told = unrestricted || self.is(&["s2", "s3", "cto", "cto-recalled"]);
        self.push(if told { entry.on(plus(planned.day, -7)) } else { entry.none("no-right") });
    }
}

impl super::rows::Row {
    /// The moment where it is known, else the day.
    fn moment(self, at: Option<DateTime>, day: Date) -> Self {
        match at {
            Some(at) => self.at(at),
            None => self.on(day),
        }
    }
}
