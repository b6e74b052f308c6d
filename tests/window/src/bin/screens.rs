//! Takes the README's screenshots, and those for looking, from the real window.
//!
//! `docs/screens` holds the few that the README shows; `tests/screens` (not kept) one of each screen in each theme, in the
//! largest text, from right to left, and in other sizes of window.

use std::path::Path;
use window_tests::Desk;

const RESULT: &str = "/en/guides/advocate?nation=england&situation=ward&ward=s3&reader=patient";

/// Name and address of each screen that is worth looking at.
const SCREENS: [(&str, &str); 17] = [
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
    ("area", "/en/areas/E08000018"),
    ("topic", "/en/topics/how-to-ask"),
    ("glossary", "/en/glossary"),
    ("person", "/en/person"),
    ("urgent", "/en/urgent"),
];

/// The themes and sizes in which each screen is taken, with what the address then carries.
const KINDS: [(&str, &str); 4] = [("plain", ""), ("large", "text=largest"), ("contrast", "theme=contrast"), ("dark", "theme=dark")];

/// The few that the README shows.
const README: [(&str, &str); 4] =
    [("language", "/"), ("question", "/en/guides/advocate?nation=england&situation=ward&reader=patient"), ("result", RESULT), ("area", "/en/areas/E08000018")];

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
