//! A guide as a picture: its screens, where each answer leads, and the rights at its end.
//!
//! Every way through the guide is gone, but ways that later screens cannot tell apart only once. The law is not asked:
//! whether a screen can still matter, and whether this reader is asked, is left open: it is both shown and passed over.

use super::picture::{Arrow, Box, Look, Picture, wrap};
use crate::Speaker;
use content::{Guide, Screen, UNSURE};
use std::collections::BTreeSet;

/// The id of the box at the end. No screen has a space in its id.
const END: &str = "the end";
const START: &str = "the start";

/// Where an arrow begins: a screen, and its answer; without one it was passed over.
type Step<'a> = (&'a str, Option<&'a str>);

pub(super) fn draw(speaker: Speaker<'_>, guide: &Guide) -> Picture {
    let mut picture = Picture::new(&format!("Guide: {}", guide.id), speaker.lang);
    for screen in &guide.screens {
        let mut lines = vec![screen.id.clone()];
        lines.extend(wrap(&speaker.or(&format!("ask-{}", screen.id), "")));
        if !screen.always {
            lines.extend(wrap("(asked only where it can matter)"));
        }
        if !screen.readers.is_empty() {
            lines.extend(wrap(&format!("(asked only of: {})", screen.readers.join(", "))));
        }
        let look = if may_be_passed(screen) { Look::Perhaps } else { Look::Always };
        picture.boxes.push(Box { id: screen.id.clone(), note: format!("screen {}", screen.id), lines, look, group: None });
    }
    let mut lines = vec!["rights".to_owned()];
    lines.extend(guide.rights.iter().cloned());
    picture.boxes.push(Box { id: END.to_owned(), note: "the rights that it answers".to_owned(), lines, look: Look::End, group: None });
    let mut walk = Walk { guide, seen: BTreeSet::new(), arrows: BTreeSet::new() };
    walk.from(0, (START, None), &mut Vec::new());
    // Arrows in the order of the screens and their answers, not of their names.
    for screen in &guide.screens {
        for answer in screen.choices.iter().map(|choice| choice.id.as_str()).chain([UNSURE]) {
            for (_, to) in walk.arrows.iter().filter(|((from, said), _)| *from == screen.id && *said == Some(answer)) {
                let key = if answer == UNSURE { "answer-unsure".to_owned() } else { format!("answer-{}-{answer}", screen.id) };
                picture.arrow(&screen.id, to, &format!("{answer}: {}", speaker.or(&key, "")), false);
            }
        }
        for ((from, _), to) in walk.arrows.iter().filter(|((from, said), _)| *from == screen.id && said.is_none()) {
            picture.arrows.push(Arrow { from: (*from).to_owned(), to: (*to).to_owned(), lines: wrap("(not asked)"), broken: true });
        }
    }
    picture
}

struct Walk<'a> {
    guide: &'a Guide,
    /// Screen, the step that led there, and the answers that a later screen asks for.
    seen: BTreeSet<(usize, Step<'a>, Vec<Step<'a>>)>,
    arrows: BTreeSet<(Step<'a>, &'a str)>,
}

impl<'a> Walk<'a> {
    fn from(&mut self, place: usize, last: Step<'a>, told: &mut Vec<Step<'a>>) {
        let guide = self.guide;
        let later = guide.screens.get(place..).unwrap_or_default();
        let counts: Vec<Step<'a>> = told.iter().copied().filter(|(screen, answer)| later.iter().any(|other| asks_for(other, screen, *answer))).collect();
        if !self.seen.insert((place, last, counts)) {
            return;
        }
        let Some((next, screen)) = later.iter().enumerate().find(|(_, screen)| fits(screen, told)).map(|(skip, screen)| (place + skip, screen)) else {
            self.arrow(last, END);
            return;
        };
        self.arrow(last, &screen.id);
        if may_be_passed(screen) {
            self.from(next + 1, (&screen.id, None), told);
        }
        for answer in screen.choices.iter().map(|choice| choice.id.as_str()).chain([UNSURE]) {
            told.push((&screen.id, Some(answer)));
            self.from(next + 1, (&screen.id, Some(answer)), told);
            told.pop();
        }
    }

    fn arrow(&mut self, last: Step<'a>, to: &'a str) {
        if last.0 != START {
            self.arrows.insert((last, to));
        }
    }
}

/// Whether a screen that fits may still not be asked.
fn may_be_passed(screen: &Screen) -> bool {
    !screen.always || !screen.readers.is_empty()
}

fn among(rules: &[(String, Vec<String>)], screen: &str, answer: Option<&str>) -> bool {
    rules.iter().any(|(earlier, answers)| earlier == screen && answers.iter().any(|other| Some(other.as_str()) == answer))
}

fn asks_for(screen: &Screen, earlier: &str, answer: Option<&str>) -> bool {
    among(&screen.after, earlier, answer) || among(&screen.not_after, earlier, answer)
}

fn fits(screen: &Screen, told: &[Step<'_>]) -> bool {
    let any = |rules: &[(String, Vec<String>)]| told.iter().any(|(earlier, answer)| among(rules, earlier, *answer));
    (screen.after.is_empty() || any(&screen.after)) && !any(&screen.not_after)
}
