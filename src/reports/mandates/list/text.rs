//! The words of the list.

use jiff::civil::Date;

use crate::{
    core::{Choice, Lang, Text},
    registers::mandates::MandateState,
};

pub(super) const NONE: Text =
    Text { sv: "Det finns inga medgivanden.", en: "There are no mandates." };
pub(super) const SINCE: Text = Text { sv: "Sedan", en: "Since" };
pub(super) const KEPT_UNTIL: Text = Text { sv: "Sparas till och med", en: "Kept through" };

pub(super) fn as_of(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Så som de står den {day}"),
        Lang::En => format!("As they stand on {day}"),
    }
}

/// "5 medgivanden: godkänt 3; väntar på vårt svar, påmint 2."
pub(super) fn counted(
    n_all: usize,
    counts: impl Iterator<Item = (MandateState, usize)>,
    lang: Lang,
) -> String {
    let of_state = |(state, n): (MandateState, usize)| {
        (n > 0).then(|| format!("{} {n}", state.text().in_lang(lang).to_lowercase()))
    };
    let told = counts.filter_map(of_state).collect::<Vec<_>>().join("; ");
    match (n_all, lang) {
        (1, Lang::Sv) => format!("1 medgivande: {told}."),
        (n, Lang::Sv) => format!("{n} medgivanden: {told}."),
        (1, Lang::En) => format!("1 mandate: {told}."),
        (n, Lang::En) => format!("{n} mandates: {told}."),
    }
}

pub(super) fn shredded(on: Date, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("blanketten förstörd {on}"),
        Lang::En => format!("form shredded {on}"),
    }
}

pub(super) fn protected(n: usize, lang: Lang) -> String {
    match (n, lang) {
        (1, Lang::Sv) => "1 betalare har skyddade uppgifter och står inte i listan.".to_owned(),
        (n, Lang::Sv) => format!("{n} betalare har skyddade uppgifter och står inte i listan."),
        (1, Lang::En) => "1 payer has protected data and is not in the list.".to_owned(),
        (n, Lang::En) => format!("{n} payers have protected data and are not in the list."),
    }
}

pub(super) fn only_the_first(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("De första {n} står här. Exportera medgivandena för att få med alla."),
        Lang::En => format!("The first {n} are here. Export the mandates to have them all."),
    }
}
