//! A version that is being drawn up, or noted as signed: a few fields in a frame, and the button that does it.

use egui::{Frame, Label, Margin, RichText, Stroke, Ui};
use jiff::civil::Date;

use super::text;
use crate::{
    app::{Command, Context},
    core::{Field, Id, Lang, Text},
    registers::{
        agreements::{Agreement, AgreementField},
        contracts::{Contract, ContractFault, ContractField, Signing},
    },
    reports::pub_avtal,
    ui::{
        button, chip,
        chip::Tone,
        form::{Enter, Form, Refused},
        icon, layout,
        theme::{self, tokens},
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
        let frame = Frame::new()
            .fill(tokens(ui).card)
            .stroke(Stroke::new(1.0, tokens(ui).accent))
            .corner_radius(theme::RADIUS)
            .inner_margin(Margin::symmetric(16, 12));
        let ended = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let (title, help) = match &self.what {
                What::DrawUp { number, .. } => (text::draw_up(*number, lang), text::DRAW_UP_HELP),
                What::Sign { version, .. } => (text::sign(version.number, lang), text::SIGN_HELP),
            };
            layout::section_heading(ui, &title);
            let help = theme::help(ui, help.in_lang(lang));
            layout::readable(ui, |ui| ui.add(Label::new(help).wrap()));
            ui.add_space(theme::GRID * 2.0);
            let is_savable = ui.push_id("contract", |ui| self.form_ui(ui, cx)).inner;
            self.foot_ui(ui, cx, of, is_savable)
        });
        ui.add_space(theme::GRID * 3.0);
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

    fn foot_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        of: Id<Agreement>,
        is_savable: bool,
    ) -> Ended {
        let lang = cx.lang;
        ui.horizontal(|ui| {
            let does = match self.what {
                What::DrawUp { .. } => text::DOES_DRAW_UP,
                What::Sign { .. } => text::DOES_SIGN,
            };
            let does = button::primary(ui, icon::CHECK, does.in_lang(lang));
            let cancel = button::secondary(ui, None, text::CANCEL.in_lang(lang));
            if does.clicked() || cx.takes(Command::Save) {
                if !is_savable {
                    self.refused = Refused::JustNow;
                    cx.toasts.tell(Tone::Bad, text::NOT_SAVABLE.in_lang(lang));
                } else if self.done(cx, of).is_some() {
                    return Ended::Done;
                }
            }
            let is_left = cancel.clicked() || cx.takes(Command::Back);
            if is_left { Ended::Left } else { Ended::NotYet }
        })
        .inner
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
