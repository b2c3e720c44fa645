//! Everybody who receives the data of an activity, also those it does not name itself (GDPR 4.9, 30.1 d).

mod text;

use std::collections::HashMap;

use super::text::and;
use crate::{
    core::{Id, Lang},
    registers::{
        group_companies::GroupCompany,
        processing::{Activity, RecipientKind},
        systems::System,
    },
    store::{Result, Store},
};

/// Suppliers of systems and group companies: whoever gets data without being named in an activity.
pub(super) struct Recipients {
    systems: HashMap<Id<System>, System>,
    group_companies: Vec<String>,
}

impl Recipients {
    /// Those that `store` knows.
    pub(super) fn of(store: &Store) -> Result<Self> {
        let companies = store.group_companies()?.into_iter().map(|(_, it)| it);
        Ok(Self {
            systems: store.systems()?.into_iter().collect(),
            group_companies: companies
                .filter(GroupCompany::is_recipient)
                .map(|it| it.name)
                .collect(),
        })
    }

    /// The recipients of `activity`, a line for each: its own, then whoever runs a system that it uses.
    pub(super) fn lines(&self, activity: &Activity, lang: Lang) -> Vec<String> {
        let named = &activity.recipients.items;
        let mut lines = Vec::new();
        for recipient in named {
            let mut recipient = recipient.clone();
            let is_unnamed = recipient.name.trim().is_empty();
            if recipient.kind == RecipientKind::GroupCompany && is_unnamed {
                recipient.name = and(&self.group_companies, lang);
            }
            lines.push(recipient.line(lang));
        }
        for system in activity.systems.iter().filter_map(|id| self.systems.get(id)) {
            let supplier = system.supplier.trim();
            let is_known = named.iter().any(|it| it.name.trim() == supplier);
            if !supplier.is_empty() && !is_known {
                lines.push(text::runs(supplier, &system.name, lang));
            }
        }
        lines
    }
}
