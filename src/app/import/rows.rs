//! The rows of a file, and all that is said of the chosen one.

use egui::{Id, Ui};

use super::{
    Importing,
    sheet::{Sheet, SheetRow, Verdict},
    text,
};
use crate::{
    core::Lang,
    ui::{
        chip, layout,
        table::{Cell, Column, Table, TableEvent},
        theme,
    },
};

/// Which rows are shown, and which of them is chosen.
#[derive(Debug)]
pub(super) struct Shown {
    filter: Option<Verdict>,
    chosen: Option<usize>,
    /// The table is still to be moved to the chosen row.
    is_new: bool,
}

impl Shown {
    /// Every row of `sheet`, with the first that is wrong chosen.
    pub fn of(sheet: &Sheet) -> Self {
        Self { filter: None, chosen: sheet.first(Verdict::Wrong), is_new: true }
    }

    /// Draws how many rows there are of each kind, what is said of the chosen one, and the rows.
    pub fn ui(&mut self, ui: &mut Ui, lang: Lang, sheet: &Sheet) {
        ui.horizontal_wrapped(|ui| {
            for verdict in Verdict::ALL {
                let (name, n) = (text::verdict(verdict).in_lang(lang), sheet.n(verdict));
                let is_on = self.filter == Some(verdict);
                if chip::filter(ui, name, Some(n), is_on).clicked() {
                    self.filter = (!is_on).then_some(verdict);
                    self.chosen = match self.filter {
                        None => sheet.first(Verdict::Wrong),
                        Some(_) => (n > 0).then_some(0),
                    };
                    self.is_new = true;
                }
            }
        });
        ui.add_space(theme::GRID * 2.0);
        if let Some(row) = self.chosen.and_then(|at| sheet.row(self.filter, at)) {
            row_ui(ui, lang, row);
        }
        self.table_ui(ui, lang, sheet);
    }

    fn table_ui(&mut self, ui: &mut Ui, lang: Lang, sheet: &Sheet) {
        let id = Id::unique("rows of the import");
        let table = Table {
            name: text::import(sheet.what()).in_lang(lang),
            columns: &columns(sheet.what(), lang),
            n_rows: sheet.n_of(self.filter),
            selected: self.chosen,
            sort: None,
        };
        if std::mem::take(&mut self.is_new) {
            table.show_selected(ui, id);
        }
        let pressed = table.ui(ui, lang, id, |at| {
            sheet.row(self.filter, at).map(|row| {
                let verdict = text::verdict(row.verdict).in_lang(lang);
                [
                    Cell::Muted(row.line.to_string()),
                    Cell::Strong(row.name.clone()),
                    Cell::Status(row.verdict.tone(), verdict.into()),
                    Cell::Text(row.told(lang)),
                ]
            })
        });
        if let Some(TableEvent::Selected(at) | TableEvent::Opened(at)) = pressed {
            self.chosen = Some(at);
        }
    }
}

/// Everything that keeps a row out, a line each: a cell of the table has not room for it.
fn row_ui(ui: &mut Ui, lang: Lang, row: &SheetRow) {
    if row.verdict == Verdict::New {
        return;
    }
    let name = text::named_line(row.line, &row.name, lang);
    let told: Vec<String> = row.refused(lang).collect();
    layout::told_of_row(ui, &name, row.verdict.tone(), &told);
}

fn columns(what: Importing, lang: Lang) -> [Column; 4] {
    [
        Column::fixed(text::LINE.in_lang(lang), 72.0),
        Column::share(text::name(what).in_lang(lang), 1.0),
        Column::fixed(text::VERDICT.in_lang(lang), 132.0),
        Column::share(text::reason(what).in_lang(lang), 2.0),
    ]
}
