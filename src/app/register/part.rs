//! What a record's page shows of other registers.

use egui::Ui;

use super::marketing::{GroupPart, PersonPart};
use crate::{
    app::{Context, consents::PersonConsents, mandates::PersonMandates},
    registers::Register,
};

/// A section of a record's page that is read from another register.
pub trait RecordPart {
    /// Draws it for the record with this number.
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, record: i64);
}

/// The sections of a register's records, in their order.
pub(super) fn parts_of(register: Register) -> Vec<Box<dyn RecordPart>> {
    match register {
        Register::Persons => {
            vec![
                Box::<PersonConsents>::default(),
                Box::<PersonMandates>::default(),
                Box::<PersonPart>::default(),
            ]
        }
        Register::MailingGroups => vec![Box::<GroupPart>::default()],
        _ => Vec::new(),
    }
}
