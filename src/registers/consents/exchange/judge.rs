//! What a file would add to the binder's consents, tried on chains that nobody has written yet.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::who::Found;
use crate::{
    core::Id,
    exchange::Refusal,
    registers::{
        consent_texts::ConsentText,
        consents::{Consent, ConsentEvent, ConsentFault},
        persons::Person,
    },
    store::{Result, Store},
};

/// So many events one person may have about one purpose: more than anybody ever says.
const MOST_EVENTS: usize = 1_000;

/// An event of the file that can be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentRead {
    /// The line it stands on, or the consent's number in the file, counted from 1.
    pub line: usize,
    /// Whose it is, as sorted.
    pub name: String,
    /// What it is about.
    pub purpose: String,
    /// What happened.
    pub event: ConsentEvent,
}

/// Events that are added to one chain as one write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentChain {
    pub(super) person: Id<Person>,
    pub(super) text: TextAt,
    /// The reference of a chain that the binder has not.
    pub(super) reference: Option<String>,
    /// In the order in which they are logged.
    pub(super) events: Vec<ConsentEvent>,
}

/// Where a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum TextAt {
    /// In the binder.
    Kept(Id<ConsentText>),
    /// Among the new texts of the file.
    New(usize),
}

/// What a file of consents says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsentSheet {
    /// The events that can be added, in the file's order.
    pub events: Vec<ConsentRead>,
    /// The rows that cannot, and why; a row may be named several times.
    pub refusals: Vec<Refusal>,
    /// Whose the refused rows are and what about, where that could be read.
    pub names: HashMap<usize, String>,
    /// The headings that were not recognised, as written.
    pub unknown: Vec<String>,
    /// How many events of records the binder has already.
    pub n_known: usize,
    pub(super) chains: Vec<ConsentChain>,
    pub(super) texts: Vec<ConsentText>,
}

impl ConsentSheet {
    /// How many rows are refused.
    pub fn n_refused(&self) -> usize {
        self.refusals.iter().map(|it| it.line).collect::<HashSet<_>>().len()
    }

    /// The consent texts that come with the events, since the binder lacks them.
    pub fn new_texts(&self) -> &[ConsentText] {
        &self.texts
    }
}

/// Whose chain, and about what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    person: i64,
    text: TextAt,
}

/// The chains as they would be.
#[derive(Debug)]
pub(super) struct Judge<'s> {
    store: &'s Store,
    today: Date,
    chains: Vec<Tried>,
    at: HashMap<Key, usize>,
}

/// A chain as it would be.
#[derive(Debug)]
pub(super) struct Tried {
    /// With what the file adds.
    pub consent: Consent,
    /// How many events the binder has.
    pub n_kept: usize,
    text: TextAt,
    born_on: Option<Date>,
    today: Date,
}

impl<'s> Judge<'s> {
    /// Nothing has been tried yet.
    pub fn new(store: &'s Store, today: Date) -> Self {
        Self { store, today, chains: Vec::new(), at: HashMap::new() }
    }

    /// The chain of a person about a text, from the binder or empty.
    pub fn chain(&mut self, person: &Found, text: TextAt) -> Result<&mut Tried> {
        let key = Key { person: person.id.raw(), text };
        let at = if let Some(at) = self.at.get(&key) {
            *at
        } else {
            let kept = match text {
                TextAt::Kept(id) => self.store.consent_of(person.id, id)?,
                TextAt::New(_) => None,
            };
            let consent = kept.map(|(_, it)| it).unwrap_or_default();
            let (n_kept, born_on) = (consent.events.len(), person.born_on);
            let consent = Consent { person: person.id, ..consent };
            self.chains.push(Tried { consent, n_kept, text, born_on, today: self.today });
            self.at.insert(key, self.chains.len() - 1);
            self.chains.len() - 1
        };
        Ok(&mut self.chains[at])
    }

    /// What is to be written.
    pub fn chains(self) -> Vec<ConsentChain> {
        let added = |it: Tried| ConsentChain {
            person: it.consent.person,
            text: it.text,
            reference: Some(it.consent.reference).filter(|reference| !reference.is_empty()),
            events: it.consent.events[it.n_kept..].to_vec(),
        };
        self.chains.into_iter().map(added).filter(|it| !it.events.is_empty()).collect()
    }
}

impl Tried {
    /// Whether it may get `n` more.
    pub fn has_room_for(&self, n: usize) -> bool {
        self.consent.events.len().saturating_add(n) <= MOST_EVENTS
    }

    /// Adds an event, or says why it cannot be added.
    pub fn add(
        &mut self,
        event: &ConsentEvent,
        text: &ConsentText,
    ) -> Result<(), Vec<ConsentFault>> {
        let faults = self.consent.faults(event, text, self.born_on, self.today);
        if !faults.is_empty() {
            return Err(faults);
        }
        self.consent.events.push(event.clone());
        Ok(())
    }
}
