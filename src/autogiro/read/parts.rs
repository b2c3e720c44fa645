//! What the readers have in common: openings, closings, accounts and ids.

use jiff::civil::Date;

use crate::{
    autogiro::{
        Closing, CustomerNumber, FieldFault, IdForm, Opening, PayerAccount, PayerId, PayerNumber,
        RecordFault, Refusal, Remark,
        layout::{PAYEE, Place, closing, old_opening},
        line::Line,
        notice::Notices,
    },
    law::{AccountFault, IdentityKind, Verdict},
};

/// The section that is being read: its opening record, and how many records have come since.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) opening: Opening,
    /// The payee as it stands in each record, filled with zeros.
    payee: String,
    pub(super) n_records: usize,
}

impl Open {
    pub(super) fn new(opening: Opening) -> Self {
        let payee = format!("{:0>10}", opening.payee.figures());
        Self { opening, payee, n_records: 0 }
    }

    /// Whether the record is for the payee of the opening record.
    pub(super) fn is_for_payee(&self, line: &Line, place: Place) -> bool {
        line.raw(place) == self.payee
    }

    /// The record must be for the payee of the opening record.
    pub(super) fn check_payee(&self, line: &Line) -> Result<(), Refusal> {
        if self.is_for_payee(line, PAYEE) {
            return Ok(());
        }
        line.bankgiro(PAYEE)?; // a wrong check digit is the better reason
        Err(line.refuse(PAYEE, FieldFault::Differs))
    }

    /// Reads the closing record and checks its count (TM 8.3, 8.6).
    pub(super) fn close(&self, line: &Line, code: &'static str) -> Result<Closing, Refusal> {
        let written_on = line.date(closing::WRITTEN_ON)?;
        line.fixed(closing::FIXED_CLEARING, "9900")?;
        let told = line.number(closing::COUNT)? as usize;
        line.blank(closing::RESERVE)?;
        let found = self.n_records;
        if told != found {
            let Place { from, to, .. } = closing::COUNT;
            let fault = RecordFault::Count { told, found }.into();
            return Err(Refusal { line: line.number, positions: Some((from, to)), fault });
        }
        Ok(Closing { code, written_on, n_records: found })
    }
}

/// TK01 in the old layout, or TK51 (TM 8.3, 8.6).
pub(super) fn old_opening(
    line: &Line,
    code: &'static str,
    content: &'static str,
) -> Result<Opening, Refusal> {
    let written_on = line.date(old_opening::WRITTEN_ON)?;
    line.fixed(old_opening::FIXED_CLEARING, "9900")?;
    let payee = line.bankgiro(old_opening::PAYEE)?;
    line.fixed(old_opening::CONTENT, content)?;
    line.blank(old_opening::RESERVE)?;
    Ok(Opening { code, written_on, content, customer_number: None, payee })
}

/// The payer number, which must be more than zeros.
pub(super) fn payer_number(line: &Line, place: Place) -> Result<PayerNumber, Refusal> {
    let number = PayerNumber::read(line.figures(place)?);
    match number.map_err(|fault| line.refuse(place, fault))? {
        zero if zero.is_zero() => Err(line.refuse(place, FieldFault::Missing)),
        number => Ok(number),
    }
}

/// The payee's customer number.
pub(super) fn customer_number(line: &Line, place: Place) -> Result<CustomerNumber, Refusal> {
    CustomerNumber::new(line.number(place)?).map_err(|fault| line.refuse(place, fault))
}

/// Whether a field must pass its check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// It must.
    Checked,
    /// The comment code says that it is wrong: it is kept as it was sent.
    SaidWrong,
}

/// The payer's account; `None` where the field is blank or zeros.
pub(super) fn account(
    line: &Line,
    place: Place,
    trust: Trust,
    notices: &mut Notices,
) -> Result<Option<PayerAccount>, Refusal> {
    if line.is_void(place) {
        return Ok(None);
    }
    let Some(account) = PayerAccount::read(line.raw(place)) else {
        return Err(line.refuse(place, FieldFault::NotNumeric));
    };
    match account.account().verdict() {
        Verdict::Sound => {}
        // On how long the accounts of some ranges are, the sources differ.
        Verdict::Doubtful(fault)
        | Verdict::Wrong(fault @ (AccountFault::TooLong | AccountFault::TooShort)) => {
            notices.of_field(line.number, Remark::DoubtfulAccount(fault));
        }
        Verdict::Wrong(fault) if trust == Trust::SaidWrong => {
            notices.of_field(line.number, Remark::RefusedAccount(fault));
        }
        Verdict::Wrong(fault) => return Err(line.refuse(place, FieldFault::Account(fault))),
    }
    Ok(Some(account))
}

/// The payer's identity; `None` where the field is blank or zeros.
pub(super) fn id(
    line: &Line,
    place: Place,
    trust: Trust,
    today: Date,
    notices: &mut Notices,
) -> Result<Option<PayerId>, Refusal> {
    if line.is_void(place) {
        return Ok(None);
    }
    let Some(id) = PayerId::read(line.raw(place)) else {
        return Err(line.refuse(place, FieldFault::NotNumeric));
    };
    match id.identity(today) {
        Ok(it) => {
            let is_organisation = it.kind() == IdentityKind::Organisationsnummer;
            if id.form() == IdForm::BankgiroHolder && !is_organisation {
                notices.of_field(line.number, Remark::SoleTrader);
            }
        }
        Err(fault) if trust == Trust::SaidWrong => {
            notices.of_field(line.number, Remark::RefusedId(fault));
        }
        Err(fault) => return Err(line.refuse(place, FieldFault::Identity(fault))),
    }
    Ok(Some(id))
}
