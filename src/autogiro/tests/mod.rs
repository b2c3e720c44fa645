//! What the kit makes of whole files.

mod broken;
mod refused;
mod vectors;
mod written;

use jiff::civil::{Date, date};

use super::*;
use crate::law::{Account, Bankgiro, Identity};

const TODAY: Date = date(2026, 11, 22);

fn number(text: &str) -> PayerNumber {
    PayerNumber::parse(text).unwrap()
}

fn account(text: &str) -> PayerAccount {
    PayerAccount::new(&Account::parse(text).unwrap()).unwrap()
}

fn id(text: &str) -> PayerId {
    PayerId::new(&Identity::parse(text, TODAY).unwrap()).unwrap()
}

fn payee() -> Bankgiro {
    Bankgiro::parse("991-2346").unwrap()
}

fn bodies(file: &File) -> Vec<Body> {
    file.records.iter().map(|it| it.body.clone()).collect()
}
