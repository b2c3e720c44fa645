//! The full list, which stays at the office: a section for each supplier.

use super::{Book, Known, Link, links, shared, text};
use crate::{
    core::{Choice, Lang, Text},
    registers::sub_processors::SubProcessor,
    report::{Column, Document, Table},
};

/// Adds the suppliers that `chosen` concerns to `document`, each with those below it.
pub(super) fn add(book: &Book, chosen: Option<&Known>, mut document: Document) -> Document {
    let lang = book.lang;
    let suppliers = suppliers(book, chosen);
    if suppliers.is_empty() {
        return document.text(text::no_suppliers(book.today, lang));
    }
    for known in suppliers {
        let name = known.name(lang);
        let links = links::below(book, known.id, &name, 1);
        document = document.section(name).facts(supplier(book, known));
        document = if links.is_empty() {
            document.text(text::none(book.today, lang))
        } else {
            document.table(table(book, &links))
        };
    }
    let told = chosen.map(|it| &it.it.told).filter(|it| !it.is_empty());
    match told {
        None => document,
        Some(told) => {
            document.section(text::TOLD.in_lang(lang)).list(told.iter().map(|it| it.line(lang)))
        }
    }
}

/// The supplier itself, those engaged for the customer, or all that are not over.
fn suppliers<'a>(book: &'a Book, chosen: Option<&Known>) -> Vec<&'a Known> {
    let is_concerned = |it: &&Known| match chosen {
        None => it.it.is_with_supplier() && !it.state.is_over(),
        Some(chosen) => {
            chosen.id == it.id && it.it.is_with_supplier()
                || chosen.it.suppliers.iter().any(|engaged| engaged.supplier == it.id)
        }
    };
    book.agreements.iter().filter(is_concerned).collect()
}

fn supplier(book: &Book, known: &Known) -> Vec<(&'static str, String)> {
    let (lang, it) = (book.lang, &known.it);
    let role = it.role.map_or(Text::EMPTY, Choice::text).in_lang(lang);
    let state = known.state.text().in_lang(lang).to_lowercase();
    vec![
        (text::AGREEMENT.in_lang(lang), shared::listed(&[&it.number, &state])),
        (shared::ROLE.in_lang(lang), role.to_owned()),
        (text::SERVICE.in_lang(lang), it.about.matter.clone()),
        (text::COUNTRY.in_lang(lang), book.places(&it.places)),
    ]
}

fn table(book: &Book, links: &[Link]) -> Table {
    let lang = book.lang;
    let columns = [
        Column::new(text::LEVEL.in_lang(lang)).weight(3),
        Column::new(text::NAME.in_lang(lang)).weight(9),
        Column::new(text::ENGAGED_BY.in_lang(lang)).weight(8),
        Column::new(text::SERVICE_AND_DATA.in_lang(lang)).weight(10),
        Column::new(text::COUNTRY.in_lang(lang)).weight(13),
        Column::new(text::AUTHORISATION.in_lang(lang)).weight(13),
        Column::new(text::ENGAGED.in_lang(lang)).weight(9),
        Column::new(text::NOTE.in_lang(lang)).weight(9),
    ];
    let row = |it: &Link| {
        let record = it.record.as_ref();
        let told = |told: fn(&SubProcessor, Lang) -> String| {
            record.map(|it| told(it, lang)).unwrap_or_default()
        };
        vec![
            it.level.to_string(),
            shared::lines([it.name.clone(), told(|it, _| it.organisation_number.clone())]),
            it.engaged_by.clone(),
            shared::lines([it.service.clone(), told(|it, _| it.data.clone())]),
            book.places(&it.places),
            told(authorised),
            shared::period(it.from, it.to, lang),
            told(|it, _| it.note.clone()),
        ]
    };
    Table::new(columns).rows(links.iter().map(row))
}

/// On what it may be engaged, when notice came, until when to object, and what was decided.
fn authorised(it: &SubProcessor, lang: Lang) -> String {
    let authorisation = it.authorisation.map_or(Text::EMPTY, Choice::text).in_lang(lang);
    let decision = it.decision.map_or(Text::EMPTY, Choice::text).in_lang(lang);
    let decided_on = it.decided_on.map(|day| day.to_string()).unwrap_or_default();
    let decision = [decision, &decided_on].join(" ");
    shared::lines([
        authorisation.to_owned(),
        shared::dated(text::NOTICE, it.notice_on, lang),
        shared::dated(text::OBJECT_BY, it.object_by, lang),
        decision,
    ])
}
