//! The suppliers that a system or an activity uses without a signed agreement, or under another name than in it
//! (GDPR 28.3; R-60).

use egui::Ui;
use jiff::civil::Date;

use super::text;
use crate::{
    app::{Begun, Context, Place, register::Extra},
    core::{Choice, Id},
    registers::{
        Register,
        agreements::{OtherName, SuppliersUsed, Uncovered},
        processing::Activity,
        systems::System,
    },
    ui::{
        button,
        chip::{self, Tone},
        icon, layout, theme,
    },
};

/// What is to be seen to about the suppliers, read after each change.
#[derive(Debug, Default)]
pub struct UsedSuppliers {
    read_at: Option<(u64, Date)>,
    used: SuppliersUsed,
}

impl Extra<System> for UsedSuppliers {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<System>, _record: &System) {
        let begun = Begun { system: Some(id), ..Begun::default() };
        self.section_ui(ui, cx, (Register::Systems, id.raw()), begun);
    }
}

impl Extra<Activity> for UsedSuppliers {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Activity>, _record: &Activity) {
        let begun = Begun { activity: Some(id), ..Begun::default() };
        self.section_ui(ui, cx, (Register::Activities, id.raw()), begun);
    }
}

impl UsedSuppliers {
    fn section_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, of: (Register, i64), begun: Begun) {
        if self.read_at != Some(cx.as_of()) {
            self.read_at = Some(cx.as_of());
            let today = cx.today;
            self.used = cx.read(|store| store.suppliers_used_by(of, today)).unwrap_or_default();
        }
        let SuppliersUsed { uncovered, otherwise } = &self.used;
        if !uncovered.is_empty() {
            layout::section(ui, text::SUPPLIERS.in_lang(cx.lang), |ui| {
                for (at, it) in uncovered.iter().enumerate() {
                    ui.push_id(at, |ui| uncovered_ui(ui, cx, it, begun));
                }
            });
        }
        if !otherwise.is_empty() {
            layout::section(ui, text::COVERED.in_lang(cx.lang), |ui| {
                for (at, it) in otherwise.iter().enumerate() {
                    ui.push_id(at, |ui| otherwise_ui(ui, cx, it));
                }
            });
        }
    }
}

/// The gap, and what mends it: the agreement that is there, or a new one.
fn uncovered_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &Uncovered, begun: Begun) {
    let gap = it.gap().gap;
    let says = text::uncovered(&it.supplier, gap.says, gap.cite, cx.lang);
    layout::readable(ui, |ui| layout::message(ui, Tone::Warn, &says));
    ui.horizontal_wrapped(|ui| {
        if let Some((id, state)) = it.agreement {
            let name = text::agreement_with(&it.supplier, cx.lang);
            if button::link(ui, &name).clicked() {
                *cx.go = Some(Place::Register(Register::Agreements, Some(id.raw())));
            }
            chip::status(ui, state.tone(), state.text().in_lang(cx.lang));
        } else {
            let name = text::add_agreement(&it.supplier, cx.lang);
            if button::secondary(ui, icon::PLUS, &name).clicked() {
                begin(cx, &it.supplier, begun);
            }
        }
    });
    ui.add_space(theme::GRID * 2.0);
}

/// That record and agreement call the supplier by different names, and the way to the agreement.
fn otherwise_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &OtherName) {
    let says = text::other_name(&it.supplier, &it.counterparty, cx.lang);
    layout::readable(ui, |ui| layout::message(ui, Tone::Neutral, &says));
    if button::link(ui, &text::agreement_with(&it.counterparty, cx.lang)).clicked() {
        *cx.go = Some(Place::Register(Register::Agreements, Some(it.agreement.raw())));
    }
    ui.add_space(theme::GRID * 2.0);
}

/// Begins an agreement with the supplier, who is added to the register of persons where nobody there is called so.
pub(in crate::app) fn begin(cx: &mut Context<'_>, supplier: &str, begun: Begun) {
    let known = cx.read(|store| store.persons_with_name(supplier)).unwrap_or_default();
    let known = known.first().copied();
    let is_named = !supplier.trim().is_empty();
    let counterparty = match known {
        None if is_named => cx.attempt_and_tell(text::SUPPLIER_ADDED, |store, by| {
            store.add(by, &crate::registers::persons::Person::company(supplier))
        }),
        known => known,
    };
    *cx.go = Some(Place::NewAgreement(Begun { counterparty, ..begun }));
}
