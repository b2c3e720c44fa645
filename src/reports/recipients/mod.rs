//! Everybody who receives the data of an activity, and where that is, also those it does not name itself
//! (GDPR 4.9, 30.1 d and e).

mod text;

use std::collections::HashMap;

use super::{
    Scope,
    agreements::{Book, Known},
    text::and,
};
use crate::{
    core::{Id, Lang},
    law::Country,
    registers::{
        data_place::DataPlace,
        group_companies::GroupCompany,
        processing::{Activity, RecipientKind, Transfer},
        systems::System,
    },
    store::{Result, Store},
};

/// Suppliers of systems, group companies and processors under agreement: whoever gets data without being named
/// in an activity.
pub(super) struct Recipients {
    systems: HashMap<Id<System>, System>,
    group_companies: Vec<String>,
    book: Book,
}

impl Recipients {
    /// Those that `store` knows on the day of `scope`.
    pub(super) fn of(store: &Store, scope: &Scope) -> Result<Self> {
        let companies = store.group_companies()?.into_iter().map(|(_, it)| it);
        Ok(Self {
            systems: store.systems()?.into_iter().collect(),
            group_companies: companies
                .filter(GroupCompany::is_recipient)
                .map(|it| it.name)
                .collect(),
            book: Book::of(store, scope)?,
        })
    }

    /// The recipients of `activity`, a line for each: its own, then whoever runs a system that it uses, then
    /// the processors whose agreements cover it, with their sub-processors by category.
    pub(super) fn lines(&self, id: Id<Activity>, activity: &Activity, lang: Lang) -> Vec<String> {
        let named = &activity.recipients.items;
        let mut known: Vec<String> = named.iter().map(|it| compared(&it.name)).collect();
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
            if !supplier.is_empty() && !known.contains(&compared(supplier)) {
                lines.push(text::runs(supplier, &system.name, lang));
            }
        }
        let systems = activity.systems.iter().filter_map(|id| self.systems.get(id));
        known.extend(systems.map(|it| compared(&it.supplier)));
        for processor in self.covering(id, activity).filter(|it| it.it.is_with_supplier()) {
            lines.extend(self.processor(processor, &known, lang));
        }
        lines
    }

    /// The transfers of `activity` out of the EU/EEA that it does not name, and the agreements which cover it do. The
    /// places in a customer's agreement are the company's own.
    pub(super) fn transfers(
        &self,
        id: Id<Activity>,
        activity: &Activity,
        lang: Lang,
    ) -> Vec<Transfer> {
        let mut found: Vec<Transfer> = Vec::new();
        for known in self.covering(id, activity) {
            let name = if known.it.is_with_customer() {
                text::OURSELVES.in_lang(lang).to_owned()
            } else {
                known.named_to_others(lang)
            };
            let direct = known.it.places.iter().map(|it| (name.clone(), it.clone()));
            let below = self.book.engaged_below(known.id).flat_map(|branch| {
                let name = text::below(&branch.it.name, &name, lang);
                branch.it.places.iter().map(move |it| (name.clone(), it.clone()))
            });
            for (recipient, place) in direct.chain(below) {
                let Some(transfer) = transfer(&recipient, &place, lang) else { continue };
                let is_told = |it: &Transfer| {
                    Country::find(&it.country) == place.country
                        && compared(&it.recipient) == compared(&transfer.recipient)
                };
                let mut told = activity.transfers.items.iter().chain(&found);
                if !told.any(is_told) {
                    found.push(transfer);
                }
            }
        }
        found
    }

    /// The agreements that are not over and cover an activity, or a system that it uses.
    fn covering<'a>(
        &'a self,
        id: Id<Activity>,
        activity: &'a Activity,
    ) -> impl Iterator<Item = &'a Known> {
        self.book.agreements.iter().filter(move |it| {
            let uses = |system: &Id<System>| activity.systems.contains(system);
            !it.state.is_over()
                && (it.it.activities.contains(&id) || it.it.systems.iter().any(uses))
        })
    }

    /// A processor, where it does not stand among the recipients already, and what those below it do.
    fn processor(&self, it: &Known, known: &[String], lang: Lang) -> Vec<String> {
        let name = it.named_to_others(lang);
        let is_known = known.contains(&compared(&name));
        let line = (!is_known).then(|| text::processor(&name, &it.it.about.matter, lang));
        let mut services: Vec<String> = self
            .book
            .engaged_below(it.id)
            .map(|branch| branch.it.service.trim().to_lowercase())
            .filter(|it| !it.is_empty())
            .collect();
        services.sort_unstable();
        services.dedup();
        let has_some = self.book.engaged_below(it.id).next().is_some();
        let below = has_some.then(|| text::sub_processors(&name, &and(&services, lang), lang));
        line.into_iter().chain(below).collect()
    }
}

/// A place outside the EU/EEA as a transfer to `recipient`.
fn transfer(recipient: &str, place: &DataPlace, lang: Lang) -> Option<Transfer> {
    let country = place.country.filter(|it| !it.is_eea())?;
    let recipient =
        if place.is_remote { text::remote(recipient, lang) } else { recipient.to_owned() };
    Some(Transfer {
        country: country.name().in_lang(lang).to_owned(),
        recipient,
        ground: place.ground.clone(),
    })
}

/// A name as it is compared.
fn compared(name: &str) -> String {
    name.trim().to_lowercase()
}
