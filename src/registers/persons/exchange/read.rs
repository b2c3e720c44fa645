//! From the rows of a file to persons, without touching the binder.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{
    ImportError,
    PersonColumn::{self, Fact},
    columns::from_line,
    marketing, text,
};
use crate::{
    core::{Choice, Lang, Progress, Text},
    exchange::{self, Columns, Refusal, Row, columns},
    law::{Identity, IdentityKind},
    registers::{
        address::{Address, postcode},
        persons::{ChannelBasis, Person, PersonField as F, PersonKind, Restriction},
        processing::{SourceKind, SubjectGroup},
    },
};

/// A person of the file, and the line they begin on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRead {
    /// The line, counted from 1.
    pub line: usize,
    /// Who stands there.
    pub person: Person,
}

/// What a file of persons says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonSheet {
    /// The rows that can be taken in.
    pub persons: Vec<PersonRead>,
    /// The rows that cannot, and why; a row may be named several times.
    pub refusals: Vec<Refusal>,
    /// The headings that were not recognised, as written.
    pub unknown: Vec<String>,
    /// The encoding that was found, such as "UTF-8".
    pub encoding: &'static str,
}

impl PersonSheet {
    /// How many rows are refused.
    pub fn n_refused(&self) -> usize {
        self.refusals.iter().map(|it| it.line).collect::<HashSet<_>>().len()
    }
}

/// Reads a file of persons: headings in Swedish or English, in any order, of which only the name is
/// needed. A missing century in a number is settled by `today`. `progress` may stop it.
pub fn read_persons(
    bytes: &[u8],
    today: Date,
    progress: &Progress,
) -> Result<PersonSheet, ImportError> {
    let sheet = exchange::read(bytes, progress)?;
    let aliases = PersonColumn::ALL.map(|it| (it, it.aliases()));
    let wanted = aliases.each_ref().map(|(column, aliases)| (*column, aliases.as_slice()));
    let columns = columns(sheet.headers(), &wanted);
    if columns.of(Fact(F::Name)).or(columns.of(Fact(F::GivenName))).is_none() {
        return Err(ImportError::NoNameColumn);
    }
    let mut found = PersonSheet { encoding: sheet.encoding(), ..PersonSheet::default() };
    let mut seen = HashSet::new();
    let mut rows = sheet.rows();
    while let Some(row) = rows.next_row(progress)? {
        match row {
            Ok(row) => {
                let mut cells = Cells { row, columns: &columns, refusals: Vec::new() };
                let person = cells.person(today);
                cells.refuse_repeated(&person, &mut seen);
                if cells.refusals.is_empty() {
                    found.persons.push(PersonRead { line: row.line, person });
                }
                let Cells { refusals, .. } = cells;
                found.refusals.extend(refusals.into_iter().map(|it| it.told(sheet.headers())));
            }
            Err(refusal) => found.refusals.push(refusal),
        }
    }
    found.unknown = columns.unknown;
    Ok(found)
}

/// The numbers by which a person is told from others: under which column, and the number.
fn numbers(person: &Person) -> impl Iterator<Item = (PersonColumn, &str)> {
    let identity = person.identity.as_ref().map(|it| {
        let is_foreign = it.kind() == IdentityKind::Foreign;
        let column = if is_foreign { PersonColumn::ForeignId } else { Fact(F::Identity) };
        (column, it.number())
    });
    let customer_number = Some(&*person.customer_number).filter(|it| !it.is_empty());
    identity.into_iter().chain(customer_number.map(|it| (Fact(F::CustomerNumber), it)))
}

/// One row, and what is wrong with it.
struct Cells<'a> {
    row: Row<'a>,
    columns: &'a Columns<PersonColumn>,
    refusals: Vec<Fault>,
}

/// A fault in the row at `line`, in a column counted from 0 where it is one cell's.
struct Fault {
    line: usize,
    column: Option<usize>,
    reason: Text,
}

impl Fault {
    fn told(self, headers: &[String]) -> Refusal {
        match self.column.and_then(|it| headers.get(it)) {
            Some(heading) => Refusal::of_cell(self.line, heading, self.reason),
            None => Refusal::of_row(self.line, self.reason),
        }
    }
}

impl Cells<'_> {
    fn person(&mut self, today: Date) -> Person {
        let identity = self.identity(today);
        let person = Person {
            kind: self.kind(identity.as_ref()),
            given_name: self.text(Fact(F::GivenName)).to_owned(),
            name: self.text(Fact(F::Name)).to_owned(),
            identity,
            customer_number: self.text(Fact(F::CustomerNumber)).to_owned(),
            addresses: self.addresses(),
            phones: self.several(Fact(F::Phones), &['\n', ',', ';']),
            emails: self.several(Fact(F::Emails), &['\n', ',', ';', ' ']),
            contact_person: self.text(Fact(F::ContactPerson)).to_owned(),
            is_protected: self.is_yes(Fact(F::Protected)),
            contract_from: self.date(Fact(F::ContractFrom)),
            contract_to: self.date(Fact(F::ContractTo)),
            last_contact_on: self.date(Fact(F::LastContactOn)),
            case_closed_on: self.date(Fact(F::CaseClosedOn)),
            groups: self.groups(),
            systems: Vec::new(),
            source: None,
            source_detail: self.text(Fact(F::SourceDetail)).to_owned(),
            restriction: self.restriction(),
            marketing_objection_on: self.date(Fact(F::MarketingObjection)),
            marketing: self.marketing(),
            profiling_objection_on: self.date(Fact(F::ProfilingObjection)),
            mailing: Vec::new(),
            note: self.text(Fact(F::Note)).to_owned(),
        };
        if person.full_name().is_empty() {
            self.refusals.push(Fault { line: self.row.line, column: None, reason: text::NO_NAME });
        }
        self.with_source(person)
    }

    fn text(&self, column: PersonColumn) -> &str {
        self.columns.of(column).map_or("", |it| self.row.get(it).trim())
    }

    fn refuse(&mut self, column: PersonColumn, reason: Text) {
        let column = self.columns.of(column);
        self.refusals.push(Fault { line: self.row.line, column, reason });
    }

    fn kind(&mut self, identity: Option<&Identity>) -> PersonKind {
        let typed = self.text(Fact(F::Kind));
        if typed.is_empty() {
            let is_company =
                identity.is_some_and(|it| it.kind() == IdentityKind::Organisationsnummer);
            return if is_company { PersonKind::Company } else { PersonKind::Natural };
        }
        chosen(typed).unwrap_or_else(|| {
            self.refuse(Fact(F::Kind), text::UNKNOWN_KIND);
            PersonKind::default()
        })
    }

    fn identity(&mut self, today: Date) -> Option<Identity> {
        let (swedish, foreign) = (self.text(Fact(F::Identity)), self.text(PersonColumn::ForeignId));
        match (swedish.is_empty(), foreign.is_empty()) {
            (true, true) => None,
            (true, false) => Identity::foreign(foreign).ok(),
            (false, true) => match Identity::parse(swedish, today) {
                Ok(identity) => Some(identity),
                Err(error) => {
                    self.refuse(Fact(F::Identity), error.what());
                    None
                }
            },
            (false, false) => {
                self.refuse(PersonColumn::ForeignId, text::TWO_IDENTITIES);
                None
            }
        }
    }

    fn addresses(&self) -> Vec<Address> {
        let first = Address {
            street: self.text(PersonColumn::Street).to_owned(),
            postcode: postcode(self.text(PersonColumn::Postcode)),
            town: self.text(PersonColumn::Town).to_owned(),
            country: self.text(PersonColumn::Country).to_owned(),
        };
        let more = self.text(PersonColumn::MoreAddresses);
        let more = more.lines().filter(|it| !it.trim().is_empty()).map(from_line);
        let has_first = first != Address::default();
        has_first.then_some(first).into_iter().chain(more).collect()
    }

    fn several(&self, column: PersonColumn, separators: &[char]) -> Vec<String> {
        let parts = self.text(column).split(separators).map(str::trim);
        parts.filter(|it| !it.is_empty()).map(str::to_owned).collect()
    }

    /// A cell of several lines has one group on each; one line has commas between them.
    fn groups(&self) -> Vec<SubjectGroup> {
        let separator = if self.text(Fact(F::Groups)).contains('\n') { '\n' } else { ',' };
        let names = self.several(Fact(F::Groups), &[separator]);
        names.iter().map(|it| SubjectGroup::named(it)).collect()
    }

    /// A source in the program's words, or in the file's own.
    fn with_source(&self, mut person: Person) -> Person {
        let typed = self.text(Fact(F::Source));
        if !typed.is_empty() {
            person.source = Some(chosen(typed).unwrap_or_else(|| {
                let detail = [typed, &person.source_detail].join(" ");
                detail.trim_end().clone_into(&mut person.source_detail);
                SourceKind::Other
            }));
        }
        person
    }

    fn date(&mut self, column: PersonColumn) -> Option<Date> {
        let typed = self.text(column);
        if typed.is_empty() {
            return None;
        }
        let date = typed.parse().or_else(|_| Date::strptime("%Y%m%d", typed)).ok();
        if date.is_none() {
            self.refuse(column, text::NOT_A_DATE);
        }
        date
    }

    fn is_yes(&mut self, column: PersonColumn) -> bool {
        let typed = self.text(column).to_lowercase();
        let word = typed.split(',').next().unwrap_or_default();
        if !text::YES.contains(&word) && !text::NO.contains(&word) {
            self.refuse(column, text::NOT_YES_OR_NO);
        }
        text::YES.contains(&word)
    }

    fn marketing(&mut self) -> Vec<ChannelBasis> {
        marketing::from_lines(self.text(Fact(F::Marketing))).unwrap_or_else(|| {
            self.refuse(Fact(F::Marketing), text::NOT_A_BASIS);
            Vec::new()
        })
    }

    fn restriction(&mut self) -> Option<Restriction> {
        let since = self.date(PersonColumn::RestrictedSince);
        let reason = self.text(PersonColumn::RestrictionReason).to_owned();
        let allowed = self.text(PersonColumn::RestrictionAllows).to_owned();
        let has_no_date = self.text(PersonColumn::RestrictedSince).is_empty();
        if has_no_date && !(reason.is_empty() && allowed.is_empty()) {
            self.refusals.push(Fault {
                line: self.row.line,
                column: None,
                reason: text::NO_RESTRICTION_DATE,
            });
        }
        since.map(|since| Restriction { since, reason, allowed })
    }

    /// Refuses a number that an earlier row has.
    fn refuse_repeated(&mut self, person: &Person, seen: &mut HashSet<(u8, String)>) {
        for (column, number) in numbers(person) {
            if !seen.insert((register_of(column), number.to_owned())) {
                self.refuse(column, text::NUMBER_TWICE);
            }
        }
    }
}

/// Swedish, foreign and customer numbers may look the same and be different.
fn register_of(column: PersonColumn) -> u8 {
    match column {
        Fact(F::Identity) => 0,
        PersonColumn::ForeignId => 1,
        _ => 2,
    }
}

/// The choice whose word in either language is `typed`.
pub(super) fn chosen<C: Choice>(typed: &str) -> Option<C> {
    let typed = typed.to_lowercase();
    let is_it = |it: &C| [Lang::Sv, Lang::En].map(|l| it.text().in_lang(l).to_lowercase());
    C::ALL.iter().copied().find(|it| is_it(it).contains(&typed))
}
