//! The papers about autogiro mandates: the form, the list, the letter about how one stands, and the record
//! of a shredded form.

pub(super) mod form;
pub(super) mod letter;
pub(super) mod list;
mod reconciliation;
pub(super) mod shredding;
mod text;
mod wording;

use jiff::civil::Date;

use super::{BuildError, Scope, extract, named::Named, sender::Sender};
use crate::{
    core::Id,
    registers::{
        mandates::{Drawn, Mandate, MandateState, payer_number},
        persons::Person,
    },
    store::{Result, Store, StoreError},
};

pub use reconciliation::{Reconciled, reconciliation};
pub use wording::own as mandate_wording;

/// A mandate with who pays.
struct Known {
    id: Id<Mandate>,
    mandate: Mandate,
    payer: Person,
}

impl Known {
    fn read(store: &Store, id: Id<Mandate>) -> Result<Self> {
        let mandate = store.get(id)?.ok_or(StoreError::Gone)?;
        let payer = store.get(mandate.payer)?.ok_or(StoreError::Gone)?;
        Ok(Self { id, mandate, payer })
    }
}

/// How far a mandate had come at the end of `day`; `None` where it had not begun.
fn state_on(it: &Mandate, day: Date) -> Option<MandateState> {
    let until = it.steps.iter().rfind(|it| it.on <= day);
    until.map(|it| it.to).or_else(|| it.steps.is_empty().then_some(MandateState::Draft))
}

/// The payer number as it stands in lists and letters.
fn masked_number(it: &Mandate) -> String {
    it.payer_number.map(|it| payer_number(it).to_masked_text()).unwrap_or_default()
}

/// What it is drawn on, as it stands in lists and letters.
fn masked_drawn(it: &Mandate) -> String {
    it.drawn.as_ref().map(|it: &Drawn| it.value().to_masked_text()).unwrap_or_default()
}

/// Where the paper is: "Autogiropärmen, flik Ö".
fn place(it: &Mandate) -> String {
    let parts = [it.paper.binder.trim(), it.paper.tab.trim()];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
}
