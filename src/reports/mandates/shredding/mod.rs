//! The record that paper forms were destroyed: when, by whom and before which witness.

mod text;

use jiff::civil::Date;
use rusqlite::named_params;

use super::{Known, Named, Scope, Sender, masked_number, place, text as shared};
use crate::{
    core::{Choice, Lang, Text},
    registers::mandates::{Mandate, Shredding},
    report::{Blank, Column, Document, FactRow, SignatureRow, Table},
    reports::sender::fiscal_year,
    store::{Result, Store, Stored},
};

/// The record of the mandate of `scope`; where there is none, of every form that was destroyed from
/// `scope.since` through its day.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    match scope.mandate {
        Some(id) => of_one(store, scope, &Known::read(store, id)?),
        None => of_period(store, scope),
    }
}

fn of_one(store: &Store, scope: &Scope, known: &Known) -> Result<Document> {
    let lang = scope.lang;
    let sender = Sender::of(store)?;
    let reference = format!("{}-{}", scope.kind.reference(scope.date), known.id.raw());
    let mandate = &known.mandate;
    let mut document = sender
        .document(scope, &reference)
        .subtitle(text::SUBTITLE.in_lang(lang))
        .section(text::WHICH.in_lang(lang))
        .facts(which(known, lang));
    document = why(store, &sender, scope, mandate, document)?;
    Ok(document.together(|it| match &mandate.shredded {
        Some(shredding) => done(shredding, lang, it),
        None if mandate.ended().is_some() => to_do(lang, it),
        None => it,
    }))
}

/// Which form it is: nothing about the account, which the record need not say (GDPR 5.1 c).
fn which(known: &Known, lang: Lang) -> Vec<FactRow> {
    let Known { mandate, payer, .. } = known;
    let signed = mandate.signed_on.map(|it| it.to_string());
    let rows = [
        (shared::PAYER, Some(Named::from(payer).shown(lang))),
        (shared::NUMBER, Some(masked_number(mandate))),
        (shared::SIGNED, signed),
        (shared::PAPER, Some(place(mandate))),
    ];
    let told = rows.into_iter().filter_map(|(label, value)| Some((label, value?)));
    let told = told.filter(|(_, value)| !value.is_empty());
    told.map(|(label, value)| (label.in_lang(lang), value).into()).collect()
}

/// When the mandate ended, for how long it is kept and on what ground; a warning where it is too early.
fn why(
    store: &Store,
    sender: &Sender,
    scope: &Scope,
    mandate: &Mandate,
    document: Document,
) -> Result<Document> {
    let lang = scope.lang;
    let document = document.section(text::WHY.in_lang(lang));
    let (terms, year) = (store.autogiro_terms()?, fiscal_year(&sender.company));
    let unshredded = Mandate { shredded: None, ..mandate.clone() };
    let (Some(end), Some(last)) = (mandate.ended(), mandate.last_step()) else {
        return Ok(document.note(text::NOT_OVER.in_lang(lang)));
    };
    let kept = terms.kept_for.keep_through(end, year).to_string();
    let own = terms.kept_for_source.trim();
    let source = terms.kept_for.source().in_lang(lang);
    let source = if own.is_empty() { source.to_owned() } else { format!("{source}\n{own}") };
    let last_debit = end.last_debit_on.map(|it| (text::LAST_DEBIT, it.to_string()));
    let rows = [(text::ENDED, last.line(lang))]
        .into_iter()
        .chain(last_debit)
        .chain([
            (text::KEPT, kept),
            (text::SOURCE, source),
            (text::THE_PAPER, terms.paper.text().in_lang(lang).to_owned()),
        ])
        .map(|(label, value)| (label.in_lang(lang).to_owned(), value));
    let document = document.facts(rows.collect::<Vec<_>>());
    let from = unshredded.shred_from(&terms, year);
    let day = mandate.shredded.as_ref().map_or(scope.date, |it| it.on);
    Ok(match from {
        Some(from) if day < from => {
            let is_done = mandate.shredded.is_some();
            let told = if is_done { text::was_early(from, lang) } else { text::wait(from, lang) };
            document.note(told)
        }
        _ => document,
    })
}

/// What is logged, with a line to sign on for whoever did it and whoever saw it.
fn done(it: &Shredding, lang: Lang, document: Document) -> Document {
    let Shredding { on, by, witness, how } = it;
    let rows = [
        (text::ON, on.to_string()),
        (text::BY, by.trim().to_owned()),
        (text::WITNESS, witness.trim().to_owned()),
        (text::HOW, how.trim().to_owned()),
    ];
    let rows = rows.map(|(label, value)| (label.in_lang(lang), value));
    let names = [by.trim(), witness.trim()].into_iter().filter(|it| !it.is_empty());
    let signing = names.map(|it| Blank::new(text::signature(it, lang))).collect();
    document.section(text::DONE.in_lang(lang)).facts(rows).blanks([signing])
}

/// Lines to fill in beside the shredder, to be logged afterwards.
fn to_do(lang: Lang, document: Document) -> Document {
    let blank = |it: Text| Blank::new(it.in_lang(lang));
    let signatures = [text::BY, text::WITNESS_IF_ANY]
        .map(|it| Blank::new(text::signature(&text::inside(it, lang), lang)));
    document.section(text::TO_DO.in_lang(lang)).text(text::FILL_IN.in_lang(lang)).blanks([
        vec![blank(text::ON).weight(2), blank(text::HOW).weight(5)],
        vec![blank(text::BY), blank(text::WITNESS_IF_ANY)],
        signatures.to_vec(),
    ])
}

fn of_period(store: &Store, scope: &Scope) -> Result<Document> {
    let lang = scope.lang;
    let sender = Sender::of(store)?;
    let rows = rows(store, scope)?;
    let document = sender
        .document(scope, &scope.kind.reference(scope.date))
        .landscape()
        .subtitle(text::period(scope.since, scope.date, lang))
        .text(text::counted(rows.len(), lang));
    if rows.is_empty() {
        return Ok(document);
    }
    let columns = [
        Column::new(text::ON.in_lang(lang)).weight(2),
        Column::new(shared::MANDATE_NO.in_lang(lang)).weight(2),
        Column::new(shared::PAYER.in_lang(lang)).weight(5),
        Column::new(shared::PAPER.in_lang(lang)).weight(4),
        Column::new(text::BY.in_lang(lang)).weight(3),
        Column::new(text::WITNESS.in_lang(lang)).weight(3),
        Column::new(text::HOW.in_lang(lang)).weight(4),
    ];
    let document = document.table(Table::new(columns).rows(rows));
    Ok(document.together(|it| {
        it.text(text::AGREES.in_lang(lang))
            .signature([SignatureRow::from((text::RESPONSIBLE.in_lang(lang), ""))])
    }))
}

/// A row for each form that was destroyed in the period, the oldest first.
fn rows(store: &Store, scope: &Scope) -> Result<Vec<Vec<String>>> {
    let lang = scope.lang;
    let since = scope.since.unwrap_or(Date::ZERO);
    let mut query = store.db().prepare_cached(include_str!("../sql/shredded.sql"))?;
    let found = query.query_map(named_params! {":since": since, ":until": scope.date}, |row| {
        let id: i64 = row.get("id")?;
        let mandate = Mandate::read(row)?;
        let payer = Named::read(row)?;
        Ok(mandate.shredded.as_ref().map(|it| {
            let Shredding { on, by, witness, how } = it;
            vec![
                on.to_string(),
                format!("#{id}"),
                payer.shown(lang),
                place(&mandate),
                by.trim().to_owned(),
                witness.trim().to_owned(),
                how.trim().to_owned(),
            ]
        }))
    })?;
    Ok(found.filter_map(rusqlite::Result::transpose).collect::<rusqlite::Result<_>>()?)
}
