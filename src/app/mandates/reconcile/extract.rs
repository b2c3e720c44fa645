//! An extract that has been read, and the register beside it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Arc,
};

use super::text;
use crate::{
    autogiro::{self, File, Kind},
    core::{Explain, Lang, Message, Progress},
    law::Bankgiro,
    registers::mandates::files::{EnteredPayer, Reconciliation},
    store::{Store, sha256_hex},
};

/// A file, shared with the threads that work on it.
#[derive(Clone)]
pub(super) struct Extract {
    pub name: String,
    pub sha256: Arc<str>,
    pub bytes: Arc<[u8]>,
    pub file: Arc<File>,
}

/// What is chosen about the mandates that Bankgirot alone has, by their lines.
#[derive(Clone, Default)]
pub(super) struct Kept {
    /// Who pays, where it is another than whoever has the number.
    pub payers: BTreeMap<usize, EnteredPayer>,
    /// The names of the persons who were chosen.
    pub names: BTreeMap<i64, String>,
    /// Those that are left out.
    pub left: BTreeSet<usize>,
    /// Which group is shown.
    pub group: usize,
}

/// An extract, and what comparing it has found.
pub(super) struct Compared {
    pub extract: Extract,
    pub found: Reconciliation,
    /// Bankgiros of the extract that are none of ours.
    pub foreign: Vec<Bankgiro>,
    pub revision: u64,
    pub kept: Option<Kept>,
}

impl Extract {
    /// Reads the file at `path`.
    pub fn read(path: &Path, lang: Lang) -> Result<Self, Message> {
        let message = |what: crate::core::Text| Message {
            what: what.in_lang(lang).to_owned(),
            advice: String::new(),
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(path).map_err(|_| message(text::UNREADABLE))?;
        let file = autogiro::read(&bytes).map_err(|refusal| refusal.message(lang))?;
        if file.kind != Kind::RegisterExtract {
            return Err(message(text::NOT_AN_EXTRACT));
        }
        let sha256 = sha256_hex(&bytes).into();
        Ok(Self { name, sha256, bytes: bytes.into(), file: Arc::new(file) })
    }
}

impl Compared {
    /// The register beside `extract`.
    pub fn of(
        extract: Extract,
        store: &Store,
        progress: &Progress,
        lang: Lang,
    ) -> Result<Self, Message> {
        let found = store.reconcile(&extract.file, progress).map_err(|it| it.message(lang))?;
        let terms = store.autogiro_terms().map_err(|it| it.message(lang))?;
        let is_ours = |it: &&Bankgiro| terms.payees.iter().any(|payee| payee.bankgiro == **it);
        let foreign = found.payees.iter().filter(|it| !is_ours(it)).cloned().collect();
        Ok(Self { extract, found, foreign, revision: store.revision(), kept: None })
    }
}
