//! The company whose binder it is: who answers for the data, and whom to ask.

mod gaps;
mod store;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{address::Address, role::ControllerRole};
use crate::{
    core::{Choice, Fact, Gap, Lang, Record, Value},
    law::FiscalYear,
};

pub use text::month;

/// Who answers questions about personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// A data protection officer, with the tasks and the independence of GDPR 37–39.
    Dpo,
    /// Somebody at the company, without that office.
    ContactPoint,
}

/// How to reach whoever answers questions about personal data; apart from the company's own lines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DataProtectionContact {
    /// Data protection officer or contact point.
    pub kind: Option<ContactKind>,
    /// Name of the person or of the function.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
}

/// The company card. There is one in the binder.
///
/// What a new card already says carries `serde(default)` of its own: in a journalled state an empty text
/// is left out, and must come back as empty and not as the proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Company {
    /// The registered name.
    pub name: String,
    /// Organisationsnummer, `NNNNNN-NNNN`; a sole trader has the personnummer in its place.
    pub organisation_number: String,
    /// Where letters go.
    pub address: Address,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Where on the web the policy is.
    pub policy_web: String,
    /// Who answers questions about personal data.
    pub contact: DataProtectionContact,
    /// The day it was decided that no data protection officer is needed (GDPR 37.1).
    pub dpo_not_needed_on: Option<Date>,
    /// Why none is needed.
    pub dpo_not_needed_reason: String,
    /// Name and contact details of the representative in the union (GDPR 27).
    pub representative: String,
    /// The day it was stated that no representative is needed: the company is within the union.
    pub no_representative_on: Option<Date>,
    /// What the company is in most of its processing; a new activity starts with it.
    pub default_role: ControllerRole,
    /// The supervisory authority that takes complaints (GDPR 13.2 d, 77).
    #[serde(default)]
    pub authority: String,
    /// How to reach the authority, on as many lines as it takes.
    #[serde(default)]
    pub authority_contact: String,
    /// The month in which the financial year ends, 1 to 12: archiving is counted from it (BFL 7:2).
    pub fiscal_year_end_month: u8,
    /// How many months may pass before a record is gone through again (GDPR 24.1).
    pub review_cycle_months: u8,
    /// SHA-256 of the attached logotype; empty without one.
    pub logo_sha256: String,
}

impl Default for Company {
    fn default() -> Self {
        Self {
            name: String::new(),
            organisation_number: String::new(),
            address: Address::default(),
            email: String::new(),
            phone: String::new(),
            policy_web: String::new(),
            contact: DataProtectionContact::default(),
            dpo_not_needed_on: None,
            dpo_not_needed_reason: String::new(),
            representative: String::new(),
            no_representative_on: None,
            default_role: ControllerRole::default(),
            authority: text::AUTHORITY.to_owned(),
            authority_contact: text::AUTHORITY_CONTACT.to_owned(),
            fiscal_year_end_month: 12,
            review_cycle_months: 12,
            logo_sha256: String::new(),
        }
    }
}

/// The fields of a [`Company`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum CompanyField {
    Name,
    OrganisationNumber,
    Address,
    Email,
    Phone,
    PolicyWeb,
    ContactKind,
    ContactName,
    ContactEmail,
    ContactPhone,
    DpoNotNeededOn,
    DpoNotNeededReason,
    Representative,
    NoRepresentativeOn,
    DefaultRole,
    Authority,
    AuthorityContact,
    FiscalYearEndMonth,
    ReviewCycleMonths,
    Logo,
}

impl Company {
    /// The financial year, for what is counted from it (BFL 7:2); the calendar year where no month is told.
    pub fn fiscal_year(&self) -> FiscalYear {
        let month = i8::try_from(self.fiscal_year_end_month).ok();
        month.and_then(FiscalYear::ending_in).unwrap_or(FiscalYear::CALENDAR)
    }

    /// Whether a data protection officer has been appointed.
    pub fn has_dpo(&self) -> bool {
        self.contact.kind == Some(ContactKind::Dpo)
    }
}

/// Whether `text` calls the supervisory authority by the name that ended on 2021-01-01, in any case or
/// inflexion.
pub fn names_old_authority(text: &str) -> bool {
    text.to_lowercase().contains(text::OLD_AUTHORITY)
}

impl Record for Company {
    type Field = CompanyField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<CompanyField>> {
        let DataProtectionContact { kind, name, email, phone } = &self.contact;
        let kind = kind.map_or(Value::Missing, |it| Value::Text(it.text().in_lang(lang).into()));
        vec![
            (CompanyField::Name, (&self.name).into()),
            (CompanyField::OrganisationNumber, (&self.organisation_number).into()),
            (CompanyField::Address, self.address.lines().into()),
            (CompanyField::Email, (&self.email).into()),
            (CompanyField::Phone, (&self.phone).into()),
            (CompanyField::PolicyWeb, (&self.policy_web).into()),
            (CompanyField::ContactKind, kind),
            (CompanyField::ContactName, name.into()),
            (CompanyField::ContactEmail, email.into()),
            (CompanyField::ContactPhone, phone.into()),
            (CompanyField::DpoNotNeededOn, (&self.dpo_not_needed_on).into()),
            (CompanyField::DpoNotNeededReason, (&self.dpo_not_needed_reason).into()),
            (CompanyField::Representative, (&self.representative).into()),
            (CompanyField::NoRepresentativeOn, (&self.no_representative_on).into()),
            (CompanyField::DefaultRole, Value::Text(self.default_role.text().in_lang(lang).into())),
            (CompanyField::Authority, (&self.authority).into()),
            (CompanyField::AuthorityContact, (&self.authority_contact).into()),
            (
                CompanyField::FiscalYearEndMonth,
                (&text::month(self.fiscal_year_end_month).in_lang(lang).to_owned()).into(),
            ),
            (
                CompanyField::ReviewCycleMonths,
                Value::Text(text::months(self.review_cycle_months, lang)),
            ),
            (CompanyField::Logo, (&self.logo_sha256).into()),
        ]
    }

    fn gaps(&self, today: Date) -> Vec<Gap<CompanyField>> {
        gaps::of(self, today)
    }
}
