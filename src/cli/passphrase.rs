//! Where the passphrase comes from: a file, the environment, or the person at the keyboard.

use std::{
    env, fs,
    io::{self, IsTerminal},
};

use super::{CliError, Desk, Result, text};
use crate::{
    binder::{Passphrase, Strength, strength},
    core::Text,
};

impl Desk {
    /// The passphrase of a binder that is there.
    pub(super) fn passphrase(&self) -> Result<Passphrase> {
        self.given_passphrase()?.map_or_else(|| self.ask(text::PASSPHRASE), Ok)
    }

    /// The passphrase of a binder that is to be made: typed twice, and judged.
    pub(super) fn new_passphrase(&self) -> Result<Passphrase> {
        let passphrase = if let Some(given) = self.given_passphrase()? {
            given
        } else {
            let first = self.ask(text::NEW_PASSPHRASE)?;
            if self.ask(text::ONCE_MORE)? != first {
                return Err(CliError::PassphrasesDiffer);
            }
            first
        };
        let strength = strength(&passphrase);
        if strength == Strength::Weak {
            eprintln!("{}", strength.text().in_lang(self.lang));
        }
        Ok(passphrase)
    }

    /// The passphrase from `--passphrase-file`, else from `PARMEN_PASSPHRASE`.
    pub(super) fn given_passphrase(&self) -> Result<Option<Passphrase>> {
        let given = match &self.passphrase_file {
            Some(path) => {
                let text = zeroize::Zeroizing::new(
                    fs::read_to_string(path).map_err(CliError::file(path))?,
                );
                Some(text.lines().next().unwrap_or_default().to_owned())
            }
            None => env::var("PARMEN_PASSPHRASE").ok(),
        };
        match given {
            Some(given) if given.is_empty() => Err(CliError::NoPassphrase),
            given => Ok(given.map(Passphrase::new)),
        }
    }

    fn ask(&self, question: Text) -> Result<Passphrase> {
        if !io::stdin().is_terminal() {
            return Err(CliError::NoPassphrase);
        }
        match rpassword::prompt_password(question.in_lang(self.lang)) {
            Ok(typed) if !typed.is_empty() => Ok(Passphrase::new(typed)),
            _ => Err(CliError::NoPassphrase),
        }
    }
}
