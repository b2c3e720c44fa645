//! What is due on a day: reviews, and data whose time has run out.

mod erase;
mod text;

use jiff::{ToSpan, civil::Date};

use crate::{
    core::{Id, Lang, Record, Text},
    registers::{Register, processing::Status},
    store::{Result, Store},
};

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// By this day; in the past where it is late.
    pub on: Date,
    /// What is to be done.
    pub what: Text,
    /// The register of the record that it is about.
    pub register: Register,
    /// The record's number.
    pub record: i64,
    /// What the record is called.
    pub title: String,
    /// Why it is due, in the language asked for.
    pub because: String,
}

/// What is late on `today` or due within `horizon` days, by date.
pub fn due(store: &Store, today: Date, horizon: i32, lang: Lang) -> Result<Vec<Due>> {
    let until = today.saturating_add(horizon.days());
    let mut found = reviews(store, lang)?;
    found.retain(|it| it.on <= until);
    found.extend(erase::due(store, until, lang)?);
    found.sort_by(|a, b| (a.on, &a.title).cmp(&(b.on, &b.title)));
    Ok(found)
}

fn reviews(store: &Store, lang: Lang) -> Result<Vec<Due>> {
    let activities = store.activities()?.into_iter().filter(|(_, it)| it.status != Status::Ended);
    let activities =
        activities.map(|(id, it)| (Register::Activities, id.raw(), it.title(), it.review_on));
    let systems =
        store.systems()?.into_iter().map(|(id, it)| of(Register::Systems, id, &it, it.review_on));
    let measures =
        store.measures()?.into_iter().map(|(id, it)| of(Register::Measures, id, &it, it.review_on));
    let every = activities.chain(systems).chain(measures);
    Ok(every
        .filter_map(|(register, record, title, on)| {
            let because = text::planned_review(lang).to_owned();
            on.map(|on| Due { on, what: text::REVIEW, register, record, title, because })
        })
        .collect())
}

fn of<R: Record>(
    register: Register,
    id: Id<R>,
    record: &R,
    on: Option<Date>,
) -> (Register, i64, String, Option<Date>) {
    (register, id.raw(), record.title(), on)
}
