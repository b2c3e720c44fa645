//! Mandate advice, AG-MEDAVI (TM 8.3).

use jiff::civil::Date;

use super::parts::{Open, Trust, account, customer_number, id, old_opening, payer_number};
use crate::autogiro::{
    Advice, Body, Comment, FieldFault, Information, Layout, Opening, PayerNumber, RecordFault,
    Refusal, Remark,
    layout::{PAYEE, PAYER_NUMBER, advice, new_opening},
    line::Line,
    notice::Notices,
};

/// Reads sections of TK01, any number of TK73, and TK09 with their count.
#[derive(Debug)]
pub(super) struct Advices {
    layout: Layout,
    open: Option<Open>,
}

impl Advices {
    pub(super) fn new(layout: Layout) -> Self {
        Self { layout, open: None }
    }

    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    pub(super) fn take(&mut self, line: &Line, notices: &mut Notices) -> Result<Body, Refusal> {
        match (line.code(), &mut self.open) {
            ("01", None) => {
                let opening = match self.layout {
                    Layout::New => opening(line)?,
                    Layout::Old => old_opening(line, "01", "AG-MEDAVI")?,
                };
                self.open = Some(Open::new(opening.clone()));
                Ok(Body::Opening(opening))
            }
            ("73", Some(open)) => {
                open.n_records += 1;
                Ok(Body::Advice(advised(line, self.layout, open, notices)?))
            }
            ("09", Some(open)) => {
                let closing = open.close(line, "09")?;
                self.open = None;
                Ok(Body::Closing(closing))
            }
            _ => Err(line.refuse_whole(RecordFault::OutOfPlace)),
        }
    }
}

fn opening(line: &Line) -> Result<Opening, Refusal> {
    line.fixed(new_opening::LAYOUT, "AUTOGIRO")?;
    let written_on = line.date(new_opening::WRITTEN_ON)?;
    line.fixed(new_opening::CONTENT, "AG-MEDAVI")?;
    let customer_number = Some(customer_number(line, new_opening::CUSTOMER_NUMBER)?);
    let payee = line.bankgiro(new_opening::PAYEE)?;
    new_opening::RESERVES.into_iter().try_for_each(|place| line.blank(place))?;
    Ok(Opening { code: "01", written_on, content: "AG-MEDAVI", customer_number, payee })
}

fn advised(
    line: &Line,
    layout: Layout,
    open: &Open,
    notices: &mut Notices,
) -> Result<Advice, Refusal> {
    let (information, comment) = codes(line, notices)?;
    payee(line, open, comment, notices)?;
    let payer_number = number(line, comment, notices)?;
    let says = |wrong: &[Comment]| {
        let is_wrong = comment.is_some_and(|it| wrong.contains(&it));
        if is_wrong { Trust::SaidWrong } else { Trust::Checked }
    };
    let of_account = says(&[Comment::WrongAccount, Comment::WrongDetails]);
    let of_id = says(&[Comment::WrongId, Comment::WrongDetails]);
    let today = open.opening.written_on;
    let account = account(line, advice::ACCOUNT, of_account, notices)?;
    let id = id(line, advice::ID, of_id, today, notices)?;
    let (action_on, valid_from) = match layout {
        Layout::New => {
            line.blank(advice::RESERVE)?;
            line.blank(advice::AFTER_NEW)?;
            (Some(line.date(advice::ACTION_ON)?), None)
        }
        Layout::Old => old_end(line)?,
    };
    let payee = open.opening.payee.clone();
    Ok(Advice { payee, payer_number, account, id, information, comment, action_on, valid_from })
}

type Dates = (Option<Date>, Option<Date>);

/// What the old layout has otherwise: zeros may stand in the reserve, and each date may be left out, as in
/// Bankgirot's own samples.
fn old_end(line: &Line) -> Result<Dates, Refusal> {
    if !line.is_void(advice::RESERVE) {
        line.blank(advice::RESERVE)?;
    }
    line.blank(advice::AFTER_OLD)?;
    Ok((line.date_if_any(advice::ACTION_ON)?, line.short_date_if_any(advice::VALID_FROM)?))
}

/// The information code and the comment code, which must be able to stand together (TM 8.3.3).
fn codes(line: &Line, notices: &mut Notices) -> Result<(Information, Option<Comment>), Refusal> {
    let information: Information = line.coded(advice::INFORMATION)?;
    let comment = if line.is_void(advice::COMMENT) {
        None
    } else {
        Some(line.coded::<Comment>(advice::COMMENT)?)
    };
    let is_retired = information == Information::RetiredCancelledByPayer
        || comment.is_some_and(Comment::is_retired);
    let may_stand = match comment {
        Some(comment) => information.comments().contains(&comment),
        None => information.comments().is_empty(),
    };
    if is_retired {
        notices.of_field(line.number, Remark::RetiredCode);
    } else if !may_stand {
        return Err(line.refuse(advice::COMMENT, FieldFault::Code));
    }
    Ok((information, comment))
}

/// The payee of the section; comment 29 says that another one was sent.
fn payee(
    line: &Line,
    open: &Open,
    comment: Option<Comment>,
    notices: &mut Notices,
) -> Result<(), Refusal> {
    if comment == Some(Comment::WrongPayee) && !open.is_for_payee(line, PAYEE) {
        notices.of_field(line.number, Remark::RefusedPayee);
        return Ok(());
    }
    open.check_payee(line)
}

/// The payer number; comment 21 says that it is wrong, and it may then be zeros.
fn number(
    line: &Line,
    comment: Option<Comment>,
    notices: &mut Notices,
) -> Result<PayerNumber, Refusal> {
    if comment == Some(Comment::WrongPayerNumber) && line.is_void(PAYER_NUMBER) {
        notices.of_field(line.number, Remark::RefusedPayerNumber);
        let zero = PayerNumber::read("0");
        return zero.map_err(|fault| line.refuse(PAYER_NUMBER, fault));
    }
    payer_number(line, PAYER_NUMBER)
}
