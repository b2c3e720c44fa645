//! What no record lacks by itself, but the registers together: suppliers without an agreement, customers whom nobody can
//! reach, signatures that nothing shows, transfers whose ground does not carry them, and activities that state "no
//! transfers" although there are some.

use jiff::civil::Date;

use super::{
    RecordGap, Register,
    agreements::{AgreementField, ContradictedActivity, HeldAt, PlaceHeld, Uncovered},
    sub_processors::SubProcessorField,
    systems::SystemField,
};
use crate::{
    core::{Choice, Field, Gap, Text},
    law::transfer::Decision,
    store::{Result, Store},
};

/// What every register lacks on the day `today`: each record by itself, and behind that beside other registers.
pub fn all_gaps(store: &Store, today: Date) -> Result<Vec<(Register, Vec<RecordGap>)>> {
    let between = store.gaps_between(today)?;
    let of = |it: &Register| Ok((*it, beside(it.gaps(store, today)?, *it, &between)));
    Register::ALL.iter().map(of).collect()
}

impl Store {
    /// The gaps between the registers on the day `today`.
    pub fn gaps_between(&self, today: Date) -> Result<Vec<RecordGap>> {
        let uncovered = self.uncovered(today)?;
        let mut found: Vec<RecordGap> = uncovered.iter().map(Uncovered::gap).collect();
        let decisions = self.country_list()?.all();
        for place in self.places_held(today)?.iter().filter(|it| it.is_groundless()) {
            found.extend(of_place(place, &decisions, today));
        }
        let contradicted = self.contradicted_activities(today)?;
        found.extend(contradicted.iter().map(ContradictedActivity::gap));
        found.extend(self.gaps_beside_agreements(today)?);
        Ok(found)
    }
}

/// What a place lacks, at its record; nothing where the record asks for the ground itself, as an activity does, and
/// as agreements and sub-processors do where none is chosen.
fn of_place(it: &PlaceHeld, decisions: &[Decision], today: Date) -> Vec<RecordGap> {
    let is_chosen = it.ground.safeguard.is_some();
    let field: Text = match it.at {
        HeldAt::System(_) => SystemField::Country.label(),
        HeldAt::Agreement(_) if is_chosen => AgreementField::Places.label(),
        HeldAt::SubProcessor(_) if is_chosen => SubProcessorField::Places.label(),
        HeldAt::Activity(_) | HeldAt::Agreement(_) | HeldAt::SubProcessor(_) => return Vec::new(),
    };
    let (register, record) = it.at.record();
    let faults = it.faults(decisions, today).into_iter();
    let gap = faults.map(|it| Gap { field, says: it.says(), cite: it.cite() });
    gap.map(|gap| RecordGap { register, record, title: it.title.clone(), gap }).collect()
}

/// `gaps` of `register` with those of `between` behind the others of the same record.
fn beside(mut gaps: Vec<RecordGap>, register: Register, between: &[RecordGap]) -> Vec<RecordGap> {
    for gap in between.iter().filter(|it| it.register == register) {
        if gaps.contains(gap) {
            continue;
        }
        let last = gaps.iter().rposition(|it| it.record == gap.record);
        gaps.insert(last.map_or(gaps.len(), |at| at + 1), gap.clone());
    }
    gaps
}
