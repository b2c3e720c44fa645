//! Records in, bytes out: strictly as the manual has it.

use std::collections::{HashMap, hash_map::Entry};

use jiff::civil::Date;

use super::{
    CustomerNumber, Fault, FieldFault, FileFault, PayerNumber, Refusal, Request, RequestFault,
    layout::{CODE, PAYEE, PAYER_NUMBER, Place, request, request_opening},
    line::WIDTH,
};
use crate::law::Bankgiro;

/// What is asked of Bankgirot for one payee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The day on which the file is written.
    pub written_on: Date,
    /// The payee's customer number at Bankgirot.
    pub customer_number: CustomerNumber,
    /// Whose mandates they are.
    pub payee: Bankgiro,
    /// What is asked, in this order.
    pub requests: Vec<Request>,
}

/// A file to Bankgirot (TM 7.2): 80 positions, Latin-1, CRLF, numbers filled with zeros, unsealed.
///
/// Refused: nothing to write; one mandate both new and cancelled on one date; a mandate whose number is
/// changed before the mandate is sent (TM 6.1.1). A refusal names the line that would have been written.
pub fn write(sections: &[Section]) -> Result<Vec<u8>, Refusal> {
    let mut written = Written::default();
    for section in sections {
        written.opening(section)?;
        for request in &section.requests {
            written.request(section, request)?;
        }
    }
    let is_empty = sections.iter().all(|it| it.requests.is_empty());
    if is_empty { Err(Refusal::of_line(1, FileFault::Empty)) } else { Ok(written.bytes) }
}

/// What has been asked about a mandate on a day.
#[derive(Debug, Clone, Copy, Default)]
struct Asked {
    is_new: bool,
    is_cancelled: bool,
    is_changed: bool,
}

#[derive(Default)]
struct Written {
    bytes: Vec<u8>,
    n_lines: usize,
    asked: HashMap<(String, Date, PayerNumber), Asked>,
}

impl Written {
    fn opening(&mut self, section: &Section) -> Result<(), Refusal> {
        let Section { written_on, customer_number, payee, .. } = section;
        let mut record = Blank::new("01");
        if !(0..=9999).contains(&written_on.year()) {
            return Err(self.refuse(request_opening::WRITTEN_ON, FieldFault::Date));
        }
        let (year, month, day) = (written_on.year(), written_on.month(), written_on.day());
        record.figures(request_opening::WRITTEN_ON, &format!("{year:04}{month:02}{day:02}"));
        record.text(request_opening::LAYOUT, "AUTOGIRO");
        record.figures(request_opening::CUSTOMER_NUMBER, &customer_number.get().to_string());
        record.figures(request_opening::PAYEE, payee.figures());
        self.push(&record);
        Ok(())
    }

    fn request(&mut self, section: &Section, it: &Request) -> Result<(), Refusal> {
        if it.payer_number().is_zero() {
            return Err(self.refuse(PAYER_NUMBER, FieldFault::Missing));
        }
        self.judge(section, it)?;
        let mut record = Blank::new(it.code());
        record.figures(PAYEE, section.payee.figures());
        record.figures(PAYER_NUMBER, &it.payer_number().to_string());
        match it {
            Request::Cancel { .. } | Request::NewOnBankgiroOrAccept { .. } => {}
            Request::New { account, id, .. } => {
                record.figures(request::ACCOUNT, account.sixteen());
                record.figures(request::ID, id.twelve());
            }
            Request::Reject { .. } => record.text(request::ANSWER, "AV"),
            Request::ChangeNumber(change) => {
                record.figures(request::PAYEE_AGAIN, section.payee.figures());
                record.figures(request::NEW_PAYER_NUMBER, &change.to().to_string());
            }
        }
        self.push(&record);
        Ok(())
    }

    /// Whether Bankgirot may be asked this beside what it is asked already (TM 6.1.1).
    fn judge(&mut self, section: &Section, it: &Request) -> Result<(), Refusal> {
        let key = |number| (section.payee.figures().to_owned(), section.written_on, number);
        let asked = self.asked.entry(key(it.payer_number())).or_default();
        let fault = match it {
            Request::New { .. } | Request::NewOnBankgiroOrAccept { .. } => {
                asked.is_new = true;
                asked.is_changed.then_some(RequestFault::ChangedBeforeSent)
            }
            Request::Cancel { .. } => {
                asked.is_cancelled = true;
                None
            }
            Request::ChangeNumber(_) => {
                asked.is_changed = true;
                None
            }
            Request::Reject { .. } => None,
        };
        let asked = *asked;
        let both = asked.is_new && asked.is_cancelled;
        let fault = fault.or(both.then_some(RequestFault::NewAndCancelled));
        if let Some(fault) = fault {
            let positions = Some((PAYER_NUMBER.from, PAYER_NUMBER.to));
            return Err(Refusal { line: self.n_lines + 1, positions, fault: fault.into() });
        }
        if let Request::ChangeNumber(change) = it
            && asked.is_new
        {
            // Under its new number it is as new as under the old one.
            match self.asked.entry(key(change.to())) {
                Entry::Occupied(mut known) => known.get_mut().is_new = true,
                Entry::Vacant(unknown) => {
                    unknown.insert(Asked { is_new: true, ..Asked::default() });
                }
            }
        }
        Ok(())
    }

    fn push(&mut self, record: &Blank) {
        self.bytes.extend_from_slice(&record.0);
        self.bytes.extend_from_slice(b"\r\n");
        self.n_lines += 1;
    }

    /// The line that would come next is refused because of `place`.
    fn refuse(&self, place: Place, fault: FieldFault) -> Refusal {
        let Place { field, from, to } = place;
        let fault = Fault::Field(field, fault);
        Refusal { line: self.n_lines + 1, positions: Some((from, to)), fault }
    }
}

/// A record that is being filled in.
struct Blank([u8; WIDTH]);

impl Blank {
    fn new(code: &str) -> Self {
        let mut blank = Self([b' '; WIDTH]);
        blank.figures(CODE, code);
        blank
    }

    /// A numeric field: to the right, filled with zeros.
    fn figures(&mut self, place: Place, figures: &str) {
        let field = &mut self.0[place.from - 1..place.to];
        field.fill(b'0');
        let figures = figures.as_bytes();
        let start = field.len().saturating_sub(figures.len());
        for (position, figure) in field[start..].iter_mut().zip(figures) {
            *position = *figure;
        }
    }

    /// An alphanumeric field: to the left, filled with blanks.
    fn text(&mut self, place: Place, text: &str) {
        let field = &mut self.0[place.from - 1..place.to];
        for (position, sign) in field.iter_mut().zip(text.bytes()) {
            *position = sign;
        }
    }
}
