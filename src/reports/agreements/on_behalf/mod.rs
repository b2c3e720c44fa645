//! The record of all categories of processing that are carried out on behalf of customers (GDPR 30.2; ).

mod customer;
mod text;

use self::customer::Reader;
use super::{Book, Known, Scope, Sender, text as shared};
use crate::{
    core::{Choice, Text},
    report::{Column, Document, Table},
    reports::card,
    store::{Result, Store},
};

/// Every customer whose agreement is not over, or the one of `scope`; then what became of the data of the others.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let lang = scope.lang;
    let (book, sender) = (Book::of(store, scope)?, Sender::of(store)?);
    let chosen = scope.agreement.map(|id| book.find(id)).transpose()?.map(|it| it.id);
    let is_meant =
        |it: &&Known| it.it.is_with_customer() && chosen.is_none_or(|chosen| chosen == it.id);
    let (over, lasting): (Vec<&Known>, Vec<&Known>) =
        book.agreements.iter().filter(is_meant).partition(|it| it.state.is_over());
    let number = chosen.map(|it| format!("-{}", it.raw())).unwrap_or_default();
    let mut document = sender
        .document(scope, &format!("{}{number}", scope.kind.reference(scope.date)))
        .subtitle(text::SUBTITLE.in_lang(lang))
        .section(text::PROCESSOR.in_lang(lang))
        .facts(card::rows(&sender, lang))
        .section(text::OVERVIEW.in_lang(lang))
        .text(text::counted(lasting.len(), scope.date, lang));
    if !lasting.is_empty() {
        document = document.table(overview(&lasting, scope));
    }
    let reader = Reader::of(store, &book, scope.audience)?;
    for known in lasting {
        document = reader.add(known, document);
    }
    Ok(if over.is_empty() { document } else { left(&over, scope, document) })
}

fn overview(customers: &[&Known], scope: &Scope) -> Table {
    let lang = scope.lang;
    let columns = [
        Column::new(text::CUSTOMER.in_lang(lang)).weight(5),
        Column::new(text::CATEGORIES.in_lang(lang)).weight(7),
        Column::new(text::AGREEMENT.in_lang(lang)).weight(4),
    ];
    let row = |known: &&Known| {
        let state = known.state.text().in_lang(lang);
        let agreement = shared::lines([known.it.number.as_str(), state]);
        vec![known.named_for(scope.audience, lang), known.it.categories.join("\n"), agreement]
    };
    Table::new(columns).rows(customers.iter().map(row))
}

/// The customers whose agreement is over, with what becomes of the data (GDPR 28.3 g).
fn left(over: &[&Known], scope: &Scope, document: Document) -> Document {
    let lang = scope.lang;
    let columns = [
        Column::new(text::CUSTOMER.in_lang(lang)).weight(5),
        Column::new(text::ENDED_ON.in_lang(lang)).weight(3),
        Column::new(text::AT_END.in_lang(lang)).weight(5),
        Column::new(text::LEAVE_BY.in_lang(lang)).weight(3),
        Column::new(text::DONE.in_lang(lang)).weight(5),
    ];
    let day = |it: Option<jiff::civil::Date>| it.map(|it| it.to_string()).unwrap_or_default();
    let row = |known: &&Known| {
        let leaving = &known.it.leaving;
        let choice = leaving.choice.map_or(Text::EMPTY, Choice::text).in_lang(lang);
        let done = match leaving.done_on {
            Some(_) => shared::lines([day(leaving.done_on).as_str(), &leaving.how]),
            None => text::NOT_DONE.in_lang(lang).to_owned(),
        };
        vec![
            known.named_for(scope.audience, lang),
            day(known.it.ends_on()),
            choice.to_owned(),
            day(known.it.leave_by()),
            done,
        ]
    };
    document.section(text::OVER.in_lang(lang)).table(Table::new(columns).rows(over.iter().map(row)))
}
