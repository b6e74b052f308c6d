//! The proof that the engine decides as the oracle does, over everything that may be known.

use tests::library;
use tests::oracle::decide_table;
use tests::proof::extras::{self, Choice};
use tests::proof::lattice::{Below, Lattice, Points};
use tests::proof::{hold, laws};

#[test]
fn the_engine_and_the_oracle_agree_on_everything_that_may_be_known() {
    let laws = laws::laws();
    println!("{} laws: {}", laws.len(), laws.iter().map(|law| law.name.as_str()).collect::<Vec<_>>().join(", "));
    let (mut total, mut lines) = (0, Vec::new());
    for right in &library().law.rights {
        let (axes, held) = hold::hold(right, &laws);
        let facts: Vec<String> = axes.iter().map(|axis| format!("{} {}", axis.fact.id(), axis.states.len())).collect();
        total += held.sets_of_facts * held.laws;
        println!("{}: {} sets of facts × {} laws that differ, {} differences ({})", right.id(), held.sets_of_facts, held.laws, held.differences.len(), facts.join(", "));
        lines.extend(hold::told(&axes, &held.differences));
    }
    println!("{} rights, {total} decisions, {} kinds of difference", library().law.rights.len(), lines.len());
    assert!(lines.is_empty(), "the engine and the oracle differ:\n{}", lines.join("\n"));
}

/// Where the rules and the oracle are known to differ: what each says, for which facts, and why. One that is no longer met must go.
const CHOICES: [Choice; 0] = [];

#[test]
fn those_who_tell_ask_and_arrange_are_those_of_the_oracle() {
    let right = library().right("imha").expect("there is one");
    let laws = laws::laws();
    let extras = extras::hold(right, &laws, &CHOICES);
    println!("{} complete sets of facts × {} laws, {} kinds of difference", extras.sets_of_facts, laws.len(), extras.differences.len());
    for (choice, met) in CHOICES.iter().zip(&extras.met) {
        println!("{met} times: {}", choice.reason);
        assert!(*met > 0, "the rules and the oracle agree here now: {}", choice.reason);
    }
    let lines: Vec<String> = extras.differences.iter().map(|(what, all)| format!("{what}: {}, such as {}", all.len(), all[0])).collect();
    assert!(lines.is_empty(), "the engine and the oracle differ:\n{}", lines.join("\n"));
}

#[test]
fn the_oracle_holds_to_its_own_tables() {
    let wrong = decide_table::wrong();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_oracle_reads_nothing_in_secret() {
    let found = decide_table::read_in_secret();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_position_has_a_line_in_the_oracles_tables() {
    assert!(decide_table::sections_without_a_line().is_empty());
}

/// A few answers to three facts of two, three and four values, in no order.
fn some_answer(at: &[usize]) -> u16 {
    1 << ((at[0] * 7 + at[1] * at[2] * 5 + at[2] * at[2] + at[0] * at[1]) % 11 % 3)
}

#[test]
fn the_lattice_is_what_trying_every_way_gives() {
    let values = [2, 3, 4];
    let sets: Vec<Vec<Points>> = values.iter().map(|values| (1..1 << values).collect()).collect();
    let lattice = Lattice::new(&values, &sets, some_answer);
    let steps = lattice.steps();
    let each = |set: Points| (0..4).filter(move |value| set >> value & 1 == 1);
    for a in &sets[0] {
        for b in &sets[1] {
            for c in &sets[2] {
                let ways: Vec<[usize; 3]> = each(*a).flat_map(|a| each(*b).flat_map(move |b| each(*c).map(move |c| [a, b, c]))).collect();
                let mut expected = Below::default();
                for one in &ways {
                    expected.answers |= some_answer(one);
                    for other in ways.iter().filter(|other| some_answer(*other) != some_answer(one)) {
                        let apart: Vec<usize> = (0..3).filter(|fact| one[*fact] != other[*fact]).collect();
                        if let [only] = apart[..] {
                            expected.parted_by |= 1 << only;
                        }
                    }
                }
                let place = [*a, *b, *c].iter().enumerate().map(|(axis, set)| lattice.find(axis, *set).expect("it stands there") * steps[axis]).sum();
                assert_eq!(lattice.below(place), expected, "{a:b} {b:b} {c:b}");
            }
        }
    }
}
