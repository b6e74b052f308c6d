//! What supervisor and visitor say to each other, a word a line. None of them holds anything of a visit.

/// What a visitor's process says, on its standard output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// The first screen is there, still hidden.
    Ready,
    /// The page answers.
    Beat,
    /// The visit is over.
    Done,
    /// The page's process died.
    Crashed,
}

const SAYS: [(Says, &str); 4] = [(Says::Ready, "ready"), (Says::Beat, "beat"), (Says::Done, "done"), (Says::Crashed, "crashed")];

/// What the supervisor says to a visitor's process, on its standard input: show yourself. When it closes, all is over.
pub(crate) const SHOW: &str = "show";

impl Says {
    /// The word.
    pub(crate) fn word(self) -> &'static str {
        SAYS.iter().find(|(says, _)| *says == self).map_or("", |(_, word)| word)
    }

    /// What the word means; nothing if it is none.
    pub(crate) fn of(word: &str) -> Option<Says> {
        SAYS.iter().find(|(_, known)| *known == word.trim()).map(|(says, _)| *says)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_understood() {
        for (says, word) in SAYS {
            assert_eq!((says.word(), Says::of(word)), (word, Some(says)));
        }
        assert_eq!(Says::of("status=s3"), None);
    }
}
