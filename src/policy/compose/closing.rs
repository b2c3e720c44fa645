//! Mailings, complaints, changes, how to reach us.

use super::{
    opening::told,
    page::{Page, sentence, within},
};
use crate::{
    core::Lang,
    law::LawfulBasis,
    policy::{
        Both, ChangeSize, Origin, Promise, Section,
        sources::{COMPANY, POLICY, title, words},
        text::{closing as text, opening},
    },
    registers::{Register, company::names_old_authority},
};

pub(super) fn mailings(page: &mut Page<'_>) {
    let sources = page.sources;
    let mut terms = Vec::new();
    let mut from = Vec::new();
    for (id, it) in &sources.mailing {
        let purpose = sentence(&sources.both(&it.purpose));
        let basis = it.basis.map(|it| Both::filled(text::BASIS, &[&within(&words(it))]));
        terms
            .push((sources.both(&it.name), Both::join(&[purpose, basis.unwrap_or_default()], " ")));
        from.push(Origin { register: Register::MailingGroups, record: id.raw() });
    }
    let terms: Vec<_> = terms.into_iter().filter(|(_, told)| !told.is_empty()).collect();
    if !terms.is_empty() {
        page.tell(text::MAILINGS);
        page.terms(terms, from.clone());
        joint_senders(page);
    }
    let by_consent = sources.mailing.iter().any(|(_, it)| it.basis == Some(LawfulBasis::Consent));
    if by_consent {
        page.say(text::UNTIL_YOU_END_IT, from);
    }
    page.promises(Section::Mailings);
}

/// Group companies in whose name mailings go out too.
fn joint_senders(page: &mut Page<'_>) {
    let senders = page.sources.group_companies.iter().filter(|(_, it)| it.sends_jointly);
    let senders: Vec<_> = senders.collect();
    if senders.is_empty() {
        return;
    }
    let names: Vec<Both> = senders.iter().map(|(_, it)| title(it)).collect();
    let from = senders.iter().map(|(id, _)| id.raw());
    let from = from.map(|record| Origin { register: Register::GroupCompanies, record });
    page.say(Both::filled(text::JOINT_SENDERS, &[&super::page::and(&names)]), from);
}

pub(super) fn complaint(page: &mut Page<'_>) {
    let company = &page.sources.company;
    let (authority, contact) = (company.authority.trim(), &company.authority_contact);
    if authority.is_empty() || names_old_authority(authority) {
        return;
    }
    page.say(Both::filled(text::COMPLAINT, &[&Both::same(authority)]), [COMPANY]);
    let lines = contact.lines().map(str::trim).filter(|it| !it.is_empty());
    let lines: Vec<&str> = lines.filter(|it| !names_old_authority(it)).collect();
    if !lines.is_empty() {
        page.say(Both::same(lines.join("\n")), [COMPANY]);
    }
    page.tell(text::COURT);
}

pub(super) fn changes(page: &mut Page<'_>) {
    let told = page.promised(Section::Changes);
    if told.is_empty() {
        return;
    }
    page.tell(text::CHANGES);
    page.promises(Section::Changes);
    let web = page.sources.company.policy_web.trim();
    if page.policy.promises(Promise::TellsOnWeb) && !web.is_empty() {
        page.say(Both::filled(text::ON_THE_WEB, &[&Both::same(web)]), [COMPANY, POLICY]);
    }
    page.tell(text::CONSENT_FIRST);
}

pub(super) fn history(page: &mut Page<'_>) {
    let columns = text::HISTORY.map(Both::from).to_vec();
    let mut rows = Vec::new();
    let mut from = Vec::new();
    for (id, it) in page.sources.versions.iter().rev() {
        let on = it.published_on.map(|on| on.to_string()).unwrap_or_default();
        let comment = match it.change {
            ChangeSize::First if it.comment.in_lang(Lang::Sv).is_empty() => text::FIRST.into(),
            _ => it.comment.clone(),
        };
        rows.push(vec![Both::same(it.number.to_string()), Both::same(on), comment]);
        from.push(Origin { register: Register::PolicyVersions, record: id.raw() });
    }
    page.table(columns, rows, from);
}

pub(super) fn reach(page: &mut Page<'_>) {
    let company = &page.sources.company;
    if company.name.trim().is_empty() || super::opening::reach(page).is_none() {
        return;
    }
    page.tell(text::REACH);
    let address = company.address.lines().join(", ");
    let contact = [&company.contact.email, &company.contact.phone];
    let contact = contact.map(|it| it.trim()).into_iter().filter(|it| !it.is_empty());
    let contact = contact.collect::<Vec<_>>().join(", ");
    let rows = [
        (opening::NAME, &company.name),
        (opening::ADDRESS, &address),
        (opening::EMAIL, &company.email),
        (opening::PHONE, &company.phone),
        (opening::QUESTIONS, &contact),
        (opening::WEB, &company.policy_web),
    ];
    page.terms(told(&rows), vec![COMPANY]);
}
