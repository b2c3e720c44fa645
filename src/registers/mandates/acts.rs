//! What a person can do with a mandate, without a database: each act changes it as a whole, or not at all.

use jiff::{Timestamp, civil::Date};

use super::{
    Answer, Cause, CauseKind, Drawn, Ending, Finding, FindingKind, Mandate, MandateFault,
    MandateState, Settled, Shredding, Step, transition,
};
use crate::{autogiro::PayerNumber, law::deadline::in_sweden, store::By};

type Done<T = ()> = Result<T, MandateFault>;

/// Who does something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// Who.
    pub by: String,
    /// At which instant.
    pub at: Timestamp,
    /// On which day in Sweden.
    pub today: Date,
}

impl From<&By> for Log {
    fn from(by: &By) -> Self {
        Self { by: by.actor.clone(), at: by.at, today: in_sweden(by.at).date() }
    }
}

/// A payer's signature.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signature {
    /// The day of the signature.
    pub on: Date,
    /// Where it was signed; empty where it is not known.
    pub town: String,
    /// The day on which it came to us.
    pub received_on: Date,
}

/// What is decided about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The register stays as it is. A payer number of ours then stands in the queue to Bankgirot.
    KeepOurs,
    /// The account or payer number that Bankgirot has is taken over; other findings are noted alone.
    TakeTheirs,
}

impl Mandate {
    /// The payer has signed.
    pub fn sign(&mut self, signature: &Signature, log: &Log) -> Done {
        let Signature { on, town, received_on } = signature;
        if *on > log.today || *received_on > log.today {
            return Err(MandateFault::InTheFuture);
        }
        if self.drawn.as_ref().is_some_and(Drawn::is_refused) {
            return Err(MandateFault::AccountRefused);
        }
        self.step((MandateState::Signed, *received_on), Cause::Form, String::new(), log)?;
        (self.signed_on, self.received_on) = (Some(*on), Some(*received_on));
        if !town.trim().is_empty() {
            self.signed_at.clone_from(town);
        }
        Ok(())
    }

    /// We answer a mandate from the internet bank; the answer then stands in the queue to Bankgirot.
    pub fn answer(&mut self, answer: Answer) -> Done {
        if !matches!(self.state(), MandateState::Received(_)) {
            return Err(MandateFault::IsSent);
        }
        self.answer = Some(answer);
        Ok(())
    }

    /// Somebody has asked Bankgirot by other means than our file, such as in Autogiro Online.
    pub fn mark_sent(&mut self, on: Date, reason: &str, log: &Log) -> Done {
        let ask = self.ask().ok_or(MandateFault::NothingToSend)?;
        self.by_hand((ask.leads_to(), on), reason, log)
    }

    /// A file to Bankgirot with what is asked about it has been written.
    pub fn sent_in(&mut self, sha256: &str, log: &Log) -> Done {
        let ask = self.ask().ok_or(MandateFault::NothingToSend)?;
        let cause = Cause::Sent { sha256: sha256.to_owned() };
        self.step((ask.leads_to(), log.today), cause, String::new(), log)
    }

    /// Somebody has seen what is so at Bankgirot, and says where: the only way besides a file that a state is
    /// confirmed.
    pub fn confirm_by_hand(
        &mut self,
        (to, on): (MandateState, Date),
        reason: &str,
        log: &Log,
    ) -> Done {
        if !to.is_bankgirots() {
            return Err(MandateFault::NotConfirming);
        }
        let from = self.state();
        self.by_hand((to, on), reason, log)?;
        self.follow(from, on);
        Ok(())
    }

    /// The mandate is to end, by whoever wants it. One that Bankgirot never heard of is over at once; for any
    /// other a cancellation stands in the queue when its day comes.
    pub fn end(&mut self, ending: &Ending, log: &Log) -> Done {
        let is_later = self.ending.as_ref().is_some_and(|it| it.ends_on <= ending.ends_on);
        let state = self.state();
        let faults = [
            (state.is_over(), MandateFault::IsOver),
            (matches!(state, MandateState::Received(_)), MandateFault::NeedsAnswer),
            (ending.told_on > log.today, MandateFault::InTheFuture),
            (ending.ends_on < ending.told_on, MandateFault::EndsBeforeTold),
            (ending.ends_on < ending.earliest(), MandateFault::NoticeTooShort),
            (is_later, MandateFault::IsEnding),
        ];
        if let Some((_, fault)) = faults.into_iter().find(|(is_so, _)| *is_so) {
            return Err(fault);
        }
        if !state.is_known_at_bankgirot() {
            let on = ending.told_on;
            self.step((MandateState::Cancelled, on), Cause::Unsent, String::new(), log)?;
        }
        self.ending = Some(ending.clone());
        Ok(())
    }

    /// Whether it is to end, and Bankgirot has not been asked to take it away.
    pub fn may_be_kept(&self) -> bool {
        self.clone().keep().is_ok()
    }

    /// The mandate is not to end after all; Bankgirot has not been asked to take it away.
    pub fn keep(&mut self) -> Done {
        match self.state() {
            it if it.is_over() => Err(MandateFault::IsOver),
            MandateState::CancellationSent => Err(MandateFault::IsSent),
            _ => self.ending.take().map(drop).ok_or(MandateFault::NothingToSettle),
        }
    }

    /// The mandate is to have another payer number, or none other after all.
    pub fn change_number(&mut self, number: Option<PayerNumber>) -> Done {
        if self.state().is_over() {
            return Err(MandateFault::IsOver);
        }
        if matches!(self.drawn, Some(Drawn::Bankgiro { .. })) {
            return Err(MandateFault::NumberOnBankgiro);
        }
        if number.is_some() && number == self.payer_number {
            return Err(MandateFault::SameNumber);
        }
        if self.state().is_known_at_bankgirot() {
            self.next_number = number;
        } else {
            self.payer_number = number.or(self.payer_number);
        }
        Ok(())
    }

    /// Somebody decides about the finding at `at`.
    pub fn settle(&mut self, at: usize, decision: Decision, how: &str, log: &Log) -> Done {
        let open = self.findings.get_mut(at).filter(|it| it.is_open());
        let finding = open.ok_or(MandateFault::NothingToSettle)?;
        if how.trim().is_empty() {
            return Err(MandateFault::NoReason);
        }
        let how = how.trim().to_owned();
        finding.settled = Some(Settled { on: log.today, by: log.by.clone(), how });
        let kind = finding.kind.clone();
        self.decided(&kind, decision);
        Ok(())
    }

    /// Notes a finding, unless the same is open already; whether it was noted.
    pub fn find(&mut self, finding: Finding) -> bool {
        let is_new = self.open_findings().all(|it| it.kind != finding.kind);
        if is_new {
            self.findings.push(finding);
        }
        is_new
    }

    /// What follows from a decision. A payer number that is kept is asked for under the one that Bankgirot has.
    fn decided(&mut self, kind: &FindingKind, decision: Decision) {
        match (kind, decision) {
            (FindingKind::Account { account: Some(account) }, Decision::TakeTheirs) => {
                let note = String::new();
                self.drawn = Some(Drawn::Account { account: account.clone(), note });
            }
            (FindingKind::Account { account: None }, Decision::TakeTheirs) => {
                let bankgiro = self.payer_number.and_then(PayerNumber::bankgiro);
                let drawn = bankgiro.map(|bankgiro| Drawn::Bankgiro { bankgiro });
                self.drawn = drawn.or_else(|| self.drawn.take());
            }
            (FindingKind::PayerNumber { number }, Decision::TakeTheirs) => {
                self.payer_number = Some(*number);
            }
            (FindingKind::PayerNumber { number }, Decision::KeepOurs)
                if self.state() == MandateState::Approved =>
            {
                self.next_number = self.payer_number.replace(*number);
            }
            _ => {}
        }
    }

    /// The paper form has been destroyed.
    pub fn shred(&mut self, shredding: &Shredding, log: &Log) -> Done {
        let ended_on = self.last_step().filter(|it| it.to.is_over()).map(|it| it.on);
        let faults = [
            (ended_on.is_none(), MandateFault::NotOver),
            (self.shredded.is_some(), MandateFault::IsShredded),
            (!self.has_paper(), MandateFault::NoPaper),
            (shredding.by.trim().is_empty(), MandateFault::NoShredder),
            (shredding.on > log.today, MandateFault::InTheFuture),
            (ended_on.is_some_and(|it| shredding.on < it), MandateFault::ShreddedBeforeEnd),
        ];
        if let Some((_, fault)) = faults.into_iter().find(|(is_so, _)| *is_so) {
            return Err(fault);
        }
        self.shredded = Some(shredding.clone());
        Ok(())
    }

    /// Takes one step, if it may follow.
    pub(super) fn step(
        &mut self,
        (to, on): (MandateState, Date),
        cause: Cause,
        detail: String,
        log: &Log,
    ) -> Done {
        if let Some(fault) = transition::fault(self.state(), to, cause.kind()) {
            return Err(fault);
        }
        if cause.kind() == CauseKind::Hand && !cause.confirms() {
            return Err(MandateFault::NoReason);
        }
        let (logged_by, logged_at) = (log.by.clone(), log.at);
        self.steps.push(Step { to, on, cause, detail, logged_by, logged_at });
        Ok(())
    }

    /// What follows from a state that has been confirmed: a number that was to change has changed, and a
    /// mandate that was cancelled without our asking was ended by the bank.
    pub(super) fn follow(&mut self, from: MandateState, on: Date) {
        match (from, self.state()) {
            (MandateState::ChangeSent, MandateState::Approved) => {
                if let Some(number) = self.next_number.take() {
                    self.payer_number = Some(number);
                }
            }
            (_, MandateState::Cancelled) if self.ending.is_none() => {
                self.ending = Some(Ending::by_bank(on));
            }
            (MandateState::Cancelled, _) => self.ending = None,
            _ => {}
        }
    }

    fn by_hand(&mut self, (to, on): (MandateState, Date), reason: &str, log: &Log) -> Done {
        if on > log.today {
            return Err(MandateFault::InTheFuture);
        }
        let cause = Cause::Hand { reason: reason.trim().to_owned() };
        self.step((to, on), cause, String::new(), log)
    }
}

#[cfg(test)]
mod tests;
