//! From the rows of a table to disclosures, compared with the binder, which is left alone.

use jiff::civil::Date;

use super::{
    DisclosureColumn::{self, CustomerNumber, Email, Fact, Identity},
    text,
};
use crate::{
    core::Id,
    registers::{
        disclosures::{Disclosure, DisclosureField as F},
        exchange::{
            Cells as Row, Fault, TableError, TableSheet, Wanted, read_rows, text as why, whom,
        },
        processing::Activity,
    },
    store::{By, Result, Store, Verb},
};

type Cells<'a> = Row<'a, DisclosureColumn>;

/// Reads a table with headings in Swedish or English, in any order.
pub fn read_disclosures(
    bytes: &[u8],
    store: &Store,
    today: Date,
) -> Result<TableSheet<Disclosure>, TableError> {
    let columns = DisclosureColumn::ALL.map(|it| (it, it.aliases()));
    let needed = [Fact(F::Recipient)];
    let wanted = Wanted { columns: &columns, needed: &needed, advice: text::NAME_IT };
    let activities: Vec<(String, Id<Activity>)> =
        store.activities()?.into_iter().map(|(id, it)| (it.name, id)).collect();
    let (mut sheet, headings) =
        read_rows(bytes, &wanted, |cells| row(cells, store, &activities, today))?;
    let mut known: Vec<Disclosure> = store.disclosures()?.into_iter().map(|(_, it)| it).collect();
    let n_known = known.len();
    let mut faults = Vec::new();
    for entry in &sheet.entries {
        let reason = match known.iter().position(|it| *it == entry.it) {
            Some(at) if at < n_known => why::KNOWN,
            Some(_) => why::TWICE,
            None => {
                known.push(entry.it.clone());
                continue;
            }
        };
        faults.push(Fault { line: entry.line, column: Fact(F::Recipient), reason });
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
    pub fn import_disclosures(&mut self, by: &By, sheet: &TableSheet<Disclosure>) -> Result<()> {
        self.change(by.op(Verb::Imported), |writer| {
            sheet.entries.iter().try_for_each(|entry| writer.add(&entry.it).map(drop))
        })
    }
}
