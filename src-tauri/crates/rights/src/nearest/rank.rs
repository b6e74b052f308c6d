//! The procedure of ss.26 to 30 for one way in which everything could turn out.
//!
//! A *world* settles what is about the patient (position, age band, residence, care order, which fathers have parental
//! responsibility). A *local* settles what is about one person. In a world, a person with a local has a *place*: a
//! number, so that the highest holds the role, as s.26(3) and (4) rank them: first those who live with or care for the
//! patient, then the class, then the whole blood, and beneath that the age. Nought is out; [`JOINT`] is above all and
//! shared by all who have it. The law on unmarried fathers of adults has two readings, so there are two places each.

use super::book::{Book, Rule, Side, Standing, Status};
use super::differ::{Empty, Pair, differ};
use super::family::{Patient, Person, Relation, Through};
use super::{Key, MOST_AGE};

/// Out of the running.
pub(crate) const OUT: u8 = 0;
/// Holds it, jointly with everybody else at this place.
pub(crate) const JOINT: u8 = u8::MAX;
/// What living with or caring for the patient adds to a place.
pub(crate) const CLOSE: u8 = 64;

/// The patient, in a key. No person has this id.
const PATIENT: &str = "patient";

/// More fathers than this with parental responsibility not known are too many to follow.
const MOST_OPEN_FATHERS: usize = 4;

/// One way in which what concerns the patient turns out; each digit is an option of one axis.
pub(crate) type World = [u8; 6 + MOST_OPEN_FATHERS];

const STATUS: usize = 0;
const RESTRICTED: usize = 1;
const MINOR: usize = 2;
const ABROAD: usize = 3;
const CARE: usize = 4;
const PARTED: usize = 5;
const FATHERS: usize = 6;

/// An unknown key that concerns everybody's place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Axis<'a> {
    pub(crate) key: Key<'a>,
    digit: usize,
    stride: usize,
    size: usize,
}

impl Axis<'_> {
    /// The pairs of worlds that differ in this alone.
    pub(crate) fn pairs<'w>(&self, worlds: &'w [World]) -> impl Iterator<Item = (usize, usize)> + use<'w> {
        let Axis { digit, stride, size, .. } = *self;
        (0..worlds.len()).flat_map(move |one| {
            let own = usize::from(worlds[one][digit]);
            (own + 1..size).map(move |other| (one, one + (other - own) * stride))
        })
    }
}

/// One way in which what concerns one person turns out.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Local {
    pub(crate) abroad: bool,
    pub(crate) lives: bool,
    pub(crate) cares: bool,
    pub(crate) months: bool,
    fathers_side: bool,
    half: bool,
    minor: bool,
    /// There is no such person.
    absent: bool,
    pub(crate) least: u8,
    pub(crate) most: u8,
}

/// What decides in a world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Regime {
    /// The patient's position does.
    Position,
    /// A court's order.
    Court,
    /// A care order.
    Care,
    /// The ordinary rules; guardians go first if `minor`.
    Family,
}

/// The keys of one person that may be unknown.
const KEYS: [&str; 8] = ["age", "resident", "lives_with", "cares_for", "months_together", "half_blood", "through", "exists"];
const AGE: usize = 0;
const EXISTS: usize = 7;

/// The question, made ready.
#[derive(Debug)]
pub(crate) struct Frame<'a> {
    pub(crate) book: &'a Book,
    pub(crate) patient: &'a Patient,
    pub(crate) people: &'a [Person],
    standings: Vec<(Standing, Option<&'a Status>)>,
    /// A husband, wife or civil partner is known to be there, and neither separated nor deserted.
    known_married: bool,
    /// The husband, wife or civil partner of whom it is not known whether they are separated.
    open_spouses: Vec<usize>,
    appointed: bool,
    living_appointees: usize,
    living_spouse: bool,
    known_broken: bool,
    /// Fathers of whom it is not known whether they have parental responsibility.
    open_fathers: Vec<usize>,
    axes: Vec<Axis<'a>>,
    pub(crate) locals: Vec<Vec<Local>>,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(book: &'a Book, patient: &'a Patient, people: &'a [Person]) -> Frame<'a> {
        let father = |wanted: Option<bool>| move |person: &Person| person.relation == Relation::Parent && person.parental_responsibility == Some(wanted);
        let spouse = |person: &Person| person.relation == Relation::Spouse && person.alive;
        let mut frame = Frame {
            book,
            patient,
            people,
            standings: standings(book, patient),
            known_married: people.iter().any(|person| spouse(person) && !person.maybe && person.separated == Some(false) && !person.deserted),
            open_spouses: (0..people.len()).filter(|place| spouse(&people[*place]) && people[*place].separated.is_none()).collect(),
            appointed: people.iter().any(|person| person.court_appointed),
            living_appointees: people.iter().filter(|person| person.court_appointed && person.alive).count(),
            living_spouse: people.iter().any(|person| spouse(person) && !person.maybe),
            known_broken: people.iter().any(father(Some(false))),
            open_fathers: (0..people.len()).filter(|place| father(None)(&people[*place])).collect(),
            axes: Vec::new(),
            locals: Vec::new(),
        };
        frame.axes = frame.unknown_of_patient();
        frame.locals = people.iter().map(|person| frame.locals_of(person)).collect();
        frame
    }

    /// The axes: what is not known and concerns everybody.
    pub(crate) fn axes(&self) -> &[Axis<'a>] {
        &self.axes
    }

    /// All worlds that may be, so that the strides of the axes hold.
    pub(crate) fn worlds(&self) -> Vec<World> {
        let known = |value: Option<bool>| u8::from(value == Some(true));
        let mut first: World = [0; 6 + MOST_OPEN_FATHERS];
        first[RESTRICTED] = known(self.patient.restricted);
        first[MINOR] = u8::from(self.patient.age.most() < self.book.adult);
        first[ABROAD] = known(self.patient.abroad);
        first[CARE] = known(self.patient.care_order);
        let mut worlds = vec![first];
        for axis in &self.axes {
            worlds = (0..axis.size)
                .flat_map(|option| {
                    worlds.iter().map(move |world| {
                        let mut world = *world;
                        world[axis.digit] = u8::try_from(option).unwrap_or(u8::MAX);
                        world
                    })
                })
                .collect();
        }
        worlds
    }

    fn unknown_of_patient(&self) -> Vec<Axis<'a>> {
        let patient = |key| Key { who: PATIENT, key };
        let mut axes: Vec<Axis<'a>> = Vec::new();
        let mut add = |open: bool, key: Key<'a>, digit: usize, size: usize| {
            if open {
                let stride = axes.iter().map(|axis: &Axis<'_>| axis.size).product();
                axes.push(Axis { key, digit, stride, size });
            }
        };
        let straddles = self.patient.age.least() < self.book.adult && self.patient.age.most() >= self.book.adult;
        add(self.standings.len() > 1, patient("status"), STATUS, self.standings.len());
        let restriction = self.standings.iter().any(|(standing, _)| *standing == Standing::NoneIfRestricted);
        add(restriction && self.patient.restricted.is_none(), patient("restricted"), RESTRICTED, 2);
        add(straddles, patient("age"), MINOR, 2);
        add(self.patient.abroad.is_none(), patient("resident"), ABROAD, 2);
        add(self.patient.care_order.is_none() && self.patient.age.least() < self.book.adult, patient("care_order"), CARE, 2);
        if let Some(spouse) = self.open_spouses.first() {
            add(true, Key { who: &self.people[*spouse].id, key: "separated" }, PARTED, 2);
        }
        for (place, father) in self.open_fathers.iter().enumerate().take(MOST_OPEN_FATHERS) {
            add(true, Key { who: &self.people[*father].id, key: "parental_responsibility" }, FATHERS + place, 2);
        }
        axes
    }

    /// The keys to name where there are more fathers or spouses with something open than can be followed.
    pub(crate) fn too_open(&self) -> Option<Vec<Key<'a>>> {
        let named = |places: &[usize], key| places.iter().map(|place| Key { who: &self.people[*place].id, key }).collect();
        match () {
            () if self.open_fathers.len() > MOST_OPEN_FATHERS => Some(named(&self.open_fathers, "parental_responsibility")),
            () if self.open_spouses.len() > 1 => Some(named(&self.open_spouses, "separated")),
            () => None,
        }
    }

    fn separated(&self, world: &World, place: usize) -> bool {
        let open = world[PARTED] == 1 && self.open_spouses.first() == Some(&place);
        self.people[place].separated.unwrap_or(open)
    }

    /// Whether a husband, wife or civil partner stands in the way of a new partner: s.26(6), (7)(b).
    fn married(&self, world: &World) -> bool {
        let open = || self.open_spouses.first().is_some_and(|place| world[PARTED] == 0 && !self.people[*place].deserted && !self.people[*place].maybe);
        self.known_married || open()
    }

    fn locals_of(&self, person: &Person) -> Vec<Local> {
        if !person.alive || person.relation == Relation::Council {
            return vec![Local { least: MOST_AGE, most: MOST_AGE, absent: false, ..Local::default() }];
        }
        let both = |value: Option<bool>| value.map_or(vec![false, true], |value| vec![value]);
        let fathers_side = person.through.map(|side| side == Through::Father);
        let sides = if self.may_break(person) { both(fathers_side) } else { vec![false] };
        let months = match (self.needed_months(person), person.months_together) {
            (Some(needed), months) => both(months.map(|months| months >= needed)),
            (None, _) => vec![false],
        };
        let (least, most, adult) = (person.age.least(), person.age.most(), self.book.adult);
        let ages = if least < adult && most >= adult { vec![(least, adult - 1), (adult, most)] } else { vec![(least, most)] };
        let halves = both(if self.book.class(person.relation).is_some() { person.half_blood } else { Some(false) });
        let mut locals = Vec::new();
        if person.maybe {
            locals.push(Local { absent: true, least, most, ..Local::default() });
        }
        for (least, most) in ages {
            for abroad in both(person.abroad) {
                for lives in both(person.lives_with) {
                    for cares in both(person.cares_for) {
                        for months in &months {
                            for fathers_side in &sides {
                                for half in &halves {
                                    let (months, fathers_side, half) = (*months, *fathers_side, *half);
                                    locals.push(Local { abroad, lives, cares, months, fathers_side, half, minor: most < adult, absent: false, least, most });
                                }
                            }
                        }
                    }
                }
            }
        }
        locals
    }

    /// The months that count for a person, if any do.
    fn needed_months(&self, person: &Person) -> Option<u16> {
        let stranger = self.book.class(person.relation).is_none()
            || person.relation == Relation::Parent && person.parental_responsibility.is_some_and(|known| known != Some(true))
            || self.may_break(person);
        match person.relation {
            Relation::Partner => Some(self.book.partner_months),
            _ if stranger => Some(self.book.resident_months),
            _ => None,
        }
    }

    /// Whether a father who does not count might break the person's link with the patient.
    fn may_break(&self, person: &Person) -> bool {
        (self.known_broken || !self.open_fathers.is_empty()) && person.through != Some(Through::Mother) && self.by_one_parent(person, person.half_blood != Some(false))
    }

    fn by_one_parent(&self, person: &Person, half: bool) -> bool {
        self.book.class(person.relation).is_some_and(|class| match self.book.classes[class].side {
            Side::No => false,
            Side::HalfBlood => half,
            Side::Always => true,
        })
    }

    /// What decides in a world.
    pub(crate) fn regime(&self, world: &World) -> Regime {
        if self.position(world).is_some() {
            Regime::Position
        } else if self.appointed {
            Regime::Court
        } else if world[MINOR] == 1 && world[CARE] == 1 {
            Regime::Care
        } else {
            Regime::Family
        }
    }

    /// What the patient's position settles: the outcome, the step, and its provision.
    pub(crate) fn position(&self, world: &World) -> Option<(Empty, &'a str, &'a str)> {
        let rule = |empty, rule: Rule| Some((empty, rule.id(), self.book.cite(rule)));
        if self.patient.nation == super::Nation::Elsewhere {
            return rule(Empty::CannotTell(Rule::OpenNation), Rule::OpenNation);
        }
        if self.patient.replaced {
            return rule(Empty::NoStatutory, Rule::NominatedPerson);
        }
        let (standing, status) = self.standings[usize::from(world[STATUS])];
        let said = status.map_or(("", ""), |status| (status.step.as_str(), status.cite.as_str()));
        match standing {
            Standing::Usual => None,
            Standing::NoneIfRestricted if world[RESTRICTED] == 0 => None,
            Standing::None | Standing::NoneIfRestricted => Some((Empty::NoStatutory, said.0, said.1)),
            Standing::Open => rule(Empty::CannotTell(Rule::OpenStatus), Rule::OpenStatus),
        }
    }

    /// The outcome in a world where everybody is out.
    pub(crate) fn empty(&self, world: &World) -> Empty {
        match self.regime(world) {
            Regime::Position => self.position(world).map_or(Empty::None, |(empty, _, _)| empty),
            Regime::Court if self.living_appointees > 1 => Empty::CannotTell(Rule::OpenTwoAppointees),
            Regime::Court | Regime::Family => Empty::None,
            Regime::Care if self.living_spouse => Empty::CannotTell(Rule::OpenCareOrderSpouse),
            Regime::Care => Empty::Council,
        }
    }

    /// Both readings of a person's place in a world.
    pub(crate) fn places(&self, world: &World, place: usize, local: &Local) -> [u8; 2] {
        let strict = self.place(world, place, local, false).unwrap_or(OUT);
        if self.is_open(world) { [self.place(world, place, local, true).unwrap_or(OUT), strict] } else { [strict; 2] }
    }

    /// Whether the law on fathers is open: an adult patient whose father never had parental responsibility.
    pub(crate) fn is_open(&self, world: &World) -> bool {
        self.regime(world) == Regime::Family && world[MINOR] == 0 && self.is_broken(world)
    }

    fn is_broken(&self, world: &World) -> bool {
        self.known_broken || (0..self.open_fathers.len().min(MOST_OPEN_FATHERS)).any(|father| world[FATHERS + father] == 0)
    }

    /// A father who does not count, if the law is read so.
    fn without_responsibility(&self, world: &World, place: usize) -> bool {
        let person = &self.people[place];
        let open = |father: &usize| world.get(FATHERS + father).is_none_or(|digit| *digit == 0);
        person.relation == Relation::Parent
            && match person.parental_responsibility {
                None | Some(Some(true)) => false,
                Some(Some(false)) => true,
                Some(None) => self.open_fathers.iter().position(|father| *father == place).is_some_and(|father| open(&father)),
            }
    }

    /// A person's place in a world, or the reason for which they are out. `counted`: a father without parental
    /// responsibility counts.
    pub(crate) fn place(&self, world: &World, place: usize, local: &Local, counted: bool) -> Result<u8, Rule> {
        let person = &self.people[place];
        match self.regime(world) {
            _ if local.absent => Err(Rule::NotARelative),
            _ if !person.alive => Err(Rule::Dead),
            Regime::Position => Err(Rule::NotARelative),
            Regime::Court if person.court_appointed && self.living_appointees == 1 => Ok(JOINT),
            Regime::Court => Err(Rule::CourtOrderStands),
            Regime::Care if person.relation == Relation::Spouse => self.struck_out(world, place, local, true).map(|()| key(local, 0)),
            Regime::Care => Err(Rule::CareOrderStands),
            Regime::Family if world[MINOR] == 1 && person.guardian => self.guardian(world, place, local).map(|()| JOINT),
            Regime::Family => self.relative(world, place, local, counted),
        }
    }

    /// s.28: a guardian, unless struck out.
    fn guardian(&self, world: &World, place: usize, local: &Local) -> Result<(), Rule> {
        let person = &self.people[place];
        if person.relation == Relation::Council {
            return Err(Rule::NotARelative);
        }
        let exempt = match self.class(world, place, local, false) {
            Ok(class) => self.book.classes.get(class).is_some_and(|class| class.under_18),
            Err(_) => person.relation == Relation::Spouse,
        };
        self.struck_out(world, place, local, exempt)
    }

    /// s.26: whether somebody is a relative, is not struck out, and where they rank.
    fn relative(&self, world: &World, place: usize, local: &Local, counted: bool) -> Result<u8, Rule> {
        let class = self.class(world, place, local, counted)?;
        let exempt = self.book.classes.get(class).is_some_and(|class| class.under_18);
        self.struck_out(world, place, local, exempt)?;
        Ok(key(local, class))
    }

    /// The class of a person: s.26(1), (2), (6), (7).
    fn class(&self, world: &World, place: usize, local: &Local, counted: bool) -> Result<usize, Rule> {
        let person = &self.people[place];
        let lost = if counted || !self.is_broken(world) {
            None
        } else if self.without_responsibility(world, place) {
            Some(Rule::FatherWithoutResponsibility)
        } else {
            (local.fathers_side && self.by_one_parent(person, local.half)).then_some(Rule::ThroughThatFather)
        };
        match (self.book.class(person.relation), lost) {
            (Some(_), None) if person.relation == Relation::Partner => self.partner(world, person, local),
            (Some(class), None) => Ok(class),
            (_, lost) => self.resident(world, person, local, lost.unwrap_or(Rule::NotARelative)),
        }
    }

    /// s.26(6): a partner of six months, unless a marriage stands.
    fn partner(&self, world: &World, person: &Person, local: &Local) -> Result<usize, Rule> {
        match () {
            () if !local.lives || person.separated == Some(true) || person.deserted => Err(Rule::PartnerApart),
            () if self.married(world) => Err(Rule::PartnerBarred),
            () if !local.months => Err(Rule::PartnerTooNew),
            () => self.book.class(Relation::Partner).ok_or(Rule::NotARelative),
        }
    }

    /// s.26(7): one who is no relative, and has lived with the patient for five years.
    fn resident(&self, world: &World, person: &Person, local: &Local, otherwise: Rule) -> Result<usize, Rule> {
        match () {
            () if person.relation == Relation::Council || !local.lives => Err(otherwise),
            () if self.married(world) => Err(Rule::ResidentBarred),
            () if !local.months => Err(if otherwise == Rule::NotARelative { Rule::ResidentTooNew } else { otherwise }),
            () => Ok(self.book.classes.len()),
        }
    }

    /// s.26(5). `exempt`: being under 18 does not count.
    fn struck_out(&self, world: &World, place: usize, local: &Local, exempt: bool) -> Result<(), Rule> {
        let person = &self.people[place];
        let spouse = person.relation == Relation::Spouse;
        match () {
            () if person.relation == Relation::Council => Err(Rule::NotARelative),
            () if local.abroad && world[ABROAD] == 0 => Err(Rule::Abroad),
            () if spouse && self.separated(world, place) => Err(Rule::Separated),
            () if spouse && person.deserted => Err(Rule::Deserted),
            () if local.minor && !exempt => Err(Rule::Under18),
            () => Ok(()),
        }
    }

    /// Whether open law leaves it to somebody in a world, though they are out.
    pub(crate) fn left_open(&self, world: &World, place: usize) -> bool {
        let person = &self.people[place];
        match self.regime(world) {
            Regime::Position => true,
            Regime::Court => person.court_appointed && person.alive,
            Regime::Care => person.relation == Relation::Spouse && person.alive,
            Regime::Family => false,
        }
    }

    /// Whether somebody may act for the nearest relative: not one whom s.26(5) strikes out.
    pub(crate) fn may_act(&self, world: &World, place: usize, local: &Local) -> bool {
        let person = &self.people[place];
        person.alive && (person.relation == Relation::Council || self.guardian(world, place, local).is_ok())
    }

    /// Whether the outcome can differ between two worlds.
    pub(crate) fn world_matters(&self, one: &World, other: &World) -> bool {
        let people: Vec<Vec<Pair>> = (0..self.people.len())
            .map(|place| {
                let pairs = self.locals[place].iter().map(|local| Pair::same(self.places(one, place, local), self.places(other, place, local), local)).collect();
                unique(pairs)
            })
            .collect();
        differ(&in_the_running(people).1, None, self.empty(one), self.empty(other))
    }

    /// Adds the keys of people that can change the outcome in a world.
    pub(crate) fn people_matter(&self, world: &World, keys: &mut Vec<Key<'a>>) {
        if self.regime(world) == Regime::Position {
            return;
        }
        let empty = self.empty(world);
        let placed: Vec<Vec<[u8; 2]>> = (0..self.people.len()).map(|place| self.locals[place].iter().map(|local| self.places(world, place, local)).collect()).collect();
        let all = (0..self.people.len()).map(|place| unique(self.locals[place].iter().zip(&placed[place]).map(|(local, at)| Pair::same(*at, *at, local)).collect()));
        let (who, mut people) = in_the_running(all.collect());
        for (spot, place) in who.into_iter().enumerate() {
            for (number, moved) in self.moves(place, &placed[place]).into_iter().enumerate().filter(|(_, moved)| !moved.is_empty()) {
                let key = Key { who: &self.people[place].id, key: KEYS[number] };
                if keys.contains(&key) {
                    continue;
                }
                let still = std::mem::replace(&mut people[spot], unique(moved));
                if differ(&people, Some(spot), empty, empty) {
                    keys.push(key);
                }
                people[spot] = still;
            }
        }
    }

    /// For each key of one person, the pairs of places between which it alone moves them. One way is enough: whether
    /// outcomes differ does not hang on the direction, but ages of one range move within it too.
    fn moves(&self, place: usize, placed: &[[u8; 2]]) -> [Vec<Pair>; KEYS.len()] {
        let mut moves = [const { Vec::new() }; KEYS.len()];
        for (one, a) in self.locals[place].iter().enumerate() {
            for (other, b) in self.locals[place].iter().enumerate().skip(one) {
                let differs = differing(a, b);
                let key = match differs.count_ones() {
                    0 if a.least < a.most => AGE,
                    1 => differs.trailing_zeros() as usize,
                    _ => continue,
                };
                // An age may matter though the place is the same; nothing else may.
                let out = placed[one] == [OUT; 2] && placed[other] == [OUT; 2];
                if !out && (key == AGE || placed[one] != placed[other]) {
                    moves[key].push(Pair::of(placed[one], placed[other], a, b, key != AGE));
                }
            }
        }
        moves
    }

    /// The keys in the order of entry, each once.
    pub(crate) fn in_order(&self, mut keys: Vec<Key<'a>>) -> Vec<Key<'a>> {
        let of_patient = ["status", "restricted", "age", "resident", "care_order"];
        let of_person = |name: &str| KEYS.iter().chain(&["separated", "parental_responsibility"]).position(|key| *key == name);
        keys.sort_by_cached_key(|key| {
            let person = self.people.iter().position(|person| person.id == key.who && key.who != PATIENT);
            (person.map_or(0, |place| place + 1), if person.is_some() { of_person(key.key) } else { of_patient.iter().position(|name| *name == key.key) })
        });
        keys.dedup();
        keys
    }
}

fn standings<'a>(book: &'a Book, patient: &'a Patient) -> Vec<(Standing, Option<&'a Status>)> {
    let mut standings: Vec<(Standing, Option<&Status>)> = if patient.status.is_empty() {
        let all = book.statuses.iter().map(|status| (status.standing, Some(status)));
        std::iter::once((Standing::Usual, None)).chain(all).collect()
    } else {
        let of = |id: &String| book.status(id).map_or((Standing::Usual, None), |status| (status.standing, Some(status)));
        patient.status.iter().map(of).collect()
    };
    standings.sort_by_key(|(standing, _)| *standing);
    standings.dedup_by_key(|(standing, _)| *standing);
    standings
}

/// s.26(3), (4) as a number: living with or caring, then class, then blood.
fn key(local: &Local, class: usize) -> u8 {
    let close = if local.lives || local.cares { CLOSE } else { 0 };
    let class = u8::try_from(Book::MOST_CLASSES.saturating_sub(class)).unwrap_or(0);
    1 + close + 2 * class + u8::from(!local.half)
}

/// The keys in which two locals differ, as bits.
fn differing(a: &Local, b: &Local) -> u8 {
    if a.absent != b.absent {
        return 1 << EXISTS;
    }
    let differs = [a.minor != b.minor, a.abroad != b.abroad, a.lives != b.lives, a.cares != b.cares, a.months != b.months, a.half != b.half, a.fathers_side != b.fathers_side];
    differs.into_iter().enumerate().fold(0, |bits, (key, differs)| bits | u8::from(differs) << key)
}

fn unique(mut pairs: Vec<Pair>) -> Vec<Pair> {
    if pairs.len() > 1 {
        pairs.sort_unstable();
        pairs.dedup();
    }
    pairs
}

/// Leaves out those who cannot be first in any case, on either side, because somebody is above them in every case.
fn in_the_running(people: Vec<Vec<Pair>>) -> (Vec<usize>, Vec<Vec<Pair>>) {
    let sides: [fn(&Pair) -> u8; 4] = [|pair| pair.a[0], |pair| pair.a[1], |pair| pair.b[0], |pair| pair.b[1]];
    let floors = sides.map(|side| people.iter().map(|pairs| pairs.iter().map(side).min().unwrap_or(OUT)).max().unwrap_or(OUT));
    let may = |pairs: &Vec<Pair>| sides.iter().zip(floors).any(|(side, floor)| pairs.iter().any(|pair| side(pair) >= floor));
    people.into_iter().enumerate().filter(|(_, pairs)| may(pairs)).unzip()
}
