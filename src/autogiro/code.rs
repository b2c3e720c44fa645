//! The codes that stand in the records.

use super::text;
use crate::core::{Choice, Text};

/// A closed set of codes of the manual.
pub trait Code: Choice {
    /// The code as it stands in the file.
    fn code(self) -> &'static str;

    /// What a code stands for; `None` where the manual has no such code.
    fn of(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.code() == code)
    }
}

/// What a mandate advice is about (TM 8.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Information {
    /// 03: cancellation, started by the payee.
    Cancellation,
    /// 04: new mandate, started by the payee.
    New,
    /// 05: change of payer number, by the payee.
    NumberChange,
    /// 10: cancelled because the payee's bankgiro was closed.
    PayeeClosed,
    /// 42: the bank's answer to the account inquiry on a new payer.
    BankAnswer,
    /// 43: cancelled or removed because the inquiry was not answered.
    Unanswered,
    /// 44: cancelled because the payer's bankgiro was closed, by the payer's bank.
    PayerClosed,
    /// 46: cancelled by the payer or the payer's bank.
    CancelledByPayer,
    /// 93: cancelled by the payer; no longer used.
    RetiredCancelledByPayer,
}

impl Information {
    /// The comments that may stand with it (TM 8.3.3); none at all with 10.
    pub fn comments(self) -> &'static [Comment] {
        use Comment as C;
        match self {
            Self::Cancellation => &[
                C::MandateMissing,
                C::PayerBankgiroMissing,
                C::WrongPayerNumber,
                C::WrongPayee,
                C::PayeeDeregistered,
                C::Cancelled,
            ],
            Self::New => &[
                C::PayerBankgiroMissing,
                C::AlreadyRegistered,
                C::WrongId,
                C::WrongPayerNumber,
                C::WrongAccount,
                C::WrongPayee,
                C::PayeeDeregistered,
                C::NewMandate,
            ],
            Self::NumberChange => &[
                C::MandateMissing,
                C::AlreadyRegistered,
                C::WrongPayerNumber,
                C::WrongPayee,
                C::PayeeDeregistered,
                C::NewMandate,
                C::Cancelled,
            ],
            Self::BankAnswer => &[C::AccountTypeNotApproved, C::WrongDetails, C::NewMandate],
            Self::Unanswered => &[C::InquiryUnanswered],
            Self::PayerClosed => &[C::PayerBankgiroCancelled],
            Self::CancelledByPayer => &[C::PayerOrBank],
            Self::PayeeClosed | Self::RetiredCancelledByPayer => &[],
        }
    }
}

impl Choice for Information {
    const ALL: &'static [Self] = &[
        Self::Cancellation,
        Self::New,
        Self::NumberChange,
        Self::PayeeClosed,
        Self::BankAnswer,
        Self::Unanswered,
        Self::PayerClosed,
        Self::CancelledByPayer,
        Self::RetiredCancelledByPayer,
    ];

    fn text(self) -> Text {
        text::information(self)
    }
}

impl Code for Information {
    fn code(self) -> &'static str {
        match self {
            Self::Cancellation => "03",
            Self::New => "04",
            Self::NumberChange => "05",
            Self::PayeeClosed => "10",
            Self::BankAnswer => "42",
            Self::Unanswered => "43",
            Self::PayerClosed => "44",
            Self::CancelledByPayer => "46",
            Self::RetiredCancelledByPayer => "93",
        }
    }
}

/// What a mandate advice says about it (TM 8.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comment {
    /// 02: cancelled on the initiative of the payer or the payer's bank.
    PayerOrBank,
    /// 03: type of account not approved for Autogiro.
    AccountTypeNotApproved,
    /// 04: the mandate is missing in Bankgirot's register.
    MandateMissing,
    /// 05: wrong account or personal details.
    WrongDetails,
    /// 07: cancelled or removed because the inquiry was not answered.
    InquiryUnanswered,
    /// 09: the payer's bankgiro is missing at Bankgirot.
    PayerBankgiroMissing,
    /// 10: already registered or under inquiry.
    AlreadyRegistered,
    /// 20: wrong id, or no agreement on mandates by bankgiro.
    WrongId,
    /// 21: wrong payer number.
    WrongPayerNumber,
    /// 23: wrong account number.
    WrongAccount,
    /// 29: payee bankgiro wrong.
    WrongPayee,
    /// 30: payee bankgiro deregistered.
    PayeeDeregistered,
    /// 32: new mandate.
    NewMandate,
    /// 33: cancelled.
    Cancelled,
    /// 98: cancelled because the payer's bankgiro was cancelled.
    PayerBankgiroCancelled,
    /// 01: no longer used.
    Retired01,
    /// 06: no longer used.
    Retired06,
    /// 11: no longer used.
    Retired11,
    /// 12: no longer used.
    Retired12,
    /// 24: no longer used.
    Retired24,
}

impl Comment {
    /// Whether the manual says that the code is no longer used.
    pub fn is_retired(self) -> bool {
        use Comment as C;
        matches!(self, C::Retired01 | C::Retired06 | C::Retired11 | C::Retired12 | C::Retired24)
    }
}

impl Choice for Comment {
    const ALL: &'static [Self] = &[
        Self::Retired01,
        Self::PayerOrBank,
        Self::AccountTypeNotApproved,
        Self::MandateMissing,
        Self::WrongDetails,
        Self::Retired06,
        Self::InquiryUnanswered,
        Self::PayerBankgiroMissing,
        Self::AlreadyRegistered,
        Self::Retired11,
        Self::Retired12,
        Self::WrongId,
        Self::WrongPayerNumber,
        Self::WrongAccount,
        Self::Retired24,
        Self::WrongPayee,
        Self::PayeeDeregistered,
        Self::NewMandate,
        Self::Cancelled,
        Self::PayerBankgiroCancelled,
    ];

    fn text(self) -> Text {
        text::comment(self)
    }
}

impl Code for Comment {
    fn code(self) -> &'static str {
        match self {
            Self::Retired01 => "01",
            Self::PayerOrBank => "02",
            Self::AccountTypeNotApproved => "03",
            Self::MandateMissing => "04",
            Self::WrongDetails => "05",
            Self::Retired06 => "06",
            Self::InquiryUnanswered => "07",
            Self::PayerBankgiroMissing => "09",
            Self::AlreadyRegistered => "10",
            Self::Retired11 => "11",
            Self::Retired12 => "12",
            Self::WrongId => "20",
            Self::WrongPayerNumber => "21",
            Self::WrongAccount => "23",
            Self::Retired24 => "24",
            Self::WrongPayee => "29",
            Self::PayeeDeregistered => "30",
            Self::NewMandate => "32",
            Self::Cancelled => "33",
            Self::PayerBankgiroCancelled => "98",
        }
    }
}

/// Whether an e-mandate is told of for the first time (TM 8.6, TK52 position 62).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EMandateKind {
    /// 0: new.
    New,
    /// 1: the first reminder that it has no answer.
    FirstReminder,
    /// 2: the second.
    SecondReminder,
}

impl Choice for EMandateKind {
    const ALL: &'static [Self] = &[Self::New, Self::FirstReminder, Self::SecondReminder];

    fn text(self) -> Text {
        text::e_mandate_kind(self)
    }
}

impl Code for EMandateKind {
    fn code(self) -> &'static str {
        match self {
            Self::New => "0",
            Self::FirstReminder => "1",
            Self::SecondReminder => "2",
        }
    }
}

/// Who started a mandate in Bankgirot's register (TM 8.8, position 39).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StartedBy {
    /// 1: the payee.
    Payee,
    /// 2: the payer, in the internet bank.
    Payer,
}

impl Choice for StartedBy {
    const ALL: &'static [Self] = &[Self::Payee, Self::Payer];

    fn text(self) -> Text {
        text::started_by(self)
    }
}

impl Code for StartedBy {
    fn code(self) -> &'static str {
        match self {
            Self::Payee => "1",
            Self::Payer => "2",
        }
    }
}

/// How far a mandate in Bankgirot's register has come (TM 8.8, position 58).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// 1: approved.
    Approved,
    /// 2: under inquiry.
    UnderInquiry,
}

impl Choice for Status {
    const ALL: &'static [Self] = &[Self::Approved, Self::UnderInquiry];

    fn text(self) -> Text {
        text::status(self)
    }
}

impl Code for Status {
    fn code(self) -> &'static str {
        match self {
            Self::Approved => "1",
            Self::UnderInquiry => "2",
        }
    }
}
