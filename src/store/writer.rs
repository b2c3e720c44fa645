//! The one thing that writes: it exists only inside [`super::Store::change`].

use std::cell::RefCell;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, named_params};
use sha2::{Digest, Sha256};

use super::{
    Op, Result, StoreError, Stored, Verb, canonical::canonical, journal, search, sql::code,
};
use crate::core::Id;

/// A transaction with its journal entry. Dropped without a commit, it has never been.
#[derive(Debug)]
pub struct Writer<'a> {
    tx: Transaction<'a>,
    op: Op,
    seq: i64,
    previous: Vec<u8>,
    records: RefCell<(i64, Sha256)>,
}

/// What a record said and what it is to say, as the journal spells it.
#[derive(Debug)]
pub struct Spelled {
    replaced: String,
    state: String,
}

impl Spelled {
    /// Spells both.
    pub fn of<R: Stored>(earlier: &R, record: &R) -> Result<Self> {
        Ok(Self { replaced: canonical(earlier)?, state: canonical(record)? })
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
        Ok(Self { tx, op, seq, previous, records: RefCell::new((0, Sha256::new())) })
    }

    pub(super) fn commit(self) -> Result<()> {
        let (n_records, records) = self.records.into_inner();
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
        self.wrote(id, record, None, &canonical(record)?)?;
        Ok(Id::new(id))
    }

    /// Writes a record over its earlier self; writes nothing where they are equal.
    pub fn save<R: Stored>(&self, id: Id<R>, record: &R) -> Result<()> {
        let earlier = R::get(&self.tx, id.raw())?.ok_or(StoreError::Gone)?;
        self.save_over(id, &earlier, record)
    }

    /// As [`Writer::save`], over what whoever has the store just read of it, which is not read anew.
    pub fn save_over<R: Stored>(&self, id: Id<R>, earlier: &R, record: &R) -> Result<()> {
        self.save_spelled(id, earlier, record, &Spelled::of(earlier, record)?)
    }

    /// As [`Writer::save_over`], with the spelling of both: in a large change it is made beside the writing.
    pub fn save_spelled<R: Stored>(
        &self,
        id: Id<R>,
        earlier: &R,
        record: &R,
        Spelled { replaced, state }: &Spelled,
    ) -> Result<()> {
        debug_assert!(
            R::get(&self.tx, id.raw())?
                .is_some_and(|it| canonical(&it).ok().as_ref() == Some(replaced)),
            "a {} is written over what is not there",
            R::REGISTER
        );
        if replaced == state {
            return Ok(());
        }
        earlier.allows(record)?;
        record.put_over(&self.tx, id.raw(), earlier).map_err(link_gone)?;
        self.wrote(id.raw(), record, Some((earlier, replaced)), state)
    }

    /// Takes a record away. The journal keeps what it said.
    pub fn remove<R: Stored>(&self, id: Id<R>) -> Result<()> {
        let earlier = R::get(&self.tx, id.raw())?.ok_or(StoreError::Gone)?;
        R::delete(&self.tx, id.raw())?;
        search::forget(&self.tx, R::CODE, id.raw())?;
        self.note(R::REGISTER, id.raw(), Some(&canonical(&earlier)?), None)
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
        let replaced = earlier.as_ref().map(canonical).transpose()?;
        self.put(Some(id), &record)?;
        let earlier = earlier.as_ref().zip(replaced.as_deref());
        self.wrote(id, &record, earlier, &canonical(&record)?)
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

    /// Journals `state`, the spelling of `record`, over the `earlier` one and its spelling; the search index is
    /// written only where it would say something else.
    fn wrote<R: Stored>(
        &self,
        id: i64,
        record: &R,
        earlier: Option<(&R, &str)>,
        state: &str,
    ) -> Result<()> {
        let (found_by, was_found_by) = (record.searchable(), earlier.map(|it| it.0.searchable()));
        if was_found_by.as_ref() != Some(&found_by) {
            if was_found_by.is_some() {
                search::forget(&self.tx, R::CODE, id)?;
            }
            search::remember(&self.tx, R::CODE, id, &found_by)?;
        }
        debug_assert!(
            R::get(&self.tx, id)?.is_some_and(|it| canonical(&it).ok() == canonical(record).ok()),
            "a {} reads back otherwise than it was written",
            R::REGISTER
        );
        self.note(R::REGISTER, id, earlier.map(|it| it.1), Some(state))
    }

    /// Journals what happened to one record.
    pub(super) fn note(
        &self,
        register: &str,
        record: i64,
        replaced: Option<&str>,
        state: Option<&str>,
    ) -> Result<()> {
        let mut salt = [0_u8; 16];
        getrandom::fill(&mut salt)?;
        let commitment = journal::commitment(&salt, state);
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
        let mut records = self.records.borrow_mut();
        records.0 += 1;
        journal::absorb(&mut records.1, register, record, &commitment);
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
