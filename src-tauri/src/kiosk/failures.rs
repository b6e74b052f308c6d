//! When it is not this visit but the machine: three failures within a minute.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

const WITHIN: Duration = Duration::from_secs(60);

/// The failures of the last minute.
#[derive(Debug)]
pub(super) struct Failures {
    most: usize,
    times: VecDeque<Instant>,
}

impl Failures {
    /// So many within a minute are too many.
    pub(super) fn new(most: usize) -> Failures {
        Failures { most, times: VecDeque::new() }
    }

    /// Something failed: whether it was once too often.
    pub(super) fn note(&mut self, now: Instant) -> bool {
        self.times.push_back(now);
        while self.times.front().is_some_and(|first| now.saturating_duration_since(*first) > WITHIN) {
            self.times.pop_front();
        }
        self.times.len() >= self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_in_a_minute_are_too_many_and_three_in_an_hour_are_not() {
        let start = Instant::now();
        let seconds = |times: [u64; 4]| {
            let mut failures = Failures::new(3);
            times.map(|second| failures.note(start + Duration::from_secs(second)))
        };
        assert_eq!(seconds([0, 1, 2, 3]), [false, false, true, true]);
        assert_eq!(seconds([0, 30, 61, 62]), [false, false, false, true]);
        assert_eq!(seconds([0, 1_000, 2_000, 3_000]), [false; 4]);
    }
}
