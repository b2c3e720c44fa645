//! A file that is read and compared with the binder: at once where it is small, else beside the window.

use std::{fs, path::PathBuf, sync::Arc};

use super::{Importing, rows::Shown, sheet::Sheet, text};
use crate::{
    app::{
        Context,
        inquiry::{Answer, Inquiry, Words},
    },
    core::{Lang, Progress},
    store::{By, Store},
};

/// A file of at most so many bytes, some hundred rows, is read before anybody sees the window stand still.
const WITHIN_A_FRAME: usize = 10_000;

/// Where a file comes from.
#[derive(Debug, Clone)]
pub(super) enum Source {
    /// The disk.
    Disk(PathBuf),
    /// It was read before: its name and its bytes.
    Known(String, Arc<[u8]>),
}

/// A file, and what it would do at a revision of the binder.
#[derive(Debug)]
pub(super) struct Read {
    pub sheet: Sheet,
    /// The rows that are shown.
    pub shown: Shown,
    /// Whether the keyboard has come to the page.
    pub has_begun: bool,
    bytes: Arc<[u8]>,
    revision: u64,
}

impl Read {
    /// The file, where the binder has changed since it was compared.
    pub fn is_outdated(&self, store: &Store) -> Option<Source> {
        let is_outdated = self.revision != store.revision();
        is_outdated.then(|| Source::Known(self.sheet.name.clone(), Arc::clone(&self.bytes)))
    }
}

/// A reading on its way, or what it found.
pub(super) enum Reading {
    Beside(Inquiry<Box<Read>>),
    Found(Answer<Box<Read>>),
}

impl Reading {
    /// Begins to read a file as `what`.
    pub fn begin(source: Source, cx: &mut Context<'_>, what: Importing) -> Self {
        let (by, lang, is_small) = (cx.by.clone(), cx.lang, source.is_small());
        let name = source.name();
        let find = move |store: &Store, progress: &Progress| {
            read(&source, store, &by, (what, progress, lang))
        };
        if is_small {
            return Self::Found(find(cx.store, &Progress::default()));
        }
        let words = Words {
            doing: text::reading(&name, lang),
            found: text::WAS_READ,
            refused: text::NOT_READ,
            cancelled: text::READING_CANCELLED,
        };
        Self::Beside(Inquiry::begin(cx, words, find))
    }
}

impl Source {
    fn name(&self) -> String {
        match self {
            Self::Disk(path) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            Self::Known(name, _) => name.clone(),
        }
    }

    fn is_small(&self) -> bool {
        match self {
            Self::Disk(path) => {
                fs::metadata(path).map_or(true, |it| it.len() <= WITHIN_A_FRAME as u64)
            }
            Self::Known(_, bytes) => bytes.len() <= WITHIN_A_FRAME,
        }
    }
}

fn read(
    source: &Source,
    store: &Store,
    by: &By,
    (what, progress, lang): (Importing, &Progress, Lang),
) -> Answer<Box<Read>> {
    let bytes: Arc<[u8]> = match source {
        Source::Disk(path) => {
            fs::read(path).map_err(|_| text::UNREADABLE.in_lang(lang).to_owned())?.into()
        }
        Source::Known(_, bytes) => Arc::clone(bytes),
    };
    let sheet = Sheet::read(what, (source.name(), &bytes), store, by, (progress, lang))
        .map_err(|told| format!("{} {}", told.what, told.advice))?;
    let revision = store.revision();
    let shown = Shown::of(&sheet);
    Ok(Box::new(Read { sheet, shown, has_begun: false, bytes, revision }))
}
