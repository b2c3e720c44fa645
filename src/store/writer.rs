//! The one thing that writes: it exists only inside [`super::Store::change`].

use std::cell::RefCell;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, named_params};
use sha2::Sha256;

use super::{
    Op, Result, Searchable, StoreError, Stored, Verb, canonical::canonical, journal, search,
    sql::code,
};
use crate::core::Id;

/// A transaction with its journal entry. Dropped without a commit, it has never been.
#[derive(Debug)]
pub struct Writer<'a> {
    tx: Transaction<'a>,
    op: Op,
    seq: i64,
    previous: Vec<u8>,
    noted: RefCell<Noted>,
}

/// The records of the change so far: how many, and what the chain's link takes of them.
#[derive(Debug, Default)]
struct Noted {
    n_records: i64,
    records: Sha256,
}

/// What is written of a record besides the record itself: what the journal keeps, and what it is found by.
#[derive(Debug)]
pub struct Spelled {
    entry: Entry,
    found_by: Searchable,
    change: Change,
}

/// What the journal keeps of one record's change.
#[derive(Debug)]
struct Entry {
    salt: [u8; 16],
    commitment: [u8; 32],
    replaced: Option<String>,
}

/// How a record differs from its earlier self.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// There is none.
    New,
    /// Not at all.
    None,
    /// The search finds it by the same words.
    FoundAsBefore,
    /// The search finds it by others.
    FoundByOthers,
}

impl Spelled {
    /// Spells a record and its earlier self.
    pub fn of<R: Stored>(earlier: Option<&R>, record: &R) -> Result<Self> {
        let (replaced, state) = (earlier.map(canonical).transpose()?, canonical(record)?);
        let found_by = record.searchable();
        let change = match earlier {
            None => Change::New,
            Some(_) if replaced.as_deref() == Some(&*state) => Change::None,
            Some(earlier) if earlier.searchable() == found_by => Change::FoundAsBefore,
            Some(_) => Change::FoundByOthers,
        };
        Ok(Self { entry: Entry::of(replaced, Some(&state))?, found_by, change })
    }
}

impl Entry {
    fn of(replaced: Option<String>, state: Option<&str>) -> Result<Self> {
        let mut salt = [0_u8; 16];
        getrandom::fill(&mut salt)?;
        let commitment = journal::commitment(&salt, state);
        Ok(Self { salt, commitment, replaced })
    }
}

impl<'a> Writer<'a> {
    pub(super) fn begin(db: &'a mut Connection, op: Op) -> Result<Self> {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (last, previous) = journal::head(&tx)?;
        let seq = last + 1;
        tx.prepare_cached(
            "INSERT INTO change (seq, at, actor, verb, undoes, n_records, hash)
             VALUES (:seq, :at, :actor, :verb, :undoes, 0, x'')",
        )?
        .execute(named_params! {
            ":seq": seq, ":at": op.at, ":actor": op.actor,
            ":verb": code(Some(op.verb)), ":undoes": op.undoes,
        })?;
        Ok(Self { tx, op, seq, previous, noted: RefCell::default() })
    }

    pub(super) fn commit(self) -> Result<()> {
        let Noted { n_records, records } = self.noted.into_inner();
        if n_records == 0 {
            return Ok(()); // nothing was written: dropped, the transaction has never been
        }
        let hash = journal::link(&self.previous, self.seq, &self.op, &records);
        self.tx
            .prepare_cached("UPDATE change SET n_records = :n, hash = :hash WHERE seq = :seq")?
            .execute(named_params! {":n": n_records, ":hash": hash, ":seq": self.seq})?;
        Ok(self.tx.commit()?)
    }

    /// The database as this change sees it, for reading and for a register's own statements.
    pub fn db(&self) -> &Connection {
        &self.tx
    }

    /// Who makes the change, and when.
    pub fn op(&self) -> &Op {
        &self.op
    }

    /// Adds a record.
    pub fn add<R: Stored>(&self, record: &R) -> Result<Id<R>> {
        let id = self.put(None, record)?;
        self.wrote(id, record, &Spelled::of(None, record)?)?;
        Ok(Id::new(id))
    }

    /// Writes a record over its earlier self; writes nothing where they are equal.
    pub fn save<R: Stored>(&self, id: Id<R>, record: &R) -> Result<()> {
        let earlier = R::get(&self.tx, id.raw())?.ok_or(StoreError::Gone)?;
        self.save_over(id, &earlier, record)
    }

    /// As [`Writer::save`], over what whoever has the store just read of it, which is not read anew.
    pub fn save_over<R: Stored>(&self, id: Id<R>, earlier: &R, record: &R) -> Result<()> {
        self.save_spelled(id, earlier, record, &Spelled::of(Some(earlier), record)?)
    }

    /// As [`Writer::save_over`], with the spelling of both: in a large change it is made beside the writing.
    pub fn save_spelled<R: Stored>(
        &self,
        id: Id<R>,
        earlier: &R,
        record: &R,
        spelled: &Spelled,
    ) -> Result<()> {
        debug_assert!(
            R::get(&self.tx, id.raw())?
                .is_some_and(|it| canonical(&it).ok() == spelled.entry.replaced),
            "a {} is written over what is not there",
            R::REGISTER
        );
        if spelled.change == Change::None {
            return Ok(());
        }
        earlier.allows(record)?;
        record.put_over(&self.tx, id.raw(), earlier).map_err(link_gone)?;
        self.wrote(id.raw(), record, spelled)
    }

    /// Takes a record away. The journal keeps what it said.
    pub fn remove<R: Stored>(&self, id: Id<R>) -> Result<()> {
        let earlier = R::get(&self.tx, id.raw())?.ok_or(StoreError::Gone)?;
        R::delete(&self.tx, id.raw())?;
        search::forget(&self.tx, R::CODE, id.raw())?;
        self.note(R::REGISTER, id.raw(), &Entry::of(Some(canonical(&earlier)?), None)?)
    }

    /// Brings a record to the state `json`, or takes it away where there is none: how undo works.
    pub fn bring<R: Stored>(&self, id: i64, json: Option<&str>) -> Result<()> {
        let earlier = R::get(&self.tx, id)?;
        let Some(json) = json else {
            return earlier.map_or(Ok(()), |_| self.remove(Id::<R>::new(id)));
        };
        let record: R = serde_json::from_str(json)?;
        if self.op.verb != Verb::Undone {
            let removed = if earlier.is_none() { self.removed::<R>(id)? } else { None };
            earlier.as_ref().or(removed.as_ref()).map_or(Ok(()), |it| it.allows(&record))?;
        }
        self.put(Some(id), &record)?;
        self.wrote(id, &record, &Spelled::of(earlier.as_ref(), &record)?)
    }

    /// What a record said when it was taken away; `None` where that has been destroyed.
    fn removed<R: Stored>(&self, id: i64) -> Result<Option<R>> {
        let mut query = self.tx.prepare_cached(
            "SELECT replaced FROM change_record JOIN change_payload USING (touch)
             WHERE register = :register AND record = :id ORDER BY touch DESC LIMIT 1",
        )?;
        let parameters = named_params! {":register": R::REGISTER, ":id": id};
        let state = query.query_row(parameters, |row| row.get::<_, Option<String>>("replaced"));
        Ok(state.optional()?.flatten().map(|it| serde_json::from_str(&it)).transpose()?)
    }

    fn put<R: Stored>(&self, id: Option<i64>, record: &R) -> Result<i64> {
        record.put(&self.tx, id).map_err(link_gone)
    }

    /// Journals `record`; the search index is written only where it would say something else.
    fn wrote<R: Stored>(&self, id: i64, record: &R, spelled: &Spelled) -> Result<()> {
        if spelled.change == Change::FoundByOthers {
            search::forget(&self.tx, R::CODE, id)?;
        }
        if matches!(spelled.change, Change::New | Change::FoundByOthers) {
            search::remember(&self.tx, R::CODE, id, &spelled.found_by)?;
        }
        debug_assert!(
            R::get(&self.tx, id)?.is_some_and(|it| canonical(&it).ok() == canonical(record).ok()),
            "a {} reads back otherwise than it was written",
            R::REGISTER
        );
        self.note(R::REGISTER, id, &spelled.entry)
    }

    /// Journals what happened to one record.
    fn note(&self, register: &str, record: i64, entry: &Entry) -> Result<()> {
        let Entry { salt, commitment, replaced } = entry;
        self.tx
            .prepare_cached(
                "INSERT INTO change_record (change, register, record, commitment)
                 VALUES (:change, :register, :record, :commitment)",
            )?
            .execute(named_params! {
                ":change": self.seq, ":register": register, ":record": record,
                ":commitment": commitment,
            })?;
        self.tx
            .prepare_cached(
                "INSERT INTO change_payload (touch, salt, replaced) VALUES (:touch, :salt, :replaced)",
            )?
            .execute(named_params! {
                ":touch": self.tx.last_insert_rowid(), ":salt": salt, ":replaced": replaced,
            })?;
        let mut noted = self.noted.borrow_mut();
        noted.n_records += 1;
        journal::absorb(&mut noted.records, register, record, commitment);
        Ok(())
    }
}

/// A link that fails while a record is written leads to nothing: the record itself cannot be in use.
fn link_gone(error: rusqlite::Error) -> StoreError {
    match error.into() {
        StoreError::InUse => StoreError::LinkGone,
        error => error,
    }
}
