//! A register at the desk: its list to the left, the chosen record to the right.

mod attachments;
mod history;
mod library;
mod list;
mod marketing;
mod persons;
mod record;
mod short;
pub mod text;

use egui::{Id as EguiId, Ui};

pub use history::at_the_desk;
pub use list::List;
pub use persons::PersonList;
pub use short::ShortList;

use self::record::{Outcome, RecordPane};
use super::{Command, Context, Place, Screen};
use crate::{
    core::Id,
    registers::desk::Kept,
    ui::{
        modal::{Answer, Question, question_ui},
        split::{self, Side},
    },
};

/// The screen of one register.
pub struct RegisterScreen<R: Kept, L> {
    list: L,
    pane: Option<RecordPane<R>>,
    /// Where somebody wanted to go while something typed was unsaved.
    asked: Option<Wanted<R>>,
}

impl<R: Kept, L: List<R>> RegisterScreen<R, L> {
    /// The register, with the record `open` shown.
    pub fn new(list: L, open: Option<i64>) -> Self {
        let pane = open.map(|id| RecordPane::opened(Id::new(id)).focused());
        Self { list, pane, asked: None }
    }

    /// Goes there, or asks first where something typed is unsaved.
    fn turn(&mut self, to: Wanted<R>) {
        if self.is_dirty() {
            self.asked = Some(to);
        } else {
            self.arrive(to);
        }
    }

    fn arrive(&mut self, to: Wanted<R>) {
        self.asked = None;
        self.pane = match to {
            Wanted::List => None,
            Wanted::New => Some(RecordPane::new_record()),
            Wanted::Record(id) => Some(RecordPane::opened(id)),
        };
    }

    fn ask_about_leaving(&mut self, ui: &Ui, cx: &Context<'_>) {
        let Some(to) = self.asked else { return };
        match question_ui(ui.ctx(), cx.lang, &leaving(cx.lang)) {
            Some(Answer::Do) => self.arrive(to),
            Some(Answer::Cancel) => self.asked = None,
            None => {}
        }
    }
}

/// Where somebody wants to go within a register.
enum Wanted<R> {
    List,
    New,
    Record(Id<R>),
}

impl<R> Clone for Wanted<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Wanted<R> {}

/// The question before something typed is thrown away.
pub fn leaving(lang: crate::core::Lang) -> Question {
    Question {
        title: text::LEAVE_TITLE.in_lang(lang).to_owned(),
        lines: vec![text::LEAVE_LINE.in_lang(lang).to_owned()],
        action: text::LEAVE_ACTION.in_lang(lang).to_owned(),
        weight: crate::ui::modal::Weight::Grave,
    }
}

impl<R: Kept, L: List<R>> Screen for RegisterScreen<R, L> {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        if cx.takes(Command::New) {
            self.turn(Wanted::New);
        }
        let side = if self.pane.is_some() { Side::Record } else { Side::List };
        let chosen = self.pane.as_ref().and_then(RecordPane::id);
        let (list, pane) = (&mut self.list, &mut self.pane);
        let (mut picked, mut outcome) = (None, None);
        let is_narrow = split::is_narrow(ui);
        let lang = cx.lang;
        let cx = std::cell::RefCell::new(cx);
        split::split(
            ui,
            lang,
            EguiId::unique(("split", R::REGISTER)),
            side,
            |ui| picked = list.ui(ui, &mut cx.borrow_mut(), chosen),
            |ui| {
                if let Some(pane) = pane {
                    outcome = pane.ui(ui, &mut cx.borrow_mut(), is_narrow);
                }
            },
        );
        let cx = cx.into_inner();
        match picked {
            Some(Picked::New) => self.turn(Wanted::New),
            Some(Picked::Record(id)) if chosen != Some(id) => self.turn(Wanted::Record(id)),
            _ => {}
        }
        match outcome {
            Some(Outcome::Close) => self.turn(Wanted::List),
            Some(Outcome::Closed) => self.pane = None,
            None => {}
        }
        self.ask_about_leaving(ui, cx);
    }

    fn is_dirty(&self) -> bool {
        self.pane.as_ref().is_some_and(RecordPane::is_dirty)
    }

    fn turn_to(&mut self, place: Place) -> bool {
        match place {
            Place::Register(register, open) if register == R::AT => {
                if let Some(open) = open {
                    self.turn(Wanted::Record(Id::new(open)));
                    self.pane = self.pane.take().map(RecordPane::focused);
                }
                true
            }
            _ => false,
        }
    }
}

/// What somebody chose in a list.
pub enum Picked<R> {
    /// A record.
    Record(Id<R>),
    /// The button that makes a new one.
    New,
}
