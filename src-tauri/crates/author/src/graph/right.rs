//! A right as a picture: from conditions to grounds, to answers, to the right.

use super::picture::{Box, Look, Picture, hang, wrap};
use crate::Speaker;
use rights::{Condition, Force, Right};

const RIGHT: &str = "right";

pub(super) fn draw(speaker: Speaker<'_>, right: &Right) -> Picture {
    let text = right.text();
    let mut drawing = Drawing { speaker, right, picture: Picture::new(&format!("Right: {}", right.id()), speaker.lang) };
    for (place, ground) in text.grounds.iter().enumerate() {
        let id = format!("ground {place}");
        let group = drawing.nations(&ground.when);
        let mut more = Vec::new();
        if !ground.told_by.is_empty() {
            more.push(format!("told by: {}", ground.told_by.join(", ")));
        }
        if !ground.gives_way_to.is_empty() {
            more.push(format!("gives way to: {}", ground.gives_way_to.join(", ")));
        }
        drawing.rule(&id, Look::Ground, &ground.id, &ground.cites, &ground.force, &more, group.as_deref());
        drawing.conditions(&format!("when {place}"), &id, &ground.when, false, group.as_deref());
        for (number, unless) in ground.unless.iter().enumerate() {
            drawing.conditions(&format!("unless {place} {number}"), &id, unless, true, group.as_deref());
        }
        drawing.picture.arrow(&id, &answer_box(ground.answer), "", false);
    }
    let last = text.answers.len().saturating_sub(1);
    for (place, reason) in text.ruled_out.iter().enumerate() {
        let id = format!("ruled out {place}");
        let group = drawing.nations(&reason.when);
        let more = if reason.last { vec!["(only where nothing else is said)".to_owned()] } else { Vec::new() };
        drawing.rule(&id, Look::RuledOut, &reason.id, &reason.cites, &reason.force, &more, group.as_deref());
        drawing.conditions(&format!("against {place}"), &id, &reason.when, false, group.as_deref());
        drawing.picture.arrow(&id, &answer_box(last), "", true);
    }
    for (place, answer) in text.answers.iter().enumerate() {
        let mut lines = vec![answer.clone()];
        if place == last {
            lines.extend(wrap("(where no ground holds)"));
        }
        drawing.picture.boxes.push(Box { id: answer_box(place), note: format!("answer {answer}"), lines, look: Look::Answer, group: None });
        drawing.picture.arrow(&answer_box(place), RIGHT, "", false);
    }
    let mut lines = vec![right.id().to_owned()];
    lines.extend(speaker.title(right.id()).map(|title| wrap(&title)).unwrap_or_default());
    drawing.picture.boxes.push(Box { id: RIGHT.to_owned(), note: format!("right {}", right.id()), lines, look: Look::End, group: None });
    drawing.picture
}

fn answer_box(place: usize) -> String {
    format!("answer {place}")
}

struct Drawing<'a> {
    speaker: Speaker<'a>,
    right: &'a Right,
    picture: Picture,
}

impl Drawing<'_> {
    #[expect(clippy::too_many_arguments, reason = "grounds and reasons have these parts in common, and no type")]
    fn rule(&mut self, id: &str, look: Look, name: &str, cites: &[String], force: &Force, more: &[String], group: Option<&str>) {
        let mut lines = vec![name.to_owned()];
        lines.extend(cites.iter().cloned());
        lines.extend(wrap(&self.speaker.or(&format!("why-{}-{name}", self.right.id()), "")));
        lines.extend(self.force(force).iter().chain(more).flat_map(|line| hang(line)));
        let kind = if look == Look::Ground { "ground" } else { "ruled out:" };
        self.picture.boxes.push(Box { id: id.to_owned(), note: format!("{kind} {name}"), lines, look, group: group.map(str::to_owned) });
    }

    /// The box of conditions, and its arrow to the rule.
    fn conditions(&mut self, id: &str, rule: &str, conditions: &[Condition], unless: bool, group: Option<&str>) {
        let mut lines = Vec::new();
        for condition in conditions {
            let kind = self.speaker.library.schema.kind(condition.fact);
            let values: Vec<&str> = kind.names(condition.among).collect();
            let verb = match (kind.list, values.len()) {
                (false, 1) => "is\u{a0}",
                (false, _) => "is one of: ",
                (true, 1) => "holds\u{a0}",
                (true, _) => "holds one of: ",
            };
            lines.extend(hang(&format!("{} {verb}{}", kind.id, values.join(", "))));
        }
        if lines.is_empty() {
            return;
        }
        let (look, word) = if unless { (Look::Unless, "unless") } else { (Look::When, "") };
        self.picture.boxes.push(Box { id: id.to_owned(), note: if unless { "exception" } else { "conditions" }.to_owned(), lines, look, group: group.map(str::to_owned) });
        self.picture.arrow(id, rule, word, unless);
    }

    /// When a rule is law, one line for each limit.
    fn force(&self, force: &Force) -> Vec<String> {
        let start = |place: usize| {
            let start = self.speaker.library.law.starts.get(place);
            start.map_or_else(String::new, |start| format!("{} ({})", start.id, start.from.map_or_else(|| "no day is fixed".to_owned(), |day| format!("from {day}"))))
        };
        let lines = [
            force.from.map(|day| format!("in force from {day}")),
            force.until.map(|day| format!("in force until {day}")),
            force.since.map(|place| format!("in force once it starts: {}", start(place))),
            force.ended_by.map(|place| format!("in force until it starts: {}", start(place))),
        ];
        lines.into_iter().flatten().collect()
    }

    fn nations(&self, conditions: &[Condition]) -> Option<String> {
        let schema = &self.speaker.library.schema;
        let nation = schema.fact("nation")?;
        let among = conditions.iter().find(|condition| condition.fact == nation)?.among;
        Some(schema.kind(nation).names(among).collect::<Vec<_>>().join(", "))
    }
}
