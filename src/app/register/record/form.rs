//! The form of a record, and its saving.

use std::cell::RefCell;

use egui::Ui;

use super::{
    super::{Extra, Outcome, Pane, Pressed, above_foot, foot_ui, text},
    RecordPane,
};
use crate::{
    app::Context,
    core::Id,
    registers::{
        desk::{FormContext, Kept},
        persons::Person,
    },
    ui::{
        chip::Tone,
        form::{Enter, Form, Refused},
        layout,
    },
};

impl<R: Kept, X: Extra<R>> RecordPane<R, X> {
    pub(super) fn form_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Outcome> {
        let lang = cx.lang;
        let heading = match self.id {
            Some(_) => text::editing(&self.title, lang),
            None => R::words().new.in_lang(lang).to_owned(),
        };
        layout::page_heading(ui, &heading, "", |_| ());
        let is_savable = above_foot(ui, |ui| self.fields_ui(ui, cx));
        let amiss = (!is_savable).then_some(text::NOT_SAVABLE);
        match foot_ui(ui, cx, text::SAVE.in_lang(lang), amiss, &mut self.refused)? {
            Pressed::Save => {
                self.save(cx);
                None
            }
            Pressed::Cancel => self.cancel(),
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let Some(draft) = &mut self.draft else { return false };
        let needed = draft.needed(cx.lang);
        let is_whole = needed.is_empty();
        let mut form = Form::new(ui, cx.lang, draft.gaps_by(cx.today, &cx.names.decisions));
        form.on_enter(Enter::GoesOn);
        for (field, why) in draft.errors(cx.lang) {
            form.error(field, &why);
        }
        for (field, why) in needed.into_iter().filter(|_| self.refused != Refused::No) {
            form.error(field, &why);
        }
        let begins = std::mem::take(&mut self.takes_focus);
        match self.target.take() {
            Some(target) => form.scroll_to(target),
            None if begins => form.begin(),
            None => {}
        }
        form.refuse(&mut self.refused);
        let new_company = RefCell::default();
        let context = FormContext {
            lang: cx.lang,
            today: cx.today,
            record: self.id.map(Id::raw),
            names: cx.names,
            store: cx.store,
            new_company: &new_company,
        };
        R::form_ui(&mut form, draft, context);
        self.is_half_typed = form.is_half_typed();
        let is_savable = form.is_savable() && is_whole;
        if let Some(name) = new_company.into_inner()
            && let Some(id) = add_company(cx, &name)
        {
            draft.take_company(id);
            ui.ctx().request_repaint();
        }
        is_savable
    }

    /// Leaves the form: a new or changed record is asked about by the screen.
    fn cancel(&mut self) -> Option<Outcome> {
        if self.is_dirty() || self.id.is_none() {
            return Some(Outcome::Close);
        }
        self.read();
        None
    }

    /// Puts the form away, with the keyboard at the record.
    pub(super) fn read(&mut self) {
        (self.draft, self.takes_focus, self.refused) = (None, true, Refused::No);
        self.is_half_typed = false;
    }

    fn save(&mut self, cx: &mut Context<'_>) {
        let Some(draft) = &self.draft else { return };
        let saved = match self.id {
            // Nothing was written, so the message must not offer to take the change before it back.
            Some(_) if !self.is_dirty() => {
                cx.toasts.tell(Tone::Good, text::UNCHANGED.in_lang(cx.lang));
                return self.read();
            }
            Some(id) => {
                cx.attempt_and_tell(text::SAVED, |store, by| store.save(by, id, draft).map(|()| id))
            }
            None => cx.attempt_and_tell(text::SAVED, |store, by| store.add(by, draft)),
        };
        if let Some(id) = saved {
            (self.id, self.read_at) = (Some(id), None);
            self.read();
        }
    }
}

/// Adds a company to the register of persons, by its name.
fn add_company(cx: &mut Context<'_>, name: &str) -> Option<Id<Person>> {
    cx.attempt_and_tell(text::COMPANY_ADDED, |store, by| store.add(by, &Person::company(name)))
}
