//! The headings of a table of mandates, the words in it, and why a row is not taken in.

use super::MandateColumn as C;
use crate::{
    autogiro::PayerNumber,
    core::{Choice, Lang, Text, t},
    registers::mandates::{Drawn, Mandate, MandateState, Origin},
};

/// The heading over a column in a template.
pub(super) const fn heading(it: C) -> Text {
    match it {
        C::Payer => t("Betalare", "Payer"),
        C::CustomerNumber => t("Kundnummer", "Customer number"),
        C::Identity => t("Personnummer", "Identity number"),
        C::Payee => t("Vårt bankgiro", "Our bankgiro"),
        C::Account => t("Konto", "Account"),
        C::AccountReason => t("Skäl för kontot", "Account reason"),
        C::Bankgiro => t("Betalarens bankgiro", "Payer's bankgiro"),
        C::Number => t("Betalarnummer", "Payer number"),
        C::Origin => t("Hur det kom", "Origin"),
        C::SignedOn => t("Undertecknat den", "Signed on"),
        C::ReceivedOn => t("Mottaget den", "Received on"),
        C::Binder => t("Pärm", "Binder"),
        C::Tab => t("Flik", "Tab"),
        C::State => t("Läge", "State"),
        C::StateReason => t("Skäl för läget", "State reason"),
        C::FirstDebit => t("Första dragning", "First debit"),
        C::LastDebit => t("Senaste dragning", "Last debit"),
        C::Edition => t("Utgåva", "Edition"),
        C::Note => t("Anteckning", "Note"),
    }
}

/// "Godkänt: 5402-9681, 1042, 6114 •••••2351".
pub(super) fn told(it: &Mandate, lang: Lang) -> String {
    let payee = it.payee.as_ref().map(ToString::to_string);
    let number = it.payer_number.map(PayerNumber::masked);
    let drawn = it.drawn.as_ref().map(|it: &Drawn| it.value().to_masked_text());
    let known: Vec<String> = [payee, number, drawn].into_iter().flatten().collect();
    format!("{}: {}", it.state().text().in_lang(lang), known.join(", "))
}

/// Every heading under which a column is recognised; case and signs do not matter.
pub(super) const HEADINGS: [(C, &[&str]); 19] = [
    (C::Payer, &["Betalare", "Payer", "Kund", "Customer", "E-post", "E-mail"]),
    (C::CustomerNumber, &["Kundnummer", "Customer number", "Kundnr"]),
    (C::Identity, &["Personnummer", "Organisationsnummer", "Identity number"]),
    (C::Payee, &["Vårt bankgiro", "Mottagarbankgiro", "Our bankgiro", "Payee bankgiro"]),
    (C::Account, &["Konto", "Kontonummer", "Account", "Account number"]),
    (C::AccountReason, &["Skäl för kontot", "Account reason"]),
    (C::Bankgiro, &["Betalarens bankgiro", "Bankgiro", "Payer's bankgiro"]),
    (C::Number, &["Betalarnummer", "Payer number"]),
    (C::Origin, &["Hur det kom", "Ursprung", "Origin"]),
    (C::SignedOn, &["Undertecknat den", "Undertecknat", "Signed on", "Signed"]),
    (C::ReceivedOn, &["Mottaget den", "Mottaget", "Received on", "Received"]),
    (C::Binder, &["Pärm", "Binder"]),
    (C::Tab, &["Flik", "Tab"]),
    (C::State, &["Läge", "Status", "State"]),
    (C::StateReason, &["Skäl", "Skäl för läget", "Reason", "State reason"]),
    (C::FirstDebit, &["Första dragning", "First debit"]),
    (C::LastDebit, &["Senaste dragning", "Last debit"]),
    (C::Edition, &["Utgåva", "Edition"]),
    (C::Note, &["Anteckning", "Note"]),
];

pub(super) const STATES: [(MandateState, &[&str]); 3] = [
    (MandateState::Draft, &["utkast", "draft"]),
    (MandateState::Signed, &["undertecknat", "signed"]),
    (MandateState::Approved, &["godkänt", "approved"]),
];

pub(super) const ORIGINS: [(Origin, &[&str]); 4] = [
    (Origin::PaperForm, &["blankett på papper", "papper", "blankett", "form on paper", "paper"]),
    (Origin::InternetBank, &["betalarens internetbank", "internetbank", "internet bank"]),
    (Origin::WebForm, &["formulär på webben", "webb", "form on the web", "web"]),
    (Origin::AutogiroOnline, &["autogiro online"]),
];

/// Why a mandate is approved, where the row gives no reason of its own.
pub(super) fn approved_by(file: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Godkänt enligt filen {file}"),
        Lang::En => format!("Approved according to the file {file}"),
    }
}

pub(super) const BAD_GIRO: Text = t("Det är inget bankgironummer.", "It is no bankgiro number.");
pub(super) const NOT_OURS: Text =
    t("Bankgirot är inte ett av era.", "The bankgiro is not one of yours.");
pub(super) const BAD_ACCOUNT: Text = t("Det är inget kontonummer.", "It is no account number.");
pub(super) const UNEXPLAINED: Text = t(
    "Kontonumret klarar inte kontrollen. Rätta det, eller skriv skälet för kontot.",
    "The account number fails its check. Correct it, or give the account reason.",
);
pub(super) const BOTH: Text =
    t("Ange konto eller bankgiro, inte båda.", "Give an account or a bankgiro, not both.");
pub(super) const BAD_NUMBER: Text = t(
    "Det är inget betalarnummer: högst 16 siffror.",
    "It is no payer number: at most 16 figures.",
);
pub(super) const NO_NUMBER: Text = t("Betalarnummer saknas.", "The payer number is missing.");
pub(super) const NOT_A_DATE: Text =
    t("Skriv dagen som 2026-01-31.", "Write the day as 2026-01-31.");
pub(super) const NO_DAY: Text = t("Dagen saknas.", "The day is missing.");
pub(super) const UNKNOWN_WORD: Text = t("Ordet är okänt.", "The word is unknown.");
pub(super) const NO_EDITION: Text = t("Utgåvan finns inte.", "There is no such edition.");
pub(super) const MISSING_COLUMN: Text =
    t("Filen saknar en kolumn för betalaren.", "The file has no column for the payer.");
pub(super) const NAME_IT: Text = t(
    "Lägg till kolumnen Betalare, Kundnummer eller Personnummer.",
    "Add the column Payer, Customer number or Identity number.",
);
pub(super) const CANCELLED: Text = t("Importen avbröts.", "The import was stopped.");
pub(super) const NOTHING_READ: Text =
    t("Inget är infört i pärmen.", "Nothing was entered in the binder.");
