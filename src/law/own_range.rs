//! Ranges of clearing numbers that a company adds to the table, where a bank has got one since.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::{
    Account, Verdict,
    clearing::{Check, Range, bank_between},
    text,
};
use crate::core::{Choice, Text};

/// How the accounts of an added range are checked: since October 2024 whoever gets a range may choose only these
/// (BSAB, "IBAN och svenskt nationellt kontonummer", 2025-01-27).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AccountKind {
    /// Type 1:1, seven figures, modulus 11 over clearing figures 2 to 4 and the account.
    #[default]
    #[serde(rename = "1:1")]
    ThreeAndAccount,
    /// Type 1:2, seven figures, modulus 11 over the clearing number and the account.
    #[serde(rename = "1:2")]
    FourAndAccount,
    /// Type 2:4, up to ten figures, modulus 11 over the account.
    #[serde(rename = "2:4")]
    TenOfAccount,
}

impl AccountKind {
    fn range(self) -> Range {
        let (check, lengths) = match self {
            Self::ThreeAndAccount => (Check::ThreeAndAccount, (7, 7)),
            Self::FourAndAccount => (Check::FourAndAccount, (7, 7)),
            Self::TenOfAccount => (Check::Mod11, (1, 10)),
        };
        Range { bank: "", check, is_lenient: false, iban_id: None, iban_method: 0, lengths }
    }
}

impl Choice for AccountKind {
    const ALL: &'static [Self] = &[Self::ThreeAndAccount, Self::FourAndAccount, Self::TenOfAccount];

    fn text(self) -> Text {
        text::account_kind(self)
    }
}

/// A range of clearing numbers that the table does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRange {
    /// The first clearing number, four figures.
    pub from: u16,
    /// The last.
    pub to: u16,
    /// The bank that has it.
    pub bank: String,
    /// How its accounts are checked.
    pub kind: AccountKind,
    /// Where that was read.
    #[serde(default)]
    pub source: String,
}

/// Why a range cannot be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RangeFault {
    /// The numbers have other than four figures, or the last comes before the first.
    Bounds,
    /// The table has a number of it; this bank's.
    InTable(&'static str),
    /// It meets another range that was added.
    Met,
    /// It has no bank, or no source.
    Untold,
}

impl RangeFault {
    /// What is wrong and what to do, in a sentence or two.
    pub fn text(self) -> Text {
        text::range_fault(self)
    }
}

impl OwnRange {
    /// Why the range cannot stand beside `others`.
    pub fn fault<'a>(&self, others: impl IntoIterator<Item = &'a Self>) -> Option<RangeFault> {
        if self.from > self.to || !(1_000..=9_999).contains(&self.from) || self.to > 9_999 {
            return Some(RangeFault::Bounds);
        }
        if let Some(bank) = bank_between(self.from, self.to) {
            return Some(RangeFault::InTable(bank));
        }
        if others.into_iter().any(|it| it.from <= self.to && self.from <= it.to) {
            return Some(RangeFault::Met);
        }
        let is_untold = [&self.bank, &self.source].iter().any(|it| it.trim().is_empty());
        is_untold.then_some(RangeFault::Untold)
    }

    /// The clearing numbers.
    pub fn numbers(&self) -> RangeInclusive<u16> {
        self.from..=self.to
    }

    /// What the range says of an account; `None` of one outside it.
    pub fn verdict(&self, account: &Account) -> Option<Verdict> {
        self.numbers().contains(&account.four()).then(|| account.judged_by(self.kind.range()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::AccountFault;

    fn range(from: u16, to: u16, kind: AccountKind) -> OwnRange {
        let (bank, source) = ("Nya Banken".to_owned(), "Bankens brev".to_owned());
        OwnRange { from, to, bank, kind, source }
    }

    #[test]
    fn an_account_of_an_added_range_is_checked_as_its_kind_says() {
        use AccountKind as K;
        let (sound, wrong) = (Some(Verdict::Sound), Some(Verdict::Wrong(AccountFault::CheckDigit)));
        let short = Some(Verdict::Wrong(AccountFault::TooShort));
        let long = Some(Verdict::Wrong(AccountFault::TooLong));
        let table = [
            // The example of the rule for modulus 11, over 3 + 7, 4 + 7 and 10 figures (324558, 8601089976).
            (K::ThreeAndAccount, "9860, 1089976", sound),
            (K::ThreeAndAccount, "9860, 1089977", wrong),
            (K::FourAndAccount, "9860, 1089976", wrong),
            (K::TenOfAccount, "9860, 324558", sound),
            (K::TenOfAccount, "9860, 8601089976", sound),
            (K::TenOfAccount, "9860, 0000324558", sound),
            (K::TenOfAccount, "9860, 324559", wrong),
            (K::TenOfAccount, "9860, 12345678901", long),
            (K::ThreeAndAccount, "9860, 108997", short),
            (K::ThreeAndAccount, "9860, 00001089976", sound),
            (K::ThreeAndAccount, "9860, 0000000", wrong),
            (K::TenOfAccount, "9860, 0000000000", wrong),
            (K::ThreeAndAccount, "9850, 1089976", None),
        ];
        for (kind, account, verdict) in table {
            let account = Account::parse(account).unwrap();
            assert_eq!(range(9_860, 9_869, kind).verdict(&account), verdict, "{kind:?} {account}");
            let unknown = Verdict::Doubtful(AccountFault::UnknownClearing);
            assert!(account.verdict() == unknown || account.number().starts_with("000000"));
        }
    }

    #[test]
    fn a_range_that_cannot_be_is_not_added() {
        let kind = AccountKind::default();
        let others = [range(9_860, 9_869, kind)];
        let untold = OwnRange { source: " ".into(), ..range(9_800, 9_809, kind) };
        let table = [
            (range(9_800, 9_809, kind), None),
            (range(9_809, 9_800, kind), Some(RangeFault::Bounds)),
            (range(860, 869, kind), Some(RangeFault::Bounds)),
            (range(9_990, 10_000, kind), Some(RangeFault::Bounds)),
            (range(9_770, 9_785, kind), Some(RangeFault::InTable("Klarna Bank"))),
            (range(9_865, 9_872, kind), Some(RangeFault::Met)),
            (untold, Some(RangeFault::Untold)),
        ];
        for (range, fault) in table {
            assert_eq!(range.fault(&others), fault, "{range:?}");
        }
    }
}
