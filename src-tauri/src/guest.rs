//! Looks after one visitor, inside the visitor's process and below the page: the lock, the cover, the time, the heartbeat.
//!
//! All of it runs on GTK's main loop, so it holds with a page whose script is stuck. It keeps no answer: all it knows is
//! when something was last touched, and which page stands there, to speak its language.

use std::cell::{Cell, OnceCell, RefCell};
use std::io::BufRead;
use std::process;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::thread;
use std::time::{Duration, Instant};

use content::settings::Settings;
use gtk::glib::{self, ControlFlow, Propagation};
use gtk::prelude::*;
use pages::CoverWords;
use webkit2gtk::{LoadEvent, WebView, WebViewExt};

use crate::answers::Known;
use crate::cover::{self, Choice, Cover, Why};
use crate::guard::{Guard, Input, Key};
use crate::idle::{Idle, Step};
use crate::kiosk::words::{SHOW, Says};
use crate::trial::Trial;
use crate::{harden, lock, quiet, settings};

/// How often the time is looked at.
const TICK: Duration = Duration::from_millis(250);
/// How often it is said that all is well.
const BEAT: Duration = Duration::from_secs(1);

/// What a visit needs to know from outside.
pub(crate) struct Visit {
    /// What settings and words say; it comes when the library has been read.
    pub(crate) known: Receiver<Known>,
    /// Set by the scheme whenever the page asks for its heartbeat.
    pub(crate) beats: Arc<AtomicBool>,
    /// For the control run of the lock: no lock.
    pub(crate) unlocked: bool,
}

struct Guest {
    window: gtk::Window,
    /// Where page and cover stand, one at a time.
    place: gtk::Box,
    view: WebView,
    cover: Cover,
    guard: RefCell<Guard>,
    idle: RefCell<Option<Idle>>,
    covered: Cell<bool>,
    shown: Cell<bool>,
    ready: Cell<bool>,
    visit: Visit,
    known: OnceCell<Known>,
}

thread_local! {
    static GUEST: RefCell<Option<Rc<Guest>>> = const { RefCell::new(None) };
}

/// Begins, with the window still hidden. Call it on the main thread, once.
pub(crate) fn attend(view: &WebView, visit: Visit) {
    let (view, Some(window)) = (view.clone(), view.toplevel().and_then(|top| top.downcast::<gtk::Window>().ok())) else { return };
    let cover = Cover::new(|choice| with(|guest| guest.chosen(choice)));
    let Some(place) = view.parent().and_then(|parent| parent.downcast::<gtk::Box>().ok()) else { return };
    place.pack_start(cover.widget(), true, true, 0);
    fill_the_screen(&window);
    let guest = Guest {
        window,
        place,
        view,
        cover,
        guard: RefCell::default(),
        idle: RefCell::default(),
        covered: Cell::new(false),
        shown: Cell::new(false),
        ready: Cell::new(false),
        visit,
        known: OnceCell::new(),
    };
    guest.view.connect_load_changed(|_, event| with(|guest| guest.loads(event)));
    guest.view.connect_web_process_terminated(|_, _| say(Says::Crashed));
    if !guest.visit.unlocked {
        guest.window.connect_delete_event(|_, _| Propagation::Stop);
        lock::put_before_everything(gate);
    }
    GUEST.with(|place| *place.borrow_mut() = Some(Rc::new(guest)));
    glib::timeout_add_local(TICK, || every(Guest::tick));
    glib::timeout_add_local(BEAT, || every(Guest::beat));
    listen(|| with(Guest::show));
}

/// Hides the answers, because somebody wished it.
pub(crate) fn hide() {
    with(|guest| guest.cover_up(Why::Wished));
}

/// Whether the answers are hidden now. Never at home.
pub(crate) fn is_covered() -> bool {
    GUEST.with(|place| place.borrow().as_ref().is_some_and(|guest| guest.covered.get()))
}

/// Says that the visit is over. The supervisor does the rest.
pub(crate) fn done() {
    say(Says::Done);
}

fn with(what: impl FnOnce(&Guest)) {
    let guest = GUEST.with(|place| place.borrow().clone());
    if let Some(guest) = guest {
        what(&guest);
    }
}

fn every(what: fn(&Guest)) -> ControlFlow {
    with(what);
    ControlFlow::Continue
}

fn say(word: Says) {
    quiet::say(word.word());
}

/// Waits on a thread of its own for the word to show the window. When nobody is left to say it, all is over.
pub(crate) fn listen(show: fn()) {
    harden::end_with_parent();
    let _ = thread::Builder::new().name("orders".to_owned()).spawn(move || {
        for line in std::io::stdin().lock().lines() {
            if line.is_ok_and(|line| line == SHOW) {
                glib::MainContext::default().invoke(show);
            }
        }
        process::exit(0);
    });
}

fn gate(input: Input) -> bool {
    let now = Instant::now();
    let mut through = true;
    with(|guest| {
        if input.is_a_sign_of_somebody()
            && let Some(idle) = guest.idle.borrow_mut().as_mut()
        {
            idle.touch(now);
        }
        through = guest.guard.borrow_mut().lets(input, now);
        if matches!(input, Input::KeyDown { key: Key::Hide, extra: false }) {
            guest.cover_up(Why::Wished);
        }
    });
    through
}

impl Guest {
    fn loads(&self, event: LoadEvent) {
        if matches!(event, LoadEvent::Committed | LoadEvent::Finished) {
            self.guard.borrow_mut().new_screen(Instant::now());
        }
        if event == LoadEvent::Finished && !self.ready.replace(true) {
            let scale = self.known().map_or(1.0, |known| known.scale);
            self.view.set_zoom_level(scale);
            cover::dress(scale);
            say(Says::Ready);
        }
    }

    fn show(&self) {
        self.shown.set(true);
        let usual = || settings::times(&Settings::default(), &Trial::default());
        let times = self.known().map_or_else(usual, |known| known.times);
        *self.idle.borrow_mut() = times.map(|times| Idle::new(times, Instant::now()));
        self.guard.borrow_mut().new_screen(Instant::now());
        self.window.show_all();
        self.window.present();
        self.view.grab_focus();
    }

    fn tick(&self) {
        if !self.shown.get() {
            return;
        }
        let step = self.idle.borrow_mut().as_mut().and_then(|idle| idle.step(Instant::now()));
        match step {
            Some(Step::Cover) => self.cover_up(Why::Idle),
            Some(Step::Soon) => self.cover.say_soon(),
            Some(Step::End) => done(),
            None => {}
        }
    }

    /// All is well while the page asks for its heartbeat; one that is hidden need not.
    fn beat(&self) {
        let asked = self.visit.beats.swap(false, Ordering::Relaxed);
        if asked || self.covered.get() || !self.shown.get() {
            say(Says::Beat);
        }
    }

    fn cover_up(&self, why: Why) {
        if self.covered.replace(true) {
            return;
        }
        let address = self.view.uri().map(String::from).unwrap_or_default();
        // Without words there is no cover: then the visit ends, rather than leave answers open or a screen without a way on.
        let Some(words) = self.words_for(&address) else { return done() };
        self.cover.show(why, words, &looks(&address));
        // Taken out, not only hidden: what reads the screen aloud would still find it.
        self.place.remove(&self.view);
        self.window.set_title(&self.cover.title());
        self.changed(Idle::covered);
    }

    fn chosen(&self, choice: Choice) {
        if choice == Choice::End {
            return done();
        }
        self.covered.set(false);
        self.cover.hide();
        self.place.pack_start(&self.view, true, true, 0);
        self.view.grab_focus();
        self.window.set_title(&self.view.title().unwrap_or_default());
        self.changed(Idle::carried_on);
    }

    fn changed(&self, how: fn(&mut Idle, Instant)) {
        let now = Instant::now();
        self.guard.borrow_mut().new_screen(now);
        if let Some(idle) = self.idle.borrow_mut().as_mut() {
            how(idle, now);
        }
    }

    /// What came from the library: nothing if it could not be read.
    fn known(&self) -> Option<&Known> {
        if self.known.get().is_none()
            && let Ok(known) = self.visit.known.recv()
        {
            let _ = self.known.set(known);
        }
        self.known.get()
    }

    /// The words in the page's language, which is the first part of its path; the first language where it has none.
    fn words_for(&self, address: &str) -> Option<&CoverWords> {
        let all = &self.known()?.covers;
        let language = address.splitn(4, '/').nth(3).and_then(|path| path.split(['/', '?']).next()).unwrap_or_default();
        all.iter().find(|words| words.language == language).or(all.first())
    }
}

/// The theme and the text size ride in the page's address.
fn looks(address: &str) -> Vec<&str> {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    query.split('&').filter_map(|pair| pair.strip_prefix("theme=").or(pair.strip_prefix("text="))).collect()
}

/// The whole screen, with and without a window manager to ask.
pub(crate) fn fill_the_screen(window: &gtk::Window) {
    window.set_decorated(false);
    window.fullscreen();
    if let Some(all) = screen() {
        window.set_default_size(all.width(), all.height());
        window.resize(all.width(), all.height());
        window.move_(all.x(), all.y());
    }
}

/// How wide the screen is, in pixels.
pub(crate) fn screen_width() -> f64 {
    screen().map_or(1280.0, |all| f64::from(all.width()))
}

fn screen() -> Option<gtk::gdk::Rectangle> {
    let display = gtk::gdk::Display::default()?;
    let monitor = display.primary_monitor().or_else(|| display.monitor(0))?;
    Some(monitor.geometry())
}

#[cfg(test)]
mod tests {
    use super::looks;

    #[test]
    fn theme_and_size_are_read_off_the_address() {
        assert_eq!(looks("rights://localhost/en/who?theme=dark&reader=patient&text=large"), ["dark", "large"]);
        assert!(looks("rights://localhost/en/").is_empty());
    }
}
