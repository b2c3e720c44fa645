//! Long work on the binder itself: it is lent to a thread and comes back.

use egui::Ui;
use jiff::Timestamp;

use super::text;
use crate::{
    binder::{Binder, Why},
    core::{Explain, Lang, Message, Progress},
    store::{By, Entry, Store, StoreError},
    ui::{
        job::{Job, progress_ui},
        theme,
    },
};

/// What the work says when it is done: one sentence, or what went wrong.
pub type Told = Result<String, Message>;

/// Work with the store, on a thread of its own.
pub type Work = dyn FnOnce(&mut Store, &Progress) -> Told + Send;

/// Work to be done with the store. An error, or a wish to stop, must leave the store as it was.
pub struct Errand {
    /// What is done, as the bar tells it.
    pub what: String,
    /// The instant of a backup that is to be made first, where the work calls for one.
    pub backup_at: Option<Timestamp>,
    /// The work.
    pub work: Box<Work>,
}

/// Records that are taken back before anybody sees the window stand still.
pub(super) const WITHIN_A_FRAME: i64 = 100;

/// Takes back a change of many records, and says `done`.
pub(super) fn taking_back(entry: Entry, by: By, done: String, lang: Lang) -> Errand {
    let work = move |store: &mut Store, progress: &Progress| {
        store.take_back(&by, &entry, progress).map(|()| done).map_err(|error| {
            if progress.is_cancelled() {
                return Message::new(lang, text::STOPPED, text::NOTHING_TAKEN_BACK);
            }
            error.message(lang)
        })
    };
    let what = text::TAKING_BACK.in_lang(lang).to_owned();
    Errand { what, backup_at: None, work: Box::new(work) }
}

/// An errand on its way.
pub(super) struct Running {
    /// The number of the last change before it.
    pub before: i64,
    what: String,
    job: Job<(Binder, Told)>,
}

/// How an errand ended.
pub(super) enum Ended {
    /// The store is back.
    Told(Told),
    /// The work broke down with the store; the binder must be opened anew.
    Lost,
}

impl Running {
    /// Begins; `None` where the store is away already.
    pub fn begin(binder: &mut Binder, errand: Errand, lang: Lang) -> Option<Self> {
        let before = binder.store()?.last_change().unwrap_or_default();
        let Errand { what, backup_at, work } = errand;
        let mut lent = binder.lend();
        let job = Job::spawn(move |progress| {
            let told = backed_up(&lent, backup_at, lang).and_then(|()| match lent.store_mut() {
                Some(store) => work(store, progress),
                None => Err(StoreError::Gone.message(lang)),
            });
            (lent, told)
        });
        Some(Self { before, what, job })
    }

    /// Draws how far it is; how it ended, once it has.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang, binder: &mut Binder) -> Option<Ended> {
        ui.add_space(theme::GRID * 12.0);
        progress_ui(ui, lang, &self.what, self.job.progress());
        if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            self.job.progress().cancel();
        }
        match self.job.poll(ui.ctx())? {
            Ok((lent, told)) => {
                *binder = lent;
                Some(Ended::Told(told))
            }
            Err(_) => Some(Ended::Lost),
        }
    }
}

/// Makes the backup that goes before the work; without it the work is not begun.
fn backed_up(binder: &Binder, at: Option<Timestamp>, lang: Lang) -> Result<(), Message> {
    let Some(at) = at else { return Ok(()) };
    let made = binder.back_up(&binder.backups(), at, Why::BeforeImport);
    made.map(drop).map_err(|error| error.message(lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::binder::{Backups, Passphrase};

    #[test]
    fn work_that_breaks_down_loses_the_store_and_not_the_binder() {
        let folder = tempfile::tempdir().unwrap();
        let (path, passphrase) = (folder.path().join("A.parm"), Passphrase::new("korrekt häst"));
        let mut binder = Binder::create(&path, &passphrase, Timestamp::UNIX_EPOCH).unwrap();
        let work = Box::new(|_: &mut Store, _: &Progress| panic!("on purpose"));
        let errand = Errand { what: String::new(), backup_at: None, work };
        let mut running = Running::begin(&mut binder, errand, Lang::Sv).unwrap();
        let ctx = egui::Context::default();
        let result = std::iter::repeat_with(|| running.job.poll(&ctx)).flatten().next().unwrap();
        assert!(result.is_err() && binder.store().is_none());
        drop(binder);
        let backups = Backups::beside(&path);
        let again = Binder::open(&path, &passphrase, Timestamp::UNIX_EPOCH, &backups).unwrap();
        assert!(again.store().is_some());
    }
}
