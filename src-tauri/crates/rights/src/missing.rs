//! Follows every way in which missing facts could turn out.
//!
//! The ways form a tree, one fact a level. Values that meet the same grounds are one branch, and
//! places that are alike from there on are shared, so that the tree stays small. A fact is
//! missing exactly when two of its branches lead to different places.
//!
//! Lists are followed as "what is known to be in them, and at most one value more for each thing
//! that is open". That is exact, because no exception may read a list (the content's check
//! refuses one that does): a longer list can then only add grounds.
//!
//! Where a right goes by the leading position, what moves positions up or down is settled first. Below, the list has the same
//! branches in the same order each time, so that two places are alike only where every list leads to the same.

use crate::decide::for_each;
use crate::leading::Leading;
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
    /// For each way in which what moves positions can turn out, the branches of the list of positions.
    lists: Vec<Vec<u64>>,
    /// How many of these ways have been followed.
    followed: usize,
    /// For each level, its fact, and the sets of terms that its branches leave standing.
    branches: Vec<(FactId, Vec<u64>)>,
    nodes: Vec<Node>,
    seen: Vec<(usize, u64, usize)>,
}

pub(crate) fn follow(right: &Right, facts: &Facts, in_force: u64) -> Turns {
    let mut tree = Tree { right, lists: lists(right, facts), followed: 0, branches: Vec::new(), nodes: Vec::new(), seen: Vec::new() };
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

/// The branches of the list of positions, for each way in which what moves them can turn out. They come in the same order in each.
fn lists(right: &Right, facts: &Facts) -> Vec<Vec<u64>> {
    let Some(leading) = &right.leading else { return Vec::new() };
    let mut settled = Vec::new();
    settle(leading, facts, &mut settled);
    let column = |fact: FactId| right.columns.iter().find(|column| column.fact == fact);
    let (leads, of) = (column(leading.fact), column(leading.of));
    let mut ways: Vec<Vec<u64>> = Vec::new();
    for turn in leading.turns(&settled, of.is_some()) {
        let listed = of.map_or(u64::MAX, |column| {
            let mut hit = column.silent;
            for_each(turn.list, |value| hit |= column.hit[value]);
            hit
        });
        let way: Vec<u64> = turn.leads.iter().map(|place| leads.map_or(u64::MAX, |column| column.hit[*place] | column.silent) & listed).collect();
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    (0..settled.len()).map(|place| ways.iter().map(|way| way[place]).collect()).collect()
}

/// The facts with everything settled that moves a position, in every way, in the order in which the tree asks.
fn settle(leading: &Leading, facts: &Facts, settled: &mut Vec<Facts>) {
    let Some((fact, may)) = leading.open_gate(facts) else {
        settled.push(facts.clone());
        return;
    };
    for_each(may, |value| settle(leading, &with(facts, fact, value), settled));
}

fn with(facts: &Facts, fact: FactId, value: usize) -> Facts {
    let mut facts = facts.clone();
    facts.put(fact, Known::One(1 << value));
    facts
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
            let leading = self.right.leading.as_deref();
            let columns = self.right.columns.iter().filter(|column| leading.is_none_or(|leading| leading.fact != column.fact && leading.of != column.fact));
            self.branches = leading.map(|leading| (leading.of, self.lists[self.followed].clone())).into_iter().collect();
            self.branches.extend(columns.map(|column| (column.fact, ways(column, facts.get(column.fact)))));
            self.followed += 1;
            self.seen.clear();
            return self.grow(0, in_force);
        };
        let mut to = Vec::new();
        for_each(may, |value| to.push(self.gates(&with(facts, fact, value), in_force)));
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
            let mut to = Vec::with_capacity(self.branches[level].1.len());
            for branch in 0..self.branches[level].1.len() {
                let left = alive & self.branches[level].1[branch];
                to.push(self.grow(level + 1, left));
            }
            self.place(self.branches[level].0, to)
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
