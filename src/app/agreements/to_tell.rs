//! The customers who are to be told that a processor begins or ends (GDPR 28.2; R-60).

use egui::Ui;
use jiff::civil::Date;

use super::text;
use crate::{
    app::{Context, Place},
    registers::{Register, agreements::Letter},
    store::{Result, Store},
    ui::{button, layout, theme},
};

/// A letter, the last day to send it, and what the customer's agreement is called.
pub(in crate::app) struct ToTell {
    letter: Letter,
    by: Date,
    title: String,
}

/// Those who are to be told of what `is_meant` on the day `today`.
pub(in crate::app) fn to_tell(
    store: &Store,
    today: Date,
    is_meant: impl Fn(&Letter) -> bool,
) -> Result<Vec<ToTell>> {
    let mut found = Vec::new();
    for letter in store.letters_to_send(today)?.into_iter().filter(is_meant) {
        let customer = store.get(letter.customer)?.unwrap_or_default();
        let by = letter.send_by(customer.objection_days);
        found.push(ToTell { letter, by, title: store.agreement_title(&customer)? });
    }
    Ok(found)
}

/// Draws a way to each of them; nothing where there is nobody to tell.
pub(in crate::app) fn to_tell_ui(ui: &mut Ui, cx: &mut Context<'_>, customers: &[ToTell]) {
    if customers.is_empty() {
        return;
    }
    layout::section(ui, text::CUSTOMERS.in_lang(cx.lang), |ui| {
        for ToTell { letter, by, title } in customers {
            ui.horizontal_wrapped(|ui| {
                if button::link(ui, title).clicked() {
                    let record = Some(letter.customer.raw());
                    *cx.go = Some(Place::Register(Register::Agreements, record));
                }
                ui.label(theme::help(ui, text::send_by(*by, cx.lang)));
            });
        }
    });
}
