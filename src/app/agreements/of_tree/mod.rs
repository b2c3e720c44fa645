//! The tree of sub-processors below a supplier's agreement, on the agreement's own page (GDPR 28.2, 28.4; R-60).

mod text;

use egui::{Label, Response, Stroke, Ui, pos2};
use jiff::civil::Date;

use super::{ToTell, to_tell, to_tell_ui};
use crate::{
    app::{
        Context, Place,
        register::Extra,
        sub_processors::{Deciding, buttons_ui},
    },
    core::{Choice, Id},
    registers::{
        Register,
        agreements::Agreement,
        sub_processors::{Branch, SubProcessor},
    },
    ui::{
        button, chip, icon, layout,
        theme::{self, tokens},
    },
};

/// How far in one stands that another engages.
const STEP: f32 = 20.0;

/// The sub-processors below the agreement that is shown.
#[derive(Default)]
pub struct AgreementTree {
    read_at: Option<(u64, Date)>,
    branches: Vec<Branch>,
    /// Who is to be told of the supplier itself.
    customers: Vec<ToTell>,
    deciding: Option<Deciding>,
    /// Whom the keyboard comes back to, when the decision is told or left.
    goes_to: Option<Id<SubProcessor>>,
}

impl AgreementTree {
    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<Agreement>) {
        if self.read_at == Some(cx.as_of()) {
            return;
        }
        self.read_at = Some(cx.as_of());
        let today = cx.today;
        let read =
            cx.read(|store| Ok((store.sub_processors_of(id)?, to_tell(store, (id, None), today)?)));
        (self.branches, self.customers) = read.unwrap_or_default();
    }

    fn branch_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, at: usize) {
        let Some(branch) = self.branches.get(at) else { return };
        let indent = STEP * branch.depth as f32;
        let shown = ui.horizontal_top(|ui| {
            ui.add_space(indent);
            ui.vertical(|ui| {
                let name = ui.horizontal_wrapped(|ui| name_ui(ui, cx, id, branch)).inner;
                if self.goes_to == Some(branch.id) {
                    self.goes_to = None;
                    name.request_focus();
                }
                let told = text::told(branch, cx.lang, cx.today);
                if !told.is_empty() {
                    ui.add(Label::new(theme::help(ui, &told)).wrap());
                }
                let is_asked = self.deciding.is_none() && branch.it.state(cx.today).is_open();
                if is_asked {
                    let begun =
                        ui.horizontal(|ui| buttons_ui(ui, cx, (branch.id, &branch.it))).inner;
                    self.deciding = begun;
                }
            });
        });
        let rect = shown.response.rect;
        if branch.depth > 0 {
            let x = rect.left() + indent - STEP / 2.0;
            let (top, end) = (pos2(x, rect.top()), pos2(x, rect.top() + 12.0));
            let edge = Stroke::new(1.0, tokens(ui).border);
            ui.painter().line_segment([top, end], edge);
            ui.painter().hline(x..=x + STEP / 2.0 - 4.0, end.y, edge);
        }
        let decides = self.deciding.as_ref().is_some_and(|it| it.id() == branch.id);
        if let Some(deciding) = self.deciding.as_mut().filter(|_| decides)
            && deciding.ui(ui, cx, &branch.it)
        {
            (self.deciding, self.goes_to) = (None, Some(branch.id));
            ui.ctx().request_repaint();
        }
        ui.add_space(theme::GRID);
    }
}

/// The name, how it stands, and the button that adds one below it; the name.
fn name_ui(ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, branch: &Branch) -> Response {
    let lang = cx.lang;
    let name = text::name(&branch.it, lang);
    let link = button::link(ui, name);
    ui.accesskit_node_builder(link.id, |node| node.set_level(branch.depth + 1));
    if link.clicked() {
        *cx.go = Some(Place::Register(Register::SubProcessors, Some(branch.id.raw())));
    }
    let state = branch.it.state(cx.today);
    chip::status(ui, state.tone(), state.text().in_lang(lang));
    if button::icon_button(ui, icon::PLUS, &text::add_below(name, lang)).clicked() {
        *cx.go = Some(Place::NewSubProcessor(id, Some(branch.id)));
    }
    link
}

impl Extra<Agreement> for AgreementTree {
    fn is_dirty(&self) -> bool {
        self.deciding.as_ref().is_some_and(Deciding::is_dirty)
    }

    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, it: &Agreement) {
        if it.is_with_supplier() {
            self.refresh(cx, id);
            to_tell_ui(ui, cx, &self.customers);
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, record: &Agreement) {
        if !record.is_with_supplier() {
            return;
        }
        self.refresh(cx, id);
        let lang = cx.lang;
        layout::section(ui, text::SUB_PROCESSORS.in_lang(lang), |ui| {
            if self.branches.is_empty() {
                let nobody = theme::help(ui, text::NOBODY.in_lang(lang));
                layout::readable(ui, |ui| ui.add(Label::new(nobody).wrap()));
            }
            for at in 0..self.branches.len() {
                let salt = self.branches[at].id.raw();
                ui.push_id(("branch", salt), |ui| self.branch_ui(ui, cx, id, at));
            }
            if button::secondary(ui, icon::PLUS, text::ADD.in_lang(lang)).clicked() {
                *cx.go = Some(Place::NewSubProcessor(id, None));
            }
        });
    }
}
