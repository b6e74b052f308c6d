//! A long run of visits that can be stopped and continued: `soak VISITS FILE`. The file adds them up.
//!
//! It goes on until the file has as many visits as asked for, 200 at a time with a kiosk of their own; what is stopped in between
//! is not counted.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use window_tests::chance::Chance;
use window_tests::soak::{self, Sum};

/// So many visits share one supervisor.
const BATCH: u64 = 200;
/// More growth than this, in per cent, is a leak.
const MOST: f64 = 5.0;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(wanted), Some(file)) = (arguments.next().and_then(|text| text.parse().ok()), arguments.next().map(PathBuf::from)) else {
        let _ = writeln!(std::io::stderr(), "soak VISITS FILE");
        return ExitCode::from(2);
    };
    let mut out = std::io::stdout();
    let mut chance = Chance::from_outside();
    let mut done = soak::so_far(&file);
    let mut grew = false;
    let _ = writeln!(out, "{done} of {wanted} visits so far; seed {}", chance.seed());
    while done < wanted {
        let sum: Sum = soak::visits(BATCH.min(wanted - done), &mut chance, |_| {});
        grew |= sum.visits == BATCH && (soak::growth(sum.supervisor) > MOST || soak::growth(sum.all) > MOST);
        done = match soak::add_up(&file, &sum) {
            Ok(done) => done,
            Err(error) => {
                let _ = writeln!(std::io::stderr(), "{}: {error}", file.display());
                return ExitCode::FAILURE;
            }
        };
        let _ = writeln!(out, "{done} of {wanted}: {}", sum.line());
    }
    if grew { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
