//! Persons and companies: everybody the office keeps data about.

pub mod desk;
pub mod exchange;
mod list;
mod marketing;
mod matching;
mod name;
mod store;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use list::{PersonFilter, PersonRow};
pub use marketing::{ChannelBasis, ChannelField, may_be_sent};
pub use matching::Named;
pub use name::PersonName;
pub(super) use store::read_identity;

use super::{
    address::Address,
    mailing::MailingGroup,
    processing::{SourceKind, SubjectGroup},
    systems::System,
};
use crate::{
    core::{Choice, Fact, Gap, Id, Lang, Record, Text, Value},
    law::{Identity, IdentityKind},
};

/// A human being, with or without a firm, or a company.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum PersonKind {
    #[default]
    Natural,
    SoleTrader,
    Company,
}

/// The system or binder a person's data are in, and where in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    /// Which system or binder.
    pub system: Id<System>,
    /// Where in it: a tab, a customer number.
    #[serde(default)]
    pub place: String,
}

/// The mark of restricted processing (GDPR 18, R-32).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction {
    /// From this day.
    pub since: Date,
    /// Why: contested, unlawful, needed for a claim, objected.
    #[serde(default)]
    pub reason: String,
    /// What the data may still be used for; empty for storage alone (GDPR 18.2).
    #[serde(default)]
    pub allowed: String,
}

/// A person or a company in the register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// Human being, sole trader or company.
    pub kind: PersonKind,
    /// Given name; empty for a company.
    pub given_name: String,
    /// Family name, or the company's name.
    pub name: String,
    /// The number that tells them from everybody else.
    pub identity: Option<Identity>,
    /// Their customer number with the company.
    pub customer_number: String,
    /// Postal addresses, the first one for letters.
    pub addresses: Vec<Address>,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// E-mail addresses, the first one for letters.
    pub emails: Vec<String>,
    /// For a company: whom to speak to.
    pub contact_person: String,
    /// Protected identity: kept out of every export and list that leaves the office.
    pub is_protected: bool,
    /// The contract's first day.
    pub contract_from: Option<Date>,
    /// The contract's last day: many retention periods start here.
    pub contract_to: Option<Date>,
    /// The last contact: others start here.
    pub last_contact_on: Option<Date>,
    /// When the last case was closed.
    pub case_closed_on: Option<Date>,
    /// The groups of data subjects they belong to: these tell which activities concern them.
    pub groups: Vec<SubjectGroup>,
    /// The systems and binders their data are in.
    pub systems: Vec<Placement>,
    /// Where the data came from.
    pub source: Option<SourceKind>,
    /// Which source, in words.
    pub source_detail: String,
    /// The mark of restricted processing, while it stands.
    pub restriction: Option<Restriction>,
    /// They objected to direct marketing on this day: it stops at once (GDPR 21.2 and 21.3, R-33).
    pub marketing_objection_on: Option<Date>,
    /// What marketing by single channels rests on, and which of them they have said no to (MFL 19–21).
    pub marketing: Vec<ChannelBasis>,
    /// They objected to profiling on this day (GDPR 21.1).
    pub profiling_objection_on: Option<Date>,
    /// The mailing groups they are in.
    pub mailing: Vec<Id<MailingGroup>>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`Person`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum PersonField {
    Kind,
    GivenName,
    Name,
    Identity,
    CustomerNumber,
    Addresses,
    Phones,
    Emails,
    ContactPerson,
    Protected,
    ContractFrom,
    ContractTo,
    LastContactOn,
    CaseClosedOn,
    Groups,
    Systems,
    Source,
    SourceDetail,
    Restriction,
    MarketingObjection,
    Marketing,
    ProfilingObjection,
    Mailing,
    Note,
}

impl Person {
    /// A company, before anything but its name is known.
    pub fn company(name: &str) -> Self {
        Self { kind: PersonKind::Company, name: name.trim().to_owned(), ..Self::default() }
    }

    /// "Åsa Öberg", or the company's name.
    pub fn full_name(&self) -> String {
        PersonName::from(self).full()
    }

    /// What the register sorts by: the family name first.
    pub fn sorted_name(&self) -> String {
        PersonName::from(self).sorted()
    }

    /// The lines of a letter's address: name, then the first address.
    pub fn address_lines(&self) -> Vec<String> {
        let mut lines = vec![self.full_name()];
        if self.kind == PersonKind::Company && !self.contact_person.trim().is_empty() {
            lines.push(self.contact_person.trim().to_owned());
        }
        lines.extend(self.addresses.first().map(Address::lines).unwrap_or_default());
        lines
    }

    /// With the name that one line tells: a company's as it stands, a human being's in its two parts.
    #[must_use]
    pub fn called(self, kind: PersonKind, line: &str) -> Self {
        let (given_name, name) = match kind {
            PersonKind::Company => (String::new(), line.trim().to_owned()),
            PersonKind::Natural | PersonKind::SoleTrader => PersonName::of_line(line).into_parts(),
        };
        Self { kind, given_name, name, ..self }
    }

    /// What is to be known before data on the person are given to anybody: the restriction mark (GDPR 18.2; R-32),
    /// and that the data are protected.
    pub fn limits_on_disclosure(&self, lang: Lang) -> Vec<String> {
        let restriction = self.restriction.as_ref().map(|it| text::restricted_use(it, lang));
        let protected = self.is_protected.then(|| text::PROTECTED_USE.in_lang(lang).to_owned());
        restriction.into_iter().chain(protected).collect()
    }

    /// Whether the restriction mark stands.
    pub fn is_restricted(&self) -> bool {
        self.restriction.is_some()
    }
}

impl Record for Person {
    type Field = PersonField;

    fn title(&self) -> String {
        self.full_name()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<PersonField>> {
        use PersonField as F;
        let Self { kind, given_name, name, identity, customer_number, addresses, phones, .. } =
            self;
        let Self { emails, contact_person, is_protected, contract_from, contract_to, .. } = self;
        let Self { last_contact_on, case_closed_on, groups, systems: _, source, .. } = self;
        let Self { source_detail, restriction, marketing_objection_on, marketing, .. } = self;
        let Self { profiling_objection_on, mailing: _, note, .. } = self;
        let words = |text: Text| Value::Text(text.in_lang(lang).to_owned());
        vec![
            (F::Kind, words(kind.text())),
            (F::GivenName, given_name.into()),
            (F::Name, name.into()),
            (F::Identity, identity.as_ref().map_or(Value::Missing, Into::into)),
            (F::CustomerNumber, customer_number.into()),
            (
                F::Addresses,
                addresses.iter().map(|it| it.lines().join(", ")).collect::<Vec<_>>().into(),
            ),
            (F::Phones, phones.clone().into()),
            (F::Emails, emails.clone().into()),
            (F::ContactPerson, contact_person.into()),
            (F::Protected, if *is_protected { words(text::PROTECTED) } else { Value::Missing }),
            (F::ContractFrom, contract_from.into()),
            (F::ContractTo, contract_to.into()),
            (F::LastContactOn, last_contact_on.into()),
            (F::CaseClosedOn, case_closed_on.into()),
            (
                F::Groups,
                groups.iter().map(|it| it.name(lang).to_owned()).collect::<Vec<_>>().into(),
            ),
            (F::Source, source.map_or(Value::Missing, |it| words(it.text()))),
            (F::SourceDetail, source_detail.into()),
            (
                F::Restriction,
                restriction
                    .as_ref()
                    .map_or(Value::Missing, |it| Value::Text(text::restricted(it, lang))),
            ),
            (F::MarketingObjection, marketing_objection_on.into()),
            (F::Marketing, marketing.iter().map(|it| it.line(lang)).collect::<Vec<_>>().into()),
            (F::ProfilingObjection, profiling_objection_on.into()),
            (F::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<PersonField>> {
        use PersonField as F;
        let is_number = |kind: fn(IdentityKind) -> bool| {
            self.identity.as_ref().is_some_and(|it| kind(it.kind()))
        };
        let company_with_personnummer =
            self.kind == PersonKind::Company && is_number(IdentityKind::needs_ground);
        let asked = [
            (F::Name, self.name.trim().is_empty(), text::NO_NAME, "GDPR 5.1 d"),
            (F::Identity, company_with_personnummer, text::COMPANY_WITH_PERSONNUMMER, "DSL 3:10"),
            (F::Groups, self.groups.is_empty(), text::NO_GROUP, "GDPR 15.1 a"),
            (F::Source, self.source.is_none(), text::NO_SOURCE, "GDPR 15.1 g"),
            (F::Systems, self.systems.is_empty(), text::NO_SYSTEM, "GDPR 15.3"),
            (
                F::Restriction,
                self.restriction.as_ref().is_some_and(|it| it.reason.trim().is_empty()),
                text::NO_REASON,
                "GDPR 18.1",
            ),
            (
                F::Marketing,
                self.marketing.iter().any(|it| it.gap().is_some()),
                text::EXCEPTION_LACKS,
                "MFL 19",
            ),
        ];
        asked
            .into_iter()
            .filter(|(_, is_missing, ..)| *is_missing)
            .map(|(field, _, says, cite)| Gap { field, says, cite })
            .collect()
    }
}
