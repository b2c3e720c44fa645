//! What the rows of a file would do to the binder.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{tables, text};
use crate::{
    core::{Explain, Lang, Message, Progress},
    exchange::Refusal,
    registers::{
        agreements::exchange::{AgreementColumn, AgreementRead},
        consents::exchange::{ConsentColumn, ConsentRead, ConsentSheet, is_logged, read_consents},
        disclosures::{Disclosure, exchange::DisclosureColumn},
        exchange::{TableSheet, is_entered},
        persons::exchange::{PersonColumn, PersonRead, PersonSheet, is_duplicate, read_persons},
        sub_processors::exchange::{SubProcessorColumn, SubProcessorRead},
    },
    store::{By, Store},
    ui::chip::Tone,
};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Importing {
    /// Persons and companies.
    Persons,
    /// Events of consents.
    Consents,
    /// Agreements on the processing of personal data.
    Agreements,
    /// The sub-processors below them.
    SubProcessors,
    /// Disclosures.
    Disclosures,
}

impl Importing {
    /// What it is called where it begins.
    pub fn name(self, lang: Lang) -> &'static str {
        text::import(self).in_lang(lang)
    }

    /// How the names of its files end.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Persons | Self::Agreements | Self::SubProcessors | Self::Disclosures => {
                &["csv", "xlsx"]
            }
            Self::Consents => &["csv", "xlsx", "jsonld"],
        }
    }

    /// The headings of a template.
    pub(super) fn headings(self, lang: Lang) -> Vec<&'static str> {
        match self {
            Self::Persons => PersonColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::Consents => ConsentColumn::TEMPLATE.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::Agreements => AgreementColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec(),
            Self::SubProcessors => {
                SubProcessorColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec()
            }
            Self::Disclosures => {
                DisclosureColumn::ALL.map(|it| it.heading().in_lang(lang)).to_vec()
            }
        }
    }

    /// Whether a row was refused because the binder, or an earlier row, has it already.
    fn is_known(self, refusal: &Refusal) -> bool {
        match self {
            Self::Persons => is_duplicate(refusal),
            Self::Consents => is_logged(refusal),
            Self::Agreements | Self::SubProcessors | Self::Disclosures => is_entered(refusal),
        }
    }
}

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
    /// What it adds besides the name.
    adds: String,
}

impl SheetRow {
    pub(super) fn fresh(line: usize, name: String, adds: String) -> Self {
        Self { line, name, verdict: Verdict::New, refusals: Vec::new(), adds }
    }

    /// What it adds, or why it is not taken in.
    pub fn told(&self, lang: Lang) -> String {
        if self.refusals.is_empty() {
            return self.adds.clone();
        }
        let told = |it: &Refusal| match &it.column {
            Some(column) => format!("{column}: {}", it.because(lang)),
            None => it.because(lang),
        };
        self.refusals.iter().map(told).collect::<Vec<_>>().join(" ")
    }
}

/// What would be entered.
#[derive(Debug)]
pub(super) enum Taken {
    Persons(Vec<PersonRead>),
    Consents(Box<ConsentSheet>),
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
            Self::Agreements(sheet) => {
                store.import_agreements(by, sheet).map_err(|it| it.message(lang))
            }
            Self::SubProcessors(sheet) => {
                store.import_sub_processors(by, sheet).map_err(|it| it.message(lang))
            }
            Self::Disclosures(sheet) => {
                store.import_disclosures(by, sheet).map_err(|it| it.message(lang))
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
    pub(super) taken: Taken,
    pub(super) rows: Vec<SheetRow>,
}

impl Sheet {
    /// Reads the file and compares it with the binder, which it leaves alone.
    pub fn read(
        what: Importing,
        name: String,
        bytes: &[u8],
        store: &Store,
        today: Date,
        lang: Lang,
    ) -> Result<Self, Message> {
        match what {
            Importing::Persons => Self::persons(name, bytes, store, today, lang),
            Importing::Consents => {
                let mut sheet =
                    read_consents(bytes, store, today).map_err(|it| it.message(lang))?;
                let fresh = |it: &ConsentRead| {
                    let about = format!("{} – {}", it.name, it.purpose);
                    SheetRow::fresh(it.line, about, it.event.line(lang))
                };
                let rows = sheet.events.iter().map(fresh).collect();
                let (refusals, names) =
                    (std::mem::take(&mut sheet.refusals), std::mem::take(&mut sheet.names));
                let unknown = std::mem::take(&mut sheet.unknown);
                let rows = ordered(what, rows, refusals, names);
                Ok(Self { name, unknown, taken: Taken::Consents(Box::new(sheet)), rows })
            }
            Importing::Agreements => tables::agreements(name, bytes, store, today, lang),
            Importing::SubProcessors => tables::sub_processors(name, bytes, store, lang),
            Importing::Disclosures => tables::disclosures(name, bytes, store, today, lang),
        }
    }

    fn persons(
        name: String,
        bytes: &[u8],
        store: &Store,
        today: Date,
        lang: Lang,
    ) -> Result<Self, Message> {
        let mut sheet = read_persons(bytes, today).map_err(|it| it.message(lang))?;
        let names: HashMap<usize, String> =
            sheet.persons.iter().map(|it| (it.line, it.person.sorted_name())).collect();
        sheet.refuse_known(store).map_err(|it| it.message(lang))?;
        let PersonSheet { persons, refusals, unknown, .. } = sheet;
        let fresh =
            |it: &PersonRead| SheetRow::fresh(it.line, it.person.sorted_name(), String::new());
        let rows = persons.iter().map(fresh).collect();
        let rows = ordered(Importing::Persons, rows, refusals, names);
        Ok(Self { name, unknown, taken: Taken::Persons(persons), rows })
    }

    /// What the file was read as.
    pub fn what(&self) -> Importing {
        match self.taken {
            Taken::Persons(_) => Importing::Persons,
            Taken::Consents(_) => Importing::Consents,
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
            Taken::Agreements(_) => Taken::Agreements(TableSheet::default()),
            Taken::SubProcessors(_) => Taken::SubProcessors(TableSheet::default()),
            Taken::Disclosures(_) => Taken::Disclosures(TableSheet::default()),
        };
        std::mem::replace(&mut self.taken, nothing)
    }

    /// What the file says, in a sentence or two.
    pub fn summary(&self, counts: [usize; 3], lang: Lang) -> String {
        let told = text::summary(self.what(), counts, lang);
        match &self.taken {
            Taken::Persons(_)
            | Taken::Agreements(_)
            | Taken::SubProcessors(_)
            | Taken::Disclosures(_) => told,
            Taken::Consents(it) => text::with_records(told, it.n_known, it.new_texts().len(), lang),
        }
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
