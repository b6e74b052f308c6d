//! The ids of the machine interface as plain enums and bit sets, and everything known about one person.
//!
//! Every enum gives its id, finds itself by its id, and lists all its values. Every list of the interface is a bit set.

/// Plain enums with ids.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident { $($value:ident = $id:literal),+ $(,)? })+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name {
            $( #[doc = concat!("`", $id, "`")] $value ),+
        }

        impl $name {
            /// Every value, in the order of the interface.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The id of the interface.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $( Self::$value => $id ),+
                }
            }

            /// The value with this id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id {
                    $( $id => Some(Self::$value), )+
                    _ => None,
                }
            }
        }
    )+ };
}

/// Bit sets of such enums.
macro_rules! sets {
    ($($(#[$doc:meta])* $set:ident of $value:ident)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
        pub struct $set(u64);

        impl $set {
            /// None of them.
            pub const NONE: Self = Self(0);
            /// All of them.
            pub const ALL: Self = Self((1 << $value::ALL.len()) - 1);

            /// These.
            #[must_use]
            pub const fn of(values: &[$value]) -> Self {
                let (mut bits, mut at) = (0, 0);
                while at < values.len() {
                    bits |= 1 << values[at] as u8;
                    at += 1;
                }
                Self(bits)
            }

            /// The set with these bits, the first value of the enum lowest. Bits beyond the enum are dropped.
            #[must_use]
            pub const fn from_bits(bits: u64) -> Self {
                Self(bits & Self::ALL.0)
            }

            /// The bits.
            #[must_use]
            pub const fn bits(self) -> u64 {
                self.0
            }

            /// Is this one in it?
            #[must_use]
            pub const fn holds(self, value: $value) -> bool {
                self.0 & 1 << value as u8 != 0
            }

            /// Is any of those in it?
            #[must_use]
            pub const fn meets(self, others: Self) -> bool {
                self.0 & others.0 != 0
            }

            /// Is it empty?
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// With this one as well.
            #[must_use]
            pub const fn with(self, value: $value) -> Self {
                Self(self.0 | 1 << value as u8)
            }

            /// With this one as well, if so.
            #[must_use]
            pub const fn with_if(self, so: bool, value: $value) -> Self {
                Self(self.0 | (so as u64) << value as u8)
            }

            /// Both together.
            #[must_use]
            pub const fn and(self, others: Self) -> Self {
                Self(self.0 | others.0)
            }

            /// Those in it, in the order of the enum.
            pub fn iter(self) -> impl Iterator<Item = $value> {
                $value::ALL.iter().copied().filter(move |value| self.holds(*value))
            }

            /// The set of these ids, with commas between them; nothing at all is the empty set.
            #[must_use]
            pub fn from_ids(ids: &str) -> Option<Self> {
                ids.split(',').filter(|id| !id.is_empty()).try_fold(Self::NONE, |set, id| Some(set.with($value::from_id(id)?)))
            }
        }
    )+ };
}

pub(super) use {ids, sets};

ids! {
    /// Where the hospital is, or the responsible council.
    Nation { England = "england", Wales = "wales", Scotland = "scotland", NorthernIreland = "northern-ireland" }

    /// The patient's age now.
    Age { Under16 = "under-16", From16To17 = "16-17", From18 = "18-or-over" }

    /// A legal position. The two values that stand for "one of these" are not here: see [`Statuses::meant_by`].
    Status {
        Informal = "informal",
        Community = "community",
        DolsHospital = "dols-hospital",
        DolsCareHome = "dols-care-home",
        S2 = "s2",
        S3 = "s3",
        S4 = "s4",
        S5_2 = "s5-2",
        S5_4 = "s5-4",
        S7 = "s7",
        Cto = "cto",
        CtoRecalled = "cto-recalled",
        S35 = "s35",
        S36 = "s36",
        S37 = "s37",
        S37Guardianship = "s37-guardianship",
        S37_41 = "s37-41",
        S38 = "s38",
        S44 = "s44",
        S45A = "s45a",
        S47 = "s47",
        S47_49 = "s47-49",
        S48 = "s48",
        S48_49 = "s48-49",
        Notional37 = "notional-37",
        HospitalOrderInsanity = "hospital-order-insanity",
        ConditionalDischarge = "conditional-discharge",
        ConditionalDischargeDol = "conditional-discharge-dol",
        S135 = "s135",
        S136 = "s136",
        CourtPlaceOfSafety = "court-place-of-safety",
    }

    /// What treatment has been discussed.
    TreatmentDiscussed { S57 = "s57", S58A = "s58a", Neither = "neither" }

    /// A decision under the Mental Capacity Act.
    Decision {
        SeriousMedicalTreatment = "serious-medical-treatment",
        HospitalOver28Days = "hospital-over-28-days",
        CareHomeOver8Weeks = "care-home-over-8-weeks",
        AccommodationReview = "accommodation-review",
        Safeguarding = "safeguarding",
        DolsRequest = "dols-request",
        DolsInForce = "dols-in-force",
    }

    /// Who arranges the accommodation.
    ArrangedBy { Nhs = "nhs", Council = "council" }

    /// The relevant person's representative.
    DolsRepresentative { Unpaid = "unpaid", Paid = "paid", Ended = "ended" }

    /// A council's process about the person.
    CareProcess {
        NeedsAssessment = "needs-assessment",
        CarersAssessment = "carers-assessment",
        CarePlan = "care-plan",
        CareReview = "care-review",
        TransitionAssessment = "transition-assessment",
        Safeguarding = "safeguarding",
    }

    /// Whether the council and the appropriate individual disagree, and who of them wants an advocate.
    Disagreement { BothWantAdvocate = "both-want-advocate", OneWantsAdvocate = "one-wants-advocate", None = "none" }

    /// Where a community treatment order comes from.
    CtoFrom { Part2 = "part-2", Part3 = "part-3" }

    /// A section left behind that gives aftercare.
    EarlierSection { S3 = "s3", S37 = "s37", S45A = "s45a", S47 = "s47", S48 = "s48" }

    /// What a complaint is about.
    Complaint { NhsCare = "nhs-care", PrivateCare = "private-care", SocialCare = "social-care", MhaPowers = "mha-powers", Advocate = "advocate" }

    /// A right, in the order of the interface.
    Right {
        Imha = "imha",
        Imca = "imca",
        CareActAdvocate = "care-act-advocate",
        IndependentProfessionalAdvocate = "independent-professional-advocate",
        NhsComplaintsAdvocate = "nhs-complaints-advocate",
        Llais = "llais",
        ScotlandIndependentAdvocacy = "scotland-independent-advocacy",
        GeneralAdvocacy = "general-advocacy",
        Tribunal = "tribunal",
        HospitalManagersDischarge = "hospital-managers-discharge",
        TreatmentWithoutConsent = "treatment-without-consent",
        AftercareS117 = "aftercare-s117",
        NearestRelative = "nearest-relative",
        NrOrderDischarge = "nr-order-discharge",
        NrObject = "nr-object",
        NrTribunal = "nr-tribunal",
        CtoPossible = "cto-possible",
    }

    /// An answer to complete facts: `depends` is none.
    Answer {
        Yes = "yes",
        No = "no",
        May = "may",
        Unclear = "unclear",
        WithConsent = "with-consent",
        Limited = "limited",
        AfterBarring = "after-barring",
        EachPeriod = "each-period",
        NotThisLaw = "not-this-law",
    }

    /// Who must tell the patient about the Independent Mental Health Advocate.
    Teller {
        HospitalManagers = "hospital-managers",
        ResponsibleClinician = "responsible-clinician",
        LocalSocialServicesAuthority = "local-social-services-authority",
        ManagersOfResponsibleHospital = "managers-of-responsible-hospital",
        DoctorOrApprovedClinician = "doctor-or-approved-clinician",
    }

    /// Who may ask the Independent Mental Health Advocate to visit.
    Asker {
        Patient = "patient",
        NearestRelative = "nearest-relative",
        ResponsibleClinician = "responsible-clinician",
        Amhp = "amhp",
        Carer = "carer",
        AttorneyOrDeputy = "attorney-or-deputy",
        SocialWorker = "social-worker",
        HospitalManagers = "hospital-managers",
    }

    /// Who arranges the Independent Mental Health Advocate.
    Arranger { Council = "council", HealthBoard = "health-board" }

    /// A fact.
    Fact {
        Nation = "nation",
        Age = "age",
        Status = "status",
        SecondRecommendation = "second-recommendation",
        TreatmentDiscussed = "treatment-discussed",
        S58aProposedBefore18 = "s58a-proposed-before-18",
        DecidesAboutAdvocate = "decides-about-advocate",
        Decision = "decision",
        ArrangedBy = "arranged-by",
        CapacityForDecision = "capacity-for-decision",
        SomeoneToConsult = "someone-to-consult",
        AttorneyOrDeputy = "attorney-or-deputy",
        TreatmentUnderMha = "treatment-under-mha",
        AccommodationUnderMha = "accommodation-under-mha",
        TooUrgentToWait = "too-urgent-to-wait",
        DolsRepresentative = "dols-representative",
        DolsSupport = "dols-support",
        CareProcess = "care-process",
        SubstantialDifficulty = "substantial-difficulty",
        AppropriateIndividual = "appropriate-individual",
        LongNhsPlacement = "long-nhs-placement",
        Disagreement = "disagreement",
        CtoFrom = "cto-from",
        Restricted = "restricted",
        EarlierSection = "earlier-section",
        Complaint = "complaint",
    }
}

sets! {
    /// Every legal position that holds now.
    Statuses of Status
    /// The decisions being made.
    Decisions of Decision
    /// The council's processes.
    CareProcesses of CareProcess
    /// The sections left behind.
    EarlierSections of EarlierSection
    /// What the complaint is about.
    Complaints of Complaint
    /// Everybody who owes the duty to tell.
    Tellers of Teller
    /// Everybody who may ask for a visit.
    Askers of Asker
}

impl Statuses {
    /// `detained-longer`: the sections that last weeks or months.
    pub const DETAINED_LONGER: Self = Self::of(&[
        Status::S2,
        Status::S3,
        Status::S35,
        Status::S36,
        Status::S37,
        Status::S37_41,
        Status::S38,
        Status::S44,
        Status::S45A,
        Status::S47,
        Status::S47_49,
        Status::S48,
        Status::S48_49,
        Status::Notional37,
        Status::HospitalOrderInsanity,
    ]);

    /// `detained-unknown`: those and the short powers.
    pub const DETAINED_UNKNOWN: Self =
        Self::DETAINED_LONGER.and(Self::of(&[Status::S4, Status::S5_2, Status::S5_4, Status::S135, Status::S136, Status::CtoRecalled, Status::CourtPlaceOfSafety]));

    /// The positions of which a `status` value of the interface means exactly one.
    #[must_use]
    pub fn meant_by(id: &str) -> Option<Self> {
        match id {
            "detained-longer" => Some(Self::DETAINED_LONGER),
            "detained-unknown" => Some(Self::DETAINED_UNKNOWN),
            _ => Some(Self::of(&[Status::from_id(id)?])),
        }
    }
}

/// Everything known about one person.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// `nation`
    pub nation: Nation,
    /// `age`
    pub age: Age,
    /// `status`
    pub status: Statuses,
    /// `second-recommendation`
    pub second_recommendation: bool,
    /// `treatment-discussed`
    pub treatment_discussed: TreatmentDiscussed,
    /// `s58a-proposed-before-18`
    pub s58a_proposed_before_18: bool,
    /// `decides-about-advocate`
    pub decides_about_advocate: bool,
    /// `decision`
    pub decision: Decisions,
    /// `arranged-by`
    pub arranged_by: ArrangedBy,
    /// `capacity-for-decision`
    pub capacity_for_decision: bool,
    /// `someone-to-consult`
    pub someone_to_consult: bool,
    /// `attorney-or-deputy`
    pub attorney_or_deputy: bool,
    /// `treatment-under-mha`
    pub treatment_under_mha: bool,
    /// `accommodation-under-mha`
    pub accommodation_under_mha: bool,
    /// `too-urgent-to-wait`
    pub too_urgent_to_wait: bool,
    /// `dols-representative`
    pub dols_representative: DolsRepresentative,
    /// `dols-support`
    pub dols_support: bool,
    /// `care-process`
    pub care_process: CareProcesses,
    /// `substantial-difficulty`
    pub substantial_difficulty: bool,
    /// `appropriate-individual`
    pub appropriate_individual: bool,
    /// `long-nhs-placement`
    pub long_nhs_placement: bool,
    /// `disagreement`
    pub disagreement: Disagreement,
    /// `cto-from`
    pub cto_from: CtoFrom,
    /// `restricted`
    pub restricted: bool,
    /// `earlier-section`
    pub earlier_section: EarlierSections,
    /// `complaint`
    pub complaint: Complaints,
}

impl Facts {
    /// A grown person in England of whom nothing in particular is to be said: every list is empty, and so is every question of yes or no,
    /// save that they decide about an advocate, have capacity and have people.
    pub const PLAIN: Self = Self {
        nation: Nation::England,
        age: Age::From18,
        status: Statuses::NONE,
        second_recommendation: false,
        treatment_discussed: TreatmentDiscussed::Neither,
        s58a_proposed_before_18: false,
        decides_about_advocate: true,
        decision: Decisions::NONE,
        arranged_by: ArrangedBy::Nhs,
        capacity_for_decision: true,
        someone_to_consult: true,
        attorney_or_deputy: false,
        treatment_under_mha: false,
        accommodation_under_mha: false,
        too_urgent_to_wait: false,
        dols_representative: DolsRepresentative::Unpaid,
        dols_support: false,
        care_process: CareProcesses::NONE,
        substantial_difficulty: false,
        appropriate_individual: true,
        long_nhs_placement: false,
        disagreement: Disagreement::None,
        cto_from: CtoFrom::Part2,
        restricted: false,
        earlier_section: EarlierSections::NONE,
        complaint: Complaints::NONE,
    };

    /// Sets one fact by its id; a list has commas between its ids. Nothing comes back where there is no such fact or value.
    #[must_use]
    pub fn set(&mut self, fact: &str, value: &str) -> Option<()> {
        match Fact::from_id(fact)? {
            Fact::Nation => self.nation = Nation::from_id(value)?,
            Fact::Age => self.age = Age::from_id(value)?,
            Fact::Status => self.status = Statuses::from_ids(value)?,
            Fact::SecondRecommendation => self.second_recommendation = yes_or_no(value)?,
            Fact::TreatmentDiscussed => self.treatment_discussed = TreatmentDiscussed::from_id(value)?,
            Fact::S58aProposedBefore18 => self.s58a_proposed_before_18 = yes_or_no(value)?,
            Fact::DecidesAboutAdvocate => self.decides_about_advocate = yes_or_no(value)?,
            Fact::Decision => self.decision = Decisions::from_ids(value)?,
            Fact::ArrangedBy => self.arranged_by = ArrangedBy::from_id(value)?,
            Fact::CapacityForDecision => self.capacity_for_decision = yes_or_no(value)?,
            Fact::SomeoneToConsult => self.someone_to_consult = yes_or_no(value)?,
            Fact::AttorneyOrDeputy => self.attorney_or_deputy = yes_or_no(value)?,
            Fact::TreatmentUnderMha => self.treatment_under_mha = yes_or_no(value)?,
            Fact::AccommodationUnderMha => self.accommodation_under_mha = yes_or_no(value)?,
            Fact::TooUrgentToWait => self.too_urgent_to_wait = yes_or_no(value)?,
            Fact::DolsRepresentative => self.dols_representative = DolsRepresentative::from_id(value)?,
            Fact::DolsSupport => self.dols_support = yes_or_no(value)?,
            Fact::CareProcess => self.care_process = CareProcesses::from_ids(value)?,
            Fact::SubstantialDifficulty => self.substantial_difficulty = yes_or_no(value)?,
            Fact::AppropriateIndividual => self.appropriate_individual = yes_or_no(value)?,
            Fact::LongNhsPlacement => self.long_nhs_placement = yes_or_no(value)?,
            Fact::Disagreement => self.disagreement = Disagreement::from_id(value)?,
            Fact::CtoFrom => self.cto_from = CtoFrom::from_id(value)?,
            Fact::Restricted => self.restricted = yes_or_no(value)?,
            Fact::EarlierSection => self.earlier_section = EarlierSections::from_ids(value)?,
            Fact::Complaint => self.complaint = Complaints::from_ids(value)?,
        }
        Some(())
    }
}

fn yes_or_no(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
