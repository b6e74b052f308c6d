//! The screen for when nothing else works: whom to call, in the shell's own widgets, with no web view that could fail.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use gtk::glib::{self, ControlFlow};
use gtk::prelude::*;

use crate::answers::{self, Place};
use crate::arguments::Start;
use crate::guard::Guard;
use crate::kiosk::words::Says;
use crate::settings::Found;
use crate::{cover, fonts, guest, harden, lock, quiet};

/// Shows it until the supervisor ends it.
pub(crate) fn show(start: Start, found: Found) -> ExitCode {
    harden::keep_memory_private();
    fonts::bring();
    if gtk::init().is_err() {
        return ExitCode::FAILURE;
    }
    let shelf = answers::read(Place { words: start.words, day: start.day, profile: pages::Profile::Kiosk, settings: found });
    let words = pages::plain_words(&shelf.library, &shelf.settings);
    cover::dress();
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_title(&words.title);
    guest::fill_the_screen(&window);
    let column = gtk::Box::new(gtk::Orientation::Vertical, 24);
    let lines = [(words.title.as_str(), "title"), (words.lead.as_str(), "lead")].into_iter().chain(words.lines.iter().map(|line| (line.as_str(), "line")));
    for (text, class) in lines {
        let label = gtk::Label::builder().label(text).wrap(true).max_width_chars(45).xalign(0.0).build();
        label.style_context().add_class(class);
        column.add(&label);
    }
    column.set_valign(gtk::Align::Center);
    column.set_halign(gtk::Align::Center);
    column.set_widget_name("cover");
    let all = gtk::Box::new(gtk::Orientation::Vertical, 0);
    all.set_widget_name("cover");
    all.pack_start(&column, true, true, 0);
    window.add(&all);
    let guard = std::cell::RefCell::new(Guard::default());
    lock::put_before_everything(move |input| guard.borrow_mut().lets(input, Instant::now()));
    glib::timeout_add_local(Duration::from_secs(1), || {
        quiet::say(Says::Beat.word());
        ControlFlow::Continue
    });
    guest::listen(|| {});
    window.show_all();
    quiet::say(Says::Ready.word());
    gtk::main();
    ExitCode::SUCCESS
}
