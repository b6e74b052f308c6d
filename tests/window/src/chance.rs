//! Chance that can be had again: numbers from a seed.

/// Gives one number after another, always the same ones after the same seed.
pub struct Chance(u64);

impl Chance {
    /// Begins with a seed: `KIOSK_SEED`, or else the time; it is the caller's to print.
    #[must_use]
    pub fn from_outside() -> Chance {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let time = u64::try_from(now.as_millis()).unwrap_or_default();
        Chance(std::env::var("KIOSK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(time))
    }

    /// The seed, as long as no number has been taken.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.0
    }

    /// A number below this one.
    pub fn below(&mut self, end: u64) -> u64 {
        // Weyl's sequence, well stirred.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let stirred = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let stirred = (stirred ^ (stirred >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (stirred ^ (stirred >> 31)) % end.max(1)
    }
}

/// A number from the environment, for runs that are longer than those of every day.
#[must_use]
pub fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}
