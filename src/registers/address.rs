//! A postal address, as companies and persons have it.

use serde::{Deserialize, Serialize};

/// Where a letter goes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Street and number, box or c/o, on as many lines as it takes.
    pub street: String,
    /// Postcode as written on a letter, "123 45".
    pub postcode: String,
    /// Postal town.
    pub town: String,
    /// Country; empty for Sweden.
    pub country: String,
}

impl Address {
    /// The lines of an address label.
    pub fn lines(&self) -> Vec<String> {
        let town = format!("{} {}", self.postcode.trim(), self.town.trim());
        let lines = self.street.lines().chain([town.as_str(), self.country.as_str()]);
        lines.map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    }

    /// Whether there is enough for a letter to arrive.
    pub fn is_complete(&self) -> bool {
        !self.street.trim().is_empty() && !self.town.trim().is_empty()
    }
}

/// The fields of an [`Address`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum AddressField {
    Street,
    Postcode,
    Town,
    Country,
}

/// Five figures as "123 45"; anything else as typed.
pub fn postcode(typed: &str) -> String {
    let figures: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if figures.len() == 5 && figures.bytes().all(|it| it.is_ascii_digit()) {
        format!("{} {}", &figures[..3], &figures[3..])
    } else {
        typed.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_no_empty_lines() {
        let address = Address {
            street: "c/o Berg\nStorgatan 1 ".into(),
            postcode: postcode("79330"),
            town: "Leksand".into(),
            country: String::new(),
        };
        assert_eq!(address.lines(), ["c/o Berg", "Storgatan 1", "793 30 Leksand"]);
        assert!(address.is_complete());
        assert_eq!(Address::default().lines(), [""; 0]);
        assert_eq!(postcode("GB-N1 9GU"), "GB-N1 9GU");
    }
}
