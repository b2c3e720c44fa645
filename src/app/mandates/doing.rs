//! An act on a mandate that is being told: a few fields in a frame, and the button that does it.

use egui::Ui;

use super::{
    field::FormField as F,
    said::{Act, Said},
    text,
};
use crate::{
    app::{
        Context,
        register::{Pressed, act_ui, foot_ui, text as shared},
    },
    autogiro::PayerNumber,
    core::Id,
    registers::mandates::{
        Decision, EndedBy, FindingKind, Log, Mandate, MandateFault, MandateField as M, MandateState,
    },
    store::{Store, Stored},
    ui::{
        chip::Tone,
        form::{Enter, Form, Refused},
        layout, theme,
    },
};

/// An act that is being told.
pub(super) struct Doing {
    act: Act,
    said: Said,
    is_begun: bool,
    refused: Refused,
    /// Whether the paper is the only proof of what has been debited.
    is_only_proof: bool,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// It was done.
    Done,
    /// It was left.
    Left,
}

/// What can be confirmed by hand.
const CONFIRMED: &[MandateState] = &[
    MandateState::Approved,
    MandateState::UnderInquiry,
    MandateState::Rejected,
    MandateState::Cancelled,
];

impl Doing {
    /// The act, begun.
    pub fn begin(act: Act, (id, mandate): (Id<Mandate>, &Mandate), cx: &mut Context<'_>) -> Self {
        let said = Said::usual(act, mandate, cx.today, &cx.by.actor);
        let scans = |store: &Store| store.attachments(Mandate::REGISTER, id.raw());
        let is_proof = act == Act::Shred && mandate.is_proof();
        let is_only_proof = is_proof && cx.read(scans).is_some_and(|it| it.is_empty());
        Self { act, said, is_begun: false, refused: Refused::No, is_only_proof }
    }

    /// Draws it.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, mandate): (Id<Mandate>, &Mandate),
    ) -> Option<Ended> {
        let lang = cx.lang;
        let words = [text::act(self.act), text::act_help(self.act)].map(|it| it.in_lang(lang));
        let ended = act_ui(ui, words, |ui| {
            if self.is_only_proof {
                layout::message(ui, Tone::Warn, text::SCAN_FIRST.in_lang(lang));
                ui.add_space(theme::GRID * 2.0);
            }
            let key = ("act", id.raw());
            let is_savable = ui.push_id(key, |ui| self.form_ui(ui, cx, mandate)).inner;
            let amiss = (!is_savable).then_some(shared::NOT_SAVABLE);
            match foot_ui(ui, cx, text::does(self.act).in_lang(lang), amiss, &mut self.refused)? {
                Pressed::Save => self.done(cx, id),
                Pressed::Cancel => Some(Ended::Left),
            }
        });
        ended.inner
    }

    fn done(&self, cx: &mut Context<'_>, id: Id<Mandate>) -> Option<Ended> {
        let (act, said) = (self.act, &self.said);
        let done = cx.attempt_and_tell(text::done(act), |store, by| said.done(act, store, by, id));
        done.map(|()| Ended::Done)
    }

    fn form_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, mandate: &Mandate) -> bool {
        let fault = self.said.fault(self.act, mandate, &Log::from(cx.by));
        let mut form: Form<'_, F> = Form::new(ui, cx.lang, Vec::new());
        form.on_enter(Enter::GoesOn);
        // What is only not written yet is told when somebody wants to go on without it.
        let waits = matches!(fault, Some(MandateFault::NoReason | MandateFault::NoShredder));
        if let Some(fault) = fault.filter(|_| !waits || self.refused != Refused::No) {
            form.error(self.field_of(fault), &text::told(fault, cx.lang));
        }
        let lacks = self.said.lacks(self.act);
        if let Some(field) = lacks.filter(|_| self.refused != Refused::No) {
            form.error(field, text::TELL_THIS.in_lang(cx.lang));
        }
        form.refuse(&mut self.refused);
        if !std::mem::replace(&mut self.is_begun, true) {
            form.begin();
        }
        self.fields_ui(&mut form, cx, mandate);
        form.is_savable() && fault.is_none() && lacks.is_none()
    }

    /// Where a fault is told.
    fn field_of(&self, fault: MandateFault) -> F {
        match (self.act, fault) {
            (Act::Number, _) => F::NewNumber,
            (Act::Settle(_), _) | (Act::Confirm, MandateFault::NoReason) => F::Reason,
            (Act::Sign, MandateFault::AccountRefused) => F::On,
            (Act::Confirm, fault @ MandateFault::InTheFuture) => fault.into(),
            (Act::Confirm, _) => F::To,
            (Act::End, MandateFault::InTheFuture) => F::ToldOn,
            (Act::End, MandateFault::EndsBeforeTold | MandateFault::NoticeTooShort) => F::EndsOn,
            (Act::End, _) => F::EndedBy,
            (_, fault) => fault.into(),
        }
    }

    fn fields_ui(&mut self, form: &mut Form<'_, F>, cx: &Context<'_>, mandate: &Mandate) {
        let said = &mut self.said;
        match self.act {
            Act::Sign => {
                form.date(F::Of(M::SignedOn), &mut said.on);
                form.text(F::Of(M::SignedAt), &mut said.town);
                form.date(F::Of(M::ReceivedOn), &mut said.received_on);
            }
            Act::MarkSent => {
                form.date(F::On, &mut said.on);
                form.text(F::Reason, &mut said.reason);
            }
            Act::Confirm => {
                form.pick_among(F::To, CONFIRMED, &mut said.to);
                form.date(F::On, &mut said.on);
                form.text(F::Reason, &mut said.reason);
            }
            Act::End => end_ui(form, cx, said),
            Act::Shred => {
                form.date(F::On, &mut said.on);
                form.text(F::ShreddedBy, &mut said.who);
                form.text(F::Witness, &mut said.witness);
                form.text(F::How, &mut said.how);
            }
            Act::Number => number_ui(form, cx, said),
            Act::Settle(at) => settle_ui(form, said, mandate, at),
        }
    }
}

/// Who, since when, and the day on which it ends: 30 days later where we end it (the mandate's text).
fn end_ui(form: &mut Form<'_, F>, cx: &Context<'_>, said: &mut Said) {
    let before = (said.by, said.on, said.at_once);
    form.pick(F::EndedBy, &mut said.by);
    form.date(F::ToldOn, &mut said.on);
    if said.by == Some(EndedBy::Us) {
        form.choice(F::AtOnce, &mut said.at_once);
    } else {
        said.at_once = None;
    }
    if (said.by, said.on, said.at_once) != before {
        said.ends_on = None;
    }
    let Some(usual) = said.ending() else { return };
    let mut ends_on = Some(usual.ends_on);
    if form.date(F::EndsOn, &mut ends_on).changed() {
        said.ends_on = ends_on;
    }
    if let Some(ending) = said.ending() {
        let told = text::ends(&ending, cx.lang);
        layout::readable(form.ui(), |ui| layout::message(ui, Tone::Accent, &told));
        form.ui().add_space(theme::GRID * 3.0);
    }
    form.text(F::Reason, &mut said.reason);
}

fn number_ui(form: &mut Form<'_, F>, cx: &Context<'_>, said: &mut Said) {
    let lang = cx.lang;
    let show = |it: &Option<PayerNumber>| it.map_or_else(String::new, |it| it.to_string());
    form.parsed(F::NewNumber, &mut said.number, show, |typed| {
        let read = (!typed.trim().is_empty()).then(|| PayerNumber::parse(typed)).transpose();
        read.map_err(|_| text::NOT_A_PAYER_NUMBER.in_lang(lang).to_owned())
    });
}

/// What was found, and what is to become of it.
fn settle_ui(form: &mut Form<'_, F>, said: &mut Said, mandate: &Mandate, at: usize) {
    let kind = mandate.findings.get(at).map(|it| &it.kind);
    if kind.is_some_and(FindingKind::can_be_taken) {
        form.pick::<Decision>(F::Decision, &mut said.decision);
    }
    form.text(F::Reason, &mut said.reason);
}
