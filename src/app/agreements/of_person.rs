//! The agreements with a company, on the company's own page.

use egui::Ui;

use super::text;
use crate::{
    app::{Begun, Context, Place, register::Extra},
    core::{Choice, Id},
    registers::{
        Register,
        agreements::Agreement,
        persons::{Person, PersonKind},
    },
    ui::{button, chip, icon, layout},
};

/// The agreements with the one that is shown.
#[derive(Debug, Default)]
pub struct PersonAgreements {
    read_at: Option<u64>,
    agreements: Vec<(Id<Agreement>, Agreement)>,
}

impl Extra<Person> for PersonAgreements {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, person: Id<Person>, record: &Person) {
        let (lang, today) = (cx.lang, cx.today);
        if self.read_at != Some(cx.store.revision()) {
            self.read_at = Some(cx.store.revision());
            self.agreements = cx.read(|store| store.agreements_with(person)).unwrap_or_default();
        }
        if self.agreements.is_empty() && record.kind != PersonKind::Company {
            return;
        }
        layout::section(ui, text::AGREEMENTS.in_lang(lang), |ui| {
            for (id, it) in &self.agreements {
                ui.horizontal_wrapped(|ui| {
                    if button::link(ui, &text::of_person(it, lang)).clicked() {
                        *cx.go = Some(Place::Register(Register::Agreements, Some(id.raw())));
                    }
                    let state = it.state(today);
                    chip::status(ui, state.tone(), state.text().in_lang(lang));
                });
            }
            if button::secondary(ui, icon::PLUS, text::ADD_AGREEMENT.in_lang(lang)).clicked() {
                let begun = Begun { counterparty: Some(person), ..Begun::default() };
                *cx.go = Some(Place::NewAgreement(begun));
            }
        });
    }
}
