//! The assessments of an activity in its record: what is to be weighed, and what has been.

use egui::Ui;

use super::text;
use crate::{
    app::{Context, Place, register::Extra},
    core::{Choice, Id},
    law::LawfulBasis,
    registers::{
        Register,
        assessments::{Assessment, AssessmentKind},
        desk::Kept,
        processing::{Activity, Purpose},
    },
    store::Store,
    ui::{button, chip, icon, layout, theme},
};

/// The assessments of one activity, read after each change.
#[derive(Debug, Default)]
pub struct ActivityAssessments {
    read_at: Option<(u64, Id<Activity>)>,
    all: Vec<(Id<Assessment>, Assessment)>,
}

impl ActivityAssessments {
    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<Activity>) {
        let now = (cx.store.revision(), id);
        if self.read_at != Some(now) {
            self.read_at = Some(now);
            self.all = cx.read(Store::assessments).unwrap_or_default();
            self.all.retain(|(_, it)| it.activity == Some(id));
        }
    }
}

/// Whether a purpose rests on an interest that nobody has weighed.
fn is_unweighed(it: &Purpose) -> bool {
    let rests = it.basis == Some(LawfulBasis::LegitimateInterests);
    rests && (it.balancing.trim().is_empty() || it.balanced_on.is_none())
}

impl Extra<Activity> for ActivityAssessments {
    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Activity>, it: &Activity) {
        let unweighed = it.purposes.iter().enumerate().filter(|(_, it)| is_unweighed(it));
        for (at, purpose) in unweighed {
            let name = text::weigh(purpose.what.trim(), cx.lang);
            if button::secondary(ui, icon::SCALES, &name).clicked() {
                *cx.go = Some(Place::Assess(AssessmentKind::Balancing, id, Some(at)));
            }
        }
        ui.add_space(theme::GRID);
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Activity>, _record: &Activity) {
        self.refresh(cx, id);
        let (lang, today) = (cx.lang, cx.today);
        layout::section(ui, Register::Assessments.text().in_lang(lang), |ui| {
            for (assessment, it) in &self.all {
                ui.horizontal_wrapped(|ui| {
                    if button::link(ui, &it.name).clicked() {
                        let record = Some(assessment.raw());
                        *cx.go = Some(Place::Register(Register::Assessments, record));
                    }
                    let (tone, status) = it.status(today);
                    chip::status(ui, tone, status.in_lang(lang));
                    ui.label(theme::help(ui, it.kind().text().in_lang(lang)));
                });
            }
            ui.horizontal_wrapped(|ui| {
                for kind in [AssessmentKind::Compatibility, AssessmentKind::Screening] {
                    let name = text::begin(kind).in_lang(lang);
                    if button::quiet(ui, icon::SCALES, name).clicked() {
                        *cx.go = Some(Place::Assess(kind, id, None));
                    }
                }
            });
        });
    }
}
