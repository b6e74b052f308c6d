//! A brute-force reading of `rights nearest-relative` (interface 3; law pack 1.1 to 1.3): ss.26 to 30 word for word, for every completion of what is missing.
//!
//! What the texts leave open, and how it is read here and in the engine, stands in the table at the head of `tests/tests/proof_nearest.rs`.

pub mod examples;
mod family;
mod law;

use serde_json::{Value, json};

pub use family::family;
use law::{Answer, Facts, Family, Status, answer, delegate, through_one_parent};

/// No more completions than this.
const CAP: usize = 200_000;

const NO_STATUTORY: [&str; 10] = ["s35", "s36", "s38", "s44", "s37-41", "s45a", "s47-49", "s48-49", "conditional-discharge", "conditional-discharge-dol"];

/// Positions that stand for one of several, and what may be among them: usual, none, an order under the 1964 Act, a court's place of safety.
const SEVERAL: [(&str, &[u32]); 3] = [("unknown", &[0, 1, 2, 3]), ("detained-longer", &[0, 1, 2]), ("detained-unknown", &[0, 1, 2, 3])];

/// A key that is not known: whose (none = the patient), which, and the values it may take.
struct Missing {
    name: String,
    person: Option<usize>,
    key: Key,
    values: Vec<u32>,
}

#[derive(Clone, Copy)]
enum Key {
    Age,
    Resident,
    LivesWith,
    CaresFor,
    Months,
    Responsibility,
    Status,
    Restricted,
    CareOrder,
    Through,
}

fn flag(person: &Value, key: &str, default: bool) -> bool {
    person.get(key).and_then(Value::as_bool).unwrap_or(default)
}

fn number(thing: &Value, key: &str) -> Option<u32> {
    thing.get(key).and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok())
}

fn text<'a>(thing: &'a Value, key: &str) -> &'a str {
    thing.get(key).and_then(Value::as_str).unwrap_or("")
}

/// Whether the six or sixty months of this person can matter, and the two sides of the bound.
fn months_sides(person: &Value, father_in_question: bool) -> Option<[u32; 2]> {
    match text(person, "relation") {
        "partner" => Some([5, 6]),
        "other" | "friend" | "step-parent" | "in-law" | "cousin" => Some([59, 60]),
        "parent" if person.get("parental_responsibility").is_some_and(|v| v != &json!(true)) => Some([59, 60]),
        relation if father_in_question && text(person, "through") != "mother" && through_one_parent(relation, flag(person, "half_blood", false)) => Some([59, 60]),
        _ => None,
    }
}

/// Reads the question; what is not known is filled with a first value and listed.
fn read(question: &Value) -> (Family, Vec<Missing>) {
    let nobody = Vec::new();
    let people = question.get("people").and_then(Value::as_array).unwrap_or(&nobody);
    let patient = question.get("patient").cloned().unwrap_or_else(|| json!({}));
    let mut ages: Vec<u32> = vec![0, 17, 18, 19, 120];
    for age in people.iter().filter_map(|p| number(p, "age")) {
        ages.extend([age.saturating_sub(1), age, age + 1]);
    }
    ages.sort_unstable();
    ages.dedup();
    let father_in_question = people.iter().any(|p| text(p, "relation") == "parent" && p.get("parental_responsibility").is_some_and(|v| v != &json!(true)));
    let mut missing = Vec::new();
    let mut miss = |person: Option<usize>, owner: &str, name: &str, key: Key, values: &[u32]| {
        missing.push(Missing { name: format!("{owner}.{name}"), person, key, values: values.to_vec() });
    };

    let status: Vec<&str> = match patient.get("status") {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(one)) => vec![one.as_str()],
        _ => vec!["unknown"],
    };
    let restricted = status.iter().any(|s| NO_STATUTORY.contains(s));
    let several = SEVERAL.iter().find(|(word, _)| status.contains(word));
    if let Some((_, values)) = several {
        miss(None, "patient", "status", Key::Status, values);
    }
    let restriction = patient.get("restricted").and_then(Value::as_bool);
    if restriction.is_none() && (several.is_some() || status.contains(&"hospital-order-insanity")) {
        miss(None, "patient", "restricted", Key::Restricted, &[0, 1]);
    }
    let age = number(&patient, "age");
    if age.is_none() {
        miss(None, "patient", "age", Key::Age, &[0, 17, 18, 120]);
    }
    if !matches!(text(&patient, "resident"), "uk" | "abroad") {
        miss(None, "patient", "resident", Key::Resident, &[0, 1]);
    }
    let care_order = patient.get("care_order").and_then(Value::as_bool);
    if care_order.is_none() {
        miss(None, "patient", "care_order", Key::CareOrder, &[0, 1]);
    }
    let mut list = Vec::new();
    for (i, person) in people.iter().enumerate() {
        let (id, relation) = (text(person, "id"), text(person, "relation"));
        let alive = flag(person, "alive", true);
        let facts = Facts {
            id: id.to_owned(),
            relation: relation.to_owned(),
            alive,
            age: number(person, "age").unwrap_or(0),
            abroad: text(person, "resident") == "abroad",
            lives_with: flag(person, "lives_with", false),
            cares_for: flag(person, "cares_for", false),
            months: number(person, "months_together").unwrap_or(0),
            half_blood: flag(person, "half_blood", false),
            separated: flag(person, "separated", false),
            deserted: flag(person, "deserted", false),
            court_appointed: flag(person, "court_appointed", false),
            guardian: flag(person, "guardian", false),
            no_responsibility: relation == "parent" && person.get("parental_responsibility") == Some(&json!(false)),
            through_father: text(person, "through") == "father",
            delegated_by: person.get("delegated_by").and_then(Value::as_str).map(str::to_owned),
        };
        if relation == "parent" && person.get("parental_responsibility") == Some(&json!("unknown")) {
            miss(Some(i), id, "parental_responsibility", Key::Responsibility, &[0, 1]);
        }
        let side_open = father_in_question && !matches!(text(person, "through"), "mother" | "father") && through_one_parent(relation, facts.half_blood);
        if alive && side_open {
            miss(Some(i), id, "through", Key::Through, &[0, 1]);
        }
        if alive && relation != "council" {
            if number(person, "age").is_none() {
                miss(Some(i), id, "age", Key::Age, &ages);
            }
            if !matches!(text(person, "resident"), "uk" | "abroad") {
                miss(Some(i), id, "resident", Key::Resident, &[0, 1]);
            }
            if person.get("lives_with").and_then(Value::as_bool).is_none() {
                miss(Some(i), id, "lives_with", Key::LivesWith, &[0, 1]);
            }
            if person.get("cares_for").and_then(Value::as_bool).is_none() {
                miss(Some(i), id, "cares_for", Key::CaresFor, &[0, 1]);
            }
            if let Some(sides) = months_sides(person, father_in_question)
                && number(person, "months_together").is_none()
            {
                miss(Some(i), id, "months_together", Key::Months, &sides);
            }
        }
        list.push(facts);
    }
    let status = match status.first() {
        _ if restricted => Status::Restricted,
        Some(&"hospital-order-insanity") => Status::OfThe1964Act,
        Some(&"court-place-of-safety") => Status::Open,
        _ => Status::Ordinary,
    };
    let family = Family {
        status,
        restriction: restriction == Some(true),
        age: age.unwrap_or(0),
        abroad: text(&patient, "resident") == "abroad",
        care_order: care_order == Some(true),
        people: list,
    };
    (family, missing)
}

/// Puts one value in place of one that is not known.
fn fill(family: &mut Family, missing: &Missing, value: u32) {
    let yes = value == 1;
    match (missing.person.map(|i| &mut family.people[i]), missing.key) {
        (Some(p), Key::Age) => p.age = value,
        (Some(p), Key::Resident) => p.abroad = yes,
        (Some(p), Key::LivesWith) => p.lives_with = yes,
        (Some(p), Key::CaresFor) => p.cares_for = yes,
        (Some(p), Key::Months) => p.months = value,
        (Some(p), Key::Responsibility) => p.no_responsibility = yes,
        (None, Key::Age) => family.age = value,
        (None, Key::Resident) => family.abroad = yes,
        (Some(p), Key::Through) => p.through_father = yes,
        (None, Key::Status) => family.status = [Status::Ordinary, Status::Restricted, Status::OfThe1964Act, Status::Open][usize::try_from(value).unwrap_or(0)],
        (None, Key::Restricted) => family.restriction = yes,
        (None, Key::CareOrder) => family.care_order = yes,
        _ => {}
    }
}

/// How many completions a question has.
fn completions(missing: &[Missing]) -> usize {
    missing.iter().fold(1_usize, |n, m| n.saturating_mul(m.values.len()))
}

/// Answers one question of `rights nearest-relative`.
#[must_use]
pub fn nearest(question: &Value) -> Value {
    let (mut family, missing) = read(question);
    let total = completions(&missing);
    if total > CAP {
        return json!({ "too_many": true });
    }
    let mut answers: Vec<Answer> = Vec::with_capacity(total);
    let mut acting: Option<Option<usize>> = None;
    let mut one_acting = true;
    for index in 0..total {
        let mut rest = index;
        for one in &missing {
            fill(&mut family, one, one.values[rest % one.values.len()]);
            rest /= one.values.len();
        }
        let found = answer(&family);
        let stands_in = delegate(&family, &found);
        one_acting &= acting.is_none_or(|a| a == stands_in);
        acting.get_or_insert(stands_in);
        answers.push(found);
    }
    let one = answers.iter().all(|a| a.told() == answers[0].told());
    let mut depends: Vec<String> = Vec::new();
    if !one {
        let mut stride = 1;
        for key in &missing {
            let width = key.values.len();
            let differs = |i: usize| (i / stride).is_multiple_of(width) && (1..width).any(|k| answers[i].told() != answers[i + k * stride].told());
            if (0..total).any(differs) {
                depends.push(key.name.clone());
            }
            stride *= width;
        }
    }
    let acting = acting.flatten().filter(|_| one_acting);
    report(&family, &answers, one, &depends, acting)
}

fn report(family: &Family, answers: &[Answer], one: bool, depends: &[String], acting: Option<usize>) -> Value {
    let id = |i: &usize| family.people[*i].id.clone();
    let (word, holders): (&str, Vec<String>) = match &answers[0] {
        _ if !one => ("cannot-tell", vec![]),
        Answer::Found(who) => ("found", who.iter().map(id).collect()),
        Answer::Nobody => ("none", vec![]),
        Answer::Council => ("council", vec!["council".to_owned()]),
        Answer::NoStatutory => ("no-statutory-nearest-relative", vec![]),
        Answer::Tie(_) | Answer::Open(_) => ("cannot-tell", vec![]),
    };
    let ruled_out: Vec<Value> = (0..family.people.len())
        .filter(|i| !answers.iter().any(|a| matches!(a, Answer::NoStatutory) || a.touches(*i)))
        .map(|i| json!({ "id": family.people[i].id, "why": if family.people[i].alive { "out-ranked" } else { "dead" }, "cite": "MHA 1983 s.26" }))
        .collect();
    let mut out = json!({ "answer": word, "nearest_relative": holders, "ruled_out": ruled_out, "because": [{ "step": "rank", "cite": "MHA 1983 s.26(3)" }] });
    if let Some(map) = out.as_object_mut() {
        if word == "cannot-tell" {
            map.insert("depends_on".to_owned(), json!(depends));
            if one {
                map.insert("unsettled".to_owned(), json!(true));
            }
        }
        if let Some(who) = acting {
            map.insert("acting".to_owned(), json!(family.people[who].id));
        }
    }
    out
}
