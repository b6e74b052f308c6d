//! What all targets share: bytes are changed by libFuzzer, and every second time word by word as our inputs are made.

pub use libfuzzer_sys;
use libfuzzer_sys::fuzzer_mutate;
use std::sync::LazyLock;
use tests::fuzz::{Dice, mutate, words};

/// The inputs that are committed, and their words.
pub struct Stock {
    seeds: Vec<Vec<u8>>,
    words: Vec<Vec<u8>>,
}

impl Stock {
    /// Reads the corpus of a target.
    pub fn of(target: &str) -> Stock {
        let folder = tests::top().join("tests/fuzz/corpus").join(target);
        let mut seeds: Vec<Vec<u8>> = std::fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| std::fs::read(entry.path()).ok()).collect();
        seeds.push(Vec::new());
        Stock { words: words(&seeds), seeds }
    }
}

/// Changes the first `size` bytes of `data`; gives how many there are now.
pub fn change(stock: &LazyLock<Stock>, data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    if seed % 2 == 0 {
        return fuzzer_mutate(data, size, most);
    }
    let mut dice = Dice(u64::from(seed) | 1);
    let mut input = data[..size].to_vec();
    let other = stock.seeds[dice.below(stock.seeds.len())].clone();
    mutate(&mut input, &stock.words, &other, &mut dice);
    input.truncate(most);
    data[..input.len()].copy_from_slice(&input);
    input.len()
}

/// A target of `tests::fuzz`, by its name.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        static STOCK: std::sync::LazyLock<fuzz::Stock> = std::sync::LazyLock::new(|| fuzz::Stock::of($name));
        static RUN: std::sync::LazyLock<fn(&[u8])> =
            std::sync::LazyLock::new(|| tests::fuzz::TARGETS.iter().find(|(name, _)| *name == $name).expect("a target").1);
        use fuzz::libfuzzer_sys;
        libfuzzer_sys::fuzz_target!(|data: &[u8]| { RUN(data) });
        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| { fuzz::change(&STOCK, data, size, max_size, seed) });
    };
}
