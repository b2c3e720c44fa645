//! From the rows of a table to disclosures, compared with the binder, which is left alone.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    DisclosureColumn::{self, CustomerNumber, Email, Fact, Identity},
    text,
};
use crate::{
    core::{Id, Progress, Text},
    exchange::ExchangeError,
    registers::{
        disclosures::{Disclosure, DisclosureField as F},
        exchange::{
            Cells as Row, Entry, Fault, TableError, TableSheet, Wanted, read_rows, text as why,
            whom,
        },
        processing::Activity,
    },
    store::{By, Result, Store, StoreError, Verb},
};

type Cells<'a> = Row<'a, DisclosureColumn>;

/// Reads a table with headings in Swedish or English, in any order. `progress` may stop it.
pub fn read_disclosures(
    bytes: &[u8],
    store: &Store,
    today: Date,
    progress: &Progress,
) -> Result<TableSheet<Disclosure>, TableError> {
    let columns = DisclosureColumn::ALL.map(|it| (it, it.aliases()));
    let needed = [Fact(F::Recipient)];
    let wanted = Wanted { columns: &columns, needed: &needed, advice: text::NAME_IT };
    let activities: Vec<(String, Id<Activity>)> =
        store.activities()?.into_iter().map(|(id, it)| (it.name, id)).collect();
    let (mut sheet, headings) =
        read_rows(bytes, &wanted, progress, |cells| row(cells, store, &activities, today))?;
    let entered: Vec<Disclosure> = store.disclosures()?.into_iter().map(|(_, it)| it).collect();
    let mut known: HashMap<_, Vec<(&Disclosure, Text)>> = HashMap::new();
    for it in &entered {
        known.entry((it.disclosed_on, &*it.what)).or_default().push((it, why::KNOWN));
    }
    let mut faults = Vec::new();
    for Entry { line, it } in &sheet.entries {
        ExchangeError::unless_cancelled(progress)?;
        let alike = known.entry((it.disclosed_on, &*it.what)).or_default();
        match alike.iter().find(|(known, _)| *known == it) {
            Some((_, reason)) => {
                faults.push(Fault { line: *line, column: Fact(F::Recipient), reason: *reason });
            }
            None => alike.push((it, why::TWICE)),
        }
    }
    sheet.refuse(&headings, faults);
    Ok(sheet)
}

fn row(
    cells: &mut Cells<'_>,
    store: &Store,
    activities: &[(String, Id<Activity>)],
    today: Date,
) -> Result<(String, Disclosure)> {
    let recipient = cells.text(Fact(F::Recipient));
    if recipient.is_empty() {
        cells.fault(Fact(F::Recipient), text::NO_RECIPIENT);
    }
    let name = cells.text(Fact(F::Person));
    let marks = [Identity, CustomerNumber, Email].map(|it| cells.text(it));
    let mut person = None;
    if !name.is_empty() || marks.iter().any(|it| !it.is_empty()) {
        match whom::person(store, (&marks, &name), today)? {
            Ok(found) => person = Some(found),
            Err(reason) => cells.fault(Fact(F::Person), reason),
        }
    }
    let activity = cells.named(Fact(F::Activity), why::UNKNOWN_ACTIVITY, activities);
    let it = Disclosure {
        person,
        about_others: cells.text(Fact(F::AboutOthers)),
        recipient: recipient.clone(),
        recipient_kind: cells.chosen(Fact(F::RecipientKind), &[]),
        what: cells.text(Fact(F::What)),
        disclosed_on: cells.date(Fact(F::DisclosedOn)),
        basis: cells.chosen(Fact(F::Basis), &[]),
        support: cells.text(Fact(F::Support)),
        requested: cells.text(Fact(F::Requested)),
        channel: cells.text(Fact(F::Channel)),
        handed_out_by: cells.text(Fact(F::HandedOutBy)),
        activity: activity.first().copied(),
        note: cells.text(Fact(F::Note)),
    };
    Ok((recipient, it))
}

impl Store {
    /// Enters every disclosure of `sheet` as one change with one entry in the journal.
    pub fn import_disclosures(
        &mut self,
        by: &By,
        sheet: &TableSheet<Disclosure>,
        progress: &Progress,
    ) -> Result<(), TableError> {
        let entered = self.change(by.op(Verb::Imported), |writer| {
            for (done, entry) in sheet.entries.iter().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                progress.set(done, sheet.entries.len());
                writer.add(&entry.it)?;
            }
            Ok(())
        });
        match entered {
            Err(_) if progress.is_cancelled() => Err(ExchangeError::Cancelled.into()),
            entered => Ok(entered?),
        }
    }
}
