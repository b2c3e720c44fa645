//! A mandate while it is written: what is half known may be missing.

use jiff::civil::Date;

use crate::{
    autogiro::PayerNumber,
    core::Id,
    law::{Account, Bankgiro},
    registers::{
        autogiro_terms::AutogiroTerms,
        consents::Proof,
        mandates::{Drawn, Mandate, Origin},
        persons::Person,
    },
};

/// What it is drawn on, before the number is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DrawnOn {
    /// A bank account.
    #[default]
    Account,
    /// The payer's bankgiro.
    Bankgiro,
}

/// A mandate that is being written.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Draft {
    /// Everything that has a field of its own kind.
    pub it: Mandate,
    pub payer: Option<Id<Person>>,
    pub drawn_on: DrawnOn,
    pub account: Option<Account>,
    /// Why an account is kept although a check of it fails.
    pub account_note: String,
    pub bankgiro: Option<Bankgiro>,
    /// The form as a picture, to be kept with the mandate.
    pub scan: Option<Proof>,
}

impl Draft {
    /// A new mandate, as most of them are: on paper, to the usual bankgiro, on the edition in use.
    pub fn new(payer: Option<Id<Person>>, terms: &AutogiroTerms, today: Date) -> Self {
        let it = Mandate {
            payee: terms.usual().map(|it| it.bankgiro.clone()),
            origin: Some(Origin::PaperForm),
            edition: terms.edition_on(today),
            received_on: Some(today),
            ..Mandate::default()
        };
        Self { it, payer, ..Self::default() }
    }

    /// A mandate of the register.
    pub fn of(it: &Mandate) -> Self {
        let mut draft = Self { it: it.clone(), payer: Some(it.payer), ..Self::default() };
        match &it.drawn {
            Some(Drawn::Account { account, note }) => {
                (draft.account, draft.account_note) = (Some(account.clone()), note.clone());
            }
            Some(Drawn::Bankgiro { bankgiro }) => {
                (draft.drawn_on, draft.bankgiro) = (DrawnOn::Bankgiro, Some(bankgiro.clone()));
            }
            None => {}
        }
        draft
    }

    /// The mandate as it is written; its payer is nobody while none is chosen.
    pub fn mandate(&self) -> Mandate {
        let drawn = match self.drawn_on {
            DrawnOn::Account => self.account.clone().map(|account| {
                let note = self.account_note.trim().to_owned();
                Drawn::Account { account, note }
            }),
            DrawnOn::Bankgiro => self.bankgiro.clone().map(|bankgiro| Drawn::Bankgiro { bankgiro }),
        };
        let number = match &drawn {
            Some(Drawn::Bankgiro { bankgiro }) => Some(PayerNumber::from(bankgiro)),
            _ => self.it.payer_number,
        };
        let payer = self.payer.unwrap_or(Id::new(0));
        Mandate { payer, drawn, payer_number: number, ..self.it.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mandate_of_the_register_comes_back_as_it_was() {
        let account = Account::parse("6114 517182351").unwrap();
        let bankgiro = Bankgiro::parse("5402-9681").unwrap();
        let number = PayerNumber::parse("1042").ok();
        let of = |drawn, payer_number| Mandate { payer_number, drawn, ..Mandate::of(Id::new(7)) };
        for it in [
            of(None, number),
            of(Some(Drawn::Account { account, note: "Banken har bekräftat".into() }), number),
            of(Some(Drawn::Bankgiro { bankgiro: bankgiro.clone() }), Some((&bankgiro).into())),
        ] {
            assert_eq!(Draft::of(&it).mandate(), it);
        }
    }

    #[test]
    fn on_a_bankgiro_the_payer_number_is_the_bankgiro() {
        let bankgiro = Bankgiro::parse("5402-9681").unwrap();
        let mut draft = Draft::of(&Mandate::of(Id::new(7)));
        draft.it.payer_number = PayerNumber::parse("1042").ok();
        (draft.drawn_on, draft.bankgiro) = (DrawnOn::Bankgiro, Some(bankgiro.clone()));
        assert_eq!(draft.mandate().payer_number, Some((&bankgiro).into()));
        draft.drawn_on = DrawnOn::Account;
        assert_eq!(draft.mandate().payer_number, PayerNumber::parse("1042").ok());
    }
}
