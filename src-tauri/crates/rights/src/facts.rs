//! What may be known about a person: the facts there are, and the facts of one person.

use crate::Truth;
use crate::leading::Leading;
use std::fmt;
use std::sync::Arc;

/// The place of a fact in its [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub u8);

impl FactId {
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A set of values of one fact; bit *n* is the value at place *n*.
pub type Values = u64;

/// One fact: its id, the values it may have, and whether it holds a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactKind {
    /// The id, in kebab case, as in the machine interface.
    pub id: String,
    /// The ids of its values, at most 64.
    pub values: Vec<String>,
    /// Whether it holds all values that apply (an empty list: none of them), and not just one.
    pub list: bool,
    /// Words for "one of these, it is not known which", with what they stand for. Only for lists.
    pub groups: Vec<(String, Values)>,
    /// What it is taken to be when it is not given. Without one, it is not known.
    pub default: Option<String>,
}

impl FactKind {
    /// Every value that the fact can have.
    #[must_use]
    pub fn all(&self) -> Values {
        let n = self.values.len() as u32;
        if n >= 64 { Values::MAX } else { (1 << n) - 1 }
    }

    /// The set that holds just the value with this id.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<Values> {
        self.values.iter().position(|v| v == id).map(|place| 1 << place)
    }

    /// What the word for a group stands for.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<Values> {
        self.groups.iter().find(|(name, _)| name == id).map(|(_, values)| *values)
    }

    /// The ids of the values in a set, in order.
    pub fn names(&self, values: Values) -> impl Iterator<Item = &str> {
        self.values.iter().enumerate().filter(move |(place, _)| values >> place & 1 == 1).map(|(_, id)| id.as_str())
    }
}

/// All the facts that rules may read, in the order in which they are worth asking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// The facts. A [`FactId`] is a place in this list.
    pub facts: Vec<FactKind>,
    /// The fact that is worked out from others and never given: which legal position leads.
    pub leading: Option<Arc<Leading>>,
}

impl Schema {
    /// The fact with this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        self.facts.iter().position(|fact| fact.id == id).and_then(|place| u8::try_from(place).ok()).map(FactId)
    }

    /// What is said of a fact.
    ///
    /// # Panics
    /// Where the id is of another schema.
    #[must_use]
    pub fn kind(&self, id: FactId) -> &FactKind {
        &self.facts[id.index()]
    }

    /// The fact with this id, where it can be given: one that is worked out cannot.
    #[must_use]
    pub fn given(&self, id: &str) -> Option<FactId> {
        self.fact(id).filter(|fact| self.leading.as_ref().is_none_or(|leading| leading.fact != *fact))
    }

    /// All facts with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &FactKind)> {
        self.facts.iter().enumerate().map(|(place, kind)| (FactId(u8::try_from(place).unwrap_or(u8::MAX)), kind))
    }
}

/// What is known of one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// A fact with one value: the values that it may have. One left means that it is known.
    One(Values),
    /// A fact that holds a list.
    Many {
        /// These are in the list.
        has: Values,
        /// One of each of these sets is in the list, it is not known which.
        one_of: Vec<Values>,
        /// There may be more in the list.
        open: bool,
    },
}

impl Known {
    /// Whether the fact is (or its list holds) one of these values.
    #[must_use]
    pub fn among(&self, values: Values) -> Truth {
        match self {
            Known::One(may) if may & values == 0 => Truth::No,
            Known::One(may) if may & !values == 0 => Truth::Yes,
            Known::One(_) => Truth::Unknown,
            Known::Many { has, one_of, open } => {
                if has & values != 0 || one_of.iter().any(|set| set & !values == 0) {
                    Truth::Yes
                } else if *open || one_of.iter().any(|set| set & values != 0) {
                    Truth::Unknown
                } else {
                    Truth::No
                }
            }
        }
    }

    /// Whether nothing more could be learnt of it.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        match self {
            Known::One(may) => may.count_ones() == 1,
            Known::Many { one_of, open, .. } => one_of.is_empty() && !open,
        }
    }
}

/// What is known about one person. Every fact of the schema has a place; most are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    known: Vec<Known>,
    leading: Option<Arc<Leading>>,
}

/// The word for "not known", as a value of any fact.
pub const UNKNOWN: &str = "unknown";

impl Facts {
    /// Nothing is known but what has a default.
    #[must_use]
    pub fn none(schema: &Schema) -> Facts {
        let known = schema.facts.iter().map(|kind| match &kind.default {
            Some(value) if kind.list => Known::Many { has: kind.value(value).unwrap_or(0), one_of: Vec::new(), open: false },
            Some(value) => Known::One(kind.value(value).unwrap_or(kind.all())),
            None => nothing_of(kind),
        });
        let mut facts = Facts { known: known.collect(), leading: schema.leading.clone() };
        facts.work_out();
        facts
    }

    /// What is known of a fact.
    ///
    /// # Panics
    /// Where the id is of another schema.
    #[must_use]
    pub fn get(&self, id: FactId) -> &Known {
        &self.known[id.index()]
    }

    /// Replaces what is known of a fact.
    ///
    /// # Panics
    /// Where the id is of another schema.
    pub fn put(&mut self, id: FactId, known: Known) {
        self.known[id.index()] = known;
        if self.leading.as_ref().is_some_and(|leading| leading.reads(id)) {
            self.work_out();
        }
    }

    fn work_out(&mut self) {
        if let Some(leading) = &self.leading {
            let known = Known::One(leading.possible(self));
            let fact = leading.fact.index();
            self.known[fact] = known;
        }
    }

    /// Sets a fact from words: one value or `unknown`; for a list any number of values and groups,
    /// where `unknown` among them means "and perhaps more" and alone "not known".
    ///
    /// # Errors
    /// The fact or a value is not in the schema, or several values are given for a fact that holds one.
    pub fn set(&mut self, schema: &Schema, fact: &str, values: &[&str]) -> Result<(), Unfit> {
        let id = schema.given(fact).ok_or_else(|| Unfit::NoSuchFact { fact: fact.to_owned() })?;
        let kind = schema.kind(id);
        let unknown_value = |value: &str| Unfit::NoSuchValue {
            fact: fact.to_owned(),
            value: value.to_owned(),
            values: kind.values.iter().chain(kind.groups.iter().map(|(name, _)| name)).cloned().collect(),
        };
        let known = if kind.list {
            let (mut has, mut one_of, mut open) = (0, Vec::new(), false);
            for value in values {
                if *value == UNKNOWN {
                    open = true;
                } else if let Some(bit) = kind.value(value) {
                    has |= bit;
                } else {
                    one_of.push(kind.group(value).ok_or_else(|| unknown_value(value))?);
                }
            }
            Known::Many { has, one_of, open }
        } else {
            match values {
                [UNKNOWN] => nothing_of(kind),
                [value] => Known::One(kind.value(value).ok_or_else(|| unknown_value(value))?),
                _ => return Err(Unfit::NotAList { fact: fact.to_owned() }),
            }
        };
        // A fact with a default is never "not known".
        let open = values.contains(&UNKNOWN) && kind.default.is_some();
        self.put(id, if open { Facts::none(schema).known[id.index()].clone() } else { known });
        Ok(())
    }
}

fn nothing_of(kind: &FactKind) -> Known {
    if kind.list { Known::Many { has: 0, one_of: Vec::new(), open: true } } else { Known::One(kind.all()) }
}

/// A fact was given that no rule could read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// There is no fact of that name.
    NoSuchFact {
        /// The name as given.
        fact: String,
    },
    /// The fact has no such value.
    NoSuchValue {
        /// The fact.
        fact: String,
        /// The value as given.
        value: String,
        /// The values that there are.
        values: Vec<String>,
    },
    /// Several values, or none, for a fact that holds one.
    NotAList {
        /// The fact.
        fact: String,
    },
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unfit::NoSuchFact { fact } => write!(f, "{fact}: no fact has this name"),
            Unfit::NoSuchValue { fact, value, values } => {
                write!(f, "{fact}: '{value}' is not one of its values ({}, {UNKNOWN})", values.join(", "))
            }
            Unfit::NotAList { fact } => write!(f, "{fact}: holds one value, so give one, not a list"),
        }
    }
}

impl std::error::Error for Unfit {}
