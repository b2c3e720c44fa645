//! The agreement register: both directions, with states and dates.

mod text;

use super::{Book, Known, Scope, Sender, text as shared};
use crate::{
    core::{Choice, Lang, Text},
    registers::{
        Register,
        agreements::{Agreement, AgreementState, Direction, Uncovered},
    },
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// The register of the day of `scope`: suppliers, customers, and those whose role is not stated; then the
/// suppliers that are used without an agreement.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let lang = scope.lang;
    let book = Book::of(store, scope)?;
    let mut document = Sender::of(store)?
        .document(scope, &scope.kind.reference(scope.date))
        .landscape()
        .subtitle(shared::as_of(scope.date, lang));
    document = document.text(counted(&book));
    let groups = [
        (Some(Direction::Supplier), text::SUPPLIERS),
        (Some(Direction::Customer), text::CUSTOMERS),
        (None, text::NO_ROLE),
    ];
    for (direction, heading) in groups {
        let of_it = |it: &&Known| it.it.direction() == direction;
        let found: Vec<&Known> = book.agreements.iter().filter(of_it).collect();
        if !found.is_empty() {
            let heading = format!("{} ({})", heading.in_lang(lang), found.len());
            document = document.section(heading).table(table(&found, lang));
        }
    }
    let uncovered = store.uncovered(scope.date)?;
    Ok(if uncovered.is_empty() { document } else { without(uncovered, lang, document) })
}

/// How many agreements there are in each state.
fn counted(book: &Book) -> String {
    let n = |state: AgreementState| book.agreements.iter().filter(|it| it.state == state).count();
    let states = AgreementState::ALL.iter().map(|state| (*state, n(*state)));
    text::counted(book.agreements.len(), states, book.today, book.lang)
}

fn table(found: &[&Known], lang: Lang) -> Table {
    let columns = [
        Column::new(shared::COUNTERPARTY.in_lang(lang)).weight(9),
        Column::new(shared::NUMBER.in_lang(lang)).weight(7),
        Column::new(shared::ROLE.in_lang(lang)).weight(8),
        Column::new(shared::STATE.in_lang(lang)).weight(5),
        Column::new(shared::SIGNED.in_lang(lang)).weight(7),
        Column::new(shared::IN_FORCE.in_lang(lang)).weight(9),
        Column::new(text::REVIEW.in_lang(lang)).weight(5),
        Column::new(text::PAPER.in_lang(lang)).weight(6),
    ];
    Table::new(columns).rows(found.iter().map(|it| row(it, lang)))
}

fn row(known: &Known, lang: Lang) -> Vec<String> {
    let it = &known.it;
    let role = it.role.map_or(Text::EMPTY, Choice::text).in_lang(lang);
    let template = it.template.map_or(Text::EMPTY, Choice::text).in_lang(lang);
    let signed_on = it.signed_on.map(|day| day.to_string()).unwrap_or_default();
    vec![
        shared::lines([known.listed(lang).as_str(), &it.about.matter]),
        shared::lines([shared::listed(&[&it.number, &it.version]).as_str(), template]),
        role.to_owned(),
        known.state.text().in_lang(lang).to_owned(),
        shared::lines([signed_on.as_str(), &it.signed_by_us, &it.signed_by_them]),
        in_force(it, lang),
        it.review_on.map(|day| day.to_string()).unwrap_or_default(),
        shared::listed(&[&it.paper.binder, &it.paper.tab]),
    ]
}

/// The days in force, the period of notice, and notice where it has been given.
fn in_force(it: &Agreement, lang: Lang) -> String {
    let period = shared::period(it.valid_from.or(it.signed_on), it.ends_on(), lang);
    let notice = text::notice(it.notice_months, lang);
    let given = shared::dated(text::NOTICE_GIVEN, it.notice_on, lang);
    shared::lines([period, notice, given])
}

fn without(uncovered: Vec<Uncovered>, lang: Lang, document: Document) -> Document {
    let columns = [
        Column::new(text::SUPPLIER.in_lang(lang)).weight(4),
        Column::new(text::USED_IN.in_lang(lang)).weight(5),
        Column::new(text::REGISTER.in_lang(lang)).weight(3),
        Column::new(text::AGREEMENT.in_lang(lang)).weight(3),
    ];
    let row = |it: Uncovered| {
        let state = it.agreement.map_or(AgreementState::Missing, |(_, state)| state);
        let supplier = match it.supplier.as_str() {
            "" => text::NO_NAME.in_lang(lang),
            name => name,
        };
        let register: Text = Register::text(it.register);
        vec![
            supplier.to_owned(),
            it.title.clone(),
            register.in_lang(lang).to_owned(),
            state.text().in_lang(lang).to_owned(),
        ]
    };
    let heading = format!("{} ({})", text::WITHOUT.in_lang(lang), uncovered.len());
    document
        .section(heading)
        .text(text::ABOUT_WITHOUT.in_lang(lang))
        .table(Table::new(columns).rows(uncovered.into_iter().map(row)))
}
