//! What contradicts an activity's "no transfers", on the activity's own page (GDPR 30.1 e; R-62).

use egui::Ui;
use jiff::civil::Date;

use super::{held::place_ui, text};
use crate::{
    app::{Context, Place, register::Extra},
    core::{Choice, Id},
    registers::{Register, agreements::ContradictedActivity, processing::Activity},
    ui::{button, chip::Tone, layout},
};

/// The places outside the EU/EEA that speak against the activity's statement, read after each change.
#[derive(Debug, Default)]
pub struct ContradictedStatement {
    read_at: Option<(u64, Date)>,
    found: Option<ContradictedActivity>,
}

impl Extra<Activity> for ContradictedStatement {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Activity>, _record: &Activity) {
        if self.read_at != Some(cx.as_of()) {
            self.read_at = Some(cx.as_of());
            let today = cx.today;
            let found = cx.read(|store| store.contradicted_activities(today)).unwrap_or_default();
            self.found = found.into_iter().find(|it| it.activity == id);
        }
        let Some(found) = &self.found else { return };
        let lang = cx.lang;
        layout::section(ui, text::NO_TRANSFERS.in_lang(lang), |ui| {
            let says = text::but(found.stated_on, lang);
            layout::readable(ui, |ui| layout::message(ui, Tone::Warn, &says));
            for (at, it) in found.places.iter().enumerate() {
                ui.push_id(at, |ui| place_ui(ui, cx, it));
            }
            if button::link(ui, Register::Countries.text().in_lang(lang)).clicked() {
                *cx.go = Some(Place::Register(Register::Countries, None));
            }
        });
    }
}
