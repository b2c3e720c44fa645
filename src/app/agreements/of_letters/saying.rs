//! What is said about a letter: that it is sent, what the customer answered, and what becomes of an objection.

use egui::Ui;
use jiff::civil::Date;

use super::text;
use crate::{
    app::{
        Context,
        register::{Pressed, act_ui, foot_ui},
    },
    core::{Explain, Id},
    registers::agreements::{Agreement, CustomerAnswer, TellingFault},
    store::{By, Store},
    ui::form::{Enter, Form, Refused},
};

/// What is being told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// The letter is sent.
    Tell,
    /// What the customer answered to the letter with this number.
    Answer(usize),
    /// What was decided on its objection.
    Settle(usize),
}

/// A field of what is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SayingField {
    SentOn,
    ObjectBy,
    Answer,
    AnsweredOn,
    How,
    SettledOn,
}

/// An act that is being told.
pub(super) struct Saying {
    act: Act,
    on: Option<Date>,
    object_by: Option<Date>,
    answer: Option<CustomerAnswer>,
    how: String,
    /// The days as they were offered.
    begun: (Option<Date>, Option<Date>),
    is_begun: bool,
    refused: Refused,
}

impl Saying {
    pub fn begin(act: Act, today: Date, object_by: Option<Date>) -> Self {
        let (is_begun, refused) = (false, Refused::No);
        Self {
            act,
            on: Some(today),
            object_by,
            answer: None,
            how: String::new(),
            begun: (Some(today), object_by),
            is_begun,
            refused,
        }
    }

    /// Whether leaving it would lose something typed.
    pub fn is_dirty(&self) -> bool {
        (self.on, self.object_by) != self.begun
            || self.answer.is_some()
            || !self.how.trim().is_empty()
    }

    /// Draws it; `true` where it is done or left.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, it): (Id<Agreement>, &Agreement),
    ) -> bool {
        let lang = cx.lang;
        let (title, help) = text::act(self.act);
        // Of several letters, the one that is answered.
        let title = match self.act {
            Act::Answer(at) => it.told.get(at).map(|it| text::answer(it, lang)),
            Act::Settle(at) => it.told.get(at).map(|it| text::settle(it, lang)),
            Act::Tell => None,
        }
        .unwrap_or_else(|| title.in_lang(lang).to_owned());
        let begins = !self.is_begun;
        let shown = act_ui(ui, [&title, help.in_lang(lang)], |ui| {
            let is_savable = ui.push_id(("say", id.raw()), |ui| self.fields_ui(ui, cx, it)).inner;
            let amiss = (!is_savable).then_some(text::NOT_SAVABLE);
            match foot_ui(ui, cx, text::SAVE.in_lang(lang), amiss, &mut self.refused) {
                Some(Pressed::Save) => {
                    let today = cx.today;
                    let done = cx.attempt_and_tell(text::done(self.act), |store, by| {
                        self.done(store, by, id, today)
                    });
                    done.is_some()
                }
                Some(Pressed::Cancel) => true,
                None => false,
            }
        });
        if begins {
            shown.response.scroll_to_me(None);
        }
        shown.inner
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, it: &Agreement) -> bool {
        use SayingField as F;
        let mut form: Form<'_, F> = Form::new(ui, cx.lang, Vec::new());
        form.on_enter(Enter::GoesOn);
        let fault = self.fault(cx, it);
        if let Some(fault) = &fault {
            let told = fault.message(cx.lang);
            form.error(self.field_of(fault), &format!("{}. {}", told.what, told.advice));
        }
        form.refuse(&mut self.refused);
        if !std::mem::replace(&mut self.is_begun, true) {
            form.begin();
        }
        match self.act {
            Act::Tell => {
                form.date(F::SentOn, &mut self.on);
                form.date(F::ObjectBy, &mut self.object_by);
            }
            Act::Answer(_) => {
                form.pick(F::Answer, &mut self.answer);
                form.date(F::AnsweredOn, &mut self.on);
            }
            Act::Settle(_) => {
                form.multiline(F::How, &mut self.how);
                form.date(F::SettledOn, &mut self.on);
            }
        }
        form.is_savable() && fault.is_none() && self.is_whole()
    }

    fn is_whole(&self) -> bool {
        let is_told = match self.act {
            Act::Tell => true,
            Act::Answer(_) => self.answer.is_some(),
            Act::Settle(_) => !self.how.trim().is_empty(),
        };
        is_told && self.on.is_some()
    }

    fn field_of(&self, fault: &TellingFault) -> SayingField {
        match (fault, self.act) {
            (TellingFault::ObjectsBeforeTold, _) => SayingField::ObjectBy,
            (_, Act::Tell) => SayingField::SentOn,
            (_, Act::Answer(_)) => SayingField::AnsweredOn,
            (_, Act::Settle(_)) => SayingField::SettledOn,
        }
    }

    /// Why it cannot be so; `None` where it can, or too little is told.
    fn fault(&self, cx: &Context<'_>, it: &Agreement) -> Option<TellingFault> {
        let on = self.on?;
        let mut after = it.clone();
        match self.act {
            Act::Tell if on > cx.today => Some(TellingFault::InTheFuture),
            Act::Tell => {
                self.object_by.is_some_and(|by| by < on).then_some(TellingFault::ObjectsBeforeTold)
            }
            Act::Answer(at) => {
                let told = after.told.get_mut(at)?;
                told.answer(self.answer.unwrap_or(CustomerAnswer::Accepted), on, cx.today).err()
            }
            Act::Settle(at) => after.told.get_mut(at)?.settle(&self.how, on, cx.today).err(),
        }
    }

    fn done(
        &self,
        store: &mut Store,
        by: &By,
        id: Id<Agreement>,
        today: Date,
    ) -> Result<(), TellingFault> {
        let Some(on) = self.on else { return Ok(()) };
        match self.act {
            Act::Tell => store.tell_customer(by, id, (on, self.object_by), today),
            Act::Answer(at) => store.change_told(by, id, |it| match it.told.get_mut(at) {
                Some(told) => {
                    told.answer(self.answer.unwrap_or(CustomerAnswer::Accepted), on, today)
                }
                None => Ok(()),
            }),
            Act::Settle(at) => store.change_told(by, id, |it| match it.told.get_mut(at) {
                Some(told) => told.settle(&self.how, on, today),
                None => Ok(()),
            }),
        }
    }
}
