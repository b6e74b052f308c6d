//! Boxes of text and arrows between them, and how they are written as DOT.

use std::fmt::Write;

/// The longest line of a box, in letters. A single longer word, an id or a citation, stays whole.
const WIDTH: usize = 28;

/// The column of the words on arrows, and of what stands between them.
pub(super) const LABELS: usize = 0;

/// What is drawn, in the order in which it was added.
#[derive(Debug, Default)]
pub(super) struct Picture {
    /// What it shows.
    pub(super) title: String,
    /// The language of its words.
    pub(super) lang: String,
    pub(super) boxes: Vec<Box>,
    pub(super) arrows: Vec<Arrow>,
}

/// A box with its lines. The first is its name.
#[derive(Debug)]
pub(super) struct Box {
    pub(super) id: String,
    /// What it is, for whoever reads the source.
    pub(super) note: String,
    pub(super) lines: Vec<String>,
    pub(super) look: Look,
    /// Boxes of one group stand in one frame, where the reader of the DOT can draw frames.
    pub(super) group: Option<String>,
}

/// What a box is, which its look says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// A screen that is always asked where it fits.
    Always,
    /// A screen that is asked only where it can matter.
    Perhaps,
    /// The end of a guide, or the right itself.
    End,
    /// An answer of a right.
    Answer,
    /// A ground.
    Ground,
    /// Conditions.
    When,
    /// An exception.
    Unless,
    /// A reason against.
    RuledOut,
}

impl Look {
    /// The name of its class in an SVG.
    pub(super) fn class(self) -> &'static str {
        match self {
            Look::Always => "always",
            Look::Perhaps => "perhaps",
            Look::End => "end",
            Look::Answer => "answer",
            Look::Ground => "ground",
            Look::When => "when",
            Look::Unless => "unless",
            Look::RuledOut => "ruled-out",
        }
    }

    /// Which boxes are drawn in one width: those that can stand in one column.
    pub(super) fn column(self) -> usize {
        match self {
            Look::Always | Look::Perhaps => LABELS,
            Look::When | Look::Unless => 1,
            Look::Ground | Look::RuledOut => 2,
            Look::Answer => 3,
            Look::End => 4,
        }
    }

    /// The colour of the box by its name, and whether its line is broken.
    fn dot(self) -> (&'static str, bool) {
        match self {
            Look::Always => ("lavender", false),
            Look::Perhaps => ("white", true),
            Look::End | Look::Answer => ("honeydew", false),
            Look::Ground => ("aliceblue", false),
            Look::When => ("white", false),
            Look::Unless => ("mistyrose", true),
            Look::RuledOut => ("whitesmoke", true),
        }
    }
}

/// An arrow with its lines.
#[derive(Debug)]
pub(super) struct Arrow {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) lines: Vec<String>,
    pub(super) broken: bool,
}

impl Picture {
    pub(super) fn new(title: &str, lang: &str) -> Picture {
        Picture { title: title.to_owned(), lang: lang.to_owned(), ..Picture::default() }
    }

    /// Adds an arrow, or its lines to the arrow of its kind that is there already.
    pub(super) fn arrow(&mut self, from: &str, to: &str, text: &str, broken: bool) {
        let lines = hang(text);
        match self.arrows.iter_mut().find(|arrow| arrow.from == from && arrow.to == to && arrow.broken == broken) {
            Some(arrow) => arrow.lines.extend(lines),
            None => self.arrows.push(Arrow { from: from.to_owned(), to: to.to_owned(), lines, broken }),
        }
    }

    /// The picture in the language of Graphviz.
    pub(super) fn dot(&self) -> String {
        let mut dot = format!("digraph {} {{\n  rankdir=\"LR\";\n", quoted(&self.title));
        dot.push_str("  node [shape=\"box\", fontname=\"sans-serif\", fontsize=\"12\"];\n  edge [fontname=\"sans-serif\", fontsize=\"12\"];\n");
        let mut groups: Vec<Option<&str>> = Vec::new();
        for shown in &self.boxes {
            if !groups.contains(&shown.group.as_deref()) {
                groups.push(shown.group.as_deref());
            }
        }
        for (number, group) in groups.into_iter().enumerate() {
            let indent = if let Some(name) = group {
                let _ = writeln!(dot, "  subgraph {} {{\n    label={};", quoted(&format!("cluster_{number}")), quoted(name));
                "    "
            } else {
                "  "
            };
            for shown in self.boxes.iter().filter(|shown| shown.group.as_deref() == group) {
                let (colour, broken) = shown.look.dot();
                let style = if broken { "filled,dashed" } else { "filled" };
                let _ = writeln!(dot, "{indent}// {}", shown.note);
                let _ = writeln!(dot, "{indent}{} [label={}, fillcolor=\"{colour}\", style=\"{style}\"];", quoted(&shown.id), label(&shown.lines));
            }
            if group.is_some() {
                dot.push_str("  }\n");
            }
        }
        for arrow in &self.arrows {
            let style = if arrow.broken { ", style=\"dashed\"" } else { "" };
            let _ = writeln!(dot, "  {} -> {} [label={}{style}];", quoted(&arrow.from), quoted(&arrow.to), label(&arrow.lines));
        }
        dot.push_str("}\n");
        dot
    }
}

/// Lines of at most [`WIDTH`] letters.
pub(super) fn wrap(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // A no-break space keeps its words together.
    for word in text.split_ascii_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// As [`wrap`], for one text of several in a box: where a line only goes on, it stands further in.
pub(super) fn hang(text: &str) -> Vec<String> {
    wrap(text).into_iter().enumerate().map(|(number, line)| if number == 0 { line } else { format!("\u{a0}\u{a0}{line}") }).collect()
}

/// Lines that keep to the left.
fn label(lines: &[String]) -> String {
    let mut text = String::from("\"");
    for line in lines {
        text.push_str(&escaped(line));
        text.push_str("\\l");
    }
    text + "\""
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    let one_line = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    one_line.flat_map(|c| if matches!(c, '"' | '\\') { vec!['\\', c] } else { vec![c] }).collect()
}

#[cfg(test)]
mod tests {
    use super::{Box, Look, Picture, wrap};
    use layout::gv::DotParser;

    #[test]
    fn lines_are_short_and_words_stay_whole() {
        let lines = wrap("The quick brown fox jumps over section-58a-proposed-before-18-and-more at last");
        assert_eq!(lines, ["The quick brown fox jumps", "over", "section-58a-proposed-before-18-and-more", "at last"]);
        assert!(wrap(" ").is_empty());
    }

    #[test]
    fn nothing_in_the_words_can_break_the_dot() {
        let mut picture = Picture::new("a \"title\" \\", "en");
        let lines = vec!["\"; } // \\".to_owned(), "two\nlines\0".to_owned()];
        picture.boxes.push(Box { id: "a\"".to_owned(), note: "a".to_owned(), lines, look: Look::When, group: Some("\\".to_owned()) });
        picture.arrow("a\"", "a\"", "[\"]", true);
        let dot = picture.dot();
        assert!(DotParser::new(&dot).process().is_ok(), "{dot}");
    }
}
