//! What a file from Bankgirot would change, line by line, and the button that reads it in.

use std::sync::Arc;

use egui::{Id as EguiId, RichText, Ui};

use super::{
    file_judged::{Read, Source},
    text,
};
use crate::{
    app::{Context, errand::Errand},
    autogiro::Kind,
    core::{Explain, Lang, Progress},
    registers::mandates::{
        files::{FileRow, Outcome, Reading},
        text as words,
    },
    store::{By, Store},
    ui::{
        button,
        chip::{self, Tone},
        icon, layout,
        table::{Cell, Column, Table, TableEvent},
        theme,
    },
};

/// A file that has been read, and what it would do.
pub(super) struct Sheet {
    source: Arc<Source>,
    reading: Reading,
    revision: u64,
    shown: Shown,
    /// The line, among those that are shown, of which everything is told.
    chosen: Option<usize>,
    /// The rows that each filter lets through, in the order of [`Shown::ALL`].
    rows: [Vec<usize>; 4],
    has_begun: bool,
}

/// Which lines are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Shown {
    #[default]
    All,
    Changing,
    Differing,
    Unmatched,
}

impl Shown {
    const ALL: [Self; 4] = [Self::All, Self::Changing, Self::Differing, Self::Unmatched];

    fn lets(self, row: &FileRow) -> bool {
        match self {
            Self::All => true,
            Self::Changing => matches!(
                row.outcome,
                Outcome::Becomes(_) | Outcome::Renumbered(_) | Outcome::Entered { .. }
            ),
            Self::Differing => !row.findings.is_empty(),
            Self::Unmatched => row.outcome == Outcome::Unmatched,
        }
    }

    fn at(self) -> usize {
        Self::ALL.iter().position(|it| *it == self).unwrap_or_default()
    }
}

impl Sheet {
    /// What was found, with all its lines shown.
    pub fn of(read: Read) -> Self {
        let Read { source, reading, revision } = read;
        let rows = Shown::ALL.map(|it| {
            let shown = reading.rows.iter().enumerate().filter(|(_, row)| it.lets(row));
            shown.map(|(at, _)| at).collect()
        });
        let shown = Shown::default();
        let mut sheet =
            Self { source, reading, revision, shown, chosen: None, rows, has_begun: false };
        sheet.chosen = sheet.first_differing();
        sheet
    }

    /// The first shown line that somebody must decide about.
    fn first_differing(&self) -> Option<usize> {
        (0..self.rows[self.shown.at()].len())
            .find(|at| self.row(*at).is_some_and(|it| !it.findings.is_empty()))
    }

    fn row(&self, at: usize) -> Option<&FileRow> {
        self.reading.rows.get(*self.rows[self.shown.at()].get(at)?)
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.source.name
    }

    /// The file, where the register has changed since it was compared.
    pub fn is_outdated(&self, store: &Store) -> Option<Arc<Source>> {
        (self.revision != store.revision()).then(|| Arc::clone(&self.source))
    }

    /// What the file would do, line by line; `true` when it is over.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let (lang, file) = (cx.lang, &self.source.file);
        ui.label(RichText::new(text::kind(file.kind).in_lang(lang)).font(theme::strong()));
        ui.label(words::reading_line(&self.reading, lang));
        for notice in file.notices.iter().take(text::MOST_NOTICES) {
            layout::message(ui, Tone::Warn, &notice.text(lang));
        }
        let n_more = file.notices.len().saturating_sub(text::MOST_NOTICES);
        if n_more > 0 {
            layout::message(ui, Tone::Warn, &text::more_notices(n_more, lang));
        }
        if self.reading.is_read_before {
            layout::message(ui, Tone::Bad, text::READ_BEFORE.in_lang(lang));
        }
        if self.reading.unmatched().next().is_some() && file.kind == Kind::Advice {
            layout::message(ui, Tone::Warn, text::WRITE_THEM_FIRST.in_lang(lang));
        }
        if file.kind == Kind::RegisterExtract {
            layout::message(ui, Tone::Accent, text::EXTRACT_HELP.in_lang(lang));
        }
        ui.add_space(theme::GRID);
        let is_over = ui.horizontal(|ui| self.buttons_ui(ui, cx)).inner;
        ui.add_space(theme::GRID);
        let chosen = ui.horizontal_wrapped(|ui| self.filters_ui(ui, lang)).inner;
        if let Some(shown) = chosen {
            self.shown = shown;
            self.chosen = self.first_differing();
        }
        ui.add_space(theme::GRID * 2.0);
        if let Some(row) = self.chosen.and_then(|at| self.row(at)) {
            let told: Vec<&str> = row.findings.iter().map(|it| it.text().in_lang(lang)).collect();
            if !told.is_empty() {
                layout::told_of_row(
                    ui,
                    &text::named_line(row.line, &row.name, lang),
                    Tone::Bad,
                    &told,
                );
            }
        }
        self.table_ui(ui, lang);
        is_over
    }

    fn filters_ui(&self, ui: &mut Ui, lang: Lang) -> Option<Shown> {
        let filters = Shown::ALL.into_iter().zip(&self.rows);
        let pressed = filters.filter(|(it, rows)| {
            let name = text::SHOWN[it.at()].in_lang(lang);
            chip::filter(ui, name, Some(rows.len()), *it == self.shown).clicked()
        });
        pressed.last().map(|(it, _)| it)
    }

    fn buttons_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let can = !self.reading.is_read_before;
        let name = text::APPLY.in_lang(lang);
        let apply = ui.add_enabled_ui(can, |ui| button::primary(ui, icon::DOWNLOAD_SIMPLE, name));
        if can {
            button::begin(&apply.inner, &mut self.has_begun);
        }
        if apply.inner.clicked() {
            *cx.errand = Some(self.errand(cx.by.clone(), lang));
            return true;
        }
        let cancel = button::secondary(ui, None, text::CANCEL.in_lang(lang));
        button::begin(&cancel, &mut self.has_begun);
        cancel.clicked()
    }

    /// The reading as work of its own: one change, which one undo takes back.
    fn errand(&self, by: By, lang: Lang) -> Errand {
        let (source, backup_at) = (Arc::clone(&self.source), Some(by.at));
        let what = text::reading(&source.name, lang);
        let work = move |store: &mut Store, progress: &Progress| {
            let Source { name, bytes, file } = &*source;
            let read = store.apply_file(&by, file, (name, bytes), lang, progress);
            read.map(|it| text::was_read(&it, lang)).map_err(|error| error.message(lang))
        };
        Errand { what, backup_at, work: Box::new(work) }
    }

    fn table_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let table = Table {
            name: text::READ_FILE.in_lang(lang),
            columns: &columns(lang),
            n_rows: self.rows[self.shown.at()].len(),
            selected: self.chosen,
            sort: None,
        };
        let pressed = table.ui(ui, lang, EguiId::unique("lines from Bankgirot"), |at| {
            self.row(at).map(|row| cells(row, lang))
        });
        if let Some(TableEvent::Selected(at) | TableEvent::Opened(at)) = pressed {
            self.chosen = Some(at);
        }
    }
}

fn columns(lang: Lang) -> [Column; 4] {
    [
        Column::fixed(text::LINE.in_lang(lang), 64.0),
        Column::share(text::PAYER.in_lang(lang), 1.0),
        Column::fixed(text::NUMBER.in_lang(lang), 150.0),
        Column::share(text::WHAT_HAPPENS.in_lang(lang), 1.6),
    ]
}

fn cells(row: &FileRow, lang: Lang) -> [Cell; 4] {
    let number = crate::registers::mandates::payer_number(row.payer_number).to_masked_text();
    let name = if row.name.is_empty() { "–" } else { &row.name };
    let findings: Vec<&str> = row.findings.iter().map(|it| it.text().in_lang(lang)).collect();
    let (tone, does) = if findings.is_empty() {
        (tone(row.outcome), words::outcome(row.outcome).in_lang(lang).to_owned())
    } else {
        (Tone::Bad, findings.join(" "))
    };
    [
        Cell::Muted(row.line.to_string()),
        Cell::Strong(name.to_owned()),
        Cell::Text(number),
        Cell::Status(tone, does),
    ]
}

/// How what a record does looks.
fn tone(it: Outcome) -> Tone {
    match it {
        Outcome::Becomes(state) => state.tone(),
        Outcome::Renumbered(_) => Tone::Good,
        Outcome::Entered { .. } | Outcome::Unmatched => Tone::Warn,
        Outcome::Unchanged | Outcome::Ignored => Tone::Neutral,
        Outcome::Differs => Tone::Bad,
    }
}
