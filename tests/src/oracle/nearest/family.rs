//! Random families, the same for the same seed.

use serde_json::{Map, Value, json};

use super::{completions, read};

/// Completions allowed in a random question.
const FEW: usize = 20_000;

/// The splitmix64 generator.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n).expect("a small number");
        usize::try_from(self.next() % n).expect("a small number")
    }

    /// True `percent` times in a hundred.
    fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

const RELATIONS: [&str; 24] = [
    "spouse",
    "spouse",
    "partner",
    "partner",
    "child",
    "child",
    "parent",
    "parent",
    "parent",
    "sibling",
    "sibling",
    "sibling",
    "grandparent",
    "grandparent",
    "grandchild",
    "aunt-or-uncle",
    "aunt-or-uncle",
    "niece-or-nephew",
    "other",
    "friend",
    "step-parent",
    "in-law",
    "cousin",
    "council",
];

const STATUSES: [&str; 34] = [
    "informal",
    "community",
    "dols-hospital",
    "dols-care-home",
    "s2",
    "s3",
    "s4",
    "s5-2",
    "s5-4",
    "s7",
    "cto",
    "cto-recalled",
    "s35",
    "s36",
    "s37",
    "s37-guardianship",
    "s37-41",
    "s38",
    "s44",
    "s45a",
    "s47",
    "s47-49",
    "s48",
    "s48-49",
    "notional-37",
    "conditional-discharge",
    "conditional-discharge-dol",
    "s135",
    "s136",
    "s3",
    "s2",
    "detained-longer",
    "detained-unknown",
    "cto",
];

fn put(map: &mut Map<String, Value>, key: &str, value: Value) {
    map.insert(key.to_owned(), value);
}

fn patient(chance: &mut Chance) -> Map<String, Value> {
    let mut map = Map::new();
    let young = chance.happens(35);
    if !chance.happens(4) {
        let age = if young { chance.of(&[0, 9, 14, 15, 16, 17]) } else { chance.of(&[18, 19, 25, 34, 50, 80]) };
        put(&mut map, "age", json!(age));
    }
    if !chance.happens(4) {
        let abroad = chance.happens(12);
        put(&mut map, "resident", json!(if abroad { "abroad" } else { "uk" }));
    }
    let status = if chance.happens(60) { chance.of(&["s2", "s3", "cto", "s7", "informal"]) } else { chance.of(&STATUSES) };
    if chance.happens(2) {
        put(&mut map, "status", json!("unknown"));
    } else if !chance.happens(2) {
        put(&mut map, "status", json!(status));
    }
    if !chance.happens(4) {
        let order = chance.happens(if young { 20 } else { 2 });
        put(&mut map, "care_order", json!(order));
    }
    if chance.happens(60) {
        let ward = chance.happens(10);
        put(&mut map, "ward_of_court", json!(ward));
    }
    if chance.happens(30) {
        let nation = chance.of(&["england", "wales"]);
        put(&mut map, "nation", json!(nation));
    }
    map
}

fn person(chance: &mut Chance, index: usize, count: usize, young: bool) -> Map<String, Value> {
    let mut map = Map::new();
    let relation = chance.of(&RELATIONS);
    put(&mut map, "id", json!(format!("p{index}")));
    put(&mut map, "relation", json!(relation));
    let gap = if chance.happens(30) { 15 } else { 2 };
    if !chance.happens(gap) {
        let age = if chance.happens(20) { chance.of(&[0, 12, 16, 17, 18, 19]) } else { 20 + 5 * chance.below(14) + chance.below(2) };
        put(&mut map, "age", json!(age));
    }
    if !chance.happens(gap) {
        let abroad = chance.happens(15);
        put(&mut map, "resident", json!(if abroad { "abroad" } else { "uk" }));
    }
    for (key, percent) in [("lives_with", 25), ("cares_for", 15)] {
        if !chance.happens(gap) {
            let percent = if matches!(relation, "partner" | "friend" | "other") { percent + 40 } else { percent };
            let value = chance.happens(percent);
            put(&mut map, key, json!(value));
        } else if chance.happens(30) {
            put(&mut map, key, json!("unknown"));
        }
    }
    let months = match relation {
        "partner" => chance.of(&[0, 5, 6, 8, 59, 60, 90]),
        "other" | "friend" | "step-parent" | "in-law" | "cousin" => chance.of(&[0, 6, 59, 60, 61, 100]),
        _ => 0,
    };
    if (months > 0 || matches!(relation, "partner" | "friend")) && !chance.happens(gap) {
        put(&mut map, "months_together", json!(months));
    }
    let rare: &[(&str, usize)] = match relation {
        "spouse" => &[("separated", 20), ("deserted", 15)],
        "sibling" => &[("half_blood", 35)],
        "aunt-or-uncle" | "niece-or-nephew" => &[("half_blood", 15)],
        _ => &[],
    };
    for (key, percent) in rare {
        if chance.happens(*percent) {
            put(&mut map, key, json!(true));
        }
    }
    if chance.happens(3) {
        put(&mut map, "court_appointed", json!(true));
    }
    if chance.happens(if young { 12 } else { 3 }) {
        put(&mut map, "guardian", json!(true));
    }
    if chance.happens(8) {
        put(&mut map, "alive", json!(false));
    }
    if relation == "parent" && chance.happens(45) {
        let value = chance.of(&[0, 0, 1, 1, 1, 2]);
        put(&mut map, "parental_responsibility", [json!(false), json!(true), json!("unknown")][value].clone());
        let months = chance.of(&[0, 59, 60, 100]);
        if value != 1 && chance.happens(80) {
            put(&mut map, "months_together", json!(months));
        }
    }
    if matches!(relation, "sibling" | "grandparent" | "aunt-or-uncle" | "niece-or-nephew") && chance.happens(60) {
        let side = chance.of(&["mother", "father"]);
        put(&mut map, "through", json!(side));
        let months = chance.of(&[0, 59, 60, 100]);
        if side == "father" && chance.happens(80) {
            put(&mut map, "months_together", json!(months));
        }
    }
    if count > 1 && chance.happens(10) {
        let by = (index + 1 + chance.below(count - 1)) % count;
        put(&mut map, "delegated_by", json!(format!("p{by}")));
    }
    map
}

/// A random question for `nearest`, always the same for the same seed.
pub fn family(seed: u64) -> Value {
    let mut chance = Chance(seed);
    loop {
        let patient = patient(&mut chance);
        let young = patient.get("age").and_then(Value::as_u64).is_some_and(|age| age < 18);
        let count = chance.of(&[0, 1, 2, 2, 3, 3, 3, 4, 4, 5]);
        let people: Vec<Value> = (0..count).map(|i| Value::Object(person(&mut chance, i, count, young))).collect();
        let question = json!({ "as_at": "2026-11-21", "patient": patient, "people": people });
        if completions(&read(&question).1) <= FEW {
            return question;
        }
    }
}
