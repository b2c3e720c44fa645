//! Ready-made records to tick and take over, all in one change.

use egui::{Id as EguiId, Label, RichText, ScrollArea, Ui};

use super::text;
use crate::{
    app::Context,
    core::Lang,
    registers::{
        company::Company,
        desk::{Library, Listed, Ready},
    },
    store::Verb,
    ui::{
        button,
        modal::{dialog_ui, focus_first, give_back_focus, right_row},
        search_field::search_field,
        theme,
    },
};

/// The dialog with the ready-made records.
#[derive(Debug)]
pub struct LibraryDialog<R> {
    title: &'static str,
    offered: Vec<Offered<R>>,
    query: String,
}

#[derive(Debug)]
struct Offered<R> {
    ready: Ready<R>,
    title: String,
    is_there: bool,
    is_ticked: bool,
}

/// What was pressed at the foot.
enum Pressed {
    Add,
    Cancel,
}

impl<R: Listed> LibraryDialog<R> {
    /// What `library` offers; what is already `there` by name cannot be ticked.
    pub fn new(library: &Library<R>, there: &[String], lang: Lang, company: &Company) -> Self {
        let offered = (library.read)(lang, company).into_iter().map(|ready| {
            let title = ready.record.title();
            Offered { is_there: there.contains(&title), is_ticked: false, title, ready }
        });
        Self {
            title: library.offer.in_lang(lang),
            offered: offered.collect(),
            query: String::new(),
        }
    }

    /// Draws it; `true` when it is done with.
    pub fn ui(&mut self, ui: &Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let pressed = dialog_ui(ui.ctx(), self.title, |ui| {
            ui.add(Label::new(theme::help(ui, text::LIBRARY_LINE.in_lang(lang))).wrap());
            let id = EguiId::unique(("library", R::REGISTER));
            ui.add_space(theme::GRID);
            let width = ui.available_width() - theme::CONTROL - theme::GRID; // beside it, what clears it
            let hint = text::SEARCH_LIBRARY.in_lang(lang);
            let field = search_field(ui, lang, id, width, hint, &mut self.query);
            focus_first(ui, &field);
            let height = ui.content_rect().height() - 320.0;
            let list = ScrollArea::vertical().auto_shrink(false).min_scrolled_height(height);
            list.max_height(height).show(ui, |ui| self.list_ui(ui, lang));
            ui.add_space(theme::GRID * 2.0);
            self.foot_ui(ui, lang)
        });
        let is_done = match pressed.unwrap_or(Some(Pressed::Cancel)) {
            Some(Pressed::Add) => self.add(cx),
            Some(Pressed::Cancel) => true,
            None => false,
        };
        if is_done {
            give_back_focus(ui.ctx());
        }
        is_done
    }

    fn list_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let query = self.query.to_lowercase();
        let mut area = None;
        ui.spacing_mut().item_spacing.y = 0.0;
        for it in self.offered.iter_mut().filter(|it| it.is_found(&query)) {
            if area != Some(&it.ready.area) {
                ui.add_space(theme::GRID * 2.0);
                ui.label(RichText::new(&it.ready.area).font(theme::title()));
                ui.add_space(theme::GRID);
            }
            offered_ui(ui, lang, &mut it.is_ticked, it.is_there, [&it.title, &it.ready.summary]);
            area = Some(&it.ready.area);
        }
        if area.is_none() {
            ui.add_space(theme::GRID * 2.0);
            ui.label(theme::help(ui, text::NO_HITS.in_lang(lang)));
        }
    }

    fn foot_ui(&self, ui: &mut Ui, lang: Lang) -> Option<Pressed> {
        let n = self.offered.iter().filter(|it| it.is_ticked).count();
        right_row(ui, |ui| {
            let add = ui
                .add_enabled_ui(n > 0, |ui| button::primary(ui, None, &text::add_n(n, lang)))
                .inner;
            let cancel = button::secondary(ui, None, text::CANCEL.in_lang(lang));
            if add.clicked() {
                Some(Pressed::Add)
            } else {
                cancel.clicked().then_some(Pressed::Cancel)
            }
        })
    }

    /// Adds what is ticked in one change, so that it is taken back in one step.
    fn add(&self, cx: &mut Context<'_>) -> bool {
        let ticked = || self.offered.iter().filter(|it| it.is_ticked).map(|it| &it.ready.record);
        cx.attempt_and_tell(text::FROM_LIBRARY, |store, by| {
            store.change(by.op(Verb::Added), |writer| {
                ticked().try_for_each(|it| writer.add(it).map(drop))
            })
        })
        .is_some()
    }
}

impl<R> Offered<R> {
    fn is_found(&self, query: &str) -> bool {
        let words = format!("{} {} {}", self.title, self.ready.summary, self.ready.area);
        let words = words.to_lowercase();
        query.split_whitespace().all(|it| words.contains(it))
    }
}

/// One record: a tick with its name, and its summary under it.
fn offered_ui(
    ui: &mut Ui,
    lang: Lang,
    is_ticked: &mut bool,
    is_there: bool,
    [title, summary]: [&str; 2],
) {
    ui.add_enabled_ui(!is_there, |ui| {
        let name = RichText::new(title).font(theme::strong());
        let tick = ui.checkbox(is_ticked, name);
        theme::focus_ring(ui, &tick);
        theme::bring_into_sight(ui, &tick);
    });
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.add_space(theme::GRID * 7.0);
        let there = text::IS_THERE.in_lang(lang);
        let line = if is_there { format!("{there}. {summary}") } else { summary.to_owned() };
        ui.add(Label::new(theme::help(ui, line)).wrap());
    });
    ui.add_space(theme::GRID * 2.0);
}
