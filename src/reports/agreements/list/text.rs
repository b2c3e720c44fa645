//! The words of the agreement register.

use jiff::civil::Date;

use crate::{
    core::{Choice, Lang, Text},
    registers::agreements::AgreementState,
};

pub(super) const SUPPLIERS: Text = Text {
    sv: "Leverantörer som behandlar uppgifter åt oss",
    en: "Suppliers who process for us",
};
pub(super) const CUSTOMERS: Text =
    Text { sv: "Kunder som vi behandlar uppgifter åt", en: "Customers for whom we process" };
pub(super) const NO_ROLE: Text = Text { sv: "Rollen är inte angiven", en: "Role not stated" };
pub(super) const REVIEW: Text = Text { sv: "Ses över", en: "Review by" };
pub(super) const PAPER: Text = Text { sv: "Pärm och flik", en: "Binder and tab" };
pub(super) const NOTICE_GIVEN: Text = Text { sv: "Uppsagt", en: "Notice given" };
pub(super) const SUPPLIER: Text = Text { sv: "Leverantör", en: "Supplier" };
pub(super) const USED_IN: Text = Text { sv: "Används i", en: "Used in" };
pub(super) const REGISTER: Text = Text { sv: "Register", en: "Register" };
pub(super) const AGREEMENT: Text = Text { sv: "Avtal", en: "Agreement" };
pub(super) const NO_NAME: Text = Text { sv: "(inte namngiven)", en: "(not named)" };
pub(super) const WITHOUT: Text = Text {
    sv: "Leverantörer utan avtal som gäller",
    en: "Suppliers without an agreement in force",
};
pub(super) const ABOUT_WITHOUT: Text = Text {
    sv: "Den som behandlar personuppgifter åt någon annan ska ha ett avtal (artikel\u{a0}28.3).",
    en: "Whoever processes personal data for somebody else is to have an agreement (Article\u{a0}28.3).",
};

/// "5 avtal: gäller 3, utkast 2."
pub(super) fn counted(
    n: usize,
    states: impl Iterator<Item = (AgreementState, usize)>,
    today: Date,
    lang: Lang,
) -> String {
    let of_state = |(state, n): (AgreementState, usize)| {
        (n > 0).then(|| format!("{} {n}", state.text().in_lang(lang).to_lowercase()))
    };
    let told = states.filter_map(of_state).collect::<Vec<_>>().join(", ");
    match (n, lang) {
        (0, Lang::Sv) => format!("Inga avtal om personuppgifter är registrerade den {today}."),
        (0, Lang::En) => format!("No agreements on personal data are registered on {today}."),
        (n, Lang::Sv) => format!("{n} avtal: {told}."),
        (1, Lang::En) => format!("1 agreement: {told}."),
        (n, Lang::En) => format!("{n} agreements: {told}."),
    }
}

/// The period of notice.
pub(super) fn notice(months: u32, lang: Lang) -> String {
    match (months, lang) {
        (0, _) => String::new(),
        (n, Lang::Sv) => format!("{n}\u{a0}mån uppsägningstid"),
        (1, Lang::En) => "1\u{a0}month's notice".to_owned(),
        (n, Lang::En) => format!("{n}\u{a0}months' notice"),
    }
}
