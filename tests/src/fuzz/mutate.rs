//! Changes inputs: bytes, and whole words of the kind that inputs are made of.

use std::collections::BTreeSet;

/// Numbers that look like chance and are the same each time.
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// A number below `top`; 0 where there is none.
    pub fn below(&mut self, top: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % (top as u64).max(1)).unwrap_or(0)
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || b"-_.".contains(&byte)
}

/// Where the words of a text stand.
fn places(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let end = at + bytes[at..].iter().take_while(|byte| is_word(**byte)).count();
        if end > at {
            found.push((at, end));
        }
        at = end + 1;
    }
    found
}

/// All words that stand in these inputs.
#[must_use]
pub fn words(inputs: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let all: BTreeSet<&[u8]> = inputs.iter().flat_map(|input| places(input).into_iter().map(|(from, to)| &input[from..to])).filter(|word| word.len() < 60).collect();
    all.into_iter().map(<[u8]>::to_vec).collect()
}

/// Odd things that have broken other programs.
const ODD: [&[u8]; 16] =
    [b"", b"%", b"%00", b"%2F", b"//", b"\0", b"\xff", b"\"", b"'", b"<script>", b"{", b"[]", b"-1", b"99999999999999999999", "\u{202e}\u{feff}".as_bytes(), b"\r\n"];

/// Changes an input in one to eight places. `words` are those that fit, `other` is another input to take parts from.
pub fn mutate(input: &mut Vec<u8>, words: &[Vec<u8>], other: &[u8], dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        let at = dice.below(input.len() + 1);
        match dice.below(9) {
            0 if at < input.len() => input[at] ^= 1 << dice.below(8),
            1 => input.insert(at, u8::try_from(dice.below(256)).unwrap_or(0)),
            2 => {
                let to = (at + 1 + dice.below(12)).min(input.len());
                input.drain(at..to);
            }
            3 => {
                let to = (at + 1 + dice.below(64)).min(input.len());
                let part = input[at..to].to_vec();
                let place = dice.below(input.len() + 1);
                input.splice(place..place, part);
            }
            4 => {
                let odd = ODD[dice.below(ODD.len())];
                input.splice(at..at, odd.iter().copied());
            }
            5 => {
                let from = dice.below(other.len() + 1);
                let to = (from + dice.below(80)).min(other.len());
                input.splice(at..at, other[from..to].iter().copied());
            }
            // Mostly one word gives place to another.
            _ => {
                let all = places(input);
                if let (Some((from, to)), Some(word)) = (all.get(dice.below(all.len())), words.get(dice.below(words.len()))) {
                    input.splice(*from..*to, word.iter().copied());
                }
            }
        }
        input.truncate(1 << 14);
    }
}
