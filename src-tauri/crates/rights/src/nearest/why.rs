//! From what was found out to a [`Finding`]: who, by which steps, and why not the others.
//!
//! A reason is given only if it holds however the unknown turns out. Reasons come in the order of the law
//! ([`Rule`]): where several rule somebody out in different cases, the latest of them holds in all.

use super::book::Rule;
use super::differ::Empty;
use super::family::{Nation, Relation};
use super::rank::{CLOSE, Frame, JOINT, OUT, Regime, World};
use super::{Answer, Because, Finding, Key, RuledOut};

/// Writes the finding. `depends_on` empty means that any way of completing the family shows the outcome.
pub(crate) fn finding<'a>(frame: &Frame<'a>, worlds: &[World], depends_on: Vec<Key<'a>>) -> Finding<'a> {
    let (outcome, holders) = if depends_on.is_empty() { outcome(frame, &worlds[0]) } else { (Outcome::CannotTell(None), Vec::new()) };
    let settled = !matches!(outcome, Outcome::CannotTell(_));
    let rules = if outcome == Outcome::NoStatutory { Vec::new() } else { ruled_out(frame, worlds, &holders, settled) };
    let ids = |places: &[usize]| places.iter().map(|place| frame.people[*place].id.as_str()).collect();
    let mut finding = Finding {
        nearest_relative: ids(&holders),
        answer: outcome.answer(),
        because: if settled { because(frame, worlds, &holders, &rules) } else { Vec::new() },
        ruled_out: rules.iter().map(|(place, rule)| RuledOut { id: &frame.people[*place].id, why: rule.id(), cite: frame.book.cite(*rule) }).collect(),
        depends_on,
        unsettled: if let Outcome::CannotTell(Some(rule)) = outcome { Some(rule.id()) } else { None },
        acting: None,
        acting_depends_on: Vec::new(),
    };
    if let [holder] = holders[..] {
        act(frame, worlds, holder, &mut finding);
    }
    finding
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Found,
    None,
    Council,
    NoStatutory,
    CannotTell(Option<Rule>),
}

impl Outcome {
    fn answer(self) -> Answer {
        match self {
            Outcome::Found => Answer::Found,
            Outcome::None => Answer::None,
            Outcome::Council => Answer::Council,
            Outcome::NoStatutory => Answer::NoStatutoryNearestRelative,
            Outcome::CannotTell(_) => Answer::CannotTell,
        }
    }
}

/// The outcome in a world with the first local and the least age of everybody.
fn outcome(frame: &Frame<'_>, world: &World) -> (Outcome, Vec<usize>) {
    let placed: Vec<([u8; 2], u8)> = (0..frame.people.len()).map(|place| (frame.places(world, place, &frame.locals[place][0]), frame.locals[place][0].least)).collect();
    let joint: Vec<usize> = (0..placed.len()).filter(|place| placed[*place].0[0] == JOINT).collect();
    if !joint.is_empty() {
        return (Outcome::Found, joint);
    }
    let first = [0, 1].map(|reading| {
        let best = placed.iter().map(|(places, age)| (places[reading], *age)).filter(|(place, _)| *place != OUT).max();
        (0..placed.len()).filter(|place| best.is_some_and(|best| (placed[*place].0[reading], placed[*place].1) == best)).collect::<Vec<_>>()
    });
    match &first {
        [one, other] if one != other => (Outcome::CannotTell(Some(Rule::OpenFather)), Vec::new()),
        [one, _] if one.is_empty() => (of_empty(frame.empty(world)), Vec::new()),
        [one, _] if one.len() == 1 => (Outcome::Found, one.clone()),
        _ => (Outcome::CannotTell(Some(Rule::OpenSameAge)), Vec::new()),
    }
}

fn of_empty(empty: Empty) -> Outcome {
    match empty {
        Empty::None => Outcome::None,
        Empty::Council => Outcome::Council,
        Empty::NoStatutory => Outcome::NoStatutory,
        Empty::CannotTell(rule) => Outcome::CannotTell(Some(rule)),
    }
}

/// Everybody who is certainly out, with the latest of their reasons.
fn ruled_out(frame: &Frame<'_>, worlds: &[World], holders: &[usize], settled: bool) -> Vec<(usize, Rule)> {
    let mut reasons: Vec<Option<Rule>> = vec![None; frame.people.len()];
    let mut sure = vec![true; frame.people.len()];
    for world in worlds {
        let readings: &[bool] = if frame.is_open(world) { &[false, true] } else { &[false] };
        for counted in readings {
            let placed: Vec<Vec<Result<u8, Rule>>> =
                (0..frame.people.len()).map(|place| frame.locals[place].iter().map(|local| frame.place(world, place, local, *counted)).collect()).collect();
            let least = |place: usize| placed[place].iter().map(|at| at.unwrap_or(OUT)).min().unwrap_or(OUT);
            let floor = (0..placed.len()).map(least).max().unwrap_or(OUT);
            // Somebody at the same place in their worst case is older than this in every way.
            let younger = |place: usize, at: u8, most: u8| {
                let older = |other: usize| placed[other].iter().zip(&frame.locals[other]).all(|(way, local)| way.unwrap_or(OUT) > at || local.least > most);
                at != JOINT && (0..placed.len()).any(|other| other != place && least(other) == at && older(other))
            };
            for (place, ways) in placed.iter().enumerate() {
                sure[place] &= settled || floor != OUT || !frame.left_open(world, place);
                for (way, local) in ways.iter().zip(&frame.locals[place]) {
                    match way {
                        Err(rule) => reasons[place] = reasons[place].max(Some(*rule)),
                        Ok(at) if settled || *at < floor || younger(place, *at, local.most) => reasons[place] = reasons[place].max(Some(behind(*at, floor))),
                        Ok(_) => sure[place] = false,
                    }
                }
            }
        }
    }
    let out = |place: &usize| sure[*place] && !holders.contains(place);
    (0..reasons.len()).filter(out).filter_map(|place| reasons[place].map(|rule| (place, rule))).collect()
}

/// Why one place comes after another.
fn behind(place: u8, first: u8) -> Rule {
    let (class, first_class) = ((place.saturating_sub(1) % CLOSE) / 2, (first.saturating_sub(1) % CLOSE) / 2);
    match () {
        () if first == JOINT => Rule::GuardianStands,
        () if place.saturating_sub(1) / CLOSE < first.saturating_sub(1) / CLOSE => Rule::NotLivingOrCaring,
        () if class < first_class => Rule::LaterClass,
        () if place < first => Rule::HalfBlood,
        () => Rule::Younger,
    }
}

/// The steps that led to a settled answer; where worlds differ in them, those of all.
fn because<'a>(frame: &Frame<'a>, worlds: &[World], holders: &[usize], ruled_out: &[(usize, Rule)]) -> Vec<Because<'a>> {
    let mut steps: Vec<Because<'a>> = Vec::new();
    let rule = |rule: Rule| Because { step: rule.id(), cite: frame.book.cite(rule) };
    for world in worlds {
        let mut found = Vec::new();
        match (frame.regime(world), holders) {
            (Regime::Position, _) => found.extend(frame.position(world).map(|(_, step, cite)| Because { step, cite })),
            (Regime::Court, []) => found.push(rule(Rule::AppointeeDead)),
            (Regime::Court, _) => found.push(rule(Rule::CourtOrder)),
            (Regime::Care, []) => found.push(rule(Rule::CareOrder)),
            (Regime::Care, _) => found.push(rule(Rule::CareOrderSpouse)),
            (Regime::Family, []) => found.push(rule(Rule::NobodyLeft)),
            (Regime::Family, [holder, ..]) => of_family(frame, world, *holder, ruled_out, &mut found),
        }
        for step in found {
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
    }
    if frame.patient.ward_of_court == Some(true) && frame.patient.age.least() < frame.book.adult && !matches!(frame.regime(&worlds[0]), Regime::Position) {
        steps.push(rule(Rule::WardOfCourt));
    }
    steps
}

fn of_family<'a>(frame: &Frame<'a>, world: &World, holder: usize, ruled_out: &[(usize, Rule)], steps: &mut Vec<Because<'a>>) {
    let rule = |rule: Rule| Because { step: rule.id(), cite: frame.book.cite(rule) };
    let place = frame.locals[holder].iter().map(|local| frame.places(world, holder, local)[1]).min().unwrap_or(OUT);
    if place == JOINT {
        steps.push(rule(Rule::Guardian));
        return;
    }
    match usize::from((place.saturating_sub(1) % CLOSE) / 2) {
        class if class + frame.book.classes.len() == super::Book::MOST_CLASSES => steps.push(rule(Rule::FiveYearResident)),
        class => steps.extend(frame.book.classes.get(super::Book::MOST_CLASSES.saturating_sub(class)).map(|class| Because { step: &class.id, cite: &class.cite })),
    }
    if frame.people[holder].relation == Relation::Partner {
        steps.push(rule(Rule::SixMonthPartner));
    }
    let any = |wanted: &[Rule]| ruled_out.iter().any(|(_, rule)| wanted.contains(rule));
    if any(&[Rule::NotLivingOrCaring]) {
        steps.push(rule(Rule::LivingWithOrCaring));
    }
    if any(&[Rule::LaterClass, Rule::HalfBlood, Rule::Younger]) {
        steps.push(rule(Rule::Rank));
    }
}

/// Who acts by delegation: reg 24 (England), reg 33 (Wales). One who alone holds the role may hand it to one person.
fn act<'a>(frame: &Frame<'a>, worlds: &[World], holder: usize, finding: &mut Finding<'a>) {
    let by = Some(frame.people[holder].id.as_str());
    let named = (0..frame.people.len()).filter(|place| *place != holder && frame.people[*place].delegated_by.as_deref() == by);
    let ways = |delegate: usize| worlds.iter().flat_map(move |world| frame.locals[delegate].iter().map(move |local| frame.may_act(world, delegate, local)));
    // Whoever may not act in any case is nobody's delegate.
    let mut delegates = named.filter(|delegate| ways(*delegate).any(|may| may));
    let (Some(delegate), None) = (delegates.next(), delegates.next()) else { return };
    let person = &frame.people[delegate];
    if ways(delegate).all(|may| may) {
        let rule = if frame.patient.nation == Nation::Wales { Rule::DelegatedWales } else { Rule::Delegated };
        finding.acting = Some(&person.id);
        finding.because.push(Because { step: rule.id(), cite: frame.book.cite(rule) });
    } else {
        let open = [("age", !person.age.is_exact()), ("resident", person.abroad.is_none())];
        finding.acting_depends_on = open.into_iter().filter(|(_, open)| *open).map(|(key, _)| Key { who: &person.id, key }).collect();
    }
}
