//! Swedish bank account numbers.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    check_digit::{passes_mod10, passes_mod11},
    clearing::{Check, Range, range_of},
    text,
};
use crate::core::{Explain, Lang, Message, Text};

/// The clearing number of Nordea's accounts that are numbered as their holders.
const PERSONKONTO: &str = "3300";
/// The second series of the same kind.
const PERSONKONTO_OLD: u16 = 3782;

/// What may be wrong with an account number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AccountFault {
    /// Other signs than figures, or too few to hold a clearing number and an account.
    #[error("the account number has the wrong form")]
    Form,
    /// The clearing number has a fifth figure that its bank does not use.
    #[error("the clearing number has the wrong length")]
    ClearingLength,
    /// The fifth figure of a Swedbank clearing number does not agree with the others.
    #[error("the check digit of the clearing number is wrong")]
    ClearingCheckDigit,
    /// No bank in the table has the clearing number.
    #[error("the clearing number is not in the table")]
    UnknownClearing,
    /// Fewer figures than the bank's accounts have.
    #[error("the account number is too short")]
    TooShort,
    /// More figures than the bank's accounts have.
    #[error("the account number is too long")]
    TooLong,
    /// The first figures of a personkonto are no day of birth.
    #[error("the date in the account number does not exist")]
    PersonkontoDate,
    /// The last figure does not agree with the others.
    #[error("the check digit of the account number is wrong")]
    CheckDigit,
}

impl AccountFault {
    /// What is wrong, in one sentence.
    pub fn what(self) -> Text {
        text::account_fault(self)
    }
}

impl Explain for AccountFault {
    fn message(&self, lang: Lang) -> Message {
        Message::new(lang, self.what(), text::ADVICE_ACCOUNT)
    }
}

/// How far an account number can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every check passes.
    Sound,
    /// A check fails that not all accounts of the bank obey, or none is known: warn.
    Doubtful(AccountFault),
    /// A check fails. The person may keep the number all the same, with a note.
    Wrong(AccountFault),
}

/// A clearing number and an account, as figures. [`Account::verdict`] says whether they can be right.
///
/// As data it is its two parts with a space between them.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Account {
    /// Four figures, or five with Swedbank's check digit.
    clearing: String,
    /// Without the zeros that only fill a field.
    number: String,
}

impl Account {
    /// Reads the clearing number and the account from one text, in any usual spelling: with comma, dash
    /// or space after the clearing number, or as one row of figures; a Nordea personkonto also without
    /// its 3300.
    pub fn parse(text: &str) -> Result<Self, AccountFault> {
        let text = text.trim();
        let cut = [',', ' ', '-']
            .into_iter()
            .filter_map(|sign| text.split_once(sign))
            .find(|(head, _)| matches!(head.chars().filter(char::is_ascii_digit).count(), 4 | 5));
        if let Some((clearing, number)) = cut {
            return Self::new(clearing, number);
        }
        let figures = figures(text)?;
        if figures.len() == 10 {
            let personkonto = Self { clearing: PERSONKONTO.to_owned(), number: figures.clone() };
            if personkonto.verdict() == Verdict::Sound {
                return Ok(personkonto);
            }
        }
        let (clearing, number) = figures.split_at_checked(4).ok_or(AccountFault::Form)?;
        Self::new(clearing, number)
    }

    /// Puts a clearing number and an account together. Swedbank's fifth clearing figure may stand in
    /// either of them, or be left out.
    pub fn new(clearing: &str, number: &str) -> Result<Self, AccountFault> {
        let (clearing, number) = (figures(clearing)?, figures(number)?);
        if !matches!(clearing.len(), 4 | 5) || number.is_empty() {
            return Err(AccountFault::Form);
        }
        Ok(Self::of_figures(clearing, number))
    }

    /// As [`Account::new`], from four or five figures of clearing and at least one of account.
    pub(crate) fn of_figures(mut clearing: String, mut number: String) -> Self {
        let has_strayed = clearing.len() == 4
            && clearing.starts_with('8')
            && number.trim_start_matches('0').len() > 10
            && passes_mod10(&format!("{clearing}{}", &number[..1]));
        if has_strayed {
            clearing.push_str(&number[..1]);
            number.remove(0);
        }
        let longest = range_of(four(&clearing)).map_or(12, |range| range.lengths.1);
        while number.len() > longest && number.len() <= 12 && number.starts_with('0') {
            number.remove(0);
        }
        Self { clearing, number }
    }

    /// The clearing number: four figures, or five where Swedbank's check digit was given.
    pub fn clearing(&self) -> &str {
        &self.clearing
    }

    /// The account without its clearing number.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The bank's name; empty where the clearing number is not in the table.
    pub fn bank(&self) -> &'static str {
        self.range().map_or("", |range| range.bank)
    }

    /// Checks the number by the rules of its bank.
    pub fn verdict(&self) -> Verdict {
        if self.is_zero() {
            return Verdict::Wrong(AccountFault::CheckDigit);
        }
        let Some(range) = self.range() else {
            return Verdict::Doubtful(AccountFault::UnknownClearing);
        };
        if self.clearing.len() == 5 {
            if !self.clearing.starts_with('8') {
                return Verdict::Wrong(AccountFault::ClearingLength);
            }
            if !passes_mod10(&self.clearing) {
                return Verdict::Wrong(AccountFault::ClearingCheckDigit);
            }
        }
        self.judged(range)
    }

    /// Checks a number that the table does not know by the rules of `range`.
    pub(super) fn judged_by(&self, range: Range) -> Verdict {
        if self.is_zero() {
            return Verdict::Wrong(AccountFault::CheckDigit);
        }
        if self.clearing.len() == 5 {
            return Verdict::Wrong(AccountFault::ClearingLength);
        }
        let (clearing, mut number) = (self.clearing.clone(), &*self.number);
        while number.len() > range.lengths.1 && number.starts_with('0') {
            number = &number[1..];
        }
        Self { clearing, number: number.to_owned() }.judged(range)
    }

    /// Zeros pass every sum.
    fn is_zero(&self) -> bool {
        self.number.bytes().all(|byte| byte == b'0')
    }

    fn judged(&self, range: Range) -> Verdict {
        let (shortest, longest) = range.lengths;
        if self.number.len() > longest {
            return Verdict::Wrong(AccountFault::TooLong);
        }
        if self.number.len() < shortest {
            let may_be_filled = range.check == Check::Mod10 && !self.is_personkonto();
            let verdict = if may_be_filled { Verdict::Doubtful } else { Verdict::Wrong };
            return verdict(AccountFault::TooShort);
        }
        if self.is_personkonto() && !begins_with_birthday(&self.number) {
            return Verdict::Wrong(AccountFault::PersonkontoDate);
        }
        match (self.passes(range), range.is_lenient) {
            (true, _) => Verdict::Sound,
            (false, true) => Verdict::Doubtful(AccountFault::CheckDigit),
            (false, false) => Verdict::Wrong(AccountFault::CheckDigit),
        }
    }

    /// The sixteen figures of the autogiro files: four of clearing, twelve of account.
    pub fn sixteen(&self) -> String {
        format!("{}{:0>12}", &self.clearing[..4], self.number)
    }

    /// The IBAN (ISO 13616) of a number without faults; `None` where the bank's part is not published, or
    /// Swedbank's fifth clearing figure is missing.
    pub fn iban(&self) -> Option<String> {
        let range = self.range()?;
        let (bank, clearing, number) = (range.iban_id?, &self.clearing, &self.number);
        let inner = match range.iban_method {
            1 => format!("{clearing}{number:0>7}"),
            2 => number.clone(),
            3 if clearing.starts_with('8') && clearing.len() == 4 => return None,
            3 | 4 => format!("{clearing}{number:0>10}"),
            _ => return None,
        };
        if matches!(self.verdict(), Verdict::Wrong(_)) {
            return None;
        }
        let inner = format!("{bank}{inner:0>17}");
        // SE as figures is 2814, and 00 stands for the check digits to come.
        let remainder = format!("{inner}281400")
            .bytes()
            .fold(0_u32, |sum, figure| (sum * 10 + u32::from(figure - b'0')) % 97);
        Some(format!("SE{:02}{inner}", 98 - remainder))
    }

    /// Whether it is a Nordea personkonto, whose number is its holder's personnummer.
    pub fn is_personkonto(&self) -> bool {
        matches!(four(&self.clearing), 3300 | PERSONKONTO_OLD)
    }

    /// As shown, with all but the last four figures of the account hidden. Of a personkonto all are: they are
    /// those of a personnummer, whose other figures may stand beside it.
    pub fn masked(&self) -> String {
        let is_identity = self.is_personkonto();
        let kept = self.number.len().saturating_sub(if is_identity { 0 } else { 4 });
        let hidden = "•".repeat(kept);
        format!("{} {hidden}{}", self.clearing, &self.number[kept..])
    }

    /// The four figures of the clearing number that tell the bank.
    pub(super) fn four(&self) -> u16 {
        four(&self.clearing)
    }

    fn range(&self) -> Option<Range> {
        range_of(self.four())
    }

    fn passes(&self, range: Range) -> bool {
        let (clearing, number) = (&self.clearing[..4], &self.number);
        let with = |head: &str| passes_mod11(&format!("{head}{number}"));
        match range.check {
            Check::ThreeAndAccount => with(&clearing[1..]),
            Check::FourAndAccount => with(clearing),
            Check::EitherOfType1 => with(&clearing[1..]) || with(clearing),
            Check::Mod10 => passes_mod10(number),
            Check::Mod11 => passes_mod11(number),
        }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.clearing, self.number)
    }
}

impl TryFrom<String> for Account {
    type Error = AccountFault;

    fn try_from(text: String) -> Result<Self, AccountFault> {
        let (clearing, number) = text.split_once(' ').ok_or(AccountFault::Form)?;
        Self::new(clearing, number)
    }
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.to_string()
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Account({})", self.masked())
    }
}

fn four(clearing: &str) -> u16 {
    clearing.get(..4).and_then(|four| four.parse().ok()).unwrap_or_default()
}

/// Whether the ten figures begin with a month and a day that exist, also with 60 added to the day.
fn begins_with_birthday(number: &str) -> bool {
    let part =
        |range| number.get(range).and_then(|part: &str| part.parse::<i8>().ok()).unwrap_or(0);
    let (month, day) = (part(2..4), part(4..6));
    let day = if day > 60 { day - 60 } else { day };
    Date::new(2000, month, day).is_ok() // a leap year: the century is unknown
}

fn figures(text: &str) -> Result<String, AccountFault> {
    let signs: String =
        text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | ',' | '.')).collect();
    let is_number = signs.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { Ok(signs) } else { Err(AccountFault::Form) }
}

#[cfg(test)]
mod tests;
