//! The columns of a table of persons.

use super::{marketing, text};
use crate::{
    core::{Field, Lang, Record, Text, Value},
    law::IdentityKind,
    registers::{
        address::Address,
        persons::{Person, PersonField},
    },
};

/// A column of the table, in the order of the form. Fields with parts of their own have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the heading that its text spells out")]
pub enum PersonColumn {
    Fact(PersonField),
    ForeignId,
    Street,
    Postcode,
    Town,
    Country,
    MoreAddresses,
    RestrictedSince,
    RestrictionReason,
    RestrictionAllows,
}

use PersonColumn::Fact;

impl PersonColumn {
    /// Every column, left to right.
    pub const ALL: [Self; 29] = [
        Fact(PersonField::Kind),
        Fact(PersonField::GivenName),
        Fact(PersonField::Name),
        Fact(PersonField::Identity),
        Self::ForeignId,
        Fact(PersonField::CustomerNumber),
        Self::Street,
        Self::Postcode,
        Self::Town,
        Self::Country,
        Self::MoreAddresses,
        Fact(PersonField::Phones),
        Fact(PersonField::Emails),
        Fact(PersonField::ContactPerson),
        Fact(PersonField::Protected),
        Fact(PersonField::ContractFrom),
        Fact(PersonField::ContractTo),
        Fact(PersonField::LastContactOn),
        Fact(PersonField::CaseClosedOn),
        Fact(PersonField::Groups),
        Fact(PersonField::Source),
        Fact(PersonField::SourceDetail),
        Self::RestrictedSince,
        Self::RestrictionReason,
        Self::RestrictionAllows,
        Fact(PersonField::MarketingObjection),
        Fact(PersonField::Marketing),
        Fact(PersonField::ProfilingObjection),
        Fact(PersonField::Note),
    ];

    /// The heading under which it is exported.
    pub fn heading(self) -> Text {
        match self {
            Fact(field) => field.label(),
            part => text::heading(part),
        }
    }

    /// Every heading under which it is recognised; case and signs do not matter.
    pub fn aliases(self) -> Vec<&'static str> {
        let Text { sv, en } = self.heading();
        [sv, en].into_iter().chain(text::other_headings(self).iter().copied()).collect()
    }
}

/// The cells of a person's row, in the order of [`PersonColumn::ALL`].
pub(super) fn cells(person: &Person, lang: Lang) -> Vec<String> {
    let facts = person.facts(lang);
    let fact = |field| facts.iter().find(|(it, _)| *it == field).map(|(_, value)| value.to_text());
    let first = person.addresses.first();
    let address = |part: fn(&Address) -> &String| first.map(part).cloned().unwrap_or_default();
    let is_foreign = person.identity.as_ref().is_some_and(|it| it.kind() == IdentityKind::Foreign);
    let mark = person.restriction.as_ref();
    let cell = |column| match column {
        Fact(PersonField::Marketing) => marketing::to_lines(&person.marketing, lang),
        Fact(PersonField::Identity) if is_foreign => String::new(),
        PersonColumn::ForeignId if !is_foreign => String::new(),
        PersonColumn::ForeignId => fact(PersonField::Identity).unwrap_or_default(),
        Fact(field) => fact(field).unwrap_or_default(),
        PersonColumn::Street => address(|it| &it.street),
        PersonColumn::Postcode => address(|it| &it.postcode),
        PersonColumn::Town => address(|it| &it.town),
        PersonColumn::Country => address(|it| &it.country),
        PersonColumn::MoreAddresses => {
            let more: Vec<_> = person.addresses.iter().skip(1).map(to_line).collect();
            more.join("\n")
        }
        PersonColumn::RestrictedSince => {
            mark.map_or(Value::Missing, |it| Value::Date(it.since)).to_text()
        }
        PersonColumn::RestrictionReason => mark.map(|it| it.reason.clone()).unwrap_or_default(),
        PersonColumn::RestrictionAllows => mark.map(|it| it.allowed.clone()).unwrap_or_default(),
    };
    PersonColumn::ALL.into_iter().map(cell).collect()
}

/// An address on one line, `street | postcode | town | country`, where the street may have several parts.
fn to_line(it: &Address) -> String {
    let street = it.street.lines().collect::<Vec<_>>().join(" | ");
    [&*street, &*it.postcode, &*it.town, &*it.country].join(" | ")
}

/// The address that [`to_line`] wrote; a line of fewer parts is a street.
pub(super) fn from_line(line: &str) -> Address {
    let parts: Vec<&str> = line.split('|').map(str::trim).collect();
    match parts.as_slice() {
        [street @ .., postcode, town, country] if !street.is_empty() => Address {
            street: street.join("\n"),
            postcode: (*postcode).to_owned(),
            town: (*town).to_owned(),
            country: (*country).to_owned(),
        },
        _ => Address { street: parts.join("\n"), ..Address::default() },
    }
}
