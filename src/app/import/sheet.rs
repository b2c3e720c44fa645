//! What the rows of a file would do to the binder.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::{
    core::Lang,
    exchange::Refusal,
    registers::persons::exchange::{
        ImportError, PersonRead, PersonSheet, is_duplicate, read_persons,
    },
    store::Store,
    ui::chip::Tone,
};

/// What happens to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// A new person.
    New,
    /// The binder, or an earlier row, has them already.
    Known,
    /// Something in it is impossible.
    Wrong,
}

impl Verdict {
    /// Every verdict, the good first.
    pub const ALL: [Self; 3] = [Self::New, Self::Known, Self::Wrong];

    /// How it is shown.
    pub fn tone(self) -> Tone {
        match self {
            Self::New => Tone::Good,
            Self::Known => Tone::Neutral,
            Self::Wrong => Tone::Bad,
        }
    }
}

/// A row of the file.
#[derive(Debug)]
pub(super) struct SheetRow {
    /// The line it begins on.
    pub line: usize,
    /// The name in it, where it could be read.
    pub name: String,
    /// What happens to it.
    pub verdict: Verdict,
    refusals: Vec<Refusal>,
}

impl SheetRow {
    /// Why it is not taken in.
    pub fn told(&self, lang: Lang) -> String {
        let told = |it: &Refusal| match &it.column {
            Some(column) => format!("{column}: {}", it.reason.in_lang(lang)),
            None => it.reason.in_lang(lang).to_owned(),
        };
        self.refusals.iter().map(told).collect::<Vec<_>>().join(" ")
    }
}

/// A file as it was read.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Its name.
    pub name: String,
    /// Those who would be new.
    pub persons: Vec<PersonRead>,
    /// Headings that say nothing to the program.
    pub unknown: Vec<String>,
    rows: Vec<SheetRow>,
}

impl Sheet {
    /// Reads the file and compares it with the binder, which it leaves alone.
    pub fn read(
        name: String,
        bytes: &[u8],
        store: &Store,
        today: Date,
    ) -> Result<Self, ImportError> {
        let mut sheet = read_persons(bytes, today)?;
        let names: HashMap<usize, String> =
            sheet.persons.iter().map(|it| (it.line, it.person.sorted_name())).collect();
        sheet.refuse_known(store)?;
        let PersonSheet { persons, refusals, unknown, .. } = sheet;
        let fresh = |it: &PersonRead| SheetRow {
            line: it.line,
            name: it.person.sorted_name(),
            verdict: Verdict::New,
            refusals: Vec::new(),
        };
        let mut rows: Vec<SheetRow> = persons.iter().map(fresh).collect();
        rows.extend(refused(refusals, names));
        rows.sort_by_key(|it| it.line);
        Ok(Self { name, persons, unknown, rows })
    }

    /// How many rows there are of a kind.
    pub fn n(&self, verdict: Verdict) -> usize {
        self.rows.iter().filter(|it| it.verdict == verdict).count()
    }

    /// The rows of a kind, or all.
    pub fn rows_of(&self, verdict: Option<Verdict>) -> Vec<&SheetRow> {
        self.rows.iter().filter(|it| verdict.is_none_or(|verdict| it.verdict == verdict)).collect()
    }
}

/// The rows that are not taken in, each once with all that is said of it.
fn refused(refusals: Vec<Refusal>, mut names: HashMap<usize, String>) -> Vec<SheetRow> {
    let mut rows: Vec<SheetRow> = Vec::new();
    for refusal in refusals {
        match rows.last_mut().filter(|it| it.line == refusal.line) {
            Some(row) => row.refusals.push(refusal),
            None => rows.push(SheetRow {
                line: refusal.line,
                name: names.remove(&refusal.line).unwrap_or_default(),
                verdict: Verdict::Known,
                refusals: vec![refusal],
            }),
        }
    }
    for row in &mut rows {
        if !row.refusals.iter().all(is_duplicate) {
            row.verdict = Verdict::Wrong;
        }
    }
    rows
}
