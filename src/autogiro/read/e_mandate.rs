//! Mandates from the internet bank, AG-EMEDGIV (TM 8.6).

use super::parts::{Open, Trust, account, id, old_opening, payer_number};
use crate::autogiro::{
    Body, EMandate, FieldFault, RecordFault, Refusal,
    layout::{PAYER_NUMBER, Place, e_mandate},
    line::{Line, Lines},
    notice::Notices,
};

/// Reads sections of TK51, any number of e-mandates, and TK59 with the count of their records.
#[derive(Debug, Default)]
pub(super) struct EMandates(Option<Open>);

impl EMandates {
    pub(super) fn is_open(&self) -> bool {
        self.0.is_some()
    }

    pub(super) fn take(&mut self, line: &Line, lines: &mut Lines<'_>) -> Result<Body, Refusal> {
        match (line.code(), &mut self.0) {
            ("51", None) => {
                let opening = old_opening(line, "51", "AG-EMEDGIV")?;
                self.0 = Some(Open::new(opening.clone()));
                Ok(Body::Opening(opening))
            }
            ("52", Some(open)) => {
                let mut mandate = mandate(line, open, &mut lines.notices)?;
                rest(&mut mandate, lines)?;
                open.n_records += 5;
                Ok(Body::EMandate(Box::new(mandate)))
            }
            ("59", Some(open)) => {
                let closing = open.close(line, "59")?;
                self.0 = None;
                Ok(Body::Closing(closing))
            }
            _ => Err(line.refuse_whole(RecordFault::OutOfPlace)),
        }
    }
}

/// TK52.
fn mandate(line: &Line, open: &Open, notices: &mut Notices) -> Result<EMandate, Refusal> {
    open.check_payee(line)?;
    let payer_number = payer_number(line, PAYER_NUMBER)?;
    let today = open.opening.written_on;
    let missing = |place| line.refuse(place, FieldFault::Missing);
    let account = account(line, e_mandate::ACCOUNT, Trust::Checked, notices)?
        .ok_or_else(|| missing(e_mandate::ACCOUNT))?;
    let id = id(line, e_mandate::ID, Trust::Checked, today, notices)?
        .ok_or_else(|| missing(e_mandate::ID))?;
    line.blank(e_mandate::RESERVE)?;
    let kind = line.coded(e_mandate::KIND)?;
    line.blank(e_mandate::AFTER_KIND)?;
    Ok(EMandate {
        payee: open.opening.payee.clone(),
        payer_number,
        account,
        id,
        kind,
        free_text: String::new(),
        address: Default::default(),
        postcode: String::new(),
        town: String::new(),
    })
}

/// TK53 to TK56, which follow upon each TK52; any of their texts may be blank.
fn rest(mandate: &mut EMandate, lines: &mut Lines<'_>) -> Result<(), Refusal> {
    let line = expect("53", lines)?;
    mandate.free_text = line.text(e_mandate::FREE_TEXT);
    line.blank(e_mandate::AFTER_TEXT)?;

    let line = expect("54", lines)?;
    let [first, second] = address(&line)?;
    let line = expect("55", lines)?;
    let [third, fourth] = address(&line)?;
    mandate.address = [first, second, third, fourth];

    let line = expect("56", lines)?;
    line.figures(e_mandate::POSTCODE)?.clone_into(&mut mandate.postcode);
    mandate.town = line.text(e_mandate::TOWN);
    line.blank(e_mandate::AFTER_TEXT)
}

fn address(line: &Line) -> Result<[String; 2], Refusal> {
    line.blank(e_mandate::AFTER_LINES)?;
    Ok([e_mandate::LINE_1, e_mandate::LINE_2].map(|place: Place| line.text(place)))
}

fn expect(code: &'static str, lines: &mut Lines<'_>) -> Result<Line, Refusal> {
    let line = lines.next_line()?.ok_or_else(|| lines.cut_off())?;
    if line.code() == code { Ok(line) } else { Err(line.refuse_whole(RecordFault::Missing(code))) }
}
