//! The words of a mandate's page.

pub(in crate::app::mandates) use crate::app::text::{CHAIN, LINKS};

use super::t;
use crate::{
    app::mandates::{next::Next, said::Act},
    core::{Choice, Lang, Text},
    law::Bankgiro,
    registers::mandates::{Difference, Mandate, Step, Wanted, payer_number},
    reports::ReportKind,
    ui::chip::Tone,
};

pub(in crate::app::mandates) const CHANGE: Text = t("Ändra", "Change");
pub(in crate::app::mandates) const WANTED: Text = t("Vi vill", "We want");
pub(in crate::app::mandates) const CONFIRMED: Text = t("Bekräftat", "Confirmed");
pub(in crate::app::mandates) const ANSWERED: Text = t("Svaret är sparat", "The answer is saved");
pub(in crate::app::mandates) const KEPT: Text =
    t("Medgivandet ska inte avslutas", "The mandate is not to end");
pub(in crate::app::mandates) const GROUPS: [Text; 3] = [
    t("Konto och nummer", "Account and numbers"),
    t("Underskrift och blankett", "Signature and form"),
    t("Övrigt", "Other"),
];
pub(in crate::app::mandates) const PARTS: Text = t("Medgivandets delar", "Parts of the mandate");
pub(in crate::app::mandates) const NO_STEPS: Text =
    t("Inget ännu: medgivandet är ett utkast.", "Nothing yet: the mandate is a draft.");
pub(in crate::app::mandates) const PERSONS: Text = t("Personer", "Persons");
pub(in crate::app::mandates) const FINDINGS: Text =
    t("Skillnader mot Bankgirot", "Differences from Bankgirot");
pub(in crate::app::mandates) const DECIDE: Text = t("Avgör", "Decide");

/// "Eva Öberg – 5402-9681".
pub(in crate::app::mandates) fn heading(name: &str, to: Option<&Bankgiro>, lang: Lang) -> String {
    let to = to.map_or_else(|| super::AUTOGIRO.in_lang(lang).to_owned(), ToString::to_string);
    format!("{name} – {to}")
}

/// What we want, and how that looks.
pub(in crate::app::mandates) fn wanted(it: Wanted, lang: Lang) -> (Tone, String) {
    let words = |tone, text: Text| (tone, text.in_lang(lang).to_owned());
    match it {
        Wanted::Undecided => words(Tone::Neutral, t("Inte bestämt", "Not decided")),
        Wanted::InForce => words(Tone::Good, t("Ska gälla", "In force")),
        Wanted::Renumbered(number) => {
            let (tone, told) = words(Tone::Good, t("Ska gälla som nummer", "In force as number"));
            (tone, format!("{told} {}", payer_number(number).to_masked_text()))
        }
        Wanted::Over => words(Tone::Neutral, t("Ska vara slut", "Ended")),
    }
}

/// "Godkänt 2026-11-24"; that nothing is, where nothing is.
pub(in crate::app::mandates) fn confirmed(step: Option<&Step>, lang: Lang) -> String {
    let none = t("Inget av Bankgirot", "Nothing by Bankgirot");
    step.map_or_else(
        || none.in_lang(lang).to_owned(),
        |it| format!("{} {}", it.to.text().in_lang(lang), it.on),
    )
}

/// The state with its day, and what it waits for, in a sentence.
pub(in crate::app::mandates) fn explained(it: &Mandate, why: Difference, lang: Lang) -> String {
    let state = it.state().text().in_lang(lang);
    let since = it.last_step().map(|it| it.on.to_string()).unwrap_or_default();
    let head = format!("{state} {since}");
    let why = match it.queued_from().filter(|_| why == Difference::ToSend) {
        Some(from) => to_send(from, lang),
        None => waits(why).in_lang(lang).to_owned(),
    };
    format!("{}. {why}", head.trim())
}

fn to_send(from: jiff::civil::Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Det läggs i filen till Bankgirot från och med {from}."),
        Lang::En => format!("It goes into the file to Bankgirot from {from} on."),
    }
}

fn waits(it: Difference) -> Text {
    match it {
        Difference::Finding => t(
            "Bankgirot säger något annat än registret.",
            "Bankgirot says something else than the register.",
        ),
        Difference::Refused => t(
            "Gå igenom uppgifterna med betalaren, och underteckna på nytt eller avsluta.",
            "Go through the details with the payer, and sign anew or end it.",
        ),
        Difference::Ours => t("Nästa steg är ert.", "The next step is yours."),
        Difference::ToSend | Difference::Awaited => {
            t("Svaret kommer i en fil.", "The answer comes in a file.")
        }
    }
}

/// A step on its button.
pub(in crate::app::mandates) fn next(it: Next) -> Text {
    match it {
        Next::Do(Act::Settle(_)) => t("Avgör skillnaden", "Decide about the difference"),
        Next::Do(Act::MarkSent) => t("Skickat på annat sätt", "Sent by other means"),
        Next::Do(Act::End) => t("Avsluta", "End"),
        Next::Do(act) => super::act(act),
        Next::Accept => t("Godkänn betalaren", "Accept the payer"),
        Next::Reject => t("Avvisa", "Reject"),
        Next::Keep => t("Avsluta inte", "Do not end it"),
        Next::Change => CHANGE,
        Next::Write => super::WRITE_FILE,
        Next::Read => super::READ_FILE,
        Next::Print(ReportKind::Autogiroanmalan) => t("Skriv ut blanketten", "Print the form"),
        Next::Print(ReportKind::Makuleringsprotokoll) => {
            t("Skriv ut makuleringsprotokollet", "Print the record of shredding")
        }
        Next::Print(_) => t("Skriv ut beskedet", "Print the letter"),
    }
}

/// "8 av 9 delar finns".
pub(in crate::app::mandates) fn n_parts(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{n} av {of} delar finns"),
        Lang::En => format!("{n} of {of} parts are there"),
    }
}

/// "Här 6114 •••••2351, hos Bankgirot 6000 •••••4711".
pub(in crate::app::mandates) fn ours_and_theirs(
    ours: &str,
    theirs: Option<&str>,
    lang: Lang,
) -> String {
    let giro = t("ett bankgiro", "a bankgiro").in_lang(lang);
    let theirs = theirs.unwrap_or(giro);
    match lang {
        Lang::Sv => format!("Här {ours}, hos Bankgirot {theirs}"),
        Lang::En => format!("Here {ours}, at Bankgirot {theirs}"),
    }
}

/// "Loggat av Anna 2026-11-22 09.14".
pub(in crate::app::mandates) fn logged_by(by: &str, at: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Loggat av {by} {at}"),
        Lang::En => format!("Logged by {by} {at}"),
    }
}

/// "5402-9681, betalarnummer 1042".
pub(in crate::app::mandates) fn of_person(it: &Mandate, lang: Lang) -> String {
    let payee = it.payee.as_ref().map(ToString::to_string);
    let number = it.payer_number.map(|it| payer_number(it).to_masked_text());
    let number = number.map(|it| format!("{} {it}", super::NUMBER.in_lang(lang).to_lowercase()));
    let parts: Vec<String> = payee.into_iter().chain(number).collect();
    if parts.is_empty() { super::AUTOGIRO.in_lang(lang).to_owned() } else { parts.join(", ") }
}

/// With a capital first.
pub(in crate::app::mandates) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
