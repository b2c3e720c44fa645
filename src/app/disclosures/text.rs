//! The words about disclosures at the desk.

use crate::{
    core::{Lang, Text},
    registers::disclosures::Disclosure,
};

pub(super) const DISCLOSURES: Text = Text { sv: "Utlämnanden", en: "Disclosures" };
pub(super) const NONE: Text =
    Text { sv: "Inga uppgifter har lämnats ut.", en: "No data have been disclosed." };
pub(super) const ADD: Text = Text { sv: "Lägg till utlämnande", en: "Add disclosure" };
const NOBODY: Text = Text { sv: "Mottagare saknas", en: "No recipient" };

/// "2026-03-02 Kronofogden: Namn och adress".
pub(super) fn line(it: &Disclosure, lang: Lang) -> String {
    let day = it.disclosed_on.map(|it| it.to_string()).unwrap_or_default();
    let recipient = match it.recipient.trim() {
        "" => NOBODY.in_lang(lang),
        recipient => recipient,
    };
    let what = it.what.lines().next().unwrap_or_default().trim();
    let told = if what.is_empty() { recipient.to_owned() } else { format!("{recipient}: {what}") };
    format!("{day} {told}").trim().to_owned()
}
