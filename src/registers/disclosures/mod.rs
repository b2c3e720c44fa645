//! Disclosures: which data were given to whom, when and on what ground.

mod desk;
pub mod exchange;
mod list;
mod store;
#[cfg(test)]
mod tests;
pub mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use list::DisclosureFilter;

use super::{
    persons::Person,
    processing::{Activity, RecipientKind},
};
use crate::{
    core::{Fact, Gap, Id, Lang, Record, Value},
    law::LawfulBasis,
};

/// One time that data were given to somebody outside.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Disclosure {
    /// About whom, where it is one person.
    pub person: Option<Id<Person>>,
    /// About whom, in words, where it is several.
    pub about_others: String,
    /// To whom.
    pub recipient: String,
    /// What kind of recipient that is (GDPR 4.9).
    pub recipient_kind: Option<RecipientKind>,
    /// Which data.
    pub what: String,
    /// When.
    pub disclosed_on: Option<Date>,
    /// By what right (GDPR 6.1).
    pub basis: Option<LawfulBasis>,
    /// Which law, contract, interest or decision that is, in words.
    pub support: String,
    /// Who asked for them, how and when.
    pub requested: String,
    /// How they were handed over.
    pub channel: String,
    /// Who handed them over.
    pub handed_out_by: String,
    /// The processing activity that they belong to.
    pub activity: Option<Id<Activity>>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`Disclosure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum DisclosureField {
    Person,
    AboutOthers,
    Recipient,
    RecipientKind,
    What,
    DisclosedOn,
    Basis,
    Support,
    Requested,
    Channel,
    HandedOutBy,
    Activity,
    Note,
}

impl Record for Disclosure {
    type Field = DisclosureField;

    fn title(&self) -> String {
        self.recipient.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<DisclosureField>> {
        use DisclosureField as F;
        let Self { person: _, about_others, recipient, recipient_kind, what, .. } = self;
        let Self { disclosed_on, basis, support, requested, channel, handed_out_by, .. } = self;
        let Self { activity: _, note, .. } = self;
        vec![
            (F::AboutOthers, about_others.into()),
            (F::Recipient, recipient.into()),
            (F::RecipientKind, Value::chosen(*recipient_kind, lang)),
            (F::What, what.into()),
            (F::DisclosedOn, disclosed_on.into()),
            (F::Basis, Value::chosen(*basis, lang)),
            (F::Support, support.into()),
            (F::Requested, requested.into()),
            (F::Channel, channel.into()),
            (F::HandedOutBy, handed_out_by.into()),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<DisclosureField>> {
        use DisclosureField as F;
        let is_blank = |text: &str| text.trim().is_empty();
        let is_about_nobody = self.person.is_none() && is_blank(&self.about_others);
        let needs_law = self.basis == Some(LawfulBasis::LegalObligation);
        let asked = [
            (F::Person, is_about_nobody, text::ABOUT_NOBODY, "GDPR 15.1 c"),
            (F::Recipient, is_blank(&self.recipient), text::NO_RECIPIENT, "GDPR 15.1 c"),
            (F::What, is_blank(&self.what), text::NO_DATA, "GDPR 5.2"),
            (F::DisclosedOn, self.disclosed_on.is_none(), text::NO_DAY, "GDPR 5.2"),
            (F::Basis, self.basis.is_none(), text::NO_BASIS, "GDPR 6.1"),
            (F::Support, needs_law && is_blank(&self.support), text::NO_LAW, "GDPR 6.3"),
        ];
        let missing = asked.into_iter().filter(|(_, is_missing, ..)| *is_missing);
        missing.map(|(field, _, says, cite)| Gap { field, says, cite }).collect()
    }
}
