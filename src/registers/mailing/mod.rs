//! Mailing groups: who may be written to about what, and on which ground.

mod desk;
mod list;
mod reach;
mod store;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    consent_texts::ConsentText,
    text::{NO, YES},
};
use crate::{
    core::{Choice, Fact, Gap, Id, Lang, Record, Value},
    law::{LawfulBasis, marketing::Channel},
};

pub use list::{LeftOut, MailingList, Reach, Recipient};
pub use reach::ChannelStanding;

/// A group of people that the company writes to: operational notices, newsletters, events.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MailingGroup {
    /// What it is called.
    pub name: String,
    /// What the messages are for.
    pub purpose: String,
    /// The ground on which the people are written to.
    pub basis: Option<LawfulBasis>,
    /// Whether the messages are direct marketing, to which anybody may object (GDPR 21.2).
    pub is_marketing: bool,
    /// How they are sent; e-mail is the usual and leaves no trace in a state.
    #[serde(skip_serializing_if = "is_usual")]
    pub channel: Channel,
    /// The consent that it rests on, where the ground is consent (GDPR 6.1 a), or that MFL 19 asks for.
    pub consent_text: Option<Id<ConsentText>>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`MailingGroup`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum MailingGroupField {
    Name,
    Purpose,
    Basis,
    IsMarketing,
    Channel,
    ConsentText,
    Note,
}

/// Whether nothing need be said of the channel.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_usual(channel: &Channel) -> bool {
    *channel == Channel::default()
}

impl Record for MailingGroup {
    type Field = MailingGroupField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<MailingGroupField>> {
        let Self { name, purpose, basis, is_marketing, channel, consent_text: _, note } = self;
        let basis = basis.map_or(Value::Missing, |it| Value::Text(it.text().in_lang(lang).into()));
        let is_marketing = if *is_marketing { YES } else { NO };
        vec![
            (MailingGroupField::Name, name.into()),
            (MailingGroupField::Purpose, purpose.into()),
            (MailingGroupField::Basis, basis),
            (MailingGroupField::IsMarketing, Value::Text(is_marketing.in_lang(lang).into())),
            (MailingGroupField::Channel, Value::Text(channel.text().in_lang(lang).into())),
            (MailingGroupField::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<MailingGroupField>> {
        let rests_on_nothing =
            self.basis == Some(LawfulBasis::Consent) && self.consent_text.is_none();
        let has_no_purpose = self.purpose.trim().is_empty();
        let asked = [
            (MailingGroupField::Name, self.name.trim().is_empty(), text::NO_NAME, "GDPR 30.1 b"),
            (MailingGroupField::Purpose, has_no_purpose, text::NO_PURPOSE, "GDPR 5.1 b"),
            (MailingGroupField::Basis, self.basis.is_none(), text::NO_BASIS, "GDPR 6.1"),
            (MailingGroupField::ConsentText, rests_on_nothing, text::NO_TEXT, "GDPR 7.1"),
        ];
        asked
            .into_iter()
            .filter(|(_, is_missing, ..)| *is_missing)
            .map(|(field, _, says, cite)| Gap { field, says, cite })
            .collect()
    }
}
