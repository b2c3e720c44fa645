//! Bytes in, records out.

mod advice;
mod e_mandate;
mod extract;
mod parts;
mod request;

use super::{
    File, FileFault, Kind, Layout, Record, RecordFault, Refusal,
    layout::{SEAL, extract as of_extract, new_opening, old_opening, request_opening},
    line::{Line, Lines},
};

/// Reads any of the files about mandates; which one it is, its first record says.
///
/// Accepted with a notice: lines that end with LF, blanks cut away at the end of a record, empty lines at
/// the end of the file, and a last line without its line end. A byte is the Latin-1 character of its
/// number. Accounts, ids and bankgiro numbers must pass their checks, unless the record's own comment
/// code says that they do not; an account that only may be wrong ([`Verdict::Doubtful`], or of a length on
/// which the sources differ) is accepted with a notice. Anything else refuses the file whole.
///
/// [`Verdict::Doubtful`]: crate::law::Verdict::Doubtful
pub fn read(bytes: &[u8]) -> Result<File, Refusal> {
    let mut lines = Lines::new(bytes)?;
    let Some(first) = lines.next_line()? else { return Err(lines.cut_off()) };
    let (kind, layout) = recognise(&first)?;
    let mut records = Vec::with_capacity(bytes.len() / 80 + 1);
    let mut reader = match kind {
        Kind::Requests => Reader::Requests(request::Requests::default()),
        Kind::Advice => Reader::Advices(advice::Advices::new(layout)),
        Kind::EMandates => Reader::EMandates(e_mandate::EMandates::default()),
        Kind::RegisterExtract => Reader::Extract(extract::Extract::default()),
    };
    let mut next = Some(first);
    while let Some(line) = next {
        reader.take(&line, &mut lines, &mut records)?;
        next = lines.next_line()?;
    }
    reader.finish(&lines)?;
    Ok(File { kind, layout, records, notices: lines.notices.into_vec() })
}

/// What has been read of a file of one kind, where that decides what may follow.
enum Reader {
    Requests(request::Requests),
    Advices(advice::Advices),
    EMandates(e_mandate::EMandates),
    Extract(extract::Extract),
}

impl Reader {
    fn take(
        &mut self,
        line: &Line,
        lines: &mut Lines<'_>,
        records: &mut Vec<Record>,
    ) -> Result<(), Refusal> {
        let body = match self {
            Self::Requests(it) => it.take(line, &mut lines.notices)?,
            Self::Advices(it) => it.take(line, &mut lines.notices)?,
            Self::EMandates(it) => it.take(line, lines)?,
            Self::Extract(it) => it.take(line, &mut lines.notices)?,
        };
        records.push(Record { line: line.number, body });
        Ok(())
    }

    fn finish(&self, lines: &Lines<'_>) -> Result<(), Refusal> {
        let is_open = match self {
            Self::Requests(_) | Self::Extract(_) => false,
            Self::Advices(it) => it.is_open(),
            Self::EMandates(it) => it.is_open(),
        };
        if is_open { Err(lines.cut_off()) } else { Ok(()) }
    }
}

/// Which file it is, by its first record.
fn recognise(line: &Line) -> Result<(Kind, Layout), Refusal> {
    let is_autogiro = |place| line.raw(place).trim_end() == "AUTOGIRO";
    let unknown = || line.refuse_whole(FileFault::Unknown);
    let other = || line.refuse_whole(FileFault::OtherKind);
    match line.code() {
        "00" if line.raw(SEAL) == "HMAC" => Err(line.refuse_whole(FileFault::Sealed)),
        "00" if line.is_figures(of_extract::PAYEE) && line.is_figures(of_extract::PAYER_NUMBER) => {
            Ok((Kind::RegisterExtract, Layout::New))
        }
        "01" if is_autogiro(new_opening::LAYOUT) => match line.raw(new_opening::CONTENT).trim_end()
        {
            "AG-MEDAVI" => Ok((Kind::Advice, Layout::New)),
            _ => Err(other()),
        },
        "01" if line.raw(old_opening::CONTENT).trim_end() == "AG-MEDAVI" => {
            Ok((Kind::Advice, Layout::Old))
        }
        "01" if is_autogiro(request_opening::LAYOUT) => {
            let [reserve, _] = request_opening::RESERVES;
            // In the old layout, payments come from Bankgirot under "AUTOGIRO" and 9900.
            let is_from_bankgirot = line.raw(reserve).starts_with("9900");
            if is_from_bankgirot { Err(other()) } else { Ok((Kind::Requests, Layout::New)) }
        }
        "51" if line.raw(old_opening::CONTENT).trim_end() == "AG-EMEDGIV" => {
            Ok((Kind::EMandates, Layout::New))
        }
        "03" | "04" | "05" | "73" | "52" => Err(line.refuse_whole(RecordFault::OutOfPlace)),
        _ => Err(unknown()),
    }
}
