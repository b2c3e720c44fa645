//! Security measures at the desk.

use jiff::civil::Date;

use super::{Measure, MeasureField as F, catalogue::CATALOGUE, text};
use crate::{
    core::{Choice, Field, Id, Lang, Text},
    registers::{
        Register,
        company::Company,
        desk::{FormContext, Kept, Library, Listed, Ready, Words, status_cell, status_column},
    },
    store::{Result, Store},
    ui::{
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for Measure {
    const AT: Register = Register::Measures;

    fn words() -> Words {
        Words { icon: icon::LOCK_KEY, new: text::NEW, about: text::ABOUT }
    }

    fn review_on(&self) -> Option<Date> {
        self.review_on
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        let Self { name, kind, description, introduced_on, review_on } = draft;
        form.text(F::Name, name);
        form.choice(F::Kind, kind);
        form.multiline(F::Description, description);
        form.date(F::IntroducedOn, introduced_on);
        form.date(F::ReviewOn, review_on);
    }
}

impl Listed for Measure {
    const LIBRARY: Option<Library<Self>> = Some(Library { offer: text::LIBRARY, read: catalogue });

    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.measures()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 3.0),
            Column::fixed(F::Kind.label().in_lang(lang), 132.0),
            Column::fixed(F::ReviewOn.label().in_lang(lang), 130.0).from(680.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(self.kind.map_or(Text::EMPTY, Choice::text).in_lang(lang).to_owned()),
            Cell::Muted(self.review_on.map(|it| it.to_string()).unwrap_or_default()),
            status_cell(self, lang, today),
        ]
    }
}

fn catalogue(lang: Lang, _company: &Company) -> Vec<Ready<Measure>> {
    let ready = CATALOGUE.iter().map(|it| Ready {
        area: it.kind.text().in_lang(lang).to_owned(),
        summary: it.description.in_lang(lang).to_owned(),
        record: it.measure(lang),
    });
    ready.collect()
}
