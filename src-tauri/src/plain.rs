//! The screen for when nothing else works: whom to call, in the shell's own widgets, with no web view that could fail.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use gtk::glib::{self, ControlFlow};
use gtk::prelude::*;
use pages::PlainWords;

use crate::answers::{self, Place};
use crate::arguments::Start;
use crate::guard::Guard;
use crate::kiosk::words::Says;
use crate::settings::Found;
use crate::{cover, guest, harden, lock, quiet};

/// Shows it until the supervisor ends it.
pub(crate) fn show(start: Start, found: Found) -> ExitCode {
    harden::keep_memory_private();
    if gtk::init().is_err() {
        return ExitCode::FAILURE;
    }
    let shelf = answers::read(Place { words: start.words, day: start.day, profile: pages::Profile::Kiosk, settings: found });
    let words = pages::plain_words(&shelf.library, &shelf.settings);
    // Nothing here can be scrolled: no larger than two columns have room for.
    cover::dress(shelf.settings.scale().min(guest::screen_width() / 1280.0));
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_title(&words.title);
    guest::fill_the_screen(&window);
    // One language beside the other: all of it fits, as nothing here can be scrolled.
    let columns = gtk::Box::new(gtk::Orientation::Horizontal, 48);
    for words in std::iter::once(&words).chain(&words.also) {
        columns.add(&column(words));
    }
    columns.set_valign(gtk::Align::Center);
    columns.set_halign(gtk::Align::Center);
    let all = gtk::Box::new(gtk::Orientation::Vertical, 0);
    all.set_widget_name("cover");
    all.style_context().add_class("plain");
    all.pack_start(&columns, true, true, 0);
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

fn column(words: &PlainWords) -> gtk::Box {
    let column = gtk::Box::new(gtk::Orientation::Vertical, 12);
    let lines = [(&words.title, "title"), (&words.lead, "lead")].into_iter().chain(words.lines.iter().map(|line| (line, "line")));
    for (text, class) in lines {
        let label = gtk::Label::builder().label(text.as_str()).wrap(true).max_width_chars(40).xalign(0.0).build();
        if class == "line" {
            label.set_width_chars(40); // the rest wraps to the width of these
        }
        label.style_context().add_class(class);
        if class == "title"
            && let Some(accessible) = label.accessible()
        {
            accessible.set_role(gtk::atk::Role::Heading);
        }
        column.add(&label);
    }
    column.set_valign(gtk::Align::Start);
    column
}
