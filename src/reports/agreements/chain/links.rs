//! Who is engaged by whom, from the supplier or the customer downwards.

use jiff::civil::Date;

use super::{Book, Known, text};
use crate::{
    core::{Id, Lang},
    registers::{
        agreements::{Agreement, Engaged, OurRole},
        data_place::DataPlace,
        sub_processors::{Branch, Decision, SubProcessor},
    },
};

/// One processor in the chain.
pub(super) struct Link {
    /// How many links below the company: 1 for whom it engages itself.
    pub level: usize,
    /// What it is called.
    pub name: String,
    /// Who engages it.
    pub engaged_by: String,
    /// What it does.
    pub service: String,
    /// Where the data are.
    pub places: Vec<DataPlace>,
    /// Its first day, where one is known.
    pub from: Option<Date>,
    /// Its last day, where one is known.
    pub to: Option<Date>,
    /// The record, where it is a sub-processor.
    pub record: Option<SubProcessor>,
}

impl Link {
    /// Whether it has customers' data on the day, or is going to.
    pub fn concerns_customers(&self, today: Date) -> bool {
        let is_refused =
            self.record.as_ref().is_some_and(|it| it.decision == Some(Decision::Objected));
        !is_refused && self.to.is_none_or(|to| to >= today)
    }
}

/// The chain below a supplier; that of a customer, which begins with the suppliers engaged for it; or that of
/// every customer.
pub(super) fn of(book: &Book, chosen: Option<&Known>) -> Vec<Link> {
    match chosen {
        Some(it) if it.it.is_with_supplier() => {
            below(book, it.id, &it.named_to_others(book.lang), 1)
        }
        Some(it) => it.it.suppliers.iter().flat_map(|it| engaged(book, it)).collect(),
        None => for_customers(book).iter().flat_map(|it| engaged(book, it)).collect(),
    }
}

/// The suppliers that are engaged for some customer whose agreement is not over, and those that the company
/// engages as a processor.
fn for_customers(book: &Book) -> Vec<Engaged> {
    let customers = book.agreements.iter().filter(|it| it.it.is_with_customer());
    let engaged = customers.filter(|it| !it.state.is_over()).flat_map(|it| &it.it.suppliers);
    let named: Vec<Id<Agreement>> = engaged.map(|it| it.supplier).collect();
    let is_one = |it: &&Known| {
        it.it.is_with_supplier() && (it.it.role == Some(OurRole::Engager) || named.contains(&it.id))
    };
    let found = book.agreements.iter().filter(is_one);
    found.map(|it| Engaged { supplier: it.id, since: None }).collect()
}

/// A supplier whose agreement is not over, then those below it. When its agreement is to be renewed is nobody
/// else's business; that it has been given notice is.
fn engaged(book: &Book, it: &Engaged) -> Vec<Link> {
    let found = book.find(it.supplier).ok().filter(|it| !it.state.is_over());
    let Some(known) = found else { return Vec::new() };
    let name = known.named_to_others(book.lang);
    let supplier = Link {
        level: 1,
        name: name.clone(),
        engaged_by: text::US.in_lang(book.lang).to_owned(),
        service: known.it.about.matter.clone(),
        places: known.it.places.clone(),
        from: it.since,
        to: known.it.ended_on,
        record: None,
    };
    std::iter::once(supplier).chain(below(book, it.supplier, &name, 2)).collect()
}

/// Those below a supplier, from `level` downwards.
pub(super) fn below(book: &Book, supplier: Id<Agreement>, name: &str, level: usize) -> Vec<Link> {
    let branches = book.below(supplier);
    let engaged_by = |it: &Branch| {
        let parent = branches.iter().find(|other| Some(other.id) == it.it.parent);
        parent.map_or_else(|| name.to_owned(), |parent| parent.it.name.clone())
    };
    let link = |it: &Branch| Link {
        level: level + it.depth,
        name: named(&it.it, book.lang),
        engaged_by: engaged_by(it),
        service: it.it.service.clone(),
        places: it.it.places.clone(),
        from: it.it.starts_on,
        to: it.it.ends_on,
        record: Some(it.it.clone()),
    };
    branches.iter().map(link).collect()
}

fn named(it: &SubProcessor, lang: Lang) -> String {
    match it.name.trim() {
        "" => text::NAMELESS.in_lang(lang).to_owned(),
        name => name.to_owned(),
    }
}
