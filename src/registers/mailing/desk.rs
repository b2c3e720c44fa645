//! Mailing groups at the desk.

use jiff::civil::Date;

use super::{MailingGroup, MailingGroupField as F, text};
use crate::{
    core::{Choice, Field, Id, Lang, Text},
    registers::{
        Register,
        desk::{FormContext, Kept, Listed, Words, status_cell, status_column},
        text::{NO, YES},
    },
    store::{Result, Store},
    ui::{
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for MailingGroup {
    const AT: Register = Register::MailingGroups;

    fn words() -> Words {
        Words { icon: icon::MEGAPHONE, new: text::NEW, about: text::ABOUT }
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, _cx: FormContext<'_>) {
        let Self { name, purpose, basis, is_marketing, consent_text: _, note } = draft;
        form.text(F::Name, name);
        form.multiline(F::Purpose, purpose);
        form.choice(F::Basis, basis);
        form.flag(F::IsMarketing, is_marketing);
        form.multiline(F::Note, note);
    }
}

impl Listed for MailingGroup {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.mailing_groups()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 3.0),
            Column::share(F::Basis.label().in_lang(lang), 2.0).from(680.0),
            Column::fixed(text::MARKETING.in_lang(lang), 90.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let marketing = if self.is_marketing { YES } else { NO };
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(self.basis.map_or(Text::EMPTY, Choice::text).in_lang(lang).to_owned()),
            Cell::Text(marketing.in_lang(lang).to_owned()),
            status_cell(self, lang, today),
        ]
    }
}
