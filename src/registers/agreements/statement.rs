//! Activities that state "no transfers" although systems, agreements or sub-processors of theirs are outside the
//! EU/EEA (GDPR 30.1 e, 44; R-62).

use jiff::civil::Date;

use super::{Agreement, HeldAt, PlaceHeld, covered::compared, text, transfers::Places};
use crate::{
    core::{Field, Gap, Id},
    registers::{
        RecordGap, Register,
        processing::{Activity, ActivityField, RecipientKind},
    },
    store::{Result, Store},
};

/// An activity that states that there are no transfers, and the places outside that contradict it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContradictedActivity {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// The day on which "no transfers" was stated.
    pub stated_on: Date,
    /// The places outside the EU/EEA, of its systems, of agreements that concern it, and below those.
    pub places: Vec<PlaceHeld>,
}

impl ContradictedActivity {
    /// The gap of the activity.
    pub fn gap(&self) -> RecordGap {
        let field = ActivityField::Transfers.label();
        let gap = Gap { field, says: text::CONTRADICTED, cite: "GDPR 30.1 e" };
        let (register, record) = (Register::Activities, self.activity.raw());
        RecordGap { register, record, title: self.title.clone(), gap }
    }
}

impl Store {
    /// The activities whose "no transfers" the registers contradict on the day `today`.
    pub fn contradicted_activities(&self, today: Date) -> Result<Vec<ContradictedActivity>> {
        let (places, names) = (Places::read(self, today)?, self.counterparties()?);
        let mut found = Vec::new();
        for (id, it) in &places.activities {
            let Some(stated_on) = it.transfers.none_on.filter(|_| it.transfers.items.is_empty())
            else {
                continue;
            };
            let is_of_it = |of: Id<Agreement>, agreement: &Agreement| {
                let name = names.get(&of).map(|it| compared(it)).unwrap_or_default();
                concerns(agreement, &name, *id, it)
            };
            let mut outside = places.behind(it, is_of_it);
            outside.retain(PlaceHeld::is_outside);
            if !outside.is_empty() {
                let title = it.name.clone();
                found.push(ContradictedActivity {
                    activity: *id,
                    title,
                    stated_on,
                    places: outside,
                });
            }
        }
        Ok(found)
    }
}

impl Places {
    /// Where the data of `activity` are by other registers: its systems, the agreements that are `of_it`, and those
    /// engaged below them.
    fn behind(
        &self,
        activity: &Activity,
        of_it: impl Fn(Id<Agreement>, &Agreement) -> bool,
    ) -> Vec<PlaceHeld> {
        let used = self.systems.iter().filter(|(id, _)| activity.systems.contains(id));
        let mut found: Vec<PlaceHeld> = used.map(|(id, it)| self.of_system(*id, it)).collect();
        for (id, it, title) in self.agreements.iter().filter(|(id, it, _)| of_it(*id, it)) {
            found.extend(self.named(HeldAt::Agreement(*id), title, &it.places));
            let below = self.sub_processors.iter().filter(|(_, sub)| sub.agreement == Some(*id));
            found.extend(below.flat_map(|(id, sub)| {
                self.named(HeldAt::SubProcessor(*id), &sub.name, &sub.places)
            }));
        }
        found
    }
}

/// Whether an agreement with somebody of this `name` is about the activity: it says so, or it is with a supplier of
/// one of the activity's systems or among its recipients.
fn concerns(agreement: &Agreement, name: &str, id: Id<Activity>, activity: &Activity) -> bool {
    if agreement.activities.contains(&id) {
        return true;
    }
    let is_used = agreement.systems.iter().any(|it| activity.systems.contains(it));
    let processors =
        activity.recipients.items.iter().filter(|it| it.kind == RecipientKind::Processor);
    let mut processors = processors.map(|it| compared(&it.name)).filter(|it| !it.is_empty());
    agreement.is_with_supplier() && (is_used || processors.any(|it| it == name))
}
