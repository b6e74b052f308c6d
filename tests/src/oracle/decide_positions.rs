//! The tribunal and all the rows after it: they answer for the leading legal position, aftercare for all positions together.
//!
//! What the texts leave open, what is chosen, and the text that bears on it:
//!
//! - OPEN: s.44: tribunal, managers, treatment, aftercare `unclear`; nearest relative and its rows `no`; CTO `no`.
//!   Text: imha.md §1 "has the effect of a restricted hospital order", "no NR route"; nearest-relative-cto-tribunal.md (N) §4 has no row; N §5
//!   s.56(3) does not except it; interface §1 names s44 for `unclear`; interface §3 none for 44; N §3 no CTO for "any restricted patient".
//! - OPEN: s.44 beside a restricted order: the restricted order leads.
//!   Text: interface §1: order within the first step of the list.
//! - OPEN: s.4 before the second recommendation: tribunal, managers, order of discharge `unclear`; treatment, aftercare, objection, NR's tribunal,
//!   CTO `no`; nearest relative `yes`.
//!   Text: N §4 "may apply …; effective in practice only on conversion", "Y (theory)" against §4.2 "No discharge power: 4 (theory only)"; N §2
//!   "technically (72 h makes it useless)"; interface names s.4 for `unclear`.
//! - OPEN: a court's place of safety: `unclear` in each row, save order of discharge, objection and the nearest relative's tribunal: `no` under each
//!   of the five powers, none of which is an order with periods, or has a bar.
//!   Text: N §5 (treatment: ss.37(4), 45A(5) excepted, ss.36(3), 38(4) not); N §2 columns 37u, restricted, 35/36/38.
//! - OPEN: a court's place of safety, aftercare, with nothing left behind: `unclear` stays: the empty list is for a status that "does not itself
//!   give aftercare".
//!   Text: interface §1 `earlier-section`; the same for s.44.
//! - OPEN: conditional discharge, managers: `no`, not `with-consent`: nobody is in their hospital.
//!   Text: N §4 "–"; §4.2 "Restricted: needs Justice Secretary consent".
//! - OPEN: conditional discharge, aftercare: `yes`.
//!   Text: N §4 "Y (if 37/41 etc.)": each comes from such an order.
//! - OPEN: conditional discharge, nearest relative: `no`.
//!   Text: imha.md §3 "restricted patients (incl. conditionally discharged)".
//! - OPEN: guardianship, managers: `no`, by s.7 and by court order: the council discharges.
//!   Text: N §4 "LA/RC/NR discharge; not HM", "LA".
//! - OPEN: guardianship by court order, nearest relative: `limited`; tribunal `each-period`.
//!   Text: N §2 column; interface "`limited` (unrestricted Part 3)".
//! - OPEN: nearest relative's tribunal, ss.47 and 48: `each-period`, though not in the first six months.
//!   Text: N §2 37u; §4 row 47.
//! - OPEN: objection: by the position that holds: s.3 and s.7 `yes`, s.2 and informal `no`, CTO `no`.
//!   Text: N §2 s.11(4); interface "(s.3, guardianship: while it is being considered or was made)".
//! - OPEN: CTO recalled: managers `yes`, tribunal `yes`, nearest relative as on the CTO; treatment `yes`.
//!   Text: N §3 "On recall Part 4 applies again"; §4 17A; imha.md §1 "still a community patient".
//! - OPEN: `cto-possible` for somebody on a CTO: `no`: they are not liable to be detained, and are on one.
//!   Text: N §3 "someone liable to be detained under s.3 …"; §2 s.17D(2)(b).
//! - OPEN: `cto-possible`, s.45A: `no`: restricted; once the limitation direction has ended the status is `notional-37`.
//!   Text: N §3.
//! - OPEN: `cto-possible`, guardianship, s.2 on the way to s.3: `no`: the position that holds decides.
//!   Text: N §3.
//! - OPEN: deprived of liberty under the 2005 Act alone: nearest relative `yes`, as for informal patients.
//!   Text: interface §3 names "informal and community patients, ss.5, 135, 136".
//! - OPEN: no position at all: as `community`.
//!   Text: interface §1: an empty list means "none of these".
//! - OPEN: s.24 in force: nearest relative and its rows `no`: a nominated person stands in their place.
//!   Text: imha.md §4; N §6 "NR → NP".
//! - OPEN: s.22, s.6, Sch 1 of the 2025 Act: not read: no fact tells who would be outside.
//!   Text: N §6.
//! - OPEN: age: not read: guardianship under 16 answers as any.
//!   Text: N §4 row 7 "16+"; N §3 "No lower age limit in s.17A".
//! - OPEN: s.29, care orders, wards: not read: no fact of §1 tells.
//!   Text: N §1.1 steps 1-2.

use super::decide_facts::{Answer, CtoFrom, Facts, Nation, Right, Status, Statuses};
use super::decide_law::{Commencement, Law};

/// What leads, in the order of the interface. Positions that answer alike in every row stand together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leading {
    /// ss.37/41, 45A, 47/49, 48/49, an insanity order with restrictions.
    Restricted,
    S44,
    S3,
    /// ss.37, 47, 48, notional 37, an insanity order without restrictions.
    Part3,
    /// s.2, and s.4 with the second recommendation.
    S2,
    /// ss.36 and 38.
    CourtWithTreatment,
    S35,
    CtoRecalled,
    Cto,
    /// With or without deprivation of liberty.
    ConditionalDischarge,
    CourtGuardianship,
    Guardianship,
    CourtPlaceOfSafety,
    /// s.4 before the second recommendation.
    S4,
    /// ss.5, 135, 136, the 2005 Act, informal, community, none.
    Nothing,
}

const RESTRICTED: Statuses = Statuses::of(&[Status::S37_41, Status::S45A, Status::S47_49, Status::S48_49]);
const PART_3: Statuses = Statuses::of(&[Status::S37, Status::S47, Status::S48, Status::Notional37, Status::HospitalOrderInsanity]);
const COURT_WITH_TREATMENT: Statuses = Statuses::of(&[Status::S36, Status::S38]);
const CONDITIONAL: Statuses = Statuses::of(&[Status::ConditionalDischargeDol, Status::ConditionalDischarge]);
const AFTERCARE: Statuses = RESTRICTED.and(PART_3).and(CONDITIONAL).and(Statuses::of(&[Status::S3, Status::Cto, Status::CtoRecalled]));
const AFTERCARE_OPEN: Statuses = Statuses::of(&[Status::S44, Status::CourtPlaceOfSafety]);

fn leading(facts: &Facts) -> Leading {
    let status = facts.status;
    let s4 = status.holds(Status::S4);
    if status.meets(RESTRICTED) || facts.restricted && status.holds(Status::HospitalOrderInsanity) {
        Leading::Restricted
    } else if status.holds(Status::S44) {
        Leading::S44
    } else if status.holds(Status::S3) {
        Leading::S3
    } else if status.meets(PART_3) {
        Leading::Part3
    } else if status.holds(Status::S2) || s4 && facts.second_recommendation {
        Leading::S2
    } else if status.meets(COURT_WITH_TREATMENT) {
        Leading::CourtWithTreatment
    } else if status.holds(Status::S35) {
        Leading::S35
    } else if status.holds(Status::CtoRecalled) {
        Leading::CtoRecalled
    } else if status.holds(Status::Cto) {
        Leading::Cto
    } else if status.meets(CONDITIONAL) {
        Leading::ConditionalDischarge
    } else if status.holds(Status::S37Guardianship) {
        Leading::CourtGuardianship
    } else if status.holds(Status::S7) {
        Leading::Guardianship
    } else if status.holds(Status::CourtPlaceOfSafety) {
        Leading::CourtPlaceOfSafety
    } else if s4 {
        Leading::S4
    } else {
        Leading::Nothing
    }
}

pub(super) fn answer(right: Right, facts: &Facts, law: &Law) -> Answer {
    if matches!(facts.nation, Nation::Scotland | Nation::NorthernIreland) {
        return Answer::NotThisLaw;
    }
    match right {
        Right::Tribunal => tribunal(leading(facts)),
        Right::HospitalManagersDischarge => managers(leading(facts)),
        Right::TreatmentWithoutConsent => treatment(leading(facts)),
        Right::AftercareS117 => aftercare(facts),
        Right::CtoPossible => cto_possible(leading(facts)),
        _ if law.has(Commencement::S24) => Answer::No,
        Right::NearestRelative => nearest_relative(leading(facts), facts.cto_from),
        Right::NrOrderDischarge => nr_order_discharge(leading(facts), facts.cto_from),
        Right::NrObject => nr_object(leading(facts)),
        Right::NrTribunal => nr_tribunal(leading(facts), facts.cto_from),
        _ => Answer::NotThisLaw,
    }
}

const fn tribunal(leading: Leading) -> Answer {
    match leading {
        Leading::Restricted
        | Leading::S3
        | Leading::Part3
        | Leading::S2
        | Leading::CtoRecalled
        | Leading::Cto
        | Leading::ConditionalDischarge
        | Leading::CourtGuardianship
        | Leading::Guardianship => Answer::Yes,
        Leading::CourtWithTreatment | Leading::S35 | Leading::Nothing => Answer::No,
        Leading::S44 | Leading::CourtPlaceOfSafety | Leading::S4 => Answer::Unclear,
    }
}

const fn managers(leading: Leading) -> Answer {
    match leading {
        Leading::Restricted => Answer::WithConsent,
        Leading::S3 | Leading::Part3 | Leading::S2 | Leading::CtoRecalled | Leading::Cto => Answer::Yes,
        Leading::CourtWithTreatment | Leading::S35 | Leading::ConditionalDischarge | Leading::CourtGuardianship | Leading::Guardianship | Leading::Nothing => Answer::No,
        Leading::S44 | Leading::CourtPlaceOfSafety | Leading::S4 => Answer::Unclear,
    }
}

const fn treatment(leading: Leading) -> Answer {
    match leading {
        Leading::Restricted | Leading::S3 | Leading::Part3 | Leading::S2 | Leading::CourtWithTreatment | Leading::CtoRecalled => Answer::Yes,
        Leading::S35 | Leading::Cto | Leading::ConditionalDischarge | Leading::CourtGuardianship | Leading::Guardianship | Leading::S4 | Leading::Nothing => Answer::No,
        Leading::S44 | Leading::CourtPlaceOfSafety => Answer::Unclear,
    }
}

fn aftercare(facts: &Facts) -> Answer {
    if facts.status.meets(AFTERCARE) || !facts.earlier_section.is_empty() {
        Answer::Yes
    } else if facts.status.meets(AFTERCARE_OPEN) {
        Answer::Unclear
    } else {
        Answer::No
    }
}

const fn cto_possible(leading: Leading) -> Answer {
    match leading {
        Leading::S3 | Leading::Part3 => Answer::Yes,
        Leading::CourtPlaceOfSafety => Answer::Unclear,
        _ => Answer::No,
    }
}

const fn nearest_relative(leading: Leading, cto_from: CtoFrom) -> Answer {
    match (leading, cto_from) {
        (Leading::Restricted | Leading::S44 | Leading::CourtWithTreatment | Leading::S35 | Leading::ConditionalDischarge, _) => Answer::No,
        (Leading::Part3 | Leading::CourtGuardianship, _) | (Leading::Cto | Leading::CtoRecalled, CtoFrom::Part3) => Answer::Limited,
        (Leading::Cto | Leading::CtoRecalled, CtoFrom::Part2) => Answer::Yes,
        (Leading::S3 | Leading::S2 | Leading::S4 | Leading::Guardianship | Leading::Nothing, _) => Answer::Yes,
        (Leading::CourtPlaceOfSafety, _) => Answer::Unclear,
    }
}

const fn nr_order_discharge(leading: Leading, cto_from: CtoFrom) -> Answer {
    match (leading, cto_from) {
        (Leading::S2 | Leading::S3 | Leading::Guardianship, _) | (Leading::Cto | Leading::CtoRecalled, CtoFrom::Part2) => Answer::Yes,
        (Leading::S4, _) => Answer::Unclear,
        _ => Answer::No,
    }
}

const fn nr_object(leading: Leading) -> Answer {
    match leading {
        Leading::S3 | Leading::Guardianship => Answer::Yes,
        _ => Answer::No,
    }
}

const fn nr_tribunal(leading: Leading, cto_from: CtoFrom) -> Answer {
    match (leading, cto_from) {
        (Leading::S3, _) | (Leading::Cto | Leading::CtoRecalled, CtoFrom::Part2) => Answer::AfterBarring,
        (Leading::Part3 | Leading::CourtGuardianship, _) | (Leading::Cto | Leading::CtoRecalled, CtoFrom::Part3) => Answer::EachPeriod,
        _ => Answer::No,
    }
}
