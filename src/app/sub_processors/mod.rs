//! Sub-processors at the desk: the list, the record with what is to be decided, and a new one below another.

mod deciding;
mod of_record;
mod text;

use egui::Ui;

pub(super) use self::deciding::{Deciding, buttons_ui};
use self::of_record::SubProcessorDuties;
use super::{
    Context, Place,
    register::{Outcome, Pane, RecordPane, RegisterScreen, ShortList},
};
use crate::{
    core::Id,
    registers::{Register, agreements::Agreement, sub_processors::SubProcessor},
};

/// The register of sub-processors on screen.
pub(super) type SubProcessorScreen =
    RegisterScreen<SubProcessor, ShortList<SubProcessor>, SubProcessorPane>;

/// Where a new sub-processor stands, as far as that is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Begin {
    agreement: Option<Id<Agreement>>,
    parent: Option<Id<SubProcessor>>,
}

/// What stands beside the list of sub-processors.
pub struct SubProcessorPane(RecordPane<SubProcessor, SubProcessorDuties>);

/// The sub-processors, with the record `open` shown.
pub(super) fn screen(open: Option<i64>) -> SubProcessorScreen {
    RegisterScreen::new(ShortList::default(), open)
}

/// The sub-processors, with a new one begun below `agreement`, engaged by `parent`.
pub(super) fn adding(
    agreement: Id<Agreement>,
    parent: Option<Id<SubProcessor>>,
) -> SubProcessorScreen {
    let begin = Begin { agreement: Some(agreement), parent };
    RegisterScreen::beginning(ShortList::default(), begin)
}

impl Pane<SubProcessor> for SubProcessorPane {
    type Begin = Begin;

    fn opened(id: Id<SubProcessor>) -> Self {
        Self(RecordPane::opened(id))
    }

    fn beginning(Begin { agreement, parent }: Begin) -> Self {
        let draft = SubProcessor { agreement, parent, ..SubProcessor::default() };
        Self(RecordPane::begun_with(draft))
    }

    fn focused(self) -> Self {
        Self(self.0.focused())
    }

    fn id(&self) -> Option<Id<SubProcessor>> {
        self.0.id()
    }

    fn is_dirty(&self) -> bool {
        self.0.is_dirty()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        self.0.ui(ui, cx, is_narrow)
    }

    fn begun_at(place: Place) -> Option<Begin> {
        match place {
            Place::NewSubProcessor(agreement, parent) => {
                Some(Begin { agreement: Some(agreement), parent })
            }
            Place::New(Register::SubProcessors) => Some(Begin::default()),
            _ => None,
        }
    }
}
