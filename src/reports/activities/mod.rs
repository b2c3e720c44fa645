//! The record of processing activities (GDPR 30.1 and 30.2; R-10).

mod text;

use super::{Scope, sender::Sender, text as shared};
use crate::{
    core::{Choice, Field, Lang, Record, Stated, Text},
    registers::{
        company::ContactKind,
        desk::Names,
        processing::{Activity, ActivityField},
        role::ControllerRole,
    },
    report::{Column, Document, HeadingLevel, Table},
    store::{Result, Store},
};

/// The report: the company, an overview, then each activity with the letters of Article 30.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document> {
    let (sender, lang) = (Sender::of(store)?, scope.lang);
    let names = Names::read(store)?;
    let document = sender
        .document(scope, &scope.kind.reference(scope.date))
        .subtitle(text::SUBTITLE.in_lang(lang))
        .text(text::INTRO.in_lang(lang));
    let document = parties(&sender, lang, document);
    let activities: Vec<Activity> = store.activities()?.into_iter().map(|(_, it)| it).collect();
    if activities.is_empty() {
        return Ok(document.text(text::NOTHING.in_lang(lang)));
    }
    let document =
        document.section(text::OVERVIEW.in_lang(lang)).table(overview(&activities, lang));
    let is_processor = |it: &&Activity| it.role == Some(ControllerRole::Processor);
    let (on_behalf, own): (Vec<&Activity>, Vec<&Activity>) =
        activities.iter().partition(is_processor);
    let document = part(document, text::AS_CONTROLLER.in_lang(lang), &own, &names, scope);
    Ok(part(document, text::AS_PROCESSOR.in_lang(lang), &on_behalf, &names, scope))
}

/// 30.1 a: who is responsible, and whom to ask.
fn parties(sender: &Sender, lang: Lang, document: Document) -> Document {
    let company = &sender.company;
    let dpo = match company.contact.kind {
        Some(ContactKind::Dpo) => sender.contact(lang),
        _ => company.dpo_not_needed_on.map_or_else(
            || shared::NOT_RECORDED.in_lang(lang).to_owned(),
            |day| text::no_dpo(day, &company.dpo_not_needed_reason, lang),
        ),
    };
    let representative = match company.no_representative_on {
        Some(_) => text::NO_REPRESENTATIVE.in_lang(lang).to_owned(),
        None => company.representative.clone(),
    };
    document.section(text::PARTIES.in_lang(lang)).facts([
        (
            text::CONTROLLER.in_lang(lang),
            [&*company.name, &*company.organisation_number].join(", "),
        ),
        (text::ADDRESS.in_lang(lang), company.address.lines().join(", ")),
        (text::CONTACT.in_lang(lang), sender.contact(lang)),
        (text::DPO.in_lang(lang), dpo),
        (text::REPRESENTATIVE.in_lang(lang), representative),
    ])
}

fn overview(activities: &[Activity], lang: Lang) -> Table {
    let mut table = Table::new([
        Column::new(text::NUMBER.in_lang(lang)).weight(2),
        Column::new(text::NAME.in_lang(lang)).weight(5),
        Column::new(text::BASIS.in_lang(lang)).weight(4),
        Column::new(text::STATUS.in_lang(lang)).weight(2),
        Column::new(text::REVIEW.in_lang(lang)).weight(3),
    ]);
    for it in activities {
        let review = it.review_on.map(|on| on.to_string()).unwrap_or_default();
        let status = it.status.text().in_lang(lang).to_owned();
        table = table.row([it.reference.clone(), it.name.clone(), bases(it, lang), status, review]);
    }
    table
}

/// The name of each basis, once.
fn bases(activity: &Activity, lang: Lang) -> String {
    let mut names: Vec<&str> = Vec::new();
    for basis in activity.purposes.iter().filter_map(|it| it.basis) {
        let name = basis.text().in_lang(lang);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

/// The activities of one role under a heading.
fn part(
    mut document: Document,
    heading: &str,
    activities: &[&Activity],
    names: &Names,
    scope: &Scope,
) -> Document {
    if activities.is_empty() {
        return document;
    }
    document = document.section(heading);
    for activity in activities {
        document = one(document, activity, names, scope);
    }
    document
}

/// One activity by the letters of Article 30.1; for a processor those of 30.2.
fn one(document: Document, it: &Activity, names: &Names, scope: &Scope) -> Document {
    let lang = scope.lang;
    let title = match it.reference.trim() {
        "" => it.name.clone(),
        number => format!("{number} {}", it.name),
    };
    let facts = letters(it, names, lang).into_iter().map(|(label, lines)| {
        let told = if lines.is_empty() {
            shared::NOT_RECORDED.in_lang(lang).to_owned()
        } else {
            lines.join("\n")
        };
        (label.in_lang(lang), told)
    });
    let gaps: Vec<_> = it
        .gaps(scope.date)
        .into_iter()
        .map(|gap| (gap.field.label().in_lang(lang), gap.says.in_lang(lang), gap.cite))
        .collect();
    let document = document.heading(HeadingLevel::Part, title).facts(facts);
    if gaps.is_empty() { document } else { document.gaps(gaps) }
}

fn letters(it: &Activity, names: &Names, lang: Lang) -> Vec<(Text, Vec<String>)> {
    let role = it.role.map(|role| role.text().in_lang(lang).to_owned());
    let others = some(&it.joint_with);
    let parties: Vec<String> = role.into_iter().chain(others).collect();
    let purposes = it.purposes.iter().map(|purpose| purpose.line(lang)).collect();
    let subjects = it.subjects.iter().map(|subjects| subjects.line(lang)).collect();
    let recipients = stated(&it.recipients, lang, |recipient| recipient.line(lang));
    let transfers = stated(&it.transfers, lang, |transfer| transfer.line(lang));
    let measures = it.measures.iter().map(|id| names.measure(*id).to_owned());
    let security = measures.chain(some(&it.measures_text)).collect();
    let systems = it.systems.iter().map(|id| names.system(*id).to_owned()).collect();
    let profiling = stated(&it.profiling, lang, |profiling| profiling.line(lang));
    let mut letters = vec![
        (text::LETTER_A, parties),
        (text::LETTER_B, purposes),
        (text::LETTER_C, subjects),
        (text::SPECIAL, stated(&it.special, lang, Clone::clone)),
        (ActivityField::Children.label(), stated(&it.children, lang, |it| it.how.clone())),
        (text::LETTER_D, recipients),
        (text::LETTER_E, transfers),
        (text::LETTER_F, it.retention_lines(lang)),
        (text::LETTER_G, security),
        (text::SOURCES, it.sources.iter().map(|source| source.line(lang)).collect()),
        (text::MUST_PROVIDE, some(&it.must_provide).into_iter().collect()),
        (text::PROFILING, profiling),
        (text::SYSTEMS, systems),
    ];
    let reviewed = it.reviewed_on.map(|on| format!("{on} {}", it.reviewed_by.trim()));
    let told =
        [(ActivityField::CollectedHow, &it.collected_how), (ActivityField::Owner, &it.owner)];
    letters.extend(
        told.into_iter().filter_map(|(at, words)| some(words).map(|it| (at.label(), vec![it]))),
    );
    letters.extend(reviewed.map(|told| (text::REVIEWED, vec![told.trim().to_owned()])));
    letters
}

fn some(line: &str) -> Option<String> {
    Some(line.trim().to_owned()).filter(|it| !it.is_empty())
}

/// The lines, or "none" with its day; nothing where the question is not answered.
fn stated<T>(it: &Stated<T>, lang: Lang, told: impl Fn(&T) -> String) -> Vec<String> {
    match it.none_on {
        Some(day) if it.items.is_empty() => vec![text::none_on(day, lang)],
        _ => it.items.iter().map(told).collect(),
    }
}
