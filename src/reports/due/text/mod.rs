//! The words of what is due.

mod agreements;

use jiff::civil::Date;

pub(super) use agreements::{
    agreement, awaits_answer, changing, decide, expired, leave, letters, letters_to_all, notice,
    objected, runs_out, unsigned,
};

use super::{DueKind, Erasure, MOST_COUNTED};
use crate::{
    core::{Lang, Text, grouped},
    registers::{consents::StopTask, mandates::Paper},
};

/// "integritetspolicyn, version 2".
pub(super) fn policy_version(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("integritetspolicyn, version {number}"),
        Lang::En => format!("the privacy policy, version {number}"),
    }
}

/// How many are still to be told of a change.
pub(super) fn tell_of_change(n: usize, lang: Lang) -> String {
    let n = grouped(n);
    match lang {
        Lang::Sv => format!("{n} har inte fått veta om ändringen (artikel\u{a0}5.1\u{a0}a)."),
        Lang::En => format!("{n} have not been told of the change (Article\u{a0}5.1\u{a0}a)."),
    }
}

/// Why a record is to be gone through.
pub(super) fn review(what: &DueKind, on: Date, today: Date, lang: Lang) -> String {
    let (record, cite) = match what {
        DueKind::ReviewActivity => (Text { sv: "Behandlingen", en: "The activity" }, "24.1"),
        DueKind::ReviewSystem => (Text { sv: "Systemet", en: "The system" }, "32.1 d"),
        DueKind::ReviewMeasure => (Text { sv: "Åtgärden", en: "The measure" }, "32.1 d"),
        DueKind::ReviewAssessment => (Text { sv: "Bedömningen", en: "The assessment" }, "24.1"),
        DueKind::ReviewAgreement => (Text { sv: "Avtalet", en: "The agreement" }, "24.1"),
        DueKind::EraseData { .. }
        | DueKind::EraseRecording
        | DueKind::ShredForm
        | DueKind::DecideDifference
        | DueKind::SendCancellation
        | DueKind::ConsentEnds
        | DueKind::StopUse
        | DueKind::SignAgreement
        | DueKind::GiveNotice
        | DueKind::AgreementRunsOut
        | DueKind::AgreementExpired
        | DueKind::LeaveData
        | DueKind::DecideSubProcessor
        | DueKind::LetterToCustomer
        | DueKind::LettersToCustomers { .. }
        | DueKind::AwaitAnswer
        | DueKind::DecideObjection
        | DueKind::TellOfChange { .. }
        | DueKind::AskAgain { .. } => return String::new(),
    };
    let record = record.in_lang(lang);
    match (lang, on < today) {
        (Lang::Sv, true) => format!("{record} skulle ha setts över {on} (artikel\u{a0}{cite})."),
        (Lang::Sv, false) => format!("{record} ska ses över senast {on} (artikel\u{a0}{cite})."),
        (Lang::En, true) => {
            format!("{record} should have been reviewed by {on} (Article\u{a0}{cite}).")
        }
        (Lang::En, false) => format!("{record} is to be reviewed by {on} (Article\u{a0}{cite})."),
    }
}

/// Why data are to be erased: the rules, each with what it is about.
pub(super) fn erase(parts: &[Erasure], is_restricted: bool, lang: Lang) -> String {
    let mut by_rule: Vec<(&str, &str, Vec<&str>)> = Vec::new();
    for Erasure { activity_name, category, rule, .. } in parts {
        let same = by_rule.iter_mut().find(|(name, it, _)| name == activity_name && it == rule);
        match same {
            Some((.., data)) => data.push(category),
            None => by_rule.push((activity_name, rule, vec![category])),
        }
    }
    let told = |(name, rule, data): &(&str, &str, Vec<&str>)| {
        format!("{name}: {} ({rule}).", data.join(", "))
    };
    let mut sentences: Vec<String> = by_rule.iter().map(told).collect();
    if is_restricted {
        let check = Text {
            sv: "Uppgifterna är begränsade: ta reda på varför innan du raderar (artikel 18).",
            en: "The data are restricted: find out why before you erase (Article 18).",
        };
        sentences.push(check.in_lang(lang).to_owned());
    }
    sentences.join(" ")
}

/// Why a consent is to be renewed or ended.
pub(super) fn consent_ends(last_on: Date, today: Date, lang: Lang) -> String {
    match (lang, last_on < today) {
        (Lang::Sv, true) => format!(
            "Det gällde till och med {last_on} och räknas inte längre. Förnya det, eller logga det som utgånget: då visas vad som ska stoppas (artikel\u{a0}7.1)."
        ),
        (Lang::Sv, false) => format!(
            "Det gäller till och med {last_on}. Förnya det innan dess, eller logga det sedan som utgånget: då visas vad som ska stoppas (artikel\u{a0}7.1)."
        ),
        (Lang::En, true) => format!(
            "It held through {last_on} and no longer counts. Renew it, or log it as expired: then you see what must stop (Article\u{a0}7.1)."
        ),
        (Lang::En, false) => format!(
            "It holds through {last_on}. Renew it by then, or log it afterwards as expired: then you see what must stop (Article\u{a0}7.1)."
        ),
    }
}

/// What has not been stopped: how much, and where.
pub(super) fn to_stop(tasks: &[&StopTask], since: Date, lang: Lang) -> String {
    let names: Vec<String> = tasks.iter().map(|it| it.name.trim().to_owned()).collect();
    let (n, places) = (names.len(), crate::reports::text::and(&names, lang));
    match (lang, n) {
        (Lang::Sv, 1) => format!(
            "En sak återstår: {places}. Samtycket gäller inte sedan {since} (artikel\u{a0}7.3)."
        ),
        (Lang::Sv, _) => format!(
            "{n} saker återstår: {places}. Samtycket gäller inte sedan {since} (artikel\u{a0}7.3)."
        ),
        (Lang::En, 1) => format!(
            "One thing is left: {places}. The consent has not held since {since} (Article\u{a0}7.3)."
        ),
        (Lang::En, _) => format!(
            "{n} things are left: {places}. The consent has not held since {since} (Article\u{a0}7.3)."
        ),
    }
}

/// How many are to be asked about the wording of `from`, and what their yes is worth until then.
pub(super) fn ask_again(n: usize, from: Date, today: Date, lang: Lang) -> String {
    let figures = grouped(n);
    let who = match (lang, n) {
        (_, 1) => "1 person".to_owned(),
        (Lang::Sv, MOST_COUNTED..) => format!("Minst {figures} personer"),
        (Lang::En, MOST_COUNTED..) => format!("At least {figures} persons"),
        (Lang::Sv, _) => format!("{figures} personer"),
        (Lang::En, _) => format!("{figures} persons"),
    };
    match (lang, from <= today) {
        (Lang::Sv, true) => format!(
            "{who} har sagt ja till en äldre text och har inte fått frågan på nytt. Deras ja räknas inte sedan {from} (artikel\u{a0}7.1)."
        ),
        (Lang::Sv, false) => format!(
            "{who} har sagt ja till en äldre text. Deras ja räknas inte från {from}: fråga dem då på nytt (artikel\u{a0}7.1)."
        ),
        (Lang::En, true) => format!(
            "{who} agreed to an older text and have not been asked again. Their yes has not counted since {from} (Article\u{a0}7.1)."
        ),
        (Lang::En, false) => format!(
            "{who} agreed to an older text. Their yes does not count from {from}: ask them again then (Article\u{a0}7.1)."
        ),
    }
}

/// Where a recording lies that may no longer be kept, and the rule.
pub(super) fn recording(places: &[&str], rule: &str, lang: Lang) -> String {
    let places: Vec<&str> =
        places.iter().copied().map(str::trim).filter(|it| !it.is_empty()).collect();
    let place = places.join(", ");
    match (lang, place.is_empty()) {
        (Lang::Sv, false) => format!("Den ligger i {place}. Regel: {rule}."),
        (Lang::En, false) => format!("It lies in {place}. Rule: {rule}."),
        (Lang::Sv, true) => format!("Var den ligger är inte antecknat. Regel: {rule}."),
        (Lang::En, true) => format!("Where it lies is not recorded. Rule: {rule}."),
    }
}

/// Where the form is that is to be shredded.
pub(super) fn shred(paper: &Paper, lang: Lang) -> String {
    let parts = [paper.binder.trim(), paper.tab.trim()];
    let place: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    let place = place.join(", ");
    match (lang, place.is_empty()) {
        (Lang::Sv, false) => format!("Medgivandet är slut. Blanketten finns i {place}."),
        (Lang::En, false) => format!("The mandate is over. The form is in {place}."),
        (Lang::Sv, true) => {
            "Medgivandet är slut. Var blanketten finns är inte antecknat.".to_owned()
        }
        (Lang::En, true) => "The mandate is over. Where the form is is not recorded.".to_owned(),
    }
}

/// Why a cancellation is to be sent.
pub(super) fn ending(lang: Lang) -> &'static str {
    let text = Text {
        sv: "Medgivandet upphör. Bankgirot får veta det i en fil.",
        en: "The mandate ends. Bankgirot is told in a file.",
    };
    text.in_lang(lang)
}
