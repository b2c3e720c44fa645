//! The words of the overview.

pub(super) use crate::app::text::OVERVIEW;
pub(super) use crate::ui::text::n_missing;

use jiff::civil::{Date, DateTime, Weekday};

use crate::{
    core::{Lang, Text, grouped},
    reports::due::{Due, DueKind},
};

pub(super) const TO_DO: Text = Text { sv: "Att göra", en: "To do" };
pub(super) const ALL_CALM: Text = Text {
    sv: "Inget är försenat och inget saknas. Kom tillbaka när något har hänt.",
    en: "Nothing is late and nothing is missing. Come back when something has happened.",
};
pub(super) const PROGRESS: Text =
    Text { sv: "Hur långt ni har kommit", en: "How far you have come" };
pub(super) const ENDING: Text =
    Text { sv: "Avtal som går ut, per månad", en: "Contracts ending, by month" };
pub(super) const CHANGES: Text =
    Text { sv: "Ändringar i pärmen, per månad", en: "Changes in the binder, by month" };
pub(super) const EVENTS: Text = Text { sv: "Senaste händelser", en: "Latest events" };
pub(super) const JOURNAL: Text = Text { sv: "Hela journalen", en: "The whole journal" };
pub(super) const BACKUP: Text = Text { sv: "Säkerhetskopia", en: "Backup" };
pub(super) const CONTRADICTIONS_LINE: Text = Text {
    sv: "Policyn lovar det som registren säger emot",
    en: "The policy promises what the registers deny",
};
pub(super) const DONE: Text = Text { sv: "Klart", en: "Done" };
pub(super) const NOT_DONE: Text = Text { sv: "Börja här", en: "Begin here" };
pub(super) const BEGIN: Text = Text { sv: "Kom igång", en: "Get started" };
pub(super) const BEGIN_LINE: Text = Text {
    sv: "Tre steg, så har ni grunden. Ta dem i den ordning som passar; allt går att ändra sedan.",
    en: "Three steps lay the ground. Take them in any order; everything can be changed later.",
};

/// The first steps: what to do and what for.
pub(super) const STEPS: [(Text, Text); 3] = [
    (
        Text { sv: "Fyll i företagets uppgifter", en: "Fill in the company's particulars" },
        Text { sv: "De står på brev och rapporter", en: "They stand on letters and reports" },
    ),
    (
        Text { sv: "Lägg till era behandlingar", en: "Add your processing activities" },
        Text {
            sv: "Välj färdiga ur biblioteket, som kundregister och löner",
            en: "Choose ready-made ones, such as customers and payroll",
        },
    ),
    (
        Text { sv: "Lägg till den första personen", en: "Add the first person" },
        Text {
            sv: "Skriv in en kund, eller importera en lista",
            en: "Type in a customer, or import a list",
        },
    ),
];

/// "Söndag 2026-11-22".
pub(super) fn day(today: Date, lang: Lang) -> String {
    let name = match today.weekday() {
        Weekday::Monday => Text { sv: "Måndag", en: "Monday" },
        Weekday::Tuesday => Text { sv: "Tisdag", en: "Tuesday" },
        Weekday::Wednesday => Text { sv: "Onsdag", en: "Wednesday" },
        Weekday::Thursday => Text { sv: "Torsdag", en: "Thursday" },
        Weekday::Friday => Text { sv: "Fredag", en: "Friday" },
        Weekday::Saturday => Text { sv: "Lördag", en: "Saturday" },
        Weekday::Sunday => Text { sv: "Söndag", en: "Sunday" },
    };
    format!("{} {today}", name.in_lang(lang))
}

/// "Se över behandlingen Löner".
pub(super) fn duty(due: &Due, lang: Lang) -> String {
    let what = match due.what {
        DueKind::ReviewActivity => Text { sv: "Se över behandlingen", en: "Review the activity" },
        DueKind::ReviewSystem => Text { sv: "Se över systemet", en: "Review the system" },
        DueKind::ReviewMeasure => Text { sv: "Se över åtgärden", en: "Review the measure" },
        DueKind::ReviewAssessment => {
            Text { sv: "Gör om bedömningen", en: "Make the assessment again:" }
        }
        DueKind::EraseRecording => Text { sv: "Radera inspelningen", en: "Erase the recording" },
        DueKind::ShredForm => Text { sv: "Förstör blanketten:", en: "Shred the form:" },
        DueKind::DecideDifference => {
            Text { sv: "Avgör skillnaden:", en: "Decide about the difference:" }
        }
        DueKind::SendCancellation => {
            Text { sv: "Skicka makuleringen:", en: "Send the cancellation:" }
        }
        DueKind::EraseData { .. } => Text { sv: "Gallra uppgifter om", en: "Erase data about" },
        DueKind::ConsentEnds => Text { sv: "Förnya samtycket", en: "Renew the consent" },
        DueKind::StopUse => Text { sv: "Stoppa användningen:", en: "Stop the use:" },
        DueKind::AskAgain { .. } => Text { sv: "Fråga på nytt om", en: "Ask again about" },
        DueKind::ReviewAgreement => {
            Text { sv: "Se över avtalet med", en: "Review the agreement with" }
        }
        DueKind::SignAgreement => {
            Text { sv: "Få avtalet undertecknat:", en: "Have the agreement signed:" }
        }
        DueKind::GiveNotice => Text { sv: "Säg upp eller behåll:", en: "Give notice or keep:" },
        DueKind::AgreementRunsOut => Text { sv: "Avtalet går ut:", en: "The agreement runs out:" },
        DueKind::AgreementExpired => {
            Text { sv: "Avtalet har gått ut:", en: "The agreement has run out:" }
        }
        DueKind::LeaveData => {
            Text { sv: "Lämna tillbaka eller radera:", en: "Return or erase the data:" }
        }
        DueKind::DecideSubProcessor => {
            Text { sv: "Besluta om underbiträdet", en: "Decide on the sub-processor" }
        }
        DueKind::LetterToCustomer => {
            Text { sv: "Skicka brev om underbiträden:", en: "Send a letter on sub-processors:" }
        }
        DueKind::LettersToCustomers { n } => return letters(n, &due.title, lang),
        DueKind::AwaitAnswers { n } => return answers(n, &due.title, lang),
        DueKind::TellOfChange { .. } => {
            Text { sv: "Berätta om ändringen i", en: "Tell of the change in" }
        }
        DueKind::AwaitAnswer => Text { sv: "Svar väntas från", en: "An answer is awaited from" },
        DueKind::DecideObjection => {
            Text { sv: "Avgör invändningen från", en: "Decide on the objection of" }
        }
    };
    format!("{} {}", what.in_lang(lang), due.title)
}

/// "Skicka 6 brev om Molnlager AB".
fn letters(n: usize, processor: &str, lang: Lang) -> String {
    let n = grouped(n);
    match lang {
        Lang::Sv => format!("Skicka {n} brev om {processor}"),
        Lang::En => format!("Send {n} letters on {processor}"),
    }
}

/// "Svar väntas från 6 kunder om Molnlager AB".
fn answers(n: usize, processor: &str, lang: Lang) -> String {
    let n = grouped(n);
    match lang {
        Lang::Sv => format!("Svar väntas från {n} kunder om {processor}"),
        Lang::En => format!("Answers are awaited from {n} customers on {processor}"),
    }
}

/// "Försenad 12 dagar", "I dag", "Om 3 dagar".
pub(super) fn when(on: Date, today: Date, lang: Lang) -> String {
    let days = on.since(today).map_or(0, |it| it.get_days());
    match (lang, days) {
        (Lang::Sv, 0) => "I dag".to_owned(),
        (Lang::En, 0) => "Today".to_owned(),
        (Lang::Sv, 1) => "I morgon".to_owned(),
        (Lang::En, 1) => "Tomorrow".to_owned(),
        (Lang::Sv, -1) => "Försenad 1 dag".to_owned(),
        (Lang::En, -1) => "1 day late".to_owned(),
        (Lang::Sv, 2..) => format!("Om {days} dagar"),
        (Lang::En, 2..) => format!("In {days} days"),
        (Lang::Sv, ..-1) => format!("Försenad {} dagar", -days),
        (Lang::En, ..-1) => format!("{} days late", -days),
    }
}

pub(super) fn show_all(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Visa alla {n}"),
        Lang::En => format!("Show all {n}"),
    }
}

/// "2 motsägelser i policyn".
pub(super) fn contradictions(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Sv, 1) => "1 motsägelse i policyn".to_owned(),
        (Lang::En, 1) => "1 contradiction in the policy".to_owned(),
        (Lang::Sv, n) => format!("{} motsägelser i policyn", grouped(n)),
        (Lang::En, n) => format!("{} contradictions in the policy", grouped(n)),
    }
}

/// "7 av 9 klara".
pub(super) fn complete(n: usize, total: usize, lang: Lang) -> String {
    let is_one = total == 1;
    let (n, total) = (grouped(n), grouped(total));
    match lang {
        Lang::Sv if is_one => format!("{n} av {total} klar"),
        Lang::Sv => format!("{n} av {total} klara"),
        Lang::En => format!("{n} of {total} complete"),
    }
}

/// "4 567 poster".
pub(super) fn in_all(total: usize, lang: Lang) -> String {
    let total = grouped(total);
    match lang {
        Lang::Sv => format!("{total} poster"),
        Lang::En => format!("{total} records"),
    }
}

/// "nov".
pub(super) fn month(first: Date, lang: Lang) -> &'static str {
    const SV: [&str; 12] =
        ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    const EN: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let at = usize::try_from(first.month()).unwrap_or(1).saturating_sub(1);
    let names = match lang {
        Lang::Sv => SV,
        Lang::En => EN,
    };
    names.get(at).copied().unwrap_or_default()
}

/// "Gjord i dag 09.14", "Gjord för 12 dagar sedan".
pub(super) fn backup(taken_at: Option<DateTime>, days: Option<i32>, lang: Lang) -> String {
    let (Some(at), Some(days)) = (taken_at, days) else {
        let none = Text {
            sv: "Ingen ännu. En görs när du låser pärmen.",
            en: "None yet. One is made when you lock the binder.",
        };
        return none.in_lang(lang).to_owned();
    };
    let clock = at.strftime("%H.%M");
    match (lang, days) {
        (Lang::Sv, ..=0) => format!("Den senaste gjordes i dag {clock}"),
        (Lang::En, ..=0) => format!("The latest was made today at {clock}"),
        (Lang::Sv, 1) => format!("Den senaste gjordes i går {clock}"),
        (Lang::En, 1) => format!("The latest was made yesterday at {clock}"),
        (Lang::Sv, _) => format!("Den senaste gjordes för {days} dagar sedan"),
        (Lang::En, _) => format!("The latest was made {days} days ago"),
    }
}
