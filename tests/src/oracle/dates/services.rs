//! Orders, notices and the other rows that hang on an event given besides the status.

use jiff::civil::{Date, DateTime};
use serde_json::Value;

use super::calendar::{End, hours_after, months_from, next_open, plus, same_day, sure};
use super::rows::{Span, needs, needs_kind, row, spans};
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
        if self.is(&["court-place-of-safety"]) {
            // ss.37(4), 45A(5) are outside Part 4, ss.36(3), 38(4) within: which it is, is not known.
            return self.push(row("second-opinion-needed-from", "MHA 1983 s.56(3)").unsettled(true));
        }
        if !self.is(&PART_4) {
            return self.push(row("second-opinion-needed-from", "MHA 1983 s.56(3)").none("no-right"));
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

    /// Where the nation is not known it matters only if the two differ.
    fn service(&self) -> Option<Served> {
        match self.nation.as_deref() {
            Some(nation) => self.service_in(nation == "wales"),
            None => {
                let (england, wales) = (self.service_in(false)?, self.service_in(true)?);
                let same = match (&england, &wales) {
                    (Served::At(one, _), Served::At(other, _)) => (one.day, one.at) == (other.day, other.at),
                    (Served::Needs(one), Served::Needs(other)) => one == other,
                    (Served::Not, Served::Not) => true,
                    _ => false,
                };
                Some(if same { england } else { Served::Needs("nation") })
            }
        }
    }

    /// Whatever counts first: in the hand, by e-mail, by post.
    fn service_in(&self, wales: bool) -> Option<Served> {
        if let Some(when) = self.on("nr-order-served").or_else(|| self.on("nr-order-handed")) {
            return Some(Served::At(when, false));
        }
        let later = |day: Date, count: usize| Served::At(When { day: business_days_after(day, count), at: None }, true);
        let agreed = self.events.get("email-agreed").and_then(Value::as_bool);
        // Wales has no such rule; in England only if the managers agree.
        let mailed = self.on("nr-order-emailed").map(|sent| match agreed {
            _ if wales => Served::Not,
            Some(true) => later(sent.day, 1),
            Some(false) => Served::Not,
            None => Served::Needs("email-agreed"),
        });
        let posted = self.on("nr-order-posted").map(|posted| match self.text("post") {
            Some("first-class") => later(posted.day, 2),
            Some("second-class") => later(posted.day, 4),
            _ => Served::Needs("post"),
        });
        match (mailed, posted) {
            (Some(Served::At(mail, open)), Some(Served::At(letter, _))) => Some(Served::At(if letter.day < mail.day { letter } else { mail }, open)),
            (Some(mail @ Served::At(..)), _) => Some(mail),
            (Some(mail @ Served::Needs(_)), None) => Some(mail),
            (mail, None) => mail,
            (_, letter) => letter,
        }
    }

    pub(super) fn nearest_relative_orders(&mut self) {
        let Some(served) = self.service() else { return };
        let cite = "MHA 1983 s.25(1)";
        if !self.is(&["s2", "s3", "s4", "s7", "cto", "cto-recalled"]) || self.part_3_cto() {
            self.push(row("nr-order-served", "MHA 1983 Sch.1").none("no-right"));
            self.push(row("barring-report-by", cite).none("no-right"));
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
                // "do not offer e-mail service in Wales without checking"
                let wales = self.nation.as_deref() != Some("england");
                self.push(row("nr-order-served", "SI 2008/1184 reg 3").none("not-served").unsettled(wales));
                if barring {
                    self.push(row("barring-report-by", cite).none("not-served"));
                }
            }
            Served::At(when, unsettled) => {
                let entry = row("nr-order-served", "SI 2008/1184 reg 3").unsettled(unsettled);
                self.push(entry.moment(when.at, when.day));
                if barring {
                    let end = hours_after(when.moment(), 72);
                    let mut entry = row("barring-report-by", cite).at(end).unsettled(unsettled || when.hour_open());
                    if unsettled {
                        // It may have counted from midnight: the day before is the safe one.
                        entry = entry.aim(plus(end.date(), -1));
                    }
                    self.push(entry);
                }
            }
        }
        if !barring {
            self.push(row("barring-report-by", cite).none("no-right"));
        }
    }

    pub(super) fn recall_notice(&mut self) {
        let cite = "SI 2008/1184 reg 6(5)";
        // The pack reads the English rules alone.
        let wales = self.nation.as_deref() != Some("england");
        if let Some(handed) = self.on("recall-notice-handed") {
            self.push(row("recall-notice-served", cite).moment(handed.at, handed.day).unsettled(wales));
        } else if let Some(left) = self.on("recall-notice-left") {
            self.push(row("recall-notice-served", cite).on(plus(left.day, 1)).unsettled(wales));
        } else if let Some(posted) = self.on("recall-notice-posted") {
            let entry = row("recall-notice-served", cite);
            self.push(match self.text("post") {
                Some("second-class") => entry.none("not-served").unsettled(wales),
                _ => entry.on(business_days_after(posted.day, 2)).unsettled(true),
            });
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
        } else if barred.is_some() {
            self.push(row("nr-may-order-again-from", "MHA 1983 s.25(1)").none("no-right"));
        }
        let cite = "MHA 1983 s.66(2)(d)";
        if !may_order || self.is(&["s2", "s4"]) {
            self.push(row("nr-tribunal-window", cite).kind("after-barring").none("no-right"));
        } else if let Some(told) = told {
            let span = Span { opens: told.day, opens_open: false, end: sure(plus(told.day, 27)) };
            self.windows("nr-tribunal-window", Some("after-barring"), &[span], false, cite);
        } else {
            self.out.push(needs_kind("after-barring", "nr-told-of-barring"));
        }
    }

    pub(super) fn displaced(&mut self) {
        let Some(order) = self.on("displaced") else { return };
        let (kind, cite) = ("after-displacement", "MHA 1983 s.66(2)(g)");
        let part_2 = self.is(&["s2", "s3", "s4", "s7", "cto", "cto-recalled"]) && !self.part_3_cto();
        let ground = self.text("ground").map(str::to_owned);
        // An order ends after three months unless the patient is then on one of the longer positions.
        let short = self.is(&["s2", "s4", "s5-2", "s5-4", "s135", "s136", "informal", "community", "dols-hospital", "dols-care-home"]);
        let three = months_from(order.day, 3);
        let late = ["admitted", "accepted"].iter().find_map(|key| self.on(key)).is_some_and(|began| three.day < began.day);
        let over = short || (late && self.is(&["s3", "s7", "cto", "cto-recalled"]));
        let without = ["s35", "s36", "s38", "s44", "s37-41", "s45a", "s47-49", "s48-49", "conditional-discharge", "conditional-discharge-dol", "court-place-of-safety"];
        if !self.is(&without) {
            let entry = row("displacement-ends", "MHA 1983 s.30(4)");
            match ground.as_deref() {
                None => self.out.push(needs("displacement-ends", "ground")),
                Some("c" | "d") if over => self.push(entry.end(three)),
                Some(_) => self.push(entry.none("no-fixed-end")),
            }
        }
        let entry = row("nr-tribunal-window", cite).kind(kind);
        match ground.as_deref() {
            _ if !part_2 => self.push(entry.none("no-right")),
            None => self.out.push(needs_kind(kind, "ground")),
            Some("c" | "d") => {
                let years = spans(order.day, 0, |i| 12 * i32::try_from(i).expect("few periods"));
                let shown = if over { years.take(1).collect() } else { self.shown(years) };
                self.windows("nr-tribunal-window", Some(kind), &shown, false, cite);
            }
            Some(_) => self.push(entry.none("no-right")),
        }
    }

    pub(super) fn discharge_planned(&mut self) {
        let Some(planned) = self.on("discharge-planned") else { return };
        let entry = row("nr-told-of-discharge-by", "MHA 1983 s.133(1)");
        let unrestricted = self.is(&UNRESTRICTED) && self.on("returned").is_none();
        let told = unrestricted || self.is(&["s2", "s3", "cto", "cto-recalled"]);
        self.push(if told { entry.on(plus(planned.day, -7)).unsettled(self.is(&["hospital-order-insanity"])) } else { entry.none("no-right") });
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
