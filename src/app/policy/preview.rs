//! The text as it will be printed, in Swedish, English or both, each passage a way to where it comes from.

use egui::{RichText, Ui};

use super::{PolicyScreen, passages, text};
use crate::{
    app::Context,
    core::{Lang, Text},
    policy::{Depth, Origin, Section, SectionText, Standing},
    registers::Register,
    ui::{
        chip, layout,
        theme::{self, tokens},
    },
};

/// In which languages the text is shown, and the passage whose records are told.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Swedish, English; neither for the window's own.
    langs: [bool; 2],
    /// The passage that was pressed, with the names of its records.
    told: Option<Origins>,
}

/// A passage by section, number and language, with the records that it came from.
#[derive(Debug)]
pub(super) struct Origins {
    /// The passage.
    pub at: (Section, usize, Lang),
    /// Its records by name.
    pub records: Vec<(Origin, String)>,
}

impl Shown {
    /// Forgets which passage was pressed.
    pub fn forget(&mut self) {
        self.told = None;
    }

    fn langs(&self, window: Lang) -> Vec<Lang> {
        let both = [Lang::Sv, Lang::En].into_iter().zip(self.langs);
        let shown: Vec<Lang> = both.filter(|(_, is_shown)| *is_shown).map(|(it, _)| it).collect();
        if shown.is_empty() { vec![window] } else { shown }
    }

    /// The chips that choose the languages; one of them is always on.
    fn chips_ui(&mut self, ui: &mut Ui, window: Lang) {
        let shown = self.langs(window);
        ui.horizontal_wrapped(|ui| {
            for (at, (lang, name)) in
                [(Lang::Sv, text::SWEDISH), (Lang::En, text::ENGLISH)].into_iter().enumerate()
            {
                let is_shown = shown.contains(&lang);
                let chip = chip::filter(ui, name.in_lang(window), None, is_shown);
                theme::focus_ring(ui, &chip);
                if chip.clicked() {
                    self.langs = [Lang::Sv, Lang::En].map(|it| shown.contains(&it));
                    self.langs[at] = !is_shown;
                }
            }
        });
    }
}

impl PolicyScreen {
    /// The section's own text.
    pub(super) fn text_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, section: Section) {
        let lang = cx.lang;
        caption_ui(ui, text::AS_PRINTED.in_lang(lang));
        self.shown.chips_ui(ui, lang);
        ui.add_space(theme::GRID * 2.0);
        let mut pressed = None;
        for shown in self.shown.langs(lang) {
            self.untranslated_ui(ui, lang, shown, section);
            let Some(found) = &self.found else { return };
            layout::card(ui, |ui| {
                if let Some(it) = found.told.text.section(section) {
                    pressed = section_ui(ui, it, shown, self.shown.told.as_ref(), lang);
                } else {
                    let is_off = found.told.standing(section) == Standing::Off;
                    let says = if is_off { text::NOT_PRINTED } else { text::SAYS_NOTHING };
                    let says = says.in_lang(lang);
                    ui.label(RichText::new(says).color(tokens(ui).muted));
                }
            });
            ui.add_space(theme::GRID * 2.0);
            if let Some(pressed) = pressed.take() {
                self.pressed_passage(cx, pressed);
            }
        }
        ui.add_space(theme::GRID * 4.0);
    }

    /// The whole policy.
    pub(super) fn whole_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        layout::page_heading(ui, text::WHOLE.in_lang(lang), "", |_| ());
        self.shown.chips_ui(ui, lang);
        ui.add_space(theme::GRID * 2.0);
        let mut pressed = None;
        for shown in self.shown.langs(lang) {
            self.all_untranslated_ui(ui, cx, shown);
            let Some(found) = &self.found else { return };
            let told = &found.told.text;
            layout::card(ui, |ui| {
                layout::readable(ui, |ui| {
                    ui.label(RichText::new(told.title.in_lang(shown)).font(theme::heading()));
                    ui.label(RichText::new(&told.company).color(tokens(ui).muted));
                    for it in &told.sections {
                        ui.add_space(theme::GRID * 3.0);
                        let origins = self.shown.told.as_ref();
                        pressed = section_ui(ui, it, shown, origins, lang).or(pressed.take());
                    }
                });
            });
            ui.add_space(theme::GRID * 3.0);
        }
        if let Some(pressed) = pressed {
            self.pressed_passage(cx, pressed);
        }
    }

    /// Opens the record behind a passage, or tells which they are.
    fn pressed_passage(&mut self, cx: &mut Context<'_>, pressed: passages::Pressed) {
        match pressed {
            passages::Pressed::Record(origin) => self.open_origin(cx, origin),
            passages::Pressed::Passage(_, from) if from.len() == 1 => {
                self.open_origin(cx, from[0]);
            }
            passages::Pressed::Passage(at, _)
                if self.shown.told.as_ref().is_some_and(|it| it.at == at) =>
            {
                self.shown.told = None;
            }
            passages::Pressed::Passage(at, from) => {
                let named = |origin: Origin| {
                    let title = cx.read(|store| origin.register.title(store, origin.record));
                    title.flatten().map(|title| (origin, title))
                };
                let records = from.into_iter().filter_map(named).collect();
                self.shown.told = Some(Origins { at, records });
            }
        }
    }

    fn open_origin(&mut self, cx: &mut Context<'_>, origin: Origin) {
        if origin.register == Register::Policy {
            return;
        }
        self.open_record(cx, (origin.register, Some(origin.record)), Text::EMPTY);
    }
}

fn caption_ui(ui: &mut Ui, caption: &str) {
    let caption = RichText::new(caption).font(theme::small_strong());
    ui.label(caption.color(tokens(ui).muted));
    ui.add_space(theme::GRID);
}

/// One section with its heading, in `shown`; `lang` is the window's own.
fn section_ui(
    ui: &mut Ui,
    it: &SectionText,
    shown: Lang,
    told: Option<&Origins>,
    lang: Lang,
) -> Option<passages::Pressed> {
    let font = if it.depth == Depth::Chapter { theme::title() } else { theme::strong() };
    let heading = it.heading.in_lang(shown);
    let label = ui.add(egui::Label::new(RichText::new(heading).font(font)).wrap());
    ui.accesskit_node_builder(label.id, |node| {
        node.set_role(egui::Role::Heading);
        node.set_label(heading);
    });
    ui.add_space(theme::GRID);
    let mut pressed = None;
    for (n, passage) in it.passages.iter().enumerate() {
        let at = (it.section, n, shown);
        let records = told.filter(|it| it.at == at).map(|it| it.records.as_slice());
        pressed = passages::passage_ui(ui, passage, at, records, lang).or(pressed.take());
    }
    pressed
}
