//! Counts for each month, for the small charts.

use jiff::{ToSpan, civil::Date};
use rusqlite::named_params;

use crate::store::{Result, Store};

/// The first day of a month, and how many there were in it.
pub type MonthCount = (Date, usize);

impl Store {
    /// Contracts whose last day is in each of `n` months from the month of `from`.
    pub fn contracts_ending(&self, from: Date, n: usize) -> Result<Vec<MonthCount>> {
        self.each_month(
            "SELECT count(*) AS n FROM person WHERE contract_to >= :first AND contract_to < :next",
            from,
            n,
        )
    }

    /// Changes in the journal in each of `n` months up to the month of `to`.
    pub fn changes_made(&self, to: Date, n: usize) -> Result<Vec<MonthCount>> {
        let back = i32::try_from(n).unwrap_or(i32::MAX).saturating_sub(1);
        let from = to.first_of_month().saturating_sub(back.months());
        self.each_month(
            "SELECT count(*) AS n FROM change WHERE at >= :first AND at < :next",
            from,
            n,
        )
    }

    fn each_month(&self, sql: &str, from: Date, n: usize) -> Result<Vec<MonthCount>> {
        let mut query = self.db().prepare_cached(sql)?;
        let mut first = from.first_of_month();
        let mut counts = Vec::with_capacity(n);
        for _ in 0..n {
            let next = first.saturating_add(1.month());
            let days = named_params! {":first": first.to_string(), ":next": next.to_string()};
            counts.push((first, query.query_row(days, |row| row.get("n"))?));
            first = next;
        }
        Ok(counts)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{registers::persons::Person, store::By};

    #[test]
    fn contracts_and_changes_are_counted_in_their_months() {
        let mut store = Store::in_memory().unwrap();
        let by = By { actor: "Anna".into(), at: "2026-11-22T11:00:00Z".parse().unwrap() };
        for on in [date(2026, 12, 1), date(2026, 12, 31), date(2027, 1, 1), date(2026, 10, 31)] {
            let person = Person { contract_to: Some(on), ..Person::default() };
            store.add(&by, &person).unwrap();
        }
        let today = date(2026, 11, 22);
        let ending = store.contracts_ending(today, 3).unwrap();
        assert_eq!(ending.iter().map(|it| it.1).collect::<Vec<_>>(), [0, 2, 1]);
        assert_eq!(ending[1].0, date(2026, 12, 1));
        let made = store.changes_made(today, 2).unwrap();
        assert_eq!(made, [(date(2026, 10, 1), 0), (date(2026, 11, 1), 4)]);
    }
}
