//! A picture as an SVG of its own.
//!
//! The crate `layout` finds the places, and [`Canvas`] draws there. It does not draw by the crate's own writer, which
//! takes every letter for a square and knows neither titles nor broken lines; so each box comes with its size, and the
//! words on an arrow are a box too, which nothing else can then cover.

use super::picture::{LABELS, Picture};
use anyhow::{Result, anyhow};
use layout::core::base::Orientation;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::{Point, Position};
use layout::core::style::{LineStyleKind, StyleAttr};
use layout::std_shapes::shapes::{Arrow, Element, LineEndKind, ShapeKind};
use layout::topo::layout::VisualGraph;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Measures in pixels. A letter is taken to be as wide as in the widest of the usual fonts.
const LETTER: f64 = 7.6;
const LINE: f64 = 17.0;
const PADDING: f64 = 9.0;
const INDENT: f64 = 12.0;
const MARGIN: f64 = 24.0;
/// Between boxes: along the arrows, and across them.
const ALONG: f64 = 56.0;
const ACROSS: f64 = 16.0;

const STYLE: &str = "
text { font: 13px sans-serif; fill: #1d1a26; }
.name { font-weight: bold; }
rect { stroke: #55506a; fill: #ffffff; }
.page { stroke: none; }
.always rect { fill: #e8e4f5; }
.perhaps rect, .unless rect, .ruled-out rect { stroke-dasharray: 6 4; }
.end rect, .answer rect { fill: #e3f2e6; stroke-width: 2; }
.ground rect { fill: #e6eef8; }
.unless rect { fill: #fbe7e4; }
.ruled-out rect { fill: #f1f1f1; }
.label rect { stroke: none; }
.label text { fill: #3d3853; }
path { fill: none; stroke: #55506a; }
.broken { stroke-dasharray: 6 4; }
#head path { fill: #55506a; stroke: none; }
";

/// The picture as the text of an SVG file.
///
/// # Errors
/// No places could be found for its boxes.
pub(super) fn svg(picture: &Picture) -> Result<String> {
    let mut graph = VisualGraph::new(Orientation::LeftToRight);
    // Boxes of a kind are of one width: they stand in columns, and arrows run free between these.
    let widest = |column: usize| {
        let labels = picture.arrows.iter().map(|arrow| (LABELS, &arrow.lines));
        let boxes = picture.boxes.iter().map(|shown| (shown.look.column(), &shown.lines));
        boxes.chain(labels).filter(|(of, _)| *of == column).flat_map(|(_, lines)| lines).map(|line| line.chars().count()).max().unwrap_or(1)
    };
    let mut places = BTreeMap::new();
    for (number, shown) in picture.boxes.iter().enumerate() {
        places.insert(shown.id.as_str(), (number, graph.add_node(element(&shown.lines, widest(shown.look.column()), shown.look.class(), number))));
    }
    let mut number = picture.boxes.len();
    for arrow in &picture.arrows {
        let (Some((from, start)), Some((to, end))) = (places.get(arrow.from.as_str()), places.get(arrow.to.as_str())) else { continue };
        let class = if arrow.broken { "broken" } else { "whole" };
        if arrow.lines.is_empty() {
            graph.add_edge(line(LineEndKind::Arrow, class, *from, *to), *start, *end);
        } else {
            let label = graph.add_node(element(&arrow.lines, widest(LABELS), "label", number));
            graph.add_edge(line(LineEndKind::None, class, *from, number), *start, label);
            graph.add_edge(line(LineEndKind::Arrow, class, number, *to), label, *end);
            number += 1;
        }
    }
    // The crate panics where its own checks fail. That is its way to say that it found no places.
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        let mut canvas = Canvas { half: width_of(widest(LABELS)) / 2.0, ..Canvas::default() };
        graph.do_it(false, false, false, &mut canvas);
        canvas
    }));
    let canvas = drawn.map_err(|_| anyhow!("no places could be found for the boxes of this picture: use --format dot"))?;
    Ok(canvas.finish(&picture.title, &picture.lang))
}

fn width_of(letters: usize) -> f64 {
    f64::from(u16::try_from(letters.max(1)).unwrap_or(u16::MAX)) * LETTER + 2.0 * PADDING
}

/// A box for [`Canvas`]: its class and its number go along as its properties.
fn element(lines: &[String], letters: usize, class: &str, number: usize) -> Element {
    let count = u16::try_from(lines.len().max(1)).unwrap_or(u16::MAX);
    let size = Point::new(width_of(letters), f64::from(count) * LINE + 2.0 * PADDING);
    let text = ShapeKind::new_box(&lines.join("\n"));
    let mut element = Element::create_with_properties(text, StyleAttr::simple(), Orientation::TopToBottom, size, format!("{class} {number}"));
    element.pos = Position::new(Point::zero(), size, Point::zero(), Point::new(ALONG, ACROSS));
    element
}

/// A line for [`Canvas`]: its class and the numbers of its two boxes go along.
fn line(end: LineEndKind, class: &str, from: usize, to: usize) -> Arrow {
    Arrow::with_properties(LineEndKind::None, end, LineStyleKind::Normal, "", &StyleAttr::simple(), format!("{class} {from} {to}"), &None, &None)
}

/// Collects what is drawn: lines below, boxes above.
#[derive(Default)]
struct Canvas {
    lines: String,
    boxes: String,
    /// The corner of the last box, and its class: its text follows.
    last: Option<(Point, String)>,
    /// Corner and size of each box, by its number.
    places: BTreeMap<String, (Point, Point)>,
    corners: Option<(Point, Point)>,
    /// Half the width of a column that a line may have to pass through.
    half: f64,
}

impl Canvas {
    fn reach(&mut self, point: Point) {
        let (low, high) = self.corners.unwrap_or((point, point));
        self.corners = Some((Point::new(low.x.min(point.x), low.y.min(point.y)), Point::new(high.x.max(point.x), high.y.max(point.y))));
    }

    fn finish(self, title: &str, lang: &str) -> String {
        let (low, high) = self.corners.unwrap_or((Point::zero(), Point::zero()));
        let (x, y) = (low.x - MARGIN, low.y - MARGIN - LINE * 2.0);
        let (width, height) = (high.x - x + MARGIN, high.y - y + MARGIN);
        let (title, lang) = (escape(title), escape(lang));
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"{x:.0} {y:.0} {width:.0} {height:.0}\" xml:lang=\"{lang}\">\n<title>{title}</title>\n"
        );
        let _ = writeln!(svg, "<style>{STYLE}</style>");
        svg.push_str("<defs><marker id=\"head\" markerWidth=\"10\" markerHeight=\"8\" refX=\"9\" refY=\"4\" orient=\"auto\"><path d=\"M 0 0 L 10 4 L 0 8 z\"/></marker></defs>\n");
        let _ = writeln!(svg, "<rect class=\"page\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\"/>");
        let _ = writeln!(svg, "<text class=\"name\" x=\"{:.0}\" y=\"{:.0}\">{title}</text>", low.x, y + MARGIN + LINE);
        svg + &self.lines + &self.boxes + "</svg>\n"
    }
}

impl RenderBackend for Canvas {
    fn draw_rect(&mut self, xy: Point, size: Point, _: &StyleAttr, properties: Option<String>, _: Option<ClipHandle>) {
        self.reach(xy);
        self.reach(xy.add(size));
        let properties = properties.unwrap_or_default();
        let (class, number) = properties.split_once(' ').unwrap_or((&properties, ""));
        let _ = writeln!(self.boxes, "<g class=\"{class}\"><rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"6\"/>", xy.x, xy.y, size.x, size.y);
        self.places.insert(number.to_owned(), (xy, size));
        self.last = Some((xy, class.to_owned()));
    }

    fn draw_text(&mut self, _: Point, text: &str, _: &StyleAttr) {
        let Some((corner, class)) = self.last.take() else { return };
        let x = corner.x + PADDING;
        let mut y = corner.y + PADDING - 4.5;
        self.boxes.push_str("<text>");
        for (number, line) in text.lines().enumerate() {
            y += LINE;
            let name = if number == 0 && class != "label" && class != "when" && class != "unless" { " class=\"name\"" } else { "" };
            // Not every viewer keeps spaces at the beginning of a line.
            let text = line.trim_start();
            let indent = if text.len() < line.len() { INDENT } else { 0.0 };
            let _ = write!(self.boxes, "<tspan x=\"{:.1}\" y=\"{y:.1}\"{name}>{}</tspan>", x + indent, escape(text));
        }
        self.boxes.push_str("</text></g>\n");
    }

    /// From the middle of one box's right side to the middle of the other's left side, level at both ends. Between them
    /// stand the points at which the line passes through a column: there it is straight. The crate's own lines go from
    /// centre to centre, under other boxes.
    fn draw_arrow(&mut self, path: &[(Point, Point)], _: bool, head: (bool, bool), _: &StyleAttr, properties: Option<String>, _: &str) {
        let properties = properties.unwrap_or_default();
        let [class, from, to] = properties.split(' ').collect::<Vec<_>>()[..] else { return };
        let (Some((from, size)), Some((to, other))) = (self.places.get(from), self.places.get(to)) else { return };
        let mut at = Point::new(from.x + size.x, from.y + size.y / 2.0);
        let end = Point::new(to.x, to.y + other.y / 2.0);
        let mut d = format!("M {:.1} {:.1}", at.x, at.y);
        let between = path.len().saturating_sub(2);
        let mut points = Vec::new();
        for (_, point) in path.iter().skip(1).take(between) {
            points.extend([Point::new(point.x - self.half, point.y), Point::new(point.x + self.half, point.y)]);
        }
        points.push(end);
        for (number, point) in points.iter().enumerate() {
            if number % 2 == 1 {
                let _ = write!(d, " H {:.1}", point.x);
            } else {
                let middle = f64::midpoint(at.x, point.x);
                let _ = write!(d, " C {middle:.1} {:.1}, {middle:.1} {:.1}, {:.1} {:.1}", at.y, point.y, point.x, point.y);
            }
            self.corners = self.corners.map(|(low, high)| (Point::new(low.x, low.y.min(point.y)), Point::new(high.x, high.y.max(point.y))));
            at = *point;
        }
        let tip = if head.1 { " marker-end=\"url(#head)\"" } else { "" };
        let _ = writeln!(self.lines, "<path class=\"{class}\" d=\"{d}\"{tip}/>");
    }

    // Nothing that is drawn here uses these.
    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
