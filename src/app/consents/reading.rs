//! A consent as it is read: how it stands, its chain, what must stop and what may go on.

use egui::{Frame, Label, ScrollArea, Stroke, Ui};
use jiff::civil::Date;

use super::{
    log::OTHER,
    stopping::{goes_on_ui, tasks_ui},
    text,
    timeline::Timeline,
    withdraw::{Done, Withdrawal},
};
use crate::{
    app::{
        About, Command, Context, Place,
        register::{AttachmentsPart, HistoryPart, links_ui, record_heading},
    },
    core::{Choice, Id, Lang, Record},
    registers::{
        Register,
        consent_texts::ConsentText,
        consents::{Consent, ConsentState, EventKind, GoesOn},
        desk::Link,
    },
    reports::ReportKind,
    store::{AttachmentMeta, Store, StoreError, Stored},
    ui::{
        button,
        chip::{self, Tone},
        icon, layout,
        theme::{self, tokens},
    },
};

/// A consent that is read.
pub struct Reading {
    id: Id<Consent>,
    read_at: Option<u64>,
    known: Option<Known>,
    takes_focus: bool,
    /// Whether it was just logged, so that the receipt is what comes next.
    is_logged: bool,
    withdrawal: Option<Withdrawal>,
    timeline: Timeline,
    attachments: AttachmentsPart,
    history: HistoryPart,
}

/// What is read of the registers.
struct Known {
    consent: Consent,
    person: String,
    about: ConsentText,
    goes_on: Vec<GoesOn>,
    files: Vec<AttachmentMeta>,
}

/// Where it leads.
pub enum Led {
    /// To the list.
    Away,
    /// Nowhere: it is gone.
    Gone,
    /// To logging one of these.
    Log(Box<Consent>, &'static [EventKind]),
}

const RENEWED: &[EventKind] = &[EventKind::Renewed];
const GIVEN: &[EventKind] = &[EventKind::Given];
/// The height of the actions, which weigh the same (GDPR 7.3).
const ACTION: f32 = 42.0;

impl Reading {
    /// The consent `id`.
    pub fn of(id: Id<Consent>) -> Self {
        Self {
            id,
            read_at: None,
            known: None,
            takes_focus: false,
            is_logged: false,
            withdrawal: None,
            timeline: Timeline::default(),
            attachments: AttachmentsPart::default(),
            history: HistoryPart::default(),
        }
    }

    /// Just logged, with the keyboard at its receipt.
    pub fn logged(self) -> Self {
        Self { takes_focus: true, is_logged: true, ..self }
    }

    /// With the keyboard in it.
    pub fn focused(self) -> Self {
        Self { takes_focus: true, ..self }
    }

    /// Its number.
    pub fn id(&self) -> Id<Consent> {
        self.id
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Led> {
        if !self.refresh(cx) {
            return Some(Led::Gone);
        }
        let known = self.known.take()?;
        let led = ui
            .push_id(("consent", self.id.raw()), |ui| self.page_ui(ui, cx, &known, is_narrow))
            .inner;
        self.known = Some(known);
        led
    }

    /// Reads it where something changed; `false` when it is gone.
    fn refresh(&mut self, cx: &mut Context<'_>) -> bool {
        let revision = cx.store.revision();
        if self.read_at == Some(revision) {
            return self.known.is_some();
        }
        let id = self.id;
        self.read_at = Some(revision);
        self.known = cx.read(|store| read(store, id)).flatten();
        self.known.is_some()
    }

    fn page_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        known: &Known,
        is_narrow: bool,
    ) -> Option<Led> {
        let lang = cx.lang;
        let state = known.consent.state(cx.today, known.about.needed(cx.today));
        let of = [&*known.person, &*known.about.title()];
        let mut led = record_heading(ui, lang, of, is_narrow).then_some(Led::Away);
        standing_ui(ui, cx, known, state);
        self.receipt_ui(ui, cx, state);
        if self.withdrawal.is_none() {
            led = self.actions_ui(ui, cx, known, state).or(led);
            if cx.takes(Command::Back) {
                led = Some(Led::Away);
            }
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            layout::turns_pages(ui);
            if let Some(withdrawal) = &mut self.withdrawal
                && let Some(done) = withdrawal.ui(ui, cx, (&known.consent, &known.about))
            {
                self.withdrawal = None;
                self.takes_focus = true;
                self.is_logged = done == Done::Withdrawn;
            }
            gaps_ui(ui, cx, &known.consent, can_renew(state));
            tasks_ui(ui, cx, self.id, &known.consent);
            self.timeline.ui(ui, lang, (&known.consent, &known.about), &known.files);
            if !matches!(state, ConsentState::Valid | ConsentState::Outdated) {
                goes_on_ui(ui, cx, &known.goes_on);
            }
            note_ui(ui, lang, &known.consent.note);
            links_ui(ui, cx, links_of(known));
            let of = (Consent::REGISTER, self.id.raw());
            let proofs = known.consent.events.iter().map(|it| it.evidence.file.as_str());
            self.attachments.keep(proofs);
            self.attachments.ui(ui, cx, of);
            self.history.ui(ui, cx, Register::Consents, self.id.raw());
            ui.add_space(theme::GRID * 6.0);
        });
        led
    }

    /// The paper to hand over, as the one thing that is left to do when something was just logged.
    fn receipt_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, state: ConsentState) {
        let mut is_wanted = cx.takes(Command::Print);
        if self.is_logged && self.withdrawal.is_none() {
            let name = receipt_of(state).in_lang(cx.lang);
            let print = button::primary(ui, icon::PRINTER, name);
            if std::mem::take(&mut self.takes_focus) {
                print.request_focus();
            }
            is_wanted |= print.clicked();
            ui.add_space(theme::GRID);
        }
        if is_wanted {
            self.to_receipt(cx);
        }
    }

    fn to_receipt(&self, cx: &mut Context<'_>) {
        let about = About::Consent(self.id);
        *cx.go = Some(Place::Reports(ReportKind::Samtyckeskvitto, about));
    }

    /// What can be done, each as easily as the other.
    fn actions_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        known: &Known,
        state: ConsentState,
    ) -> Option<Led> {
        let lang = cx.lang;
        let holds = matches!(state, ConsentState::Valid | ConsentState::Outdated);
        let (again, kinds) =
            if can_renew(state) { (text::RENEW, RENEWED) } else { (text::GIVE_ANEW, GIVEN) };
        let mut led = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().button_padding = egui::vec2(12.0, 11.0);
            ui.spacing_mut().interact_size.y = ACTION;
            let withdraw = holds.then(|| {
                button::secondary(ui, icon::ARROW_COUNTER_CLOCKWISE, text::WITHDRAW.in_lang(lang))
            });
            let renew = button::secondary(ui, icon::ARROW_CLOCKWISE, again.in_lang(lang));
            let other = button::secondary(ui, icon::NOTE_PENCIL, text::LOG_OTHER.in_lang(lang));
            if !self.is_logged {
                let name = receipt_of(state).in_lang(lang);
                if button::icon_button(ui, icon::PRINTER, name).clicked() {
                    self.to_receipt(cx);
                }
            }
            if std::mem::take(&mut self.takes_focus) {
                withdraw.as_ref().unwrap_or(&renew).request_focus();
            }
            if withdraw.is_some_and(|it| it.clicked()) {
                self.withdrawal = Some(Withdrawal::now(cx));
            }
            if renew.clicked() {
                led = Some(Led::Log(Box::new(known.consent.clone()), kinds));
            }
            if other.clicked() || cx.takes(Command::Edit) {
                led = Some(Led::Log(Box::new(known.consent.clone()), OTHER));
            }
        });
        ui.add_space(theme::GRID * 3.0);
        led
    }
}

/// Whether a yes is there to be renewed.
fn can_renew(state: ConsentState) -> bool {
    matches!(state, ConsentState::Valid | ConsentState::Outdated | ConsentState::Expired)
}

/// What the paper to hand over is called.
fn receipt_of(state: ConsentState) -> crate::core::Text {
    match state {
        ConsentState::Valid | ConsentState::Outdated => text::PRINT_RECEIPT,
        _ => text::PRINT_CONFIRMATION,
    }
}

fn read(store: &Store, id: Id<Consent>) -> Result<Option<Known>, StoreError> {
    let Some(consent) = store.get(id)? else { return Ok(None) };
    let person = store.get(consent.person)?.map(|it| it.full_name()).unwrap_or_default();
    let about = store.get(consent.text)?.unwrap_or_default();
    let goes_on = store.goes_on(id)?;
    let files = store.attachments(Consent::REGISTER, id.raw())?;
    Ok(Some(Known { consent, person, about, goes_on, files }))
}

/// Since when a consent stands as it does on the day `today`, and its last day where it has one.
pub(super) fn since_and_last(consent: &Consent, today: Date) -> (Option<Date>, Option<Date>) {
    let span = consent.latest_span().filter(|it| it.to < Date::MAX);
    (consent.since(today), span.and_then(|it| it.to.yesterday().ok()))
}

fn standing_ui(ui: &mut Ui, cx: &Context<'_>, known: &Known, state: ConsentState) {
    let lang = cx.lang;
    ui.horizontal_wrapped(|ui| {
        chip::status(ui, state.tone(), state.text().in_lang(lang));
        let (since, last) = since_and_last(&known.consent, cx.today);
        ui.label(text::since(state, since, last, lang));
        let n_open = known.consent.open_tasks().count();
        if n_open > 0 {
            chip::status(ui, Tone::Warn, &text::n_to_stop(n_open, lang));
        }
    });
    ui.add_space(theme::GRID);
}

/// What the latest yes does not say. It is read here: an event is never altered.
fn gaps_ui(ui: &mut Ui, cx: &Context<'_>, consent: &Consent, can_renew: bool) {
    let gaps = consent.gaps(cx.today);
    if gaps.is_empty() {
        return;
    }
    let t = tokens(ui);
    let frame = Frame::new()
        .fill(t.warn_soft)
        .stroke(Stroke::new(1.0, t.warn))
        .corner_radius(theme::RADIUS)
        .inner_margin(egui::Margin::symmetric(16, 10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        for gap in gaps {
            let told = format!("{} ({})", gap.says.in_lang(cx.lang), layout::undivided(gap.cite));
            layout::message(ui, Tone::Warn, &told);
        }
        if can_renew {
            ui.add_space(theme::GRID);
            ui.add(Label::new(theme::help(ui, text::MEND_BY_RENEWING.in_lang(cx.lang))).wrap());
        }
    });
    ui.add_space(theme::GRID * 3.0);
}

fn note_ui(ui: &mut Ui, lang: Lang, note: &str) {
    if !note.trim().is_empty() {
        layout::section(ui, text::NOTE.in_lang(lang), |ui| {
            layout::readable(ui, |ui| ui.add(Label::new(note).wrap().selectable(true)));
        });
    }
}

fn links_of(known: &Known) -> [Link; 2] {
    let Consent { person, text, .. } = &known.consent;
    [
        Link { register: Register::Persons, record: person.raw(), name: known.person.clone() },
        Link { register: Register::ConsentTexts, record: text.raw(), name: known.about.title() },
    ]
}
