//! A register at the desk: its list to the left, the chosen record to the right.

mod attachments;
mod extra;
mod frame;
mod history;
mod library;
mod list;
mod long;
mod marketing;
mod paged;
mod pane;
mod persons;
mod record;
mod short;
pub mod text;

use egui::{Id as EguiId, Ui};

pub use attachments::AttachmentsPart;
pub use extra::Extra;
pub use frame::{Pressed, above_foot, act_ui, foot_ui, links_ui, record_heading};
pub use history::{HistoryPart, at_the_desk};
pub use list::List;
pub use long::LongList;
pub use marketing::{GroupRecipients, PersonChannels};
pub use paged::{Paged, PagedList, Shown};
pub use pane::{Outcome, Pane};
pub use persons::PersonList;
pub use record::RecordPane;
pub use short::ShortList;

use super::{Command, Context, Place, Screen};
use crate::{
    core::{Id, Text},
    registers::desk::Kept,
    ui::{
        modal::{Answer, Question, question_ui},
        split::{self, Side},
    },
};

/// The screen of one register: `L` is its list, `P` what stands beside it.
pub struct RegisterScreen<R: Kept, L, P: Pane<R> = RecordPane<R>> {
    list: L,
    pane: Option<P>,
    /// Where somebody wanted to go while something typed was unsaved.
    asked: Option<Wanted<R, P::Begin>>,
}

impl<R: Kept, L, P: Pane<R>> RegisterScreen<R, L, P> {
    /// The register, with the record `open` shown.
    pub fn new(list: L, open: Option<i64>) -> Self {
        let pane = open.map(|id| P::opened(Id::new(id)).focused());
        Self { list, pane, asked: None }
    }

    /// The register, with something new begun.
    pub fn beginning(list: L, begin: P::Begin) -> Self {
        Self { list, pane: Some(P::beginning(begin)), asked: None }
    }

    fn has_unsaved(&self) -> bool {
        self.pane.as_ref().is_some_and(P::is_dirty)
    }

    /// Goes there, or asks first where something typed is unsaved.
    fn turn(&mut self, to: Wanted<R, P::Begin>) {
        if self.has_unsaved() {
            self.asked = Some(to);
        } else {
            self.arrive(to);
        }
    }

    fn arrive(&mut self, to: Wanted<R, P::Begin>) {
        self.asked = None;
        self.pane = match to {
            Wanted::List => None,
            Wanted::New(begin) => Some(P::beginning(begin)),
            Wanted::Record(id) => Some(P::opened(id)),
        };
    }

    /// Goes to the record `id` with the keyboard.
    fn open(&mut self, ui: &Ui, id: Id<R>, chosen: Option<Id<R>>) {
        if chosen != Some(id) {
            self.turn(Wanted::Record(id));
        }
        if self.asked.is_none() {
            self.pane = self.pane.take().map(P::focused);
            ui.request_repaint();
        }
    }

    /// Does what the pane asks for.
    fn leave(&mut self, outcome: Option<Outcome>) {
        match outcome {
            Some(Outcome::Close) => self.turn(Wanted::List),
            Some(Outcome::Closed) => self.pane = None,
            None => {}
        }
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
enum Wanted<R, B> {
    List,
    New(B),
    Record(Id<R>),
}

impl<R, B: Copy> Clone for Wanted<R, B> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, B: Copy> Copy for Wanted<R, B> {}

/// The question before something typed is thrown away.
pub fn leaving(lang: crate::core::Lang) -> Question {
    Question {
        title: text::LEAVE_TITLE.in_lang(lang).to_owned(),
        lines: vec![text::LEAVE_LINE.in_lang(lang).to_owned()],
        action: text::LEAVE_ACTION.in_lang(lang).to_owned(),
        weight: crate::ui::modal::Weight::Grave,
    }
}

impl<R: Kept, P: Pane<R>, L: List<R, P::Begin>> Screen for RegisterScreen<R, L, P> {
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        if cx.takes(Command::New) {
            self.turn(Wanted::New(P::Begin::default()));
        }
        if let Some(pane) = self.pane.as_mut().filter(|it| it.is_wide()) {
            let outcome = pane.ui(ui, cx, true);
            self.leave(outcome);
            return self.ask_about_leaving(ui, cx);
        }
        let side = if self.pane.is_some() { Side::Record } else { Side::List };
        let chosen = self.pane.as_ref().and_then(P::id);
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
            Some(Picked::New(begin)) => self.turn(Wanted::New(begin)),
            // In a narrow window the record takes the list's place, and the keyboard with it.
            Some(Picked::Opened(id)) => self.open(ui, id, chosen),
            Some(Picked::Record(id)) if is_narrow => self.open(ui, id, chosen),
            Some(Picked::Record(id)) if chosen != Some(id) => self.turn(Wanted::Record(id)),
            _ => {}
        }
        self.leave(outcome);
        self.ask_about_leaving(ui, cx);
    }

    fn is_dirty(&self) -> bool {
        self.has_unsaved()
    }

    fn mend(&mut self, field: Text) {
        if let Some(pane) = &mut self.pane {
            pane.mend(field);
        }
    }

    fn turn_to(&mut self, place: Place) -> bool {
        if let Some(begin) = P::begun_at(place) {
            self.turn(Wanted::New(begin));
            return true;
        }
        match place {
            Place::Register(register, open) if register == R::AT => {
                if let Some(open) = open {
                    self.turn(Wanted::Record(Id::new(open)));
                    self.pane = self.pane.take().map(P::focused);
                }
                true
            }
            _ => false,
        }
    }
}

/// What somebody chose in a list.
pub enum Picked<R, B = ()> {
    /// A record, to be looked at while the keyboard stays in the list.
    Record(Id<R>),
    /// A record, to be worked with.
    Opened(Id<R>),
    /// A button that begins something new.
    New(B),
}
