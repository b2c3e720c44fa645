//! Files to Bankgirot (TM 7.2).

use super::parts::{Open, Trust, account, customer_number, id, payer_number};
use crate::{
    autogiro::{
        Body, Drawn, FieldFault, IdForm, NumberChange, Opening, RecordFault, Refusal, Request,
        layout::{PAYER_NUMBER, request, request_opening},
        line::Line,
        notice::Notices,
    },
    law::IdentityError,
};

/// Reads sections, each opened by TK01; nothing closes them.
#[derive(Debug, Default)]
pub(super) struct Requests(Option<Open>);

impl Requests {
    pub(super) fn take(&mut self, line: &Line, notices: &mut Notices) -> Result<Body, Refusal> {
        if line.code() == "01" {
            let opening = opening(line)?;
            self.0 = Some(Open::new(opening.clone()));
            return Ok(Body::Opening(opening));
        }
        let out_of_place = || line.refuse_whole(RecordFault::OutOfPlace);
        let open = self.0.as_mut().ok_or_else(out_of_place)?;
        let read = match line.code() {
            "03" => cancel,
            "04" => new_or_answer,
            "05" => change,
            _ => return Err(out_of_place()),
        };
        open.check_payee(line)?;
        let request = read(line, open, notices)?;
        Ok(Body::Request(open.opening.payee.clone(), request))
    }
}

fn opening(line: &Line) -> Result<Opening, Refusal> {
    let written_on = line.date(request_opening::WRITTEN_ON)?;
    line.fixed(request_opening::LAYOUT, "AUTOGIRO")?;
    let customer_number = Some(customer_number(line, request_opening::CUSTOMER_NUMBER)?);
    let payee = line.bankgiro(request_opening::PAYEE)?;
    request_opening::RESERVES.into_iter().try_for_each(|place| line.blank(place))?;
    Ok(Opening { code: "01", written_on, content: "", customer_number, payee })
}

fn cancel(line: &Line, _: &Open, _: &mut Notices) -> Result<Request, Refusal> {
    let payer_number = payer_number(line, PAYER_NUMBER)?;
    line.blank(request::AFTER_CANCEL)?;
    Ok(Request::Cancel { payer_number })
}

/// TK04 in its variants. Account and id stand there together or not at all; a rejection may have them.
fn new_or_answer(line: &Line, open: &Open, notices: &mut Notices) -> Result<Request, Refusal> {
    let payer_number = payer_number(line, PAYER_NUMBER)?;
    request::RESERVES_NEW.into_iter().try_for_each(|place| line.blank(place))?;
    let is_rejection = match line.raw(request::ANSWER) {
        "AV" => true,
        "  " => false,
        _ => return Err(line.refuse(request::ANSWER, FieldFault::Code)),
    };
    if line.is_blank(request::ACCOUNT) && line.is_blank(request::ID) {
        return Ok(if is_rejection {
            Request::Reject { payer_number }
        } else {
            Request::NewOnBankgiroOrAccept { payer_number }
        });
    }
    let today = open.opening.written_on;
    let missing = |place| line.refuse(place, FieldFault::Missing);
    let account = account(line, request::ACCOUNT, Trust::Checked, notices)?
        .ok_or_else(|| missing(request::ACCOUNT))?;
    let id = id(line, request::ID, Trust::Checked, today, notices)?
        .ok_or_else(|| missing(request::ID))?;
    if id.form() == IdForm::BankgiroHolder {
        let fault = FieldFault::Identity(IdentityError::Date);
        return Err(line.refuse(request::ID, fault));
    }
    Ok(if is_rejection {
        Request::Reject { payer_number }
    } else {
        Request::New { payer_number, account, id }
    })
}

fn change(line: &Line, open: &Open, _: &mut Notices) -> Result<Request, Refusal> {
    let from = payer_number(line, PAYER_NUMBER)?;
    if !open.is_for_payee(line, request::PAYEE_AGAIN) {
        line.bankgiro(request::PAYEE_AGAIN)?;
        return Err(line.refuse(request::PAYEE_AGAIN, FieldFault::Differs));
    }
    let to = payer_number(line, request::NEW_PAYER_NUMBER)?;
    line.blank(request::AFTER_CHANGE)?;
    let change = NumberChange::new(Drawn::OnAccount, from, to);
    change.map(Request::ChangeNumber).map_err(|fault| line.refuse_whole(fault))
}
