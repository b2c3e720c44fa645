//! The confirmation that a consent has ended: what stops, and what goes on on another basis.

use super::{Receipt, extract, shared, text};
use crate::{
    core::{Choice, Lang},
    registers::consents::{ConsentState, GoesOn, StopTask, text as consents},
    report::{Column, Document, Table},
    store::{Result, Store},
};

/// The confirmation.
pub(super) fn add(receipt: &Receipt<'_>, store: &Store, state: ConsentState) -> Result<Document> {
    let lang = receipt.lang();
    let name = receipt.about.name.trim();
    let (title, subtitle) = text::ended(state, name, lang);
    let (last, yes) = receipt.last();
    let mut document = receipt.opening(title, subtitle);
    document = document.text(text::we_stop(state, lang));
    if let Some(last) = last {
        document = document.facts(receipt.said(last));
    }
    if yes.is_some() {
        let tasks: Vec<&StopTask> = receipt.consent.tasks_of_latest_no().collect();
        document = what_stops(&tasks, lang, document);
    }
    document = what_goes_on(&store.goes_on(receipt.id)?, lang, document);
    if let Some(yes) = yes {
        document = receipt.agreed(yes, document);
    }
    Ok(document.together(|it| {
        it.section(text::MORE.in_lang(lang))
            .text(text::YOU_MAY_SAY_YES_AGAIN.in_lang(lang))
            .text(extract::rights_in_short(receipt.sender, lang))
    }))
}

fn what_stops(tasks: &[&StopTask], lang: Lang, document: Document) -> Document {
    let document = document.section(text::STOPS.in_lang(lang));
    if tasks.is_empty() {
        return document.text(text::NOTHING_ELSE_STOPS.in_lang(lang));
    }
    let columns = [
        Column::new(text::TASK.in_lang(lang)).weight(4),
        Column::new(text::PLACE.in_lang(lang)).weight(3),
        Column::new(text::DONE.in_lang(lang)).weight(2),
    ];
    let row = |it: &&StopTask| {
        let done = it.done_on.map(|on| on.to_string());
        let done = done.unwrap_or_else(|| text::NOT_DONE.in_lang(lang).to_owned());
        vec![consents::target(&it.target).in_lang(lang).to_owned(), it.name.clone(), done]
    };
    document.table(Table::new(columns).rows(tasks.iter().map(row)))
}

fn what_goes_on(purposes: &[GoesOn], lang: Lang, document: Document) -> Document {
    let document = document.section(text::GOES_ON.in_lang(lang));
    if purposes.is_empty() {
        return document.text(text::NOTHING_GOES_ON.in_lang(lang));
    }
    let columns = [
        Column::new(text::USED_FOR.in_lang(lang)).weight(4),
        Column::new(text::BASIS.in_lang(lang)).weight(4),
        Column::new(text::PROVISION.in_lang(lang)).weight(2),
    ];
    let row = |it: &GoesOn| {
        let basis = it.basis.text().in_lang(lang);
        let why =
            if it.detail.is_empty() { basis.to_owned() } else { format!("{basis}: {}", it.detail) };
        vec![
            it.purpose.clone(),
            why,
            shared::sentence(&shared::article(it.basis.cite(), lang))
                .trim_end_matches('.')
                .to_owned(),
        ]
    };
    document
        .text(text::WHY_IT_GOES_ON.in_lang(lang))
        .table(Table::new(columns).rows(purposes.iter().map(row)))
}
