//! What a page asks of the store: found out at once where it is little, else as an errand beside the window.

use std::sync::mpsc::{self, Receiver, TryRecvError};

use super::{Context, errand::Errand};
use crate::{
    core::{Progress, Text},
    store::Store,
};

/// What is found out, or why it cannot be.
pub(super) type Answer<T> = Result<T, String>;

/// A question on its way, for a page that waits for the answer.
#[derive(Debug)]
pub(super) struct Inquiry<T>(Receiver<Answer<T>>);

/// What the window tells of it.
pub(super) struct Words {
    /// What is done, by the bar.
    pub doing: String,
    /// Afterwards: it is found out, cannot be, or was cancelled.
    pub found: Text,
    pub refused: Text,
    pub cancelled: Text,
}

impl<T: Send + 'static> Inquiry<T> {
    /// Finds it out on a thread that has the store meanwhile.
    pub fn begin(
        cx: &mut Context<'_>,
        words: Words,
        find: impl FnOnce(&Store, &Progress) -> Answer<T> + Send + 'static,
    ) -> Self {
        let (lang, (tell, answer)) = (cx.lang, mpsc::channel());
        let Words { doing, found, refused, cancelled } = words;
        let work = move |store: &mut Store, progress: &Progress| {
            let answer = find(store, progress);
            if progress.is_cancelled() {
                return Ok(cancelled.in_lang(lang).to_owned());
            }
            let done = if answer.is_ok() { found } else { refused };
            // Whoever asked may have gone: then nobody is told.
            let _ = tell.send(answer);
            Ok(done.in_lang(lang).to_owned())
        };
        *cx.errand = Some(Errand { what: doing, backup_at: None, work: Box::new(work) });
        Self(answer)
    }

    /// The answer.
    ///
    /// # Errors
    /// None yet, or, where the errand was cancelled, none ever.
    pub fn poll(&self) -> Result<Answer<T>, TryRecvError> {
        self.0.try_recv()
    }
}
