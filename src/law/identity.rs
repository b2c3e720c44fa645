//! The number that tells one person or company from another.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{IdentityError, Organisationsnummer, Personnummer, text};
use crate::core::{Choice, Text, Value};

/// The kinds of identity number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityKind {
    /// Of a person in the population register.
    Personnummer,
    /// Of a person who is not, or not yet, in the population register.
    Samordningsnummer,
    /// A temporary number with letters. It cannot stand in an autogiro file.
    TfNumber,
    /// Of a company, an association or another legal person.
    Organisationsnummer,
    /// Given in another country; not checked.
    Foreign,
}

impl IdentityKind {
    /// Whether DSL 3:10 limits its use: it does for personnummer and samordningsnummer.
    pub fn needs_ground(self) -> bool {
        matches!(self, Self::Personnummer | Self::Samordningsnummer)
    }
}

impl Choice for IdentityKind {
    const ALL: &'static [Self] = &[
        Self::Personnummer,
        Self::Samordningsnummer,
        Self::TfNumber,
        Self::Organisationsnummer,
        Self::Foreign,
    ];

    fn text(self) -> Text {
        text::identity_kind(self)
    }
}

/// An identity number in its one stored form.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identity {
    kind: IdentityKind,
    /// `YYYYMMDDNNNN` for people, ten figures for organisations, the trimmed text for foreign numbers.
    number: String,
}

impl Identity {
    /// Recognises which of the four Swedish kinds `text` is: a third figure of at least 2, or a leading
    /// `16`, makes it an organisationsnummer. A missing century is settled by `today`.
    pub fn parse(text: &str, today: Date) -> Result<Self, IdentityError> {
        let signs = compact(text);
        let is_organisation = match signs.len() {
            10 => !text.contains('+') && matches!(signs.as_bytes()[2], b'2'..=b'9'),
            12 => signs.starts_with("16"),
            _ => false,
        };
        Ok(if is_organisation {
            Organisationsnummer::parse(text)?.into()
        } else {
            Personnummer::parse(text, today)?.into()
        })
    }

    /// A number from another country, kept as it is written.
    pub fn foreign(text: &str) -> Result<Self, IdentityError> {
        let number = text.trim();
        if number.is_empty() {
            return Err(IdentityError::Empty);
        }
        Ok(Self { kind: IdentityKind::Foreign, number: number.to_owned() })
    }

    /// A number read back from where a parsed one was kept.
    pub fn stored(kind: IdentityKind, number: String) -> Self {
        Self { kind, number }
    }

    /// Which kind it is.
    pub fn kind(&self) -> IdentityKind {
        self.kind
    }

    /// The stored form: `YYYYMMDDNNNN`, ten figures, or the foreign number itself.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The day of birth that the number tells, where it is a personal one that tells it.
    pub fn born_on(&self, today: Date) -> Option<Date> {
        Personnummer::parse(&self.number, today)
            .ok()
            .filter(|_| self.kind.needs_ground())?
            .born_on()
    }

    /// As it is written: `YYYYMMDD-NNNN`, `NNNNNN-NNNN`, or the foreign number itself.
    pub fn shown(&self) -> String {
        match self.split() {
            Some((head, tail)) => format!("{head}-{tail}"),
            None => self.number.clone(),
        }
    }

    /// As [`Identity::shown`] with the last four signs hidden; the number of an organisation is public
    /// and hides nothing.
    pub fn masked(&self) -> String {
        match (self.kind, self.split()) {
            (IdentityKind::Organisationsnummer, _) => self.shown(),
            (_, Some((head, _))) => format!("{head}-••••"),
            (_, None) => {
                let kept = self.number.chars().count().saturating_sub(4);
                self.number.chars().take(kept).chain("••••".chars()).collect()
            }
        }
    }

    /// What a search may be typed as, without dash: the 12 and the 10 figures, or the foreign number.
    pub fn search_terms(&self) -> Vec<String> {
        match self.kind {
            IdentityKind::Foreign => vec![compact(&self.number)],
            IdentityKind::Organisationsnummer => {
                vec![self.number.clone(), format!("16{}", self.number)]
            }
            _ => self
                .number
                .get(2..)
                .map_or_else(Vec::new, |ten| vec![self.number.clone(), ten.to_owned()]),
        }
    }

    /// Whether `typed` is this number in any spelling.
    ///
    /// Without a century the ten figures decide, so that nobody is missed; a `+` does name the century,
    /// which is then settled by `today`.
    pub fn matches(&self, typed: &str, today: Date) -> bool {
        if self.kind != IdentityKind::Foreign && typed.contains('+') {
            return Self::parse(typed, today).is_ok_and(|identity| identity == *self);
        }
        let typed = compact(typed);
        !typed.is_empty() && self.search_terms().contains(&typed)
    }

    /// The number cut where its dash stands.
    fn split(&self) -> Option<(&str, &str)> {
        match self.kind {
            IdentityKind::Foreign => None,
            _ => self.number.split_at_checked(self.number.len().checked_sub(4)?),
        }
    }
}

impl From<Personnummer> for Identity {
    fn from(number: Personnummer) -> Self {
        Self { kind: number.kind(), number: number.twelve().to_owned() }
    }
}

impl From<Organisationsnummer> for Identity {
    fn from(number: Organisationsnummer) -> Self {
        Self { kind: IdentityKind::Organisationsnummer, number: number.ten().to_owned() }
    }
}

impl From<&Identity> for Value {
    fn from(identity: &Identity) -> Self {
        Self::Number { shown: identity.shown(), masked: identity.masked() }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}({})", self.kind, self.masked())
    }
}

/// Letters and figures alone, in capitals.
fn compact(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use IdentityKind::{
        Foreign, Organisationsnummer as Org, Personnummer, Samordningsnummer, TfNumber,
    };

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn each_kind_is_recognised_shown_and_masked_r_30() {
        let table = [
            ("121212+1212", Personnummer, "19121212-1212", "19121212-••••"),
            ("19730288 9931", Samordningsnummer, "19730288-9931", "19730288-••••"),
            ("000101-T220", TfNumber, "20000101-T220", "20000101-••••"),
            ("165560160680", Org, "556016-0680", "556016-0680"),
            ("556016-0680", Org, "556016-0680", "556016-0680"),
        ];
        for (text, kind, shown, masked) in table {
            let identity = Identity::parse(text, TODAY).unwrap();
            assert_eq!(identity.kind(), kind, "{text}");
            assert_eq!((identity.shown(), identity.masked()), (shown.into(), masked.into()));
        }
        let foreign = Identity::foreign(" AB 123456 ").unwrap();
        assert_eq!((foreign.kind(), foreign.masked()), (Foreign, "AB 12••••".into()));
        assert_eq!(Identity::foreign("åäö").unwrap().masked(), "••••");
    }

    #[test]
    fn person_is_found_by_any_spelling() {
        let person = Identity::parse("19121212-1212", TODAY).unwrap();
        for typed in ["191212121212", "19121212 1212", "121212-1212", "1212121212", "121212+1212"] {
            assert!(person.matches(typed, TODAY), "{typed}");
        }
        for typed in ["", "20121212-1212", "1212", "1212121213"] {
            assert!(!person.matches(typed, TODAY), "{typed}");
        }
        let child = Identity::parse("20121212-1212", TODAY).unwrap();
        assert!(!child.matches("121212+1212", TODAY));
        let foreign = Identity::foreign("AB 123456").unwrap();
        assert!(foreign.matches("ab-123456", TODAY));
    }

    #[test]
    fn stored_form_survives_json() {
        let identity = Identity::parse("121212+1212", TODAY).unwrap();
        let json = serde_json::to_string(&identity).unwrap();
        assert_eq!(json, r#"{"kind":"personnummer","number":"191212121212"}"#);
        assert_eq!(serde_json::from_str::<Identity>(&json).unwrap(), identity);
    }

    #[test]
    fn debug_shows_no_full_number() {
        let identity = Identity::parse("19121212-1212", TODAY).unwrap();
        assert_eq!(format!("{identity:?}"), "Personnummer(19121212-••••)");
    }
}
