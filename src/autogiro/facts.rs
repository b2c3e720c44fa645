//! Every field of a record, by name.

use super::{
    Advice, Body, Closing, Code, EMandate, Field, Opening, PayerAccount, PayerId, Record,
    Registered, Request, effect, text,
};
use crate::{
    core::{Choice, Fact, Lang, Text, Value},
    law::Bankgiro,
};

/// One line of a file and what its fields hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The line, counted from 1.
    pub line: usize,
    /// The transaction code; empty in the register extract, which has none.
    pub code: &'static str,
    /// What the record is called.
    pub name: Text,
    /// Its fields in their order, with what its codes mean.
    pub facts: Vec<Fact<Field>>,
}

impl Record {
    /// How many lines of the file it takes.
    pub fn n_lines(&self) -> usize {
        if matches!(self.body, Body::EMandate(_)) { 5 } else { 1 }
    }

    /// The record as its lines: five for an e-mandate, one for any other.
    pub fn parts(&self, lang: Lang) -> Vec<Part> {
        let (code, facts) = match &self.body {
            Body::Opening(it) => (it.code, opening(it)),
            Body::Request(payee, it) => (it.code(), request(payee, it, lang)),
            Body::Advice(it) => ("73", advice(it, lang)),
            Body::EMandate(it) => return e_mandate(self.line, it, lang),
            Body::Registered(it) => ("", registered(it, lang)),
            Body::Closing(it) => (it.code, closing(it)),
        };
        vec![Part { line: self.line, code, name: text::record(code), facts }]
    }
}

fn words(text: impl Into<String>) -> Value {
    Value::from(&text.into())
}

fn opening(it: &Opening) -> Vec<Fact<Field>> {
    let Opening { code: _, written_on, content, customer_number, payee } = it;
    let customer_number = customer_number.map(|it| it.get().to_string()).unwrap_or_default();
    vec![
        (Field::WrittenOn, Value::Date(*written_on)),
        (Field::Content, words(*content)),
        (Field::CustomerNumber, words(customer_number)),
        (Field::PayeeBankgiro, words(payee.to_string())),
    ]
}

fn closing(it: &Closing) -> Vec<Fact<Field>> {
    let Closing { code: _, written_on, n_records } = it;
    vec![(Field::WrittenOn, Value::Date(*written_on)), (Field::Count, words(n_records.to_string()))]
}

fn request(payee: &Bankgiro, it: &Request, lang: Lang) -> Vec<Fact<Field>> {
    let mut facts = vec![
        (Field::Request, words(text::request(it).in_lang(lang))),
        (Field::PayeeBankgiro, words(payee.to_string())),
        (Field::PayerNumber, words(it.payer_number().to_string())),
    ];
    match it {
        Request::Cancel { .. } | Request::NewOnBankgiroOrAccept { .. } => {}
        Request::New { account, id, .. } => {
            facts.extend(of_account(account));
            facts.extend(of_id(id));
        }
        Request::Reject { .. } => facts.push((Field::Answer, words("AV"))),
        Request::ChangeNumber(change) => {
            facts.push((Field::NewPayerNumber, words(change.to().to_string())));
        }
    }
    facts
}

fn advice(it: &Advice, lang: Lang) -> Vec<Fact<Field>> {
    let Advice { payee, payer_number, account, id, information, comment, action_on, valid_from } =
        it;
    let mut facts = vec![
        (Field::PayeeBankgiro, words(payee.to_string())),
        (Field::PayerNumber, words(payer_number.to_string())),
    ];
    facts.extend(account.iter().flat_map(of_account));
    facts.extend(id.iter().flat_map(of_id));
    facts.push((Field::InformationCode, words(information.code())));
    facts.push((Field::Information, words(information.text().in_lang(lang))));
    if let Some(comment) = comment {
        facts.push((Field::CommentCode, words(comment.code())));
        facts.push((Field::Comment, words(comment.text().in_lang(lang))));
    }
    if let Some(effect) = effect(*information, *comment) {
        facts.push((Field::Effect, words(effect.text().in_lang(lang))));
    }
    facts.push((Field::ActionOn, action_on.into()));
    facts.extend(valid_from.map(|day| (Field::ValidFrom, Value::Date(day))));
    facts
}

fn registered(it: &Registered, lang: Lang) -> Vec<Fact<Field>> {
    let Registered {
        payee,
        id,
        payer_number,
        started_by,
        active_year,
        created_on,
        changed_on,
        status,
        account,
    } = it;
    let active_year = active_year.map(|year| format!("{year:02}")).unwrap_or_default();
    let mut facts = vec![(Field::PayeeBankgiro, words(payee.to_string()))];
    facts.extend(id.iter().flat_map(of_id));
    facts.extend([
        (Field::PayerNumber, words(payer_number.to_string())),
        (Field::StartedByCode, words(started_by.code())),
        (Field::StartedBy, words(started_by.text().in_lang(lang))),
        (Field::ActiveYear, words(active_year)),
        (Field::CreatedOn, Value::Date(*created_on)),
        (Field::ChangedOn, changed_on.into()),
        (Field::StatusCode, words(status.code())),
        (Field::Status, words(status.text().in_lang(lang))),
    ]);
    facts.extend(account.iter().flat_map(of_account));
    facts
}

fn e_mandate(line: usize, it: &EMandate, lang: Lang) -> Vec<Part> {
    let EMandate {
        payee,
        payer_number,
        account,
        id,
        kind,
        free_text,
        address: [first, second, third, fourth],
        postcode,
        town,
    } = it;
    let mut given = vec![
        (Field::PayeeBankgiro, words(payee.to_string())),
        (Field::PayerNumber, words(payer_number.to_string())),
    ];
    given.extend(of_account(account));
    given.extend(of_id(id));
    given.push((Field::EMandateKindCode, words(kind.code())));
    given.push((Field::EMandateKind, words(kind.text().in_lang(lang))));
    let lines = |first: &String, second: &String| {
        vec![(Field::AddressLine1, first.into()), (Field::AddressLine2, second.into())]
    };
    let place = if it.is_abroad() { Field::Country } else { Field::Town };
    let town = vec![(Field::Postcode, postcode.into()), (place, town.into())];
    let parts = [
        ("52", given),
        ("53", vec![(Field::FreeText, free_text.into())]),
        ("54", lines(first, second)),
        ("55", lines(third, fourth)),
        ("56", town),
    ];
    let numbered = parts.into_iter().enumerate();
    numbered
        .map(|(at, (code, facts))| Part { line: line + at, code, name: text::record(code), facts })
        .collect()
}

fn of_account(field: &PayerAccount) -> [Fact<Field>; 4] {
    let account = field.account();
    let sixteen = Value::Number { shown: field.sixteen().to_owned(), masked: account.masked() };
    let kept = account.number().len().saturating_sub(4);
    let number = Value::Number {
        shown: account.number().to_owned(),
        masked: format!("{}{}", "•".repeat(kept), &account.number()[kept..]),
    };
    [
        (Field::Account, sixteen),
        (Field::Clearing, words(account.clearing())),
        (Field::AccountNumber, number),
        (Field::Bank, words(account.bank())),
    ]
}

fn of_id(id: &PayerId) -> [Fact<Field>; 2] {
    let (shown, masked) = (id.shown(), id.masked());
    let field = Value::Number { shown: id.twelve().to_owned(), masked: masked.clone() };
    [(Field::Id, field), (Field::Identity, Value::Number { shown, masked })]
}
