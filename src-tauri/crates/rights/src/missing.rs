//! Follows every way in which missing facts could turn out.
//!
//! The ways form a tree, one fact a level. Values that meet the same grounds are one branch, and
//! places that are alike from there on are shared, so that the tree stays small. A fact is
//! missing exactly when two of its branches lead to different places.
//!
//! Lists are followed as "what is known to be in them, and at most one value more for each thing
//! that is open". That is exact, because no exception may read a list (the content's check
//! refuses one that does): a longer list can then only add grounds.

use crate::decide::for_each;
use crate::rule::{Column, Right};
use crate::{FactId, Facts, Known};

/// Where the missing facts could lead.
pub(crate) struct Turns {
    /// The answer, where all ways give the same.
    pub(crate) only_answer: Option<usize>,
    /// The facts that part different answers.
    pub(crate) depends_on: Vec<FactId>,
}

/// A place in the tree: an answer, or a question with a place for each branch.
#[derive(Clone, PartialEq, Eq)]
enum Node {
    Answer(usize),
    Ask { fact: FactId, to: Vec<usize> },
}

struct Tree<'a> {
    right: &'a Right,
    /// For each level, the sets of terms that its branches leave standing.
    branches: Vec<Vec<u64>>,
    nodes: Vec<Node>,
    seen: Vec<(usize, u64, usize)>,
}

pub(crate) fn follow(right: &Right, facts: &Facts, in_force: u64) -> Turns {
    let mut tree = Tree { right, branches: Vec::new(), nodes: Vec::new(), seen: Vec::new() };
    let root = tree.gates(facts, in_force);
    let mut depends_on: Vec<FactId> = tree
        .nodes
        .iter()
        .filter_map(|node| match node {
            Node::Ask { fact, .. } => Some(*fact),
            Node::Answer(_) => None,
        })
        .collect();
    depends_on.sort_unstable();
    depends_on.dedup();
    match tree.nodes[root] {
        Node::Answer(answer) => Turns { only_answer: Some(answer), depends_on: Vec::new() },
        Node::Ask { .. } => Turns { only_answer: None, depends_on },
    }
}

/// The different ways in which one fact can turn out, as the terms that each leaves standing.
fn ways(column: &Column, known: &Known) -> Vec<u64> {
    let mut ways = Vec::new();
    match known {
        Known::One(may) => for_each(*may, |value| add(&mut ways, column.hit[value])),
        Known::Many { has, one_of, open } => {
            let mut base = 0;
            for_each(*has, |value| base |= column.hit[value]);
            ways.push(base);
            for set in one_of {
                let mut longer = Vec::new();
                for way in &ways {
                    for_each(*set, |value| add(&mut longer, way | column.hit[value]));
                }
                ways = longer;
            }
            if *open {
                for way in ways.clone() {
                    for hit in &column.hit {
                        add(&mut ways, way | hit);
                    }
                }
            }
        }
    }
    for way in &mut ways {
        *way |= column.silent;
    }
    ways
}

fn add(ways: &mut Vec<u64>, way: u64) {
    if !ways.contains(&way) {
        ways.push(way);
    }
}

impl Tree<'_> {
    /// Settles first what moves a legal position up or down, so that the leading one is exact below.
    fn gates(&mut self, facts: &Facts, in_force: u64) -> usize {
        let open = self.right.leading.as_ref().and_then(|leading| leading.open_gate(facts));
        let Some((fact, may)) = open else {
            self.branches = self.right.columns.iter().map(|column| ways(column, facts.get(column.fact))).collect();
            self.seen.clear();
            return self.grow(0, in_force);
        };
        let mut to = Vec::new();
        for_each(may, |value| {
            let mut settled = facts.clone();
            settled.put(fact, Known::One(1 << value));
            to.push(self.gates(&settled, in_force));
        });
        self.place(fact, to)
    }

    /// The place of a question with these branches; where they are all one, no question.
    fn place(&mut self, fact: FactId, to: Vec<usize>) -> usize {
        if to.iter().all(|place| place == &to[0]) {
            return to[0];
        }
        self.keep(Node::Ask { fact, to })
    }

    fn keep(&mut self, node: Node) -> usize {
        self.nodes.iter().position(|other| *other == node).unwrap_or_else(|| {
            self.nodes.push(node);
            self.nodes.len() - 1
        })
    }

    /// The place that is reached when the first `level` facts leave `alive` standing.
    fn grow(&mut self, level: usize, alive: u64) -> usize {
        if let Some((_, _, node)) = self.seen.iter().find(|(l, a, _)| (*l, *a) == (level, alive)) {
            return *node;
        }
        let place = if level == self.branches.len() {
            self.keep(Node::Answer(self.answer(alive)))
        } else {
            let mut to = Vec::with_capacity(self.branches[level].len());
            for branch in 0..self.branches[level].len() {
                let left = alive & self.branches[level][branch];
                to.push(self.grow(level + 1, left));
            }
            let column = self.right.columns[level].fact;
            let fact = self.right.leading.as_ref().filter(|leading| leading.fact == column).map_or(column, |leading| leading.of);
            self.place(fact, to)
        };
        self.seen.push((level, alive, place));
        place
    }

    fn answer(&self, alive: u64) -> usize {
        let grounds = &self.right.text.grounds;
        let mut excepted = 0u64;
        for (place, term) in self.right.terms.iter().enumerate() {
            if term.exception && alive >> place & 1 == 1 {
                excepted |= 1 << term.ground;
            }
        }
        let last = self.right.text.answers.len().saturating_sub(1);
        (0..grounds.len()).filter(|place| (alive & !excepted) >> place & 1 == 1).map(|place| grounds[place].answer).min().unwrap_or(last)
    }
}
