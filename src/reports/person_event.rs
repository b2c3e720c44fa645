//! The start events of retention whose day stands on a person's card.

use jiff::civil::Date;

use crate::{law::StartEvent, registers::persons::Person};

/// An event that has a date in the register of persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PersonEvent {
    /// [`Person::contract_to`].
    ContractEnd,
    /// [`Person::last_contact_on`].
    LastContact,
    /// [`Person::case_closed_on`].
    CaseClosed,
}

impl PersonEvent {
    /// Every one.
    pub(super) const ALL: [Self; 3] = [Self::ContractEnd, Self::LastContact, Self::CaseClosed];

    /// The event behind `event`; `None` where the register of persons has no day for it.
    pub(super) fn behind(event: StartEvent) -> Option<Self> {
        match event {
            StartEvent::ContractEnd => Some(Self::ContractEnd),
            StartEvent::LastContact => Some(Self::LastContact),
            StartEvent::CaseClosed => Some(Self::CaseClosed),
            StartEvent::AutogiroEnd
            | StartEvent::ServiceEnd
            | StartEvent::Withdrawal
            | StartEvent::FinancialYearEnd
            | StartEvent::Collected
            | StartEvent::EmploymentEnd
            | StartEvent::RecruitmentEnd
            | StartEvent::EventHeld
            | StartEvent::LastPayment
            | StartEvent::Other => None,
        }
    }

    /// The day it happened, or is to happen, to `person`.
    pub(super) fn day(self, person: &Person) -> Option<Date> {
        match self {
            Self::ContractEnd => person.contract_to,
            Self::LastContact => person.last_contact_on,
            Self::CaseClosed => person.case_closed_on,
        }
    }
}
