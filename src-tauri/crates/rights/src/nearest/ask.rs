//! What to ask next, so that the nearest relative can be found by touch alone, without a name or a number.
//!
//! 1. [`Told`] holds what has been said: of the patient, which kinds of people there are, and of each of them a few
//!    facts with yes or no. [`Told::people`] makes a family of it for [`super::find`].
//! 2. [`next`] adds to that family one person for each kind nobody has been asked about yet, who would be hard to
//!    beat, but of whom it is not known whether there is one. What [`super::find`] then depends on is exactly what is still worth asking.
//! 3. It asks from the top: the patient, those nearest (once, by kind), the facts of each, then the others and theirs,
//!    and last who is the eldest of those who stand level. Ages come from touch: 18 or over or not, and who is the eldest.
//!
//! A screen is never made of questions that cannot change the result, and nothing is asked twice: what stays unknown
//! stays unknown, and where it decides, the finding is "cannot tell". At most [`screens`] screens are asked. Deceased
//! people are not entered, but for a father: without parental responsibility he breaks the link with his kin.

use super::family::{Age, MOST_AGE, Patient, Person, Relation, Through};
use super::{Answer, Book, Finding, Key, find};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $relation:ident;)*) => {
        /// The kinds of people that are asked about, the nearest first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $name,)* }

        impl Kind {
            /// All of them.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];

            /// The id, for addresses and strings.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Kind::$name => $id,)* }
            }

            /// What they are to the patient, as [`super::find`] takes it.
            #[must_use]
            pub fn relation(self) -> Relation {
                match self { $(Kind::$name => Relation::$relation,)* }
            }
        }
    };
}

kinds! {
    /// Whom a county court has appointed.
    Appointee = "appointee", Other;
    /// Guardian, special guardian, or named in a child arrangements order.
    Guardian = "guardian", Other;
    /// Husband, wife or civil partner.
    Spouse = "spouse", Spouse;
    /// Lives with the patient as if married.
    Partner = "partner", Partner;
    /// Son or daughter.
    Child = "child", Child;
    /// Mother.
    Mother = "mother", Parent;
    /// Father.
    Father = "father", Parent;
    /// Brother or sister.
    Sibling = "sibling", Sibling;
    /// Grandparent.
    Grandparent = "grandparent", Grandparent;
    /// Grandchild.
    Grandchild = "grandchild", Grandchild;
    /// Aunt or uncle.
    AuntOrUncle = "aunt-or-uncle", AuntOrUncle;
    /// Niece or nephew.
    NieceOrNephew = "niece-or-nephew", NieceOrNephew;
    /// Lives with the patient and is none of these.
    Housemate = "housemate", Other;
}

/// The kinds that one screen asks about.
const SCREENS: [&[Kind]; 2] = [
    &[Kind::Spouse, Kind::Partner, Kind::Child, Kind::Mother, Kind::Father, Kind::Sibling],
    &[Kind::Grandparent, Kind::Grandchild, Kind::AuntOrUncle, Kind::NieceOrNephew, Kind::Housemate],
];

/// Something about the patient that is answered by yes, no or "not sure".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfPatient {
    /// 18 or over.
    Adult,
    /// There is a restriction order.
    Restricted,
    /// A county court has put somebody in the nearest relative's place.
    CourtOrder,
    /// A council holds a care order.
    CareOrder,
    /// There is a guardian, a special guardian, or a child arrangements order.
    Guardian,
    /// Ordinarily resident outside the United Kingdom, the Channel Islands and the Isle of Man.
    Abroad,
}

/// Something about a person that is answered by yes, no or "not sure".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfPerson {
    /// Lives with the patient, or did just before hospital.
    LivesWith,
    /// Cares for the patient, more than a little.
    CaresFor,
    /// 18 or over.
    Adult,
    /// Ordinarily resident outside the United Kingdom, the Channel Islands and the Isle of Man.
    Abroad,
    /// Separated for good from the patient, or one has left the other.
    Separated,
    /// A partner: for six months. Anybody else: for five years.
    LongEnough,
    /// Related by one parent only.
    HalfBlood,
    /// Related through the father.
    FathersSide,
    /// The father: is or was married to the mother, or has or had parental responsibility.
    Responsibility,
}

/// One screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// About the patient; all of these can change the result.
    Patient(Vec<OfPatient>),
    /// Which of these are there, and how many of each. Answered by [`Told::there_are`].
    Who(Vec<Kind>),
    /// About one person (a place in [`Told::relatives`]); all of these can change the result.
    About(usize, Vec<OfPerson>),
    /// Who is the eldest of these (places in [`Told::relatives`]).
    Eldest(Vec<usize>),
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Ask this.
    Ask(Question),
    /// Nothing that could be asked changes the result: [`Told::finding`] has it.
    Done,
}

/// One of the people that there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relative {
    /// The kind.
    pub kind: Kind,
    /// What is known.
    pub person: Person,
    asked: Vec<OfPerson>,
}

/// All that has been said so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    patient: Patient,
    of_patient: Vec<OfPatient>,
    kinds: Vec<Kind>,
    relatives: Vec<Relative>,
    people: Vec<Person>,
    eldest: Vec<Vec<usize>>,
}

/// The most screens that are asked where there are so many people.
#[must_use]
pub fn screens(people: usize) -> usize {
    3 + 3 * people
}

impl Told {
    /// The beginning: what is known of the patient already (position, nation, law; age if it is known).
    #[must_use]
    pub fn of(patient: Patient) -> Told {
        Told { patient, ..Told::default() }
    }

    /// What is known of the patient.
    #[must_use]
    pub fn patient(&self) -> &Patient {
        &self.patient
    }

    /// The people that there are, in the order in which they were said.
    #[must_use]
    pub fn relatives(&self) -> &[Relative] {
        &self.relatives
    }

    /// The same for [`find`].
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The finding on what has been said. Where nobody is sure whether a court has appointed somebody, it cannot be told.
    #[must_use]
    pub fn finding<'a>(&'a self, book: &'a Book) -> Finding<'a> {
        let mut finding = find(book, &self.patient, &self.people);
        if let Some(appointee) = self.unsure_of_court() {
            let key = Key { who: &appointee.id, key: "exists" };
            finding = Finding { nearest_relative: Vec::new(), answer: Answer::CannotTell, because: Vec::new(), ruled_out: Vec::new(), depends_on: vec![key], ..finding };
            (finding.unsettled, finding.acting) = (None, None);
        }
        finding
    }

    fn unsure_of_court(&self) -> Option<&Person> {
        self.people.iter().find(|person| person.court_appointed && person.maybe)
    }

    /// Takes an answer about the patient; `None`: not sure.
    pub fn patient_says(&mut self, book: &Book, fact: OfPatient, yes: Option<bool>) {
        self.of_patient.push(fact);
        match fact {
            OfPatient::Adult => self.patient.age = band(book, yes, self.patient.age),
            OfPatient::Restricted => self.patient.restricted = yes,
            OfPatient::CareOrder => self.patient.care_order = yes,
            OfPatient::Abroad => self.patient.abroad = yes,
            OfPatient::CourtOrder => self.special(Kind::Appointee, yes),
            OfPatient::Guardian => self.special(Kind::Guardian, yes),
        }
        self.renew();
    }

    /// Takes the answer to [`Question::Who`]: of these kinds there are so many. Of a kind that was asked and is not
    /// counted there is nobody.
    pub fn there_are(&mut self, asked: &[Kind], counts: &[(Kind, usize)]) {
        for kind in asked {
            self.kinds.push(*kind);
            let count = counts.iter().filter(|(other, _)| other == kind).map(|(_, count)| *count).sum();
            for _ in 0..count {
                self.add(*kind);
            }
            if *kind == Kind::Father && count == 0 {
                self.add(Kind::Father).alive = false;
            }
        }
        self.renew();
    }

    /// Takes an answer about somebody; `None`: not sure.
    pub fn person_says(&mut self, book: &Book, place: usize, fact: OfPerson, yes: Option<bool>) {
        let Some(relative) = self.relatives.get_mut(place) else { return };
        relative.asked.push(fact);
        let person = &mut relative.person;
        match fact {
            OfPerson::LivesWith => person.lives_with = yes,
            OfPerson::CaresFor => person.cares_for = yes,
            OfPerson::Adult => person.age = band(book, yes, person.age),
            OfPerson::Abroad => person.abroad = yes,
            OfPerson::Separated => person.separated = yes,
            OfPerson::LongEnough => person.months_together = yes.map(|yes| if yes { long_enough(book, person.relation) } else { 0 }),
            OfPerson::HalfBlood => person.half_blood = yes,
            OfPerson::FathersSide => person.through = yes.map(|yes| if yes { Through::Father } else { Through::Mother }),
            OfPerson::Responsibility => person.parental_responsibility = Some(yes),
        }
        self.renew();
    }

    /// Takes the answer to [`Question::Eldest`]; `None`: not sure, or of one age.
    pub fn eldest_is(&mut self, group: &[usize], eldest: Option<usize>) {
        self.eldest.push(group.to_vec());
        if let Some(eldest) = eldest {
            // Ages that nobody has said stand for the order: the eldest above all others of the group.
            let most = group.iter().filter_map(|place| self.relatives.get(*place)).map(|relative| relative.person.age.most()).max().unwrap_or(MOST_AGE);
            for place in group {
                let Some(relative) = self.relatives.get_mut(*place) else { continue };
                let age = &mut relative.person.age;
                *age = if *place == eldest { Age::exact(most) } else { Age::between(age.least(), age.most().min(most.saturating_sub(1))) };
            }
        }
        self.renew();
    }

    fn special(&mut self, kind: Kind, yes: Option<bool>) {
        self.kinds.push(kind);
        if yes != Some(false) {
            let person = self.add(kind);
            person.maybe = yes.is_none();
        }
    }

    fn add(&mut self, kind: Kind) -> &mut Person {
        let number = self.relatives.iter().filter(|relative| relative.kind == kind).count() + 1;
        let person = stranger(format!("{}-{number}", kind.id()), kind);
        self.relatives.push(Relative { kind, person, asked: Vec::new() });
        &mut self.relatives.last_mut().expect("it was just put there").person
    }

    fn renew(&mut self) {
        self.people = self.relatives.iter().map(|relative| relative.person.clone()).collect();
    }
}

/// Somebody of this kind of whom nothing else is known.
fn stranger(id: String, kind: Kind) -> Person {
    // Whoever holds an order is entered beside the relatives, for the order alone.
    let order = matches!(kind, Kind::Appointee | Kind::Guardian);
    let lives = matches!(kind, Kind::Partner | Kind::Housemate);
    let by_a_parent = matches!(kind, Kind::Sibling | Kind::AuntOrUncle | Kind::NieceOrNephew);
    Person {
        lives_with: (lives || order).then_some(lives),
        cares_for: order.then_some(false),
        half_blood: (!by_a_parent).then_some(false),
        separated: (kind != Kind::Spouse).then_some(false),
        court_appointed: kind == Kind::Appointee,
        guardian: kind == Kind::Guardian,
        parental_responsibility: (kind == Kind::Father).then_some(None),
        ..Person::new(id, kind.relation())
    }
}

fn long_enough(book: &Book, relation: Relation) -> u16 {
    if relation == Relation::Partner { book.partner_months } else { book.resident_months }
}

fn band(book: &Book, adult: Option<bool>, otherwise: Age) -> Age {
    match adult {
        Some(true) => Age::between(book.adult, MOST_AGE),
        Some(false) => Age::between(0, book.adult.saturating_sub(1)),
        None => otherwise,
    }
}

/// What to ask next. The same each time for the same [`Told`].
#[must_use]
pub fn next(book: &Book, told: &Told) -> Step {
    if told.unsure_of_court().is_some() {
        return Step::Done;
    }
    let unasked: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| !told.kinds.contains(kind)).collect();
    let people: Vec<Person> = told.people.iter().cloned().chain(unasked.iter().filter(|kind| **kind != Kind::Appointee).map(|kind| candidate(*kind))).collect();
    let finding = find(book, &told.patient, &people);
    let open = Open { book, told, finding: &finding, unasked: &unasked };
    let question = open
        .patient()
        .or_else(|| open.who(SCREENS[0]))
        .or_else(|| open.about(&FIRST))
        .or_else(|| open.who(SCREENS[1]))
        .or_else(|| open.about(&FIRST))
        .or_else(|| open.about(&FATHERS))
        .or_else(|| open.about(&LAST))
        .or_else(|| open.abroad())
        .or_else(|| open.eldest());
    question.map_or(Step::Done, Step::Ask)
}

type Facts = [(OfPerson, &'static str)];

/// What is asked of everybody, with the key that each settles.
const FIRST: [(OfPerson, &str); 7] = [
    (OfPerson::LivesWith, "lives_with"),
    (OfPerson::CaresFor, "cares_for"),
    (OfPerson::Adult, "age"),
    (OfPerson::Abroad, "resident"),
    (OfPerson::Separated, "separated"),
    (OfPerson::LongEnough, "months_together"),
    (OfPerson::HalfBlood, "half_blood"),
];

/// What is asked of the father, once it is known who there is on his side.
const FATHERS: [(OfPerson, &str); 1] = [(OfPerson::Responsibility, "parental_responsibility")];

/// What is asked where the father may not count.
const LAST: [(OfPerson, &str); 3] = [(OfPerson::FathersSide, "through"), (OfPerson::LongEnough, "months_together"), (OfPerson::Adult, "age")];

/// One who may be there, and would be hard to beat: nothing but whether there is such a person is open.
fn candidate(kind: Kind) -> Person {
    Person {
        maybe: true,
        age: Age::between(18, MOST_AGE),
        abroad: Some(false),
        lives_with: Some(true),
        cares_for: Some(true),
        months_together: Some(u16::MAX),
        half_blood: Some(false),
        separated: Some(false),
        parental_responsibility: (kind == Kind::Father).then_some(Some(true)),
        through: Some(Through::Mother),
        ..stranger(kind.id().to_owned(), kind)
    }
}

/// Whether a court's order would change anything: not where the patient's position decides.
fn appointee_matters(book: &Book, told: &Told) -> bool {
    let appointee = [stranger(Kind::Appointee.id().to_owned(), Kind::Appointee)];
    let finding = find(book, &told.patient, &appointee);
    finding.answer == Answer::Found || !finding.depends_on.is_empty()
}

struct Open<'a> {
    book: &'a Book,
    told: &'a Told,
    finding: &'a Finding<'a>,
    unasked: &'a [Kind],
}

impl Open<'_> {
    fn matters(&self, who: &str, key: &str) -> bool {
        self.finding.answer == Answer::CannotTell && self.finding.depends_on.iter().any(|open| open.who == who && open.key == key)
    }

    /// Everything about the patient that matters, on one screen; but whether they live abroad only at the end, as it
    /// matters only where somebody else does.
    fn patient(&self) -> Option<Question> {
        let kind = |kind: Kind| self.unasked.contains(&kind) && self.matters(kind.id(), "exists");
        let court = self.unasked.contains(&Kind::Appointee) && appointee_matters(self.book, self.told);
        let facts = [
            (OfPatient::Adult, self.matters("patient", "age")),
            (OfPatient::Restricted, self.matters("patient", "restricted")),
            (OfPatient::CourtOrder, court),
            (OfPatient::CareOrder, self.matters("patient", "care_order")),
            (OfPatient::Guardian, kind(Kind::Guardian)),
        ];
        let facts: Vec<OfPatient> = facts.into_iter().filter(|(fact, matters)| *matters && !self.told.of_patient.contains(fact)).map(|(fact, _)| fact).collect();
        (!facts.is_empty()).then_some(Question::Patient(facts))
    }

    fn abroad(&self) -> Option<Question> {
        let asked = self.told.of_patient.contains(&OfPatient::Abroad);
        (!asked && self.matters("patient", "resident")).then(|| Question::Patient(vec![OfPatient::Abroad]))
    }

    fn who(&self, screen: &[Kind]) -> Option<Question> {
        let kinds: Vec<Kind> = screen.iter().copied().filter(|kind| self.unasked.contains(kind) && self.matters(kind.id(), "exists")).collect();
        (!kinds.is_empty()).then_some(Question::Who(kinds))
    }

    /// The first person, from the top, with some of these facts that matter and have not been asked.
    fn about(&self, facts: &Facts) -> Option<Question> {
        let mut places: Vec<usize> = (0..self.told.relatives.len()).collect();
        places.sort_by_key(|place| self.told.relatives[*place].kind);
        places.into_iter().find_map(|place| {
            let facts = self.facts(place, facts);
            (!facts.is_empty()).then_some(Question::About(place, facts))
        })
    }

    fn facts(&self, place: usize, facts: &Facts) -> Vec<OfPerson> {
        let Relative { kind, person, asked } = &self.told.relatives[place];
        // A father who does not count is struck out under 18 like anybody else.
        let exempt = self.is_exempt(*kind) && person.parental_responsibility != Some(Some(false));
        let banded = exempt || person.age != Age::UNKNOWN;
        // Of relatives it matters only where the father does not count.
        let late = |fact: OfPerson| {
            fact == OfPerson::LongEnough && self.book.class(kind.relation()).is_some() && *kind != Kind::Partner || fact == OfPerson::Adult && *kind == Kind::Father
        };
        let too_soon = |fact: OfPerson| facts.len() == FIRST.len() && late(fact);
        let known = |fact: OfPerson| asked.contains(&fact) || banded && fact == OfPerson::Adult;
        facts.iter().filter(|(fact, key)| !known(*fact) && !too_soon(*fact) && self.matters(&person.id, key)).map(|(fact, _)| *fact).collect()
    }

    /// Whether being under 18 does not count, so that only who is the elder matters of an age.
    fn is_exempt(&self, kind: Kind) -> bool {
        self.book.class(kind.relation()).is_some_and(|class| self.book.classes[class].under_18)
    }

    /// Those of one class whose ages matter, the first class first.
    fn eldest(&self) -> Option<Question> {
        let relatives = &self.told.relatives;
        let open = |place: &usize| relatives[*place].kind > Kind::Guardian && self.matters(&relatives[*place].person.id, "age");
        // Kin of a father who does not count may stand level across the classes, by living with the patient.
        let mixed = relatives.iter().any(|relative| relative.person.parental_responsibility == Some(Some(false)));
        let class = |place: usize| self.book.class(relatives[place].kind.relation()).filter(|_| !mixed);
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for place in (0..relatives.len()).filter(open) {
            match groups.iter_mut().find(|group| class(group[0]) == class(place)) {
                Some(group) => group.push(place),
                None => groups.push(vec![place]),
            }
        }
        groups.sort_by_key(|group| relatives[group[0]].kind);
        // One who is older than somebody of 18 is 18 too; of those of whom that is not known it would prove nothing.
        let grown = |group: &Vec<usize>| group.iter().any(|place| self.is_exempt(relatives[*place].kind) || relatives[*place].person.age.least() >= self.book.adult);
        groups.into_iter().find(|group| group.len() > 1 && grown(group) && !self.told.eldest.contains(group)).map(Question::Eldest)
    }
}
