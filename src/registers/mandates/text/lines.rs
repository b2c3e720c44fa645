//! Steps, findings, endings and shreddings, each in a line.

use super::t;
use crate::{
    core::{Choice, Lang, Text},
    registers::mandates::{
        Cause, EndedBy, Ending, Finding, FindingKind, Shredding, Step, payer_number,
    },
};

/// "2026-11-24 Godkänt, MEDAVI.txt rad 3. Nytt medgivande".
pub fn step_line(it: &Step, lang: Lang) -> String {
    let cause = cause(&it.cause, lang);
    let mut line = format!("{} {}, {cause}", it.on, it.to.text().in_lang(lang));
    if !it.detail.trim().is_empty() {
        line.push_str(". ");
        line.push_str(it.detail.trim());
    }
    line
}

pub fn cause(it: &Cause, lang: Lang) -> String {
    let words = |text: Text| text.in_lang(lang).to_owned();
    match (it, lang) {
        (Cause::Form, _) => words(t("underskriften kom in", "the signature came in")),
        (Cause::File { name, line: 0, .. }, _) => name.clone(),
        (Cause::File { name, line, .. }, Lang::Sv) => format!("{name} rad {line}"),
        (Cause::File { name, line, .. }, Lang::En) => format!("{name} line {line}"),
        (Cause::Hand { reason }, Lang::Sv) => format!("för hand: {}", reason.trim()),
        (Cause::Hand { reason }, Lang::En) => format!("by hand: {}", reason.trim()),
        (Cause::Sent { .. }, _) => words(t("fil till Bankgirot", "file to Bankgirot")),
        (Cause::Unsent, _) => words(t("aldrig skickat", "never sent")),
    }
}

pub fn finding(it: &FindingKind) -> Text {
    match it {
        FindingKind::MissingAtBankgirot => {
            t("Bankgirot har inget sådant medgivande.", "Bankgirot has no such mandate.")
        }
        FindingKind::AlreadyThere => t(
            "Bankgirot hade det redan, eller förfrågan pågår.",
            "Bankgirot had it already, or is asking about it.",
        ),
        FindingKind::NotDone => t(
            "Bankgirot gjorde inte det som begärdes.",
            "Bankgirot did not do what it was asked to do.",
        ),
        FindingKind::OutOfTurn => t(
            "Beskedet passar inte medgivandets läge.",
            "The advice does not fit the state of the mandate.",
        ),
        FindingKind::Account { .. } => {
            t("Bankgirot har ett annat konto.", "Bankgirot has another account.")
        }
        FindingKind::PayerNumber { .. } => t(
            "Bankgirot har ett annat betalarnummer för samma betalare och konto.",
            "Bankgirot has another payer number for the same payer and account.",
        ),
        FindingKind::Identity { .. } => t(
            "Bankgirot har ett annat person- eller organisationsnummer.",
            "Bankgirot has another identity number.",
        ),
    }
}

pub fn finding_line(it: &Finding, lang: Lang) -> String {
    let mut line = format!("{} {}", it.on, it.kind.text().in_lang(lang));
    let more = match &it.kind {
        FindingKind::Account { account: Some(account) } => account.masked(),
        FindingKind::Identity { masked } => masked.clone(),
        FindingKind::PayerNumber { number } => payer_number(*number).to_masked_text(),
        _ => it.detail.clone(),
    };
    if !more.is_empty() {
        line.push(' ');
        line.push_str(&more);
    }
    if let Some(settled) = &it.settled {
        let so = t("Avgjort", "Settled").in_lang(lang);
        let (on, by, how) = (settled.on, &settled.by, &settled.how);
        line = format!("{line} – {so} {on}, {by}: {how}");
    }
    line
}

/// "Vi, 2026-11-22, upphör 2026-12-22".
pub fn ending_line(it: &Ending, lang: Lang) -> String {
    let Ending { by, told_on, ends_on, at_once, reason } = it;
    let by: &EndedBy = by;
    let ends = t("upphör", "ends").in_lang(lang);
    let mut line = format!("{}, {told_on}, {ends} {ends_on}", by.text().in_lang(lang));
    let at_once = at_once.map(|it| it.text().in_lang(lang).to_owned());
    for part in at_once.iter().chain([reason]).filter(|it| !it.trim().is_empty()) {
        line.push_str(". ");
        line.push_str(part.trim());
    }
    line
}

/// "2026-12-22 Anna, vittne Bo, dokumentförstörare".
pub fn shredding_line(it: &Shredding, lang: Lang) -> String {
    let witness = it.witness.trim();
    let witness = match (witness.is_empty(), lang) {
        (true, _) => String::new(),
        (false, Lang::Sv) => format!("vittne {witness}"),
        (false, Lang::En) => format!("witness {witness}"),
    };
    let parts = [it.by.trim(), &witness, it.how.trim()];
    let said: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    format!("{} {}", it.on, said.join(", "))
}
