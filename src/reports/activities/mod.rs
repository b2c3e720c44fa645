//! The record of processing activities, as the authority asks to see it (GDPR 30.1 and 30.2; R-10).

mod entry;
mod text;

use super::{Scope, sender::Sender, text as shared};
use crate::{
    core::{Choice, Lang},
    registers::{
        company::Company,
        processing::{Activity, Status},
        role::ControllerRole,
    },
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// Every activity that has not ended; those as a processor in a part of their own.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (lang, sender) = (scope.lang, Sender::of(store)?);
    let mut activities: Vec<Activity> = store.activities()?.into_iter().map(|(_, it)| it).collect();
    activities.sort_by_cached_key(|it| (it.reference.is_empty(), it.reference.clone()));
    let (ended, lasting): (Vec<_>, Vec<_>) =
        activities.iter().partition(|it| it.status == Status::Ended);
    let (on_behalf, own): (Vec<&Activity>, Vec<&Activity>) =
        lasting.into_iter().partition(|it| it.role == Some(ControllerRole::Processor));

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
    for activity in own {
        document = reader.controller(activity, document);
    }
    if !on_behalf.is_empty() {
        document = document
            .section(text::AS_PROCESSOR.in_lang(lang))
            .text(text::ABOUT_PROCESSOR.in_lang(lang));
    }
    for activity in on_behalf {
        document = reader.processor(activity, document);
    }
    document = measures(store, lang, document)?;
    if !ended.is_empty() {
        document =
            document.section(text::ENDED.in_lang(lang)).list(ended.into_iter().map(entry::heading));
    }
    Ok(document)
}

/// Name and contact details of everybody who answers for the processing (GDPR 30.1 a).
fn controller(sender: &Sender, own: &[&Activity], lang: Lang, document: Document) -> Document {
    let company = &sender.company;
    let Company { name, organisation_number, email, phone, .. } = company;
    let mut joint: Vec<&str> = own
        .iter()
        .filter(|it| it.role == Some(ControllerRole::Joint))
        .map(|it| it.joint_with.trim())
        .filter(|it| !it.is_empty())
        .collect();
    joint.sort_unstable();
    joint.dedup();
    let joint =
        if joint.is_empty() { text::NO_JOINT.in_lang(lang).to_owned() } else { joint.join("\n") };
    document.section(text::CONTROLLER.in_lang(lang)).facts([
        (text::NAME.in_lang(lang), name.clone()),
        (text::NUMBER.in_lang(lang), organisation_number.clone()),
        (text::ADDRESS.in_lang(lang), company.address.lines().join("\n")),
        (text::EMAIL.in_lang(lang), email.clone()),
        (text::PHONE.in_lang(lang), phone.clone()),
        (text::CONTACT.in_lang(lang), sender.contact(lang)),
        (text::DPO.in_lang(lang), officer(company, lang)),
        (text::JOINT.in_lang(lang), joint),
        (text::REPRESENTATIVE.in_lang(lang), representative(company, lang)),
    ])
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

fn officer(company: &Company, lang: Lang) -> String {
    match company.dpo_not_needed_on {
        _ if company.has_dpo() => company.contact.name.clone(),
        Some(day) => text::no_officer(day, &company.dpo_not_needed_reason, lang),
        None => String::new(),
    }
}

fn representative(company: &Company, lang: Lang) -> String {
    match company.no_representative_on {
        _ if !company.representative.trim().is_empty() => company.representative.clone(),
        Some(day) => text::no_representative(day, lang),
        None => String::new(),
    }
}

fn overview(own: &[&Activity], lang: Lang) -> Table {
    let columns = [
        Column::new(text::REFERENCE.in_lang(lang)).weight(2),
        Column::new(text::ACTIVITY.in_lang(lang)).weight(5),
        Column::new(text::PURPOSE.in_lang(lang)).weight(7),
        Column::new(text::BASIS.in_lang(lang)).weight(5),
        Column::new(text::REVIEW.in_lang(lang)).weight(3),
    ];
    let row = |it: &&Activity| {
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
