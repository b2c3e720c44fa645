//! The groups of data subjects that the office meets (GDPR 30.1 c, R-11).

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::text;
use crate::core::Lang;

/// A group of data subjects: one of the usual ones, or the company's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum SubjectGroup {
    Customer,
    AutogiroPayer,
    SupportCase,
    Subscriber,
    EventParticipant,
    Caller,
    Employee,
    Consultant,
    SupplierContact,
    Applicant,
    Visitor,
    CustomersOwn,
    /// A group that the company named itself.
    Own(String),
}

impl SubjectGroup {
    /// The usual groups, in the order of a form.
    pub const USUAL: [Self; 12] = [
        Self::Customer,
        Self::AutogiroPayer,
        Self::SupportCase,
        Self::Subscriber,
        Self::EventParticipant,
        Self::Caller,
        Self::Employee,
        Self::Consultant,
        Self::SupplierContact,
        Self::Applicant,
        Self::Visitor,
        Self::CustomersOwn,
    ];

    /// The group's name as it is read.
    pub fn name(&self, lang: Lang) -> &str {
        match self {
            Self::Own(name) => name,
            usual => text::subject_group(usual).in_lang(lang),
        }
    }

    /// The group called `name` in either language, or a new one of the company's own.
    pub fn named(name: &str) -> Self {
        let name = name.trim();
        let is_it = |it: &Self| {
            [Lang::Sv, Lang::En].iter().any(|lang| it.name(*lang).eq_ignore_ascii_case(name))
        };
        Self::USUAL.into_iter().find(is_it).unwrap_or_else(|| Self::Own(name.to_owned()))
    }

    const fn code(&self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::AutogiroPayer => "autogiro_payer",
            Self::SupportCase => "support_case",
            Self::Subscriber => "subscriber",
            Self::EventParticipant => "event_participant",
            Self::Caller => "caller",
            Self::Employee => "employee",
            Self::Consultant => "consultant",
            Self::SupplierContact => "supplier_contact",
            Self::Applicant => "applicant",
            Self::Visitor => "visitor",
            Self::CustomersOwn => "customers_own",
            Self::Own(_) => "",
        }
    }
}

impl From<String> for SubjectGroup {
    fn from(code: String) -> Self {
        Self::USUAL.into_iter().find(|it| it.code() == code).unwrap_or(Self::Own(code))
    }
}

impl From<SubjectGroup> for String {
    fn from(group: SubjectGroup) -> Self {
        match group {
            SubjectGroup::Own(name) => name,
            usual => usual.code().to_owned(),
        }
    }
}

impl FromStr for SubjectGroup {
    type Err = std::convert::Infallible;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Ok(Self::named(name))
    }
}

impl Default for SubjectGroup {
    fn default() -> Self {
        Self::Own(String::new())
    }
}
