//! From the rows of a file to events, compared with the binder, which is left alone.

use jiff::civil::{Date, DateTime, Time};

use super::{
    ConsentColumn as C, ConsentImportError, ConsentRead, ConsentSheet,
    judge::{Judge, TextAt},
    record,
    text::{self, chosen},
    who::{Found, Marks, Persons},
};
use crate::{
    core::{Id, Lang, Progress, Text},
    exchange::{self, Columns, ExchangeError, Refusal, Row, columns},
    registers::{
        consent_texts::ConsentText,
        consents::{
            Channel, ConsentEvent, ConsentFault, EventKind, Evidence, ExpressedBy, Validity,
        },
    },
    store::{Result as StoreResult, Store},
};

/// Reads a file of consents and judges each event by the binder and by the events before it: a table with
/// headings in Swedish or English, in any order, or records by ISO/IEC TS 27560 as JSON-LD. `progress`
/// may stop it.
pub fn read_consents(
    bytes: &[u8],
    store: &Store,
    today: Date,
    progress: &Progress,
) -> Result<ConsentSheet, ConsentImportError> {
    if record::is_document(bytes) {
        return record::read(bytes, store, today, progress);
    }
    let sheet = exchange::read(bytes, progress)?;
    let aliases = C::ALL.map(|it| (it, it.aliases()));
    let wanted = aliases.each_ref().map(|(column, aliases)| (*column, aliases.as_slice()));
    let columns = columns(sheet.headers(), &wanted);
    let has = |column| columns.of(column).is_some();
    let has_person = [C::Person, C::CustomerNumber, C::Identity, C::Email].into_iter().any(has);
    if !(has_person && has(C::Purpose) && has(C::Event) && has(C::Day)) {
        return Err(ConsentImportError::MissingColumn);
    }
    let texts = store.consent_texts()?;
    let mut persons = Persons::new(store, today);
    let mut found = ConsentSheet::default();
    let mut candidates = Vec::new();
    let mut rows = sheet.rows();
    while let Some(row) = rows.next_row(progress)? {
        let row = match row {
            Ok(row) => row,
            Err(refusal) => {
                found.refusals.push(refusal);
                continue;
            }
        };
        let mut cells = Cells { row, columns: &columns, faults: Vec::new() };
        let candidate = cells.candidate(&mut persons, &texts)?;
        let Cells { faults, .. } = cells;
        let told = |(column, reason)| refusal(row.line, column, reason, &columns, sheet.headers());
        match candidate {
            Some(candidate) if faults.is_empty() => candidates.push(candidate),
            candidate => {
                found.names.extend(candidate.map(|it| (it.line, it.title(&texts))));
                found.refusals.extend(faults.into_iter().map(told));
            }
        }
    }
    let told = |line, column, reason| refusal(line, column, reason, &columns, sheet.headers());
    judge(candidates, &texts, (Judge::new(store, today), progress), &mut found, told)?;
    found.unknown = columns.unknown;
    Ok(found)
}

fn refusal(
    line: usize,
    column: Option<C>,
    reason: Text,
    columns: &Columns<C>,
    headers: &[String],
) -> Refusal {
    match column.and_then(|it| columns.of(it)).and_then(|at| headers.get(at)) {
        Some(heading) => Refusal::of_cell(line, heading, reason),
        None => Refusal::of_row(line, reason),
    }
}

/// Tries the events in the order in which they happened, whatever the order of the rows.
fn judge(
    mut candidates: Vec<Candidate>,
    texts: &[(Id<ConsentText>, ConsentText)],
    (mut judge, progress): (Judge<'_>, &Progress),
    found: &mut ConsentSheet,
    told: impl Fn(usize, Option<C>, Text) -> Refusal,
) -> Result<(), ConsentImportError> {
    candidates.sort_by_key(|it| it.event.place());
    for mut candidate in candidates {
        ExchangeError::unless_cancelled(progress)?;
        let (id, text) = &texts[candidate.text];
        let chain = judge.chain(&candidate.person, TextAt::Kept(*id))?;
        if !chain.has_room_for(1) {
            found.refusals.push(told(candidate.line, None, text::TOO_MANY_EVENTS));
            continue;
        }
        candidate.settle(text, &chain.consent.events);
        let Candidate { line, person, event, .. } = &candidate;
        if chain.consent.events.iter().any(|it| it.is_about_the_same(event)) {
            found.names.insert(*line, candidate.title(texts));
            found.refusals.push(told(*line, None, text::LOGGED));
            continue;
        }
        match chain.add(event, text) {
            Ok(()) => found.events.push(ConsentRead {
                line: *line,
                name: person.name.clone(),
                purpose: text.name.clone(),
                event: event.clone(),
            }),
            Err(faults) => {
                found.names.insert(*line, candidate.title(texts));
                let told = |it: ConsentFault| {
                    told(*line, Some(column_of(it)), it.text()).citing(it.cite())
                };
                found.refusals.extend(faults.into_iter().map(told));
            }
        }
    }
    found.events.sort_by_key(|it| it.line);
    found.refusals.sort_by_key(|it| it.line);
    found.chains = judge.chains();
    Ok(())
}

/// The column where a fault is put right.
fn column_of(fault: ConsentFault) -> C {
    match fault {
        ConsentFault::InTheFuture | ConsentFault::NotInUse => C::Day,
        ConsentFault::NeedsGuardian => C::ExpressedBy,
        ConsentFault::NothingToRenew | ConsentFault::NothingToEnd => C::Event,
        ConsentFault::EndsBeforeItBegins => C::ValidUntil,
    }
}

/// A row whose cells could be read.
#[derive(Debug)]
struct Candidate {
    line: usize,
    person: Found,
    /// Among the binder's texts.
    text: usize,
    event: ConsentEvent,
    has_version: bool,
    has_validity: bool,
}

impl Candidate {
    fn title(&self, texts: &[(Id<ConsentText>, ConsentText)]) -> String {
        format!("{} – {}", self.person.name, texts[self.text].1.name)
    }

    /// Fills in what the row leaves to the text: an end is about the version that was agreed to, anything
    /// else about the one in use; a yes holds for as long as its version says.
    fn settle(&mut self, text: &ConsentText, earlier: &[ConsentEvent]) {
        let event = &mut self.event;
        if !self.has_version {
            let is_agreed = |it: &&ConsentEvent| it.kind.is_yes() && it.on <= event.on;
            let agreed = earlier.iter().rev().find(is_agreed).map(|it| it.version);
            let agreed = agreed.filter(|_| event.kind.is_end());
            event.version = agreed.or_else(|| text.in_use(event.on)).unwrap_or_default();
        }
        if !self.has_validity
            && event.kind.is_yes()
            && let Some(version) = text.version(event.version)
        {
            event.validity = version.validity.clone();
        }
    }
}

/// One row, and what is wrong with it.
struct Cells<'a> {
    row: Row<'a>,
    columns: &'a Columns<C>,
    faults: Vec<(Option<C>, Text)>,
}

impl Cells<'_> {
    /// The event of the row, where it is known who and what it is about.
    fn candidate(
        &mut self,
        persons: &mut Persons<'_>,
        texts: &[(Id<ConsentText>, ConsentText)],
    ) -> StoreResult<Option<Candidate>> {
        let person = self.person(persons)?;
        let text = self.purpose(texts);
        let (on, at) = self.day_and_time();
        let kind = self.chosen(C::Event, &text::EVENTS, text::UNKNOWN_EVENT);
        let version = text.and_then(|it| self.version(&texts[it].1));
        let validity = self.validity(kind.is_some_and(EventKind::is_yes));
        let (has_version, has_validity) = (version.is_some(), validity.is_some());
        let event = ConsentEvent {
            kind: kind.unwrap_or_default(),
            on: on.unwrap_or_default(),
            at,
            version: version.unwrap_or_default(),
            lang: self.lang(),
            channel: self.optional_channel(),
            expressed_by: self.expressed_by(),
            received_by: self.text(C::ReceivedBy).to_owned(),
            evidence: Evidence {
                place: self.text(C::EvidencePlace).to_owned(),
                recording: self.text(C::Recording).to_owned(),
                file: String::new(),
            },
            validity: validity.unwrap_or_default(),
            reason: self.text(C::Reason).to_owned(),
            ..ConsentEvent::default()
        };
        let line = self.row.line;
        Ok(person.zip(text).map(|(person, text)| Candidate {
            line,
            person,
            text,
            event,
            has_version,
            has_validity,
        }))
    }

    fn text(&self, column: C) -> &str {
        self.columns.of(column).map_or("", |it| self.row.get(it).trim())
    }

    fn refuse(&mut self, column: C, reason: Text) {
        self.faults.push((Some(column), reason));
    }

    fn person(&mut self, persons: &mut Persons<'_>) -> StoreResult<Option<Found>> {
        let cell = |column| Some(self.text(column).to_owned()).filter(|it| !it.is_empty());
        let mut marks = cell(C::Person).map(|it| Marks::of(&it)).unwrap_or_default();
        marks.numbers.extend([C::Identity, C::CustomerNumber].into_iter().filter_map(cell));
        marks.emails.extend(cell(C::Email));
        match persons.find(&marks)? {
            Ok(found) => Ok(Some(found)),
            Err(reason) => {
                let told = [C::Person, C::Identity, C::CustomerNumber, C::Email];
                let column = told.into_iter().find(|it| !self.text(*it).is_empty());
                self.faults.push((column, reason));
                Ok(None)
            }
        }
    }

    fn purpose(&mut self, texts: &[(Id<ConsentText>, ConsentText)]) -> Option<usize> {
        let typed = self.text(C::Purpose).to_lowercase();
        let is_it =
            |(_, text): &&(Id<ConsentText>, ConsentText)| text.name.trim().to_lowercase() == typed;
        let reason = match texts.iter().filter(is_it).count() {
            _ if typed.is_empty() => text::NO_PURPOSE,
            0 => text::UNKNOWN_PURPOSE,
            1 => return texts.iter().position(|it| is_it(&it)),
            _ => text::SEVERAL_PURPOSES,
        };
        self.refuse(C::Purpose, reason);
        None
    }

    fn day_and_time(&mut self) -> (Option<Date>, Option<Time>) {
        let day = self.text(C::Day);
        let both = day.parse::<DateTime>().ok().filter(|_| day.len() > "2026-01-31".len());
        let date = both.map(DateTime::date).or_else(|| date(day));
        let typed = self.text(C::Time).replace('.', ":");
        let time = if typed.is_empty() { both.map(DateTime::time) } else { typed.parse().ok() };
        if date.is_none() {
            self.refuse(C::Day, text::NOT_A_DATE);
        }
        if time.is_none() && !typed.is_empty() {
            self.refuse(C::Time, text::NOT_A_TIME);
        }
        (date, time)
    }

    fn chosen<T: crate::core::Choice>(
        &mut self,
        column: C,
        others: &[(T, &[&str])],
        reason: Text,
    ) -> Option<T> {
        let found = chosen(self.text(column), others);
        if found.is_none() {
            self.refuse(column, reason);
        }
        found
    }

    fn optional_channel(&mut self) -> Option<Channel> {
        if self.text(C::Channel).is_empty() {
            return None;
        }
        self.chosen(C::Channel, &text::CHANNELS, text::UNKNOWN_CHANNEL)
    }

    fn version(&mut self, about: &ConsentText) -> Option<u32> {
        let typed = self.text(C::Version).to_lowercase();
        if typed.is_empty() {
            return None;
        }
        let number = typed.trim_start_matches(char::is_alphabetic).trim().parse().ok();
        let found = number.filter(|it| about.version(*it).is_some());
        if found.is_none() {
            self.refuse(C::Version, text::NO_VERSION);
        }
        found
    }

    /// A day, words for "until withdrawn", or else what it holds until.
    fn validity(&self, is_yes: bool) -> Option<Validity> {
        let typed = self.text(C::ValidUntil);
        if typed.is_empty() || !is_yes {
            return None;
        }
        Some(match date(typed) {
            Some(on) => Validity::Date { on },
            None if text::is_until_withdrawn(typed) => Validity::Withdrawn,
            None => Validity::Event { what: typed.to_owned() },
        })
    }

    fn expressed_by(&mut self) -> ExpressedBy {
        let read = text::read_who(self.text(C::ExpressedBy), self.text(C::ExpressedByName));
        if read.is_none() {
            self.refuse(C::ExpressedBy, text::UNKNOWN_WHO);
        }
        read.unwrap_or_default()
    }

    fn lang(&mut self) -> Lang {
        let typed = self.text(C::Language).to_lowercase();
        if !text::SWEDISH.contains(&&*typed) && !text::ENGLISH.contains(&&*typed) {
            self.refuse(C::Language, text::UNKNOWN_LANGUAGE);
        }
        if text::ENGLISH.contains(&&*typed) { Lang::En } else { Lang::Sv }
    }
}

fn date(typed: &str) -> Option<Date> {
    typed.parse().or_else(|_| Date::strptime("%Y%m%d", typed)).ok()
}
