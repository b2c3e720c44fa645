//! What a file does, and where the register and Bankgirot differ, each in a line.

use super::t;
use crate::{
    autogiro::Request,
    core::{Choice, Lang, Text, grouped},
    registers::mandates::{
        Drawn, MandateFault,
        files::{FileRow, Outcome, Reading, ToSend},
        payer_number,
    },
};

/// What a record does: "Godkänt", "Skiljer sig".
pub fn outcome(it: Outcome) -> Text {
    match it {
        Outcome::Becomes(state) => state.text(),
        Outcome::Renumbered(_) => t("Nytt betalarnummer", "New payer number"),
        Outcome::Entered { is_new: true } => {
            t("Nytt medgivande, ny betalare", "New mandate, new payer")
        }
        Outcome::Entered { is_new: false } => {
            t("Nytt medgivande, känd betalare", "New mandate, known payer")
        }
        Outcome::Unchanged => t("Oförändrat", "Unchanged"),
        Outcome::Differs => t("Skiljer sig", "Differs"),
        Outcome::Unmatched => t("Finns inte i registret", "Not in the register"),
        Outcome::Ignored => t("Kod som inte används längre", "Code no longer used"),
    }
}

/// "Rad 2, 1005, Eva Öberg: Godkänt".
pub fn row_line(it: &FileRow, lang: Lang) -> String {
    let line = t("Rad", "Line").in_lang(lang);
    let number = payer_number(it.payer_number).to_masked_text();
    let mut parts = vec![format!("{line} {}", it.line), number];
    parts.extend((!it.name.is_empty()).then(|| it.name.clone()));
    let findings = it.findings.iter().map(|it| it.text().in_lang(lang));
    let says: Vec<&str> = [outcome(it.outcome).in_lang(lang)].into_iter().chain(findings).collect();
    format!("{}: {}", parts.join(", "), says.join(". "))
}

/// How many records change something, are unknown here, and are to be decided about.
pub fn reading_line(it: &Reading, lang: Lang) -> String {
    let n = |n: usize| grouped(n);
    let (all, changes) = (n(it.rows.len()), n(it.n_changes()));
    let (posts, records) =
        if it.rows.len() == 1 { ("post", "record") } else { ("poster", "records") };
    let (unmatched, differing) = (n(it.unmatched().count()), n(it.differing().count()));
    match lang {
        Lang::Sv => format!(
            "{all} {posts}: {changes} ändrar något, {unmatched} finns inte i registret, {differing} att avgöra."
        ),
        Lang::En => format!(
            "{all} {records}: {changes} change something, {unmatched} not in the register, {differing} to decide."
        ),
    }
}

/// Of a file that ends mandates: Bankgirot's manual does not say what becomes of such payments.
pub const LOOK_FOR_PAYMENTS: Text = Text {
    sv: "Filen avslutar medgivanden. Kontrollera i bankens program att inga betalningar för dem redan väntar hos Bankgirot.",
    en: "The file ends mandates. Check in the bank's program that no payments of theirs are waiting at Bankgirot already.",
};

/// "1005, Eva Öberg: Nytt medgivande …" and a doubt about its account, or what it lacks.
pub fn to_send_line(it: &ToSend, lang: Lang) -> String {
    match &it.request {
        Ok(request @ Request::New { .. }) => {
            let doubt = it.mandate.drawn.as_ref().and_then(Drawn::unexplained);
            let doubt = doubt.map_or(String::new(), |it| format!(". {}", it.what().in_lang(lang)));
            format!("{}: {}{doubt}", it.name, request.preview(lang))
        }
        Ok(request) => format!("{}: {}", it.name, request.preview(lang)),
        Err(faults) => {
            let told = faults.iter().map(|it: &MandateFault| it.text().in_lang(lang));
            format!("{}: {}", it.name, told.collect::<Vec<_>>().join(" "))
        }
    }
}
