//! For whom an event can be logged, asked of the registers again only when something that matters has changed.

use jiff::civil::Date;

use crate::{
    app::Context,
    core::Id,
    registers::{
        consent_texts::ConsentText,
        consents::{ConsentEvent, ConsentFault, Evidence},
        persons::Person,
    },
    store::{Result, Store},
};

/// What is to be logged, about which text and for whom.
#[derive(Debug, Clone, PartialEq)]
struct Case {
    as_of: (u64, Date),
    persons: Vec<Id<Person>>,
    text: Id<ConsentText>,
    event: ConsentEvent,
}

/// The answer for each person.
#[derive(Debug, Default)]
pub(super) struct Judged {
    of: Option<Case>,
    /// Everybody in the case, in its order.
    pub rows: Vec<JudgedRow>,
    /// For how many it cannot be logged.
    pub n_refused: usize,
    /// What is wrong for everybody.
    pub shared: Vec<ConsentFault>,
}

/// The answer for one person.
#[derive(Debug)]
pub(super) struct JudgedRow {
    pub person: Id<Person>,
    pub name: String,
    /// Why it cannot be logged; empty where it can.
    pub faults: Vec<ConsentFault>,
}

impl Judged {
    /// Asks for whom `event` can be logged. While it is half written the list stays as it was.
    pub fn judge(
        &mut self,
        cx: &mut Context<'_>,
        persons: &[Id<Person>],
        text: Option<Id<ConsentText>>,
        event: Option<&ConsentEvent>,
    ) {
        let (Some(text), Some(event)) = (text, event) else {
            (self.of, self.shared) = (None, Vec::new());
            return;
        };
        let event = without_prose(event);
        let case = Case { as_of: cx.as_of(), persons: persons.to_vec(), text, event };
        if self.of.as_ref() == Some(&case) {
            return;
        }
        let rows = cx.read(|store| judged(store, &case)).unwrap_or_default();
        let n_refused = rows.iter().filter(|it| !it.faults.is_empty()).count();
        let shared = rows.first().map(|it| it.faults.clone()).unwrap_or_default();
        let is_shared = |it: &ConsentFault| rows.iter().all(|row| row.faults.contains(it));
        let shared = shared.into_iter().filter(is_shared).collect();
        *self = Self { of: Some(case), rows, n_refused, shared };
    }

    /// Those for whom it can be logged.
    pub fn good(&self) -> impl Iterator<Item = Id<Person>> {
        self.rows.iter().filter(|it| it.faults.is_empty()).map(|it| it.person)
    }
}

/// The event without what is typed letter by letter, on which no answer depends.
fn without_prose(event: &ConsentEvent) -> ConsentEvent {
    ConsentEvent {
        received_by: String::new(),
        evidence: Evidence::default(),
        reason: String::new(),
        ..event.clone()
    }
}

fn judged(store: &Store, case: &Case) -> Result<Vec<JudgedRow>> {
    let mut rows = Vec::new();
    for person in &case.persons {
        let Some(name) = store.get(*person)?.map(|it| it.full_name()) else { continue };
        let faults = store.consent_faults(*person, case.text, &case.event, case.as_of.1)?;
        rows.push(JudgedRow { person: *person, name, faults });
    }
    Ok(rows)
}
