//! Questions with one more thing known.

/// One more thing is learnt.
pub mod learn {
    use content::Library;
    use serde_json::{Map, Value, json};

    fn pick<T>(from: &[T], seed: u64) -> Option<&T> {
        from.get(usize::try_from(seed % (from.len() as u64).max(1)).ok()?)
    }

    /// Whether nothing is known under a key.
    fn open(table: &Map<String, Value>, key: &str) -> bool {
        table.get(key).is_none_or(|value| value == rights::UNKNOWN)
    }

    /// A question about rights with one more fact, or `None` where all is known.
    #[must_use]
    pub fn fact(library: &Library, question: &str, seed: u64) -> Option<String> {
        let mut question: Value = serde_json::from_str(question).ok()?;
        let facts = question.as_object_mut()?.entry("facts").or_insert_with(|| json!({})).as_object_mut()?;
        let known: Vec<&rights::FactKind> = library.schema.facts.iter().filter(|kind| kind.default.is_none() && open(facts, &kind.id)).collect();
        let kind = pick(&known, seed)?;
        let value = pick(&kind.values, seed >> 16)?;
        facts.insert(kind.id.clone(), if kind.list { json!([value]) } else { json!(value) });
        Some(question.to_string())
    }

    /// A question about the nearest relative with one more thing known of the patient or a person.
    #[must_use]
    pub fn kin(question: &str, seed: u64) -> Option<String> {
        let mut question: Value = serde_json::from_str(question).ok()?;
        let table = question.as_object_mut()?;
        let people = table.get("people").and_then(Value::as_array).map_or(0, Vec::len);
        let who = usize::try_from(seed % (people as u64 + 1)).ok()?;
        let (of, keys): (&mut Value, &[&str]) = if who == 0 {
            (table.entry("patient").or_insert_with(|| json!({})), &["age", "resident", "restricted", "care_order", "ward_of_court"])
        } else {
            (table.get_mut("people")?.get_mut(who - 1)?, &["age", "resident", "lives_with", "cares_for", "months_together", "half_blood", "separated", "through"])
        };
        let of = of.as_object_mut()?;
        // Without a word, nobody is of half blood or separated: then there is nothing to learn.
        let has_default = |key: &str| ["half_blood", "separated"].contains(&key);
        let free: Vec<&&str> = keys.iter().filter(|key| open(of, key) && (of.contains_key(**key) || !has_default(key))).collect();
        let key = **pick(&free, seed >> 8)?;
        let value = match key {
            "age" => json!(seed >> 16 & 0x7f),
            "months_together" => json!(seed >> 16 & 0xff),
            "resident" => json!(if seed >> 16 & 1 == 0 { "uk" } else { "abroad" }),
            "through" => json!(if seed >> 16 & 1 == 0 { "mother" } else { "father" }),
            _ => json!(seed >> 16 & 1 == 0),
        };
        of.insert(key.to_owned(), value);
        Some(question.to_string())
    }
}
