//! `content/providers/areas.toml` and `districts.toml`: where a hospital can be.

use crate::{Files, Problem, data};
use serde::Deserialize;
use std::collections::HashMap;

/// A council that arranges advocacy, or (Wales) that lies in the area of a health board that does.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The GSS code.
    pub code: String,
    /// Its name, as it calls itself.
    pub name: String,
    /// What kind of council it is.
    pub kind: String,
    /// `england` or `wales`.
    pub nation: String,
    /// The English region.
    pub region: Option<String>,
    /// The code of the Welsh health board.
    pub health_board: Option<String>,
}

/// A Welsh health board.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// The GSS code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A district council, which lies in a county.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// The GSS code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The code of the county's [`Area`].
    pub county: String,
}

/// All places, in the order of their codes.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The councils.
    pub areas: Vec<Area>,
    /// The Welsh health boards.
    pub boards: Vec<Board>,
    /// The districts.
    pub districts: Vec<District>,
    /// Where the list of areas comes from.
    pub source: String,
    by_code: HashMap<String, usize>,
}

impl Places {
    /// The council with this code.
    #[must_use]
    pub fn area(&self, code: &str) -> Option<&Area> {
        self.by_code.get(code).and_then(|place| self.areas.get(*place))
    }

    /// The health board with this code.
    #[must_use]
    pub fn board(&self, code: &str) -> Option<&Board> {
        self.boards.iter().find(|board| board.code == code)
    }

    /// The regions of England, and Wales as one, in the order of the alphabet.
    #[must_use]
    pub fn regions(&self) -> Vec<&str> {
        let mut regions: Vec<&str> = self.areas.iter().filter_map(|area| area.region.as_deref()).collect();
        regions.sort_unstable();
        regions.dedup();
        regions
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreasFile {
    source: String,
    #[serde(rename = "licence")]
    _licence: String,
    #[serde(rename = "checked_on")]
    _checked_on: String,
    area: Vec<Area>,
    board: Vec<Board>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DistrictsFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "licence")]
    _licence: String,
    #[serde(rename = "checked_on")]
    _checked_on: String,
    district: Vec<District>,
}

const AREAS: &str = "content/providers/areas.toml";
const DISTRICTS: &str = "content/providers/districts.toml";

pub(crate) fn read(files: &Files, problems: &mut Vec<Problem>) -> Places {
    let mut places = Places::default();
    for file in [AREAS, DISTRICTS] {
        if files.get(file).is_none() {
            problems.push(Problem::error(file, 0, "This file is missing.", ""));
        }
    }
    if let Some(read) = files.get(AREAS).and_then(|text| data::read::<AreasFile>(AREAS, 0, text, problems)) {
        places.source = read.source;
        places.by_code = read.area.iter().enumerate().map(|(place, area)| (area.code.clone(), place)).collect();
        places.areas = read.area;
        places.boards = read.board;
    }
    if let Some(read) = files.get(DISTRICTS).and_then(|text| data::read::<DistrictsFile>(DISTRICTS, 0, text, problems)) {
        places.districts = read.district;
    }
    for area in &places.areas {
        let good = match area.nation.as_str() {
            "england" => area.region.is_some(),
            "wales" => area.health_board.as_deref().is_some_and(|board| places.board(board).is_some()),
            _ => false,
        };
        if !good {
            problems.push(Problem::error(
                AREAS,
                0,
                format!("{} ({}) lacks a region or a health board.", area.name, area.code),
                "England needs a region, Wales the code of a board.",
            ));
        }
    }
    for district in places.districts.iter().filter(|district| places.area(&district.county).is_none()) {
        problems.push(Problem::error(DISTRICTS, 0, format!("{} lies in '{}', which is no council.", district.name, district.county), "Give the code of the county council."));
    }
    places
}
