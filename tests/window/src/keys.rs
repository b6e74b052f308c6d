//! Hands on the keyboard: keys by the names that people call them, pressed on the real window.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Desk;

/// A key that the page never hears of (Alt+Left) is waited for no longer than this.
const UNHEARD: Duration = Duration::from_millis(300);

impl Desk {
    /// Presses a key, or keys held together: `Tab`, `Shift+Tab`, `Alt+Left`, `a`.
    pub fn press(&self, keys: &str) {
        let listen = "window.deskHeard = false;
            addEventListener('keyup', () => window.deskHeard = true, { once: true, capture: true })";
        self.ask(listen, &[]);
        self.act(&["windowfocus", "key", &names(keys)]);
        let since = Instant::now();
        while self.ask("return window.deskHeard", &[]) == false && since.elapsed() < UNHEARD {
            sleep(Duration::from_millis(5));
        }
        self.settle();
    }

    /// Strikes keys one after another, without asking the page whether it heard.
    pub fn strike(&self, keys: &[&str]) {
        let mut order = vec!["windowfocus", "key", "--delay", "40"];
        order.extend(keys);
        self.act(&order);
        sleep(Duration::from_millis(60));
    }

    /// Types into the field with this label, in place of what was there.
    pub fn fill(&self, label: &str, text: &str) {
        self.choose(label);
        self.press("Ctrl+a");
        self.act(&["windowfocus", "type", text]);
        self.press("Shift"); // heard after all that was typed
    }
}

/// The names that X has for keys.
fn names(keys: &str) -> String {
    let named = keys.split('+').map(|key| match key {
        "Enter" => "Return",
        "Space" => "space",
        "Plus" => "plus",
        "Minus" => "minus",
        "Backspace" => "BackSpace",
        "PageUp" => "Prior",
        "PageDown" => "Next",
        "Shift" => "shift",
        "Ctrl" => "ctrl",
        "Alt" => "alt",
        other => other,
    });
    named.collect::<Vec<_>>().join("+")
}
