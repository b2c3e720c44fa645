//! Which suppliers are used without an agreement, or under another name than in it (GDPR 28.3; R-60).

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Agreement, AgreementState, text};
use crate::{
    core::{Field, Gap, Id},
    registers::{
        RecordGap, Register,
        processing::{Activity, ActivityField, RecipientKind, Status},
        systems::SystemField,
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

/// A supplier whose agreement is in force and linked to the record that uses it, with a counterparty of another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherName {
    /// The register of the record.
    pub register: Register,
    /// The record.
    pub record: i64,
    /// The supplier's name there.
    pub supplier: String,
    /// The agreement.
    pub agreement: Id<Agreement>,
    /// What its counterparty is called.
    pub counterparty: String,
}

/// What is to be seen to about the suppliers that systems and activities use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SuppliersUsed {
    /// Those without an agreement in force.
    pub uncovered: Vec<Uncovered>,
    /// Those that their agreement calls something else: no gap, but somebody should look.
    pub otherwise: Vec<OtherName>,
}

/// An agreement with a supplier, as it stands on a day.
struct Supplier {
    id: Id<Agreement>,
    it: Agreement,
    name: String,
    state: AgreementState,
}

/// A record that uses suppliers, by their names; an empty one where nobody is named.
struct User<'a> {
    register: Register,
    record: i64,
    title: &'a str,
    names: Vec<&'a str>,
}

impl SuppliersUsed {
    /// Adds what is to be seen to about the suppliers of `user`. An agreement of the same name covers one of them; of the
    /// `linked` ones, so does one that no other supplier of the record has and that `may_be` its.
    fn add(
        &mut self,
        user: &User<'_>,
        all: &[Supplier],
        linked: &[&Supplier],
        may_be: impl Fn(&str, &str) -> bool,
    ) {
        let same = |one: &str, other: &str| compared(one) == compared(other);
        let is_free = |it: &&&Supplier| !user.names.iter().any(|name| same(name, &it.name));
        let mut free: Vec<&Supplier> = linked.iter().filter(is_free).copied().collect();
        for supplier in user.names.iter().map(|it| it.trim()) {
            let named = all.iter().filter(|it| same(supplier, &it.name));
            let mut found: Vec<&Supplier> =
                if supplier.is_empty() { linked.to_vec() } else { named.collect() };
            if found.iter().any(|it| it.state.is_in_force()) {
                continue;
            }
            let of_it = |it: &&Supplier| !supplier.is_empty() && may_be(supplier, &it.name);
            let covering = free.iter().position(|it| of_it(it) && it.state.is_in_force());
            if let Some(it) = covering.map(|at| free.remove(at)) {
                self.otherwise.push(user.otherwise(supplier, it));
                continue;
            }
            found.extend(free.iter().filter(|it| of_it(it)));
            self.uncovered.push(user.uncovered(supplier, found.first().copied()));
        }
    }
}

impl User<'_> {
    fn uncovered(&self, supplier: &str, best: Option<&Supplier>) -> Uncovered {
        Uncovered {
            register: self.register,
            record: self.record,
            title: self.title.to_owned(),
            supplier: supplier.to_owned(),
            agreement: best.map(|it| (it.id, it.state)),
        }
    }

    fn otherwise(&self, supplier: &str, it: &Supplier) -> OtherName {
        OtherName {
            register: self.register,
            record: self.record,
            supplier: supplier.to_owned(),
            agreement: it.id,
            counterparty: it.name.clone(),
        }
    }
}

impl Store {
    /// The systems and activities that use a supplier without an agreement in force on the day `today`.
    pub fn uncovered(&self, today: Date) -> Result<Vec<Uncovered>> {
        Ok(self.suppliers_used(today)?.uncovered)
    }

    /// What is to be seen to about the suppliers of every system and activity on the day `today`.
    ///
    /// A system has one supplier, so that an agreement which says that it is about the system is with that supplier,
    /// whatever it is called. An activity has several recipients: there the names must resemble each other.
    pub fn suppliers_used(&self, today: Date) -> Result<SuppliersUsed> {
        let all = self.supplier_agreements(today)?;
        let mut used = SuppliersUsed::default();
        for (id, it) in &self.systems()? {
            let linked: Vec<_> = all.iter().filter(|of| of.it.systems.contains(id)).collect();
            let is_used = !it.supplier.trim().is_empty() || !linked.is_empty();
            let names = is_used.then_some(&*it.supplier).into_iter().collect();
            let (record, title) = (id.raw(), &*it.name);
            let system = User { register: Register::Systems, record, title, names };
            used.add(&system, &all, &linked, |_, _| true);
        }
        for (id, it) in &self.activities()? {
            let linked: Vec<_> = all.iter().filter(|of| of.it.activities.contains(id)).collect();
            let (record, title, names) = (id.raw(), &*it.name, processors(it));
            let activity = User { register: Register::Activities, record, title, names };
            used.add(&activity, &all, &linked, resemble);
        }
        Ok(used)
    }

    /// What is to be seen to about those of one system or activity.
    pub fn suppliers_used_by(
        &self,
        (register, record): (Register, i64),
        today: Date,
    ) -> Result<SuppliersUsed> {
        let mut used = self.suppliers_used(today)?;
        used.uncovered.retain(|it| (it.register, it.record) == (register, record));
        used.otherwise.retain(|it| (it.register, it.record) == (register, record));
        Ok(used)
    }

    fn supplier_agreements(&self, today: Date) -> Result<Vec<Supplier>> {
        let mut names: HashMap<Id<Agreement>, String> = self.counterparties()?;
        let mut suppliers = self.agreements()?;
        suppliers.retain(|(_, it)| it.is_with_supplier());
        let supplier = |(id, it): (Id<Agreement>, Agreement)| {
            let (name, state) = (names.remove(&id).unwrap_or_default(), it.state(today));
            Supplier { id, it, name, state }
        };
        Ok(suppliers.into_iter().map(supplier).collect())
    }
}

/// Each processor that an activity in use names.
fn processors(activity: &Activity) -> Vec<&str> {
    let is_in_use = activity.status != Status::Ended;
    let recipients = activity.recipients.items.iter().filter(|_| is_in_use);
    let processors = recipients.filter(|it| it.kind == RecipientKind::Processor);
    processors.map(|it| it.name.as_str()).collect()
}

/// Whether two names begin with the same word, longer than a company form: "Molnberget" and "Molnberget AB".
fn resemble(one: &str, other: &str) -> bool {
    let first = |name: &str| {
        let word = |it: &&str| it.chars().count() > 2;
        compared(name).split_whitespace().find(word).map(str::to_owned)
    };
    first(one).is_some_and(|it| first(other) == Some(it))
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
            systems::System,
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
        let used = store.suppliers_used_by((Register::Systems, system.raw()), TODAY).unwrap();
        assert_eq!(used.uncovered.len(), 1);
    }

    #[test]
    fn r_60_an_activity_that_has_ended_uses_nobody() {
        let mut store = Store::in_memory().unwrap();
        let named = Recipient { name: "Molnberget AB".into(), ..Recipient::default() };
        let activity = Activity { recipients: vec![named].into(), ..Activity::default() };
        let id = store.add(&by(), &activity).unwrap();
        let used = store.suppliers_used_by((Register::Activities, id.raw()), TODAY).unwrap();
        assert_eq!(used.uncovered.len(), 1);
        let ended = Activity { status: Status::Ended, ..activity };
        store.save(&by(), id, &ended).unwrap();
        assert!(store.uncovered(TODAY).unwrap().is_empty());
    }
}
