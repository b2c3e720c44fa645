//! At the desk.

use jiff::civil::Date;

use super::{Activity, ActivityField as F};
use crate::{
    core::{Id, Lang, Record, Text},
    registers::{
        Register,
        desk::{FormContext, Kept, Link, Listed, Names, Words},
    },
    store::{Result, Store},
    ui::{
        chip::Tone,
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for Activity {
    const AT: Register = Register::Activities;

    fn words() -> Words {
        Words { icon: icon::DATABASE, new: Text::EMPTY, about: Text::EMPTY }
    }

    fn status(&self, _today: Date) -> (Tone, Text) {
        (Tone::Good, Text::EMPTY)
    }

    fn links(&self, _names: &Names) -> Vec<Link> {
        Vec::new()
    }

    fn groups() -> &'static [(Text, &'static [F])] {
        &[]
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        form.text(F::Name, &mut draft.name);
    }
}

impl Listed for Activity {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.activities()
    }

    fn columns(_lang: Lang) -> Vec<Column> {
        vec![Column::share("x", 1.0)]
    }

    fn cells(&self, _lang: Lang, _today: Date) -> Vec<Cell> {
        vec![Cell::Strong(self.title())]
    }
}
