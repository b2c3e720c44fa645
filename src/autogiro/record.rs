//! A file and its records.

use jiff::civil::Date;

use super::{
    Comment, CustomerNumber, EMandateKind, FieldFault, Information, Notice, PayerAccount, PayerId,
    PayerNumber, RequestFault, Section, StartedBy, Status, text,
};
use crate::{
    core::{Choice, Text},
    law::{Bankgiro, GiroError},
};

/// What a file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// To Bankgirot: mandates new, cancelled, changed, accepted, rejected (TM 7.2).
    Requests,
    /// From Bankgirot: AG-MEDAVI, what became of mandates (TM 8.3).
    Advice,
    /// From Bankgirot: AG-EMEDGIV, mandates from the internet bank (TM 8.6).
    EMandates,
    /// From Bankgirot: the extract of its mandate register (TM 8.8).
    RegisterExtract,
}

impl Kind {
    /// Its name in exported data.
    pub fn key(self) -> &'static str {
        match self {
            Self::Requests => "mandate-requests",
            Self::Advice => "mandate-advice",
            Self::EMandates => "e-mandates",
            Self::RegisterExtract => "register-extract",
        }
    }
}

impl Choice for Kind {
    const ALL: &'static [Self] =
        &[Self::Requests, Self::Advice, Self::EMandates, Self::RegisterExtract];

    fn text(self) -> Text {
        text::kind(self)
    }
}

/// Which of Bankgirot's two layouts a file has; the payee's agreement says which one is sent. They
/// differ in the mandate advice alone: every other file counts as new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The new layout.
    New,
    /// The old layout.
    Old,
}

impl Layout {
    /// Its name in exported data.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Old => "old",
        }
    }
}

impl Choice for Layout {
    const ALL: &'static [Self] = &[Self::New, Self::Old];

    fn text(self) -> Text {
        text::layout(self)
    }
}

/// A file that was read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What it is about.
    pub kind: Kind,
    /// Its layout.
    pub layout: Layout,
    /// Its records in their order. A file for several payees holds an opening record for each.
    pub records: Vec<Record>,
    /// What a person should know of how it was read.
    pub notices: Vec<Notice>,
}

impl File {
    /// The day on which it was written, by its first opening record; the register extract has none.
    pub fn written_on(&self) -> Option<Date> {
        self.records.iter().find_map(|it| match &it.body {
            Body::Opening(opening) => Some(opening.written_on),
            _ => None,
        })
    }

    /// The advices with their lines.
    pub fn advices(&self) -> impl Iterator<Item = (usize, &Advice)> {
        self.records.iter().filter_map(|it| match &it.body {
            Body::Advice(advice) => Some((it.line, advice)),
            _ => None,
        })
    }

    /// The e-mandates, each with the line of its TK52.
    pub fn e_mandates(&self) -> impl Iterator<Item = (usize, &EMandate)> {
        self.records.iter().filter_map(|it| match &it.body {
            Body::EMandate(mandate) => Some((it.line, &**mandate)),
            _ => None,
        })
    }

    /// The mandates of a register extract with their lines.
    pub fn registered(&self) -> impl Iterator<Item = (usize, &Registered)> {
        self.records.iter().filter_map(|it| match &it.body {
            Body::Registered(mandate) => Some((it.line, mandate)),
            _ => None,
        })
    }

    /// The requests of a file to Bankgirot, as they were given to [`write`](super::write).
    pub fn sections(&self) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for record in &self.records {
            match (&record.body, sections.last_mut()) {
                (Body::Opening(opening), _) => sections.extend(opening.section()),
                (Body::Request(_, request), Some(section)) => section.requests.push(*request),
                _ => {}
            }
        }
        sections
    }
}

/// One record, or the five records of one e-mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its first line, counted from 1.
    pub line: usize,
    /// What it says.
    pub body: Body,
}

/// What a record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// TK01 or TK51.
    Opening(Opening),
    /// TK03, TK04 or TK05, with the payee's bankgiro.
    Request(Bankgiro, Request),
    /// TK73.
    Advice(Advice),
    /// TK52 to TK56.
    EMandate(Box<EMandate>),
    /// A line of the register extract.
    Registered(Registered),
    /// TK09 or TK59.
    Closing(Closing),
}

/// The opening record of a section: TK01, or TK51 of e-mandates (TM 7.2, 8.3, 8.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// "01" or "51".
    pub code: &'static str,
    /// The day on which the file was written.
    pub written_on: Date,
    /// What it holds, such as "AG-MEDAVI"; empty to Bankgirot.
    pub content: &'static str,
    /// The payee's customer number at Bankgirot, where the layout has it.
    pub customer_number: Option<CustomerNumber>,
    /// Whose mandates follow.
    pub payee: Bankgiro,
}

impl Opening {
    fn section(&self) -> Option<Section> {
        let Self { written_on, payee, .. } = self;
        let customer_number = self.customer_number?;
        let (written_on, payee) = (*written_on, payee.clone());
        Some(Section { written_on, customer_number, payee, requests: Vec::new() })
    }
}

/// What a payee asks of Bankgirot about one mandate (TM 7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Request {
    /// TK03: the mandate is cancelled.
    Cancel {
        /// The mandate.
        payer_number: PayerNumber,
    },
    /// TK04: a new mandate on an account.
    New {
        /// The mandate.
        payer_number: PayerNumber,
        /// The payer's account.
        account: PayerAccount,
        /// The payer's identity.
        id: PayerId,
    },
    /// TK04 without account: a new mandate on the payer's bankgiro, whose number is the payer number, or an
    /// e-mandate accepted. The two are the same record.
    NewOnBankgiroOrAccept {
        /// The mandate.
        payer_number: PayerNumber,
    },
    /// TK04 with `AV`: an e-mandate rejected. The manual leaves the account blank and Bankgirot's sample
    /// fills it in, so both are read; it is written blank.
    Reject {
        /// The mandate.
        payer_number: PayerNumber,
    },
    /// TK05: another payer number.
    ChangeNumber(NumberChange),
}

impl Request {
    /// An e-mandate accepted.
    pub fn accept(payer_number: PayerNumber) -> Self {
        Self::NewOnBankgiroOrAccept { payer_number }
    }

    /// A new mandate on the payer's bankgiro, whose number is the payer number (TM 5.3).
    pub fn new_on_bankgiro(bankgiro: &Bankgiro) -> Self {
        Self::NewOnBankgiroOrAccept { payer_number: bankgiro.into() }
    }

    /// The mandate that it is about, by the number that it has before.
    pub fn payer_number(&self) -> PayerNumber {
        match self {
            Self::Cancel { payer_number }
            | Self::New { payer_number, .. }
            | Self::NewOnBankgiroOrAccept { payer_number }
            | Self::Reject { payer_number } => *payer_number,
            Self::ChangeNumber(change) => change.from,
        }
    }

    /// Its transaction code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cancel { .. } => "03",
            Self::New { .. } | Self::NewOnBankgiroOrAccept { .. } | Self::Reject { .. } => "04",
            Self::ChangeNumber(_) => "05",
        }
    }
}

/// What a mandate is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Drawn {
    /// A bank account.
    OnAccount,
    /// A bankgiro.
    OnBankgiro,
}

/// A change of the payer number of a mandate on an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NumberChange {
    from: PayerNumber,
    to: PayerNumber,
}

impl NumberChange {
    /// A change from one number to another. A mandate on a bankgiro has the bankgiro for its number, and
    /// cannot change it (TM 5.3, 7.2).
    pub fn new(drawn: Drawn, from: PayerNumber, to: PayerNumber) -> Result<Self, RequestFault> {
        match drawn {
            Drawn::OnAccount => Ok(Self { from, to }),
            Drawn::OnBankgiro => Err(RequestFault::OnBankgiro),
        }
    }

    /// The number before.
    pub fn from(&self) -> PayerNumber {
        self.from
    }

    /// The number after.
    pub fn to(&self) -> PayerNumber {
        self.to
    }
}

/// TK73: what Bankgirot did about a mandate (TM 8.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// Whose mandate it is.
    pub payee: Bankgiro,
    /// The mandate.
    pub payer_number: PayerNumber,
    /// The payer's account; `None` where the payer pays from a bankgiro, or the record does not say.
    pub account: Option<PayerAccount>,
    /// The payer's identity, where the record says it.
    pub id: Option<PayerId>,
    /// What it is about.
    pub information: Information,
    /// What is said about it.
    pub comment: Option<Comment>,
    /// The day on which Bankgirot acted; the old layout may leave it out.
    pub action_on: Option<Date>,
    /// The first day on which the mandate may be used, in the old layout.
    pub valid_from: Option<Date>,
}

/// TK52 to TK56: a mandate that the payer gave in the internet bank (TM 8.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EMandate {
    /// Whose mandate it is.
    pub payee: Bankgiro,
    /// The payer number as the payer typed it.
    pub payer_number: PayerNumber,
    /// The payer's account.
    pub account: PayerAccount,
    /// The payer's identity.
    pub id: PayerId,
    /// Whether it is new or a reminder.
    pub kind: EMandateKind,
    /// The payer's own words.
    pub free_text: String,
    /// Four lines of name and address, of which some may be empty.
    pub address: [String; 4],
    /// Five figures; zeros where the address is abroad.
    pub postcode: String,
    /// The town; the country where the address is abroad.
    pub town: String,
}

impl EMandate {
    /// Whether the address is abroad, and the town thus a country.
    pub fn is_abroad(&self) -> bool {
        self.postcode == "00000"
    }
}

/// A live mandate in Bankgirot's register (TM 8.8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Whose mandate it is.
    pub payee: Bankgiro,
    /// The payer's identity, where the record says it.
    pub id: Option<PayerId>,
    /// The mandate.
    pub payer_number: PayerNumber,
    /// Who started it.
    pub started_by: StartedBy,
    /// The last year of activity, two figures.
    pub active_year: Option<u8>,
    /// The day on which it was entered.
    pub created_on: Date,
    /// The day on which it was last changed.
    pub changed_on: Option<Date>,
    /// How far it has come.
    pub status: Status,
    /// The payer's account; `None` where the payer pays from a bankgiro.
    pub account: Option<PayerAccount>,
}

/// The closing record of a section: TK09, or TK59 of e-mandates (TM 8.3, 8.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closing {
    /// "09" or "59".
    pub code: &'static str,
    /// The day on which the file was written.
    pub written_on: Date,
    /// How many records there are between opening and closing.
    pub n_records: usize,
}

impl From<GiroError> for FieldFault {
    fn from(fault: GiroError) -> Self {
        Self::Giro(fault)
    }
}
