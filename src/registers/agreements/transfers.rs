//! Where data are, in every register, and whether "no transfers" is true (GDPR 44; R-62).

use std::borrow::Cow;

use jiff::civil::Date;

use super::Agreement;
use crate::{
    core::Id,
    law::{
        Country,
        transfer::{self, Standing, TransferGround},
    },
    registers::{
        data_place::DataPlace,
        processing::{Activity, Status, Transfer},
        sub_processors::SubProcessor,
        systems::System,
    },
    store::{Result, Store},
};

/// The record that tells of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldAt {
    /// A system or a paper binder.
    System(Id<System>),
    /// A transfer that a processing activity names.
    Activity(Id<Activity>),
    /// An agreement.
    Agreement(Id<Agreement>),
    /// A sub-processor.
    SubProcessor(Id<SubProcessor>),
}

/// A place that data are in, or are reached from, and whether that is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceHeld {
    /// The record that tells of it.
    pub at: HeldAt,
    /// What that record is called.
    pub title: String,
    /// Which country, as it is written.
    pub country_name: String,
    /// Which country, where it is understood.
    pub country: Option<Country>,
    /// What happens there, or who receives.
    pub what: String,
    /// Whether the data are only reached from there.
    pub is_remote: bool,
    /// What allows it.
    pub ground: TransferGround,
    /// How it stands.
    pub standing: Standing,
}

/// Whether data leave the EU/EEA, as the registers tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoTransfers {
    /// Every place is inside the EU/EEA.
    Proven,
    /// These are not.
    Contradicted(Vec<PlaceHeld>),
    /// Nothing is outside, but the country of these is not known.
    Unknown(Vec<PlaceHeld>),
}

impl PlaceHeld {
    /// Whether it is outside the EU/EEA.
    pub fn is_outside(&self) -> bool {
        self.country.is_some_and(|it| !it.is_eea())
    }

    /// Whether it is outside without a ground.
    pub fn is_groundless(&self) -> bool {
        self.is_outside() && matches!(self.standing, Standing::Missing(_))
    }
}

impl Store {
    /// Every place that data are in or are reached from on the day `today`: systems, transfers of processing
    /// activities, agreements that are not over, and the sub-processors below them. Where an agreement or a
    /// sub-processor names none, and where an activity does not say whether there are transfers, a place without
    /// a country stands for what is not known.
    pub fn places_held(&self, today: Date) -> Result<Vec<PlaceHeld>> {
        let decisions = self.country_list()?.all();
        let judge = |country: Option<Country>, ground: &TransferGround| {
            transfer::assess(country, ground, false, &decisions, today)
        };
        let mut places = Vec::new();
        for (id, system) in self.systems()? {
            let country = Country::find(&system.country);
            let ground = TransferGround::default();
            places.push(PlaceHeld {
                at: HeldAt::System(id),
                title: system.name,
                country_name: system.country,
                country,
                what: system.holds,
                is_remote: false,
                standing: judge(country, &ground),
                ground,
            });
        }
        for (id, activity) in self.activities()? {
            if activity.status == Status::Ended {
                continue;
            }
            let is_unanswered = !activity.transfers.is_answered();
            let unknown = is_unanswered.then(Transfer::default);
            for it in activity.transfers.items.into_iter().chain(unknown) {
                let country = Country::find(&it.country);
                places.push(PlaceHeld {
                    at: HeldAt::Activity(id),
                    title: activity.name.clone(),
                    country_name: it.country,
                    country,
                    what: it.recipient,
                    is_remote: false,
                    standing: judge(country, &it.ground),
                    ground: it.ground,
                });
            }
        }
        let held = |at: HeldAt, title: &str, it: &DataPlace| PlaceHeld {
            at,
            title: title.to_owned(),
            country_name: it.country.map(|it| it.name().sv.to_owned()).unwrap_or_default(),
            country: it.country,
            what: it.what.clone(),
            is_remote: it.is_remote,
            standing: judge(it.country, &it.ground),
            ground: it.ground.clone(),
        };
        let mut current = Vec::new();
        for (id, agreement) in self.agreements()? {
            if !agreement.state(today).is_over() {
                let title = self.agreement_title(&agreement)?;
                let at = HeldAt::Agreement(id);
                places.extend(known(&agreement.places).iter().map(|it| held(at, &title, it)));
                current.push(id);
            }
        }
        for (id, sub) in self.sub_processors()? {
            let is_current = sub.agreement.is_some_and(|it| current.contains(&it));
            if is_current && sub.is_engaged(today) {
                let at = HeldAt::SubProcessor(id);
                places.extend(known(&sub.places).iter().map(|it| held(at, &sub.name, it)));
            }
        }
        Ok(places)
    }

    /// Whether the statement "no transfers outside the EU/EEA" is true on the day `today`.
    pub fn no_transfers(&self, today: Date) -> Result<NoTransfers> {
        let places = self.places_held(today)?;
        let (outside, rest): (Vec<_>, Vec<_>) = places.into_iter().partition(PlaceHeld::is_outside);
        if !outside.is_empty() {
            return Ok(NoTransfers::Contradicted(outside));
        }
        let unknown: Vec<_> = rest.into_iter().filter(|it| it.country.is_none()).collect();
        Ok(if unknown.is_empty() { NoTransfers::Proven } else { NoTransfers::Unknown(unknown) })
    }
}

/// The places, or one without a country where there are none.
fn known(places: &[DataPlace]) -> Cow<'_, [DataPlace]> {
    match places {
        [] => Cow::Owned(vec![DataPlace::default()]),
        some => Cow::Borrowed(some),
    }
}
