//! One customer in the record, each fact with its letter of GDPR 30.2.

use std::collections::HashMap;

use super::{Book, Known, shared, text};
use crate::{
    core::{Choice, Id, Lang, Record, Text, dashed},
    law::{Country, Identity},
    registers::{
        agreements::{Agreement, AgreementField as F, Contacts, OurRole},
        data_place::DataPlace,
        measures::Measure,
        processing::Activity,
    },
    report::Document,
    reports::Audience,
    store::{Result, Store},
};

/// Reads agreements with customers, with the measures, activities and processors that they point to.
pub(super) struct Reader<'a> {
    book: &'a Book,
    audience: Audience,
    measures: HashMap<Id<Measure>, Measure>,
    activities: HashMap<Id<Activity>, Activity>,
}

impl<'a> Reader<'a> {
    /// Ready to read the agreements of `book`.
    pub fn of(store: &Store, book: &'a Book, audience: Audience) -> Result<Self> {
        Ok(Self {
            book,
            audience,
            measures: store.measures()?.into_iter().collect(),
            activities: store.activities()?.into_iter().collect(),
        })
    }

    /// Adds the entry of a customer to `document`.
    pub fn add(&self, known: &Known, document: Document) -> Document {
        let lang = self.book.lang;
        let rows = self.rows(known).into_iter();
        let rows = rows.map(|(label, told)| (label.in_lang(lang), told));
        let document = document.section(self.name(known)).facts(rows.collect::<Vec<_>>());
        if self.audience == Audience::Outside {
            return document;
        }
        let gaps = self.book.gaps(known);
        if gaps.is_empty() { document } else { document.gaps(gaps) }
    }

    /// What somebody in the record is called, as its reader may know.
    fn name(&self, known: &Known) -> String {
        known.named_for(self.audience, self.book.lang)
    }

    fn rows(&self, known: &Known) -> Vec<(Text, String)> {
        let (lang, it) = (self.book.lang, &known.it);
        let who = match it.role {
            Some(OurRole::SubProcessor) => text::ENGAGED_BY,
            _ => text::CONTROLLER,
        };
        let contacts = contacts(known);
        let mut rows = vec![
            (who, self.controller(known)),
            (text::OFFICER, contacts.data_protection_officer),
            (text::REPRESENTATIVE, contacts.representative),
            (text::CATEGORIES_B, self.categories(it)),
            (text::TRANSFERS, self.transfers(it)),
            (text::MEASURES, self.measures(it)),
            (text::PROCESSORS, self.processors(it)),
            (text::SUBJECTS, it.about.subjects.join("\n")),
            (text::DATA, it.about.data.join("\n")),
            (text::INSTRUCTIONS, instructions(it)),
            (text::AGREEMENT, agreement(known, lang)),
            (text::AT_END, at_end(it, lang)),
            (text::INCIDENTS, contacts.incidents),
        ];
        if it.is_below_a_processor() {
            let behind = it.controllers.iter().map(|it| it.line(lang));
            rows.insert(3, (text::CONTROLLERS, shared::lines(behind)));
        }
        if self.audience == Audience::Office {
            let facts = it.facts(lang).into_iter();
            let staff = facts.filter(|(field, _)| *field == F::Staff).map(|(_, it)| it.to_text());
            rows.push((text::STAFF, staff.collect()));
        }
        rows
    }

    /// Name and contact details of the customer (GDPR 30.2 a). Data that are protected stay at the office, and
    /// the number of a human being is not printed.
    fn controller(&self, known: &Known) -> String {
        let Some(party) = known.party.as_ref().filter(|it| !it.is_protected) else {
            return self.name(known);
        };
        let identity = party.identity.as_ref();
        let number = identity.filter(|it: &&Identity| !it.kind().needs_ground());
        let lang = self.book.lang;
        let number = number.map(|it| text::numbered(&it.shown(), lang)).unwrap_or_default();
        let lines = party.address_lines().into_iter();
        let contacts = party.emails.first().into_iter().chain(party.phones.first()).cloned();
        shared::lines(lines.chain([number]).chain(contacts))
    }

    /// The categories, then the activities that the agreement covers (GDPR 30.2 b).
    fn categories(&self, it: &Agreement) -> String {
        let covered = it.activities.iter().filter_map(|id| self.activities.get(id));
        let covered = covered.map(|it| format!("{} {}", it.reference.trim(), it.name.trim()));
        shared::lines(it.categories.iter().cloned().chain(covered))
    }

    /// Each place outside the EU/EEA with its ground and documents (GDPR 30.2 c).
    fn transfers(&self, it: &Agreement) -> String {
        let lang = self.book.lang;
        let places = self.places(it);
        let is_outside = |it: Country| !it.is_eea();
        let outside: Vec<String> = places
            .iter()
            .filter(|(_, it)| it.country.is_some_and(is_outside))
            .map(|(who, it)| {
                let documents = it.ground.documentation.trim();
                let told = format!("{who}: {}", self.book.place(it));
                if documents.is_empty() { told } else { format!("{told}. {documents}") }
            })
            .collect();
        let mut unknown: Vec<&str> = places
            .iter()
            .filter(|(_, it)| it.country.is_none())
            .map(|(who, _)| who.as_str())
            .collect();
        unknown.dedup();
        let unknown = (!unknown.is_empty()).then(|| text::unknown(&unknown.join(", "), lang));
        let told = shared::lines(outside.into_iter().chain(unknown));
        if told.is_empty() { text::no_transfers(self.book.today, lang) } else { told }
    }

    /// Where the company, and whoever it engages for the customer, has the data; a place without a country
    /// where nothing is said.
    fn places(&self, it: &Agreement) -> Vec<(String, DataPlace)> {
        let lang = self.book.lang;
        let mut found = Vec::new();
        let mut add = |who: &str, places: &[DataPlace]| {
            let unknown = [DataPlace::default()];
            let places = if places.is_empty() { &unknown } else { places };
            found.extend(places.iter().map(|it| (who.to_owned(), it.clone())));
        };
        add(text::US.in_lang(lang), &it.places);
        for known in self.engaged(it) {
            add(&self.name(known), &known.it.places);
            for branch in self.book.engaged_below(known.id) {
                add(&branch.it.name, &branch.it.places);
            }
        }
        found
    }

    /// The general description of the security measures (GDPR 30.2 d).
    fn measures(&self, it: &Agreement) -> String {
        let known = it.measures.iter().filter_map(|id| self.measures.get(id));
        let told = known.map(|it| match it.description.trim() {
            "" => it.name.trim().to_owned(),
            description => format!("{}: {description}", it.name.trim()),
        });
        shared::lines(told)
    }

    /// Whom the company engages for the customer, and whom those engage (GDPR 28.2, 28.4).
    fn processors(&self, it: &Agreement) -> String {
        let lang = self.book.lang;
        let mut lines = Vec::new();
        for known in self.engaged(it) {
            let service = known.it.about.matter.as_str();
            let name = self.name(known);
            lines.push(dashed(&[&name, service]));
            for branch in self.book.engaged_below(known.id) {
                let below = text::below(&branch.it.name, &name, lang);
                lines.push(dashed(&[&below, &branch.it.service]));
            }
        }
        if lines.is_empty() { text::no_processors(self.book.today, lang) } else { lines.join("\n") }
    }

    /// The suppliers that are engaged for the customer on the day.
    fn engaged<'b>(&'b self, it: &'b Agreement) -> impl Iterator<Item = &'b Known> {
        let begun = it.suppliers.iter();
        let begun = begun.filter(|it| it.since.is_none_or(|since| since <= self.book.today));
        let found = begun.filter_map(|it| self.book.find(it.supplier).ok());
        found.filter(|it| !it.state.is_over())
    }
}

/// Whom to reach at the customer; nobody where its data are protected.
fn contacts(known: &Known) -> Contacts {
    let is_protected = known.party.as_ref().is_some_and(|it| it.is_protected);
    if is_protected { Contacts::default() } else { known.it.contacts.clone() }
}

fn instructions(it: &Agreement) -> String {
    let given = it.instructions.given_on.map(|it| it.to_string()).unwrap_or_default();
    let edition = text::edition(&it.instructions.version);
    shared::lines([it.instructions.what.clone(), shared::listed(&[&edition, &given])])
}

fn agreement(known: &Known, lang: Lang) -> String {
    let it = &known.it;
    let state = known.state.text().in_lang(lang);
    let period = shared::period(it.valid_from.or(it.signed_on), it.ends_on(), lang);
    shared::listed(&[&it.number, &it.version, &state.to_lowercase(), &period])
}

/// What becomes of the data, by when, and when it was done (GDPR 28.3 g).
fn at_end(it: &Agreement, lang: Lang) -> String {
    let choice = it.leaving.choice.map_or(Text::EMPTY, Choice::text).in_lang(lang);
    let within = text::within(it.leaving.within_days, lang);
    let choice = if choice.is_empty() { String::new() } else { format!("{choice}, {within}") };
    let by = shared::dated(text::LEAVE_BY, it.leave_by(), lang);
    let done = shared::dated(text::DONE, it.leaving.done_on, lang);
    shared::lines([choice, by, done])
}
