//! The fields of the company card, in the parts that the settings and the first questions share.

use jiff::civil::Date;

use super::text;
use crate::{
    core::{Explain, Lang},
    law::{Identity, Organisationsnummer},
    registers::{
        address::{Address, AddressField, postcode},
        company::{Company, CompanyField as F},
    },
    ui::form::Form,
};

pub(in crate::app) use crate::registers::company::month;

/// Name and number.
pub(in crate::app) fn name_ui(
    form: &mut Form<'_, F>,
    company: &mut Company,
    lang: Lang,
    today: Date,
) {
    form.text(F::Name, &mut company.name);
    form.parsed(F::OrganisationNumber, &mut company.organisation_number, Clone::clone, |typed| {
        number(typed, lang, today)
    });
}

/// The standard spelling of an organisation number, or of a sole trader's personnummer.
fn number(typed: &str, lang: Lang, today: Date) -> Result<String, String> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    let error = match Organisationsnummer::parse(typed) {
        Ok(number) => return Ok(number.to_string()),
        Err(error) => error,
    };
    Identity::parse(typed, today).map(|it| it.shown()).map_err(|_| {
        let message = error.message(lang);
        message.to_string()
    })
}

/// Address, e-mail and telephone.
pub(in crate::app) fn reach_ui(form: &mut Form<'_, F>, company: &mut Company, lang: Lang) {
    address_ui(form, &mut company.address, lang, None);
    form.text(F::Email, &mut company.email);
    form.text(F::Phone, &mut company.phone);
}

/// The address, with its own fields; `target` is where the keyboard is to go.
pub(in crate::app) fn address_ui(
    form: &mut Form<'_, F>,
    address: &mut Address,
    lang: Lang,
    target: Option<AddressField>,
) {
    let (begins, enter) = (form.hands_on_beginning(), form.enter());
    let mut part: Form<'_, AddressField> = Form::new(form.ui(), lang, Vec::new());
    part.on_enter(enter);
    if begins {
        part.begin();
    }
    if let Some(target) = target {
        part.scroll_to(target);
    }
    let Address { street, postcode: code, town, country } = address;
    part.text(AddressField::Street, street);
    part.parsed(AddressField::Postcode, code, Clone::clone, |typed| Ok(postcode(typed)));
    part.text(AddressField::Town, town);
    part.text(AddressField::Country, country);
}

/// Who answers questions about personal data.
pub(in crate::app) fn contact_ui(form: &mut Form<'_, F>, company: &mut Company) {
    form.choice(F::ContactKind, &mut company.contact.kind);
    form.text(F::ContactName, &mut company.contact.name);
    form.text(F::ContactEmail, &mut company.contact.email);
    form.text(F::ContactPhone, &mut company.contact.phone);
}

/// The month in which the financial year ends.
pub(in crate::app) fn year_ui(form: &mut Form<'_, F>, company: &mut Company, lang: Lang) {
    let months: Vec<&str> = (1..=12).map(|n| month(n).in_lang(lang)).collect();
    let mut chosen = usize::from(company.fiscal_year_end_month).checked_sub(1);
    if form.choice_of(F::FiscalYearEndMonth, &months, &mut chosen).changed() {
        let month = chosen.and_then(|it| u8::try_from(it + 1).ok());
        company.fiscal_year_end_month = month.unwrap_or_default();
    }
}

/// The decision about a data protection officer, and the representative.
pub(super) fn officer_ui(
    form: &mut Form<'_, F>,
    company: &mut Company,
    (lang, today): (Lang, Date),
) {
    if !company.has_dpo() {
        form.date(F::DpoNotNeededOn, &mut company.dpo_not_needed_on);
        form.multiline(F::DpoNotNeededReason, &mut company.dpo_not_needed_reason);
    }
    let mut is_within = company.no_representative_on.is_some();
    let label = text::NOT_NEEDED.in_lang(lang);
    if form.ui().checkbox(&mut is_within, label).changed() {
        company.no_representative_on = is_within.then_some(today);
    }
    if is_within {
        form.date(F::NoRepresentativeOn, &mut company.no_representative_on);
    } else {
        form.text(F::Representative, &mut company.representative);
    }
}

/// Policy, role, authority, year and review.
pub(super) fn rest_ui(form: &mut Form<'_, F>, company: &mut Company, lang: Lang) {
    let mut role = Some(company.default_role);
    form.choice(F::DefaultRole, &mut role);
    company.default_role = role.unwrap_or_default();
    form.text(F::Authority, &mut company.authority);
    form.multiline(F::AuthorityContact, &mut company.authority_contact);
    year_ui(form, company, lang);
    let mut months = u32::from(company.review_cycle_months);
    form.number(F::ReviewCycleMonths, &mut months);
    company.review_cycle_months = u8::try_from(months).unwrap_or(u8::MAX);
}
