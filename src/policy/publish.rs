//! Publishing: the text and the facts behind it are frozen.

use jiff::civil::Date;

use super::{
    Audience, Both, ChangeSize, FrozenFact, Origin, Policy, PolicyVersion, Sources, audience,
    text::notices as text,
};
use crate::{
    core::{Explain, Id, Lang, Message},
    registers::{Register, consent_texts::ConsentText},
    store::{By, Result, Store, StoreError},
};

/// What is said when a policy is published.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publication {
    /// What was changed, as the history prints it.
    pub comment: Both,
    /// How much it changes; the first version is the first, whatever is said.
    pub change: ChangeSize,
    /// The consent that the change needs.
    pub consent_text: Option<Id<ConsentText>>,
}

/// What keeps a policy from being published. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum PublishFault {
    /// The binder could not be read or written.
    #[error("the binder cannot be read or written")]
    Store(#[from] StoreError),
    /// There is nothing in it.
    #[error("the policy says nothing")]
    SaysNothing,
    /// It takes effect before the version that it follows.
    #[error("the day is before that of the previous version")]
    BeforeLast,
    /// A change that nobody says what it is, in one of the languages at least.
    #[error("the comment is missing in a language")]
    NoComment,
    /// A change that needs consent, without what people are to agree to.
    #[error("no consent text is chosen")]
    NoConsentText,
    /// What people are to agree to has no approved wording on the day.
    #[error("the consent text is not in use")]
    NotInUse,
    /// Whoever agreed before would go on counting as agreeing.
    #[error("the consent text asks nobody anew")]
    AsksNobody,
}

impl Explain for PublishFault {
    fn message(&self, lang: Lang) -> Message {
        let (what, advice) = match self {
            Self::Store(error) => return error.message(lang),
            Self::SaysNothing => (text::SAYS_NOTHING, text::FILL_REGISTERS),
            Self::BeforeLast => (text::BEFORE_LAST, text::LATER_DAY),
            Self::NoComment => (text::NO_COMMENT, text::FILL_IN),
            Self::NoConsentText => (text::NO_CONSENT_TEXT, text::FILL_IN),
            Self::NotInUse => (text::NOT_IN_USE, text::APPROVE),
            Self::AsksNobody => (text::ASKS_NOBODY, text::APPROVE),
        };
        Message::new(lang, what, advice)
    }
}

/// Publishes the policy of the binder, in use from the day `on`. Of a change that is not small, everybody in a group
/// that the policy tells is to be told; who that is stays as it is when it is published.
///
/// # Errors
/// Why it cannot be published; nothing has then changed.
pub fn publish(
    store: &mut Store,
    by: &By,
    publication: &Publication,
    on: Date,
) -> std::result::Result<Id<PolicyVersion>, PublishFault> {
    let policy = store.policy()?;
    let mut publication = publication.clone();
    if publication.change != ChangeSize::NeedsConsent {
        publication.consent_text = None;
    }
    if let Some(fault) = fault(store, &publication, on)? {
        return Err(fault);
    }
    let version = freeze(store, &policy, &publication, on)?;
    if version.text.sections.is_empty() {
        return Err(PublishFault::SaysNothing);
    }
    let concerned = if version.change.tells_people() {
        audience(store, &policy, on)?
    } else {
        Audience::default()
    };
    Ok(store.add(by, &concerned.of(version))?)
}

/// Why `publication` cannot be of the day `on`; `None` where it can, as far as the register of versions knows.
pub fn fault(store: &Store, publication: &Publication, on: Date) -> Result<Option<PublishFault>> {
    let last = store.policy_versions()?.pop().map(|(_, it)| it);
    let last_on = last.as_ref().and_then(|it| it.published_on);
    if last_on.is_some_and(|it| on < it) {
        return Ok(Some(PublishFault::BeforeLast));
    }
    let Some(last_on) = last_on else { return Ok(None) };
    if publication.comment.is_empty() || publication.comment.lacks_translation() {
        return Ok(Some(PublishFault::NoComment));
    }
    if publication.change != ChangeSize::NeedsConsent {
        return Ok(None);
    }
    let Some(id) = publication.consent_text else { return Ok(Some(PublishFault::NoConsentText)) };
    let text: ConsentText = store.get(id)?.ok_or(StoreError::Gone)?;
    let asked_from = text.version(text.needed(on)).and_then(|it| it.in_use_from);
    Ok(match text.in_use(on) {
        None => Some(PublishFault::NotInUse),
        Some(1) => None,
        Some(_) if asked_from.is_some_and(|from| from >= last_on) => None,
        Some(_) => Some(PublishFault::AsksNobody),
    })
}

/// The version as it would be published on the day `on`: number, text with its own row in the history, and every
/// record behind it, but nobody to tell. [`Store::add`] publishes it.
pub fn freeze(
    store: &Store,
    policy: &Policy,
    publication: &Publication,
    on: Date,
) -> Result<PolicyVersion> {
    let mut sources = Sources::read(store, on)?;
    let number = sources.versions.iter().map(|(_, it)| it.number).max().unwrap_or_default() + 1;
    let change = if number == 1 { ChangeSize::First } else { publication.change };
    let mut version = PolicyVersion {
        number,
        published_on: Some(on),
        comment: publication.comment.clone(),
        change,
        consent_text: publication.consent_text,
        outline: policy.outline,
        ..PolicyVersion::default()
    };
    sources.versions.push((Id::new(i64::MAX), version.clone()));
    version.text = sources.compose(policy);
    version.text.forget(i64::MAX);
    version.facts = facts(store, &version.text.origins())?;
    Ok(version)
}

/// The records as they are. Earlier versions have their own; a person's data are no part of a policy.
fn facts(store: &Store, origins: &[Origin]) -> Result<Vec<FrozenFact>> {
    let is_of_persons = |register| {
        use Register as R;
        matches!(register, R::Persons | R::Consents | R::Recordings | R::Mandates)
    };
    let frozen = origins
        .iter()
        .filter(|it| it.register != Register::PolicyVersions && !is_of_persons(it.register));
    let mut facts = Vec::new();
    for origin in frozen {
        if let Some((state, found)) = origin.register.state(store, origin.record)? {
            facts.push(FrozenFact { origin: *origin, title: found.title, state });
        }
    }
    Ok(facts)
}
