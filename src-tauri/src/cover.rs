//! What stands in front of the page when answers are to be hidden: widgets of the shell's own, so that it comes at once and
//! holds with a page that hangs.

use std::cell::RefCell;

use gtk::atk::Role;
use gtk::prelude::*;
use pages::CoverWords;

/// Why the answers are hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// Somebody wished it.
    Wished,
    /// Nobody is there, as it seems.
    Idle,
}

/// What somebody does on the cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Show the page again.
    Again,
    /// End the visit.
    End,
}

/// The cover's widgets.
pub(crate) struct Cover {
    all: gtk::Box,
    title: gtk::Label,
    lead: gtk::Label,
    soon: gtk::Label,
    danger: gtk::Label,
    warning: gtk::Label,
    again: gtk::Button,
    end: gtk::Button,
    words: RefCell<Option<CoverWords>>,
}

impl Cover {
    /// Makes it, unseen. `chosen` hears what is chosen.
    pub(crate) fn new(chosen: impl Fn(Choice) + Clone + 'static) -> Cover {
        let text = |class: &str| {
            let label = gtk::Label::builder().wrap(true).max_width_chars(45).justify(gtk::Justification::Left).xalign(0.0).build();
            label.style_context().add_class(class);
            label
        };
        let (title, lead, soon, warning, danger) = (text("title"), text("lead"), text("soon"), text("small"), text("small"));
        danger.set_width_chars(45); // the rest wraps to the width of this
        let (again, end) = (gtk::Button::new(), gtk::Button::new());
        again.style_context().add_class("first");
        let buttons = gtk::Box::new(gtk::Orientation::Horizontal, 24);
        buttons.set_homogeneous(true);
        buttons.add(&again);
        buttons.add(&end);
        let column = gtk::Box::new(gtk::Orientation::Vertical, 24);
        for widget in [title.upcast_ref::<gtk::Widget>(), lead.upcast_ref(), soon.upcast_ref(), buttons.upcast_ref(), warning.upcast_ref(), danger.upcast_ref()] {
            column.add(widget);
        }
        column.set_valign(gtk::Align::Center);
        column.set_halign(gtk::Align::Center);
        let all = gtk::Box::new(gtk::Orientation::Vertical, 0);
        all.set_widget_name("cover");
        all.pack_start(&column, true, true, 0);
        for (widget, role) in [(all.upcast_ref::<gtk::Widget>(), Role::Alert), (soon.upcast_ref(), Role::Alert), (title.upcast_ref(), Role::Heading)] {
            if let Some(accessible) = widget.accessible() {
                accessible.set_role(role);
            }
        }
        let clicked = chosen.clone();
        again.connect_clicked(move |_| clicked(Choice::Again));
        end.connect_clicked(move |_| chosen(Choice::End));
        all.show_all();
        all.set_visible(false);
        all.set_no_show_all(true);
        Cover { all, title, lead, soon, danger, warning, again, end, words: RefCell::new(None) }
    }

    /// The widget to put beside the page's.
    pub(crate) fn widget(&self) -> &gtk::Box {
        &self.all
    }

    /// Shows it, in these words and this look (`contrast`, `dark`, `large` …).
    pub(crate) fn show(&self, why: Why, words: &CoverWords, looks: &[&str]) {
        let (title, lead, again, end) = match why {
            Why::Wished => (&words.hidden_title, &words.hidden_lead, &words.again, &words.finish),
            Why::Idle => (&words.idle_title, &words.idle_lead, &words.carry_on, &words.fresh),
        };
        let style = self.all.style_context();
        for class in style.list_classes() {
            style.remove_class(&class);
        }
        for look in looks {
            style.add_class(look);
        }
        self.all.set_direction(if words.rtl { gtk::TextDirection::Rtl } else { gtk::TextDirection::Ltr });
        self.title.set_text(title);
        self.lead.set_text(lead);
        self.soon.set_text("");
        self.warning.set_text(if why == Why::Wished { &words.warning } else { "" });
        self.danger.set_text(&words.danger);
        self.again.set_label(again);
        self.end.set_label(end);
        for label in [&self.soon, &self.warning] {
            label.set_visible(!label.text().is_empty());
        }
        if let Some(accessible) = self.all.accessible() {
            accessible.set_name(title);
        }
        *self.words.borrow_mut() = Some(words.clone());
        self.all.set_visible(true);
        self.again.grab_focus();
    }

    /// Says that little time is left.
    pub(crate) fn say_soon(&self) {
        if let Some(words) = self.words.borrow().as_ref() {
            self.soon.set_text(&words.soon);
            self.soon.set_visible(true);
        }
    }

    /// What the window's title is while the cover stands.
    pub(crate) fn title(&self) -> String {
        self.title.text().into()
    }

    /// Takes it away.
    pub(crate) fn hide(&self) {
        self.all.set_visible(false);
    }
}

/// Gives the shell's own widgets the look of the pages, so many times as large.
pub(crate) fn dress(scale: f64) {
    let provider = gtk::CssProvider::new();
    let dressed = provider.load_from_data(enlarged(include_str!("cover.css"), scale).as_bytes()).is_ok();
    debug_assert!(dressed, "cover.css is in order");
    if let Some(screen) = gtk::gdk::Screen::default() {
        gtk::StyleContext::add_provider_for_screen(&screen, &provider, gtk::STYLE_PROVIDER_PRIORITY_APPLICATION);
    }
}

/// A sheet with every length in it, all in whole pixels, so many times as large.
fn enlarged(sheet: &str, scale: f64) -> String {
    let mut parts = sheet.split("px");
    let mut all = String::new();
    let mut part = parts.next().unwrap_or_default();
    for next in parts {
        let number = part.len() - part.chars().rev().take_while(char::is_ascii_digit).count();
        let length = part.get(number..).and_then(|digits| digits.parse::<f64>().ok()).unwrap_or_default();
        all.push_str(part.get(..number).unwrap_or_default());
        all.push_str(&format!("{:.0}px", length * scale));
        part = next;
    }
    all + part
}

#[cfg(test)]
mod tests {
    use super::enlarged;

    #[test]
    fn lengths_grow_with_the_panel_and_nothing_else_does() {
        let sheet = "a { border: 3px solid #542348; font-weight: 700; padding: 8px 24px; }";
        assert_eq!(enlarged(sheet, 1.5), "a { border: 4px solid #542348; font-weight: 700; padding: 12px 36px; }");
        assert_eq!(enlarged(include_str!("cover.css"), 1.0), include_str!("cover.css"));
    }
}
