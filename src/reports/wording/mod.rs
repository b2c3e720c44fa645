//! A wording of a consent text as it is printed: on the form that asks, and on the receipt.

mod text;

use super::text as shared;
use crate::{
    core::Lang,
    registers::consent_texts::{TextVersion, Wording},
};

/// What is told beside the purpose, each under its label in `lang` (GDPR 13; ISO/IEC TS 27560).
pub(super) fn rows(version: &TextVersion, wording: &Wording, lang: Lang) -> Vec<(String, String)> {
    let told = [
        (text::PURPOSE, &wording.purpose),
        (text::DATA, &wording.data),
        (text::STORAGE, &wording.storage),
        (text::RETENTION, &wording.retention),
        (text::RECIPIENTS, &wording.recipients),
    ];
    let mut rows: Vec<(String, String)> = told
        .into_iter()
        .map(|(label, said)| (label.in_lang(lang).to_owned(), shared::sentence(said)))
        .collect();
    let country = version.third_country.trim();
    if !country.is_empty() {
        let risk = text::transfer(country, &shared::sentence(&wording.transfer_risk), lang);
        rows.push((text::TRANSFER.in_lang(lang).to_owned(), risk));
    }
    rows.push((text::BASIS.in_lang(lang).to_owned(), basis(version, lang)));
    rows
}

/// The label under which it stands how the consent is withdrawn (GDPR 7.3).
pub(super) fn withdrawal_label(lang: Lang) -> &'static str {
    text::WITHDRAWAL.in_lang(lang)
}

/// The language in which a wording is shown to somebody who reads `lang`.
pub(super) fn shown_in(version: &TextVersion, lang: Lang) -> Lang {
    if version.en.is_empty() { Lang::Sv } else { lang }
}

/// "version 2 på svenska".
pub(super) fn edition(number: u32, shown: Lang, lang: Lang) -> String {
    text::edition(number, shown, lang)
}

/// The consent as the lawful basis, with every provision that it must meet.
fn basis(version: &TextVersion, lang: Lang) -> String {
    let mut cites = vec![shared::article("GDPR 6.1 a", lang)];
    if version.is_special {
        cites.push(shared::point("GDPR 9.2 a"));
    }
    if !version.third_country.trim().is_empty() {
        cites.push(shared::point("GDPR 49.1 a"));
    }
    let says = if version.is_special { text::EXPLICIT_CONSENT } else { text::YOUR_CONSENT };
    format!("{} ({}).", says.in_lang(lang), shared::and(&cites, lang))
}
