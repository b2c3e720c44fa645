//! Which agreement a cell means: by its number, else by whom it is with.

use super::text;
use crate::{
    core::{Id, Text},
    registers::agreements::{Agreement, Direction},
    store::{Result, Store},
};

/// The agreements that a cell may name.
#[derive(Debug)]
pub(in crate::registers) struct AgreementNames<K> {
    all: Vec<Named<K>>,
}

#[derive(Debug)]
struct Named<K> {
    key: K,
    number: String,
    counterparty: String,
    direction: Option<Direction>,
}

impl AgreementNames<Id<Agreement>> {
    /// Those of the binder.
    pub fn of(store: &Store) -> Result<Self> {
        let mut names = Self { all: Vec::new() };
        let counterparties = store.counterparties()?;
        for (id, it) in store.agreements()? {
            names.push(id, &it, counterparties.get(&id).map_or("", String::as_str));
        }
        Ok(names)
    }
}

impl<K: Copy + Eq> AgreementNames<K> {
    /// The same under other keys.
    pub fn keyed<L>(self, key: impl Fn(K) -> L) -> AgreementNames<L> {
        let all = self.all.into_iter().map(|it| {
            let Named { key: known, number, counterparty, direction } = it;
            Named { key: key(known), number, counterparty, direction }
        });
        AgreementNames { all: all.collect() }
    }

    /// One more.
    pub fn push(&mut self, key: K, it: &Agreement, counterparty: &str) {
        let number = it.number.trim().to_owned();
        let counterparty = counterparty.trim().to_owned();
        self.all.push(Named { key, number, counterparty, direction: it.direction() });
    }

    /// The one that `typed` names: by number, by counterparty and number, or by counterparty. One that is
    /// known to go the other way than `direction` is not meant.
    pub fn find(&self, typed: &str, direction: Direction) -> Result<K, Text> {
        let typed = typed.trim().to_lowercase();
        let fits = |it: &&Named<K>| it.direction.is_none_or(|it| it == direction);
        let ways: [fn(&Named<K>) -> String; 3] =
            [|it| it.number.clone(), Named::title, |it| it.counterparty.clone()];
        for way in ways {
            let mut found =
                self.all.iter().filter(fits).filter(|it| way(it).to_lowercase() == typed);
            match (found.next(), found.next()) {
                (Some(one), None) => return Ok(one.key),
                (Some(_), Some(_)) => return Err(text::SEVERAL_AGREEMENTS),
                (None, _) => {}
            }
        }
        Err(text::UNKNOWN_AGREEMENT)
    }

    /// The shortest name by which [`AgreementNames::find`] finds it.
    pub fn name_of(&self, key: K, direction: Direction) -> String {
        let Some(it) = self.all.iter().find(|it| it.key == key) else { return String::new() };
        let mut names = [it.number.clone(), it.counterparty.clone()].into_iter();
        let is_found = |name: &String| !name.is_empty() && self.find(name, direction) == Ok(key);
        names.find(is_found).unwrap_or_else(|| it.title())
    }
}

impl<K> Named<K> {
    fn title(&self) -> String {
        [&*self.counterparty, &*self.number].join(" – ")
    }
}
