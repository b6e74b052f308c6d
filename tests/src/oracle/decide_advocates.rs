//! The other advocates: capacity, care (England and Wales), complaints (England and Wales), Scotland.
//!
//! What the texts leave open, what is chosen, and the text that bears on it:
//!
//! - OPEN: imca, capacity for DoLS: someone with capacity has no IMCA by any trigger, ss.39A, 39C and 39D too.
//!   Text: other-advocacy.md §1 "Who: … lacks capacity for the particular decision".
//! - OPEN: imca, safeguarding, age: 18 or over.
//!   Text: §1 row safeguarding "adults", beside "aged 16+".
//! - OPEN: imca, safeguarding, attorney: does not bar; nor does someone to consult.
//!   Text: §1: "no - can be used even with family"; s.40 is named for ss.37–39D, and for reviews reg 3(1)(d).
//! - OPEN: imca, safeguarding and reviews in Wales: `may`, as in England.
//!   Text: §1 "(England & Wales)", "Wales: own regulations" (said of reviews), SI 2007/852.
//! - OPEN: imca, hospital over 28 days: `yes` whoever is said to arrange it: only the NHS arranges a stay in hospital.
//!   Text: §1 rows s.38 and s.39.
//! - OPEN: imca, care home: `yes` whoever arranges it.
//!   Text: §1 rows s.38 and s.39, both must.
//! - OPEN: imca, urgency: ends the duty for treatment alone; nothing for a move, a review, safeguarding, DoLS.
//!   Text: interface §1 `too-urgent-to-wait`.
//! - OPEN: imca, under the Mental Health Act: Part 4 or 4A ends s.37 alone, accommodation ss.38–39 alone: reviews, safeguarding and DoLS stay.
//!   Text: interface §1 "(MCA s.37 only)", "(MCA ss.38–39 only)".
//! - OPEN: imca, DoLS representative `paid`: no IMCA by s.39D; s.39C needs `ended`.
//!   Text: §1 rows 39C, 39D.
//! - OPEN: imca, s.39D and an attorney: barred.
//!   Text: §1 "The same exceptions switch off 39A(3), 39C(3) and 39D(2)".
//! - OPEN: imca, status: not read: `dols-hospital` without `dols-in-force` gives nothing.
//!   Text: interface §1 `decision`.
//! - OPEN: care-act-advocate, age: not read, though ss.9 and 42 are about adults.
//!   Text: §2 names no age; it has children's processes (ss.59, 64).
//! - OPEN: care-act-advocate, reg 4: overrides the appropriate individual, not the substantial difficulty; s.67 processes only, so safeguarding
//!   alone gets nothing from it, safeguarding beside another does.
//!   Text: §2 "Test, both limbs"; "Advocate even though there is an appropriate individual (reg 4, s.67 only)".
//! - OPEN: independent-professional-advocate, transition: an assessment like others, so `yes`.
//!   Text: §2 Wales "assessment, care and support planning, review or safeguarding".
//! - OPEN: independent-professional-advocate, reg 4: not for Wales.
//!   Text: §2 Wales.
//! - OPEN: independent-professional-advocate, children: age is not read: the duty of ss.178–179 is another one.
//!   Text: §2 Wales "Children".
//! - OPEN: nhs-complaints-advocate, use of the 1983 Act: `no`: not a complaint about care; the CQC takes it.
//!   Text: §3 "PHSO usually will not look at …; those go to CQC". Against: nearest-relative-cto-tribunal.md §5 "provider first … NHS complaints
//!   advocate".
//! - OPEN: nhs-complaints-advocate, about an advocate: `no`: a council's service.
//!   Text: §6 "Complaining about an advocate".
//! - OPEN: nhs-complaints-advocate, age: not read.
//!   Text: §3 "No capacity/eligibility test"; under 16 "if competent", and no fact says that.
//! - OPEN: llais, social care of the young: `no` under 18: Llais is for adult social care.
//!   Text: §3 Wales "NHS and adult social care"; "under-25s … may need the council's children's advocacy instead".
//! - OPEN: llais, private care, use of the 1983 Act, an advocate: `no`.
//!   Text: §3 Wales; nearest-relative-cto-tribunal.md §5 HIW.
//! - OPEN: scotland-independent-advocacy: `yes` for everybody whom the questions are about: no fact says "mental disorder".
//!   Text: §5 "every person with a mental disorder".
//! - OPEN: general-advocacy: `may` in all four nations.
//!   Text: interface §1 gives no other value.

use super::decide_facts::{Age, Answer, CareProcess, CareProcesses, Complaint, Decision, Disagreement, DolsRepresentative, Facts, Nation};
use super::decide_law::{Day, Law};

const fn yes_if(so: bool) -> Answer {
    if so { Answer::Yes } else { Answer::No }
}

/// Mental Capacity Act 2005 ss.37–39D and the regulations on reviews and safeguarding.
pub(super) fn imca(facts: &Facts) -> Answer {
    let here = matches!(facts.nation, Nation::England | Nation::Wales);
    if !here || facts.age == Age::Under16 || facts.capacity_for_decision {
        return Answer::No;
    }
    let adult = facts.age == Age::From18;
    let alone = !facts.someone_to_consult && !facts.attorney_or_deputy;
    let (mut must, mut may) = (false, false);

    if facts.decision.holds(Decision::SeriousMedicalTreatment) {
        must |= alone && !facts.treatment_under_mha && !facts.too_urgent_to_wait;
    }
    if facts.decision.holds(Decision::HospitalOver28Days) {
        must |= alone && !facts.accommodation_under_mha;
    }
    if facts.decision.holds(Decision::CareHomeOver8Weeks) {
        must |= alone && !facts.accommodation_under_mha;
    }
    if facts.decision.holds(Decision::DolsRequest) {
        must |= adult && alone;
    }
    if facts.decision.holds(Decision::DolsInForce) {
        must |= adult
            && match facts.dols_representative {
                DolsRepresentative::Ended => alone,
                DolsRepresentative::Unpaid => facts.dols_support && !facts.attorney_or_deputy,
                DolsRepresentative::Paid => false,
            };
    }
    if facts.decision.holds(Decision::AccommodationReview) {
        may |= alone;
    }
    if facts.decision.holds(Decision::Safeguarding) {
        may |= adult;
    }

    match (must, may) {
        (true, _) => Answer::Yes,
        (false, true) => Answer::May,
        (false, false) => Answer::No,
    }
}

/// Care Act 2014 ss.67–68.
pub(super) fn care_act(facts: &Facts) -> Answer {
    const PLANNING: CareProcesses =
        CareProcesses::of(&[CareProcess::NeedsAssessment, CareProcess::CarersAssessment, CareProcess::CarePlan, CareProcess::CareReview, CareProcess::TransitionAssessment]);
    if facts.nation != Nation::England || !facts.substantial_difficulty {
        return Answer::No;
    }
    let in_spite_of_individual = facts.long_nhs_placement || facts.disagreement == Disagreement::BothWantAdvocate;
    let planning = facts.care_process.meets(PLANNING) && (!facts.appropriate_individual || in_spite_of_individual);
    let safeguarding = facts.care_process.holds(CareProcess::Safeguarding) && !facts.appropriate_individual;
    yes_if(planning || safeguarding)
}

/// Social Services and Well-being (Wales) Act 2014, Part 10 Code.
pub(super) fn professional(facts: &Facts) -> Answer {
    yes_if(facts.nation == Nation::Wales && !facts.care_process.is_empty() && facts.substantial_difficulty && !facts.appropriate_individual)
}

/// Local Government and Public Involvement in Health Act 2007 s.223A.
pub(super) fn nhs_complaints(facts: &Facts) -> Answer {
    yes_if(facts.nation == Nation::England && facts.complaint.holds(Complaint::NhsCare))
}

/// Complaints advocacy in Wales.
pub(super) fn llais(facts: &Facts, law: &Law) -> Answer {
    let about = facts.complaint.holds(Complaint::NhsCare) || facts.complaint.holds(Complaint::SocialCare) && facts.age == Age::From18;
    yes_if(facts.nation == Nation::Wales && law.from(Day::LLAIS) && about)
}

/// Mental Health (Care and Treatment) (Scotland) Act 2003 s.259.
pub(super) fn scotland(facts: &Facts) -> Answer {
    yes_if(facts.nation == Nation::Scotland)
}
