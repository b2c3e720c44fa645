//! The words of the company's terms.

use super::t;
use crate::{
    core::{Lang, Text},
    law::table_as_of as table_day,
};

pub(in crate::app::mandates) const TERMS: Text = t("Villkor för autogiro", "Autogiro terms");
pub(in crate::app::mandates) const TERMS_SAVED: Text =
    t("Villkoren är sparade", "The terms are saved");
pub(in crate::app::mandates) const TERMS_HELP: Text = t(
    "Era bankgironummer, medgivandets text i de utgåvor som betalare har skrivit under, och hur länge det som är slut sparas.",
    "Your bankgiros, the mandate's text in the editions that payers have signed, and how long what has ended is kept.",
);
pub(in crate::app::mandates) const KEPT_HEADING: Text =
    t("Hur länge det sparas", "How long it is kept");
pub(in crate::app::mandates) const IN_USE: Text = t(
    "Utgåvan används och ändras inte. Lägg till en ny i stället.",
    "The edition is in use and is not changed. Add a new one instead.",
);
pub(in crate::app::mandates) const NOT_A_CUSTOMER_NUMBER: Text = t(
    "Kundnumret hos Bankgirot har högst sex siffror.",
    "The customer number at Bankgirot has at most six figures.",
);
pub(in crate::app::mandates) const NO_BANKGIRO: Text =
    t("Skriv bankgironumret, eller ta bort raden.", "Write the bankgiro, or remove the row.");

pub(in crate::app::mandates) const PAYEE_BANKGIRO: Text = t("Bankgironummer", "Bankgiro");
pub(in crate::app::mandates) const PAYEE_CUSTOMER_NUMBER: Text =
    t("Kundnummer hos Bankgirot", "Customer number at Bankgirot");
pub(in crate::app::mandates) const PAYEE_CUSTOMER_NUMBER_HELP: Text = t(
    "Står i avtalet om autogiro. Det behövs i filerna (Bankgirot, manual 7.2).",
    "Stands in the agreement on Autogiro. The files need it (Bankgirot, manual 7.2).",
);
pub(in crate::app::mandates) const PAYEE_NAME: Text =
    t("Vad det används till", "What it is used for");
pub(in crate::app::mandates) const EDITION_NAME: Text = t("Utgåvans namn", "Name of the edition");
pub(in crate::app::mandates) const EDITION_SV: Text = t("Text på svenska", "Text in Swedish");
pub(in crate::app::mandates) const EDITION_SV_HELP: Text = t(
    "Klistra in bankens text eller den som banken har godkänt.",
    "Paste the bank's text, or the one that the bank has approved.",
);
pub(in crate::app::mandates) const EDITION_EN: Text =
    t("Text på engelska (valfritt)", "Text in English (optional)");
pub(in crate::app::mandates) const EDITION_SINCE: Text = t("Används från", "In use from");
pub(in crate::app::mandates) const EDITION_SINCE_HELP: Text = t(
    "Tom så länge den är ett utkast. Från den dagen ändras texten inte mer.",
    "Empty while it is a draft. From that day the text is not changed any more.",
);
pub(in crate::app::mandates) const EDITION_SOURCE: Text =
    t("Vem som har skrivit eller godkänt den", "Who wrote or approved it");

pub(in crate::app::mandates) const RANGES_HEADING: Text =
    t("Kontroll av kontonummer", "Checks of account numbers");
pub(in crate::app::mandates) const RANGE_FROM: Text =
    t("Första clearingnummer", "First clearing number");
pub(in crate::app::mandates) const RANGE_TO: Text =
    t("Sista clearingnummer", "Last clearing number");
pub(in crate::app::mandates) const RANGE_BANK: Text = t("Seriens bank", "Bank of the range");
pub(in crate::app::mandates) const RANGE_KIND: Text =
    t("Så kontrolleras kontona", "How the accounts are checked");
pub(in crate::app::mandates) const RANGE_SOURCE: Text = t("Var det står", "Where it stands");
pub(in crate::app::mandates) const RANGE_SOURCE_HELP: Text = t(
    "Till exempel bankinfrastruktur.se, med dagen då du läste det.",
    "Such as bankinfrastruktur.se, with the day on which you read it.",
);

/// As of which day the table of clearing numbers is known, and what ranges of one's own are for.
pub(in crate::app::mandates) fn table_as_of(lang: Lang) -> String {
    let day = table_day().map_or_else(|| "–".to_owned(), |it| it.to_string());
    match lang {
        Lang::Sv => format!(
            "Programmets tabell över clearingnummer gäller per {day}. Har en bank fått en serie efter det kan du lägga till den här."
        ),
        Lang::En => format!(
            "The program's table of clearing numbers is as of {day}. A range that a bank has got since can be added here."
        ),
    }
}
