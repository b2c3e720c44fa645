//! What the registers say for an agreement with a customer.

use jiff::civil::Date;

use super::{
    super::{named::Named, sender::Sender},
    text::labels,
};
use crate::{
    core::{Id, Lang},
    law::Identity,
    registers::{
        agreements::{Agreement, Engaged, OurRole},
        data_place::DataPlace,
        measures::Measure,
        persons::{Person, PersonKind},
        sub_processors::Decision,
    },
    reports::BuildError,
    store::{Result, Store, StoreError},
};

/// The company, the customer and what they agree on; nothing of a customer for a blank agreement.
#[derive(Debug)]
pub(super) struct Known {
    pub lang: Lang,
    pub sender: Sender,
    pub agreement: Option<Agreement>,
    pub customer: Option<Person>,
    pub measures: Vec<Measure>,
    pub processors: Vec<Processor>,
}

/// Somebody whom the company engages, or whom one of those engages.
#[derive(Debug)]
pub(super) struct Processor {
    pub name: String,
    pub organisation_number: String,
    /// Who engages it, where the company does not itself.
    pub above: Option<String>,
    pub service: String,
    pub data: String,
    pub places: Vec<DataPlace>,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Known {
    /// What is recorded for `agreement` on the day `on`; for a blank one, of the company alone.
    pub fn read(
        store: &Store,
        agreement: Option<Id<Agreement>>,
        lang: Lang,
        on: Date,
    ) -> Result<Self, BuildError> {
        let sender = Sender::of(store)?;
        let agreement = agreement.map(|id| store.get(id)?.ok_or(StoreError::Gone)).transpose()?;
        if agreement.as_ref().is_some_and(Agreement::is_with_supplier) {
            return Err(BuildError::NotACustomer);
        }
        let customer = agreement.as_ref().and_then(|it| it.counterparty);
        let customer = customer.map(|id| store.get(id)).transpose()?.flatten();
        let measures = measures(store, agreement.as_ref())?;
        let engaged = agreement.as_ref().map(|it| it.suppliers.as_slice()).unwrap_or_default();
        let processors = processors(store, engaged, lang, on)?;
        Ok(Self { lang, sender, agreement, customer, measures, processors })
    }

    /// The same, where the parties agree on `days` to object (GDPR 28.2).
    pub fn with_objection_days(mut self, days: u32) -> Self {
        if let Some(agreement) = &mut self.agreement {
            agreement.objection_days = days;
        }
        self
    }

    /// Whether it is printed to be filled in with a pen.
    pub fn is_blank(&self) -> bool {
        self.agreement.is_none()
    }

    /// Whether the customer is itself a processor (GDPR 28.4).
    pub fn is_chain(&self) -> bool {
        self.agreement.as_ref().and_then(|it| it.role) == Some(OurRole::SubProcessor)
    }

    /// What the customer is called; empty where nobody is known.
    pub fn customer_name(&self) -> String {
        self.customer.as_ref().map(Person::full_name).unwrap_or_default()
    }
}

/// Those that the agreement promises; every one of the register where it names none.
fn measures(store: &Store, agreement: Option<&Agreement>) -> Result<Vec<Measure>> {
    let promised = agreement.map(|it| it.measures.as_slice()).unwrap_or_default();
    let all = store.measures()?.into_iter();
    let is_promised = |id: Id<Measure>| promised.is_empty() || promised.contains(&id);
    Ok(all.filter(|(id, _)| is_promised(*id)).map(|(_, it)| it).collect())
}

/// Each supplier, followed by those below it who have the data on the day `on` or are going to.
fn processors(store: &Store, engaged: &[Engaged], lang: Lang, on: Date) -> Result<Vec<Processor>> {
    let mut found = Vec::new();
    for it in engaged {
        let supplier = store.get(it.supplier)?.ok_or(StoreError::Gone)?;
        if supplier.ends_on().is_some_and(|last| last < on) {
            continue;
        }
        let party = supplier.counterparty.map(|id| store.get(id)).transpose()?.flatten();
        let party = party.unwrap_or_default();
        let name = Named::from(&party).shown_to_others(lang);
        found.push(Processor {
            name: name.clone(),
            organisation_number: number_to_others(&party),
            above: None,
            service: supplier.about.matter.clone(),
            data: supplier.about.data.join(", "),
            places: supplier.places.clone(),
            from: it.since,
            to: supplier.ends_on(),
        });
        let mut above: Vec<String> = vec![name];
        for branch in store.sub_processors_of(it.supplier)? {
            above.truncate(branch.depth + 1);
            let next_above = above.last().cloned();
            above.push(branch.it.name.clone());
            let sub = branch.it;
            let has_ended = sub.ends_on.is_some_and(|last| last < on);
            if has_ended || sub.decision == Some(Decision::Objected) {
                continue;
            }
            found.push(Processor {
                name: sub.name,
                organisation_number: sub.organisation_number,
                above: next_above,
                service: sub.service,
                data: sub.data,
                places: sub.places,
                from: sub.starts_on,
                to: sub.ends_on,
            });
        }
    }
    Ok(found)
}

/// The number of a supplier, as a customer reads it: never a human being's, which a sole trader's is (DSL 3:10).
fn number_to_others(party: &Person) -> String {
    let number = party.identity.as_ref().filter(|it| !it.kind().needs_ground());
    number.map(Identity::shown).unwrap_or_default()
}

/// The number of a company or a sole trader who is a party. That of a private person, or of somebody whose data are
/// protected, does not stand in an agreement (GDPR 5.1 c).
pub(super) fn organisation_number(party: &Person) -> String {
    let has_one = party.kind != PersonKind::Natural && !party.is_protected;
    let number = party.identity.as_ref().filter(|_| has_one);
    number.map(Identity::shown).unwrap_or_default()
}

impl Processor {
    /// Its row of the annex.
    pub fn row(&self, lang: Lang) -> Vec<String> {
        let above = self.above.as_ref().map(|it| labels::engaged_by(it, lang)).unwrap_or_default();
        let period = labels::period(self.from, self.to, lang);
        let who = [self.name.trim(), self.organisation_number.trim(), &above, &period];
        let places: Vec<String> = self.places.iter().map(|it| place(it, lang)).collect();
        vec![
            lines(&who),
            self.service.trim().to_owned(),
            self.data.trim().to_owned(),
            places.join("\n"),
        ]
    }
}

/// A country with what happens there, and the ground where it is outside the EU/EEA.
fn place(it: &DataPlace, lang: Lang) -> String {
    let country = it.country.map(|it| it.name().in_lang(lang)).unwrap_or_default();
    let remotely = if it.is_remote { labels::REMOTELY.in_lang(lang) } else { "" };
    let told: Vec<&str> =
        [country, it.what.trim(), remotely].into_iter().filter(|it| !it.is_empty()).collect();
    let ground = ground(it, lang);
    let parts = [told.join(", "), ground];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": ")
}

/// What allows the transfer; empty inside the EU/EEA.
pub(super) fn ground(it: &DataPlace, lang: Lang) -> String {
    let is_outside = it.country.is_some_and(|it| !it.is_eea());
    if is_outside { it.ground.parts(lang).join(", ") } else { String::new() }
}

/// The parts that say something, a line each.
pub(super) fn lines(parts: &[&str]) -> String {
    let told: Vec<&str> = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    told.join("\n")
}
