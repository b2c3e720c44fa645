//! Where the form is made out and signed.

use super::{Scope, Sender, Signer, text};
use crate::{
    core::Lang,
    registers::persons::Person,
    report::{Blank, Document, SignatureRow},
};

/// Adds who answers, their signature, and who at the office has received it (GDPR 7.1).
///
/// The form asks for a name and a way to reach the person, and never for an identity number: it is not needed
/// for it (DSL 3:10).
pub(super) fn add(
    sender: &Sender,
    scope: &Scope,
    person: Option<&Person>,
    document: Document,
) -> Document {
    let lang = scope.lang;
    let name = |it: &Person| text::customer(&it.full_name(), &it.customer_number, lang);
    let name = person.map(name).unwrap_or_default();
    let document = match scope.signer {
        Signer::Person => {
            document.blanks([of_person(name, person, lang)]).signature([SignatureRow::of("")])
        }
        Signer::Guardian => document
            .section(text::CHILD_AND_GUARDIAN.in_lang(lang))
            .text(text::GUARDIAN_STATES.in_lang(lang))
            .blanks(of_child(name, lang))
            .signature([SignatureRow::of(text::GUARDIAN.in_lang(lang))]),
    };
    document.blanks([vec![
        Blank::new(text::received_by(&sender.company.name, lang)).weight(4),
        Blank::new(text::RECEIVED_ON.in_lang(lang)).weight(2),
        Blank::new(text::FILED.in_lang(lang)).weight(3),
    ]])
}

fn of_person(name: String, person: Option<&Person>, lang: Lang) -> Vec<Blank> {
    // How a protected person is reached is not spread on paper.
    let reached = person.filter(|it| !it.is_protected);
    let reached = reached.and_then(|it| it.emails.first().or(it.phones.first()).cloned());
    vec![
        Blank::new(text::NAME.in_lang(lang)).value(name).weight(5),
        Blank::new(text::REACHED.in_lang(lang)).value(reached.unwrap_or_default()).weight(4),
    ]
}

fn of_child(name: String, lang: Lang) -> [Vec<Blank>; 2] {
    [
        vec![
            Blank::new(text::CHILD.in_lang(lang)).value(name).weight(3),
            Blank::new(text::BORN.in_lang(lang)).weight(2),
        ],
        vec![
            Blank::new(text::GUARDIAN_NAME.in_lang(lang)).weight(4),
            Blank::new(text::RELATION.in_lang(lang)).weight(3),
            Blank::new(text::PHONE.in_lang(lang)).weight(3),
        ],
    ]
}
