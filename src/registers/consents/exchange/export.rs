//! The register of consents as a table that leaves the office: one row for each event.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::named_params;

use super::{ConsentColumn as C, text};
use crate::{
    core::{Choice, Id, Lang},
    exchange::csv_out,
    law::Identity,
    registers::{
        consent_texts::ConsentText,
        consents::{Consent, ConsentEvent},
        exchange::{Exported, TableFormat, json},
        persons::Person,
        text::PROTECTED_LEFT_OUT,
    },
    store::{Result, Store, StoreError},
};

/// The consents in the order of the persons, without those of protected identity. As CSV it can be read in
/// again and says how each stands on the day `on`; as JSON it has the records as they are kept.
pub(in crate::registers) fn consents(
    store: &Store,
    on: Date,
    format: TableFormat,
    lang: Lang,
) -> Result<Exported> {
    let set = Set::read(store, None)?;
    let (bytes, n_rows) = match format {
        TableFormat::Csv => {
            let headings = C::EXPORTED.iter().map(|it| it.heading().in_lang(lang));
            let headings: Vec<_> = headings.collect();
            let rows: Vec<_> = set.consents.iter().flat_map(|it| set.rows(it, on, lang)).collect();
            (csv_out::write(&headings, &rows), rows.len())
        }
        TableFormat::Json => {
            (json(set.consents.iter().map(|it| (it.id, &it.consent)))?, set.consents.len())
        }
    };
    Ok(set.exported(bytes, n_rows))
}

/// A consent and whose it is.
#[derive(Debug)]
pub(super) struct Owned {
    pub id: Id<Consent>,
    pub consent: Consent,
    pub person: Person,
}

/// What is exported.
#[derive(Debug)]
pub(super) struct Set {
    /// In the order of the persons.
    pub consents: Vec<Owned>,
    /// Every text of the binder, by name.
    pub texts: Vec<(Id<ConsentText>, ConsentText)>,
    at: HashMap<i64, usize>,
    n_protected: usize,
}

impl Set {
    /// Everybody's consents but those of protected identity; or those of one person.
    pub fn read(store: &Store, person: Option<Id<Person>>) -> Result<Self> {
        let mut query = store.db().prepare_cached(include_str!("../sql/exported.sql"))?;
        let parameters = named_params! {":person": person.map_or(0, Id::raw)};
        let ids = query.query_map(parameters, |row| {
            Ok((row.get("id")?, row.get("whose")?, row.get("protected")?))
        })?;
        let ids: Vec<(i64, i64, bool)> = ids.collect::<rusqlite::Result<_>>()?;
        let (mut consents, mut n_protected) = (Vec::new(), 0);
        for (id, whose, is_protected) in ids {
            if is_protected && person.is_none() {
                n_protected += 1;
                continue;
            }
            let id = Id::new(id);
            let consent: Consent = store.get(id)?.ok_or(StoreError::Gone)?;
            let person: Person = store.get(Id::new(whose))?.ok_or(StoreError::Gone)?;
            consents.push(Owned { id, consent, person });
        }
        let texts = store.consent_texts()?;
        let at = texts.iter().enumerate().map(|(at, (id, _))| (id.raw(), at)).collect();
        Ok(Self { consents, texts, at, n_protected })
    }

    /// What a consent is about.
    pub fn text(&self, consent: &Consent) -> Option<&ConsentText> {
        self.at.get(&consent.text.raw()).map(|at| &self.texts[*at].1)
    }

    /// The file, with what whoever sends it should know.
    pub fn exported(&self, bytes: Vec<u8>, n_rows: usize) -> Exported {
        let left_out = match self.n_protected {
            0 => Vec::new(),
            n => vec![(PROTECTED_LEFT_OUT, n)],
        };
        let n_restricted = self.consents.iter().filter(|it| it.person.is_restricted()).count();
        Exported { bytes, n_rows, left_out, n_restricted }
    }

    fn rows(&self, owned: &Owned, on: Date, lang: Lang) -> Vec<Vec<String>> {
        let Owned { consent, person, .. } = owned;
        let text = self.text(consent);
        let needed = text.map_or(0, |it| it.needed(on));
        let state = consent.state(on, needed).text().in_lang(lang);
        let purpose = text.map_or("", |it| &*it.name);
        let row = |event: &ConsentEvent| {
            let cell = |column| cell(column, person, event, lang);
            let cell = |column| match column {
                C::Purpose => purpose.to_owned(),
                C::State => state.to_owned(),
                column => cell(column),
            };
            C::EXPORTED.iter().copied().map(cell).collect()
        };
        consent.in_order().into_iter().map(row).collect()
    }
}

/// The number that tells a person from others: the customer number where there is one, so that a
/// personnummer is not spread without need (DSL 3:10).
pub(super) fn number(person: &Person) -> (Option<&str>, Option<&Identity>) {
    match person.customer_number.trim() {
        "" => (None, person.identity.as_ref()),
        number => (Some(number), None),
    }
}

fn cell(column: C, person: &Person, event: &ConsentEvent, lang: Lang) -> String {
    let (customer_number, identity) = number(person);
    match column {
        C::CustomerNumber => customer_number.unwrap_or_default().to_owned(),
        C::Identity => identity.map(Identity::shown).unwrap_or_default(),
        C::Email => person.emails.first().cloned().unwrap_or_default(),
        C::Name => person.full_name(),
        C::Version if event.version == 0 => String::new(),
        C::Version => event.version.to_string(),
        C::Event => event.kind.text().in_lang(lang).to_owned(),
        C::Day => event.on.to_string(),
        C::Time => event.at.map(|it| it.to_string()).unwrap_or_default(),
        C::Channel => event.channel.map_or("", |it| it.text().in_lang(lang)).to_owned(),
        C::ReceivedBy => event.received_by.clone(),
        C::EvidencePlace => event.evidence.place.clone(),
        C::Recording => event.evidence.recording.clone(),
        C::ValidUntil if event.kind.is_yes() => text::until(&event.validity, lang),
        C::ExpressedBy => text::who(&event.expressed_by, lang).0.to_owned(),
        C::ExpressedByName => text::who(&event.expressed_by, lang).1.to_owned(),
        C::Reason => event.reason.clone(),
        C::Language => text::language(event.lang).in_lang(lang).to_owned(),
        C::Person | C::Purpose | C::State | C::ValidUntil => String::new(),
    }
}
