//! Disclosures at the desk: the log, and what a person and an activity show of it.

mod listed;
mod text;

use egui::Ui;

pub(super) use self::listed::ListedDisclosures;
use super::{
    Context, Place,
    register::{LongList, Outcome, Pane, RecordPane, RegisterScreen},
};
use crate::{
    core::Id,
    registers::{
        Register,
        disclosures::Disclosure,
        persons::Person,
        processing::{Activity, Purpose},
    },
    store::{Result, Store},
};

/// The log of disclosures on screen.
pub(super) type DisclosureScreen = RegisterScreen<Disclosure, LongList<Disclosure>, DisclosurePane>;

/// What a new disclosure is about, where it is begun at a person or at an activity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Disclosing {
    /// About whom.
    pub person: Option<Id<Person>>,
    /// Of which activity.
    pub activity: Option<Id<Activity>>,
}

/// What stands beside the log.
pub struct DisclosurePane {
    record: RecordPane<Disclosure>,
    /// What a new one is begun with, until that has been read.
    begun: Option<Disclosing>,
}

/// The log, with the record `open` shown.
pub(super) fn screen(open: Option<i64>) -> DisclosureScreen {
    RegisterScreen::new(LongList::default(), open)
}

/// The log, with a new one begun.
pub(super) fn beginning(begun: Disclosing) -> DisclosureScreen {
    RegisterScreen::beginning(LongList::default(), begun)
}

impl Pane<Disclosure> for DisclosurePane {
    type Begin = Disclosing;

    fn opened(id: Id<Disclosure>) -> Self {
        Self { record: RecordPane::opened(id), begun: None }
    }

    fn beginning(begun: Disclosing) -> Self {
        Self { record: RecordPane::beginning(()), begun: Some(begun) }
    }

    fn focused(self) -> Self {
        Self { record: self.record.focused(), ..self }
    }

    fn id(&self) -> Option<Id<Disclosure>> {
        self.record.id()
    }

    fn is_dirty(&self) -> bool {
        self.record.is_dirty()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        if let Some(begun) = self.begun.take() {
            let known = cx.read(|store| known(begun, store)).unwrap_or_default();
            let (disclosed_on, handed_out_by) = (Some(cx.today), cx.by.actor.clone());
            let known = Disclosure { disclosed_on, handed_out_by, ..known };
            self.record = RecordPane::begun_with(known);
        }
        self.record.ui(ui, cx, is_narrow)
    }

    fn begun_at(place: Place) -> Option<Disclosing> {
        match place {
            Place::NewDisclosure(begun) => Some(begun),
            Place::New(Register::Disclosures) => Some(Disclosing::default()),
            _ => None,
        }
    }
}

/// What is known before anybody has written: the activity's lawful basis, where its purposes share one.
fn known(Disclosing { person, activity }: Disclosing, store: &Store) -> Result<Disclosure> {
    let found = activity.map(|id| store.get(id)).transpose()?.flatten();
    let purposes: Vec<Purpose> = found.map(|it| it.purposes).unwrap_or_default();
    let basis = purposes.first().and_then(|it| it.basis);
    let basis = basis.filter(|_| purposes.iter().all(|it| it.basis == basis));
    Ok(Disclosure { person, basis, activity, ..Disclosure::default() })
}
