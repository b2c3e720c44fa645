//! Where data are, in every register, and whether "no transfers" is true (GDPR 44; R-62).

use std::collections::HashSet;

use jiff::civil::Date;

use super::Agreement;
use crate::{
    core::{Id, dashed},
    law::{
        Country,
        transfer::{self, Decision, Standing, TransferFault, TransferGround},
    },
    registers::{
        Register,
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

impl HeldAt {
    /// The record's register and number.
    pub fn record(self) -> (Register, i64) {
        match self {
            Self::System(id) => (Register::Systems, id.raw()),
            Self::Activity(id) => (Register::Activities, id.raw()),
            Self::Agreement(id) => (Register::Agreements, id.raw()),
            Self::SubProcessor(id) => (Register::SubProcessors, id.raw()),
        }
    }
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
    /// Whether data on the company's own employees are among them, as far as is known.
    pub about_staff: bool,
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

    /// What its ground lacks on the day `on`.
    pub fn faults(&self, decisions: &[Decision], on: Date) -> Vec<TransferFault> {
        transfer::faults(self.country, &self.ground, self.about_staff, decisions, on)
    }
}

/// What the registers say of places, and what that is judged by.
pub(super) struct Places {
    decisions: Vec<Decision>,
    today: Date,
    pub systems: Vec<(Id<System>, System)>,
    /// Those that are not ended.
    pub activities: Vec<(Id<Activity>, Activity)>,
    /// Those that are not over, with what each is called.
    pub agreements: Vec<(Id<Agreement>, Agreement, String)>,
    /// Those that have the data now, under such an agreement.
    pub sub_processors: Vec<(Id<SubProcessor>, SubProcessor)>,
}

impl Places {
    pub fn read(store: &Store, today: Date) -> Result<Self> {
        let mut activities = store.activities()?;
        activities.retain(|(_, it)| it.status != Status::Ended);
        let names = store.counterparties()?;
        let titled = |(id, it): (Id<Agreement>, Agreement)| {
            let title = dashed(&[names.get(&id).map_or("", String::as_str), &it.number]);
            (id, it, title)
        };
        let lasting = store.agreements()?.into_iter().filter(|(_, it)| !it.state(today).is_over());
        let agreements: Vec<_> = lasting.map(titled).collect();
        let current: HashSet<_> = agreements.iter().map(|(id, ..)| *id).collect();
        let is_current = |of: Option<Id<Agreement>>| of.is_some_and(|it| current.contains(&it));
        let mut sub_processors = store.sub_processors()?;
        sub_processors.retain(|(_, it)| is_current(it.agreement) && it.is_engaged(today));
        let (systems, decisions) = (store.systems()?, store.country_list()?.all());
        Ok(Self { decisions, today, systems, activities, agreements, sub_processors })
    }

    fn judge(
        &self,
        country: Option<Country>,
        ground: &TransferGround,
        about_staff: bool,
    ) -> Standing {
        transfer::assess(country, ground, about_staff, &self.decisions, self.today)
    }

    /// Where a system is. What allows it stands in an agreement about the system, or with an activity that uses it.
    pub fn of_system(&self, id: Id<System>, it: &System) -> PlaceHeld {
        let country = Country::find(&it.country);
        let agreed = self.agreements.iter().filter(|(_, it, _)| it.systems.contains(&id));
        let agreed = agreed.flat_map(|(_, it, _)| &it.places);
        let agreed = agreed.filter(|it| it.country == country).map(|it| &it.ground);
        let using = self.activities.iter().filter(|(_, it)| it.systems.contains(&id));
        let about_staff = using.clone().any(|(_, it)| it.is_about_staff());
        let sent = using.flat_map(|(_, it)| &it.transfers.items);
        let sent = sent.filter(|it| Country::find(&it.country) == country).map(|it| &it.ground);
        let grounds: Vec<&TransferGround> =
            agreed.chain(sent).filter(|it| it.safeguard.is_some()).collect();
        let carries = |ground: &&&TransferGround| {
            !matches!(self.judge(country, ground, about_staff), Standing::Missing(_))
        };
        let ground = grounds.iter().find(carries).or(grounds.first());
        let ground = ground.map(|it| (*it).clone()).unwrap_or_default();
        PlaceHeld {
            at: HeldAt::System(id),
            title: it.name.clone(),
            country_name: it.country.clone(),
            country,
            what: it.holds.clone(),
            is_remote: false,
            about_staff,
            standing: self.judge(country, &ground, about_staff),
            ground,
        }
    }

    /// The transfers of an activity, or one to nowhere where it does not say whether there are any.
    fn of_activity(&self, id: Id<Activity>, it: &Activity) -> Vec<PlaceHeld> {
        let about_staff = it.is_about_staff();
        let held = |to: &Transfer| {
            let country = Country::find(&to.country);
            PlaceHeld {
                at: HeldAt::Activity(id),
                title: it.name.clone(),
                country_name: to.country.clone(),
                country,
                what: to.recipient.clone(),
                is_remote: false,
                about_staff,
                standing: self.judge(country, &to.ground, about_staff),
                ground: to.ground.clone(),
            }
        };
        if it.transfers.is_answered() {
            it.transfers.items.iter().map(held).collect()
        } else {
            vec![held(&Transfer::default())]
        }
    }

    /// The places of an agreement with a supplier or a customer.
    pub fn of_agreement(&self, id: Id<Agreement>, it: &Agreement, title: &str) -> Vec<PlaceHeld> {
        self.named(HeldAt::Agreement(id), title, &it.places, self.is_about_staff(id))
    }

    /// The places of a sub-processor, which gets what the supplier gets.
    pub fn of_sub_processor(&self, id: Id<SubProcessor>, it: &SubProcessor) -> Vec<PlaceHeld> {
        let about_staff = it.agreement.is_some_and(|it| self.is_about_staff(it));
        self.named(HeldAt::SubProcessor(id), &it.name, &it.places, about_staff)
    }

    /// Whether an agreement with a supplier says that it is about an activity with data on employees.
    fn is_about_staff(&self, id: Id<Agreement>) -> bool {
        let found = self.agreements.iter().find(|(it, ..)| *it == id);
        let of_it = found.filter(|(_, it, _)| it.is_with_supplier()).map(|(_, it, _)| it);
        let covers =
            |activity: &Id<Activity>| of_it.is_some_and(|it| it.activities.contains(activity));
        self.activities.iter().any(|(id, it)| covers(id) && it.is_about_staff())
    }

    /// Each of `places`, or one without a country where there is none.
    fn named(
        &self,
        at: HeldAt,
        title: &str,
        places: &[DataPlace],
        about_staff: bool,
    ) -> Vec<PlaceHeld> {
        let held = |it: &DataPlace| PlaceHeld {
            at,
            title: title.to_owned(),
            country_name: it.country.map(|it| it.name().sv.to_owned()).unwrap_or_default(),
            country: it.country,
            what: it.what.clone(),
            is_remote: it.is_remote,
            about_staff,
            standing: self.judge(it.country, &it.ground, about_staff),
            ground: it.ground.clone(),
        };
        if places.is_empty() {
            return vec![held(&DataPlace::default())];
        }
        places.iter().map(held).collect()
    }

    fn all(&self) -> Vec<PlaceHeld> {
        let systems = self.systems.iter().map(|(id, it)| self.of_system(*id, it));
        let activities = self.activities.iter().flat_map(|(id, it)| self.of_activity(*id, it));
        let agreements = self.agreements.iter();
        let agreements = agreements.flat_map(|(id, it, title)| self.of_agreement(*id, it, title));
        let below = self.sub_processors.iter();
        let below = below.flat_map(|(id, it)| self.of_sub_processor(*id, it));
        systems.chain(activities).chain(agreements).chain(below).collect()
    }
}

impl Store {
    /// Every place that data are in or are reached from on the day `today`: systems, transfers of processing
    /// activities, agreements that are not over, and the sub-processors below them. Where an agreement or a
    /// sub-processor names none, and where an activity does not say whether there are transfers, a place without
    /// a country stands for what is not known.
    pub fn places_held(&self, today: Date) -> Result<Vec<PlaceHeld>> {
        Ok(Places::read(self, today)?.all())
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
