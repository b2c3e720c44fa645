//! The example company's agreements with suppliers and customers, the processors below them, and what it has
//! disclosed.

pub(super) mod content;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{days, months, population::Population};
use crate::{
    core::{Choice, Id, Stated},
    registers::{
        agreements::{Agreement, Answer, Change, Checked, Checklist, Engaged, Point, Stage, Told},
        data_place::DataPlace,
        disclosures::Disclosure,
        paper::Paper,
        persons::Person,
        sub_processors::{Decision, SubProcessor},
        systems::System,
    },
    store::{Result, StoreError, Stored, Writer},
};
use content::{Agreed, Below, Disclosed, Given, Held};

/// The key of the binder in which the signed papers are, in `assets/demo/company.toml`.
const BINDER: &str = "contract_binder";

/// The signed papers that are scanned.
const SCANS: [(&str, &[u8]); 1] =
    [("pub-avtal.pdf", include_bytes!("../../../assets/demo/pub-avtal.pdf"))];

/// Adds the agreements with those `persons`, in the order of the population, that the binder is large enough
/// to hold, the processors below them, and the disclosures about those persons.
pub(super) fn all(
    writer: &Writer<'_>,
    population: &Population<'_>,
    persons: &[Id<Person>],
) -> Result<()> {
    let agreed = Agreed::read();
    let binder = match population.places().systems.get(BINDER) {
        Some(id) => System::get(writer.db(), id.raw())?.ok_or(StoreError::Gone)?.name,
        None => String::new(),
    };
    let mut office = Office {
        writer,
        population,
        persons,
        agreed: &agreed,
        binder,
        agreements: BTreeMap::new(),
        below: BTreeMap::new(),
    };
    for it in &agreed.agreement {
        office.add_agreement(it)?;
    }
    for it in &agreed.sub_processor {
        office.add_below(it)?;
    }
    for it in agreed.agreement.iter().filter(|it| !it.told.is_empty()) {
        office.tell(it)?;
    }
    agreed.disclosure.iter().try_for_each(|it| office.disclose(it))
}

/// Where agreements are kept; what has been added is found again by name.
struct Office<'a> {
    writer: &'a Writer<'a>,
    population: &'a Population<'a>,
    persons: &'a [Id<Person>],
    agreed: &'a Agreed,
    binder: String,
    agreements: BTreeMap<&'a str, Id<Agreement>>,
    below: BTreeMap<&'a str, Id<SubProcessor>>,
}

impl<'a> Office<'a> {
    fn day(&self, n: i32) -> Date {
        days(self.population.today(), n)
    }

    fn month(&self, n: i32) -> Date {
        months(self.population.today(), n)
    }

    fn person(&self, name: &str) -> Option<Id<Person>> {
        self.population.written_as(name).and_then(|n| self.persons.get(n)).copied()
    }

    fn add_agreement(&mut self, it: &'a Given) -> Result<()> {
        let Some(counterparty) = self.person(&it.with) else { return Ok(()) };
        let id = self.writer.add(&self.agreement(it, counterparty))?;
        self.agreements.insert(&it.with, id);
        if let Some((name, bytes)) = SCANS.iter().find(|(name, _)| *name == it.scan) {
            let at = self.writer.op().at;
            self.writer.attach((Agreement::REGISTER, id.raw()), name, bytes, at)?;
        }
        Ok(())
    }

    fn agreement(&self, it: &Given, counterparty: Id<Person>) -> Agreement {
        let places = self.population.places();
        let signed_on = it.signed_months.map(|n| self.month(n));
        let activities = it.in_activities.iter().filter_map(|key| places.activities.get(key));
        let mut agreement = Agreement {
            counterparty: Some(counterparty),
            stage: if signed_on.is_some() { Stage::Signed } else { Stage::Missing },
            signed_on,
            valid_from: signed_on,
            valid_to: it.valid_to_days.map(|n| self.day(n)),
            notice_on: it.notice_given_days.map(|n| self.day(n)),
            ended_on: it.ended_days.map(|n| self.day(n)),
            review_on: Some(self.month(it.review_in_months)),
            checklist: self.checklist(it),
            places: it.places.iter().map(|it| self.place(it)).collect(),
            staff: Stated {
                items: it.staff.clone(),
                none_on: it.staff_none_months.map(|n| self.month(n)),
            },
            systems: places.systems(&it.in_systems),
            activities: activities.copied().collect(),
            measures: places.measures(&it.promises),
            suppliers: self.engaged(it),
            ..it.record.clone()
        };
        if signed_on.is_some() {
            agreement.signed_by_us.clone_from(&self.agreed.signs_for_us);
            agreement.instructions.given_on = signed_on;
            agreement.paper = Paper { binder: self.binder.clone(), tab: it.tab.clone() };
        }
        agreement
    }

    fn engaged(&self, it: &Given) -> Vec<Engaged> {
        let engaged = it.engages.iter().filter_map(|it| {
            let supplier = *self.agreements.get(&*it.with)?;
            Some(Engaged { supplier, since: it.in_days.map(|n| self.day(n)) })
        });
        engaged.collect()
    }

    fn checklist(&self, it: &Given) -> Checklist {
        let Some(ago) = it.checked_months else { return Checklist::default() };
        let mut checklist = Checklist {
            points: Vec::new(),
            checked_on: Some(self.month(ago)),
            checked_by: self.agreed.checked_by.clone(),
        };
        if !it.rest_is_open {
            for point in Point::ALL {
                let (place, comment) = (point.cite().replace("GDPR ", "art. "), String::new());
                checklist.set(Checked { point: *point, answer: Answer::Yes, place, comment });
            }
        }
        it.points.iter().for_each(|it| checklist.set(it.clone()));
        checklist
    }

    fn place(&self, it: &Held) -> DataPlace {
        let mut ground = it.ground.clone();
        ground.checked_on = it.checked_months.map(|n| self.month(n));
        ground.tia_on = ground.checked_on.filter(|_| !ground.tia.is_empty());
        DataPlace { country: it.country, what: it.what.clone(), is_remote: it.is_remote, ground }
    }

    fn add_below(&mut self, it: &'a Below) -> Result<()> {
        let Some(agreement) = self.agreements.get(&*it.supplier).copied() else { return Ok(()) };
        let day = |n: Option<i32>| n.map(|n| self.day(n));
        let starts_on = day(it.starts_days).or(it.starts_months.map(|n| self.month(n)));
        let notice_on = day(it.notice_days);
        let is_decided = it.record.decision == Some(Decision::Objected);
        let sub_processor = SubProcessor {
            agreement: Some(agreement),
            parent: self.below.get(&*it.above).copied(),
            places: it.places.iter().map(|it| self.place(it)).collect(),
            notice_on,
            object_by: day(it.object_by_days),
            decided_on: if is_decided { day(it.object_by_days) } else { starts_on }
                .filter(|_| it.record.decision.is_some()),
            starts_on,
            note: it.note.clone(),
            ..it.record.clone()
        };
        let id = self.writer.add(&sub_processor)?;
        self.below.insert(&it.record.name, id);
        Ok(())
    }

    /// Writes down what a customer has been told of processors that are to begin.
    fn tell(&self, it: &Given) -> Result<()> {
        let Some(id) = self.agreements.get(&*it.with).copied() else { return Ok(()) };
        let mut agreement = Agreement::get(self.writer.db(), id.raw())?.ok_or(StoreError::Gone)?;
        for letter in &it.told {
            let supplier = self.agreements.get(&*letter.with).copied();
            let Some(supplier) = supplier else { continue };
            agreement.told.push(Told {
                supplier,
                sub_processor: self.below.get(&*letter.name).copied(),
                name: letter.name.clone(),
                change: Change::Starts,
                told_on: self.day(letter.on),
                object_by: Some(self.day(letter.object_by)),
                answer: Some(letter.answer),
                answered_on: Some(self.day(letter.answered)),
                settled: None,
            });
        }
        self.writer.save(id, &agreement)
    }

    fn disclose(&self, it: &Disclosed) -> Result<()> {
        let person = self.person(&it.about);
        let is_about_others = it.about.is_empty() && !self.persons.is_empty();
        if person.is_none() && !is_about_others {
            return Ok(());
        }
        self.writer.add(&Disclosure {
            person,
            disclosed_on: Some(self.day(it.days)),
            activity: self.population.places().activities.get(&it.activity).copied(),
            ..it.record.clone()
        })?;
        Ok(())
    }
}
