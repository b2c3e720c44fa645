//! The privacy policy: as the registers say now or as it was published, what changed between two editions, and the
//! letters about a change.

mod changed;
mod letter;
mod text;

pub(super) use changed::build as changes;
pub(super) use letter::build as letter;

use jiff::civil::Date;

use super::{Audience, BuildError, Scope, sender::Sender};
use crate::{
    core::{Choice, Lang},
    policy::{
        Changes, Edition, FrozenFact, Policy, PolicyText, PolicyVersion, Publication, document,
        freeze,
    },
    registers::Register,
    report::{Document, HeadingLevel},
    store::{Result, Store},
};

/// The published version of `scope`, or what the registers say now, by another outline where `scope` names one.
/// What says the same as the last published version is that version. For the office, the records behind it follow.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let versions: Vec<PolicyVersion> =
        store.policy_versions()?.into_iter().map(|(_, it)| it).collect();
    let version = match scope.version {
        Some(_) => Some(numbered(&versions, scope.version)?.clone()),
        None if scope.outline.is_none() => unchanged(store, versions, scope)?,
        None => None,
    };
    let lang = scope.lang;
    let Some(version) = version else {
        let (policy, date) = (of_outline(store, scope)?, scope.date);
        let now = freeze(store, &policy, &Publication::default(), date)?;
        let text = without_itself(&now);
        let about = (text::DRAFT.in_lang(lang).to_owned(), scope.kind.reference(date));
        let sender = Sender::of(store)?;
        let document = paper(&sender, &text, about, (lang, date));
        return Ok(with_facts(document, &now.facts, scope)?);
    };
    let on = version.published_on.unwrap_or(scope.date);
    let about = (text::in_use_from(version.number, on, lang), reference(&version, scope));
    let sender = sender_of(store, &version)?;
    let document = paper(&sender, &version.text, about, (lang, on));
    let document = document.footer(super::text::footer(scope.date, lang));
    Ok(with_facts(document, &version.facts, scope)?)
}

/// The company as its card was when the version was published.
fn sender_of(store: &Store, version: &PolicyVersion) -> Result<Sender> {
    let of_company = version.facts.iter().find(|it| it.origin.register == Register::Company);
    match of_company {
        Some(fact) => Ok(Sender::as_it_was(store, serde_json::from_str(&fact.state)?)),
        None => Sender::of(store),
    }
}

/// The version with this number, or the last where none is asked for.
fn numbered(versions: &[PolicyVersion], number: Option<u32>) -> Result<&PolicyVersion, BuildError> {
    let found = match number {
        Some(number) => versions.iter().find(|it| it.number == number),
        None => versions.last(),
    };
    found.ok_or(BuildError::NoSuchPolicyVersion)
}

/// "IP-2-2026-11-22": the version's own, the same whenever it is printed.
fn reference(version: &PolicyVersion, scope: &Scope) -> String {
    let on = version.published_on.unwrap_or(scope.date);
    format!("{}-{}-{on}", super::text::initials(super::ReportKind::Policy), version.number)
}

/// The last version in use, where the registers still say what it says.
fn unchanged(
    store: &Store,
    mut versions: Vec<PolicyVersion>,
    scope: &Scope,
) -> Result<Option<PolicyVersion>> {
    let Some(last) = versions.pop().filter(|it| it.published_on <= Some(scope.date)) else {
        return Ok(None);
    };
    let now = crate::policy::compose(store, &store.policy()?, scope.date)?;
    let edition = |text| Edition { text, facts: &[] };
    let changes = Changes::between(edition(&last.text), edition(&now), scope.lang)?;
    Ok(changes.has_same_text().then_some(last))
}

fn of_outline(store: &Store, scope: &Scope) -> Result<Policy> {
    let policy = store.policy()?;
    Ok(scope.outline.map_or_else(|| policy.clone(), |it| policy.with_outline(it)))
}

/// What would be published, without the row about itself in the history.
fn without_itself(version: &PolicyVersion) -> PolicyText {
    use crate::policy::{Block, Section};
    let mut text = version.text.clone();
    let number = version.number.to_string();
    let passages = text.sections.iter_mut().filter(|it| it.section == Section::History);
    for passage in passages.flat_map(|it| &mut it.passages) {
        if let Block::Table { rows, .. } = &mut passage.block {
            rows.retain(|it| it.first().is_none_or(|it| it.sv != number));
        }
    }
    let says = |block: &Block| !matches!(block, Block::Table { rows, .. } if rows.is_empty());
    text.sections.iter_mut().for_each(|it| it.passages.retain(|it| says(&it.block)));
    text.sections.retain(|it| !it.passages.is_empty());
    text
}

/// The text on the company's paper, with the line that says which edition it is.
fn paper(
    sender: &Sender,
    text: &PolicyText,
    (edition, reference): (String, String),
    (lang, date): (Lang, Date),
) -> Document {
    let told = document(text, lang, date);
    let mut paper = sender.paper((lang, date), &told.title, &reference);
    paper.subtitle = [told.subtitle.trim(), &edition]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" – ");
    paper.blocks = told.blocks;
    paper
}

/// The document with each record behind it, as it was.
fn with_facts(document: Document, facts: &[FrozenFact], scope: &Scope) -> Result<Document> {
    let lang = scope.lang;
    if scope.audience == Audience::Outside {
        return Ok(document);
    }
    let mut document = document
        .page_break()
        .section(text::FACTS.in_lang(lang))
        .text(text::ABOUT_FACTS.in_lang(lang));
    for fact in facts {
        let register = fact.origin.register;
        let name = text::record(register.text(), &fact.title, lang);
        let told = register.told(&fact.state, lang)?.into_iter();
        let told = told.filter(|(_, value)| !value.trim().is_empty());
        let rows = told.map(|(field, value)| (field.in_lang(lang), value)).collect::<Vec<_>>();
        document = document.heading(HeadingLevel::Part, name).facts(rows);
    }
    Ok(document)
}
