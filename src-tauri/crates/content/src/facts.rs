//! `content/facts.toml`: the facts that rules may read.

use crate::{Files, Problem, data};
use rights::{FactKind, Schema};
use serde::Deserialize;

const FILE: &str = "content/facts.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsFile {
    fact: Vec<FactText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactText {
    id: String,
    values: Vec<String>,
    #[serde(default)]
    list: bool,
    default: Option<String>,
    #[serde(default)]
    group: Vec<GroupText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupText {
    id: String,
    values: Vec<String>,
}

pub(crate) fn read(files: &Files, problems: &mut Vec<Problem>) -> Schema {
    let Some(text) = files.get(FILE) else {
        problems.push(Problem::error(FILE, 0, "This file is missing.", "It lists the facts that rules may read."));
        return Schema::default();
    };
    let Some(read) = data::read::<FactsFile>(FILE, 0, text, problems) else { return Schema::default() };
    let mut schema = Schema::default();
    for fact in read.fact {
        if fact.values.len() > 60 || schema.facts.len() >= 60 {
            problems.push(Problem::error(FILE, 0, format!("'{}' has too many values.", fact.id), "At most 60 are possible."));
            continue;
        }
        let mut kind = FactKind { id: fact.id, values: fact.values, list: fact.list, groups: Vec::new(), default: fact.default };
        if let Some(default) = kind.default.as_deref().filter(|default| kind.value(default).is_none()) {
            problems.push(Problem::error(FILE, 0, format!("'{default}' is not a value of '{}'.", kind.id), "Its default must be one."));
        }
        for group in fact.group {
            let mut values = 0;
            for value in &group.values {
                match kind.value(value) {
                    Some(bit) => values |= bit,
                    None => problems.push(Problem::error(FILE, 0, format!("The group '{}' names '{value}', which is not a value of '{}'.", group.id, kind.id), "")),
                }
            }
            kind.groups.push((group.id, values));
        }
        schema.facts.push(kind);
    }
    schema
}
