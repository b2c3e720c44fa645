//! Logging: each event is one change, and a no sets its tasks in the same one.

use std::{collections::HashSet, slice};

use jiff::civil::Date;

use super::{Consent, ConsentError, ConsentEvent, ConsentFault, StopTask, Target, new_reference};
use crate::{
    core::{Id, Progress},
    law::{Identity, deadline::in_sweden},
    registers::{
        consent_texts::ConsentText,
        persons::Person,
        processing::{Recipient, RecipientKind},
        recordings::{Recording, mark},
        systems::System,
    },
    store::{By, Result, Store, StoreError, Stored, Verb, Writer, sha256_hex},
};

/// What became of an event that was logged for many.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Logged {
    /// The consents that got it.
    pub logged: Vec<Id<Consent>>,
    /// The persons for whom it could not be logged, and why.
    pub refused: Vec<(Id<Person>, Vec<ConsentFault>)>,
}

/// A file that shows what was said, to be kept with the consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Its name without the folder.
    pub name: String,
    bytes: Vec<u8>,
    sha256: String,
}

impl Proof {
    /// The file called `name` that holds `bytes`.
    pub fn new(name: String, bytes: Vec<u8>) -> Self {
        let sha256 = sha256_hex(&bytes);
        Self { name, bytes, sha256 }
    }

    /// What it holds.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its SHA-256, in hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

impl Store {
    /// Adds `event` to what `person` has said about `text`; the first event begins the chain. What must
    /// stop after a no is set as tasks. `event.logged_by` and `logged_at` are set here.
    pub fn log_consent(
        &mut self,
        by: &By,
        person: Id<Person>,
        text: Id<ConsentText>,
        event: &ConsentEvent,
    ) -> Result<Id<Consent>, ConsentError> {
        let logged = self.log_consents(by, &[person], text, event, &Progress::default())?;
        match (logged.logged.first(), logged.refused.into_iter().next()) {
            (Some(id), _) => Ok(*id),
            (None, Some((_, faults))) => Err(ConsentError::Faults(faults)),
            (None, None) => Err(StoreError::Gone.into()),
        }
    }

    /// Adds `event` for each of `persons` for whom it is possible, once, as one change.
    pub fn log_consents(
        &mut self,
        by: &By,
        persons: &[Id<Person>],
        text: Id<ConsentText>,
        event: &ConsentEvent,
        progress: &Progress,
    ) -> Result<Logged, ConsentError> {
        self.log_consents_with(by, persons, text, (event, None), progress)
    }

    /// As [`Store::log_consents`], with the file that shows it: it is attached to each of the consents in the
    /// same change, and `event.evidence.file` is set to its SHA-256.
    pub fn log_consents_with(
        &mut self,
        by: &By,
        persons: &[Id<Person>],
        text: Id<ConsentText>,
        (event, proof): (&ConsentEvent, Option<&Proof>),
        progress: &Progress,
    ) -> Result<Logged, ConsentError> {
        let mut logged = Logged::default();
        let mut event =
            ConsentEvent { logged_by: by.actor.clone(), logged_at: by.at, ..event.clone() };
        if let Some(proof) = proof {
            event.evidence.file.clone_from(&proof.sha256);
        }
        let verb = if event.kind.is_end() { Verb::Ended } else { Verb::Logged };
        let done = self.change(by.op(verb), |writer| {
            let text = (text, get(writer, text)?);
            let mut seen = HashSet::new();
            let persons: Vec<_> = persons.iter().filter(|it| seen.insert(**it)).collect();
            for (done, person) in persons.iter().enumerate() {
                if progress.is_cancelled() {
                    return Err(StoreError::Gone); // any error takes the whole change back
                }
                match log_one(writer, **person, &text, &event)? {
                    Ok(id) => {
                        if let Some(Proof { name, bytes, .. }) = proof {
                            writer.attach((Consent::REGISTER, id.raw()), name, bytes, by.at)?;
                        }
                        logged.logged.push(id);
                    }
                    Err(faults) => logged.refused.push((**person, faults)),
                }
                progress.set(done + 1, persons.len());
            }
            Ok(())
        });
        match done {
            Err(_) if progress.is_cancelled() => Err(ConsentError::Cancelled),
            done => Ok(done.map(|()| logged)?),
        }
    }

    /// Why `event` cannot be logged for `person` on the day `today`.
    pub fn consent_faults(
        &self,
        person: Id<Person>,
        text: Id<ConsentText>,
        event: &ConsentEvent,
        today: Date,
    ) -> Result<Vec<ConsentFault>> {
        let who = self.get(person)?.ok_or(StoreError::Gone)?;
        let about = self.get(text)?.ok_or(StoreError::Gone)?;
        let consent = self.consent_of(person, text)?.map(|(_, it)| it).unwrap_or_default();
        Ok(consent.faults(event, &about, born_on(&who, today), today))
    }

    /// Ticks off, or unticks, the task at `at` in a consent's list. A recording that still rests on the
    /// consent is marked as erased in the same change, or as kept.
    pub fn tick_stop_task(&mut self, by: &By, id: Id<Consent>, at: usize) -> Result<()> {
        self.change(by.op(Verb::Changed), |writer| {
            let mut consent = get(writer, id)?;
            let task = consent.tasks.get_mut(at).ok_or(StoreError::Gone)?;
            let is_done = task.done_on.is_some();
            task.done_on = (!is_done).then(|| in_sweden(by.at).date());
            task.done_by = if is_done { String::new() } else { by.actor.clone() };
            if let Target::Recording { id: recording } = task.target {
                erase_or_keep(writer, recording, id, task)?;
            }
            writer.save(id, &consent)
        })
    }
}

/// Keeps a recording in step with its task: one that has got another ground is left alone.
fn erase_or_keep(
    writer: &Writer<'_>,
    recording: Id<Recording>,
    consent: Id<Consent>,
    task: &StopTask,
) -> Result<()> {
    let Some(it) = Recording::get(writer.db(), recording.raw())? else { return Ok(()) };
    if !it.is_by_consent() || it.consent != Some(consent) {
        return Ok(());
    }
    if task.done_on.is_some() {
        return mark(writer, recording, &it);
    }
    writer.save(recording, &Recording { erased_on: None, erased_by: String::new(), ..it })
}

fn log_one(
    writer: &Writer<'_>,
    person: Id<Person>,
    text: &(Id<ConsentText>, ConsentText),
    event: &ConsentEvent,
) -> Result<Result<Id<Consent>, Vec<ConsentFault>>> {
    let today = in_sweden(event.logged_at).date();
    add_events(writer, person, text, slice::from_ref(event), &Addition { today, reference: None })
}

/// How events are added.
#[derive(Debug, Clone, Copy)]
pub struct Addition<'a> {
    /// The day it happens on.
    pub today: Date,
    /// The reference of a chain that is begun; a new one where there is none.
    pub reference: Option<&'a str>,
}

/// Adds `events`, in this order, to what `person` has said about the text, as one write; nothing where one
/// of them cannot be added. What must stop is set as tasks, except after a no that a later yes among the
/// events has lifted.
pub(crate) fn add_events(
    writer: &Writer<'_>,
    person: Id<Person>,
    (text, about): &(Id<ConsentText>, ConsentText),
    events: &[ConsentEvent],
    how: &Addition<'_>,
) -> Result<Result<Id<Consent>, Vec<ConsentFault>>> {
    let who = get(writer, person)?;
    let born_on = born_on(&who, how.today);
    let (id, mut consent) = if let Some((id, kept)) = Consent::find(writer.db(), person, *text)? {
        (Some(id), kept)
    } else {
        let reference = how.reference.map_or_else(new_reference, |it| Ok(it.to_owned()))?;
        (None, Consent::of(person, *text, reference))
    };
    let says_yes = |it: &Consent| it.last_word().is_some_and(|it| it.kind.is_yes());
    for (at, event) in events.iter().enumerate() {
        let faults = consent.faults(event, about, born_on, how.today);
        if !faults.is_empty() {
            return Ok(Err(faults));
        }
        let said_yes = says_yes(&consent);
        consent.events.push(event.clone());
        let is_lifted = events[at + 1..].iter().any(|it| it.kind.is_yes());
        if said_yes && !says_yes(&consent) && !is_lifted {
            let mut tasks = stop_tasks(writer, *text, about, &who, event.on)?;
            tasks.extend(recordings(writer, id, event.on)?);
            let is_new = |it: &StopTask| {
                consent.open_tasks().all(|open| open.target != it.target || open.name != it.name)
            };
            let fresh: Vec<StopTask> = tasks.into_iter().filter(is_new).collect();
            consent.tasks.extend(fresh);
        }
    }
    match id {
        Some(id) => writer.save(id, &consent).map(|()| Ok(id)),
        None => writer.add(&consent).map(Ok),
    }
}

/// What must stop: the use in systems, the person's place in mailing groups, the use by recipients.
fn stop_tasks(
    writer: &Writer<'_>,
    id: Id<ConsentText>,
    text: &ConsentText,
    person: &Person,
    since: Date,
) -> Result<Vec<StopTask>> {
    let task = |target: Target, name: String| StopTask {
        target,
        name,
        since,
        done_on: None,
        done_by: String::new(),
    };
    let activity = text.activity.map(|it| get(writer, it)).transpose()?;
    let mut systems: Vec<Id<System>> = text.systems.clone();
    let more = activity.iter().flat_map(|it| it.systems.iter().copied());
    systems.extend(more.filter(|it| !text.systems.contains(it)));
    let mut tasks = Vec::new();
    for system in systems {
        tasks.push(task(Target::System { id: system }, get(writer, system)?.name));
    }
    for group in &person.mailing {
        let it = get(writer, *group)?;
        if it.consent_text == Some(id) {
            tasks.push(task(Target::MailingGroup { id: *group }, it.name));
        }
    }
    let mut recipients = text.recipients.clone();
    let outside = |it: &&Recipient| {
        let is_outside = matches!(
            it.kind,
            RecipientKind::Processor | RecipientKind::Partner | RecipientKind::GroupCompany
        );
        is_outside && !it.name.trim().is_empty()
    };
    let more = activity.iter().flat_map(|it| it.recipients.items.iter().filter(outside));
    recipients.extend(more.map(|it| it.name.clone()));
    recipients.sort();
    recipients.dedup();
    tasks.extend(recipients.into_iter().map(|name| task(Target::Recipient, name)));
    Ok(tasks)
}

/// The recordings that rest on the consent are to be erased (GDPR 17.1 b, R-35).
fn recordings(
    writer: &Writer<'_>,
    consent: Option<Id<Consent>>,
    since: Date,
) -> Result<Vec<StopTask>> {
    let Some(consent) = consent else { return Ok(Vec::new()) };
    let resting = Recording::resting_on(writer.db(), consent)?.into_iter();
    let task = |(id, recording): (Id<Recording>, Recording)| StopTask {
        target: Target::Recording { id },
        name: recording.reference,
        since,
        done_on: None,
        done_by: String::new(),
    };
    Ok(resting.map(task).collect())
}

fn get<R: Stored>(writer: &Writer<'_>, id: Id<R>) -> Result<R> {
    R::get(writer.db(), id.raw())?.ok_or(StoreError::Gone)
}

/// The birthday that the person's number tells.
pub(super) fn born_on(person: &Person, today: Date) -> Option<Date> {
    person.identity.as_ref().and_then(|it: &Identity| it.born_on(today))
}
