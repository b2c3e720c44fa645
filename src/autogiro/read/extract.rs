//! The extract of Bankgirot's mandate register (TM 8.8).

use super::parts::{Trust, account, id, payer_number};
use crate::{
    autogiro::{
        Body, FileFault, Refusal, Registered, layout::extract, line::Line, notice::Notices,
    },
    law::Bankgiro,
};

/// Reads one mandate a line; nothing opens or closes the file.
#[derive(Debug, Default)]
pub(super) struct Extract {
    /// The payee of the line before, as it stood there and as it was read: most often the same again.
    last: Option<(String, Bankgiro)>,
}

impl Extract {
    pub(super) fn take(&mut self, line: &Line, notices: &mut Notices) -> Result<Body, Refusal> {
        if line.is_cut {
            // No closing record would tell that more is missing than blanks, such as the account.
            return Err(line.refuse_whole(FileFault::CutOff));
        }
        let payee = self.payee(line)?;
        let payer_number = payer_number(line, extract::PAYER_NUMBER)?;
        let started_by = line.coded(extract::STARTED_BY)?;
        let active_year = if line.is_blank(extract::ACTIVE_YEAR) {
            None
        } else {
            u8::try_from(line.number(extract::ACTIVE_YEAR)?).ok()
        };
        let created_on = line.date(extract::CREATED_ON)?;
        let changed_on = line.date_if_any(extract::CHANGED_ON)?;
        let status = line.coded(extract::STATUS)?;
        line.blank(extract::RESERVE)?;
        let known_on = changed_on.map_or(created_on, |it| it.max(created_on));
        let id = id(line, extract::ID, Trust::Checked, known_on, notices)?;
        let account = account(line, extract::ACCOUNT, Trust::Checked, notices)?;
        Ok(Body::Registered(Registered {
            payee,
            id,
            payer_number,
            started_by,
            active_year,
            created_on,
            changed_on,
            status,
            account,
        }))
    }

    fn payee(&mut self, line: &Line) -> Result<Bankgiro, Refusal> {
        let field = line.raw(extract::PAYEE);
        match &self.last {
            Some((last, payee)) if last == field => Ok(payee.clone()),
            _ => {
                let payee = line.bankgiro(extract::PAYEE)?;
                self.last = Some((field.to_owned(), payee.clone()));
                Ok(payee)
            }
        }
    }
}
