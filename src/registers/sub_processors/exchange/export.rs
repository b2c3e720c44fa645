//! The sub-processors as a file that leaves the office.

use std::collections::HashMap;

use super::SubProcessorColumn::{self, Fact, Told};
use crate::{
    core::{Id, Lang},
    exchange::csv_out,
    registers::{
        agreements::{Agreement, Direction, exchange::ToldLine},
        exchange::{
            Exported, TableFormat,
            agreed::AgreementNames,
            json,
            line::{day, joined, lines, of_place, word},
            protected,
        },
        sub_processors::{SubProcessor, SubProcessorField as F},
    },
    store::{Result, Store},
};

/// Every sub-processor, each followed by those below it, by agreement. As CSV it can be read in again; as
/// JSON it has the records' numbers and their links.
pub(in crate::registers) fn sub_processors(
    store: &Store,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let guarded = store.protected_agreements()?;
    let agreements = store.agreements()?;
    let (mut kept, mut n_protected) = (Vec::new(), 0);
    for (id, _) in &agreements {
        let below = store.sub_processors_of(*id)?;
        if guarded.contains(id) {
            n_protected += below.len();
        } else {
            kept.extend(below.into_iter().map(|it| (it.id, it.it)));
        }
    }
    let bytes = match format {
        TableFormat::Csv => {
            let customers = agreements.iter().filter(|(id, _)| !guarded.contains(id)).collect();
            let all = kept.iter().map(|(id, it)| (*id, it)).collect();
            let desk = Desk { customers, all, names: AgreementNames::of(store)? };
            let headings = SubProcessorColumn::ALL.map(|it| it.heading().in_lang(lang));
            let row = |(id, _): &(Id<SubProcessor>, _)| {
                SubProcessorColumn::ALL.map(|column| desk.cell(column, *id, lang))
            };
            csv_out::write(&headings, kept.iter().map(row))
        }
        TableFormat::Json => json(kept.iter().map(|(id, it)| (*id, it)))?,
    };
    let left_out = protected(n_protected);
    Ok(Exported { bytes, n_rows: kept.len(), left_out, n_restricted: 0 })
}

/// What the cells say of other records.
struct Desk<'a> {
    customers: Vec<&'a (Id<Agreement>, Agreement)>,
    all: HashMap<Id<SubProcessor>, &'a SubProcessor>,
    names: AgreementNames<Id<Agreement>>,
}

impl Desk<'_> {
    fn cell(&self, column: SubProcessorColumn, id: Id<SubProcessor>, lang: Lang) -> String {
        let Some(it) = self.all.get(&id) else { return String::new() };
        match column {
            Fact(F::Agreement) => {
                let name = |it| self.names.name_of(it, Direction::Supplier);
                it.agreement.map(name).unwrap_or_default()
            }
            Fact(F::Parent) => it.parent.map(|it| self.called(it)).unwrap_or_default(),
            Fact(F::Name) => it.name.clone(),
            Fact(F::OrganisationNumber) => it.organisation_number.clone(),
            Fact(F::Service) => it.service.clone(),
            Fact(F::Data) => it.data.clone(),
            Fact(F::Places) => lines(&it.places, |it| of_place(it, lang)),
            Fact(F::Authorisation) => word(it.authorisation, lang),
            Fact(F::NoticeOn) => day(it.notice_on),
            Fact(F::ObjectBy) => day(it.object_by),
            Fact(F::Decision) => word(it.decision, lang),
            Fact(F::DecidedOn) => day(it.decided_on),
            Fact(F::StartsOn) => day(it.starts_on),
            Fact(F::EndsOn) => day(it.ends_on),
            Fact(F::Note) => it.note.clone(),
            Told => self.told(id, lang),
        }
    }

    /// The name of one that engages another; with those above it where several have the name.
    fn called(&self, id: Id<SubProcessor>) -> String {
        let Some(it) = self.all.get(&id) else { return String::new() };
        let is_alike = |other: &&SubProcessor| {
            other.agreement == it.agreement
                && other.name.trim().to_lowercase() == it.name.trim().to_lowercase()
        };
        if self.all.values().copied().filter(is_alike).count() == 1 {
            return joined(&[&it.name]);
        }
        let mut chain = vec![it.name.clone()];
        let mut above = it.parent;
        while let Some(parent) = above.and_then(|it| self.all.get(&it)) {
            chain.insert(0, parent.name.clone());
            above = parent.parent;
        }
        joined(&chain)
    }

    fn told(&self, id: Id<SubProcessor>, lang: Lang) -> String {
        let letters = self.customers.iter().flat_map(|(customer, it)| {
            let of_it = it.told.iter().filter(move |it| it.sub_processor == Some(id));
            of_it.map(move |it| (*customer, it))
        });
        lines(&letters.collect::<Vec<_>>(), |(customer, it)| {
            ToldLine::of(it, self.names.name_of(*customer, Direction::Customer)).line(lang)
        })
    }
}
