//! The letter that nothing is held: whoever asks is to be told that as well (GDPR 15.1).

mod text;

use super::{Scope, Sender, rights, text::NOTHING_HELD};
use crate::report::Document;

/// A complete answer to somebody the registers do not know.
pub(super) fn letter(sender: &Sender, scope: &Scope) -> Document {
    let lang = scope.lang;
    let asked = scope.asked.as_deref().map(str::trim).filter(|it| !it.is_empty());
    let document = sender
        .document(scope, &scope.kind.reference(scope.date))
        .subtitle(NOTHING_HELD.in_lang(lang))
        .recipient(asked.filter(|it| !is_number(it)))
        .text(text::nothing_held(asked, &sender.company.name, scope.date, lang))
        .text(text::WHERE_WE_LOOKED.in_lang(lang))
        .text(text::tell_us_more(&sender.contact(lang), lang))
        .text(text::THE_ANSWER_IS_KEPT.in_lang(lang));
    rights::complaint(sender, lang, document)
}

/// An identity or customer number never stands in the window of an envelope.
fn is_number(asked: &str) -> bool {
    asked.contains(|it: char| it.is_ascii_digit() || it == '@')
}
