//! The dates of the engine, held against a second reading of the law on some 200,000 questions.

use author::dates;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::thread;
use tests::oracle::dates as oracle;
use tests::{library, today};

/// What is compared of a row, besides whether it is unsettled.
const FIELDS: [&str; 13] = ["n", "on", "at", "opens", "closes", "closes_if_office_shut", "aim_for", "none", "why", "needs", "passed", "used", "as_soon_as_possible"];

/// The differences of one kind: how many, and the first.
type Differences = BTreeMap<String, (usize, String)>;

#[derive(Default)]
struct Held {
    questions: usize,
    rows: usize,
    differences: Differences,
}

impl Held {
    fn add(&mut self, other: Held) {
        self.questions += other.questions;
        self.rows += other.rows;
        for (kind, (count, first)) in other.differences {
            let known = self.differences.entry(kind).or_insert((0, first));
            known.0 += count;
        }
    }

    fn differs(&mut self, kind: String, question: &Value, engine: &[Said], oracle: &[Said]) {
        let rows = |rows: &[Said]| rows.iter().map(|said| format!("\n      {} {}", said.id, said.text())).collect::<String>();
        let known = self.differences.entry(kind).or_insert_with(|| (0, format!("{question}\n    engine{}\n    oracle{}", rows(engine), rows(oracle))));
        known.0 += 1;
    }
}

/// A row as far as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    id: String,
    fields: Vec<(&'static str, String)>,
}

impl Said {
    fn of(row: &Map<String, Value>) -> Said {
        let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
        let kind = text("kind");
        let mut fields: Vec<(&'static str, String)> = FIELDS.iter().filter_map(|field| Some((*field, plain(row.get(*field)?)))).collect();
        if row.contains_key("unsettled") {
            fields.push(("unsettled", "true".to_owned()));
        }
        Said { id: if kind.is_empty() { text("id").to_owned() } else { format!("{}/{kind}", text("id")) }, fields }
    }

    fn text(&self) -> String {
        self.fields.iter().map(|(field, value)| format!("{field}={value} ")).collect()
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn said(answer: &Value) -> Vec<Said> {
    let mut rows: Vec<Said> = answer["dates"].as_array().into_iter().flatten().filter_map(Value::as_object).map(Said::of).collect();
    rows.sort();
    rows
}

fn hold(question: &Value, held: &mut Held) {
    held.questions += 1;
    let asked = question.to_string();
    let engine = dates(library(), &asked, today()).map(|answer| serde_json::from_str::<Value>(&answer).expect("JSON")).unwrap_or_else(|error| Value::String(error.to_string()));
    let (engine, oracle) = (said(&engine), said(&oracle::dates(question)));
    held.rows += oracle.len();
    if engine == oracle {
        return;
    }
    let status = question["status"].as_str().unwrap_or_default();
    let mut ids: Vec<&str> = engine.iter().chain(&oracle).map(|said| said.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let of = |rows: &[Said]| rows.iter().filter(|said| said.id == id).cloned().collect::<Vec<Said>>();
        let (here, there) = (of(&engine), of(&oracle));
        if here != there {
            held.differs(format!("{status} {id}: {}", how(&here, &there)), question, &here, &there);
        }
    }
}

/// In what the rows of one id differ.
fn how(engine: &[Said], oracle: &[Said]) -> String {
    if engine.is_empty() || oracle.is_empty() {
        let (who, rows) = if oracle.is_empty() { ("engine", engine) } else { ("oracle", oracle) };
        let fields: Vec<&str> = rows[0].fields.iter().map(|(field, _)| *field).collect();
        return format!("only {who} {}", fields.join(","));
    }
    if engine.len() != oracle.len() {
        return format!("{} and {} rows", engine.len(), oracle.len());
    }
    let mut fields: Vec<&str> = Vec::new();
    for (here, there) in engine.iter().zip(oracle) {
        for field in FIELDS.iter().chain(&["unsettled"]) {
            let value = |said: &Said| said.fields.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone());
            if value(here) != value(there) && !fields.contains(field) {
                fields.push(field);
            }
        }
    }
    fields.join(",")
}

#[test]
fn the_engine_and_the_oracle_agree_on_all_dates() {
    let workers = i64::try_from(thread::available_parallelism().map_or(2, usize::from)).unwrap_or(2);
    let mut held = Held::default();
    thread::scope(|scope| {
        let work = |first: i64| {
            move || {
                let mut held = Held::default();
                for day in (first..oracle::DAYS).step_by(usize::try_from(workers).unwrap_or(1)) {
                    oracle::questions_of(day).iter().for_each(|question| hold(question, &mut held));
                }
                held
            }
        };
        let threads: Vec<_> = (0..workers).map(|first| scope.spawn(work(first))).collect();
        for thread in threads {
            held.add(thread.join().expect("no panic"));
        }
    });
    let differing: usize = held.differences.values().map(|(count, _)| count).sum();
    println!("{} questions, {} rows, {differing} differences of {} kinds", held.questions, held.rows, held.differences.len());
    let lines: Vec<String> = held.differences.iter().map(|(kind, (count, first))| format!("{count} × {kind}\n    {first}")).collect();
    assert!(lines.is_empty(), "the engine and the oracle differ:\n{}", lines.join("\n"));
}

#[test]
fn the_oracle_keeps_to_the_worked_examples() {
    use oracle::examples;
    examples::section_2();
    examples::months();
    examples::hours();
    examples::part_3();
    examples::service();
    examples::all_questions_are_answered();
    examples::easters();
    examples::eight_days_a_year();
    examples::months_end();
    examples::elapsed();
}
