//! Who may be written to: under a mailing group its recipients, under a person each channel.

mod group;
mod person;
mod text;

use egui::Ui;

use self::{group::GroupPart, person::PersonPart};
use crate::{app::Context, core::Id, registers::Register};

/// The section of the record that is shown; empty under records of other registers.
#[derive(Debug, Default)]
pub struct MarketingPart {
    group: GroupPart,
    person: PersonPart,
}

impl MarketingPart {
    /// Draws it under the record numbered `record`.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, register: Register, record: i64) {
        match register {
            Register::MailingGroups => self.group.ui(ui, cx, Id::new(record)),
            Register::Persons => self.person.ui(ui, cx, Id::new(record)),
            _ => {}
        }
    }
}
