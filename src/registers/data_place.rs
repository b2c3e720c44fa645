//! Where data are, and from where they are reached (GDPR 28.3 a, 44; R-62).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text;
use crate::{
    core::{Choice, Lang, Text, dashed},
    law::{
        Country,
        transfer::{self, Decision, Standing, TransferGround},
    },
};

/// A country that data lie in, or are reached from, and what allows that.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DataPlace {
    /// Which country.
    pub country: Option<Country>,
    /// What happens there: storage, support, development.
    pub what: String,
    /// Whether the data stay elsewhere and are only reached from here, which is a transfer too.
    pub is_remote: bool,
    /// What allows it, where the country is outside the EU/EEA.
    pub ground: TransferGround,
}

impl DataPlace {
    /// Whether nobody has chosen what allows it, and none of `decisions` does on the day `on`.
    pub fn lacks_ground(&self, decisions: &[Decision], on: Date) -> bool {
        let unchosen = self.country.is_some() && self.ground.safeguard.is_none();
        let standing = || transfer::assess(self.country, &self.ground, false, decisions, on);
        unchosen && matches!(standing(), Standing::Missing(_))
    }

    /// The place as it is read.
    pub fn line(&self, lang: Lang) -> String {
        let country = self.country.map_or(text::NO_COUNTRY, Country::name).in_lang(lang);
        let remote = if self.is_remote { text::REMOTE.in_lang(lang) } else { "" };
        let ground = self.ground.safeguard.map_or("", |it| it.text().in_lang(lang));
        dashed(&[country, &self.what, remote, ground])
    }
}

/// What `places` lack on the day `on`, in the order of a form: whether they do, the words and the provision. Whether a
/// ground that is chosen carries the transfer is a gap between the registers.
pub(super) fn lacking(
    places: &[DataPlace],
    decisions: &[Decision],
    on: Date,
) -> [(bool, Text, &'static str); 3] {
    let has_nameless = places.iter().any(|it| it.country.is_none());
    let is_groundless = places.iter().any(|it| it.lacks_ground(decisions, on));
    [
        (places.is_empty(), text::NO_PLACES, "GDPR 28.3 a"),
        (has_nameless, text::PLACE_WITHOUT_COUNTRY, "GDPR 44"),
        (is_groundless, text::PLACE_WITHOUT_GROUND, "GDPR 44"),
    ]
}
