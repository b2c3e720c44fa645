//! Accounts of the banks that the company has added to the table of clearing numbers.

use super::{Drawn, Mandate, text};
use crate::{
    core::Lang,
    law::{AccountFault, OwnRange, Verdict},
};

impl Mandate {
    /// Fills in what the company's own `ranges` tell of an account that the table does not know: the bank, and,
    /// where the number passes their check, the range as the reason why it is kept. What somebody wrote stays.
    pub fn tell_by(&mut self, ranges: &[OwnRange], lang: Lang) {
        let Some(Drawn::Account { account, note }) = &mut self.drawn else { return };
        if account.verdict() != Verdict::Doubtful(AccountFault::UnknownClearing) {
            return;
        }
        let told = ranges.iter().find_map(|it| Some((it, it.verdict(account)?)));
        let Some((range, verdict)) = told else { return };
        if self.bank.trim().is_empty() {
            range.bank.trim().clone_into(&mut self.bank);
        }
        if note.trim().is_empty() && verdict == Verdict::Sound {
            *note = text::kept_by(range, lang);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        core::{Id, Record},
        law::{Account, AccountKind},
        registers::mandates::MandateField,
    };

    fn range() -> OwnRange {
        let (bank, source) = ("Nya Banken".to_owned(), "bankens brev".to_owned());
        OwnRange { from: 9_860, to: 9_869, bank, kind: AccountKind::ThreeAndAccount, source }
    }

    fn mandate(account: &str, note: &str) -> Mandate {
        let account = Account::parse(account).unwrap();
        let drawn = Some(Drawn::Account { account, note: note.to_owned() });
        Mandate { drawn, ..Mandate::of(Id::new(7)) }
    }

    #[test]
    fn r_50_an_account_of_an_own_range_is_kept_with_the_range_as_its_reason() {
        let told = "Rätt enligt egen serie 9860–9869 Nya Banken (bankens brev)";
        let table = [
            // The account and what was written, the bank and the note that come of it.
            (("9860, 1089976", ""), ("Nya Banken", told)),
            (("9860, 1089976", "Frågat"), ("Nya Banken", "Frågat")),
            (("9860, 1089977", ""), ("Nya Banken", "")),
            (("9850, 1089976", ""), ("", "")),
            (("6114, 517182351", ""), ("", "")),
        ];
        for ((account, written), (bank, note)) in table {
            let mut it = mandate(account, written);
            it.tell_by(&[range()], Lang::Sv);
            let Some(Drawn::Account { note: kept, .. }) = &it.drawn else { panic!("{account}") };
            assert_eq!((&*it.bank, &**kept), (bank, note), "{account}");
            let asks = it.gaps(date(2026, 11, 22));
            let is_asked = asks.iter().any(|it| it.field == MandateField::AccountNote);
            assert_eq!(is_asked, note.is_empty() && !account.starts_with("6114"), "{account}");
        }
    }
}
