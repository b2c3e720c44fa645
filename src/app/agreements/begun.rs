//! What is known of an agreement before anybody has written in it.

use crate::{
    app::Begun,
    core::Lang,
    registers::{
        agreements::{About, Agreement, OurRole},
        processing::Activity,
    },
    store::{Result, Store},
};

/// The agreement that is begun at a system or an activity, with what that tells of it.
pub(super) fn known(begun: Begun, store: &Store, lang: Lang) -> Result<Agreement> {
    let Begun { counterparty, system, activity } = begun;
    let is_used = system.is_some() || activity.is_some();
    let mut it = Agreement {
        counterparty,
        role: is_used.then_some(OurRole::Controller),
        systems: system.into_iter().collect(),
        activities: activity.into_iter().collect(),
        ..Agreement::default()
    };
    if let Some(activity) = activity.map(|id| store.get(id)).transpose()?.flatten() {
        it.about = about(&activity, lang);
    }
    if let Some(system) = system.map(|id| store.get(id)).transpose()?.flatten() {
        it.about.matter = system.name;
        it.about.data.extend(Some(system.holds).filter(|it| !it.trim().is_empty()));
    }
    Ok(it)
}

/// What the activity says of what GDPR 28.3, first paragraph, asks for.
fn about(activity: &Activity, lang: Lang) -> About {
    let purposes = activity.purposes.iter().map(|it| it.what.trim());
    let purposes: Vec<&str> = purposes.filter(|it| !it.is_empty()).collect();
    let mut data: Vec<String> = Vec::new();
    for (_, it) in activity.categories().filter(|(_, it)| !it.what.trim().is_empty()) {
        if !data.contains(&it.what) {
            data.push(it.what.clone());
        }
    }
    let subjects = activity.subjects.iter().map(|it| it.group.name(lang).to_owned());
    About {
        matter: activity.name.clone(),
        purpose: purposes.join(", "),
        data,
        subjects: subjects.collect(),
        ..About::default()
    }
}
