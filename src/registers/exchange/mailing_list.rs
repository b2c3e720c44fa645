//! A mailing group's list: nobody is on it who may not be written to.

use serde::Serialize;

use super::{Exported, TableFormat, indented};
use crate::{
    core::{Choice, Id, Lang},
    exchange::csv_out,
    registers::{mailing::MailingGroup, text},
    store::{Result, Store},
};

#[derive(Serialize)]
struct Line<'a> {
    person: i64,
    name: &'a str,
    email: &'a str,
}

pub(super) fn mailing_list(
    store: &Store,
    group: Id<MailingGroup>,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let list = store.mailing_list(group)?;
    let recipients = list.recipients.iter();
    let bytes = match format {
        TableFormat::Csv => {
            let headings = text::MAILING_LIST.map(|it| it.in_lang(lang));
            csv_out::write(&headings, recipients.map(|it| [&it.name, &it.email]))
        }
        TableFormat::Json => indented(recipients.map(|it| Line {
            person: it.person,
            name: &it.name,
            email: &it.email,
        }))?,
    };
    let left_out = list.left_out.iter().map(|(reason, n)| (reason.text(), *n)).collect();
    Ok(Exported { bytes, n_rows: list.recipients.len(), left_out, n_restricted: 0 })
}
