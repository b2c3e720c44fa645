//! The controllers behind a customer that is itself a processor (GDPR 28.4, 30.2 a).

use serde::{Deserialize, Serialize};

use super::{Agreement, OurRole, text};
use crate::core::Lang;

/// A controller on behalf of which the company processes, although it is engaged by somebody else (GDPR 30.2 a).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Controller {
    /// What it is called.
    pub name: String,
    /// How it is reached.
    pub contact: String,
    /// Its data protection officer, where it has one.
    pub data_protection_officer: String,
    /// Its representative in the union, where it has one (GDPR 27).
    pub representative: String,
}

impl Controller {
    /// The controller on one line, as it is read.
    pub fn line(&self, lang: Lang) -> String {
        let Self { name, contact, data_protection_officer, representative } = self;
        let named = |what: &str, who: &str| {
            if who.trim().is_empty() { String::new() } else { format!("{what} {}", who.trim()) }
        };
        let officer = named(text::OFFICER.in_lang(lang), data_protection_officer);
        let representative = named(text::REPRESENTATIVE.in_lang(lang), representative);
        let parts = [name.trim(), contact.trim(), &officer, &representative];
        parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

impl Agreement {
    /// Whether the company is engaged by a processor, and controllers stand behind it (GDPR 28.4).
    pub fn is_below_a_processor(&self) -> bool {
        self.role == Some(OurRole::SubProcessor)
    }
}
