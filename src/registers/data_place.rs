//! Where data are, and from where they are reached (GDPR 28.3 a, 44; R-62).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text;
use crate::{
    core::{Choice, Lang, Text, dashed},
    law::{
        Country,
        transfer::{self, TransferFault, TransferGround},
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
    /// The place as it is read.
    pub fn line(&self, lang: Lang) -> String {
        let country = self.country.map_or(text::NO_COUNTRY, Country::name).in_lang(lang);
        let remote = if self.is_remote { text::REMOTE.in_lang(lang) } else { "" };
        let ground = self.ground.safeguard.map_or("", |it| it.text().in_lang(lang));
        dashed(&[country, &self.what, remote, ground])
    }

    /// Whether it is outside the EU/EEA with no ground chosen, in a country of which the Commission has made no decision
    /// that holds on the day `today` (GDPR 45.1).
    fn is_groundless(&self, today: Date) -> bool {
        let standing = || {
            transfer::assess(self.country, &self.ground, false, &transfer::decisions(&[]), today)
        };
        let is_outside = self.country.is_some_and(|it| !it.is_eea());
        is_outside
            && self.ground.safeguard.is_none()
            && matches!(standing(), transfer::Standing::Missing(_))
    }
}

/// What `places` lack on the day `today`, in the order of a form: whether they do, the words and the provision. Whether
/// a ground that is chosen carries the transfer is told where the company's own list of countries is at hand.
pub(super) fn lacking(places: &[DataPlace], today: Date) -> [(bool, Text, &'static str); 3] {
    let has_nameless = places.iter().any(|it| it.country.is_none());
    let is_groundless = places.iter().any(|it| it.is_groundless(today));
    let no_ground = TransferFault::NoGround;
    [
        (places.is_empty(), text::NO_PLACES, "GDPR 28.3 a"),
        (has_nameless, text::PLACE_WITHOUT_COUNTRY, "GDPR 44"),
        (is_groundless, no_ground.says(), no_ground.cite()),
    ]
}
