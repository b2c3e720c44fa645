//! The acts on a mandate in the binder: each is one change.

use jiff::civil::Date;

use super::{
    Answer, Decision, Ending, FindingKind, Log, Mandate, MandateError, MandateFault, MandateState,
    Shredding, Signature,
};
use crate::{
    autogiro::PayerNumber,
    core::Id,
    store::{By, Store, StoreError, Stored, Verb},
};

type Result<T = ()> = std::result::Result<T, MandateError>;

impl Store {
    /// The payer has signed; see [`Mandate::sign`].
    pub fn sign_mandate(&mut self, by: &By, id: Id<Mandate>, signature: &Signature) -> Result {
        self.act(by, Verb::Logged, id, |it, log| it.sign(signature, log))
    }

    /// We answer a mandate from the internet bank; see [`Mandate::answer`].
    pub fn answer_mandate(&mut self, by: &By, id: Id<Mandate>, answer: Answer) -> Result {
        self.act(by, Verb::Logged, id, |it, _| it.answer(answer))
    }

    /// Bankgirot was asked by other means than a file; see [`Mandate::mark_sent`].
    pub fn mark_mandate_sent(
        &mut self,
        by: &By,
        id: Id<Mandate>,
        on: Date,
        reason: &str,
    ) -> Result {
        self.act(by, Verb::Logged, id, |it, log| it.mark_sent(on, reason, log))
    }

    /// Somebody has seen what is so at Bankgirot; see [`Mandate::confirm_by_hand`].
    pub fn confirm_mandate(
        &mut self,
        by: &By,
        id: Id<Mandate>,
        state: (MandateState, Date),
        reason: &str,
    ) -> Result {
        self.act(by, Verb::Logged, id, |it, log| it.confirm_by_hand(state, reason, log))
    }

    /// The mandate is to end; see [`Mandate::end`].
    pub fn end_mandate(&mut self, by: &By, id: Id<Mandate>, ending: &Ending) -> Result {
        self.act(by, Verb::Ended, id, |it, log| it.end(ending, log))
    }

    /// The mandate is not to end after all; see [`Mandate::keep`].
    pub fn keep_mandate(&mut self, by: &By, id: Id<Mandate>) -> Result {
        self.act(by, Verb::Changed, id, |it, _| it.keep())
    }

    /// The mandate is to have another payer number, which no other mandate of the payee has or is to have;
    /// see [`Mandate::change_number`].
    pub fn change_mandate_number(
        &mut self,
        by: &By,
        id: Id<Mandate>,
        number: Option<PayerNumber>,
    ) -> Result {
        if let Some(number) = number
            && self.is_number_taken(id, number)?
        {
            return Err(MandateFault::NumberTaken.into());
        }
        self.act(by, Verb::Changed, id, |it, _| it.change_number(number))
    }

    /// Somebody decides about the finding at `at`; see [`Mandate::settle`].
    pub fn settle_finding(
        &mut self,
        by: &By,
        id: Id<Mandate>,
        at: usize,
        (decision, how): (Decision, &str),
    ) -> Result {
        let found = self.get(id)?.and_then(|it| it.findings.get(at).map(|it| it.kind.clone()));
        if let Some(FindingKind::PayerNumber { number }) = found
            && self.is_number_taken(id, number)?
        {
            return Err(MandateFault::NumberTaken.into());
        }
        self.act(by, Verb::Logged, id, |it, log| it.settle(at, decision, how, log))
    }

    /// The paper form has been destroyed; see [`Mandate::shred`].
    pub fn shred_mandate(&mut self, by: &By, id: Id<Mandate>, shredding: &Shredding) -> Result {
        self.act(by, Verb::Logged, id, |it, log| it.shred(shredding, log))
    }

    /// Whether another mandate of the same payee has `number`, or is to have it.
    pub fn is_number_taken(&self, id: Id<Mandate>, number: PayerNumber) -> Result<bool> {
        let Some(payee) = self.get(id)?.and_then(|it| it.payee) else { return Ok(false) };
        let has = Mandate::with_number(self.db(), &payee, number)?;
        let has = has.filter(|(_, it)| !it.state().is_over());
        let gets = Mandate::with_next_number(self.db(), &payee, number)?;
        Ok([has, gets].into_iter().flatten().any(|(other, _)| other != id))
    }

    /// One act on one mandate as one change.
    fn act(
        &mut self,
        by: &By,
        verb: Verb,
        id: Id<Mandate>,
        act: impl FnOnce(&mut Mandate, &Log) -> std::result::Result<(), MandateFault>,
    ) -> Result {
        let mut mandate = Mandate::get(self.db(), id.raw()).map_err(StoreError::from)?;
        let mandate = mandate.as_mut().ok_or(StoreError::Gone)?;
        act(mandate, &Log::from(by))?;
        Ok(self.change(by.op(verb), |writer| writer.save(id, mandate))?)
    }
}
