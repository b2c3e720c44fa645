//! PUB-avtal of the company's own, as they were drawn up from the registers. A signed one stays as it is
//! (GDPR 28.9; R-63).

mod acts;
mod fault;
mod store;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use acts::{NewVersion, Signing};
pub use fault::{ContractError, ContractFault};

use super::agreements::{Agreement, USUAL_OBJECTION_DAYS, text::days};
use crate::{
    core::{Fact, Gap, Id, Lang, Record, Value},
    report::Block,
};

/// A PUB-avtal in one language, with everything that it said when it was drawn up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contract {
    /// The agreement that it is the text of.
    pub agreement: Id<Agreement>,
    /// Its version, counted from 1 for each agreement.
    pub number: u32,
    /// The language it is written in.
    pub lang: Lang,
    /// The day it was drawn up from the registers.
    pub drawn_up_on: Date,
    /// How many days before a change of processor the customer is told, as it says; the agreement's once it is
    /// signed.
    pub objection_days: u32,
    /// The day on which the last of the parties signed.
    pub signed_on: Option<Date>,
    /// Who signed for the company.
    pub signed_by_us: String,
    /// Who signed for the customer.
    pub signed_by_them: String,
    /// What it says.
    pub content: Vec<Block>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`Contract`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum ContractField {
    Number,
    Language,
    DrawnUpOn,
    ObjectionDays,
    SignedOn,
    SignedByUs,
    SignedByThem,
    Content,
    Note,
}

impl Default for Contract {
    fn default() -> Self {
        Self {
            agreement: Id::new(0),
            number: 1,
            lang: Lang::Sv,
            drawn_up_on: Date::ZERO,
            objection_days: USUAL_OBJECTION_DAYS,
            signed_on: None,
            signed_by_us: String::new(),
            signed_by_them: String::new(),
            content: Vec::new(),
            note: String::new(),
        }
    }
}

impl Contract {
    /// Whether the record may become `next`: of what was signed, nothing but the note is written anew.
    pub(super) fn keeps_content(&self, next: &Self) -> bool {
        let noted = Self { note: next.note.clone(), ..self.clone() };
        self.signed_on.is_none() || noted == *next
    }
}

impl Record for Contract {
    type Field = ContractField;

    fn title(&self) -> String {
        self.number.to_string()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<ContractField>> {
        use ContractField as F;
        let Self { agreement: _, number, lang: written, drawn_up_on, objection_days, .. } = self;
        let Self { signed_on, signed_by_us, signed_by_them, content, note, .. } = self;
        vec![
            (F::Number, (&number.to_string()).into()),
            (F::Language, Value::Text(text::language(*written).in_lang(lang).to_owned())),
            (F::DrawnUpOn, Value::Date(*drawn_up_on)),
            (F::ObjectionDays, (&days(*objection_days, lang)).into()),
            (F::SignedOn, signed_on.into()),
            (F::SignedByUs, signed_by_us.into()),
            (F::SignedByThem, signed_by_them.into()),
            (F::Content, (&text::n_blocks(content.len(), lang)).into()),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<ContractField>> {
        Vec::new()
    }
}
