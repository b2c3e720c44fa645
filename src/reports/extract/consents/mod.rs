//! What the person has consented to, event by event (GDPR 7.1, 15.3).

mod text;

use super::{Letter, shared};
use crate::{
    core::{Choice, Lang},
    registers::{
        consent_texts::ConsentText,
        consents::{Consent, ConsentEvent, text as consents},
    },
    report::{Column, Document, HeadingLevel, Table},
    reports::wording,
    store::Result,
};

/// Adds the section to `document`: every consent with its whole chain.
pub(super) fn add(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let lang = letter.lang();
    let mut document = document.section(text::CONSENTS.in_lang(lang));
    let found = letter.store.consents_of(letter.id)?;
    if found.is_empty() {
        return Ok(document.text(text::NONE.in_lang(lang)));
    }
    document = document.text(text::INTRO.in_lang(lang));
    for (_, consent) in found {
        let about = letter.store.get(consent.text)?.unwrap_or_default();
        document = one(letter, &consent, &about, document);
    }
    Ok(document)
}

fn one(
    letter: &Letter<'_>,
    consent: &Consent,
    about: &ConsentText,
    document: Document,
) -> Document {
    let (lang, day) = (letter.lang(), letter.scope.date);
    let state = consent.state(day, about.needed(day)).text().in_lang(lang);
    let stands = text::stands(state, consent.since(day), lang);
    let mut facts = vec![(text::STATE.in_lang(lang), stands)];
    facts.push((text::REFERENCE.in_lang(lang), consent.reference.clone()));
    facts.push((text::WORDINGS.in_lang(lang), wordings(consent, about, lang).join("\n")));
    if !consent.note.trim().is_empty() {
        facts.push((text::NOTE.in_lang(lang), consent.note.trim().to_owned()));
    }
    let columns = [
        Column::new(text::WHEN.in_lang(lang)).weight(3),
        Column::new(text::WHAT.in_lang(lang)).weight(4),
        Column::new(text::HOW.in_lang(lang)).weight(4),
        Column::new(text::PROOF.in_lang(lang)).weight(4),
    ];
    let rows = consent.in_order().into_iter().map(|it| event(it, lang));
    let mut document = document
        .heading(HeadingLevel::Part, about.name.trim())
        .facts(facts)
        .table(Table::new(columns).rows(rows));
    if !consent.tasks.is_empty() {
        document = document
            .heading(HeadingLevel::Detail, text::TO_STOP.in_lang(lang))
            .list(consent.tasks.iter().map(|it| consent.task_line(it, lang)));
    }
    document
}

/// The versions that were shown, each with its purpose.
fn wordings(consent: &Consent, about: &ConsentText, lang: Lang) -> Vec<String> {
    let mut shown: Vec<(u32, Lang)> =
        consent.events.iter().filter(|it| it.version > 0).map(|it| (it.version, it.lang)).collect();
    shown.sort_by_key(|(version, lang)| (*version, *lang == Lang::En));
    shown.dedup();
    let told = |(number, shown): (u32, Lang)| {
        let purpose = about.version(number).map(|it| it.wording(shown).purpose.as_str());
        let edition = wording::edition(number, shown, lang);
        shared::sentence(&format!("{edition}: {}", purpose.unwrap_or_default().trim()))
    };
    shown.into_iter().map(told).collect()
}

/// When it happened, what, how and by whom, and what shows it.
fn event(it: &ConsentEvent, lang: Lang) -> Vec<String> {
    let time = it.at.map(|at| consents::clock(at, lang)).unwrap_or_default();
    let version = if it.version > 0 { text::version(it.version, lang) } else { String::new() };
    let validity =
        if it.kind.is_yes() { consents::validity(&it.validity, lang) } else { String::new() };
    let channel = it.channel.map_or("", |it| it.text().in_lang(lang)).to_owned();
    let received = text::received_by(&it.received_by, lang);
    let file: String = it.evidence.file.chars().take(12).collect();
    let file = if file.is_empty() { file } else { text::file(&file, lang) };
    let logged = text::logged(it, lang);
    vec![
        lines(&[&it.on.to_string(), &time]),
        lines(&[it.kind.text().in_lang(lang), &version, &validity, &it.reason]),
        lines(&[&channel, &consents::expressed_by(&it.expressed_by, lang), &received]),
        lines(&[&it.evidence.place, &it.evidence.recording, &file, &logged]),
    ]
}

fn lines(parts: &[&str]) -> String {
    let told = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty());
    told.collect::<Vec<_>>().join("\n")
}
