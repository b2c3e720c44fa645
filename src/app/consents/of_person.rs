//! What a person has said, on the person's own page.

use egui::Ui;
use jiff::civil::Date;

use super::{reading::since_and_last, text};
use crate::{
    app::{Context, Place, register::Extra},
    core::{Choice, Id, Record},
    registers::{
        Register,
        consents::{Consent, ConsentState},
        persons::Person,
    },
    store::{Store, StoreError},
    ui::{button, chip, chip::Tone, icon, layout, theme},
};

/// The consents of the person that is shown.
#[derive(Debug, Default)]
pub struct PersonConsents {
    read_at: Option<(u64, Date)>,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    id: Id<Consent>,
    about: String,
    state: ConsentState,
    when: (Option<Date>, Option<Date>),
    n_open: usize,
}

impl Extra<Person> for PersonConsents {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, person: Id<Person>, _record: &Person) {
        let (lang, today) = (cx.lang, cx.today);
        if self.read_at != Some(cx.as_of()) {
            self.read_at = Some(cx.as_of());
            self.rows = cx.read(|store| read(store, person, today)).unwrap_or_default();
        }
        layout::section(ui, text::CONSENTS.in_lang(lang), |ui| {
            if self.rows.is_empty() {
                ui.label(theme::help(ui, text::NO_CONSENTS.in_lang(lang)));
            }
            for row in &self.rows {
                ui.horizontal_wrapped(|ui| {
                    if button::link(ui, &row.about).clicked() {
                        let place = Place::Register(Register::Consents, Some(row.id.raw()));
                        *cx.go = Some(place);
                    }
                    chip::status(ui, row.state.tone(), row.state.text().in_lang(lang));
                    let (since, last) = row.when;
                    ui.label(theme::help(ui, text::since(row.state, since, last, lang)));
                    if row.n_open > 0 {
                        chip::status(ui, Tone::Warn, &text::n_to_stop(row.n_open, lang));
                    }
                });
            }
            if button::secondary(ui, icon::PLUS, text::LOG.in_lang(lang)).clicked() {
                *cx.go = Some(Place::LogConsent(Some(person)));
            }
        });
    }
}

fn read(store: &Store, person: Id<Person>, today: Date) -> Result<Vec<Row>, StoreError> {
    let mut rows = Vec::new();
    for (id, consent) in store.consents_of(person)? {
        let about = store.get(consent.text)?.unwrap_or_default();
        rows.push(Row {
            id,
            about: about.title(),
            state: consent.state(today, about.needed(today)),
            when: since_and_last(&consent, today),
            n_open: consent.open_tasks().count(),
        });
    }
    Ok(rows)
}
