//! Erasing: the file itself lies outside the binder, which keeps the day and who did it.

use super::Recording;
use crate::{
    core::Id,
    law::deadline::in_sweden,
    registers::consents::{Consent, StopTask, Target},
    store::{By, Result, Store, StoreError, Stored, Verb, Writer},
};

impl Store {
    /// Records that a recording was erased today by `by`. The task that its consent set when it ended is
    /// ticked off in the same change.
    pub fn mark_erased(&mut self, by: &By, id: Id<Recording>) -> Result<()> {
        self.change(by.op(Verb::Changed), |writer| {
            let recording = Recording::get(writer.db(), id.raw())?.ok_or(StoreError::Gone)?;
            mark(writer, id, &recording)?;
            recording.consent.map_or(Ok(()), |consent| tick(writer, consent, id))
        })
    }
}

/// Records that `recording` was erased by whoever makes the change; one that was already, stays so.
pub(in crate::registers) fn mark(
    writer: &Writer<'_>,
    id: Id<Recording>,
    recording: &Recording,
) -> Result<()> {
    if recording.erased_on.is_some() {
        return Ok(());
    }
    let erased_on = Some(in_sweden(writer.op().at).date());
    let erased_by = writer.op().actor.clone();
    writer.save(id, &Recording { erased_on, erased_by, ..recording.clone() })
}

fn tick(writer: &Writer<'_>, consent: Id<Consent>, id: Id<Recording>) -> Result<()> {
    let mut it = Consent::get(writer.db(), consent.raw())?.ok_or(StoreError::Gone)?;
    let is_it =
        |task: &&mut StopTask| task.done_on.is_none() && task.target == Target::Recording { id };
    for task in it.tasks.iter_mut().filter(is_it) {
        task.done_on = Some(in_sweden(writer.op().at).date());
        task.done_by.clone_from(&writer.op().actor);
    }
    writer.save(consent, &it)
}
