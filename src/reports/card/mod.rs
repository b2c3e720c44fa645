//! The company as the two records of GDPR 30 name it.

mod text;

use super::sender::Sender;
use crate::{core::Lang, registers::company::Company};

/// Name and contact details of the company, its data protection officer and, last, its representative
/// (GDPR 30.1 a, 30.2 a).
pub(super) fn rows(sender: &Sender, lang: Lang) -> Vec<(&'static str, String)> {
    let company = &sender.company;
    let Company { name, organisation_number, email, phone, .. } = company;
    vec![
        (text::NAME.in_lang(lang), name.clone()),
        (text::NUMBER.in_lang(lang), organisation_number.clone()),
        (text::ADDRESS.in_lang(lang), company.address.lines().join("\n")),
        (text::EMAIL.in_lang(lang), email.clone()),
        (text::PHONE.in_lang(lang), phone.clone()),
        (text::CONTACT.in_lang(lang), sender.contact(lang)),
        (text::DPO.in_lang(lang), officer(company, lang)),
        (text::REPRESENTATIVE.in_lang(lang), representative(company, lang)),
    ]
}

fn officer(company: &Company, lang: Lang) -> String {
    match company.dpo_not_needed_on {
        _ if company.has_dpo() => company.contact.name.clone(),
        Some(day) => text::no_officer(day, &company.dpo_not_needed_reason, lang),
        None => String::new(),
    }
}

fn representative(company: &Company, lang: Lang) -> String {
    match company.no_representative_on {
        _ if !company.representative.trim().is_empty() => company.representative.clone(),
        Some(day) => text::no_representative(day, lang),
        None => String::new(),
    }
}
