//! The same consent logged for several: a signed list from an event, as one change.

use egui::{Id as EguiId, Ui};
use jiff::civil::Date;

use super::{
    field::LogField as F,
    judged::{Judged, JudgedRow},
    log::{FIRST, no_texts_ui},
    persons::Persons,
    proof::ProofPart,
    said::Said,
    said_form::{About, gaps, said_ui, tell_faults, told},
    text,
};
use crate::{
    app::{
        Context,
        errand::{Errand, WITHIN_A_FRAME},
        register::{Outcome, Pressed, above_foot, foot_ui},
    },
    core::{Explain, Id, Lang, Progress, Record},
    registers::{
        consent_texts::ConsentText,
        consents::{ConsentError, ConsentEvent, EventKind, Logged, Proof},
        persons::Person,
    },
    store::{By, Store},
    ui::{
        button,
        chip::Tone,
        form::{Enter, Form, Refused},
        icon, layout,
        table::{Cell, Column, Table, TableEvent},
        theme,
    },
};

/// How persons come into the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Source {
    #[default]
    Search,
    Lines,
    Group,
}

/// The form that logs for several.
#[derive(Default)]
pub struct ManyPane {
    text: Option<Id<ConsentText>>,
    said: Option<Said>,
    proof: ProofPart,
    persons: Persons,
    judged: Judged,
    /// The row that is chosen, to be taken out.
    marked: Option<usize>,
    texts: Vec<(Id<ConsentText>, ConsentText)>,
    read_at: Option<(u64, Date)>,
    /// What stood here before anybody typed.
    begun: Option<(Option<Id<ConsentText>>, Said)>,
    is_half_typed: bool,
    refused: Refused,
    /// The revision at which the work was handed over.
    sent_at: Option<u64>,
}

/// The refused persons whose reasons are told one by one.
const TOLD: usize = 12;

impl ManyPane {
    /// Whether something typed is unsaved.
    pub fn is_dirty(&self) -> bool {
        let Some((text, said)) = &self.begun else { return false };
        let is_other = self.text != *text || self.said.as_ref() != Some(said);
        self.sent_at.is_none() && (is_other || self.is_half_typed || self.persons.is_begun())
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Outcome> {
        let revision = cx.store.revision();
        if self.sent_at.is_some_and(|sent| sent != revision) {
            return Some(Outcome::Closed);
        }
        self.sent_at = None; // it came back unchanged: it was stopped, or it failed
        self.refresh(cx);
        layout::page_heading(ui, text::LOG_MANY.in_lang(cx.lang), "", |_| ());
        if self.texts.is_empty() {
            return no_texts_ui(ui, cx).then_some(Outcome::Close);
        }
        let is_said = above_foot(ui, |ui| ui.push_id("many", |ui| self.page_ui(ui, cx)).inner);
        let n_good = self.judged.rows.len() - self.judged.n_refused;
        let amiss = if is_said {
            (n_good == 0).then_some(text::NOBODY_YET)
        } else {
            Some(text::NOT_SAVABLE)
        };
        let save = text::save_for(n_good, cx.lang);
        match foot_ui(ui, cx, &save, amiss, &mut self.refused)? {
            Pressed::Save => self.save(cx),
            Pressed::Cancel => Some(Outcome::Close),
        }
    }

    fn refresh(&mut self, cx: &mut Context<'_>) {
        if self.read_at != Some(cx.as_of()) {
            self.read_at = Some(cx.as_of());
            let today = cx.today;
            self.texts = cx.read(Store::consent_texts).unwrap_or_default();
            self.texts.retain(|(_, it)| it.in_use(today).is_some());
        }
        if self.said.is_none() {
            let (now, actor) = (cx.by.at, &cx.by.actor);
            let mut said = Said::now(EventKind::Given, now, actor, Lang::Sv);
            said.at = None; // a list is signed over an evening
            self.said = Some(said);
            if let [(only, _)] = self.texts[..] {
                self.text = Some(only);
            }
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let is_said = self.said_ui(ui, cx);
        layout::section_heading(ui, text::WHOM.in_lang(cx.lang));
        self.persons.ui(ui, cx);
        let event = self.event();
        self.judged.judge(cx, &self.persons.chosen, self.text, event.as_ref());
        self.rows_ui(ui, cx);
        is_said
    }

    /// What was said, for everybody alike.
    fn said_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let gaps = self.event().map(|it| gaps(it, cx.today)).unwrap_or_default();
        let mut form = Form::new(ui, lang, gaps);
        form.on_enter(Enter::GoesOn);
        // What is wrong for everybody stands at its field; the rest at the persons.
        tell_faults(&mut form, &self.judged.shared, lang);
        if self.begun.is_none() {
            self.begun = self.said.clone().map(|said| (self.text, said));
            form.begin();
        }
        form.refuse(&mut self.refused);
        if self.refused != Refused::No && self.text.is_none() {
            form.error(F::Text, text::NO_TEXT.in_lang(lang));
        }
        if self.said.as_ref().is_some_and(|it| it.on.is_none()) {
            form.error(F::On, text::NO_DAY.in_lang(lang));
        }
        let names: Vec<String> = self.texts.iter().map(|(_, it)| it.title()).collect();
        let mut chosen = self.texts.iter().position(|(id, _)| Some(*id) == self.text);
        if form.choice_of(F::Text, &names, &mut chosen).changed() {
            self.text = chosen.map(|at| self.texts[at].0);
            if let Some(said) = &mut self.said {
                said.turn_to_another_text();
            }
        }
        if let (Some(at), Some(said)) = (chosen, &mut self.said) {
            let about = About { text: &self.texts[at].1, chain: None, kinds: FIRST };
            said_ui(&mut form, cx, about, said, &mut self.proof);
        }
        self.is_half_typed = form.is_half_typed();
        form.is_savable() && self.text.is_some()
    }

    fn event(&self) -> Option<ConsentEvent> {
        let about = self.texts.iter().find(|(id, _)| Some(*id) == self.text);
        self.said.as_ref()?.event(&about?.1, None)
    }

    /// Everybody in the list, for whom it can be logged, and why it cannot for the others.
    fn rows_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let lang = cx.lang;
        if self.judged.rows.is_empty() {
            return;
        }
        self.list_head_ui(ui, lang);
        let rows = &self.judged.rows;
        let columns = [
            Column::share(text::PERSON.in_lang(lang), 1.0),
            Column::fixed(text::RESULT.in_lang(lang), 132.0),
        ];
        let table = Table {
            name: text::WHOM.in_lang(lang),
            columns: &columns,
            n_rows: rows.len(),
            selected: self.marked,
            sort: None,
        };
        let height = ((rows.len() + 2) as f32 * theme::ROW).min(theme::ROW * 9.0);
        let (rect, _) =
            ui.allocate_exact_size(egui::vec2(ui.available_width(), height), egui::Sense::hover());
        let id = EguiId::unique("for whom");
        let cells = |at: usize| rows.get(at).map(|it| cells_of(it, lang));
        let mut room = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        if let Some(TableEvent::Selected(at)) = table.ui(&mut room, lang, id, cells) {
            self.marked = Some(at);
        }
        let refused = rows.iter().filter(|it| !it.faults.is_empty());
        layout::readable(ui, |ui| {
            for row in refused.take(TOLD) {
                let why: Vec<String> = row.faults.iter().map(|it| told(*it, lang)).collect();
                layout::message(ui, Tone::Bad, &format!("{}: {}", row.name, why.join(" ")));
            }
            if self.judged.n_refused > TOLD {
                let more = text::and_more(self.judged.n_refused - TOLD, lang);
                ui.label(theme::help(ui, more));
            }
        });
    }

    fn list_head_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let Judged { rows, n_refused, .. } = &self.judged;
        let marked = self.marked.and_then(|at| rows.get(at));
        let (mut is_emptied, mut is_out) = (false, false);
        ui.horizontal_wrapped(|ui| {
            let told = text::verdicts(rows.len() - n_refused, *n_refused, lang);
            ui.label(egui::RichText::new(told).font(theme::strong()));
            if let Some(row) = marked {
                let name = text::take_out(&row.name, lang);
                is_out = button::quiet(ui, icon::X, &name).clicked();
            }
            is_emptied = button::quiet(ui, icon::TRASH, text::EMPTY_LIST.in_lang(lang)).clicked();
        });
        if let (true, Some(person)) = (is_out, marked.map(|it| it.person)) {
            self.persons.chosen.retain(|it| *it != person);
        }
        if is_emptied {
            self.persons.chosen.clear();
        }
        if is_out || is_emptied {
            self.marked = None;
        }
    }

    /// Logs for those for whom it can be: at once, or as an errand where they are many.
    fn save(&mut self, cx: &mut Context<'_>) -> Option<Outcome> {
        let (text, event) = (self.text?, self.event()?);
        let persons: Vec<Id<Person>> = self.judged.good().collect();
        let proof = self.said.as_ref().and_then(|it| it.proof.clone());
        let (by, lang) = (cx.by.clone(), cx.lang);
        let job = Job { by, persons, text, event, proof };
        let is_short = i64::try_from(job.persons.len()).is_ok_and(|it| it <= WITHIN_A_FRAME);
        if !is_short {
            self.sent_at = Some(cx.store.revision());
            *cx.errand = Some(job.errand(lang));
            return None;
        }
        let before = cx.read(Store::last_change)?;
        match job.run(cx.store, &Progress::default()) {
            Ok(done) => {
                let said = text::logged_for(done.logged.len(), done.refused.len(), lang);
                crate::app::context::tell_done(cx.toasts, cx.store, before, &said);
                Some(Outcome::Closed)
            }
            Err(error) => {
                cx.tell(&error);
                None
            }
        }
    }
}

fn cells_of(row: &JudgedRow, lang: Lang) -> Vec<Cell> {
    let (tone, result) = if row.faults.is_empty() {
        (Tone::Good, text::CAN_BE_LOGGED)
    } else {
        (Tone::Bad, text::CANNOT)
    };
    let result = Cell::Status(tone, result.in_lang(lang).to_owned());
    vec![Cell::Strong(row.name.clone()), result]
}

/// What is logged, and for whom.
struct Job {
    by: By,
    persons: Vec<Id<Person>>,
    text: Id<ConsentText>,
    event: ConsentEvent,
    proof: Option<Proof>,
}

impl Job {
    fn run(&self, store: &mut Store, progress: &Progress) -> Result<Logged, ConsentError> {
        let with = (&self.event, self.proof.as_ref());
        store.log_consents_with(&self.by, &self.persons, self.text, with, progress)
    }

    fn errand(self, lang: Lang) -> Errand {
        let work = move |store: &mut Store, progress: &Progress| match self.run(store, progress) {
            Ok(done) => Ok(text::logged_for(done.logged.len(), done.refused.len(), lang)),
            Err(error) => Err(error.message(lang)),
        };
        Errand {
            what: text::LOGGING.in_lang(lang).to_owned(),
            backup_at: None,
            work: Box::new(work),
        }
    }
}
