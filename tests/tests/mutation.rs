//! Changes every rule, one at a time, and expects a worked example to notice.

use author::Case;
use content::{Files, Library};
use rights::{Condition, Right, RightText};

/// Every text that differs from `text` in one place, with what was changed.
fn mutants(text: &RightText, schema: &rights::Schema) -> Vec<(String, RightText)> {
    let mut all: Vec<(String, RightText)> = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut RightText)| {
        let mut other = text.clone();
        change(&mut other);
        all.push((what, other));
    };
    let values = |conditions: &[Condition]| -> Vec<(usize, u64, String)> {
        let each = conditions.iter().enumerate().flat_map(|(place, condition)| {
            let kind = schema.kind(condition.fact);
            (0..kind.values.len()).filter(move |bit| condition.among >> bit & 1 == 1).map(move |bit| (place, 1u64 << bit, format!("{} {}", kind.id, kind.values[bit])))
        });
        each.collect()
    };
    for (g, ground) in text.grounds.iter().enumerate() {
        let name = format!("{} ({}:{})", ground.id, ground.place.file, ground.place.line);
        add(format!("{name} is gone"), &|text| {
            text.grounds.remove(g);
        });
        for (answer, word) in text.answers.iter().enumerate().filter(|(answer, _)| *answer != ground.answer) {
            add(format!("{name} answers {word}"), &|text| text.grounds[g].answer = answer);
        }
        for (c, bit, value) in values(&ground.when) {
            add(format!("{name} lacks {value}"), &|text| text.grounds[g].when[c].among &= !bit);
        }
        for c in forgettable(&ground.when, schema) {
            add(format!("{name} forgets condition {c}"), &|text| {
                text.grounds[g].when.remove(c);
            });
        }
        for t in 0..ground.told_by.len() {
            add(format!("{name} forgets who tells"), &|text| {
                text.grounds[g].told_by.remove(t);
            });
        }
        for c in 0..ground.cites.len() {
            add(format!("{name} forgets {}", ground.cites[c]), &|text| {
                text.grounds[g].cites.remove(c);
            });
        }
        for c in 0..ground.gives_way_to.len() {
            add(format!("{name} does not give way to {}", ground.gives_way_to[c]), &|text| {
                text.grounds[g].gives_way_to.remove(c);
            });
        }
        if ground.force != rights::Force::default() {
            add(format!("{name} is always in force"), &|text| text.grounds[g].force = rights::Force::default());
        }
    }
    for (r, reason) in text.ruled_out.iter().enumerate() {
        let name = format!("{} ({}:{})", reason.id, reason.place.file, reason.place.line);
        add(format!("{name} is gone"), &|text| {
            text.ruled_out.remove(r);
        });
        for (c, bit, value) in values(&reason.when) {
            add(format!("{name} lacks {value}"), &|text| text.ruled_out[r].when[c].among &= !bit);
        }
        for c in forgettable(&reason.when, schema) {
            add(format!("{name} forgets condition {c}"), &|text| {
                text.ruled_out[r].when.remove(c);
            });
        }
        if reason.last {
            add(format!("{name} is not the last"), &|text| text.ruled_out[r].last = false);
        }
        if reason.force != rights::Force::default() {
            add(format!("{name} is always in force"), &|text| text.ruled_out[r].force = rights::Force::default());
        }
    }
    type Clauses = fn(&mut RightText) -> &mut Vec<rights::Clause>;
    let kinds: [(&str, &Vec<rights::Clause>, Clauses); 3] = [
        ("arranged by", &text.arranged_by, |text| &mut text.arranged_by),
        ("may ask", &text.may_ask_for_visit, |text| &mut text.may_ask_for_visit),
        ("flag", &text.flags, |text| &mut text.flags),
    ];
    for (kind, clauses, of) in kinds {
        for (i, clause) in clauses.iter().enumerate() {
            let name = format!("{kind} {} ({}:{})", clause.says, clause.place.file, clause.place.line);
            add(format!("{name} is gone"), &|text| {
                of(text).remove(i);
            });
            for g in 0..clause.grounds.len() {
                add(format!("{name} forgets ground {}", clause.grounds[g]), &|text| {
                    of(text)[i].grounds.remove(g);
                });
            }
            for (c, bit, value) in values(&clause.when) {
                add(format!("{name} lacks {value}"), &|text| of(text)[i].when[c].among &= !bit);
            }
            for c in forgettable(&clause.when, schema) {
                add(format!("{name} forgets condition {c}"), &|text| {
                    of(text)[i].when.remove(c);
                });
            }
            if !clause.unless.is_empty() {
                add(format!("{name} forgets its exception"), &|text| of(text)[i].unless.clear());
            }
        }
    }
    all
}

/// The conditions that an author writes. The nation is implied by the file, and tried value by value.
fn forgettable(conditions: &[Condition], schema: &rights::Schema) -> Vec<usize> {
    (0..conditions.len()).filter(|c| schema.kind(conditions[*c].fact).id != "nation").collect()
}

fn any_fails(cases: &[Case], library: &Library) -> bool {
    cases.iter().any(|case| !case.differs(library).is_empty())
}

#[test]
fn every_changed_rule_is_noticed_by_a_case() {
    let files = Files::embedded();
    let (mut library, _) = content::read(&files);
    let (cases, wrong) = author::cases(&files, &library);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(!any_fails(&cases, &library), "the cases fail before anything is changed");
    let (mut tried, mut unnoticed) = (0, Vec::new());
    for place in 0..library.law.rights.len() {
        let original = library.law.rights[place].clone();
        let doubts = rights::analyse(&original, &library.schema, library.schema.fact("nation")).len();
        for (what, text) in mutants(original.text(), &library.schema) {
            let changed = Right::new(text, &library.schema).expect("no more terms than before");
            tried += 1;
            // The analysis may notice first: a rule that now contradicts another is refused.
            let refused = rights::analyse(&changed, &library.schema, library.schema.fact("nation")).len() > doubts;
            library.law.rights[place] = changed;
            if !refused && !any_fails(&cases, &library) {
                unnoticed.push(format!("{}: {what}", original.id()));
            }
        }
        library.law.rights[place] = original;
    }
    println!("{tried} changed rules, {} cases, {} unnoticed", cases.len(), unnoticed.len());
    assert!(unnoticed.is_empty(), "{} of {tried} changes go unnoticed:\n{}", unnoticed.len(), unnoticed.join("\n"));
}
