//! The decision on a sub-processor: yes or no, the day, and why (GDPR 28.2).

use egui::{Role, Ui, WidgetInfo};
use jiff::civil::Date;

use super::text;
use crate::{
    app::{
        Context,
        register::{Pressed, act_ui, foot_ui},
    },
    core::Id,
    registers::{
        desk::Kept,
        sub_processors::{Decision, SubProcessor, SubProcessorField},
    },
    ui::{
        button,
        form::{Enter, Form, Refused},
        icon,
    },
};

/// A decision that is being told.
pub(in crate::app) struct Deciding {
    id: Id<SubProcessor>,
    decision: Decision,
    on: Option<Date>,
    why: String,
    /// The day as it was offered.
    begun_on: Date,
    is_begun: bool,
    refused: Refused,
}

/// A field of the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DecidingField {
    On,
    Why,
}

/// The buttons that accept the sub-processor or object to it, and which was pressed.
pub(in crate::app) fn buttons_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    (id, it): (Id<SubProcessor>, &SubProcessor),
) -> Option<Deciding> {
    let mut begun = None;
    for (decision, glyph) in [(Decision::Accepted, icon::CHECK), (Decision::Objected, icon::X)] {
        let pressed = button::secondary(ui, glyph, text::act(decision).in_lang(cx.lang));
        let name = text::act_on(decision, &it.name, cx.lang);
        pressed.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if pressed.clicked() {
            begun = Some(Deciding::begin(id, decision, cx.today));
        }
    }
    begun
}

impl Deciding {
    fn begin(id: Id<SubProcessor>, decision: Decision, today: Date) -> Self {
        let (is_begun, refused) = (false, Refused::No);
        let (on, why) = (Some(today), String::new());
        Self { id, decision, on, why, begun_on: today, is_begun, refused }
    }

    /// On whom.
    pub fn id(&self) -> Id<SubProcessor> {
        self.id
    }

    /// Whether leaving it would lose something typed.
    pub fn is_dirty(&self) -> bool {
        self.on != Some(self.begun_on) || !self.why.trim().is_empty()
    }

    /// Draws it; `true` where it is done or left.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, it: &SubProcessor) -> bool {
        let lang = cx.lang;
        let title = text::act_on(self.decision, &it.name, lang);
        let begins = !self.is_begun;
        let shown = act_ui(ui, [&title, text::act_help(self.decision).in_lang(lang)], |ui| {
            let is_savable =
                ui.push_id(("decide", self.id.raw()), |ui| self.fields_ui(ui, cx, it)).inner;
            let amiss = (!is_savable).then_some(text::NOT_SAVABLE);
            let act = text::act(self.decision).in_lang(lang);
            match foot_ui(ui, cx, act, amiss, &mut self.refused) {
                Some(Pressed::Save) => self.is_done(cx),
                Some(Pressed::Cancel) => true,
                None => false,
            }
        });
        if begins {
            shown.response.scroll_to_me(None);
        }
        shown.inner
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, it: &SubProcessor) -> bool {
        let lang = cx.lang;
        let mut form: Form<'_, DecidingField> = Form::new(ui, lang, Vec::new());
        form.on_enter(Enter::GoesOn);
        let fault = self.fault(cx, it);
        if let Some(fault) = &fault {
            form.error(DecidingField::On, fault);
        }
        form.refuse(&mut self.refused);
        if !std::mem::replace(&mut self.is_begun, true) {
            form.begin();
        }
        form.date(DecidingField::On, &mut self.on);
        form.multiline(DecidingField::Why, &mut self.why);
        form.is_savable() && fault.is_none() && self.on.is_some()
    }

    /// Why the day is impossible.
    fn fault(&self, cx: &Context<'_>, it: &SubProcessor) -> Option<String> {
        let on = self.on?;
        if on > cx.today {
            return Some(text::IN_THE_FUTURE.in_lang(cx.lang).to_owned());
        }
        let mut after = it.clone();
        after.decide(self.decision, on, &self.why);
        let mut errors = after.errors(cx.lang).into_iter();
        errors.find(|(field, _)| *field == SubProcessorField::DecidedOn).map(|(_, why)| why)
    }

    fn is_done(&self, cx: &mut Context<'_>) -> bool {
        let (id, Some(on)) = (self.id, self.on) else { return false };
        let done = cx.attempt_and_tell(text::done(self.decision), |store, by| {
            store.decide_on_sub_processor(by, id, (self.decision, on), &self.why)
        });
        done.is_some()
    }
}
