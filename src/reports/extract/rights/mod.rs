//! What the person can ask for, and where to complain (GDPR 15.1 e and f), and what is left out.

mod text;

use super::{Sender, text as letter_text};
use crate::{core::Lang, report::Document};

/// Adds the last sections of the letter to `document`.
pub(super) fn add(sender: &Sender, lang: Lang, document: Document) -> Document {
    let rights = text::RIGHTS.map(|(label, told)| (label.in_lang(lang), told.in_lang(lang)));
    let document = document
        .section(text::YOUR_RIGHTS.in_lang(lang))
        .text(text::how(&sender.contact(lang), lang))
        .facts(rights);
    complaint(sender, lang, document)
        .section(text::LEFT_OUT.in_lang(lang))
        .text(text::WHAT_IS_LEFT_OUT.in_lang(lang))
        .text(letter_text::FREE_OF_CHARGE.in_lang(lang))
}

/// Who answers for the data, the rights and where to complain, in a paragraph: for a paper with little room (GDPR 13.1 a and b, 13.2 b and d).
pub fn in_short(sender: &Sender, lang: Lang) -> String {
    let lines = sender.authority_lines();
    let authority = lines.first().map_or("", String::as_str);
    let (company, contact) = (&sender.company.name, sender.contact(lang));
    let who = letter_text::who_answers(company, &contact, lang);
    let asked = text::RIGHTS_IN_SHORT.in_lang(lang);
    format!("{who} {asked} {}", text::complain_in_short(authority, lang))
}

/// Adds where to complain.
pub(super) fn complaint(sender: &Sender, lang: Lang, document: Document) -> Document {
    let lines = sender.authority_lines();
    let authority = lines.first().map_or("", String::as_str);
    document
        .section(text::NOT_SATISFIED.in_lang(lang))
        .text(text::complain(authority, lang))
        .facts([(text::AUTHORITY.in_lang(lang), lines.join("\n"))])
}
