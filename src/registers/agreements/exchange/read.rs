//! From the rows of a table to agreements, compared with the binder, which is left alone.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    AgreementColumn::{self, CounterpartyNumber, Fact},
    ToldLine, text,
};
use crate::{
    core::{Choice, Id, Progress, Stated, dashed},
    registers::{
        agreements::{
            About, Agreement, AgreementField as F, Checked, Checklist, Contacts, Controller,
            Direction, Instructions, Leaving, Point, StaffAccess, faults, text::SUPPLIER_TWICE,
        },
        exchange::{
            Cells as Row, Fault, TableError, TableSheet, Wanted,
            agreed::AgreementNames,
            chosen,
            line::{place, read_day},
            read_rows, text as why, whom,
        },
        measures::Measure,
        paper::Paper,
        processing::Activity,
        systems::System,
    },
    store::{Result, Store},
};

type Cells<'a> = Row<'a, AgreementColumn>;

/// An agreement that a row names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reference {
    /// The binder has it.
    Known(Id<Agreement>),
    /// It comes with the file, on this line.
    Row(usize),
}

/// A supplier whom a customer's row names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EngagedLine {
    pub supplier: String,
    pub since: Option<Date>,
    pub agreement: Option<Reference>,
}

/// An agreement of the file. Its suppliers and letters name agreements that may come with the same file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRead {
    /// What the row says, without suppliers and letters.
    pub agreement: Agreement,
    pub(super) suppliers: Vec<EngagedLine>,
    pub(super) told: Vec<(ToldLine, Option<Reference>)>,
}

impl AgreementRead {
    /// Whether it names other agreements.
    pub(super) fn names_others(&self) -> bool {
        !(self.suppliers.is_empty() && self.told.is_empty())
    }
}

/// The records that a row may name, by name.
struct Around<'s> {
    store: &'s Store,
    today: Date,
    systems: Vec<(String, Id<System>)>,
    activities: Vec<(String, Id<Activity>)>,
    measures: Vec<(String, Id<Measure>)>,
}

/// Reads a table with headings in Swedish or English, in any order. `progress` may stop it.
pub fn read_agreements(
    bytes: &[u8],
    store: &Store,
    today: Date,
    progress: &Progress,
) -> Result<TableSheet<AgreementRead>, TableError> {
    let columns = AgreementColumn::ALL.map(|it| (it, it.aliases()));
    let needed = [Fact(F::Counterparty), CounterpartyNumber, Fact(F::Number)];
    let wanted = Wanted { columns: &columns, needed: &needed, advice: text::NAME_IT };
    let around = Around::of(store, today)?;
    let (mut sheet, headings) =
        read_rows(bytes, &wanted, progress, |cells| around.agreement(cells))?;
    let known = known(&sheet, store)?;
    sheet.refuse(&headings, known);
    let unresolved = resolve(&mut sheet, store)?;
    sheet.refuse(&headings, unresolved);
    sheet.entries.sort_by_key(|it| it.it.names_others());
    Ok(sheet)
}

impl<'s> Around<'s> {
    fn of(store: &'s Store, today: Date) -> Result<Self> {
        Ok(Self {
            store,
            today,
            systems: store.systems()?.into_iter().map(|(id, it)| (it.name, id)).collect(),
            activities: store.activities()?.into_iter().map(|(id, it)| (it.name, id)).collect(),
            measures: store.measures()?.into_iter().map(|(id, it)| (it.name, id)).collect(),
        })
    }

    fn agreement(&self, cells: &mut Cells<'_>) -> Result<(String, AgreementRead)> {
        let number = cells.text(Fact(F::Number));
        let with = (cells.text(CounterpartyNumber), cells.text(Fact(F::Counterparty)));
        let mut agreement = parts(cells);
        for (field, why) in faults::impossible(&agreement) {
            cells.fault(Fact(field), why);
        }
        if with.0.is_empty() && with.1.is_empty() {
            if number.is_empty() {
                cells.fault(Fact(F::Counterparty), text::NOTHING_NAMED);
            }
        } else {
            match whom::counterparty(self.store, (&with.0, &with.1), self.today)? {
                Ok(found) => agreement.counterparty = Some(found),
                Err(reason) if with.1.is_empty() => cells.fault(CounterpartyNumber, reason),
                Err(reason) => cells.fault(Fact(F::Counterparty), reason),
            }
        }
        agreement.systems = cells.named(Fact(F::Systems), text::UNKNOWN_SYSTEM, &self.systems);
        let activities = cells.named(Fact(F::Activities), why::UNKNOWN_ACTIVITY, &self.activities);
        agreement.activities = activities;
        agreement.measures = cells.named(Fact(F::Measures), text::UNKNOWN_MEASURE, &self.measures);
        let suppliers = cells.each(Fact(F::Suppliers), text::BAD_SUPPLIER, engaged);
        let told = cells
            .each(Fact(F::Told), why::BAD_TOLD, |parts| ToldLine::read(parts).map(|it| (it, None)));
        let name = dashed(&[&with.1, &number]);
        Ok((name, AgreementRead { agreement, suppliers, told }))
    }
}

/// What the row itself says.
fn parts(cells: &mut Cells<'_>) -> Agreement {
    let text = |cells: &Cells<'_>, field| cells.text(Fact(field));
    Agreement {
        role: cells.chosen(Fact(F::Role), &text::ROLES),
        number: text(cells, F::Number),
        template: cells.chosen(Fact(F::Template), &[]),
        version: text(cells, F::Version),
        stage: cells.chosen(Fact(F::Stage), &[]).unwrap_or_default(),
        signed_on: cells.date(Fact(F::SignedOn)),
        signed_by_us: text(cells, F::SignedByUs),
        signed_by_them: text(cells, F::SignedByThem),
        valid_from: cells.date(Fact(F::ValidFrom)),
        valid_to: cells.date(Fact(F::ValidTo)),
        notice_months: cells.number(Fact(F::NoticeMonths)),
        notice_on: cells.date(Fact(F::NoticeOn)),
        ended_on: cells.date(Fact(F::EndedOn)),
        review_on: cells.date(Fact(F::ReviewOn)),
        paper: Paper { binder: text(cells, F::PaperBinder), tab: text(cells, F::PaperTab) },
        about: About {
            matter: text(cells, F::Matter),
            duration: text(cells, F::Duration),
            nature: text(cells, F::Nature),
            purpose: text(cells, F::Purpose),
            data: cells.lines(Fact(F::Data)),
            subjects: cells.lines(Fact(F::Subjects)),
        },
        instructions: Instructions {
            what: text(cells, F::Instructions),
            version: text(cells, F::InstructionVersion),
            given_on: cells.date(Fact(F::InstructedOn)),
        },
        checklist: checklist(cells),
        places: cells.each(Fact(F::Places), why::BAD_PLACE, place),
        contacts: Contacts {
            incidents: text(cells, F::IncidentContact),
            data_protection_officer: text(cells, F::DataProtectionOfficer),
            representative: text(cells, F::Representative),
        },
        authorisation: cells.chosen(Fact(F::Authorisation), &[]),
        objection_days: cells.number(Fact(F::ObjectionDays)),
        controllers: cells.each(Fact(F::Controllers), text::BAD_CONTROLLER, controller),
        categories: cells.lines(Fact(F::Categories)),
        staff: staff(cells),
        leaving: Leaving {
            choice: cells.chosen(Fact(F::AtEnd), &text::AT_END),
            within_days: cells.number(Fact(F::AtEndDays)),
            done_on: cells.date(Fact(F::LeftOn)),
            done_by: text(cells, F::LeftBy),
            how: text(cells, F::LeftHow),
        },
        note: text(cells, F::Note),
        ..Agreement::default()
    }
}

fn checklist(cells: &mut Cells<'_>) -> Checklist {
    let mut checklist = Checklist {
        points: Vec::new(),
        checked_on: cells.date(Fact(F::CheckedOn)),
        checked_by: cells.text(Fact(F::CheckedBy)),
    };
    for it in cells.each(Fact(F::Checklist), text::BAD_POINT, checked) {
        checklist.set(it);
    }
    checklist
}

/// `28.3 a | Yes | clause 4 | comment`.
fn checked(parts: &[String]) -> Option<Checked> {
    let part = |n: usize| parts.get(n).cloned().unwrap_or_default();
    let cited = |it: &str| it.to_lowercase().replace("gdpr", "").replace(' ', "");
    let wanted = cited(parts.first()?);
    let point = Point::ALL.iter().copied().find(|it| cited(it.cite()) == wanted)?;
    let it = Checked { point, answer: chosen(&part(1))?, place: part(2), comment: part(3) };
    (parts.len() <= 4).then_some(it)
}

/// `name | contact | data protection officer | representative`.
fn controller(parts: &[String]) -> Option<Controller> {
    let part = |n: usize| parts.get(n).cloned().unwrap_or_default();
    let it = Controller {
        name: part(0),
        contact: part(1),
        data_protection_officer: part(2),
        representative: part(3),
    };
    (parts.len() <= 4).then_some(it)
}

/// `who | what | from | to`, or nobody with the day on which that was stated.
fn staff(cells: &mut Cells<'_>) -> Stated<StaffAccess> {
    let mut staff = Stated::default();
    let read = |parts: &[String]| {
        let (who, last) = (parts.first()?.clone(), parts.get(1));
        let is_nobody = parts.len() == 2
            && [text::NOBODY.sv, text::NOBODY.en]
                .iter()
                .any(|it| it.to_lowercase() == who.to_lowercase());
        if is_nobody && let Ok(Some(on)) = read_day(last) {
            return Some(Err(on));
        }
        let (from, to) = (read_day(parts.get(2)).ok()?, read_day(parts.get(3)).ok()?);
        let what = last.cloned().unwrap_or_default();
        (parts.len() <= 4).then_some(Ok(StaffAccess { who, what, from, to }))
    };
    for it in cells.each(Fact(F::Staff), text::BAD_STAFF, read) {
        match it {
            Ok(access) => staff.items.push(access),
            Err(none_on) => staff.none_on = Some(none_on),
        }
    }
    staff
}

/// `agreement | since`.
fn engaged(parts: &[String]) -> Option<EngagedLine> {
    let since = read_day(parts.get(1)).ok()?;
    let supplier = parts.first().filter(|it| !it.is_empty())?.clone();
    (parts.len() <= 2).then_some(EngagedLine { supplier, since, agreement: None })
}

/// The rows whose agreement the binder, or an earlier row, has already.
fn known(sheet: &TableSheet<AgreementRead>, store: &Store) -> Result<Vec<Fault<AgreementColumn>>> {
    let mark = |it: &Agreement| {
        let number = it.number.trim().to_lowercase();
        let signed_on = it.signed_on.filter(|_| number.is_empty());
        (it.counterparty, it.role, number, signed_on)
    };
    let agreements = store.agreements()?;
    let mut marks: HashMap<_, _> =
        agreements.iter().map(|(_, it)| (mark(it), why::KNOWN)).collect();
    let mut faults = Vec::new();
    for entry in &sheet.entries {
        let mark = mark(&entry.it.agreement);
        if let Some(reason) = marks.get(&mark).copied() {
            faults.push(Fault { line: entry.line, column: Fact(F::Number), reason });
        } else {
            marks.insert(mark, why::TWICE);
        }
    }
    Ok(faults)
}

/// Finds the agreements that the rows name, in the binder and in the file.
fn resolve(
    sheet: &mut TableSheet<AgreementRead>,
    store: &Store,
) -> Result<Vec<Fault<AgreementColumn>>> {
    let mut names = AgreementNames::of(store)?.keyed(Reference::Known);
    for entry in sheet.entries.iter().filter(|it| !it.it.names_others()) {
        let with = store.counterparty_name(&entry.it.agreement)?;
        names.push(Reference::Row(entry.line), &entry.it.agreement, &with);
    }
    let mut faults = Vec::new();
    for entry in &mut sheet.entries {
        let line = entry.line;
        let mut found = |typed: &str, field: F| {
            let found = names.find(typed, Direction::Supplier);
            found.map_err(|reason| faults.push(Fault { line, column: Fact(field), reason })).ok()
        };
        for it in &mut entry.it.suppliers {
            it.agreement = found(&it.supplier, F::Suppliers);
        }
        for (it, agreement) in &mut entry.it.told {
            *agreement = found(&it.agreement, F::Told);
        }
        let mut engaged: Vec<Reference> = Vec::new();
        for it in entry.it.suppliers.iter().filter_map(|it| it.agreement) {
            if engaged.contains(&it) {
                faults.push(Fault { line, column: Fact(F::Suppliers), reason: SUPPLIER_TWICE });
                break;
            }
            engaged.push(it);
        }
    }
    Ok(faults)
}
