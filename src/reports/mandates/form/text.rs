//! The words of the form.

use crate::{
    autogiro::Drawn as DrawnOn,
    core::{Lang, Text},
};

pub(super) const TITLE: Text = Text { sv: "Autogiroanmälan", en: "Autogiro mandate" };
pub(super) const PAYEE: Text = Text { sv: "Betalningsmottagare", en: "Payee" };
pub(super) const NAME: Text = Text { sv: "Namn", en: "Name" };
pub(super) const ADDRESS: Text = Text { sv: "Adress", en: "Address" };
pub(super) const ORG_NUMBER: Text = Text { sv: "Organisationsnummer", en: "Organisation number" };
pub(super) const BANKGIRO: Text = Text { sv: "Bankgironummer", en: "Bankgiro" };
pub(super) const PAYER: Text = Text { sv: "Betalare", en: "Payer" };
pub(super) const PAYER_NAME: Text = Text { sv: "Betalarens namn", en: "The payer’s name" };
pub(super) const IDENTITY: Text =
    Text { sv: "Person- eller organisationsnummer", en: "Personal or organisation number" };
pub(super) const BANK: Text = Text { sv: "Betalarens bank", en: "The payer’s bank" };
pub(super) const CLEARING: Text = Text { sv: "Clearingnummer", en: "Clearing number" };
pub(super) const ACCOUNT: Text = Text { sv: "Kontonummer", en: "Account number" };
pub(super) const PAYERS_BANKGIRO: Text =
    Text { sv: "Betalarens bankgironummer", en: "The payer’s bankgiro" };
pub(super) const MANDATE: Text = Text { sv: "Medgivande", en: "Mandate" };
pub(super) const RECEIVED_ON: Text = Text { sv: "Datum", en: "Date" };
pub(super) const THE_TEXT: Text =
    Text { sv: "Det här innebär medgivandet", en: "What the mandate means" };

pub(super) fn subtitle(company: &str, on: DrawnOn, lang: Lang) -> String {
    match (on, lang) {
        (DrawnOn::OnAccount, Lang::Sv) => {
            format!("Medgivande att betala till {company} från ett bankkonto")
        }
        (DrawnOn::OnBankgiro, Lang::Sv) => {
            format!("Medgivande att betala till {company} från ett bankgiro")
        }
        (DrawnOn::OnAccount, Lang::En) => {
            format!("Mandate to pay {company} from a bank account")
        }
        (DrawnOn::OnBankgiro, Lang::En) => format!("Mandate to pay {company} from a bankgiro"),
    }
}

/// Who gives the payer number; from a bankgiro it is that number (TM 5.3).
pub(super) fn number(on: DrawnOn, company: &str, lang: Lang) -> String {
    match (on, lang) {
        (DrawnOn::OnAccount, Lang::Sv) => format!("Betalarnummer (fylls i av {company})"),
        (DrawnOn::OnAccount, Lang::En) => format!("Payer number (filled in by {company})"),
        (DrawnOn::OnBankgiro, Lang::Sv) => {
            "Betalarnummer (samma som betalarens bankgironummer)".to_owned()
        }
        (DrawnOn::OnBankgiro, Lang::En) => {
            "Payer number (the same as the payer’s bankgiro)".to_owned()
        }
    }
}

/// What the signature stands for.
pub(super) fn statement(company: &str, on: DrawnOn, lang: Lang) -> String {
    match (on, lang) {
        (DrawnOn::OnAccount, Lang::Sv) => format!(
            "Jag låter {company} dra betalningar på förfallodagen från kontot ovan, eller från ett konto som jag anger senare. Jag har läst texten på nästa sida och godkänner den. Texten är en del av medgivandet."
        ),
        (DrawnOn::OnBankgiro, Lang::Sv) => format!(
            "Jag låter {company} dra betalningar på förfallodagen från bankgironumret ovan, eller från ett som jag anger senare. Jag har läst texten på nästa sida och godkänner den. Texten är en del av medgivandet."
        ),
        (DrawnOn::OnAccount, Lang::En) => format!(
            "I let {company} draw payments on the due date from the account above, or from an account that I name later. I have read the text on the next page and approve it. The text is part of the mandate."
        ),
        (DrawnOn::OnBankgiro, Lang::En) => format!(
            "I let {company} draw payments on the due date from the bankgiro above, or from one that I name later. I have read the text on the next page and approve it. The text is part of the mandate."
        ),
    }
}

pub(super) fn received_by(company: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Mottaget av, för {company}"),
        Lang::En => format!("Received by, for {company}"),
    }
}
