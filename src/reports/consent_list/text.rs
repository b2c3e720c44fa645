//! The words of the list of valid consents.

use jiff::civil::Date;

use super::Counts;
use crate::core::{Lang, Text};

pub(super) const WHAT_COUNTS: Text = Text {
    sv: "Bara den som har lämnat eller förnyat sitt samtycke och inte tagit tillbaka det räknas (artikel\u{a0}7.1).",
    en: "Only those count who have given or renewed their consent and have not withdrawn it (Article\u{a0}7.1).",
};
pub(super) const NO_PURPOSES: Text =
    Text { sv: "Det finns inga samtyckestexter.", en: "There are no consent texts." };
pub(super) const NAME: Text = Text { sv: "Namn", en: "Name" };
pub(super) const VERSION: Text = Text { sv: "Version", en: "Version" };
pub(super) const SINCE: Text = Text { sv: "Sedan", en: "Since" };
pub(super) const UNTIL: Text = Text { sv: "Gäller till", en: "Holds until" };
pub(super) const CHANNEL: Text = Text { sv: "Hur", en: "How" };

pub(super) fn as_of(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Så som de gäller den {day}"),
        Lang::En => format!("As they stand on {day}"),
    }
}

/// The line at the foot of each page: the day that is asked about need not be that of the printing.
pub(super) fn footer(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Läget den {day}, ur Dataskyddspärmen"),
        Lang::En => format!("As of {day}, from Dataskyddspärmen"),
    }
}

/// How many consent, how many answered an older text, and how many are not named.
pub(super) fn counted(it: &Counts, lang: Lang) -> String {
    let Counts { valid, outdated, protected } = it;
    let mut told = vec![match (valid, lang) {
        (0, Lang::Sv) => "Ingen samtycker.".to_owned(),
        (1, Lang::Sv) => "1 person samtycker.".to_owned(),
        (n, Lang::Sv) => format!("{n} personer samtycker."),
        (0, Lang::En) => "Nobody consents.".to_owned(),
        (1, Lang::En) => "1 person consents.".to_owned(),
        (n, Lang::En) => format!("{n} persons consent."),
    }];
    if *outdated > 0 {
        told.push(match (outdated, lang) {
            (1, Lang::Sv) => {
                "1 räknas inte: svaret gällde en äldre text och frågan måste ställas på nytt."
                    .to_owned()
            }
            (n, Lang::Sv) => format!(
                "{n} räknas inte: svaren gällde en äldre text och frågan måste ställas på nytt."
            ),
            (1, Lang::En) => {
                "1 does not count: the answer was to an older text, and must be asked for anew."
                    .to_owned()
            }
            (n, Lang::En) => format!(
                "{n} do not count: the answers were to an older text, and must be asked for anew."
            ),
        });
    }
    if *protected > 0 {
        told.push(match (protected, lang) {
            (1, Lang::Sv) => {
                "1 av dem har skyddade uppgifter och står inte med namn i listan.".to_owned()
            }
            (n, Lang::Sv) => {
                format!("{n} av dem har skyddade uppgifter och står inte med namn i listan.")
            }
            (1, Lang::En) => {
                "1 of them has protected data and is not named in the list.".to_owned()
            }
            (n, Lang::En) => {
                format!("{n} of them have protected data and are not named in the list.")
            }
        });
    }
    told.join(" ")
}

pub(super) fn only_the_first(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => {
            format!("De första {n} namnen står här. Exportera samtyckena för att få med alla.")
        }
        Lang::En => format!("The first {n} names are here. Export the consents to have them all."),
    }
}

/// The mark of restricted processing (GDPR 18.2).
pub(super) fn restricted(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("{name} (begränsad, artikel\u{a0}18)"),
        Lang::En => format!("{name} (restricted, Article\u{a0}18)"),
    }
}

/// The last day, from the day after it.
pub(super) fn until(day_after: Option<Date>, lang: Lang) -> String {
    let last = day_after.and_then(|it| it.yesterday().ok());
    match (last, lang) {
        (Some(day), _) => day.to_string(),
        (None, Lang::Sv) => "tills vidare".to_owned(),
        (None, Lang::En) => "until withdrawn".to_owned(),
    }
}
