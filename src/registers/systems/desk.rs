//! Systems and paper binders at the desk.

use jiff::civil::Date;

use super::{System, SystemField as F, text};
use crate::{
    core::{Choice, Field, Id, Lang, Text},
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

impl Kept for System {
    const AT: Register = Register::Systems;

    fn words() -> Words {
        Words { icon: icon::DATABASE, new: text::NEW, about: text::ABOUT }
    }

    fn review_on(&self) -> Option<Date> {
        self.review_on
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        let Self { name, kind, holds, supplier, place, country, access, review_on, note } = draft;
        form.text(F::Name, name);
        form.choice(F::Kind, kind);
        form.multiline(F::Holds, holds);
        form.text(F::Supplier, supplier);
        form.text(F::Place, place);
        form.text(F::Country, country);
        form.text(F::Access, access);
        form.date(F::ReviewOn, review_on);
        form.multiline(F::Note, note);
    }
}

impl Listed for System {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.systems()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 2.0),
            Column::share(F::Kind.label().in_lang(lang), 2.0),
            Column::share(F::Country.label().in_lang(lang), 1.0).from(680.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(self.kind.map_or(Text::EMPTY, Choice::text).in_lang(lang).to_owned()),
            Cell::Muted(self.country.clone()),
            status_cell(self, lang, today),
        ]
    }
}
