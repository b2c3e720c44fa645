//! What customers are to be told when the processors engaged for them change (GDPR 28.2).

use std::collections::HashMap;

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Agreement, AgreementState, Engaged, Told};
use crate::{
    core::Id,
    registers::sub_processors::{Decision, SubProcessor},
    store::{Result, Store},
};

/// What happens with a processor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It begins.
    Starts,
    /// It ends.
    Ends,
}

/// A letter that a customer has not been sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The customer's agreement.
    pub customer: Id<Agreement>,
    /// The agreement of the supplier.
    pub supplier: Id<Agreement>,
    /// The processor below it, where it is not the supplier itself.
    pub sub_processor: Option<Id<SubProcessor>>,
    /// What the processor is called.
    pub name: String,
    /// What happens.
    pub change: Change,
    /// When.
    pub on: Date,
}

impl Letter {
    /// The last day to send it, so that a customer who may object within `objection_days` can do so before anything
    /// changes.
    pub fn send_by(&self, objection_days: u32) -> Date {
        match self.change {
            Change::Starts => self.on.saturating_sub(i64::from(objection_days.max(1)).days()),
            Change::Ends => self.on,
        }
    }

    /// The last day to object where it is sent on `told_on`: within the days that are agreed, or otherwise the day
    /// before it begins. `None` where that has passed, or where nothing begins.
    pub fn object_by(&self, objection_days: u32, told_on: Date) -> Option<Date> {
        let by = match (self.change, objection_days) {
            (Change::Ends, _) => return None,
            (Change::Starts, 0) => self.on.yesterday().ok()?,
            (Change::Starts, days) => told_on.saturating_add(i64::from(days).days()),
        };
        (by >= told_on).then_some(by)
    }

    /// Whether `told` is this letter, sent.
    pub fn is(&self, told: &Told) -> bool {
        (told.supplier, told.sub_processor, told.change)
            == (self.supplier, self.sub_processor, self.change)
    }
}

/// What changes of suppliers and of those below them are found in.
#[derive(Debug)]
struct Suppliers<'a> {
    agreements: HashMap<Id<Agreement>, &'a Agreement>,
    names: HashMap<Id<Agreement>, String>,
    below: HashMap<Id<Agreement>, Vec<&'a (Id<SubProcessor>, SubProcessor)>>,
}

impl Store {
    /// The letters that customers are still to be sent on the day `today`, the earliest change first.
    ///
    /// A processor that began before the customer signed is in the list that the customer signed. Only customers
    /// whose agreement is in force or coming, and lasts until the change, are told.
    pub fn letters_to_send(&self, today: Date) -> Result<Vec<Letter>> {
        self.letters_among(&self.agreements()?, today)
    }

    /// Those that the customer with the agreement `id` is still to be sent on the day `today`.
    pub fn letters_to(&self, id: Id<Agreement>, today: Date) -> Result<Vec<Letter>> {
        let Some(customer) = self.get(id)? else { return Ok(Vec::new()) };
        let mut read = Vec::new();
        for engaged in &customer.suppliers {
            read.extend(self.get(engaged.supplier)?.map(|it| (engaged.supplier, it)));
        }
        read.push((id, customer));
        self.letters_among(&read, today)
    }

    /// Those to the customers among `agreements`, which have been read with the suppliers that are engaged for them.
    pub fn letters_among(
        &self,
        agreements: &[(Id<Agreement>, Agreement)],
        today: Date,
    ) -> Result<Vec<Letter>> {
        let is_told = |it: &Agreement| {
            let state = it.state(today);
            let is_current = state.is_in_force() || state == AgreementState::Coming;
            it.is_with_customer() && is_current && !it.suppliers.is_empty()
        };
        if !agreements.iter().any(|(_, it)| is_told(it)) {
            return Ok(Vec::new());
        }
        let subs = self.sub_processors()?;
        let mut below: HashMap<_, Vec<_>> = HashMap::new();
        for sub in &subs {
            if let Some(agreement) = sub.1.agreement {
                below.entry(agreement).or_default().push(sub);
            }
        }
        let suppliers = Suppliers {
            agreements: agreements.iter().map(|(id, it)| (*id, it)).collect(),
            names: self.counterparties()?,
            below,
        };
        let customers = agreements.iter().filter(|(_, it)| is_told(it));
        let mut letters: Vec<Letter> =
            customers.flat_map(|(id, it)| suppliers.letters(*id, it)).collect();
        letters.sort_by(|one, other| (one.on, &one.name).cmp(&(other.on, &other.name)));
        Ok(letters)
    }
}

impl Suppliers<'_> {
    /// What one customer has not been told.
    fn letters(&self, id: Id<Agreement>, customer: &Agreement) -> Vec<Letter> {
        let mut letters = Vec::new();
        for engaged in &customer.suppliers {
            letters.extend(self.of_supplier(id, engaged));
            let below = self.below.get(&engaged.supplier).into_iter().flatten();
            letters.extend(below.flat_map(|(sub, it)| of_sub_processor(id, engaged, *sub, it)));
        }
        let last = customer.ends_on();
        letters.retain(|it| {
            customer.signed_on.is_none_or(|signed| it.on > signed)
                && last.is_none_or(|last| it.on <= last)
                && !customer.told.iter().any(|told| it.is(told))
        });
        letters
    }

    fn of_supplier(&self, customer: Id<Agreement>, engaged: &Engaged) -> Vec<Letter> {
        let Some(supplier) = self.agreements.get(&engaged.supplier) else { return Vec::new() };
        let name = self.names.get(&engaged.supplier).cloned().unwrap_or_default();
        let changes = [(Change::Starts, engaged.since), (Change::Ends, supplier.ends_on())];
        let letter = |(change, on): (Change, Option<Date>)| {
            let (supplier, name) = (engaged.supplier, name.clone());
            on.map(|on| Letter { customer, supplier, sub_processor: None, name, change, on })
        };
        changes.into_iter().filter_map(letter).collect()
    }
}

/// One that the company has objected to does not begin; one that began before the supplier was engaged for the
/// customer begins with it.
fn of_sub_processor(
    customer: Id<Agreement>,
    engaged: &Engaged,
    id: Id<SubProcessor>,
    it: &SubProcessor,
) -> Vec<Letter> {
    let has_ended_before = it.ends_on.zip(engaged.since).is_some_and(|(end, since)| end < since);
    if it.decision == Some(Decision::Objected) || has_ended_before {
        return Vec::new();
    }
    let starts_on = it.starts_on.map(|on| engaged.since.map_or(on, |since| on.max(since)));
    let changes = [(Change::Starts, starts_on), (Change::Ends, it.ends_on)];
    let letter = |(change, on): (Change, Option<Date>)| {
        let (supplier, sub_processor) = (engaged.supplier, Some(id));
        on.map(|on| Letter { customer, supplier, sub_processor, name: it.name.clone(), change, on })
    };
    changes.into_iter().filter_map(letter).collect()
}
