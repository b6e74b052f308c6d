//! The dates of the engine, held against a second reading of the law on more than 200,000 questions.
//!
//! Ten years of first days for every position, with every event of the interface, alone and together. Every row is compared, by id, kind
//! and `n`: all its days and marks, and whether it is unsettled. Left out are `cite` and the words of `unsettled`. Where the texts leave
//! something open, both readings now hold to this (I: interface.md §2; P: the law pack, nearest-relative-cto-tribunal.md):
//!
//! | choice | text, and why |
//! |---|---|
//! | `passed` stands on rows with `opens` and `closes` alone; over is after `closes_if_office_shut` | I: "a window that is over". P 4.1: the next open day may still be in time, and nobody is to give up a right that may be there |
//! | the third window after `as_at` is the third that opens after it; of rows with one day, the third such day after it | I: "from the first to the third after `as_at`": the one that is running is not after it |
//! | `renewal-examination` is a window for each period, with `n`; `section-ends` is the first period's, `renewal-ends` those after it | I gives it opens and closes, and windows recur; a reader of one finds the first |
//! | month ends: `on` is the last day of the month, `aim_for` the day before, the next period begins on the 1st, and a first day that hangs on it is unsettled too | P 4.1: "last day of that month … show the earlier day as safe"; I: counted from the day the first began |
//! | `aim_for` of a single day stands only where another, earlier day is the safe one: month ends, and the hour of a served letter (the day before `on`) | I: "the answer adds `unsettled` and `aim_for` is the earlier, safe day" |
//! | an hour that is not known, or was there twice: unsettled, from the start of the day, the first of the two; no `aim_for` | I: "the start of that day, with `unsettled`"; it is the earliest end already |
//! | a window other than section 2's with an office shut on its last day is unsettled | P 4.1: "settled for s.2 14 days … not decided" for the rest |
//! | an application on the next open day counts for section 2 and 4 alone, but always for the window that holds its day | P 4.1, the same |
//! | `needs` says nothing else; a nation is needed only where England and Wales differ | I: "a missing event: needs, never a guess" |
//! | s.71(2), s.68(6) without `tribunal-last-considered`: `needs`; day: the same-numbered one | I: never a guess; P: ">3y since last considered" does not begin with a day |
//! | s.75(1): the same-numbered day a month later; it stands alone until the tribunal has looked at the case after the return | P: "within 1 month of return", not "beginning with" |
//! | s.68(2) is counted from the first admission; none after a revocation, nor once the tribunal has considered the case since section 3 began | P 4: "then if >3y since last considered"; P 3: s.68(7) at once, so nothing comes before it |
//! | s.68(7) has no day: `as_soon_as_possible` | I: "a duty to act at once" |
//! | conditions that deprive of liberty: a reference at the end of each period after the one in which the case was last considered | P: "12m, then each 2y, unless considered in period"; the four years never come first |
//! | `deprived-of-liberty-from` without `-until` on a plain conditional discharge: `needs`. Before 18 February 2026: no such law | P: "from the day these last ceased"; P 6 |
//! | s.2 with a displacement application: (c), (d) `until-the-court-decides`, (a), (b), (e) day 28, ground not known `needs`; one made too late is not looked for | P 1.2; the status says that section 2 runs |
//! | displacement on (c), (d): under s.2, s.4 three months and one window; a section that began after them came too late; else no fixed end | P 1.2: "after 3 months … if not then and does not become subject" and "while order lasts" |
//! | hearing: counted only for an application in time, also if section 3 has begun since; in England the next open day will do | P 4: an application survives the move; P 4.1: rule 12(2) covers the limits of the rules |
//! | section 4: the 14 days, unsettled | I §1 names it among what is not settled |
//! | s.44, a court's place of safety: the tribunal is unsettled, never "no right"; Part 4 applies to s.44 | I §1; P 5 does not list s.44 among those outside Part 4 |
//! | ss.35, 36, 38: the earlier day, unsettled; s.38 is no remand: `section-ends`, `renewal-ends` of 28 days, and twelve months as `remand-longest-end` | P 7.0: "do not say beginning with … show the earlier" |
//! | an order under the 1964 Act without `returned`: as s.37, and what restrictions would change is unsettled | the interface has no event for them |
//! | a right that does not exist has its row, with the kind that an event asks about; no fixed end is `no-fixed-end` | I: "a right that does not exist"; other ids of `why` are more information |
//! | a CTO from Part 3: no order for discharge, no barring, no window after barring or displacement | P 2: column "CTO from 37u" |
//! | a nurse's record under s.5(2) came first; a recall notice by post went first class unless it is said that it did not | I: "s.5(2) after it"; P 3: "1st class post", and no other is valid |
//! | an order handed in by e-mail and by post: whatever counts first; where only one of the two can be told, that one | P 2.1: each way is valid by itself |
//! | in Wales, service of a recall notice and by e-mail is unsettled | P 2.1: "text not read", "without checking" |

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
