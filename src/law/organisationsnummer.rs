//! The numbers of companies, associations and other legal persons.

use std::fmt;

use super::{IdentityError, IdentityKind, check_digit::passes_mod10, text};
use crate::core::Text;

/// An organisationsnummer, known to be well-formed (lagen (1974:174) om identitetsbeteckning för
/// juridiska personer m.fl.).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Organisationsnummer {
    ten: String,
}

impl Organisationsnummer {
    /// Reads `NNNNNN-NNNN` with or without its dash, spaces and the leading `16` of the tax forms.
    ///
    /// The third figure is at least 2, which keeps it apart from a personnummer, and the last is a check
    /// digit. A sole trader has no organisationsnummer: the personnummer stands in its place.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let signs: String = text
            .chars()
            .filter(|c| {
                !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2014}' | '\u{2212}')
            })
            .collect();
        if signs.is_empty() {
            return Err(IdentityError::Empty);
        }
        if !signs.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(IdentityError::Character);
        }
        let ten = match signs.len() {
            10 => signs.as_str(),
            12 => signs.strip_prefix("16").ok_or(IdentityError::Length)?,
            _ => return Err(IdentityError::Length),
        };
        if ten.as_bytes()[2] < b'2' {
            return Err(IdentityError::ThirdFigure);
        }
        if !passes_mod10(ten) {
            return Err(IdentityError::CheckDigit(IdentityKind::Organisationsnummer));
        }
        Ok(Self { ten: ten.to_owned() })
    }

    /// The ten figures.
    pub fn ten(&self) -> &str {
        &self.ten
    }

    /// The group of legal forms that the first figure stands for; empty for a figure without one.
    pub fn legal_form(&self) -> Text {
        text::legal_form(self.ten.as_bytes()[0])
    }
}

impl fmt::Display for Organisationsnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", &self.ten[..6], &self.ten[6..])
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::Value;

    use super::*;
    use crate::law::Identity;

    #[test]
    fn every_row_of_the_vectors_is_judged_as_it_says_r_30() {
        let json = include_str!("../../tests/fixtures/vectors/organisationsnummer.json");
        let rows: Vec<Value> = serde_json::from_str(json).unwrap();
        assert_eq!(rows.len(), 24);
        for row in &rows {
            let valid = row["valid"].as_bool().unwrap();
            let is_person = row["type"] == "Enskild firma";
            for spelling in ["input", "long_format", "short_format"] {
                let text = row[spelling].as_str().unwrap();
                let identity = Identity::parse(text, date(2026, 11, 22));
                assert_eq!(identity.is_ok(), valid, "{text}");
                let number = Organisationsnummer::parse(text);
                assert_eq!(number.is_ok(), valid && !is_person, "{text}");
                if let Ok(number) = number {
                    assert_eq!(number.to_string(), row["long_format"].as_str().unwrap());
                    assert_eq!(number.legal_form().sv, row["type"].as_str().unwrap());
                }
            }
        }
    }

    #[test]
    fn organisationsnummer_among_the_personnummer_vectors_are_valid_here() {
        let json = include_str!("../../tests/fixtures/vectors/personnummer_orgnumber.json");
        let rows: Vec<Value> = serde_json::from_str(json).unwrap();
        assert_eq!(rows.len(), 6);
        for row in &rows {
            let text = row["separated_format"].as_str().unwrap();
            assert_eq!(Organisationsnummer::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn each_fault_is_named() {
        let table = [
            ("", IdentityError::Empty),
            ("556016-068", IdentityError::Length),
            ("195560160680", IdentityError::Length),
            ("556016-O680", IdentityError::Character),
            ("121212-1212", IdentityError::ThirdFigure),
            ("556016-0681", IdentityError::CheckDigit(IdentityKind::Organisationsnummer)),
        ];
        for (text, error) in table {
            assert_eq!(Organisationsnummer::parse(text), Err(error), "{text}");
        }
    }
}
