//! One readable line for each record.

use super::{Body, Record, Request, effect, text};
use crate::core::{Choice, Lang};

impl Request {
    /// What is asked, in one line, with account, identity and whatever may be one masked.
    pub fn preview(&self, lang: Lang) -> String {
        text::request_line(self, lang)
    }
}

impl Record {
    /// What the record says, in one line, with account, identity and whatever may be one masked.
    pub fn preview(&self, lang: Lang) -> String {
        match &self.body {
            Body::Opening(it) => text::opening_line(it, lang),
            Body::Request(_, it) => it.preview(lang),
            Body::Advice(it) => {
                let effect = effect(it.information, it.comment);
                let said = effect.map_or(it.information.text(), Choice::text).in_lang(lang);
                text::advice_line(it, said, lang)
            }
            Body::EMandate(it) => text::e_mandate_line(it, lang),
            Body::Registered(it) => text::registered_line(it, lang),
            Body::Closing(it) => text::closing_line(it, lang),
        }
    }
}
