//! What changed between two editions of the policy, in marks and words.

use super::{numbered, text};
use crate::{
    core::{Choice, Lang},
    policy::{Changes, Edition, Kind, LineChange, PolicyVersion, Publication, Span, freeze},
    report::{Column, Document, HeadingLevel, Table},
    reports::{BuildError, Scope, sender::Sender},
    store::Store,
};

/// From the version that `scope.against` names, or the one before, to `scope.version`, or to what the registers say
/// now.
pub(in super::super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let lang = scope.lang;
    let mut versions: Vec<PolicyVersion> =
        store.policy_versions()?.into_iter().map(|(_, it)| it).collect();
    let new = match scope.version {
        Some(_) => numbered(&versions, scope.version)?.clone(),
        None => PolicyVersion {
            number: 0,
            ..freeze(store, &store.policy()?, &Publication::default(), scope.date)?
        },
    };
    if new.number > 0 {
        versions.retain(|it| it.number < new.number);
    }
    let old = numbered(&versions, scope.against)?;
    let changes = Changes::between(Edition::of(old), Edition::of(&new), lang)?;
    let sender = Sender::of(store)?;
    let reference =
        format!("{}-{}-{}", scope.kind.reference(scope.date), old.number, text::ending(&new));
    let document = sender.document(scope, &reference).subtitle(text::from_to(old, &new, lang));
    if changes.has_same_text() && changes.facts.is_empty() {
        return Ok(document.text(text::NO_CHANGES.in_lang(lang)));
    }
    let document = if new.comment.is_empty() || new.number == 0 {
        document
    } else {
        let size = new.change.text().in_lang(lang);
        let said = (text::COMMENT.in_lang(lang), new.comment.in_lang(lang));
        document.facts([said, (text::SIZE.in_lang(lang), size)])
    };
    Ok(facts(lines(document, &changes, lang), &changes, lang))
}

fn lines(document: Document, changes: &Changes, lang: Lang) -> Document {
    let mut document = document
        .section(text::IN_THE_TEXT.in_lang(lang))
        .text(text::counted(changes.counted(), lang));
    if changes.is_rearranged {
        document = document.text(text::REARRANGED.in_lang(lang));
    }
    if !changes.sections.is_empty() {
        document = document.text(text::MARKS.in_lang(lang));
    }
    for section in &changes.sections {
        let heading = match section.kind {
            Kind::Same => section.heading.clone(),
            kind => format!("{} ({})", section.heading, text::section_is(kind).in_lang(lang)),
        };
        document = document
            .heading(HeadingLevel::Part, heading)
            .list(section.lines.iter().map(|it| told(it, lang)));
    }
    document
}

/// "+ Tillagt: …"
fn told(line: &LineChange, lang: Lang) -> String {
    match line {
        LineChange::Added(text) => format!("{}: {text}", text::ADDED.in_lang(lang)),
        LineChange::Removed(text) => format!("{}: {text}", text::REMOVED.in_lang(lang)),
        LineChange::Altered(spans) => {
            let marked: String = spans.iter().map(marked).collect();
            format!("{}: {marked}", text::ALTERED.in_lang(lang))
        }
    }
}

/// "[−gammalt]" and "[+nytt]".
fn marked(span: &Span) -> String {
    match span.kind {
        Kind::Same => span.text.clone(),
        Kind::Removed => format!("[−{}]", span.text.trim()),
        Kind::Added => format!("[+{}]", span.text.trim()),
    }
}

fn facts(document: Document, changes: &Changes, lang: Lang) -> Document {
    if changes.facts.is_empty() {
        return document;
    }
    let mut document = document
        .section(text::IN_THE_REGISTERS.in_lang(lang))
        .text(text::ABOUT_REGISTERS.in_lang(lang));
    for it in &changes.facts {
        let mut name = text::record(it.origin.register.text(), &it.title, lang);
        if it.kind != Kind::Same {
            name = format!("{name} ({})", text::record_is(it.kind).in_lang(lang));
        }
        document = document.heading(HeadingLevel::Part, name);
        if it.kind == Kind::Same {
            let columns = [(text::FIELD, 2), (text::BEFORE, 4), (text::AFTER, 4)];
            let columns = columns.map(|(it, w)| Column::new(it.in_lang(lang)).weight(w));
            let row = |(field, old, new): &(crate::core::Text, String, String)| {
                vec![field.in_lang(lang).to_owned(), old.clone(), new.clone()]
            };
            document = document.table(Table::new(columns).rows(it.fields.iter().map(row)));
        } else {
            let values = it.fields.iter().map(|(field, old, new)| {
                (field.in_lang(lang).to_owned(), if new.is_empty() { old } else { new }.clone())
            });
            document = document.facts(values.filter(|(_, it)| !it.is_empty()).collect::<Vec<_>>());
        }
    }
    document
}
