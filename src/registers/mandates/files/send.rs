//! What stands in the queue to Bankgirot, written as one file.

use std::{collections::HashSet, io};

use jiff::civil::Date;
use rusqlite::named_params;

use super::super::store::{Numbered, numbered};
use crate::{
    autogiro::{Request, Section, write},
    core::Id,
    registers::{
        autogiro_terms::AutogiroTerms,
        mandates::{Log, Mandate, MandateError, MandateFault},
        persons::Person,
    },
    store::{By, Result, Store, StoreError, Stored, Verb, sha256_hex},
};

/// A mandate with something to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToSend {
    /// Which.
    pub id: Id<Mandate>,
    /// The mandate.
    pub mandate: Mandate,
    /// The payer.
    pub name: String,
    /// What is to be asked, or what it lacks for that.
    pub request: Result<Request, Vec<MandateFault>>,
}

/// A file that was written. It is not sealed: the user's bank tool does that, and sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// A proposed name.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// How many mandates it is about.
    pub n_mandates: usize,
    /// How many of them it asks Bankgirot to take away. What becomes of payments that wait at Bankgirot, its manual
    /// does not say: somebody is to look.
    pub n_cancelled: usize,
}

impl Store {
    /// What is to be sent to Bankgirot on the day `today`, by payee and day.
    pub fn requests_to_send(&self, today: Date) -> Result<Vec<ToSend>> {
        let terms = self.autogiro_terms()?;
        let mut query = self.db().prepare_cached(include_str!("../sql/to_send.sql"))?;
        let queued = query.query_map(named_params! {":today": today}, numbered)?;
        let queued: Vec<Numbered> = queued.collect::<Result<_, _>>()?;
        queued.into_iter().map(|it| self.to_send(it, &terms, today)).collect()
    }

    /// Writes what is asked about `chosen` as one file, marks them as sent and keeps the file with the agreement
    /// on Autogiro: one change, which `save` ends by putting the file where the user wants it.
    ///
    /// # Errors
    /// [`MandateError::Faults`] where one of them has nothing to send or lacks something,
    /// [`MandateError::Refused`] where the file must not be written, and [`MandateError::NotSaved`] where `save`
    /// failed. Nothing has changed then.
    pub fn write_file(
        &mut self,
        by: &By,
        chosen: &[Id<Mandate>],
        save: impl FnOnce(&[u8]) -> io::Result<()>,
    ) -> Result<Written, MandateError> {
        let log = Log::from(by);
        let terms = self.autogiro_terms()?;
        let mut queue: Vec<ToSend> = self.requests_to_send(log.today)?;
        let chosen: HashSet<i64> = chosen.iter().map(|it| it.raw()).collect();
        queue.retain(|it| chosen.contains(&it.id.raw()));
        if queue.is_empty() || queue.len() < chosen.len() {
            return Err(MandateFault::NothingToSend.into());
        }
        let sections = sections(&queue, &terms, log.today)?;
        let bytes = write(&sections)?;
        let (sha256, name) = (sha256_hex(&bytes), format!("autogiro-{}.txt", log.today));
        let n_mandates = queue.len();
        let is_cancelled = |it: &&ToSend| matches!(it.request, Ok(Request::Cancel { .. }));
        let n_cancelled = queue.iter().filter(is_cancelled).count();
        let mut not_saved = None;
        let saved = self.change(by.op(Verb::Logged), |writer| {
            for ToSend { id, mut mandate, .. } in queue {
                mandate.sent_in(&sha256, &log).map_err(|_| StoreError::Frozen)?;
                writer.save(id, &mandate)?;
            }
            let terms = (AutogiroTerms::REGISTER, AutogiroTerms::ONLY.raw());
            writer.attach(terms, &name, &bytes, by.at)?;
            save(&bytes).map_err(|error| {
                not_saved = Some(error);
                StoreError::Gone
            })
        });
        if let Some(error) = not_saved {
            return Err(MandateError::NotSaved(error));
        }
        saved?;
        Ok(Written { name, bytes, n_mandates, n_cancelled })
    }

    fn to_send(
        &self,
        (id, mandate): Numbered,
        terms: &AutogiroTerms,
        today: Date,
    ) -> Result<ToSend> {
        let payer = Person::get(self.db(), mandate.payer.raw())?.ok_or(StoreError::Gone)?;
        let request = mandate.request(payer.identity.as_ref(), today);
        let has_number = mandate
            .payee
            .as_ref()
            .is_none_or(|it| terms.payee(it).is_some_and(|it| it.customer_number.is_some()));
        let request = match request {
            Ok(Some(_)) if !has_number => Err(vec![MandateFault::NoCustomerNumber]),
            Ok(Some(request)) => Ok(request),
            Ok(None) => Err(vec![MandateFault::NothingToSend]),
            Err(faults) => Err(faults),
        };
        Ok(ToSend { id, mandate, name: payer.full_name(), request })
    }
}

/// One section for each payee. New mandates come first: a mandate is sent before what changes it (TM 6.1.1).
fn sections(
    queue: &[ToSend],
    terms: &AutogiroTerms,
    written_on: Date,
) -> Result<Vec<Section>, MandateError> {
    let mut sections: Vec<Section> = Vec::new();
    for it in queue {
        let request = it.request.clone().map_err(MandateError::Faults)?;
        let payee = it.mandate.payee.clone().ok_or(MandateFault::NoPayee)?;
        if let Some(section) = sections.iter_mut().find(|it| it.payee == payee) {
            section.requests.push(request);
            continue;
        }
        let number = terms.payee(&payee).and_then(|it| it.customer_number);
        let customer_number = number.ok_or(MandateFault::NoCustomerNumber)?;
        sections.push(Section { written_on, customer_number, payee, requests: vec![request] });
    }
    for section in &mut sections {
        section.requests.sort_by_key(|it| it.code() != "04");
    }
    Ok(sections)
}
