//! The gaps of the register of mandates, counted.

use jiff::civil::Date;

use super::counted::Counted;
use crate::{
    core::Record,
    registers::mandates::{Mandate, MandateField},
    store::{Result, Store, Stored},
};

/// The gaps that some mandate has, in the order in which they are first met; one mandate at a time is read.
pub(super) fn gaps(store: &Store, today: Date) -> Result<Vec<Counted<MandateField>>> {
    let mut counted: Vec<Counted<MandateField>> = Vec::new();
    let mut query = store.db().prepare_cached(include_str!("sql/mandates.sql"))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        for gap in Mandate::read(row)?.gaps(today) {
            match counted.iter_mut().find(|it| it.gap == gap) {
                Some(known) => known.n += 1,
                None => counted.push(Counted { gap, n: 1 }),
            }
        }
    }
    counted.sort_by_key(|it| it.gap.field as u8);
    Ok(counted)
}
