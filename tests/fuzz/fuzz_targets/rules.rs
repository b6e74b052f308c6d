//! What must hold stands in `tests/src/fuzz`; this hands it to libFuzzer.
#![no_main]

fuzz::target!("rules");
