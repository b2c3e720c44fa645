//! The sub-processors, link by link: a short list for customers, and all that is recorded for the company
//! itself (GDPR 28.2, 28.4; R-60).

mod links;
mod office;
mod text;

use self::links::Link;
use super::{Book, Known, Scope, Sender, text as shared};
use crate::{
    core::Lang,
    report::{Column, Document, Table},
    reports::Audience,
    store::{Result, Store},
};

/// The list of the agreement of `scope`, or of all of them.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let book = Book::of(store, scope)?;
    let chosen = scope.agreement.map(|id| book.find(id)).transpose()?;
    let number = chosen.map(|it| format!("-{}", it.id.raw())).unwrap_or_default();
    let reference = format!("{}{number}", scope.kind.reference(scope.date));
    let document = Sender::of(store)?.document(scope, &reference).subtitle(subtitle(
        chosen,
        scope.audience,
        &book,
    ));
    Ok(match scope.audience {
        Audience::Outside => outside(&book, chosen, document),
        Audience::Office => office::add(&book, chosen, document.landscape()),
    })
}

/// Whose list it is, as far as its readers may know, and of which day.
fn subtitle(chosen: Option<&Known>, audience: Audience, book: &Book) -> String {
    let lang = book.lang;
    let named = chosen.filter(|it| audience == Audience::Office || it.may_be_named());
    let whose = named.map(|it| {
        let name = shared::listed(&[&it.named_for(audience, lang), &it.it.number]);
        if it.it.is_with_customer() {
            text::for_customer(&name, lang)
        } else {
            text::below(&name, lang)
        }
    });
    let day = shared::as_of(book.today, lang);
    whose.map_or_else(|| day.clone(), |whose| format!("{whose}. {day}."))
}

/// Name, service, country and ground: what customers are to know (GDPR 28.2).
fn outside(book: &Book, chosen: Option<&Known>, document: Document) -> Document {
    let lang = book.lang;
    let links: Vec<Link> = links::of(book, chosen)
        .into_iter()
        .filter(|it| it.concerns_customers(book.today))
        .collect();
    if links.is_empty() {
        return document.text(text::none(book.today, lang));
    }
    let is_of_supplier = chosen.is_some_and(|it| it.it.is_with_supplier());
    let intro = if is_of_supplier { text::ABOUT_SUPPLIER } else { text::ABOUT_CUSTOMERS };
    document.text(intro.in_lang(lang)).table(table(book, &links, lang))
}

fn table(book: &Book, links: &[Link], lang: Lang) -> Table {
    let columns = [
        Column::new(text::LEVEL.in_lang(lang)).weight(2),
        Column::new(text::NAME.in_lang(lang)).weight(7),
        Column::new(text::ENGAGED_BY.in_lang(lang)).weight(6),
        Column::new(text::SERVICE.in_lang(lang)).weight(7),
        Column::new(text::COUNTRY.in_lang(lang)).weight(9),
    ];
    let row = |it: &Link| {
        let coming = it.from.filter(|day| *day > book.today).map(|day| text::from(day, lang));
        let ends = it.to.map(|day| text::through(day, lang));
        vec![
            it.level.to_string(),
            shared::lines([Some(it.name.clone()), coming, ends].into_iter().flatten()),
            it.engaged_by.clone(),
            it.service.clone(),
            book.places(&it.places),
        ]
    };
    Table::new(columns).rows(links.iter().map(row))
}
