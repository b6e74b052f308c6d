//! Takes the README's screenshots, and those for looking, from the real window.
//!
//! `docs/screens` holds the few that the README shows; `tests/screens` (not kept) one of each screen in each theme, in the
//! largest text, from right to left, and in other sizes of window.

use std::path::Path;
use window_tests::Desk;

const RESULT: &str = "/en/guides/advocate?nation=england&situation=ward&ward=s3&reader=patient";

const DATES: &str = "/en/guides/appeal?nation=england&situation=ward&ward=s2&admitted=2026-11-16";
const KIN: &str = "/en/guides/nearest-relative?reader=relative&nation=england&held=s3&patient.adult=yes&patient.court-order=no&patient.care-order=no&patient.guardian=no&there.spouse=1&there.partner=0&there.child=0&there.mother=1&there.father=0&there.sibling=0&spouse-1.separated=no&spouse-1.abroad=no&spouse-1.lives-with=yes&spouse-1.cares-for=no&mother-1.lives-with=no&mother-1.cares-for=no&mother-1.abroad=no&mother-1.adult=yes";

/// Name and address of each screen that is worth looking at.
const SCREENS: [(&str, &str); 24] = [
    ("language", "/"),
    ("who", "/en/who"),
    ("start", "/en/start"),
    ("nation", "/en/guides/advocate"),
    ("situation", "/en/guides/advocate?nation=england"),
    ("before", "/en/guides/advocate?nation=england&situation=short&short=s5-2"),
    ("yes", RESULT),
    ("depends", "/en/guides/advocate?nation=england&situation=unsure&treatment-discussed=unsure"),
    ("other", "/en/guides/advocate?nation=england&situation=other&other=informal&treatment-discussed=neither"),
    ("wales", "/en/guides/advocate?nation=wales&situation=other&other=informal&area=W06000015"),
    ("scotland", "/en/guides/advocate?nation=scotland"),
    ("northern-ireland", "/en/guides/advocate?nation=northern-ireland"),
    ("rights", "/en/guides/section?nation=england&situation=ward&ward=s3"),
    ("day", "/en/guides/appeal?nation=england&situation=ward&ward=s2"),
    ("dates", DATES),
    ("hour", "/en/guides/appeal?nation=england&situation=short&short=s5-2&before=none&report-furnished=2026-11-21"),
    ("family", "/en/guides/nearest-relative?nation=england&held=s3&patient.adult=yes&patient.court-order=no&patient.care-order=no&patient.guardian=no"),
    ("kin", KIN),
    ("topics", "/en/topics"),
    ("area", "/en/areas/E08000018"),
    ("topic", "/en/topics/how-to-ask"),
    ("glossary", "/en/glossary"),
    ("person", "/en/person"),
    ("urgent", "/en/urgent"),
];

/// The themes and sizes in which each screen is taken, with what the address then carries.
const KINDS: [(&str, &str); 4] = [("plain", ""), ("large", "text=largest"), ("contrast", "theme=contrast"), ("dark", "theme=dark")];

/// The few that the README shows.
const README: [(&str, &str); 6] = [
    ("language", "/"),
    ("question", "/en/guides/advocate?nation=england&situation=ward&reader=patient"),
    ("result", RESULT),
    ("dates", DATES),
    ("kin", KIN),
    ("area", "/en/areas/E08000018"),
];

fn main() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut wanted: Vec<(String, String)> = README.iter().map(|(name, address)| (format!("docs/screens/{name}.png"), (*address).to_owned())).collect();
    for (name, address) in SCREENS {
        for (kind, keys) in KINDS {
            let joint = match (keys, address.contains('?')) {
                ("", _) => "",
                (_, true) => "&",
                (_, false) => "?",
            };
            wanted.push((format!("tests/screens/{kind}/{name}.png"), format!("{address}{joint}{keys}")));
        }
        wanted.push((format!("tests/screens/right-to-left/{name}.png"), address.replacen("/en/", "/ar-XB/", 1)));
    }
    let desk = Desk::open_with(&["--on", "2026-11-22"]);
    for (file, address) in wanted {
        desk.go(&address);
        desk.shot(top.join(file));
    }
    for (width, height) in [(1920, 1080), (320, 640)] {
        desk.resize(width, height);
        for (name, address) in SCREENS {
            desk.go(address);
            desk.shot(top.join(format!("tests/screens/{width}/{name}.png")));
        }
    }
}
