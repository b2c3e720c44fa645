//! Mailing groups at the desk.

use jiff::civil::Date;

use super::{MailingGroup, MailingGroupField as F, text};
use crate::{
    core::{Choice, Field, Id, Lang, Text},
    law::LawfulBasis,
    registers::{
        Register,
        consent_texts::ConsentText,
        desk::{FormContext, Kept, Link, Listed, Names, Words, status_cell, status_column},
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

    fn links(&self, names: &Names) -> Vec<Link> {
        let link = |id: Id<ConsentText>| Link {
            register: Register::ConsentTexts,
            record: id.raw(),
            name: names.consent_text(id).to_owned(),
        };
        self.consent_text.map(link).into_iter().collect()
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        let Self { name, purpose, basis, is_marketing, channel, consent_text, note } = draft;
        form.text(F::Name, name);
        form.multiline(F::Purpose, purpose);
        form.choice(F::Basis, basis);
        form.flag(F::IsMarketing, is_marketing);
        let mut chosen = Some(*channel);
        form.choice(F::Channel, &mut chosen);
        *channel = chosen.unwrap_or_default();
        let asks = *basis == Some(LawfulBasis::Consent) || *is_marketing && channel.needs_consent();
        if asks || consent_text.is_some() {
            consent_text_ui(form, consent_text, &cx.names.consent_texts);
        }
        form.multiline(F::Note, note);
    }
}

/// The consent text by its name.
fn consent_text_ui(
    form: &mut Form<'_, F>,
    text: &mut Option<Id<ConsentText>>,
    texts: &[(Id<ConsentText>, String)],
) {
    let names: Vec<&str> = texts.iter().map(|(_, name)| name.as_str()).collect();
    let mut chosen = texts.iter().position(|(id, _)| Some(*id) == *text);
    if form.choice_of(F::ConsentText, &names, &mut chosen).changed() {
        *text = chosen.map(|at| texts[at].0);
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
            Column::fixed(F::Channel.label().in_lang(lang), 110.0).from(680.0),
            Column::fixed(text::MARKETING.in_lang(lang), 90.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let marketing = if self.is_marketing { YES } else { NO };
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Text(self.basis.map_or(Text::EMPTY, Choice::text).in_lang(lang).to_owned()),
            Cell::Text(self.channel.text().in_lang(lang).to_owned()),
            Cell::Text(marketing.in_lang(lang).to_owned()),
            status_cell(self, lang, today),
        ]
    }
}
