//! What the policy is, who is responsible, whom to ask.

use super::page::{Page, or};
use crate::{
    policy::{
        Both,
        sources::{COMPANY, POLICY, activity, title},
        text::opening as text,
    },
    registers::{company::ContactKind, role::ControllerRole},
};

pub(super) fn introduction(page: &mut Page<'_>) {
    let company = &page.sources.company;
    if company.name.trim().is_empty() {
        return;
    }
    let name = title(company);
    page.say(Both::filled(text::ABOUT, &[&name]), [COMPANY]);
    let covers = page.policy.covers.clone();
    if !covers.is_empty() {
        page.say(Both::filled(text::APPLIES, &[&covers]), [POLICY]);
    }
    page.tell(text::TRUST);
    page.tell(text::LAW);
}

pub(super) fn controller(page: &mut Page<'_>) {
    let company = &page.sources.company;
    if company.name.trim().is_empty() {
        return;
    }
    let has_commissions = !page.sources.commissions.is_empty();
    let text = if has_commissions { text::RESPONSIBLE_FOR_OWN } else { text::RESPONSIBLE };
    page.say(Both::filled(text, &[&title(company)]), [COMPANY]);
    let address = company.address.lines().join(", ");
    let terms = [
        (text::NAME, &company.name),
        (text::NUMBER, &company.organisation_number),
        (text::ADDRESS, &address),
        (text::EMAIL, &company.email),
        (text::PHONE, &company.phone),
        (text::REPRESENTATIVE, &company.representative),
    ];
    page.terms(told(&terms), vec![COMPANY]);
    joint(page);
}

/// Those with whom the company decides (GDPR 26.2).
fn joint(page: &mut Page<'_>) {
    let sources = page.sources;
    for (id, it) in sources.told(page.policy) {
        let with = it.joint_with.trim();
        if it.role == Some(ControllerRole::Joint) && !with.is_empty() {
            let name = sources.both(&it.name);
            page.say(Both::filled(text::JOINT, &[&name, &Both::same(with)]), [activity(*id)]);
        }
    }
}

pub(super) fn contact(page: &mut Page<'_>) {
    let contact = &page.sources.company.contact;
    let ways: Vec<Both> = ways(&contact.email, &contact.phone);
    if contact.name.trim().is_empty() || ways.is_empty() {
        return;
    }
    let name = Both::same(contact.name.trim());
    let text = match contact.kind {
        Some(ContactKind::Dpo) => text::OFFICER,
        Some(ContactKind::ContactPoint) | None => text::CONTACT_POINT,
    };
    page.say(Both::filled(text, &[&name, &or(&ways)]), [COMPANY]);
}

pub(super) fn personal_data(page: &mut Page<'_>) {
    page.tell(text::PERSONAL_DATA);
    page.tell(text::NO_PERSONAL_DATA);
}

/// The ways that are told.
pub(super) fn ways(email: &str, phone: &str) -> Vec<Both> {
    let told = [email, phone].into_iter().map(str::trim).filter(|it| !it.is_empty());
    told.map(Both::same).collect()
}

/// How to reach whoever answers: the contact for personal data, or else the company.
pub(super) fn reach(page: &Page<'_>) -> Option<Both> {
    let company = &page.sources.company;
    let own = ways(&company.contact.email, &company.contact.phone);
    let ways = if own.is_empty() { ways(&company.email, &company.phone) } else { own };
    (!ways.is_empty()).then(|| or(&ways))
}

/// Labels with what is told under them.
pub(super) fn told(rows: &[(crate::core::Text, &String)]) -> Vec<(Both, Both)> {
    let told = rows.iter().filter(|(_, value)| !value.trim().is_empty());
    told.map(|(label, value)| ((*label).into(), Both::same(value.trim()))).collect()
}
