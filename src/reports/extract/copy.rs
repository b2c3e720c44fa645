//! The copy of the data themselves, from every register (GDPR 15.3).

use super::{Letter, recordings, text};
use crate::{
    core::{Choice, Record, Text},
    law::deadline::in_sweden,
    registers::{
        Register,
        mailing::MailingGroup,
        persons::PersonField,
        processing::SourceKind,
        systems::{System, SystemKind},
    },
    report::{Column, Document, HeadingLevel, Table},
    store::Result,
};

/// Adds the section to `document`.
pub(super) fn add(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let document = card(letter, document);
    let document = places(letter, document)?;
    let document = mailings(letter, document)?;
    let document = recordings::add(letter, document)?;
    let document = attachments(letter, document)?;
    earlier(letter, document)
}

fn card(letter: &Letter<'_>, document: Document) -> Document {
    let (lang, person) = (letter.lang(), letter.person);
    let is_from_person = person.source == Some(SourceKind::Person);
    let facts = person.facts(lang).into_iter().filter(|(_, value)| !value.is_missing());
    let rows = facts.map(|(field, value)| {
        let told = match field {
            PersonField::Source if is_from_person => text::YOURSELF.in_lang(lang).to_owned(),
            _ => value.to_text(),
        };
        (text::label(field, person).in_lang(lang), told)
    });
    document
        .section(text::DATA_ABOUT_YOU.in_lang(lang))
        .text(text::DATA_INTRO.in_lang(lang))
        .facts(rows.collect::<Vec<_>>())
}

fn places(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let lang = letter.lang();
    let mut table = Table::new([
        Column::new(text::SYSTEM.in_lang(lang)).weight(4),
        Column::new(text::SYSTEM_KIND.in_lang(lang)).weight(3),
        Column::new(text::PLACE_IN_IT.in_lang(lang)).weight(3),
        Column::new(text::COUNTRY.in_lang(lang)).weight(2),
    ]);
    for placement in &letter.person.systems {
        let Some(system) = letter.store.get::<System>(placement.system)? else { continue };
        let kind = system.kind.map_or(Text::EMPTY, SystemKind::text).in_lang(lang);
        table = table.row([&system.name, kind, &placement.place, &system.country]);
    }
    let document = document.heading(HeadingLevel::Part, text::PLACES.in_lang(lang));
    Ok(if table.rows.is_empty() {
        document.text(text::NO_PLACES.in_lang(lang))
    } else {
        document.table(table)
    })
}

fn mailings(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let lang = letter.lang();
    let document = document.heading(HeadingLevel::Part, text::MAILINGS.in_lang(lang));
    let mut groups = Vec::new();
    for id in &letter.person.mailing {
        let Some(MailingGroup { name, purpose, .. }) = letter.store.get(*id)? else { continue };
        let told = text::dashed(&name, &purpose);
        let left_out = letter.store.left_out_of(letter.id, *id, letter.scope.date)?;
        groups.push(match left_out {
            Some(reason) => text::not_sent(&told, reason, lang),
            None => told,
        });
    }
    Ok(if groups.is_empty() {
        document.text(text::NO_MAILINGS.in_lang(lang))
    } else {
        document.list(groups)
    })
}

fn attachments(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let lang = letter.lang();
    let document = document.heading(HeadingLevel::Part, text::FILES.in_lang(lang));
    let files = letter.store.attachments(Register::Persons.name(), letter.id.raw())?;
    if files.is_empty() {
        return Ok(document.text(text::NO_FILES.in_lang(lang)));
    }
    let mut table = Table::new([
        Column::new(text::FILE.in_lang(lang)).weight(5),
        Column::new(text::FILED_ON.in_lang(lang)).weight(2),
        Column::new(text::FILE_SIZE.in_lang(lang)).weight(2).right(),
        Column::new(text::CHECKSUM.in_lang(lang)).weight(3),
    ]);
    for (_, file) in files {
        let filed_on = in_sweden(file.added_at).date().to_string();
        let checksum: String = file.sha256.chars().take(12).collect();
        table = table.row([file.name, filed_on, text::size(file.size, lang), checksum]);
    }
    Ok(document.table(table).text(text::FILES_ON_REQUEST.in_lang(lang)))
}

/// What the record said before it was changed: the journal keeps that, so it is part of the copy.
fn earlier(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let lang = letter.lang();
    let mut table = Table::new([
        Column::new(text::CHANGED_ON.in_lang(lang)).weight(2),
        Column::new(text::FIELD.in_lang(lang)).weight(3),
        Column::new(text::SAID_BEFORE.in_lang(lang)).weight(5),
    ]);
    for step in letter.store.steps(Register::Persons, letter.id.raw(), lang)? {
        let changed_on = in_sweden(step.entry.at).date().to_string();
        for (field, before, _) in step.altered {
            if !before.trim().is_empty() {
                table = table.row([changed_on.as_str(), field.in_lang(lang), &before]);
            }
        }
    }
    if table.rows.is_empty() {
        return Ok(document);
    }
    Ok(document
        .heading(HeadingLevel::Part, text::EARLIER.in_lang(lang))
        .text(text::WHY_EARLIER.in_lang(lang))
        .table(table))
}
