//! Takes the README's screenshots, and those for looking, from the real window.
//!
//! `docs/screens` holds the few that the README shows; `tests/screens` (not kept) one of each screen in each theme and in the largest text.

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

fn main() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let desk = Desk::open_with(&["--on", "2026-11-22"]);
    for (name, address) in
        [("language", "/"), ("question", "/en/guides/advocate?nation=england&situation=ward&reader=patient"), ("result", RESULT), ("area", "/en/areas/E08000018")]
    {
        desk.go(address);
        desk.shot(top.join(format!("docs/screens/{name}.png")));
    }
    for (kind, keys) in [("plain", ""), ("large", "text=largest"), ("contrast", "theme=contrast"), ("dark", "theme=dark")] {
        for (name, address) in SCREENS {
            let joint = if keys.is_empty() {
                ""
            } else if address.contains('?') {
                "&"
            } else {
                "?"
            };
            desk.go(&format!("{address}{joint}{keys}"));
            desk.shot(top.join(format!("tests/screens/{kind}/{name}.png")));
        }
    }
    for (name, address) in SCREENS {
        desk.go(&address.replacen("/en/", "/ar-XB/", 1));
        desk.shot(top.join(format!("tests/screens/right-to-left/{name}.png")));
    }
}
