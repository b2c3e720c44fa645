//! Every assessment, kind by kind, with what it came to and when it is to be made again.

use super::{Scope, Sender, text};
use crate::{
    core::{Choice, Id, Lang},
    registers::{
        assessments::{Assessment, AssessmentKind},
        desk::Names,
    },
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// The list of the day of `scope`.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let lang = scope.lang;
    let (all, names) = (store.assessments()?, Names::read(store, scope.date)?);
    let mut document = Sender::of(store)?
        .document(scope, &scope.kind.reference(scope.date))
        .landscape()
        .subtitle(text::as_of(scope.date, lang));
    if all.is_empty() {
        return Ok(document.text(text::NONE.in_lang(lang)));
    }
    for kind in AssessmentKind::ALL {
        let found: Vec<_> = all.iter().filter(|(_, it)| it.kind() == *kind).collect();
        if !found.is_empty() {
            let heading = format!("{} ({})", kind.text().in_lang(lang), found.len());
            document = document.section(heading).table(table(&found, &names, scope));
        }
    }
    Ok(document)
}

fn table(found: &[&(Id<Assessment>, Assessment)], names: &Names, scope: &Scope) -> Table {
    let lang: Lang = scope.lang;
    let columns = [
        Column::new(text::NAME.in_lang(lang)).weight(9),
        Column::new(text::ACTIVITY.in_lang(lang)).weight(7),
        Column::new(text::PURPOSE.in_lang(lang)).weight(8),
        Column::new(text::CAME_TO.in_lang(lang)).weight(8),
        Column::new(text::MADE.in_lang(lang)).weight(7),
        Column::new(text::REVIEW.in_lang(lang)).weight(5),
    ];
    let row = |(_, it): &&(Id<Assessment>, Assessment)| {
        let activity = it.activity.map_or(String::new(), |id| names.activity(id).to_owned());
        let on = it.assessed_on.map(|on| on.to_string()).unwrap_or_default();
        let review = it.review_on.map(|on| text::review(on, scope.date, lang)).unwrap_or_default();
        let verdict = it.came_to().in_lang(lang).to_owned();
        let made = text::listed(&[&on, it.assessed_by.trim()]);
        vec![it.name.clone(), activity, it.purpose.clone(), verdict, made, review]
    };
    Table::new(columns).rows(found.iter().map(row))
}
