//! Who can be reached for a place: the providers that may be shown, and the fallback that is always true.

use crate::frame::Frame;
use crate::voice::Html;
use content::settings::Ward;
use content::{Area, Line, PhoneKind, Provider};

/// A card with a name and, where there is one, a number.
pub(crate) struct Contact {
    pub(crate) name: String,
    /// For whom it is, or what kind of number it is.
    pub(crate) about: Html,
    pub(crate) number: Option<String>,
    pub(crate) email: Option<String>,
    /// When and how it was checked; nothing for numbers that everybody knows.
    pub(crate) checked: Option<Html>,
}

/// What can be said for a place.
pub(crate) struct Reachable {
    /// The place's own service, best first; empty for most places.
    pub(crate) own: Vec<Contact>,
    /// The national lines that find the advocate for a place (England).
    pub(crate) lines: Vec<Contact>,
    /// The council's name, where the place is known.
    pub(crate) area: Option<String>,
    /// The Welsh health board's name.
    pub(crate) board: Option<String>,
}

/// A number with spaces that do not break.
pub(crate) fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

/// Everything to show for a service in a place. Without a place, the lines alone.
pub(crate) fn reachable(frame: &Frame<'_>, area: Option<&Area>, nation: Option<&str>, service: &str) -> Reachable {
    let library = frame.voice.library;
    let board = area.and_then(|area| area.health_board.as_deref()).and_then(|code| library.places.board(code));
    let settings = &frame.request.settings;
    // The ward's own comes first, but not for a place that is said to be another than the ward's.
    let elsewhere = matches!((area, settings.area.as_deref()), (Some(area), Some(ours)) if area.code != ours);
    let ward = settings.ward.as_ref().filter(|_| service == "IMHA" && !elsewhere).map(|ward| ward_card(frame, ward));
    let places = area.map_or_else(Vec::new, |area| {
        // In Wales the health board arranges it; a council's entry would count too.
        let codes = board.map(|board| board.code.as_str()).into_iter().chain([area.code.as_str()]);
        codes.flat_map(|code| library.directory.shown(code, service, frame.today)).map(|provider| provider_card(frame, provider, service)).collect()
    });
    let own = ward.into_iter().chain(places).collect();
    let nation = area.map(|area| area.nation.as_str()).or(nation);
    let lines = match nation {
        Some("england") | None => library
            .directory
            .lines
            .iter()
            .filter(|line| line.kind == "advocacy" && line.nations.iter().any(|nation| nation == "england"))
            .map(|line| line_card(frame, line))
            .collect(),
        _ => Vec::new(),
    };
    Reachable { own, lines, area: area.map(|area| area.name.clone()), board: board.map(|board| board.name.clone()) }
}

/// The ward's own service: its settings say so, and we do not.
fn ward_card(frame: &Frame<'_>, ward: &Ward) -> Contact {
    let voice = &frame.voice;
    let about = match &ward.hours {
        Some(hours) => voice.with("contact-ward-hours", &[("hours", hours)]),
        None => voice.t("contact-ward"),
    };
    Contact { name: ward.provider.clone(), about, number: ward.phone.as_deref().map(unbroken), email: None, checked: Some(voice.t("contact-ward-source")) }
}

fn provider_card(frame: &Frame<'_>, provider: &Provider, service: &str) -> Contact {
    let voice = &frame.voice;
    let about = match (provider.only_for.get(service), provider.phone_kind) {
        (Some(people), _) => voice.with("contact-only-for", &[("people", people)]),
        (None, Some(PhoneKind::Switchboard)) => voice.t("contact-switchboard"),
        (None, _) => voice.t("contact-local"),
    };
    let checked = match (provider.needs_notice(), provider.checked_on) {
        (false, Some(date)) => voice.with("contact-checked", &[("date", &voice.about_day(date, provider.precision).0)]),
        (_, Some(date)) => voice.with("contact-public-page", &[("date", &voice.about_day(date, provider.precision).0)]),
        (_, None) => voice.t("contact-public-page-undated"),
    };
    Contact { name: provider.name.clone().unwrap_or_default(), about, number: provider.phone.as_deref().map(unbroken), email: provider.email.clone(), checked: Some(checked) }
}

/// A card for one of the lines.
pub(crate) fn line_card(frame: &Frame<'_>, line: &Line) -> Contact {
    let voice = &frame.voice;
    let about = voice.t(&format!("line-{}", line.id));
    let checked = match line.checked_on {
        Some(date) => Some(voice.with("contact-checked", &[("date", &voice.about_day(date, line.precision).0)])),
        None if line.kind == "urgent" => None,
        None => Some(voice.t("contact-undated")),
    };
    Contact { name: line.name.clone(), about, number: Some(unbroken(&line.number)), email: line.email.clone(), checked }
}

/// The cards for lines by their ids.
pub(crate) fn lines(frame: &Frame<'_>, ids: &[&str]) -> Vec<Contact> {
    ids.iter().filter_map(|id| frame.voice.library.directory.line(id)).map(|line| line_card(frame, line)).collect()
}
