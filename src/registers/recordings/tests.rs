//! Recordings: on which ground, for how long, and what a withdrawal does to them.

use jiff::civil::{Date, date};

use super::*;
use crate::registers::{
    desk::Kept,
    long::{Long, LongRow},
};
use crate::{
    law::article,
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion},
        consents::{ConsentEvent, EventKind, Target},
        exchange::{Export, TableFormat},
    },
    store::{By, PAGE, Store, StoreError, Verb},
    ui::chip::Tone,
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() }
}

fn months(months: u16, event: StartEvent) -> Retention {
    Retention::new(RetentionRule::MonthsAfter { months }, event)
}

/// A recording that lacks nothing, and must be gone from 2027-02-02.
fn whole() -> Recording {
    Recording {
        reference: "samtal-0417.wav".into(),
        kind: Some(RecordingKind::Call),
        recorded_on: Some(date(2026, 11, 1)),
        agreement: "Avtal 1042".into(),
        participants: "Anna och kunden".into(),
        informed: "Talsvar före samtalet".into(),
        place: "Växeln, mappen Avtal".into(),
        purpose: "Visa vad som avtalades".into(),
        basis: Some(LawfulBasis::LegitimateInterests),
        support: "Kunna visa vad som avtalades".into(),
        retention: Some(months(3, StartEvent::Collected)),
        ..Recording::default()
    }
}

/// Somebody who has agreed to be recorded since 2026-06-01, and the consent.
fn consenting(store: &mut Store) -> (Id<Person>, Id<ConsentText>, Id<Consent>) {
    let eva = Person { given_name: "Eva".into(), name: "Öberg".into(), ..Person::default() };
    let person = store.add(&by(), &eva).unwrap();
    let version = TextVersion { in_use_from: Some(date(2026, 1, 1)), ..TextVersion::default() };
    let text = ConsentText {
        name: "Inspelning".into(),
        versions: vec![version],
        ..ConsentText::default()
    };
    let text = store.add(&by(), &text).unwrap();
    let consent = say(store, (person, text), EventKind::Given, date(2026, 6, 1));
    (person, text, consent)
}

fn say(
    store: &mut Store,
    (person, text): (Id<Person>, Id<ConsentText>),
    kind: EventKind,
    on: Date,
) -> Id<Consent> {
    let event = ConsentEvent { kind, on, version: 1, ..ConsentEvent::default() };
    store.log_consent(&by(), person, text, &event).unwrap()
}

fn by_consent(person: Id<Person>, consent: Id<Consent>) -> Recording {
    Recording {
        person: Some(person),
        basis: Some(LawfulBasis::Consent),
        support: String::new(),
        consent: Some(consent),
        ..whole()
    }
}

fn cites(it: &Recording) -> Vec<(RecordingField, &'static str)> {
    it.gaps(TODAY).into_iter().map(|gap| (gap.field, gap.cite)).collect()
}

#[test]
fn r_35_a_recording_is_asked_for_its_ground_purpose_and_retention() {
    use RecordingField as F;
    assert_eq!(cites(&whole()), []);
    let asked = [
        (F::Reference, "GDPR 15.3"),
        (F::RecordedOn, "GDPR 5.1 e"),
        (F::Person, "GDPR 15.3"),
        (F::Informed, "GDPR 13"),
        (F::Place, "GDPR 15.3"),
        (F::Purpose, "GDPR 5.1 b"),
        (F::Basis, "GDPR 6.1"),
        (F::Retention, "GDPR 5.1 e"),
    ];
    assert_eq!(cites(&Recording::default()), asked);
    for (_, cite) in asked.into_iter().filter(|(_, cite)| *cite != "GDPR 6.1") {
        assert!(article::find(cite).is_some(), "{cite}");
    }
    let without = Recording { support: " ".into(), ..whole() };
    assert_eq!(cites(&without), [(F::Support, "GDPR 6.1 f")]);
    let in_words = RetentionRule::OwnWords { words: "så länge det behövs".into() };
    let retention = Some(Retention::new(in_words, StartEvent::Collected));
    assert_eq!(cites(&Recording { retention, ..whole() }), [(F::Retention, "GDPR 5.1 e")]);
    let erased = Recording { erased_on: Some(TODAY), ..Recording::default() };
    assert_eq!(cites(&erased), []);
}

#[test]
fn r_80_the_day_of_erasure_is_counted_from_the_recording_or_from_what_happened() {
    let ended = Some(date(2026, 8, 31));
    let in_words = RetentionRule::OwnWords { words: "x".into() };
    let other = |rule| Some(Retention::new(rule, StartEvent::Collected));
    // retention, the event's day, the first day on which it must be gone
    let table = [
        (Some(months(3, StartEvent::Collected)), None, Some(date(2027, 2, 2))),
        (Some(months(3, StartEvent::Collected)), ended, Some(date(2027, 2, 2))),
        (Some(months(3, StartEvent::ContractEnd)), None, None),
        (Some(months(3, StartEvent::ContractEnd)), ended, Some(date(2026, 12, 1))),
        (Some(months(0, StartEvent::Collected)), None, None),
        (other(RetentionRule::UntilWithdrawn), None, None),
        (other(RetentionRule::UntilWithdrawn), ended, Some(date(2026, 9, 1))),
        (other(RetentionRule::Bookkeeping), ended, None),
        (other(in_words), ended, None),
        (None, ended, None),
    ];
    for (retention, counted_from, day) in table {
        let it = Recording { retention, counted_from, ..whole() };
        assert_eq!(it.erase_on(), day, "{:?}", it.retention);
    }
}

#[test]
fn r_35_a_consent_counts_when_it_held_on_the_day_of_the_recording_and_still_does() {
    use RecordingField::Consent as F;
    let mut store = Store::in_memory().unwrap();
    let (person, text, consent) = consenting(&mut store);
    let it = by_consent(person, consent);
    let id = store.add(&by(), &it).unwrap();
    let early = Recording { recorded_on: Some(date(2026, 5, 31)), ..it.clone() };
    let early = store.add(&by(), &early).unwrap();
    let read = |store: &Store, id| store.get::<Recording>(id).unwrap().unwrap();
    assert_eq!(cites(&read(&store, id)), []);
    assert_eq!(cites(&read(&store, early)), [(F, "GDPR 6.1 a")]);
    let day = |on| store.cover(consent, Some(on)).unwrap();
    assert!(day(date(2026, 6, 1)).held_then && !day(date(2026, 5, 31)).held_then);

    say(&mut store, (person, text), EventKind::Withdrawn, date(2026, 11, 20));
    assert_eq!(cites(&read(&store, id)), [(F, "GDPR 17.1 b")]);
    assert_eq!(read(&store, id).status(TODAY), (Tone::Bad, text::NO_CONSENT_NOW));
    let nobody = Recording { consent: None, ..it };
    assert_eq!(cites(&nobody), [(F, "GDPR 7.1")]);
    assert!(matches!(store.remove(&by(), consent), Err(StoreError::InUse)));
}

#[test]
fn r_42_a_withdrawal_asks_for_the_recordings_that_rest_on_it_and_each_is_ticked_off_once() {
    let mut store = Store::in_memory().unwrap();
    let (person, text, consent) = consenting(&mut store);
    let one = store.add(&by(), &by_consent(person, consent)).unwrap();
    let other = store.add(&by(), &by_consent(person, consent)).unwrap();
    store.add(&by(), &Recording { person: Some(person), ..whole() }).unwrap();
    say(&mut store, (person, text), EventKind::Withdrawn, date(2026, 11, 20));
    let tasks = |store: &Store| store.get::<Consent>(consent).unwrap().unwrap().tasks;
    let targets: Vec<Target> = tasks(&store).into_iter().map(|it| it.target).collect();
    assert_eq!(targets, [Target::Recording { id: one }, Target::Recording { id: other }]);

    store.mark_erased(&by(), one).unwrap();
    let done: Vec<_> = tasks(&store).into_iter().map(|it| (it.done_on, it.done_by)).collect();
    assert_eq!(done, [(Some(TODAY), "Anna".to_owned()), (None, String::new())]);
    store.tick_stop_task(&by(), consent, 1).unwrap();
    let erased = store.get::<Recording>(other).unwrap().unwrap();
    assert_eq!((erased.erased_on, &*erased.erased_by), (Some(TODAY), "Anna"));
    store.tick_stop_task(&by(), consent, 1).unwrap();
    assert_eq!(store.get::<Recording>(other).unwrap().unwrap().erased_on, None);
    for _ in 0..3 {
        store.undo(&by()).unwrap();
    }
    assert_eq!(store.get::<Recording>(one).unwrap().unwrap().erased_on, None);
    assert!(tasks(&store).iter().all(|it| it.done_on.is_none()));
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn r_81_a_recording_that_was_erased_before_its_task_was_ticked_keeps_its_day() {
    let mut store = Store::in_memory().unwrap();
    let (person, text, consent) = consenting(&mut store);
    let id = store.add(&by(), &by_consent(person, consent)).unwrap();
    say(&mut store, (person, text), EventKind::Withdrawn, date(2026, 11, 18));
    let recording = store.get(id).unwrap().unwrap();
    let erased_on = Some(date(2026, 11, 19));
    let erased = Recording { erased_on, erased_by: "Bo".into(), ..recording };
    store.save(&by(), id, &erased).unwrap();
    store.tick_stop_task(&by(), consent, 0).unwrap();
    let kept = store.get(id).unwrap().unwrap();
    assert_eq!((kept.erased_on, &*kept.erased_by), (erased_on, "Bo"));
}

#[test]
fn r_81_what_must_be_gone_is_found_by_index_and_leaves_the_list_when_it_is() {
    let mut store = Store::in_memory().unwrap();
    let id = store.add(&by(), &whole()).unwrap();
    let due = |store: &Store, last| {
        let found = store.recordings_to_erase(last, 10).unwrap();
        assert_eq!(found.len(), store.n_recordings_to_erase(last).unwrap());
        found.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    };
    assert_eq!(due(&store, date(2027, 2, 1)), []);
    assert_eq!(due(&store, date(2027, 2, 2)), [id]);
    assert_eq!(store.get(id).unwrap().unwrap().status(date(2027, 2, 2)).1, text::TO_ERASE);
    store.mark_erased(&by(), id).unwrap();
    assert_eq!(due(&store, date(2027, 2, 2)), []);
    assert_eq!(store.get(id).unwrap().unwrap().status(date(2027, 2, 2)).1, text::ERASED);

    let explain = format!("EXPLAIN QUERY PLAN {}", include_str!("sql/to_erase.sql"));
    let mut query = store.db().prepare(&explain).unwrap();
    let mut rows = query.raw_query();
    let plan: String = rows.next().unwrap().unwrap().get("detail").unwrap();
    assert!(plan.contains("recording_to_erase"), "{plan}");
}

#[test]
fn the_table_is_read_by_pages_filtered_and_searched_by_the_persons_name() {
    let mut store = Store::in_memory().unwrap();
    let (person, ..) = consenting(&mut store);
    let many = PAGE + 3;
    store
        .change(by().op(Verb::Imported), |writer| {
            (0..many).try_for_each(|n| {
                let reference = format!("fil-{n:04}");
                let erased_on = (n % 2 == 0).then_some(TODAY);
                let late = Some(date(2026, 1, 1)).filter(|_| n == 1);
                let recorded_on = late.or(whole().recorded_on);
                let person = (n == 5).then_some(person);
                writer
                    .add(&Recording { reference, recorded_on, person, erased_on, ..whole() })
                    .map(drop)
            })
        })
        .unwrap();
    assert_eq!(store.n_each::<Recording>(TODAY).unwrap(), [many, 1, many / 2, many.div_ceil(2)]);
    let mut all = Recording::listing(RecordingFilter::All, TODAY);
    let second = all.page(store.db(), 1, LongRow::<Recording>::read).unwrap();
    assert_eq!((second.len(), &*second[0].record.reference), (3, "fil-0128"));
    assert_eq!(store.n_before(second[0].id).unwrap(), PAGE);
    let mut late = Recording::listing(RecordingFilter::ToErase, TODAY);
    let late = late.page(store.db(), 0, LongRow::<Recording>::read).unwrap();
    assert_eq!((late.len(), &*late[0].name), (1, "Avtal 1042"));
    let found = store.find_in::<Recording>("öberg").unwrap().records;
    let row = store.row::<Recording>(found[0]).unwrap().unwrap();
    assert_eq!((found.len(), &*row.name), (1, "Öberg, Eva"));
    assert!(store.find_in::<Recording>("fil-0007").unwrap().records.len() == 1);
}

#[test]
fn the_file_that_leaves_the_office_leaves_out_protected_identities() {
    let mut store = Store::in_memory().unwrap();
    let (person, ..) = consenting(&mut store);
    let hidden = Person { name: "Dold".into(), is_protected: true, ..Person::default() };
    let hidden = store.add(&by(), &hidden).unwrap();
    for about in [person, hidden] {
        let it = Recording { person: Some(about), ..whole() };
        store.add(&by(), &it).unwrap();
    }
    let file = store.export(Export::Recordings, TableFormat::Csv, Lang::Sv).unwrap();
    let csv = String::from_utf8(file.bytes).unwrap();
    assert!(csv.contains("Eva Öberg;;samtal-0417.wav;Samtal;2026-11-01"), "{csv}");
    assert!(csv.contains("2027-02-02") && !csv.contains("Dold"));
    assert_eq!((file.n_rows, file.left_out[0].1), (1, 1));
    let file = store.export(Export::Recordings, TableFormat::Json, Lang::Sv).unwrap();
    let json = String::from_utf8(file.bytes).unwrap();
    assert!(json.contains("legitimate-interests") && !json.contains("cover"));
}

#[test]
fn every_fact_has_its_group_and_a_recording_comes_back_as_it_was() {
    let mut store = Store::in_memory().unwrap();
    let id = store.add(&by(), &whole()).unwrap();
    assert_eq!(store.get(id).unwrap(), Some(whole()));
    for (field, _) in whole().facts(Lang::Sv) {
        let groups = Recording::groups().iter().filter(|(_, fields)| fields.contains(&field));
        assert_eq!(groups.count(), usize::from(field != RecordingField::Note), "{field:?}");
    }
    assert_eq!(Register::Recordings.gaps(&store, TODAY).unwrap(), []);
    let backwards = Recording { erased_on: Some(date(2026, 10, 31)), ..whole() };
    assert_eq!(backwards.errors(Lang::Sv).len(), 1);
}
