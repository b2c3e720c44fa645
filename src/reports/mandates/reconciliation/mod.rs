//! The register beside an extract of Bankgirot's: what only one of them has, and what is unlike.

mod text;

use jiff::civil::Date;

use super::{Named, Sender, text as shared};
use crate::{
    core::{Choice, Lang, Text},
    law::Bankgiro,
    registers::{
        mandates::{
            files::{OnlyThere, Ours, Reconciliation, Unlike},
            payer_number, text as words,
        },
        persons::Person,
    },
    report::{Column, Document, SignatureRow, Table},
    store::{Result, Store},
};

/// So many are printed of each group: beyond that a list on paper is no use, and they are counted alone.
const AT_MOST: usize = 10_000;

/// A comparison that is to be printed.
#[derive(Debug, Clone, Copy)]
pub struct Reconciled<'a> {
    /// What it found.
    pub found: &'a Reconciliation,
    /// The extract's name, without its folder.
    pub file: &'a str,
    /// SHA-256 of the extract.
    pub sha256: &'a str,
    /// Who prints it.
    pub by: &'a str,
}

/// The comparison as it was made on `date`, with masked numbers.
///
/// # Errors
/// Where the binder cannot be read.
pub fn reconciliation(
    store: &Store,
    it: &Reconciled<'_>,
    (lang, date): (Lang, Date),
) -> Result<Document> {
    let sender = Sender::of(store)?;
    let title = text::TITLE.in_lang(lang);
    let document = sender
        .paper((lang, date), title, &format!("AV-{date}"))
        .landscape()
        .subtitle(text::as_of(date, lang))
        .facts(facts(it, lang));
    let paper = Paper { store, lang, date };
    let found = it.found;
    let here = rows(&found.only_here, |it| paper.only_here(it))?;
    let there = rows(&found.only_there, |it| paper.only_there(it))?;
    let unlike = rows(&found.unlike, |it| paper.unlike(it))?;
    let document = paper.group(document, (words::ONLY_HERE, found.only_here.len()), &HERE, here);
    let document =
        paper.group(document, (words::ONLY_THERE, found.only_there.len()), &THERE, there);
    let document = paper.group(document, (words::UNLIKE, found.unlike.len()), &UNLIKE, unlike);
    Ok(document.together(|it| {
        it.text(text::GONE_THROUGH.in_lang(lang))
            .signature([SignatureRow::from((text::RESPONSIBLE.in_lang(lang), ""))])
    }))
}

/// The columns of a group, with their weights.
type Columns = [(Text, u16)];

const HERE: [(Text, u16); 6] = [
    (shared::MANDATE_NO, 2),
    (shared::PAYER, 5),
    (shared::NUMBER, 3),
    (shared::DRAWN, 4),
    (shared::PAYEE, 2),
    (shared::STATE, 3),
];
const THERE: [(Text, u16); 7] = [
    (text::LINE, 1),
    (shared::PAYER, 4),
    (text::IDENTITY, 3),
    (shared::NUMBER, 3),
    (shared::DRAWN, 4),
    (shared::PAYEE, 2),
    (text::SAID, 4),
];
const UNLIKE: [(Text, u16); 6] = [
    (text::LINE, 1),
    (shared::MANDATE_NO, 2),
    (shared::PAYER, 4),
    (shared::NUMBER, 3),
    (text::OURS, 5),
    (text::THEIRS, 6),
];

fn facts(it: &Reconciled<'_>, lang: Lang) -> Vec<(String, String)> {
    let found = it.found;
    let payees = found.payees.iter().map(Bankgiro::to_string).collect::<Vec<_>>().join(", ");
    let count = crate::core::grouped;
    [
        (text::FILE, it.file.to_owned()),
        (text::SHA256, it.sha256.to_owned()),
        (shared::PAYEE, payees),
        (text::PRINTED_BY, it.by.to_owned()),
        (text::N_HERE, count(found.n_here())),
        (text::N_THERE, count(found.n_there)),
        (text::N_ALIKE, count(found.n_alike)),
        (words::ONLY_HERE, count(found.only_here.len())),
        (words::ONLY_THERE, count(found.only_there.len())),
        (words::UNLIKE, count(found.unlike.len())),
    ]
    .into_iter()
    .map(|(label, value)| (label.in_lang(lang).to_owned(), value))
    .collect()
}

/// The rows of the first [`AT_MOST`].
fn rows<T>(of: &[T], row: impl Fn(&T) -> Result<Vec<String>>) -> Result<Vec<Vec<String>>> {
    of.iter().take(AT_MOST).map(row).collect()
}

/// What every row reads.
struct Paper<'a> {
    store: &'a Store,
    lang: Lang,
    date: Date,
}

impl Paper<'_> {
    fn group(
        &self,
        document: Document,
        (heading, n): (Text, usize),
        columns: &Columns,
        rows: Vec<Vec<String>>,
    ) -> Document {
        let lang = self.lang;
        let document = document.section(format!("{} ({n})", heading.in_lang(lang)));
        if n == 0 {
            return document.text(text::none(self.date, lang));
        }
        let document =
            if n > AT_MOST { document.text(text::only_the_first(AT_MOST, lang)) } else { document };
        let columns = columns
            .iter()
            .map(|(heading, weight)| Column::new(heading.in_lang(lang)).weight(*weight));
        document.table(Table::new(columns).rows(rows))
    }

    fn only_here(&self, it: &Ours) -> Result<Vec<String>> {
        let payer = self.named(it)?;
        Ok(vec![
            format!("#{}", it.mandate.raw()),
            payer.shown(self.lang),
            unless(payer.is_protected, number(it)),
            unless(payer.is_protected, drawn(it)),
            it.payee.as_ref().map(ToString::to_string).unwrap_or_default(),
            it.state.text().in_lang(self.lang).to_owned(),
        ])
    }

    fn only_there(&self, it: &OnlyThere) -> Result<Vec<String>> {
        let theirs = &it.registered;
        let person = it.person.as_ref().map(|(id, _)| self.store.get::<Person>(*id)).transpose()?;
        let person = person.flatten().as_ref().map(Named::from);
        let is_protected = person.as_ref().is_some_and(|it| it.is_protected);
        let payer =
            person.map_or_else(|| text::NOBODY.in_lang(self.lang).into(), |it| it.shown(self.lang));
        let drawn = match theirs.account {
            Some(account) => account.account().masked(),
            None => theirs.payer_number.bankgiro().map(|it| it.to_string()).unwrap_or_default(),
        };
        Ok(vec![
            it.line.to_string(),
            payer,
            unless(is_protected, theirs.id.map(|it| it.masked()).unwrap_or_default()),
            unless(is_protected, payer_number(theirs.payer_number).to_masked_text()),
            unless(is_protected, drawn),
            theirs.payee.to_string(),
            text::said(theirs.status, theirs.created_on, self.lang),
        ])
    }

    fn unlike(&self, it: &Unlike) -> Result<Vec<String>> {
        let ours = &it.ours;
        let payer = self.named(ours)?;
        let state = ours.state.text().in_lang(self.lang).to_owned();
        let ours_told = [drawn(ours), ours.identity.clone(), state];
        let ours_told: Vec<String> = ours_told.into_iter().filter(|it| !it.is_empty()).collect();
        Ok(vec![
            it.line.to_string(),
            format!("#{}", ours.mandate.raw()),
            payer.shown(self.lang),
            unless(payer.is_protected, number(ours)),
            unless(payer.is_protected, ours_told.join("\n")),
            unless(payer.is_protected, words::unlike_whats(it, self.lang).join("\n")),
        ])
    }

    fn named(&self, it: &Ours) -> Result<Named> {
        let person = self.store.get::<Person>(it.payer)?;
        Ok(person.as_ref().map(Named::from).unwrap_or(Named {
            name: it.name.clone(),
            is_protected: false,
            is_restricted: false,
        }))
    }
}

/// What stands in the place of the numbers of somebody whose data are protected.
fn unless(is_protected: bool, told: String) -> String {
    if is_protected { "–".to_owned() } else { told }
}

fn number(it: &Ours) -> String {
    it.payer_number.map(|it| payer_number(it).to_masked_text()).unwrap_or_default()
}

fn drawn(it: &Ours) -> String {
    it.drawn.as_ref().map(|it| it.value().to_masked_text()).unwrap_or_default()
}
