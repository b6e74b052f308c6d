//! The law on the nearest relative as a test has it: like the one in `content/`, without its words.

use rights::nearest::{Book, Class, Relation, Rule, Side, Standing, Status};

/// A book like the one in `content/`, without its words.
pub(crate) fn book() -> Book {
    let class = |relations: &[Relation], under_18, side| Class {
        id: relations[0].id().to_owned(),
        relations: relations.to_vec(),
        cite: format!("ACT 1983 s.26 {}", relations[0].id()),
        under_18,
        side,
    };
    let status = |ids: &[&str], standing| Status { ids: ids.iter().map(|id| (*id).to_owned()).collect(), standing, step: ids[0].to_owned(), cite: format!("ACT 1983 {}", ids[0]) };
    Book {
        adult: 18,
        partner_months: 6,
        resident_months: 60,
        classes: vec![
            class(&[Relation::Spouse, Relation::Partner], true, Side::No),
            class(&[Relation::Child], false, Side::No),
            class(&[Relation::Parent], true, Side::No),
            class(&[Relation::Sibling], false, Side::HalfBlood),
            class(&[Relation::Grandparent], false, Side::Always),
            class(&[Relation::Grandchild], false, Side::No),
            class(&[Relation::AuntOrUncle], false, Side::Always),
            class(&[Relation::NieceOrNephew], false, Side::HalfBlood),
        ],
        statuses: vec![status(&["s37-41"], Standing::None), status(&["insanity"], Standing::NoneIfRestricted), status(&["place"], Standing::Open)],
        cites: Rule::ALL.iter().map(|rule| format!("ACT 1983 s.{}", rule.id())).collect(),
        replaced_by: "later".to_owned(),
    }
}
