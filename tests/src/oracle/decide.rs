//! The answer to each of the 17 rights for complete facts, and the facts that each may read.
//!
//! The choices behind the arms stand in the files that they lead to.

use super::decide_advocates as advocates;
use super::decide_facts::{Answer, Fact, Facts, Right};
use super::decide_imha as imha;
use super::decide_law::Law;
use super::decide_positions as positions;

/// The answer.
#[must_use]
pub fn answer(right: Right, facts: &Facts, law: &Law) -> Answer {
    match right {
        Right::Imha => imha::imha(facts, law),
        Right::Imca => advocates::imca(facts),
        Right::CareActAdvocate => advocates::care_act(facts),
        Right::IndependentProfessionalAdvocate => advocates::professional(facts),
        Right::NhsComplaintsAdvocate => advocates::nhs_complaints(facts),
        Right::Llais => advocates::llais(facts, law),
        Right::ScotlandIndependentAdvocacy => advocates::scotland(facts),
        Right::GeneralAdvocacy => Answer::May,
        Right::Tribunal
        | Right::HospitalManagersDischarge
        | Right::TreatmentWithoutConsent
        | Right::AftercareS117
        | Right::NearestRelative
        | Right::NrOrderDischarge
        | Right::NrObject
        | Right::NrTribunal
        | Right::CtoPossible => positions::answer(right, facts, law),
    }
}

/// The facts that the answer to a right may read at all: with the others changed at will, it stays. `told_by` and
/// `may_ask_for_visit` read what `imha` and `nearest-relative` read together.
#[must_use]
pub const fn reads(right: Right) -> &'static [Fact] {
    match right {
        Right::Imha => &[Fact::Nation, Fact::Age, Fact::Status, Fact::SecondRecommendation, Fact::TreatmentDiscussed, Fact::S58aProposedBefore18],
        Right::Imca => &[
            Fact::Nation,
            Fact::Age,
            Fact::Decision,
            Fact::CapacityForDecision,
            Fact::SomeoneToConsult,
            Fact::AttorneyOrDeputy,
            Fact::TreatmentUnderMha,
            Fact::AccommodationUnderMha,
            Fact::TooUrgentToWait,
            Fact::DolsRepresentative,
            Fact::DolsSupport,
        ],
        Right::CareActAdvocate => &[Fact::Nation, Fact::CareProcess, Fact::SubstantialDifficulty, Fact::AppropriateIndividual, Fact::LongNhsPlacement, Fact::Disagreement],
        Right::IndependentProfessionalAdvocate => &[Fact::Nation, Fact::CareProcess, Fact::SubstantialDifficulty, Fact::AppropriateIndividual],
        Right::NhsComplaintsAdvocate => &[Fact::Nation, Fact::Complaint],
        Right::Llais => &[Fact::Nation, Fact::Age, Fact::Complaint],
        Right::ScotlandIndependentAdvocacy => &[Fact::Nation],
        Right::GeneralAdvocacy => &[],
        Right::Tribunal | Right::HospitalManagersDischarge | Right::CtoPossible | Right::NrObject => &[Fact::Nation, Fact::Status, Fact::SecondRecommendation, Fact::Restricted],
        Right::TreatmentWithoutConsent => &[Fact::Nation, Fact::Status, Fact::SecondRecommendation],
        Right::AftercareS117 => &[Fact::Nation, Fact::Status, Fact::EarlierSection],
        Right::NearestRelative | Right::NrOrderDischarge | Right::NrTribunal => &[Fact::Nation, Fact::Status, Fact::SecondRecommendation, Fact::Restricted, Fact::CtoFrom],
    }
}
