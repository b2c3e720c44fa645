//! Writing a mandate down from its form, as one change.

use super::{Log, Mandate, MandateError, MandateFault, MandateState, Signature};
use crate::{
    core::Id,
    registers::consents::Proof,
    store::{By, Store, Stored, Verb},
};

impl Mandate {
    /// The mandate as it is kept once its form is written down: a draft whose form is dated is signed.
    ///
    /// # Errors
    /// Why it cannot be signed.
    pub fn written(mut self, log: &Log) -> Result<Self, MandateFault> {
        let signed_on = self.signed_on.filter(|_| self.state() == MandateState::Draft);
        if let Some(on) = signed_on {
            let received_on = self.received_on.unwrap_or(log.today).max(on);
            let signature = Signature { on, town: self.signed_at.clone(), received_on };
            self.sign(&signature, log)?;
        }
        Ok(self)
    }
}

impl Store {
    /// Writes a mandate as its form says it, new or over the one with number `of`, and keeps the `scan` of the
    /// form with it; see [`Mandate::written`].
    pub fn write_mandate(
        &mut self,
        by: &By,
        of: Option<Id<Mandate>>,
        mandate: &Mandate,
        scan: Option<&Proof>,
    ) -> Result<Id<Mandate>, MandateError> {
        let mandate = mandate.clone().written(&Log::from(by))?;
        if self.has_other_with_number_of(of, &mandate)? {
            return Err(MandateFault::NumberTaken.into());
        }
        let verb = if of.is_some() { Verb::Changed } else { Verb::Added };
        let id = self.change(by.op(verb), |writer| {
            let id = match of {
                Some(id) => writer.save(id, &mandate).map(|()| id)?,
                None => writer.add(&mandate)?,
            };
            if let Some(scan) = scan {
                let of = (Mandate::REGISTER, id.raw());
                writer.attach(of, &scan.name, scan.bytes(), by.at)?;
            }
            Ok(id)
        })?;
        Ok(id)
    }

    /// Whether another mandate that is not over has the payer number of `mandate` with its payee (TM 5.1).
    fn has_other_with_number_of(
        &self,
        of: Option<Id<Mandate>>,
        mandate: &Mandate,
    ) -> Result<bool, MandateError> {
        let (Some(payee), Some(number)) = (&mandate.payee, mandate.payer_number) else {
            return Ok(false);
        };
        let has = Self::with_number_of(self, payee, number)?;
        Ok(has.into_iter().any(|other| Some(other) != of))
    }

    fn with_number_of(
        &self,
        payee: &crate::law::Bankgiro,
        number: crate::autogiro::PayerNumber,
    ) -> Result<Vec<Id<Mandate>>, MandateError> {
        let has = Mandate::with_number(self.db(), payee, number)?;
        let has = has.filter(|(_, it)| !it.state().is_over());
        let gets = Mandate::with_next_number(self.db(), payee, number)?;
        Ok([has, gets].into_iter().flatten().map(|(id, _)| id).collect())
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        autogiro::PayerNumber,
        law::{Account, Bankgiro},
        registers::{mandates::Drawn, persons::Person},
    };

    fn by() -> By {
        By { actor: "Anna".into(), at: "2026-11-22T11:00:00Z".parse::<Timestamp>().unwrap() }
    }

    fn mandate(store: &mut Store, account: &str) -> Mandate {
        let payer = store.add(&by(), &Person { name: "Berg".into(), ..Person::default() }).unwrap();
        let account = Account::parse(account).unwrap();
        Mandate {
            payee: Bankgiro::parse("5402-9681").ok(),
            payer_number: PayerNumber::parse("1042").ok(),
            drawn: Some(Drawn::Account { account, note: String::new() }),
            ..Mandate::of(payer)
        }
    }

    #[test]
    fn r_51_a_form_that_is_dated_is_signed_in_the_same_change_and_its_scan_is_kept() {
        let mut store = Store::in_memory().unwrap();
        let it = mandate(&mut store, "6114 517182351");
        let draft = store.write_mandate(&by(), None, &it, None).unwrap();
        assert_eq!(store.get(draft).unwrap().unwrap().state(), MandateState::Draft);
        let dated = Mandate { signed_on: Some(date(2026, 11, 20)), ..it };
        let scan = Proof::new("blankett.pdf".into(), b"%PDF".to_vec());
        store.write_mandate(&by(), Some(draft), &dated, Some(&scan)).unwrap();
        let signed = store.get(draft).unwrap().unwrap();
        assert_eq!(signed.state(), MandateState::Signed);
        assert_eq!(signed.steps[0].on, date(2026, 11, 22));
        assert_eq!(store.attachments(Mandate::REGISTER, draft.raw()).unwrap().len(), 1);
    }

    #[test]
    fn r_50_a_payer_number_that_another_mandate_has_is_refused_whatever_its_zeros() {
        let mut store = Store::in_memory().unwrap();
        let first = mandate(&mut store, "6114 517182351");
        let id = store.write_mandate(&by(), None, &first, None).unwrap();
        let number = PayerNumber::parse("0001042").ok();
        let second = Mandate { payer_number: number, ..mandate(&mut store, "6114 517182351") };
        let refused = store.write_mandate(&by(), None, &second, None);
        let taken = |it: &MandateError| matches!(it, MandateError::Faults(it) if *it == [MandateFault::NumberTaken]);
        assert!(refused.as_ref().is_err_and(taken), "{refused:?}");
        store.write_mandate(&by(), Some(id), &first, None).unwrap();
    }

    #[test]
    fn r_50_a_wrong_account_is_signed_only_with_a_reason() {
        let mut store = Store::in_memory().unwrap();
        let it = mandate(&mut store, "6114 517182352");
        let mut dated = Mandate { signed_on: Some(date(2026, 11, 20)), ..it };
        assert!(store.write_mandate(&by(), None, &dated, None).is_err());
        if let Some(Drawn::Account { note, .. }) = &mut dated.drawn {
            *note = "Banken har bekräftat numret".into();
        }
        assert!(store.write_mandate(&by(), None, &dated, None).is_ok());
    }
}
