//! The mandates as a file that leaves the office.

use std::collections::HashMap;

use super::{Mandate, MandateField};
use crate::{
    core::{Field, Id, Lang, Record},
    exchange::csv_out,
    registers::{
        exchange::{Exported, TableFormat, json},
        persons::Person,
        text::PROTECTED_LEFT_OUT,
    },
    store::{Result, Store, StoreError},
};

/// Every mandate by the names of the payers, with their numbers in full; without those of protected identity.
pub(in crate::registers) fn mandates(
    store: &Store,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let mut payers: HashMap<Id<Person>, Person> = HashMap::new();
    let (mut kept, mut n_protected, mut n_restricted) = (Vec::new(), 0, 0);
    for (id, mandate) in store.mandates()? {
        let payer = store.get(mandate.payer)?.ok_or(StoreError::Gone)?;
        if payer.is_protected {
            n_protected += 1;
            continue;
        }
        n_restricted += usize::from(payer.is_restricted());
        payers.insert(mandate.payer, payer);
        kept.push((id, mandate));
    }
    let bytes = match format {
        TableFormat::Csv => csv(&kept, &payers, lang),
        TableFormat::Json => json(kept.iter().map(|(id, it)| (*id, it)))?,
    };
    let left_out =
        if n_protected == 0 { Vec::new() } else { vec![(PROTECTED_LEFT_OUT, n_protected)] };
    Ok(Exported { bytes, n_rows: kept.len(), left_out, n_restricted })
}

fn csv(
    mandates: &[(Id<Mandate>, Mandate)],
    payers: &HashMap<Id<Person>, Person>,
    lang: Lang,
) -> Vec<u8> {
    let fields = Mandate::default().facts(lang);
    let own = fields.iter().map(|(field, _)| *field);
    let headings: Vec<&str> =
        [MandateField::Payer].into_iter().chain(own).map(|it| it.label().in_lang(lang)).collect();
    let rows = mandates.iter().map(|(_, it)| {
        let payer = payers.get(&it.payer).map(Person::full_name).unwrap_or_default();
        let own = it.facts(lang).into_iter().map(|(_, value)| value.to_text());
        [payer].into_iter().chain(own).collect()
    });
    csv_out::write(&headings, rows.collect::<Vec<Vec<String>>>())
}
