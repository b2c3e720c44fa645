//! Purposes, lawful bases, data and retention in one table.

mod text;

use super::{Scope, sender::Sender, text as shared};
use crate::{
    core::{Choice, Lang},
    registers::processing::{Activity, Purpose, Status, Subjects},
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// The report: a table for each group of data subjects.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (sender, lang) = (Sender::of(store)?, scope.lang);
    let reference = scope.kind.reference(scope.date);
    let mut document = sender
        .document(scope, &reference)
        .landscape()
        .subtitle(text::SUBTITLE.in_lang(lang))
        .text(text::INTRO.in_lang(lang));
    let activities = in_use(store)?;
    if activities.is_empty() {
        return Ok(document.text(text::NOTHING.in_lang(lang)));
    }
    let mut groups: Vec<_> =
        activities.iter().flat_map(|it| it.subjects.iter().map(|it| &it.group)).collect();
    let mut seen = Vec::new();
    groups.retain(|group| {
        let is_new = !seen.contains(*group);
        seen.extend(is_new.then(|| (*group).clone()));
        is_new
    });
    for group in groups {
        let mut table = columns(lang);
        for activity in &activities {
            for subjects in activity.subjects.iter().filter(|it| it.group == *group) {
                table = table.row(row(activity, subjects, lang));
            }
        }
        document = document.section(group.name(lang)).table(table);
    }
    Ok(document)
}

/// Every activity's purposes, bases, data and retention, for a section of a policy.
pub fn summary_table(store: &Store, lang: Lang) -> Result<Table> {
    let mut table = columns(lang);
    for activity in in_use(store)? {
        for subjects in &activity.subjects {
            table = table.row(row(&activity, subjects, lang));
        }
    }
    Ok(table)
}

fn in_use(store: &Store) -> Result<Vec<Activity>> {
    let activities = store.activities()?.into_iter().map(|(_, it)| it);
    Ok(activities.filter(|it| it.status != Status::Ended).collect())
}

fn columns(lang: Lang) -> Table {
    Table::new([
        Column::new(text::PURPOSE.in_lang(lang)).weight(4),
        Column::new(text::BASIS.in_lang(lang)).weight(3),
        Column::new(text::DATA.in_lang(lang)).weight(4),
        Column::new(text::KEPT.in_lang(lang)).weight(4),
    ])
}

fn row(activity: &Activity, subjects: &Subjects, lang: Lang) -> [String; 4] {
    let purposes = activity.purposes.iter().map(|it| shared::sentence(&it.what));
    let data = subjects.data.iter().map(|it| it.what.trim().to_owned());
    let mut kept: Vec<String> = Vec::new();
    for data in &subjects.data {
        let told = data.retention.as_ref().map_or_else(
            || shared::NOT_RECORDED.in_lang(lang).to_owned(),
            |it| shared::sentence(&it.describe(lang)),
        );
        if !kept.contains(&told) {
            kept.push(told);
        }
    }
    [
        format!("{}\n{}", activity.name, purposes.collect::<Vec<_>>().join("\n")),
        bases(&activity.purposes, lang),
        data.collect::<Vec<_>>().join("\n"),
        kept.join("\n"),
    ]
}

/// Each basis once, with the law where one is named.
fn bases(purposes: &[Purpose], lang: Lang) -> String {
    let mut told: Vec<String> = Vec::new();
    for purpose in purposes {
        let Some(basis) = purpose.basis else { continue };
        let name = basis.text().in_lang(lang);
        let law = purpose.law.trim();
        let line = if law.is_empty() { name.to_owned() } else { format!("{name}: {law}") };
        if !told.contains(&line) {
            told.push(line);
        }
    }
    told.join("\n")
}
