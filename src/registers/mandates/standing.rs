//! How a mandate stands, what we want of it, and what Bankgirot has confirmed: the one place that decides.

use jiff::civil::Date;

use super::{
    Answer, Drawn, EndedBy, Finding, FindingKind, Mandate, MandateFault, MandateState, Step,
};
use crate::{
    autogiro::{Drawn as DrawnOn, NumberChange, PayerAccount, PayerId, PayerNumber, Request},
    law::Identity,
};

/// What we want to be so at Bankgirot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// Nothing yet: it is not signed, or a mandate from the internet bank has no answer.
    Undecided,
    /// It is in force.
    InForce,
    /// It is in force under another payer number.
    Renumbered(PayerNumber),
    /// It is not in force: we reject it, or it is over.
    Over,
}

/// What separates what is wanted from what Bankgirot has confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Difference {
    /// Bankgirot says something else, and somebody must decide.
    Finding,
    /// It was refused although we want it to be in force.
    Refused,
    /// It waits for us: a signature, an answer or a decision.
    Ours,
    /// It is to be sent to Bankgirot.
    ToSend,
    /// Bankgirot has not answered.
    Awaited,
}

/// What is to be asked of Bankgirot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// To take in a new mandate (TK04).
    New,
    /// To take in one from the internet bank, which we accept (TK04).
    Accept,
    /// To drop one from the internet bank, which we reject (TK04 `AV`).
    Reject,
    /// To change the payer number (TK05).
    Renumber(PayerNumber),
    /// To take it away (TK03).
    Cancel,
}

impl Ask {
    /// The state of a mandate once it has been asked.
    pub fn leads_to(self) -> MandateState {
        match self {
            Self::New | Self::Accept => MandateState::Sent,
            Self::Reject => MandateState::Rejected,
            Self::Renumber(_) => MandateState::ChangeSent,
            Self::Cancel => MandateState::CancellationSent,
        }
    }
}

impl Mandate {
    /// How far it has come.
    pub fn state(&self) -> MandateState {
        self.steps.last().map_or(MandateState::Draft, |it| it.to)
    }

    /// The step that led to its state.
    pub fn last_step(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// What was last confirmed about it since it was signed: by a file from Bankgirot, or by somebody who
    /// wrote down why. Nothing else does.
    pub fn confirmed(&self) -> Option<&Step> {
        let signed = self.steps.iter().rposition(|it| it.to == MandateState::Signed);
        self.steps[signed.unwrap_or_default()..].iter().rfind(|it| it.confirms())
    }

    /// What we want to be so.
    pub fn wanted(&self) -> Wanted {
        match (self.state(), self.next_number) {
            _ if self.ending.is_some() || self.answer == Some(Answer::Reject) => Wanted::Over,
            (MandateState::Draft, _) => Wanted::Undecided,
            (MandateState::Received(_), _) if self.answer.is_none() => Wanted::Undecided,
            (_, Some(number)) => Wanted::Renumbered(number),
            _ => Wanted::InForce,
        }
    }

    /// The findings that nobody has decided about.
    pub fn open_findings(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|it| it.is_open())
    }

    /// What separates what is wanted from what is confirmed; `None` where nothing does.
    pub fn difference(&self) -> Option<Difference> {
        if self.open_findings().next().is_some() {
            return Some(Difference::Finding);
        }
        if self.ask().is_some() {
            return Some(Difference::ToSend);
        }
        match (self.state(), self.wanted()) {
            (MandateState::Cancelled, _)
            | (MandateState::Rejected, Wanted::Over)
            | (MandateState::Approved, Wanted::InForce) => None,
            (MandateState::Rejected, _) => Some(Difference::Refused),
            (it, _) if it.is_waiting() => Some(Difference::Awaited),
            (MandateState::Approved, Wanted::Over) => Some(Difference::Awaited),
            _ => Some(Difference::Ours),
        }
    }

    /// What is to be asked of Bankgirot, on this day or later.
    ///
    /// The bank's own ending is not asked for: Bankgirot is told by the bank. A change of number is answered
    /// before the mandate is cancelled, so that it is known under which number. What Bankgirot did not do is not
    /// asked anew before somebody has decided.
    pub fn ask(&self) -> Option<Ask> {
        let is_undecided = |it: &Finding| {
            matches!(it.kind, FindingKind::NotDone | FindingKind::MissingAtBankgirot)
        };
        if self.open_findings().any(is_undecided) {
            return None;
        }
        let is_ours = self.ending.as_ref().is_some_and(|it| it.by != EndedBy::Bank);
        match (self.state(), self.wanted()) {
            (MandateState::Signed, Wanted::InForce | Wanted::Renumbered(_)) => Some(Ask::New),
            (MandateState::Received(_), Wanted::Over) => Some(Ask::Reject),
            (MandateState::Received(_), Wanted::InForce | Wanted::Renumbered(_)) => {
                Some(Ask::Accept)
            }
            (MandateState::Approved, Wanted::Renumbered(number)) => Some(Ask::Renumber(number)),
            (
                MandateState::Sent | MandateState::UnderInquiry | MandateState::Approved,
                Wanted::Over,
            ) if is_ours => Some(Ask::Cancel),
            _ => None,
        }
    }

    /// The first day on which [`Mandate::ask`] may be sent: a cancellation when the mandate ends, and never on
    /// the day on which the mandate itself was sent (TM 6.1.1).
    pub fn queued_from(&self) -> Option<Date> {
        let since = self.steps.last()?.on;
        Some(match (self.ask()?, &self.ending) {
            (Ask::Cancel, Some(ending)) => {
                let sent_on = self.steps.iter().rfind(|it| it.to == MandateState::Sent);
                let after = sent_on.and_then(|it| it.on.tomorrow().ok()).unwrap_or(Date::MIN);
                ending.ends_on.max(after)
            }
            _ => since,
        })
    }

    /// The record that stands in the queue to Bankgirot on the day `today`. `identity` is the payer's.
    ///
    /// # Errors
    /// What the record lacks for it to be written.
    pub fn request(
        &self,
        identity: Option<&Identity>,
        today: Date,
    ) -> Result<Option<Request>, Vec<MandateFault>> {
        let is_due = self.queued_from().is_some_and(|it| it <= today);
        let Some(ask) = self.ask().filter(|_| is_due) else { return Ok(None) };
        let mut faults = Vec::new();
        if self.payee.is_none() {
            faults.push(MandateFault::NoPayee);
        }
        let request = self.request_of(ask, identity, &mut faults);
        if faults.is_empty() { Ok(request) } else { Err(faults) }
    }

    fn request_of(
        &self,
        ask: Ask,
        identity: Option<&Identity>,
        faults: &mut Vec<MandateFault>,
    ) -> Option<Request> {
        let Some(payer_number) = self.payer_number else {
            faults.push(MandateFault::NoPayerNumber);
            return None;
        };
        match ask {
            Ask::Cancel => Some(Request::Cancel { payer_number }),
            Ask::Accept => Some(Request::accept(payer_number)),
            Ask::Reject => Some(Request::Reject { payer_number }),
            Ask::Renumber(to) => {
                let change = NumberChange::new(self.drawn_on(), payer_number, to);
                change
                    .map_err(|_| faults.push(MandateFault::NumberOnBankgiro))
                    .ok()
                    .map(Request::ChangeNumber)
            }
            Ask::New => self.new_request(payer_number, identity, faults),
        }
    }

    fn new_request(
        &self,
        payer_number: PayerNumber,
        identity: Option<&Identity>,
        faults: &mut Vec<MandateFault>,
    ) -> Option<Request> {
        let account = match &self.drawn {
            Some(Drawn::Account { account, .. }) => account,
            Some(Drawn::Bankgiro { bankgiro }) => {
                if payer_number != bankgiro.into() {
                    faults.push(MandateFault::NumberOnBankgiro);
                }
                return Some(Request::new_on_bankgiro(bankgiro));
            }
            None => {
                faults.push(MandateFault::NotDrawn);
                return None;
            }
        };
        if self.drawn.as_ref().is_some_and(Drawn::is_refused) {
            faults.push(MandateFault::AccountRefused);
        }
        let account =
            PayerAccount::new(account).map_err(|_| faults.push(MandateFault::AccountTooLong));
        let id = match identity.map(PayerId::new) {
            None => {
                faults.push(MandateFault::NoIdentity);
                None
            }
            Some(id) => id.map_err(|_| faults.push(MandateFault::IdentityNotForFiles)).ok(),
        };
        Some(Request::New { payer_number, account: account.ok()?, id: id? })
    }

    fn drawn_on(&self) -> DrawnOn {
        let is_giro = matches!(self.drawn, Some(Drawn::Bankgiro { .. }));
        if is_giro { DrawnOn::OnBankgiro } else { DrawnOn::OnAccount }
    }
}
