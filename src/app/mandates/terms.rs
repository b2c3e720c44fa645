//! The company's terms for Autogiro: its bankgiros, the editions of the text, and how long is kept.

use egui::{Label, ScrollArea, Ui};

use super::{
    terms_ranges::{self, RangeDraft, range_ui},
    text,
};
use crate::{
    app::{Command, Context, register::Outcome},
    autogiro::CustomerNumber,
    core::{Field, Lang, Record, Text},
    law::Bankgiro,
    registers::autogiro_terms::{AutogiroTerms, Edition, Payee, TermsField as F},
    store::Store,
    ui::{
        button,
        chip::Tone,
        form::{Enter, Form, Refused},
        icon, layout, theme,
    },
};

/// The terms while they are changed.
#[derive(Default)]
pub(super) struct TermsPane {
    read_at: Option<u64>,
    saved: Draft,
    draft: Draft,
    is_savable: bool,
    is_half_typed: bool,
    refused: Refused,
    has_begun: bool,
}

/// The terms, with bankgiros that may be half written.
#[derive(Debug, Clone, Default, PartialEq)]
struct Draft {
    it: AutogiroTerms,
    payees: Vec<PayeeDraft>,
    ranges: Vec<RangeDraft>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct PayeeDraft {
    bankgiro: Option<Bankgiro>,
    customer_number: Option<CustomerNumber>,
    name: String,
}

/// A field of one of our bankgiros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PayeeField {
    Bankgiro,
    CustomerNumber,
    Name,
}

/// A field of one edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EditionField {
    Name,
    Sv,
    En,
    Since,
    Source,
}

impl From<AutogiroTerms> for Draft {
    fn from(it: AutogiroTerms) -> Self {
        let payee = |it: &Payee| PayeeDraft {
            bankgiro: Some(it.bankgiro.clone()),
            customer_number: it.customer_number,
            name: it.name.clone(),
        };
        let ranges = it.clearing_ranges.iter().map(RangeDraft::from).collect();
        Self { payees: it.payees.iter().map(payee).collect(), ranges, it }
    }
}

impl Draft {
    /// The terms, without the bankgiros that are not written.
    fn terms(&self) -> AutogiroTerms {
        let payees = self.payees.iter().filter_map(|it| {
            let PayeeDraft { bankgiro, customer_number, name } = it.clone();
            Some(Payee { bankgiro: bankgiro?, customer_number, name: name.trim().to_owned() })
        });
        let clearing_ranges = self.ranges.iter().map(RangeDraft::range).collect();
        AutogiroTerms { payees: payees.collect(), clearing_ranges, ..self.it.clone() }
    }
}

impl TermsPane {
    /// Whether something typed is unsaved.
    pub fn is_dirty(&self) -> bool {
        self.is_half_typed || self.draft != self.saved
    }

    /// Draws them.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Outcome> {
        self.refresh(cx);
        let lang = cx.lang;
        let is_closed = layout::page_heading(ui, text::TERMS.in_lang(lang), "", |ui| {
            let close = button::icon_button(ui, icon::X, text::BACK.in_lang(lang));
            button::begin(&close, &mut self.has_begun);
            close.clicked()
        });
        let foot = theme::CONTROL + theme::GRID * 8.0;
        let height = ui.available_height() - foot;
        ScrollArea::vertical().auto_shrink(false).max_height(height).show(ui, |ui| {
            layout::turns_pages(ui);
            layout::readable(ui, |ui| {
                ui.add(Label::new(theme::help(ui, text::TERMS_HELP.in_lang(lang))).wrap());
            });
            ui.add_space(theme::GRID * 3.0);
            ui.push_id("autogiro terms", |ui| self.form_ui(ui, cx));
        });
        self.foot_ui(ui, cx);
        let leaves = is_closed || cx.takes(Command::Back);
        leaves.then_some(Outcome::Close)
    }

    /// Reads them where something changed; what is typed stays.
    fn refresh(&mut self, cx: &mut Context<'_>) {
        let revision = cx.store.revision();
        if self.read_at == Some(revision) {
            return;
        }
        let is_dirty = self.read_at.is_some() && self.is_dirty();
        self.read_at = Some(revision);
        let Some(terms) = cx.read(Store::autogiro_terms) else { return };
        self.saved = terms.into();
        if !is_dirty {
            self.draft = self.saved.clone();
        }
    }

    fn form_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let lang = cx.lang;
        let Draft { it, payees, ranges } = &mut self.draft;
        let range_fault = terms_ranges::fault(ranges);
        let mut form = Form::new(ui, lang, it.gaps(cx.today));
        form.on_enter(Enter::GoesOn);
        form.refuse(&mut self.refused);
        if self.refused != Refused::No && payees.iter().any(|it| it.bankgiro.is_none()) {
            form.error(F::Payees, text::NO_BANKGIRO.in_lang(lang));
        }
        if let Some(fault) = range_fault.filter(|_| self.refused != Refused::No) {
            form.error(F::ClearingRanges, fault.text().in_lang(lang));
        }
        form.items(F::Payees, payees, |form, it| payee_ui(form, it, lang));
        let saved = &self.saved.it;
        let mut at = 0;
        form.items(F::Editions, &mut it.editions, |form, edition| {
            let is_used = saved.editions.get(at).is_some_and(|it| it.since.is_some());
            at += 1;
            edition_ui(form, edition, is_used, lang);
        });
        form.heading(text::KEPT_HEADING.in_lang(lang));
        let mut kept_for = Some(it.kept_for);
        form.pick(F::KeptFor, &mut kept_for);
        it.kept_for = kept_for.unwrap_or_default();
        let source = it.kept_for.source().in_lang(lang);
        layout::readable(form.ui(), |ui| layout::message(ui, Tone::Accent, source));
        form.ui().add_space(theme::GRID * 3.0);
        form.text(F::KeptForSource, &mut it.kept_for_source);
        let mut paper = Some(it.paper);
        form.pick(F::Paper, &mut paper);
        it.paper = paper.unwrap_or_default();
        let source = it.paper.source().in_lang(lang);
        layout::readable(form.ui(), |ui| layout::message(ui, Tone::Accent, source));
        form.heading(text::RANGES_HEADING.in_lang(lang));
        layout::readable(form.ui(), |ui| {
            layout::message(ui, Tone::Accent, &text::table_as_of(lang));
        });
        form.ui().add_space(theme::GRID * 3.0);
        form.items(F::ClearingRanges, ranges, |form, it| range_ui(form, it, lang));
        self.is_half_typed = form.is_half_typed();
        let has_bankgiros = payees.iter().all(|it| it.bankgiro.is_some());
        self.is_savable =
            form.is_savable() && has_bankgiros && terms_ranges::fault(ranges).is_none();
    }

    fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        ui.add_space(theme::GRID * 2.0);
        ui.separator();
        let save = button::primary(ui, icon::CHECK, text::SAVE.in_lang(cx.lang));
        if !save.clicked() && !cx.takes(Command::Save) {
            return;
        }
        if !self.is_savable {
            self.refused = Refused::JustNow;
            cx.toasts.tell(Tone::Bad, text::NOT_SAVABLE.in_lang(cx.lang));
            return;
        }
        let terms = self.draft.terms();
        let saved = cx
            .attempt_and_tell(text::TERMS_SAVED, |store, by| store.set_autogiro_terms(by, &terms));
        if saved.is_some() {
            (self.saved, self.refused) = (self.draft.clone(), Refused::No);
        }
    }
}

fn payee_ui(form: &mut Form<'_, PayeeField>, it: &mut PayeeDraft, lang: Lang) {
    let show = |it: &Option<Bankgiro>| it.as_ref().map_or_else(String::new, ToString::to_string);
    form.parsed(PayeeField::Bankgiro, &mut it.bankgiro, show, |typed| {
        let read = (!typed.trim().is_empty()).then(|| Bankgiro::parse(typed)).transpose();
        read.map_err(|error| error.what().in_lang(lang).to_owned())
    });
    let show =
        |it: &Option<CustomerNumber>| it.map_or_else(String::new, |it| format!("{:06}", it.get()));
    form.parsed(PayeeField::CustomerNumber, &mut it.customer_number, show, |typed| {
        let wrong = || text::NOT_A_CUSTOMER_NUMBER.in_lang(lang).to_owned();
        let figures: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        if figures.is_empty() {
            return Ok(None);
        }
        let number = figures.parse().map_err(|_| wrong())?;
        CustomerNumber::new(number).map(Some).map_err(|_| wrong())
    });
    form.text(PayeeField::Name, &mut it.name);
}

/// One edition: to be written, or read where it is in use.
fn edition_ui(form: &mut Form<'_, EditionField>, it: &mut Edition, is_used: bool, lang: Lang) {
    use EditionField as E;
    if is_used {
        layout::message(form.ui(), Tone::Accent, text::IN_USE.in_lang(lang));
        let since = it.since.map(|it| it.to_string()).unwrap_or_default();
        let told = [(E::Name, &it.name), (E::Sv, &it.sv), (E::En, &it.en), (E::Source, &it.source)];
        for (field, told) in told.into_iter().filter(|(_, told)| !told.trim().is_empty()) {
            form.follows(field, std::slice::from_ref(told));
        }
        form.follows(E::Since, &[since]);
        return;
    }
    form.text(E::Name, &mut it.name);
    form.multiline(E::Sv, &mut it.sv);
    form.multiline(E::En, &mut it.en);
    form.text(E::Source, &mut it.source);
    form.date(E::Since, &mut it.since);
}

impl Field for PayeeField {
    fn label(self) -> Text {
        match self {
            Self::Bankgiro => text::PAYEE_BANKGIRO,
            Self::CustomerNumber => text::PAYEE_CUSTOMER_NUMBER,
            Self::Name => text::PAYEE_NAME,
        }
    }

    fn help(self) -> Text {
        match self {
            Self::CustomerNumber => text::PAYEE_CUSTOMER_NUMBER_HELP,
            _ => Text::EMPTY,
        }
    }
}

impl Field for EditionField {
    fn label(self) -> Text {
        match self {
            Self::Name => text::EDITION_NAME,
            Self::Sv => text::EDITION_SV,
            Self::En => text::EDITION_EN,
            Self::Since => text::EDITION_SINCE,
            Self::Source => text::EDITION_SOURCE,
        }
    }

    fn help(self) -> Text {
        match self {
            Self::Sv => text::EDITION_SV_HELP,
            Self::Since => text::EDITION_SINCE_HELP,
            _ => Text::EMPTY,
        }
    }
}
