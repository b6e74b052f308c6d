//! What eyes see on the desk.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Desk;
use crate::desk::PATIENCE;

impl Desk {
    /// Waits until the page shows these words.
    pub fn sees(&self, words: &str) {
        let since = Instant::now();
        while !self.text("body").contains(words) {
            assert!(since.elapsed() < PATIENCE, "{words:?} is not seen\n{}", self.page());
            sleep(Duration::from_millis(20));
        }
    }

    /// Says that the page does not show these words now.
    pub fn does_not_see(&self, words: &str) {
        assert!(!self.text("body").contains(words), "{words:?} is seen\n{}", self.page());
    }

    /// Whether the page has an element that the CSS selector names.
    #[must_use]
    pub fn has(&self, css: &str) -> bool {
        self.ask("return document.querySelector(arguments[0]) != null", &[css]) == true
    }

    /// The words that the first such element shows, with white space as single spaces; empty if there is none.
    #[must_use]
    pub fn text(&self, css: &str) -> String {
        self.string("return (document.querySelector(arguments[0])?.innerText ?? '').replace(/\\s+/g, ' ').trim()", &[css])
    }

    /// The element that has the focus, as its tag and its words: `a English`.
    #[must_use]
    pub fn focus(&self) -> String {
        let script = "const e = document.activeElement;
            const words = e === document.body ? '' : e.innerText || e.labels?.[0]?.innerText || e.value || '';
            return (e.localName + ' ' + words).replace(/\\s+/g, ' ').trim()";
        self.string(script, &[])
    }

    /// The page's title.
    #[must_use]
    pub fn title(&self) -> String {
        self.wait(self.client().title()).expect("the page has a title")
    }

    /// The title on the window itself.
    #[must_use]
    pub fn window_title(&self) -> String {
        self.window(&["getwindowname", "%@"]).trim().to_owned()
    }

    /// Where the page is: path and query.
    #[must_use]
    pub fn address(&self) -> String {
        self.string("return location.pathname + location.search", &[])
    }

    /// The whole address, with its scheme.
    #[must_use]
    pub fn whole_address(&self) -> String {
        self.string("return location.href", &[])
    }

    /// Width and height of what the window shows, in CSS pixels.
    #[must_use]
    pub fn size(&self) -> (u64, u64) {
        let [width, height] = ["return innerWidth", "return innerHeight"].map(|script| self.ask(script, &[]));
        (width.as_u64().unwrap_or_default(), height.as_u64().unwrap_or_default())
    }

    /// Width and height of the window itself, as X has it: `1280x800`.
    #[must_use]
    pub fn window_size(&self) -> String {
        let geometry = self.window(&["getwindowgeometry"]);
        geometry.rsplit("Geometry: ").next().unwrap_or_default().trim().to_owned()
    }

    /// How many windows the app shows.
    #[must_use]
    pub fn windows(&self) -> usize {
        self.window(&["getwindowname", "%@"]).lines().count()
    }

    /// Writes a picture of the window, as it stands on the screen, to a PNG file.
    ///
    /// Taken from X and not from WebDriver, which stops answering after several pictures in a row.
    pub fn shot(&self, file: impl AsRef<Path>) {
        let file = file.as_ref();
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).expect("the folder can be made");
        }
        // What was asked for last has to reach the screen first.
        sleep(Duration::from_millis(250));
        let window = self.window(&[]);
        let taken = Command::new("import").args(["-display", self.display(), "-window", window.trim()]).arg(file).status();
        assert!(taken.is_ok_and(|status| status.success()), "import (of imagemagick) is needed to take a picture");
    }

    /// What is on the page, for messages.
    pub(crate) fn page(&self) -> String {
        format!("on {:?} at {}:\n{}", self.title(), self.address(), self.text("body"))
    }

    fn string(&self, script: &str, arguments: &[&str]) -> String {
        self.ask(script, arguments).as_str().unwrap_or_default().to_owned()
    }
}
