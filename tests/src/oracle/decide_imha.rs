//! The Independent Mental Health Advocate: who has one, who must say so, who may ask for a visit.
//!
//! What the texts leave open, what is chosen, and the text that bears on it:
//!
//! - OPEN: deprived of liberty in a Welsh hospital: `unclear`, told by the hospital managers, asked for as an informal patient; `no` once s.40 is
//!   in force.
//!   Text: imha.md §2 "YES at present (derived)", s.130J(2)(c); Sch 3 para 8; interface §1 `unclear`: "the law is open: act as if yes".
//! - OPEN: the same in a Welsh care home: `no`.
//!   Text: imha.md §2: s.130J is about "any hospital or registered establishment".
//! - OPEN: the same in England: `no`, also once s.40 is in force.
//!   Text: imha.md §1; §4 s.130CA "not liable to be detained under MHA, other law, or court order".
//! - OPEN: s.135 or s.136 in Wales: `no`, not unclear.
//!   Text: imha.md §2 "treat as NO … small gap: uncertain".
//! - OPEN: a court's place of safety in Wales: `unclear`, as in England.
//!   Text: imha.md §1 "UNCERTAIN - treat as YES"; §2 "any liability to detention except s.135/136", "hospital must be in Wales".
//! - OPEN: s.44: `yes`.
//!   Text: imha.md §1 row s.44 YES, §2; interface §1 lists s44 among what may be unclear.
//! - OPEN: who tells, s.57 or s.58A with a position that qualifies by itself: the doctor has no duty: s.130C(3) is for those outside (2).
//!   Text: imha.md §1: (3) "Informal …", "since they are outside (2) (derived)".
//! - OPEN: who tells, the same with an informal patient in Wales (or in England under s.40): the doctor and the hospital managers: being informal
//!   is not being within (2).
//!   Text: imha.md §2 rows s.57, informal; interface "everybody who owes the duty".
//! - OPEN: who tells and who may ask, a court's place of safety or deprived of liberty in Wales beside something that qualifies for sure: only those
//!   whom the latter gives, since the advocate rests on it alone.
//!   Text: interface §1 `unclear` is the answer where the law is open: beside a sure way it is not the answer; `because` gives the grounds of it.
//! - OPEN: who tells under s.40, informal patients in England: the hospital managers.
//!   Text: imha.md §4 130DA, 130CC: nobody is named.
//! - OPEN: who may ask, the nearest relative: each position that gives the advocate is judged for itself, by what `nearest-relative` answers for
//!   it alone; those that give none are judged together, by the one that leads, where the advocate comes from treatment discussed or from
//!   being informal. `yes` and `limited` count; `unclear` does not: the list says who may for certain.
//!   Text: imha.md §3; interface §1 "each is judged for itself", said of positions at once, and "the leading position" of other rows alone.
//! - OPEN: who may ask, England, s.57 or s.58A only: patient, nearest relative, responsible clinician, AMHP, though the patient may have no
//!   responsible clinician.
//!   Text: imha.md §3, s.130B(5) makes no difference.
//! - OPEN: who may ask, Wales, s.57 or s.58A only: as a compulsory patient: s.130I(3) stands in s.130I; an informal in-patient as well has both
//!   lists.
//!   Text: imha.md §2.
//! - OPEN: who may ask, Wales, attorney, deputy, carer: always in the list: it says who may, not who there is.
//!   Text: imha.md §2 "who may ask".
//! - OPEN: who may ask under s.24: nobody in place of the nearest relative: the nominated person has no id.
//!   Text: imha.md §4: 130B(5)(a), 130H swapped.
//! - OPEN: who may ask under s.40, informal patients in England: as compulsory patients.
//!   Text: imha.md §4 says nothing else.
//! - OPEN: the start of the Welsh scheme, s.57 and s.58A: 2012-01-03 with the compulsory scheme.
//!   Text: imha.md §2 "In force".
//! - OPEN: s.40 treated as in force before the scheme began: informal patients in England alone have an advocate.
//!   Text: interface §1 `assume`: "treated as in force on `as_at`"; imha.md §4 130CA stands by itself.
//! - OPEN: s.40 and a court's place of safety: still `unclear`.
//!   Text: imha.md §4 keeps the "old 130C list"; ss.4 and 21 of the 2025 Act except such places, Sch 3 is not said to.
//! - OPEN: informal beside a power that does not qualify: `yes` where informal alone is `yes` (Wales; England under s.40), though ss.130J(2)(c) and
//!   130CA ask for no liability to detention.
//!   Text: interface §1 "A power that does not qualify never cancels one that does"; "each is judged for itself".
//! - OPEN: `decides-about-advocate`: read by no answer: it drives `managers_should_ask` alone, which is not here.
//!   Text: interface §1; imha.md §3 "Lack of capacity never removes entitlement".

use super::decide_facts::{Age, Answer, Arranger, Asker, Askers, Facts, Nation, Right, Status, Statuses, Teller, Tellers, TreatmentDiscussed};
use super::decide_law::{Commencement, Day, Law};
use super::decide_positions;

/// In hospital under the managers' eye, by sections that count in both nations.
const DETAINED: Statuses = Statuses::DETAINED_LONGER;
/// Those that Wales adds: s.130I leaves out ss.135 and 136 alone.
const DETAINED_WALES: Statuses = DETAINED.and(Statuses::of(&[Status::S4, Status::S5_2, Status::S5_4]));
const GUARDIANSHIP: Statuses = Statuses::of(&[Status::S7, Status::S37Guardianship]);
const COMMUNITY_PATIENT: Statuses = Statuses::of(&[Status::Cto, Status::CtoRecalled]);
const CONDITIONALLY_DISCHARGED: Statuses = Statuses::of(&[Status::ConditionalDischarge, Status::ConditionalDischargeDol]);

/// The ways in which one person qualifies.
#[derive(Clone, Copy)]
struct Ways {
    /// Liable to be detained: s.130C(2)(a), s.130I(2)(a).
    detained: bool,
    /// Guardianship: (2)(b).
    guardianship: bool,
    /// Community treatment order: (2)(c).
    community: bool,
    /// Conditionally discharged, so liable to be detained all the same.
    conditional: bool,
    /// A court's place of safety: the law is open.
    place_of_safety: bool,
    /// Discusses treatment under s.57 or s.58A: s.130C(3), s.130I(3).
    discusses: bool,
    /// Informal in-patient: s.130J(2), and s.130CA under s.40 of the 2025 Act.
    informal: bool,
    /// In a hospital under the 2005 Act alone: read from s.130J(2)(c), so the law is open.
    deprived: bool,
}

impl Ways {
    const NONE: Self =
        Self { detained: false, guardianship: false, community: false, conditional: false, place_of_safety: false, discusses: false, informal: false, deprived: false };

    fn of(facts: &Facts, law: &Law) -> Self {
        let status = facts.status;
        let (detained, informal, deprived) = match facts.nation {
            // Before the scheme began nothing of it counts, save what is to be treated as in force.
            Nation::England if !law.from(Day::IMHA_ENGLAND) => return Self { informal: law.has(Commencement::S40) && status.holds(Status::Informal), ..Self::NONE },
            Nation::England => {
                (status.meets(DETAINED) || facts.second_recommendation && status.holds(Status::S4), law.has(Commencement::S40) && status.holds(Status::Informal), false)
            }
            Nation::Wales if law.from(Day::IMHA_WALES) => (
                status.meets(DETAINED_WALES),
                law.from(Day::IMHA_WALES_INFORMAL) && status.holds(Status::Informal),
                law.from(Day::IMHA_WALES_INFORMAL) && !law.has(Commencement::S40) && status.holds(Status::DolsHospital),
            ),
            _ => return Self::NONE,
        };
        Self {
            detained,
            guardianship: status.meets(GUARDIANSHIP),
            community: status.meets(COMMUNITY_PATIENT),
            conditional: status.meets(CONDITIONALLY_DISCHARGED),
            place_of_safety: status.holds(Status::CourtPlaceOfSafety),
            discusses: match facts.treatment_discussed {
                TreatmentDiscussed::S57 => true,
                TreatmentDiscussed::S58A => facts.age != Age::From18 || facts.s58a_proposed_before_18,
                TreatmentDiscussed::Neither => false,
            },
            informal,
            deprived,
        }
    }

    /// These, and what is open only where nothing is sure.
    const fn that_count(self) -> Self {
        if self.by_position() || self.discusses || self.informal { Self { place_of_safety: false, deprived: false, ..self } } else { self }
    }

    /// Within s.130C(2) or s.130I(2) for sure.
    const fn by_position(self) -> bool {
        self.detained || self.guardianship || self.community || self.conditional
    }

    const fn any(self) -> bool {
        self.by_position() || self.discusses || self.informal || self.deprived || self.place_of_safety
    }
}

pub(super) fn imha(facts: &Facts, law: &Law) -> Answer {
    let ways = Ways::of(facts, law);
    if ways.by_position() || ways.discusses || ways.informal {
        Answer::Yes
    } else if ways.place_of_safety || ways.deprived {
        Answer::Unclear
    } else {
        Answer::No
    }
}

/// Everybody who must tell the patient: nobody, where `imha` is `no`.
#[must_use]
pub fn told_by(facts: &Facts, law: &Law) -> Tellers {
    let ways = Ways::of(facts, law).that_count();
    Tellers::NONE
        .with_if(ways.detained || ways.place_of_safety || ways.informal || ways.deprived, Teller::HospitalManagers)
        .with_if(ways.conditional, Teller::ResponsibleClinician)
        .with_if(ways.guardianship, Teller::LocalSocialServicesAuthority)
        .with_if(ways.community, Teller::ManagersOfResponsibleHospital)
        .with_if(ways.discusses && !ways.by_position(), Teller::DoctorOrApprovedClinician)
}

/// Everybody who may ask for a visit: nobody, where `imha` is `no`.
#[must_use]
pub fn may_ask_for_visit(facts: &Facts, law: &Law) -> Askers {
    const STATUTORY: Askers = Askers::of(&[Asker::Patient, Asker::ResponsibleClinician, Asker::Amhp]);
    const WALES_COMPULSORY: Askers = STATUTORY.and(Askers::of(&[Asker::SocialWorker, Asker::HospitalManagers, Asker::AttorneyOrDeputy]));
    const WALES_INFORMAL: Askers = Askers::of(&[Asker::Patient, Asker::HospitalManagers, Asker::Carer, Asker::AttorneyOrDeputy, Asker::SocialWorker]);

    let ways = Ways::of(facts, law).that_count();
    if !ways.any() {
        return Askers::NONE;
    }
    let has_one = |status: Statuses| matches!(decide_positions::answer(Right::NearestRelative, &Facts { status, ..*facts }, law), Answer::Yes | Answer::Limited);
    let detained = if facts.nation == Nation::Wales { DETAINED_WALES } else { DETAINED.with_if(facts.second_recommendation, Status::S4) };
    let positions = detained.and(GUARDIANSHIP).and(COMMUNITY_PATIENT).and(CONDITIONALLY_DISCHARGED).bits();
    let (that_give, others) = (Statuses::from_bits(facts.status.bits() & positions), Statuses::from_bits(facts.status.bits() & !positions));
    let beside = ways.informal && facts.nation == Nation::England || ways.discusses && !ways.by_position();
    let relative = ways.by_position() && that_give.iter().any(|status| has_one(Statuses::of(&[status]))) || beside && has_one(others);
    if facts.nation == Nation::England {
        return STATUTORY.with_if(relative, Asker::NearestRelative);
    }
    let mut askers = Askers::NONE;
    if ways.by_position() || ways.place_of_safety || ways.discusses {
        askers = askers.and(WALES_COMPULSORY).with_if(relative, Asker::NearestRelative);
    }
    if ways.informal || ways.deprived {
        askers = askers.and(WALES_INFORMAL);
    }
    askers
}

/// Who arranges the advocate: nobody, where `imha` is `no`.
#[must_use]
pub fn arranged_by(facts: &Facts, law: &Law) -> Option<Arranger> {
    Ways::of(facts, law).any().then_some(if facts.nation == Nation::Wales { Arranger::HealthBoard } else { Arranger::Council })
}
