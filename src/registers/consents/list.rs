//! The register as a table of any length.

use jiff::{ToSpan, civil::Date};
use rusqlite::{OptionalExtension, Row, named_params};

use super::{Consent, ConsentState};
use crate::{
    core::Id,
    registers::{
        consent_texts::ConsentText,
        long::{Chip, counts},
        persons::PersonName,
    },
    store::{Listing, Result, Store, Stored},
};

/// How many days ahead the end of a consent is told.
pub const SOON: i32 = 30;

/// The filter chips of the register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum ConsentFilter {
    /// Every consent.
    #[default]
    All,
    /// Those that hold today.
    Valid,
    /// Those that hold, and end within [`SOON`] days.
    RunningOut,
    /// Those given on a wording that everybody must be asked about anew.
    Outdated,
    /// Those that wait for an answer.
    Waiting,
    /// Those that do not hold any longer, or never did.
    Over,
    /// Those with something that must stop.
    ToStop,
}

/// Which consents a table shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsentScope {
    /// Those that the chip lets through.
    pub filter: ConsentFilter,
    /// Those about one text alone.
    pub text: Option<Id<ConsentText>>,
    /// As things stand on this day.
    pub today: Date,
}

/// What a row of the register shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentRow {
    /// Whose row it is.
    pub id: Id<Consent>,
    /// The person, family name first, as sorted.
    pub name: String,
    /// What the consent is about.
    pub text_name: String,
    /// How it stands.
    pub state: ConsentState,
    /// The day of the latest event until then.
    pub since: Option<Date>,
    /// The last day on which it holds, where there is one.
    pub last_on: Option<Date>,
    /// How many things must still be stopped.
    pub n_open: usize,
}

impl Chip for ConsentFilter {
    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Valid => "valid",
            Self::RunningOut => "running_out",
            Self::Outdated => "outdated",
            Self::Waiting => "waiting",
            Self::Over => "over",
            Self::ToStop => "to_stop",
        }
    }
}

impl ConsentScope {
    /// The consents in alphabetical order of the persons.
    pub fn listing(self) -> Listing {
        Listing::new(include_str!("sql/rows.sql"))
            .with(":filter", self.filter.word().to_owned())
            .with(":text", self.text.map_or(0, Id::raw))
            .with(":today", self.today.to_string())
            .with(":soon", soon(self.today).to_string())
    }

    /// How a row of the listing stands on the day.
    pub fn row(self, row: &Row<'_>) -> rusqlite::Result<ConsentRow> {
        let consent = Consent::read(row)?;
        let day = self.today;
        let held = consent.spans().into_iter().find(|it| it.from <= day && day < it.to);
        let span = held.or_else(|| consent.latest_span()).filter(|it| it.to < Date::MAX);
        Ok(ConsentRow {
            id: Id::new(row.get("id")?),
            name: PersonName::read(row)?.listed(),
            text_name: row.get("text_name")?,
            state: consent.state(day, row.get("needed")?),
            since: consent.since(day),
            last_on: span.and_then(|it| it.to.yesterday().ok()),
            n_open: consent.open_tasks().count(),
        })
    }
}

/// A consent whose last day of validity is before this one runs out soon.
fn soon(today: Date) -> Date {
    today.saturating_add(SOON.days())
}

impl Store {
    /// How many consents each filter lets through, in the order of [`ConsentFilter`].
    pub fn n_consents(
        &self,
        text: Option<Id<ConsentText>>,
        today: Date,
    ) -> Result<Vec<(ConsentFilter, usize)>> {
        let mut query = self.db().prepare_cached(include_str!("sql/counts.sql"))?;
        let parameters = named_params! {
            ":text": text.map_or(0, Id::raw), ":today": today, ":soon": soon(today),
        };
        Ok(query.query_row(parameters, counts)?)
    }

    /// One consent's row, such as for a search hit.
    pub fn consent_row(&self, id: Id<Consent>, today: Date) -> Result<Option<ConsentRow>> {
        let scope = ConsentScope { filter: ConsentFilter::All, text: None, today };
        let mut query = self.db().prepare_cached(include_str!("sql/row.sql"))?;
        let parameters = named_params! {":id": id.raw(), ":today": today};
        Ok(query.query_row(parameters, |row| scope.row(row)).optional()?)
    }

    /// The consents found by the words of their evidence, or by the name or number of the person, by name.
    pub fn find_consents(&self, typed: &str) -> Result<Vec<Id<Consent>>> {
        let mut found: Vec<i64> = Vec::new();
        for person in self.search_in(crate::registers::persons::Person::CODE, typed)?.records {
            found.extend(self.consents_of(Id::new(person))?.iter().map(|(id, _)| id.raw()));
        }
        for own in self.search_in(Consent::CODE, typed)?.records {
            if !found.contains(&own) {
                found.push(own);
            }
        }
        Ok(found.into_iter().map(Id::new).collect())
    }
}
