//! Mandates in the database. The record is the truth; what a filter asks for is derived from it.

use rusqlite::{Connection, OptionalExtension, Row, named_params, types::ValueRef};
use serde::de::DeserializeOwned;

use super::{Mandate, Paper, derived::Derived, text, transition};
use crate::{
    autogiro::PayerNumber,
    core::{Id, Lang, Record},
    law::Bankgiro,
    registers::persons::Person,
    store::{InOrder, Json, Result, Searchable, Store, StoreError, Stored, code, from_code, json},
};

/// A mandate with its number.
pub type Numbered = (Id<Mandate>, Mandate);

/// The payer's name and number, and the mandate that has a number: the one that is not over, or else the latest.
pub(super) const OF_NUMBER: &str = include_str!("sql/of_number.sql");

/// The same of the mandate that is to have it from now on.
pub(super) const OF_NEXT_NUMBER: &str = include_str!("sql/of_next_number.sql");

impl Stored for Mandate {
    const REGISTER: &'static str = "mandate";
    const CODE: u8 = 10;
    const GET: &'static str = include_str!("sql/get.sql");
    const DELETE: &'static str = "DELETE FROM mandate WHERE id = :id";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let mut at = InOrder::from(row, "payer")?;
        Ok(Self {
            payer: Id::new(row.get(at.next("payer"))?),
            payee: from_code(row, at.next("payee"))?,
            payer_number: from_code(row, at.next("payer_number"))?,
            drawn: optional(row, at.next("drawn"))?,
            bank: row.get(at.next("bank"))?,
            origin: from_code(row, at.next("origin"))?,
            edition: row.get(at.next("edition"))?,
            signed_on: row.get(at.next("signed_on"))?,
            signed_at: row.get(at.next("signed_at"))?,
            received_on: row.get(at.next("received_on"))?,
            paper: Paper { binder: row.get(at.next("binder"))?, tab: row.get(at.next("tab"))? },
            first_debit_on: row.get(at.next("first_debit_on"))?,
            last_debit_on: row.get(at.next("last_debit_on"))?,
            answer: from_code(row, at.next("answer"))?,
            next_number: from_code(row, at.next("next_number"))?,
            ending: optional(row, at.next("ending"))?,
            steps: json(row, at.next("steps"))?,
            findings: json(row, at.next("findings"))?,
            shredded: optional(row, at.next("shredded"))?,
            note: row.get(at.next("note"))?,
        })
    }

    fn put(&self, db: &Connection, id: Option<i64>) -> rusqlite::Result<i64> {
        let derived = Derived::of(self);
        db.prepare_cached(include_str!("sql/put.sql"))?.query_row(
            named_params! {
                ":id": id, ":payer": self.payer.raw(), ":payee": code(self.payee.as_ref()),
                ":payer_number": code(self.payer_number), ":drawn": self.drawn.as_ref().map(Json),
                ":bank": self.bank, ":origin": code(self.origin), ":edition": self.edition,
                ":signed_on": self.signed_on, ":signed_at": self.signed_at,
                ":received_on": self.received_on, ":binder": self.paper.binder,
                ":tab": self.paper.tab, ":first_debit_on": self.first_debit_on,
                ":last_debit_on": self.last_debit_on, ":answer": code(self.answer),
                ":next_number": code(self.next_number), ":ending": self.ending.as_ref().map(Json),
                ":steps": Json(&self.steps), ":findings": Json(&self.findings),
                ":shredded": self.shredded.as_ref().map(Json), ":note": self.note,
                ":state": derived.state.word(), ":is_over": derived.is_over,
                ":is_waiting": derived.is_waiting, ":send_from": derived.send_from,
                ":ended_on": derived.ended_on, ":paper": derived.paper,
                ":n_open": derived.n_open,
            },
            |row| row.get("id"),
        )
    }

    /// A step or a finding alone, as each record of a large file from Bankgirot gives, leaves the other columns and
    /// their indexes as they are.
    fn put_over(&self, db: &Connection, id: i64, earlier: &Self) -> rusqlite::Result<()> {
        let (derived, was) = (Derived::of(self), Derived::of(earlier));
        let stands = |it: &Derived| (it.is_over, it.ended_on);
        if stands(&derived) != stands(&was) || !self.differs_in_log_alone(earlier) {
            return self.put(db, Some(id)).map(drop);
        }
        db.prepare_cached(include_str!("sql/put_log.sql"))?
            .execute(named_params! {
                ":id": id, ":steps": Json(&self.steps), ":findings": Json(&self.findings),
                ":state": derived.state.word(), ":is_waiting": derived.is_waiting,
                ":send_from": derived.send_from, ":paper": derived.paper, ":n_open": derived.n_open,
            })
            .map(drop)
    }

    /// Whose it is is found through the person; here, what it is known by at the bank and where its paper is.
    fn searchable(&self) -> Searchable {
        let Self { payee, payer_number, drawn, paper, next_number, note, .. } = self;
        let bankgiros = [payee.as_ref(), drawn.as_ref().and_then(|it| it.bankgiro())];
        let bankgiros = bankgiros.into_iter().flatten();
        let mut words: Vec<String> = bankgiros.map(|it| it.figures().to_owned()).collect();
        words.extend([payer_number, next_number].into_iter().flatten().map(ToString::to_string));
        let account = drawn.as_ref().and_then(|it| it.account());
        words.extend(account.map(ToString::to_string));
        words.extend([&paper.binder, &paper.tab, note].map(Clone::clone));
        words.retain(|it| !it.trim().is_empty());
        Searchable { title: self.title(), subtitle: String::new(), words: words.join(" ") }
    }

    /// Steps and findings are only added, each step one that may follow; what Bankgirot knows a mandate by
    /// changes only together with one of them; and a shredded paper stays shredded.
    fn allows(&self, next: &Self) -> Result<()> {
        if self.may_become(next) { Ok(()) } else { Err(StoreError::Frozen) }
    }
}

impl Mandate {
    /// Whether only its steps and findings are others than those of `earlier`.
    fn differs_in_log_alone(&self, earlier: &Self) -> bool {
        let Self {
            payer,
            payee,
            payer_number,
            drawn,
            bank,
            origin,
            edition,
            signed_on,
            signed_at,
            received_on,
            paper,
            first_debit_on,
            last_debit_on,
            answer,
            next_number,
            ending,
            steps: _,
            findings: _,
            shredded,
            note,
        } = self;
        (payer, payee, payer_number, drawn)
            == (&earlier.payer, &earlier.payee, &earlier.payer_number, &earlier.drawn)
            && (bank, origin, edition, paper)
                == (&earlier.bank, &earlier.origin, &earlier.edition, &earlier.paper)
            && (signed_on, signed_at, received_on)
                == (&earlier.signed_on, &earlier.signed_at, &earlier.received_on)
            && (first_debit_on, last_debit_on) == (&earlier.first_debit_on, &earlier.last_debit_on)
            && (answer, next_number, ending)
                == (&earlier.answer, &earlier.next_number, &earlier.ending)
            && (shredded, note) == (&earlier.shredded, &earlier.note)
    }

    fn may_become(&self, next: &Self) -> bool {
        let known = |it: &Self| (it.payer, it.payee.clone(), it.payer_number, it.drawn.clone());
        let settled = |it: &Self| it.findings.iter().filter(|it| !it.is_open()).count();
        let is_free = !self.state().is_known_at_bankgirot() || self.state().is_over();
        let has_moved = next.steps.len() > self.steps.len() || settled(next) > settled(self);
        let findings_kept = self.findings.len() <= next.findings.len()
            && self.findings.iter().zip(&next.findings).all(|(it, next)| it.may_become(next));
        next.steps.starts_with(&self.steps)
            && self.steps_follow(next)
            && findings_kept
            && (is_free || has_moved || known(self) == known(next))
            && (self.shredded.is_none() || self.shredded == next.shredded)
    }

    /// Whether each step that `next` adds may follow the one before it.
    fn steps_follow(&self, next: &Self) -> bool {
        let mut state = self.state();
        next.steps[self.steps.len()..].iter().all(|step| {
            let fault = transition::fault(state, step.to, step.cause.kind());
            state = step.to;
            fault.is_none()
        })
    }

    /// The mandate that `payee` knows by `number`: the one that is not over, or else the latest.
    pub(super) fn with_number(
        db: &Connection,
        payee: &Bankgiro,
        number: PayerNumber,
    ) -> Result<Option<Numbered>> {
        Self::read_by(db, OF_NUMBER, (payee, number), numbered)
    }

    /// The mandate that is to have `number` from now on.
    pub(super) fn with_next_number(
        db: &Connection,
        payee: &Bankgiro,
        number: PayerNumber,
    ) -> Result<Option<Numbered>> {
        Self::read_by(db, OF_NEXT_NUMBER, (payee, number), numbered)
    }

    /// What `read` makes of the one that [`OF_NUMBER`] or [`OF_NEXT_NUMBER`] finds.
    pub(super) fn read_by<T>(
        db: &Connection,
        sql: &str,
        (payee, number): (&Bankgiro, PayerNumber),
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let parameters = named_params! {":payee": payee.figures(), ":number": number.to_string()};
        Ok(db.prepare_cached(sql)?.query_row(parameters, read).optional()?)
    }
}

impl Store {
    /// Every mandate, by the names of the payers.
    pub fn mandates(&self) -> Result<Vec<Numbered>> {
        self.list(include_str!("sql/list.sql"))
    }

    /// A payer's mandates, oldest first.
    pub fn mandates_of(&self, payer: Id<Person>) -> Result<Vec<Numbered>> {
        let mut query = self.db().prepare_cached(include_str!("sql/of_person.sql"))?;
        let found = query.query_map(named_params! {":person": payer.raw()}, numbered)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The mandate that `payee` knows by `number`: the one that is not over, or else the latest.
    pub fn mandate_with(&self, payee: &Bankgiro, number: PayerNumber) -> Result<Option<Numbered>> {
        Mandate::with_number(self.db(), payee, number)
    }

    /// What a mandate is called: "Eva Öberg – autogiro 5402-9681".
    pub fn mandate_title(&self, it: &Mandate) -> Result<String> {
        let name = self.get(it.payer)?.map(|it| it.full_name()).unwrap_or_default();
        let payee = it.payee.as_ref().map(ToString::to_string).unwrap_or_default();
        let about = [text::AUTOGIRO.in_lang(Lang::Sv), &payee].join(" ");
        let parts = [name.trim(), about.trim()];
        Ok(parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" – "))
    }
}

pub(super) fn numbered(row: &Row<'_>) -> rusqlite::Result<Numbered> {
    Ok((Id::new(row.get("id")?), Mandate::read(row)?))
}

/// The JSON text of a column that may be empty.
fn optional<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<T>> {
    if row.get_ref(at)? == ValueRef::Null { Ok(None) } else { json(row, at).map(Some) }
}
