//! How fast the engine and the pages are. Prints medians; asserts nothing.
//!
//! Run by `make bench`. Each figure stands beside the goal that it is held against by whoever reads it.

#![allow(clippy::print_stdout, reason = "a bench prints")]

use content::Files;
use pages::{Request, respond};
use rights::{Facts, decide};
use std::hint::black_box;
use std::time::{Duration, Instant};

fn sorted(mut times: Vec<Duration>) -> Vec<Duration> {
    times.sort_unstable();
    times
}

fn main() {
    let read: Vec<Duration> = (0..20)
        .map(|_| {
            let start = Instant::now();
            black_box(content::read(&Files::embedded()));
            start.elapsed()
        })
        .collect();
    println!("library read, all languages: median {:.1} ms of 20 (goal 50)", sorted(read)[10].as_secs_f64() * 1e3);

    let (library, _) = content::read(&Files::embedded());
    let today = tests::today();
    let law = library.law_on(today, &[]).unwrap_or_else(|id| panic!("{id}"));

    let (cases, _) = author::cases(&Files::embedded(), &library);
    let facts: Vec<&Facts> = cases.iter().map(|case| &case.facts).collect();
    for right in &library.law.rights {
        let mut medians: Vec<Duration> = Vec::new();
        for facts in &facts {
            let start = Instant::now();
            for _ in 0..1000 {
                black_box(decide(black_box(right), black_box(facts), black_box(&law)));
            }
            medians.push(start.elapsed() / 1000);
        }
        let medians = sorted(medians);
        println!(
            "decide {}: median {:.2} µs over {} cases, slowest {:.2} µs (goal 2)",
            right.id(),
            medians[medians.len() / 2].as_secs_f64() * 1e6,
            medians.len(),
            medians[medians.len() - 1].as_secs_f64() * 1e6
        );
    }
    let start = Instant::now();
    for facts in &facts {
        for right in &library.law.rights {
            black_box(decide(right, facts, &law));
        }
    }
    println!("all {} rights, once a case: mean {:.2} µs (goal 25)", library.law.rights.len(), start.elapsed().as_secs_f64() * 1e6 / facts.len() as f64);

    for guide in &library.guides {
        let start = Instant::now();
        let paths = author::paths(&library, guide, &law, "relative");
        println!("every path of {}: {} paths in {:.2} s (goal 10)", guide.id, paths.len(), start.elapsed().as_secs_f64());
    }

    let addresses = pages::addresses(&library);
    let (mut times, mut each) = (Vec::new(), Vec::new());
    for address in &addresses {
        let request = Request::get(address, today);
        let _ = black_box(respond(&library, &request));
        let start = Instant::now();
        black_box(respond(&library, &request));
        times.push(start.elapsed());
        each.push((start.elapsed(), address));
    }
    each.sort();
    let times = sorted(times);
    println!(
        "a page, request to bytes: median {:.0} µs, 99 of 100 within {:.0} µs, slowest {:.0} µs, over {} pages (goal 200 for 99 of 100)",
        times[times.len() / 2].as_secs_f64() * 1e6,
        times[times.len() * 99 / 100].as_secs_f64() * 1e6,
        times[times.len() - 1].as_secs_f64() * 1e6,
        times.len()
    );
    for (time, address) in each.iter().rev().take(5) {
        println!("    {:.0} µs {address}", time.as_secs_f64() * 1e6);
    }
}
