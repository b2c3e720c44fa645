//! The words of the form and of the acts.

pub(in crate::app::mandates) use crate::app::text::PERSON_HINT as FIND_PERSON;

use super::t;
use crate::{
    app::mandates::{field::FormField as F, said::Act},
    autogiro::PayerNumber,
    core::{Lang, Text},
    law::AccountFault,
    registers::{
        autogiro_terms::Edition,
        mandates::{Ending, MandateFault},
    },
};

pub(in crate::app::mandates) const WHO: Text = t("Vem betalar till vem", "Who pays to whom");
pub(in crate::app::mandates) const ACCOUNT_AND_NUMBER: Text =
    t("Konto och betalarnummer", "Account and payer number");
pub(in crate::app::mandates) const THE_FORM: Text =
    t("Underskrift och blankett", "Signature and form");
pub(in crate::app::mandates) const DEBITS: Text = t("Dragningar", "Debits");
pub(in crate::app::mandates) const TELL_THIS: Text =
    t("Det här behöver du svara på.", "This needs your answer.");
pub(in crate::app::mandates) const NO_PAYER: Text = t("Välj vem som betalar.", "Choose who pays.");
pub(in crate::app::mandates) const NO_BANKGIRO_YET: Text = t(
    "Inget av era bankgironummer är inskrivet. Skriv in det under Villkor för autogiro, kugghjulet ovanför listan.",
    "None of your bankgiros is entered. Enter it under Autogiro terms, the cogwheel above the list.",
);
pub(in crate::app::mandates) const DRAWN_ON: [Text; 2] =
    [t("Bankkonto", "Bank account"), t("Bankgiro", "Bankgiro")];
pub(in crate::app::mandates) const KNOWN_AT_BANKGIROT: Text = t(
    "Bankgirot känner medgivandet vid det här. Byt betalarnummer från medgivandets sida. Ett nytt konto läser du in med en fil från Bankgirot, eller skriver som ett nytt medgivande.",
    "Bankgirot knows the mandate by this. Change the payer number from the mandate's page. Read in a new account with a file from Bankgirot, or enter it as a new mandate.",
);
pub(in crate::app::mandates) const PERSONKONTO: Text = t(
    "Det är ett personkonto: kontonumret är betalarens personnummer.",
    "It is a personkonto: the account number is the payer's personnummer.",
);
pub(in crate::app::mandates) const NOT_A_PAYER_NUMBER: Text = t(
    "Ett betalarnummer har bara siffror, högst 16, och inte bara nollor.",
    "A payer number has figures only, at most 16, and not zeros alone.",
);
pub(in crate::app::mandates) const NOT_A_PERSONNUMMER: Text = t(
    "Det ser ut som ett personnummer. Ta hellre kundnumret: betalarnumret följer med i varje fil.",
    "It looks like a personnummer. Use the customer number instead: the payer number goes along in every file.",
);

/// "Ta kundnumret 1042".
pub(in crate::app::mandates) fn take_customer_number(number: PayerNumber, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Ta kundnumret {number}"),
        Lang::En => format!("Use the customer number {number}"),
    }
}

/// "Handelsbanken. Kontonumret stämmer."
pub(in crate::app::mandates) fn sound(bank: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{bank}. Kontonumret stämmer."),
        Lang::En => format!("{bank}. The account number is right."),
    }
}

/// "Swedbank. Kontonumrets sista siffra stämmer inte." What to do about it stands with the reason.
pub(in crate::app::mandates) fn unsound(bank: &str, fault: AccountFault, lang: Lang) -> String {
    format!("{}{}", named(bank), fault.what().in_lang(lang))
}

fn named(bank: &str) -> String {
    if bank.is_empty() { String::new() } else { format!("{bank}. ") }
}

/// "2. Utgåva 2026".
pub(in crate::app::mandates) fn edition(number: u32, it: &Edition, lang: Lang) -> String {
    let name = it.name.trim();
    let edition = t("Utgåva", "Edition").in_lang(lang);
    if name.is_empty() { format!("{edition} {number}") } else { format!("{number}. {name}") }
}

pub(in crate::app::mandates) fn label(field: F) -> Text {
    match field {
        F::Of(_) => Text::EMPTY,
        F::DrawnOn => t("Pengarna dras från", "The money is drawn on"),
        F::Account => t("Clearingnummer och konto", "Clearing number and account"),
        F::Bankgiro => t("Betalarens bankgiro", "The payer's bankgiro"),
        F::On => t("Dag", "Day"),
        F::To => t("Läge hos Bankgirot", "State at Bankgirot"),
        F::Reason => t("Varför", "Why"),
        F::EndedBy => t("Vem avslutar", "Who ends it"),
        F::ToldOn => t("Den andra fick veta det", "The other side was told on"),
        F::EndsOn => t("Upphör", "Ends on"),
        F::AtOnce => t("Skäl att avsluta genast", "Reason to end it at once"),
        F::ShreddedBy => t("Förstörd av", "Shredded by"),
        F::Witness => t("Vittne (valfritt)", "Witness (optional)"),
        F::How => t("På vilket sätt", "In which way"),
        F::NewNumber => t("Nytt betalarnummer", "New payer number"),
        F::Decision => t("Vad ska gälla", "What is to hold"),
    }
}

pub(in crate::app::mandates) fn help(field: F) -> Text {
    match field {
        F::Account => t(
            "Skriv som på blanketten. Banken och kontrollsiffran visas direkt.",
            "Write it as on the form. The bank and the check digit are shown at once.",
        ),
        F::Reason => {
            t("Var du såg det, eller vad som är gjort.", "Where you saw it, or what was done.")
        }
        F::AtOnce => t(
            "Utan skäl har betalaren 30 dagar på sig (medgivandets text).",
            "Without a reason the payer has 30 days (the mandate's text).",
        ),
        F::How => {
            t("Dokumentförstörare eller låst behållare.", "A shredder or a locked container.")
        }
        F::NewNumber => t(
            "Högst 16 siffror, olika för varje medgivande. Bankgirot får veta det i nästa fil.",
            "At most 16 figures, different for each mandate. Bankgirot is told in the next file.",
        ),
        _ => Text::EMPTY,
    }
}

/// What the act is called over its fields.
pub(in crate::app::mandates) fn act(act: Act) -> Text {
    match act {
        Act::Sign => t("Skriv in underskriften", "Enter the signature"),
        Act::MarkSent => t("Skickat på annat sätt", "Sent by other means"),
        Act::Confirm => t("Bekräfta för hand", "Confirm by hand"),
        Act::End => t("Avsluta medgivandet", "End the mandate"),
        Act::Shred => t("Förstör blanketten", "Shred the form"),
        Act::Number => t("Byt betalarnummer", "Change the payer number"),
        Act::Settle(_) => t("Avgör skillnaden", "Decide about the difference"),
    }
}

/// What the act means.
pub(in crate::app::mandates) fn act_help(act: Act) -> Text {
    match act {
        Act::Sign => t(
            "Betalaren har skrivit under och medgivandet har kommit till er.",
            "The payer has signed and the mandate has come to you.",
        ),
        Act::MarkSent => t(
            "Bankgirot har fått veta det utan en fil härifrån, till exempel i Autogiro Online.",
            "Bankgirot has been told without a file from here, such as in Autogiro Online.",
        ),
        Act::Confirm => t(
            "Läget bekräftas annars av en fil från Bankgirot. Skriv var du har sett det.",
            "Otherwise a file from Bankgirot confirms the state. Write where you saw it.",
        ),
        Act::End => t(
            "Betalaren får avsluta när som helst. Makuleringen läggs i nästa fil till Bankgirot när dagen är inne.",
            "The payer may end it at any time. The cancellation goes into the next file to Bankgirot when the day has come.",
        ),
        Act::Shred => t(
            "Skriv när och av vem pappret förstördes. Medgivandet här finns kvar till sin gallringsdag.",
            "Write when and by whom the paper was shredded. The mandate here stays until its erasure date.",
        ),
        Act::Number => t(
            "Det gamla numret gäller tills Bankgirot har bekräftat det nya.",
            "The old number holds until Bankgirot has confirmed the new one.",
        ),
        Act::Settle(_) => t(
            "Skriv vad som ska gälla och varför. Beslutet sparas med skillnaden.",
            "Write what is to hold and why. The decision is kept with the difference.",
        ),
    }
}

/// The verb on the button that does it.
pub(in crate::app::mandates) fn does(act: Act) -> Text {
    match act {
        Act::Sign => t("Spara underskriften", "Save the signature"),
        Act::MarkSent => t("Spara som skickat", "Save as sent"),
        Act::Confirm => t("Bekräfta läget", "Confirm the state"),
        Act::End => t("Spara avslutet", "Save the end"),
        Act::Shred => t("Anteckna som förstörd", "Record as shredded"),
        Act::Number => t("Spara nya numret", "Save the new number"),
        Act::Settle(_) => t("Spara beslutet", "Save the decision"),
    }
}

/// What is told when it is done.
pub(in crate::app::mandates) fn done(act: Act) -> Text {
    match act {
        Act::Sign => t("Underskriften är sparad", "The signature is saved"),
        Act::MarkSent => t("Sparat som skickat", "Saved as sent"),
        Act::Confirm => t("Läget är bekräftat", "The state is confirmed"),
        Act::End => t("Avslutet är sparat", "The end is saved"),
        Act::Shred => t("Blanketten är antecknad som förstörd", "The form is recorded as shredded"),
        Act::Number => t("Det nya numret är sparat", "The new number is saved"),
        Act::Settle(_) => t("Beslutet är sparat", "The decision is saved"),
    }
}

/// A fault with its rule.
pub(in crate::app::mandates) fn told(fault: MandateFault, lang: Lang) -> String {
    let told = fault.text().in_lang(lang);
    if fault.cite().is_empty() { told.to_owned() } else { format!("{told} ({})", fault.cite()) }
}

/// "Upphör 2026-12-22. Dragningar till och med 2026-12-22 får göras."
pub(in crate::app::mandates) fn ends(it: &Ending, lang: Lang) -> String {
    let (ends_on, stopped) = (it.ends_on, it.first_stopped());
    let has_notice = it.earliest() > it.told_on;
    match (lang, has_notice) {
        (Lang::Sv, true) => format!(
            "Upphör {ends_on}, 30 dagar efter att betalaren fick veta det (medgivandets text). Dra inget från och med {stopped}."
        ),
        (Lang::En, true) => format!(
            "Ends {ends_on}, 30 days after the payer was told (the mandate's text). Draw nothing from {stopped} on."
        ),
        (Lang::Sv, false) => format!("Upphör {ends_on}. Dra inget från och med {stopped}."),
        (Lang::En, false) => format!("Ends {ends_on}. Draw nothing from {stopped} on."),
    }
}

pub(in crate::app::mandates) const SCAN_FIRST: Text = t(
    "Ingen skanning är bifogad. Utan den är blanketten ert enda bevis om betalaren reklamerar en dragning (betaltjänstlagen 5:54). Bifoga en skanning först.",
    "No scan is attached. Without it the form is your only proof if the payer claims a debit (betaltjänstlagen 5:54). Attach a scan first.",
);
