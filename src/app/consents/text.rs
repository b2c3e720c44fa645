//! The words of the consents' screens.

pub(super) use crate::app::text::{
    CHAIN, IMPORT, NOT_SAVABLE, PERSON_HINT as SEARCH_PERSON, PRINT_LIST, SAVE, UNREADABLE,
};
pub(super) use crate::ui::text::{CANCEL, NOT_CHOSEN};

use jiff::civil::Date;

use crate::{
    core::{Id, Lang, Text, grouped},
    registers::consents::{Consent, ConsentState, EventKind},
};

pub(super) const LOG: Text = Text { sv: "Logga samtycke", en: "Log a consent" };
pub(super) const LOG_MANY: Text = Text { sv: "Logga för flera", en: "Log for several" };
pub(super) const PERSON: Text = Text { sv: "Person", en: "Person" };
pub(super) const ABOUT: Text = Text { sv: "Gäller", en: "About" };
pub(super) const STATE: Text = Text { sv: "Läge", en: "State" };
pub(super) const SINCE: Text = Text { sv: "Sedan", en: "Since" };
pub(super) const LAST_DAY: Text = Text { sv: "Sista dag", en: "Last day" };
pub(super) const TO_STOP: Text = Text { sv: "Att stoppa", en: "To stop" };
pub(super) const PURPOSE: Text = Text { sv: "Ändamål", en: "Purpose" };
pub(super) const ALL_PURPOSES: Text = Text { sv: "Alla ändamål", en: "All purposes" };
pub(super) const ON_DAY: Text = Text { sv: "Den dag", en: "On the day" };
pub(super) const BACK_TO_TODAY: Text = Text { sv: "Tillbaka till i dag", en: "Back to today" };
pub(super) const CHOOSE_PURPOSE: Text = Text {
    sv: "Listan visar alla samtycken som gällde den dagen. Välj ändamål för att få antalet personer.",
    en: "The list shows every consent that held on that day. Choose a purpose for the number of persons.",
};

pub(super) const OTHER_PERSON: Text = Text { sv: "Byt person", en: "Another person" };
pub(super) const NEW_PERSON: Text = Text { sv: "Ny person", en: "New person" };
pub(super) const NO_PERSON: Text =
    Text { sv: "Välj vem som säger det.", en: "Choose who says it." };
pub(super) const NO_TEXT: Text =
    Text { sv: "Välj vad det gäller.", en: "Choose what it is about." };
pub(super) const NO_DAY: Text = Text { sv: "Skriv dagen.", en: "Write the day." };
pub(super) const NO_TIME: Text =
    Text { sv: "Skriv klockslaget som 14.30.", en: "Write the time as 14:30." };
pub(super) const NO_TEXTS: Text = Text {
    sv: "Ingen samtyckestext används ännu. Skriv och godkänn en först: den säger vad ni frågar om.",
    en: "No consent text is in use yet. Write and approve one first: it says what you ask about.",
};
pub(super) const TO_TEXTS: Text = Text { sv: "Till samtyckestexterna", en: "To the consent texts" };
pub(super) const READ_OUT: Text = Text { sv: "Läs upp", en: "Read out" };
pub(super) const LANGUAGES: [&str; 2] = ["Svenska", "English"];
pub(super) const LOGGED: Text = Text { sv: "Loggat", en: "Logged" };
pub(super) const WITHDRAWN: Text =
    Text { sv: "Samtycket är återkallat", en: "The consent is withdrawn" };
pub(super) const ATTACH: Text = Text { sv: "Välj fil", en: "Choose a file" };
pub(super) const FILE_HELP: Text = Text {
    sv: "En inskannad blankett eller ett mejl läggs i pärmen, med sitt fingeravtryck (SHA-256).",
    en: "A scanned form or an e-mail is put in the binder, with its fingerprint (SHA-256).",
};
pub(super) const TAKE_OFF: Text = Text { sv: "Ta bort filen", en: "Take the file off" };

pub(super) const WITHDRAW: Text = Text { sv: "Återkalla", en: "Withdraw" };
pub(super) const WITHDRAW_TITLE: Text =
    Text { sv: "Återkalla samtycket", en: "Withdraw the consent" };
pub(super) const WITHDRAW_HELP: Text = Text {
    sv: "Det behövs inget skäl (artikel 7.3). Välj hur det sades och tryck Enter.",
    en: "No reason is needed (Article 7.3). Choose how it was said and press Enter.",
};
pub(super) const MEND_BY_RENEWING: Text = Text {
    sv: "Det som är loggat ändras aldrig. Fråga igen och välj Förnya, så fyller du i det då.",
    en: "What is logged is never altered. Ask again and choose Renew, and fill it in there.",
};
pub(super) const RENEW: Text = Text { sv: "Förnya", en: "Renew" };
pub(super) const GIVE_ANEW: Text = Text { sv: "Nytt samtycke", en: "New consent" };
pub(super) const LOG_OTHER: Text = Text { sv: "Logga annat", en: "Log other" };
pub(super) const PRINT_RECEIPT: Text = Text { sv: "Skriv ut kvitto", en: "Print the receipt" };
pub(super) const PRINT_CONFIRMATION: Text =
    Text { sv: "Skriv ut bekräftelse", en: "Print the confirmation" };
pub(super) const SHOW_WORDING: Text = Text { sv: "Visa ordalydelsen", en: "Show the wording" };
pub(super) const HIDE_WORDING: Text = Text { sv: "Dölj ordalydelsen", en: "Hide the wording" };
pub(super) const STOP: Text = Text { sv: "Att stoppa", en: "To stop" };
pub(super) const ALL_STOPPED: Text =
    Text { sv: "Allt är stoppat.", en: "Everything has stopped." };
pub(super) const GOES_ON: Text = Text { sv: "Det här får fortsätta", en: "This may go on" };
pub(super) const GOES_ON_HELP: Text = Text {
    sv: "Det vilar på en annan rättslig grund och slutar inte när samtycket gör det.",
    en: "It rests on another lawful basis and does not end when the consent does.",
};
pub(super) const CONSENTS: Text = Text { sv: "Samtycken", en: "Consents" };
pub(super) const NO_CONSENTS: Text = Text {
    sv: "Personen har inte sagt ja eller nej till något.",
    en: "The person has said neither yes nor no to anything.",
};
pub(super) const NOTE: Text = Text { sv: "Anteckning", en: "Note" };

pub(super) const WHOM: Text = Text { sv: "För vilka", en: "For whom" };
pub(super) const LINES_HINT: Text = Text {
    sv: "En person på varje rad: namn, kundnummer eller personnummer",
    en: "One person on each line: name, customer number or identity number",
};
pub(super) const ADD_LINES: Text = Text { sv: "Lägg till raderna", en: "Add the lines" };
pub(super) const ADD_GROUP: Text =
    Text { sv: "Lägg till alla i gruppen", en: "Add everybody in the group" };
pub(super) const GROUP: Text = Text { sv: "Grupp", en: "Group" };
pub(super) const EMPTY_LIST: Text = Text { sv: "Töm listan", en: "Empty the list" };
pub(super) const TAKE_OUT: Text = Text { sv: "Ta ut ur listan", en: "Take out of the list" };
pub(super) const CANNOT: Text = Text { sv: "Kan inte", en: "Cannot" };
pub(super) const CAN_BE_LOGGED: Text = Text { sv: "Kan loggas", en: "Can be logged" };
pub(super) const RESULT: Text = Text { sv: "Resultat", en: "Result" };
pub(super) const NOBODY_YET: Text =
    Text { sv: "Välj minst en person.", en: "Choose at least one person." };
pub(super) const LOGGING: Text = Text { sv: "Samtycken loggas", en: "Logging consents" };

/// "Eva Öberg – Nyhetsbrev".
pub(super) fn heading(person: &str, text: &str) -> String {
    format!("{person} – {text}")
}

/// "14 personer samtycker till Nyhetsbrev den 2026-11-22", in the tense of the day.
pub(super) fn consenting(n: usize, text: &str, (day, today): (Date, Date), lang: Lang) -> String {
    let n_persons = match (lang, n) {
        (Lang::Sv, 0) => "Ingen".to_owned(),
        (_, 1) => "1 person".to_owned(),
        (Lang::Sv, n) => format!("{} personer", grouped(n)),
        (Lang::En, 0) => "Nobody".to_owned(),
        (Lang::En, n) => format!("{} persons", grouped(n)),
    };
    let verb = match (lang, day < today) {
        (Lang::Sv, true) => "samtyckte till",
        (Lang::Sv, false) => "samtycker till",
        (Lang::En, true) => "consented to",
        (Lang::En, false) if n <= 1 => "consents to",
        (Lang::En, false) => "consent to",
    };
    let on = if lang == Lang::Sv { "den" } else { "on" };
    format!("{n_persons} {verb} {text} {on} {day}.")
}

/// "Version 2, på svenska".
pub(super) fn version(number: u32, shown_in: Lang, lang: Lang) -> String {
    let language = match (lang, shown_in) {
        (Lang::Sv, Lang::Sv) => "på svenska",
        (Lang::Sv, Lang::En) => "på engelska",
        (Lang::En, Lang::Sv) => "in Swedish",
        (Lang::En, Lang::En) => "in English",
    };
    format!("Version {number}, {language}")
}

/// "Version 2, i bruk från 2026-06-01".
pub(super) fn version_from(number: u32, from: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Version {number}, i bruk från {from}"),
        Lang::En => format!("Version {number}, in use from {from}"),
    }
}

/// "mottaget av Anna".
pub(super) fn received_by(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("mottaget av {name}"),
        Lang::En => format!("received by {name}"),
    }
}

/// "Loggat av Anna 2026-11-22 12:04".
pub(super) fn logged_by(name: &str, at: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Loggat av {name} {at}"),
        Lang::En => format!("Logged by {name} {at}"),
    }
}

/// "Fil: SHA-256 3f2a9c…".
pub(super) fn file(name: Option<&str>, sha256: &str, lang: Lang) -> String {
    let start: String = sha256.chars().take(12).collect();
    let what = if lang == Lang::Sv { "Fil" } else { "File" };
    match name {
        Some(name) => format!("{what}: {name} (SHA-256 {start}…)"),
        None => format!("{what}: SHA-256 {start}…"),
    }
}

/// "Inspelning: 2026-118".
pub(super) fn recording(reference: &str, lang: Lang) -> String {
    let what = if lang == Lang::Sv { "Inspelning" } else { "Recording" };
    format!("{what}: {reference}")
}

/// "sedan 2026-05-01", "till och med 2027-05-01".
pub(super) fn since(
    state: ConsentState,
    since: Option<Date>,
    last: Option<Date>,
    lang: Lang,
) -> String {
    let from = since.map(|it| match lang {
        Lang::Sv => format!("sedan {it}"),
        Lang::En => format!("since {it}"),
    });
    let to = last.filter(|_| state == ConsentState::Valid).map(|it| match lang {
        Lang::Sv => format!("till och med {it}"),
        Lang::En => format!("through {it}"),
    });
    from.into_iter().chain(to).collect::<Vec<_>>().join(", ")
}

/// "Det skulle ha slutat 2026-11-22."
pub(super) fn should_have_stopped(since: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Det skulle ha upphört {since} (artikel 7.3)."),
        Lang::En => format!("It should have stopped on {since} (Article 7.3)."),
    }
}

/// "klart 2026-11-23, Anna".
pub(super) fn done(on: Date, by: &str, lang: Lang) -> String {
    let done = if lang == Lang::Sv { "klart" } else { "done" };
    if by.is_empty() { format!("{done} {on}") } else { format!("{done} {on}, {by}") }
}

/// "2 kvar att stoppa".
pub(super) fn n_to_stop(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{n} kvar att stoppa"),
        Lang::En => format!("{n} left to stop"),
    }
}

/// "34 kan loggas, 2 kan inte".
pub(super) fn verdicts(n_good: usize, n_refused: usize, lang: Lang) -> String {
    let (good, refused) = (grouped(n_good), grouped(n_refused));
    match (lang, n_refused) {
        (Lang::Sv, 0) => format!("{good} kan loggas"),
        (Lang::Sv, _) => format!("{good} kan loggas, {refused} kan inte"),
        (Lang::En, 0) => format!("{good} can be logged"),
        (Lang::En, _) => format!("{good} can be logged, {refused} cannot"),
    }
}

/// "Och 12 till."
pub(super) fn and_more(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Och {} till.", grouped(n)),
        Lang::En => format!("And {} more.", grouped(n)),
    }
}

/// "Loggat för 34 personer."
pub(super) fn logged_for(n: usize, n_refused: usize, lang: Lang) -> String {
    let (told, refused) = (grouped(n), grouped(n_refused));
    let done = match (lang, n) {
        (Lang::Sv, 1) => "Loggat för 1 person.".to_owned(),
        (Lang::Sv, _) => format!("Loggat för {told} personer."),
        (Lang::En, 1) => "Logged for 1 person.".to_owned(),
        (Lang::En, _) => format!("Logged for {told} persons."),
    };
    match (lang, n_refused) {
        (_, 0) => done,
        (Lang::Sv, _) => format!("{done} För {refused} gick det inte."),
        (Lang::En, _) => format!("{done} For {refused} it was not possible."),
    }
}

/// "Logga för 34".
pub(super) fn save_for(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 0) => "Logga".to_owned(),
        (Lang::Sv, n) => format!("Logga för {}", grouped(n)),
        (Lang::En, 0) => "Log".to_owned(),
        (Lang::En, n) => format!("Log for {}", grouped(n)),
    }
}

/// What became of pasted lines.
pub(super) fn matched(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "1 rad blev en person i listan.".to_owned(),
        (Lang::Sv, n) => format!("{} rader blev personer i listan.", grouped(n)),
        (Lang::En, 1) => "1 line became a person in the list.".to_owned(),
        (Lang::En, n) => format!("{} lines became persons in the list.", grouped(n)),
    }
}

/// "Oklart vem, stryk eller skriv numret: Bo Berg".
pub(super) fn unclear(lines: &[String], lang: Lang) -> String {
    let what = match lang {
        Lang::Sv => "Oklart vem. Skriv hela namnet eller numret",
        Lang::En => "Unclear who. Write the whole name or the number",
    };
    format!("{what}: {}", lines.join("; "))
}

/// "Finns inte i pärmen: Karin Holm".
pub(super) fn unknown(lines: &[String], lang: Lang) -> String {
    let what = if lang == Lang::Sv { "Finns inte i pärmen" } else { "Not in the binder" };
    format!("{what}: {}", lines.join("; "))
}

/// "Ta ut Eva Öberg ur listan".
pub(super) fn take_out(name: &str, lang: Lang) -> String {
    format!("{}: {name}", TAKE_OUT.in_lang(lang))
}

/// "Här finns redan: gäller, sedan 2026-05-01. Det nya läggs till."
pub(super) fn stands(state: &str, since: Option<Date>, lang: Lang) -> String {
    let state = state.to_lowercase();
    match (lang, since) {
        (Lang::Sv, Some(on)) => {
            format!("Loggat sedan tidigare: {state}, {on}. Det nya läggs till.")
        }
        (Lang::Sv, None) => format!("Loggat sedan tidigare: {state}. Det nya läggs till."),
        (Lang::En, Some(on)) => format!("Logged before: {state}, {on}. This is added to it."),
        (Lang::En, None) => format!("Logged before: {state}. This is added to it."),
    }
}

/// What a new event is called in the heading of its form, where something was said `before`.
pub(super) fn logging(kind: EventKind, before: Option<Id<Consent>>) -> Text {
    match kind {
        EventKind::Renewed => RENEW,
        EventKind::Given if before.is_some() => GIVE_ANEW,
        _ if before.is_some() => LOG_OTHER,
        _ => LOG,
    }
}

/// The heading over what shows that it was said.
pub(super) const EVIDENCE: Text = Text { sv: "Hur ni kan visa det", en: "How you can show it" };
