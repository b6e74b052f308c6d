//! The tables of the law pack as lines of data, and the check of the oracle against them.
//!
//! A line gives the facts (on top of [`Facts::PLAIN`], on 21 November 2026), what must come of them, and where that stands. Among the
//! facts, `on=` takes another day and `assume=` a part of the 2025 Act; among the results, `told=` and `ask=` are whole lists.
//! `C` is somebody who lacks capacity and has nobody, `D` somebody with substantial difficulty.

use super::{Answer, Askers, Commencement, Day, Fact, Facts, Law, Right, Status, Statuses, Tellers, answer, may_ask_for_visit, reads, told_by};

/// nearest-relative-cto-tribunal.md §4 and §2, imha.md §1 and §2: facts; IMHA in England, in Wales; tribunal, managers, treatment, aftercare;
/// nearest relative, order of discharge, objection, tribunal; CTO.
pub const SECTIONS: &[(&str, &str)] = &[
    ("status=s2", "yes yes | yes yes yes no | yes yes no no | no"),
    ("status=s3", "yes yes | yes yes yes yes | yes yes yes after-barring | yes"),
    ("status=s4", "no yes | unclear unclear no no | yes unclear no no | no"),
    ("status=s4 second-recommendation=yes", "yes yes | yes yes yes no | yes yes no no | no"),
    ("status=s5-2", "no yes | no no no no | yes no no no | no"),
    ("status=s5-4", "no yes | no no no no | yes no no no | no"),
    ("status=s7", "yes yes | yes no no no | yes yes yes no | no"),
    ("status=cto", "yes yes | yes yes no yes | yes yes no after-barring | no"),
    ("status=cto cto-from=part-3", "yes yes | yes yes no yes | limited no no each-period | no"),
    ("status=cto-recalled", "yes yes | yes yes yes yes | yes yes no after-barring | no"),
    ("status=cto-recalled cto-from=part-3", "yes yes | yes yes yes yes | limited no no each-period | no"),
    ("status=s35", "yes yes | no no no no | no no no no | no"),
    ("status=s36", "yes yes | no no yes no | no no no no | no"),
    ("status=s37", "yes yes | yes yes yes yes | limited no no each-period | yes"),
    ("status=s37-guardianship", "yes yes | yes no no no | limited no no each-period | no"),
    ("status=s37-41", "yes yes | yes with-consent yes yes | no no no no | no"),
    ("status=s38", "yes yes | no no yes no | no no no no | no"),
    ("status=s44", "yes yes | unclear unclear unclear unclear | no no no no | no"),
    ("status=s45a", "yes yes | yes with-consent yes yes | no no no no | no"),
    ("status=s47", "yes yes | yes yes yes yes | limited no no each-period | yes"),
    ("status=s47-49", "yes yes | yes with-consent yes yes | no no no no | no"),
    ("status=s48", "yes yes | yes yes yes yes | limited no no each-period | yes"),
    ("status=s48-49", "yes yes | yes with-consent yes yes | no no no no | no"),
    ("status=notional-37", "yes yes | yes yes yes yes | limited no no each-period | yes"),
    ("status=hospital-order-insanity", "yes yes | yes yes yes yes | limited no no each-period | yes"),
    ("status=hospital-order-insanity restricted=yes", "yes yes | yes with-consent yes yes | no no no no | no"),
    ("status=conditional-discharge", "yes yes | yes no no yes | no no no no | no"),
    ("status=conditional-discharge-dol", "yes yes | yes no no yes | no no no no | no"),
    ("status=s135", "no no | no no no no | yes no no no | no"),
    ("status=s136", "no no | no no no no | yes no no no | no"),
    ("status=court-place-of-safety", "unclear unclear | unclear unclear unclear unclear | unclear no no no | unclear"),
    ("status=informal", "no yes | no no no no | yes no no no | no"),
    ("status=community", "no no | no no no no | yes no no no | no"),
    ("status=dols-hospital", "no unclear | no no no no | yes no no no | no"),
    ("status=dols-care-home", "no no | no no no no | yes no no no | no"),
];

const IN_ORDER: [Right; 9] = [
    Right::Tribunal,
    Right::HospitalManagersDischarge,
    Right::TreatmentWithoutConsent,
    Right::AftercareS117,
    Right::NearestRelative,
    Right::NrOrderDischarge,
    Right::NrObject,
    Right::NrTribunal,
    Right::CtoPossible,
];

/// Other lines of the law pack and the interface.
pub const LINES: &[(&str, &str, &str)] = &[
    // Who tells, and who may ask.
    ("status=s3", "told=hospital-managers ask=patient,nearest-relative,responsible-clinician,amhp", "imha.md §1, §3"),
    ("status=s7", "told=local-social-services-authority ask=patient,nearest-relative,responsible-clinician,amhp", "imha.md §1"),
    ("status=cto,s136", "imha=yes told=managers-of-responsible-hospital ask=patient,nearest-relative,responsible-clinician,amhp", "interface §1 example"),
    ("status=conditional-discharge", "told=responsible-clinician ask=patient,responsible-clinician,amhp", "imha.md §1, §3"),
    ("status=s37-41", "told=hospital-managers ask=patient,responsible-clinician,amhp", "imha.md §1"),
    ("status=s35", "ask=patient,responsible-clinician,amhp", "imha.md §3"),
    ("status=s37-guardianship", "told=local-social-services-authority", "imha.md §1"),
    ("status=s136", "told= ask=", "imha.md §1"),
    ("status=court-place-of-safety", "told=hospital-managers", "imha.md §1"),
    ("status=informal treatment-discussed=s57", "imha=yes told=doctor-or-approved-clinician", "imha.md §1"),
    ("status=community treatment-discussed=s57", "imha=yes told=doctor-or-approved-clinician", "imha.md §1"),
    ("status=s3 treatment-discussed=s57", "imha=yes told=hospital-managers", "s.130C(3), outside (2)"),
    ("status=informal treatment-discussed=s58a", "imha=no", "imha.md §1 adult offered ECT"),
    ("status=informal treatment-discussed=s58a age=16-17", "imha=yes told=doctor-or-approved-clinician", "imha.md §1"),
    ("status=community treatment-discussed=s58a age=under-16", "imha=yes", "imha.md §1 even if not an in-patient"),
    ("status=s136 treatment-discussed=s58a age=under-16", "imha=yes told=doctor-or-approved-clinician", "imha.md §1 (derived)"),
    ("status=informal treatment-discussed=s58a s58a-proposed-before-18=yes", "imha=yes", "s.130C(4)"),
    ("status=informal treatment-discussed=neither s58a-proposed-before-18=yes", "imha=no", "interface §1"),
    ("status=s136,s2", "imha=yes told=hospital-managers", "imha.md §1 s.135"),
    ("nation=wales status=s2", "ask=patient,nearest-relative,responsible-clinician,amhp,social-worker,hospital-managers,attorney-or-deputy", "imha.md §2"),
    ("nation=wales status=informal", "told=hospital-managers ask=patient,hospital-managers,carer,attorney-or-deputy,social-worker", "imha.md §2"),
    ("nation=wales status=s136 treatment-discussed=s57", "imha=yes told=doctor-or-approved-clinician", "imha.md §2"),
    ("nation=wales status=community treatment-discussed=s58a", "imha=no", "imha.md §2"),
    ("nation=scotland status=s3", "imha=no imca=no scotland-independent-advocacy=yes general-advocacy=may told= ask=", "imha.md §3; other-advocacy.md §5"),
    ("nation=northern-ireland status=s3", "imha=no scotland-independent-advocacy=no general-advocacy=may", "other-advocacy.md §5"),
    // What begins, and when.
    ("status=informal assume=mha-2025-s40", "imha=yes", "imha.md §4 130CA"),
    ("status=s136 assume=mha-2025-s40", "imha=no", "imha.md §4 still outside"),
    ("status=dols-hospital assume=mha-2025-s40", "imha=no", "imha.md §4 130CA"),
    ("status=dols-hospital nation=wales assume=mha-2025-s40", "imha=no", "imha.md §2, Sch 3 para 8"),
    ("status=informal on=2030-01-01", "imha=no", "interface §1 as_at: law as known today"),
    ("status=s3 on=2009-03-31", "imha=no", "imha.md §5"),
    ("status=s3 on=2009-04-01", "imha=yes", "imha.md §5"),
    ("nation=wales status=informal on=2012-04-01", "imha=no", "imha.md §2"),
    ("nation=wales status=informal on=2012-04-02", "imha=yes", "imha.md §2"),
    ("nation=wales status=s5-2 on=2012-01-03", "imha=yes", "imha.md §2"),
    ("nation=wales status=s5-2 on=2012-01-02", "imha=no", "imha.md §2"),
    ("status=s3 assume=mha-2025-s24", "nearest-relative=no nr-order-discharge=no ask=patient,responsible-clinician,amhp", "imha.md §4"),
    // Mental capacity. The person of these lines lacks capacity and has nobody.
    ("C decision=serious-medical-treatment", "imca=yes", "other-advocacy.md §1 s.37"),
    ("C decision=serious-medical-treatment treatment-under-mha=yes", "imca=no", "s.37, Part 4"),
    ("C decision=serious-medical-treatment too-urgent-to-wait=yes", "imca=no", "interface §1"),
    ("C decision=serious-medical-treatment accommodation-under-mha=yes", "imca=yes", "ss.38-39 only"),
    ("C decision=serious-medical-treatment someone-to-consult=yes", "imca=no", "unbefriended"),
    ("C decision=serious-medical-treatment attorney-or-deputy=yes", "imca=no", "s.40"),
    ("C decision=serious-medical-treatment capacity-for-decision=yes", "imca=no", "who"),
    ("C decision=serious-medical-treatment age=16-17", "imca=yes", "16+"),
    ("C decision=serious-medical-treatment age=under-16", "imca=no", "16+"),
    ("C decision=serious-medical-treatment nation=wales", "imca=yes", "England and Wales"),
    ("C decision=hospital-over-28-days too-urgent-to-wait=yes", "imca=yes", "s.38, move first"),
    ("C decision=hospital-over-28-days accommodation-under-mha=yes", "imca=no", "s.38(2)"),
    ("C decision=hospital-over-28-days arranged-by=council", "imca=yes", "s.38: only the NHS arranges a stay in hospital"),
    ("C decision=care-home-over-8-weeks arranged-by=council", "imca=yes", "s.39"),
    ("C decision=care-home-over-8-weeks arranged-by=nhs", "imca=yes", "s.38"),
    ("C decision=accommodation-review", "imca=may", "reg 3"),
    ("C decision=accommodation-review someone-to-consult=yes", "imca=no", "reg 3"),
    ("C decision=accommodation-review attorney-or-deputy=yes", "imca=no", "reg 3(1)(d)"),
    ("C decision=safeguarding someone-to-consult=yes", "imca=may", "reg 4"),
    ("C decision=safeguarding age=16-17", "imca=no", "reg 4, adults"),
    ("C decision=safeguarding,serious-medical-treatment", "imca=yes", "must before may"),
    ("C decision=dols-request", "imca=yes", "s.39A"),
    ("C decision=dols-request age=16-17", "imca=no", "18+"),
    ("C decision=dols-in-force dols-representative=ended", "imca=yes", "s.39C"),
    ("C decision=dols-in-force dols-representative=ended someone-to-consult=yes", "imca=no", "s.39C"),
    ("C decision=dols-in-force dols-support=yes someone-to-consult=yes", "imca=yes", "s.39D"),
    ("C decision=dols-in-force dols-support=no", "imca=no", "s.39D"),
    ("C decision=dols-in-force dols-support=yes attorney-or-deputy=yes", "imca=no", "s.40(1), s.39D(2)"),
    ("C decision=dols-in-force dols-representative=paid dols-support=yes", "imca=no", "s.39D(1)(c)"),
    ("C decision=", "imca=no", "no trigger"),
    // Care. The person of these lines has substantial difficulty and an appropriate individual.
    ("D care-process=needs-assessment appropriate-individual=no", "care-act-advocate=yes independent-professional-advocate=no", "s.67"),
    ("D care-process=needs-assessment", "care-act-advocate=no", "s.67(5)"),
    ("D care-process=needs-assessment appropriate-individual=no substantial-difficulty=no", "care-act-advocate=no", "s.67(4)"),
    ("D care-process=care-plan long-nhs-placement=yes", "care-act-advocate=yes", "reg 4"),
    ("D care-process=care-review disagreement=both-want-advocate", "care-act-advocate=yes", "reg 4"),
    ("D care-process=care-review disagreement=one-wants-advocate", "care-act-advocate=no", "reg 4"),
    ("D care-process=safeguarding disagreement=both-want-advocate", "care-act-advocate=no", "reg 4, s.67 only"),
    ("D care-process=safeguarding appropriate-individual=no", "care-act-advocate=yes", "s.68"),
    ("D care-process=safeguarding,care-plan long-nhs-placement=yes", "care-act-advocate=yes", "reg 4"),
    ("D care-process= appropriate-individual=no", "care-act-advocate=no", "no process"),
    ("D care-process=care-plan appropriate-individual=no nation=wales", "care-act-advocate=no independent-professional-advocate=yes", "Part 10"),
    ("D care-process=care-plan long-nhs-placement=yes nation=wales", "independent-professional-advocate=no", "Part 10"),
    // Complaints.
    ("complaint=nhs-care", "nhs-complaints-advocate=yes llais=no", "s.223A"),
    ("complaint=private-care,social-care,advocate", "nhs-complaints-advocate=no", "s.223A"),
    ("complaint=nhs-care nation=wales", "nhs-complaints-advocate=no llais=yes", "other-advocacy.md §3"),
    ("complaint=social-care nation=wales", "llais=yes", "other-advocacy.md §3"),
    ("complaint=social-care nation=wales age=16-17", "llais=no", "adult social care"),
    ("complaint=nhs-care nation=wales on=2023-03-31", "llais=no", "since 1 April 2023"),
    ("complaint=private-care nation=wales", "llais=no", "other-advocacy.md §3"),
    // The leading position, and aftercare by any.
    ("status=s37-41,s3", "hospital-managers-discharge=with-consent nearest-relative=no", "interface §1"),
    ("status=s3,s37", "nearest-relative=yes nr-tribunal=after-barring", "interface §1"),
    ("status=s2,cto", "treatment-without-consent=yes aftercare-s117=yes nr-tribunal=no", "interface §1"),
    ("status=s35,cto", "tribunal=no nearest-relative=no aftercare-s117=yes", "interface §1"),
    ("status=s35,s38", "treatment-without-consent=yes", "interface §1"),
    ("status=cto,s136", "tribunal=yes treatment-without-consent=no aftercare-s117=yes", "interface §1"),
    ("status=s7,conditional-discharge", "nearest-relative=no", "interface §1"),
    ("status=s4,court-place-of-safety second-recommendation=yes", "tribunal=yes", "interface §1"),
    ("status=s4,court-place-of-safety", "tribunal=unclear nr-order-discharge=no", "interface §1"),
    ("status=informal,dols-hospital,s5-2", "tribunal=no nearest-relative=yes", "interface §1"),
    ("status=informal earlier-section=s3", "aftercare-s117=yes", "interface §1"),
    ("status=s2 earlier-section=s48", "aftercare-s117=yes", "interface §1"),
    ("status=s44 earlier-section=s37", "aftercare-s117=yes", "interface §1"),
    ("status=s3 nation=scotland", "tribunal=not-this-law aftercare-s117=not-this-law cto-possible=not-this-law", "interface §1"),
    ("status=s3 nation=northern-ireland", "nearest-relative=not-this-law nr-object=not-this-law", "interface §1"),
];

/// Every line that the oracle misses, with what it says instead. Empty where all is well.
#[must_use]
pub fn wrong() -> Vec<String> {
    let sections = SECTIONS.iter().flat_map(|(given, row)| section(given, row));
    sections.chain(LINES.iter().flat_map(|(given, wanted, source)| line(given, wanted, source))).collect()
}

/// Every right whose answer changes, beside some line of the tables, with a fact that [`reads`] does not name. Empty where all is well.
#[must_use]
pub fn read_in_secret() -> Vec<String> {
    let mut found = Vec::new();
    for given in SECTIONS.iter().map(|(given, _)| given).chain(LINES.iter().map(|(given, ..)| given)) {
        let Some((facts, law)) = situation(given) else { continue };
        for right in Right::ALL.iter().copied() {
            let before = answer(right, &facts, &law);
            for fact in Fact::ALL.iter().copied().filter(|fact| !reads(right).contains(fact)) {
                for value in values(fact) {
                    let mut other = facts;
                    if other.set(fact.id(), value).is_none() || answer(right, &other, &law) != before {
                        found.push(format!("{given}: {} reads {}", right.id(), fact.id()));
                    }
                }
            }
        }
    }
    found
}

/// Every value that a single fact may have; of a list, a few.
fn values(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Nation => &["england", "wales", "scotland", "northern-ireland"],
        Fact::Age => &["under-16", "16-17", "18-or-over"],
        Fact::Status => &["", "informal", "s2", "s3", "s37-41", "s44", "cto", "s136", "court-place-of-safety"],
        Fact::TreatmentDiscussed => &["s57", "s58a", "neither"],
        Fact::Decision => &["", "serious-medical-treatment", "safeguarding", "dols-in-force"],
        Fact::ArrangedBy => &["nhs", "council"],
        Fact::DolsRepresentative => &["unpaid", "paid", "ended"],
        Fact::CareProcess => &["", "needs-assessment", "safeguarding"],
        Fact::Disagreement => &["both-want-advocate", "one-wants-advocate", "none"],
        Fact::CtoFrom => &["part-2", "part-3"],
        Fact::EarlierSection => &["", "s3", "s48"],
        Fact::Complaint => &["", "nhs-care", "social-care", "mha-powers"],
        _ => &["yes", "no"],
    }
}

fn section(given: &str, row: &str) -> Vec<String> {
    let Some((mut facts, law)) = situation(given) else { return vec![format!("cannot read: {given}")] };
    let mut cells = row.split_whitespace().filter(|cell| *cell != "|");
    let mut wrong = Vec::new();
    let mut hold = |right: Right, facts: &Facts, cell: Option<&str>| {
        let got = answer(right, facts, &law);
        if cell.and_then(Answer::from_id) != Some(got) {
            wrong.push(format!("{given}, {}: {} is {}, not {}", facts.nation.id(), right.id(), got.id(), cell.unwrap_or("nothing")));
        }
    };
    hold(Right::Imha, &facts, cells.next());
    facts.nation = super::Nation::Wales;
    hold(Right::Imha, &facts, cells.next());
    for right in IN_ORDER {
        hold(right, &facts, cells.next());
    }
    wrong
}

fn line(given: &str, wanted: &str, source: &str) -> Vec<String> {
    let Some((facts, law)) = situation(given) else { return vec![format!("cannot read: {given}")] };
    let holds = |what: &str, value: &str| match what {
        "told" => Tellers::from_ids(value) == Some(told_by(&facts, &law)),
        "ask" => Askers::from_ids(value) == Some(may_ask_for_visit(&facts, &law)),
        right => Right::from_id(right).is_some_and(|right| Answer::from_id(value) == Some(answer(right, &facts, &law))),
    };
    let missed = |want: &&str| want.split_once('=').is_none_or(|(what, value)| !holds(what, value));
    wanted.split_whitespace().filter(missed).map(|want| format!("{given}: not {want} ({source})")).collect()
}

fn situation(given: &str) -> Option<(Facts, Law)> {
    let (mut facts, mut law) = (Facts::PLAIN, Law::on(2026, 11, 21));
    for word in given.split_whitespace() {
        match word.split_once('=') {
            None if word == "C" => (facts.capacity_for_decision, facts.someone_to_consult) = (false, false),
            None if word == "D" => facts.substantial_difficulty = true,
            None => return None,
            Some(("on", day)) => law.day = Day(day.replace('-', "").parse().ok()?),
            Some(("assume", part)) => law = law.with(Commencement::from_id(part)?),
            Some((fact, value)) => facts.set(fact, value)?,
        }
    }
    Some((facts, law))
}

/// Every status has a line of its own in [`SECTIONS`].
#[must_use]
pub fn sections_without_a_line() -> Statuses {
    let named = |status: &Status| SECTIONS.iter().any(|(given, _)| given.split_whitespace().next() == Some(&format!("status={}", status.id())));
    Status::ALL.iter().filter(|status| !named(status)).fold(Statuses::NONE, |left, status| left.with(*status))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_hold() {
        let wrong = super::wrong();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn nothing_is_read_in_secret() {
        let found = super::read_in_secret();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn every_status_has_a_line() {
        assert!(super::sections_without_a_line().is_empty());
    }
}
