//! Somebody of whom an extract says no more than an identity number.

use crate::{
    autogiro::{IdForm, Registered},
    core::Lang,
    law::IdentityKind,
    registers::{
        mandates::{payer_number, text},
        persons::{Person, PersonKind},
        processing::SourceKind,
    },
};

/// The payer of a line as the person who is entered with it, called `name`, or for want of one by the payer
/// number, masked. The extract is named as the source (GDPR 15.1 g).
pub(super) fn unknown_payer(it: &Registered, name: &str, file: &str, lang: Lang) -> Person {
    let identity = it.id.and_then(|id| id.identity(it.created_on).ok());
    let is_organisation =
        identity.as_ref().is_some_and(|it| it.kind() == IdentityKind::Organisationsnummer);
    let kind = match it.id.map(|id| id.form()) {
        _ if is_organisation => PersonKind::Company,
        Some(IdForm::Organisation) => PersonKind::Company,
        Some(IdForm::BankgiroHolder) => PersonKind::SoleTrader,
        _ => PersonKind::Natural,
    };
    let number = payer_number(it.payer_number).to_masked_text();
    let name = match name.trim() {
        "" => text::unknown_payer(&number, lang),
        name => name.to_owned(),
    };
    let person = Person {
        identity,
        source: Some(SourceKind::Other),
        source_detail: text::from_extract(file, lang),
        ..Person::default()
    };
    person.called(kind, &name)
}
