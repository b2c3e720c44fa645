//! The register beside an extract of Bankgirot's: only here, only there, and what is unlike.

use std::collections::{BTreeMap, HashMap};

use rusqlite::named_params;

use super::super::store::{Numbered, numbered};
use crate::{
    autogiro::{File, Kind, PayerAccount, PayerId, PayerNumber, Registered, Status},
    core::{Id, Progress},
    law::{Account, Bankgiro, Identity},
    registers::{
        mandates::{Drawn, FindingKind, Mandate, MandateError, MandateState},
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

/// As much of one of our mandates as a comparison shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ours {
    /// Which.
    pub mandate: Id<Mandate>,
    /// Who pays.
    pub payer: Id<Person>,
    /// The payer's name.
    pub name: String,
    /// Our bankgiro.
    pub payee: Option<Bankgiro>,
    /// The number; show it masked.
    pub payer_number: Option<PayerNumber>,
    /// What it is drawn on; show it masked.
    pub drawn: Option<Drawn>,
    /// The payer's identity, masked; empty where we have none.
    pub identity: String,
    /// How far it has come.
    pub state: MandateState,
    /// Whether what differs has been noted already, and waits for a decision.
    pub is_noted: bool,
}

/// A mandate that is unlike at Bankgirot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlike {
    /// The line of the extract, counted from 1.
    pub line: usize,
    /// What we have.
    pub ours: Ours,
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
    /// Our bankgiros that the extract is about; mandates of any other are not compared.
    pub payees: Vec<Bankgiro>,
    /// How many mandates the extract holds.
    pub n_there: usize,
    /// Mandates that should be at Bankgirot and are not in the extract.
    pub only_here: Vec<Ours>,
    /// Mandates in the extract that are not here.
    pub only_there: Vec<OnlyThere>,
    /// Mandates that both have, and that are unlike.
    pub unlike: Vec<Unlike>,
    /// How many both have and say the same of.
    pub n_alike: usize,
}

impl Reconciliation {
    /// Whether both say the same.
    pub fn is_alike(&self) -> bool {
        self.only_here.is_empty() && self.only_there.is_empty() && self.unlike.is_empty()
    }

    /// How many mandates there are here that should be at Bankgirot.
    pub fn n_here(&self) -> usize {
        let unlike = self.unlike.iter().filter(|it| !it.ours.state.is_over());
        self.n_alike + unlike.count() + self.only_here.len()
    }
}

impl Store {
    /// Compares the mandates of the payees that an extract is about with the extract. Nothing is written.
    ///
    /// # Errors
    /// [`MandateError::NotFromBankgirot`] for any other kind of file, [`MandateError::Cancelled`] where
    /// `progress` is cancelled.
    pub fn reconcile(
        &self,
        file: &File,
        progress: &Progress,
    ) -> Result<Reconciliation, MandateError> {
        if file.kind != Kind::RegisterExtract {
            return Err(MandateError::NotFromBankgirot);
        }
        let payees = file.registered().map(|(_, it)| (it.payee.figures(), &it.payee));
        let payees = payees.collect::<BTreeMap<_, _>>().into_values().cloned();
        let payees: Vec<Bankgiro> = payees.collect();
        let mut ours = self.live_of(&payees)?;
        let mut found = Reconciliation { payees, ..Reconciliation::default() };
        let mut strangers = Vec::new();
        for (line, it) in file.registered() {
            if progress.is_cancelled() {
                return Err(MandateError::Cancelled);
            }
            found.n_there += 1;
            progress.set(found.n_there, file.records.len());
            let key = (it.payee.figures().to_owned(), it.payer_number);
            match ours.remove(&key) {
                Some(mandate) => self.compare(&mut found, (line, it), &mandate)?,
                None => strangers.push((line, it)),
            }
        }
        let mut here = LeftOver::of(ours);
        for (line, it) in strangers {
            self.stranger(&mut found, (line, it), &mut here)?;
        }
        for it in here.into_mandates() {
            let payer = self.payer(&it.1)?;
            found.only_here.push(ours_of(&it, &payer, &[FindingKind::MissingAtBankgirot]));
        }
        found.unlike.sort_by_key(|it| it.line);
        Ok(found)
    }

    /// The mandates that are not over of these payees, by payee and number.
    fn live_of(&self, payees: &[Bankgiro]) -> Result<HashMap<Key, Numbered>> {
        let mut ours = HashMap::new();
        for payee in payees.iter().map(Bankgiro::figures) {
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
        mandate: &Numbered,
    ) -> Result<()> {
        let payer = self.payer(&mandate.1)?;
        let mut what = Vec::new();
        if theirs.account != account_of(&mandate.1) {
            what.push(UnlikeWhat::Account(theirs.account.map(|it| it.account())));
        }
        if let (Some(theirs), Some(ours)) = (theirs.id, &payer.identity)
            && !theirs.is_of(ours)
        {
            what.push(UnlikeWhat::Identity(theirs.masked()));
        }
        let state = mandate.1.state();
        let is_same = match theirs.status {
            Status::Approved => state.is_in_force() || state == MandateState::CancellationSent,
            Status::UnderInquiry => state == MandateState::UnderInquiry,
        };
        if !is_same {
            what.push(UnlikeWhat::State(state_of(theirs.status)));
        }
        if what.is_empty() {
            found.n_alike += 1;
        } else {
            found.unlike.push(Unlike::of(line, mandate, &payer, what));
        }
        Ok(())
    }

    /// A mandate that is not live here by its number: the one left over with the same account and identity, one
    /// that is over here, or else one that Bankgirot alone has.
    fn stranger(
        &self,
        found: &mut Reconciliation,
        (line, theirs): (usize, &Registered),
        here: &mut LeftOver,
    ) -> Result<()> {
        for at in here.with_account(theirs) {
            let Some(mandate) = &here.mandates[at] else { continue };
            let payer = self.payer(&mandate.1)?;
            if theirs.id.is_some_and(|id| payer.identity.as_ref().is_some_and(|it| id.is_of(it))) {
                let what = vec![UnlikeWhat::PayerNumber(theirs.payer_number)];
                found.unlike.push(Unlike::of(line, mandate, &payer, what));
                here.mandates[at] = None;
                return Ok(());
            }
        }
        let over = Mandate::with_number(self.db(), &theirs.payee, theirs.payer_number)?;
        if let Some(mandate) = over.filter(|(_, it)| it.state().is_over()) {
            let payer = self.payer(&mandate.1)?;
            let is_theirs = |id: PayerId| payer.identity.as_ref().is_none_or(|it| id.is_of(it));
            if theirs.id.is_none_or(is_theirs) {
                let what = vec![UnlikeWhat::State(state_of(theirs.status))];
                found.unlike.push(Unlike::of(line, &mandate, &payer, what));
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

/// What a payee knows a mandate by.
type Key = (String, PayerNumber);

/// The mandates of ours that no line of the extract has named, and how they are found by their accounts.
struct LeftOver {
    mandates: Vec<Option<Numbered>>,
    by_account: HashMap<(String, PayerAccount), Vec<usize>>,
}

impl LeftOver {
    fn of(ours: HashMap<Key, Numbered>) -> Self {
        let mut here: Vec<Numbered> = ours.into_values().collect();
        // One from the internet bank is no mandate at Bankgirot before we have answered (TM 5.2).
        here.retain(|(_, it)| {
            let state = it.state();
            state.is_known_at_bankgirot() && !matches!(state, MandateState::Received(_))
        });
        here.sort_by_key(|(id, _)| *id);
        let mut by_account: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, (_, it)) in here.iter().enumerate() {
            if let (Some(payee), Some(account)) = (&it.payee, account_of(it)) {
                by_account.entry((payee.figures().to_owned(), account)).or_default().push(at);
            }
        }
        Self { mandates: here.into_iter().map(Some).collect(), by_account }
    }

    /// Those with the account of `theirs`.
    fn with_account(&self, theirs: &Registered) -> Vec<usize> {
        let Some(account) = theirs.account else { return Vec::new() };
        let key = (theirs.payee.figures().to_owned(), account);
        self.by_account.get(&key).cloned().unwrap_or_default()
    }

    fn into_mandates(self) -> impl Iterator<Item = Numbered> {
        self.mandates.into_iter().flatten()
    }
}

fn ours_of((id, it): &Numbered, payer: &Person, found: &[FindingKind]) -> Ours {
    let is_open = |kind: &FindingKind| it.open_findings().any(|it| it.kind == *kind);
    let identity = payer.identity.as_ref().map(Identity::masked).unwrap_or_default();
    Ours {
        mandate: *id,
        payer: it.payer,
        name: payer.full_name(),
        payee: it.payee.clone(),
        payer_number: it.payer_number,
        drawn: it.drawn.clone(),
        identity,
        state: it.state(),
        is_noted: found.iter().all(is_open),
    }
}

impl Unlike {
    fn of(line: usize, mandate: &Numbered, payer: &Person, what: Vec<UnlikeWhat>) -> Self {
        let found: Vec<FindingKind> = what.iter().map(UnlikeWhat::finding).collect();
        Self { line, ours: ours_of(mandate, payer, &found), what }
    }
}

impl UnlikeWhat {
    /// What is noted about it. A state is so only where it may not be taken.
    pub(super) fn finding(&self) -> FindingKind {
        match self {
            Self::State(_) => FindingKind::OutOfTurn,
            Self::Account(account) => FindingKind::Account { account: account.clone() },
            Self::Identity(masked) => FindingKind::Identity { masked: masked.clone() },
            Self::PayerNumber(number) => FindingKind::PayerNumber { number: *number },
        }
    }
}

/// The state that a status of the extract stands for (TM 8.8).
pub(super) fn state_of(status: Status) -> MandateState {
    match status {
        Status::Approved => MandateState::Approved,
        Status::UnderInquiry => MandateState::UnderInquiry,
    }
}

/// The account as the files have it; `None` for a bankgiro.
fn account_of(mandate: &Mandate) -> Option<PayerAccount> {
    let account = mandate.drawn.as_ref().and_then(Drawn::account)?;
    PayerAccount::new(account).ok()
}
