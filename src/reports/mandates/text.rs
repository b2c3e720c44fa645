//! The words that the papers on mandates share.

use crate::core::{Lang, Text};

pub(super) const PROTECTED: Text = Text { sv: "Skyddade uppgifter", en: "Protected data" };
pub(super) const PAYER: Text = Text { sv: "Betalare", en: "Payer" };
pub(super) const NUMBER: Text = Text { sv: "Betalarnummer", en: "Payer number" };
pub(super) const DRAWN: Text = Text { sv: "Konto eller bankgiro", en: "Account or bankgiro" };
pub(super) const PAYEE: Text = Text { sv: "Till bankgiro", en: "To bankgiro" };
pub(super) const SIGNED: Text = Text { sv: "Undertecknat", en: "Signed on" };
pub(super) const STATE: Text = Text { sv: "Läge", en: "State" };
pub(super) const PAPER: Text = Text { sv: "Pärm och flik", en: "Binder and tab" };
pub(super) const MANDATE_NO: Text = Text { sv: "Medgivande", en: "Mandate" };

/// "Öberg, Åsa", as the register is sorted.
pub(super) fn sorted_name(name: &str, given_name: &str) -> String {
    if given_name.is_empty() { name.to_owned() } else { format!("{name}, {given_name}") }
}

/// The mark of restricted processing (GDPR 18.2).
pub(super) fn restricted(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{name} (begränsad, artikel\u{a0}18)"),
        Lang::En => format!("{name} (restricted, Article\u{a0}18)"),
    }
}
