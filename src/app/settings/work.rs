//! Long work on the binder itself, beside the window: it is lent to a thread and comes back.

use std::path::PathBuf;

use egui::Ui;
use jiff::Timestamp;

use super::text;
use crate::{
    app::start::waiting_ui,
    binder::{Binder, BinderError, Passphrase, Why},
    core::{Lang, Text},
    store::{CheckReport, Setting, StoreError},
    ui::job::Job,
};

/// What is to be done.
pub(super) enum Doing {
    BackUp(Timestamp),
    Check,
    ChangePassphrase { old: Passphrase, new: Passphrase },
}

/// What came of it.
pub(super) enum Done {
    BackedUp(Result<PathBuf, BinderError>),
    Checked(Result<CheckReport, StoreError>),
    Changed(Result<(), BinderError>),
    /// The thread stopped halfway, and the binder is closed.
    Stopped,
}

/// The work, while it has the binder.
pub(super) struct Work {
    what: Text,
    job: Job<(Binder, Done)>,
}

impl Work {
    /// Lends the binder to a thread.
    pub fn begin(doing: Doing, binder: &mut Binder) -> Self {
        let mut lent = binder.lend();
        let what = match doing {
            Doing::BackUp(_) => text::BACKING_UP,
            Doing::Check => text::CHECKING,
            Doing::ChangePassphrase { .. } => text::CHANGING,
        };
        let job = Job::spawn(move |_| {
            let done = work(doing, &mut lent);
            (lent, done)
        });
        Self { what, job }
    }

    /// Takes the binder back when the work is done.
    pub fn poll(&mut self, ctx: &egui::Context, binder: &mut Binder) -> Option<Done> {
        match self.job.poll(ctx)? {
            Ok((returned, done)) => {
                *binder = returned;
                Some(done)
            }
            Err(_) => Some(Done::Stopped),
        }
    }

    /// What is being done.
    pub fn ui(&self, ui: &mut Ui, lang: Lang) {
        waiting_ui(ui, self.what.in_lang(lang));
    }
}

fn work(doing: Doing, binder: &mut Binder) -> Done {
    match doing {
        Doing::BackUp(at) => Done::BackedUp(back_up(binder, at)),
        Doing::Check => match binder.store() {
            Some(store) => Done::Checked(store.check_all()),
            None => Done::Stopped,
        },
        Doing::ChangePassphrase { old, new } => Done::Changed(binder.change_passphrase(&old, &new)),
    }
}

fn back_up(binder: &mut Binder, at: Timestamp) -> Result<PathBuf, BinderError> {
    let path = binder.back_up(&binder.backups(), at, Why::Asked)?;
    if let Some(store) = binder.store_mut() {
        let seq = store.last_change().unwrap_or_default();
        _ = store.set(Setting::BackedUpSeq, &seq.to_string()); // the next lock backs up once more
    }
    Ok(path)
}
