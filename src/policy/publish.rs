//! Publishing: the text and the facts behind it are frozen.

use jiff::civil::Date;

use super::{Both, ChangeSize, FrozenFact, Notice, Origin, Policy, PolicyVersion, Sources};
use crate::{
    core::Id,
    registers::{Register, consent_texts::ConsentText},
    store::{Result, Store},
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
    /// Who is to be told.
    pub notices: Vec<Notice>,
}

/// The version as it would be published on the day `on`: number, text with its own row in the history, and every
/// record behind it. [`Store::add`] publishes it.
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
        notices: publication.notices.clone(),
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
