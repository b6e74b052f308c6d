//! Draws days on a line: one bar from the first day to the last, windows in it, and a label for each day that matters.
//!
//! Labels stand below the bar in as many rows as they need, so that none lies on another. The table beside the drawing
//! says the same.

use crate::voice::Html;
use rights::Date;

/// How a day is marked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Today: a ring.
    Today,
    /// The day to aim for: a filled circle.
    Aim,
    /// Another day: a line alone.
    Plain,
}

impl Mark {
    pub(super) fn is_today(self) -> bool {
        self == Mark::Today
    }

    pub(super) fn is_aim(self) -> bool {
        self == Mark::Aim
    }
}

/// A day that matters, with its two lines of words.
pub(super) struct Point {
    pub(super) day: Date,
    pub(super) mark: Mark,
    pub(super) strong: Html,
    pub(super) text: Html,
}

/// A drawing with its measures worked out; lengths in the drawing's own units, 1200 across.
pub(super) struct Timeline {
    pub(super) title: Html,
    pub(super) about: Html,
    pub(super) height: i32,
    pub(super) windows: Vec<Span>,
    pub(super) labels: Vec<Label>,
    pub(super) marks: Vec<(i32, Mark)>,
}

/// A stretch of the bar.
pub(super) struct Span {
    pub(super) from: i32,
    pub(super) width: i32,
}

/// Where a label stands.
pub(super) struct Label {
    pub(super) mark_at: i32,
    pub(super) at: i32,
    pub(super) top: i32,
    pub(super) anchor: &'static str,
    pub(super) strong: Html,
    pub(super) text: Html,
}

const LEFT: i32 = 20;
const WIDTH: i32 = 1160;
/// About how wide a letter is at the size of the labels.
const LETTER: i32 = 13;
const FIRST_ROW: i32 = 140;
const ROW: i32 = 72;

/// Lays out a drawing. Windows are clipped to the days from `first` to `last`, both counted; days in right-to-left scripts
/// run from the right.
pub(super) fn draw(title: Html, about: Html, (first, last): (Date, Date), windows: &[(Date, Date)], points: Vec<Point>, from_right: bool) -> Timeline {
    let days = (first.days_until(last) + 1).max(1);
    let edge = |day: Date| LEFT + (WIDTH * first.days_until(day).clamp(0, days)) / days;
    let turn = |x: i32| if from_right { 2 * LEFT + WIDTH - x } else { x };
    let spans = windows.iter().filter(|(opens, closes)| *opens <= last && *closes >= first).map(|(opens, closes)| {
        let (a, b) = (turn(edge(*opens)), turn(edge(closes.plus_days(1))));
        Span { from: a.min(b), width: (a - b).abs().max(4) }
    });
    let mut points: Vec<Point> = points.into_iter().filter(|point| first <= point.day && point.day <= last).collect();
    points.sort_by_key(|point| point.day);
    let half = WIDTH / days / 2;
    let mut rows: Vec<Vec<(i32, i32)>> = Vec::new();
    let (mut labels, mut marks) = (Vec::new(), Vec::new());
    for point in points {
        let x = turn(edge(point.day) + half);
        let wide = LETTER * i32::try_from(letters(&point.strong).max(letters(&point.text))).unwrap_or(i32::MAX / LETTER);
        let (start, end, at, anchor) = place(x, wide);
        let row = rows.iter().position(|taken| taken.iter().all(|(from, to)| end + LETTER < *from || *to + LETTER < start)).unwrap_or_else(|| {
            rows.push(Vec::new());
            rows.len() - 1
        });
        rows[row].push((start, end));
        let top = FIRST_ROW + ROW * i32::try_from(row).unwrap_or(0);
        labels.push(Label { mark_at: x, at, top, anchor: if from_right { turned(anchor) } else { anchor }, strong: point.strong, text: point.text });
        marks.push((x, point.mark));
    }
    let height = FIRST_ROW + ROW * i32::try_from(rows.len()).unwrap_or(1) - ROW + 44;
    Timeline { title, about, height, windows: spans.collect(), labels, marks }
}

/// From where to where a label of this width stands, its anchor, and which side of it that is.
fn place(x: i32, wide: i32) -> (i32, i32, i32, &'static str) {
    let (low, high) = (LEFT, LEFT + WIDTH);
    if x - wide / 2 < low {
        (low, low + wide, low, "start")
    } else if x + wide / 2 > high {
        (high - wide, high, high, "end")
    } else {
        (x - wide / 2, x + wide / 2, x, "middle")
    }
}

/// In a script from right to left an SVG text begins at its right.
fn turned(anchor: &'static str) -> &'static str {
    match anchor {
        "start" => "end",
        "end" => "start",
        other => other,
    }
}

fn letters(html: &Html) -> usize {
    let mut inside = false;
    html.0
        .chars()
        .filter(|c| {
            inside = (inside || *c == '<') && *c != '>';
            !inside && *c != '>'
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::{Mark, Point, draw};
    use crate::voice::Html;
    use rights::Date;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn labels_never_lie_on_each_other_and_stay_inside() {
        for from_right in [false, true] {
            for gap in [1, 2, 5, 30, 200] {
                let first = day("2026-11-02");
                let points = (0..6).map(|n| Point {
                    day: first.plus_days(n * gap),
                    mark: Mark::Plain,
                    strong: Html("Day 14: the last day".to_owned()),
                    text: Html("Sunday 29 November".to_owned()),
                });
                let drawn = draw(Html::default(), Html::default(), (first, first.plus_days(5 * gap)), &[(first, first.plus_days(gap))], points.collect(), from_right);
                assert_eq!(drawn.labels.len(), 6);
                for (place, one) in drawn.labels.iter().enumerate() {
                    assert!(one.top < drawn.height && (20..=1180).contains(&one.mark_at), "{gap}");
                    for other in &drawn.labels[place + 1..] {
                        assert!(one.top != other.top || (one.at - other.at).abs() > 100, "{gap}: two labels in one place");
                    }
                }
                assert!(drawn.windows.iter().all(|span| span.from >= 20 && span.from + span.width <= 1180), "{gap}");
            }
        }
    }
}
