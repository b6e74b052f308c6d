//! Yes, no, and not known.

/// What can be said of a statement when some facts may be missing.
///
/// Settling an `Unknown` never turns a decided answer round: that is what lets
/// the app answer before every question has been asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It holds, whatever else is learnt.
    Yes,
    /// It does not hold, whatever else is learnt.
    No,
    /// It rests on something that is not known.
    Unknown,
}

impl Truth {
    /// Both hold. A single `No` decides.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
        }
    }

    /// At least one holds. A single `Yes` decides.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
            (Truth::No, Truth::No) => Truth::No,
            (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
        }
    }

    /// It does not hold. What is not known stays not known.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "a method reads better beside `and` and `or`")]
    pub fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Unknown, Yes};

    const ALL: [Truth; 3] = [Yes, No, Unknown];

    #[test]
    fn order_never_matters() {
        for a in ALL {
            for b in ALL {
                assert_eq!(a.and(b), b.and(a), "{a:?} and {b:?}");
                assert_eq!(a.or(b), b.or(a), "{a:?} or {b:?}");
                assert_eq!(a.and(b).not(), a.not().or(b.not()), "De Morgan, {a:?} {b:?}");
            }
        }
    }

    #[test]
    fn settling_an_unknown_never_flips_a_decided_answer() {
        for b in ALL {
            for op in [Truth::and, Truth::or] {
                let before = op(Unknown, b);
                for settled in [Yes, No] {
                    let after = op(settled, b);
                    assert!(before == Unknown || before == after, "{b:?}: {before:?} became {after:?}");
                }
            }
        }
    }
}
