//! The names of the fields.

use super::text;
use crate::core::{self, Text};

/// A field of a record, by the name that the manual gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The transaction code.
    Code,
    /// The day on which the file was written.
    WrittenOn,
    /// "AUTOGIRO".
    Layout,
    /// What the file holds, such as "AG-MEDAVI".
    Content,
    /// The fixed clearing number 9900.
    FixedClearing,
    /// The payee's customer number at Bankgirot.
    CustomerNumber,
    /// The payee's bankgiro.
    PayeeBankgiro,
    /// The payee's bankgiro a second time, in a change of payer number.
    PayeeBankgiroAgain,
    /// The payer number, or the payer's bankgiro.
    PayerNumber,
    /// The new payer number.
    NewPayerNumber,
    /// The payer's account, 16 positions.
    Account,
    /// Its clearing number.
    Clearing,
    /// The account without clearing number and filling zeros.
    AccountNumber,
    /// The bank that the clearing number belongs to.
    Bank,
    /// The payer's id, 12 positions.
    Id,
    /// The id as a personnummer or an organisationsnummer is usually written.
    Identity,
    /// What a request asks for.
    Request,
    /// The answer to an e-mandate.
    Answer,
    /// The information code.
    InformationCode,
    /// What the information code stands for.
    Information,
    /// The comment code.
    CommentCode,
    /// What the comment code stands for.
    Comment,
    /// What the two codes mean for the mandate.
    Effect,
    /// The day on which Bankgirot acted.
    ActionOn,
    /// The first day on which the mandate may be used (old layout).
    ValidFrom,
    /// How many records the file says that it holds.
    Count,
    /// Whether an e-mandate is new or a reminder, as a code.
    EMandateKindCode,
    /// The same in words.
    EMandateKind,
    /// The payer's own words.
    FreeText,
    /// The first of two lines of name and address.
    AddressLine1,
    /// The second of two lines of name and address.
    AddressLine2,
    /// The postcode.
    Postcode,
    /// The town.
    Town,
    /// The country, where it is not Sweden.
    Country,
    /// Who started the mandate, as a code.
    StartedByCode,
    /// The same in words.
    StartedBy,
    /// The last year of activity, two figures.
    ActiveYear,
    /// The day on which the mandate was entered in Bankgirot's register.
    CreatedOn,
    /// The day on which it was last changed there.
    ChangedOn,
    /// How far the mandate has come, as a code.
    StatusCode,
    /// The same in words.
    Status,
    /// Positions that are to be blank.
    Reserve,
}

impl Field {
    /// Its name in exported data.
    pub fn key(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::WrittenOn => "written_on",
            Self::Layout => "layout",
            Self::Content => "content",
            Self::FixedClearing => "fixed_clearing",
            Self::CustomerNumber => "customer_number",
            Self::PayeeBankgiro => "payee_bankgiro",
            Self::PayeeBankgiroAgain => "payee_bankgiro_again",
            Self::PayerNumber => "payer_number",
            Self::NewPayerNumber => "new_payer_number",
            Self::Account => "account",
            Self::Clearing => "clearing",
            Self::AccountNumber => "account_number",
            Self::Bank => "bank",
            Self::Id => "id",
            Self::Identity => "identity",
            Self::Request => "request",
            Self::Answer => "answer",
            Self::InformationCode => "information_code",
            Self::Information => "information",
            Self::CommentCode => "comment_code",
            Self::Comment => "comment",
            Self::Effect => "effect",
            Self::ActionOn => "action_on",
            Self::ValidFrom => "valid_from",
            Self::Count => "count",
            Self::EMandateKindCode => "kind_code",
            Self::EMandateKind => "kind",
            Self::FreeText => "free_text",
            Self::AddressLine1 => "address_line_1",
            Self::AddressLine2 => "address_line_2",
            Self::Postcode => "postcode",
            Self::Town => "town",
            Self::Country => "country",
            Self::StartedByCode => "started_by_code",
            Self::StartedBy => "started_by",
            Self::ActiveYear => "active_year",
            Self::CreatedOn => "created_on",
            Self::ChangedOn => "changed_on",
            Self::StatusCode => "status_code",
            Self::Status => "status",
            Self::Reserve => "reserve",
        }
    }
}

impl core::Field for Field {
    fn label(self) -> Text {
        text::field(self)
    }
}
