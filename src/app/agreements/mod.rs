//! Agreements at the desk: what is done with them, how they stand against GDPR 28, and where they are lacking.

mod acts;
mod begun;
mod checking;
mod checklist;
mod contract;
mod of_letters;
mod of_person;
mod of_tree;
mod text;
mod to_tell;
mod uncovered;

use egui::Ui;

pub(super) use self::{
    acts::AgreementActs,
    checklist::AgreementChecklist,
    contract::ContractPart,
    of_letters::AgreementLetters,
    of_person::PersonAgreements,
    of_tree::AgreementTree,
    to_tell::{ToTell, to_tell, to_tell_ui},
    uncovered::{UsedSuppliers, begin},
};
use super::{
    Begun, Context, Place, Screen,
    register::{Extra, LongList, Outcome, Pane, RecordPane, RegisterScreen},
};
use crate::{
    core::Id,
    registers::{Register, agreements::Agreement},
};

/// What stands beside the list of agreements; `X` is what a record shows beside its facts.
pub(super) struct AgreementPane<X: Extra<Agreement>> {
    record: RecordPane<Agreement, X>,
    /// What a new agreement is begun with, until that has been read.
    begun: Option<Begun>,
}

/// The agreements, with the record `open` shown.
pub(super) fn screen<X: Extra<Agreement> + 'static>(open: Option<i64>) -> Box<dyn Screen> {
    Box::new(RegisterScreen::<_, _, AgreementPane<X>>::new(LongList::default(), open))
}

/// The agreements, with a new one begun.
pub(super) fn beginning<X: Extra<Agreement> + 'static>(begun: Begun) -> Box<dyn Screen> {
    Box::new(RegisterScreen::<_, _, AgreementPane<X>>::beginning(LongList::default(), begun))
}

impl<X: Extra<Agreement>> Pane<Agreement> for AgreementPane<X> {
    type Begin = Begun;

    fn opened(id: Id<Agreement>) -> Self {
        Self { record: RecordPane::opened(id), begun: None }
    }

    fn beginning(begun: Begun) -> Self {
        Self { record: RecordPane::beginning(()), begun: Some(begun) }
    }

    fn focused(self) -> Self {
        Self { record: self.record.focused(), ..self }
    }

    fn id(&self) -> Option<Id<Agreement>> {
        self.record.id()
    }

    fn is_dirty(&self) -> bool {
        self.record.is_dirty()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        if let Some(begun) = self.begun.take().filter(|it| *it != Begun::default()) {
            let lang = cx.lang;
            let known = cx.read(|store| begun::known(begun, store, lang)).unwrap_or_default();
            self.record = RecordPane::begun_with(known);
        }
        self.record.ui(ui, cx, is_narrow)
    }

    fn begun_at(place: Place) -> Option<Begun> {
        match place {
            Place::NewAgreement(begun) => Some(begun),
            Place::New(Register::Agreements) => Some(Begun::default()),
            _ => None,
        }
    }
}
