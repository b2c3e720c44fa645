//! Why a file is not read, or not written.

use std::fmt;

use super::{Field, text};
use crate::{
    core::{Explain, Lang, Message},
    law::{AccountFault, GiroError, IdentityError},
};

/// Why a whole file is refused, and where. It repeats nothing of what the file says about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// The line at fault, counted from 1.
    pub line: usize,
    /// The positions at fault, counted from 1, both ends included; `None` where the whole line is.
    pub positions: Option<(usize, usize)>,
    /// What is wrong there.
    pub fault: Fault,
}

impl Refusal {
    pub(super) fn of_line(line: usize, fault: impl Into<Fault>) -> Self {
        Self { line, positions: None, fault: fault.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        match self.positions {
            Some((from, to)) if from == to => write!(f, ", position {from}")?,
            Some((from, to)) => write!(f, ", positions {from}-{to}")?,
            None => {}
        }
        write!(f, ": {}", self.fault)
    }
}

impl std::error::Error for Refusal {}

impl Explain for Refusal {
    fn message(&self, lang: Lang) -> Message {
        Message {
            what: text::refused(self, lang),
            advice: text::advice(self.fault).in_lang(lang).to_owned(),
        }
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// With the file as such.
    #[error(transparent)]
    File(#[from] FileFault),
    /// With a record as such.
    #[error(transparent)]
    Record(#[from] RecordFault),
    /// With one field.
    #[error("{0:?}: {1}")]
    Field(Field, FieldFault),
    /// With what is asked of Bankgirot.
    #[error(transparent)]
    Request(#[from] RequestFault),
}

/// What is wrong with a file as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is no file of Bankgirot's Autogiro.
    #[error("the file is not recognised")]
    Unknown,
    /// It is one, but holds payments or something else that is not about mandates.
    #[error("the file holds another kind of autogiro records")]
    OtherKind,
    /// It is protected by a seal record, and thus ready to be sent.
    #[error("the file is sealed")]
    Sealed,
    /// It is written in UTF-8, where each å takes two positions.
    #[error("the file is UTF-8 and not Latin-1")]
    Utf8,
    /// Its end is missing: the last section has no closing record, or the last line is cut.
    #[error("the end of the file is missing")]
    CutOff,
}

/// What is wrong with a record as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordFault {
    /// It is longer than 80 positions.
    #[error("the record has {0} positions")]
    Length(usize),
    /// A line without anything in it, before the last record.
    #[error("the line is empty")]
    Blank,
    /// A sign that is no letter, figure or punctuation of Latin-1.
    #[error("a character that does not belong in the file")]
    Character,
    /// A record of this code cannot stand here.
    #[error("the record cannot stand here")]
    OutOfPlace,
    /// Another record of the same e-mandate should come first.
    #[error("record {0} is missing")]
    Missing(&'static str),
    /// The closing record tells another number of records than there are.
    #[error("the closing record says {told} records and there are {found}")]
    Count {
        /// What the closing record says.
        told: usize,
        /// What there is.
        found: usize,
    },
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FieldFault {
    /// Something must stand there.
    #[error("missing")]
    Missing,
    /// Figures must stand there, and no more than the field holds.
    #[error("not numeric")]
    NotNumeric,
    /// It must be blank.
    #[error("not blank")]
    NotBlank,
    /// No such day.
    #[error("not a date")]
    Date,
    /// The manual has no such code, or not together with the other code of the record.
    #[error("unknown code")]
    Code,
    /// It is not what the opening record, or the record itself, said before.
    #[error("differs from what was said before")]
    Differs,
    /// The account number cannot be right.
    #[error(transparent)]
    Account(AccountFault),
    /// The personnummer or organisationsnummer cannot be right.
    #[error(transparent)]
    Identity(IdentityError),
    /// The bankgiro number cannot be right.
    #[error(transparent)]
    Giro(GiroError),
}

/// What may not be asked of Bankgirot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RequestFault {
    /// One mandate is new and cancelled on one date (TM 6.1.1).
    #[error("a mandate is new and cancelled on one date")]
    NewAndCancelled,
    /// The number of a mandate is changed before the mandate itself is sent (TM 6.1.1).
    #[error("a mandate is changed before it is sent")]
    ChangedBeforeSent,
    /// The payer number of a mandate on a bankgiro cannot be changed: it is the bankgiro (TM 5.3).
    #[error("the payer number is a bankgiro")]
    OnBankgiro,
}
