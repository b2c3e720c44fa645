//! A person's mandates, on the person's own page.

use egui::Ui;

use super::{Begin, text};
use crate::{
    app::{Context, Place, register::Extra},
    core::{Choice, Id},
    registers::{Register, mandates::Numbered, persons::Person},
    ui::{button, chip, icon, layout, theme},
};

/// The mandates of the person that is shown.
#[derive(Debug, Default)]
pub struct PersonMandates {
    read_at: Option<u64>,
    mandates: Vec<Numbered>,
}

impl Extra<Person> for PersonMandates {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, person: Id<Person>, _record: &Person) {
        let lang = cx.lang;
        if self.read_at != Some(cx.store.revision()) {
            self.read_at = Some(cx.store.revision());
            self.mandates = cx.read(|store| store.mandates_of(person)).unwrap_or_default();
        }
        layout::section(ui, text::AUTOGIRO.in_lang(lang), |ui| {
            if self.mandates.is_empty() {
                ui.label(theme::help(ui, text::NO_MANDATES.in_lang(lang)));
            }
            for (id, it) in &self.mandates {
                ui.horizontal_wrapped(|ui| {
                    if button::link(ui, &text::of_person(it, lang)).clicked() {
                        *cx.go = Some(Place::Register(Register::Mandates, Some(id.raw())));
                    }
                    chip::status(ui, it.state().tone(), it.state().text().in_lang(lang));
                    if let Some(difference) = it.difference() {
                        chip::status(ui, difference.tone(), difference.text().in_lang(lang));
                    }
                });
            }
            if button::secondary(ui, icon::PLUS, text::NEW_MANDATE.in_lang(lang)).clicked() {
                *cx.go = Some(Place::Autogiro(Begin::Mandate(Some(person))));
            }
        });
    }
}
