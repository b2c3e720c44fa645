//! Which bank a clearing number belongs to, and how its accounts are checked.

use std::sync::LazyLock;

use jiff::civil::Date;

/// The table, one range a line; its first line says its date.
const TABLE: &str = include_str!("../../assets/clearing_table.psv");

/// How the accounts of a range are checked (Bankgirot, *Bankernas kontonummer*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// Type 1:1, modulus 11 over clearing figures 2 to 4 and the account.
    ThreeAndAccount,
    /// Type 1:2, modulus 11 over the clearing number and the account.
    FourAndAccount,
    /// Type 1 where the sources differ: either of the two above.
    EitherOfType1,
    /// Types 2:1 and 2:3, modulus 10 over ten figures of account.
    Mod10,
    /// Types 2:2 and 2:4, modulus 11 over the account.
    Mod11,
}

/// A range of clearing numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// Empty where the range is not of the table.
    pub(super) bank: &'static str,
    pub(super) check: Check,
    /// Whether a wrong check digit is a doubt and no fault (type 2:3).
    pub(super) is_lenient: bool,
    /// The bank's three figures in an IBAN; `None` where unpublished.
    pub(super) iban_id: Option<&'static str>,
    /// How the rest of the IBAN is built, 1 to 4; 0 where unpublished.
    pub(super) iban_method: u8,
    /// The fewest and the most figures of account.
    pub(super) lengths: (usize, usize),
}

/// The table as it is read: the first and the last clearing number of each range, in their order.
static RANGES: LazyLock<Vec<(u16, u16, Range)>> = LazyLock::new(|| {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(read).collect()
});

/// The day as of which the table is known to be right, as its first line says it.
pub fn table_as_of() -> Option<Date> {
    let (_, after) = TABLE.lines().next()?.split_once("as of ")?;
    after.get(..10)?.parse().ok()
}

/// The range that the four-figure `clearing` lies in.
pub(super) fn range_of(clearing: u16) -> Option<Range> {
    let next = RANGES.partition_point(|(from, _, _)| *from <= clearing);
    let (_, to, range) = RANGES.get(next.checked_sub(1)?)?;
    (clearing <= *to).then_some(*range)
}

/// The bank that has a clearing number between `from` and `to` in the table, if one has.
pub(super) fn bank_between(from: u16, to: u16) -> Option<&'static str> {
    let meets = |it: &&(u16, u16, Range)| it.0 <= to && from <= it.1;
    RANGES.iter().find(meets).map(|it| it.2.bank)
}

fn read(line: &'static str) -> Option<(u16, u16, Range)> {
    let mut cells = line.split('|');
    let mut cell = || cells.next();
    let (from, to) = (cell()?.parse().ok()?, cell()?.parse().ok()?);
    let bank = cell()?;
    let kind = (cell()?, cell()?);
    let check = match kind {
        ("1", "1") => Check::ThreeAndAccount,
        ("1", "2") => Check::FourAndAccount,
        ("1", _) => Check::EitherOfType1,
        ("2", "1" | "3") => Check::Mod10,
        _ => Check::Mod11,
    };
    let iban_id = cell().filter(|id| id.len() == 3);
    let iban_method = cell()?.parse().ok()?;
    let lengths = (cell()?.parse().ok()?, cell()?.parse().ok()?);
    let is_lenient = kind == ("2", "3");
    Some((from, to, Range { bank, check, is_lenient, iban_id, iban_method, lengths }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_understood() {
        let mut last = 0;
        let lines: Vec<&str> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
        for line in &lines {
            let (from, to) = (line[..4].parse().unwrap(), line[5..9].parse::<u16>().unwrap());
            assert!(last < from && from <= to, "{line}");
            let range = range_of(from).unwrap();
            assert_eq!((line.split('|').nth(2), range_of(to)), (Some(range.bank), Some(range)));
            last = to;
        }
        assert_eq!(lines.len(), 66);
        assert_eq!((range_of(1000), range_of(9999)), (None, None));
        assert_eq!(table_as_of(), Some(jiff::civil::date(2026, 8, 6)));
    }
}
