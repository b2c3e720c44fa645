//! What a mandate is drawn on, how it came, and where its paper is.

use serde::{Deserialize, Serialize};

use crate::{
    autogiro::PayerNumber,
    core::Value,
    law::{Account, AccountFault, Bankgiro, Verdict},
};

/// What a mandate is drawn on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "on", rename_all = "snake_case")]
pub enum Drawn {
    /// A bank account.
    Account {
        /// Clearing number and account.
        account: Account,
        /// Why the number is kept although a check of it fails.
        #[serde(default)]
        note: String,
    },
    /// The payer's bankgiro, which is then also the payer number (TM 5.3).
    Bankgiro {
        /// The number.
        bankgiro: Bankgiro,
    },
}

impl Drawn {
    /// The account, where it is one.
    pub fn account(&self) -> Option<&Account> {
        match self {
            Self::Account { account, .. } => Some(account),
            Self::Bankgiro { .. } => None,
        }
    }

    /// The bankgiro, where it is one.
    pub fn bankgiro(&self) -> Option<&Bankgiro> {
        match self {
            Self::Bankgiro { bankgiro } => Some(bankgiro),
            Self::Account { .. } => None,
        }
    }

    /// The check that the account fails, where nobody has written why it is kept.
    pub fn unexplained(&self) -> Option<AccountFault> {
        match self {
            Self::Account { account, note } if note.trim().is_empty() => match account.verdict() {
                Verdict::Sound => None,
                Verdict::Doubtful(fault) | Verdict::Wrong(fault) => Some(fault),
            },
            _ => None,
        }
    }

    /// Whether a check fails that every account of the bank obeys, and nobody has written why it is kept.
    pub fn is_refused(&self) -> bool {
        let is_wrong = self.account().is_some_and(|it| matches!(it.verdict(), Verdict::Wrong(_)));
        is_wrong && self.unexplained().is_some()
    }

    /// The number, masked in lists; a bankgiro is public.
    pub fn value(&self) -> Value {
        match self {
            Self::Account { account, .. } => {
                Value::Number { shown: account.to_string(), masked: account.masked() }
            }
            Self::Bankgiro { bankgiro } => Value::Text(bankgiro.to_string()),
        }
    }
}

/// How a mandate came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A form on paper.
    PaperForm,
    /// The payer's internet bank (TM 5.2).
    InternetBank,
    /// A form on the web, signed with an electronic identity.
    WebForm,
    /// Registered by hand in Bankgirot's web service, from a paper or a conversation.
    AutogiroOnline,
}

/// How we answer a mandate from the internet bank (TM 5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The payer is accepted.
    Accept,
    /// The payer is not.
    Reject,
}

/// A payer number as it is shown: ten or twelve figures may be a personnummer, and are masked in lists.
pub fn payer_number(it: PayerNumber) -> Value {
    let shown = it.to_string();
    if !matches!(shown.len(), 10 | 12) {
        return Value::Text(shown);
    }
    let masked = format!("{}••••", &shown[..shown.len() - 4]);
    Value::Number { shown, masked }
}
