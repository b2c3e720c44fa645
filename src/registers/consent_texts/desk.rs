//! Consent texts at the desk.

use jiff::civil::Date;

use super::{ConsentText, ConsentTextField as F, text};
use crate::{
    core::{Field, Id, Lang},
    registers::{
        Register,
        desk::{FormContext, Kept, Listed, Words, status_cell, status_column},
    },
    store::{Result, Store},
    ui::{
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for ConsentText {
    const AT: Register = Register::ConsentTexts;

    fn words() -> Words {
        Words { icon: icon::FILE_TEXT, new: text::NEW, about: text::ABOUT }
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        form.text(F::Name, &mut draft.name);
        form.pick_many(F::Systems, &cx.names.systems, &mut draft.systems);
        form.text_list(F::Recipients, &mut draft.recipients);
        form.flag(F::ForChildren, &mut draft.is_for_children);
        form.multiline(F::Note, &mut draft.note);
    }
}

impl Listed for ConsentText {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.consent_texts()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 2.0),
            Column::share(F::Versions.label().in_lang(lang), 3.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let newest = self.versions.iter().zip(1..).last();
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Muted(newest.map(|(it, n)| it.line(n, lang)).unwrap_or_default()),
            status_cell(self, lang, today),
        ]
    }
}
