//! What holds of every answer about dates, whatever the position and whatever happened when.

use content::{Files, Library};
use rights::Date;
use rights::dates::{Age, Displacement, Entry, Event, Events, Gives, Id, Moment, Nation, Need, Post, Question, Time, work_out};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| content::read(&Files::embedded()).0);

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, top: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % top
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let place = usize::try_from(self.below(of.len() as u64 + 1)).unwrap_or(0);
        of.get(place).copied()
    }

    fn moment(&mut self) -> Moment {
        let first = Date::new(2009, 1, 1).expect("a day");
        let date = first.plus_days(i32::try_from(self.below(12_500)).unwrap_or(0));
        let (hour, minute) = (u8::try_from(self.below(24)).unwrap_or(0), u8::try_from(self.below(60)).unwrap_or(0));
        Moment { date, time: if self.below(2) == 0 { None } else { Time::new(hour, minute) } }
    }

    fn question(&mut self, status: &str) -> Question {
        let mut events = Events::default();
        let few = self.below(4) + 2;
        for event in Event::ALL {
            if self.below(few) == 0 {
                events.set(*event, self.moment());
            }
        }
        events.post = self.one(Post::ALL);
        events.ground = self.one(Displacement::ALL);
        events.email_agreed = self.one(&[true, false]);
        events.extended = self.below(2) == 0;
        Question { as_at: self.moment().date, nation: self.one(Nation::ALL), status: status.to_owned(), events, age: self.one(Age::ALL) }
    }
}

/// What is wrong with one entry.
fn wrong(entry: &Entry<'_>, question: &Question) -> Option<&'static str> {
    let days = entry.on.is_some() || entry.opens.is_some();
    let said = usize::from(days) + usize::from(entry.none.is_some()) + usize::from(!entry.needs.is_empty()) + usize::from(entry.as_soon_as_possible);
    let open = said == 0 && !entry.unsettled.is_empty();
    let last = entry.closes.or(entry.on);
    let holidays = &LIBRARY.dates.holidays;
    let checks = [
        (said == 1 || open, "it says one thing"),
        (entry.opens.is_some() == entry.closes.is_some(), "a window has two ends"),
        (entry.opens <= entry.closes, "it opens before it closes"),
        (entry.at.is_none_or(|at| Some(at.date) == entry.on), "the minute is on the day"),
        (entry.aim_for.is_none() || entry.aim_for <= last, "nobody is told to aim for a day after the last"),
        (entry.closes_if_office_shut.is_none_or(|day| holidays.is_office_day(day) && Some(day) > last), "the next office day is one"),
        (!entry.passed || last.is_some_and(|day| day < question.as_at), "what is over is before today"),
        (days == entry.working.is_some(), "days have their working, and nothing else has"),
        (entry.working.is_none_or(|working| entry.at.is_none_or(|at| at >= Moment { time: None, ..working.from })), "an end is after its start"),
        (entry.needs.iter().all(|need| !known(*need, question)), "what is known is not asked for"),
    ];
    checks.iter().find(|(holds, _)| !holds).map(|(_, what)| *what)
}

fn known(need: Need, question: &Question) -> bool {
    match need {
        Need::Event(event) => question.events.get(event).is_some(),
        Need::Post => question.events.post.is_some(),
        Need::EmailAgreed => question.events.email_agreed.is_some(),
        Need::Ground => question.events.ground.is_some(),
        Need::Nation => question.nation.is_some(),
    }
}

#[test]
fn every_answer_holds_together() {
    let mut dice = Dice(1983);
    let mut entries = 0;
    for status in LIBRARY.dates.statuses() {
        for _ in 0..400 {
            let question = dice.question(status);
            let law = LIBRARY.law_on(question.as_at, &[]).expect("the law of a day");
            let all = work_out(&LIBRARY.dates, &question, &law);
            entries += all.len();
            for entry in &all {
                assert_eq!(wrong(entry, &question), None, "{question:?}: {entry:?}");
            }
            for id in Id::ALL {
                let windows: Vec<&Entry<'_>> = all.iter().filter(|entry| entry.id == *id && entry.n.is_some()).collect();
                for pair in windows.windows(2).filter(|pair| pair[0].kind == pair[1].kind) {
                    assert_eq!(pair[0].n.map(|n| n + 1), pair[1].n, "{question:?}");
                    assert!(*id == Id::RenewalExamination || pair[1].opens.is_none() || pair[0].closes < pair[1].opens, "{question:?}: {pair:?}");
                }
            }
            if matches!(question.nation, None | Some(Nation::England | Nation::Wales)) {
                assert!(all.iter().any(|entry| entry.id == Id::TribunalWindow) && all.iter().any(|entry| entry.id == Id::NrTribunalWindow), "{question:?}: {all:?}");
            }
        }
    }
    println!("{entries} entries");
}

#[test]
fn recurring_windows_reach_to_the_third_after_today() {
    let mut dice = Dice(66);
    for status in ["s3", "s7", "cto", "s37", "s37-41", "s47-49", "conditional-discharge"] {
        for _ in 0..100 {
            let mut question = dice.question(status);
            question.nation = Some(Nation::England);
            question.as_at = question.as_at.max(Date::new(2026, 3, 1).expect("a day"));
            let main = LIBRARY.dates.events_of(status)[0];
            question.events = Events::default();
            question.events.set(main, dice.moment());
            let law = LIBRARY.law_on(question.as_at, &[]).expect("the law of a day");
            let all = work_out(&LIBRARY.dates, &question, &law);
            let windows: Vec<&Entry<'_>> = all.iter().filter(|entry| entry.id == Id::TribunalWindow).collect();
            assert!(windows.len() >= 3 && windows.iter().filter(|entry| entry.opens > Some(question.as_at)).count() >= 3, "{question:?}: {windows:?}");
            assert_eq!(windows[0].n, Some(1));
        }
    }
}

#[test]
fn a_person_is_asked_for_the_main_event_first() {
    for (status, first) in [
        ("s2", "admitted"),
        ("s3", "admitted"),
        ("s4", "admitted"),
        ("s5-2", "report-furnished"),
        ("s5-4", "nurse-recorded"),
        ("s7", "accepted"),
        ("cto", "cto-made"),
        ("cto-recalled", "cto-made"),
        ("s35", "order-made"),
        ("s36", "order-made"),
        ("s37", "order-made"),
        ("s37-guardianship", "order-made"),
        ("s37-41", "order-made"),
        ("s38", "order-made"),
        ("s45a", "order-made"),
        ("s47", "order-made"),
        ("s47-49", "order-made"),
        ("s48", "order-made"),
        ("s48-49", "order-made"),
        ("notional-37", "restrictions-ended"),
        ("hospital-order-insanity", "order-made"),
        ("conditional-discharge", "discharged"),
        ("conditional-discharge-dol", "deprived-of-liberty-from"),
        ("s135", "arrived"),
        ("s136", "arrived"),
    ] {
        assert_eq!(LIBRARY.dates.events_of(status).first().map(|event| event.id()), Some(first), "{status}");
    }
    assert!(LIBRARY.dates.events_of("s99").is_empty());
}

#[test]
fn every_event_that_a_rule_reads_is_asked_for() {
    for status in LIBRARY.dates.statuses() {
        let asked = LIBRARY.dates.events_of(status);
        for rule in LIBRARY.dates.rules_of(status) {
            let Gives::Days(counted) = &rule.gives else { continue };
            for event in counted.from.iter().chain(&rule.when.given) {
                assert!(asked.contains(event), "{status}: {}", event.id());
            }
        }
    }
}

#[test]
fn the_bank_holidays_are_those_that_were_announced() {
    let of = |year: i16| -> Vec<String> { LIBRARY.dates.holidays.days().iter().filter(|day| day.year() == year).map(ToString::to_string).collect() };
    assert_eq!(of(2012), ["2012-01-02", "2012-04-06", "2012-04-09", "2012-05-07", "2012-06-04", "2012-06-05", "2012-08-27", "2012-12-25", "2012-12-26"]);
    assert_eq!(of(2020), ["2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31", "2020-12-25", "2020-12-28"]);
    assert_eq!(of(2022), ["2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27"]);
    assert_eq!(of(2026), ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"]);
    assert_eq!(of(2027), ["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"]);
    // Eight in each of 31 years; five were added.
    assert_eq!(LIBRARY.dates.holidays.days().len(), 31 * 8 + 5);
    assert_eq!(LIBRARY.dates.holidays.announced_until.map(|day| day.to_string()).as_deref(), Some("2026-11-22"));
}
