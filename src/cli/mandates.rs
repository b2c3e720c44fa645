//! Bankgirot's files and the mandates of a binder.

use std::{fs, path::Path};

use super::{CliError, Desk, Result, args, store, text};
use crate::{
    autogiro::{File, read},
    binder::files,
    core::Progress,
    registers::mandates::{
        MandateError,
        files::{Reconciliation, Settling},
        text as words,
    },
    report::render,
    reports::{Reconciled, reconciliation},
    store::{StoreError, sha256_hex},
};

/// Picks something of a comparison that is to be settled.
pub(super) type Settles = fn(&mut Settling, &Reconciliation);

impl Desk {
    /// Reads in a file from Bankgirot, or tells what that would change.
    pub(super) fn autogiro_import(&self, binder: &Path, path: &Path, dry_run: bool) -> Result<()> {
        let (file, bytes) = self.autogiro_file(path)?;
        let mut binder = self.open(binder)?;
        let by = self.by(store(&binder)?)?;
        let name = name_of(path);
        let from = (&*name, &*bytes);
        let preview =
            store(&binder)?.preview_file(&by, &file, from, self.file_lang, &Progress::default())?;
        if preview.is_read_before {
            return Err(MandateError::ReadBefore.into());
        }
        for row in &preview.rows {
            self.say(|lang| words::row_line(row, lang));
        }
        self.say(|lang| words::reading_line(&preview, lang));
        if dry_run {
            self.say(|lang| text::NOTHING_IS_CHANGED.in_lang(lang).to_owned());
            return Ok(binder.lock()?);
        }
        self.back_up_before_import(&binder)?;
        let store = binder.store_mut().ok_or(CliError::Store(StoreError::Gone))?;
        store.apply_file(&by, &file, from, self.file_lang, &Progress::default())?;
        Ok(binder.lock()?)
    }

    /// Writes what stands in the queue to Bankgirot, and marks it as sent. What lacks something is told, and stays.
    pub(super) fn autogiro_write(&self, binder: &Path, out: &Path) -> Result<()> {
        let mut binder = self.open(binder)?;
        let by = self.by(store(&binder)?)?;
        let queue = store(&binder)?.requests_to_send(self.today())?;
        for it in &queue {
            self.say(|lang| words::to_send_line(it, lang));
        }
        let ready: Vec<_> = queue.iter().filter(|it| it.request.is_ok()).map(|it| it.id).collect();
        let store = binder.store_mut().ok_or(CliError::Store(StoreError::Gone))?;
        let written = store.write_file(&by, &ready, |bytes| files::replace(out, bytes));
        let written = written.map_err(|error| match error {
            MandateError::NotSaved(error) => CliError::file(out)(error),
            error => error.into(),
        })?;
        self.say(|lang| text::autogiro_written(lang, written.n_mandates, out));
        if written.n_cancelled > 0 {
            self.say(|lang| words::LOOK_FOR_PAYMENTS.in_lang(lang).to_owned());
        }
        Ok(binder.lock()?)
    }

    /// Compares the register with an extract of Bankgirot's, prints the comparison to `out`, and settles what
    /// `settles` picks of it.
    pub(super) fn autogiro_reconcile(
        &self,
        binder: &Path,
        path: &Path,
        out: Option<&args::Printed>,
        settles: &[Settles],
    ) -> Result<()> {
        let (file, bytes) = self.autogiro_file(path)?;
        let mut binder = self.open(binder)?;
        let (name, progress) = (name_of(path), Progress::default());
        let by = self.by(store(&binder)?)?;
        let found = store(&binder)?.reconcile(&file, &progress)?;
        self.say(|lang| words::compared_line(&found, lang));
        for (heading, lines) in words::reconciliation_lines(&found, self.lang) {
            self.say(|lang| format!("{}: {}", heading.in_lang(lang), lines.len()));
            for line in &lines {
                self.say(|_| format!("  {line}"));
            }
        }
        if let Some(out) = out {
            let sha256 = sha256_hex(&bytes);
            let it = Reconciled { found: &found, file: &name, sha256: &sha256, by: &by.actor };
            let at = (self.file_lang, self.today());
            let paper = render(&reconciliation(store(&binder)?, &it, at)?, out.format, &progress)?;
            files::replace(&out.path, &paper).map_err(CliError::file(&out.path))?;
            self.say(|lang| text::printed(lang, &out.path));
        }
        let mut settling = Settling::default();
        for pick in settles {
            pick(&mut settling, &found);
        }
        if !settling.is_empty() {
            self.back_up_before_import(&binder)?;
            let store = binder.store_mut().ok_or(CliError::Store(StoreError::Gone))?;
            let (from, told) = ((&*name, &*bytes), (self.file_lang, &progress));
            let settled = store.settle_extract(&by, &file, from, &settling, told)?;
            self.say(|lang| words::settled_line(&settled, lang));
        }
        Ok(binder.lock()?)
    }

    fn autogiro_file(&self, path: &Path) -> Result<(File, Vec<u8>)> {
        let bytes = fs::read(path).map_err(CliError::file(path))?;
        let file = read(&bytes)?;
        for notice in &file.notices {
            eprintln!("{}", notice.text(self.lang));
        }
        Ok((file, bytes))
    }
}

/// What is settled where it is asked for: what Bankgirot alone has is entered, anything else is noted.
pub(super) fn settles(enter: bool, note: bool) -> Vec<Settles> {
    let entering: Settles = |it, found| it.entered = Settling::entering(found).entered;
    let noting: Settles = |it, found| {
        it.noted = Settling::noting(found).noted;
        it.missing = Settling::missing(found).missing;
    };
    let asked = [(enter, entering), (note, noting)];
    asked.into_iter().filter(|(is_asked, _)| *is_asked).map(|(_, it)| it).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
