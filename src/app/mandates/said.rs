//! What is said when something is done with a mandate, before it is done.

use jiff::civil::Date;

use super::field::FormField as F;
use crate::{
    autogiro::PayerNumber,
    core::Id,
    registers::mandates::{
        AtOnce, Decision, EndedBy, Ending, FindingKind, Log, Mandate, MandateError, MandateFault,
        MandateField as M, MandateState, Shredding, Signature,
    },
    store::{By, Store},
};

/// Something that is done with a mandate, and needs to be told more about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// The payer has signed.
    Sign,
    /// Bankgirot was asked by other means than a file.
    MarkSent,
    /// Somebody has seen what is so at Bankgirot.
    Confirm,
    /// It is to end.
    End,
    /// Its form has been shredded.
    Shred,
    /// It is to have another payer number.
    Number,
    /// Somebody decides about the finding with this number.
    Settle(usize),
}

/// What is said, field by field; of which the act takes its own.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Said {
    pub on: Option<Date>,
    pub town: String,
    pub received_on: Option<Date>,
    pub to: Option<MandateState>,
    pub reason: String,
    pub by: Option<EndedBy>,
    /// The end, where it is another than what follows from the rest.
    pub ends_on: Option<Date>,
    pub at_once: Option<AtOnce>,
    pub number: Option<PayerNumber>,
    pub decision: Option<Decision>,
    pub who: String,
    pub witness: String,
    pub how: String,
}

impl Said {
    /// What is most often said of `act` on `today`, by `actor`.
    pub fn usual(act: Act, mandate: &Mandate, today: Date, actor: &str) -> Self {
        let has_theirs = |at: usize| {
            let kind = mandate.findings.get(at).map(|it| &it.kind);
            kind.is_some_and(FindingKind::can_be_taken)
        };
        let decision = match act {
            Act::Settle(at) if !has_theirs(at) => Some(Decision::KeepOurs),
            _ => None,
        };
        Self {
            on: Some(today),
            town: mandate.signed_at.clone(),
            received_on: Some(today),
            who: if act == Act::Shred { actor.to_owned() } else { String::new() },
            decision,
            ..Self::default()
        }
    }

    /// The ending, as far as it is told.
    pub fn ending(&self) -> Option<Ending> {
        let on = self.on?;
        let usual = match (self.by?, self.at_once) {
            (EndedBy::Customer, _) => Ending::by_customer(on),
            (EndedBy::Bank, _) => Ending::by_bank(on),
            (EndedBy::Us, None) => Ending::by_us(on),
            (EndedBy::Us, at_once) => Ending { at_once, ends_on: on, ..Ending::by_us(on) },
        };
        let reason = self.reason.trim().to_owned();
        Some(Ending { ends_on: self.ends_on.unwrap_or(usual.ends_on), reason, ..usual })
    }

    /// The first field that the act cannot do without and that is not told; `None` where all are.
    pub fn lacks(&self, act: Act) -> Option<F> {
        let untold = match act {
            Act::Sign => vec![
                (self.on.is_none(), F::Of(M::SignedOn)),
                (self.received_on.is_none(), F::Of(M::ReceivedOn)),
            ],
            Act::MarkSent | Act::Shred => vec![(self.on.is_none(), F::On)],
            Act::Confirm => vec![(self.to.is_none(), F::To), (self.on.is_none(), F::On)],
            Act::End => {
                vec![(self.by.is_none(), F::EndedBy), (self.ending().is_none(), F::ToldOn)]
            }
            Act::Number => vec![(self.number.is_none(), F::NewNumber)],
            Act::Settle(_) => vec![(self.decision.is_none(), F::Decision)],
        };
        untold.into_iter().find(|(is_untold, _)| *is_untold).map(|(_, field)| field)
    }

    /// Why the act cannot be done with `mandate`; `None` where it can, or too little is told.
    pub fn fault(&self, act: Act, mandate: &Mandate, log: &Log) -> Option<MandateFault> {
        let mut after = mandate.clone();
        let done = match act {
            Act::Sign => after.sign(&self.signature()?, log),
            Act::MarkSent => after.mark_sent(self.on?, &self.reason, log),
            Act::Confirm => after.confirm_by_hand((self.to?, self.on?), &self.reason, log),
            Act::End => after.end(&self.ending()?, log),
            Act::Shred => after.shred(&self.shredding()?, log),
            Act::Number => after.change_number(Some(self.number?)),
            Act::Settle(at) => after.settle(at, self.decision?, &self.reason, log),
        };
        done.err()
    }

    /// Does it.
    pub fn done(&self, act: Act, store: &mut Store, by: &By, id: Id<Mandate>) -> Done {
        let untold = || MandateError::Faults(Vec::new());
        let on = self.on.ok_or_else(untold);
        match act {
            Act::Sign => store.sign_mandate(by, id, &self.signature().ok_or_else(untold)?),
            Act::MarkSent => store.mark_mandate_sent(by, id, on?, &self.reason),
            Act::Confirm => {
                let to = self.to.ok_or_else(untold)?;
                store.confirm_mandate(by, id, (to, on?), &self.reason)
            }
            Act::End => store.end_mandate(by, id, &self.ending().ok_or_else(untold)?),
            Act::Shred => store.shred_mandate(by, id, &self.shredding().ok_or_else(untold)?),
            Act::Number => store.change_mandate_number(by, id, self.number),
            Act::Settle(at) => {
                let decision = self.decision.ok_or_else(untold)?;
                store.settle_finding(by, id, at, (decision, &self.reason))
            }
        }
    }

    fn signature(&self) -> Option<Signature> {
        let (on, received_on) = (self.on?, self.received_on?);
        Some(Signature { on, town: self.town.trim().to_owned(), received_on })
    }

    fn shredding(&self) -> Option<Shredding> {
        let trimmed = |text: &String| text.trim().to_owned();
        let (by, witness, how) = (trimmed(&self.who), trimmed(&self.witness), trimmed(&self.how));
        Some(Shredding { on: self.on?, by, witness, how })
    }
}

type Done = Result<(), MandateError>;

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn r_53_our_own_end_comes_thirty_days_after_it_was_told_or_at_once_for_a_reason() {
        let told = Said { on: Some(date(2026, 11, 22)), ..Said::default() };
        assert_eq!(told.ending(), None, "nobody has said who ends it");
        let by_us = Said { by: Some(EndedBy::Us), ..told.clone() };
        assert_eq!(by_us.ending().unwrap().ends_on, date(2026, 12, 22));
        let at_once = Said { at_once: Some(AtOnce::AccountClosed), ..by_us.clone() };
        assert_eq!(at_once.ending().unwrap().ends_on, date(2026, 11, 22));
        let early = Said { ends_on: Some(date(2026, 12, 1)), ..by_us };
        let log = Log {
            by: "Anna".into(),
            at: "2026-11-22T11:00:00Z".parse().unwrap(),
            today: date(2026, 11, 22),
        };
        let mandate = Mandate::of(Id::new(1));
        assert_eq!(early.fault(Act::End, &mandate, &log), Some(MandateFault::NoticeTooShort));
        let by_customer = Said { by: Some(EndedBy::Customer), ..told };
        assert_eq!(by_customer.fault(Act::End, &mandate, &log), None);
    }
}
