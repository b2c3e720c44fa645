//! Chains of events, as they count and as they are kept.

mod stopping;

use jiff::civil::{Date, date, time};

use super::*;
use crate::{
    core::Explain,
    registers::{
        Register,
        consent_texts::{TextVersion, Wording},
        mailing::MailingGroup,
        systems::System,
    },
    store::{By, Store, StoreError},
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() }
}

fn event(kind: EventKind, on: Date) -> ConsentEvent {
    ConsentEvent { kind, on, version: 1, ..ConsentEvent::default() }
}

fn chain(events: &[(EventKind, Date)]) -> Consent {
    let events = events.iter().map(|(kind, on)| event(*kind, *on)).collect();
    Consent { events, ..Consent::default() }
}

/// A text whose second version everybody must be asked about anew.
fn text(system: Id<System>) -> ConsentText {
    let wording = Wording { purpose: "Skicka nyhetsbrev".into(), ..Wording::default() };
    let version = |from, asks_again| TextVersion {
        sv: wording.clone(),
        in_use_from: Some(from),
        asks_again,
        ..TextVersion::default()
    };
    ConsentText {
        name: "Nyhetsbrev".into(),
        systems: vec![system],
        recipients: vec!["Tryckeriet".into()],
        versions: vec![version(date(2020, 1, 1), false), version(date(2026, 6, 1), true)],
        ..ConsentText::default()
    }
}

#[test]
fn r_41_a_chain_counts_as_its_events_say() {
    use ConsentState as S;
    use EventKind as E;
    let (may, june) = (date(2026, 5, 1), date(2026, 6, 1));
    let table: [(&[(E, Date)], S); 12] = [
        (&[], S::Asked),
        (&[(E::Asked, may)], S::Asked),
        (&[(E::Refused, may)], S::Refused),
        (&[(E::Given, may)], S::Valid),
        (&[(E::Given, may), (E::Asked, june)], S::Valid),
        (&[(E::Given, may), (E::Withdrawn, june)], S::Withdrawn),
        (&[(E::Given, may), (E::Withdrawn, june), (E::Renewed, june)], S::Withdrawn),
        (&[(E::Given, may), (E::Withdrawn, june), (E::Given, TODAY)], S::Valid),
        (&[(E::Given, may), (E::Expired, june), (E::Renewed, TODAY)], S::Valid),
        (&[(E::Withdrawn, june), (E::Given, may)], S::Withdrawn),
        (&[(E::Given, june), (E::Withdrawn, june)], S::Withdrawn),
        (&[(E::Withdrawn, june), (E::Given, june)], S::Withdrawn),
    ];
    for (events, state) in table {
        assert_eq!(chain(events).state(TODAY, 0), state, "{events:?}");
    }
    let mut same_day = chain(&[(E::Withdrawn, june), (E::Given, june)]);
    same_day.events[0].at = Some(time(9, 0, 0, 0));
    assert_eq!(same_day.state(TODAY, 0), S::Withdrawn, "a yes without a time comes first");
    same_day.events[1].at = Some(time(10, 0, 0, 0));
    assert_eq!(same_day.state(TODAY, 0), S::Valid);
    assert_eq!(same_day.state(may, 0), S::Asked);
}

#[test]
fn r_43_r_45_a_consent_runs_out_and_may_be_outdated() {
    let mut consent = chain(&[(EventKind::Given, date(2026, 5, 1))]);
    consent.events[0].validity = Validity::Date { on: date(2026, 8, 31) };
    assert_eq!(consent.state(date(2026, 8, 31), 1), ConsentState::Valid);
    assert_eq!(consent.state(date(2026, 9, 1), 1), ConsentState::Expired);
    assert_eq!(consent.since(date(2026, 8, 31)), Some(date(2026, 5, 1)));
    assert_eq!(consent.since(date(2026, 9, 2)), Some(date(2026, 9, 1)), "the day it ran out");
    assert_eq!(consent.state(date(2026, 8, 31), 2), ConsentState::Outdated);
    let to = date(2026, 9, 1);
    assert_eq!(consent.latest_span(), Some(Span { version: 1, from: date(2026, 5, 1), to }));
}

#[test]
fn r_40_a_text_that_was_shown_is_frozen() {
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System { name: "Mejlet".into(), ..System::default() }).unwrap();
    let id = store.add(&by(), &text(system)).unwrap();
    let mut changed = store.get(id).unwrap().unwrap();
    changed.versions[0].sv.purpose = "Annat".into();
    assert!(matches!(store.save(&by(), id, &changed), Err(StoreError::Frozen)));
    let eva = store.add(&by(), &Person { name: "Berg".into(), ..Person::default() }).unwrap();
    store.log_consent(&by(), eva, id, &event(EventKind::Given, date(2026, 5, 1))).unwrap();
    let behind = store.db().execute("UPDATE consent_version SET body = '{}'", []).unwrap_err();
    assert!(matches!(StoreError::from(behind), StoreError::Frozen));
}

#[test]
fn an_impossible_event_is_refused_with_its_reason() {
    use ConsentFault as F;
    let (text, none) = (text(Id::new(1)), Consent::default());
    let given = chain(&[(EventKind::Given, date(2026, 5, 1))]);
    let withdrawn =
        chain(&[(EventKind::Given, date(2026, 5, 1)), (EventKind::Withdrawn, date(2026, 6, 1))]);
    let table: [(&Consent, ConsentEvent, &[ConsentFault]); 7] = [
        (&none, event(EventKind::Given, TODAY), &[]),
        (&none, event(EventKind::Given, TODAY.tomorrow().unwrap()), &[F::InTheFuture]),
        (&none, event(EventKind::Given, date(2019, 12, 31)), &[F::NotInUse]),
        (&none, event(EventKind::Withdrawn, TODAY), &[F::NothingToEnd]),
        (&withdrawn, event(EventKind::Renewed, TODAY), &[F::NothingToRenew]),
        (&given, event(EventKind::Renewed, TODAY), &[]),
        (&given, event(EventKind::Withdrawn, TODAY), &[]),
    ];
    for (consent, event, faults) in table {
        assert_eq!(consent.faults(&event, &text, None, TODAY), faults, "{event:?}");
    }
    let backwards = ConsentEvent {
        validity: Validity::Date { on: date(2026, 1, 1) },
        ..event(EventKind::Given, TODAY)
    };
    assert_eq!(none.faults(&backwards, &text, None, TODAY), [F::EndsBeforeItBegins]);
}

#[test]
fn whoever_stands_twice_on_a_list_said_it_once() {
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System::default()).unwrap();
    let text = store.add(&by(), &text(system)).unwrap();
    let person = store.add(&by(), &Person::default()).unwrap();
    let (yes, progress) = (event(EventKind::Given, TODAY), crate::core::Progress::default());
    let logged = store.log_consents(&by(), &[person, person], text, &yes, &progress).unwrap();
    assert_eq!(logged.logged.len(), 1);
    assert_eq!(store.consent_of(person, text).unwrap().unwrap().1.events.len(), 1);
}

#[test]
fn r_44_a_child_under_13_needs_the_guardian_online() {
    let text = ConsentText { is_for_children: true, ..text(Id::new(1)) };
    let child = Some(date(2014, 1, 1));
    let alone = event(EventKind::Given, TODAY);
    let faults = |it: &ConsentEvent, text: &ConsentText, born_on| {
        Consent::default().faults(it, text, born_on, TODAY)
    };
    assert_eq!(faults(&alone, &text, child), [ConsentFault::NeedsGuardian]);
    assert_eq!(ConsentFault::NeedsGuardian.cite(), "GDPR 8.1, DSL 2:4");
    let guardian = ExpressedBy::Guardian { name: "Eva Berg".into() };
    let guarded = ConsentEvent { expressed_by: guardian, ..alone.clone() };
    assert_eq!(faults(&guarded, &text, child), []);
    let other = ExpressedBy::Representative { name: "Bo Ek".into() };
    let by_other = ConsentEvent { expressed_by: other, ..alone.clone() };
    assert_eq!(faults(&by_other, &text, child), [ConsentFault::NeedsGuardian]);
    assert_eq!(faults(&alone, &text, Some(date(2013, 1, 1))), []);
    let offline = ConsentText { is_for_children: false, ..text.clone() };
    assert_eq!(faults(&alone, &offline, child), []);
}

#[test]
fn the_filters_count_what_they_list() {
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System { name: "Mejlet".into(), ..System::default() }).unwrap();
    let text = store.add(&by(), &text(system)).unwrap();
    let old = event(EventKind::Given, date(2026, 5, 1));
    let new = ConsentEvent { version: 2, ..event(EventKind::Given, date(2026, 7, 1)) };
    let soon = ConsentEvent { validity: Validity::Date { on: date(2026, 12, 1) }, ..new.clone() };
    let asked = ConsentEvent { kind: EventKind::Asked, ..new.clone() };
    let no = ConsentEvent { kind: EventKind::Withdrawn, on: TODAY, ..new.clone() };
    let chains: [&[&ConsentEvent]; 5] = [&[&old], &[&new], &[&soon], &[&asked], &[&new, &no]];
    for (n, chain) in chains.into_iter().enumerate() {
        let person = Person { name: format!("Person {n}"), ..Person::default() };
        let person = store.add(&by(), &person).unwrap();
        for event in chain {
            store.log_consent(&by(), person, text, event).unwrap();
        }
    }
    let counts = store.n_consents(None, TODAY).unwrap();
    let expected = [5, 2, 1, 1, 1, 1, 1];
    for ((filter, n), expected) in counts.into_iter().zip(expected) {
        let scope = ConsentScope { filter, text: Some(text), today: TODAY };
        let rows = scope.listing().page(store.db(), 0, |row| scope.row(row)).unwrap();
        assert_eq!((n, rows.len()), (expected, expected), "{filter:?}");
    }
    let found = store.find_consents("person").unwrap();
    assert_eq!(found.len(), 5);
    let row = store.consent_row(found[0], TODAY).unwrap().unwrap();
    assert_eq!(row.text_name, "Nyhetsbrev");
}

#[test]
fn gdpr_7_1_an_event_names_a_wording_that_people_can_have_seen() {
    let mut text = text(Id::new(1));
    text.versions.push(TextVersion::default()); // a draft
    let given = chain(&[(EventKind::Given, date(2026, 5, 1))]);
    // kind, version, whether it is refused
    let table = [
        (EventKind::Given, 0, true),
        (EventKind::Given, 3, true),
        (EventKind::Asked, 0, true),
        (EventKind::Withdrawn, 0, false),
        (EventKind::Withdrawn, 1, false),
        (EventKind::Withdrawn, 3, true),
        (EventKind::Refused, 4, true),
        (EventKind::Refused, u32::MAX, true),
    ];
    for (kind, version, is_refused) in table {
        let event = ConsentEvent { version, ..event(kind, TODAY) };
        let faults = given.faults(&event, &text, None, TODAY);
        assert_eq!(faults.contains(&ConsentFault::NotInUse), is_refused, "{kind:?} {version}");
    }
    let mut store = Store::in_memory().unwrap();
    let text = ConsentText { systems: Vec::new(), ..text };
    let text = store.add(&by(), &text).unwrap();
    let person = store.add(&by(), &Person::default()).unwrap();
    let unseen = ConsentEvent { version: 0, ..event(EventKind::Given, TODAY) };
    let refused = store.log_consent(&by(), person, text, &unseen).unwrap_err();
    assert!(refused.message(crate::core::Lang::Sv).advice.contains("Ordalydelsen"), "{refused:?}");
}

#[test]
fn r_41_what_was_said_does_not_change_by_removing_and_restoring() {
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System::default()).unwrap();
    let text = store.add(&by(), &text(system)).unwrap();
    let person = store.add(&by(), &Person::default()).unwrap();
    let yes = event(EventKind::Given, date(2026, 5, 1));
    let id = store.log_consent(&by(), person, text, &yes).unwrap();
    store.log_consent(&by(), person, text, &event(EventKind::Withdrawn, TODAY)).unwrap();
    store.remove(&by(), id).unwrap();
    let steps = store.steps(Register::Consents, id.raw(), crate::core::Lang::Sv).unwrap();
    let mut restore = |at: usize| {
        let state = steps[at].state.clone().unwrap();
        store.restore_version(&by(), Register::Consents, id.raw(), &state)
    };
    assert!(matches!(restore(2), Err(StoreError::Frozen)), "before the withdrawal");
    restore(1).unwrap();
    let restored = store.get(id).unwrap().unwrap();
    assert_eq!(restored.state(TODAY, 0), ConsentState::Withdrawn);
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn a_consent_that_ran_out_may_be_renewed_also_by_who_was_asked_about_it() {
    let mut consent = chain(&[(EventKind::Given, date(2026, 5, 1)), (EventKind::Asked, TODAY)]);
    consent.events[0].validity = Validity::Date { on: date(2026, 6, 1) };
    assert_eq!(consent.state(TODAY, 0), ConsentState::Asked);
    let text = text(Id::new(1));
    let faults = |it: &Consent| it.faults(&event(EventKind::Renewed, TODAY), &text, None, TODAY);
    assert_eq!(faults(&consent), []);
    consent.events.push(event(EventKind::Withdrawn, TODAY));
    assert_eq!(faults(&consent), [ConsentFault::NothingToRenew]);
}

#[test]
fn r_41_an_answer_by_index_that_left_its_record_is_told() {
    let alterations = [
        "UPDATE consent_span SET to_on = '9999-12-31'",
        "DELETE FROM consent_span",
        "UPDATE consent SET valid_to = '9999-12-31'",
        "UPDATE consent SET valid_from = NULL",
        "UPDATE consent SET state = 'withdrawn'",
        "UPDATE consent SET version = 7",
        "UPDATE consent SET n_open = 1",
        "UPDATE consent SET newest_shown = 2",
        "UPDATE consent SET stop_since = '2026-01-01'",
        "UPDATE consent SET sort_key = 'x'",
        "DELETE FROM consent_shown",
        "UPDATE consent_version SET asks_again = 0 WHERE version = 2",
        "UPDATE consent_version SET in_use_from = '2026-07-01' WHERE version = 2",
    ];
    for alteration in alterations {
        let mut store = Store::in_memory().unwrap();
        let system = store.add(&by(), &System::default()).unwrap();
        let text = store.add(&by(), &text(system)).unwrap();
        let eva = store.add(&by(), &Person { name: "Berg".into(), ..Person::default() }).unwrap();
        let yes = ConsentEvent {
            validity: Validity::Date { on: date(2026, 8, 31) },
            ..event(EventKind::Given, date(2026, 5, 1))
        };
        store.log_consent(&by(), eva, text, &yes).unwrap();
        assert!(store.check_all().unwrap().is_sound());
        assert!(store.db().execute(alteration, []).unwrap() > 0, "{alteration}");
        let report = store.check_all().unwrap();
        let faulty = report.findings.iter().filter(|it| !it.faults.is_empty());
        assert_eq!(faulty.map(|it| it.faults.len()).collect::<Vec<_>>(), [1], "{alteration}");
    }
}

#[test]
fn r_45_who_consents_is_answered_by_index_however_many_there_are() {
    let store = Store::in_memory().unwrap();
    let statements = [
        include_str!("../sql/n_consenting.sql"),
        include_str!("../sql/valid.sql"),
        include_str!("../sql/consenting.sql"),
        include_str!("../sql/counts.sql"),
    ];
    for sql in statements {
        let mut query = store.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let mut rows = query.raw_query();
        while let Some(row) = rows.next().unwrap() {
            let step: String = row.get("detail").unwrap();
            let reads_all = step.starts_with("SCAN") && !step.contains("consent_version");
            let is_short = ["SCAN n", "SCAN held", "SCAN needed", "SCAN consent_text"];
            let is_short = is_short.iter().any(|it| step.starts_with(it));
            assert!(!step.contains("TEMP B-TREE FOR ORDER"), "{step}");
            assert!(!reads_all || is_short || step.contains("USING COVERING INDEX"), "{step}");
        }
    }
}
