//! A register's records out of the rows of a table: what can be entered, and why the rest cannot.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::{line, text};
use crate::{
    core::{Choice, Explain, Lang, Message, Progress, Text},
    exchange::{self, Columns, ExchangeError, Refusal, Row, columns},
    store::{Result as StoreResult, StoreError},
};

/// Why a table was not read, or not entered. `Display` is for the log and names nobody.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The file cannot be read at all.
    #[error("the file cannot be read")]
    File(#[from] ExchangeError),
    /// None of the columns that tell what a row is about; which they are.
    #[error("a column is missing")]
    MissingColumn(Text),
    /// The binder could not be read or written.
    #[error("the binder cannot be read or written")]
    Store(#[from] StoreError),
}

impl Explain for TableError {
    fn message(&self, lang: Lang) -> Message {
        match self {
            Self::File(error) => error.message(lang),
            Self::MissingColumn(advice) => Message::new(lang, text::MISSING_COLUMN, *advice),
            Self::Store(error) => error.message(lang),
        }
    }
}

/// A row that can be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// The line it begins on, counted from 1.
    pub line: usize,
    /// What it says.
    pub it: T,
}

/// What a table says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableSheet<T> {
    /// The rows that can be entered, in the order in which they are to be.
    pub entries: Vec<Entry<T>>,
    /// The rows that cannot, and why; a row may be named several times.
    pub refusals: Vec<Refusal>,
    /// What each row that could be read is about, by its line.
    pub names: HashMap<usize, String>,
    /// The headings that were not recognised, as written.
    pub unknown: Vec<String>,
}

impl<T> Default for TableSheet<T> {
    fn default() -> Self {
        let names = HashMap::new();
        Self { entries: Vec::new(), refusals: Vec::new(), names, unknown: Vec::new() }
    }
}

/// Whether a row was refused because the binder, or an earlier row, has it already.
pub fn is_entered(refusal: &Refusal) -> bool {
    [text::KNOWN, text::TWICE].contains(&refusal.reason)
}

/// What is wrong in a row.
#[derive(Debug, Clone, Copy)]
pub(in crate::registers) struct Fault<C> {
    pub line: usize,
    pub column: C,
    pub reason: Text,
}

impl<T> TableSheet<T> {
    /// How many rows are refused.
    pub fn n_refused(&self) -> usize {
        self.refusals.iter().map(|it| it.line).collect::<HashSet<_>>().len()
    }

    /// Refuses rows that were read, and keeps the refusals in the file's order.
    pub(in crate::registers) fn refuse<C: Copy + Eq>(
        &mut self,
        headings: &Headings<C>,
        faults: impl IntoIterator<Item = Fault<C>>,
    ) {
        self.refusals.extend(faults.into_iter().map(|it| headings.refusal(it)));
        self.refusals.sort_by_key(|it| it.line);
        let refused: HashSet<usize> = self.refusals.iter().map(|it| it.line).collect();
        self.entries.retain(|it| !refused.contains(&it.line));
    }
}

/// The headings of a table, and which column each of them is.
#[derive(Debug)]
pub(in crate::registers) struct Headings<C> {
    headers: Vec<String>,
    columns: Columns<C>,
}

impl<C: Copy + Eq> Headings<C> {
    fn refusal(&self, it: Fault<C>) -> Refusal {
        let heading = self.columns.of(it.column).and_then(|at| self.headers.get(at));
        heading.map_or_else(
            || Refusal::of_row(it.line, it.reason),
            |heading| Refusal::of_cell(it.line, heading, it.reason),
        )
    }
}

/// A table's columns, and which of them tell what a row is about.
pub(in crate::registers) struct Wanted<'a, C> {
    /// Every column with the headings under which it is recognised; case and signs do not matter.
    pub columns: &'a [(C, Vec<&'static str>)],
    /// One of these has to be there.
    pub needed: &'a [C],
    /// What to do where none is.
    pub advice: Text,
}

/// Reads a table with headings in Swedish or English, in any order: `read` makes a name and a record of a
/// row, which is refused where `read` finds faults in it. `progress` is told how far it is, and may stop it.
pub(in crate::registers) fn read_rows<C: Copy + Eq, T>(
    bytes: &[u8],
    wanted: &Wanted<'_, C>,
    progress: &Progress,
    mut read: impl FnMut(&mut Cells<'_, C>) -> StoreResult<(String, T)>,
) -> Result<(TableSheet<T>, Headings<C>), TableError> {
    let table = exchange::read(bytes, progress)?;
    let aliases: Vec<(C, &[&str])> =
        wanted.columns.iter().map(|(column, names)| (*column, names.as_slice())).collect();
    let found = columns(table.headers(), &aliases);
    if wanted.needed.iter().all(|it| found.of(*it).is_none()) {
        return Err(TableError::MissingColumn(wanted.advice));
    }
    let headings = Headings { headers: table.headers().to_vec(), columns: found };
    let mut sheet = TableSheet::default();
    let mut rows = table.rows();
    while let Some(row) = rows.next_row(progress)? {
        let row = match row {
            Ok(row) => row,
            Err(refusal) => {
                sheet.refusals.push(refusal);
                continue;
            }
        };
        let mut cells = Cells { row, headings: &headings, faults: Vec::new() };
        let (name, it) = read(&mut cells)?;
        sheet.names.insert(row.line, name);
        if cells.faults.is_empty() {
            sheet.entries.push(Entry { line: row.line, it });
        }
        sheet.refusals.extend(cells.faults.into_iter().map(|it| headings.refusal(it)));
    }
    sheet.unknown.clone_from(&headings.columns.unknown);
    Ok((sheet, headings))
}

/// One row, and what is wrong with it.
pub(in crate::registers) struct Cells<'a, C> {
    row: Row<'a>,
    headings: &'a Headings<C>,
    faults: Vec<Fault<C>>,
}

impl<C: Copy + Eq> Cells<'_, C> {
    /// Refuses the row for what stands in `column`.
    pub fn fault(&mut self, column: C, reason: Text) {
        self.faults.push(Fault { line: self.row.line, column, reason });
    }

    /// What stands in `column`, without the spaces around it.
    pub fn text(&self, column: C) -> String {
        self.headings.columns.of(column).map_or("", |it| self.row.get(it).trim()).to_owned()
    }

    /// The same as several texts, one a line.
    pub fn lines(&self, column: C) -> Vec<String> {
        let typed = self.text(column);
        let texts = typed.lines().map(|it| line::split(it).join(" | "));
        texts.filter(|it| !it.is_empty()).collect()
    }

    /// What `read` makes of each line; refused for `reason` where it makes nothing of one.
    pub fn each<T>(
        &mut self,
        column: C,
        reason: Text,
        mut read: impl FnMut(&[String]) -> Option<T>,
    ) -> Vec<T> {
        let typed = self.text(column);
        let lines = typed.lines().filter(|it| !it.trim().is_empty());
        let found: Option<Vec<T>> = lines.map(|it| read(&line::split(it))).collect();
        found.unwrap_or_else(|| {
            self.fault(column, reason);
            Vec::new()
        })
    }

    /// A day.
    pub fn date(&mut self, column: C) -> Option<Date> {
        let typed = self.text(column);
        let read = typed.parse().or_else(|_| Date::strptime("%Y%m%d", &typed)).ok();
        if read.is_none() && !typed.is_empty() {
            self.fault(column, text::NOT_A_DATE);
        }
        read
    }

    /// A number without decimals; 0 where nothing stands there.
    pub fn number(&mut self, column: C) -> u32 {
        let typed = self.text(column);
        if typed.is_empty() {
            return 0;
        }
        typed.parse().unwrap_or_else(|_| {
            self.fault(column, text::NOT_A_NUMBER);
            0
        })
    }

    /// One of the answers to a question, as it reads in either language or by one of `words`.
    pub fn chosen<T: Choice>(&mut self, column: C, words: &[(T, &[&str])]) -> Option<T> {
        let typed = self.text(column).to_lowercase();
        let by_word = words.iter().find(|(_, words)| words.contains(&&*typed)).map(|(it, _)| *it);
        let found = chosen(&typed).or(by_word);
        if found.is_none() && !typed.is_empty() {
            self.fault(column, text::UNKNOWN_WORD);
        }
        found
    }

    /// The records that the lines of a cell name, by `called`; one that is named twice once.
    pub fn named<T: Copy + Eq>(
        &mut self,
        column: C,
        reason: Text,
        called: &[(String, T)],
    ) -> Vec<T> {
        let typed = self.lines(column);
        let is = |name: &str, typed: &str| name.trim().to_lowercase() == typed.to_lowercase();
        let find = |typed: &String| called.iter().find(|(name, _)| is(name, typed));
        let mut found: Vec<T> = Vec::new();
        for line in &typed {
            match find(line).map(|(_, it)| *it) {
                Some(it) if found.contains(&it) => {}
                Some(it) => found.push(it),
                None => {
                    self.fault(column, reason);
                    return Vec::new();
                }
            }
        }
        found
    }
}

/// The answer that `typed` is the text of, in either language.
pub(in crate::registers) fn chosen<T: Choice>(typed: &str) -> Option<T> {
    let typed = typed.trim().to_lowercase();
    let is = |it: &T, lang| it.text().in_lang(lang).to_lowercase() == typed;
    T::ALL.iter().copied().find(|it| is(it, Lang::Sv) || is(it, Lang::En))
}
