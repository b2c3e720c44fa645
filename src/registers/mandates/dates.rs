//! The days of a mandate: what may be done until when, and when what is kept must be gone.

use jiff::civil::Date;

use super::{Mandate, MandateState};
use crate::{
    law::{
        FiscalYear,
        autogiro::{
            Estimate, KeptFor, MandateEnd, claim_due, earliest_debit, file_due, notice_due,
            refund_due, revocation_due_at_bank, revocation_due_at_payee, stop_due_at_bank,
            stop_due_at_payee,
        },
    },
    registers::autogiro_terms::{AutogiroTerms, PaperKept},
};

/// The days that belong to one debit; see `law::autogiro` for what each rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// The day of the debit.
    pub due_on: Date,
    /// The last day to tell the payer of it.
    pub notice: Date,
    /// The last day for the file to Bankgirot.
    pub file: Date,
    /// The last day to stop it with us.
    pub stop_at_payee: Date,
    /// The last day to stop it with the bank.
    pub stop_at_bank: Date,
    /// The last day on which a revocation that reaches us stops it.
    pub revocation_at_payee: Date,
    /// The last day on which a revocation that reaches the bank stops it.
    pub revocation_at_bank: Date,
    /// The last day to ask for an authorised debit back.
    pub refund: Date,
    /// The last day to tell of an unauthorised one.
    pub claim: Date,
}

impl Deadlines {
    /// Those of the debit on `due_on`.
    pub fn of(due_on: Date) -> Self {
        Self {
            due_on,
            notice: notice_due(due_on),
            file: file_due(due_on),
            stop_at_payee: stop_due_at_payee(due_on),
            stop_at_bank: stop_due_at_bank(due_on),
            revocation_at_payee: revocation_due_at_payee(due_on),
            revocation_at_bank: revocation_due_at_bank(due_on),
            refund: refund_due(due_on),
            claim: claim_due(due_on),
        }
    }
}

/// Through which days an ended mandate is kept, for each thing that it can be kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptThrough {
    /// As proof against claims.
    pub claims: Date,
    /// As räkenskapsinformation.
    pub bookkeeping: Date,
}

impl Mandate {
    /// From which day it can probably be debited, once it has been sent. `None` before that, and where
    /// somebody has written the first due date.
    pub fn earliest_debit(&self) -> Option<Estimate> {
        let sent = self.steps.iter().rfind(|it| it.to == MandateState::Sent)?;
        self.first_debit_on.is_none().then(|| earliest_debit(sent.on))
    }

    /// When it ended, once it has.
    pub fn ended(&self) -> Option<MandateEnd> {
        let last = self.steps.last().filter(|it| it.to.is_over())?;
        Some(MandateEnd { cancelled_on: last.on, last_debit_on: self.last_debit_on })
    }

    /// Through which days it is kept, once it has ended; nothing disappears by itself.
    pub fn kept_through(&self, fiscal_year: FiscalYear) -> Option<KeptThrough> {
        let end = self.ended()?;
        Some(KeptThrough {
            claims: KeptFor::Claims.keep_through(end, fiscal_year),
            bookkeeping: KeptFor::Bookkeeping.keep_through(end, fiscal_year),
        })
    }

    /// The first day on which it must be gone, by what the company has chosen.
    pub fn erase_from(&self, terms: &AutogiroTerms, fiscal_year: FiscalYear) -> Option<Date> {
        Some(terms.kept_for.erase_from(self.ended()?, fiscal_year))
    }

    /// The first day on which its paper form is to be shredded: with the record, or as soon as it is over
    /// where the company keeps a scan. `None` where there is no paper or it is not over.
    ///
    /// A form that Bankgirot or the bank refused was never debited on, and proves nothing.
    pub fn shred_from(&self, terms: &AutogiroTerms, fiscal_year: FiscalYear) -> Option<Date> {
        let end = self.ended().filter(|_| self.has_paper())?;
        match terms.paper {
            PaperKept::WithRecord if self.is_proof() => {
                Some(terms.kept_for.erase_from(end, fiscal_year))
            }
            PaperKept::WithRecord | PaperKept::UntilEnd => Some(end.latest()),
        }
    }
}
