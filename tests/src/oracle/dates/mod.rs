//! An independent reading of `rights dates` (interface 2; law pack 2.1, 3, 4, 4.1, 6, 7), written without sight of the engine.
//
// OPEN choices (the text read, then the choice):
// OPEN 1 [passed]: "A window that is over keeps its days and adds passed". Over = `as_at` later than `closes_if_office_shut` (else `closes`),
//   for every window, also where the office rule is not decided. Only the two kinds of tribunal window are "windows"; the two months for
//   a renewal examination never carry it.
// OPEN 2 [how many]: "every window from the first to the third after as_at, at least three". The third after = the third that OPENS after
//   `as_at` (the one now running is not counted). `renewal-ends` follows the same rule, counted over the renewal periods (n = 1 is the first renewal).
// OPEN 3 [used]: an application belongs to the window whose `opens..=closes` holds its day; only if none does, to the one whose
//   `closes_if_office_shut` is on or after it. Never to an NR window (the event is the patient's).
// OPEN 4 [office shut, unsettled]: "Settled for s.2 14 days. Likely also for ... not decided". Every window but the 14 days of s.66(2)(a) (s.2, s.4)
//   with `closes_if_office_shut` is `unsettled`.
// OPEN 5 [month end]: a window is `unsettled` where its opening or its closing falls on a day that the month does not have. `aim_for` only looks to
//   the closing. For `on` rows `aim_for` is the earlier day (not moved to an office day), given only where it differs from `on`. For a "from" day
//   (nr-may-order-again-from) the safe day is the later one, which is `on`; no `aim_for`. For second-opinion-needed-from `aim_for` is the earlier.
// OPEN 6 [aim_for before opens]: a last office day before the window opens is left out (short remainders of a CTO after a hospital order).
// OPEN 7 [section-ends]: the end of the FIRST period always (not the one running on `as_at`); restricted, conditional discharge and s.44: no row at all.
// OPEN 8 [renewal-examination]: one row, for the period that holds `as_at` (the first where `as_at` is before it); opens two months back from the day after the
//   end; a day that month does not have is its last day, `unsettled`; `aim_for` (the earlier end) only at a month end.
// OPEN 9 [optional events]: a row that hangs on an optional event is given only with the event; `needs` stands for the status's main event, for every row
//   the status always has, and for facts without which an event given cannot be used (`post`, `email-agreed`, `ground`, `nation`, `nr-told-of-barring`).
// OPEN 10 [managers-must-refer s.68(2)]: "6m from first s.2/3 admission": `on` = last day of the six months beginning with first-admitted (else admitted). With an
//   application received on or after the s.3 admission, in those six months: {none, why: "application-made"}. Revoked: no six-month row (the s.68(7) reference counts).
// OPEN 11 [s.68(6), s.71(2)]: ">3y (1y if <18) since last considered": `on` = the anniversary itself (not the day after), a second row beside the first. Asked for
//   (`needs: [tribunal-last-considered]`) only where it is the only reference (Part 3, restricted); for Part 2 given only with the event.
// OPEN 12 [s.68(7)]: {on: the day of revocation, as_soon_as_possible: true}.
// OPEN 13 [s.75(1)]: "within 1 month of return": same-numbered day a month later (not "beginning with").
// OPEN 14 [CD with DoL]: "SoS refers at 12m, then each 2y, unless considered in period; long-stop 4 years": one row, the last day of the first period after the one in
//   which the case was last considered (12 months where it never was); the long-stop then never comes first.
// OPEN 15 [CD]: "from the day these last ceased": `deprived-of-liberty-until` is day 1. A plain conditional discharge with `-from` but no `-until` needs `-until`.
// OPEN 16 [s.4]: "may apply (s.66(1)(a)); effective in practice only on conversion": the 14-day window is given, not unsettled.
// OPEN 17 [s.44, court-place-of-safety]: tribunal-window none/no-right, `unsettled`; nothing else.
// OPEN 18 [insanity order]: not in the table; as s.37, or as 37/41 with `returned` or `restricted: yes`; windows are the same days.
// OPEN 19 [remands]: "28 days ... day 28 may be a day later; show the earlier": on = order + 27 days, longest = order + 83 days, both unsettled, no aim_for (same day).
//   s.38: remand-ends = 12 weeks (order + 83), remand-longest-end = 12 months less a day, unsettled only at month ends (pack names ss.35, 36 alone).
// OPEN 20 [s.37 with revoked]: "for Part 3: as if order dated that day" and 69(4)-(5): n = 1 is the remainder of the six months after the first six of the order;
//   an empty remainder is dropped and n starts with the next. Needs order-made (or hospital-order-made). Only s.37 and a CTO with hospital-order-made are so held back.
// OPEN 21 [NR each period]: n = 1 is the first window the NR has (months 6 to 12 for s.37, 47, 48, notional 37; the same as the patient's after revocation or on a CTO).
//   No nr-tribunal-window row for a status without a routine right, unless an event (barred, displaced) raises the question: then none/no-right.
// OPEN 22 [NR order]: at most one of the four events is used, in the order served, handed, emailed, posted. nr-order-served has `at` only where a time is known;
//   posted and e-mailed rows are `unsettled` (hour), and so is barring-report-by, counted from 00:00 of the day. Not served: both rows none/not-served.
//   E-mail in Wales: not-served; nation unknown: needs nation. Post counts alike in Wales. s.7: barring-report-by none/no-right. Others: nr-order-served none/no-right.
//   s.4 counts as s.2 here ("technically").
// OPEN 23 [displacement]: `ground` is one letter a-e. (c), (d): s.2 (and s.4): displacement-ends = 3 months beginning with the order, one NR window (12 months). s.3, CTO, s.7:
//   displacement-ends none/until-section-ends (a date only if the three months ran out before the section began), windows recur. (a), (b), (e): displacement-ends
//   none/court-decides, window none/no-right. Part 3 and others: window none/no-right, no displacement-ends.
// OPEN 24 [displacement-application] on s.2, made by the last day, ground c, d or not given: section-ends keeps day 28, `unsettled`; managers-must-refer at six months is added.
// OPEN 25 [AWOL]: "later of 6 months from first AWOL day or end of section/CTO": the end of the period that holds the AWOL day. Restricted: none/no-limit.
//   s.2: the 28th day. s.4, s.5: the hour they end. ss.35-38, 44, 135, 136, CD: no row.
// OPEN 26 [recall notice]: handed: on (and at); left: the next day whatever it is; posted: second business day, unsettled (hour).
// OPEN 27 [second opinion]: "once 3 months since": on = same-numbered day 3 months later (the day after the period where the month has none). CTO: the later of that and the day
//   after the first month of the CTO. Sections outside Part 4: no row.
// OPEN 28 [s.133]: planned day less 7; not for s.4, s.7, guardianship, restricted, remands: none/no-right.
// OPEN 29 [cto-recalled]: everything that `cto` has, and recall-ends. [s5-2] nurse's record counts where it is not after the report (or no report is given).
// OPEN 30 [hearing]: received + 10 days (England), + 7 days (Wales), s.2 only, whether or not the application was in time.

pub mod calendar;
pub mod examples;
mod questions;
mod rows;
mod services;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value, json};

use calendar::{End, hours_after, months_from, plus, same_day, sure};
pub use questions::{DAYS, questions, questions_of};
use rows::{Row, Span, examination, needs, row, spans};

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
        if text == "unknown" || matches!(key.as_str(), "post" | "ground" | "age" | "restricted") {
            continue;
        }
        let Some(event) = parse(text) else { return bad(key) };
        when.insert(key.clone(), event);
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
                if self.on("returned").is_some() || self.text("restricted") == Some("yes") {
                    self.restricted();
                } else {
                    self.part_3();
                }
            }
            "s37-guardianship" => self.guardianship_order(),
            "s37-41" | "s45a" | "s47-49" | "s48-49" => self.restricted(),
            "conditional-discharge" => self.conditional_discharge(),
            "conditional-discharge-dol" => self.deprived_of_liberty(),
            "s44" | "court-place-of-safety" => self.push(row("tribunal-window", "MHA 1983 s.66").none("no-right").unsettled(true)),
            "informal" | "community" | "dols-hospital" | "dols-care-home" => self.no_tribunal(),
            _ => return false,
        }
        true
    }

    fn no_tribunal(&mut self) {
        self.push(row("tribunal-window", "MHA 1983 s.66").none("no-right"));
    }

    fn section_2(&mut self) {
        let Some(admitted) = self.on("admitted") else {
            self.out.extend([needs("section-ends", "admitted"), needs("tribunal-window", "admitted")]);
            self.hearing();
            return;
        };
        let last = plus(admitted.day, 27);
        let running_on = self.on("displacement-application").is_some_and(|a| a.day <= last) && matches!(self.text("ground"), None | Some("c" | "d"));
        self.push(row("section-ends", "MHA 1983 s.2(4)").on(last).unsettled(running_on));
        if running_on {
            let end = months_from(admitted.day, 6);
            self.push(row("managers-must-refer", "MHA 1983 s.68(2)").end(end));
        }
        self.fourteen_days(admitted.day);
        self.hearing();
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
            Some("england") => self.push(row("hearing-starts-by", "SI 2008/2699 rule 37").on(plus(received.day, 10))),
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
        if self.on("tribunal-last-considered").is_some() {
            self.last_considered_reference();
        }
    }

    fn six_month_reference(&mut self) {
        let Some(admitted) = self.on("admitted") else {
            self.out.push(needs("managers-must-refer", "admitted"));
            return;
        };
        let first = self.on("first-admitted").unwrap_or(admitted).day;
        let end = months_from(first, 6);
        let applied = self.on("tribunal-application-received").is_some_and(|a| a.day >= admitted.day && a.day <= end.day);
        let entry = row("managers-must-refer", "MHA 1983 s.68(2)");
        self.push(if applied { entry.none("application-made") } else { entry.end(end) });
    }

    fn revocation_reference(&mut self) {
        if let Some(revoked) = self.on("revoked") {
            self.push(row("managers-must-refer", "MHA 1983 s.68(7)").on(revoked.day).flag("as_soon_as_possible", true));
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
        self.push(row("managers-must-refer", "MHA 1983 s.68(6)").on(day).unsettled(missing || age.is_none()));
    }

    fn section_4(&mut self) {
        let Some(admitted) = self.on("admitted") else {
            self.out.extend([needs("section-ends", "admitted"), needs("tribunal-window", "admitted")]);
            return;
        };
        let end = hours_after(admitted.moment(), 72);
        self.push(row("section-ends", "MHA 1983 s.4(4)").at(end).unsettled(admitted.at.is_none()));
        self.fourteen_days(admitted.day);
        if self.on("awol-from").is_some() {
            self.push(row("may-be-retaken-until", "MHA 1983 s.18(5)").at(end).unsettled(admitted.at.is_none()));
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
            let nurse = self.on("nurse-recorded");
            start = match (start, nurse) {
                (Some(report), Some(nurse)) if nurse.moment() <= report.moment() => Some(nurse),
                (None, nurse) => nurse,
                (report, _) => report,
            };
        }
        match start {
            None => self.out.push(needs("holding-power-ends", key)),
            Some(start) => {
                let end = hours_after(start.moment(), hours);
                self.push(row("holding-power-ends", cite).at(end).unsettled(start.at.is_none()));
                if key != "arrived" && self.on("awol-from").is_some() {
                    self.push(row("may-be-retaken-until", "MHA 1983 s.18(5)").at(end).unsettled(start.at.is_none()));
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
                    self.push(row("recall-ends", "MHA 1983 s.17F(6)").at(end).unsettled(start.at.is_none()));
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
                self.out.push(needs("nr-tribunal-window", "cto-made"));
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
        let hospital_order = self.is(&["s37"]);
        let Some(start) = revoked.or(own) else {
            for id in ["section-ends", "renewal-ends", "renewal-examination", "tribunal-window", "nr-tribunal-window", "managers-must-refer"] {
                let need = if id == "managers-must-refer" { "tribunal-last-considered" } else { key };
                if id != "managers-must-refer" || self.on(need).is_none() {
                    self.out.push(needs(id, need));
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
                self.out.extend([needs("tribunal-window", "order-made"), needs("nr-tribunal-window", "order-made")]);
            } else {
                let shown = self.held_back(spans(start.day, 0, RENEWALS), order.filter(|_| hospital_order));
                self.windows("tribunal-window", None, &shown, false, "MHA 1983 s.66(2)(cb)");
                self.windows("nr-tribunal-window", Some("each-period"), &shown, false, nr_cite);
            }
            self.revocation_reference();
        } else {
            let first = usize::from(self.is(&["s37", "hospital-order-insanity"]));
            self.patient_periods(start.day, first, cite);
            let shown = self.shown(spans(start.day, 1, RENEWALS));
            self.windows("nr-tribunal-window", Some("each-period"), &shown, false, nr_cite);
        }
        self.last_considered_reference();
    }

    fn guardianship_order(&mut self) {
        let Some(made) = self.on("order-made") else {
            for id in ["section-ends", "renewal-ends", "renewal-examination", "tribunal-window", "nr-tribunal-window"] {
                self.out.push(needs(id, "order-made"));
            }
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
        if let Some(back) = returned {
            let (day, missing) = same_day(back.day, 1);
            self.push(row("secretary-of-state-must-refer", "MHA 1983 s.75(1)(a)").on(day).unsettled(missing));
        }
        match self.on("tribunal-last-considered") {
            Some(last) => {
                let (day, missing) = same_day(last.day, 36);
                self.push(row("secretary-of-state-must-refer", "MHA 1983 s.71(2)").on(day).unsettled(missing));
            }
            None if returned.is_none() => self.out.push(needs("secretary-of-state-must-refer", "tribunal-last-considered")),
            None => {}
        }
        if self.on("awol-from").is_some() {
            self.push(row("may-be-retaken-until", "MHA 1983 s.18(4)").none("no-limit"));
        }
    }

    fn conditional_discharge(&mut self) {
        let (from, until) = (self.on("deprived-of-liberty-from"), self.on("deprived-of-liberty-until"));
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
        let Some(start) = self.on("deprived-of-liberty-from") else {
            let id = "deprived-of-liberty-from";
            self.out.extend([needs("tribunal-window", id), needs("secretary-of-state-must-refer", id)]);
            return;
        };
        let bounds = |i| if i == 0 { 6 } else { 24 * i32::try_from(i).expect("few periods") - 12 };
        let shown = self.shown(spans(start.day, 0, bounds));
        self.windows("tribunal-window", None, &shown, false, "MHA 1983 s.75(2A)");
        let considered = self.on("tribunal-last-considered").filter(|l| l.day >= start.day);
        let mut months = 12;
        if let Some(last) = considered {
            while months_from(start.day, months).day < last.day {
                months += 24;
            }
            months += 24;
        }
        self.push(row("secretary-of-state-must-refer", "MHA 1983 s.75(2C)").end(months_from(start.day, months)));
    }

    fn remand(&mut self) {
        let Some(made) = self.on("order-made") else {
            self.out.extend([needs("remand-ends", "order-made"), needs("remand-longest-end", "order-made")]);
            self.no_tribunal();
            return;
        };
        if self.is(&["s38"]) {
            self.push(row("remand-ends", "MHA 1983 s.38(5)").on(plus(made.day, 83)));
            self.push(row("remand-longest-end", "MHA 1983 s.38(5)").end(months_from(made.day, 12)));
        } else {
            let cite = if self.is(&["s35"]) { "MHA 1983 s.35(7)" } else { "MHA 1983 s.36(6)" };
            self.push(row("remand-ends", cite).on(plus(made.day, 27)).unsettled(true));
            self.push(row("remand-longest-end", cite).on(plus(made.day, 83)).unsettled(true));
        }
        self.no_tribunal();
    }

    /// The end of the section, of its renewals, and the two months for the examination.
    fn renewals(&mut self, start: Date, cite: &str) {
        self.push(row("section-ends", cite).end(months_from(start, 6)));
        for (i, span) in self.shown(spans(start, 1, RENEWALS)).into_iter().enumerate() {
            self.push(row("renewal-ends", cite).number(i + 1).end(span.end));
        }
        let as_at = self.as_at;
        let current = spans(start, 0, RENEWALS).find(|s| s.end.day >= as_at).expect("periods go on");
        self.out.push(examination(current.end, cite));
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
        self.push(row("may-be-retaken-until", "MHA 1983 s.18(4)").end(if own.day > section.day { own } else { section }));
    }
}
