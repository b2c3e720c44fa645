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

    /// What the checks say of an account that does not pass them all, where nobody has written why it is kept.
    pub fn doubt(&self) -> Option<Verdict> {
        match self {
            Self::Account { account, note } if note.trim().is_empty() => {
                Some(account.verdict()).filter(|it| *it != Verdict::Sound)
            }
            _ => None,
        }
    }

    /// The check that the account fails, where nobody has written why it is kept.
    pub fn unexplained(&self) -> Option<AccountFault> {
        match self.doubt()? {
            Verdict::Sound => None,
            Verdict::Doubtful(fault) | Verdict::Wrong(fault) => Some(fault),
        }
    }

    /// Whether a check fails that every account of the bank obeys, and nobody has written why it is kept: such a
    /// mandate is neither signed nor sent. A doubt alone is a gap (Bankgirot, *Bankernas kontonummer*).
    pub fn is_refused(&self) -> bool {
        matches!(self.doubt(), Some(Verdict::Wrong(_)))
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

/// A payer number as it is shown: one that may be a personnummer is masked in lists.
pub fn payer_number(it: PayerNumber) -> Value {
    let shown = it.to_string();
    if it.may_be_personal() {
        Value::Number { shown, masked: it.masked() }
    } else {
        Value::Text(shown)
    }
}
