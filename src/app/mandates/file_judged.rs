//! A file from Bankgirot, read and compared with the register: at once where it is small, else as an errand.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::text;
use crate::{
    app::{
        Context,
        errand::WITHIN_A_FRAME,
        inquiry::{Answer, Inquiry, Words},
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

/// A comparison beside the window, or what was found at once in a small file.
pub(super) enum Judging {
    Beside(Inquiry<Box<Read>>),
    Found(Answer<Box<Read>>),
}

impl Judging {
    /// Begins with the file at `path`.
    pub fn begin(path: &Path, cx: &mut Context<'_>) -> Self {
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
    pub fn again(source: Arc<Source>, cx: &mut Context<'_>) -> Self {
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
    ) -> Self {
        let (by, lang) = (cx.by.clone(), cx.lang);
        let doing = text::comparing(&name, lang);
        let find = move |store: &Store, progress: &Progress| {
            source(name).and_then(|it| judge(store, &by, it, (progress, lang)))
        };
        if is_small {
            return Self::Found(find(cx.store, &Progress::default()));
        }
        let (found, refused, cancelled) = (text::COMPARED, text::NOT_READ, text::NOT_COMPARED);
        Self::Beside(Inquiry::begin(cx, Words { doing, found, refused, cancelled }, find))
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
) -> Answer<Box<Read>> {
    let Source { name, bytes, file } = &*source;
    let reading = store.preview_file(by, file, (name, bytes), lang, progress);
    let reading = reading.map_err(|error| told(&error, lang))?;
    Ok(Box::new(Read { source, reading, revision: store.revision() }))
}

fn told(error: &dyn Explain, lang: Lang) -> String {
    let it = error.message(lang);
    it.to_string()
}
