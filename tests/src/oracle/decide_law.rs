//! The law of one day: what of the Mental Health Act 2025 is in force, and the days on which older law began.
//!
//! What the texts leave open, what is chosen, and the text that bears on it:
//!
//! - OPEN: IMHA before it began: England before 2009-04-01 `no`; Wales before 2012-01-03 (informal: 2012-04-02) `no`.
//!   Text: imha.md §5 "live 1 Apr 2009"; §2 "In force: …". What Wales had between 2008 and 2012 is not in the pack.
//! - OPEN: other old days: Llais 2023-04-01; every other right is taken to hold on every day.
//!   Text: other-advocacy.md §3 for Llais. No dates for MCA, s.223A, Care Act, 2014 Act (Wales), 2003 Act.
//! - OPEN: 2026-02-18: ss.30(2), 32, 35, 36(1), 36(3)(b), 38, 39 change no answer here: a conditional discharge with such conditions reads the same
//!   on an earlier day.
//!   Text: imha.md §4.
//! - OPEN: `mha-2025-s30-1`: changes windows, so dates, and no answer here.
//!   Text: interface §1; nearest-relative-cto-tribunal.md §6.

use super::decide_facts::{ids, sets};

/// A day, as the number 20261121: later days are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u32);

impl Day {
    /// Advocates under the 1983 Act begin in England.
    pub const IMHA_ENGLAND: Self = Self::of(2009, 4, 1);
    /// The Welsh scheme begins for compulsory patients.
    pub const IMHA_WALES: Self = Self::of(2012, 1, 3);
    /// The Welsh scheme begins for informal patients.
    pub const IMHA_WALES_INFORMAL: Self = Self::of(2012, 4, 2);
    /// Llais begins.
    pub const LLAIS: Self = Self::of(2023, 4, 1);
    /// The first parts of the 2025 Act begin.
    pub const FIRST_OF_2025_ACT: Self = Self::of(2026, 2, 18);

    /// This day.
    #[must_use]
    pub const fn of(year: u32, month: u32, day: u32) -> Self {
        Self(year * 10_000 + month * 100 + day)
    }
}

ids! {
    /// A part of the Mental Health Act 2025 that begins on a day of its own.
    Commencement {
        S24 = "mha-2025-s24",
        S30_1 = "mha-2025-s30-1",
        S40 = "mha-2025-s40",
        S30_2 = "mha-2025-s30-2",
        S32 = "mha-2025-s32",
        S35 = "mha-2025-s35",
        S36_1 = "mha-2025-s36-1",
        S36_3B = "mha-2025-s36-3-b",
        S38 = "mha-2025-s38",
        S39 = "mha-2025-s39",
    }
}

sets! {
    /// Parts of the 2025 Act that are to be taken as in force.
    Commencements of Commencement
}

/// The law of one day.
#[derive(Clone, Copy, Debug)]
pub struct Law {
    /// The day.
    pub day: Day,
    /// What is to be taken as in force on it, beyond what is.
    pub assumed: Commencements,
}

impl Law {
    /// The law of this day, as known.
    #[must_use]
    pub const fn on(year: u32, month: u32, day: u32) -> Self {
        Self { day: Day::of(year, month, day), assumed: Commencements::NONE }
    }

    /// With this taken as in force as well.
    #[must_use]
    pub const fn with(self, part: Commencement) -> Self {
        Self { day: self.day, assumed: self.assumed.with(part) }
    }

    /// Is this part in force?
    #[must_use]
    pub const fn has(&self, part: Commencement) -> bool {
        match part {
            Commencement::S24 | Commencement::S30_1 | Commencement::S40 => self.assumed.holds(part),
            _ => self.assumed.holds(part) || self.from(Day::FIRST_OF_2025_ACT),
        }
    }

    /// Is this day reached?
    #[must_use]
    pub const fn from(&self, day: Day) -> bool {
        self.day.0 >= day.0
    }
}
