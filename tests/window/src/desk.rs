//! A desk with the app open on it: starting, and what hands do.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::process::Command;
use std::sync::MutexGuard;
use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

use crate::machine::{self, Home, Running};

/// Long past any answer that will still come.
const HANG: Duration = Duration::from_secs(60);
/// How long something may take to happen before it is missing.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// So often a window may be lost in one visit.
const LOSSES: usize = 3;

/// A desk with the app open on it. Methods panic with what is on the page when they cannot do what they are told.
pub struct Desk {
    client: Client,
    runtime: Runtime,
    display: String,
    // Dropped in this order: first who drives, then the screen, then the folder, then the next test's turn.
    _driver: Running,
    _screen: Running,
    home: Home,
    _turn: MutexGuard<'static, ()>,
}

impl Desk {
    /// Opens the app on its first page.
    #[must_use]
    pub fn open() -> Desk {
        Desk::open_with(&[])
    }

    /// Opens the app with arguments, such as `["--on", "2027-04-06"]`.
    #[must_use]
    pub fn open_with(arguments: &[&str]) -> Desk {
        let turn = machine::turn();
        let app = machine::app();
        let home = Home::new();
        let (screen, display) = machine::screen("2000x1400"); // large enough for every window size that is tried
        let (driver, address) = machine::driver(&display, home.path());
        let options = json!({ "binary": app, "args": arguments });
        // A script that runs while its page is being left never answers: it is given up soon, and asked again.
        let timeouts = json!({ "script": 3000 });
        let capabilities = [("webkitgtk:browserOptions".to_owned(), options), ("timeouts".to_owned(), timeouts)].into_iter().collect();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let mut start = ClientBuilder::new(HttpConnector::new());
        let started = runtime.block_on(async { timeout(HANG, start.capabilities(capabilities).connect(&address)).await });
        let client = started.expect("the app starts").expect("WebDriver can drive the app");
        Desk { client, runtime, display, _driver: driver, _screen: screen, home, _turn: turn }
    }

    /// Opens the app and does something with it. Where WebDriver loses the window, all is done again with a new one.
    ///
    /// It does so now and then on a busy machine: the web process ends itself while it clears away what WebDriver's scripts left
    /// (WebKitGTK 2.50.6). That says nothing of the app, which no script drives. A window lost three times is a failure.
    pub fn visit<T>(arguments: &[&str], visit: impl Fn(&Desk) -> T) -> T {
        for _ in 0..LOSSES {
            let desk = Desk::open_with(arguments);
            match catch_unwind(AssertUnwindSafe(|| visit(&desk))) {
                Ok(seen) => return seen,
                Err(_) if desk.is_lost() => eprintln!("WebDriver lost the window; the visit begins again"),
                Err(panic) => resume_unwind(panic),
            }
        }
        panic!("WebDriver lost the window {LOSSES} times");
    }

    /// Whether WebDriver has nothing left to drive.
    fn is_lost(&self) -> bool {
        let answer = self.wait(self.client.execute("return 1", Vec::new()));
        matches!(answer, Err(CmdError::Standard(error)) if error.error() == "invalid session id")
    }

    /// Goes to an address, such as `/en/topics`, as a link to it would.
    pub fn go(&self, address: &str) {
        self.script("location.assign(arguments[0])", &[address]);
        self.settle();
    }

    /// Goes to an address from which this window does not come back, such as `/clear`.
    pub fn leave(&self, address: &str) {
        let script = "setTimeout(address => location.assign(address), 50, arguments[0])";
        self.script(script, &[address]);
    }

    /// Clicks the link, button or summary with these words on it; the words may also be a part, if only one has them.
    pub fn click(&self, words: &str) {
        self.click_on("self::a or self::button or self::summary or self::input[@type='submit']", words);
    }

    /// Clicks the label of a choice.
    pub fn choose(&self, words: &str) {
        self.click_on("self::label", words);
    }

    /// Makes the window this large, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        self.wait(self.client.set_window_size(width, height)).expect("the window takes a size");
    }

    /// Runs a script on the page, with WebDriver's right to, which no page has. For tests of the window itself.
    pub fn script(&self, script: &str, arguments: &[&str]) -> Value {
        let arguments = arguments.iter().map(|text| json!(text)).collect();
        self.wait(self.client.execute(script, arguments)).unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that only looks. A page that is just being left cannot answer: the next one is asked then.
    pub fn ask(&self, script: &str, arguments: &[&str]) -> Value {
        let since = Instant::now();
        loop {
            let given = arguments.iter().map(|text| json!(text)).collect();
            match self.wait(self.client.execute(script, given)) {
                Ok(answer) => return answer,
                Err(error) => assert!(since.elapsed() < PATIENCE && !self.is_lost(), "{script}: {error}"),
            }
            sleep(Duration::from_millis(20));
        }
    }

    /// Waits until another page than the one at this address is there and complete.
    pub fn moves_on(&self, from: &str) {
        let since = Instant::now();
        let script = "return [location.pathname + location.search, document.readyState]";
        // While a page goes, no script on it can answer.
        while !self.wait(self.client.execute(script, Vec::new())).is_ok_and(|now| now[0] != from && now[1] == "complete") {
            assert!(since.elapsed() < PATIENCE && !self.is_lost(), "nothing happened on {from}; the window says {:?}", self.window_title());
            sleep(Duration::from_millis(60));
        }
    }

    /// Runs a script that calls its last argument when it is done, with what it found.
    pub fn script_later(&self, script: &str) -> Value {
        self.wait(self.client.execute_async(script, Vec::new())).unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The X display that the window is on.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The home folder that the app has.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn wait<F: Future>(&self, answer: F) -> F::Output {
        self.runtime.block_on(async { timeout(HANG, answer).await }).expect("the window answers")
    }

    /// Tells xdotool to look at the window that is shown (`%1`), and gives what it says: nothing where no window is shown.
    pub fn window(&self, order: &[&str]) -> String {
        self.xdotool(order).1
    }

    /// Tells xdotool to do something with the window that is shown (`%1`).
    ///
    /// Its search stumbles when any window goes away meanwhile, and then nothing is done: so it is told again.
    pub fn act(&self, order: &[&str]) {
        let since = Instant::now();
        while !self.xdotool(order).0 {
            assert!(since.elapsed() < PATIENCE, "xdotool cannot do {order:?}");
            sleep(Duration::from_millis(50));
        }
    }

    fn xdotool(&self, order: &[&str]) -> (bool, String) {
        let mut command = Command::new("xdotool");
        command.args(["search", "--onlyvisible", "--class", "patient-rights"]).args(order).env("DISPLAY", &self.display);
        let done = command.output().expect("xdotool is needed (see tests/window/README.md)");
        (done.status.success(), String::from_utf8_lossy(&done.stdout).into_owned())
    }

    /// Lets what the last action began come to pass: a page that is about to be left is left.
    ///
    /// Asks again and again rather than leaving a script to wait: one that waits on a page that is being left never answers.
    pub(crate) fn settle(&self) {
        for _ in 0..100 {
            sleep(Duration::from_millis(40));
            let ready = self.wait(self.client.execute("return document.readyState", Vec::new()));
            if ready.is_ok_and(|state| state == "complete") {
                return;
            }
        }
    }

    fn click_on(&self, kind: &str, words: &str) {
        let element = self.named(kind, words);
        self.wait(element.click()).unwrap_or_else(|error| panic!("{words:?} cannot be clicked: {error}\n{}", self.page()));
        self.settle();
    }

    /// The one element of a kind that is shown and has these words, all of them or a part.
    fn named(&self, kind: &str, words: &str) -> Element {
        let quoted = format!("concat('', '{}')", words.replace('\'', "', \"'\", '"));
        for test in [format!("normalize-space()={quoted} or @value={quoted}"), format!("contains(normalize-space(), {quoted})")] {
            let path = format!("//*[({kind}) and ({test})]");
            let mut found = self.wait(self.client.find_all(Locator::XPath(&path))).expect("the path is well formed");
            found.retain(|element| self.wait(element.is_displayed()).unwrap_or_default());
            match found.len() {
                0 => {}
                1 => return found.remove(0),
                many => panic!("{words:?} is there {many} times\n{}", self.page()),
            }
        }
        panic!("there is no {words:?}\n{}", self.page());
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.runtime.block_on(async { timeout(HANG, self.client.clone().close()).await });
    }
}
