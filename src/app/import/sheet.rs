//! What the rows of a file would do to the binder.

use std::{
    collections::HashMap,
    mem::{replace, take},
};

use jiff::civil::Date;

use super::{Importing, tables, text};
use crate::{
    core::{Explain, Lang, Message, Progress},
    exchange::Refusal,
    law::deadline::in_sweden,
    registers::{
        agreements::exchange::AgreementRead,
        consents::exchange::{ConsentRead, ConsentSheet, read_consents},
        disclosures::Disclosure,
        exchange::TableSheet,
        mandates::exchange::{MandateRead, MandateSheet, read_mandates},
        persons::exchange::{PersonRead, PersonSheet, read_persons},
        sub_processors::exchange::SubProcessorRead,
    },
    store::{By, Store},
    ui::chip::Tone,
};

/// What happens to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Something new.
    New,
    /// The binder, or an earlier row, has it already.
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
    /// What it adds, where its name does not say it.
    adds: String,
}

impl SheetRow {
    pub(super) fn fresh(line: usize, name: String, adds: String) -> Self {
        Self { line, name, verdict: Verdict::New, refusals: Vec::new(), adds }
    }

    /// What it adds, or why it is not taken in.
    pub fn told(&self, lang: Lang) -> String {
        if self.verdict == Verdict::New {
            return self.adds.clone();
        }
        self.refused(lang).collect::<Vec<_>>().join(" ")
    }

    /// Why it is not taken in, a sentence or two for each thing.
    pub fn refused(&self, lang: Lang) -> impl Iterator<Item = String> {
        self.refusals.iter().map(move |it| match &it.column {
            Some(column) => format!("{column}: {}", it.because(lang)),
            None => it.because(lang),
        })
    }
}

/// What would be entered.
#[derive(Debug)]
pub(super) enum Taken {
    Persons(Vec<PersonRead>),
    Consents(Box<ConsentSheet>),
    Mandates(MandateSheet),
    Agreements(TableSheet<AgreementRead>),
    SubProcessors(TableSheet<SubProcessorRead>),
    Disclosures(TableSheet<Disclosure>),
}

impl Taken {
    /// Enters it as one change.
    pub fn enter(
        &self,
        store: &mut Store,
        by: &By,
        progress: &Progress,
        lang: Lang,
    ) -> Result<(), Message> {
        match self {
            Self::Persons(persons) => {
                store.import_persons(by, persons, progress).map_err(|it| it.message(lang))
            }
            Self::Consents(sheet) => {
                store.import_consents(by, sheet, progress).map_err(|it| it.message(lang))
            }
            Self::Mandates(sheet) => {
                store.import_mandates(by, sheet, progress).map_err(|it| it.message(lang))
            }
            Self::Agreements(sheet) => {
                store.import_agreements(by, sheet, progress).map_err(|it| it.message(lang))
            }
            Self::SubProcessors(sheet) => {
                store.import_sub_processors(by, sheet, progress).map_err(|it| it.message(lang))
            }
            Self::Disclosures(sheet) => {
                store.import_disclosures(by, sheet, progress).map_err(|it| it.message(lang))
            }
        }
    }
}

/// A file as it was read.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Its name.
    pub name: String,
    /// Headings that say nothing to the program.
    pub unknown: Vec<String>,
    taken: Taken,
    rows: Vec<SheetRow>,
    /// Where the rows of each kind stand, in the order of [`Verdict::ALL`].
    places: [Vec<usize>; 3],
}

impl Sheet {
    /// Reads the file and compares it with the binder, which it leaves alone. `by` is who asks, and when.
    pub fn read(
        what: Importing,
        (name, bytes): (String, &[u8]),
        store: &Store,
        by: &By,
        (progress, lang): (&Progress, Lang),
    ) -> Result<Self, Message> {
        let today = in_sweden(by.at).date();
        let ahead = (progress, lang);
        match what {
            Importing::Persons => Self::persons(name, bytes, store, today, ahead),
            Importing::Consents => Self::consents(name, bytes, store, today, ahead),
            Importing::Mandates => Self::mandates(name, bytes, store, by, ahead),
            Importing::Agreements => tables::agreements(name, bytes, store, today, ahead),
            Importing::SubProcessors => tables::sub_processors(name, bytes, store, ahead),
            Importing::Disclosures => tables::disclosures(name, bytes, store, today, ahead),
        }
    }

    /// What `taken` adds, told by `rows` in the file's order.
    pub(super) fn of(
        name: String,
        unknown: Vec<String>,
        taken: Taken,
        rows: Vec<SheetRow>,
    ) -> Self {
        let places = Verdict::ALL.map(|verdict| {
            let here = rows.iter().enumerate().filter(|(_, it)| it.verdict == verdict);
            here.map(|(at, _)| at).collect()
        });
        Self { name, unknown, taken, rows, places }
    }

    fn persons(
        name: String,
        bytes: &[u8],
        store: &Store,
        today: Date,
        (progress, lang): (&Progress, Lang),
    ) -> Result<Self, Message> {
        let mut sheet = read_persons(bytes, today, progress).map_err(|it| it.message(lang))?;
        let names: HashMap<usize, String> =
            sheet.persons.iter().map(|it| (it.line, it.person.sorted_name())).collect();
        sheet.refuse_known(store, progress).map_err(|it| it.message(lang))?;
        let PersonSheet { persons, refusals, unknown, .. } = sheet;
        let fresh =
            |it: &PersonRead| SheetRow::fresh(it.line, it.person.sorted_name(), String::new());
        let rows = persons.iter().map(fresh).collect();
        let rows = ordered(Importing::Persons, rows, refusals, names);
        Ok(Self::of(name, unknown, Taken::Persons(persons), rows))
    }

    fn consents(
        name: String,
        bytes: &[u8],
        store: &Store,
        today: Date,
        (progress, lang): (&Progress, Lang),
    ) -> Result<Self, Message> {
        let mut sheet =
            read_consents(bytes, store, today, progress).map_err(|it| it.message(lang))?;
        let fresh = |it: &ConsentRead| {
            let about = format!("{} – {}", it.name, it.purpose);
            SheetRow::fresh(it.line, about, it.event.line(lang))
        };
        let rows = sheet.events.iter().map(fresh).collect();
        let (refusals, names) = (take(&mut sheet.refusals), take(&mut sheet.names));
        let unknown = take(&mut sheet.unknown);
        let rows = ordered(Importing::Consents, rows, refusals, names);
        Ok(Self::of(name, unknown, Taken::Consents(Box::new(sheet)), rows))
    }

    fn mandates(
        name: String,
        bytes: &[u8],
        store: &Store,
        by: &By,
        (progress, lang): (&Progress, Lang),
    ) -> Result<Self, Message> {
        let read = read_mandates((&name, bytes), store, by, lang, progress);
        let mut sheet = read.map_err(|it| it.message(lang))?;
        let fresh = |it: &MandateRead| SheetRow::fresh(it.line, it.name.clone(), it.told(lang));
        let rows = sheet.mandates.iter().map(fresh).collect();
        let (refusals, names) = (take(&mut sheet.refusals), take(&mut sheet.names));
        let unknown = take(&mut sheet.unknown);
        let rows = ordered(Importing::Mandates, rows, refusals, names);
        Ok(Self::of(name, unknown, Taken::Mandates(sheet), rows))
    }

    /// What the file was read as.
    pub fn what(&self) -> Importing {
        match self.taken {
            Taken::Persons(_) => Importing::Persons,
            Taken::Consents(_) => Importing::Consents,
            Taken::Mandates(_) => Importing::Mandates,
            Taken::Agreements(_) => Importing::Agreements,
            Taken::SubProcessors(_) => Importing::SubProcessors,
            Taken::Disclosures(_) => Importing::Disclosures,
        }
    }

    /// What would be entered; nothing is left here.
    pub fn take(&mut self) -> Taken {
        let nothing = match self.taken {
            Taken::Persons(_) => Taken::Persons(Vec::new()),
            Taken::Consents(_) => Taken::Consents(Box::default()),
            Taken::Mandates(_) => Taken::Mandates(MandateSheet::default()),
            Taken::Agreements(_) => Taken::Agreements(TableSheet::default()),
            Taken::SubProcessors(_) => Taken::SubProcessors(TableSheet::default()),
            Taken::Disclosures(_) => Taken::Disclosures(TableSheet::default()),
        };
        replace(&mut self.taken, nothing)
    }

    /// What the file says, in a sentence or two.
    pub fn summary(&self, counts: [usize; 3], lang: Lang) -> String {
        let told = text::summary(self.what(), counts, lang);
        match &self.taken {
            Taken::Persons(_)
            | Taken::Mandates(_)
            | Taken::Agreements(_)
            | Taken::SubProcessors(_)
            | Taken::Disclosures(_) => told,
            Taken::Consents(it) => text::with_records(told, it.n_known, it.new_texts().len(), lang),
        }
    }

    /// How many rows would be entered now.
    pub fn n_enterable(&self) -> usize {
        let n_new = self.n(Verdict::New);
        let is_held_back = self.what().is_all_or_none() && n_new < self.rows.len();
        if is_held_back { 0 } else { n_new }
    }

    /// How many rows there are of a kind.
    pub fn n(&self, verdict: Verdict) -> usize {
        self.places[verdict as usize].len()
    }

    /// Where the first row of a kind stands among all.
    pub fn first(&self, verdict: Verdict) -> Option<usize> {
        self.places[verdict as usize].first().copied()
    }

    /// How many rows there are of a kind, or in all.
    pub fn n_of(&self, verdict: Option<Verdict>) -> usize {
        verdict.map_or(self.rows.len(), |it| self.n(it))
    }

    /// The row at `at` among those of a kind, or among all.
    pub fn row(&self, verdict: Option<Verdict>, at: usize) -> Option<&SheetRow> {
        let at = match verdict {
            Some(verdict) => *self.places[verdict as usize].get(at)?,
            None => at,
        };
        self.rows.get(at)
    }
}

/// Every row in the file's order; one that is not taken in stands once, with all that is said of it.
pub(super) fn ordered(
    what: Importing,
    mut rows: Vec<SheetRow>,
    refusals: Vec<Refusal>,
    mut names: HashMap<usize, String>,
) -> Vec<SheetRow> {
    let mut refused: Vec<SheetRow> = Vec::new();
    for refusal in refusals {
        match refused.last_mut().filter(|it| it.line == refusal.line) {
            Some(row) => row.refusals.push(refusal),
            None => refused.push(SheetRow {
                line: refusal.line,
                name: names.remove(&refusal.line).unwrap_or_default(),
                verdict: Verdict::Known,
                refusals: vec![refusal],
                adds: String::new(),
            }),
        }
    }
    for row in &mut refused {
        if !row.refusals.iter().all(|it| what.is_known(it)) {
            row.verdict = Verdict::Wrong;
        }
    }
    rows.extend(refused);
    rows.sort_by_key(|it| it.line);
    rows
}
