//! What a sub-processor's record adds: the decision, those below it, and the customers to tell.

use egui::Ui;

use super::{Deciding, buttons_ui, text};
use crate::{
    app::{
        Context, Place,
        agreements::{ToTell, to_tell, to_tell_ui},
        register::Extra,
    },
    core::{Choice, Id},
    registers::{
        Register,
        sub_processors::{Branch, SubProcessor},
    },
    ui::{button, chip, icon, layout, theme},
};

/// What is to be done about the sub-processor that is shown.
#[derive(Default)]
pub(super) struct SubProcessorDuties {
    read_at: Option<(u64, jiff::civil::Date)>,
    below: Vec<Branch>,
    customers: Vec<ToTell>,
    deciding: Option<Deciding>,
    /// Whether the keyboard goes on from the decision, which is told or left.
    takes_focus: bool,
}

impl SubProcessorDuties {
    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<SubProcessor>, it: &SubProcessor) {
        if self.read_at == Some(cx.as_of()) {
            return;
        }
        self.read_at = Some(cx.as_of());
        let today = cx.today;
        let read = cx.read(|store| {
            let tree = it.agreement.map(|it| store.sub_processors_of(it)).transpose()?;
            let customers = it.agreement.map(|it| to_tell(store, (it, Some(id)), today));
            Ok((tree.unwrap_or_default(), customers.transpose()?.unwrap_or_default()))
        });
        (self.below, self.customers) = read.unwrap_or_default();
        self.below.retain(|branch| branch.it.parent == Some(id));
    }

    fn deciding_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, it): (Id<SubProcessor>, &SubProcessor),
    ) {
        if let Some(deciding) = &mut self.deciding {
            if deciding.ui(ui, cx, it) {
                (self.deciding, self.takes_focus) = (None, true);
                ui.ctx().request_repaint();
            }
        } else if it.state(cx.today).is_open() {
            layout::section(ui, text::DECIDE.in_lang(cx.lang), |ui| {
                ui.horizontal(|ui| self.deciding = buttons_ui(ui, cx, (id, it)));
            });
        }
    }

    fn below_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, it): (Id<SubProcessor>, &SubProcessor),
    ) {
        let (lang, today) = (cx.lang, cx.today);
        layout::section(ui, text::BELOW.in_lang(lang), |ui| {
            if self.below.is_empty() {
                ui.label(theme::help(ui, text::NOBODY_BELOW.in_lang(lang)));
            }
            for branch in &self.below {
                ui.horizontal_wrapped(|ui| {
                    if button::link(ui, &branch.it.name).clicked() {
                        let record = Some(branch.id.raw());
                        *cx.go = Some(Place::Register(Register::SubProcessors, record));
                    }
                    let state = branch.it.state(today);
                    chip::status(ui, state.tone(), state.text().in_lang(lang));
                });
            }
            let name = text::add_below(&it.name, lang);
            let Some(agreement) = it.agreement else { return };
            let add = button::secondary(ui, icon::PLUS, &name);
            if self.deciding.is_none() && std::mem::take(&mut self.takes_focus) {
                add.request_focus();
            }
            if add.clicked() {
                *cx.go = Some(Place::NewSubProcessor(agreement, Some(id)));
            }
        });
    }
}

impl Extra<SubProcessor> for SubProcessorDuties {
    fn is_dirty(&self) -> bool {
        self.deciding.as_ref().is_some_and(Deciding::is_dirty)
    }

    fn acts_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: Id<SubProcessor>,
        it: &SubProcessor,
    ) {
        self.refresh(cx, id, it);
        self.deciding_ui(ui, cx, (id, it));
        to_tell_ui(ui, cx, &self.customers);
    }

    fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: Id<SubProcessor>,
        record: &SubProcessor,
    ) {
        self.refresh(cx, id, record);
        self.below_ui(ui, cx, (id, record));
    }
}
