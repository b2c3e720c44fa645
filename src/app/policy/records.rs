//! The other registers that a section is written from: their records by name, each to be opened and left again.

use egui::Ui;

use super::{PolicyScreen, asked, found::Listed, text, visit::Visit};
use crate::{
    app::{Context, Place},
    core::{Choice, Lang, Text},
    policy::Section,
    registers::Register,
    ui::{button, icon, layout, theme},
};

/// Records named before somebody opens the register.
const AT_MOST: usize = 8;

/// What was pressed.
enum Pressed {
    Record(i64),
    Register,
    New,
}

impl PolicyScreen {
    /// The registers, one under another.
    pub(super) fn records_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        let Some(found) = &self.found else { return };
        let mut pressed = None;
        for register in asked::registers(section) {
            let listed = match register {
                Register::Activities => {
                    let named = found.activities.iter();
                    let named = named.map(|(id, it)| (id.raw(), it.name.clone())).collect();
                    &Listed { register, named, n: found.activities.len() }
                }
                register => match found.listed(register) {
                    Some(listed) => listed,
                    None => continue,
                },
            };
            ui.push_id(register.name(), |ui| {
                if let Some(it) = register_ui(ui, listed, lang) {
                    pressed = Some((register, it));
                }
            });
        }
        let Some((register, it)) = pressed else { return };
        match it {
            Pressed::Record(id) => self.open_record(cx, (register, Some(id)), Text::EMPTY),
            Pressed::Register => self.open_record(cx, (register, None), Text::EMPTY),
            Pressed::New => {
                let visit = Visit::new(Place::New(register), Text::EMPTY, cx.store.revision());
                self.open(cx, visit);
            }
        }
        ui.ctx().request_repaint();
    }
}

fn register_ui(ui: &mut Ui, listed: &Listed, lang: Lang) -> Option<Pressed> {
    let Listed { register, named, n } = listed;
    let mut pressed = None;
    layout::section(ui, register.text().in_lang(lang), |ui| {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        if *n == 0 && *register != Register::PolicyVersions {
            ui.label(theme::help(ui, text::NO_RECORDS.in_lang(lang)));
        }
        for (id, name) in named.iter().take(AT_MOST) {
            if button::link(ui, name).clicked() {
                pressed = Some(Pressed::Record(*id));
            }
        }
        let all = text::open_register(*register, *n, lang);
        if button::quiet(ui, icon::ARROW_RIGHT, &all).clicked() {
            pressed = Some(Pressed::Register);
        }
        let add = text::add_to(*register, lang);
        if is_begun_here(*register) && button::quiet(ui, icon::PLUS, &add).clicked() {
            pressed = Some(Pressed::New);
        }
    });
    pressed
}

/// Whether a record is begun with an empty form.
const fn is_begun_here(register: Register) -> bool {
    matches!(
        register,
        Register::Activities
            | Register::Systems
            | Register::Measures
            | Register::MailingGroups
            | Register::GroupCompanies
            | Register::SubProcessors
            | Register::ConsentTexts
    )
}
