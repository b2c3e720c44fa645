//! What the company is to the data: the one who decides, the one who is told, or one of several.

use serde::{Deserialize, Serialize};

/// The company's part in a processing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControllerRole {
    /// It decides why and how data are processed (GDPR 4.7).
    #[default]
    Controller,
    /// It processes data for somebody else, such as a customer (GDPR 4.8, 28).
    Processor,
    /// It decides together with others (GDPR 26).
    Joint,
}

impl ControllerRole {
    /// The provision that says what the role is.
    pub fn cite(self) -> &'static str {
        match self {
            Self::Controller => "GDPR 4.7",
            Self::Processor => "GDPR 4.8",
            Self::Joint => "GDPR 26.1",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Choice;

    #[test]
    fn r_04_each_role_has_its_words_and_its_provision() {
        let roles: Vec<_> =
            ControllerRole::ALL.iter().map(|it| (it.text().sv, it.cite())).collect();
        assert_eq!(
            roles,
            [
                ("Personuppgiftsansvarig", "GDPR 4.7"),
                ("Personuppgiftsbiträde", "GDPR 4.8"),
                ("Gemensamt personuppgiftsansvarig", "GDPR 26.1"),
            ]
        );
    }
}
