//! To whom the person's data have been given (GDPR 15.1 c; R-36).

mod text;

use super::{Letter, shared};
use crate::{
    core::{Choice, Lang, Text},
    registers::disclosures::Disclosure,
    report::{Column, Document, HeadingLevel, Table},
    store::Result,
};

/// Adds the section to `document`: each disclosure about the person, then those about several that can have been
/// about them; or that there is none, with the day.
pub(super) fn add(letter: &Letter<'_>, document: Document) -> Result<Document> {
    let (lang, day) = (letter.lang(), letter.scope.date);
    let document = document.section(text::DISCLOSED.in_lang(lang));
    let until = |it: &Disclosure| it.disclosed_on.is_none_or(|on| on <= day);
    let found = letter.store.disclosures_of(letter.id)?.into_iter().map(|(_, it)| it);
    let found: Vec<Disclosure> = found.filter(until).collect();
    let document = if found.is_empty() {
        document.text(text::none(day, lang))
    } else {
        document.table(table(&found, lang))
    };
    let others = about_several(letter)?.into_iter().filter(until).collect::<Vec<_>>();
    Ok(if others.is_empty() {
        document
    } else {
        document
            .heading(HeadingLevel::Part, text::SEVERAL.in_lang(lang))
            .text(text::ABOUT_SEVERAL.in_lang(lang))
            .table(table(&others, lang))
    })
}

/// Those about several persons, in an activity that concerns the person's groups; the earliest first.
fn about_several(letter: &Letter<'_>) -> Result<Vec<Disclosure>> {
    let activities = letter.store.activities()?;
    let concerns = |it: &Disclosure| {
        let activity = activities.iter().find(|(id, _)| Some(*id) == it.activity);
        it.person.is_none()
            && activity.is_some_and(|(_, activity)| activity.concerns(&letter.person.groups))
    };
    let found = letter.store.disclosures()?.into_iter().map(|(_, it)| it);
    let mut found: Vec<Disclosure> = found.filter(concerns).collect();
    found.sort_by_key(|it| it.disclosed_on);
    Ok(found)
}

/// When, to whom, what, on what ground and how. Who handed the data over is data about others (GDPR 15.4).
fn table(found: &[Disclosure], lang: Lang) -> Table {
    let columns = [
        Column::new(text::WHEN.in_lang(lang)).weight(3),
        Column::new(text::WHOM.in_lang(lang)).weight(5),
        Column::new(text::WHAT.in_lang(lang)).weight(6),
        Column::new(text::WHY.in_lang(lang)).weight(6),
        Column::new(text::HOW.in_lang(lang)).weight(4),
    ];
    Table::new(columns).rows(found.iter().map(|it| row(it, lang)))
}

fn row(it: &Disclosure, lang: Lang) -> Vec<String> {
    let on = it.disclosed_on.map(|day| day.to_string());
    let kind = it.recipient_kind.map_or(Text::EMPTY, Choice::text).in_lang(lang);
    let basis = it.basis.map(|basis| {
        format!("{} ({})", basis.text().in_lang(lang), shared::article(basis.cite(), lang))
    });
    let not_recorded = || text::NOT_RECORDED.in_lang(lang).to_owned();
    vec![
        on.unwrap_or_else(not_recorded),
        lines([&it.recipient, kind]),
        lines([&it.what, &it.about_others, &it.note]),
        lines([&basis.unwrap_or_else(not_recorded), &it.support, &it.requested]),
        it.channel.clone(),
    ]
}

fn lines<const N: usize>(of: [&str; N]) -> String {
    let told: Vec<&str> = of.into_iter().map(str::trim).filter(|it| !it.is_empty()).collect();
    told.join("\n")
}
