//! Purpose, lawful basis, data and retention beside each other, group by group.

mod text;

use std::collections::BTreeMap;

use super::{Scope, sender::Sender, text as shared};
use crate::{
    core::{Choice, Lang},
    registers::{
        processing::{Activity, Status, SubjectGroup},
        role::ControllerRole,
    },
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// The report: a table for each group of data subjects.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (lang, sender) = (scope.lang, Sender::of(store)?);
    let mut document = sender
        .document(scope, &scope.kind.reference(scope.date))
        .subtitle(text::SUBTITLE.in_lang(lang))
        .landscape();
    let groups = groups(store, lang)?;
    if groups.is_empty() {
        document = document.text(text::NO_ACTIVITY.in_lang(lang));
    }
    for (group, rows) in groups {
        document = document
            .section(group.name(lang))
            .table(Table::new(columns(lang)).rows(rows.into_iter().map(Row::cells)));
    }
    Ok(document)
}

/// The same rows in one table with the group in its first column, as a section of the privacy policy.
pub fn summary_table(store: &Store, lang: Lang) -> Result<Table> {
    let first = Column::new(text::GROUP.in_lang(lang)).weight(3);
    let mut table = Table::new(std::iter::once(first).chain(columns(lang)));
    for (group, rows) in groups(store, lang)? {
        let named = |row: Row| {
            std::iter::once(group.name(lang).to_owned()).chain(row.cells()).collect::<Vec<_>>()
        };
        table = table.rows(rows.into_iter().map(named));
    }
    Ok(table)
}

fn columns(lang: Lang) -> [Column; 4] {
    [
        Column::new(text::PURPOSE.in_lang(lang)).weight(6),
        Column::new(text::BASIS.in_lang(lang)).weight(4),
        Column::new(text::DATA.in_lang(lang)).weight(5),
        Column::new(text::RETENTION.in_lang(lang)).weight(5),
    ]
}

/// What one activity keeps about one group for one length of time.
struct Row {
    purposes: String,
    bases: String,
    data: Vec<String>,
    retention: String,
}

impl Row {
    fn cells(self) -> Vec<String> {
        vec![self.purposes, self.bases, self.data.join("\n"), self.retention]
    }
}

/// The rows of each group, the usual groups first. What the company does on behalf of others, and what
/// has ended, is none of its own purposes.
fn groups(store: &Store, lang: Lang) -> Result<BTreeMap<SubjectGroup, Vec<Row>>> {
    let mut groups: BTreeMap<SubjectGroup, Vec<Row>> = BTreeMap::new();
    for (_, activity) in store.activities()? {
        let is_own = activity.role != Some(ControllerRole::Processor);
        if !is_own || activity.status == Status::Ended {
            continue;
        }
        for subjects in &activity.subjects {
            let rows = rows(&activity, &subjects.group, lang);
            groups.entry(subjects.group.clone()).or_default().extend(rows);
        }
    }
    Ok(groups)
}

fn rows(activity: &Activity, group: &SubjectGroup, lang: Lang) -> Vec<Row> {
    let purposes: Vec<String> =
        activity.purposes.iter().map(|it| shared::sentence(&it.what)).collect();
    let mut bases: Vec<String> = Vec::new();
    for it in &activity.purposes {
        let Some(ground) = it.basis else { continue };
        let named = [ground.text().in_lang(lang), it.law.trim()];
        let named: Vec<&str> = named.into_iter().filter(|it| !it.is_empty()).collect();
        let told = format!("{} ({})", named.join(": "), shared::article(ground.cite(), lang));
        if !bases.contains(&told) {
            bases.push(told);
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    for (_, data) in activity.categories().filter(|(it, _)| *it == group) {
        let retention = data.retention.as_ref().map(|it| it.describe(lang)).unwrap_or_default();
        let retention = shared::sentence(&retention);
        let what = data.what.trim().to_owned();
        match rows.iter_mut().find(|it| it.retention == retention) {
            Some(row) if row.data.contains(&what) => {}
            Some(row) => row.data.push(what),
            None => rows.push(Row {
                purposes: purposes.join("\n"),
                bases: bases.join("\n"),
                data: vec![what],
                retention,
            }),
        }
    }
    rows
}
