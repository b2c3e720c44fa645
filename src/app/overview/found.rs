//! What the overview shows, read once a change.

use jiff::civil::Date;

use crate::{
    app::{journal::Event, policy::progress_of},
    core::{Id, Lang, Record},
    policy,
    registers::{
        Register, all_gaps,
        consents::{Consent, ConsentFilter, ConsentScope},
        mandates::{Mandate, MandateFilter},
        months::MonthCount,
        persons::{Person, PersonFilter},
    },
    reports::due::{Due, due},
    store::{Result, Store, Stored},
};

/// Days ahead that something is told to be due.
const HORIZON: u16 = 60;
/// Months in a chart.
const MONTHS: usize = 6;
/// Events shown.
const EVENTS: usize = 8;
/// Persons, consents or mandates that are asked one by one what they lack; of more only the number is told.
const MOST_ASKED: usize = 2_000;

/// What the overview shows.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// What is late or soon due, by date.
    pub due: Vec<Due>,
    /// How often the policy promises what the registers deny; nought while nobody has begun on one.
    pub n_contradictions: usize,
    /// How far each register has come.
    pub progress: Vec<Progress>,
    /// Contracts that end in the coming months.
    pub ending: Vec<MonthCount>,
    /// Changes in the past months.
    pub changes: Vec<MonthCount>,
    /// The latest events.
    pub events: Vec<Event>,
    /// The first steps.
    pub steps: Steps,
}

/// How far a register has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Progress {
    /// The register.
    pub register: Register,
    /// Records in all.
    pub total: usize,
    /// Records that lack nothing; `None` where they are too many to ask.
    pub complete: Option<usize>,
    /// What they lack in all.
    pub n_gaps: usize,
}

/// The first steps in a new binder, and which are taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Steps {
    /// The company, the first activity, the first person.
    pub taken: [bool; 3],
}

impl Steps {
    /// Whether all are taken.
    pub fn is_done(self) -> bool {
        self.taken == [true; 3]
    }

    /// Whether none is.
    pub fn is_untouched(self) -> bool {
        self.taken == [false; 3]
    }
}

impl Found {
    /// Reads everything, as of `today`, told in `lang`.
    pub fn read(store: &Store, today: Date, lang: Lang) -> Result<Self> {
        let due = due(store, lang, today, HORIZON)?;
        let events = store.latest_changes(EVENTS)?.into_iter();
        let events = events.map(|it| Event::read(store, it, lang));
        let has = |register: Register| register.n_records(store).map(|n| n > 0);
        let company = !store.company()?.name.trim().is_empty();
        Ok(Self {
            due,
            n_contradictions: contradictions(store, today)?,
            progress: progress(store, today)?,
            ending: store.contracts_ending(today, MONTHS)?,
            changes: store.changes_made(today, MONTHS)?,
            events: events.collect::<Result<_>>()?,
            steps: Steps { taken: [company, has(Register::Activities)?, has(Register::Persons)?] },
        })
    }
}

fn contradictions(store: &Store, today: Date) -> Result<usize> {
    let is_begun = Register::Policy.n_records(store)? > 0;
    if is_begun { Ok(policy::contradictions(store, &store.policy()?, today)?.len()) } else { Ok(0) }
}

fn progress(store: &Store, today: Date) -> Result<Vec<Progress>> {
    const ORDER: [Register; 16] = [
        Register::Company,
        Register::Policy,
        Register::Activities,
        Register::Assessments,
        Register::Persons,
        Register::Consents,
        Register::ConsentTexts,
        Register::Recordings,
        Register::Mandates,
        Register::Agreements,
        Register::SubProcessors,
        Register::Disclosures,
        Register::Systems,
        Register::Measures,
        Register::MailingGroups,
        Register::GroupCompanies,
    ];
    let gaps = all_gaps(store, today)?;
    let of = |register: Register| {
        if matches!(register, Register::Persons | Register::Consents | Register::Mandates) {
            return one_by_one(store, register, today);
        }
        let total = register.n_records(store)?;
        if register == Register::Policy {
            return if total == 0 { Ok(none(register)) } else { policy(store, today) };
        }
        let gaps = gaps.iter().find(|(it, _)| *it == register).map_or(&[][..], |(_, gaps)| gaps);
        let mut records: Vec<i64> = gaps.iter().map(|it| it.record).collect();
        records.dedup();
        let complete = Some(total.saturating_sub(records.len()));
        Ok(Progress { register, total, complete, n_gaps: gaps.len() })
    };
    let all: Vec<Progress> = ORDER.into_iter().map(of).collect::<Result<_>>()?;
    Ok(all.into_iter().filter(|it| it.total > 0).collect())
}

/// Nothing to tell of.
const fn none(register: Register) -> Progress {
    Progress { register, total: 0, complete: None, n_gaps: 0 }
}

/// The policy by its sections, once somebody has begun on it.
fn policy(store: &Store, today: Date) -> Result<Progress> {
    let (complete, total, n_gaps) = progress_of(store, today)?;
    Ok(Progress { register: Register::Policy, total, complete: Some(complete), n_gaps })
}

/// A register that may have a million records: each is asked, unless there are too many.
fn one_by_one(store: &Store, register: Register, today: Date) -> Result<Progress> {
    let total = register.n_records(store)?;
    if total > MOST_ASKED {
        return Ok(Progress { register, total, complete: None, n_gaps: 0 });
    }
    let mut listing = match register {
        Register::Consents => {
            ConsentScope { filter: ConsentFilter::All, text: None, today }.listing()
        }
        Register::Mandates => store.mandate_scope(MandateFilter::All, today)?.listing(),
        _ => PersonFilter::All.listing(),
    };
    let (mut complete, mut n_gaps, mut page) = (0, 0, 0);
    loop {
        let rows = listing.page(store.db(), page, |row| row.get::<_, i64>("id"))?;
        if rows.is_empty() {
            return Ok(Progress { register, total, complete: Some(complete), n_gaps });
        }
        for id in rows {
            let n = match register {
                Register::Consents => n_gaps_of::<Consent>(store, id, today)?,
                Register::Mandates => n_gaps_of::<Mandate>(store, id, today)?,
                _ => n_gaps_of::<Person>(store, id, today)?,
            };
            n_gaps += n;
            complete += usize::from(n == 0);
        }
        page += 1;
    }
}

fn n_gaps_of<R: Stored + Record>(store: &Store, id: i64, today: Date) -> Result<usize> {
    Ok(store.get::<R>(Id::new(id))?.map_or(0, |it| it.gaps(today).len()))
}
