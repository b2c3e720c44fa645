//! The log of disclosures as a file that leaves the office.

use std::collections::HashMap;

use super::DisclosureColumn::{self, CustomerNumber, Email, Fact, Identity};
use crate::{
    core::{Id, Lang},
    exchange::csv_out,
    law,
    registers::{
        disclosures::{Disclosure, DisclosureField as F},
        exchange::{
            Exported, TableFormat, json,
            line::{day, word},
            protected,
        },
        persons::Person,
        processing::Activity,
    },
    store::{Result, Store},
};

/// Every disclosure, the latest first, without those about persons of protected identity. As CSV it can be
/// read in again; as JSON it has the records' numbers and their links.
pub(in crate::registers) fn disclosures(
    store: &Store,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let (mut kept, mut n_protected, mut n_restricted) = (Vec::new(), 0, 0);
    for (id, it) in store.disclosures()? {
        let person = it.person.map(|it| store.get(it)).transpose()?.flatten();
        if person.as_ref().is_some_and(|it| it.is_protected) {
            n_protected += 1;
            continue;
        }
        n_restricted += usize::from(person.as_ref().is_some_and(Person::is_restricted));
        kept.push((id, it, person));
    }
    let bytes = match format {
        TableFormat::Csv => {
            let activities = store.activities()?;
            let activities = activities.into_iter().map(|(id, it)| (id, it.name)).collect();
            let headings = DisclosureColumn::ALL.map(|it| it.heading().in_lang(lang));
            let row = |(_, it, about): &(_, Disclosure, Option<Person>)| {
                DisclosureColumn::ALL
                    .map(|column| cell(column, (it, about.as_ref()), &activities, lang))
            };
            csv_out::write(&headings, kept.iter().map(row))
        }
        TableFormat::Json => json(kept.iter().map(|(id, it, _)| (*id, it)))?,
    };
    let left_out = protected(n_protected);
    Ok(Exported { bytes, n_rows: kept.len(), left_out, n_restricted })
}

fn cell(
    column: DisclosureColumn,
    (it, about): (&Disclosure, Option<&Person>),
    activities: &HashMap<Id<Activity>, String>,
    lang: Lang,
) -> String {
    match column {
        Identity => {
            let number = about.and_then(|it| it.identity.as_ref());
            number.map(law::Identity::shown).unwrap_or_default()
        }
        CustomerNumber => about.map(|it| it.customer_number.clone()).unwrap_or_default(),
        Email => about.and_then(|it| it.emails.first().cloned()).unwrap_or_default(),
        Fact(F::Person) => about.map(Person::full_name).unwrap_or_default(),
        Fact(F::AboutOthers) => it.about_others.clone(),
        Fact(F::Recipient) => it.recipient.clone(),
        Fact(F::RecipientKind) => word(it.recipient_kind, lang),
        Fact(F::What) => it.what.clone(),
        Fact(F::DisclosedOn) => day(it.disclosed_on),
        Fact(F::Basis) => word(it.basis, lang),
        Fact(F::Support) => it.support.clone(),
        Fact(F::Requested) => it.requested.clone(),
        Fact(F::Channel) => it.channel.clone(),
        Fact(F::HandedOutBy) => it.handed_out_by.clone(),
        Fact(F::Activity) => {
            it.activity.and_then(|id| activities.get(&id)).cloned().unwrap_or_default()
        }
        Fact(F::Note) => it.note.clone(),
    }
}
