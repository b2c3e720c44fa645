//! What a table of agreements, sub-processors or disclosures would do.

use jiff::civil::Date;

use super::{
    Importing,
    sheet::{Sheet, SheetRow, Taken, ordered},
};
use crate::{
    core::{Choice, Explain, Lang, Message, Progress},
    registers::{
        agreements::exchange::{AgreementRead, read_agreements},
        disclosures::{Disclosure, exchange::read_disclosures},
        exchange::TableSheet,
        sub_processors::exchange::{SubProcessorRead, read_sub_processors},
    },
    store::Store,
};

pub(super) fn agreements(
    name: String,
    bytes: &[u8],
    store: &Store,
    today: Date,
    (progress, lang): (&Progress, Lang),
) -> Result<Sheet, Message> {
    let mut sheet =
        read_agreements(bytes, store, today, progress).map_err(|it| it.message(lang))?;
    let adds = |it: &AgreementRead| {
        let role = it.agreement.role.map(|it| it.text().in_lang(lang));
        let state = it.agreement.state(today).text().in_lang(lang);
        [role.unwrap_or_default(), state].join(" – ")
    };
    let rows = rows(Importing::Agreements, &mut sheet, adds);
    let unknown = std::mem::take(&mut sheet.unknown);
    Ok(Sheet::of(name, unknown, Taken::Agreements(sheet), rows))
}

pub(super) fn sub_processors(
    name: String,
    bytes: &[u8],
    store: &Store,
    (progress, lang): (&Progress, Lang),
) -> Result<Sheet, Message> {
    let mut sheet = read_sub_processors(bytes, store, progress).map_err(|it| it.message(lang))?;
    let rows =
        rows(Importing::SubProcessors, &mut sheet, |it: &SubProcessorRead| it.it.service.clone());
    let unknown = std::mem::take(&mut sheet.unknown);
    Ok(Sheet::of(name, unknown, Taken::SubProcessors(sheet), rows))
}

pub(super) fn disclosures(
    name: String,
    bytes: &[u8],
    store: &Store,
    today: Date,
    (progress, lang): (&Progress, Lang),
) -> Result<Sheet, Message> {
    let mut sheet =
        read_disclosures(bytes, store, today, progress).map_err(|it| it.message(lang))?;
    let adds = |it: &Disclosure| {
        let day = it.disclosed_on.map(|it| it.to_string()).unwrap_or_default();
        format!("{day} {}", it.what).trim().to_owned()
    };
    let rows = rows(Importing::Disclosures, &mut sheet, adds);
    let unknown = std::mem::take(&mut sheet.unknown);
    Ok(Sheet::of(name, unknown, Taken::Disclosures(sheet), rows))
}

/// Every row in the file's order, with what `adds` tells of those that can be entered.
fn rows<T>(
    what: Importing,
    sheet: &mut TableSheet<T>,
    adds: impl Fn(&T) -> String,
) -> Vec<SheetRow> {
    let mut names = std::mem::take(&mut sheet.names);
    let fresh = sheet.entries.iter().map(|entry| {
        let name = names.remove(&entry.line).unwrap_or_default();
        SheetRow::fresh(entry.line, name, adds(&entry.it))
    });
    let fresh = fresh.collect();
    ordered(what, fresh, std::mem::take(&mut sheet.refusals), names)
}
