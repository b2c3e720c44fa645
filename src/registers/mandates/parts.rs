//! The parts that a mandate must have, and how many of them are there.

use super::{Mandate, text};
use crate::{
    core::Text,
    registers::{company::Company, persons::Person},
};

/// A part of a mandate, whether it is there, and who asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequiredPart {
    /// What it is.
    pub name: Text,
    /// Whether it is there.
    pub is_there: bool,
    /// Who asks for it.
    pub source: &'static str,
}

/// The required parts of a mandate in the order of the form. How complete it is, is how many are there.
pub fn required_parts(it: &Mandate, payer: &Person, company: &Company) -> Vec<RequiredPart> {
    let says = |text: &str| !text.trim().is_empty();
    let address = says(&company.address.street) && says(&company.address.town);
    let company = says(&company.name) && address && says(&company.organisation_number);
    let signed = it.signed_on.is_some();
    let parts = [
        (text::PART_PAYEE, company, text::GUIDE),
        (text::PART_PAYEE_BANKGIRO, it.payee.is_some(), "Bankgirot, manual 7.2"),
        (text::PART_PAYER_NAME, says(&payer.name), text::GUIDE),
        (text::PART_PAYER_ID, payer.identity.is_some(), "Bankgirot, manual 5.1, 7.2"),
        (text::PART_BANK, says(it.bank()), text::GUIDE),
        (text::PART_DRAWN, it.drawn.is_some(), "Bankgirot, manual 7.2"),
        (text::PART_NUMBER, it.payer_number.is_some(), "Bankgirot, manual 5.1, 5.3"),
        (text::PART_TEXT, it.edition > 0, text::GUIDE),
        (text::PART_SIGNATURE, signed, text::GUIDE),
    ];
    parts.map(|(name, is_there, source)| RequiredPart { name, is_there, source }).to_vec()
}
