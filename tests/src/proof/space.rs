//! Everything that may be known of the facts behind one right, for the engine and for the oracle.

use super::laws::Both;
use crate::library;
use crate::oracle::{self, Fact, Facts, Status, Statuses};
use rights::{FactId, FactKind, Known, Right, UNKNOWN};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// One fact.
pub struct Axis {
    /// To the oracle.
    pub fact: Fact,
    /// To the engine.
    pub id: FactId,
    /// Every value that it can have when it is known in full, set in otherwise plain facts. For `status`: see [`positions`].
    pub values: Vec<Facts>,
    /// Everything that may be known of it.
    pub states: Vec<State>,
}

/// Something that may be known of one fact.
pub struct State {
    /// For people.
    pub name: String,
    /// To the engine.
    pub known: Known,
    /// The full values that it may turn out to be: places in [`Axis::values`].
    pub may_be: Vec<usize>,
    /// Whether nothing more can be learnt of it.
    pub complete: bool,
}

/// The facts that the engine or the oracle reads for a right, lists first.
///
/// # Panics
/// Where a fact of the content has no place in the oracle.
#[must_use]
pub fn axes(right: &Right, laws: &[Both]) -> Vec<Axis> {
    let twin = twin(right);
    let schema = &library().schema;
    let mut facts: BTreeSet<FactId> = right.reads().into_iter().collect();
    facts.extend(oracle::reads(twin).iter().map(|fact| schema.fact(fact.id()).unwrap_or_else(|| panic!("the engine has no fact {}", fact.id()))));
    let mut ids: Vec<FactId> = facts.into_iter().collect();
    ids.sort_by_key(|id| !schema.kind(*id).list);
    let others: Vec<Fact> = ids.iter().map(|id| in_oracle(*id)).filter(|fact| *fact != Fact::Status).collect();
    ids.into_iter()
        .map(|id| match in_oracle(id) {
            Fact::Status => positions(id, &Alike::find(twin, &others, laws)),
            fact if schema.kind(id).list => list(fact, id),
            fact => single(fact, id),
        })
        .collect()
}

/// The right, to the oracle.
///
/// # Panics
/// Where the oracle has no such right.
#[must_use]
pub fn twin(right: &Right) -> oracle::Right {
    oracle::Right::from_id(right.id()).unwrap_or_else(|| panic!("the oracle has no right {}", right.id()))
}

fn in_oracle(id: FactId) -> Fact {
    let name = &library().schema.kind(id).id;
    Fact::from_id(name).unwrap_or_else(|| panic!("the oracle has no fact {name}"))
}

/// Plain facts with one of them set from words.
fn plain_with(fact: Fact, value: &str) -> Facts {
    let mut facts = Facts::PLAIN;
    facts.set(fact.id(), value).unwrap_or_else(|| panic!("the oracle does not know {}={value}", fact.id()));
    facts
}

fn single(fact: Fact, id: FactId) -> Axis {
    let kind = library().schema.kind(id);
    let mut states: Vec<State> =
        kind.values.iter().enumerate().map(|(value, name)| State { name: name.clone(), known: Known::One(1 << value), may_be: vec![value], complete: true }).collect();
    // A fact with a default is never "not known".
    if kind.default.is_none() {
        states.push(State { name: UNKNOWN.to_owned(), known: Known::One(kind.all()), may_be: (0..kind.values.len()).collect(), complete: false });
    }
    Axis { fact, id, values: kind.values.iter().map(|value| plain_with(fact, value)).collect(), states }
}

/// A list that is known in this way.
struct Partly {
    name: String,
    has: u64,
    one_of: Vec<u64>,
    open: bool,
}

impl Partly {
    fn known(&self) -> Known {
        Known::Many { has: self.has, one_of: self.one_of.clone(), open: self.open }
    }

    /// The shortest lists that it may turn out to be; where it is open, every longer one too.
    fn shortest(&self) -> Vec<u64> {
        let mut lists = vec![self.has];
        for set in &self.one_of {
            lists = lists.iter().flat_map(|list| each(*set).map(move |value| list | value)).collect();
        }
        lists
    }
}

fn each(set: u64) -> impl Iterator<Item = u64> {
    (0..64).map(|bit| 1 << bit).filter(move |value| set & value != 0)
}

/// Nothing, not known, each value, each two, each value and perhaps more; each group, alone and beside each value.
fn partly(kind: &FactKind) -> Vec<Partly> {
    let new = |words: &[&str], has: u64, one_of: &[u64], open: bool| Partly { name: format!("[{}]", words.join(" ")), has, one_of: one_of.to_vec(), open };
    let mut all = vec![new(&[], 0, &[], false), new(&[UNKNOWN], 0, &[], true)];
    for (group, set) in &kind.groups {
        all.push(new(&[group], 0, &[*set], false));
    }
    for (place, value) in kind.values.iter().enumerate() {
        all.push(new(&[value], 1 << place, &[], false));
        all.push(new(&[value, UNKNOWN], 1 << place, &[], true));
        all.extend(kind.values.iter().enumerate().skip(place + 1).map(|(other, name)| new(&[value, name], 1 << place | 1 << other, &[], false)));
        all.extend(kind.groups.iter().map(|(group, set)| new(&[value, group], 1 << place, &[*set], false)));
    }
    all
}

fn list(fact: Fact, id: FactId) -> Axis {
    let kind = library().schema.kind(id);
    let values = (0..1u64 << kind.values.len()).map(|set| plain_with(fact, &kind.names(set).collect::<Vec<_>>().join(","))).collect();
    let states = partly(kind).into_iter().map(|partly| {
        let may_be = (0..1u64 << kind.values.len()).filter(|list| partly.shortest().iter().any(|short| if partly.open { list & short == *short } else { list == short }));
        State { may_be: may_be.map(|list| list as usize).collect(), known: partly.known(), complete: partly.known().is_settled(), name: partly.name }
    });
    Axis { fact, id, values, states: states.collect() }
}

/// Positions that answer alike for one right, alone and beside any other: a list of positions answers as the list of their classes does.
///
/// With 31 positions there are too many lists to try each. The oracle takes the strongest answer that a position gives (advocates, aftercare)
/// or goes by the position that leads (the others). Either way a list answers as the first or strongest in it, so that lists of two tell which
/// positions are alike. It is tried on all lists of three.
pub struct Alike {
    /// For each position its class; none where it never makes a difference.
    class: Vec<Option<usize>>,
    /// One position of each class.
    pub first: Vec<Status>,
}

impl Alike {
    /// Finds the classes.
    ///
    /// # Panics
    /// Where three positions together do not answer as their classes do.
    #[must_use]
    pub fn find(right: oracle::Right, others: &[Fact], laws: &[Both]) -> Alike {
        let schema = &library().schema;
        // Every full set of the other facts.
        let mut around = vec![Facts::PLAIN];
        for fact in others {
            let id = schema.fact(fact.id()).unwrap_or_else(|| unreachable!("found before"));
            let axis = if schema.kind(id).list { list(*fact, id) } else { single(*fact, id) };
            around = around.iter().flat_map(|facts| axis.values.iter().map(move |value| with(*fact, *facts, value))).collect();
        }
        let mut rows: HashMap<Vec<u8>, usize> = HashMap::new();
        let mut row = |set: Statuses| {
            let answers = laws.iter().flat_map(|law| around.iter().map(move |facts| oracle::answer(right, &Facts { status: set, ..*facts }, &law.oracle) as u8));
            let next = rows.len();
            *rows.entry(answers.collect()).or_insert(next)
        };
        let none = row(Statuses::NONE);
        let pairs: Vec<Vec<usize>> = Status::ALL.iter().map(|one| Status::ALL.iter().map(|other| row(Statuses::of(&[*one, *other]))).collect()).collect();
        let alone = |status: usize| pairs[status][status];
        let idle = |status: usize| alone(status) == none && (0..pairs.len()).all(|other| pairs[status][other] == alone(other));
        let (mut class, mut first): (Vec<Option<usize>>, Vec<Status>) = (Vec::new(), Vec::new());
        for (place, status) in Status::ALL.iter().enumerate() {
            class.push(if idle(place) {
                None
            } else {
                Some(first.iter().position(|other| pairs[*other as usize] == pairs[place]).unwrap_or_else(|| {
                    first.push(*status);
                    first.len() - 1
                }))
            });
        }
        let alike = Alike { class, first };
        for (a, one) in Status::ALL.iter().enumerate() {
            for (b, two) in Status::ALL.iter().enumerate().skip(a + 1) {
                for three in &Status::ALL[b + 1..] {
                    let set = Statuses::of(&[*one, *two, *three]);
                    assert_eq!(row(set), row(alike.list(alike.classes(set))), "{}: {}, {} and {} are not as their classes", right.id(), one.id(), two.id(), three.id());
                }
            }
        }
        alike
    }

    /// The classes of a list of positions, as bits.
    fn classes(&self, list: Statuses) -> usize {
        list.iter().filter_map(|status| self.class[status as usize]).fold(0, |classes, class| classes | 1 << class)
    }

    /// The list that stands for some classes.
    fn list(&self, classes: usize) -> Statuses {
        self.first.iter().enumerate().filter(|(class, _)| classes >> class & 1 == 1).fold(Statuses::NONE, |list, (_, status)| list.with(*status))
    }
}

/// `status`: its values are the lists of classes, every one of them.
fn positions(id: FactId, alike: &Alike) -> Axis {
    let kind = library().schema.kind(id);
    let in_oracle: BTreeMap<u64, Statuses> =
        kind.values.iter().enumerate().map(|(place, name)| (1 << place, Statuses::meant_by(name).unwrap_or_else(|| panic!("the oracle has no position {name}")))).collect();
    for (group, set) in &kind.groups {
        if let Some(meant) = Statuses::meant_by(group) {
            assert_eq!(each(*set).fold(Statuses::NONE, |list, value| list.and(in_oracle[&value])), meant, "{group} is another group to the oracle");
        }
    }
    let lists = 1usize << alike.first.len();
    let states = partly(kind).into_iter().map(|partly| {
        let classes: BTreeSet<usize> = partly.shortest().iter().map(|list| alike.classes(each(*list).fold(Statuses::NONE, |all, value| all.and(in_oracle[&value])))).collect();
        let may_be = if partly.open { (0..lists).filter(|list| classes.iter().any(|short| list & short == *short)).collect() } else { classes.into_iter().collect() };
        State { may_be, known: partly.known(), complete: partly.known().is_settled(), name: partly.name }
    });
    Axis { fact: Fact::Status, id, values: (0..lists).map(|classes| Facts { status: alike.list(classes), ..Facts::PLAIN }).collect(), states: states.collect() }
}

/// These facts with one of them as in `from`.
#[must_use]
pub fn with(fact: Fact, facts: Facts, from: &Facts) -> Facts {
    let mut to = facts;
    match fact {
        Fact::Nation => to.nation = from.nation,
        Fact::Age => to.age = from.age,
        Fact::Status => to.status = from.status,
        Fact::SecondRecommendation => to.second_recommendation = from.second_recommendation,
        Fact::TreatmentDiscussed => to.treatment_discussed = from.treatment_discussed,
        Fact::S58aProposedBefore18 => to.s58a_proposed_before_18 = from.s58a_proposed_before_18,
        Fact::DecidesAboutAdvocate => to.decides_about_advocate = from.decides_about_advocate,
        Fact::Decision => to.decision = from.decision,
        Fact::ArrangedBy => to.arranged_by = from.arranged_by,
        Fact::CapacityForDecision => to.capacity_for_decision = from.capacity_for_decision,
        Fact::SomeoneToConsult => to.someone_to_consult = from.someone_to_consult,
        Fact::AttorneyOrDeputy => to.attorney_or_deputy = from.attorney_or_deputy,
        Fact::TreatmentUnderMha => to.treatment_under_mha = from.treatment_under_mha,
        Fact::AccommodationUnderMha => to.accommodation_under_mha = from.accommodation_under_mha,
        Fact::TooUrgentToWait => to.too_urgent_to_wait = from.too_urgent_to_wait,
        Fact::DolsRepresentative => to.dols_representative = from.dols_representative,
        Fact::DolsSupport => to.dols_support = from.dols_support,
        Fact::CareProcess => to.care_process = from.care_process,
        Fact::SubstantialDifficulty => to.substantial_difficulty = from.substantial_difficulty,
        Fact::AppropriateIndividual => to.appropriate_individual = from.appropriate_individual,
        Fact::LongNhsPlacement => to.long_nhs_placement = from.long_nhs_placement,
        Fact::Disagreement => to.disagreement = from.disagreement,
        Fact::CtoFrom => to.cto_from = from.cto_from,
        Fact::Restricted => to.restricted = from.restricted,
        Fact::EarlierSection => to.earlier_section = from.earlier_section,
        Fact::Complaint => to.complaint = from.complaint,
    }
    to
}
