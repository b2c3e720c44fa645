//! Group companies at the desk.

use jiff::civil::Date;

use super::{GroupCompany, GroupCompanyField as F, text};
use crate::{
    core::{Explain, Field, Id, Lang},
    law::Organisationsnummer,
    registers::{
        Register,
        desk::{FormContext, Kept, Listed, Words, status_cell, status_column},
        persons::desk::address_ui,
        text::{NO, YES},
    },
    store::{Result, Store},
    ui::{
        form::Form,
        icon,
        table::{Cell, Column},
    },
};

impl Kept for GroupCompany {
    const AT: Register = Register::GroupCompanies;

    fn words() -> Words {
        Words { icon: icon::BUILDINGS, new: text::NEW, about: text::ABOUT }
    }

    fn form_ui(form: &mut Form<'_, F>, draft: &mut Self, cx: FormContext<'_>) {
        let Self { name, organisation_number, address, email, receives, sends_jointly, note } =
            draft;
        form.text(F::Name, name);
        number_ui(form, organisation_number, cx.lang);
        form.group(F::Address, |form| address_ui(form, address));
        form.text(F::Email, email);
        form.multiline(F::Receives, receives);
        form.flag(F::SendsJointly, sends_jointly);
        form.multiline(F::Note, note);
    }
}

/// Any usual spelling, shown in the standard one.
fn number_ui(form: &mut Form<'_, F>, number: &mut String, lang: Lang) {
    form.parsed(F::OrganisationNumber, number, Clone::clone, |typed| {
        if typed.trim().is_empty() {
            return Ok(String::new());
        }
        Organisationsnummer::parse(typed).map(|it| it.to_string()).map_err(|error| {
            let message = error.message(lang);
            message.to_string()
        })
    });
}

impl Listed for GroupCompany {
    fn all(store: &Store) -> Result<Vec<(Id<Self>, Self)>> {
        store.group_companies()
    }

    fn columns(lang: Lang) -> Vec<Column> {
        vec![
            Column::share(F::Name.label().in_lang(lang), 3.0),
            Column::fixed(F::OrganisationNumber.label().in_lang(lang), 170.0),
            Column::fixed(text::RECIPIENT.in_lang(lang), 110.0).from(680.0),
            status_column(lang),
        ]
    }

    fn cells(&self, lang: Lang, today: Date) -> Vec<Cell> {
        let is_recipient = if self.is_recipient() { YES } else { NO };
        vec![
            Cell::Strong(self.name.clone()),
            Cell::Number(self.organisation_number.clone()),
            Cell::Text(is_recipient.in_lang(lang).to_owned()),
            status_cell(self, lang, today),
        ]
    }
}
