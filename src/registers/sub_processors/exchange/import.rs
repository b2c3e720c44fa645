//! Entering the sub-processors of a table, and what customers were told of them, as one change.

use std::collections::{BTreeMap, HashMap};

use super::{SubProcessorRead, plant::Place};
use crate::{
    core::Id,
    registers::{
        agreements::{Agreement, Told},
        exchange::TableSheet,
        sub_processors::SubProcessor,
    },
    store::{By, Result, Store, StoreError, Stored, Verb},
};

impl Store {
    /// Enters every sub-processor of `sheet` as one change with one entry in the journal.
    pub fn import_sub_processors(
        &mut self,
        by: &By,
        sheet: &TableSheet<SubProcessorRead>,
    ) -> Result<()> {
        self.change(by.op(Verb::Imported), |writer| {
            let mut entered = HashMap::new();
            let mut letters: BTreeMap<Id<Agreement>, Vec<Told>> = BTreeMap::new();
            for entry in &sheet.entries {
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
        })
    }
}
