//! How large a workbook may be: a few bytes of ZIP can hold gigabytes.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use crate::exchange::ExchangeError;

/// The most bytes that the file itself may have.
const MAX_FILE: usize = 50 << 20;
/// The most bytes that it may unpack to.
const MAX_UNPACKED: u64 = 512 << 20;
/// The most bytes that a part which is held in memory may unpack to: texts, styles, the table of sheets.
const MAX_PART: u64 = 64 << 20;
/// How many times larger it may be unpacked, beyond [`NO_BOMB`].
const MAX_RATIO: u64 = 200;
/// What is this small does no harm, however well it is packed.
const NO_BOMB: u64 = 4 << 20;
/// The most parts that it may have.
const MAX_PARTS: usize = 10_000;
/// The most cells that are read.
pub(super) const MAX_CELLS: usize = 20_000_000;
/// The most bytes of text that the cells together may have: many can share one text.
pub(super) const MAX_TEXT: usize = 256 << 20;

/// Refuses a file above the limits. Each part is unpacked into nothing, since what the archive says of its
/// sizes need not be true.
pub(super) fn check(bytes: &[u8]) -> Result<(), ExchangeError> {
    if bytes.len() > MAX_FILE {
        return Err(ExchangeError::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ExchangeError::Workbook)?;
    if archive.len() > MAX_PARTS {
        return Err(ExchangeError::TooLarge);
    }
    let mut total = 0;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| ExchangeError::Workbook)?;
        let is_streamed = part.name().is_ok_and(|it| it.starts_with("xl/worksheets/"));
        let most = if is_streamed { MAX_UNPACKED } else { MAX_PART };
        let n = io::copy(&mut part.take(most + 1), &mut io::sink())
            .map_err(|_| ExchangeError::Workbook)?;
        total += n;
        let is_bomb = total > NO_BOMB && total / MAX_RATIO > bytes.len() as u64;
        if n > most || total > MAX_UNPACKED || is_bomb {
            return Err(ExchangeError::TooLarge);
        }
    }
    Ok(())
}
