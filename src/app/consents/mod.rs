//! Consents at the desk: the list, the logging, the record and the signed list.

mod field;
mod judged;
mod known;
mod list;
mod log;
mod many;
mod of_person;
mod persons;
mod proof;
mod reading;
mod said;
mod said_form;
mod stopping;
mod text;
mod text_form;
mod timeline;
mod withdraw;

use egui::Ui;

use self::{
    list::ConsentList,
    log::{LogPane, Went},
    many::ManyPane,
    reading::{Led, Reading},
};
pub(super) use self::{of_person::PersonConsents, proof::ProofPart};
use super::{
    Context, Place,
    register::{Outcome, Pane, RegisterScreen},
};
use crate::{
    core::Id,
    registers::{Register, consents::Consent, persons::Person},
};

/// The register of consents on screen.
pub(super) type ConsentScreen = RegisterScreen<Consent, ConsentList, ConsentPane>;

/// What can be begun among the consents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// Logging for one person, who may be known already.
    One(Option<Id<Person>>),
    /// Logging the same for several.
    Many,
}

impl Default for Begin {
    fn default() -> Self {
        Self::One(None)
    }
}

/// What stands beside the list of consents.
pub struct ConsentPane(Shown);

enum Shown {
    Reading(Box<Reading>),
    Logging(Box<LogPane>),
    Many(Box<ManyPane>),
}

/// The consents, with the record `open` shown.
pub(super) fn screen(open: Option<i64>) -> ConsentScreen {
    RegisterScreen::new(ConsentList::default(), open)
}

/// The consents, with the logging for `person` begun.
pub(super) fn logging(person: Option<Id<Person>>) -> ConsentScreen {
    RegisterScreen::beginning(ConsentList::default(), Begin::One(person))
}

impl ConsentPane {
    fn reading(id: Id<Consent>) -> Self {
        Self(Shown::Reading(Box::new(Reading::of(id))))
    }
}

impl Pane<Consent> for ConsentPane {
    type Begin = Begin;

    fn opened(id: Id<Consent>) -> Self {
        Self::reading(id)
    }

    fn beginning(begin: Begin) -> Self {
        Self(match begin {
            Begin::One(person) => Shown::Logging(Box::new(LogPane::of_person(person))),
            Begin::Many => Shown::Many(Box::default()),
        })
    }

    fn focused(self) -> Self {
        Self(match self.0 {
            Shown::Reading(it) => Shown::Reading(Box::new(it.focused())),
            Shown::Logging(it) => Shown::Logging(Box::new(it.focused())),
            Shown::Many(it) => Shown::Many(it),
        })
    }

    fn id(&self) -> Option<Id<Consent>> {
        match &self.0 {
            Shown::Reading(it) => Some(it.id()),
            Shown::Logging(it) => it.id(),
            Shown::Many(_) => None,
        }
    }

    fn is_dirty(&self) -> bool {
        match &self.0 {
            Shown::Reading(_) => false,
            Shown::Logging(it) => it.is_dirty(),
            Shown::Many(it) => it.is_dirty(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        match &mut self.0 {
            Shown::Reading(it) => match it.ui(ui, cx, is_narrow)? {
                Led::Away => return Some(Outcome::Close),
                Led::Gone => return Some(Outcome::Closed),
                Led::Log(consent, kinds) => {
                    let logging = LogPane::of_consent(it.id(), &consent, kinds);
                    self.0 = Shown::Logging(Box::new(logging));
                }
            },
            Shown::Logging(it) => match it.ui(ui, cx)? {
                Went::Away => return Some(Outcome::Close),
                Went::Back(id) => *self = Self::reading(id).focused(),
                Went::Logged(id) => {
                    self.0 = Shown::Reading(Box::new(Reading::of(id).logged()));
                }
            },
            Shown::Many(it) => return it.ui(ui, cx),
        }
        ui.ctx().request_repaint();
        None
    }

    fn begun_at(place: Place) -> Option<Begin> {
        match place {
            Place::LogConsent(person) => Some(Begin::One(person)),
            Place::New(Register::Consents) => Some(Begin::default()),
            _ => None,
        }
    }
}
