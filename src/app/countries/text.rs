//! The words about countries and transfers.

pub(super) use crate::app::text::SAVE;

use jiff::civil::Date;

use crate::core::{Lang, Text, t};

pub(super) const TO_AGREEMENTS: Text = t("Tillbaka till avtalen", "Back to the agreements");
pub(super) const PRINT: Text = t("Skriv ut överföringarna", "Print the transfers");
pub(super) const NO_TRANSFERS: Text = t("Inga överföringar", "No transfers");
pub(super) const PROVEN: Text = t("Styrkt", "Proven");
pub(super) const CONTRADICTED: Text = t("Stämmer inte", "Contradicted");
pub(super) const UNKNOWN: Text = t("Går inte att styrka", "Cannot be proven");
pub(super) const STATED: Text = t(
    "De här behandlingarna säger ändå att inga uppgifter förs ut ur EU/EES:",
    "These processing activities still say that no data leave the EU/EEA:",
);
pub(super) const NO_COUNTRY: Text = t("Landet är okänt", "Country not known");
pub(super) const INSIDE: Text = t("Inom EU/EES", "Inside the EU/EEA");
pub(super) const HAS_GROUND: Text = t("Har stöd", "Has a ground");
pub(super) const NO_GROUND: Text = t("Stöd saknas", "No ground");
pub(super) const DECISIONS: Text = t("Beslut om adekvat skyddsnivå", "Adequacy decisions");
pub(super) const DECISIONS_HELP: Text = t(
    "Hit får uppgifter föras utan annat stöd (artikel 45). Varje beslut har den dag då någon senast läste det. Stämmer ett beslut inte längre skriver du in vad som gäller nu.",
    "Data may be sent here without any other ground (Article 45). Each decision has the day on which somebody last read it. Where one is no longer right, enter what holds now.",
);
pub(super) const OWN: Text = t("Vad ni själva har skrivit in", "What you have entered yourselves");
pub(super) const CHECKED_TODAY: Text = t("Jämförd i dag", "Compared today");
pub(super) const ENTERED_BY_US: Text = t("Inskrivet av er", "Entered by you");
pub(super) const ENDED: Text = t("Har upphört", "Has ended");
pub(super) const LOOK_UP: Text = t("Kontrollera först", "Look up first");
pub(super) const SAVED: Text = t("Listan är sparad", "The list is saved");
const NAMELESS: Text = t("Utan namn", "Unnamed");

/// What a record is called, in a link.
pub(super) fn named(title: &str, lang: Lang) -> &str {
    if title.trim().is_empty() { NAMELESS.in_lang(lang) } else { title }
}

/// "Ändra beslutet om Japan".
pub(super) fn change(country: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ändra beslutet om {country}"),
        Lang::En => format!("Change the decision on {country}"),
    }
}

pub(super) fn read_on(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("läst {day}"),
        Lang::En => format!("read {day}"),
    }
}

/// What is stated, and that other registers say otherwise.
pub(super) fn but(stated_on: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "Den {stated_on} angavs att inga uppgifter förs ut ur EU/EES. Enligt andra register sker det här. Ändra svaret under Överföringar, eller rätta det som inte stämmer."
        ),
        Lang::En => format!(
            "On {stated_on} it was stated that no data leave the EU/EEA. By other registers they do, here. Change the answer under Transfers, or mend what is not right."
        ),
    }
}
