//! One line for each record.

use super::t;
use crate::{
    autogiro::{Advice, Closing, EMandate, Opening, Registered, Request},
    core::{Choice, Lang, Text},
};

/// What a request asks for.
pub fn request(request: &Request) -> Text {
    match request {
        Request::Cancel { .. } => t("Makulera medgivandet", "Cancel the mandate"),
        Request::New { .. } => t("Nytt medgivande via konto", "New mandate on an account"),
        Request::NewOnBankgiroOrAccept { payer_number } if payer_number.bankgiro().is_some() => t(
            "Nytt medgivande via bankgiro, eller ja till ett medgivande från internetbanken",
            "New mandate on a bankgiro, or yes to a mandate from the internet bank",
        ),
        Request::NewOnBankgiroOrAccept { .. } => t(
            "Ja till medgivandet från internetbanken",
            "Yes to the mandate from the internet bank",
        ),
        Request::Reject { .. } => t(
            "Nej till medgivandet från internetbanken",
            "No to the mandate from the internet bank",
        ),
        Request::ChangeNumber(_) => t("Byt betalarnummer", "Change the payer number"),
    }
}

pub fn request_line(it: &Request, lang: Lang) -> String {
    let asked = request(it).in_lang(lang);
    let number = it.payer_number().masked();
    match it {
        Request::New { account, id, .. } => {
            let account = account.account();
            let bank = account.bank();
            format!("{asked}: {number}, {bank} {}, {}", account.masked(), id.masked())
        }
        Request::ChangeNumber(change) => format!("{asked}: {number} → {}", change.to().masked()),
        Request::NewOnBankgiroOrAccept { .. } => match it.payer_number().bankgiro() {
            Some(bankgiro) => format!("{asked}: {bankgiro}"),
            None => format!("{asked}: {number}"),
        },
        Request::Cancel { .. } | Request::Reject { .. } => format!("{asked}: {number}"),
    }
}

pub fn opening_line(it: &Opening, lang: Lang) -> String {
    let (payee, day) = (&it.payee, it.written_on);
    match lang {
        Lang::Sv => format!("För bankgiro {payee}, skrivet {day}"),
        Lang::En => format!("For bankgiro {payee}, written {day}"),
    }
}

pub fn advice_line(it: &Advice, said: &str, lang: Lang) -> String {
    let day = it.action_on.map(|day| format!(" ({day})")).unwrap_or_default();
    let comment = it.comment.map(|it| it.text().in_lang(lang)).unwrap_or_default();
    let dash = if comment.is_empty() { "" } else { " – " };
    format!("{}: {said}{dash}{comment}{day}", it.payer_number.masked())
}

pub fn e_mandate_line(it: &EMandate, lang: Lang) -> String {
    let (number, kind, name) =
        (it.payer_number.masked(), it.kind.text().in_lang(lang), &it.address[0]);
    let (account, id) = (it.account.account().masked(), it.id.masked());
    format!("{number}: {kind}, {name}, {account}, {id}")
}

pub fn registered_line(it: &Registered, lang: Lang) -> String {
    let (number, status) = (it.payer_number.masked(), it.status.text().in_lang(lang));
    let by_bankgiro = t("via bankgiro", "by bankgiro").in_lang(lang).to_owned();
    let account = it.account.map_or(by_bankgiro, |it| it.account().masked());
    format!("{number}: {status}, {account}, {}", it.changed_on.unwrap_or(it.created_on))
}

pub fn closing_line(it: &Closing, lang: Lang) -> String {
    match lang {
        Lang::Sv => format!("Slut: {} poster", it.n_records),
        Lang::En => format!("End: {} records", it.n_records),
    }
}
