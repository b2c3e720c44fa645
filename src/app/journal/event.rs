//! A change as it is told: the verb, and the record by its name.

use egui::{RichText, Ui};

use super::{icon_of, text};
use crate::{
    app::{Place, register::at_the_desk},
    core::{Choice, Id, Lang},
    registers::Register,
    store::{Attachment, Entry, Result, Store, Touched, Verb},
    ui::{
        button,
        theme::{self, tokens},
    },
};

/// A change, and the record it touched, where it was one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The change.
    pub entry: Entry,
    /// The register of what it touched, where all is of one.
    pub register: Option<Register>,
    /// What the record is called, or was before it was removed.
    pub title: Option<String>,
    /// Where the record is, if it is still there.
    pub place: Option<Place>,
}

impl Event {
    /// Reads what a change was about.
    pub fn read(store: &Store, entry: Entry, _lang: Lang) -> Result<Self> {
        let touched = store.first_touched(entry.seq, 2)?;
        let register = touched.first().and_then(|it| Register::named(&it.register));
        let mut event = Self { entry, register, title: None, place: None };
        if let ([one], Some(register)) = (touched.as_slice(), register) {
            (event.title, event.place) = named(store, register, one)?;
        }
        Ok(event)
    }

    /// "Ändrade Åsa Öberg", "Importerade 120 poster".
    pub fn told(&self, lang: Lang) -> String {
        let verb = self.entry.verb;
        match &self.title {
            Some(title) => format!("{} {title}", text::before(verb, lang)),
            None if verb == Verb::SetUp => verb.text().in_lang(lang).to_owned(),
            None => text::n_records(verb, self.entry.n_records, lang),
        }
    }
}

/// What a touched record is called, and its place while it is there.
pub(super) fn named(
    store: &Store,
    register: Register,
    touched: &Touched,
) -> Result<(Option<String>, Option<Place>)> {
    let Some(title) = register.title(store, touched.record)? else {
        let replaced = touched.replaced.as_deref();
        let was = replaced.map(|it| register.title_in(store, it)).transpose()?;
        return Ok((was, None));
    };
    let place = match register {
        Register::Company => Some(Place::Settings),
        Register::Attachments => {
            let file = store.get::<Attachment>(Id::new(touched.record))?;
            file.and_then(|it| {
                Some(Place::Register(Register::named(&it.register)?, Some(it.record)))
            })
        }
        register => Some(Place::Register(register, Some(touched.record))),
    };
    Ok((Some(title), place))
}

/// A change in one row of the overview; `true` where its record was pressed.
pub fn event_row_ui(ui: &mut Ui, event: &Event, lang: Lang) -> bool {
    let mut pressed = false;
    ui.horizontal(|ui| {
        ui.label(RichText::new(icon_of(event)).font(theme::icon()).color(tokens(ui).muted));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = theme::GRID;
                match (&event.title, event.place) {
                    (Some(title), Some(_)) => {
                        ui.label(text::before(event.entry.verb, lang));
                        pressed = button::link(ui, title).clicked();
                    }
                    _ => _ = ui.label(event.told(lang)),
                }
            });
            let when = at_the_desk(event.entry.at);
            ui.label(theme::help(ui, format!("{when} · {}", event.entry.who())));
        });
    });
    pressed
}
