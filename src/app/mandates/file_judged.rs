//! A file from Bankgirot, read and compared with the register: at once where it is small, else as an errand.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{self, Receiver, Sender, TryRecvError},
    },
};

use super::text;
use crate::{
    app::{
        Context,
        errand::{Errand, WITHIN_A_FRAME},
    },
    autogiro::{self, File},
    core::{Explain, Lang, Progress},
    registers::mandates::files::Reading,
    store::{By, Store},
};

/// The bytes of a record with its line end.
const RECORD: u64 = 82;

/// A file, as it was read from the disk.
pub(super) struct Source {
    pub name: String,
    pub bytes: Vec<u8>,
    pub file: File,
}

/// A file, and what reading it in would change at a revision of the register.
pub(super) struct Read {
    pub source: Arc<Source>,
    pub reading: Reading,
    pub revision: u64,
}

/// What was found, or why the file cannot be read.
pub(super) type Judged = Result<Box<Read>, String>;

/// A comparison that an errand makes.
pub(super) struct Judging(Receiver<Judged>);

impl Judging {
    /// Begins with the file at `path`.
    ///
    /// # Errors
    /// What was found, where the file is so small that it was found at once.
    pub fn begin(path: &Path, cx: &mut Context<'_>) -> Result<Self, Judged> {
        let is_small = fs::metadata(path).is_ok_and(|it| is_small(it.len() / RECORD));
        let (path, lang): (PathBuf, Lang) = (path.to_owned(), cx.lang);
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source = move |name| {
            let bytes = fs::read(&path).map_err(|_| text::UNREADABLE.in_lang(lang).to_owned())?;
            let file = autogiro::read(&bytes).map_err(|error| told(&error, lang))?;
            Ok(Arc::new(Source { name, bytes, file }))
        };
        Self::of(is_small, (name, source), cx)
    }

    /// Begins anew, with a register that has changed.
    ///
    /// # Errors
    /// As [`Judging::begin`].
    pub fn again(source: Arc<Source>, cx: &mut Context<'_>) -> Result<Self, Judged> {
        let is_small = is_small(source.file.records.len() as u64);
        Self::of(is_small, (source.name.clone(), |_| Ok(source)), cx)
    }

    fn of(
        is_small: bool,
        (name, source): (
            String,
            impl FnOnce(String) -> Result<Arc<Source>, String> + Send + 'static,
        ),
        cx: &mut Context<'_>,
    ) -> Result<Self, Judged> {
        let (by, lang) = (cx.by.clone(), cx.lang);
        if is_small {
            let judged =
                source(name).and_then(|it| judge(cx.store, &by, it, (&Progress::default(), lang)));
            return Err(judged);
        }
        let what = text::comparing(&name, lang);
        let (tell, found) = mpsc::channel();
        let work = move |store: &mut Store, progress: &Progress| {
            let judged = source(name).and_then(|it| judge(store, &by, it, (progress, lang)));
            Ok(tell_unless_cancelled(&tell, judged, progress, lang))
        };
        *cx.errand = Some(Errand { what, backup_at: None, work: Box::new(work) });
        Ok(Self(found))
    }

    /// What was found.
    ///
    /// # Errors
    /// Nothing yet, or, where the errand was cancelled, nothing ever.
    pub fn poll(&self) -> Result<Judged, TryRecvError> {
        self.0.try_recv()
    }
}

fn is_small(n_records: u64) -> bool {
    n_records <= WITHIN_A_FRAME.unsigned_abs()
}

fn judge(
    store: &Store,
    by: &By,
    source: Arc<Source>,
    (progress, lang): (&Progress, Lang),
) -> Judged {
    let Source { name, bytes, file } = &*source;
    let reading = store.preview_file(by, file, (name, bytes), lang, progress);
    let reading = reading.map_err(|error| told(&error, lang))?;
    Ok(Box::new(Read { source, reading, revision: store.revision() }))
}

/// Hands over what was found, and says what the bar's errand did.
fn tell_unless_cancelled(
    tell: &Sender<Judged>,
    judged: Judged,
    progress: &Progress,
    lang: Lang,
) -> String {
    if progress.is_cancelled() {
        return text::NOT_COMPARED.in_lang(lang).to_owned();
    }
    let done = if judged.is_ok() { text::COMPARED } else { text::NOT_READ };
    // Whoever asked may have gone: then nobody is told.
    let _ = tell.send(judged);
    done.in_lang(lang).to_owned()
}

fn told(error: &dyn Explain, lang: Lang) -> String {
    let it = error.message(lang);
    it.to_string()
}
