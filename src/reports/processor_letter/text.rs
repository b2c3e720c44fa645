//! The words of the letter on other processors.

use jiff::civil::Date;

use super::Item;
use crate::{
    core::{Lang, Text},
    registers::agreements::Change,
};

pub(super) const ENGAGED_BY: Text = Text { sv: "Anlitas genom", en: "Engaged through" };
pub(super) const SERVICE: Text = Text { sv: "Vad det gör", en: "What it does" };
pub(super) const DATA: Text = Text { sv: "Vilka uppgifter", en: "Which data" };
pub(super) const PLACES: Text =
    Text { sv: "Länder och stöd för överföring", en: "Countries and ground for the transfer" };
pub(super) const TO_OBJECT: Text = Text { sv: "Om ni vill invända", en: "If you want to object" };
pub(super) const YOUR_YES: Text = Text { sv: "Vi behöver ert ja", en: "We need your yes" };
pub(super) const AGAINST: Text =
    Text { sv: "Mot vilket underbiträde, och varför", en: "To which sub-processor, and why" };
pub(super) const INSIDE: Text = Text { sv: "inom EU/EES", en: "inside the EU/EEA" };
pub(super) const QUESTIONS: Text = Text { sv: "Frågor", en: "Questions" };
pub(super) const CUSTOMER: Text = Text { sv: "För kunden", en: "For the customer" };

pub(super) const fn day(change: Change) -> Text {
    match change {
        Change::Starts => Text { sv: "Från och med", en: "From" },
        Change::Ends => Text { sv: "Sista dag", en: "Last day" },
    }
}

/// What the letter is called, by what it tells.
pub(super) fn title(changes: &[Item], lang: Lang) -> &'static str {
    let all = |change: Change| changes.iter().all(|it| it.letter.change == change);
    let is_one = changes.len() == 1;
    let text = if all(Change::Ends) && is_one {
        Text { sv: "Ett underbiträde slutar", en: "A sub-processor ends" }
    } else if all(Change::Ends) {
        Text { sv: "Underbiträden slutar", en: "Sub-processors end" }
    } else if all(Change::Starts) && is_one {
        Text { sv: "Ett nytt underbiträde", en: "A new sub-processor" }
    } else if all(Change::Starts) {
        Text { sv: "Nya underbiträden", en: "New sub-processors" }
    } else {
        Text { sv: "Ändrade underbiträden", en: "Changes of sub-processors" }
    };
    text.in_lang(lang)
}

pub(super) fn subtitle(company: &str, number: &str, lang: Lang) -> String {
    let number = number.trim();
    match (lang, number.is_empty()) {
        (Lang::Sv, true) => format!("Ert personuppgiftsbiträdesavtal med {company}"),
        (Lang::Sv, false) => format!("Ert personuppgiftsbiträdesavtal med {company}, {number}"),
        (Lang::En, true) => format!("Your data processing agreement with {company}"),
        (Lang::En, false) => format!("Your data processing agreement with {company}, {number}"),
    }
}

/// Why the letter is sent (GDPR 28.2).
pub(super) fn opening(company: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!(
            "{company} behandlar personuppgifter åt er. När vi ändrar vilka andra biträden som hjälper oss ska ni få veta det i förväg (artikel\u{a0}28.2 i dataskyddsförordningen). Det här ändras."
        ),
        Lang::En => format!(
            "{company} processes personal data for you. When we change which other processors help us, you are to be told beforehand (Article\u{a0}28.2 of the General Data Protection Regulation). This is what changes."
        ),
    }
}

/// "Molnlager AB börjar".
pub(super) fn change(name: &str, change: Change, lang: Lang) -> String {
    let name = name.trim();
    match (lang, change) {
        (Lang::Sv, Change::Starts) => format!("{name} börjar"),
        (Lang::Sv, Change::Ends) => format!("{name} slutar"),
        (Lang::En, Change::Starts) => format!("{name} begins"),
        (Lang::En, Change::Ends) => format!("{name} ends"),
    }
}

/// General authorisation: what is not objected to begins.
pub(super) fn may_object(by: Option<Date>, contact: &str, lang: Lang) -> String {
    match (lang, by) {
        (Lang::Sv, Some(by)) => format!(
            "Har ni inget emot ändringen behöver ni inte göra något. Vill ni invända ska vi ha ert besked senast {by}. Kryssa, skriv under och skicka sidan till oss, eller skriv till {contact}. Berätta gärna varför, så att vi kan hitta en lösning."
        ),
        (Lang::Sv, None) => format!(
            "Har ni inget emot ändringen behöver ni inte göra något. Vill ni invända, säg det så snart ni kan. Kryssa, skriv under och skicka sidan till oss, eller skriv till {contact}. Berätta gärna varför, så att vi kan hitta en lösning."
        ),
        (Lang::En, Some(by)) => format!(
            "If you have nothing against the change you need not do anything. If you want to object, we must have your answer by {by}. Tick, sign and send us this page, or write to {contact}. Do tell us why, so that we can find a way."
        ),
        (Lang::En, None) => format!(
            "If you have nothing against the change you need not do anything. If you want to object, tell us as soon as you can. Tick, sign and send us this page, or write to {contact}. Do tell us why, so that we can find a way."
        ),
    }
}

/// Specific authorisation: nothing begins without a yes.
pub(super) fn asks_for_a_yes(by: Option<Date>, contact: &str, lang: Lang) -> String {
    match (lang, by) {
        (Lang::Sv, Some(by)) => format!(
            "Enligt vårt avtal får ett nytt underbiträde inte börja förrän ni har godkänt det skriftligen. Svara senast {by}: kryssa, skriv under och skicka sidan till oss, eller skriv till {contact}. Utan ert ja får underbiträdet inga uppgifter från er."
        ),
        (Lang::Sv, None) => format!(
            "Enligt vårt avtal får ett nytt underbiträde inte börja förrän ni har godkänt det skriftligen. Svara så snart ni kan: kryssa, skriv under och skicka sidan till oss, eller skriv till {contact}. Utan ert ja får underbiträdet inga uppgifter från er."
        ),
        (Lang::En, Some(by)) => format!(
            "By our agreement a new sub-processor may not begin until you have authorised it in writing. Answer by {by}: tick, sign and send us this page, or write to {contact}. Without your yes the sub-processor gets no data of yours."
        ),
        (Lang::En, None) => format!(
            "By our agreement a new sub-processor may not begin until you have authorised it in writing. Answer as soon as you can: tick, sign and send us this page, or write to {contact}. Without your yes the sub-processor gets no data of yours."
        ),
    }
}

/// What can be ticked about `n` new ones.
pub(super) const fn boxes(is_asked: bool, n: usize) -> [Text; 2] {
    let yes = match (is_asked, n) {
        (true, 1) => {
            Text { sv: "Vi godkänner underbiträdet.", en: "We authorise the sub-processor." }
        }
        (true, _) => {
            Text { sv: "Vi godkänner underbiträdena.", en: "We authorise the sub-processors." }
        }
        (false, 1) => Text {
            sv: "Vi har inget emot underbiträdet.",
            en: "We have nothing against the sub-processor.",
        },
        (false, _) => Text {
            sv: "Vi har inget emot underbiträdena.",
            en: "We have nothing against the sub-processors.",
        },
    };
    [yes, Text { sv: "Vi invänder.", en: "We object." }]
}

pub(super) fn ask(contact: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Hör av er till {contact}."),
        Lang::En => format!("Turn to {contact}."),
    }
}
