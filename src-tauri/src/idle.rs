//! When nobody is there: first the answers are hidden, then they are forgotten.
//!
//! The time is told, never asked for: the window's timer tells it, and the tests make it up.

use std::time::{Duration, Instant};

/// How long before the end it is said once more.
const SOON: Duration = Duration::from_secs(20);

/// The two times that a ward can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Times {
    /// From the last touch to the cover.
    pub(crate) cover: Duration,
    /// From the cover to the end of the visit.
    pub(crate) clear: Duration,
}

/// What is to be done now. Each is said once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Hide the answers and ask whether somebody is there.
    Cover,
    /// Say that little time is left.
    Soon,
    /// End the visit.
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Open,
    Covered,
    Soon,
    Ended,
}

/// What is known of somebody being there.
#[derive(Debug)]
pub(crate) struct Idle {
    times: Times,
    touched: Instant,
    stage: Stage,
}

impl Idle {
    /// Somebody begins.
    pub(crate) fn new(times: Times, now: Instant) -> Idle {
        Idle { times, touched: now, stage: Stage::Open }
    }

    /// Any touch, key or scroll: all the time begins again. What is covered stays covered.
    pub(crate) fn touch(&mut self, now: Instant) {
        self.touched = now;
        if self.stage == Stage::Soon {
            self.stage = Stage::Covered;
        }
    }

    /// The answers were hidden, by hand or by [`Step::Cover`].
    pub(crate) fn covered(&mut self, now: Instant) {
        (self.touched, self.stage) = (now, Stage::Covered);
    }

    /// Somebody carries on.
    pub(crate) fn carried_on(&mut self, now: Instant) {
        (self.touched, self.stage) = (now, Stage::Open);
    }

    /// What is to be done at this moment.
    pub(crate) fn step(&mut self, now: Instant) -> Option<Step> {
        let alone = now.saturating_duration_since(self.touched);
        let (stage, step) = match self.stage {
            Stage::Open if alone >= self.times.cover => (Stage::Covered, Step::Cover),
            Stage::Covered | Stage::Soon if alone >= self.times.clear => (Stage::Ended, Step::End),
            Stage::Covered if alone + SOON.min(self.times.clear / 2) >= self.times.clear => (Stage::Soon, Step::Soon),
            _ => return None,
        };
        if step == Step::Cover {
            self.touched = now;
        }
        self.stage = stage;
        Some(step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIMES: Times = Times { cover: Duration::from_secs(180), clear: Duration::from_secs(120) };

    /// Goes through the seconds up to one, and notes what is to be done when.
    fn steps(idle: &mut Idle, start: Instant, seconds: std::ops::Range<u64>) -> Vec<(u64, Step)> {
        seconds.filter_map(|second| Some((second, idle.step(start + Duration::from_secs(second))?))).collect()
    }

    #[test]
    fn left_alone_it_covers_then_warns_then_ends_once() {
        let start = Instant::now();
        let mut idle = Idle::new(TIMES, start);
        assert_eq!(steps(&mut idle, start, 0..10_000), [(180, Step::Cover), (280, Step::Soon), (300, Step::End)]);
    }

    #[test]
    fn a_touch_puts_the_cover_off_without_end() {
        let start = Instant::now();
        let mut idle = Idle::new(TIMES, start);
        for minute in 1..=100 {
            assert_eq!(steps(&mut idle, start, (minute - 1) * 179..minute * 179), []);
            idle.touch(start + Duration::from_secs(minute * 179));
        }
    }

    #[test]
    fn fifty_extensions_in_a_row_work() {
        let mut now = Instant::now();
        let mut idle = Idle::new(TIMES, now);
        for _ in 0..50 {
            assert_eq!(steps(&mut idle, now, 0..299), [(180, Step::Cover), (280, Step::Soon)]);
            now += Duration::from_secs(299);
            idle.carried_on(now);
        }
    }

    #[test]
    fn a_touch_on_the_cover_gives_time_and_uncovers_nothing() {
        let start = Instant::now();
        let mut idle = Idle::new(TIMES, start);
        assert_eq!(steps(&mut idle, start, 0..290), [(180, Step::Cover), (280, Step::Soon)]);
        idle.touch(start + Duration::from_secs(290));
        assert_eq!(steps(&mut idle, start, 290..500), [(390, Step::Soon), (410, Step::End)], "no second cover, no open page");
    }

    #[test]
    fn hiding_by_hand_ends_the_visit_too_when_nobody_comes_back() {
        let start = Instant::now();
        let mut idle = Idle::new(TIMES, start);
        idle.covered(start);
        assert_eq!(steps(&mut idle, start, 0..1_000), [(100, Step::Soon), (120, Step::End)]);
    }

    #[test]
    fn a_clock_that_stood_still_for_hours_covers_before_it_ends() {
        let start = Instant::now();
        let mut idle = Idle::new(TIMES, start);
        let later = start + Duration::from_secs(36_000);
        assert_eq!(idle.step(later), Some(Step::Cover));
        assert_eq!(idle.step(later), None, "whoever wakes the machine is asked first");
    }
}
