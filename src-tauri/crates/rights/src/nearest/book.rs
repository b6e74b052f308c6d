//! The law that is a list: `content/law/nearest-relative.toml`, read by the crate `content`.

use super::family::Relation;

/// A class of relatives, s.26(1). Their order in the [`Book`] is their order in law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The id; the step that names it in an answer.
    pub id: String,
    /// Who belongs to it.
    pub relations: Vec<Relation>,
    /// The provision.
    pub cite: String,
    /// Whether being under 18 does not strike them out, s.26(5)(c).
    pub under_18: bool,
    /// Whether they are linked to the patient through one parent.
    pub side: Side,
}

/// Whether a class is linked to the patient through one parent, so that a father who does not count breaks the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// No: children, parents.
    No,
    /// Only those of the half blood: a whole brother is a brother by the mother too.
    HalfBlood,
    /// Always: grandparents, aunts and uncles.
    Always,
}

/// What the statute gives a patient in some legal position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A nearest relative.
    Usual,
    /// None.
    None,
    /// None where there is a restriction order.
    NoneIfRestricted,
    /// The law is open.
    Open,
}

/// Legal positions that are not [`Standing::Usual`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The ids of the positions, as the fact `status` has them.
    pub ids: Vec<String>,
    /// What they mean.
    pub standing: Standing,
    /// The step in the answer.
    pub step: String,
    /// The provision.
    pub cite: String,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// A step, a reason for which somebody is out, or a point on which the law is open. The order is that of the
        /// law: where several rule a person out, the latest that holds in every case is the one that is sure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($(#[$doc])* $name,)* }

        impl Rule {
            /// All of them.
            pub const ALL: &'static [Rule] = &[$(Rule::$name,)*];

            /// The id, as answers and the file of the law name it.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Rule::$name => $id,)* }
            }
        }
    };
}

rules! {
    /// Step: a county court's order stands.
    CourtOrder = "court-order",
    /// Step: the one whom the court appointed has died.
    AppointeeDead = "appointee-dead",
    /// Step: a care order.
    CareOrder = "care-order",
    /// Step: a care order does not go before a husband, wife or civil partner.
    CareOrderSpouse = "care-order-spouse",
    /// Step: a guardian, special guardian, or one named in a child arrangements order.
    Guardian = "guardian",
    /// Step: a partner counts as husband or wife after six months.
    SixMonthPartner = "six-month-partner",
    /// Step: one with whom the patient has lived for five years counts as a relative.
    FiveYearResident = "five-year-resident",
    /// Step: those who live with or care for the patient go before the others.
    LivingWithOrCaring = "living-with-or-caring",
    /// Step: the order of the classes, the whole blood, and age.
    Rank = "rank",
    /// Step: nobody is left.
    NobodyLeft = "nobody-left",
    /// Step: the patient is a ward of court.
    WardOfCourt = "ward-of-court",
    /// Step: another may act (England).
    Delegated = "delegated",
    /// Step: another may act (Wales).
    DelegatedWales = "delegated-wales",
    /// Step: a nominated person has taken the nearest relative's place in the law.
    NominatedPerson = "nominated-person",
    /// Out: has died.
    Dead = "dead",
    /// Out: the court's order goes before everybody.
    CourtOrderStands = "court-order-stands",
    /// Out: the council with the care order goes before.
    CareOrderStands = "care-order-stands",
    /// Out: the guardian excludes everybody else.
    GuardianStands = "guardian-stands",
    /// Out: no relative in law.
    NotARelative = "not-a-relative",
    /// Out: an unmarried father without parental responsibility.
    FatherWithoutResponsibility = "father-without-parental-responsibility",
    /// Out: kin through such a father.
    ThroughThatFather = "through-father-without-parental-responsibility",
    /// Out: a partner who does not live with the patient.
    PartnerApart = "partner-not-living-together",
    /// Out: a partner, while a marriage stands.
    PartnerBarred = "partner-of-a-married-patient",
    /// Out: a partner of less than six months.
    PartnerTooNew = "partner-under-six-months",
    /// Out: one who lives with a married patient.
    ResidentBarred = "resident-with-a-married-patient",
    /// Out: one who has lived with the patient for less than five years.
    ResidentTooNew = "resident-under-five-years",
    /// Out: ordinarily resident abroad.
    Abroad = "abroad",
    /// Out: separated for good.
    Separated = "separated",
    /// Out: deserted.
    Deserted = "deserted",
    /// Out: under 18.
    Under18 = "under-18",
    /// Out: others live with or care for the patient.
    NotLivingOrCaring = "not-living-with-or-caring",
    /// Out: another class comes first.
    LaterClass = "later-class",
    /// Out: the whole blood comes first.
    HalfBlood = "half-blood",
    /// Out: the elder comes first.
    Younger = "younger",
    /// Open: a father without parental responsibility, and an adult patient.
    OpenFather = "open-father-of-an-adult",
    /// Open: the same class, blood and age.
    OpenSameAge = "open-same-age",
    /// Open: a care order, and a husband or wife who would be struck out.
    OpenCareOrderSpouse = "open-care-order-and-spouse",
    /// Open: two people whom a court appointed.
    OpenTwoAppointees = "open-two-appointees",
    /// Open: this position is not settled.
    OpenStatus = "open-status",
    /// Open: the law of another nation.
    OpenNation = "open-nation",
}

/// The law that is a list. An empty one knows no relatives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// The first year of age in which one is no longer "under 18".
    pub adult: u8,
    /// The months that a partner must have lived with the patient, s.26(6).
    pub partner_months: u16,
    /// The months that one who is no relative must have, s.26(7).
    pub resident_months: u16,
    /// The classes, the first in law first; at most [`Book::MOST_CLASSES`].
    pub classes: Vec<Class>,
    /// The legal positions that are not usual.
    pub statuses: Vec<Status>,
    /// The provision behind each rule, in the order of [`Rule::ALL`].
    pub cites: Vec<String>,
    /// The commencement with which nearest relatives end.
    pub replaced_by: String,
}

impl Book {
    /// The most classes that there may be; the five-year resident comes after them all.
    pub const MOST_CLASSES: usize = 30;

    /// The provision behind a rule.
    #[must_use]
    pub fn cite(&self, rule: Rule) -> &str {
        self.cites.get(rule as usize).map_or("", String::as_str)
    }

    /// The place of a relation among the classes. `None`: no relative.
    pub(crate) fn class(&self, relation: Relation) -> Option<usize> {
        self.classes.iter().position(|class| class.relations.contains(&relation))
    }

    /// What a legal position means. One that the book does not name is usual.
    pub(crate) fn status(&self, id: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| status.ids.iter().any(|other| other == id))
    }
}
