//! The words of the reports' screen.

pub(super) use crate::app::text::{
    LANGUAGES, NOT_WRITTEN as NOT_SAVED, PERSON_HINT, PRINT, REPORTS,
};

use std::path::Path;

use jiff::civil::Date;

use crate::{
    autogiro::Drawn as DrawnOn,
    core::{Lang, Text},
    report::{Format, HeadingRank},
    reports::{Asks, Audience, ReportKind},
};

pub(super) const LANGUAGE: Text = Text { sv: "Rapportens språk", en: "Language of the report" };
pub(super) const DATE: Text = Text { sv: "Datum", en: "Date" };
pub(super) const CHANGE_PERSON: Text = Text { sv: "Byt person", en: "Choose another" };
pub(super) const NOT_HELD: Text = Text { sv: "Finns inte i pärmen", en: "Is not in the binder" };
pub(super) const NOTHING_HELD: Text =
    Text { sv: "Skriv brev: inga uppgifter", en: "Write a letter: nothing held" };
pub(super) const GUARDIAN: Text =
    Text { sv: "Vårdnadshavare skriver under för ett barn", en: "A guardian signs for a child" };
pub(super) const NO_PURPOSES: Text = Text {
    sv: "Skriv en samtyckestext först, under Samtyckestexter.",
    en: "Write a consent text first, under Consent texts.",
};
pub(super) const CONSENT: Text = Text { sv: "Vilket svar?", en: "Which answer?" };
pub(super) const NO_CONSENTS: Text = Text {
    sv: "Inget samtycke är loggat för personen.",
    en: "No consent is logged for the person.",
};

pub(super) const MANDATE: Text = Text { sv: "Vilket medgivande?", en: "Which mandate?" };
pub(super) const NO_MANDATES: Text = Text {
    sv: "Personen har inget medgivande i pärmen.",
    en: "The person has no mandate in the binder.",
};
pub(super) const A_NEW_ONE: Text = Text { sv: "Ett nytt", en: "A new one" };
pub(super) const DRAWN_ON: Text = Text { sv: "Betalas från", en: "Paid from" };
pub(super) const DRAWN: [(DrawnOn, Text); 2] = [
    (DrawnOn::OnAccount, Text { sv: "Bankkonto", en: "Bank account" }),
    (DrawnOn::OnBankgiro, Text { sv: "Bankgiro", en: "Bankgiro" }),
];
pub(super) const SINCE: Text =
    Text { sv: "Förstörda från och med (om du vill)", en: "Shredded from (if you like)" };
pub(super) const SINCE_HELP: Text = Text {
    sv: "Till och med protokollets datum. Tomt visar alla.",
    en: "Through the date of the record. Empty shows all.",
};
/// What is asked where an agreement is chosen, and what is said where there is none.
pub(super) fn which_agreement(asks: Asks) -> (Text, Text) {
    match asks {
        Asks::Contract => (
            Text { sv: "Vilket avtal?", en: "Which agreement?" },
            Text {
                sv: "Det finns inget avtal där ni är biträde åt kunden.",
                en: "There is no agreement in which you are the customer's processor.",
            },
        ),
        _ => (
            Text { sv: "Avtal", en: "Agreement" },
            Text {
                sv: "Det finns inget sådant avtal med den motparten.",
                en: "There is no such agreement with that counterparty.",
            },
        ),
    }
}

pub(super) const AUDIENCE: Text = Text { sv: "Vem ska läsa den?", en: "Who is going to read it?" };
pub(super) const AUDIENCES: [(Audience, Text); 2] = [
    (Audience::Outside, Text { sv: "Kunder eller myndighet", en: "Customers or an authority" }),
    (
        Audience::Office,
        Text { sv: "Bara vi, med allt antecknat", en: "Only us, with all that is recorded" },
    ),
];

/// "PUB-7, biträde åt dem – gäller".
pub(super) fn agreement(number: &str, role: &str, state: &str) -> String {
    let known_by: Vec<&str> =
        [number.trim(), role].into_iter().filter(|it| !it.is_empty()).collect();
    format!("{} – {state}", known_by.join(", ")).trim_start_matches(" – ").to_owned()
}

pub(super) const VERSION: Text = Text { sv: "Vilken version?", en: "Which version?" };
pub(super) const AS_OF_NOW: Text =
    Text { sv: "Utkast: som registren säger nu", en: "Draft: as the registers say now" };

/// "Version 2, upprättad 2026-11-22, undertecknad 2026-11-23".
pub(super) fn version(number: u32, drawn_up: Date, signed: Option<Date>, lang: Lang) -> String {
    let told = match lang {
        Lang::Sv => format!("Version {number}, upprättad {drawn_up}"),
        Lang::En => format!("Version {number}, drawn up {drawn_up}"),
    };
    match (signed, lang) {
        (None, _) => told,
        (Some(day), Lang::Sv) => format!("{told}, undertecknad {day}"),
        (Some(day), Lang::En) => format!("{told}, signed {day}"),
    }
}

pub(super) const ASSESSMENT: Text = Text { sv: "Vilken bedömning?", en: "Which assessment?" };
pub(super) const NO_ASSESSMENTS: Text = Text {
    sv: "Ingen sådan bedömning är gjord än. Gör en under Bedömningar.",
    en: "No such assessment has been made yet. Make one under Assessments.",
};

/// What is asked about the person.
pub(super) const fn person(asks: Asks) -> Text {
    match asks {
        Asks::Form => Text {
            sv: "Fyll i för någon (om du vill)",
            en: "Make it out for somebody (if you like)",
        },
        Asks::Consent => Text { sv: "Vems samtycke?", en: "Whose consent?" },
        Asks::MandateForm => Text {
            sv: "Fyll i för en betalare (om du vill)",
            en: "Make it out for a payer (if you like)",
        },
        Asks::Mandate => Text { sv: "Vems medgivande?", en: "Whose mandate?" },
        Asks::Contract => Text {
            sv: "Fyll i för en kund (om du vill)",
            en: "Make it out for a customer (if you like)",
        },
        Asks::Customer => Text { sv: "Vilken kund?", en: "Which customer?" },
        Asks::PolicyLetter => {
            Text { sv: "Ett enda brev (om du vill)", en: "A single letter (if you like)" }
        }
        Asks::Shredding => {
            Text { sv: "Ett enda medgivande (om du vill)", en: "A single mandate (if you like)" }
        }
        Asks::Agreement => Text { sv: "Vems avtal?", en: "Whose agreement?" },
        Asks::Agreements => {
            Text { sv: "Bara ett avtal (om du vill)", en: "A single agreement (if you like)" }
        }
        _ => Text { sv: "Vem gäller utdraget?", en: "Whom is it about?" },
    }
}

/// What is asked about the purposes, and what the answer means.
pub(super) const fn purposes(asks: Asks) -> (Text, Text) {
    match asks {
        Asks::Form => (
            Text { sv: "Vad ska ni fråga om?", en: "What will you ask about?" },
            Text {
                sv: "Varje ändamål får ett eget ja och nej.",
                en: "Each purpose gets a yes and a no of its own.",
            },
        ),
        _ => (
            Text { sv: "Vilka ändamål?", en: "Which purposes?" },
            Text { sv: "Utan kryss visas alla.", en: "Without a tick all are shown." },
        ),
    }
}

/// What stands in the pages' place until there is something to show.
pub(super) const fn still_to_choose(asks: Asks) -> (Text, Text) {
    match asks {
        Asks::Form => (
            Text { sv: "Vad ska blanketten fråga om?", en: "What shall the form ask about?" },
            Text {
                sv: "Kryssa för ett ändamål eller flera till vänster. Sidorna visas här.",
                en: "Tick one purpose or several to the left. The pages show here.",
            },
        ),
        Asks::Consent => (
            Text { sv: "Vems samtycke gäller kvittot?", en: "Whose consent is the receipt for?" },
            Text {
                sv: "Sök personen till vänster och välj svaret. Sidorna visas här.",
                en: "Find the person to the left and choose the answer. The pages show here.",
            },
        ),
        Asks::Customer => (
            Text { sv: "Vilken kund gäller brevet?", en: "Which customer is the letter to?" },
            Text {
                sv: "Sök kunden till vänster och välj avtalet. Sidorna visas här.",
                en: "Find the customer to the left and choose the agreement. The pages show here.",
            },
        ),
        Asks::Mandate | Asks::Shredding => (
            Text { sv: "Vilket medgivande gäller det?", en: "Which mandate is it about?" },
            Text {
                sv: "Sök betalaren till vänster och välj medgivandet. Sidorna visas här.",
                en: "Find the payer to the left and choose the mandate. The pages show here.",
            },
        ),
        Asks::Agreement | Asks::Agreements => (
            Text { sv: "Vilket avtal gäller det?", en: "Which agreement is it about?" },
            Text {
                sv: "Sök motparten till vänster och välj avtalet. Sidorna visas här.",
                en: "Find the counterparty to the left and choose the agreement. The pages show here.",
            },
        ),
        Asks::Assessment(_) => (
            Text { sv: "Vilken bedömning gäller det?", en: "Which assessment is it?" },
            Text {
                sv: "Välj den till vänster. Sidorna visas här.",
                en: "Choose it to the left. The pages show here.",
            },
        ),
        Asks::Contract => (
            Text { sv: "Vilket avtal gäller det?", en: "Which agreement is it?" },
            Text {
                sv: "Välj kundens avtal till vänster. Sidorna visas här.",
                en: "Choose the customer's agreement to the left. The pages show here.",
            },
        ),
        _ => (
            Text { sv: "Vem gäller utdraget?", en: "Whom is it about?" },
            Text {
                sv: "Sök på namn, kundnummer eller personnummer till vänster. Sidorna visas här.",
                en: "Search by name, customer number or identity number to the left. The pages show here.",
            },
        ),
    }
}
pub(super) const MAKING: Text = Text { sv: "Sidorna sätts", en: "Laying out the pages" };
pub(super) const NOT_SHOWN: Text =
    Text { sv: "Rapporten visas inte", en: "The report is not shown" };
pub(super) const AGAIN: Text = Text { sv: "Visa sidorna", en: "Show the pages" };
pub(super) const PRINT_HELP: Text = Text {
    sv: "Öppnar sidorna i datorns visare (Ctrl+P). Filen tas bort när pärmen låses.",
    en: "Opens the pages in the computer's viewer (Ctrl+P). The file goes when the binder is locked.",
};
pub(super) const OPENED: Text = Text {
    sv: "Sidorna är öppnade i datorns visare. Skriv ut därifrån.",
    en: "The pages are open in the computer's viewer. Print from there.",
};
pub(super) const NOT_OPENED: Text = Text {
    sv: "Datorns visare gick inte att öppna. Spara som PDF och öppna filen själv.",
    en: "The computer's viewer could not be opened. Save as PDF and open the file yourself.",
};
pub(super) const SAVE_AS: Text = Text { sv: "Spara som", en: "Save as" };
const FORMATS: [(Format, Text); 4] = [
    (Format::Pdf, Text::same("PDF")),
    (Format::Html, Text::same("HTML")),
    (Format::Text, Text { sv: "Text", en: "Text" }),
    (Format::Markdown, Text::same("Markdown")),
];
const FRAGMENT: Text = Text { sv: "HTML att klistra in", en: "HTML to paste in" };

/// The kinds of file that a report is saved as; the policy also as a part of a web page.
pub(super) fn formats(kind: ReportKind) -> Vec<(Format, Text)> {
    let mut formats = FORMATS.to_vec();
    if kind == ReportKind::Policy {
        formats.insert(2, (Format::Fragment(HeadingRank::default()), FRAGMENT));
    }
    formats
}

pub(super) const EDITION: Text = Text { sv: "Vilken utgåva?", en: "Which edition?" };
pub(super) const NOW: Text = Text { sv: "Som registren säger nu", en: "As the registers say now" };
pub(super) const LATEST: Text = Text { sv: "Den senaste versionen", en: "The latest version" };
pub(super) const FROM_EDITION: Text = Text { sv: "Jämfört med", en: "Compared with" };
pub(super) const BEFORE_IT: Text = Text { sv: "Versionen före", en: "The version before" };
pub(super) const OUTLINE: Text = Text { sv: "Disposition", en: "Outline" };
pub(super) const OWN_OUTLINE: Text = Text { sv: "Er egen", en: "Your own" };
pub(super) const POLICY_READERS: Text =
    Text { sv: "Vem ska läsa den?", en: "Who is going to read it?" };
pub(super) const POLICY_AUDIENCES: [(Audience, Text); 2] = [
    (Audience::Outside, Text { sv: "Alla", en: "Everybody" }),
    (
        Audience::Office,
        Text { sv: "Bara vi, med registren bakom", en: "Only us, with the registers behind" },
    ),
];

/// "Version 2, gäller från 2026-11-22".
pub(super) fn edition(number: u32, on: Option<Date>, lang: Lang) -> String {
    match (on, lang) {
        (None, _) => format!("Version {number}"),
        (Some(on), Lang::Sv) => format!("Version {number}, gäller från {on}"),
        (Some(on), Lang::En) => format!("Version {number}, in force from {on}"),
    }
}
pub(super) const LARGER: Text = Text { sv: "Större", en: "Larger" };
pub(super) const SMALLER: Text = Text { sv: "Mindre", en: "Smaller" };
pub(super) const FIT_WIDTH: Text = Text { sv: "Anpassa till bredden", en: "Fit the width" };

/// "Sida 1 av 3".
pub(super) fn page_of(n: usize, total: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Sida {n} av {total}"),
        Lang::En => format!("Page {n} of {total}"),
    }
}

/// "125 %".
pub(super) fn percent(share: f32) -> String {
    format!("{:.0}\u{a0}%", share * 100.0)
}

pub(super) fn saved(path: &Path, lang: Lang) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match lang {
        Lang::Sv => format!("Sparad som {name}"),
        Lang::En => format!("Saved as {name}"),
    }
}
