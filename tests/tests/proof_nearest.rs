//! The nearest relative of the engine, held against a second reading of the law on a hundred thousand families.

use author::nearest_relative;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use tests::oracle::nearest as oracle;
use tests::{library, today};

/// How many families.
const FAMILIES: u64 = 100_000;

#[derive(Default)]
struct Held {
    answers: BTreeMap<String, usize>,
    differences: BTreeMap<String, (usize, String)>,
}

/// What is compared of an answer.
const FIELDS: [&str; 6] = ["answer", "nearest_relative", "depends_on", "acting", "ruled_out", "unsettled"];

fn said(answer: &Value, field: &str) -> BTreeSet<String> {
    let text = |value: &Value| value.get("id").unwrap_or(value).as_str().map_or_else(|| value.to_string(), str::to_owned);
    match answer.get(field) {
        _ if field == "unsettled" => answer.get(field).map(|_| "yes".to_owned()).into_iter().collect(),
        Some(Value::Array(list)) => list.iter().map(text).collect(),
        Some(value) => BTreeSet::from([text(value)]),
        None => BTreeSet::new(),
    }
}

fn engine(question: &Value) -> Value {
    let answer = nearest_relative(library(), &question.to_string(), today()).unwrap_or_else(|error| panic!("{question}: {error:#}"));
    serde_json::from_str(&answer).expect("JSON")
}

fn hold(seed: u64, held: &mut Held) {
    let question = oracle::family(seed);
    let (here, there) = (engine(&question), oracle::nearest(&question));
    *held.answers.entry(there["answer"].to_string()).or_insert(0) += 1;
    let differ: Vec<&str> = FIELDS.iter().filter(|field| said(&here, field) != said(&there, field)).copied().collect();
    if differ.is_empty() {
        return;
    }
    let kind = format!("{} {} and {}", differ.join(","), here["answer"], there["answer"]);
    let known = held.differences.entry(kind).or_insert_with(|| (0, format!("{seed} {question}\n    engine {here}\n    oracle {there}")));
    known.0 += 1;
}

/// Goes through the families on all cores.
fn each_family(count: u64, visit: impl Fn(u64, &mut Held) + Sync) -> Held {
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let mut all = Held::default();
    thread::scope(|scope| {
        let visit = &visit;
        let work = |first: usize| {
            move || {
                let mut held = Held::default();
                (u64::try_from(first).unwrap_or(0)..count).step_by(workers).for_each(|seed| visit(seed, &mut held));
                held
            }
        };
        let threads: Vec<_> = (0..workers).map(|first| scope.spawn(work(first))).collect();
        for thread in threads {
            let held = thread.join().expect("no panic");
            for (answer, count) in held.answers {
                *all.answers.entry(answer).or_insert(0) += count;
            }
            for (kind, (count, first)) in held.differences {
                all.differences.entry(kind).or_insert((0, first)).0 += count;
            }
        }
    });
    all
}

#[test]
fn the_engine_and_the_oracle_agree_on_all_families() {
    let held = each_family(FAMILIES, hold);
    println!("{FAMILIES} families: {:?}; {} kinds of difference", held.answers, held.differences.len());
    let lines: Vec<String> = held.differences.iter().map(|(kind, (count, first))| format!("{count} × {kind}\n    {first}")).collect();
    assert!(lines.is_empty(), "the engine and the oracle differ:\n{}", lines.join("\n"));
}

#[test]
fn the_oracle_keeps_to_the_worked_examples() {
    use oracle::examples;
    examples::worked_examples_1_to_13();
    examples::worked_examples_14_to_20();
    examples::worked_examples_21_to_36();
    examples::not_known();
    examples::random_families();
}
