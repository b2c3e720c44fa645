//! What every list of a register has: heading, search, filters, count, table.

use egui::{Id as EguiId, Key, Ui};

use super::{Picked, text};
use crate::{
    app::{
        Command, Context, Place,
        import::{Import, Importing},
        shell,
    },
    core::{Choice, Id, Lang, Text},
    registers::{Register, desk::Kept},
    ui::{
        button, empty::empty_state, icon, layout::page_heading, search_field::search_field,
        table::Table, theme,
    },
};

/// The left half of a register.
pub trait List<R, B = ()> {
    /// Draws it; `chosen` is the record that is shown to the right.
    fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &mut Context<'_>,
        chosen: Option<Id<R>>,
    ) -> Option<Picked<R, B>>;
}

/// What was pressed in the heading or on the empty page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// The primary button, that makes a new record.
    New,
    /// The button that opens the ready-made records.
    Library,
}

/// The heading with its primary button, and beside it the `offer` of ready-made records.
pub(super) fn heading_with_library_ui<R: Kept>(
    ui: &mut Ui,
    lang: Lang,
    count: &str,
    offer: Option<Text>,
) -> Option<Pressed> {
    let library = if ui.available_width() < ROOMY { Button::Icon } else { Button::Words };
    page_heading(ui, R::AT.text().in_lang(lang), count, |ui| {
        begin_ui::<R>(ui, lang, offer, library)
    })
}

/// The way to a register that is reached from this one's list.
pub(super) fn beside_ui(ui: &mut Ui, cx: &mut Context<'_>, beside: Option<Register>) {
    let Some(register) = beside else { return };
    if button::quiet(ui, shell::icon_of(register), register.text().in_lang(cx.lang)).clicked() {
        *cx.go = Some(Place::Register(register, None));
    }
    ui.add_space(theme::GRID);
}

/// The heading with its primary button, and one for each kind of table that can be read in; what is chosen
/// there begins `import`.
pub(super) fn heading_with_imports_ui<R: Kept>(
    ui: &mut Ui,
    cx: &mut Context<'_>,
    count: &str,
    kinds: &[Importing],
    import: &mut Option<Import>,
) -> Option<Pressed> {
    let lang = cx.lang;
    let is_roomy = ui.available_width() >= ROOMY;
    page_heading(ui, R::AT.text().in_lang(lang), count, |ui| {
        let pressed = begin_ui::<R>(ui, lang, None, Button::Words);
        for what in kinds {
            let name = what.name(lang);
            let mark = match what {
                Importing::SubProcessors => icon::TREE_STRUCTURE,
                _ => icon::DOWNLOAD_SIMPLE,
            };
            let clicked = if is_roomy {
                button::secondary(ui, mark, name).clicked()
            } else {
                button::icon_button(ui, mark, name).clicked()
            };
            if clicked {
                *import = Some(Import::ask(cx, *what));
            }
        }
        pressed
    })
}

/// How the button that opens the library looks.
#[derive(Clone, Copy)]
enum Button {
    Words,
    Icon,
}

/// The width at which the heading has room for two buttons in words.
const ROOMY: f32 = 700.0;

/// The buttons that begin: a new record, or one from the library.
fn begin_ui<R: Kept>(
    ui: &mut Ui,
    lang: Lang,
    offer: Option<Text>,
    library: Button,
) -> Option<Pressed> {
    let new = button::primary(ui, icon::PLUS, R::words().new.in_lang(lang));
    let library = offer.map(|it| match library {
        Button::Words => button::secondary(ui, icon::BOOKS, it.in_lang(lang)),
        Button::Icon => button::icon_button(ui, icon::BOOKS, it.in_lang(lang)),
    });
    if new.clicked() {
        Some(Pressed::New)
    } else {
        library.filter(egui::Response::clicked).map(|_| Pressed::Library)
    }
}

/// The table of the register.
pub(super) fn table_id<R: Kept>() -> EguiId {
    EguiId::unique(("table", R::REGISTER))
}

/// The field that searches in the register, with the down arrow to what it found; `true` where the query changed.
pub(super) fn query_ui<R: Kept>(ui: &mut Ui, cx: &mut Context<'_>, query: &mut String) -> bool {
    let id = EguiId::unique(("search", R::REGISTER));
    if cx.takes(Command::Find) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let hint = text::search_in(R::AT, cx.lang);
    let width = (ui.available_width() - 48.0).min(360.0);
    let field = search_field(ui, cx.lang, id, width, &hint, query);
    if field.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowDown)) {
        Table::request_focus(ui, table_id::<R>());
    }
    field.changed()
}

/// What a list says that was searched or narrowed until nothing was left: `line` tells what to do.
pub(super) fn no_hits_ui(ui: &mut Ui, lang: Lang, line: Text) {
    let title = text::NO_HITS.in_lang(lang);
    empty_state(ui, icon::MAGNIFYING_GLASS, title, line.in_lang(lang), |_| ());
}

/// What an empty register says, with the buttons that begin it.
pub(super) fn empty_with_library_ui<R: Kept>(
    ui: &mut Ui,
    lang: Lang,
    offer: Option<Text>,
) -> Option<Pressed> {
    let words = R::words();
    let title = text::EMPTY.in_lang(lang);
    empty_state(ui, words.icon, title, words.about.in_lang(lang), |ui| {
        begin_ui::<R>(ui, lang, offer, Button::Words)
    })
}
