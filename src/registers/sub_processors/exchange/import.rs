//! Entering the sub-processors of a table, and what customers were told of them, as one change.

use std::collections::{BTreeMap, HashMap};

use super::{SubProcessorRead, plant::Place};
use crate::{
    core::{Id, Progress},
    exchange::ExchangeError,
    registers::{
        agreements::{Agreement, Told},
        exchange::{TableError, TableSheet},
        sub_processors::SubProcessor,
    },
    store::{By, Store, StoreError, Stored, Verb},
};

impl Store {
    /// Enters every sub-processor of `sheet` as one change with one entry in the journal.
    pub fn import_sub_processors(
        &mut self,
        by: &By,
        sheet: &TableSheet<SubProcessorRead>,
        progress: &Progress,
    ) -> Result<(), TableError> {
        let entered = self.change(by.op(Verb::Imported), |writer| {
            let mut entered = HashMap::new();
            let mut letters: BTreeMap<Id<Agreement>, Vec<Told>> = BTreeMap::new();
            for (done, entry) in sheet.entries.iter().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                progress.set(done, sheet.entries.len());
                let parent = match entry.it.engaged_by {
                    None => None,
                    Some(Place::Known(id)) => Some(id),
                    Some(Place::Row(line)) => {
                        Some(entered.get(&line).copied().ok_or(StoreError::Gone)?)
                    }
                };
                let it = SubProcessor { parent, ..entry.it.it.clone() };
                let id = writer.add(&it)?;
                entered.insert(entry.line, id);
                let supplier = it.agreement.ok_or(StoreError::Gone)?;
                for (line, customer) in &entry.it.told {
                    letters.entry(*customer).or_default().push(line.told(supplier, Some(id)));
                }
            }
            for (customer, told) in letters {
                let it = Agreement::get(writer.db(), customer.raw())?;
                let mut it = it.ok_or(StoreError::Gone)?;
                it.told.extend(told);
                writer.save(customer, &it)?;
            }
            Ok(())
        });
        match entered {
            Err(_) if progress.is_cancelled() => Err(ExchangeError::Cancelled.into()),
            entered => Ok(entered?),
        }
    }
}
