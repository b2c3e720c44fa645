//! The register as a table of any length.

use jiff::{ToSpan, civil::Date};
use rusqlite::{OptionalExtension, Row, named_params};

use super::{
    Difference, Mandate, MandateState,
    store::{Numbered, numbered},
};
use crate::{
    core::Id,
    law::{
        Bankgiro, FiscalYear,
        autogiro::{KeptFor, MandateEnd},
    },
    registers::{
        autogiro_terms::PaperKept,
        long::{Chip, counts},
        persons::PersonName,
    },
    store::{Found, Listing, Result, Store, Stored},
};

/// No time is longer than the seven years of BFL 7:2, counted from the end of a financial year.
const LONGEST: i32 = 9 * 366;

/// The filter chips of the register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum MandateFilter {
    /// Every mandate.
    #[default]
    All,
    /// Those in force with nothing under way.
    Approved,
    /// Those that wait for Bankgirot.
    Waiting,
    /// Those with something to send to Bankgirot.
    ToSend,
    /// Those that are over.
    Ended,
    /// Those whose paper is to be shredded.
    ToShred,
    /// Those of which Bankgirot says something else.
    Differences,
}

/// Which mandates a table shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateScope {
    /// Those that the chip lets through.
    pub filter: MandateFilter,
    /// Those of one of our bankgiros alone.
    pub payee: Option<Bankgiro>,
    /// As things stand on this day.
    pub today: Date,
    /// A paper that is proof is to be shredded where the mandate ended by this day;
    /// see [`Store::shred_by`].
    pub shred_by: Date,
}

/// What a row of the register shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateRow {
    /// Whose row it is.
    pub id: Id<Mandate>,
    /// The payer, family name first, as sorted.
    pub name: String,
    /// The mandate; show its numbers masked.
    pub mandate: Mandate,
    /// How far it has come.
    pub state: MandateState,
    /// What is not as it is wanted.
    pub difference: Option<Difference>,
}

impl Chip for MandateFilter {
    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Approved => "approved",
            Self::Waiting => "waiting",
            Self::ToSend => "to_send",
            Self::Ended => "ended",
            Self::ToShred => "to_shred",
            Self::Differences => "differences",
        }
    }
}

impl MandateScope {
    /// The mandates in alphabetical order of the payers.
    pub fn listing(&self) -> Listing {
        Listing::new(include_str!("sql/rows.sql"))
            .with(":filter", self.filter.word().to_owned())
            .with(":payee", self.payee_figures().to_owned())
            .with(":today", self.today.to_string())
            .with(":shred_by", self.shred_by.to_string())
    }

    fn payee_figures(&self) -> &str {
        self.payee.as_ref().map_or("", Bankgiro::figures)
    }
}

impl MandateRow {
    /// Reads a row of the listing.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (id, mandate) = numbered(row)?;
        let name = PersonName::read(row)?.listed();
        let (state, difference) = (mandate.state(), mandate.difference());
        Ok(Self { id, name, mandate, state, difference })
    }
}

impl Store {
    /// The scope of a table as the company's terms have it.
    pub fn mandate_scope(&self, filter: MandateFilter, today: Date) -> Result<MandateScope> {
        Ok(MandateScope { filter, payee: None, today, shred_by: self.shred_by(today)? })
    }

    /// The latest end of a mandate whose paper, where it is proof, is to be shredded by `today`.
    pub fn shred_by(&self, today: Date) -> Result<Date> {
        let terms = self.autogiro_terms()?;
        Ok(match terms.paper {
            PaperKept::UntilEnd => today,
            PaperKept::WithRecord => {
                latest_end(terms.kept_for, self.company()?.fiscal_year(), today)
            }
        })
    }

    /// How many mandates each filter lets through, in the order of [`MandateFilter`].
    pub fn n_mandates(&self, scope: &MandateScope) -> Result<Vec<(MandateFilter, usize)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/counts.sql"))?;
        let parameters = named_params! {
            ":payee": scope.payee_figures(), ":today": scope.today, ":shred_by": scope.shred_by,
        };
        Ok(query.query_row(parameters, counts)?)
    }

    /// One mandate's row, such as for a search hit.
    pub fn mandate_row(&self, id: Id<Mandate>) -> Result<Option<MandateRow>> {
        let mut query = self.db().prepare_cached(include_str!("sql/row.sql"))?;
        Ok(query.query_row(named_params! {":id": id.raw()}, MandateRow::read).optional()?)
    }

    /// The mandates found by their own numbers and words, or by the name or number of the payer.
    pub fn find_mandates(&self, typed: &str) -> Result<Found> {
        let bare = typed.trim().trim_start_matches('0');
        let own = self.search_in(Mandate::CODE, if bare.is_empty() { typed } else { bare })?;
        self.with_those_of_persons(own, typed, Self::mandates_of)
    }

    /// The mandates whose paper is to be shredded by `today`, those that ended first before the others,
    /// `at_most` of them.
    pub fn mandates_to_shred(&self, today: Date, at_most: usize) -> Result<Vec<Numbered>> {
        let shred_by = self.shred_by(today)?;
        let mut query = self.db().prepare_cached(include_str!("sql/to_shred.sql"))?;
        let parameters =
            named_params! {":shred_by": shred_by, ":today": today, ":at_most": at_most};
        Ok(query.query_map(parameters, numbered)?.collect::<Result<_, _>>()?)
    }

    /// The mandates whose cancellation goes into a file to Bankgirot by `today`, those whose day came first before
    /// the others, `at_most` of them.
    pub fn mandates_to_cancel(&self, today: Date, at_most: usize) -> Result<Vec<Numbered>> {
        let mut query = self.db().prepare_cached(include_str!("sql/to_cancel.sql"))?;
        let parameters = named_params! {":today": today, ":at_most": at_most};
        Ok(query.query_map(parameters, numbered)?.collect::<Result<_, _>>()?)
    }

    /// The mandates of which Bankgirot says something else, oldest first, `at_most` of them.
    pub fn mandates_differing(&self, at_most: usize) -> Result<Vec<Numbered>> {
        let mut query = self.db().prepare_cached(include_str!("sql/differing.sql"))?;
        let found = query.query_map(named_params! {":at_most": at_most}, numbered)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

/// The latest end after which a mandate is no longer kept on the day `today`.
fn latest_end(kept_for: KeptFor, fiscal_year: FiscalYear, today: Date) -> Date {
    let ago = |days: i32| today.saturating_sub(days.days());
    let is_gone = |days: i32| {
        let end = MandateEnd { cancelled_on: ago(days), last_debit_on: None };
        kept_for.erase_from(end, fiscal_year) <= today
    };
    let (mut kept, mut gone) = (0, LONGEST); // a later end is never erased earlier
    while kept + 1 < gone {
        let middle = i32::midpoint(kept, gone);
        if is_gone(middle) { gone = middle } else { kept = middle }
    }
    ago(gone)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_latest_end_is_the_last_day_whose_time_is_over() {
        let june = FiscalYear::ending_in(6).unwrap();
        for today in [date(2026, 11, 22), date(2028, 2, 29), date(2027, 1, 1), date(2026, 12, 31)] {
            for kept_for in [KeptFor::Claims, KeptFor::Bookkeeping] {
                for year in [FiscalYear::CALENDAR, june] {
                    let end = latest_end(kept_for, year, today);
                    let from = |end| {
                        let end = MandateEnd { cancelled_on: end, last_debit_on: None };
                        kept_for.erase_from(end, year)
                    };
                    assert!(from(end) <= today, "{kept_for:?} {today} {end}");
                    assert!(from(end.tomorrow().unwrap()) > today, "{kept_for:?} {today} {end}");
                }
            }
        }
        let claims = latest_end(KeptFor::Claims, june, date(2026, 11, 22));
        assert_eq!(claims, date(2025, 10, 21));
    }
}
