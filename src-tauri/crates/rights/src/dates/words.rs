//! The ids of the machine interface: events, entries, and the words that go with them.

use crate::Moment;

/// An enum whose variants each have one id, a contract with the machine interface: add, never rename or drop.
macro_rules! ids {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// All of them, in the order of the machine interface.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The id, in kebab case.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $id,)* }
            }

            /// The one with this id.
            #[must_use]
            pub fn of(id: &str) -> Option<$name> {
                match id { $($id => Some($name::$variant),)* _ => None }
            }
        }
    };
}

ids! {
    /// Something that happened, or is planned, on a day.
    Event {
        /// Section 2, 3 or 4 began.
        Admitted = "admitted",
        /// Section 2 began, where section 3 came after it.
        FirstAdmitted = "first-admitted",
        /// The report under section 5(2) was handed in.
        ReportFurnished = "report-furnished",
        /// The nurse's record under section 5(4).
        NurseRecorded = "nurse-recorded",
        /// A court's order, or the Secretary of State's direction under sections 47 and 48.
        OrderMade = "order-made",
        /// Guardianship was accepted.
        Accepted = "accepted",
        /// The community treatment order.
        CtoMade = "cto-made",
        /// The hospital order behind a community treatment order.
        HospitalOrderMade = "hospital-order-made",
        /// Detention after a recall from a community treatment order began.
        RecalledDetained = "recalled-detained",
        /// The community treatment order was revoked.
        Revoked = "revoked",
        /// Conditional discharge.
        Discharged = "discharged",
        /// Conditions that deprive of liberty began.
        DeprivedOfLibertyFrom = "deprived-of-liberty-from",
        /// Conditions that deprive of liberty ended.
        DeprivedOfLibertyUntil = "deprived-of-liberty-until",
        /// Return to hospital after the recall of a conditional discharge.
        Returned = "returned",
        /// Arrival at the place of safety.
        Arrived = "arrived",
        /// The first medicine for mental disorder.
        FirstMedicine = "first-medicine",
        /// The tribunal received an application that was not withdrawn.
        TribunalApplicationReceived = "tribunal-application-received",
        /// The nearest relative's order to discharge was served, however.
        NrOrderServed = "nr-order-served",
        /// It was handed to an officer of the managers.
        NrOrderHanded = "nr-order-handed",
        /// It was posted.
        NrOrderPosted = "nr-order-posted",
        /// It was e-mailed.
        NrOrderEmailed = "nr-order-emailed",
        /// The report that bars the nearest relative's order.
        Barred = "barred",
        /// The nearest relative was told of it.
        NrToldOfBarring = "nr-told-of-barring",
        /// The county court displaced the nearest relative.
        Displaced = "displaced",
        /// The tribunal last considered the case.
        TribunalLastConsidered = "tribunal-last-considered",
        /// The first day of absence without leave.
        AwolFrom = "awol-from",
        /// The restrictions of a hospital order ended.
        RestrictionsEnded = "restrictions-ended",
        /// The recall notice was put into the patient's hand.
        RecallNoticeHanded = "recall-notice-handed",
        /// The recall notice was left at the address.
        RecallNoticeLeft = "recall-notice-left",
        /// The recall notice was posted.
        RecallNoticePosted = "recall-notice-posted",
        /// Somebody asked the county court to displace the nearest relative.
        DisplacementApplication = "displacement-application",
        /// The day on which the patient is to be discharged.
        DischargePlanned = "discharge-planned",
    }
}

ids! {
    /// What an entry is about. The order is that in which entries are given.
    Id {
        /// The last day, or the last minute, of a section, order or guardianship.
        SectionEnds = "section-ends",
        /// The last day of a later period, if it is renewed.
        RenewalEnds = "renewal-ends",
        /// The time in which a renewal must be examined.
        RenewalExamination = "renewal-examination",
        /// The last minute of a holding power.
        HoldingPowerEnds = "holding-power-ends",
        /// The last minute of a recall.
        RecallEnds = "recall-ends",
        /// The last day of a remand.
        RemandEnds = "remand-ends",
        /// The last day of all remands together, or of an interim order with its renewals.
        RemandLongestEnd = "remand-longest-end",
        /// When the patient may apply to the tribunal.
        TribunalWindow = "tribunal-window",
        /// When the nearest relative may.
        NrTribunalWindow = "nr-tribunal-window",
        /// The last day for a hearing to start.
        HearingStartsBy = "hearing-starts-by",
        /// When the hospital managers must refer the case.
        ManagersMustRefer = "managers-must-refer",
        /// When the Secretary of State must.
        SecretaryOfStateMustRefer = "secretary-of-state-must-refer",
        /// From when medicine needs a second opinion or a certificate of consent.
        SecondOpinionNeededFrom = "second-opinion-needed-from",
        /// When the nearest relative's order counts as handed in.
        NrOrderServed = "nr-order-served",
        /// By when it can be barred.
        BarringReportBy = "barring-report-by",
        /// When that nearest relative may order discharge again.
        NrMayOrderAgainFrom = "nr-may-order-again-from",
        /// By when the nearest relative should be told of a discharge.
        NrToldOfDischargeBy = "nr-told-of-discharge-by",
        /// When a recall notice counts as served.
        RecallNoticeServed = "recall-notice-served",
        /// The last day on which a person who is absent may be taken back.
        MayBeRetakenUntil = "may-be-retaken-until",
        /// The last day of a displacement.
        DisplacementEnds = "displacement-ends",
    }
}

ids! {
    /// Which right of the nearest relative a window is.
    WindowKind {
        /// After a barring report.
        AfterBarring = "after-barring",
        /// In each period in which the patient may apply too, or in each year.
        EachPeriod = "each-period",
        /// After displacement.
        AfterDisplacement = "after-displacement",
    }
}

ids! {
    /// Why there is no day.
    Why {
        /// The law does not give it.
        NoRight = "no-right",
        /// The order was not validly served.
        NotServed = "not-served",
        /// It goes on until something else ends it.
        NoFixedEnd = "no-fixed-end",
        /// It goes on until the county court has decided.
        UntilTheCourtDecides = "until-the-court-decides",
        /// An application was made in time, so there is nothing to refer.
        ApplicationMade = "application-made",
        /// The place has a law of its own.
        NotThisLaw = "not-this-law",
    }
}

ids! {
    /// Where the hospital or, under guardianship, the council is.
    Nation {
        /// England.
        England = "england",
        /// Wales.
        Wales = "wales",
        /// Scotland, which has a law of its own.
        Scotland = "scotland",
        /// Northern Ireland, which has a law of its own.
        NorthernIreland = "northern-ireland",
    }
}

ids! {
    /// How a letter was posted.
    Post {
        /// First class, paid before.
        FirstClass = "first-class",
        /// Second class, paid before.
        SecondClass = "second-class",
    }
}

ids! {
    /// The ground of displacement: a paragraph of MHA 1983 s.29(3).
    Displacement {
        /// There is no nearest relative, or none can be found.
        A = "a",
        /// The nearest relative is too ill.
        B = "b",
        /// The nearest relative objects without good reason.
        C = "c",
        /// The nearest relative discharges without due regard.
        D = "d",
        /// The nearest relative is not suitable otherwise.
        E = "e",
    }
}

ids! {
    /// The patient's age now.
    Age {
        /// Under 16.
        Under16 = "under-16",
        /// 16 or 17.
        From16 = "16-17",
        /// 18 or over.
        Adult = "18-or-over",
    }
}

/// What a day rests on and what is asked for where it is missing: an event, or a word about one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// The day of this event.
    Event(Event),
    /// How the letter was posted.
    Post,
    /// Whether the managers had agreed to e-mail.
    EmailAgreed,
    /// The ground of displacement.
    Ground,
    /// Where the hospital is.
    Nation,
}

impl Need {
    /// The key of the machine interface.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Need::Event(event) => event.id(),
            Need::Post => "post",
            Need::EmailAgreed => "email-agreed",
            Need::Ground => "ground",
            Need::Nation => "nation",
        }
    }
}

/// What happened, and when. With nothing set, nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Events {
    moments: [Option<Moment>; Event::ALL.len()],
    /// How a letter was posted.
    pub post: Option<Post>,
    /// Whether the managers had agreed to e-mail.
    pub email_agreed: Option<bool>,
    /// The ground of displacement.
    pub ground: Option<Displacement>,
    /// A doctor prolonged the stay at the place of safety.
    pub extended: bool,
}

impl Events {
    /// When it happened, if that is known.
    #[must_use]
    pub fn get(&self, event: Event) -> Option<Moment> {
        self.moments[event as usize]
    }

    /// Says when it happened.
    pub fn set(&mut self, event: Event, moment: Moment) {
        self.moments[event as usize] = Some(moment);
    }
}
