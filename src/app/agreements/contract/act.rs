//! A version that is being drawn up, or noted as signed: a few fields in a frame, and the button that does it.

use egui::{RichText, Ui};
use jiff::civil::Date;

use super::text;
use crate::{
    app::{
        Context,
        register::{Pressed, act_ui, foot_ui, text as shared},
    },
    core::{Field, Id, Lang, Text},
    registers::{
        agreements::{Agreement, AgreementField},
        contracts::{Contract, ContractFault, ContractField, Signing},
    },
    reports::pub_avtal,
    ui::{
        chip,
        form::{Enter, Form, Refused},
        theme,
    },
};

/// What is being told.
pub(super) struct Act {
    what: What,
    is_begun: bool,
    refused: Refused,
}

enum What {
    DrawUp { number: u32, lang: Lang, objection_days: u32 },
    Sign { id: Id<Contract>, version: Box<Contract>, signing: Signing },
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// It is still being told.
    NotYet,
    /// It was done.
    Done,
    /// It was left.
    Left,
}

/// A field of the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ActField {
    OfAgreement(AgreementField),
    OfContract(ContractField),
}

impl Field for ActField {
    fn label(self) -> Text {
        match self {
            Self::OfAgreement(field) => field.label(),
            Self::OfContract(field) => field.label(),
        }
    }

    fn help(self) -> Text {
        match self {
            Self::OfAgreement(field) => field.help(),
            Self::OfContract(field) => field.help(),
        }
    }
}

impl Act {
    /// The next version, in `lang`.
    pub fn draw_up(number: u32, lang: Lang, objection_days: u32) -> Self {
        Self::of(What::DrawUp { number, lang, objection_days })
    }

    /// The signatures on a version, of today until another day is given.
    pub fn sign(id: Id<Contract>, version: Contract, today: Date) -> Self {
        let signing = Signing { on: Some(today), ..Signing::default() };
        Self::of(What::Sign { id, version: Box::new(version), signing })
    }

    fn of(what: What) -> Self {
        Self { what, is_begun: false, refused: Refused::No }
    }

    /// Whether leaving it would lose something typed.
    pub fn is_dirty(&self) -> bool {
        match &self.what {
            What::DrawUp { .. } => false, // a number and a language, which the next one is offered again
            What::Sign { signing, .. } => {
                [&signing.by_us, &signing.by_them].iter().any(|it| !it.trim().is_empty())
            }
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, of: Id<Agreement>) -> Ended {
        let lang = cx.lang;
        let (title, help, does) = match &self.what {
            What::DrawUp { number, .. } => {
                (text::draw_up(*number, lang), text::DRAW_UP_HELP, text::DOES_DRAW_UP)
            }
            What::Sign { version, .. } => {
                (text::sign(version.number, lang), text::SIGN_HELP, text::DOES_SIGN)
            }
        };
        let ended = act_ui(ui, [&title, help.in_lang(lang)], |ui| {
            let is_savable = ui.push_id("contract", |ui| self.form_ui(ui, cx)).inner;
            let amiss = (!is_savable).then_some(shared::NOT_SAVABLE);
            match foot_ui(ui, cx, does.in_lang(lang), amiss, &mut self.refused) {
                Some(Pressed::Save) if self.done(cx, of).is_some() => Ended::Done,
                Some(Pressed::Cancel) => Ended::Left,
                Some(Pressed::Save) | None => Ended::NotYet,
            }
        });
        ended.inner
    }

    fn form_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> bool {
        if let What::DrawUp { lang, .. } = &mut self.what {
            language_ui(ui, cx.lang, lang);
        }
        let mut form: Form<'_, ActField> = Form::new(ui, cx.lang, Vec::new());
        form.on_enter(Enter::GoesOn);
        let fault = match &self.what {
            What::DrawUp { .. } => None,
            What::Sign { version, signing, .. } => signing.fault(version, cx.today),
        };
        // What is only not written yet is told when somebody wants to go on without it.
        let waits = matches!(fault, Some(ContractFault::NoSignatory | ContractFault::NotDated));
        if let Some(fault) = fault.filter(|_| !waits || self.refused != Refused::No) {
            form.error(field_of(fault), fault.text().in_lang(cx.lang));
        }
        form.refuse(&mut self.refused);
        if !std::mem::replace(&mut self.is_begun, true) {
            form.begin();
        }
        match &mut self.what {
            What::DrawUp { objection_days, .. } => {
                form.number(ActField::OfAgreement(AgreementField::ObjectionDays), objection_days);
            }
            What::Sign { signing, .. } => {
                form.date(ActField::OfContract(ContractField::SignedOn), &mut signing.on);
                form.text(ActField::OfContract(ContractField::SignedByUs), &mut signing.by_us);
                form.text(ActField::OfContract(ContractField::SignedByThem), &mut signing.by_them);
            }
        }
        form.is_savable() && fault.is_none()
    }

    fn done(&self, cx: &mut Context<'_>, of: Id<Agreement>) -> Option<()> {
        let today = cx.today;
        match &self.what {
            What::DrawUp { lang, objection_days, .. } => {
                let terms = (*lang, today, *objection_days);
                cx.attempt_and_tell(text::DRAWN_UP, |store, by| {
                    pub_avtal::draw_up(store, by, of, terms).map(drop)
                })
            }
            What::Sign { id, signing, .. } => {
                cx.attempt_and_tell(text::NOTED, |store, by| store.sign_contract(by, *id, signing))
            }
        }
    }
}

/// Where a fault is told.
fn field_of(fault: ContractFault) -> ActField {
    ActField::OfContract(match fault {
        ContractFault::NoSignatory => ContractField::SignedByThem,
        ContractFault::IsSigned
        | ContractFault::LaterIsSigned
        | ContractFault::AgreementEnds
        | ContractFault::NotDated
        | ContractFault::InTheFuture
        | ContractFault::BeforeDrawnUp => ContractField::SignedOn,
    })
}

/// The language of the text.
fn language_ui(ui: &mut Ui, lang: Lang, chosen: &mut Lang) {
    let label = ContractField::Language.label().in_lang(lang);
    ui.label(RichText::new(label).font(theme::strong()));
    ui.horizontal(|ui| {
        for (it, name) in text::LANGUAGES {
            if chip::filter(ui, name, None, *chosen == it).clicked() {
                *chosen = it;
            }
        }
    });
    ui.add_space(theme::GRID * 3.0);
}
