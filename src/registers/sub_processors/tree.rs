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
        let mut branches = Vec::new();
        grow(&mut siblings, None, 0, &mut branches);
        Ok(branches)
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

    /// Whether `parent` may engage the sub-processor `id`: nobody is engaged by somebody below them.
    pub fn may_engage(&self, parent: Id<SubProcessor>, id: Id<SubProcessor>) -> Result<bool> {
        let mut above = Some(parent);
        let mut steps = 0_usize;
        let all = self.sub_processors()?;
        while let Some(at) = above {
            if at == id || steps > all.len() {
                return Ok(false);
            }
            above = all.iter().find(|(it, _)| *it == at).and_then(|(_, it)| it.parent);
            steps += 1;
        }
        Ok(true)
    }
}

fn grow(
    siblings: &mut Siblings,
    parent: Option<Id<SubProcessor>>,
    depth: usize,
    into: &mut Vec<Branch>,
) {
    for (id, it) in siblings.remove(&parent).unwrap_or_default() {
        into.push(Branch { id, it, depth });
        grow(siblings, Some(id), depth + 1, into);
    }
}
