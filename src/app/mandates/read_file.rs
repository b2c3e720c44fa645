//! Reading a file from Bankgirot: first what it would change, line by line, then, when asked, all at once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui::{Id as EguiId, RichText, Ui};

use super::text;
use crate::{
    app::{Command, Context, errand::Errand},
    autogiro::{self, File, Kind},
    core::{Explain, Lang, Progress},
    registers::mandates::{
        files::{FileRow, Outcome, Reading},
        text as words,
    },
    store::{By, Store},
    ui::{
        button,
        chip::{self, Tone},
        empty::empty_state,
        file_dialog::{Ask, FileQuestion, Purpose, Reply},
        icon, layout,
        table::{Cell, Column, Table},
        theme,
    },
};

/// A file on its way in.
pub(super) struct FileReading(Stage);

enum Stage {
    /// Nobody has been asked which.
    Begun,
    /// The file window is open.
    Asking(FileQuestion),
    /// What it says, and which of its lines are shown.
    Read(Box<Sheet>, Shown),
    /// It cannot be read, and why.
    Refused(String),
}

/// A file that has been read, and what it would do.
struct Sheet {
    name: String,
    bytes: Vec<u8>,
    file: File,
    reading: Reading,
    revision: u64,
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

impl FileReading {
    /// A file that is to be chosen.
    pub fn begin() -> Self {
        Self(Stage::Begun)
    }

    /// A text file that was dropped on the window.
    pub fn dropped(ui: &Ui, cx: &Context<'_>) -> Option<Self> {
        let paths: Vec<PathBuf> = ui
            .input(|input| input.raw.dropped_files.iter().map(|it| it.path().to_owned()).collect());
        paths.first().map(|path| Self::of(path, cx))
    }

    fn of(path: &Path, cx: &Context<'_>) -> Self {
        Self(match Sheet::read(path, cx) {
            Ok(sheet) => Stage::Read(Box::new(sheet), Shown::default()),
            Err(why) => Stage::Refused(why),
        })
    }

    /// Draws it; `true` when it is over.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        if matches!(self.0, Stage::Begun) {
            self.0 = Stage::Asking(FileQuestion::new(cx.dialogs, ask(cx.lang)));
        }
        if let Stage::Asking(question) = &mut self.0 {
            match question.poll(ui.ctx(), cx.lang) {
                Some(Reply::Chosen(path)) => *self = Self::of(&path, cx),
                Some(_) => return true,
                None => {}
            }
        } else if let Some(dropped) = Self::dropped(ui, cx) {
            *self = dropped;
        }
        let lang = cx.lang;
        let subtitle = if let Stage::Read(sheet, _) = &self.0 { &*sheet.name } else { "" };
        layout::page_heading(ui, text::READ_FILE.in_lang(lang), subtitle, |_| ());
        match &mut self.0 {
            Stage::Begun | Stage::Asking(_) => {
                ui.label(text::CHOOSE_FILE.in_lang(lang));
                false
            }
            Stage::Refused(_) => self.refused_ui(ui, cx),
            Stage::Read(sheet, shown) => {
                sheet.refresh(cx);
                sheet.ui(ui, cx, shown) || cx.takes(Command::Back)
            }
        }
    }

    fn refused_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let Stage::Refused(why) = &self.0 else { return false };
        let lang = cx.lang;
        let (mut again, mut back) = (false, false);
        empty_state(ui, icon::WARNING_CIRCLE, text::NOT_READ.in_lang(lang), why, |ui| {
            again = button::primary(ui, icon::FOLDER_OPEN, text::ANOTHER.in_lang(lang)).clicked();
            back = button::quiet(ui, None, text::CANCEL.in_lang(lang)).clicked();
        });
        if again {
            *self = Self::begin();
        }
        back || cx.takes(Command::Back)
    }
}

impl Sheet {
    fn read(path: &Path, cx: &Context<'_>) -> Result<Self, String> {
        let lang = cx.lang;
        let told = |error: &dyn Explain| {
            let it = error.message(lang);
            format!("{} {}", it.what, it.advice)
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(path).map_err(|_| text::UNREADABLE.in_lang(lang).to_owned())?;
        let file = autogiro::read(&bytes).map_err(|error| told(&error))?;
        let read = cx.store.preview_file(cx.by, &file, (&name, &bytes), lang);
        let reading = read.map_err(|error| told(&error))?;
        Ok(Self { name, bytes, file, reading, revision: cx.store.revision() })
    }

    /// Judges the file anew where the register has changed since.
    fn refresh(&mut self, cx: &mut Context<'_>) {
        if self.revision == cx.store.revision() {
            return;
        }
        self.revision = cx.store.revision();
        let (file, name, bytes, lang) = (&self.file, &*self.name, &*self.bytes, cx.lang);
        let read = cx.attempt(|store, by| store.preview_file(by, file, (name, bytes), lang));
        if let Some(reading) = read {
            self.reading = reading;
        }
    }

    /// What the file would do, line by line; `true` when it is over.
    fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>, shown: &mut Shown) -> bool {
        let lang = cx.lang;
        ui.label(RichText::new(text::kind(self.file.kind).in_lang(lang)).font(theme::strong()));
        ui.label(words::reading_line(&self.reading, lang));
        for notice in self.file.notices.iter().take(text::MOST_NOTICES) {
            layout::message(ui, Tone::Warn, &notice.text(lang));
        }
        let n_more = self.file.notices.len().saturating_sub(text::MOST_NOTICES);
        if n_more > 0 {
            layout::message(ui, Tone::Warn, &text::more_notices(n_more, lang));
        }
        if self.reading.is_read_before {
            layout::message(ui, Tone::Bad, text::READ_BEFORE.in_lang(lang));
        }
        if self.file.kind == Kind::RegisterExtract {
            layout::message(ui, Tone::Accent, text::EXTRACT_HELP.in_lang(lang));
        }
        ui.add_space(theme::GRID);
        let is_over = ui.horizontal(|ui| self.buttons_ui(ui, cx)).inner;
        ui.add_space(theme::GRID);
        ui.horizontal_wrapped(|ui| {
            for it in Shown::ALL {
                let n = self.reading.rows.iter().filter(|row| it.lets(row)).count();
                let name = text::SHOWN[it.at()].in_lang(lang);
                if chip::filter(ui, name, Some(n), it == *shown).clicked() {
                    *shown = it;
                }
            }
        });
        ui.add_space(theme::GRID * 2.0);
        self.table_ui(ui, lang, *shown);
        is_over
    }

    fn buttons_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) -> bool {
        let lang = cx.lang;
        let can = !self.reading.is_read_before;
        let name = text::APPLY.in_lang(lang);
        let apply = ui.add_enabled_ui(can, |ui| button::primary(ui, icon::DOWNLOAD_SIMPLE, name));
        if apply.inner.clicked() {
            *cx.errand = Some(self.errand(cx.by.clone(), lang));
            return true;
        }
        button::secondary(ui, None, text::CANCEL.in_lang(lang)).clicked()
    }

    /// The reading as work of its own: one change, which one undo takes back.
    fn errand(&mut self, by: By, lang: Lang) -> Errand {
        let (name, bytes) = (self.name.clone(), std::mem::take(&mut self.bytes));
        let (file, backup_at) = (self.file.clone(), Some(by.at));
        let what = text::reading(&name, lang);
        let work = move |store: &mut Store, progress: &Progress| {
            let read = store.apply_file(&by, &file, (&name, &bytes), lang, progress);
            read.map(|it| text::was_read(&it, lang)).map_err(|error| error.message(lang))
        };
        Errand { what, backup_at, work: Box::new(work) }
    }

    fn table_ui(&self, ui: &mut Ui, lang: Lang, shown: Shown) {
        let rows: Vec<&FileRow> = self.reading.rows.iter().filter(|row| shown.lets(row)).collect();
        let table = Table {
            name: text::READ_FILE.in_lang(lang),
            columns: &columns(lang),
            n_rows: rows.len(),
            selected: None,
            sort: None,
        };
        table.ui(ui, lang, EguiId::unique("lines from Bankgirot"), |at| {
            rows.get(at).map(|row| cells(row, lang))
        });
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

fn ask(lang: Lang) -> Ask {
    Ask {
        purpose: Purpose::Open,
        title: text::READ_FILE.in_lang(lang).to_owned(),
        name: String::new(),
        kinds: Vec::new(),
    }
}
