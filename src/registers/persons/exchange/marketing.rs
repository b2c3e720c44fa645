//! What marketing rests on, in a cell of a table: a channel a line.

use jiff::civil::Date;

use super::{read::chosen, text};
use crate::{
    core::{Choice, Lang},
    registers::{
        persons::ChannelBasis,
        text::{NO, YES},
    },
};

/// `channel | sale | sold on | own similar products | could say no | said no on`, a line for each channel.
pub(super) fn to_lines(bases: &[ChannelBasis], lang: Lang) -> String {
    let day = |on: Option<Date>| on.map(|on| on.to_string()).unwrap_or_default();
    let yes = |is_so: bool| if is_so { YES } else { NO }.in_lang(lang).to_owned();
    let line = |it: &ChannelBasis| {
        [
            it.channel.text().in_lang(lang).to_owned(),
            it.sale.replace(['\n', '|'], " "),
            day(it.sold_on),
            yes(it.is_for_own_similar),
            yes(it.was_opt_out_offered),
            day(it.stopped_on),
        ]
        .join(" | ")
    };
    bases.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What [`to_lines`] wrote in either language; parts at the end may be left out. `None` for anything else.
pub(super) fn from_lines(cell: &str) -> Option<Vec<ChannelBasis>> {
    cell.lines().filter(|it| !it.trim().is_empty()).map(from_line).collect()
}

fn from_line(line: &str) -> Option<ChannelBasis> {
    let mut parts = line.split('|').map(str::trim);
    let mut part = || parts.next().unwrap_or_default();
    let basis = ChannelBasis {
        channel: chosen(part())?,
        sale: part().to_owned(),
        sold_on: day(part()).ok()?,
        is_for_own_similar: is_yes(part())?,
        was_opt_out_offered: is_yes(part())?,
        stopped_on: day(part()).ok()?,
    };
    parts.next().is_none().then_some(basis)
}

/// The day, or none where nothing is written.
fn day(typed: &str) -> Result<Option<Date>, jiff::Error> {
    if typed.is_empty() { Ok(None) } else { typed.parse().map(Some) }
}

fn is_yes(typed: &str) -> Option<bool> {
    let typed = typed.to_lowercase();
    let is_known = text::YES.contains(&&*typed) || text::NO.contains(&&*typed);
    is_known.then(|| text::YES.contains(&&*typed))
}
