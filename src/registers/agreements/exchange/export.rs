//! The register of agreements as a file that leaves the office.

use std::collections::{HashMap, HashSet};

use super::{
    AgreementColumn::{self, CounterpartyNumber, Fact},
    ToldLine, text,
};
use crate::{
    core::{Id, Lang, Stated},
    exchange::csv_out,
    law::Identity,
    registers::{
        agreements::{
            Agreement, AgreementField as F, Checked, Controller, Direction, Engaged, StaffAccess,
        },
        exchange::{
            Exported, TableFormat,
            agreed::AgreementNames,
            json,
            line::{day, joined, lines, of_place, texts, word},
            protected,
        },
        persons::Person,
    },
    store::{Result, Store},
};

/// Every agreement by the name of the counterparty. As CSV it can be read in again; as JSON it has the
/// records' numbers and their links.
pub(in crate::registers) fn agreements(
    store: &Store,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let guarded = store.protected_agreements()?;
    let mut kept = store.agreements()?;
    let n_all = kept.len();
    kept.retain(|(id, _)| !guarded.contains(id));
    let mut n_restricted = 0;
    let mut desk = Desk::of(store, guarded)?;
    for (_, it) in &kept {
        if let Some(id) = it.counterparty
            && let Some(person) = store.get(id)?
        {
            n_restricted += usize::from(person.is_restricted());
            desk.persons.insert(id, person);
        }
    }
    let bytes = match format {
        TableFormat::Csv => {
            let headings = AgreementColumn::ALL.map(|it| it.heading().in_lang(lang));
            let cells = |it| AgreementColumn::ALL.map(|column| desk.cell(column, it, lang));
            csv_out::write(&headings, kept.iter().map(|(_, it)| cells(it)))
        }
        TableFormat::Json => json(kept.iter().map(|(id, it)| (*id, it)))?,
    };
    let left_out = protected(n_all - kept.len());
    Ok(Exported { bytes, n_rows: kept.len(), left_out, n_restricted })
}

/// What the cells say of other registers.
struct Desk {
    persons: HashMap<Id<Person>, Person>,
    agreements: AgreementNames<Id<Agreement>>,
    guarded: HashSet<Id<Agreement>>,
    systems: HashMap<i64, String>,
    activities: HashMap<i64, String>,
    measures: HashMap<i64, String>,
}

impl Desk {
    fn of(store: &Store, guarded: HashSet<Id<Agreement>>) -> Result<Self> {
        Ok(Self {
            persons: HashMap::new(),
            agreements: AgreementNames::of(store)?,
            guarded,
            systems: store.systems()?.into_iter().map(|(id, it)| (id.raw(), it.name)).collect(),
            activities: store
                .activities()?
                .into_iter()
                .map(|(id, it)| (id.raw(), it.name))
                .collect(),
            measures: store.measures()?.into_iter().map(|(id, it)| (id.raw(), it.name)).collect(),
        })
    }

    fn cell(&self, column: AgreementColumn, it: &Agreement, lang: Lang) -> String {
        let with = it.counterparty.and_then(|id| self.persons.get(&id));
        match column {
            CounterpartyNumber => {
                with.and_then(|it| it.identity.as_ref()).map(Identity::shown).unwrap_or_default()
            }
            Fact(F::Counterparty) => with.map(Person::full_name).unwrap_or_default(),
            Fact(F::Systems) => named(&it.systems, &self.systems),
            Fact(F::Activities) => named(&it.activities, &self.activities),
            Fact(F::Measures) => named(&it.measures, &self.measures),
            Fact(F::Suppliers) => {
                let shown = it.suppliers.iter().filter(|it| !self.guarded.contains(&it.supplier));
                let line = |it: &&Engaged| joined(&[self.supplier(it.supplier), day(it.since)]);
                lines(&shown.collect::<Vec<_>>(), line)
            }
            Fact(F::Told) => {
                let of_suppliers = it.told.iter().filter(|it| it.sub_processor.is_none());
                let shown = of_suppliers.filter(|it| !self.guarded.contains(&it.supplier));
                lines(&shown.collect::<Vec<_>>(), |it| {
                    ToldLine::of(it, self.supplier(it.supplier)).line(lang)
                })
            }
            Fact(field) => own(field, it, lang),
        }
    }

    fn supplier(&self, id: Id<Agreement>) -> String {
        self.agreements.name_of(id, Direction::Supplier)
    }
}

fn named<T>(ids: &[Id<T>], names: &HashMap<i64, String>) -> String {
    let known: Vec<&String> = ids.iter().filter_map(|it| names.get(&it.raw())).collect();
    texts(&known)
}

/// What the agreement itself says in a field.
fn own(field: F, it: &Agreement, lang: Lang) -> String {
    let number = |n: u32| if n == 0 { String::new() } else { n.to_string() };
    match field {
        F::Role => word(it.role, lang),
        F::Number => it.number.clone(),
        F::Template => word(it.template, lang),
        F::Version => it.version.clone(),
        F::Stage => word(Some(it.stage), lang),
        F::SignedOn => day(it.signed_on),
        F::SignedByUs => it.signed_by_us.clone(),
        F::SignedByThem => it.signed_by_them.clone(),
        F::ValidFrom => day(it.valid_from),
        F::ValidTo => day(it.valid_to),
        F::NoticeMonths => number(it.notice_months),
        F::NoticeOn => day(it.notice_on),
        F::EndedOn => day(it.ended_on),
        F::ReviewOn => day(it.review_on),
        F::PaperBinder => it.paper.binder.clone(),
        F::PaperTab => it.paper.tab.clone(),
        F::Matter => it.about.matter.clone(),
        F::Duration => it.about.duration.clone(),
        F::Nature => it.about.nature.clone(),
        F::Purpose => it.about.purpose.clone(),
        F::Data => texts(&it.about.data),
        F::Subjects => texts(&it.about.subjects),
        F::Instructions => it.instructions.what.clone(),
        F::InstructionVersion => it.instructions.version.clone(),
        F::InstructedOn => day(it.instructions.given_on),
        F::Checklist => lines(&it.checklist.points, |it| checked(it, lang)),
        F::CheckedOn => day(it.checklist.checked_on),
        F::CheckedBy => it.checklist.checked_by.clone(),
        F::Places => lines(&it.places, |it| of_place(it, lang)),
        F::IncidentContact => it.contacts.incidents.clone(),
        F::DataProtectionOfficer => it.contacts.data_protection_officer.clone(),
        F::Representative => it.contacts.representative.clone(),
        F::Authorisation => word(it.authorisation, lang),
        F::ObjectionDays => number(it.objection_days),
        F::Controllers => lines(&it.controllers, controller),
        F::Categories => texts(&it.categories),
        F::Staff => staff(&it.staff, lang),
        F::AtEnd => word(it.leaving.choice, lang),
        F::AtEndDays => number(it.leaving.within_days),
        F::LeftOn => day(it.leaving.done_on),
        F::LeftBy => it.leaving.done_by.clone(),
        F::LeftHow => it.leaving.how.clone(),
        F::Note => it.note.clone(),
        // these follow from other registers
        F::Counterparty | F::Systems | F::Activities | F::Measures | F::Suppliers | F::Told => {
            String::new()
        }
    }
}

fn checked(it: &Checked, lang: Lang) -> String {
    let answer = word(Some(it.answer), lang);
    joined(&[it.point.cite(), &answer, &it.place, &it.comment])
}

fn controller(it: &Controller) -> String {
    let Controller { name, contact, data_protection_officer, representative } = it;
    joined(&[name, contact, data_protection_officer, representative])
}

/// A line for each, or the word for nobody with the day on which that was stated.
fn staff(it: &Stated<StaffAccess>, lang: Lang) -> String {
    let line = |it: &StaffAccess| joined(&[&*it.who, &it.what, &day(it.from), &day(it.to)]);
    let nobody = it.none_on.map(|on| joined(&[text::NOBODY.in_lang(lang), &on.to_string()]));
    let told = lines(&it.items, line);
    nobody.into_iter().chain(Some(told).filter(|it| !it.is_empty())).collect::<Vec<_>>().join("\n")
}
