//! The wizard: a page for each question, beside what the law says and the registers know, then the check.
//!
//! Each page that is left is saved, so that nothing is lost by leaving. What is not dated changes no purpose.

use egui::{RichText, Ui};
use jiff::{ToSpan, civil::Date};

use super::{
    Editing, ToAssess, beside, check, pages,
    steps::{Asked, Step},
    text,
};
use crate::{
    app::{Command, Context, start::note_ui},
    core::{Choice, Id},
    registers::{
        assessments::{Assessment, AssessmentField as F, AssessmentKind, Criterion, Matter},
        processing::Activity,
    },
    store::{Result, Store},
    ui::{
        button,
        chip::Tone,
        form::Refused,
        halves::{Half, halves},
        icon, layout,
        theme::{self, tokens},
    },
};

/// The making of one assessment.
pub(super) struct Wizard {
    id: Option<Id<Assessment>>,
    read_at: u64,
    /// The assessment as it is saved, or as it was begun.
    saved: Assessment,
    pub draft: Assessment,
    /// What it is about, as of a revision.
    about: Option<(Id<Activity>, u64, Option<Activity>)>,
    /// The day, the name and the next day, which hold once it is finished.
    pub closing: Closing,
    at: Step,
    /// The page of the frame before.
    shown: Option<Step>,
    /// The field that somebody came for.
    target: Option<F>,
    is_unreadable: bool,
    pub refused: Refused,
}

/// When an assessment is made, by whom, and when it is to be made again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Closing {
    pub on: Option<Date>,
    pub by: String,
    pub review_on: Option<Date>,
}

/// When a page was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival {
    /// Before this frame.
    Before,
    /// In this frame.
    Now,
    /// In this frame, for the sake of a field.
    At(Asked),
}

/// How the wizard was left.
pub(super) enum Left {
    /// Nothing has been saved yet.
    Unsaved,
    /// The assessment is gone.
    Gone,
    /// It is saved.
    Saved(Id<Assessment>),
}

impl Wizard {
    /// A new assessment, or the one of the same that is begun already.
    pub fn begin(cx: &mut Context<'_>, begin: ToAssess) -> Self {
        let (id, saved) = cx.read(|store| begun(store, begin)).unwrap_or_default();
        Self::at(cx, id, saved, Step::About)
    }

    /// The assessment `id`, to be changed or made again.
    pub fn read(cx: &mut Context<'_>, id: Id<Assessment>, editing: Editing) -> Option<Self> {
        let saved: Assessment = cx.read(|store| store.get(id)).flatten()?;
        let at = match editing {
            Editing::Again => Step::About.next(saved.kind()),
            Editing::At(None) => Step::Check,
            Editing::At(Some(field)) => Step::of(field, open_of(&saved)),
        };
        let mut it = Self::at(cx, Some(id), saved, at);
        match editing {
            Editing::Again => it.closing = Closing::of_today(cx),
            Editing::At(field) => it.target = field,
        }
        Some(it)
    }

    fn at(cx: &Context<'_>, id: Option<Id<Assessment>>, saved: Assessment, at: Step) -> Self {
        let usual = Closing::of_today(cx);
        let named = |it: &str| if it.trim().is_empty() { usual.by.clone() } else { it.to_owned() };
        let closing = Closing {
            on: saved.assessed_on.or(usual.on),
            by: named(&saved.assessed_by),
            review_on: saved.review_on.or(usual.review_on),
        };
        Self {
            id,
            read_at: cx.store.revision(),
            draft: saved.clone(),
            saved,
            about: None,
            closing,
            at,
            shown: None,
            target: None,
            is_unreadable: false,
            refused: Refused::No,
        }
    }

    /// The record, once it is saved.
    pub fn id(&self) -> Option<Id<Assessment>> {
        self.id
    }

    /// Whether leaving would lose something typed.
    pub fn is_dirty(&self) -> bool {
        self.is_unreadable || self.draft != self.saved
    }

    /// Whether it has been saved, so that its kind stays.
    pub fn is_begun(&self) -> bool {
        self.id.is_some()
    }

    /// The activity that it is about.
    pub fn activity(&self) -> Option<&Activity> {
        self.about.as_ref().and_then(|(.., it)| it.as_ref())
    }

    /// What it is called where nobody has said.
    pub fn usual_name(&self, cx: &Context<'_>) -> String {
        let about = match (self.draft.purpose.trim(), self.draft.activity) {
            ("", Some(id)) => cx.names.activity(id).to_owned(),
            (purpose, _) => purpose.to_owned(),
        };
        text::usual_name(self.draft.kind(), &about, cx.lang)
    }

    /// The assessment as it is when it is finished.
    pub fn finished(&self) -> Assessment {
        let Closing { on, by, review_on } = self.closing.clone();
        Assessment { assessed_on: on, assessed_by: by, review_on, ..self.draft.clone() }
    }

    /// The kind, as another: what was answered of the one before is of no use then.
    pub fn is_of(&mut self, kind: AssessmentKind) {
        if self.draft.kind() != kind {
            self.draft.matter = Assessment::new(kind).matter;
            if !kind.is_of_a_purpose() {
                self.draft.purpose.clear();
            }
        }
    }

    /// Whether the page has just been reached, and for the sake of which field.
    pub fn arrival(&mut self) -> Arrival {
        let was_shown = self.shown.replace(self.at) == Some(self.at);
        match self.target.take() {
            _ if was_shown => Arrival::Before,
            Some(field) => Arrival::At(Asked::Of(field)),
            None => Arrival::Now,
        }
    }

    /// Goes to the page where `field` is answered.
    pub fn turn_to(&mut self, field: F) {
        self.turn_to_step(Step::of(field, open_of(&self.draft)));
        self.target = Some(field);
    }

    pub fn turn_to_step(&mut self, step: Step) {
        (self.at, self.target, self.shown) = (step, None, None);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Left> {
        if !self.refresh(cx) {
            return Some(Left::Gone);
        }
        let kind = self.draft.kind();
        self.heading_ui(ui, cx);
        let salt = (self.id.map(Id::raw), self.at.place(kind));
        ui.push_id(salt, |ui| {
            halves(ui, 0.6, |ui, half| match half {
                Half::Questions => self.page_ui(ui, cx),
                Half::About => beside::beside_ui(ui, cx, self, self.at),
            });
        });
        self.foot_ui(ui, cx)
    }

    fn heading_ui(&self, ui: &mut Ui, cx: &Context<'_>) {
        let kind = self.draft.kind();
        let step = text::step(self.at, kind, &self.draft.name, cx.lang);
        ui.label(RichText::new(step).font(theme::small_strong()).color(tokens(ui).muted));
        layout::page_heading(ui, text::asks(self.at, kind).in_lang(cx.lang), "", |_| ());
    }

    fn page_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        ui.set_max_width(theme::READABLE.min(ui.available_width()));
        if self.at != Step::Check {
            let why = text::why(self.at, self.draft.kind()).in_lang(cx.lang);
            note_ui(ui, Tone::Accent, &format!("{} {why}", text::WHY.in_lang(cx.lang)));
            ui.add_space(theme::GRID * 4.0);
        }
        self.is_unreadable = !match self.at {
            Step::Check => check::check_ui(ui, cx, self),
            step => pages::page_ui(ui, cx, self, step),
        };
    }

    /// Back and on, always in sight.
    fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> Option<Left> {
        let lang = cx.lang;
        ui.add_space(theme::GRID * 2.0);
        ui.separator();
        ui.horizontal(|ui| {
            let (glyph, name) = match self.at {
                Step::Check => (icon::CHECK, text::FINISH),
                _ => (icon::ARROW_RIGHT, text::NEXT),
            };
            // It stands first, so that the one who goes through all pages presses the same spot.
            let on = button::primary(ui, glyph, name.in_lang(lang)).clicked();
            let before = self.at.before(self.draft.kind());
            let back = before.is_some()
                && button::secondary(ui, icon::ARROW_LEFT, text::BACK.in_lang(lang)).clicked();
            let close = button::quiet(ui, None, text::CLOSE.in_lang(lang)).clicked();
            if self.is_unreadable {
                let colour = tokens(ui).bad;
                ui.label(RichText::new(text::UNREADABLE.in_lang(lang)).color(colour));
            }
            self.pressed(ui, cx, before, [back, on, close])
        })
        .inner
    }

    fn pressed(
        &mut self,
        ui: &Ui,
        cx: &mut Context<'_>,
        before: Option<Step>,
        [back, on, close]: [bool; 3],
    ) -> Option<Left> {
        let escapes = cx.takes(Command::Back);
        let enters = cx.goes_on(ui);
        if escapes && before.is_none() && self.id.is_none() {
            return Some(Left::Unsaved);
        }
        if self.is_unreadable {
            return None;
        }
        if cx.takes(Command::Save) {
            self.save(cx)?;
            cx.toasts.tell(Tone::Good, text::SAVED.in_lang(cx.lang));
        } else if close || (escapes && before.is_none()) {
            return self.save(cx).map(Left::Saved);
        } else if back || escapes {
            self.save(cx)?;
            self.turn_to_step(before?);
        } else if (on || enters) && self.at == Step::Check {
            return self.finish(cx).map(Left::Saved);
        } else if on || enters {
            self.save(cx)?;
            self.turn_to_step(self.at.next(self.draft.kind()));
        }
        None
    }

    /// Saves what is answered so far; `None` where it could not be.
    fn save(&mut self, cx: &mut Context<'_>) -> Option<Id<Assessment>> {
        if self.draft.name.trim().is_empty() {
            self.draft.name = self.usual_name(cx);
        }
        if let Some(id) = self.id.filter(|_| self.draft == self.saved) {
            return Some(id);
        }
        let (id, draft) = (self.id, self.draft.clone());
        let id = cx.attempt(|store, by| store.assess(by, id, &draft))?;
        (self.id, self.saved, self.read_at) = (Some(id), draft, cx.store.revision());
        Some(id)
    }

    /// Saves it with its day, and tells what it came to.
    fn finish(&mut self, cx: &mut Context<'_>) -> Option<Id<Assessment>> {
        self.save(cx)?;
        let (id, finished) = (self.id, self.finished());
        let done = text::done(finished.verdict());
        cx.attempt_and_tell(done, |store, by| store.assess(by, id, &finished))
    }

    /// Reads what changed behind the wizard; `false` where the assessment is gone.
    fn refresh(&mut self, cx: &mut Context<'_>) -> bool {
        let revision = cx.store.revision();
        if let Some(id) = self.id.filter(|_| self.read_at != revision) {
            let is_dirty = self.is_dirty();
            let Some(saved) = cx.read(|store| store.get(id)).flatten() else { return false };
            (self.saved, self.read_at) = (saved, revision);
            if !is_dirty {
                self.draft = self.saved.clone();
            }
        }
        let read = self.about.as_ref().map(|(id, at, _)| (*id, *at));
        if read != self.draft.activity.map(|id| (id, revision)) {
            let read = |id| (id, revision, cx.read(|store| store.get(id)).flatten());
            self.about = self.draft.activity.map(read);
        }
        true
    }
}

impl Closing {
    /// Made today by whoever is at the desk, and to be made again in a year.
    fn of_today(cx: &Context<'_>) -> Self {
        let review_on = cx.today.checked_add(1.year()).ok();
        Self { on: Some(cx.today), by: cx.by.actor.clone(), review_on }
    }
}

/// The first criterion that is not answered.
fn open_of(it: &Assessment) -> Option<Criterion> {
    let Matter::Screening(screening) = &it.matter else { return None };
    Criterion::ALL.iter().copied().find(|it| screening.answer(*it).is_none())
}

/// The unfinished assessment of what is to be assessed, or a new one.
fn begun(store: &Store, begin: ToAssess) -> Result<(Option<Id<Assessment>>, Assessment)> {
    let ToAssess { kind, activity, purpose } = begin;
    let kind = kind.unwrap_or(AssessmentKind::Balancing);
    let known = activity.map(|id| store.get(id)).transpose()?.flatten();
    let known = known.filter(|_| kind.is_of_a_purpose());
    let purpose = known.zip(purpose).and_then(|(it, at)| it.purposes.into_iter().nth(at));
    let purpose = purpose.map(|it| it.what.trim().to_owned()).unwrap_or_default();
    let new = Assessment::about(kind, activity, &purpose);
    let is_same = |it: &Assessment| {
        let is_about = it.activity == activity && it.purpose.trim() == new.purpose;
        activity.is_some() && is_about && it.kind() == new.kind()
    };
    let found = store.assessments()?.into_iter().find(|(_, it)| is_same(it));
    Ok(found.map_or((None, new), |(id, it)| (Some(id), it)))
}
