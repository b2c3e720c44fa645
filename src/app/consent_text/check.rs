//! The last page: what stands in the way, from when the text is used, and the approval.

use egui::{Frame, Label, RichText, Stroke, Ui};

use super::{
    fields::{Asked, Step},
    pages::Arrival,
    text,
    wizard::{Done, Wizard},
};
use crate::{
    app::{Context, start::note_ui},
    core::{Gap, Id, Lang},
    registers::consent_texts::{Approval, ApprovalFault, ConsentText},
    ui::{
        button,
        chip::Tone,
        form::{Form, Refused},
        layout,
        theme::{self, tokens},
    },
};

/// Draws the page; whether all of it can be read.
pub(super) fn check_ui(ui: &mut Ui, cx: &mut Context<'_>, it: &mut Wizard) -> bool {
    let lang = cx.lang;
    let found = it.text().approved(&it.approval, cx.today).err().unwrap_or_default();
    let is_wording = |it: &ApprovalFault| matches!(it, ApprovalFault::Wording(..));
    let (wording, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(is_wording);
    if wording.is_empty() {
        note_ui(ui, Tone::Good, text::READ_IT_THROUGH.in_lang(lang));
    } else if let Some((lang, field)) = faults_ui(ui, lang, &wording) {
        it.turn_to(lang, field);
        return true;
    }
    ui.add_space(theme::GRID * 4.0);
    approval_ui(ui, lang, it, &rest)
}

/// The first day, and what becomes of the consents before it.
fn approval_ui(ui: &mut Ui, lang: Lang, it: &mut Wizard, faults: &[ApprovalFault]) -> bool {
    let arrival = it.arrival();
    let gap = |it: &ApprovalFault| Gap { field: (*it).into(), says: it.text(), cite: it.cite() };
    let (amber, red): (Vec<_>, Vec<_>) =
        faults.iter().map(gap).partition(|gap| !gap.cite.is_empty());
    let mut form: Form<'_, Asked> = Form::new(ui, lang, amber);
    for gap in red {
        form.error(gap.field, gap.says.in_lang(lang));
    }
    form.refuse(&mut it.refused);
    if arrival != Arrival::Before {
        form.begin();
    }
    form.date(Asked::From, &mut it.approval.from);
    if it.number() > 1 {
        note_ui(form.ui(), Tone::Accent, &text::concerned(it.n_consenting, lang));
        form.ui().add_space(theme::GRID * 2.0);
        form.choice(Asked::Earlier, &mut it.approval.earlier);
    }
    !form.is_half_typed()
}

/// Why the wording cannot be approved, each reason a link to where it is mended.
fn faults_ui(ui: &mut Ui, lang: Lang, faults: &[ApprovalFault]) -> Option<(Lang, Asked)> {
    let t = tokens(ui);
    let mut pressed = None;
    let frame = Frame::new()
        .fill(t.bad_soft)
        .stroke(Stroke::new(1.0, t.bad))
        .corner_radius(theme::RADIUS)
        .inner_margin(egui::Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(RichText::new(Tone::Bad.icon()).font(theme::icon()).color(t.bad));
            let heading = RichText::new(text::NOT_YET.in_lang(lang)).font(theme::strong());
            ui.add(Label::new(heading.color(t.bad)).wrap());
        });
        for fault in faults {
            let ApprovalFault::Wording(at, wording) = fault else { continue };
            let field = Asked::from(*wording);
            let step = if *at == Lang::En { Step::English } else { field.step() };
            ui.add_space(theme::GRID);
            let says =
                format!("{} ({})", fault.text().in_lang(lang), layout::undivided(fault.cite()));
            ui.add(Label::new(says).wrap());
            let mend = text::mend(field, step, lang);
            if button::link(ui, &mend).clicked() {
                pressed = Some((*at, field));
            }
        }
    });
    pressed
}

/// Approves the text, or tells what is in the way.
pub(super) fn approve(cx: &mut Context<'_>, it: &mut Wizard, id: Id<ConsentText>) -> Option<Done> {
    let by = cx.by.actor.clone();
    let approval = Approval { by, ..it.approval.clone() };
    match it.text().approved(&approval, cx.today) {
        Ok(text) => cx
            .attempt_and_tell(text::APPROVED, |store, by| store.save(by, id, &text))
            .map(|()| Done),
        Err(faults) => {
            it.refused = Refused::Earlier;
            let first = faults.first().map(|it| it.text().in_lang(cx.lang)).unwrap_or_default();
            let told = format!("{} {first}", text::NOT_APPROVED.in_lang(cx.lang));
            cx.toasts.tell(Tone::Bad, told);
            None
        }
    }
}
