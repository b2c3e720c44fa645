//! What the law asks for and the binder does not yet say, register by register.

mod consents;
mod counted;
mod mandates;
mod persons;
mod text;

use super::{Scope, due, named::protected_agreements, sender::Sender};
use crate::{
    core::{Choice, Id, Lang},
    registers::{RecordGap, Register, all_gaps},
    report::{Column, Document, GapRow, HeadingLevel, Table},
    store::{Result, Store},
};

/// The report.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (lang, today) = (scope.lang, scope.date);
    let sender = Sender::of(store)?;
    let mut registers = all_gaps(store, today)?;
    registers.retain(|(_, gaps)| !gaps.is_empty());
    let protected = protected_agreements(store, lang)?;
    let gaps = registers.iter_mut().flat_map(|(_, gaps)| gaps);
    for gap in gaps.filter(|it| it.register == Register::Agreements) {
        if let Some(title) = protected.get(&Id::new(gap.record)) {
            gap.title.clone_from(title);
        }
    }
    let (persons, consents) = (persons::gaps(store, today)?, consents::gaps(store, today)?);
    let mandates = mandates::gaps(store, today)?;
    // A late review of an activity, an agreement or an assessment is one of its gaps.
    let late: Vec<_> = due::reviews(store, lang, today, 0)?
        .into_iter()
        .filter(|it| {
            let is_gap = matches!(
                it.register,
                Register::Activities | Register::Agreements | Register::Assessments
            );
            it.on < today && !is_gap
        })
        .collect();

    let n_gaps = registers.iter().map(|(_, gaps)| gaps.len()).sum::<usize>();
    let missing = text::Missing {
        in_registers: n_gaps,
        of_persons: counted::n_gaps(&persons),
        of_consents: counted::n_gaps(&consents),
        of_mandates: counted::n_gaps(&mandates),
        late: late.len(),
    };
    let mut document =
        sender.document(scope, &scope.kind.reference(today)).subtitle(text::SUBTITLE.in_lang(lang));
    if missing == text::Missing::default() {
        return Ok(document.text(text::NOTHING_MISSING.in_lang(lang)));
    }
    document = document.text(text::counted(&missing, lang));
    for (register, gaps) in registers {
        document = of_one_register(register, &gaps, lang, document);
    }
    document = counted::add(Register::Persons, &persons, lang, document);
    document = counted::add(Register::Consents, &consents, lang, document);
    document = counted::add(Register::Mandates, &mandates, lang, document);
    if !late.is_empty() {
        document = document.section(text::LATE_REVIEWS.in_lang(lang)).table(of_late(late, lang));
    }
    Ok(document)
}

/// The reviews that are late, as a table.
fn of_late(late: Vec<due::Due>, lang: Lang) -> Table {
    let columns = [
        Column::new(text::REVIEW_BY.in_lang(lang)).weight(2),
        Column::new(text::REGISTER.in_lang(lang)).weight(3),
        Column::new(text::RECORD.in_lang(lang)).weight(5),
    ];
    let row = |it: due::Due| {
        let register = it.register.text().in_lang(lang).to_owned();
        vec![it.on.to_string(), register, it.title]
    };
    Table::new(columns).rows(late.into_iter().map(row))
}

fn of_one_register(
    register: Register,
    gaps: &[RecordGap],
    lang: Lang,
    mut document: Document,
) -> Document {
    document = document.section(register.text().in_lang(lang));
    for of_record in gaps.chunk_by(|one, next| one.record == next.record) {
        let title = of_record.first().map_or("", |it| it.title.trim());
        let title = if title.is_empty() { text::NAMELESS.in_lang(lang) } else { title };
        if register != Register::Company {
            document = document.heading(HeadingLevel::Part, title);
        }
        let rows = of_record.iter().map(|it| -> GapRow {
            (it.gap.field.in_lang(lang), it.gap.says.in_lang(lang), it.gap.cite).into()
        });
        document = document.gaps(rows);
    }
    document
}
