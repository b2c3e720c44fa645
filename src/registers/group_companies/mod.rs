//! Other companies of the same group: recipients of data, and joint senders of mailings.

mod desk;
mod store;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    address::Address,
    text::{NO, YES},
};
use crate::core::{Fact, Gap, Lang, Record, Value};

/// A company of the same group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupCompany {
    /// The registered name.
    pub name: String,
    /// Organisationsnummer, `NNNNNN-NNNN`.
    pub organisation_number: String,
    /// Where letters go.
    pub address: Address,
    /// E-mail address.
    pub email: String,
    /// Which data it receives from the company; empty for none.
    pub receives: String,
    /// Whether mailings go out in its name too.
    pub sends_jointly: bool,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`GroupCompany`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum GroupCompanyField {
    Name,
    OrganisationNumber,
    Address,
    Email,
    Receives,
    SendsJointly,
    Note,
}

impl GroupCompany {
    /// Whether it is a recipient of personal data (GDPR 4.9).
    pub fn is_recipient(&self) -> bool {
        !self.receives.trim().is_empty()
    }
}

impl Record for GroupCompany {
    type Field = GroupCompanyField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<GroupCompanyField>> {
        let Self { name, organisation_number, address, email, receives, sends_jointly, note } =
            self;
        let sends_jointly = if *sends_jointly { YES } else { NO };
        vec![
            (GroupCompanyField::Name, name.into()),
            (GroupCompanyField::OrganisationNumber, organisation_number.into()),
            (GroupCompanyField::Address, address.lines().into()),
            (GroupCompanyField::Email, email.into()),
            (GroupCompanyField::Receives, receives.into()),
            (GroupCompanyField::SendsJointly, Value::Text(sends_jointly.in_lang(lang).into())),
            (GroupCompanyField::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<GroupCompanyField>> {
        let is_nameless = self.name.trim().is_empty();
        let is_unreachable = self.email.trim().is_empty() && !self.address.is_complete();
        let asked = [
            (GroupCompanyField::Name, is_nameless, text::NO_NAME, "GDPR 30.1 d"),
            (
                GroupCompanyField::Email,
                self.sends_jointly && is_unreachable,
                text::NO_CONTACT,
                "GDPR 30.1 a",
            ),
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

    fn gaps(company: &GroupCompany) -> Vec<(GroupCompanyField, &'static str)> {
        company.gaps(date(2026, 11, 22)).into_iter().map(|it| (it.field, it.cite)).collect()
    }

    #[test]
    fn r_03_a_joint_sender_must_be_reachable_and_a_recipient_named() {
        use GroupCompanyField as F;
        let mut company = GroupCompany::default();
        assert_eq!(gaps(&company), [(F::Name, "GDPR 30.1 d")]);
        company.name = "Källgatan Drift AB".into();
        company.receives = "Namn och e-post".into();
        assert!(company.is_recipient());
        assert_eq!(gaps(&company), []);
        company.sends_jointly = true;
        assert_eq!(gaps(&company), [(F::Email, "GDPR 30.1 a")]);
        company.email = "info@drift.example".into();
        assert_eq!(gaps(&company), []);
    }
}
