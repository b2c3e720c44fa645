//! The numbers that the records carry, each as wide as its field.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::FieldFault;
use crate::law::{
    Account, AccountFault, Bankgiro, Identity, IdentityError, IdentityKind, Organisationsnummer,
    Personnummer, check_digit::passes_mod10,
};

/// The most figures that a payer number may have (TM 5.1).
const PAYER_FIGURES: usize = 16;

/// The number by which a payee knows a mandate: unique per payee, at most 16 figures (TM 5.1, 5.3).
///
/// Zeros that only fill the field are no part of it: `42` and `0042` are the same number. For a mandate
/// on a bankgiro it is the payer's bankgiro number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PayerNumber(u64);

impl PayerNumber {
    /// Reads a number as a person writes it, with or without spaces and filling zeros.
    pub fn parse(text: &str) -> Result<Self, FieldFault> {
        let figures: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        match Self::read(&figures)? {
            Self(0) => Err(FieldFault::Missing),
            number => Ok(number),
        }
    }

    /// Reads a field, in which zeros alone may stand.
    pub(super) fn read(figures: &str) -> Result<Self, FieldFault> {
        if figures.is_empty() {
            return Err(FieldFault::Missing);
        }
        let significant = figures.trim_start_matches('0');
        if significant.len() > PAYER_FIGURES || !figures.bytes().all(|it| it.is_ascii_digit()) {
            return Err(FieldFault::NotNumeric);
        }
        Ok(Self(significant.bytes().fold(0, |sum, it| sum * 10 + u64::from(it - b'0'))))
    }

    /// Whether the field held zeros alone, as it may where the advice says that it is wrong.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The bankgiro that it can be: 7 or 8 figures with the right check digit.
    pub fn bankgiro(self) -> Option<Bankgiro> {
        Bankgiro::parse(&self.to_string()).ok()
    }

    /// Whether it may be a personnummer: ten or twelve figures, or ten of which the field has lost the
    /// zeros in front.
    pub fn may_be_personal(self) -> bool {
        let ten = format!("{:010}", self.0);
        let between = |at: std::ops::Range<usize>| ten[at].parse::<u8>().unwrap_or_default();
        let is_day = (1..=12).contains(&between(2..4)) && (1..=31).contains(&(between(4..6) % 60));
        match self.to_string().len() {
            10 | 12 => true,
            7..=9 => is_day && passes_mod10(&ten),
            _ => false,
        }
    }

    /// As it stands in lists: the last four figures hidden where it may be a personnummer.
    pub fn masked(self) -> String {
        let whole = self.to_string();
        if self.may_be_personal() {
            format!("{}••••", &whole[..whole.len() - 4])
        } else {
            whole
        }
    }
}

impl From<&Bankgiro> for PayerNumber {
    fn from(bankgiro: &Bankgiro) -> Self {
        Self(bankgiro.figures().bytes().fold(0, |sum, it| sum * 10 + u64::from(it - b'0')))
    }
}

impl TryFrom<String> for PayerNumber {
    type Error = FieldFault;

    fn try_from(text: String) -> Result<Self, FieldFault> {
        Self::parse(&text)
    }
}

impl From<PayerNumber> for String {
    fn from(number: PayerNumber) -> Self {
        number.to_string()
    }
}

impl fmt::Display for PayerNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A payer number is often a personnummer: logs and panics show its last figures alone.
impl fmt::Debug for PayerNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PayerNumber(…{:02})", self.0 % 100)
    }
}

/// The payee's customer number at Bankgirot, at most six figures (TM 7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct CustomerNumber(u32);

impl CustomerNumber {
    /// The number, if it has at most six figures.
    pub fn new(number: u32) -> Result<Self, FieldFault> {
        if number < 1_000_000 { Ok(Self(number)) } else { Err(FieldFault::NotNumeric) }
    }

    /// The number itself.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for CustomerNumber {
    type Error = FieldFault;

    fn try_from(number: u32) -> Result<Self, FieldFault> {
        Self::new(number)
    }
}

impl From<CustomerNumber> for u32 {
    fn from(number: CustomerNumber) -> Self {
        number.0
    }
}

/// The payer's account as its field of 16 positions: 4 of clearing, 12 of account filled with zeros
/// (TM 5.1).
///
/// Two spellings of one account are the same here, which [`Account`] does not promise. Whether the number
/// can be right is for [`Account::verdict`] to say: a person may have kept it all the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PayerAccount([u8; 16]);

impl PayerAccount {
    /// The field for an account; it must fit in, and not be zeros alone.
    pub fn new(account: &Account) -> Result<Self, AccountFault> {
        let field = account.sixteen();
        if field.len() > 16 {
            return Err(AccountFault::TooLong);
        }
        Self::read(&field).ok_or(AccountFault::CheckDigit)
    }

    /// Reads a field of figures, not all of them zeros.
    pub(super) fn read(field: &str) -> Option<Self> {
        Some(Self(figures(field)?))
    }

    /// The 16 figures.
    pub fn sixteen(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The account as people know it, without the filling zeros.
    pub fn account(&self) -> Account {
        let (clearing, number) = self.sixteen().split_at(4);
        Account::of_figures(clearing.to_owned(), number.to_owned())
    }
}

impl fmt::Debug for PayerAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PayerAccount({})", self.account().masked())
    }
}

/// Which of its three forms an id has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdForm {
    /// YYYYMMDDNNNN: a person.
    Person,
    /// 00 and ten figures: an organisation.
    Organisation,
    /// 99 and ten figures: whoever holds the bankgiro that pays. Bankgirot alone writes it.
    BankgiroHolder,
}

/// The payer's identity as its field of 12 positions (TM 5.1, 7.2, 8.3).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PayerId([u8; 12]);

impl PayerId {
    /// The field for an identity; a number with letters or from abroad cannot stand in it.
    pub fn new(identity: &Identity) -> Result<Self, IdentityError> {
        let field = match identity.kind() {
            IdentityKind::Personnummer | IdentityKind::Samordningsnummer => {
                identity.number().to_owned()
            }
            IdentityKind::Organisationsnummer => format!("00{}", identity.number()),
            IdentityKind::TfNumber | IdentityKind::Foreign => {
                return Err(IdentityError::Character);
            }
        };
        Self::read(&field).ok_or(IdentityError::Length)
    }

    /// Reads a field of figures, not all of them zeros.
    pub(super) fn read(field: &str) -> Option<Self> {
        Some(Self(figures(field)?))
    }

    /// The 12 figures.
    pub fn twelve(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Which form it has.
    pub fn form(&self) -> IdForm {
        match &self.0[..2] {
            b"00" => IdForm::Organisation,
            b"99" => IdForm::BankgiroHolder,
            _ => IdForm::Person,
        }
    }

    /// Whose number it is, checked. Whoever holds a bankgiro may be a sole trader: the ten figures are then
    /// a personnummer, whose century `today` settles.
    pub fn identity(&self, today: Date) -> Result<Identity, IdentityError> {
        let ten = &self.twelve()[2..];
        match self.form() {
            IdForm::Person => Ok(Personnummer::parse(self.twelve(), today)?.into()),
            IdForm::Organisation => Ok(Organisationsnummer::parse(ten)?.into()),
            IdForm::BankgiroHolder => Identity::parse(ten, today),
        }
    }

    /// As it is usually written: `YYYYMMDD-NNNN`, or `NNNNNN-NNNN`.
    pub fn shown(&self) -> String {
        let number = self.usual();
        let (head, tail) = number.split_at(number.len() - 4);
        format!("{head}-{tail}")
    }

    /// As [`PayerId::shown`], the last four figures hidden unless they are an organisation's.
    pub fn masked(&self) -> String {
        let number = self.usual();
        let is_organisation = number.len() == 10 && number.as_bytes()[2] >= b'2';
        if is_organisation {
            return self.shown();
        }
        format!("{}-••••", &number[..number.len() - 4])
    }

    fn usual(&self) -> &str {
        match self.form() {
            IdForm::Person => self.twelve(),
            IdForm::Organisation | IdForm::BankgiroHolder => &self.twelve()[2..],
        }
    }

    /// Whether it is the number of `identity`, in any of the forms.
    pub fn is_of(&self, identity: &Identity) -> bool {
        let ten = |it: &Self| it.0[2..].to_owned();
        Self::new(identity).is_ok_and(|other| {
            if self.form() == IdForm::Person { *self == other } else { ten(self) == ten(&other) }
        })
    }
}

impl fmt::Debug for PayerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PayerId({}••••)", &self.twelve()[..8])
    }
}

/// A field of `N` figures, not all of them zeros.
fn figures<const N: usize>(field: &str) -> Option<[u8; N]> {
    let figures: [u8; N] = field.as_bytes().try_into().ok()?;
    let says_something = figures.iter().any(|it| *it != b'0');
    (says_something && figures.iter().all(u8::is_ascii_digit)).then_some(figures)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn payer_numbers_are_the_same_without_their_filling_zeros() {
        let number = PayerNumber::parse("42").unwrap();
        for same in ["0042", "0000000000000042", " 4 2 ", "000000000000000000042"] {
            assert_eq!(PayerNumber::parse(same), Ok(number), "{same}");
        }
        assert_eq!(number.to_string(), "42");
        let table = [
            ("", FieldFault::Missing),
            ("0000", FieldFault::Missing),
            ("12345678901234567", FieldFault::NotNumeric),
            ("K17", FieldFault::NotNumeric),
            ("-17", FieldFault::NotNumeric),
        ];
        for (text, fault) in table {
            assert_eq!(PayerNumber::parse(text), Err(fault), "{text}");
        }
        let largest = PayerNumber::parse("9999999999999999").unwrap();
        let json = serde_json::to_string(&largest).unwrap();
        assert_eq!(json, r#""9999999999999999""#);
        assert_eq!(serde_json::from_str::<PayerNumber>(&json).unwrap(), largest);
        assert!(serde_json::from_str::<PayerNumber>(r#""0""#).is_err());
    }

    #[test]
    fn payer_number_of_a_mandate_on_bankgiro_is_the_bankgiro() {
        let bankgiro = Bankgiro::parse("5050-1055").unwrap();
        let number = PayerNumber::from(&bankgiro);
        assert_eq!((number.to_string(), number.bankgiro()), ("50501055".into(), Some(bankgiro)));
        assert_eq!(PayerNumber::parse("1005").unwrap().bankgiro(), None);
    }

    #[test]
    fn every_account_of_the_vectors_fills_its_field_and_comes_back() {
        let json = include_str!("../../tests/fixtures/vectors/accounts.json");
        let rows: Vec<serde_json::Value> = serde_json::from_str(json).unwrap();
        let mut n_fields = 0;
        for row in rows.iter().filter(|row| row["valid"] == true) {
            let (clearing, number) = (&row["clearing"], &row["account"]);
            let account =
                Account::new(clearing.as_str().unwrap(), number.as_str().unwrap()).unwrap();
            let field = PayerAccount::new(&account).unwrap();
            assert_eq!(field.sixteen(), row["ag16"].as_str().unwrap(), "{row}");
            assert_eq!(PayerAccount::new(&field.account()), Ok(field), "{row}");
            assert_eq!(field.account().bank(), account.bank(), "{row}");
            n_fields += 1;
        }
        assert_eq!(n_fields, 147);
        let long = Account::new("9999", "1234567890123").unwrap();
        assert_eq!(PayerAccount::new(&long), Err(AccountFault::TooLong));
    }

    #[test]
    fn ids_have_three_forms() {
        let table = [
            ("198507099805", IdForm::Person, "19850709-9805"),
            ("005560360793", IdForm::Organisation, "556036-0793"),
            ("995560360793", IdForm::BankgiroHolder, "556036-0793"),
            ("998507099805", IdForm::BankgiroHolder, "19850709-9805"),
        ];
        for (field, form, shown) in table {
            let id = PayerId::read(field).unwrap();
            let identity = id.identity(TODAY).unwrap();
            assert_eq!((id.form(), identity.shown()), (form, shown.to_owned()), "{field}");
            assert!(id.is_of(&identity), "{field}");
            assert_eq!(id.twelve(), field);
        }
        let other = Identity::parse("556036-0793", TODAY).unwrap();
        assert!(!PayerId::read("198507099805").unwrap().is_of(&other));
        assert_eq!(PayerId::new(&other).unwrap().twelve(), "005560360793");
        let temporary = Identity::parse("20000101-T220", TODAY).unwrap();
        let foreign = Identity::foreign("191212121212").unwrap();
        for unfit in [temporary, foreign] {
            assert_eq!(PayerId::new(&unfit), Err(IdentityError::Character), "{unfit:?}");
        }
        assert_eq!(PayerId::read("000000000000"), None);
        assert_eq!(PayerId::read("20000101T220"), None);
    }

    #[test]
    fn debug_shows_no_full_number() {
        let number = PayerNumber::parse("198507099805").unwrap();
        let id = PayerId::read("198507099805").unwrap();
        let account = PayerAccount::read("1274000000235305").unwrap();
        let shown = format!("{number:?} {id:?} {account:?}");
        assert_eq!(shown, "PayerNumber(…05) PayerId(19850709••••) PayerAccount(1274 •••5305)");
    }
}
