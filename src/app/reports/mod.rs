//! The reports on screen: choose, see the real pages, save or print.

mod agreement;
mod assessment;
mod choice;
mod consent;
mod loose;
mod mandate;
mod output;
mod pages;
mod papers;
mod policy;
mod purposes;
mod subject;
mod text;

use std::{sync::Arc, thread};

use egui::{ScrollArea, Ui, UiBuilder, pos2};

use self::{
    agreement::AgreementChoice, assessment::AssessmentChoice, choice::Choices,
    consent::ConsentChoice, mandate::MandateChoice, output::Output, pages::Pages,
    policy::PolicyChoice, purposes::Purposes, subject::Subject,
};
pub use self::{loose::LoosePaper, papers::Papers};
use super::{About, Command, Context, Place, Screen};
use crate::{
    core::{Choice, Explain},
    registers::Register,
    report::{Document, Format, Preview, ReportError, render},
    reports::{Asks, ReportKind, Scope, build},
    ui::{
        button,
        empty::empty_state,
        icon,
        job::{Job, progress_ui},
        layout, theme,
    },
};

const LEFT: f32 = 304.0;
const GUTTER: f32 = 24.0;

/// The reports.
pub struct ReportsScreen {
    choices: Choices,
    subject: Subject,
    purposes: Purposes,
    consent: ConsentChoice,
    mandate: MandateChoice,
    agreement: AgreementChoice,
    assessment: AssessmentChoice,
    policy: PolicyChoice,
    asked: Option<(Scope, u64)>,
    stage: Stage,
    output: Output,
    /// The record whose page led here, and to which Esc leads back.
    came_from: Option<Place>,
    /// Whether the keyboard comes to the print button, once there are pages.
    takes_focus: bool,
}

/// How far the chosen report has come.
enum Stage {
    /// Something is still to be chosen.
    Choosing,
    /// It is laid out.
    Making(Arc<Document>, Job<Result<Vec<u8>, ReportError>>),
    /// It is shown.
    Shown(Made),
    /// It cannot be made of what was chosen: why, and what to do.
    Refused(String, String),
    /// It was cancelled, or it failed.
    Stopped(String),
}

/// A finished report.
pub(super) struct Made {
    document: Arc<Document>,
    pdf: Arc<Vec<u8>>,
    pages: Pages,
}

impl ReportsScreen {
    /// With one chosen, and what it is about.
    pub fn new(kind: ReportKind, about: About) -> Self {
        Self {
            choices: Choices::new(kind),
            subject: Subject::preset(about),
            purposes: Purposes::preset(about),
            consent: ConsentChoice::preset(about),
            mandate: MandateChoice::preset(about),
            agreement: AgreementChoice::preset(about),
            assessment: AssessmentChoice::preset(about),
            policy: PolicyChoice::preset(about),
            asked: None,
            stage: Stage::Choosing,
            output: Output::default(),
            came_from: about.record(),
            takes_focus: true,
        }
    }

    /// What is to be shown; `None` while somebody is still to be chosen.
    fn scope(&self, cx: &Context<'_>) -> Option<Scope> {
        let (kind, date) = (self.choices.kind, self.choices.date?);
        let scope = Scope::new(kind, self.choices.lang.unwrap_or(cx.lang), date);
        let of_person = Scope { person: self.subject.person(), ..scope.clone() };
        match kind.asks() {
            Asks::Nothing => Some(scope),
            Asks::Person => self.subject.told(scope),
            Asks::Purposes => self.purposes.told(scope),
            Asks::Form => self.purposes.told(of_person),
            Asks::Consent => {
                let consent = Some(self.consent.chosen()?);
                Some(Scope { consent, ..scope })
            }
            Asks::MandateForm | Asks::Mandate | Asks::Shredding => self.mandate.told(of_person),
            Asks::Agreement | Asks::Agreements | Asks::Customer | Asks::Contract => {
                self.agreement.told(of_person)
            }
            Asks::Assessment(_) => self.assessment.told(scope),
            Asks::Policy | Asks::PolicyChanges => Some(self.policy.told(scope)),
            Asks::PolicyLetter => Some(self.policy.told(of_person)),
        }
    }

    /// Begins the report anew where what was chosen, or the binder, has changed.
    fn refresh(&mut self, cx: &mut Context<'_>) {
        self.choices.date.get_or_insert(cx.today);
        if let Some(id) = self.consent.asked_for()
            && let Some(Some(consent)) = cx.read(|store| store.get(id))
        {
            self.subject.is_of(consent.person);
        }
        if let Some(id) = self.mandate.asked_for()
            && let Some(Some(mandate)) = cx.read(|store| store.get(id))
        {
            self.subject.is_of(mandate.payer);
        }
        if let Some(id) = self.agreement.asked_for()
            && let Some(Some(agreement)) = cx.read(|store| store.get(id))
            && let Some(counterparty) = agreement.counterparty
        {
            self.subject.is_of(counterparty);
        }
        self.policy.refresh(cx);
        self.consent.refresh(cx, self.subject.person());
        self.mandate.refresh(cx, self.subject.person(), self.choices.kind.asks());
        self.agreement.refresh(cx, self.subject.person(), self.choices.kind);
        if let Asks::Assessment(kind) = self.choices.kind.asks() {
            self.assessment.refresh(cx, kind);
        }
        let asked = self.scope(cx).map(|scope| (scope, cx.store.revision()));
        if asked == self.asked {
            return;
        }
        self.asked = asked;
        self.begin(cx);
    }

    fn begin(&mut self, cx: &mut Context<'_>) {
        if let Stage::Making(_, job) = &self.stage {
            job.progress().cancel();
        }
        self.stage = Stage::Choosing;
        let Some((scope, _)) = &self.asked else { return };
        let document = match build(cx.store, scope) {
            Ok(document) => Arc::new(document),
            Err(error) => {
                let told = error.message(cx.lang);
                self.stage = Stage::Refused(told.what, told.advice);
                return;
            }
        };
        let shared = Arc::clone(&document);
        let job = Job::spawn(move |progress| render(&shared, Format::Pdf, progress));
        self.stage = Stage::Making(document, job);
    }

    fn poll(&mut self, ui: &Ui, cx: &Context<'_>) {
        let Stage::Making(document, job) = &mut self.stage else { return };
        let Some(result) = job.poll(ui.ctx()) else { return };
        let document = Arc::clone(document);
        self.stage = match finished(document, result) {
            Ok(made) => Stage::Shown(made),
            Err(error) => {
                let told = error.message(cx.lang);
                Stage::Stopped(told.to_string())
            }
        };
        ui.ctx().request_repaint();
    }

    fn stage_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        match &mut self.stage {
            Stage::Choosing => {
                let (title, line) = text::still_to_choose(self.choices.kind.asks());
                empty_state(ui, icon::USER, title.in_lang(lang), line.in_lang(lang), |_| ());
            }
            Stage::Refused(why, advice) => empty_state(ui, icon::WARNING, why, advice, |_| ()),
            Stage::Making(_, job) => {
                ui.add_space(theme::GRID * 12.0);
                progress_ui(ui, lang, text::MAKING.in_lang(lang), job.progress());
            }
            Stage::Shown(made) => made.pages.ui(ui, lang),
            Stage::Stopped(why) => {
                let again =
                    empty_state(ui, icon::FILE_TEXT, text::NOT_SHOWN.in_lang(lang), why, |ui| {
                        button::primary(ui, icon::ARROW_CLOCKWISE, text::AGAIN.in_lang(lang))
                            .clicked()
                    });
                if again {
                    self.begin(cx);
                }
            }
        }
    }

    fn left_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.choices.kinds_ui(ui, cx.lang);
        let asks = self.choices.kind.asks();
        if matches!(asks, Asks::Form | Asks::Purposes) {
            self.purposes.ui(ui, cx, asks);
        }
        let is_about_nobody =
            matches!(asks, Asks::Policy | Asks::PolicyChanges | Asks::Assessment(_));
        if !matches!(asks, Asks::Nothing | Asks::Purposes) && !is_about_nobody {
            self.subject.ui(ui, cx, asks);
        }
        match asks {
            Asks::Form => self.purposes.signer_ui(ui, cx),
            Asks::Consent => self.consent.ui(ui, cx),
            Asks::MandateForm | Asks::Mandate | Asks::Shredding => self.mandate.ui(ui, cx, asks),
            Asks::Agreement | Asks::Agreements | Asks::Customer | Asks::Contract => {
                self.agreement.ui(ui, cx.lang, asks);
            }
            Asks::Assessment(_) => self.assessment.ui(ui, cx),
            Asks::Policy | Asks::PolicyChanges | Asks::PolicyLetter => {
                self.policy.ui(ui, cx.lang, asks);
            }
            Asks::Nothing | Asks::Person | Asks::Purposes => {}
        }
        if self.choices.kind == ReportKind::Overforingar
            && button::link(ui, Register::Countries.text().in_lang(cx.lang)).clicked()
        {
            *cx.go = Some(Place::Register(Register::Countries, None));
        }
        self.choices.edition_ui(ui, cx.lang);
        let made = if let Stage::Shown(made) = &self.stage { Some(made) } else { None };
        self.output.save_ui(ui, cx, self.choices.kind, made);
    }
}

fn finished(
    document: Arc<Document>,
    result: thread::Result<Result<Vec<u8>, ReportError>>,
) -> Result<Made, ReportError> {
    let pdf = Arc::new(result.unwrap_or(Err(ReportError::Preview))?);
    let pages = Pages::new(Preview::new(pdf.to_vec())?);
    Ok(Made { document, pdf, pages })
}

impl Screen for ReportsScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.refresh(cx);
        self.poll(ui, cx);
        let lang = cx.lang;
        let is_shown = matches!(self.stage, Stage::Shown(_));
        let pressed = layout::page_heading(ui, text::REPORTS.in_lang(lang), "", |ui| {
            let print = |ui: &mut Ui| button::primary(ui, icon::PRINTER, text::PRINT.in_lang(lang));
            let response = ui.add_enabled_ui(is_shown, print).inner;
            // Pages are made while somebody types on: the keyboard stays with the field.
            let is_free = is_shown && !ui.ctx().text_edit_focused();
            if is_free && std::mem::take(&mut self.takes_focus) {
                response.request_focus();
            }
            response.on_hover_text(text::PRINT_HELP.in_lang(lang)).clicked()
        });
        let wants = pressed || cx.takes(Command::Print);
        if let (true, Stage::Shown(made)) = (wants, &self.stage) {
            self.output.print(cx, self.choices.kind, made);
        }
        if let (Some(place), true) = (self.came_from, cx.takes(Command::Back)) {
            *cx.go = Some(place);
        }
        self.output.poll(ui, cx);
        let room = ui.available_rect_before_wrap();
        let width = LEFT.min(room.width() * 0.45);
        let left = room.with_max_x(room.left() + width);
        let right = egui::Rect::from_min_max(pos2(left.right() + GUTTER, room.top()), room.max);
        ui.scope_builder(UiBuilder::new().id_salt("choices").max_rect(left), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(width - theme::GRID * 3.0);
                self.left_ui(ui, cx);
            });
        });
        ui.scope_builder(UiBuilder::new().id_salt("pages").max_rect(right), |ui| {
            self.stage_ui(ui, cx);
        });
    }
}
