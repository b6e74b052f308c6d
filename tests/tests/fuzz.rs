//! The fuzz targets as property tests: the corpus, then changed inputs until the time is up, four side by side.
//!
//! `FUZZ_SECONDS` sets the time (30 where it is not set), `FUZZ_SEED` the chance. `FUZZ_INPUT=FILE` runs that file alone:
//! `FUZZ_INPUT=tests/fuzz/findings/request-0123 cargo test -p tests --test fuzz request`. Whatever fails is written there.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tests::fuzz::{Dice, TARGETS, mutate, words};
use tests::top;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number")))
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = top().join("tests/fuzz/corpus").join(target);
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a seed")).collect()
}

fn hold(target: &str) {
    let (_, run) = TARGETS.iter().find(|(name, _)| *name == target).expect("a target");
    let trial = |input: &[u8]| {
        if catch_unwind(AssertUnwindSafe(|| run(input))).is_err() {
            let name = format!("tests/fuzz/findings/{target}-{:016x}", input.iter().fold(0u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte))));
            let file = top().join(&name);
            let kept = fs::create_dir_all(file.parent().expect("a folder")).and_then(|()| fs::write(&file, input));
            panic!("a finding, kept in {name} ({kept:?}):\n{}\nrun it again: FUZZ_INPUT={name} cargo test -p tests --test fuzz {target}", input.escape_ascii());
        }
    };
    if let Ok(file) = std::env::var("FUZZ_INPUT") {
        // Beside other targets' tests this one alone is meant.
        if file.contains(&format!("{target}-")) || file.contains(&format!("{target}/")) {
            trial(&fs::read(top().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}")));
        }
        return;
    }
    let (seeds, time) = (corpus(target), Duration::from_secs(number("FUZZ_SECONDS", 30)));
    assert!(seeds.len() > 10, "{} seeds for {target}", seeds.len());
    let (words, mut dice) = (words(&seeds), Dice(number("FUZZ_SEED", 2026)));
    let (since, mut ran) = (Instant::now(), 0_usize);
    // A slow machine does not get through all of them in the time that there is.
    for seed in seeds.iter().take_while(|_| since.elapsed() < time) {
        trial(seed);
        ran += 1;
    }
    while since.elapsed() < time {
        let mut input = seeds[dice.below(seeds.len())].clone();
        let other = &seeds[dice.below(seeds.len())];
        mutate(&mut input, &words, other, &mut dice);
        trial(&input);
        ran += 1;
    }
    eprintln!("{target}: {ran} executions in {} s, {} seeds, 0 findings", since.elapsed().as_secs(), seeds.len());
}

#[test]
fn request_gets_a_whole_page_whatever_the_address() {
    hold("request");
}

#[test]
fn settings_are_read_whatever_stands_in_them() {
    hold("settings");
}

#[test]
fn content_with_anything_in_it_is_read_and_said() {
    hold("content");
}

#[test]
fn rules_answer_or_refuse_and_learning_never_flips() {
    hold("rules");
}
