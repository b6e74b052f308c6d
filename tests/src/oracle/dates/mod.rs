//! An independent reading of `rights dates` (interface 2; law pack 2.1, 3, 4, 4.1, 6, 7), written without sight of the engine.
//!
//! What the texts leave open, and how it is read here and in the engine, stands in the table at the head of `tests/tests/proof_dates.rs`.

pub mod calendar;
pub mod examples;
mod questions;
mod rows;
mod services;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value, json};

use calendar::{End, hours_after, months_from, next_open, plus, same_day, shut, sure, twice};
pub use questions::{DAYS, questions, questions_of};
use rows::{Row, Span, examination, needs, needs_kind, row, spans};

/// From this day conditions on a discharge may deprive of liberty: MHA 2025 ss.30(2), 32, 35.
const DEPRIVED: Date = jiff::civil::date(2026, 2, 18);

/// An event: a day, and perhaps the time.
#[derive(Clone, Copy, Debug)]
struct When {
    day: Date,
    at: Option<DateTime>,
}

impl When {
    /// The time, or the start of the day.
    fn moment(&self) -> DateTime {
        self.at.unwrap_or_else(|| self.day.at(0, 0, 0, 0))
    }

    /// The hour is not known, or was there twice.
    fn hour_open(&self) -> bool {
        self.at.is_none_or(twice)
    }
}

/// One question taken apart.
struct Case {
    as_at: Date,
    nation: Option<String>,
    status: String,
    when: BTreeMap<String, When>,
    events: Map<String, Value>,
    out: Vec<Value>,
}

/// The months that bound periods of six, six, then twelve and twelve.
const RENEWALS: fn(usize) -> i32 = |i| match i {
    0 => 0,
    1 => 6,
    n => 12 * (i32::try_from(n).expect("few periods") - 1),
};

fn parse(text: &str) -> Option<When> {
    if text.contains('T') {
        let at: DateTime = text.parse().ok()?;
        Some(When { day: at.date(), at: Some(at) })
    } else {
        Some(When { day: text.parse().ok()?, at: None })
    }
}

/// Answers one question of `rights dates`.
pub fn dates(question: &Value) -> Value {
    let bad = |what: &str| json!({ "error": what });
    let Some(as_at) = question.get("as_at").and_then(Value::as_str).and_then(parse) else {
        return bad("as_at");
    };
    let Some(status) = question.get("status").and_then(Value::as_str) else {
        return bad("status");
    };
    let events = question.get("events").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut when = BTreeMap::new();
    for (key, value) in &events {
        let Some(text) = value.as_str() else { continue };
        if text == "unknown" || matches!(key.as_str(), "post" | "ground" | "age") {
            continue;
        }
        let Some(event) = parse(text) else { return bad(key) };
        when.insert(key.clone(), event);
    }
    if matches!(question.get("nation").and_then(Value::as_str), Some("scotland" | "northern-ireland")) {
        let none = |id| row(id, "MHA 1983 s.146").none("not-this-law").done();
        return json!({ "dates": [none("tribunal-window"), none("nr-tribunal-window")] });
    }
    let nation = question.get("nation").and_then(Value::as_str).filter(|n| *n != "unknown").map(str::to_owned);
    let mut case = Case { as_at: as_at.day, nation, status: status.to_owned(), when, events, out: Vec::new() };
    if !case.by_status() {
        return bad("status");
    }
    case.second_opinion();
    case.nearest_relative_orders();
    case.barred();
    case.displaced();
    case.discharge_planned();
    case.no_window_of_the_nearest_relative();
    json!({ "dates": case.out })
}

impl Case {
    fn on(&self, key: &str) -> Option<When> {
        self.when.get(key).copied()
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.events.get(key).and_then(Value::as_str).filter(|v| *v != "unknown")
    }

    fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.status.as_str())
    }

    fn part_3_cto(&self) -> bool {
        self.is(&["cto", "cto-recalled"]) && self.on("hospital-order-made").is_some()
    }

    fn push(&mut self, row: Row) {
        self.out.push(row.done());
    }

    /// Gives the rows of a status, or says that there is no such status.
    fn by_status(&mut self) -> bool {
        match self.status.clone().as_str() {
            "s2" => self.section_2(),
            "s3" => self.section_3(),
            "s4" => self.section_4(),
            "s5-2" | "s5-4" | "s135" | "s136" => self.holding(),
            "s7" => self.section_7(),
            "cto" | "cto-recalled" => self.community_order(),
            "s35" | "s36" | "s38" => self.remand(),
            "s37" | "s47" | "s48" | "notional-37" => self.part_3(),
            "hospital-order-insanity" => {
                // Back from conditional discharge: it came with restrictions. Else that is not known.
                if self.on("returned").is_some() {
                    self.restricted();
                } else {
                    self.part_3();
                }
            }
            "s37-guardianship" => self.guardianship_order(),
            "s37-41" | "s45a" | "s47-49" | "s48-49" => self.restricted(),
            "conditional-discharge" => self.conditional_discharge(),
            "conditional-discharge-dol" => self.deprived_of_liberty(),
            "s44" => {
                self.no_fixed_end();
                self.push(row("tribunal-window", "MHA 1983 s.66").unsettled(true));
                if self.on("awol-from").is_some() {
                    self.push(row("may-be-retaken-until", "MHA 1983 s.18(4)").none("no-fixed-end"));
                }
            }
            "court-place-of-safety" => self.push(row("tribunal-window", "MHA 1983 s.66").unsettled(true)),
            "informal" | "community" | "dols-hospital" | "dols-care-home" => self.no_tribunal(),
            _ => return false,
        }
        true
    }

    fn no_tribunal(&mut self) {
        self.push(row("tribunal-window", "MHA 1983 s.66").none("no-right"));
    }

    fn no_fixed_end(&mut self) {
        self.push(row("section-ends", "MHA 1983 s.41(3)").none("no-fixed-end"));
    }

    fn no_window_of_the_nearest_relative(&mut self) {
        if !self.out.iter().any(|row| row["id"] == "nr-tribunal-window") {
            self.push(row("nr-tribunal-window", "MHA 1983 s.69").none("no-right"));
        }
    }

    /// Whether an order under the 1964 Act came with restrictions is not known.
    fn may_be_restricted(&self) -> bool {
        self.is(&["hospital-order-insanity"]) && self.on("revoked").is_none()
    }

    fn section_2(&mut self) {
        let Some(admitted) = self.on("admitted") else {
            self.out.extend([needs("section-ends", "admitted"), needs("tribunal-window", "admitted")]);
            self.hearing();
            return;
        };
        let last = plus(admitted.day, 27);
        // s.29(4): the county court's case keeps it going, on these two grounds.
        match (self.on("displacement-application").is_some(), self.text("ground")) {
            (true, None) => self.out.extend([needs("section-ends", "ground"), needs("managers-must-refer", "ground")]),
            (true, Some("c" | "d")) => {
                self.push(row("section-ends", "MHA 1983 s.29(4)").none("until-the-court-decides"));
                self.push(row("managers-must-refer", "MHA 1983 s.68(2)").end(months_from(admitted.day, 6)));
            }
            _ => self.push(row("section-ends", "MHA 1983 s.2(4)").on(last)),
        }
        self.fourteen_days(admitted.day);
        // Out of time is no application.
        if self.out.iter().any(|row| row["used"] == true) {
            self.hearing();
        }
        if self.on("awol-from").is_some() {
            self.push(row("may-be-retaken-until", "MHA 1983 s.18(5)").on(last));
        }
    }

    fn fourteen_days(&mut self, admitted: Date) {
        let span = Span { opens: admitted, opens_open: false, end: sure(plus(admitted, 13)) };
        self.windows("tribunal-window", None, &[span], true, "MHA 1983 s.66(2)(a)");
    }

    fn hearing(&mut self) {
        let Some(received) = self.on("tribunal-application-received") else { return };
        match self.nation.as_deref() {
            Some("england") => {
                // Rule 12(2): a time limit of the rules that ends on no working day ends on the next.
                let last = plus(received.day, 10);
                let mut entry = row("hearing-starts-by", "SI 2008/2699 rule 37").on(last);
                if shut(last) {
                    entry = entry.office_shut(next_open(last));
                }
                self.push(entry);
            }
            Some("wales") => self.push(row("hearing-starts-by", "SI 2008/2705 rule 24").on(plus(received.day, 7))),
            _ => self.out.push(needs("hearing-starts-by", "nation")),
        }
    }

    fn section_3(&mut self) {
        let revoked = self.on("revoked");
        match revoked.or_else(|| self.on("admitted")) {
            None => {
                for id in ["section-ends", "renewal-ends", "renewal-examination", "tribunal-window", "managers-must-refer"] {
                    self.out.push(needs(id, "admitted"));
                }
            }
            Some(start) => {
                self.renewals(start.day, "MHA 1983 s.20");
                self.patient_periods(start.day, 0, "MHA 1983 s.66(2)(b)");
                self.retaken(start.day);
                if revoked.is_some() { self.revocation_reference() } else { self.six_month_reference() }
            }
        }
        // An application from section 2 goes on.
        let before = |a: Option<When>, b: Option<When>| a.zip(b).is_some_and(|(a, b)| a.day <= b.day);
        let (received, admitted) = (self.on("tribunal-application-received"), self.on("admitted"));
        if before(self.on("first-admitted"), received) && !before(admitted, received) {
            self.hearing();
        }
        if self.on("tribunal-last-considered").is_some() {
            self.last_considered_reference();
        }
    }

    fn six_month_reference(&mut self) {
        let admitted = self.on("admitted");
        // The tribunal has looked at the case since.
        if admitted.zip(self.on("tribunal-last-considered")).is_some_and(|(admitted, last)| last.day >= admitted.day) {
            return;
        }
        // An application counts from section 3 on; which it was cannot be told without its day.
        let (received, since) = (self.on("tribunal-application-received"), admitted.or(self.on("cto-made")));
        let first = self.on("first-admitted").or(admitted).filter(|_| received.is_none() || since.is_some());
        let Some(first) = first else {
            self.out.push(needs("managers-must-refer", "admitted"));
            return;
        };
        let end = months_from(first.day, 6);
        let applied = received.zip(since).is_some_and(|(received, since)| received.day >= since.day && received.day <= end.day);
        let entry = row("managers-must-refer", "MHA 1983 s.68(2)");
        self.push(if applied { entry.none("application-made") } else { entry.end(end) });
    }

    fn revocation_reference(&mut self) {
        if self.on("revoked").is_some() {
            self.push(row("managers-must-refer", "MHA 1983 s.68(7)").flag("as_soon_as_possible", true));
        }
    }

    fn last_considered_reference(&mut self) {
        let Some(last) = self.on("tribunal-last-considered") else {
            self.out.push(needs("managers-must-refer", "tribunal-last-considered"));
            return;
        };
        let age = self.text("age");
        let months = if age == Some("18-or-over") { 36 } else { 12 };
        let (day, missing) = same_day(last.day, months);
        self.push(row("managers-must-refer", "MHA 1983 s.68(6)").on(day).unsettled(missing || age.is_none() || self.may_be_restricted()));
    }

    fn section_4(&mut self) {
        let Some(admitted) = self.on("admitted") else {
            self.out.extend([needs("section-ends", "admitted"), needs("tribunal-window", "admitted")]);
            return;
        };
        let end = hours_after(admitted.moment(), 72);
        self.push(row("section-ends", "MHA 1983 s.4(4)").at(end).unsettled(admitted.hour_open()));
        self.fourteen_days(admitted.day);
        if self.on("awol-from").is_some() {
            self.push(row("may-be-retaken-until", "MHA 1983 s.18(5)").at(end).unsettled(admitted.hour_open()));
        }
    }

    fn holding(&mut self) {
        let (key, hours, cite) = match self.status.as_str() {
            "s5-2" => ("report-furnished", 72, "MHA 1983 s.5(2)"),
            "s5-4" => ("nurse-recorded", 6, "MHA 1983 s.5(4)"),
            "s135" => ("arrived", 24, "MHA 1983 s.135(3ZA)"),
            _ => ("arrived", 24, "MHA 1983 s.136(2A)"),
        };
        let extended = self.events.get("extended") == Some(&Value::Bool(true)) && key == "arrived";
        let hours = if extended { hours + 12 } else { hours };
        let mut start = self.on(key);
        if key == "report-furnished" {
            // "and s.5(2) after it": the nurse's record came first.
            start = self.on("nurse-recorded").or(start);
        }
        match start {
            None => self.out.push(needs("holding-power-ends", key)),
            Some(start) => {
                let end = hours_after(start.moment(), hours);
                self.push(row("holding-power-ends", cite).at(end).unsettled(start.hour_open()));
                if key != "arrived" && self.on("awol-from").is_some() {
                    self.push(row("may-be-retaken-until", "MHA 1983 s.18(5)").at(end).unsettled(start.hour_open()));
                }
            }
        }
        self.no_tribunal();
    }

    fn section_7(&mut self) {
        let Some(accepted) = self.on("accepted") else {
            for id in ["section-ends", "renewal-ends", "renewal-examination", "tribunal-window"] {
                self.out.push(needs(id, "accepted"));
            }
            return;
        };
        self.renewals(accepted.day, "MHA 1983 s.20");
        self.patient_periods(accepted.day, 0, "MHA 1983 s.66(2)(c)");
        self.retaken(accepted.day);
    }

    fn community_order(&mut self) {
        if self.is(&["cto-recalled"]) || self.on("recalled-detained").is_some() {
            match self.on("recalled-detained") {
                None => self.out.push(needs("recall-ends", "recalled-detained")),
                Some(start) => {
                    let end = hours_after(start.moment(), 72);
                    self.push(row("recall-ends", "MHA 1983 s.17F(6)").at(end).unsettled(start.hour_open()));
                }
            }
        }
        self.recall_notice();
        let order = self.on("hospital-order-made");
        if let Some(made) = self.on("cto-made") {
            self.renewals(made.day, "MHA 1983 s.20A");
            let (shown, cite) = (self.held_back(spans(made.day, 0, RENEWALS), order), "MHA 1983 s.66(2)(ca)");
            self.windows("tribunal-window", None, &shown, false, cite);
            if order.is_some() {
                self.windows("nr-tribunal-window", Some("each-period"), &shown, false, "MHA 1983 s.69(1)(a)");
            }
            self.retaken(made.day);
        } else {
            for id in ["section-ends", "renewal-ends", "renewal-examination", "tribunal-window"] {
                self.out.push(needs(id, "cto-made"));
            }
            if order.is_some() {
                self.out.push(needs_kind("each-period", "cto-made"));
            }
        }
        if order.is_none() {
            self.six_month_reference();
        }
        if order.is_some() || self.on("tribunal-last-considered").is_some() {
            self.last_considered_reference();
        }
    }

    /// Leaves out of each window what lies in the first six months of a hospital order.
    fn held_back(&self, list: impl Iterator<Item = Span>, order: Option<When>) -> Vec<Span> {
        let floor = order.map(|o| months_from(o.day, 6));
        let raised = list.map(|mut span| {
            if let Some(End { day, open, .. }) = floor
                && span.opens <= day
            {
                span.opens = plus(day, 1);
                span.opens_open = open;
            }
            span
        });
        self.shown(raised.filter(|span| span.opens <= span.end.day))
    }

    fn part_3(&mut self) {
        let revoked = self.on("revoked");
        let key = if self.is(&["notional-37"]) { "restrictions-ended" } else { "order-made" };
        let own = self.on(key);
        let hospital_order = self.is(&["s37", "hospital-order-insanity"]);
        let Some(start) = revoked.or(own) else {
            for id in ["section-ends", "renewal-ends", "renewal-examination", "tribunal-window", "nr-tribunal-window", "managers-must-refer"] {
                let need = if id == "managers-must-refer" { "tribunal-last-considered" } else { key };
                if id != "managers-must-refer" || self.on(need).is_none() {
                    self.out.push(if id == "nr-tribunal-window" { needs_kind("each-period", need) } else { needs(id, need) });
                }
            }
            if self.on("tribunal-last-considered").is_some() {
                self.last_considered_reference();
            }
            return;
        };
        self.renewals(start.day, "MHA 1983 s.20");
        self.retaken(start.day);
        let (cite, nr_cite) = ("MHA 1983 s.66(2)(f)", "MHA 1983 s.69(1)(a)");
        if revoked.is_some() {
            let order = own.or_else(|| self.on("hospital-order-made"));
            if hospital_order && order.is_none() {
                self.out.extend([needs("tribunal-window", "order-made"), needs_kind("each-period", "order-made")]);
            } else {
                let shown = self.held_back(spans(start.day, 0, RENEWALS), order.filter(|_| hospital_order));
                self.windows("tribunal-window", None, &shown, false, "MHA 1983 s.66(2)(cb)");
                self.windows("nr-tribunal-window", Some("each-period"), &shown, false, nr_cite);
            }
            self.revocation_reference();
            if self.on("tribunal-last-considered").is_some() {
                self.last_considered_reference();
            }
        } else {
            let first = usize::from(self.is(&["s37", "hospital-order-insanity"]));
            self.patient_periods(start.day, first, cite);
            let shown = self.shown(spans(start.day, 1, RENEWALS));
            self.windows("nr-tribunal-window", Some("each-period"), &shown, false, nr_cite);
            self.last_considered_reference();
            if self.may_be_restricted()
                && let Some(last) = self.on("tribunal-last-considered")
            {
                let day = same_day(last.day, 36).0;
                self.push(row("secretary-of-state-must-refer", "MHA 1983 s.71(2)").on(day).unsettled(true));
            }
        }
    }

    fn guardianship_order(&mut self) {
        let Some(made) = self.on("order-made") else {
            for id in ["section-ends", "renewal-ends", "renewal-examination", "tribunal-window"] {
                self.out.push(needs(id, "order-made"));
            }
            self.out.push(needs_kind("each-period", "order-made"));
            return;
        };
        self.renewals(made.day, "MHA 1983 s.20");
        self.patient_periods(made.day, 0, "MHA 1983 s.69(1)(b)(i)");
        let shown = self.shown(spans(made.day, 0, |i| 12 * i32::try_from(i).expect("few periods")));
        self.windows("nr-tribunal-window", Some("each-period"), &shown, false, "MHA 1983 s.69(1)(b)(ii)");
        self.retaken(made.day);
    }

    fn restricted(&mut self) {
        let returned = self.on("returned");
        if let Some(start) = returned.or_else(|| self.on("order-made")) {
            let first = usize::from(returned.is_some() || !self.is(&["s47-49", "s48-49"]));
            let cite = if returned.is_some() { "MHA 1983 s.75(1)(b)" } else { "MHA 1983 s.70" };
            self.patient_periods(start.day, first, cite);
        } else {
            self.out.push(needs("tribunal-window", "order-made"));
        }
        let considered = self.on("tribunal-last-considered");
        if let Some(back) = returned.filter(|back| considered.is_none_or(|last| last.day <= back.day)) {
            let (day, missing) = same_day(back.day, 1);
            self.push(row("secretary-of-state-must-refer", "MHA 1983 s.75(1)(a)").on(day).unsettled(missing));
        }
        match considered {
            // The reference after a return comes first, and then the three years begin again.
            Some(last) if returned.is_some_and(|back| last.day <= back.day) => {}
            Some(last) => {
                let (day, missing) = same_day(last.day, 36);
                self.push(row("secretary-of-state-must-refer", "MHA 1983 s.71(2)").on(day).unsettled(missing));
            }
            None if returned.is_none() => self.out.push(needs("secretary-of-state-must-refer", "tribunal-last-considered")),
            None => {}
        }
        self.no_fixed_end();
        if self.on("awol-from").is_some() {
            self.push(row("may-be-retaken-until", "MHA 1983 s.18(4)").none("no-fixed-end"));
        }
    }

    fn conditional_discharge(&mut self) {
        self.no_fixed_end();
        self.push(row("secretary-of-state-must-refer", "MHA 1983 s.75(2)").none("no-right"));
        let of_law = |event: Option<When>| event.filter(|_| self.as_at >= DEPRIVED);
        let (from, until) = (of_law(self.on("deprived-of-liberty-from")), of_law(self.on("deprived-of-liberty-until")));
        if from.is_some() && until.is_none() {
            self.out.push(needs("tribunal-window", "deprived-of-liberty-until"));
            return;
        }
        let Some(start) = until.or_else(|| self.on("discharged")) else {
            self.out.push(needs("tribunal-window", "discharged"));
            return;
        };
        let shown = self.shown(spans(start.day, 0, |i| if i == 0 { 12 } else { 24 * i32::try_from(i).expect("few periods") }));
        self.windows("tribunal-window", None, &shown, false, "MHA 1983 s.75(2)");
    }

    fn deprived_of_liberty(&mut self) {
        self.no_fixed_end();
        if self.as_at < DEPRIVED {
            return self.no_tribunal();
        }
        let Some(start) = self.on("deprived-of-liberty-from") else {
            let id = "deprived-of-liberty-from";
            self.out.extend([needs("tribunal-window", id), needs("secretary-of-state-must-refer", id)]);
            return;
        };
        let twos = |i| 24 * i32::try_from(i).expect("few periods") - 12;
        let shown = self.shown(spans(start.day, 0, |i| if i == 0 { 6 } else { twos(i) }));
        self.windows("tribunal-window", None, &shown, false, "MHA 1983 s.75(2A)");
        // At the end of each period, but not of one in which the tribunal has looked at the case, nor of those before it.
        let considered = self.on("tribunal-last-considered");
        let due = spans(start.day, 0, |i| if i == 0 { 0 } else { twos(i) }).filter(|span| considered.is_none_or(|last| last.day < span.opens));
        for (i, span) in self.ends_shown(due).into_iter().enumerate() {
            self.push(row("secretary-of-state-must-refer", "MHA 1983 s.75(2C)").number(i + 1).end(span.end));
        }
    }

    fn remand(&mut self) {
        let Some(made) = self.on("order-made") else {
            let ids: &[&str] = if self.is(&["s38"]) { &["section-ends", "renewal-ends", "remand-longest-end"] } else { &["remand-ends", "remand-longest-end"] };
            self.out.extend(ids.iter().map(|id| needs(id, "order-made")));
            self.no_tribunal();
            return;
        };
        if self.is(&["s38"]) {
            let cite = "MHA 1983 s.38(5)";
            let (first, most) = (plus(made.day, 83), months_from(made.day, 12));
            self.push(row("section-ends", cite).on(first).unsettled(true));
            let further = (0..).map(|i| plus(first, 28 * i)).take_while(|day| *day < most.day);
            let ends = further.map(|before| Span { opens: plus(before, 1), opens_open: false, end: sure(plus(before, 28).min(most.day)) });
            for (i, span) in self.ends_shown(ends).into_iter().enumerate() {
                self.push(row("renewal-ends", cite).number(i + 1).on(span.end.day).unsettled(true));
            }
            self.push(row("remand-longest-end", cite).end(most).unsettled(true));
        } else {
            let cite = if self.is(&["s35"]) { "MHA 1983 s.35(7)" } else { "MHA 1983 s.36(6)" };
            self.push(row("remand-ends", cite).on(plus(made.day, 27)).unsettled(true));
            self.push(row("remand-longest-end", cite).on(plus(made.day, 83)).unsettled(true));
        }
        self.no_tribunal();
    }

    /// The end of the section, of its renewals, and the two months for the examination.
    fn renewals(&mut self, start: Date, cite: &str) {
        let open = self.may_be_restricted();
        let sooner = self.is(&["s48"]) && self.on("revoked").is_none();
        self.push(row("section-ends", cite).end(months_from(start, 6)).unsettled(open || sooner));
        for (i, span) in self.ends_shown(spans(start, 1, RENEWALS)).into_iter().enumerate() {
            self.push(row("renewal-ends", cite).number(i + 1).end(span.end).unsettled(open));
        }
        let periods = spans(start, 0, RENEWALS).map(|period| Span { opens: same_day(plus(period.end.day, 1), -2).0, ..period });
        for (i, months) in self.shown(periods).into_iter().enumerate() {
            let row = examination(months, i + 1, self.as_at, open, cite);
            self.out.push(row);
        }
    }

    fn patient_periods(&mut self, start: Date, first: usize, cite: &str) {
        let shown = self.shown(spans(start, first, RENEWALS));
        self.windows("tribunal-window", None, &shown, false, cite);
    }

    /// The period of six or twelve months that holds the first day of absence, against six months from it.
    fn retaken(&mut self, start: Date) {
        let Some(away) = self.on("awol-from") else { return };
        let section = spans(start, 0, RENEWALS).find(|s| s.end.day >= away.day).expect("periods go on").end;
        let own = months_from(away.day, 6);
        self.push(row("may-be-retaken-until", "MHA 1983 s.18(4)").end(if own.day > section.day { own } else { section }).unsettled(self.is(&["hospital-order-insanity"])));
    }
}
