//! What the policy is, who is responsible, whom to ask.

use super::page::{Page, bare, or, within};
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
    let covers = within(&bare(&page.policy.covers));
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
            let told = [&within(&name), &Both::same(with), &name];
            page.say(Both::filled(text::JOINT, &told), [activity(*id)]);
        }
    }
}

pub(super) fn contact(page: &mut Page<'_>) {
    let contact = &page.sources.company.contact;
    let Some(how) = reach(page) else { return };
    let name = Both::same(contact.name.trim());
    let is_officer = contact.kind == Some(ContactKind::Dpo);
    // An officer has a name and a way of their own, or is missing (GDPR 13.1 b).
    let has_own_way = !ways(&contact.email, &contact.phone).is_empty();
    if is_officer && (name.is_empty() || !has_own_way) {
        return;
    }
    let text = if is_officer { text::OFFICER } else { text::CONTACT_POINT };
    let told = Both::filled(text, &[&name, &how]);
    page.say(if name.is_empty() { Both::filled(text::ASK_US, &[&how]) } else { told }, [COMPANY]);
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

/// How to reach whoever answers: the contact for personal data, or else the company, by letter if nothing else.
pub(super) fn reach(page: &Page<'_>) -> Option<Both> {
    let company = &page.sources.company;
    let address = company.address.lines().join(", ");
    let all = [
        ways(&company.contact.email, &company.contact.phone),
        ways(&company.email, &company.phone),
        ways(&address, ""),
    ];
    all.iter().find(|it| !it.is_empty()).map(|it| or(it))
}

/// Whether whoever answers can be both written to and called.
pub(super) fn is_reached_both_ways(page: &Page<'_>) -> bool {
    let company = &page.sources.company;
    let own = ways(&company.contact.email, &company.contact.phone);
    let ways = if own.is_empty() { ways(&company.email, &company.phone) } else { own };
    ways.len() == 2
}

/// Labels with what is told under them.
pub(super) fn told(rows: &[(crate::core::Text, &String)]) -> Vec<(Both, Both)> {
    let told = rows.iter().filter(|(_, value)| !value.trim().is_empty());
    told.map(|(label, value)| ((*label).into(), Both::same(value.trim()))).collect()
}
