//! The tree of sub-processors below an agreement.

use super::SubProcessor;
use crate::{
    core::Id,
    registers::agreements::Agreement,
    store::{Result, Store},
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

impl Store {
    /// The sub-processors below an agreement, each followed by those below it, by name.
    pub fn sub_processors_of(&self, agreement: Id<Agreement>) -> Result<Vec<Branch>> {
        let all = self.sub_processors()?;
        let of_it: Vec<_> =
            all.into_iter().filter(|(_, it)| it.agreement == Some(agreement)).collect();
        let mut branches = Vec::with_capacity(of_it.len());
        grow(&of_it, None, 0, &mut branches);
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
    all: &[(Id<SubProcessor>, SubProcessor)],
    parent: Option<Id<SubProcessor>>,
    depth: usize,
    into: &mut Vec<Branch>,
) {
    for (id, it) in all.iter().filter(|(_, it)| it.parent == parent) {
        into.push(Branch { id: *id, it: it.clone(), depth });
        grow(all, Some(*id), depth + 1, into);
    }
}
