//! `content/facts.toml`: the facts that rules may read.

use crate::problem::did_you_mean;
use crate::{Files, Problem, data};
use rights::{FactId, FactKind, Leading, Position, Schema, Values};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

const FILE: &str = "content/facts.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsFile {
    fact: Vec<FactText>,
    leading: Option<LeadingText>,
}

/// A fact that is worked out: the first in this order of the values that a list holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeadingText {
    id: String,
    of: String,
    order: Vec<PositionText>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "a place is a value of the list, or { id, value, when }")]
enum PositionText {
    Value(String),
    When { id: String, value: String, when: BTreeMap<String, String> },
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
    if let Some(leading) = read.leading {
        add_leading(leading, &mut schema, problems);
    }
    schema
}

fn add_leading(text: LeadingText, schema: &mut Schema, problems: &mut Vec<Problem>) {
    let mut wrong = |message: String, hint: String| problems.push(Problem::error(FILE, 0, message, hint));
    let Some(of) = schema.fact(&text.of).filter(|of| schema.kind(*of).list) else {
        wrong(format!("'{}' goes by '{}', which is no list of facts.", text.id, text.of), "Name a fact that holds a list.".to_owned());
        return;
    };
    let kind = schema.kind(of);
    let (mut order, mut values, mut placed): (Vec<Position>, Vec<String>, Values) = (Vec::new(), Vec::new(), 0);
    for position in text.order {
        let (id, value, when) = match position {
            PositionText::Value(value) => (value.clone(), value, BTreeMap::new()),
            PositionText::When { id, value, when } => (id, value, when),
        };
        let Some(bit) = kind.value(&value) else {
            wrong(format!("'{value}' is not a value of '{}'.", text.of), did_you_mean(&value, kind.values.iter().map(String::as_str)));
            continue;
        };
        let mut gate: Option<(FactId, Values)> = None;
        for (fact, is) in when {
            let known = schema.fact(&fact).filter(|fact| !schema.kind(*fact).list);
            match known.and_then(|fact| Some((fact, schema.kind(fact).value(&is)?))) {
                Some(condition) if gate.is_none() => gate = Some(condition),
                _ => wrong(format!("'{id}' stands here when '{fact}' is '{is}': one fact with one value is possible."), String::new()),
            }
        }
        placed |= bit;
        values.push(id);
        order.push(Position { value: bit, when: gate });
    }
    for missing in kind.names(kind.all() & !placed) {
        wrong(format!("'{missing}' has no place in the order of '{}'.", text.id), "Give every position a place.".to_owned());
    }
    values.push("none".to_owned());
    let fact = FactId(u8::try_from(schema.facts.len()).unwrap_or(u8::MAX));
    schema.facts.push(FactKind { id: text.id, values, list: false, groups: Vec::new(), default: None });
    schema.leading = Some(Arc::new(Leading { fact, of, order }));
}
