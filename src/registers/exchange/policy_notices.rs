//! The addresses of those who are to be told of a change in the policy by e-mail.

use serde::Serialize;

use super::{Exported, TableFormat, indented};
use crate::{
    core::{Id, Lang},
    exchange::csv_out,
    registers::{
        persons::Person,
        policy::{Means, PolicyVersion},
        text,
    },
    store::{Result, Store, StoreError},
};

#[derive(Serialize)]
struct Line {
    person: i64,
    name: String,
    email: String,
}

/// Names and addresses as they are today. Whoever has been restricted, protected or without an address since the
/// version was published is left out and counted.
pub(super) fn by_email(
    store: &Store,
    version: Id<PolicyVersion>,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let version = store.get(version)?.ok_or(StoreError::Gone)?;
    let to_tell = version.notices.iter().filter(|it| it.by == Means::Email && it.told_on.is_none());
    let (mut lines, mut n_left_out) = (Vec::new(), 0);
    for notice in to_tell {
        let person: Option<Person> = store.get(notice.person)?;
        let line = person.as_ref().filter(|it| !it.is_protected && !it.is_restricted());
        let line = line.and_then(|it| Some((it.full_name(), it.emails.first()?.trim().to_owned())));
        match line.filter(|(_, email)| !email.is_empty()) {
            Some((name, email)) => lines.push(Line { person: notice.person.raw(), name, email }),
            None => n_left_out += 1,
        }
    }
    let n_rows = lines.len();
    let bytes = match format {
        TableFormat::Csv => {
            let headings = [text::MAILING_NAME, text::MAILING_EMAIL[0]].map(|it| it.in_lang(lang));
            csv_out::write(&headings, lines.into_iter().map(|it| [it.name, it.email]))
        }
        TableFormat::Json => indented(lines.into_iter())?,
    };
    let left_out = (n_left_out > 0).then_some((text::NOT_REACHED, n_left_out));
    Ok(Exported { bytes, n_rows, left_out: left_out.into_iter().collect(), n_restricted: 0 })
}
