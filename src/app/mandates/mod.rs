//! Mandates at the desk: the list, the form, the record and its acts, the files and the company's terms.

mod buttons;
mod chain;
mod days;
mod doing;
mod draft;
mod field;
mod fields;
mod file_judged;
mod file_sheet;
mod findings;
mod form;
mod list;
mod next;
mod of_person;
mod read_file;
mod reading;
mod reconcile;
mod said;
mod terms;
mod terms_ranges;
mod text;
mod write_file;

use egui::Ui;

pub(super) use self::of_person::PersonMandates;
use self::{
    form::{FormPane, Went},
    list::MandateList,
    read_file::FileReading,
    reading::{Led, Reading},
    reconcile::Reconciling,
    terms::TermsPane,
    write_file::FileWriting,
};
use super::{
    Context, Place,
    register::{Outcome, Pane, RegisterScreen},
};
use crate::{
    core::{Id, Text},
    registers::{Register, mandates::Mandate, persons::Person},
    ui::icon,
};

/// The register of mandates on screen.
pub(super) type MandateScreen = RegisterScreen<Mandate, MandateList, MandatePane>;

/// What can be begun among the mandates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// A new mandate, of a person who may be known already.
    Mandate(Option<Id<Person>>),
    /// The company's terms.
    Terms,
    /// The reading of a file from Bankgirot.
    Read,
    /// The writing of a file to Bankgirot.
    Write,
    /// The comparison with an extract of Bankgirot's register.
    Reconcile,
}

impl Default for Begin {
    fn default() -> Self {
        Self::Mandate(None)
    }
}

/// What stands beside the list of mandates.
pub struct MandatePane(Shown);

enum Shown {
    Reading(Box<Reading>),
    Form(Box<FormPane>),
    Terms(Box<TermsPane>),
    Read(Box<FileReading>),
    Write(Box<FileWriting>),
    Reconcile(Box<Reconciling>),
}

/// The mandates, with the record `open` shown.
pub(super) fn screen(open: Option<i64>) -> MandateScreen {
    RegisterScreen::new(MandateList::default(), open)
}

/// The mandates, with something begun.
pub(super) fn beginning(begin: Begin) -> MandateScreen {
    RegisterScreen::beginning(MandateList::default(), begin)
}

/// What can be begun among the mandates besides a new one: its picture, its name and what it is.
pub(super) const BEGUN: [(&str, Text, Begin); 4] = [
    (icon::DOWNLOAD_SIMPLE, text::READ_FILE, Begin::Read),
    (icon::UPLOAD_SIMPLE, text::WRITE_FILE, Begin::Write),
    (icon::SCALES, text::RECONCILE, Begin::Reconcile),
    (icon::GEAR, text::TERMS, Begin::Terms),
];

impl MandatePane {
    fn reading(id: Id<Mandate>) -> Self {
        Self(Shown::Reading(Box::new(Reading::of(id))))
    }
}

impl Pane<Mandate> for MandatePane {
    type Begin = Begin;

    fn opened(id: Id<Mandate>) -> Self {
        Self::reading(id)
    }

    fn beginning(begin: Begin) -> Self {
        Self(match begin {
            Begin::Mandate(payer) => Shown::Form(Box::new(FormPane::new(payer))),
            Begin::Terms => Shown::Terms(Box::default()),
            Begin::Read => Shown::Read(Box::new(FileReading::begin())),
            Begin::Write => Shown::Write(Box::default()),
            Begin::Reconcile => Shown::Reconcile(Box::default()),
        })
    }

    fn focused(self) -> Self {
        Self(match self.0 {
            Shown::Reading(it) => Shown::Reading(Box::new(it.focused())),
            Shown::Form(it) => Shown::Form(Box::new(it.focused())),
            other => other,
        })
    }

    fn id(&self) -> Option<Id<Mandate>> {
        match &self.0 {
            Shown::Reading(it) => Some(it.id()),
            Shown::Form(it) => it.id(),
            Shown::Terms(_) | Shown::Read(_) | Shown::Write(_) | Shown::Reconcile(_) => None,
        }
    }

    fn is_dirty(&self) -> bool {
        match &self.0 {
            Shown::Reading(_) | Shown::Read(_) | Shown::Write(_) | Shown::Reconcile(_) => false,
            Shown::Form(it) => it.is_dirty(),
            Shown::Terms(it) => it.is_dirty(),
        }
    }

    fn is_wide(&self) -> bool {
        matches!(self.0, Shown::Terms(_) | Shown::Read(_) | Shown::Write(_) | Shown::Reconcile(_))
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, is_narrow: bool) -> Option<Outcome> {
        match &mut self.0 {
            Shown::Reading(it) => match it.ui(ui, cx, is_narrow)? {
                Led::Away => return Some(Outcome::Close),
                Led::Gone => return Some(Outcome::Closed),
                Led::Form(mandate, target) => {
                    let form = FormPane::of(it.id(), &mandate, target);
                    self.0 = Shown::Form(Box::new(form));
                }
                Led::Write => *self = Self::beginning(Begin::Write),
                Led::Read => *self = Self::beginning(Begin::Read),
            },
            Shown::Form(it) => match it.ui(ui, cx)? {
                Went::Away => return Some(Outcome::Close),
                Went::Back(id) => *self = Self::reading(id).focused(),
            },
            Shown::Terms(it) => return it.ui(ui, cx),
            Shown::Read(it) => return it.ui(ui, cx).then_some(Outcome::Closed),
            Shown::Write(it) => return it.ui(ui, cx).then_some(Outcome::Closed),
            Shown::Reconcile(it) => return it.ui(ui, cx).then_some(Outcome::Closed),
        }
        ui.ctx().request_repaint();
        None
    }

    fn begun_at(place: Place) -> Option<Begin> {
        match place {
            Place::Autogiro(begin) => Some(begin),
            Place::New(Register::Mandates) => Some(Begin::default()),
            Place::Register(Register::AutogiroTerms, _) => Some(Begin::Terms),
            _ => None,
        }
    }
}
