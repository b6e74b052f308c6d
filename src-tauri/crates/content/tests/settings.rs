//! Settings files: the example, each mistake with its words, and what still holds then.

use content::settings::{Idle, Panel, Settings, Stands, Ward, read, stands};
use content::{Files, Library, Severity};
use std::path::Path;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| content::read(&Files::embedded()).0);

fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/settings.toml");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What is said of a file, and what it then sets.
fn said(text: &str) -> (Settings, Vec<String>) {
    let (settings, problems) = read(text, "settings.toml", &LIBRARY);
    assert!(problems.iter().all(|problem| problem.severity == Severity::Error));
    (settings, problems.iter().map(ToString::to_string).collect())
}

fn offered(text: &str) -> Vec<String> {
    let (settings, _) = said(text);
    settings.offered(&LIBRARY.words, settings.profile).into_iter().map(|language| language.code.clone()).collect()
}

#[test]
fn the_example_is_sound_and_has_every_key() {
    let (settings, problems) = said(&example());
    assert_eq!(problems, Vec::<String>::new());
    let ward = Ward { provider: "Advocacy on Elm Ward".to_owned(), phone: Some("4821".to_owned()), hours: Some("Monday to Friday, 9 to 5".to_owned()) };
    let panel = Panel { width_mm: 477, width_px: 1920 };
    // Nothing is left at its usual value by accident: a key that is new has to stand here and in the example.
    assert_eq!(
        settings,
        Settings {
            profile: Stands::Kiosk,
            area: Some("E08000018".to_owned()),
            nation: Some("england".to_owned()),
            ward: Some(ward),
            languages: vec!["en".to_owned(), "cy".to_owned()],
            drafts: Some(vec!["cy".to_owned()]),
            idle: Idle::default(),
            panel: Some(panel),
            sound: false,
            printer: Some("ward-printer".to_owned()),
        }
    );
}

#[test]
fn the_usual_values_in_the_example_are_the_defaults() {
    let usual = Settings::default();
    assert_eq!((usual.idle, usual.sound, usual.profile), (Idle { cover: 3, clear: 2 }, false, Stands::Home));
    let text = example();
    for words in ["# Usual: \"home\".", "# Usual: false.", "# Usual: 3.\ncover = 3", "# Usual: 2.\nclear = 2"] {
        assert!(text.contains(words), "the example does not say '{words}'");
    }
    assert_eq!(said(""), (usual, Vec::new()));
}

#[test]
fn each_mistake_is_said_with_its_line_and_costs_one_key() {
    let good = example();
    let sound = said(&good).0;
    let with = |change: &dyn Fn(&mut Settings)| {
        let mut other = sound.clone();
        change(&mut other);
        other
    };
    let cases: [(&str, &str, &str, Settings); 33] = [
        ("profile = \"kiosk\"", "profile = \"kisok\"", "'kisok' is no profile, so this is taken for a kiosk. Did you mean 'kiosk'?", sound.clone()),
        ("profile = \"kiosk\"", "profile = 1", "'a number' is no profile", sound.clone()),
        ("area = \"E", "arae = \"E", "There is no setting called 'arae' here. Did you mean 'area'?", with(&|it| it.area = None)),
        ("E08000018", "E08000081", "'E08000081' is the code of no area.", with(&|it| it.area = None)),
        ("E08000018", "Rotherham", "Its code is 'E08000018'.", with(&|it| it.area = None)),
        ("E08000018", "Rotheram", "Is it 'E08000018' for Rotherham?", with(&|it| it.area = None)),
        ("E08000018", "Leeds City", "Is it 'E08000035' for Leeds?", with(&|it| it.area = None)),
        ("E08000018", "Nowhere", "Write the name of the council or health board as it calls itself", with(&|it| it.area = None)),
        ("nation = \"england\"", "nation = \"wales\"", "Rotherham is not in the nation that is set, 'wales', so neither counts.", with(&|it| (it.area, it.nation) = (None, None))),
        ("nation = \"england\"", "nation = \"scotland\"", "'scotland' is no nation whose law this app holds.", sound.clone()),
        ("[\"en\", \"cy\"]", "[\"cy\"]", "English is missing", with(&|it| it.languages = Vec::new())),
        ("[\"en\", \"cy\"]", "[\"en\", \"cz\"]", "There is no language 'cz'. Did you mean 'cy'?", with(&|it| it.languages = vec!["en".to_owned()])),
        ("[\"en\", \"cy\"]", "[\"en\", \"pl\"]", "There is no language 'pl'. Use one of: en, cy.", with(&|it| it.languages = vec!["en".to_owned()])),
        ("[\"en\", \"cy\"]", "[\"en\", \"cy\", \"en\"]", "'en' stands in 'languages' twice.", sound.clone()),
        ("[\"en\", \"cy\"]", "\"en\"", "'languages' is text. Write a list of codes", with(&|it| it.languages = Vec::new())),
        ("drafts = [\"cy\"]", "", "'cy' is a draft that no qualified translator has checked, so it is not offered here.", with(&|it| it.drafts = None)),
        ("drafts = [\"cy\"]", "drafts = [\"cy\", \"en\"]", "'en' is no draft.", sound.clone()),
        ("drafts = [\"cy\"]", "drafts = [\"cy\", 4]", "There is no language 'a number'.", sound.clone()),
        ("sound = false", "sound = \"no\"", "'sound' is text. Write true or false.", sound.clone()),
        ("\"ward-printer\"", "\" \"", "'printer' is empty", with(&|it| it.printer = None)),
        ("\"ward-printer\"", "7", "'printer' is a number. Write text in quotes.", with(&|it| it.printer = None)),
        ("\"4821\"", "\"0300-456-2370\"", "'0300-456-2370' is no phone number of this country.", with(&|it| it.ward.as_mut().expect("a ward").phone = None)),
        ("\"4821\"", "\"0300 456 23700 11\"", "is no phone number of this country.", with(&|it| it.ward.as_mut().expect("a ward").phone = None)),
        ("provider = \"Advocacy on Elm Ward\"", "", "The ward's advocate service has no name. Add provider.", with(&|it| it.ward = None)),
        ("hours = \"Mon", "hour = \"Mon", "There is no setting called 'hour' here. Did you mean 'hours'?", with(&|it| it.ward.as_mut().expect("a ward").hours = None)),
        ("cover = 3", "cover = 1", "'cover' is out of range. Write a whole number of minutes, 2 to 20.", sound.clone()),
        ("clear = 2", "clear = 21", "'clear' is out of range. Write a whole number of minutes, 2 to 20.", sound.clone()),
        ("clear = 2", "clear = 2.5", "'clear' is a number. Write a whole number", sound.clone()),
        ("clear = 2", "clear = \"2\"", "'clear' is text. Write a whole number", sound.clone()),
        ("width-mm = 477", "", "'width-mm' is missing", with(&|it| it.panel = None)),
        ("width-mm = 477", "width-mm = 0", "'width-mm' is out of range", with(&|it| it.panel = None)),
        ("width-mm = 477", "width_mm = 477", "There is no setting called 'width_mm' here. Did you mean 'width-mm'?", with(&|it| it.panel = None)),
        ("[idle]", "[idel]", "There is no setting called 'idel' here. Did you mean 'idle'?", sound.clone()),
    ];
    for (from, to, words, holds) in cases {
        assert!(good.contains(from), "the example has no '{from}'");
        let text = good.replacen(from, to, 1);
        let (settings, problems) = said(&text);
        assert!(problems.iter().any(|problem| problem.contains(words)), "'{to}': {problems:?}");
        assert!(problems.iter().all(|problem| problem.starts_with("settings.toml, line ")), "'{to}': {problems:?}");
        assert_eq!(settings, holds, "'{to}'");
        assert_eq!(stands(&text), Some(Stands::Kiosk), "'{to}'");
    }
    let (_, problems) = said("\n\n[idle]\ncover = 90\n");
    assert_eq!(problems, ["settings.toml, line 4: 'cover' is out of range. Write a whole number of minutes, 2 to 20."]);
    assert!(said("idle = 3").1[0].contains("'idle' is a number. Write [idle] on a line of its own"));
}

#[test]
fn a_file_that_cannot_be_read_makes_a_kiosk_with_the_defaults() {
    for text in ["profile = \"home\"\nprofile = \"home\"", "profile = home", "[idle\ncover = 9", "\0", "area = \"E08000018\"\n= 3"] {
        let (settings, problems) = said(text);
        assert_eq!(settings, Settings { profile: Stands::Kiosk, ..Settings::default() }, "{text}");
        assert_eq!(problems.len(), 1, "{text}: {problems:?}");
        assert!(problems[0].contains("no key of the file counts"), "{problems:?}");
        assert_eq!(stands(text), Some(Stands::Kiosk), "{text}");
    }
    assert_eq!((stands(""), stands("sound = true"), stands("profile = \"home\"")), (None, None, Some(Stands::Home)));
}

#[test]
fn english_is_always_offered_and_a_draft_only_where_it_may_be() {
    assert_eq!(offered(""), ["en", "cy"]);
    assert_eq!(offered("drafts = []"), ["en"]);
    assert_eq!(offered("profile = \"kiosk\""), ["en"]);
    assert_eq!(offered("profile = \"kiosk\"\ndrafts = [\"cy\"]"), ["en", "cy"]);
    assert_eq!(offered("profile = \"kiosk\"\ndrafts = [\"cy\"]\nlanguages = [\"cy\", \"en\"]"), ["cy", "en"]);
    assert_eq!(offered("profile = \"kiosk\"\ndrafts = [\"cy\"]\nlanguages = [\"en\"]"), ["en"]);
    assert_eq!(offered("profile = \"kiosk\"\ndrafts = [\"cy\"]\nnation = \"wales\""), ["cy", "en"]);
    assert_eq!(offered("profile = \"kiosk\"\nnation = \"wales\""), ["en"]);
}

#[test]
fn twenty_millimetres_are_eighty_pixels_of_the_page() {
    for (mm, px) in [(477, 1920), (344, 1920), (521, 1920), (344, 1366)] {
        let (settings, problems) = said(&format!("[panel]\nwidth-mm = {mm}\nwidth-px = {px}"));
        assert_eq!(problems, Vec::<String>::new());
        let answer = 80.0 * settings.scale() / (f64::from(px) / f64::from(mm));
        assert!((answer - 20.0).abs() < 0.001, "{mm} mm, {px} px: an answer is {answer} mm high");
    }
    let scale = |mm: u32, px: u32| Settings { panel: Some(Panel { width_mm: mm, width_px: px }), ..Settings::default() }.scale();
    assert_eq!((scale(3000, 1280), scale(100, 3840), Settings::default().scale()), (0.75, 3.0, 1.0));
}
