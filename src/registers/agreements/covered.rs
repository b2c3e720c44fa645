//! Which suppliers are used without an agreement (GDPR 28.3; R-60).

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Agreement, AgreementState, text};
use crate::{
    core::{Field, Gap, Id},
    registers::{
        RecordGap, Register,
        processing::{Activity, ActivityField, RecipientKind, Status},
        systems::{System, SystemField},
    },
    store::{Result, Store},
};

/// A system or a processing activity that uses a supplier with whom no agreement is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncovered {
    /// The register of the record.
    pub register: Register,
    /// The record.
    pub record: i64,
    /// What it is called.
    pub title: String,
    /// The supplier's name; empty where an activity names none.
    pub supplier: String,
    /// The agreement that is there, and how it stands.
    pub agreement: Option<(Id<Agreement>, AgreementState)>,
}

impl Uncovered {
    /// The gap of the record that uses the supplier.
    pub fn gap(&self) -> RecordGap {
        let field = match self.register {
            Register::Systems => SystemField::Supplier.label(),
            _ => ActivityField::Recipients.label(),
        };
        let gap = Gap { field, says: text::UNCOVERED, cite: "GDPR 28.3" };
        RecordGap { register: self.register, record: self.record, title: self.title.clone(), gap }
    }
}

/// The agreements with suppliers, each with the counterparty's name as it is compared.
struct Suppliers(Vec<(Id<Agreement>, Agreement, String)>);

impl Suppliers {
    /// The agreement with `supplier`, or where nobody is named one that `concerns` tells: one in force before the others.
    fn covering(
        &self,
        supplier: &str,
        today: Date,
        concerns: impl Fn(&Agreement) -> bool,
    ) -> Option<(Id<Agreement>, AgreementState)> {
        let wanted = compared(supplier);
        let covers = |name: &str, it: &Agreement| {
            if wanted.is_empty() { concerns(it) } else { name == wanted }
        };
        let found = self.0.iter().filter(|(_, it, name)| covers(name, it));
        let found = found.map(|(id, it, _)| (*id, it.state(today)));
        found.max_by_key(|(_, state)| state.is_in_force())
    }
}

impl Store {
    /// The systems and activities that use a supplier without an agreement in force on the day `today`.
    pub fn uncovered(&self, today: Date) -> Result<Vec<Uncovered>> {
        let suppliers = self.supplier_agreements()?;
        let mut found = Vec::new();
        for (id, system) in self.systems()? {
            let linked = |it: &Agreement| it.systems.contains(&id);
            let is_linked = suppliers.0.iter().any(|(_, it, _)| linked(it));
            if system.supplier.trim().is_empty() && !is_linked {
                continue;
            }
            let agreement = suppliers.covering(&system.supplier, today, linked);
            let uncovered = Uncovered {
                register: Register::Systems,
                record: id.raw(),
                title: system.name,
                supplier: system.supplier.trim().to_owned(),
                agreement,
            };
            found.push(uncovered);
        }
        for (id, activity) in self.activities()? {
            found.extend(of_activity(id, &activity, &suppliers, today));
        }
        found.retain(|it| !it.agreement.is_some_and(|(_, state)| state.is_in_force()));
        Ok(found)
    }

    /// Those of one system.
    pub fn uncovered_system(&self, id: Id<System>, today: Date) -> Result<Vec<Uncovered>> {
        let of_it = |it: &Uncovered| it.register == Register::Systems && it.record == id.raw();
        Ok(self.uncovered(today)?.into_iter().filter(of_it).collect())
    }

    /// Those of one processing activity.
    pub fn uncovered_activity(&self, id: Id<Activity>, today: Date) -> Result<Vec<Uncovered>> {
        let of_it = |it: &Uncovered| it.register == Register::Activities && it.record == id.raw();
        Ok(self.uncovered(today)?.into_iter().filter(of_it).collect())
    }

    fn supplier_agreements(&self) -> Result<Suppliers> {
        let names: HashMap<Id<Agreement>, String> = self.counterparties()?;
        let of_supplier = |(id, it): (Id<Agreement>, Agreement)| {
            let name = names.get(&id).map(|it| compared(it)).unwrap_or_default();
            it.is_with_supplier().then_some((id, it, name))
        };
        Ok(Suppliers(self.agreements()?.into_iter().filter_map(of_supplier).collect()))
    }
}

/// Each processor that an activity in use names.
fn of_activity(
    id: Id<Activity>,
    activity: &Activity,
    suppliers: &Suppliers,
    today: Date,
) -> Vec<Uncovered> {
    if activity.status == Status::Ended {
        return Vec::new();
    }
    let processors =
        activity.recipients.items.iter().filter(|it| it.kind == RecipientKind::Processor);
    let uncovered = |name: &str| Uncovered {
        register: Register::Activities,
        record: id.raw(),
        title: activity.name.clone(),
        supplier: name.trim().to_owned(),
        agreement: suppliers.covering(name, today, |it| it.activities.contains(&id)),
    };
    processors.map(|it| uncovered(&it.name)).collect()
}

/// A name as it is compared: in small letters, without the spaces around it.
pub(super) fn compared(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        registers::{
            agreements::{OurRole, Stage},
            persons::Person,
            processing::Recipient,
        },
        store::By,
    };

    const TODAY: Date = date(2026, 11, 22);

    fn by() -> By {
        By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
    }

    fn supplier(store: &mut Store) -> Id<Person> {
        store.add(&by(), &Person::company("Molnberget AB")).unwrap()
    }

    fn signed(with: Id<Person>) -> Agreement {
        let signed_on = Some(date(2025, 1, 1));
        Agreement { stage: Stage::Signed, signed_on, ..Agreement::with(with, OurRole::Controller) }
    }

    #[test]
    fn r_60_one_agreement_in_force_covers_whatever_stands_before_it() {
        let mut store = Store::in_memory().unwrap();
        let cloud = supplier(&mut store);
        let system = System { supplier: "Molnberget AB".into(), ..System::default() };
        store.add(&by(), &system).unwrap();
        let expired = Agreement { valid_to: Some(date(2026, 1, 1)), ..signed(cloud) };
        let first = store.add(&by(), &expired).unwrap();
        let found = store.uncovered(TODAY).unwrap();
        assert_eq!(found[0].agreement, Some((first, AgreementState::Expired)));
        for renewed in [signed(cloud), expired] {
            store.add(&by(), &renewed).unwrap();
            assert!(store.uncovered(TODAY).unwrap().is_empty());
        }
    }

    #[test]
    fn r_60_an_agreement_about_a_system_covers_it_only_while_it_is_in_force() {
        let mut store = Store::in_memory().unwrap();
        let cloud = supplier(&mut store);
        let system = store.add(&by(), &System::default()).unwrap();
        assert!(store.uncovered(TODAY).unwrap().is_empty(), "no supplier is told");
        let mut about = Agreement { systems: vec![system], ..signed(cloud) };
        let id = store.add(&by(), &about).unwrap();
        assert!(store.uncovered(TODAY).unwrap().is_empty());
        about.stage = Stage::Sent;
        store.save(&by(), id, &about).unwrap();
        assert_eq!(store.uncovered_system(system, TODAY).unwrap().len(), 1);
    }

    #[test]
    fn r_60_an_activity_that_has_ended_uses_nobody() {
        let mut store = Store::in_memory().unwrap();
        let named = Recipient { name: "Molnberget AB".into(), ..Recipient::default() };
        let activity = Activity { recipients: vec![named].into(), ..Activity::default() };
        let id = store.add(&by(), &activity).unwrap();
        assert_eq!(store.uncovered_activity(id, TODAY).unwrap().len(), 1);
        let ended = Activity { status: Status::Ended, ..activity };
        store.save(&by(), id, &ended).unwrap();
        assert!(store.uncovered(TODAY).unwrap().is_empty());
    }
}
