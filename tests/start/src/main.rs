//! How long from the start of the process to the first screen painted, and how much memory; run with `--release`.
//!
//! 1. [`page::save`] saves the app's first page, with all that it links to, to a folder.
//! 2. [`screen::Screen`] is an Xvfb of our own. "Painted" is one thing for all: the first moment at which rows of pixels
//!    taken across the window look like those of the settled page (found in a start that is not counted). No program helps
//!    in measuring itself, and the title, which comes before the paint, is not asked.
//! 3. The app, a minimal Tauri app and a bare WebKitGTK window that show the same bytes start in turns, twenty times each.
//! 4. [`memory::pss`] adds up the proportional memory of all processes of a program, one second after it painted.
//!
//! It prints medians and ratios, and fails if a promised figure is missed.

mod memory;
mod page;
mod run;
mod screen;

use std::env;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use run::{Program, median};

const STARTS: usize = 20;
/// Promised: start at most this many times that of the minimal Tauri app.
const SLOWER: f64 = 1.15;
/// Promised: at most this much more memory than the minimal Tauri app, in MB.
const LARGER: f64 = 15.0;
/// Promised: the binary's size, in MB.
const BINARY: f64 = 15.0;

fn main() -> ExitCode {
    let here = env::current_exe().expect("runs from a file");
    let bin = here.parent().expect("is in a folder");
    let folder = env::temp_dir().join(format!("patient-rights-start-{}", std::process::id()));
    page::save(&folder.join("page"));
    let screen = screen::Screen::start();
    let page = folder.join("page");
    let mut programs = [
        Program::new("patient-rights", bin, &[], &folder),
        Program::new("minimal-tauri", bin, &[page.as_os_str()], &folder),
        Program::new("bare-webkit", bin, &[page.as_os_str()], &folder),
    ];
    let settled = programs.each_mut().map(|program| program.warm_up(&screen));
    let same = settled.iter().all(|rows| screen::alike(rows, &settled[0]));
    for _ in 0..STARTS {
        for (program, rows) in programs.iter_mut().zip(&settled) {
            program.measure(&screen, rows);
        }
    }
    drop(screen);
    let _ = fs::remove_dir_all(&folder);
    let kept = report(&programs, &bin.join("patient-rights"), same);
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the figures and says whether all promises are kept.
fn report(programs: &[Program], binary: &Path, same: bool) -> bool {
    let mut lines = vec!["program          painted ms (min-max)     PSS MB  processes".to_owned()];
    for program in programs {
        let (low, high) = program.range();
        let [painted, memory] = [median(&program.painted), median(&program.memory)];
        lines.push(format!("{:<15} {painted:>8.0} ({low:.0}-{high:.0}) {memory:>16.1} {:>6}", program.name, program.processes));
    }
    let [start, least, bare] = [0, 1, 2].map(|n| median(&programs[n].painted));
    let more = median(&programs[0].memory) - median(&programs[1].memory);
    let size = fs::metadata(binary).map_or(f64::NAN, |file| file.len() as f64 / 1e6);
    lines.push(format!("start: {:.2} x minimal Tauri (promised {SLOWER}), {:.2} x bare WebKitGTK", start / least, start / bare));
    lines.push(format!("memory: {more:+.1} MB against minimal Tauri (promised +{LARGER})"));
    lines.push(format!("binary: {size:.2} MB (promised {BINARY})"));
    if !same {
        lines.push("the three do not show the same picture: the comparison does not hold".to_owned());
    }
    let _ = writeln!(std::io::stdout(), "{}", lines.join("\n"));
    same && start / least <= SLOWER && more <= LARGER && size <= BINARY
}
