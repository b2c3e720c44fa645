//! Assessments in the window: the list, the record with its verdict, and the wizard that makes one.

mod beside;
mod check;
mod of_activity;
mod of_record;
mod pages;
mod steps;
mod text;
mod wizard;

use egui::Ui;

pub(super) use self::of_activity::ActivityAssessments;
use self::{
    of_record::{Editing, Verdicts},
    wizard::{Left, Wizard},
};
use super::{
    Context, Place,
    register::{Outcome, Pane, RecordPane, RegisterScreen, ShortList},
};
use crate::{
    core::Id,
    registers::{
        Register,
        assessments::{Assessment, AssessmentKind},
        processing::Activity,
    },
};

/// The register of assessments on screen.
pub(super) type AssessmentScreen =
    RegisterScreen<Assessment, ShortList<Assessment>, AssessmentPane>;

/// What a new assessment is begun with, as far as that is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ToAssess {
    kind: Option<AssessmentKind>,
    activity: Option<Id<Activity>>,
    /// The place of the purpose among the activity's.
    purpose: Option<usize>,
}

/// What stands beside the list of assessments: a record, or the wizard in the place of both.
pub struct AssessmentPane {
    record: RecordPane<Assessment, Verdicts>,
    /// What is to be begun, until what is known of it has been read.
    to_begin: Option<ToAssess>,
    wizard: Option<Wizard>,
}

/// The assessments, with the record `open` shown.
pub(super) fn screen(open: Option<i64>) -> AssessmentScreen {
    RegisterScreen::new(ShortList::default(), open)
}

/// The assessments, with the wizard for one of an activity, or of the purpose with this place in it.
pub(super) fn assessing(
    kind: AssessmentKind,
    activity: Id<Activity>,
    purpose: Option<usize>,
) -> AssessmentScreen {
    let begin = ToAssess { kind: Some(kind), activity: Some(activity), purpose };
    RegisterScreen::beginning(ShortList::default(), begin)
}

impl Pane<Assessment> for AssessmentPane {
    type Begin = ToAssess;

    fn opened(id: Id<Assessment>) -> Self {
        Self { record: RecordPane::opened(id), to_begin: None, wizard: None }
    }

    fn beginning(begin: ToAssess) -> Self {
        Self { record: RecordPane::beginning(()), to_begin: Some(begin), wizard: None }
    }

    fn focused(self) -> Self {
        Self { record: self.record.focused(), ..self }
    }

    fn id(&self) -> Option<Id<Assessment>> {
        self.wizard.as_ref().map_or_else(|| self.record.id(), Wizard::id)
    }

    fn is_dirty(&self) -> bool {
        self.wizard.as_ref().is_some_and(Wizard::is_dirty)
    }

    fn is_wide(&self) -> bool {
        self.wizard.is_some() || self.to_begin.is_some()
    }

    fn begun_at(place: Place) -> Option<ToAssess> {
        match place {
            Place::Assess(kind, activity, purpose) => {
                Some(ToAssess { kind: Some(kind), activity: Some(activity), purpose })
            }
            Place::New(Register::Assessments) => Some(ToAssess::default()),
            _ => None,
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        if let Some(begin) = self.to_begin.take() {
            self.wizard = Some(Wizard::begin(cx, begin));
        }
        if let Some(wizard) = &mut self.wizard {
            match wizard.ui(ui, cx)? {
                Left::Unsaved => return Some(Outcome::Close),
                Left::Gone => return Some(Outcome::Closed),
                Left::Saved(id) => self.record = RecordPane::opened(id).focused(),
            }
            self.wizard = None;
            ui.request_repaint();
            return None;
        }
        let outcome = self.record.ui(ui, cx, is_narrow);
        if let (Some(editing), Some(id)) = (self.record.extra().takes_editing(), self.record.id()) {
            self.wizard = Wizard::read(cx, id, editing);
            ui.request_repaint();
        }
        outcome
    }
}
