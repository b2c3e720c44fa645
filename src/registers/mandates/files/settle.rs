//! What is done about a comparison with an extract: mandates that Bankgirot alone has are entered, and what is
//! unlike or missing there is noted, as one change.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{
    reconcile::{OnlyThere, Reconciliation, Unlike, UnlikeWhat, state_of},
    unknown_payer::unknown_payer,
};
use crate::{
    autogiro::{File, PayerAccount, Registered, StartedBy},
    core::{Choice, Id, Lang, Progress},
    law::Bankgiro,
    registers::{
        autogiro_terms::AutogiroTerms,
        mandates::{
            Cause, CauseKind, Drawn, Finding, FindingKind, Log, Mandate, MandateError,
            MandateFault, Origin, transition,
        },
        persons::Person,
    },
    store::{By, Result, Store, StoreError, Stored, Verb, Writer, sha256_hex},
};

/// Who is to pay a mandate that is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnteredPayer {
    /// Somebody in the register of persons.
    Known(Id<Person>),
    /// Somebody who is entered too, by this name; the extract has none. Where it is empty, a name that says
    /// that nobody has told it.
    New(String),
}

/// What is to be done about a comparison; what is not named here is left as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settling {
    /// The lines of the mandates that are entered, and who pays each.
    pub entered: BTreeMap<usize, EnteredPayer>,
    /// The lines of the mandates on which the difference is noted.
    pub noted: BTreeSet<usize>,
    /// The mandates on which is noted that Bankgirot lacks them.
    pub missing: BTreeSet<Id<Mandate>>,
}

impl Settling {
    /// Every mandate that Bankgirot alone has, each of whoever has its identity, or else of somebody new.
    pub fn entering(found: &Reconciliation) -> Self {
        let entered = found.only_there.iter().map(|it| (it.line, it.usual_payer())).collect();
        Self { entered, ..Self::default() }
    }

    /// Every difference in what both have that is not noted.
    pub fn noting(found: &Reconciliation) -> Self {
        let open = found.unlike.iter().filter(|it| !it.ours.is_noted);
        Self { noted: open.map(|it| it.line).collect(), ..Self::default() }
    }

    /// Every mandate that is here alone, where that is not noted.
    pub fn missing(found: &Reconciliation) -> Self {
        let open = found.only_here.iter().filter(|it| !it.is_noted);
        Self { missing: open.map(|it| it.mandate).collect(), ..Self::default() }
    }

    /// How many mandates it is about.
    pub fn len(&self) -> usize {
        self.entered.len() + self.noted.len() + self.missing.len()
    }

    /// Whether it is about none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl OnlyThere {
    /// Whoever has its identity, or else somebody new.
    pub fn usual_payer(&self) -> EnteredPayer {
        let known = self.person.as_ref().map(|(id, _)| EnteredPayer::Known(*id));
        known.unwrap_or_else(|| EnteredPayer::New(String::new()))
    }
}

/// What [`Store::settle_extract`] did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settled {
    /// Mandates entered.
    pub n_entered: usize,
    /// Persons and companies entered with them.
    pub n_persons: usize,
    /// Mandates that took the state that Bankgirot has, or got a finding.
    pub n_noted: usize,
}

impl Store {
    /// Does what `settling` says about the extract `file`, whose bytes are `bytes`, as one change, and keeps the
    /// file with the agreement on Autogiro, once. The comparison is made anew: what is no longer unlike is left.
    ///
    /// # Errors
    /// [`MandateFault::NumberTaken`] where a line to be entered has the number of a live mandate,
    /// [`MandateError::NotFromBankgirot`] for another kind of file, [`MandateError::Cancelled`] where `progress`
    /// is cancelled. Nothing has changed then.
    pub fn settle_extract(
        &mut self,
        by: &By,
        file: &File,
        (name, bytes): (&str, &[u8]),
        settling: &Settling,
        (lang, progress): (Lang, &Progress),
    ) -> Result<Settled, MandateError> {
        let found = self.reconcile(file, progress)?;
        let sha256 = sha256_hex(bytes);
        let is_kept = self.has_read(&sha256)?;
        let source = Source { name, sha256: &sha256, log: Log::from(by), lang };
        let entries = source.entries(self, &found, settling)?;
        let noted = source.noted(self, file, &found, settling)?;
        if progress.is_cancelled() {
            return Err(MandateError::Cancelled);
        }
        if entries.is_empty() && noted.is_empty() {
            return Ok(Settled::default());
        }
        Ok(self.change(by.op(Verb::Imported), |writer| {
            let mut settled = Settled { n_noted: noted.len(), ..Settled::default() };
            for (id, mandate) in &noted {
                writer.save(*id, mandate)?;
            }
            enter(writer, entries, &mut settled)?;
            if AutogiroTerms::get(writer.db(), AutogiroTerms::ONLY.raw())?.is_none() {
                writer.add(&AutogiroTerms::default())?;
            }
            if !is_kept {
                let terms = (AutogiroTerms::REGISTER, AutogiroTerms::ONLY.raw());
                writer.attach(terms, name, bytes, by.at)?;
            }
            Ok(settled)
        })?)
    }
}

/// A mandate that is to be entered, with the person who is entered with it.
struct Entry {
    mandate: Mandate,
    new: Option<Box<Person>>,
}

/// Writes the entries. Two mandates of one new payer enter the payer once.
fn enter(writer: &Writer<'_>, entries: Vec<Entry>, settled: &mut Settled) -> Result<()> {
    let mut entered: BTreeMap<String, Id<Person>> = BTreeMap::new();
    for Entry { mut mandate, new } in entries {
        if let Some(person) = new {
            let number = person.identity.as_ref().map(|it| it.number().to_owned());
            let known = number.as_ref().and_then(|it| entered.get(it)).copied();
            mandate.payer = if let Some(id) = known {
                id
            } else {
                settled.n_persons += 1;
                writer.add(&*person)?
            };
            entered.extend(number.map(|it| (it, mandate.payer)));
        }
        writer.add(&mandate)?;
        settled.n_entered += 1;
    }
    Ok(())
}

/// The extract, and who settles it.
struct Source<'a> {
    name: &'a str,
    sha256: &'a str,
    log: Log,
    lang: Lang,
}

impl Source<'_> {
    fn cause(&self, line: usize) -> Cause {
        Cause::File { name: self.name.to_owned(), sha256: self.sha256.to_owned(), line }
    }

    /// The mandates that are to be entered. None has the number of a live one, nor of another of them.
    fn entries(
        &self,
        store: &Store,
        found: &Reconciliation,
        settling: &Settling,
    ) -> Result<Vec<Entry>, MandateError> {
        let mut entries = Vec::with_capacity(settling.entered.len());
        let mut numbers = HashSet::new();
        for it in &found.only_there {
            let Some(payer) = settling.entered.get(&it.line) else { continue };
            let Registered { payee, payer_number, .. } = &it.registered;
            let live = store.mandate_with(payee, *payer_number)?;
            let is_taken = live.is_some_and(|(_, it)| !it.state().is_over());
            if is_taken || !numbers.insert((payee.figures(), *payer_number)) {
                return Err(MandateFault::NumberTaken.into());
            }
            entries.push(self.entry(it, payer)?);
        }
        Ok(entries)
    }

    fn entry(&self, it: &OnlyThere, payer: &EnteredPayer) -> Result<Entry, MandateError> {
        let (line, theirs) = (it.line, &it.registered);
        let (id, new) = match payer {
            EnteredPayer::Known(id) => (*id, None),
            EnteredPayer::New(name) => {
                let person = unknown_payer(theirs, name, self.name, self.lang);
                (Id::new(0), Some(Box::new(person)))
            }
        };
        let mut mandate = Mandate {
            payee: Some(theirs.payee.clone()),
            payer_number: Some(theirs.payer_number),
            drawn: drawn_of(theirs),
            origin: (theirs.started_by == StartedBy::Payer).then_some(Origin::InternetBank),
            ..Mandate::of(id)
        };
        let on = theirs.changed_on.unwrap_or(theirs.created_on);
        let detail = theirs.status.text().in_lang(self.lang).to_owned();
        mandate.step((state_of(theirs.status), on), self.cause(line), detail, &self.log)?;
        Ok(Entry { mandate, new })
    }

    /// The mandates that change, as they are to be.
    fn noted(
        &self,
        store: &Store,
        file: &File,
        found: &Reconciliation,
        settling: &Settling,
    ) -> Result<Vec<(Id<Mandate>, Mandate)>> {
        let lines: BTreeMap<usize, &Registered> = file.registered().collect();
        let mut noted = Vec::new();
        for it in &found.unlike {
            let (Some(theirs), true) = (lines.get(&it.line), settling.noted.contains(&it.line))
            else {
                continue;
            };
            let before = store.get(it.ours.mandate)?.ok_or(StoreError::Gone)?;
            let mut after = before.clone();
            self.note(&mut after, it, theirs);
            if after != before {
                noted.push((it.ours.mandate, after));
            }
        }
        for it in found.only_here.iter().filter(|it| settling.missing.contains(&it.mandate)) {
            let mut mandate = store.get(it.mandate)?.ok_or(StoreError::Gone)?;
            if mandate.find(self.finding(FindingKind::MissingAtBankgirot, 0, self.log.today)) {
                noted.push((it.mandate, mandate));
            }
        }
        Ok(noted)
    }

    /// What an extract says otherwise: its state is taken where it may follow, anything else is a finding.
    fn note(&self, mandate: &mut Mandate, it: &Unlike, theirs: &Registered) {
        let on = theirs.changed_on.unwrap_or(theirs.created_on);
        for what in &it.what {
            match what {
                UnlikeWhat::State(to) => {
                    let (from, cause) = (mandate.state(), self.cause(it.line));
                    let detail = theirs.status.text().in_lang(self.lang).to_owned();
                    if transition::fault(from, *to, CauseKind::File).is_none()
                        && mandate.step((*to, on), cause, detail, &self.log).is_ok()
                    {
                        mandate.follow(from, on);
                        continue;
                    }
                }
                UnlikeWhat::Account(Some(_)) if mandate.drawn.is_none() => {
                    mandate.drawn = drawn_of(theirs);
                    continue;
                }
                _ => {}
            }
            mandate.find(self.finding(what.finding(), it.line, on));
        }
    }

    fn finding(&self, kind: FindingKind, line: usize, on: jiff::civil::Date) -> Finding {
        Finding { kind, on, cause: self.cause(line), detail: String::new(), settled: None }
    }
}

/// What a mandate of the extract is drawn on; the payer number of one without account is the payer's bankgiro
/// (TM 5.3, 8.8).
fn drawn_of(theirs: &Registered) -> Option<Drawn> {
    let account = theirs.account.map(|it: PayerAccount| it.account());
    let giro = || theirs.payer_number.bankgiro();
    account
        .map(|account| Drawn::Account { account, note: String::new() })
        .or_else(|| giro().map(|bankgiro: Bankgiro| Drawn::Bankgiro { bankgiro }))
}
