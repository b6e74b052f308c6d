//! Sections 26 to 30 for a family about which everything is known.

/// Whether ss.26 to 30 apply at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// They apply.
    Ordinary,
    /// Restricted, or ss.35, 36, 38, 44.
    Restricted,
    /// An order under the 1964 Act: restricted or not.
    OfThe1964Act,
    /// A court's place of safety, which the texts do not settle.
    Open,
}

/// One person, everything known.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "these are the facts of the question")]
pub(crate) struct Facts {
    /// The person's id.
    pub(crate) id: String,
    /// What the person is to the patient.
    pub(crate) relation: String,
    /// Not dead.
    pub(crate) alive: bool,
    /// Whole years.
    pub(crate) age: u32,
    /// Ordinarily resident outside the UK and the islands.
    pub(crate) abroad: bool,
    /// Lives with the patient, or did just before admission.
    pub(crate) lives_with: bool,
    /// Cares for the patient.
    pub(crate) cares_for: bool,
    /// Months of living together.
    pub(crate) months: u32,
    /// Related by the half blood.
    pub(crate) half_blood: bool,
    /// A spouse separated for good.
    pub(crate) separated: bool,
    /// A spouse who deserted or was deserted.
    pub(crate) deserted: bool,
    /// Appointed under s.29.
    pub(crate) court_appointed: bool,
    /// Within s.28.
    pub(crate) guardian: bool,
    /// A father never married to the mother and never with parental responsibility.
    pub(crate) no_responsibility: bool,
    /// Kin on the father's side.
    pub(crate) through_father: bool,
    /// Who handed the role over to this person.
    pub(crate) delegated_by: Option<String>,
}

/// A patient and the people, everything known.
#[derive(Clone, Debug)]
pub(crate) struct Family {
    /// Whether the law gives a nearest relative.
    pub(crate) status: Status,
    /// With a restriction order (1964 Act only).
    pub(crate) restriction: bool,
    /// The patient's age.
    pub(crate) age: u32,
    /// The patient's residence.
    pub(crate) abroad: bool,
    /// A care order to a council.
    pub(crate) care_order: bool,
    /// Everybody named.
    pub(crate) people: Vec<Facts>,
}

/// What the law says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// These people (by place in the list, in order).
    Found(Vec<usize>),
    /// Nobody.
    Nobody,
    /// The council of the care order.
    Council,
    /// No statutory nearest relative.
    NoStatutory,
    /// These are equal.
    Tie(Vec<usize>),
    /// The law is open between these.
    Open(Vec<usize>),
}

impl Answer {
    /// What a reader would be told: ties and open law are all "cannot tell".
    pub(crate) fn told(&self) -> (u8, &[usize]) {
        match self {
            Answer::Found(who) => (0, who),
            Answer::Nobody => (1, &[]),
            Answer::Council => (2, &[]),
            Answer::NoStatutory => (3, &[]),
            Answer::Tie(_) | Answer::Open(_) => (4, &[]),
        }
    }

    /// Whether the person may be the nearest relative by this answer.
    pub(crate) fn touches(&self, person: usize) -> bool {
        match self {
            Answer::Found(who) | Answer::Tie(who) | Answer::Open(who) => who.contains(&person),
            Answer::Nobody | Answer::Council | Answer::NoStatutory => false,
        }
    }
}

/// The answer for a family.
pub(crate) fn answer(family: &Family) -> Answer {
    match family.status {
        Status::Restricted => return Answer::NoStatutory,
        Status::OfThe1964Act if family.restriction => return Answer::NoStatutory,
        Status::Open => return Answer::Open((0..family.people.len()).collect()),
        Status::Ordinary | Status::OfThe1964Act => {}
    }
    let people = &family.people;
    let all = || 0..people.len();
    // s.29(6), s.30(3)
    if people.iter().any(|p| p.court_appointed) {
        let living: Vec<usize> = all().filter(|i| people[*i].court_appointed && people[*i].alive).collect();
        // An order names one person; which of two stands is not known.
        return match living.len() {
            0 => Answer::Nobody,
            1 => Answer::Found(living),
            _ => Answer::Open(living),
        };
    }
    let in_dispute = people.iter().any(|p| p.no_responsibility);
    if family.age < 18 {
        // s.27
        if family.care_order {
            let spouses: Vec<usize> = all().filter(|i| people[*i].relation == "spouse" && people[*i].alive).collect();
            // s.27 does not import s.26(5): whether a separated or absent spouse still keeps the council out is open.
            let left: Vec<(u8, usize)> = spouses.iter().map(|i| (1, *i)).filter(|(_, i)| !struck_out(family, *i, false)).collect();
            return match (spouses.is_empty(), left.is_empty()) {
                (true, _) => Answer::Council,
                (false, true) => Answer::Open(spouses),
                (false, false) => first(people, left),
            };
        }
        // s.28
        let guardians: Vec<usize> = all().filter(|i| people[*i].guardian && people[*i].alive && people[*i].relation != "council" && !struck_out(family, *i, !in_dispute)).collect();
        if !guardians.is_empty() {
            return Answer::Found(guardians);
        }
        return section_26(family, !in_dispute);
    }
    let with = section_26(family, true);
    if !in_dispute {
        return with;
    }
    let without = section_26(family, false);
    if with.told() == without.told() {
        return with;
    }
    Answer::Open(all().filter(|i| with.touches(*i) || without.touches(*i)).collect())
}

/// s.26(6), (7): a living spouse who is not put aside by s.26(5)(b) bars partner and five-year resident.
fn barred_by_spouse(people: &[Facts]) -> bool {
    people.iter().any(|p| p.relation == "spouse" && p.alive && !p.separated && !p.deserted)
}

fn six_month_partner(people: &[Facts], p: &Facts) -> bool {
    p.relation == "partner" && p.lives_with && p.months >= 6 && !barred_by_spouse(people)
}

/// s.26(5). A father whom s.26(2) does not count is no parent here either; a council has neither age nor home.
fn struck_out(family: &Family, person: usize, father_counts: bool) -> bool {
    let p = &family.people[person];
    let a = !family.abroad && p.abroad;
    let b = p.relation == "spouse" && (p.separated || p.deserted);
    let parent = p.relation == "parent" && (father_counts || !p.no_responsibility);
    let c = p.age < 18 && p.relation != "spouse" && !parent && !six_month_partner(&family.people, p);
    p.relation != "council" && (a || b || c)
}

/// The class of s.26(1), or none for a person who is no relative.
fn class(people: &[Facts], p: &Facts, father_counts: bool) -> Option<u8> {
    let own = match p.relation.as_str() {
        "spouse" => Some(1),
        "partner" if six_month_partner(people, p) => Some(1),
        "child" => Some(2),
        "parent" if father_counts || !p.no_responsibility => Some(3),
        "sibling" => Some(4),
        "grandparent" => Some(5),
        "grandchild" => Some(6),
        "aunt-or-uncle" => Some(7),
        "niece-or-nephew" => Some(8),
        _ => None,
    };
    let cut_off = p.through_father && !father_counts && through_one_parent(&p.relation, p.half_blood);
    let own = if cut_off { None } else { own };
    let five_years = p.relation != "council" && p.lives_with && p.months >= 60 && !barred_by_spouse(people);
    own.or(if five_years { Some(9) } else { None })
}

/// Whether the link to the patient goes through one parent alone: a full brother or sister has the mother too.
pub(crate) fn through_one_parent(relation: &str, half_blood: bool) -> bool {
    match relation {
        "grandparent" | "aunt-or-uncle" => true,
        "sibling" | "niece-or-nephew" => half_blood,
        _ => false,
    }
}

fn eldest(people: &[Facts], some: &[usize]) -> Answer {
    let top = some.iter().map(|i| people[*i].age).max().unwrap_or(0);
    let best: Vec<usize> = some.iter().copied().filter(|i| people[*i].age == top).collect();
    if best.len() == 1 { Answer::Found(best) } else { Answer::Tie(best) }
}

/// s.26: the list, those put aside, those lived with or caring, the order.
fn section_26(family: &Family, father_counts: bool) -> Answer {
    let people = &family.people;
    let relatives: Vec<(u8, usize)> = people.iter().enumerate().filter(|(_, p)| p.alive).filter_map(|(i, p)| class(people, p, father_counts).map(|c| (c, i))).collect();
    let left: Vec<(u8, usize)> = relatives.into_iter().filter(|(_, i)| !struck_out(family, *i, father_counts)).collect();
    first(people, left)
}

/// s.26(3), (4): those lived with or caring, the class, the blood, the age.
fn first(people: &[Facts], left: Vec<(u8, usize)>) -> Answer {
    let near = |i: usize| people[i].lives_with || people[i].cares_for;
    let pool: Vec<(u8, usize)> = if left.iter().any(|(_, i)| near(*i)) { left.into_iter().filter(|(_, i)| near(*i)).collect() } else { left };
    let Some(first) = pool.iter().map(|(c, _)| *c).min() else { return Answer::Nobody };
    let same: Vec<usize> = pool.iter().filter(|(c, _)| *c == first).map(|(_, i)| *i).collect();
    let whole: Vec<usize> = same.iter().copied().filter(|i| !people[*i].half_blood).collect();
    eldest(people, if whole.is_empty() { &same } else { &whole })
}

/// Reg 24: the person to whom a holder has validly handed the role.
pub(crate) fn delegate(family: &Family, answer: &Answer) -> Option<usize> {
    let Answer::Found(holders) = answer else { return None };
    // One who holds it jointly cannot hand it over alone, and one holder not to two people.
    let [holder] = holders[..] else { return None };
    let handed = |p: &Facts| p.delegated_by.as_deref() == Some(&family.people[holder].id);
    let mut valid = (0..family.people.len()).filter(|i| {
        let p = &family.people[*i];
        p.alive && *i != holder && !struck_out(family, *i, false) && handed(p)
    });
    valid.next().filter(|_| valid.next().is_none())
}
