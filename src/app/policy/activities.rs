//! What each activity says that the section is written from, answered on the step itself.

use std::cell::RefCell;

use egui::{Label, RichText, Ui};

use super::{PolicyScreen, asked, found::Draft, text};
use crate::{
    app::{Command, Context},
    core::{Id, Lang, Record, Text},
    policy::Section,
    registers::{
        Register,
        desk::FormContext,
        processing::{Activity, ActivityField as F},
    },
    store::{By, Store, StoreError},
    ui::{
        button,
        chip::{self, Tone},
        form::{Form, Refused},
        icon, layout,
        theme::{self, tokens},
    },
};

/// An activity while it is answered.
pub(super) struct Answering {
    id: Id<Activity>,
    draft: Draft<Activity>,
    /// The field that the keyboard comes to; the first where there is none.
    target: Option<F>,
    begins: bool,
    is_savable: bool,
    refused: Refused,
}

impl Answering {
    /// The activity, at one of its fields.
    pub fn new(id: Id<Activity>, it: &Activity, target: Option<F>) -> Self {
        let (draft, refused) = (Draft::of(it.clone()), Refused::No);
        Self { id, draft, target, begins: true, is_savable: true, refused }
    }

    /// Whether something typed is unsaved.
    pub fn is_dirty(&self) -> bool {
        self.draft.is_dirty() || !self.is_savable
    }

    /// Takes what was saved elsewhere.
    pub fn refresh(&mut self, all: &[(Id<Activity>, Activity)]) {
        if let Some((_, it)) = all.iter().find(|(id, _)| *id == self.id) {
            self.draft.refresh(it);
        }
    }

    /// Saves what is typed, where it can be.
    pub fn write(&mut self, store: &mut Store, by: &By) -> Result<(), StoreError> {
        if self.draft.is_dirty() && self.is_savable {
            store.save(by, self.id, &self.draft.now)?;
            self.draft.settle();
        }
        Ok(())
    }
}

/// What was pressed in the list.
enum Pressed {
    Answer(Id<Activity>),
    Open(Id<Activity>),
    Save,
    Cancel,
    New,
}

impl PolicyScreen {
    /// The activities, each with what it says; one of them may be open to be answered.
    pub(super) fn activities_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        layout::section_heading(ui, text::FROM_ACTIVITIES.in_lang(lang));
        let Some(found) = &mut self.found else { return };
        let fields = asked::activity_fields(section);
        found.read_lines(section, fields, lang);
        let found = &*found;
        let mut pressed = None;
        for (n, (id, it)) in found.activities.iter().enumerate() {
            ui.push_id(id.raw(), |ui| match &mut self.answering {
                Some(answering) if answering.id == *id => {
                    pressed = answering_ui(ui, cx, answering, fields).or(pressed.take());
                }
                _ => {
                    let n_lacking = lacking(&found.told.needs, section, *id);
                    let row = row_ui(ui, (*id, it), found.lines_of(n), (lang, n_lacking));
                    pressed = row.or(pressed.take());
                }
            });
        }
        if found.activities.is_empty() {
            ui.label(theme::help(ui, text::NO_ACTIVITIES.in_lang(lang)));
            ui.add_space(theme::GRID * 2.0);
        }
        if button::quiet(ui, icon::ARROW_RIGHT, text::MORE_ACTIVITIES.in_lang(lang)).clicked() {
            pressed = Some(Pressed::New);
        }
        ui.add_space(theme::GRID * 4.0);
        if let Some(pressed) = pressed {
            self.pressed(ui, cx, section, &pressed);
        }
    }

    fn pressed(&mut self, ui: &Ui, cx: &mut Context<'_>, section: Section, pressed: &Pressed) {
        match pressed {
            Pressed::Answer(id) => self.answer(cx, *id, None),
            Pressed::Open(id) => {
                self.open_record(cx, (Register::Activities, Some(id.raw())), Text::EMPTY);
            }
            Pressed::New => self.open_record(cx, (Register::Activities, None), Text::EMPTY),
            Pressed::Cancel => self.answering = None,
            Pressed::Save => self.answered(cx, section),
        }
        ui.ctx().request_repaint();
    }

    /// Opens the answers of an activity; those of another are saved.
    pub(super) fn answer(&mut self, cx: &mut Context<'_>, id: Id<Activity>, target: Option<F>) {
        if !self.lets_go(cx) {
            return;
        }
        let all = self.found.iter().flat_map(|it| &it.activities);
        let found = all.into_iter().find(|(it, _)| *it == id);
        self.answering = found.map(|(id, it)| Answering::new(*id, it, target));
    }

    /// Saves, and goes on to the next activity that lacks something here.
    fn answered(&mut self, cx: &mut Context<'_>, section: Section) {
        let Some(answering) = &mut self.answering else { return };
        if !answering.is_savable {
            answering.refused = Refused::JustNow;
            cx.toasts.tell(Tone::Bad, text::NOT_SAVABLE.in_lang(cx.lang));
            return;
        }
        let id = answering.id;
        let write = |store: &mut Store, by: &By| answering.write(store, by);
        if cx.attempt_and_tell(text::ANSWER_SAVED, write).is_none() {
            return;
        }
        self.answering = None;
        self.refresh(cx);
        let next = self.found.as_ref().and_then(|found| {
            let after = found.activities.iter().skip_while(|(it, _)| *it != id).skip(1);
            let lacks = |it: &&(Id<Activity>, _)| lacking(&found.told.needs, section, it.0) > 0;
            after.into_iter().find(lacks).map(|(id, _)| *id)
        });
        if let Some(next) = next {
            self.answer(cx, next, None);
        } else {
            self.arrives = true;
        }
    }
}

/// How much the section lacks in the activity.
fn lacking(needs: &[crate::policy::Need], section: Section, id: Id<Activity>) -> usize {
    let of_it = |it: &&crate::policy::Need| {
        it.section == section
            && it.spot.register == Register::Activities
            && it.spot.record == Some(id.raw())
    };
    needs.iter().filter(of_it).count()
}

/// One activity: its name, what it says, and the ways to change it.
fn row_ui(
    ui: &mut Ui,
    (id, it): (Id<Activity>, &Activity),
    lines: &[String],
    (lang, n_lacking): (Lang, usize),
) -> Option<Pressed> {
    let mut pressed = None;
    layout::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        ui.horizontal_wrapped(|ui| {
            ui.add(Label::new(RichText::new(&it.name).font(theme::strong())).wrap());
            if n_lacking > 0 {
                chip::status(ui, Tone::Warn, &text::n_missing(n_lacking, lang));
            }
        });
        for line in lines {
            ui.add(Label::new(RichText::new(line).color(tokens(ui).muted)).wrap());
        }
        if lines.is_empty() {
            ui.label(theme::help(ui, text::NOT_ANSWERED.in_lang(lang)));
        }
        ui.horizontal_wrapped(|ui| {
            let is_open = n_lacking > 0 || lines.is_empty();
            let answer = if is_open { text::ANSWER_HERE } else { text::CHANGE_HERE };
            let answer = answer.in_lang(lang);
            let button = button::secondary(ui, icon::PENCIL_SIMPLE, answer);
            ui.accesskit_node_builder(button.id, |node| {
                node.set_label(format!("{answer}: {}", it.name));
            });
            if button.clicked() {
                pressed = Some(Pressed::Answer(id));
            }
            let open = text::OPEN.in_lang(lang);
            let button = button::quiet(ui, icon::ARROW_RIGHT, open);
            ui.accesskit_node_builder(button.id, |node| {
                node.set_label(format!("{open}: {}", it.name));
            });
            if button.clicked() {
                pressed = Some(Pressed::Open(id));
            }
        });
    });
    ui.add_space(theme::GRID * 2.0);
    pressed
}

/// The fields that the section asks for, to be answered.
fn answering_ui(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    it: &mut Answering,
    fields: &[F],
) -> Option<Pressed> {
    let lang = cx.lang;
    let mut pressed = None;
    layout::card(ui, |ui| {
        layout::section_heading(ui, &it.draft.now.name);
        let gaps = it.draft.now.gaps(cx.today);
        let mut form = Form::new(ui, lang, gaps);
        let begins = std::mem::take(&mut it.begins);
        match it.target.take() {
            Some(target) => form.scroll_to(target),
            None if begins => form.begin(),
            None => {}
        }
        form.refuse(&mut it.refused);
        let context = FormContext {
            lang,
            today: cx.today,
            record: Some(it.id.raw()),
            names: cx.names,
            store: cx.store,
            new_company: &RefCell::default(), // an activity asks for none
        };
        for field in fields {
            Activity::field_ui(&mut form, &mut it.draft.now, *field, context);
        }
        it.is_savable = form.is_savable();
        ui.horizontal(|ui| {
            let save = button::primary(ui, icon::CHECK, text::SAVE_ANSWER.in_lang(lang));
            if save.clicked() || cx.takes(Command::Save) || cx.takes(Command::GoOn) {
                pressed = Some(Pressed::Save);
            }
            let cancel = button::secondary(ui, None, text::CANCEL.in_lang(lang));
            if cancel.clicked() || cx.takes(Command::Back) {
                pressed = Some(Pressed::Cancel);
            }
        });
    });
    ui.add_space(theme::GRID * 2.0);
    pressed
}
