//! Agreements at the desk.

mod contract;

pub(super) use self::contract::ContractPart;
