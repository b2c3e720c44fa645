//! The customers who are to be told that a processor begins or ends, and those who have not answered (GDPR 28.2; R-60).

use egui::Ui;
use jiff::civil::Date;

use super::text;
use crate::{
    app::{Context, Place},
    core::Id,
    registers::{
        Register,
        agreements::{Agreement, Answered},
        sub_processors::SubProcessor,
    },
    store::{Result, Store},
    ui::{button, layout, theme},
};

/// A customer, and what is waited for by a day.
pub(in crate::app) struct ToTell {
    customer: Id<Agreement>,
    /// What its agreement is called.
    title: String,
    waits: Waits,
}

#[derive(Clone, Copy)]
enum Waits {
    /// For the letter, which is sent by this day.
    ForLetter(Date),
    /// For the answer, through this day.
    ForAnswer(Date),
}

/// The customers who are concerned by a supplier, or by a processor below it.
pub(in crate::app) fn to_tell(
    store: &Store,
    (supplier, sub_processor): (Id<Agreement>, Option<Id<SubProcessor>>),
    today: Date,
) -> Result<Vec<ToTell>> {
    let mut found = Vec::new();
    let letters = store.letters_to_send(today)?;
    for (customer, it) in store.agreements()?.iter().filter(|(_, it)| it.is_with_customer()) {
        let is_meant = |to: Id<Agreement>, below| (to, below) == (supplier, sub_processor);
        let unsent = letters.iter().filter(|it| it.customer == *customer);
        let unsent = unsent.filter(|it| is_meant(it.supplier, it.sub_processor));
        let told = it.told.iter().filter(|it| is_meant(it.supplier, it.sub_processor));
        let unanswered = told.filter(|it| it.answered() == Answered::Awaited);
        let unsent = unsent.map(|letter| Waits::ForLetter(letter.send_by(it.objection_days)));
        for waits in unsent.chain(unanswered.map(|it| Waits::ForAnswer(it.answer_by()))) {
            let title = store.agreement_title(it)?;
            found.push(ToTell { customer: *customer, title, waits });
        }
    }
    Ok(found)
}

/// Draws a way to each of them; nothing where there is nobody.
pub(in crate::app) fn to_tell_ui(ui: &mut Ui, cx: &mut Context<'_>, customers: &[ToTell]) {
    if customers.is_empty() {
        return;
    }
    layout::section(ui, text::CUSTOMERS.in_lang(cx.lang), |ui| {
        for ToTell { customer, title, waits } in customers {
            ui.horizontal_wrapped(|ui| {
                if button::link(ui, title).clicked() {
                    *cx.go = Some(Place::Register(Register::Agreements, Some(customer.raw())));
                }
                let told = match waits {
                    Waits::ForLetter(by) => text::send_by(*by, cx.lang),
                    Waits::ForAnswer(by) => text::answer_by(*by, cx.lang),
                };
                ui.label(theme::help(ui, told));
            });
        }
    });
}
