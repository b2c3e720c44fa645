//! What is done with an agreement: in one press, or with a few fields first.

use egui::Ui;

use super::text;
use crate::{
    app::{
        Context,
        register::{Extra, Pressed, act_ui, foot_ui, text as shared},
    },
    core::Id,
    registers::{
        agreements::{Act, Agreement, AgreementField as F},
        desk::Kept,
    },
    ui::{
        button,
        form::{Enter, Form, Refused},
        theme,
    },
};

/// The buttons of an agreement's acts, and the act that is being told.
#[derive(Debug, Default)]
pub struct AgreementActs {
    doing: Option<Doing>,
    /// Whether the keyboard comes back to the buttons, when what it was in is gone.
    takes_focus: bool,
}

/// An act that is being told.
#[derive(Debug)]
struct Doing {
    act: Act,
    /// The agreement as it is once the act is done.
    after: Agreement,
    begun: Agreement,
    takes_focus: bool,
    refused: Refused,
}

impl Extra<Agreement> for AgreementActs {
    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, it: &Agreement) {
        if let Some(doing) = &mut self.doing {
            if doing.ui(ui, cx, id) {
                (self.doing, self.takes_focus) = (None, true);
                ui.ctx().request_repaint();
            }
        } else if let Some(act) = self.buttons_ui(ui, cx, it) {
            self.begin(cx, id, act, it);
        }
    }

    fn is_dirty(&self) -> bool {
        self.doing.as_ref().is_some_and(|it| it.after != it.begun)
    }

    fn ui(&mut self, _: &mut Ui, _: &mut Context<'_>, _: Id<Agreement>, _: &Agreement) {}
}

impl AgreementActs {
    /// The acts that are open, what is waited for as the primary button; the one that was pressed.
    fn buttons_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, it: &Agreement) -> Option<Act> {
        let is_awaited = !it.is_in_force(cx.today) || it.review_on.is_some_and(|on| on < cx.today);
        let mut pressed = None;
        ui.horizontal_wrapped(|ui| {
            for (at, act) in it.acts(cx.today).into_iter().enumerate() {
                let draw = if at == 0 && is_awaited { button::primary } else { button::secondary };
                let shown = draw(ui, Some(act.icon()), text::act(act).in_lang(cx.lang));
                if at == 0 && std::mem::take(&mut self.takes_focus) {
                    shown.request_focus();
                }
                if shown.clicked() {
                    pressed = Some(act);
                }
            }
        });
        ui.add_space(theme::GRID * 3.0);
        pressed
    }

    /// Does what is done in one press, or begins what is to be told more about.
    fn begin(&mut self, cx: &mut Context<'_>, id: Id<Agreement>, act: Act, it: &Agreement) {
        let after = it.after(act, cx.today, &cx.by.actor);
        if act.asks().is_empty() {
            self.takes_focus = true;
            cx.attempt_and_tell(text::done(act), |store, by| store.save(by, id, &after));
            return;
        }
        let begun = after.clone();
        self.doing = Some(Doing { act, after, begun, takes_focus: true, refused: Refused::No });
    }
}

impl Doing {
    /// Draws it; whether it is done or left.
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>) -> bool {
        let lang = cx.lang;
        let words = [text::act(self.act), text::act_help(self.act)].map(|it| it.in_lang(lang));
        let shown = act_ui(ui, words, |ui| {
            let is_savable = ui.push_id("act", |ui| self.fields_ui(ui, cx)).inner;
            let amiss = (!is_savable).then_some(shared::NOT_SAVABLE);
            match foot_ui(ui, cx, text::does(self.act).in_lang(lang), amiss, &mut self.refused) {
                Some(Pressed::Save) => {
                    let (act, after) = (self.act, &self.after);
                    let done =
                        cx.attempt_and_tell(text::done(act), |store, by| store.save(by, id, after));
                    done.is_some()
                }
                Some(Pressed::Cancel) => true,
                None => false,
            }
        });
        shown.inner
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> bool {
        let lang = cx.lang;
        let unsaid = unsaid(self.act, &self.after);
        let mut form: Form<'_, F> = Form::new(ui, lang, Vec::new());
        form.on_enter(Enter::GoesOn);
        for (field, why) in self.after.errors(lang) {
            form.error(field, &why);
        }
        if let Some(field) = unsaid.filter(|_| self.refused != Refused::No) {
            form.error(field, text::WHICH_DAY.in_lang(lang));
        }
        form.refuse(&mut self.refused);
        if std::mem::take(&mut self.takes_focus) {
            form.begin();
        }
        for field in self.act.asks() {
            field_ui(&mut form, *field, &mut self.after);
        }
        form.is_savable() && unsaid.is_none()
    }
}

/// The day that the act cannot do without, where it is not said.
fn unsaid(act: Act, it: &Agreement) -> Option<F> {
    let days = match act {
        Act::Send | Act::Review => return None,
        Act::Sign => vec![(F::SignedOn, it.signed_on)],
        Act::GiveNotice => vec![(F::NoticeOn, it.notice_on), (F::EndedOn, it.ended_on)],
        Act::Leave => vec![(F::LeftOn, it.leaving.done_on)],
    };
    days.into_iter().find_map(|(field, day)| day.is_none().then_some(field))
}

/// A field that an act asks for. The last day follows the day of the notice until it is written.
fn field_ui(form: &mut Form<'_, F>, field: F, it: &mut Agreement) {
    match field {
        F::SignedOn => drop(form.date(field, &mut it.signed_on)),
        F::SignedByUs => drop(form.text(field, &mut it.signed_by_us)),
        F::SignedByThem => drop(form.text(field, &mut it.signed_by_them)),
        F::NoticeOn => {
            let shown = form.date(field, &mut it.notice_on);
            if shown.changed() {
                it.ended_on = it.notice_on.and_then(|on| it.last_day_after(on));
            }
        }
        F::EndedOn => drop(form.date(field, &mut it.ended_on)),
        F::LeftOn => drop(form.date(field, &mut it.leaving.done_on)),
        F::LeftBy => drop(form.text(field, &mut it.leaving.done_by)),
        F::LeftHow => drop(form.text(field, &mut it.leaving.how)),
        _ => {}
    }
}
