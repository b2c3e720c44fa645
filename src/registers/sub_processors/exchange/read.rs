//! From the rows of a table to sub-processors, compared with the binder, which is left alone.

use std::collections::HashMap;

use super::{
    SubProcessorColumn::{self, Fact, Told},
    plant::{Place, Planted, Sapling, plant},
    text,
};
use crate::{
    core::{Id, Progress},
    registers::{
        agreements::{Agreement, Direction, exchange::ToldLine},
        exchange::{
            Cells as Row, Entry, Fault, TableError, TableSheet, Wanted,
            agreed::AgreementNames,
            line::{place, split},
            read_rows, text as why,
        },
        sub_processors::{SubProcessor, SubProcessorField as F},
    },
    store::{Result, Store},
};

type Cells<'a> = Row<'a, SubProcessorColumn>;

/// A sub-processor of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubProcessorRead {
    /// What the row says, without who engages it.
    pub it: SubProcessor,
    parent: Vec<String>,
    pub(super) engaged_by: Option<Place>,
    /// The letters to customers about it, each with the customer's agreement.
    pub(super) told: Vec<(ToldLine, Id<Agreement>)>,
}

/// Reads a table with headings in Swedish or English, in any order; those above may stand below in the file.
/// `progress` may stop it.
pub fn read_sub_processors(
    bytes: &[u8],
    store: &Store,
    progress: &Progress,
) -> Result<TableSheet<SubProcessorRead>, TableError> {
    let columns = SubProcessorColumn::ALL.map(|it| (it, it.aliases()));
    let needed = [Fact(F::Name)];
    let wanted = Wanted { columns: &columns, needed: &needed, advice: text::NAME_IT };
    let names = AgreementNames::of(store)?;
    let (mut sheet, headings) =
        read_rows(bytes, &wanted, progress, |cells| Ok(row(cells, &names)))?;
    let Planted { rows, refused } = plant(saplings(&sheet, store)?);
    sheet.refuse(
        &headings,
        refused.into_iter().map(|(line, reason)| {
            let is_repeated = [why::KNOWN, why::TWICE].contains(&reason);
            let column = Fact(if is_repeated { F::Name } else { F::Parent });
            Fault { line, column, reason }
        }),
    );
    let mut read: HashMap<usize, SubProcessorRead> =
        sheet.entries.drain(..).map(|it| (it.line, it.it)).collect();
    sheet.entries = rows
        .into_iter()
        .filter_map(|(line, engaged_by)| {
            let it = SubProcessorRead { engaged_by, ..read.remove(&line)? };
            Some(Entry { line, it })
        })
        .collect();
    Ok(sheet)
}

fn row(cells: &mut Cells<'_>, names: &AgreementNames<Id<Agreement>>) -> (String, SubProcessorRead) {
    let name = cells.text(Fact(F::Name));
    if name.is_empty() {
        cells.fault(Fact(F::Name), text::NO_NAME);
    }
    let agreement = names.find(&cells.text(Fact(F::Agreement)), Direction::Supplier);
    let agreement = agreement.map_err(|reason| cells.fault(Fact(F::Agreement), reason)).ok();
    let told = cells.each(Told, why::BAD_TOLD, ToldLine::read);
    let mut letters = Vec::new();
    for it in told {
        match names.find(&it.agreement, Direction::Customer) {
            Ok(customer) => letters.push((it, customer)),
            Err(reason) => cells.fault(Told, reason),
        }
    }
    let it = SubProcessor {
        agreement,
        parent: None,
        name: name.clone(),
        organisation_number: cells.text(Fact(F::OrganisationNumber)),
        service: cells.text(Fact(F::Service)),
        data: cells.text(Fact(F::Data)),
        places: cells.each(Fact(F::Places), why::BAD_PLACE, place),
        authorisation: cells.chosen(Fact(F::Authorisation), &text::AUTHORISATIONS),
        notice_on: cells.date(Fact(F::NoticeOn)),
        object_by: cells.date(Fact(F::ObjectBy)),
        decision: cells.chosen(Fact(F::Decision), &text::DECISIONS),
        decided_on: cells.date(Fact(F::DecidedOn)),
        starts_on: cells.date(Fact(F::StartsOn)),
        ends_on: cells.date(Fact(F::EndsOn)),
        note: cells.text(Fact(F::Note)),
    };
    for (field, why) in it.impossible() {
        cells.fault(Fact(field), why);
    }
    let parent = split(&cells.text(Fact(F::Parent)));
    let parent = parent.iter().filter(|it| !it.is_empty()).map(|it| compared(it)).collect();
    (name, SubProcessorRead { it, parent, engaged_by: None, told: letters })
}

/// Those of the binder, each with its chain, and those of the file.
fn saplings(sheet: &TableSheet<SubProcessorRead>, store: &Store) -> Result<Vec<Sapling>> {
    let mut all = Vec::new();
    for (agreement, _) in store.agreements()? {
        let mut chain: Vec<String> = Vec::new();
        for branch in store.sub_processors_of(agreement)? {
            chain.truncate(branch.depth);
            chain.push(compared(&branch.it.name));
            all.push(Sapling {
                place: Place::Known(branch.id),
                agreement: Some(agreement),
                name: compared(&branch.it.name),
                parent: Vec::new(),
                chain: Some(chain.clone()),
                refused: None,
            });
        }
    }
    all.extend(sheet.entries.iter().map(|entry| Sapling {
        place: Place::Row(entry.line),
        agreement: entry.it.it.agreement,
        name: compared(&entry.it.it.name),
        parent: entry.it.parent.clone(),
        chain: None,
        refused: None,
    }));
    Ok(all)
}

/// A name as it is compared: in small letters, without the spaces around it.
fn compared(name: &str) -> String {
    name.trim().to_lowercase()
}
