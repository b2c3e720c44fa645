//! Who consents to what on a day, and how many do not count (GDPR 7.1; ).

mod text;

use jiff::civil::Date;
use rusqlite::named_params;

use super::{Scope, sender::Sender};
use crate::{
    core::{Choice, Id, Lang},
    registers::{
        consent_texts::ConsentText,
        consents::{Channel, ConsentEvent},
        persons::PersonName,
    },
    report::{Column, Document, Table},
    store::{Result, Store, StoreError, json},
};

/// So many names are printed for each purpose: beyond that a list on paper is no use, and is counted alone.
const AT_MOST: usize = 10_000;

/// The list for the purposes of `scope`, or for all.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (lang, day) = (scope.lang, scope.date);
    let sender = Sender::of(store)?;
    let purposes = if scope.purposes.is_empty() {
        store.consent_texts()?
    } else {
        let get = |id: &Id<ConsentText>| Ok((*id, store.get(*id)?.ok_or(StoreError::Gone)?));
        scope.purposes.iter().map(get).collect::<Result<_>>()?
    };
    let mut document = sender
        .document(scope, &scope.kind.reference(day))
        .footer(text::footer(day, lang))
        .subtitle(text::as_of(day, lang))
        .text(text::WHAT_COUNTS.in_lang(lang));
    if purposes.is_empty() {
        return Ok(document.text(text::NO_PURPOSES.in_lang(lang)));
    }
    for (id, it) in purposes {
        document = of_one(store, (id, &it), scope, document)?;
    }
    Ok(document)
}

fn of_one(
    store: &Store,
    (id, text): (Id<ConsentText>, &ConsentText),
    scope: &Scope,
    document: Document,
) -> Result<Document> {
    let (lang, day) = (scope.lang, scope.date);
    let needed = text.needed(day);
    let counts = counts(store, id, day, needed)?;
    let document = document.section(text.name.trim()).text(text::counted(&counts, lang));
    let n_named = counts.valid - counts.protected;
    if n_named == 0 {
        return Ok(document);
    }
    let rows = rows(store, id, day, needed, lang)?;
    let document = if n_named > AT_MOST {
        document.text(text::only_the_first(AT_MOST, lang))
    } else {
        document
    };
    let columns = [
        Column::new(text::NAME.in_lang(lang)).weight(5),
        Column::new(text::VERSION.in_lang(lang)).weight(1).right(),
        Column::new(text::SINCE.in_lang(lang)).weight(2),
        Column::new(text::UNTIL.in_lang(lang)).weight(3),
        Column::new(text::CHANNEL.in_lang(lang)).weight(2),
    ];
    Ok(document.table(Table::new(columns).rows(rows)))
}

/// How many consent, and how many are not among the names.
struct Counts {
    valid: usize,
    outdated: usize,
    protected: usize,
}

fn counts(store: &Store, text: Id<ConsentText>, day: Date, needed: u32) -> Result<Counts> {
    let mut query = store.db().prepare_cached(include_str!("sql/counts.sql"))?;
    let parameters = named_params! {":text": text.raw(), ":day": day, ":needed": needed};
    Ok(query.query_row(parameters, |row| {
        Ok(Counts {
            valid: row.get("n_valid")?,
            outdated: row.get("n_outdated")?,
            protected: row.get("n_protected")?,
        })
    })?)
}

/// Name, version, first and last day, and how it was said; one chain at a time is read.
fn rows(
    store: &Store,
    text: Id<ConsentText>,
    day: Date,
    needed: u32,
    lang: Lang,
) -> Result<Vec<Vec<String>>> {
    let mut query = store.db().prepare_cached(include_str!("sql/valid.sql"))?;
    let parameters = named_params! {
        ":text": text.raw(), ":day": day, ":needed": needed, ":at_most": AT_MOST,
    };
    let rows = query.query_map(parameters, |row| {
        let (from, to): (Date, Date) = (row.get("from_on")?, row.get("to_on")?);
        let version: u32 = row.get("version")?;
        let events: Vec<ConsentEvent> = json(row, "events")?;
        let is_yes =
            |it: &&ConsentEvent| it.kind.is_yes() && it.on == from && it.version == version;
        let channel = events.iter().rfind(is_yes).and_then(|it| it.channel);
        let name = PersonName::read(row)?.listed();
        let name = if row.get("is_restricted")? { text::restricted(&name, lang) } else { name };
        Ok(vec![
            name,
            version.to_string(),
            from.to_string(),
            text::until(Some(to).filter(|it| *it < Date::MAX), lang),
            channel.map_or("", |it: Channel| it.text().in_lang(lang)).to_owned(),
        ])
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
