//! Systems and paper binders: where personal data live, and who can reach them.

mod desk;
mod store;
mod text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::core::{Fact, Gap, Lang, Record, Value};

/// What kind of place data live in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the word that its text spells out")]
pub enum SystemKind {
    Invoicing,
    Tickets,
    Customers,
    Mail,
    TextMessages,
    ContactCentre,
    Recordings,
    Files,
    Hosting,
    Payroll,
    Newsletter,
    Website,
    PaperBinder,
    Other,
}

/// A system, or a paper binder on a shelf.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct System {
    /// What people at the office call it.
    pub name: String,
    /// What kind of place it is.
    pub kind: Option<SystemKind>,
    /// Which data it holds.
    pub holds: String,
    /// Who supplies or runs it; empty for the company itself.
    pub supplier: String,
    /// Where it is: server room, shelf, lock.
    pub place: String,
    /// The country the data are in.
    pub country: String,
    /// Who has access.
    pub access: String,
    /// When access and contents are to be gone through next.
    pub review_on: Option<Date>,
    /// Anything else.
    pub note: String,
}

/// The fields of a [`System`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the struct's fields")]
pub enum SystemField {
    Name,
    Kind,
    Holds,
    Supplier,
    Place,
    Country,
    Access,
    ReviewOn,
    Note,
}

impl Record for System {
    type Field = SystemField;

    fn title(&self) -> String {
        self.name.clone()
    }

    fn facts(&self, lang: Lang) -> Vec<Fact<SystemField>> {
        let Self { name, kind, holds, supplier, place, country, access, review_on, note } = self;
        let kind = Value::chosen(*kind, lang);
        vec![
            (SystemField::Name, name.into()),
            (SystemField::Kind, kind),
            (SystemField::Holds, holds.into()),
            (SystemField::Supplier, supplier.into()),
            (SystemField::Place, place.into()),
            (SystemField::Country, country.into()),
            (SystemField::Access, access.into()),
            (SystemField::ReviewOn, review_on.into()),
            (SystemField::Note, note.into()),
        ]
    }

    fn gaps(&self, _today: Date) -> Vec<Gap<SystemField>> {
        let asked = [
            (SystemField::Name, self.name.trim().is_empty(), text::NO_NAME, "GDPR 30.1"),
            (SystemField::Holds, self.holds.trim().is_empty(), text::NO_HOLDS, "GDPR 30.1 c"),
            (SystemField::Country, self.country.trim().is_empty(), text::NO_COUNTRY, "GDPR 30.1 e"),
            (SystemField::Access, self.access.trim().is_empty(), text::NO_ACCESS, "GDPR 32.1"),
        ];
        asked
            .into_iter()
            .filter(|(_, is_missing, ..)| *is_missing)
            .map(|(field, _, says, cite)| Gap { field, says, cite })
            .collect()
    }
}
