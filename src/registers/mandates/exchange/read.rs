//! From the rows of a table to mandates, compared with the binder, which is left alone.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{MandateColumn as C, MandateImportError, MandateRead, MandateSheet, text};
use crate::{
    autogiro::PayerNumber,
    core::{Lang, Progress, Text},
    exchange::{self, Columns, Refusal, Row, columns},
    law::{Account, Bankgiro},
    registers::{
        autogiro_terms::AutogiroTerms,
        consents::exchange::who::{Marks, Persons},
        mandates::{Drawn, Log, Mandate, MandateFault, MandateState, Paper, Signature},
    },
    store::{By, Result as StoreResult, Store},
};

/// The columns that tell who pays, in the order in which they decide.
const PAYER: [C; 3] = [C::Payer, C::Identity, C::CustomerNumber];

/// Reads a table with headings in Swedish or English, in any order. `file` is its name, which stands as the
/// reason where a row says that a mandate is approved and gives none. `progress` may stop it.
pub fn read_mandates(
    (file, bytes): (&str, &[u8]),
    store: &Store,
    by: &By,
    lang: Lang,
    progress: &Progress,
) -> Result<MandateSheet, MandateImportError> {
    let sheet = exchange::read(bytes, progress)?;
    let columns = columns(sheet.headers(), &text::HEADINGS);
    if PAYER.iter().all(|it| columns.of(*it).is_none()) {
        return Err(MandateImportError::MissingColumn);
    }
    let (terms, log) = (store.autogiro_terms()?, Log::from(by));
    let reason = text::approved_by(file, lang);
    let mut persons = Persons::new(store, log.today);
    let mut taken = HashSet::new();
    let mut found = MandateSheet::default();
    let mut rows = sheet.rows();
    while let Some(row) = rows.next_row(progress)? {
        let row = match row {
            Ok(row) => row,
            Err(refusal) => {
                found.refusals.push(refusal);
                continue;
            }
        };
        let line = row.line;
        let mut cells = Cells { row, columns: &columns, faults: Vec::new() };
        let (name, mut mandate) = cells.mandate(store, &mut persons, &terms)?;
        mandate.tell_by(&terms.clearing_ranges, lang);
        cells.check_number(store, &mandate, &mut taken)?;
        cells.lead(&mut mandate, &reason, &log);
        let told = |(column, reason): (C, Text)| {
            let heading = columns.of(column).and_then(|at| sheet.headers().get(at));
            heading.map_or_else(
                || Refusal::of_row(line, reason),
                |it| Refusal::of_cell(line, it, reason),
            )
        };
        if cells.faults.is_empty() {
            let doubt = mandate.drawn.as_ref().and_then(Drawn::unexplained);
            found.doubts.extend(doubt.map(|it| told((C::Account, it.what()))));
            found.mandates.push(MandateRead { line, name, mandate });
        } else {
            found.names.insert(line, name);
        }
        found.refusals.extend(cells.faults.into_iter().map(told));
    }
    found.unknown = columns.unknown;
    Ok(found)
}

/// One row, and what is wrong with it.
struct Cells<'a> {
    row: Row<'a>,
    columns: &'a Columns<C>,
    faults: Vec<(C, Text)>,
}

impl Cells<'_> {
    fn mandate(
        &mut self,
        store: &Store,
        persons: &mut Persons<'_>,
        terms: &AutogiroTerms,
    ) -> StoreResult<(String, Mandate)> {
        let mut marks = Marks::of(&self.text(C::Payer));
        let own = [C::Identity, C::CustomerNumber].map(|it| self.text(it));
        marks.numbers.extend(own.into_iter().filter(|it| !it.is_empty()));
        let (mut name, mut mandate) = (String::new(), Mandate::default());
        match persons.find(&marks)? {
            Ok(found) => (name, mandate.payer) = (found.name, found.id),
            Err(reason) => {
                let told = PAYER.into_iter().find(|it| !self.text(*it).is_empty());
                self.faults.push((told.unwrap_or(C::Payer), reason));
            }
        }
        mandate.payee = self.payee(terms);
        mandate.drawn = self.drawn();
        let customer_number = store.get(mandate.payer)?.map(|it| it.customer_number);
        mandate.payer_number = self.number(&mandate, &customer_number.unwrap_or_default());
        mandate.origin = self.chosen(C::Origin, &text::ORIGINS);
        mandate.signed_on = self.date(C::SignedOn);
        mandate.received_on = self.date(C::ReceivedOn);
        mandate.first_debit_on = self.date(C::FirstDebit);
        mandate.last_debit_on = self.date(C::LastDebit);
        mandate.paper = Paper { binder: self.text(C::Binder), tab: self.text(C::Tab) };
        mandate.note = self.text(C::Note);
        let edition = self.text(C::Edition);
        if !edition.is_empty() {
            mandate.edition = edition.parse().unwrap_or_default();
            if terms.edition(mandate.edition).is_none() {
                self.faults.push((C::Edition, text::NO_EDITION));
            }
        }
        Ok((name, mandate))
    }

    fn text(&self, column: C) -> String {
        self.columns.of(column).map_or("", |it| self.row.get(it).trim()).to_owned()
    }

    /// Our bankgiro: the usual one where the row says nothing.
    fn payee(&mut self, terms: &AutogiroTerms) -> Option<Bankgiro> {
        let typed = self.text(C::Payee);
        let found = if typed.is_empty() {
            terms.usual().map(|it| it.bankgiro.clone()).ok_or(MandateFault::NoPayee.text())
        } else {
            let read = Bankgiro::parse(&typed).map_err(|_| text::BAD_GIRO);
            read.and_then(|it| terms.payee(&it).map(|_| it.clone()).ok_or(text::NOT_OURS))
        };
        found.map_err(|it| self.faults.push((C::Payee, it))).ok()
    }

    fn drawn(&mut self) -> Option<Drawn> {
        let (account, bankgiro) = (self.text(C::Account), self.text(C::Bankgiro));
        if !account.is_empty() && !bankgiro.is_empty() {
            self.faults.push((C::Bankgiro, text::BOTH));
            return None;
        }
        if !bankgiro.is_empty() {
            let read = Bankgiro::parse(&bankgiro);
            let read = read.map_err(|_| self.faults.push((C::Bankgiro, text::BAD_GIRO))).ok();
            return read.map(|bankgiro| Drawn::Bankgiro { bankgiro });
        }
        if account.is_empty() {
            return None;
        }
        let Ok(account) = Account::parse(&account) else {
            self.faults.push((C::Account, text::BAD_ACCOUNT));
            return None;
        };
        let drawn = Drawn::Account { account, note: self.text(C::AccountReason) };
        if drawn.is_refused() {
            self.faults.push((C::Account, text::UNEXPLAINED));
        }
        Some(drawn)
    }

    /// The number of the row, else the payer's bankgiro, else the figures of the customer number.
    fn number(&mut self, it: &Mandate, customer_number: &str) -> Option<PayerNumber> {
        let typed = self.text(C::Number);
        let giro = it.drawn.as_ref().and_then(Drawn::bankgiro).map(PayerNumber::from);
        if !typed.is_empty() {
            let number = PayerNumber::parse(&typed);
            let number = number.map_err(|_| self.faults.push((C::Number, text::BAD_NUMBER))).ok();
            if giro.is_some() && number.is_some() && number != giro {
                self.faults.push((C::Number, MandateFault::NumberOnBankgiro.text()));
            }
            return number;
        }
        let figures: String = customer_number.chars().filter(char::is_ascii_digit).collect();
        giro.or_else(|| PayerNumber::parse(&figures).ok())
    }

    fn check_number(
        &mut self,
        store: &Store,
        it: &Mandate,
        taken: &mut HashSet<(String, PayerNumber)>,
    ) -> StoreResult<()> {
        let Some((payee, number)) = it.payee.as_ref().zip(it.payer_number) else {
            if it.payer_number.is_none() && self.text(C::Number).is_empty() {
                self.faults.push((C::Number, text::NO_NUMBER));
            }
            return Ok(());
        };
        let has = store.mandate_with(payee, number)?;
        let has = has.is_some_and(|(_, it)| !it.state().is_over());
        let gets = Mandate::with_next_number(store.db(), payee, number)?.is_some();
        if !taken.insert((payee.figures().to_owned(), number)) || has || gets {
            self.faults.push((C::Number, MandateFault::NumberTaken.text()));
        }
        Ok(())
    }

    /// Takes the mandate to the state that the row says: an approved one is confirmed by hand, with a reason.
    fn lead(&mut self, it: &mut Mandate, default_reason: &str, log: &Log) {
        let to = self.chosen(C::State, &text::STATES).unwrap_or_default();
        if to == MandateState::Draft {
            return;
        }
        if it.drawn.is_none() {
            self.faults.push((C::Account, MandateFault::NotDrawn.text()));
        }
        let Some(on) = it.signed_on else {
            self.faults.push((C::SignedOn, text::NO_DAY));
            return;
        };
        let received_on = it.received_on.unwrap_or(on);
        let signature = Signature { on, town: String::new(), received_on };
        let mut done = it.sign(&signature, log);
        if to == MandateState::Approved {
            let own = Some(self.text(C::StateReason)).filter(|it| !it.is_empty());
            let reason = own.as_deref().unwrap_or(default_reason);
            done = done.and_then(|()| it.confirm_by_hand((to, received_on), reason, log));
        }
        if let Err(fault) = done {
            self.faults.push((C::State, fault.text()));
        }
    }

    fn date(&mut self, column: C) -> Option<Date> {
        let typed = self.text(column);
        let read = typed.parse().or_else(|_| Date::strptime("%Y%m%d", &typed)).ok();
        if read.is_none() && !typed.is_empty() {
            self.faults.push((column, text::NOT_A_DATE));
        }
        read
    }

    fn chosen<T: Copy>(&mut self, column: C, words: &[(T, &[&str])]) -> Option<T> {
        let typed = self.text(column).to_lowercase();
        let found = words.iter().find(|(_, words)| words.contains(&&*typed)).map(|(it, _)| *it);
        if found.is_none() && !typed.is_empty() {
            self.faults.push((column, text::UNKNOWN_WORD));
        }
        found
    }
}
