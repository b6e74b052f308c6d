//! What must hold whatever comes in. Each function takes bytes, makes an input of them and fails where it does not hold.
//!
//! The targets of cargo-fuzz (`tests/fuzz`) and the property tests (`tests/tests/fuzz.rs`) call the same functions. Inputs
//! are texts that people can read, so that a finding can be read too:
//!
//! - `request`: an address.
//! - `settings`: a settings file.
//! - `content`: the path of a file, a line with two numbers (from which byte, how many), and what stands there instead.
//! - `rules`: lines, each a command of the tool `rights` and a question in JSON.

mod change;
mod content;
mod mutate;
mod request;
mod rules;
mod settings;

pub use change::learn;
pub use content::{changed, content};
pub use mutate::{Dice, mutate, words};
pub use request::request;
pub use rules::rules;
pub use settings::settings;

/// A target: its name, and what must hold of bytes.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 4] = [("request", request), ("settings", settings), ("content", content), ("rules", rules)];

/// A number from bytes that looks like chance and is the same each time.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
