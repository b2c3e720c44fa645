//! What was read although it is not as the manual has it.

use super::text;
use crate::{
    core::Lang,
    law::{AccountFault, IdentityError},
};

/// Something in a file that a person should know of, and that did not stop the file from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    /// The first line that it is about, counted from 1.
    pub line: usize,
    /// How many lines it is about.
    pub n_lines: usize,
    /// What it is.
    pub remark: Remark,
}

impl Notice {
    /// What was noticed, in one sentence that begins with the line.
    pub fn text(&self, lang: Lang) -> String {
        text::noticed(self, lang)
    }
}

/// What may be noticed in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// Lines end with LF alone.
    LineFeed,
    /// Blanks at the end of a record are cut away.
    CutBlanks,
    /// There are empty lines after the last record.
    EmptyEnd,
    /// The last line has no line end.
    NoLineEnd,
    /// A check of the account number fails that not all accounts obey or on which the sources differ, or none
    /// is known.
    DoubtfulAccount(AccountFault),
    /// The account number is wrong, and the comment code says so.
    RefusedAccount(AccountFault),
    /// The id is wrong, and the comment code says so.
    RefusedId(IdentityError),
    /// The payer number is wrong, and the comment code says so.
    RefusedPayerNumber,
    /// The payee's bankgiro differs, and the comment code says so.
    RefusedPayee,
    /// The holder of the payer's bankgiro has a personnummer: a sole trader.
    SoleTrader,
    /// A code that Bankgirot no longer uses.
    RetiredCode,
}

/// The notices of a file: those about its lines as such are counted together.
#[derive(Debug, Default)]
pub(super) struct Notices {
    of_lines: Vec<Notice>,
    of_fields: Vec<Notice>,
}

impl Notices {
    pub(super) fn of_line(&mut self, line: usize, remark: Remark) {
        match self.of_lines.iter_mut().find(|it| it.remark == remark) {
            Some(notice) => notice.n_lines += 1,
            None => self.of_lines.push(Notice { line, n_lines: 1, remark }),
        }
    }

    pub(super) fn of_field(&mut self, line: usize, remark: Remark) {
        self.of_fields.push(Notice { line, n_lines: 1, remark });
    }

    pub(super) fn into_vec(mut self) -> Vec<Notice> {
        self.of_lines.append(&mut self.of_fields);
        self.of_lines
    }
}
