//! The mandates that a file touches, as they are before and after it; nothing is written.

use std::{
    collections::{BTreeMap, HashMap},
    sync::mpsc::{self, SyncSender},
    thread,
};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::{
    autogiro::{EMandate, IdForm, PayerNumber},
    core::{Id, Progress},
    law::{Bankgiro, Identity},
    registers::{
        address::Address,
        mandates::{
            Drawn, Mandate, Origin,
            store::{Numbered, OF_NEXT_NUMBER, OF_NUMBER, numbered},
        },
        persons::{Person, PersonKind, PersonName, read_identity},
        processing::SourceKind,
    },
    store::{Result, Spelled, StoreError, Writer, code},
};

/// A mandate's key in the [`Book`]: its number, or less than nothing for one that the file enters.
pub(super) type Key = i64;

/// One mandate.
#[derive(Debug)]
pub(super) struct Page {
    /// As it is in the binder; `None` for one that the file enters.
    before: Option<Mandate>,
    /// As it is to be.
    pub mandate: Mandate,
    /// Who pays.
    pub payer: Payer,
}

/// What the file is compared with.
#[derive(Debug)]
pub(super) struct Payer {
    /// Their name.
    pub name: String,
    /// Their number.
    pub identity: Option<Identity>,
    /// Somebody who is not yet in the register of persons.
    new: Option<Box<Person>>,
}

/// Every mandate that a file touches.
#[derive(Debug)]
pub(super) struct Book<'a> {
    db: &'a Connection,
    pages: BTreeMap<Key, Page>,
    /// Numbers that the file has given out or changed.
    numbers: HashMap<(String, PayerNumber), Option<Key>>,
}

impl Payer {
    /// Somebody of the register of persons; what the file is not compared with is left unread.
    fn of(db: &Connection, id: Id<Person>) -> Result<Self> {
        let mut query = db.prepare_cached(include_str!("../sql/payer.sql"))?;
        let found = query.query_row(named_params! {":id": id.raw()}, Self::read).optional()?;
        found.ok_or(StoreError::Gone)
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { name: PersonName::read(row)?.full(), identity: read_identity(row)?, new: None })
    }
}

impl<'a> Book<'a> {
    pub fn new(db: &'a Connection) -> Self {
        Self { db, pages: BTreeMap::new(), numbers: HashMap::new() }
    }

    /// The mandate with this key, once it has been found.
    pub fn page(&mut self, key: Key) -> Option<&mut Page> {
        self.pages.get_mut(&key)
    }

    /// The mandate that `payee` knows by `number`.
    pub fn find(&mut self, payee: &Bankgiro, number: PayerNumber) -> Result<Option<Key>> {
        if let Some(known) = self.numbers.get(&(payee.figures().to_owned(), number)) {
            return Ok(*known);
        }
        let found = Mandate::read_by(self.db, OF_NUMBER, (payee, number), with_payer)?;
        Ok(found.map(|it| self.open(it)))
    }

    /// The mandate that is to have `number`.
    pub fn find_next(&mut self, payee: &Bankgiro, number: PayerNumber) -> Result<Option<Key>> {
        let found = Mandate::read_by(self.db, OF_NEXT_NUMBER, (payee, number), with_payer)?;
        let Some(key) = found.map(|it| self.open(it)) else { return Ok(None) };
        let still = self.pages.get(&key).filter(|it| it.mandate.next_number == Some(number));
        Ok(still.map(|_| key))
    }

    /// Remembers that a mandate has changed its number.
    pub fn renumbered(&mut self, key: Key, payee: &Bankgiro, from: PayerNumber, to: PayerNumber) {
        self.numbers.insert((payee.figures().to_owned(), from), None);
        self.numbers.insert((payee.figures().to_owned(), to), Some(key));
    }

    /// Enters a mandate from the internet bank, for somebody who is known by the identity or is new; whether
    /// the person is new.
    pub fn enter(&mut self, it: &EMandate, received_on: Date) -> Result<(Key, bool)> {
        let identity = it.id.identity(received_on).ok();
        let (id, payer) = self.payer_of(it, identity)?;
        let mandate = Mandate {
            payee: Some(it.payee.clone()),
            payer_number: Some(it.payer_number),
            drawn: Some(Drawn::Account { account: it.account.account(), note: String::new() }),
            origin: Some(Origin::InternetBank),
            received_on: Some(received_on),
            note: it.free_text.trim().to_owned(),
            ..Mandate::of(id)
        };
        let key = -1 - i64::try_from(self.pages.len()).unwrap_or(i64::MAX - 1);
        let is_new = payer.new.is_some();
        self.pages.insert(key, Page { before: None, mandate, payer });
        self.numbers.insert((it.payee.figures().to_owned(), it.payer_number), Some(key));
        Ok((key, is_new))
    }

    /// Writes what has changed; `progress` goes on from where it stands. What the journal is to say is spelled in a
    /// thread of its own, a little ahead of the writing: in a large file that is a fourth of the work.
    ///
    /// # Errors
    /// Any error takes the whole change back; so does a `progress` that is cancelled.
    pub fn write(pages: Vec<(Key, Page)>, writer: &Writer<'_>, progress: &Progress) -> Result<()> {
        let (begun, _) = progress.steps();
        let total = begun + pages.len();
        let (ahead, spelled) = mpsc::sync_channel(BATCHES_AHEAD);
        thread::scope(|scope| {
            scope.spawn(move || spell(pages, &ahead));
            let mut entered = HashMap::new();
            for (done, page) in spelled.into_iter().flatten().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone);
                }
                progress.set(begun + done, total);
                page.write(writer, &mut entered)?;
            }
            Ok(())
        })
    }

    /// Gives up the database, and keeps what is to be written, the oldest mandate first and those that are
    /// entered in the order of the file.
    pub fn into_pages(self) -> Vec<(Key, Page)> {
        let mut pages: Vec<(Key, Page)> = self.pages.into_iter().collect();
        pages.sort_by_key(|(key, _)| (*key < 0, key.abs()));
        pages
    }

    fn open(&mut self, (payer, (id, mandate)): (Payer, Numbered)) -> Key {
        let page = || Page { before: Some(mandate.clone()), mandate, payer };
        self.pages.entry(id.raw()).or_insert_with(page);
        id.raw()
    }

    fn payer_of(&self, it: &EMandate, identity: Option<Identity>) -> Result<(Id<Person>, Payer)> {
        let known = identity.as_ref().map(|it| with_identity(self.db, it)).transpose()?.flatten();
        if let Some(id) = known {
            return Ok((id, Payer::of(self.db, id)?));
        }
        let person = person_of(it, identity.clone());
        let name = person.full_name();
        Ok((Id::new(0), Payer { name, identity, new: Some(Box::new(person)) }))
    }
}

/// A mandate behind its payer.
fn with_payer(row: &Row<'_>) -> rusqlite::Result<(Payer, Numbered)> {
    Ok((Payer::read(row)?, numbered(row)?))
}

/// How many pages are handed over at a time.
const BATCH: usize = 64;

/// How many batches may wait to be written.
const BATCHES_AHEAD: usize = 16;

/// A page with what the journal is to say of it; `None` where it is entered or has not changed.
struct SpelledPage {
    key: Key,
    page: Page,
    spelled: Option<Result<Spelled>>,
}

/// Spells the pages in their order, until they are all handed over or nobody takes them.
fn spell(pages: Vec<(Key, Page)>, ahead: &SyncSender<Vec<SpelledPage>>) {
    let mut pages = pages.into_iter().map(|(key, page)| {
        let changed = page.before.as_ref().filter(|before| **before != page.mandate);
        let spelled = changed.map(|before| Spelled::of(Some(before), &page.mandate));
        SpelledPage { key, page, spelled }
    });
    loop {
        let batch: Vec<SpelledPage> = pages.by_ref().take(BATCH).collect();
        if batch.is_empty() || ahead.send(batch).is_err() {
            return;
        }
    }
}

impl SpelledPage {
    /// Writes it; `entered` are the persons whom the file has entered, by their identity number.
    fn write(self, writer: &Writer<'_>, entered: &mut HashMap<String, Id<Person>>) -> Result<()> {
        let Self { key, page: Page { before, mut mandate, payer }, spelled } = self;
        if let Some(before) = before {
            let Some(spelled) = spelled else { return Ok(()) };
            return writer.save_spelled(Id::<Mandate>::new(key), &before, &mandate, &spelled?);
        }
        if let Some(person) = payer.new {
            let number = person.identity.as_ref().map(|it| it.number().to_owned());
            let known = number.as_ref().and_then(|it| entered.get(it)).copied();
            mandate.payer = known.map_or_else(|| writer.add(&*person), Ok)?;
            entered.extend(number.map(|it| (it, mandate.payer)));
        }
        writer.add(&mandate).map(drop)
    }
}

/// The person or company with this number.
pub(super) fn with_identity(db: &Connection, identity: &Identity) -> Result<Option<Id<Person>>> {
    let mut query = db.prepare_cached(include_str!("../sql/with_identity.sql"))?;
    let kind = code(Some(identity.kind()));
    let parameters = named_params! {":number": identity.number(), ":kind": kind};
    Ok(query.query_row(parameters, |row| row.get("id").map(Id::new)).optional()?)
}

/// Somebody as an e-mandate tells of them.
fn person_of(it: &EMandate, identity: Option<Identity>) -> Person {
    let is_company = it.id.form() == IdForm::Organisation;
    let kind = if is_company { PersonKind::Company } else { PersonKind::Natural };
    let mut lines = it.address.iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    let name = lines.next().unwrap_or_default();
    let street = lines.collect::<Vec<_>>().join("\n");
    let (town, country) = if it.is_abroad() {
        (String::new(), it.town.clone())
    } else {
        (it.town.clone(), String::new())
    };
    let postcode = match it.postcode.split_at_checked(3) {
        Some((head, tail)) if !it.is_abroad() => format!("{head} {tail}"),
        _ => String::new(),
    };
    let person = Person {
        identity,
        addresses: vec![Address { street, postcode, town, country }],
        source: Some(SourceKind::Person),
        ..Person::default()
    };
    person.called(kind, &name)
}
