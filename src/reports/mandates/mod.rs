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
use rusqlite::Row;

use super::{BuildError, Scope, extract, sender::Sender};
use crate::{
    core::{Id, Lang},
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

/// As much of a payer as a paper that stays at the office names.
struct Named {
    name: String,
    is_protected: bool,
    is_restricted: bool,
}

impl From<&Person> for Named {
    fn from(it: &Person) -> Self {
        let (is_protected, is_restricted) = (it.is_protected, it.is_restricted());
        Self { name: it.full_name(), is_protected, is_restricted }
    }
}

impl Named {
    /// Reads it beside a mandate, the family name first.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (given_name, name): (String, String) = (row.get("given_name")?, row.get("name")?);
        Ok(Self {
            name: text::sorted_name(name.trim(), given_name.trim()),
            is_protected: row.get("protected")?,
            is_restricted: row.get("is_restricted")?,
        })
    }

    /// The name, with the mark of a restriction; none where the data are protected.
    fn shown(&self, lang: Lang) -> String {
        if self.is_protected {
            text::PROTECTED.in_lang(lang).to_owned()
        } else if self.is_restricted {
            text::restricted(&self.name, lang)
        } else {
            self.name.clone()
        }
    }
}
