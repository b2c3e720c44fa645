//! The letters on sub-processors, on a customer's agreement: to send, to tick off, and what the customer answers
//! (GDPR 28.2; R-60).

mod saying;
mod text;

use egui::{Label, Role, Ui, WidgetInfo};
use jiff::civil::Date;

use self::saying::{Act, Saying};
use crate::{
    app::{About, Context, Place, register::Extra},
    core::{Choice, Id},
    registers::agreements::{Agreement, AgreementField, Answered, Letter, Told},
    reports::ReportKind,
    ui::{
        button,
        chip::{self, Tone},
        icon, layout, theme,
    },
};

/// What the customer of the agreement that is shown is to be told, and has been.
#[derive(Default)]
pub struct AgreementLetters {
    read_at: Option<(u64, Date)>,
    to_send: Vec<Letter>,
    saying: Option<Saying>,
    /// Whether the keyboard comes back to the letters, when what it was in is gone.
    takes_focus: bool,
}

impl AgreementLetters {
    fn refresh(&mut self, cx: &mut Context<'_>, id: Id<Agreement>) {
        if self.read_at != Some(cx.as_of()) {
            self.read_at = Some(cx.as_of());
            let today = cx.today;
            self.to_send = cx.read(|store| store.letters_to(id, today)).unwrap_or_default();
        }
    }

    /// Whether something is to be sent, or an answer waited for or acted on, which stands over the facts.
    fn is_open(&self, it: &Agreement) -> bool {
        let waits = |told: &Told| matches!(told.answered(), Answered::Awaited | Answered::Objected);
        !self.to_send.is_empty() || it.told.iter().any(waits)
    }

    fn section_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        id: Id<Agreement>,
        record: &Agreement,
    ) {
        layout::section(ui, text::LETTERS.in_lang(cx.lang), |ui| {
            self.unsent_ui(ui, cx, (id, record));
            if let Some(saying) = &mut self.saying
                && saying.ui(ui, cx, (id, record))
            {
                (self.saying, self.takes_focus) = (None, true);
                ui.ctx().request_repaint();
            }
            for (at, told) in record.told.iter().enumerate().rev() {
                ui.push_id(("told", at), |ui| self.told_ui(ui, cx, at, told));
            }
        });
    }

    /// What is to be told, with the letter to print and the tick that it is sent.
    fn unsent_ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        (id, it): (Id<Agreement>, &Agreement),
    ) {
        let lang = cx.lang;
        for letter in &self.to_send {
            let by = letter.send_by(it.objection_days);
            let tone = if by < cx.today { Tone::Bad } else { Tone::Warn };
            let told = text::to_send(letter, by, lang);
            layout::readable(ui, |ui| layout::message(ui, tone, &told));
        }
        if self.to_send.is_empty() && it.told.is_empty() {
            ui.label(theme::help(ui, text::NOTHING.in_lang(lang)));
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let print = if self.to_send.is_empty() { text::PRINT_AGAIN } else { text::PRINT };
            let print = button::secondary(ui, icon::PRINTER, print.in_lang(lang));
            if std::mem::take(&mut self.takes_focus) {
                print.request_focus();
            }
            if print.clicked() {
                let about = About::Agreement(id);
                *cx.go = Some(Place::Reports(ReportKind::Underbitradesbesked, about));
            }
            if !self.to_send.is_empty()
                && self.saying.is_none()
                && button::secondary(ui, icon::CHECK, text::SENT.in_lang(lang)).clicked()
            {
                let object_by = it.object_by(&self.to_send, cx.today);
                self.saying = Some(Saying::begin(Act::Tell, cx.today, object_by));
            }
        });
    }

    fn told_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, at: usize, told: &Told) {
        let lang = cx.lang;
        let answered = told.answered();
        ui.horizontal_wrapped(|ui| {
            ui.label(text::told(told, lang));
            chip::status(ui, tone(told, cx.today), answered.text().in_lang(lang));
        });
        let more = text::more(told, lang);
        if !more.is_empty() {
            ui.add(Label::new(theme::help(ui, &more)).wrap());
        }
        if self.saying.is_none() && matches!(answered, Answered::Awaited | Answered::Objected) {
            ui.horizontal(|ui| self.saying = answers_ui(ui, cx, at, told));
        }
        ui.add_space(theme::GRID * 2.0);
    }
}

/// The buttons that record the answer, and that decide on an objection, and which was pressed.
fn answers_ui(ui: &mut Ui, cx: &Context<'_>, at: usize, told: &Told) -> Option<Saying> {
    let lang = cx.lang;
    let answer = button::secondary(ui, icon::NOTE_PENCIL, text::ANSWER.in_lang(lang));
    let name = text::answer(told, lang);
    answer.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let mut begun = answer.clicked().then_some(Act::Answer(at));
    if told.answered() == Answered::Objected {
        let settle = button::secondary(ui, icon::SCALES, text::SETTLE.in_lang(lang));
        let name = text::settle(told, lang);
        settle.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if settle.clicked() {
            begun = Some(Act::Settle(at));
        }
    }
    begun.map(|act| Saying::begin(act, cx.today, None))
}

fn tone(told: &Told, today: Date) -> Tone {
    match told.answered() {
        Answered::NotAsked | Answered::Settled => Tone::Neutral,
        Answered::Awaited if told.answer_by() < today => Tone::Bad,
        Answered::Awaited => Tone::Warn,
        Answered::Accepted => Tone::Good,
        Answered::Objected => Tone::Bad,
    }
}

impl Extra<Agreement> for AgreementLetters {
    fn holds(field: AgreementField) -> bool {
        field == AgreementField::Told
    }

    fn is_dirty(&self) -> bool {
        self.saying.as_ref().is_some_and(Saying::is_dirty)
    }

    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, it: &Agreement) {
        self.refresh(cx, id);
        if it.is_with_customer() && self.is_open(it) {
            self.section_ui(ui, cx, id, it);
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, id: Id<Agreement>, record: &Agreement) {
        if record.is_with_customer() && !self.is_open(record) {
            self.section_ui(ui, cx, id, record);
        }
    }
}
