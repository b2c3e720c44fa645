//! The words about the company's own agreement.

pub(super) use crate::app::text::LANGUAGES;

use crate::{
    core::{Lang, Text, t},
    registers::contracts::Contract,
};

pub(super) const HEADING: Text = t("Vårt PUB-avtal", "Our processing agreement");
pub(super) const ABOUT: Text = t(
    "Avtalet sätts samman av det som står i registren. När det stämmer upprättar du en version. Den står sedan kvar som den är, att skriva ut och underteckna (artikel 28.3 och 28.9).",
    "The agreement is put together from what the registers say. When that is right, draw up a version. It then stays as it is, to be printed and signed (Articles 28.3 and 28.9).",
);
pub(super) const SIGNED: Text = t("Undertecknad", "Signed");
pub(super) const NOT_SIGNED: Text = t("Inte undertecknad", "Not signed");
pub(super) const GONE: Text =
    t("Står i versionen men inte i registren:", "Stands in the version but not in the registers:");
pub(super) const NEW: Text =
    t("Står i registren men inte i versionen:", "Stands in the registers but not in the version:");
pub(super) const SEE_DRAFT: Text = t("Visa utkast", "See a draft");
pub(super) const DRAW_UP_HELP: Text = t(
    "Det som registren säger i dag blir avtalets text. Senare ändringar i registren ändrar den inte.",
    "What the registers say today becomes the text of the agreement. Later changes in the registers do not alter it.",
);
pub(super) const SIGN_HELP: Text = t(
    "Versionen låses och avtalet blir undertecknat. Bifoga sedan det inskannade avtalet längre ner.",
    "The version is locked and the agreement becomes signed. Then attach the scanned agreement further down.",
);
pub(super) const DOES_DRAW_UP: Text = t("Upprätta", "Draw up");
pub(super) const DOES_SIGN: Text = t("Spara underskrifterna", "Save the signatures");
pub(super) const DRAWN_UP: Text = t("Versionen är upprättad", "The version is drawn up");
pub(super) const NOTED: Text = t("Avtalet är undertecknat", "The agreement is signed");
pub(super) const DISCARDED: Text = t("Versionen är borttagen", "The version is removed");
pub(super) const DISCARD_LINE: Text = t(
    "Ingen har undertecknat den. Har den skickats till kunden, säg till att den inte gäller.",
    "Nobody has signed it. If it was sent to the customer, tell them that it does not apply.",
);
pub(super) const STAYS: Text = t(
    "Ta bort avtalets upprättade versioner först.",
    "Remove the versions of the agreement that are drawn up first.",
);
pub(super) const STAYS_SIGNED: Text = t(
    "Avtalet har en undertecknad version och står kvar. Säg upp det i stället.",
    "The agreement has a signed version and stays. Terminate it instead.",
);

/// "Version 2", in both languages.
pub(super) fn version(number: u32) -> String {
    format!("Version {number}")
}

/// In which language it is, and when it was drawn up.
pub(super) fn drawn_up(it: &Contract, lang: Lang) -> String {
    let day = it.drawn_up_on;
    match (it.lang, lang) {
        (Lang::Sv, Lang::Sv) => format!("på svenska, upprättad {day}"),
        (Lang::En, Lang::Sv) => format!("på engelska, upprättad {day}"),
        (Lang::Sv, Lang::En) => format!("in Swedish, drawn up {day}"),
        (Lang::En, Lang::En) => format!("in English, drawn up {day}"),
    }
}

/// When it was signed, and by whom.
pub(super) fn signed(it: &Contract, lang: Lang) -> String {
    let (us, them) = (&it.signed_by_us, &it.signed_by_them);
    let day = it.signed_on.map(|it| it.to_string()).unwrap_or_default();
    match lang {
        Lang::Sv => format!("{day} för oss av {us}, för kunden av {them}"),
        Lang::En => format!("{day} for us by {us}, for the customer by {them}"),
    }
}

pub(super) fn print(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Skriv ut version {number}"),
        Lang::En => format!("Print version {number}"),
    }
}

pub(super) fn sign(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Version {number} är undertecknad"),
        Lang::En => format!("Version {number} is signed"),
    }
}

pub(super) fn discard(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ta bort version {number}"),
        Lang::En => format!("Remove version {number}"),
    }
}

pub(super) fn discard_title(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ska version {number} tas bort?"),
        Lang::En => format!("Shall version {number} be removed?"),
    }
}

pub(super) fn draw_up(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Upprätta version {number}"),
        Lang::En => format!("Draw up version {number}"),
    }
}

pub(super) fn unchanged(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Registren säger detsamma som version {number}."),
        Lang::En => format!("The registers say the same as version {number}."),
    }
}

pub(super) fn changed(number: u32, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Registren säger något annat än version {number}. Upprätta en ny version om ändringen ska gälla."
        ),
        Lang::En => format!(
            "The registers say something else than version {number}. Draw up a new version if the change is to apply."
        ),
    }
}

/// How many paragraphs are new and how many are gone.
pub(super) fn n_changes(added: usize, removed: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Visa ändringarna (nytt: {added}, borta: {removed})"),
        Lang::En => format!("Show the changes (new: {added}, gone: {removed})"),
    }
}
