//! What no record lacks by itself, but the registers together: suppliers without an agreement, and transfers
//! whose ground does not carry them.

use jiff::civil::Date;

use crate::{
    core::{Field, Gap, Text},
    law::transfer::faults,
    registers::{
        RecordGap, Register,
        agreements::{AgreementField, HeldAt, PlaceHeld, Uncovered},
        sub_processors::SubProcessorField,
        systems::SystemField,
    },
    store::{Result, Store},
};

/// The gaps between the registers on the day `today`.
pub(super) fn gaps(store: &Store, today: Date) -> Result<Vec<RecordGap>> {
    let uncovered = store.uncovered(today)?;
    let mut found: Vec<RecordGap> = uncovered.iter().map(Uncovered::gap).collect();
    let decisions = store.country_list()?.all();
    for place in store.places_held(today)?.iter().filter(|it| it.is_groundless()) {
        let Some((register, record, field)) = of_place(place) else { continue };
        let faults = faults(place.country, &place.ground, false, &decisions, today);
        found.extend(faults.into_iter().map(|it| RecordGap {
            register,
            record,
            title: place.title.clone(),
            gap: Gap { field, says: it.says(), cite: it.cite() },
        }));
    }
    Ok(found)
}

/// The record of a place and its field; `None` where the record asks for the ground itself, as an activity does,
/// and as the others do where none is chosen.
fn of_place(it: &PlaceHeld) -> Option<(Register, i64, Text)> {
    let is_chosen = it.ground.safeguard.is_some();
    match it.at {
        HeldAt::System(id) => Some((Register::Systems, id.raw(), SystemField::Country.label())),
        HeldAt::Agreement(id) if is_chosen => {
            Some((Register::Agreements, id.raw(), AgreementField::Places.label()))
        }
        HeldAt::SubProcessor(id) if is_chosen => {
            Some((Register::SubProcessors, id.raw(), SubProcessorField::Places.label()))
        }
        HeldAt::Activity(_) | HeldAt::Agreement(_) | HeldAt::SubProcessor(_) => None,
    }
}

/// `gaps` of `register` with those of `between` behind the others of the same record.
pub(super) fn beside(
    mut gaps: Vec<RecordGap>,
    register: Register,
    between: &[RecordGap],
) -> Vec<RecordGap> {
    for gap in between.iter().filter(|it| it.register == register) {
        if gaps.contains(gap) {
            continue;
        }
        let last = gaps.iter().rposition(|it| it.record == gap.record);
        gaps.insert(last.map_or(gaps.len(), |at| at + 1), gap.clone());
    }
    gaps
}
