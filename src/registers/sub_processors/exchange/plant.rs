//! Where the rows of a table stand in the trees of sub-processors.

use std::collections::HashMap;

use super::text;
use crate::{
    core::{Id, Text},
    registers::{
        agreements::Agreement,
        exchange::text::{KNOWN, TWICE},
        sub_processors::SubProcessor,
    },
};

/// A sub-processor of the binder or of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The binder has it.
    Known(Id<SubProcessor>),
    /// It comes with the file, on this line.
    Row(usize),
}

/// A sub-processor that has a place, or is to be given one.
pub(super) struct Sapling {
    pub place: Place,
    pub agreement: Option<Id<Agreement>>,
    /// In small letters, as it is compared.
    pub name: String,
    /// Who engages it: nobody, a name, or the names from the top down.
    pub parent: Vec<String>,
    /// The names from the top down to its own, once it has a place.
    pub chain: Option<Vec<String>>,
    /// Why it has no place.
    pub refused: Option<Text>,
}

/// Where a row is to be entered.
#[derive(Debug, Default)]
pub(super) struct Planted {
    /// The rows with who engages them, each after the one above it.
    pub rows: Vec<(usize, Option<Place>)>,
    /// The rows that have no place, and why.
    pub refused: HashMap<usize, Text>,
}

/// What is known of who engages a row.
enum Above {
    Nobody,
    At(usize),
    /// Not placed itself, or one of several that are not.
    Waiting(Option<usize>),
    Refused(Text),
}

/// Gives each row its place, from the top down.
pub(super) fn plant(mut all: Vec<Sapling>) -> Planted {
    let mut planted = Planted::default();
    loop {
        let waiting: Vec<usize> = (0..all.len()).filter(|it| all[*it].is_waiting()).collect();
        let mut has_grown = false;
        for at in waiting {
            let (chain, parent) = match above(&all, at) {
                Above::Waiting(_) => continue,
                Above::Refused(reason) => {
                    all[at].refused = Some(reason);
                    has_grown = true;
                    continue;
                }
                Above::Nobody => (vec![all[at].name.clone()], None),
                Above::At(parent) => {
                    let chain = all[parent].chain.iter().flatten();
                    let chain = chain.chain([&all[at].name]).cloned().collect();
                    (chain, Some(all[parent].place))
                }
            };
            has_grown = true;
            let is_same = |it: &&Sapling| {
                it.agreement == all[at].agreement && it.chain.as_ref() == Some(&chain)
            };
            let there = all.iter().find(is_same).map(|it| it.place);
            match (there, all[at].place) {
                (Some(Place::Known(_)), _) => all[at].refused = Some(KNOWN),
                (Some(Place::Row(_)), _) => all[at].refused = Some(TWICE),
                (None, Place::Row(line)) => {
                    planted.rows.push((line, parent));
                    all[at].chain = Some(chain);
                }
                (None, Place::Known(_)) => all[at].chain = Some(chain),
            }
        }
        if !has_grown {
            break;
        }
    }
    for at in 0..all.len() {
        if let Place::Row(line) = all[at].place {
            let left = all[at].is_waiting().then(|| never(&all, at));
            planted.refused.extend(all[at].refused.or(left).map(|reason| (line, reason)));
        }
    }
    planted
}

impl Sapling {
    fn is_waiting(&self) -> bool {
        self.chain.is_none() && self.refused.is_none()
    }

    /// Whether others may be engaged by it: one that only repeats another may not.
    fn is_there(&self) -> bool {
        !self.refused.is_some_and(|it| it == KNOWN || it == TWICE)
    }
}

fn above(all: &[Sapling], at: usize) -> Above {
    let it = &all[at];
    let Some(name) = it.parent.last() else { return Above::Nobody };
    let near = |other: &usize| all[*other].agreement == it.agreement && all[*other].is_there();
    let alike: Vec<usize> =
        (0..all.len()).filter(near).filter(|it| all[*it].name == *name).collect();
    if it.parent.len() > 1 {
        let has_chain = |other: &&usize| all[**other].chain.as_ref() == Some(&it.parent);
        return match (alike.iter().find(has_chain), alike.is_empty()) {
            (Some(parent), _) => Above::At(*parent),
            (None, false) => Above::Waiting(None),
            (None, true) => Above::Refused(text::UNKNOWN_PARENT),
        };
    }
    let others: Vec<usize> = alike.iter().copied().filter(|it| *it != at).collect();
    match others.as_slice() {
        [] if alike.is_empty() => Above::Refused(text::UNKNOWN_PARENT),
        [] => Above::Refused(text::CIRCLE),
        [one] if all[*one].refused.is_some() => Above::Refused(text::BELOW_REFUSED),
        [one] if all[*one].chain.is_some() => Above::At(*one),
        [one] => Above::Waiting(Some(*one)),
        several if several.iter().any(|it| all[*it].is_waiting()) => Above::Waiting(None),
        several => {
            let is_top = |it: &&usize| all[**it].chain.as_ref().is_some_and(|it| it.len() == 1);
            several.iter().find(is_top).map_or(Above::Refused(text::SEVERAL), |it| Above::At(*it))
        }
    }
}

/// Why a row never gets a place: it stands below itself, or below one that has none.
fn never(all: &[Sapling], at: usize) -> Text {
    let mut above_it = at;
    for _ in 0..all.len() {
        match above(all, above_it) {
            Above::Waiting(Some(parent)) if parent == at => return text::CIRCLE,
            Above::Waiting(Some(parent)) => above_it = parent,
            Above::Waiting(None) if above_it == at => return text::UNKNOWN_PARENT,
            _ => return text::BELOW_REFUSED,
        }
    }
    text::BELOW_REFUSED
}
