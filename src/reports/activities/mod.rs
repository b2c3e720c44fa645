//! The record of processing activities, as the authority asks to see it (GDPR 30.1 and 30.2; R-10).

mod entry;
mod text;

use super::{Scope, card, sender::Sender, text as shared};
use crate::{
    core::{Choice, Id, Lang},
    registers::{
        processing::{Activity, Status},
        role::ControllerRole,
    },
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// An activity with its number.
type Kept = (Id<Activity>, Activity);

/// Every activity that has not ended; those as a processor in a part of their own.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (lang, sender) = (scope.lang, Sender::of(store)?);
    let mut activities = store.activities()?;
    activities.sort_by_cached_key(|(_, it)| (it.reference.is_empty(), it.reference.clone()));
    let (ended, lasting): (Vec<&Kept>, Vec<&Kept>) =
        activities.iter().partition(|(_, it)| it.status == Status::Ended);
    let (on_behalf, own): (Vec<&Kept>, Vec<&Kept>) =
        lasting.into_iter().partition(|(_, it)| it.role == Some(ControllerRole::Processor));

    let document = sender
        .document(scope, &scope.kind.reference(scope.date))
        .subtitle(text::SUBTITLE.in_lang(lang));
    let mut document = controller(&sender, &own, lang, document)
        .section(text::OVERVIEW.in_lang(lang))
        .text(text::counted(own.len(), on_behalf.len(), lang));
    if !own.is_empty() {
        document = document.table(overview(&own, lang));
    }
    let reader = entry::Reader::of(store, scope)?;
    for (id, activity) in own {
        document = reader.controller(*id, activity, document);
    }
    if !on_behalf.is_empty() {
        document = document
            .section(text::AS_PROCESSOR.in_lang(lang))
            .text(text::ABOUT_PROCESSOR.in_lang(lang));
    }
    for (id, activity) in on_behalf {
        document = reader.processor(*id, activity, document);
    }
    document = measures(store, lang, document)?;
    if !ended.is_empty() {
        let ended = ended.into_iter().map(|(_, it)| entry::heading(it));
        document = document.section(text::ENDED.in_lang(lang)).list(ended);
    }
    Ok(document)
}

/// Name and contact details of everybody who answers for the processing (GDPR 30.1 a).
fn controller(sender: &Sender, own: &[&Kept], lang: Lang, document: Document) -> Document {
    let mut joint: Vec<&str> = own
        .iter()
        .filter(|(_, it)| it.role == Some(ControllerRole::Joint))
        .map(|(_, it)| it.joint_with.trim())
        .filter(|it| !it.is_empty())
        .collect();
    joint.sort_unstable();
    joint.dedup();
    let joint =
        if joint.is_empty() { text::NO_JOINT.in_lang(lang).to_owned() } else { joint.join("\n") };
    let mut rows = card::rows(sender, lang);
    let representative = rows.pop();
    rows.push((text::JOINT.in_lang(lang), joint));
    rows.extend(representative);
    document.section(text::CONTROLLER.in_lang(lang)).facts(rows)
}

/// The general description of the security measures (GDPR 30.1 g).
fn measures(store: &Store, lang: Lang, document: Document) -> Result<Document> {
    let measures = store.measures()?;
    if measures.is_empty() {
        return Ok(document);
    }
    let rows = measures.into_iter().map(|(_, it)| (it.name, it.description));
    Ok(document.section(text::MEASURES.in_lang(lang)).facts(rows))
}

fn overview(own: &[&Kept], lang: Lang) -> Table {
    let columns = [
        Column::new(text::REFERENCE.in_lang(lang)).weight(2),
        Column::new(text::ACTIVITY.in_lang(lang)).weight(5),
        Column::new(text::PURPOSE.in_lang(lang)).weight(7),
        Column::new(text::BASIS.in_lang(lang)).weight(5),
        Column::new(text::REVIEW.in_lang(lang)).weight(3),
    ];
    let row = |(_, it): &&Kept| {
        let purposes: Vec<&str> = it.purposes.iter().map(|it| it.what.trim()).collect();
        let mut bases: Vec<String> = it
            .purposes
            .iter()
            .filter_map(|it| it.basis)
            .map(|it| format!("{} ({})", it.text().in_lang(lang), shared::point(it.cite())))
            .collect();
        bases.dedup();
        vec![
            it.reference.clone(),
            it.name.clone(),
            purposes.join("\n"),
            bases.join("\n"),
            it.review_on.map(|it| it.to_string()).unwrap_or_default(),
        ]
    };
    Table::new(columns).rows(own.iter().map(row))
}
