//! The register beside an extract of Bankgirot's: only here, only there, and what is unlike.

use std::collections::{BTreeSet, HashMap};

use rusqlite::named_params;

use super::super::store::{Numbered, numbered};
use crate::{
    autogiro::{File, Kind, PayerAccount, PayerId, PayerNumber, Registered, Status},
    core::Id,
    law::{Account, Bankgiro},
    registers::{
        mandates::{Drawn, Mandate, MandateError, MandateState},
        persons::Person,
    },
    store::{Result, Store, StoreError, Stored},
};

/// What is unlike in a mandate that both have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnlikeWhat {
    /// The account at Bankgirot; `None` where the payer pays from a bankgiro.
    Account(Option<Account>),
    /// The identity at Bankgirot, masked.
    Identity(String),
    /// The state at Bankgirot.
    State(MandateState),
    /// The same payer and account stand under another payer number at Bankgirot.
    PayerNumber(PayerNumber),
}

/// A mandate that is unlike at Bankgirot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlike {
    /// The line of the extract, counted from 1.
    pub line: usize,
    /// Which.
    pub mandate: Id<Mandate>,
    /// The payer.
    pub name: String,
    /// What is unlike.
    pub what: Vec<UnlikeWhat>,
}

/// A mandate that Bankgirot alone has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnlyThere {
    /// The line of the extract, counted from 1.
    pub line: usize,
    /// What the extract says of it; show its numbers masked.
    pub registered: Registered,
    /// The person with that identity, where we have one.
    pub person: Option<(Id<Person>, String)>,
}

/// The register beside an extract.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// Mandates that should be at Bankgirot and are not in the extract, with the payers' names.
    pub only_here: Vec<(Id<Mandate>, String)>,
    /// Mandates in the extract that are not live here.
    pub only_there: Vec<OnlyThere>,
    /// Mandates that both have, and that are unlike.
    pub unlike: Vec<Unlike>,
    /// How many both have and say the same of.
    pub n_alike: usize,
}

impl Store {
    /// Compares the mandates of the payees that an extract is about with the extract. Nothing is written.
    ///
    /// # Errors
    /// [`MandateError::NotFromBankgirot`] for any other kind of file.
    pub fn reconcile(&self, file: &File) -> Result<Reconciliation, MandateError> {
        if file.kind != Kind::RegisterExtract {
            return Err(MandateError::NotFromBankgirot);
        }
        let mut found = Reconciliation::default();
        let mut ours = self.live_of(file)?;
        let mut strangers = Vec::new();
        for (line, it) in file.registered() {
            let key = (it.payee.figures().to_owned(), it.payer_number);
            match ours.remove(&key) {
                Some((id, mandate)) => self.compare(&mut found, (line, it), id, &mandate)?,
                None => strangers.push((line, it)),
            }
        }
        let mut here: Vec<Numbered> = ours.into_values().collect();
        here.retain(|(_, it)| it.state().is_known_at_bankgirot());
        here.sort_by_key(|(id, _)| *id);
        for (line, it) in strangers {
            self.stranger(&mut found, (line, it), &mut here)?;
        }
        for (id, mandate) in here {
            found.only_here.push((id, self.payer(&mandate)?.full_name()));
        }
        found.unlike.sort_by_key(|it| it.line);
        Ok(found)
    }

    /// The mandates that are not over of every payee in the extract, by payee and number.
    fn live_of(&self, file: &File) -> Result<HashMap<(String, PayerNumber), Numbered>> {
        let payees: BTreeSet<&str> =
            file.registered().map(|(_, it)| Bankgiro::figures(&it.payee)).collect();
        let mut ours = HashMap::new();
        for payee in payees {
            let mut query = self.db().prepare_cached(include_str!("../sql/of_payee.sql"))?;
            for found in query.query_map(named_params! {":payee": payee}, numbered)? {
                let (id, mandate) = found?;
                if let Some(number) = mandate.payer_number {
                    ours.insert((payee.to_owned(), number), (id, mandate));
                }
            }
        }
        Ok(ours)
    }

    fn compare(
        &self,
        found: &mut Reconciliation,
        (line, theirs): (usize, &Registered),
        id: Id<Mandate>,
        mandate: &Mandate,
    ) -> Result<()> {
        let payer = self.payer(mandate)?;
        let mut what = Vec::new();
        if theirs.account != account_of(mandate) {
            what.push(UnlikeWhat::Account(theirs.account.map(|it| it.account())));
        }
        if let (Some(theirs), Some(ours)) = (theirs.id, &payer.identity)
            && !theirs.is_of(ours)
        {
            what.push(UnlikeWhat::Identity(theirs.masked()));
        }
        let state = mandate.state();
        let is_same = match theirs.status {
            Status::Approved => state.is_in_force() || state == MandateState::CancellationSent,
            Status::UnderInquiry => state == MandateState::UnderInquiry,
        };
        if !is_same {
            let theirs = match theirs.status {
                Status::Approved => MandateState::Approved,
                Status::UnderInquiry => MandateState::UnderInquiry,
            };
            what.push(UnlikeWhat::State(theirs));
        }
        if what.is_empty() {
            found.n_alike += 1;
        } else {
            found.unlike.push(Unlike { line, mandate: id, name: payer.full_name(), what });
        }
        Ok(())
    }

    /// A mandate that we do not know by its number: the one left over with the same account and identity, or
    /// else one that Bankgirot alone has.
    fn stranger(
        &self,
        found: &mut Reconciliation,
        (line, theirs): (usize, &Registered),
        here: &mut Vec<Numbered>,
    ) -> Result<()> {
        let same = here.iter().position(|(_, it)| {
            it.payee.as_ref() == Some(&theirs.payee)
                && theirs.account.is_some()
                && theirs.account == account_of(it)
        });
        if let Some(at) = same {
            let payer = self.payer(&here[at].1)?;
            let is_theirs = |id: PayerId| payer.identity.as_ref().is_some_and(|it| id.is_of(it));
            if theirs.id.is_some_and(is_theirs) {
                let (mandate, _) = here.remove(at);
                let what = vec![UnlikeWhat::PayerNumber(theirs.payer_number)];
                found.unlike.push(Unlike { line, mandate, name: payer.full_name(), what });
                return Ok(());
            }
        }
        let identity = theirs.id.and_then(|it| it.identity(theirs.created_on).ok());
        let known = identity.map(|it| super::book::with_identity(self.db(), &it)).transpose()?;
        let person = match known.flatten() {
            Some(id) => self.get(id)?.map(|it| (id, it.full_name())),
            None => None,
        };
        found.only_there.push(OnlyThere { line, registered: theirs.clone(), person });
        Ok(())
    }

    fn payer(&self, mandate: &Mandate) -> Result<Person> {
        Person::get(self.db(), mandate.payer.raw())?.ok_or(StoreError::Gone)
    }
}

/// The account as the files have it; `None` for a bankgiro.
fn account_of(mandate: &Mandate) -> Option<PayerAccount> {
    let account = mandate.drawn.as_ref().and_then(Drawn::account)?;
    PayerAccount::new(account).ok()
}
