//! Stands between GDK and GTK: every event of the kiosk's windows passes here before anything sees it.

use gtk::gdk::{Event, EventKey, EventTouch, EventType, ModifierType, keys::constants as key};

use crate::guard::{Input, Key, Touch};

/// Sends all events through a gate; those it does not let through are as if they had never been.
pub(crate) fn put_before_everything(gate: impl Fn(Input) -> bool + 'static) {
    let fingers = std::cell::RefCell::new(Vec::new());
    Event::set_handler(Some(move |event: &mut Event| {
        let input = read(event, &mut fingers.borrow_mut());
        if gate(input) {
            gtk::main_do_event(event);
        }
    }));
}

fn read(event: &Event, fingers: &mut Vec<gtk::gdk::EventSequence>) -> Input {
    match event.event_type() {
        EventType::KeyPress => event.downcast_ref::<EventKey>().map_or(Input::Forbidden, |event| {
            let (key, extra) = of(event);
            Input::KeyDown { key, extra }
        }),
        EventType::KeyRelease => event.downcast_ref::<EventKey>().map_or(Input::Forbidden, |event| {
            let (key, extra) = of(event);
            Input::KeyUp { key, extra }
        }),
        EventType::ButtonPress => Input::ButtonDown(event.button().unwrap_or_default()),
        EventType::ButtonRelease => Input::ButtonUp(event.button().unwrap_or_default()),
        EventType::TouchBegin => Input::Finger(Touch::Begin, finger(event, fingers)),
        EventType::TouchUpdate => Input::Finger(Touch::Move, finger(event, fingers)),
        EventType::TouchEnd | EventType::TouchCancel => Input::Finger(Touch::End, finger(event, fingers)),
        EventType::Scroll => Input::Scroll { extra: event.state().is_some_and(held) },
        EventType::Delete
        | EventType::DoubleButtonPress
        | EventType::TripleButtonPress
        | EventType::DragEnter
        | EventType::DragLeave
        | EventType::DragMotion
        | EventType::DragStatus
        | EventType::DropStart
        | EventType::DropFinished
        | EventType::TouchpadSwipe
        | EventType::TouchpadPinch
        | EventType::PadButtonPress
        | EventType::PadButtonRelease
        | EventType::PadRing
        | EventType::PadStrip
        | EventType::PadGroupMode => Input::Forbidden,
        _ => Input::Other,
    }
}

/// The number of the finger: its place among those that were seen. A visit ends long before there are many.
fn finger(event: &Event, fingers: &mut Vec<gtk::gdk::EventSequence>) -> usize {
    let Some(sequence) = event.downcast_ref::<EventTouch>().and_then(EventTouch::event_sequence) else { return usize::MAX };
    fingers.iter().position(|known| *known == sequence).unwrap_or_else(|| {
        fingers.push(sequence);
        fingers.len() - 1
    })
}

fn of(event: &EventKey) -> (Key, bool) {
    let key = match event.keyval() {
        key::Return | key::KP_Enter | key::ISO_Enter | key::space | key::KP_Space => Key::Choose,
        key::Tab
        | key::ISO_Left_Tab
        | key::KP_Tab
        | key::Left
        | key::Right
        | key::Up
        | key::Down
        | key::KP_Left
        | key::KP_Right
        | key::KP_Up
        | key::KP_Down
        | key::Page_Up
        | key::Page_Down
        | key::KP_Page_Up
        | key::KP_Page_Down
        | key::Home
        | key::End
        | key::KP_Home
        | key::KP_End => Key::Move,
        key::Escape => Key::Hide,
        _ => Key::Other,
    };
    (key, held(event.state()))
}

/// Whether a key is held that makes another one a command. Shift makes none of those that are let through.
fn held(state: ModifierType) -> bool {
    !(state & gtk::accelerator_get_default_mod_mask() & !ModifierType::SHIFT_MASK).is_empty()
}
