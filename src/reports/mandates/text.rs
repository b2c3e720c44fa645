//! The words that the papers on mandates share.

use crate::core::Text;

pub(super) const PAYER: Text = Text { sv: "Betalare", en: "Payer" };
pub(super) const NUMBER: Text = Text { sv: "Betalarnummer", en: "Payer number" };
pub(super) const DRAWN: Text = Text { sv: "Konto eller bankgiro", en: "Account or bankgiro" };
pub(super) const PAYEE: Text = Text { sv: "Till bankgiro", en: "To bankgiro" };
pub(super) const SIGNED: Text = Text { sv: "Undertecknat", en: "Signed on" };
pub(super) const STATE: Text = Text { sv: "Läge", en: "State" };
pub(super) const PAPER: Text = Text { sv: "Pärm och flik", en: "Binder and tab" };
pub(super) const MANDATE_NO: Text = Text { sv: "Medgivande", en: "Mandate" };
