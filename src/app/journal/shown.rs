//! The chosen change: its records, what each said before and after, and the way back.

use egui::{RichText, ScrollArea, Ui};

use super::{
    event::{self, Event},
    text,
};
use crate::{
    app::{
        Context, Place,
        errand::{WITHIN_A_FRAME, taking_back},
        register::at_the_desk,
        text::undone,
    },
    core::{Choice, Lang, Text},
    registers::Register,
    store::{Entry, Result, Store, Touched},
    ui::{button, icon, layout, theme},
};

/// Records shown of a change that touched many.
const AT_MOST: usize = 50;

/// The change that is shown beside the journal.
#[derive(Debug)]
pub(super) struct Shown {
    /// The change.
    pub event: Event,
    records: Vec<Part>,
    is_undoable: bool,
}

/// One record's part in it.
#[derive(Debug)]
struct Part {
    register: Register,
    title: Option<String>,
    place: Option<Place>,
    altered: Vec<(Text, String, String)>,
}

impl Part {
    fn read(store: &Store, seq: i64, touched: &Touched, lang: Lang) -> Result<Option<Self>> {
        let Some(register) = Register::named(&touched.register) else { return Ok(None) };
        let (title, place) = event::named(store, register, touched)?;
        let steps = store.steps(register, touched.record, lang)?;
        let step = steps.into_iter().find(|it| it.entry.seq == seq);
        let altered = step.map(|it| it.altered).unwrap_or_default();
        Ok(Some(Self { register, title, place, altered }))
    }
}

impl Shown {
    /// Reads the change with its records.
    pub fn read(cx: &mut Context<'_>, entry: Entry) -> Option<Self> {
        let (seq, lang) = (entry.seq, cx.lang);
        cx.read(|store| {
            let event = Event::read(store, entry, lang)?;
            let touched = store.first_touched(seq, AT_MOST)?;
            let mut records = Vec::with_capacity(touched.len());
            for it in &touched {
                records.extend(Part::read(store, seq, it, lang)?);
            }
            let is_undoable = store.undoable()?.is_some_and(|it| it.seq == seq);
            Ok(Self { event, records, is_undoable })
        })
    }

    /// Draws it; `true` where it is to be closed.
    pub fn ui(&self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let Event { entry, .. } = &self.event;
        let verb = entry.verb.text().in_lang(lang);
        let by = format!("{} · {}", at_the_desk(entry.at), entry.who());
        let closes = layout::page_heading(ui, verb, &by, |ui| {
            let close = button::icon_button(ui, icon::X, text::CLOSE.in_lang(lang)).clicked();
            if self.is_undoable {
                let name = text::UNDO.in_lang(lang);
                if button::secondary(ui, icon::ARROW_COUNTER_CLOCKWISE, name).clicked() {
                    take_back(cx, entry);
                }
            }
            close
        });
        if let Some(undone) = entry.undoes {
            ui.label(theme::help(ui, text::undoes(undone, lang)));
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for part in &self.records {
                part_ui(ui, cx, part);
            }
            let n = usize::try_from(entry.n_records).unwrap_or_default();
            if n > self.records.len() {
                let rest = n - self.records.len();
                ui.label(theme::help(ui, text::and_more(rest, lang)));
            }
        });
        closes
    }
}

/// Takes the change back, as an errand where it was a large one.
fn take_back(cx: &mut Context<'_>, entry: &Entry) {
    if entry.n_records > WITHIN_A_FRAME {
        let done = undone(cx.lang, entry);
        *cx.errand = Some(taking_back(entry.clone(), cx.by.clone(), done, cx.lang));
    } else {
        cx.attempt(Store::undo);
    }
}

fn part_ui(ui: &mut Ui, cx: &mut Context<'_>, part: &Part) {
    let lang = cx.lang;
    layout::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme::GRID;
        ui.horizontal_wrapped(|ui| {
            let title = part.title.as_deref().unwrap_or(text::GONE.in_lang(lang));
            match part.place {
                Some(place) => {
                    if button::link(ui, title).clicked() {
                        *cx.go = Some(place);
                    }
                }
                None => _ = ui.label(RichText::new(title).font(theme::strong())),
            }
            ui.label(theme::help(ui, part.register.text().in_lang(lang)));
        });
        for (field, before, after) in &part.altered {
            ui.add_space(theme::GRID);
            ui.label(theme::help(ui, field.in_lang(lang)));
            ui.label(text::altered(before, after));
        }
    });
    ui.add_space(theme::GRID * 2.0);
}
