//! Questions for `rights dates`: ten years of first days with every status, then thinner combinations, then the days when clocks change.

use jiff::civil::{Date, Weekday, date};
use serde_json::{Map, Value, json};

use super::calendar::plus;

/// Status, main event, and whether hours count.
const STATUSES: [(&str, &str, bool); 31] = [
    ("s2", "admitted", false),
    ("s3", "admitted", false),
    ("s4", "admitted", true),
    ("s5-2", "report-furnished", true),
    ("s5-4", "nurse-recorded", true),
    ("s7", "accepted", false),
    ("cto", "cto-made", false),
    ("cto-recalled", "recalled-detained", true),
    ("s35", "order-made", false),
    ("s36", "order-made", false),
    ("s37", "order-made", false),
    ("s37-guardianship", "order-made", false),
    ("s37-41", "order-made", false),
    ("s38", "order-made", false),
    ("s44", "order-made", false),
    ("s45a", "order-made", false),
    ("s47", "order-made", false),
    ("s47-49", "order-made", false),
    ("s48", "order-made", false),
    ("s48-49", "order-made", false),
    ("notional-37", "restrictions-ended", false),
    ("hospital-order-insanity", "order-made", false),
    ("conditional-discharge", "discharged", false),
    ("conditional-discharge-dol", "deprived-of-liberty-from", false),
    ("s135", "arrived", true),
    ("s136", "arrived", true),
    ("court-place-of-safety", "order-made", false),
    ("informal", "admitted", false),
    ("community", "admitted", false),
    ("dols-hospital", "admitted", false),
    ("dols-care-home", "admitted", false),
];

/// How long after the first day the question is asked.
const OFFSETS: [i64; 25] = [0, 3, 13, 14, 15, 16, 17, 18, 27, 28, 60, 90, 120, 150, 179, 181, 183, 184, 186, 190, 300, 366, 500, 731, 1100];

struct Asker {
    day: Date,
    turn: usize,
    out: Vec<Value>,
}

impl Asker {
    fn at(&self, days: i64) -> Value {
        json!(plus(self.day, days).to_string())
    }

    fn timed(&self, days: i64) -> Value {
        let (hour, minute) = ((self.turn * 7) % 24, (self.turn * 13) % 60);
        let hour = if hour == 1 { 2 } else { hour };
        json!(format!("{}T{hour:02}:{minute:02}", plus(self.day, days)))
    }

    fn ask(&mut self, status: &str, events: &[(&str, Value)]) {
        self.turn += 1;
        let offset = OFFSETS[(self.turn * 11 + self.turn / 25) % OFFSETS.len()];
        let events: Map<String, Value> = events.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
        let nation = if self.turn % 5 < 2 { "wales" } else { "england" };
        let mut question = json!({ "as_at": plus(self.day, offset).to_string(), "nation": nation, "status": status, "events": events });
        if self.turn.is_multiple_of(41)
            && let Some(map) = question.as_object_mut()
        {
            map.remove("nation");
        }
        self.out.push(question);
    }

    fn main_events(&mut self, index: usize) {
        for (i, (status, event, hours)) in STATUSES.into_iter().enumerate() {
            if matches!(status, "informal" | "community" | "dols-hospital" | "dols-care-home" | "court-place-of-safety" | "s44") && !(index + i).is_multiple_of(60) {
                continue;
            }
            let plain = (index + i).is_multiple_of(9);
            let value = if hours == plain { self.at(0) } else { self.timed(0) };
            let mut events = vec![(event, value)];
            if status == "cto-recalled" {
                events.push(("cto-made", self.at(-40)));
                events.push(("admitted", self.at(-90)));
            }
            if status == "cto" && index.is_multiple_of(2) {
                events.push(("admitted", self.at(-100)));
            }
            self.ask(status, &events);
        }
    }

    /// Combinations of s.2, s.3, s.4 and guardianship.
    fn part_2(&mut self, k: i64) {
        let age = ["16-17", "18-or-over", "unknown", "under-16"][usize::try_from(k % 4).unwrap_or(0)];
        let admitted = ("admitted", self.at(0));
        match k % 12 {
            0 => {
                let near = [0, 5, 13, 14, 15, 16][usize::try_from(k / 12 % 6).unwrap_or(0)];
                self.ask("s2", &[admitted.clone(), ("tribunal-application-received", self.at(near))]);
                self.ask("s2", &[admitted.clone(), ("tribunal-application-received", self.timed(near + 1)), ("first-medicine", self.at(1))]);
            }
            1 => {
                self.ask("s3", &[admitted.clone(), ("first-admitted", self.at(-20)), ("tribunal-application-received", self.at(k % 300))]);
                self.ask("s3", &[admitted.clone(), ("first-admitted", self.at(-27)), ("tribunal-application-received", self.at(-10))]);
            }
            2 => {
                let last = ("tribunal-last-considered", self.at(k % 700 - 400));
                self.ask("s3", &[admitted.clone(), last.clone(), ("age", json!(age))]);
                self.ask("s3", &[admitted.clone(), last, ("first-medicine", self.at(-3))]);
            }
            3 => {
                self.ask("s3", &[admitted.clone(), ("revoked", self.at(200 + k % 50))]);
                self.ask("s3", &[("revoked", self.at(0)), ("tribunal-application-received", self.at(30)), ("tribunal-last-considered", self.at(-99))]);
            }
            4 => {
                let told = self.at(1);
                for status in ["s2", "s3"] {
                    self.ask(status, &[admitted.clone(), ("barred", self.timed(5)), ("nr-told-of-barring", self.at(6 + k % 4))]);
                }
                self.ask("s3", &[("admitted", self.at(-40)), ("barred", self.at(0)), ("nr-told-of-barring", told)]);
                self.ask("s3", &[("admitted", self.at(-40)), ("barred", self.at(0))]);
            }
            5 => {
                let ground = ["a", "b", "c", "d", "e"][usize::try_from(k / 12 % 5).unwrap_or(0)];
                for status in ["s2", "s3"] {
                    self.ask(status, &[admitted.clone(), ("displaced", self.at(9)), ("ground", json!(ground))]);
                }
                self.ask("s7", &[("accepted", self.at(-9)), ("displaced", self.at(0)), ("ground", json!(ground))]);
                self.ask("s3", &[admitted.clone(), ("displaced", self.at(9))]);
            }
            6 => {
                for status in ["s2", "s3", "s4"] {
                    self.ask(status, &[admitted.clone(), ("awol-from", self.at(k % 170))]);
                }
                self.ask("s7", &[("accepted", self.at(0)), ("awol-from", self.at(k % 500))]);
                self.ask("s5-2", &[("report-furnished", self.timed(0)), ("awol-from", self.at(1))]);
                self.ask("s5-4", &[("nurse-recorded", self.timed(0)), ("awol-from", self.at(0))]);
            }
            7 => {
                self.ask("s2", &[admitted.clone(), ("displacement-application", self.at(20 + k % 9))]);
                self.ask("s2", &[admitted.clone(), ("discharge-planned", self.at(20))]);
                self.ask("s3", &[admitted.clone(), ("discharge-planned", self.at(60))]);
                self.ask("s7", &[("accepted", self.at(0)), ("discharge-planned", self.at(60))]);
            }
            8 => {
                self.ask("s4", &[("admitted", self.timed(0)), ("tribunal-application-received", self.at(2))]);
                self.ask("s5-2", &[("report-furnished", self.timed(0)), ("nurse-recorded", self.timed(-1))]);
                self.ask("s5-2", &[("nurse-recorded", self.at(0))]);
                self.ask("s5-2", &[("report-furnished", self.at(0)), ("nurse-recorded", self.timed(0))]);
            }
            9 => {
                for status in ["s135", "s136"] {
                    self.ask(status, &[("arrived", self.timed(0)), ("extended", json!(true))]);
                }
                self.ask("s136", &[("arrived", self.at(0)), ("extended", json!(true))]);
                self.ask("s136", &[("arrived", self.timed(0)), ("extended", json!(false))]);
            }
            10 => {
                self.ask("s2", &[admitted.clone(), ("first-medicine", self.at(0))]);
                self.ask("s3", &[admitted.clone(), ("first-medicine", self.at(2))]);
                self.ask("s7", &[("accepted", self.at(0)), ("tribunal-application-received", self.at(k % 800))]);
                self.ask("s3", &[admitted.clone(), ("tribunal-application-received", self.at(k % 800))]);
            }
            _ => {
                let status = STATUSES[usize::try_from(k).unwrap_or(0) / 12 % STATUSES.len()].0;
                self.ask(status, &[]);
                self.ask(status, &[("first-medicine", self.at(0)), ("age", json!(age))]);
            }
        }
    }

    fn orders(&mut self, k: i64) {
        let status = ["s3", "s2", "cto", "s7", "s3", "s37", "s4"][usize::try_from(k % 7).unwrap_or(0)];
        let main = if status == "cto" {
            "cto-made"
        } else if status == "s7" {
            "accepted"
        } else if status == "s37" {
            "order-made"
        } else {
            "admitted"
        };
        let main = (main, self.at(-5));
        let event = match k % 8 {
            0 => vec![("nr-order-served", self.timed(0))],
            1 => vec![("nr-order-handed", self.timed(0))],
            2 => vec![("nr-order-handed", self.at(0))],
            3 => vec![("nr-order-posted", self.at(0)), ("post", json!("first-class"))],
            4 => vec![("nr-order-posted", self.at(0)), ("post", json!("second-class"))],
            5 => vec![("nr-order-emailed", self.timed(0)), ("email-agreed", json!(true))],
            6 => vec![("nr-order-emailed", self.at(0)), ("email-agreed", json!(false))],
            _ => vec![("nr-order-posted", self.at(0))],
        };
        let mut events = vec![main];
        events.extend(event);
        self.ask(status, &events);
    }

    fn community_orders(&mut self, k: i64) {
        let made = ("cto-made", self.at(0));
        match k % 10 {
            0 => self.ask("cto", &[made, ("hospital-order-made", self.at(-(k % 260)))]),
            1 => self.ask("cto", &[made, ("admitted", self.at(-70)), ("first-admitted", self.at(-95)), ("tribunal-application-received", self.at(k % 400 - 60))]),
            2 => self.ask("cto", &[made, ("admitted", self.at(-50)), ("tribunal-last-considered", self.at(-30)), ("age", json!("18-or-over"))]),
            3 => {
                let notice = [("recall-notice-handed", self.timed(0)), ("recall-notice-left", self.at(0)), ("recall-notice-posted", self.at(0))];
                for one in notice {
                    self.ask("cto", &[("cto-made", self.at(-90)), ("admitted", self.at(-150)), one]);
                }
            }
            4 => self.ask("cto", &[made, ("first-medicine", self.at(-(k % 120)))]),
            5 => self.ask("cto", &[made, ("awol-from", self.at(k % 400))]),
            6 => self.ask("cto", &[made, ("barred", self.at(10)), ("nr-told-of-barring", self.at(11)), ("admitted", self.at(-9))]),
            7 => self.ask("cto", &[made, ("displaced", self.at(10)), ("ground", json!(if k % 20 < 10 { "c" } else { "b" }))]),
            8 => {
                self.ask("cto-recalled", &[("recalled-detained", self.timed(0)), ("cto-made", self.at(-100)), ("hospital-order-made", self.at(-170))]);
                self.ask("cto-recalled", &[("recalled-detained", self.at(0)), ("recall-notice-posted", self.at(-4)), ("first-medicine", self.at(-95))]);
            }
            _ => {
                self.ask("cto", &[made.clone(), ("discharge-planned", self.at(44))]);
                self.ask("cto", &[made, ("hospital-order-made", self.at(-300)), ("tribunal-last-considered", self.at(-100)), ("age", json!("16-17"))]);
            }
        }
    }

    fn part_3(&mut self, k: i64) {
        let pick = |list: &[&'static str]| list[usize::try_from(k / 10).unwrap_or(0) % list.len()];
        let made = ("order-made", self.at(0));
        let restricted = pick(&["s37-41", "s45a", "s47-49", "s48-49"]);
        let free = pick(&["s37", "s47", "s48"]);
        match k % 10 {
            0 => self.ask(restricted, &[made, ("returned", self.at(500 + k % 40))]),
            1 => self.ask(restricted, &[made, ("tribunal-last-considered", self.at(k % 900))]),
            2 => self.ask("s37", &[made, ("revoked", self.at(30 + k % 240))]),
            3 => self.ask(free, &[made, ("tribunal-last-considered", self.at(200)), ("age", json!(if k % 20 < 10 { "under-16" } else { "18-or-over" }))]),
            4 => self.ask(free, &[made, ("tribunal-application-received", self.at(k % 800)), ("tribunal-last-considered", self.at(9))]),
            5 => {
                let age = json!(if k % 20 < 10 { "unknown" } else { "18-or-over" });
                self.ask("notional-37", &[("restrictions-ended", self.at(0)), ("tribunal-last-considered", self.at(-90)), ("age", age)]);
            }
            6 => {
                let until = ("deprived-of-liberty-until", self.at(0));
                self.ask("conditional-discharge", &[("discharged", self.at(-400)), ("deprived-of-liberty-from", self.at(-300)), until.clone()]);
                self.ask("conditional-discharge", &[("discharged", self.at(-400)), until]);
                self.ask("conditional-discharge", &[("discharged", self.at(0)), ("tribunal-application-received", self.at(300 + k % 900))]);
            }
            7 => {
                let from = ("deprived-of-liberty-from", self.at(0));
                self.ask("conditional-discharge-dol", &[from, ("discharged", self.at(-20)), ("tribunal-last-considered", self.at(k % 1300 - 40))]);
            }
            8 => {
                self.ask(free, &[made.clone(), ("first-medicine", self.at(3)), ("awol-from", self.at(k % 700))]);
                self.ask(restricted, &[made.clone(), ("awol-from", self.at(30)), ("first-medicine", self.at(0))]);
                self.ask(free, &[made, ("discharge-planned", self.at(70)), ("barred", self.at(30))]);
            }
            _ => {
                self.ask("s37-guardianship", &[made.clone(), ("tribunal-application-received", self.at(k % 700)), ("awol-from", self.at(k % 400))]);
                self.ask(restricted, &[made, ("returned", self.at(10)), ("tribunal-last-considered", self.at(-30)), ("tribunal-application-received", self.at(250))]);
            }
        }
    }

    /// Rare combinations: what somebody has no right to, two things at once, things that are missing.
    fn rare(&mut self, k: i64) {
        let pick = |list: &[&'static str]| list[usize::try_from(k / 16).unwrap_or(0) % list.len()];
        let ground = ("ground", json!(pick(&["a", "b", "c", "d", "e"])));
        let from_court = [("cto-made", self.at(-30)), ("hospital-order-made", self.at(-k % 200 - 40))];
        let with = |first: &[(&'static str, Value)], more: &[(&'static str, Value)]| [first, more].concat();
        match k % 16 {
            0 => {
                self.ask("cto", &with(&from_court, &[("nr-order-handed", self.timed(0))]));
                self.ask("cto-recalled", &with(&from_court, &[("nr-order-posted", self.at(0)), ("post", json!("first-class"))]));
            }
            1 => self.ask("cto", &with(&from_court, &[("barred", self.at(0)), ("nr-told-of-barring", self.at(1)), ("displaced", self.at(3)), ground])),
            2 => {
                let status = pick(&["s4", "cto", "s37", "informal", "s5-2", "s37-41", "s37-guardianship", "hospital-order-insanity"]);
                self.ask(status, &[("admitted", self.at(-2)), ("order-made", self.at(-2)), ("cto-made", self.at(-2)), ("displaced", self.at(0)), ground]);
            }
            3 => self.ask("s2", &[("admitted", self.at(0)), ("displacement-application", self.at(12 + k % 15)), ground]),
            4 => self.ask("s2", &[("admitted", self.at(0)), ("barred", self.at(4)), ("displaced", self.at(9)), ground]),
            5 => self.ask("conditional-discharge", &[("discharged", self.at(-40)), ("deprived-of-liberty-from", self.at(0))]),
            6 => {
                let status = pick(&["s37-41", "s5-2", "informal", "s36", "notional-37", "conditional-discharge", "s44", "hospital-order-insanity"]);
                self.ask(status, &[("nr-order-served", self.timed(0)), ("barred", self.at(1)), ("discharge-planned", self.at(9))]);
            }
            7 => {
                let made = [("order-made", self.at(-700)), ("returned", self.at(0))];
                let status = pick(&["hospital-order-insanity", "s37-41", "s47-49"]);
                self.ask(status, &with(&made, &[("awol-from", self.at(5)), ("discharge-planned", self.at(9)), ("first-medicine", self.at(1))]));
                self.ask(status, &with(&made, &[("tribunal-last-considered", self.at(k % 90 - 45))]));
            }
            8 => {
                let status = pick(&["notional-37", "s47", "s48"]);
                let made = [("order-made", self.at(-500)), ("restrictions-ended", self.at(-500)), ("revoked", self.at(0)), ("awol-from", self.at(k % 300))];
                self.ask(status, &made);
                self.ask(status, &with(&made, &[("tribunal-last-considered", self.at(-120)), ("age", json!("18-or-over"))]));
            }
            9 => {
                self.ask(pick(&["s2", "s3", "cto", "s37-41", "informal", "s136"]), &[("admitted", self.at(0)), ("first-medicine", self.at(1))]);
                let nation = json!(pick(&["scotland", "northern-ireland"]));
                self.out.last_mut().expect("it was just asked")["nation"] = nation;
            }
            10 => self.ask("cto-recalled", &[("recall-notice-posted", self.at(0)), ("post", json!(pick(&["first-class", "second-class"])))]),
            11 => {
                let letter = [("admitted", self.at(-9)), ("nr-order-posted", self.at(0)), ("post", json!(pick(&["first-class", "second-class"])))];
                let mail = [("nr-order-emailed", self.timed(1)), ("email-agreed", json!(k % 32 < 16))];
                self.ask("s3", &with(&letter, &mail));
                self.ask("s3", &mail);
            }
            12 => {
                let order = [("displaced", self.at(0)), ground];
                self.ask(pick(&["s3", "cto"]), &with(&order, &[("admitted", self.at(80 + k % 20)), ("cto-made", self.at(150))]));
                self.ask("s7", &with(&order, &[("accepted", self.at(80 + k % 20))]));
            }
            13 => self.ask("s3", &[("admitted", self.at(-60)), ("nr-told-of-barring", self.at(0)), ("displaced", self.at(3)), ("ground", json!("d"))]),
            14 => {
                self.ask("s2", &[("tribunal-application-received", self.at(0))]);
                self.ask("s3", &[("tribunal-application-received", self.at(0)), ("first-admitted", self.at(-9))]);
                self.ask("s4", &[("admitted", self.at(0)), ("tribunal-application-received", self.at(k % 20))]);
            }
            _ => {
                self.ask("s44", &[("first-medicine", self.at(0)), ("awol-from", self.at(3))]);
                self.ask("court-place-of-safety", &[("first-medicine", self.at(0)), ("awol-from", self.at(3))]);
                self.ask(pick(&["s35", "s38", "conditional-discharge-dol", "s136"]), &[("awol-from", self.at(0)), ("tribunal-last-considered", self.at(0))]);
            }
        }
    }

    /// Every hour about a change of the clocks.
    fn clock_change(&mut self) {
        let spring = self.day.month() == 3;
        for back in 0..4 {
            let day = plus(self.day, -back);
            for hour in 0..24 {
                if spring && back == 0 && hour == 1 {
                    continue;
                }
                for (status, event, _) in [STATUSES[2], STATUSES[3], STATUSES[4], STATUSES[7], STATUSES[24], STATUSES[25], ("s3", "nr-order-handed", true)] {
                    let mut events = vec![(event, json!(format!("{day}T{hour:02}:30")))];
                    if status.starts_with("s13") && hour % 2 == 0 {
                        events.push(("extended", json!(true)));
                    }
                    self.ask(status, &events);
                }
            }
        }
    }
}

/// The days from which questions count: ten years.
pub const DAYS: i64 = 3653;

/// The questions that count from one of the [`DAYS`], in an order that never changes.
#[must_use]
pub fn questions_of(k: i64) -> Vec<Value> {
    let index = usize::try_from(k).unwrap_or(0);
    let day = plus(date(2020, 1, 1), k);
    let mut asker = Asker { day, turn: index * 37, out: Vec::new() };
    asker.main_events(index);
    for step in 0..4 {
        asker.part_2(k * 7 + step * 3 + k / 12);
        asker.community_orders(k * 3 + step * 7 + k / 10);
        asker.part_3(k * 3 + step * 7 + k / 10);
    }
    asker.rare(k * 5 + k / 16);
    asker.rare(k * 5 + 8 + k / 16);
    asker.orders(k);
    asker.orders(k + 3 + k / 8);
    let last_sunday = day.weekday() == Weekday::Sunday && day.day() > 24 && matches!(day.month(), 3 | 10);
    if last_sunday {
        asker.clock_change();
    }
    asker.out
}

/// All questions.
pub fn questions() -> impl Iterator<Item = Value> {
    (0..DAYS).flat_map(questions_of)
}
