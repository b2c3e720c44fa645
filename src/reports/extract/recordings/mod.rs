//! The recordings of the person, as part of the copy (GDPR 15.3; R-35).

mod text;

use super::Letter;
use crate::{
    core::{Field, Record},
    registers::recordings::RecordingField,
    report::{Document, HeadingLevel},
    store::Result,
};

/// Adds each recording with what is kept about it. Who else is heard and who erased it are data about others
/// (GDPR 15.4).
pub(super) fn add(letter: &Letter<'_>, mut document: Document) -> Result<Document> {
    let lang = letter.lang();
    let recordings = letter.store.recordings_of(letter.id)?;
    if recordings.is_empty() {
        return Ok(document);
    }
    document = document
        .heading(HeadingLevel::Part, text::RECORDINGS.in_lang(lang))
        .text(text::ON_REQUEST.in_lang(lang));
    for (_, recording) in recordings {
        let is_theirs = |field: RecordingField| {
            !matches!(
                field,
                RecordingField::Reference | RecordingField::Participants | RecordingField::ErasedBy
            )
        };
        let facts = recording.facts(lang).into_iter();
        let told = facts.filter(|(field, value)| is_theirs(*field) && !value.is_missing());
        let rows = told.map(|(field, value)| (field.label().in_lang(lang), value.to_text()));
        document = document
            .heading(HeadingLevel::Detail, text::named(&recording.title(), lang))
            .facts(rows.collect::<Vec<_>>());
    }
    Ok(document)
}
