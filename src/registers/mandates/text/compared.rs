//! The register beside an extract, in lines.

use super::t;
use crate::{
    core::{Choice, Lang, Text, grouped},
    registers::mandates::{
        files::{OnlyThere, Ours, Reconciliation, Settled, Unlike, UnlikeWhat},
        payer_number,
    },
};

/// What only the register has.
pub const ONLY_HERE: Text = t("Bara i registret", "Only in the register");
/// What only the extract has.
pub const ONLY_THERE: Text = t("Bara hos Bankgirot", "Only at Bankgirot");
/// What both have, and not the same of.
pub const UNLIKE: Text = t("Skiljer sig", "Differing");

/// "12 stämmer. 1 finns bara i registret, 2 bara hos Bankgirot och 3 skiljer sig."
pub fn compared_line(it: &Reconciliation, lang: Lang) -> String {
    let [alike, here, there, unlike] =
        [it.n_alike, it.only_here.len(), it.only_there.len(), it.unlike.len()].map(grouped);
    match lang {
        Lang::Sv => format!(
            "{alike} stämmer. {here} finns bara i registret, {there} bara hos Bankgirot och {unlike} skiljer sig."
        ),
        Lang::En => format!(
            "{alike} agree. {here} only in the register, {there} only at Bankgirot, and {unlike} differ."
        ),
    }
}

/// What Bankgirot has instead, each in a few words, numbers masked: "kontot är 6000 •••••4711".
pub fn unlike_whats(it: &Unlike, lang: Lang) -> Vec<String> {
    it.what.iter().map(|it| unlike_what(it, lang)).collect()
}

fn unlike_what(it: &UnlikeWhat, lang: Lang) -> String {
    let says = |head: Text, more: &str| format!("{} {more}", head.in_lang(lang)).trim().to_owned();
    match it {
        UnlikeWhat::Account(Some(account)) => {
            says(t("kontot är", "the account is"), &account.masked())
        }
        UnlikeWhat::Account(None) => {
            says(t("inget konto, utan ett bankgiro", "no account, but a bankgiro"), "")
        }
        UnlikeWhat::Identity(masked) => {
            says(t("betalarens nummer är", "the payer's identity is"), masked)
        }
        UnlikeWhat::State(state) => {
            says(t("läget är", "the state is"), &state.text().in_lang(lang).to_lowercase())
        }
        UnlikeWhat::PayerNumber(number) => {
            let masked = payer_number(*number).to_masked_text();
            says(t("betalarnumret är", "the payer number is"), &masked)
        }
    }
}

/// The whole comparison as headed lists, numbers masked.
pub fn reconciliation_lines(it: &Reconciliation, lang: Lang) -> Vec<(Text, Vec<String>)> {
    let here = |it: &Ours| {
        let number = it.payer_number.map(|it| payer_number(it).to_masked_text());
        format!("{} {}", number.unwrap_or_default(), it.name).trim().to_owned()
    };
    let there = |it: &OnlyThere| {
        let number = payer_number(it.registered.payer_number).to_masked_text();
        let name = it.person.as_ref().map_or("", |(_, name)| name);
        format!("{number} {name}").trim().to_owned()
    };
    let at_bankgirot = t("hos Bankgirot", "at Bankgirot").in_lang(lang);
    let unlike = |it: &Unlike| {
        let whats = unlike_whats(it, lang).join(", ");
        format!("{}: {at_bankgirot} {whats}", here(&it.ours))
    };
    vec![
        (ONLY_HERE, it.only_here.iter().map(here).collect()),
        (ONLY_THERE, it.only_there.iter().map(there).collect()),
        (UNLIKE, it.unlike.iter().map(unlike).collect()),
    ]
}

/// "Infört från Bankgirot: 3. Nya betalare: 1."
pub fn settled_line(it: &Settled, lang: Lang) -> String {
    let Settled { n_entered, n_persons, n_noted } = *it;
    let parts = match lang {
        Lang::Sv => [
            (n_entered, format!("Infört från Bankgirot: {}.", grouped(n_entered))),
            (n_persons, format!("Nya betalare: {}.", grouped(n_persons))),
            (n_noted, format!("Antecknat på medgivanden: {}.", grouped(n_noted))),
        ],
        Lang::En => [
            (n_entered, format!("Entered from Bankgirot: {}.", grouped(n_entered))),
            (n_persons, format!("New payers: {}.", grouped(n_persons))),
            (n_noted, format!("Noted on mandates: {}.", grouped(n_noted))),
        ],
    };
    let told: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|it| it.1).collect();
    if told.is_empty() {
        t("Allt var redan antecknat.", "Everything was noted already.").in_lang(lang).to_owned()
    } else {
        told.join(" ")
    }
}

/// What somebody is called of whom nothing is told but a payer number.
pub fn unknown_payer(number: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Okänd betalare {number}"),
        Lang::En => format!("Unknown payer {number}"),
    }
}

/// Where the data of such a payer came from.
pub fn from_extract(file: &str, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Utdrag ur Bankgirots medgivanderegister, {file}"),
        Lang::En => format!("Extract of Bankgirot's mandate register, {file}"),
    }
}
