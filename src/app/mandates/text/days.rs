//! The words of a mandate's days.

use super::t;
use crate::{
    core::{Choice, Lang, Text},
    law::autogiro::KeptFor,
    registers::autogiro_terms::PaperKept,
};

pub(in crate::app::mandates) const DAYS_OF_DEBIT: Text =
    t("Dagar för nästa dragning", "Days of the next debit");
pub(in crate::app::mandates) const DAYS_OF_END: Text = t("Avslut", "The end");
pub(in crate::app::mandates) const DAYS_KEPT: Text =
    t("Reklamation, blankett och gallring", "Claims, form and erasure");

pub(in crate::app::mandates) const EARLIEST_DEBIT: Text =
    t("Tidigaste första dragning", "Earliest first debit");
pub(in crate::app::mandates) const FIRST_DEBIT: Text = t("Första dragning", "First debit");
pub(in crate::app::mandates) const NOTICE_BY: Text = t(
    "Sista dag att meddela betalaren belopp och dag",
    "Last day to tell the payer amount and day",
);
pub(in crate::app::mandates) const FILE_BY: Text = t(
    "Sista dag för filen till Bankgirot, klockan 19.00",
    "Last day for the file to Bankgirot, by 19:00",
);
pub(in crate::app::mandates) const REVOKE_AT_US_BY: Text = t(
    "Sista dag att återkalla medgivandet hos er och stoppa dragningen",
    "Last day to revoke the mandate with you and stop the debit",
);
pub(in crate::app::mandates) const STOP_AT_US_BY: Text =
    t("Sista dag att stoppa dragningen hos er", "Last day to stop the debit with you");
pub(in crate::app::mandates) const STOP_AT_BANK_BY: Text =
    t("Sista dag att stoppa dragningen hos banken", "Last day to stop the debit with the bank");
pub(in crate::app::mandates) const TOLD_ON: Text =
    t("Den andra fick veta det", "The other side was told");
pub(in crate::app::mandates) const ENDS_ON: Text = t("Medgivandet upphör", "The mandate ends");
pub(in crate::app::mandates) const FIRST_STOPPED: Text =
    t("Dra inget från och med", "Draw nothing from");
pub(in crate::app::mandates) const REFUND_BY: Text = t(
    "Sista dag att begära tillbaka en godkänd dragning",
    "Last day to ask for an authorised debit back",
);
pub(in crate::app::mandates) const CLAIM_BY: Text =
    t("Sista dag att reklamera en obehörig dragning", "Last day to claim an unauthorised debit");
pub(in crate::app::mandates) const ERASE_AFTER_CLAIMS: Text =
    t("Gallras, som bevis mot reklamation", "Erased, as proof against claims");
pub(in crate::app::mandates) const ERASE_AFTER_BOOKS: Text =
    t("Gallras, som räkenskapsinformation", "Erased, as accounting records");
pub(in crate::app::mandates) const SHRED_FROM: Text =
    t("Blanketten ska förstöras", "The form is to be shredded");

pub(in crate::app::mandates) const TEXT_NOTICE: Text =
    t("8 bankdagar före (medgivandets text)", "8 bank days before (the mandate's text)");
pub(in crate::app::mandates) const TEXT_REVOKE: Text =
    t("5 bankdagar (medgivandets text)", "5 bank days (the mandate's text)");
pub(in crate::app::mandates) const TEXT_STOP: Text = t("medgivandets text", "the mandate's text");
pub(in crate::app::mandates) const TEXT_END: Text = t(
    "30 dagar efter att betalaren fick veta det (medgivandets text)",
    "30 days after the payer was told (the mandate's text)",
);
pub(in crate::app::mandates) const BANKGIROT_FILE: Text = t("bankgirot.se", "bankgirot.se");
pub(in crate::app::mandates) const LAW_REFUND: Text =
    t("8 veckor (betaltjänstlagen 5:28–30)", "8 weeks (betaltjänstlagen 5:28–30)");
pub(in crate::app::mandates) const LAW_CLAIM: Text =
    t("13 månader (betaltjänstlagen 5:54)", "13 months (betaltjänstlagen 5:54)");

/// What becomes of the paper, and on what that rests.
pub(in crate::app::mandates) fn paper_source(paper: PaperKept, lang: Lang) -> String {
    format!("{}: {}.", paper.text().in_lang(lang), paper.source().in_lang(lang))
}

/// The provision behind a time, whether the company has chosen it, and on what it rests the choice.
pub(in crate::app::mandates) fn kept_source(
    kept_for: KeptFor,
    is_chosen: bool,
    own: Option<&str>,
    lang: Lang,
) -> String {
    let chosen = t("Er valda tid.", "Your chosen time.").in_lang(lang);
    let name = kept_for.text().in_lang(lang);
    let source = kept_for.source().in_lang(lang);
    let own = own.filter(|it| !it.is_empty());
    let rule = format!("{name}: {source}.");
    let parts = [is_chosen.then_some(chosen), Some(&*rule), own];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
