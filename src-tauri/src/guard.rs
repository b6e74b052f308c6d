//! Which input reaches the page: an allow list, below the page, where no script matters.
//!
//! A kiosk needs no more than one finger or the left button, and the keys that move and choose. All else is dropped:
//! menus, shortcuts, zoom, more fingers, things dropped on the window, and the window manager's wish to close it.

use std::time::{Duration, Instant};

/// A second tap this soon after a new screen was meant for the last one.
const BOUNCE: Duration = Duration::from_millis(400);

/// An event, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// A key goes down; `extra` when Ctrl, Alt, Super or the like is held.
    KeyDown { key: Key, extra: bool },
    /// A key goes up.
    KeyUp { key: Key, extra: bool },
    /// A button of the mouse goes down, or a touch that X shows as one.
    ButtonDown(u32),
    /// A button goes up.
    ButtonUp(u32),
    /// A finger (by its number) comes down, moves, or goes up.
    Finger(Touch, usize),
    /// The wheel, or two fingers on a pad; `extra` as for keys.
    Scroll { extra: bool },
    /// Pinch, swipe, drag and drop, double click, a pad's buttons, closing the window.
    Forbidden,
    /// Everything that is no input: drawing, sizes, focus.
    Other,
}

/// What a finger does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touch {
    /// It comes down.
    Begin,
    /// It moves.
    Move,
    /// It goes up, or is lost.
    End,
}

/// Keys, as far as they matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Chooses: Return, Enter, the space bar.
    Choose,
    /// Moves: Tab, arrows, Page Up and Down, Home, End.
    Move,
    /// Hides: Escape.
    Hide,
    /// Any other.
    Other,
}

/// What is known of the input so far.
#[derive(Debug, Default)]
pub(crate) struct Guard {
    screen_since: Option<Instant>,
    finger: Option<usize>,
    chosen: bool,
}

impl Guard {
    /// A new screen stands there.
    pub(crate) fn new_screen(&mut self, now: Instant) {
        self.screen_since = Some(now);
    }

    /// Whether this event goes on to the page.
    pub(crate) fn lets(&mut self, input: Input, now: Instant) -> bool {
        let bounce = self.screen_since.is_some_and(|since| now.saturating_duration_since(since) < BOUNCE);
        match input {
            Input::KeyDown { key: Key::Choose, extra: false } => {
                // A key that is held down chooses once.
                !std::mem::replace(&mut self.chosen, true) && !bounce
            }
            Input::KeyUp { key: Key::Choose, .. } => {
                self.chosen = false;
                true
            }
            Input::KeyDown { key, extra } => key == Key::Move && !extra,
            Input::KeyUp { key, .. } => key == Key::Move,
            Input::ButtonDown(button) => button == 1 && !bounce,
            Input::ButtonUp(button) => button == 1,
            Input::Finger(Touch::Begin, finger) => {
                let first = self.finger.is_none() && !bounce;
                if first {
                    self.finger = Some(finger);
                }
                first
            }
            Input::Finger(Touch::Move, finger) => self.finger == Some(finger),
            Input::Finger(Touch::End, finger) => {
                let ours = self.finger == Some(finger);
                if ours {
                    self.finger = None;
                }
                ours
            }
            Input::Scroll { extra } => !extra,
            Input::Forbidden => false,
            Input::Other => true,
        }
    }
}

impl Input {
    /// Whether somebody did something: allowed or not, somebody is there.
    pub(crate) fn is_a_sign_of_somebody(self) -> bool {
        matches!(self, Input::KeyDown { .. } | Input::ButtonDown(_) | Input::Finger(Touch::Begin, _) | Input::Scroll { .. } | Input::Forbidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn down(key: Key) -> Input {
        Input::KeyDown { key, extra: false }
    }

    fn up(key: Key) -> Input {
        Input::KeyUp { key, extra: false }
    }

    #[test]
    fn a_tap_within_400_ms_of_a_new_screen_does_nothing() {
        let start = Instant::now();
        let mut guard = Guard::default();
        guard.new_screen(start);
        for (after, through) in [(0, false), (399, false), (400, true), (5_000, true)] {
            let now = start + Duration::from_millis(after);
            assert_eq!(guard.lets(Input::ButtonDown(1), now), through, "button after {after} ms");
            assert_eq!(guard.lets(Input::Finger(Touch::Begin, 1), now), through, "finger after {after} ms");
            guard.lets(Input::Finger(Touch::End, 1), now);
            assert_eq!(guard.lets(down(Key::Choose), now), through, "key after {after} ms");
            guard.lets(up(Key::Choose), now);
            assert!(guard.lets(down(Key::Move), now), "moving on is no choice");
        }
    }

    #[test]
    fn a_key_that_is_held_chooses_once() {
        let now = Instant::now();
        let mut guard = Guard::default();
        let pressed: Vec<bool> = (0..5).map(|_| guard.lets(down(Key::Choose), now)).collect();
        assert_eq!(pressed, [true, false, false, false, false]);
        guard.lets(up(Key::Choose), now);
        assert!(guard.lets(down(Key::Choose), now));
    }

    #[test]
    fn one_finger_counts_and_the_others_do_not() {
        let now = Instant::now();
        let mut guard = Guard::default();
        let mut lets = |touch, finger| guard.lets(Input::Finger(touch, finger), now);
        assert!(lets(Touch::Begin, 1));
        assert!(!lets(Touch::Begin, 2) && !lets(Touch::Move, 2) && !lets(Touch::End, 2));
        assert!(lets(Touch::Move, 1) && lets(Touch::End, 1));
        assert!(lets(Touch::Begin, 2), "alone, it is the one");
    }

    #[test]
    fn nothing_else_gets_through() {
        let now = Instant::now();
        let mut guard = Guard::default();
        let refused = [
            Input::KeyDown { key: Key::Other, extra: false },
            Input::KeyDown { key: Key::Choose, extra: true },
            Input::KeyDown { key: Key::Move, extra: true },
            down(Key::Hide),
            up(Key::Other),
            Input::ButtonDown(2),
            Input::ButtonDown(3),
            Input::ButtonDown(8),
            Input::ButtonUp(3),
            Input::Scroll { extra: true },
            Input::Forbidden,
        ];
        for input in refused {
            assert!(!guard.lets(input, now), "{input:?}");
        }
        for input in [down(Key::Move), up(Key::Move), Input::ButtonDown(1), Input::ButtonUp(1), Input::Scroll { extra: false }, Input::Other] {
            assert!(guard.lets(input, now), "{input:?}");
        }
    }
}
