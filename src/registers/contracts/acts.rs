//! What is done with a version: it is drawn up, signed, or taken away before that.

use jiff::civil::Date;

use super::{Contract, ContractError, ContractFault};
use crate::{
    core::{Id, Lang},
    law::deadline::in_sweden,
    registers::agreements::{Agreement, Stage, Template},
    report::Block,
    store::{By, Result, Store, StoreError, Verb},
};

/// A version to be kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    /// The language of the text.
    pub lang: Lang,
    /// The day of the registers that it was put together from.
    pub drawn_up_on: Date,
    /// How many days before a change of processor the customer is told, as it says.
    pub objection_days: u32,
    /// What it says.
    pub content: Vec<Block>,
}

/// When both had signed, and who.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signing {
    /// The day on which the last of the parties signed.
    pub on: Option<Date>,
    /// Who signed for the company.
    pub by_us: String,
    /// Who signed for the customer.
    pub by_them: String,
}

impl Signing {
    /// Why `contract` cannot be signed so on the day `today`.
    pub fn fault(&self, contract: &Contract, today: Date) -> Option<ContractFault> {
        let is_blank = |name: &str| name.trim().is_empty();
        if contract.signed_on.is_some() {
            return Some(ContractFault::IsSigned);
        }
        let Some(on) = self.on else { return Some(ContractFault::NotDated) };
        if on > today {
            return Some(ContractFault::InTheFuture);
        }
        if on < contract.drawn_up_on {
            return Some(ContractFault::BeforeDrawnUp);
        }
        let is_unsigned = is_blank(&self.by_us) || is_blank(&self.by_them);
        is_unsigned.then_some(ContractFault::NoSignatory)
    }
}

impl Store {
    /// Keeps `version` as the next of the agreement `id`. An agreement that did not exist becomes a draft; what it
    /// says otherwise stands until the version is signed.
    pub fn draw_up(
        &mut self,
        by: &By,
        id: Id<Agreement>,
        version: NewVersion,
    ) -> Result<Id<Contract>> {
        let NewVersion { lang, drawn_up_on, objection_days, content } = version;
        let mut agreement: Agreement = self.get(id)?.ok_or(StoreError::Gone)?;
        let last = self.contracts_of(id)?.last().map_or(0, |(_, it)| it.number);
        if agreement.stage == Stage::Missing {
            agreement.stage = Stage::Draft;
        }
        agreement.template.get_or_insert(Template::Ours);
        let contract = Contract {
            agreement: id,
            number: last + 1,
            lang,
            drawn_up_on,
            objection_days,
            content,
            ..Contract::default()
        };
        self.change(by.op(Verb::Added), |writer| {
            writer.save(id, &agreement)?;
            writer.add(&contract)
        })
    }

    /// Notes that both have signed a version: it then stays as it is, and the agreement is signed and says what it says.
    ///
    /// # Errors
    /// [`ContractError::Fault`] where the day or the names cannot be, a later version is signed, or the agreement is to
    /// end before.
    pub fn sign_contract(
        &mut self,
        by: &By,
        id: Id<Contract>,
        signing: &Signing,
    ) -> Result<(), ContractError> {
        let mut contract = self.get(id)?.ok_or(StoreError::Gone)?;
        let today = in_sweden(by.at).date();
        if let Some(fault) = signing.fault(&contract, today) {
            return Err(fault.into());
        }
        let versions = self.contracts_of(contract.agreement)?;
        let is_later = |it: &Contract| it.signed_on.is_some() && it.number > contract.number;
        if versions.iter().any(|(_, it)| is_later(it)) {
            return Err(ContractFault::LaterIsSigned.into());
        }
        let mut agreement = self.get(contract.agreement)?.ok_or(StoreError::Gone)?;
        contract.signed_on = signing.on;
        signing.by_us.trim().clone_into(&mut contract.signed_by_us);
        signing.by_them.trim().clone_into(&mut contract.signed_by_them);
        agreement.stage = Stage::Signed;
        agreement.template = Some(Template::Ours);
        agreement.version = contract.number.to_string();
        agreement.objection_days = contract.objection_days;
        agreement.signed_on = contract.signed_on;
        agreement.signed_by_us.clone_from(&contract.signed_by_us);
        agreement.signed_by_them.clone_from(&contract.signed_by_them);
        if agreement.is_impossible() {
            return Err(ContractFault::AgreementEnds.into());
        }
        Ok(self.change(by.op(Verb::Logged), |writer| {
            writer.save(id, &contract)?;
            writer.save(contract.agreement, &agreement)
        })?)
    }

    /// Takes away a version that nobody has signed.
    ///
    /// # Errors
    /// [`ContractFault::IsSigned`] for one that is.
    pub fn discard_contract(&mut self, by: &By, id: Id<Contract>) -> Result<(), ContractError> {
        let contract = self.get(id)?.ok_or(StoreError::Gone)?;
        if contract.signed_on.is_some() {
            return Err(ContractFault::IsSigned.into());
        }
        Ok(self.remove(by, id)?)
    }
}
