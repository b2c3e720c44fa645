//! A mailing group's list: nobody is on it who may not be written to.

use jiff::civil::Date;
use serde::Serialize;

use super::{Exported, TableFormat, indented};
use crate::{
    core::{Choice, Id, Lang, Text},
    exchange::csv_out,
    law::marketing::Channel,
    registers::{
        mailing::{MailingGroup, Reach, Recipient},
        text,
    },
    store::{Result, Store},
};

#[derive(Serialize)]
struct Line<'a> {
    person: i64,
    name: &'a str,
    #[serde(flatten)]
    reach: &'a Reach,
}

/// The list as it is on the day, with the addresses of the group's channel.
pub(super) fn mailing_list(
    store: &Store,
    (group, day): (Id<MailingGroup>, Date),
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let list = store.mailing_list(group, day)?;
    let recipients = list.recipients.iter();
    let bytes = match format {
        TableFormat::Csv => {
            let names = [text::MAILING_NAME].into_iter().chain(headings(list.channel));
            let headings: Vec<&str> = names.map(|it| it.in_lang(lang)).collect();
            csv_out::write(&headings, recipients.map(cells))
        }
        TableFormat::Json => indented(recipients.map(|it| Line {
            person: it.person,
            name: &it.name,
            reach: &it.reach,
        }))?,
    };
    let left_out = list.left_out.iter().map(|(reason, n)| (reason.text(), *n)).collect();
    Ok(Exported { bytes, n_rows: list.recipients.len(), left_out, n_restricted: 0 })
}

/// What the columns after the name are called.
fn headings(channel: Channel) -> Vec<Text> {
    match channel {
        Channel::Email => text::MAILING_EMAIL.to_vec(),
        Channel::TextMessage | Channel::Automatic | Channel::Phone => text::MAILING_PHONE.to_vec(),
        Channel::Post => text::MAILING_POST.to_vec(),
    }
}

fn cells(it: &Recipient) -> Vec<&str> {
    let mut cells = vec![it.name.as_str()];
    match &it.reach {
        Reach::Email(to) | Reach::Phone(to) => cells.push(to),
        Reach::Post(to) => cells.extend([&*to.street, &*to.postcode, &*to.town, &*to.country]),
    }
    cells
}
