//! The ways that people take, told as they would tell them.

use tests::Visitor;

fn patient() -> Visitor {
    Visitor::open("/").follow("English").answer("For me")
}

#[test]
fn a_patient_on_section_3_reaches_the_right_and_a_number() {
    let result = patient().follow("Can I have an advocate?").answer("England").answer("Doctors keep me on a ward").answer("For treatment");
    assert_eq!(result.heading(), "You have a right to an advocate");
    result.sees("I would like to see the IMHA.").sees("the hospital managers").sees("0300 456 2370").sees("Mental Health Act 1983").sees("MHA 1983 s.130C(2)(a)");
    let number = result.follow("Choose the place").follow("R").follow("Rotherham");
    assert_eq!(number.heading(), "You have a right to an advocate");
    number.sees("Ways that always work").sees("Choose another place");
    assert!(number.html.contains("contact__number"), "no number for Rotherham");
}

#[test]
fn a_relative_gets_words_of_their_own() {
    let result = Visitor::open("/en/who")
        .answer("For a relative or friend")
        .follow("Can the person have an advocate?")
        .answer("England")
        .answer("Doctors keep them on a ward")
        .answer("To find out what is wrong");
    assert_eq!(result.heading(), "They have a right to an advocate");
    result.sees("That may be you").sees_no("You have a right");
    result.follow("More about what an IMHA can do").sees("the person");
}

#[test]
fn not_sure_leads_to_something_useful() {
    let result = patient().follow("Can I have an advocate?").answer("England").answer("I am not sure").answer("I am not sure");
    assert_eq!(result.heading(), "You can ask for an advocate now");
    result.sees("Which section am I on? Please write it down.").sees("It depends on this");
}

#[test]
fn a_community_patient_held_by_the_police_keeps_the_right() {
    let result = patient()
        .follow("Can I have an advocate?")
        .answer("England")
        .answer("I am kept for a short time")
        .answer("I was taken to a safe place")
        .answer("Somewhere else, by the police")
        .answer("A community treatment order");
    assert_eq!(result.heading(), "You have a right to an advocate");
    result.sees("s.130C(2)(c)");
}

#[test]
fn by_choice_in_england_is_other_help_and_in_wales_the_right() {
    let asked = patient().follow("Can I have an advocate?");
    let england = asked.answer("England").answer("I am here by choice, or none of these").answer("I am in hospital by choice").answer("None of these");
    assert_eq!(england.heading(), "You can still have someone on your side");
    england.sees("Help to complain about the NHS").sees("If things change").sees_no("no right");
    let wales = asked.answer("Wales").answer("I am here by choice, or none of these").answer("I am in hospital by choice");
    assert_eq!(wales.heading(), "You have a right to an advocate");
    wales.sees("Ask the health board").sees_no("0300 456 2370").sees("your carer");
}

#[test]
fn ect_under_18_gives_the_right() {
    let asked = patient().follow("Can I have an advocate?").answer("England").answer("I am here by choice, or none of these").answer("I am in hospital by choice").answer("ECT");
    assert_eq!(asked.answer("16 or 17").heading(), "You have a right to an advocate");
    assert_eq!(asked.answer("18 or over").heading(), "You can still have someone on your side");
    assert_eq!(asked.answer("18 or over, but it was planned before").heading(), "You have a right to an advocate");
}

#[test]
fn scotland_and_northern_ireland_lead_to_the_right_place() {
    let asked = patient().follow("Can I have an advocate?");
    asked.answer("Scotland").sees("In Scotland you have a right to an advocate").sees("0131 510 9410");
    asked.answer("Northern Ireland").sees("Patient and Client Council").sees_no("0300 456 2370");
}

#[test]
fn back_keeps_the_answer_and_a_change_drops_what_no_longer_fits() {
    let result = patient().follow("Can I have an advocate?").answer("England").answer("Doctors keep me on a ward").answer("For treatment");
    let back = result.follow("Back");
    assert_eq!(back.chosen().as_deref(), Some("For treatment"));
    let earlier = back.follow("Back");
    assert_eq!(earlier.chosen().as_deref(), Some("Doctors keep me on a ward"));
    let changed = earlier.answer("I live outside hospital, with rules").answer("Guardianship").answer("The council agreed to it");
    changed.sees("Some earlier answers no longer fit").sees("For treatment").sees("s.130C(2)(b)");
    // The state is that of a fresh walk.
    let fresh =
        patient().follow("Can I have an advocate?").answer("England").answer("I live outside hospital, with rules").answer("Guardianship").answer("The council agreed to it");
    assert_eq!(fresh.heading(), changed.heading());
    assert!(!fresh.main().contains("no longer fit"));
}

#[test]
fn rather_not_say_is_an_answer() {
    let asked = patient().follow("Can I have an advocate?").answer("England");
    let skipped = asked.send(vec![("skip".to_owned(), "situation".to_owned())]);
    assert_eq!(skipped.heading(), asked.answer("I am not sure").heading());
}

#[test]
fn continue_without_an_answer_asks_kindly() {
    let asked = patient().follow("Can I have an advocate?");
    let again = asked.send(Vec::new());
    assert_eq!(again.heading(), asked.heading());
    again.sees("Please choose one");
    asked.sees_no("Please choose one");
}

#[test]
fn the_language_keeps_place_and_answers() {
    let asked = patient().follow("Can I have an advocate?").answer("Wales");
    let welsh = asked.follow("Language").follow("Cymraeg");
    assert!(welsh.address.starts_with("/cy/guides/advocate"), "{}", welsh.address);
    assert!(welsh.address.contains("nation=wales"), "{}", welsh.address);
    assert_eq!(welsh.answers().len(), asked.answers().len());
}

#[test]
fn reading_comes_back_to_the_result() {
    let result = patient().follow("Can I have an advocate?").answer("England").answer("Doctors keep me on a ward").answer("For treatment");
    let topic = result.follow("More about what an IMHA can do");
    let word = topic.links().into_iter().find(|(_, address)| address.contains("/glossary/")).expect("a word is explained");
    let back = Visitor::open(&word.1).follow("Back").follow("Back");
    assert_eq!(back.main(), result.main());
}

#[test]
fn lancaster_finds_lancashire() {
    let found = Visitor::open("/en/find").follow("L").follow("Lancaster");
    found.sees("Lancashire").sees("Ways that always work");
    assert!(found.html.contains("contact__number"), "{}", found.main());
}

#[test]
fn an_address_that_is_made_up_is_met_kindly() {
    for address in ["/en/nonsense", "/xx/topics/what", "/en/topics/nothing", "/en/areas/E99", "/en/guides/none", "/%00%ff"] {
        let page = Visitor::open(address);
        assert_eq!(page.status, 404, "{address}");
        page.sees("This page is not here").sees("Start page");
    }
    let odd = Visitor::open("/en/guides/advocate?nation=france&colour=red&nation=england&situation=ward&ward=s3&short=s4");
    odd.sees("nation: france").sees("colour: red").sees("One doctor sent me in a hurry");
    assert_eq!(odd.heading(), "You have a right to an advocate");
}

#[test]
fn the_new_law_is_data_and_not_in_force() {
    let address = "/en/guides/advocate?nation=england&situation=other&other=informal&treatment-discussed=neither";
    let later = rights::Date::parse("2030-01-01").expect("a day");
    assert_eq!(Visitor::open_on(address, later).heading(), "You can still have someone on your side");
    let mut request = pages::Request::get(address, later);
    request.assume = vec!["mha-2025-s40".to_owned()];
    let html = String::from_utf8(pages::respond(tests::library(), &request).body.into_owned()).expect("text");
    assert!(html.contains("You have a right to an advocate"));
}

#[test]
fn get_a_person_knows_the_nation_and_a_condition_is_never_lost() {
    let wales = Visitor::open("/en/guides/advocate?nation=wales&situation=other&other=informal").follow("Get a person");
    wales.sees("Ask the health board").sees_no("0300 456 2370");
    Visitor::open("/en/person").sees("0300 456 2370");
    // A number that is only for some people says so wherever it stands, on the staff's screen too.
    let directory = &tests::library().directory;
    for provider in directory.providers.iter().filter(|provider| provider.only_for.contains_key("IMHA") && provider.phone.is_some() && provider.is_shown("IMHA", tests::today())) {
        let alone = directory.reach(&provider.area, "IMHA", tests::today()) == content::Reach::Fallback;
        let show = Visitor::open(&format!("/en/show?nation=england&area={}", provider.area));
        if alone {
            show.sees(&format!("Only for: {}", provider.only_for["IMHA"]));
        }
    }
}

fn relative() -> Visitor {
    Visitor::open("/en/who").answer("For a relative or friend")
}

#[test]
fn a_patient_sees_each_right_on_their_section_in_a_row() {
    let result = patient().follow("What are my rights on my section?").answer("England").answer("Doctors keep me on a ward").answer("For treatment");
    result
        .sees("You have a right to an advocate (IMHA)")
        .sees("You can ask a Tribunal")
        .sees("Your nearest relative can order")
        .sees("MHA 1983 s.66(1)(b)")
        .sees("MHA 1983 s.117(1)");
    // The answers go along to the next guide: only the day is left to pick.
    let day = result.follow("Until when can I appeal?");
    assert_eq!(day.heading(), "Which day did this section start?");
}

#[test]
fn fourteen_days_that_end_on_a_sunday() {
    let day = patient().follow("Until when can I appeal?").answer("England").answer("Doctors keep me on a ward").answer("To find out what is wrong");
    let dates = day.follow("16 Monday 16 November 2026");
    assert_eq!(dates.heading(), "Dates that matter for you");
    dates
        .sees("Monday 16 November 2026 to Sunday 29 November 2026")
        .sees("Aim for Friday 27 November 2026.")
        .sees("The next open day is Monday 30 November 2026")
        .sees("Sunday 13 December 2026")
        .sees("14 days, counted from Monday 16 November 2026")
        .sees("MHA 1983 s.66(2)(a)");
    assert!(dates.html.contains("<svg class=\"timeline\"") && dates.html.contains("<table"), "a drawing and a table");
    // Another event is picked from the same page, and the first day stays.
    let barred = dates.follow("Which day did the doctor stop that order?").follow("20 Friday 20 November 2026");
    barred.sees("Sunday 13 December 2026").sees("The same nearest relative can order it again");
    assert_eq!(dates.follow("Back").heading(), "Which day did this section start?");
}

#[test]
fn a_short_power_is_counted_in_hours() {
    let day = patient()
        .follow("Until when can I appeal?")
        .answer("England")
        .answer("I am kept for a short time")
        .answer("I was a patient, then a doctor kept me")
        .answer("None of these");
    let hour = day.follow("Today");
    assert_eq!(hour.heading(), "At about what time did it start?");
    hour.follow("10:00 to 11:00").sees("Wednesday 25 November 2026, 10:00").sees("72 hours by the clock");
}

#[test]
fn a_sister_who_lives_there_is_the_nearest_relative() {
    let family = relative().follow("Who is the nearest relative?").answer("England").answer("A section for treatment");
    assert_eq!(family.heading(), "About the person");
    let who =
        family.fill(&[("Are they 18 or over?", "Yes"), ("Has a county court put someone in", "No"), ("Does a council hold a care order", "No"), ("Is there a guardian", "No")]);
    let mother = who.fill(&[
        ("A husband, wife or civil partner", "No"),
        ("A partner they live with", "No"),
        ("Sons and daughters", "0"),
        ("Their mother", "Yes"),
        ("Their father", "No"),
        ("Brothers and sisters", "1"),
    ]);
    let sister = mother.fill(&[("Do they live with the person?", "No"), ("Do they care for the person?", "No"), ("Do they normally live abroad?", "No")]);
    assert_eq!(sister.heading(), "About their brother or sister");
    let mut page = sister;
    while page.html.contains("class=\"ask\"") {
        let yes = ["Do they live with", "Are they 18"];
        let questions: Vec<String> = page.questions();
        let answers: Vec<(&str, &str)> =
            questions.iter().map(|question| (question.as_str(), if yes.iter().any(|start| question.starts_with(start)) { "Yes" } else { "No" })).collect();
        page = page.fill(&answers);
    }
    assert_eq!(page.heading(), "Most likely it is their brother or sister");
    page.sees("MHA 1983 s.26(4)").sees("their mother: somebody else lives with the patient or cares for them").sees("The nearest relative can order discharge").sees("the AMHP");
}

#[test]
fn the_other_guides_end_in_what_to_do() {
    let cto = patient().follow("What does my CTO mean?").answer("England").answer("No, I live outside hospital");
    cto.answer("One for treatment, with no court").sees("MHA 1983 s.66(1)(ca)");
    let complaint = patient().follow("I want to complain").answer("England");
    assert!(complaint.answers().len() >= 5, "{:?}", complaint.answers());
    let refused = patient().follow("I was refused an advocate").answer("England").answer("Doctors keep me on a ward").answer("For treatment");
    refused.sees("is not an answer").sees("s.130C(2)(a)").sees_no("130I");
}

#[test]
fn only_a_relative_is_asked_about_capacity() {
    let address = "/en/guides/decision?where=england&decision=treatment&how-old=18-or-over";
    let relative = Visitor::open(&format!("{address}&reader=relative"));
    let patient = Visitor::open(&format!("{address}&reader=patient"));
    assert!(relative.address.contains("relative") && relative.heading() != patient.heading(), "{}", relative.heading());
    let result = Visitor::open(&format!("{address}&capacity=no&consult=no&attorney=no&under-mha=no&urgent=no&reader=relative"));
    result.sees("MCA 2005 s.37");
}
