//! The backup that nobody has to think of.

use std::path::PathBuf;

use super::Clock;
use crate::{
    binder::{Binder, BinderError, Why, due},
    law::deadline::in_sweden,
    store::Setting,
};

/// Makes the automatic backup of a binder that has changed since the last one.
pub(super) fn back_up_if_due(
    binder: &mut Binder,
    clock: Clock,
) -> Result<Option<PathBuf>, BinderError> {
    let now = clock.now();
    let Some(store) = binder.store() else { return Ok(None) };
    let seq = store.last_change().unwrap_or_default().to_string();
    let is_backed_up = store.setting(Setting::BackedUpSeq).ok().flatten().as_ref() == Some(&seq);
    let backups = binder.backups();
    let found = backups.list(binder.path()).unwrap_or_default();
    let taken: Vec<_> = found.iter().map(|it| it.taken_at).collect();
    let has_all = is_backed_up && !taken.is_empty();
    if has_all || !due(&taken, in_sweden(now).date()) {
        return Ok(None);
    }
    let path = binder.back_up(&backups, now, Why::Daily)?;
    if let Some(store) = binder.store_mut() {
        _ = store.set(Setting::BackedUpSeq, &seq); // the next lock backs up once more
    }
    Ok(Some(path))
}
