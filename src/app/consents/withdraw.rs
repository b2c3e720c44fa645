//! The withdrawal: a day, how it was said, Enter (GDPR 7.3; R-42).

use egui::{Event, Key, Popup, Ui};

use super::{field::LogField as F, judged::Judged, said::Said, said_form::tell_faults, text};
use crate::{
    app::{Command, Context, register::act_ui},
    registers::{
        consent_texts::ConsentText,
        consents::{Consent, EventKind},
    },
    ui::{
        button,
        form::{Form, Refused},
        icon,
    },
};

/// A withdrawal that is being written.
pub(super) struct Withdrawal {
    said: Said,
    judged: Judged,
    /// Frames since it was opened: the key that opened it does not also end it.
    n_frames: u8,
    refused: Refused,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Done {
    /// It was logged.
    Withdrawn,
    /// It was left.
    Left,
}

impl Withdrawal {
    /// As of now.
    pub fn now(cx: &Context<'_>) -> Self {
        let said = Said::now(EventKind::Withdrawn, cx.by.at, &cx.by.actor, cx.lang);
        Self { said, judged: Judged::default(), n_frames: 0, refused: Refused::No }
    }

    /// Draws it.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (consent, about): (&Consent, &ConsentText),
    ) -> Option<Done> {
        let lang = cx.lang;
        let words = [text::WITHDRAW_TITLE, text::WITHDRAW_HELP].map(|it| it.in_lang(lang));
        let done = act_ui(ui, words, |ui| {
            let is_savable = self.fields_ui(ui, cx, (consent, about));
            self.foot_ui(ui, cx, is_savable, (consent, about))
        });
        self.n_frames = self.n_frames.saturating_add(1);
        done.inner
    }

    fn fields_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (consent, about): (&Consent, &ConsentText),
    ) -> bool {
        let event = self.said.event(about, Some(consent));
        self.judged.judge(cx, &[consent.person], Some(consent.text), event.as_ref());
        let mut form = Form::new(ui, cx.lang, Vec::new());
        tell_faults(&mut form, &self.judged.shared, cx.lang);
        form.refuse(&mut self.refused);
        let before = self.said.on;
        form.date(F::On, &mut self.said.on);
        if self.said.on != before && self.said.on != Some(cx.today) {
            self.said.at = None; // the time was this moment's
        }
        if self.n_frames == 0 {
            form.begin();
        }
        form.pick(F::Channel, &mut self.said.channel);
        form.is_savable() && self.said.on.is_some()
    }

    fn foot_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        is_savable: bool,
        (consent, about): (&Consent, &ConsentText),
    ) -> Option<Done> {
        let lang = cx.lang;
        ui.horizontal(|ui| {
            let does = button::primary(ui, icon::CHECK, text::WITHDRAW.in_lang(lang));
            let cancel = button::secondary(ui, None, text::CANCEL.in_lang(lang));
            let is_free = self.n_frames > 0 && !cancel.has_focus() && !Popup::is_any_open(ui.ctx());
            let entered = is_free && enters(ui);
            if does.clicked() || entered || cx.takes(Command::Save) {
                if is_savable {
                    return self.save(cx, (consent, about));
                }
                self.refused = Refused::Earlier;
            }
            (cancel.clicked() || cx.takes(Command::Back)).then_some(Done::Left)
        })
        .inner
    }

    fn save(
        &self,
        cx: &mut Context<'_>,
        (consent, about): (&Consent, &ConsentText),
    ) -> Option<Done> {
        let event = self.said.event(about, Some(consent))?;
        let (person, text) = (consent.person, consent.text);
        cx.attempt_and_tell(text::WITHDRAWN, |store, by| {
            store.log_consent(by, person, text, &event)
        })
        .map(|_| Done::Withdrawn)
    }
}

/// Whether Enter was pressed: one that is held down withdraws nothing.
fn enters(ui: &Ui) -> bool {
    let is_pressed = |event: &Event| {
        matches!(event, Event::Key { key: Key::Enter, pressed: true, repeat: false, .. })
    };
    ui.input(|input| input.events.iter().any(is_pressed))
}
