//! What is written beside a mandate so that the database can answer by index, and whether it still agrees.

use jiff::civil::Date;
use rusqlite::{Row, types::Type};

use super::{Mandate, MandateState};
use crate::{
    law::autogiro::MandateEnd,
    store::{Result, Store, Stored},
};

/// The columns that follow the note.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Derived {
    /// How far it has come.
    pub state: MandateState,
    /// Whether it is over.
    pub is_over: bool,
    /// Whether Bankgirot's answer is awaited.
    pub is_waiting: bool,
    /// From which day something is to be sent to Bankgirot.
    pub send_from: Option<Date>,
    /// The later of its end and its last debit.
    pub ended_on: Option<Date>,
    /// A paper form that is not shredded: "proof" of debits, or "void" where there were none.
    pub paper: Option<&'static str>,
    /// The findings that nobody has decided about.
    pub n_open: usize,
}

impl Derived {
    /// What the record says.
    pub fn of(it: &Mandate) -> Self {
        let state = it.state();
        Self {
            state,
            is_over: state.is_over(),
            is_waiting: state.is_waiting(),
            send_from: it.queued_from(),
            ended_on: it.ended().map(MandateEnd::latest),
            paper: it.has_paper().then(|| if it.is_proof() { "proof" } else { "void" }),
            n_open: it.open_findings().count(),
        }
    }

    /// What the columns say.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let state: String = row.get("state")?;
        let unreadable =
            |_| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, "no such state".into());
        let paper: Option<String> = row.get("paper")?;
        let paper = paper.map(|it| if it == "proof" { "proof" } else { "void" });
        Ok(Self {
            state: state.try_into().map_err(unreadable)?,
            is_over: row.get("is_over")?,
            is_waiting: row.get("is_waiting")?,
            send_from: row.get("send_from")?,
            ended_on: row.get("ended_on")?,
            paper,
            n_open: row.get("n_open")?,
        })
    }
}

impl Store {
    /// The mandates whose answers by index are no longer what the records say; without names.
    pub(in crate::registers) fn mandates_out_of_step(&self) -> Result<Vec<String>> {
        let mut faults = Vec::new();
        let mut query = self.db().prepare(include_str!("sql/derived.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let is_sorted: bool = row.get("is_sorted")?;
            let derived = Derived::of(&Mandate::read(row)?);
            let is_so = is_sorted && Derived::read(row).is_ok_and(|read| read == derived);
            if !is_so {
                let id: i64 = row.get("id")?;
                faults.push(format!("{} {id}", Mandate::REGISTER));
            }
        }
        Ok(faults)
    }
}
