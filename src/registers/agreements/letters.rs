//! What customers are to be told when the processors engaged for them change (GDPR 28.2).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Agreement, Engaged};
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

impl Store {
    /// The letters that customers are still to be sent on the day `today`, the earliest change first.
    ///
    /// A processor that began before the customer signed is in the list that the customer signed. Only customers
    /// whose agreement is in force or coming are told.
    pub fn letters_to_send(&self, today: Date) -> Result<Vec<Letter>> {
        let agreements = self.agreements()?;
        let below = self.sub_processors()?;
        let mut letters = Vec::new();
        for (id, customer) in agreements.iter().filter(|(_, it)| it.is_with_customer()) {
            let state = customer.state(today);
            if !(state.is_in_force() || state == super::AgreementState::Coming) {
                continue;
            }
            for engaged in &customer.suppliers {
                let supplier = agreements.iter().find(|(it, _)| *it == engaged.supplier);
                let Some((_, supplier)) = supplier else { continue };
                letters.extend(self.of_supplier(*id, engaged, supplier)?);
                let subs = below.iter().filter(|(_, it)| it.agreement == Some(engaged.supplier));
                letters.extend(subs.flat_map(|(sub, it)| of_sub_processor(*id, *sub, it)));
            }
            let signed_on = customer.signed_on;
            letters.retain(|it| {
                it.customer != *id
                    || (signed_on.is_none_or(|signed| it.on > signed) && !is_told(customer, it))
            });
        }
        letters.sort_by(|one, other| (one.on, &one.name).cmp(&(other.on, &other.name)));
        Ok(letters)
    }

    fn of_supplier(
        &self,
        customer: Id<Agreement>,
        engaged: &Engaged,
        supplier: &Agreement,
    ) -> Result<Vec<Letter>> {
        let changes = [(Change::Starts, engaged.since), (Change::Ends, supplier.ends_on())];
        let name = self.counterparty_name(supplier)?;
        let letter = |(change, on): (Change, Option<Date>)| {
            on.map(|on| Letter {
                customer,
                supplier: engaged.supplier,
                sub_processor: None,
                name: name.clone(),
                change,
                on,
            })
        };
        Ok(changes.into_iter().filter_map(letter).collect())
    }
}

/// One that the company has objected to does not begin.
fn of_sub_processor(
    customer: Id<Agreement>,
    id: Id<SubProcessor>,
    it: &SubProcessor,
) -> Vec<Letter> {
    let (Some(supplier), false) = (it.agreement, it.decision == Some(Decision::Objected)) else {
        return Vec::new();
    };
    let changes = [(Change::Starts, it.starts_on), (Change::Ends, it.ends_on)];
    let letter = |(change, on): (Change, Option<Date>)| {
        let sub_processor = Some(id);
        on.map(|on| Letter { customer, supplier, sub_processor, name: it.name.clone(), change, on })
    };
    changes.into_iter().filter_map(letter).collect()
}

fn is_told(customer: &Agreement, letter: &Letter) -> bool {
    customer.told.iter().any(|it| {
        (it.supplier, it.sub_processor, it.change)
            == (letter.supplier, letter.sub_processor, letter.change)
    })
}
