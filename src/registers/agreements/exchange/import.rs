//! Entering the agreements of a table as one change.

use std::collections::HashMap;

use super::{AgreementRead, read::Reference};
use crate::{
    core::{Id, Progress},
    exchange::ExchangeError,
    registers::{
        agreements::{Agreement, Engaged},
        exchange::{TableError, TableSheet},
    },
    store::{By, Result, Store, StoreError, Verb},
};

impl Store {
    /// Enters every agreement of `sheet` as one change with one entry in the journal.
    pub fn import_agreements(
        &mut self,
        by: &By,
        sheet: &TableSheet<AgreementRead>,
        progress: &Progress,
    ) -> Result<(), TableError> {
        let entered = self.change(by.op(Verb::Imported), |writer| {
            let mut entered = HashMap::new();
            for (done, entry) in sheet.entries.iter().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                progress.set(done, sheet.entries.len());
                let agreement = linked(&entry.it, &entered)?;
                entered.insert(entry.line, writer.add(&agreement)?);
            }
            Ok(())
        });
        match entered {
            Err(_) if progress.is_cancelled() => Err(ExchangeError::Cancelled.into()),
            entered => Ok(entered?),
        }
    }
}

/// The agreement with its suppliers and letters, whose agreements have been entered before it.
fn linked(it: &AgreementRead, entered: &HashMap<usize, Id<Agreement>>) -> Result<Agreement> {
    let id = |to: Option<Reference>| match to {
        Some(Reference::Known(id)) => Ok(id),
        Some(Reference::Row(line)) => entered.get(&line).copied().ok_or(StoreError::Gone),
        None => Err(StoreError::Gone),
    };
    let mut agreement = it.agreement.clone();
    for it in &it.suppliers {
        agreement.suppliers.push(Engaged { supplier: id(it.agreement)?, since: it.since });
    }
    for (line, to) in &it.told {
        agreement.told.push(line.told(id(*to)?, None));
    }
    Ok(agreement)
}
