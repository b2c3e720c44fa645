//! The letters that tell people of a change in the policy: one each, in one file.

use super::{numbered, reference, text};
use crate::{
    core::{Id, Lang},
    policy::{ChangeSize, Changes, Edition, Kind, LineChange, Means, PolicyVersion, to_tell},
    registers::persons::Person,
    report::Document,
    reports::{BuildError, Scope, sender::Sender},
    store::{Store, StoreError},
};

/// Changes told one by one in a letter; of more the letter says where they are read.
const MOST_SECTIONS: usize = 12;

/// The letters about `scope.version`, or the last version, to everybody who is to be told by letter, has not been and
/// can be; or the one to `scope.person`, by whatever way they are told.
pub(in super::super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let versions: Vec<PolicyVersion> =
        store.policy_versions()?.into_iter().map(|(_, it)| it).collect();
    let version = numbered(&versions, scope.version)?;
    let sender = Sender::of(store)?;
    let before = versions.iter().rfind(|it| it.number < version.number);
    let sections = match before {
        Some(before) => {
            Changes::between(Edition::of(before), Edition::of(version), scope.lang)?.sections
        }
        None => Vec::new(),
    };
    let told: Vec<String> = sections
        .iter()
        .filter(|it| {
            it.lines.iter().any(|it| !matches!(it, LineChange::Removed(_)))
                || it.kind == Kind::Removed
        })
        .map(|it| text::changed_section(it, scope.lang))
        .collect();
    let whom: Vec<Id<Person>> = if let Some(person) = scope.person {
        vec![person]
    } else {
        let left = to_tell(store, version)?.notices.into_iter();
        left.filter(|it| it.by == Means::Letter).map(|it| it.person).collect()
    };
    let mut letters = Vec::new();
    for person in whom {
        let person = store.get(person)?.ok_or(StoreError::Gone)?;
        letters.push(letter(store, (&sender, scope), version, (&person, &told))?);
    }
    let mut letters = letters.into_iter();
    let first = letters.next().ok_or(BuildError::NobodyToTell)?;
    Ok(first.also(letters))
}

fn letter(
    store: &Store,
    (sender, scope): (&Sender, &Scope),
    version: &PolicyVersion,
    (person, told): (&Person, &[String]),
) -> Result<Document, BuildError> {
    let lang = scope.lang;
    let company = &sender.company;
    let on = version.published_on.unwrap_or(scope.date);
    let mut letter = sender
        .paper((lang, scope.date), text::LETTER.in_lang(lang), &reference(version, scope))
        .recipient(person.address_lines())
        .text(text::opening(&company.name, on, lang));
    let comment = version.comment.in_lang(lang);
    if !comment.is_empty() {
        letter = letter.section(text::WHAT_IS_NEW.in_lang(lang)).text(comment);
    }
    if !told.is_empty() {
        letter = letter
            .text(text::SECTIONS.in_lang(lang))
            .list(told.iter().take(MOST_SECTIONS).cloned());
    }
    if version.change == ChangeSize::NeedsConsent {
        letter = asks_consent(store, letter, version, lang)?;
    }
    let web = company.policy_web.trim();
    Ok(letter
        .section(text::READ_IT.in_lang(lang))
        .text(text::where_to_read(web, lang))
        .text(text::ask(&sender.contact(lang), lang)))
}

/// The wording that the person is asked about: until a yes comes, nothing of it is done.
fn asks_consent(
    store: &Store,
    letter: Document,
    version: &PolicyVersion,
    lang: Lang,
) -> Result<Document, BuildError> {
    let on = version.published_on.unwrap_or_default();
    let Some(id) = version.consent_text else { return Ok(letter) };
    let asked = store.get(id)?.ok_or(StoreError::Gone)?;
    let wording = asked.in_use(on).and_then(|it| asked.version(it)).map(|it| it.wording(lang));
    let letter = letter.section(text::YOUR_CONSENT.in_lang(lang)).text(text::ASKED.in_lang(lang));
    Ok(match wording {
        Some(wording) => letter.note(wording.statement.trim()).text(text::NO_ANSWER.in_lang(lang)),
        None => letter,
    })
}
