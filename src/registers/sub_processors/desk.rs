//! Sub-processors at the desk.

use jiff::civil::Date;

use super::{SubProcessor, SubProcessorField as F, text};
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

impl Kept for SubProcessor {
    const AT: Register = Register::SubProcessors;

    fn words() -> Words {
        Words { icon: icon::TREE_STRUCTURE, new: text::NEW, about: text::ABOUT }
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        form.text(F::Name, &mut draft.name);
        form.multiline(F::Note, &mut draft.note);
    }
}

impl Listed for SubProcessor {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.sub_processors()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 2.0),
            Column::share(F::Service.label().in_lang(lang), 2.0),
            Column::share(F::Places.label().in_lang(lang), 1.4).from(680.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let countries = self.places.iter().filter_map(|it| it.country);
        let countries: Vec<&str> = countries.map(|it| it.name().in_lang(lang)).collect();
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(self.service.clone()),
            Cell::Muted(countries.join(", ")),
            status_cell(self, lang, today),
        ]
    }
}
