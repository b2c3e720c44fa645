//! The cover sheet of one agreement: what it says on each point of GDPR 28, and the verdict.

mod text;

use jiff::civil::Date;

use super::{Book, BuildError, Known, Scope, Sender, text as shared};
use crate::{
    core::{Choice, Field, Lang, Record, Text},
    registers::agreements::{AgreementField as F, Answer, Point},
    report::{Column, Document, SignatureRow, Table},
    reports::text::point,
    store::Store,
};

/// The sheet of the agreement of `scope`.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let id = scope.agreement.ok_or(BuildError::NoAgreement)?;
    let book = Book::of(store, scope)?;
    let known = book.find(id)?;
    let lang = scope.lang;
    let reference = format!("{}-{}", scope.kind.reference(scope.date), id.raw());
    let document = Sender::of(store)?
        .document(scope, &reference)
        .subtitle(shared::listed(&[&known.name(lang), &known.it.number]))
        .facts(parties(known, lang))
        .note(text::verdict(known.it.checklist.verdict(), lang))
        .section(text::POINTS.in_lang(lang))
        .table(points(known, lang))
        .together(|it| it.section(text::CONTENT.in_lang(lang)).facts(content(known, lang)));
    let gaps = book.gaps(known);
    let document = if gaps.is_empty() {
        document
    } else {
        document.section(text::TO_MEND.in_lang(lang)).gaps(gaps)
    };
    let by =
        SignatureRow::from((text::CHECKED_BY.in_lang(lang), known.it.checklist.checked_by.clone()));
    Ok(document.signature([by]))
}

fn parties(known: &Known, lang: Lang) -> Vec<(&'static str, String)> {
    let it = &known.it;
    let told = |it: Option<Text>| it.unwrap_or(Text::EMPTY).in_lang(lang).to_owned();
    let day = |it: Option<Date>| it.map(|day| day.to_string()).unwrap_or_default();
    let template = told(it.template.map(Choice::text));
    let period = shared::period(it.valid_from.or(it.signed_on), it.ends_on(), lang);
    let checked_on = day(it.checklist.checked_on);
    vec![
        (shared::ROLE.in_lang(lang), told(it.role.map(Choice::text))),
        (shared::NUMBER.in_lang(lang), shared::listed(&[&it.number, &it.version, &template])),
        (shared::STATE.in_lang(lang), shared::listed(&[known.state.text().in_lang(lang), &period])),
        (
            shared::SIGNED.in_lang(lang),
            shared::listed(&[&day(it.signed_on), &it.signed_by_us, &it.signed_by_them]),
        ),
        (text::CHECKED.in_lang(lang), shared::listed(&[&checked_on, &it.checklist.checked_by])),
    ]
}

/// Every point of the article, answered or not.
fn points(known: &Known, lang: Lang) -> Table {
    let columns = [
        Column::new(text::PROVISION.in_lang(lang)).weight(3),
        Column::new(text::POINT.in_lang(lang)).weight(12),
        Column::new(text::ANSWER.in_lang(lang)).weight(4),
        Column::new(text::PLACE.in_lang(lang)).weight(4),
        Column::new(text::COMMENT.in_lang(lang)).weight(10),
    ];
    let row = |asked: &Point| {
        let checked = known.it.checklist.on(*asked);
        let answer = checked.map_or(text::OPEN, |it| Answer::text(it.answer)).in_lang(lang);
        let (place, comment) =
            checked.map(|it| (it.place.clone(), it.comment.clone())).unwrap_or_default();
        let name = asked.text().in_lang(lang).to_owned();
        vec![point(asked.cite()), name, answer.to_owned(), place, comment]
    };
    Table::new(columns).rows(Point::ALL.iter().map(row))
}

/// What the agreement sets out (GDPR 28.3, first paragraph).
fn content(known: &Known, lang: Lang) -> Vec<(&'static str, String)> {
    let is_content = |field: F| {
        matches!(field, F::Matter | F::Duration | F::Nature | F::Purpose | F::Data | F::Subjects)
    };
    let facts = known.it.facts(lang).into_iter().filter(|(field, _)| is_content(*field));
    facts.map(|(field, value)| (field.label().in_lang(lang), value.to_text())).collect()
}
