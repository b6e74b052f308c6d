//! The law as a picture: `rights graph`.
//!
//! 1. [`graph`] finds what the name stands for: a guide ([`guide`]) or a right ([`right`]).
//! 2. Either becomes a [`Picture`]: boxes of text, and arrows between them ([`picture`]).
//! 3. The picture is written as DOT, for Graphviz and its like, or as an SVG of its own ([`svg`]).

mod guide;
mod picture;
mod right;
mod svg;

use crate::Speaker;
use anyhow::{Result, bail};
use picture::Picture;

/// How the picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The language of Graphviz.
    Dot,
    /// A picture by itself.
    Svg,
}

/// Draws a guide or a right. Where both have the name it is the guide; `guide:NAME` and `right:NAME` say which.
///
/// # Errors
/// Nothing has this name, or the picture could not be laid out.
pub fn graph(speaker: Speaker<'_>, name: &str, format: Format) -> Result<String> {
    let picture = picture(speaker, name)?;
    match format {
        Format::Dot => Ok(picture.dot()),
        Format::Svg => svg::svg(&picture),
    }
}

fn picture(speaker: Speaker<'_>, name: &str) -> Result<Picture> {
    let library = speaker.library;
    let named = |kind: &str| name.split_once(':').map_or(Some(name), |(prefix, rest)| (prefix == kind).then_some(rest));
    if let Some(found) = named("guide").and_then(|id| library.guide(id)) {
        return Ok(guide::draw(speaker, found));
    }
    if let Some(found) = named("right").and_then(|id| library.right(id)) {
        return Ok(right::draw(speaker, found));
    }
    let guides: Vec<&str> = library.guides.iter().map(|guide| guide.id.as_str()).collect();
    let rights: Vec<&str> = library.law.rights.iter().map(rights::Right::id).collect();
    bail!("no guide and no right is called '{name}': there are the guides {} and the rights {}", guides.join(", "), rights.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{Format, graph};
    use crate::Speaker;
    use content::{Files, Library, UNSURE, read};
    use layout::backends::svg::SVGWriter;
    use layout::gv::{DotParser, GraphBuilder};
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| read(&Files::embedded()).0);

    fn speaker(reader: &'static str) -> Speaker<'static> {
        Speaker { library: &LIBRARY, lang: "en", reader }
    }

    fn names() -> Vec<String> {
        let guides = LIBRARY.guides.iter().map(|guide| format!("guide:{}", guide.id));
        guides.chain(LIBRARY.law.rights.iter().map(|right| format!("right:{}", right.id()))).collect()
    }

    fn dot(name: &str) -> String {
        graph(speaker("patient"), name, Format::Dot).expect(name)
    }

    #[test]
    fn every_picture_is_dot_that_others_can_read_and_draw() {
        for name in names() {
            for reader in ["patient", "relative"] {
                let dot = graph(speaker(reader), &name, Format::Dot).expect(&name);
                let read = DotParser::new(&dot).process().unwrap_or_else(|error| panic!("{name}: {error}\n{dot}"));
                let mut builder = GraphBuilder::new();
                builder.visit_graph(&read);
                let mut writer = SVGWriter::new();
                builder.get().do_it(false, false, false, &mut writer);
                assert!(writer.finalize().contains("<rect"), "{name}");
            }
        }
    }

    #[test]
    fn every_picture_is_an_svg_with_a_title_and_nothing_from_outside() {
        for name in names() {
            let svg = graph(speaker("patient"), &name, Format::Svg).expect(&name);
            assert!(svg.starts_with("<svg ") && svg.trim_end().ends_with("</svg>") && svg.contains("<title>"), "{name}");
            assert_eq!(svg.matches("http").count(), 1, "{name}: only the name space is an address");
            assert!(!svg.contains("NaN") && !svg.contains("\"inf"), "{name}");
            for (open, close) in [("<g", "</g>"), ("<text", "</text>"), ("<tspan", "</tspan>")] {
                assert_eq!(svg.matches(open).count(), svg.matches(close).count(), "{name}: {open}");
            }
        }
    }

    #[test]
    fn no_box_of_a_picture_covers_another() {
        for name in names() {
            let svg = graph(speaker("patient"), &name, Format::Svg).expect(&name);
            let number = |tag: &str, key: &str| tag.split(&format!(" {key}=\"")).nth(1).and_then(|rest| rest.split('"').next()?.parse::<f64>().ok()).expect(key);
            let tags: Vec<&str> = svg.split("<rect").skip(1).filter(|tag| !tag.starts_with(" class=\"page\"")).collect();
            let boxes: Vec<[f64; 4]> = tags.iter().map(|tag| ["x", "y", "width", "height"].map(|key| number(tag, key))).collect();
            assert!(boxes.len() > 1, "{name}");
            for (place, [x, y, width, height]) in boxes.iter().enumerate() {
                let covers = boxes[..place].iter().find(|[left, top, wide, high]| x < &(left + wide) && left < &(x + width) && y < &(top + high) && top < &(y + height));
                assert!(covers.is_none(), "{name}: {x} {y} covers {covers:?}");
            }
        }
    }

    #[test]
    fn every_ground_and_citation_of_a_right_stands_in_its_picture() {
        for right in &LIBRARY.law.rights {
            let (dot, text) = (dot(&format!("right:{}", right.id())), right.text());
            let grounds = text.grounds.iter().map(|ground| (&ground.id, &ground.cites));
            for (id, cites) in grounds.chain(text.ruled_out.iter().map(|reason| (&reason.id, &reason.cites))) {
                for part in [id].into_iter().chain(cites) {
                    assert!(dot.contains(part.as_str()), "{}: '{part}' is missing", right.id());
                }
            }
            for answer in &text.answers {
                assert!(dot.contains(&format!("\"{answer}\\l")), "{}: no answer '{answer}'", right.id());
            }
            assert_eq!(dot.matches("// ground ").count(), text.grounds.len(), "{}", right.id());
        }
    }

    #[test]
    fn every_screen_and_answer_of_a_guide_stands_in_its_picture() {
        for guide in &LIBRARY.guides {
            let dot = dot(&format!("guide:{}", guide.id));
            for screen in &guide.screens {
                assert!(dot.contains(&format!("[label=\"{}\\l", screen.id)), "{}: no screen '{}'", guide.id, screen.id);
                for answer in screen.choices.iter().map(|choice| choice.id.as_str()).chain([UNSURE]) {
                    // Every arrow out of a screen stands on a line of its own.
                    let from = dot.lines().filter(|line| line.trim_start().starts_with(&format!("\"{}\" -> ", screen.id)));
                    let said = from.map(|line| line.replace("\\l", "\"")).any(|line| line.split('"').any(|part| part.starts_with(&format!("{answer}:"))));
                    assert!(said, "{}: '{}' leads nowhere from '{}'\n{dot}", guide.id, answer, screen.id);
                }
            }
            for right in &guide.rights {
                assert!(dot.contains(right.as_str()), "{}: no right '{right}'", guide.id);
            }
        }
    }

    #[test]
    fn exceptions_and_dates_are_drawn_and_a_shared_name_is_told_apart() {
        let mut files = Files::embedded();
        let law = "right = \"llais\"\nnation = \"wales\"\nchecked_on = 2026-11-22\n[[ground]]\nid = \"a-ground\"\nanswer = \"yes\"\ncite = [\"MHA 1983 s.1\"]\n\
            source = [\"mha-1983-s66\"]\nwhen.status = [\"s2\"]\nunless = [{ age = [\"under-16\", \"16-17\"] }]\ngives_way_to = [\"another\"]\n\
            force = { from = 2020-01-01, until = 2040-01-01, since = \"mha-2025-s40\", ended_by = \"mha-2025-s41\" }\n";
        files.put("content/law/wales/more.toml", law.to_owned());
        let guide = "icon = \"door\"\nshows = \"rights\"\nrights = [\"llais\"]\n[[screen]]\nid = \"nation\"\nfacts = [\"nation\"]\nanswer = [{ id = \"wales\" }]\n";
        files.put("content/guides/llais.toml", guide.to_owned());
        let (library, _) = read(&files);
        let speaker = Speaker { library: &library, lang: "en", reader: "patient" };
        let dot = graph(speaker, "right:llais", Format::Dot).expect("drawn");
        for part in [
            "label=\"unless\\l\", style=\"dashed\"",
            "age is one of: under-16,",
            "gives way to: another",
            "in force from 2020-01-01",
            "in force until 2040-01-01",
            "mha-2025-s40",
            "no day is",
        ] {
            assert!(dot.contains(part), "'{part}' is missing:\n{dot}");
        }
        for name in ["llais", "guide:llais", "right:llais"] {
            assert_eq!(graph(speaker, name, Format::Dot).expect(name).starts_with("digraph \"Guide: llais\""), name != "right:llais");
            assert!(graph(speaker, name, Format::Svg).expect(name).contains("llais"));
        }
    }

    #[test]
    fn an_unknown_name_is_refused_with_what_there_is() {
        for name in ["", "nobody", "guide:imha", "right:advocate", "law:imha", "a\"b"] {
            let line = crate::one_line(&graph(speaker("patient"), name, Format::Dot).expect_err(name));
            assert!(line.contains("advocate") && line.contains("imha") && !line.contains('\n'), "{line}");
        }
    }

    #[test]
    fn a_picture_speaks_to_its_reader_in_its_language() {
        let patient = graph(speaker("patient"), "guide:advocate", Format::Dot).expect("drawn");
        let relative = graph(speaker("relative"), "guide:advocate", Format::Dot).expect("drawn");
        assert_ne!(patient, relative);
        let welsh = graph(Speaker { library: &LIBRARY, lang: "cy", reader: "patient" }, "guide:advocate", Format::Svg).expect("drawn");
        assert!(welsh.contains("xml:lang=\"cy\""));
    }
}
