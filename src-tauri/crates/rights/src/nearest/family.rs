//! What is known of a patient and of the people around them.

/// The greatest age that is reckoned with, in years.
pub const MOST_AGE: u8 = 150;

/// An age in whole years, as far as it is known: at least so much, at most so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Age {
    least: u8,
    most: u8,
}

impl Age {
    /// Not known.
    pub const UNKNOWN: Age = Age { least: 0, most: MOST_AGE };

    /// This age. What is above [`MOST_AGE`] counts as that.
    #[must_use]
    pub fn exact(years: u8) -> Age {
        Age::between(years, years)
    }

    /// An age in these bounds, both included, in whichever order they come.
    #[must_use]
    pub fn between(one: u8, other: u8) -> Age {
        Age { least: one.min(other).min(MOST_AGE), most: one.max(other).min(MOST_AGE) }
    }

    /// 18 or over, and no more known.
    #[must_use]
    pub fn adult() -> Age {
        Age::between(18, MOST_AGE)
    }

    /// Under 18, and no more known.
    #[must_use]
    pub fn minor() -> Age {
        Age::between(0, 17)
    }

    /// The least that it can be.
    #[must_use]
    pub fn least(self) -> u8 {
        self.least
    }

    /// The most that it can be.
    #[must_use]
    pub fn most(self) -> u8 {
        self.most
    }

    /// Whether it is one number.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }
}

impl Default for Age {
    fn default() -> Age {
        Age::UNKNOWN
    }
}

/// Which law holds: where the hospital is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nation {
    /// England.
    #[default]
    England,
    /// Wales.
    Wales,
    /// Scotland or Northern Ireland: other Acts.
    Elsewhere,
}

/// What is known of the patient. `None`: not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patient {
    /// The age.
    pub age: Age,
    /// Whether ordinarily resident outside the United Kingdom, the Channel Islands and the Isle of Man.
    pub abroad: Option<bool>,
    /// The legal positions that it may be, one of them. Empty: not known.
    pub status: Vec<String>,
    /// Whether there is a restriction order. Read only where the position leaves it open.
    pub restricted: Option<bool>,
    /// Whether a council holds a care order. Read only under 18.
    pub care_order: Option<bool>,
    /// Whether a ward of court. Changes what a nearest relative may do, never who it is (s.33).
    pub ward_of_court: Option<bool>,
    /// Which law holds.
    pub nation: Nation,
    /// Whether the law has put a nominated person in the nearest relative's place ([`super::Book::replaced_by`]).
    pub replaced: bool,
}

macro_rules! relations {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// What somebody is to the patient.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Relation { $($(#[$doc])* $name,)* }

        impl Relation {
            /// All of them.
            pub const ALL: &'static [Relation] = &[$(Relation::$name,)*];

            /// The id, as the machine interface names it.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Relation::$name => $id,)* }
            }
        }
    };
}

relations! {
    /// Husband, wife or civil partner.
    Spouse = "spouse",
    /// Living together as if married.
    Partner = "partner",
    /// Son or daughter, adopted ones too.
    Child = "child",
    /// Mother or father, adoptive ones too.
    Parent = "parent",
    /// Brother or sister.
    Sibling = "sibling",
    /// Grandparent.
    Grandparent = "grandparent",
    /// Grandchild.
    Grandchild = "grandchild",
    /// Aunt or uncle.
    AuntOrUncle = "aunt-or-uncle",
    /// Niece or nephew.
    NieceOrNephew = "niece-or-nephew",
    /// Anybody else.
    Other = "other",
    /// A friend.
    Friend = "friend",
    /// A step-parent.
    StepParent = "step-parent",
    /// A relative by marriage.
    InLaw = "in-law",
    /// A cousin.
    Cousin = "cousin",
    /// A council.
    Council = "council",
}

/// The side from which a parent's kin come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Through {
    /// The mother's.
    Mother,
    /// The father's.
    Father,
}

/// What is known of somebody. `None`: not known. Those with a default in [`Person::new`] are unknown only in an interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: String,
    /// What they are to the patient.
    pub relation: Relation,
    /// The age.
    pub age: Age,
    /// Whether ordinarily resident outside the United Kingdom, the Channel Islands and the Isle of Man.
    pub abroad: Option<bool>,
    /// Whether they ordinarily live with the patient, or did until admission.
    pub lives_with: Option<bool>,
    /// Whether they care for the patient (more than a little), or did until admission.
    pub cares_for: Option<bool>,
    /// For how many whole months they have lived together. Read of a partner, and of anybody who is no relative.
    pub months_together: Option<u16>,
    /// Related by one parent only.
    pub half_blood: Option<bool>,
    /// Separated for good, by agreement or order. Read of a husband, wife or (civil) partner.
    pub separated: Option<bool>,
    /// One has deserted the other, and it has not ended.
    pub deserted: bool,
    /// A county court has put them in the nearest relative's place.
    pub court_appointed: bool,
    /// Guardian, special guardian, or named in a child arrangements order.
    pub guardian: bool,
    /// Alive.
    pub alive: bool,
    /// Of a father: whether he is or was married to the mother, or has or had parental responsibility.
    /// The outer `None`: not in question (a mother). `Some(None)`: not known.
    pub parental_responsibility: Option<Option<bool>>,
    /// The side of the family. Read of a parent's kin where the father may not count.
    pub through: Option<Through>,
    /// The id of the one who has handed them the role.
    pub delegated_by: Option<String>,
    /// Nobody has said yet whether there is such a person.
    pub maybe: bool,
}

impl Person {
    /// Somebody of whom nothing is known but the relation.
    #[must_use]
    pub fn new(id: impl Into<String>, relation: Relation) -> Person {
        Person {
            id: id.into(),
            relation,
            age: Age::UNKNOWN,
            abroad: None,
            lives_with: None,
            cares_for: None,
            months_together: None,
            half_blood: Some(false),
            separated: Some(false),
            deserted: false,
            court_appointed: false,
            guardian: false,
            alive: true,
            parental_responsibility: None,
            through: None,
            delegated_by: None,
            maybe: false,
        }
    }
}
