//! The tree of sub-processors below an agreement.

use std::collections::{HashMap, HashSet};

use rusqlite::{Row, named_params};

use super::SubProcessor;
use crate::{
    core::Id,
    registers::agreements::Agreement,
    store::{Result, Store, Stored},
};

/// A sub-processor where it stands in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Its number.
    pub id: Id<SubProcessor>,
    /// The record.
    pub it: SubProcessor,
    /// How many stand above it below the supplier: 0 for one that the supplier engages itself.
    pub depth: usize,
}

/// Those that stand beside each other, by who engages them.
type Siblings = HashMap<Option<Id<SubProcessor>>, Vec<(Id<SubProcessor>, SubProcessor)>>;

impl Store {
    /// The sub-processors below an agreement, each followed by those below it, by name.
    pub fn sub_processors_of(&self, agreement: Id<Agreement>) -> Result<Vec<Branch>> {
        let mut query = self.db().prepare_cached(include_str!("sql/of_agreement.sql"))?;
        let read = |row: &Row<'_>| Ok((Id::new(row.get("id")?), SubProcessor::read(row)?));
        let mut siblings = Siblings::new();
        for found in query.query_map(named_params! {":agreement": agreement.raw()}, read)? {
            let (id, it) = found?;
            siblings.entry(it.parent).or_default().push((id, it));
        }
        Ok(grown(siblings))
    }

    /// Those of an agreement that may engage the sub-processor `id`: neither itself nor anybody below it. Of a new
    /// one, everybody.
    pub fn engagers_of(
        &self,
        agreement: Id<Agreement>,
        id: Option<Id<SubProcessor>>,
    ) -> Result<Vec<Branch>> {
        let mut branches = self.sub_processors_of(agreement)?;
        let Some(id) = id else { return Ok(branches) };
        let mut below = HashSet::from([id]);
        branches.retain(|branch| {
            let is_below = branch.it.parent.is_some_and(|it| below.contains(&it));
            if is_below {
                below.insert(branch.id);
            }
            !is_below && branch.id != id
        });
        Ok(branches)
    }
}

/// Each followed by those below it. A list of what is left and no recursion: a chain may be as long as a file.
fn grown(mut siblings: Siblings) -> Vec<Branch> {
    let mut below = |parent, depth| {
        let found = siblings.remove(&parent).unwrap_or_default().into_iter();
        found.map(|(id, it)| Branch { id, it, depth }).rev().collect::<Vec<_>>()
    };
    let mut left = below(None, 0);
    let mut branches = Vec::new();
    while let Some(branch) = left.pop() {
        left.extend(below(Some(branch.id), branch.depth + 1));
        branches.push(branch);
    }
    branches
}
