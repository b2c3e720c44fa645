//! Disclosures at the desk.

use jiff::civil::Date;

use super::{Disclosure, DisclosureField as F, DisclosureRow, text};
use crate::{
    core::{Field, Lang},
    registers::{
        Register,
        desk::{FormContext, Kept, Words, status_cell, status_column},
    },
    ui::{
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for Disclosure {
    const AT: Register = Register::Disclosures;

    fn words() -> Words {
        Words { icon: icon::SHARE_NETWORK, new: text::NEW, about: text::ABOUT }
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        form.text(F::Recipient, &mut draft.recipient);
        form.multiline(F::What, &mut draft.what);
        form.date(F::DisclosedOn, &mut draft.disclosed_on);
        form.multiline(F::Note, &mut draft.note);
    }
}

impl DisclosureRow {
    /// The columns of the register's table.
    pub fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Recipient.label().in_lang(lang), 2.0),
            Column::share(F::Person.label().in_lang(lang), 1.6),
            Column::share(F::What.label().in_lang(lang), 2.0).from(680.0),
            Column::fixed(F::DisclosedOn.label().in_lang(lang), 124.0),
            status_column(lang),
        ]
    }

    /// The row of the table on the day `today`.
    pub fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let it = &self.disclosure;
        vec![
            Cell::Strong(it.recipient.clone()),
            Cell::Text(self.about.clone()),
            Cell::Muted(it.what.clone()),
            Cell::Text(it.disclosed_on.map(|it| it.to_string()).unwrap_or_default()),
            status_cell(it, lang, today),
        ]
    }
}
