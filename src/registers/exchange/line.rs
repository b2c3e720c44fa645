//! Several things in a cell, one a line, each of parts with bars between: `Sweden | storage`.

use jiff::civil::Date;

use super::{rows::chosen, text};
use crate::{
    core::{Choice, Field, Lang},
    law::{Country, transfer::TransferGround},
    registers::{
        data_place::DataPlace,
        text::{NO_COUNTRY, REMOTE},
        transfer_ground::GroundField as G,
    },
};

/// The parts of a ground that are written with their label.
const DETAILS: [G; 9] = [
    G::Safeguard,
    G::Module,
    G::Fallback,
    G::FallbackModule,
    G::TiaOn,
    G::Tia,
    G::Derogation,
    G::Documentation,
    G::CheckedOn,
];

/// The parts on one line. A bar, a line break or a backslash within a part gets a backslash before it;
/// empty parts at the end are left out.
pub(in crate::registers) fn joined<S: AsRef<str>>(parts: &[S]) -> String {
    let escaped = parts.iter().map(|it| {
        let text = it.as_ref().trim();
        text.replace('\\', "\\\\").replace('|', "\\|").replace("\r\n", "\n").replace('\n', "\\n")
    });
    let mut parts: Vec<String> = escaped.collect();
    while parts.last().is_some_and(String::is_empty) {
        parts.pop();
    }
    parts.join(" | ")
}

/// The parts that [`joined`] wrote, or that a person did.
pub(in crate::registers) fn split(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = match (letter, letters.peek()) {
            ('\\', Some('n')) => Some('\n'),
            ('\\', Some(next @ ('|' | '\\'))) => Some(*next),
            _ => None,
        };
        if escaped.is_some() {
            letters.next();
        }
        match (letter, escaped) {
            ('|', None) => parts.push(String::new()),
            (plain, escaped) => {
                if let Some(part) = parts.last_mut() {
                    part.push(escaped.unwrap_or(plain));
                }
            }
        }
    }
    parts.iter().map(|it| it.trim().to_owned()).collect()
}

/// A cell of lines.
pub(in crate::registers) fn lines<T>(items: &[T], line: impl Fn(&T) -> String) -> String {
    let lines: Vec<String> = items.iter().map(line).filter(|it| !it.is_empty()).collect();
    lines.join("\n")
}

/// A cell of texts.
pub(in crate::registers) fn texts<S: AsRef<str>>(items: &[S]) -> String {
    lines(items, |it| joined(&[it.as_ref()]))
}

/// A day in a cell.
pub(in crate::registers) fn day(on: Option<Date>) -> String {
    on.map(|it| it.to_string()).unwrap_or_default()
}

/// The day that [`day`] wrote, or none where nothing is written.
pub(in crate::registers) fn read_day(typed: Option<&String>) -> Result<Option<Date>, jiff::Error> {
    match typed.map_or("", |it| it.trim()) {
        "" => Ok(None),
        typed => typed.parse().map(Some),
    }
}

/// What is chosen; empty where nothing is.
pub(in crate::registers) fn word<C: Choice>(choice: Option<C>, lang: Lang) -> String {
    choice.map(|it| it.text().in_lang(lang).to_owned()).unwrap_or_default()
}

/// `country | what | label: value | …`
pub(in crate::registers) fn of_place(it: &DataPlace, lang: Lang) -> String {
    let TransferGround { safeguard, module, covers_staff, fallback, fallback_module, .. } =
        &it.ground;
    let TransferGround { tia_on, tia, derogation, documentation, checked_on, .. } = &it.ground;
    let country = it.country.map_or(NO_COUNTRY, Country::name).in_lang(lang);
    let mut parts = vec![country.to_owned(), it.what.clone()];
    if it.is_remote {
        parts.push(REMOTE.in_lang(lang).to_owned());
    }
    if *covers_staff {
        parts.push(G::CoversStaff.label().in_lang(lang).to_owned());
    }
    let told = [
        (G::Safeguard, word(*safeguard, lang)),
        (G::Module, word(*module, lang)),
        (G::Fallback, word(*fallback, lang)),
        (G::FallbackModule, word(*fallback_module, lang)),
        (G::TiaOn, day(*tia_on)),
        (G::Tia, tia.clone()),
        (G::Derogation, word(*derogation, lang)),
        (G::Documentation, documentation.clone()),
        (G::CheckedOn, day(*checked_on)),
    ];
    let told = told.into_iter().filter(|(_, value)| !value.trim().is_empty());
    parts.extend(told.map(|(field, value)| format!("{}: {value}", field.label().in_lang(lang))));
    joined(&parts)
}

/// The place that [`of_place`] wrote in either language, with the country by its name or code; what follows
/// may stand in any order. `None` for anything else.
pub(in crate::registers) fn place(parts: &[String]) -> Option<DataPlace> {
    let (country, rest) = parts.split_first()?;
    let mut place = DataPlace { country: Country::find(country), ..DataPlace::default() };
    if place.country.is_none() && !is_text(country, NO_COUNTRY) {
        return None;
    }
    let (what, rest) = rest.split_first().map_or(("", rest), |(it, rest)| (it.as_str(), rest));
    what.clone_into(&mut place.what);
    for part in rest.iter().filter(|it| !it.is_empty()) {
        if is_text(part, REMOTE) || text::REMOTE.contains(&&*part.to_lowercase()) {
            place.is_remote = true;
        } else {
            detail(&mut place.ground, part)?;
        }
    }
    Some(place)
}

/// One part of a ground: `label: value`, or what it rests on alone.
fn detail(ground: &mut TransferGround, part: &str) -> Option<()> {
    if is_text(part, G::CoversStaff.label()) {
        ground.covers_staff = true;
        return Some(());
    }
    if let Some(safeguard) = chosen(part) {
        ground.safeguard = Some(safeguard);
        return Some(());
    }
    let (label, value) = part.split_once(':')?;
    let typed = value.trim().to_owned();
    match DETAILS.into_iter().find(|it| is_text(label, it.label()))? {
        G::Safeguard => ground.safeguard = Some(chosen(&typed)?),
        G::Module => ground.module = Some(chosen(&typed)?),
        G::Fallback => ground.fallback = Some(chosen(&typed)?),
        G::FallbackModule => ground.fallback_module = Some(chosen(&typed)?),
        G::TiaOn => ground.tia_on = Some(typed.parse().ok()?),
        G::Tia => ground.tia = typed,
        G::Derogation => ground.derogation = Some(chosen(&typed)?),
        G::Documentation => ground.documentation = typed,
        G::CheckedOn => ground.checked_on = Some(typed.parse().ok()?),
        G::Country | G::CoversStaff | G::Standing => return None,
    }
    Some(())
}

fn is_text(typed: &str, text: crate::core::Text) -> bool {
    let typed = typed.trim().to_lowercase();
    [text.sv, text.en].iter().any(|it| it.to_lowercase() == typed)
}
