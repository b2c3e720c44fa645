//! Mailing groups: who may be written to about what, and on which ground.

mod desk;
mod list;
mod store;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    consent_texts::ConsentText,
    text::{NO, YES},
};
use crate::{
    core::{Choice, Fact, Gap, Id, Lang, Record, Value},
    law::LawfulBasis,
};

pub use list::{LeftOut, MailingList, Recipient};

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
    /// The consent that it rests on, where the ground is consent (GDPR 6.1 a).
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
    Note,
}

impl Record for MailingGroup {
    type Field = MailingGroupField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<MailingGroupField>> {
        let Self { name, purpose, basis, is_marketing, consent_text: _, note } = self;
        let basis = basis.map_or(Value::Missing, |it| Value::Text(it.text().in_lang(lang).into()));
        let is_marketing = if *is_marketing { YES } else { NO };
        vec![
            (MailingGroupField::Name, name.into()),
            (MailingGroupField::Purpose, purpose.into()),
            (MailingGroupField::Basis, basis),
            (MailingGroupField::IsMarketing, Value::Text(is_marketing.in_lang(lang).into())),
            (MailingGroupField::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<MailingGroupField>> {
        let has_no_purpose = self.purpose.trim().is_empty();
        let asked = [
            (MailingGroupField::Name, self.name.trim().is_empty(), text::NO_NAME, "GDPR 30.1 b"),
            (MailingGroupField::Purpose, has_no_purpose, text::NO_PURPOSE, "GDPR 5.1 b"),
            (MailingGroupField::Basis, self.basis.is_none(), text::NO_BASIS, "GDPR 6.1"),
        ];
        asked
            .into_iter()
            .filter(|(_, is_missing, ..)| *is_missing)
            .map(|(field, _, says, cite)| Gap { field, says, cite })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn r_34_a_group_has_a_purpose_and_a_ground() {
        use MailingGroupField as F;
        let gaps = |it: &MailingGroup| -> Vec<_> {
            it.gaps(date(2026, 11, 22)).into_iter().map(|gap| (gap.field, gap.cite)).collect()
        };
        assert_eq!(
            gaps(&MailingGroup::default()),
            [(F::Name, "GDPR 30.1 b"), (F::Purpose, "GDPR 5.1 b"), (F::Basis, "GDPR 6.1")]
        );
        let group = MailingGroup {
            name: "Driftmeddelanden".into(),
            purpose: "Berätta om avbrott".into(),
            basis: Some(LawfulBasis::LegitimateInterests),
            ..MailingGroup::default()
        };
        assert_eq!(gaps(&group), []);
    }
}
