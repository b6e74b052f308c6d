//! What the oracle must say of the 36 families of law pack 1.3, and of random families. Each function panics where it does not.

use serde_json::{Value, json};

use super::{family, nearest};

/// A person in short: `id relation age` and then marks.
fn person(line: &str) -> Value {
    let words: Vec<&str> = line.split_whitespace().collect();
    let age: u64 = words[2].parse().expect("an age");
    let mut out = json!({ "id": words[0], "relation": words[1], "age": age, "resident": "uk", "lives_with": false, "cares_for": false });
    for mark in &words[3..] {
        let (key, value) = match *mark {
            "lives" => ("lives_with", json!(true)),
            "cares" => ("cares_for", json!(true)),
            "abroad" => ("resident", json!("abroad")),
            "dead" => ("alive", json!(false)),
            "no-pr" => ("parental_responsibility", json!(false)),
            "pr" => ("parental_responsibility", json!(true)),
            "paternal" => ("through", json!("father")),
            "maternal" => ("through", json!("mother")),
            "half" => ("half_blood", json!(true)),
            "left" => ("deserted", json!(true)),
            "court" => ("court_appointed", json!(true)),
            other => match other.split_once('=') {
                Some(("months", n)) => ("months_together", json!(n.parse::<u64>().expect("months"))),
                Some(("by", who)) => ("delegated_by", json!(who)),
                _ => (other, json!(true)),
            },
        };
        out[key] = value;
    }
    out
}

fn ask(age: u64, status: &str, care: bool, people: &[&str]) -> Value {
    let people: Vec<Value> = people.iter().map(|p| person(p)).collect();
    nearest(&json!({ "as_at": "2026-11-21", "patient": { "age": age, "resident": "uk", "status": status, "care_order": care }, "people": people }))
}

fn is(people: &[&str], who: &str) {
    assert_eq!(ask(34, "s3", false, people)["nearest_relative"], json!([who]), "{people:?}");
}

/// Panics where the oracle is wrong.
pub fn worked_examples_1_to_13() {
    is(&["husband spouse 40 lives", "mum parent 60 cares"], "husband");
    is(&["mum parent 58", "dad parent 61 pr"], "dad");
    is(&["mum parent 58", "dad parent 61 pr", "bro sibling 30 lives"], "bro");
    is(&["mum parent 50 lives", "bro sibling 28 lives", "dad parent 60"], "mum");
    is(&["wife spouse 50 separated", "dot child 24", "mum parent 70", "dad parent 71"], "dot");
    is(&["wife spouse 50 abroad", "son child 20"], "son");
    is(&["husband spouse 40 abroad", "boy partner 39 lives months=36", "mum parent 70"], "mum");
    is(&["pat partner 33 lives months=8", "dad parent 61"], "pat");
    is(&["pat partner 33 lives months=4", "dad parent 61", "mum parent 60 dead"], "dad");
    is(&["flo friend 33 lives months=72", "mum parent 61"], "flo");
    is(&["flo friend 33 lives months=72", "mum parent 61 cares"], "mum");
    is(&["wife spouse 33", "lodger friend 50 lives months=84"], "wife");
    is(&["dot child 17", "bro sibling 30"], "bro");
}

/// Panics where the oracle is wrong.
pub fn worked_examples_14_to_20() {
    assert_eq!(ask(17, "s3", true, &["husband spouse 17"])["nearest_relative"], json!(["husband"]));
    let council = ask(15, "s3", true, &["mum parent 40"]);
    assert_eq!((&council["answer"], &council["nearest_relative"]), (&json!("council"), &json!(["council"])));
    assert_eq!(ask(15, "s3", false, &["gran grandparent 70 guardian", "mum parent 40 lives"])["nearest_relative"], json!(["gran"]));
    assert_eq!(ask(14, "s3", false, &["aunt aunt-or-uncle 40 guardian", "mum parent 40"])["nearest_relative"], json!(["aunt"]));
    assert_eq!(ask(16, "s3", false, &["a aunt-or-uncle 40 guardian", "b aunt-or-uncle 42 guardian"])["nearest_relative"], json!(["a", "b"]));
    let open = ask(20, "s3", false, &["dad parent 50 no-pr dead", "gran grandparent 70 maternal", "pop grandparent 75 paternal"]);
    assert_eq!((&open["answer"], &open["unsettled"], &open["depends_on"]), (&json!("cannot-tell"), &json!(true), &json!([])));
    let child = ask(15, "s3", false, &["dad parent 50 no-pr dead", "gran grandparent 70 maternal", "pop grandparent 75 paternal"]);
    assert_eq!(child["nearest_relative"], json!(["gran"]));
    assert_eq!(ask(19, "s3", false, &["dad parent 45 pr", "mum parent 41"])["nearest_relative"], json!(["dad"]));
}

/// Panics where the oracle is wrong.
pub fn worked_examples_21_to_36() {
    is(&["hal sibling 40 half", "sis sibling 35"], "sis");
    is(&["bro sibling 40", "sis sibling 45"], "sis");
    is(&["mum parent 70 dead", "dad parent 70", "sis sibling 45"], "dad");
    assert_eq!(ask(34, "s3", false, &["step step-parent 60", "cuz cousin 30"])["answer"], json!("none"));
    let visitor =
        json!({ "patient": { "age": 30, "resident": "abroad", "status": "s2", "care_order": false }, "people": [person("mum parent 60 abroad"), person("unc aunt-or-uncle 50")] });
    assert_eq!(nearest(&visitor)["nearest_relative"], json!(["mum"]));
    is(&["son child 40", "dot child 36 cares"], "dot");
    is(&["sis sibling 40 lives", "mum parent 66"], "sis");
    is(&["pat partner 40 lives months=7"], "pat");
    is(&["wife spouse 40 left", "new partner 40 lives months=12"], "new");
    is(&["birth other 50 months=0", "dad parent 60"], "dad");
    is(&["sis sibling 50", "aunt aunt-or-uncle 60 lives"], "aunt");
    is(&["flo friend 50 court", "mum parent 60 lives"], "flo");
    assert_eq!(ask(34, "s37-41", false, &["mum parent 60"])["answer"], json!("no-statutory-nearest-relative"));
    assert_eq!(ask(34, "s37", false, &["mum parent 60"])["nearest_relative"], json!(["mum"]));
    assert_eq!(ask(34, "s3", false, &["mum parent 60", "aunt aunt-or-uncle 50 by=mum"])["acting"], json!("aunt"));
    assert_eq!(ask(34, "s3", false, &["flo friend 50 court dead", "mum parent 60"])["answer"], json!("none"));
    is(&["res other 80 lives months=72"], "res");
}

/// Panics where the oracle is wrong.
pub fn not_known() {
    let question = |people: Value| nearest(&json!({ "patient": { "age": 34, "resident": "uk", "status": "s3", "care_order": false }, "people": people }));
    let mut mum = person("mum parent 60");
    mum.as_object_mut().expect("object").remove("age");
    let dad = person("dad parent 61");
    let answer = question(json!([mum, dad]));
    assert_eq!((&answer["answer"], &answer["depends_on"]), (&json!("cannot-tell"), &json!(["mum.age"])));
    let tie = question(json!([person("mum parent 60"), person("dad parent 60")]));
    assert_eq!((&tie["answer"], &tie["depends_on"]), (&json!("cannot-tell"), &json!([])));
    let mut gran = person("gran grandparent 80");
    gran.as_object_mut().expect("object").remove("age");
    assert_eq!(question(json!([gran, person("sis sibling 30")]))["nearest_relative"], json!(["sis"]));
}

/// Panics where the oracle is wrong.
pub fn random_families() {
    let mut kinds = std::collections::BTreeMap::new();
    for seed in 0..5_000 {
        let question = family(seed);
        assert_eq!(question, family(seed));
        let answer = nearest(&question);
        assert!(answer.get("too_many").is_none());
        *kinds.entry(answer["answer"].to_string()).or_insert(0) += 1;
    }
    assert_eq!(kinds.len(), 5, "{kinds:?}");
    assert!(kinds.values().all(|n| *n > 20), "{kinds:?}");
}
