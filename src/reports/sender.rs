//! The company as the sender of a report.

use jiff::civil::Date;

use super::{Scope, text};
use crate::{
    core::{Choice, Lang},
    law::FiscalYear,
    registers::company::{Company, ContactKind},
    report::{Document, Letterhead},
    store::{Result, Store},
};

/// Who sends the report.
#[derive(Debug)]
pub(super) struct Sender {
    /// The company card.
    pub(super) company: Company,
    letterhead: Letterhead,
}

impl Sender {
    /// The company of the binder, with its logotype.
    pub(super) fn of(store: &Store) -> Result<Self> {
        let company = store.company()?;
        let logo = match company.logo_sha256.as_str() {
            "" => None,
            sha256 => Some(store.content(sha256)?),
        };
        Ok(Self::called(company, logo))
    }

    /// The company as it was when `card` was kept, with its logotype where the binder still has it.
    pub(super) fn as_it_was(store: &Store, card: Company) -> Self {
        let sha256 = Some(card.logo_sha256.as_str()).filter(|it| !it.is_empty());
        let logo = sha256.and_then(|it| store.content(it).ok());
        Self::called(card, logo)
    }

    fn called(company: Company, logo: Option<Vec<u8>>) -> Self {
        let contact_lines = [&company.phone, &company.email, &company.policy_web]
            .into_iter()
            .filter(|it| !it.trim().is_empty())
            .cloned()
            .collect();
        let letterhead = Letterhead {
            name: company.name.clone(),
            org_number: company.organisation_number.clone(),
            address_lines: company.address.lines(),
            contact_lines,
            logo,
        };
        Self { company, letterhead }
    }

    /// An empty report with letterhead, reference and footer.
    pub(super) fn document(&self, scope: &Scope, reference: &str) -> Document {
        let title = scope.kind.text().in_lang(scope.lang);
        self.paper((scope.lang, scope.date), title, reference)
    }

    /// An empty paper called `title`, with letterhead, reference and footer.
    pub(super) fn paper(
        &self,
        (lang, date): (Lang, Date),
        title: &str,
        reference: &str,
    ) -> Document {
        Document::new(lang, title, date)
            .letterhead(self.letterhead.clone())
            .reference(reference)
            .footer(text::footer(date, lang))
    }

    /// Whom to ask about personal data, with e-mail and telephone, on one line. The company itself where
    /// nobody is named.
    pub(super) fn contact(&self, lang: Lang) -> String {
        let Company { name, email, phone, contact, .. } = &self.company;
        let who = match contact.name.trim() {
            "" => name.clone(),
            named => match contact.kind {
                Some(ContactKind::Dpo) => {
                    format!("{named} ({})", ContactKind::Dpo.text().in_lang(lang).to_lowercase())
                }
                _ => named.to_owned(),
            },
        };
        let has_own_way = !contact.email.trim().is_empty() || !contact.phone.trim().is_empty();
        let (email, phone) =
            if has_own_way { (&contact.email, &contact.phone) } else { (email, phone) };
        let parts = [who.as_str(), email, phone].into_iter().map(str::trim);
        let told = parts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
        if told.is_empty() { text::US.in_lang(lang).to_owned() } else { told }
    }

    /// The authority that takes complaints, with its contact lines (GDPR 77).
    pub(super) fn authority_lines(&self) -> Vec<String> {
        let Company { authority, authority_contact, .. } = &self.company;
        let lines = std::iter::once(authority.as_str()).chain(authority_contact.lines());
        lines.map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    }
}

/// The financial year that archiving is counted from (BFL 7:2).
pub(super) fn fiscal_year(company: &Company) -> FiscalYear {
    let month = i8::try_from(company.fiscal_year_end_month).ok();
    month.and_then(FiscalYear::ending_in).unwrap_or_default()
}
