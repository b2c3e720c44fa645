//! How fast a binder says who consents to what at 10 000, 100 000 and a million events: `cargo bench --bench consents`.
//!
//! The million comes with `PARMEN_BENCH_LARGE=1`. The binders are made once, in `target/bench`.
#![allow(clippy::unwrap_used)]

use std::{fs, path::PathBuf};

use divan::Bencher;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, date},
};
use parmen::{
    binder::{Backups, Binder, Passphrase},
    core::{Id, Lang},
    registers::{
        consent_texts::{ConsentText, TextVersion},
        consents::{Consent, ConsentEvent, ConsentFilter, ConsentScope, EventKind, Validity},
        persons::{Person, exchange::LARGE_CACHE},
    },
    reports::due,
    store::{By, Store, Verb},
};

fn main() {
    divan::main();
}

const TODAY: Date = date(2026, 11, 22);
const TEXTS: usize = 4;
/// What was said, in order, and about which version: ten events in four consents.
const CHAINS: [&[(EventKind, u32)]; 4] = [
    &[(EventKind::Given, 2)],
    &[(EventKind::Given, 1), (EventKind::Withdrawn, 1)],
    &[(EventKind::Given, 1), (EventKind::Renewed, 2), (EventKind::Asked, 2)],
    &[
        (EventKind::Asked, 1),
        (EventKind::Refused, 1),
        (EventKind::Given, 1),
        (EventKind::Renewed, 1),
    ],
];

/// Numbers of events.
fn sizes() -> Vec<usize> {
    let large = std::env::var_os("PARMEN_BENCH_LARGE").map(|_| 1_000_000);
    [10_000, 100_000].into_iter().chain(large).collect()
}

fn by() -> By {
    By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
}

fn passphrase() -> Passphrase {
    Passphrase::new("häst batteri klammer stapel")
}

/// Each person has said something about two of the texts; every other text asks all again by its second version.
fn fill(store: &mut Store, n_events: usize) {
    let version = |from, asks_again| TextVersion {
        in_use_from: Some(from),
        asks_again,
        ..TextVersion::default()
    };
    let texts: Vec<Id<ConsentText>> = (0..TEXTS)
        .map(|at| {
            let first = version(date(2020, 1, 1), false);
            let second = version(date(2023, 1, 1), at % 2 == 0);
            let versions = vec![first, second];
            let name = format!("Text {at}");
            store.add(&by(), &ConsentText { name, versions, ..ConsentText::default() }).unwrap()
        })
        .collect();
    store.db().pragma_update(None, "cache_size", LARGE_CACHE).unwrap();
    let write = |at: usize| Consent {
        events: events(at),
        ..Consent::of(Id::new(1), texts[at % TEXTS], format!("{at}"))
    };
    store
        .change(by().op(Verb::Imported), |writer| {
            for at in 0..n_events / 5 {
                let person = Person { name: format!("Åkesson {at}"), ..Person::default() };
                let person = writer.add(&person)?;
                for at in [at * 2, at * 2 + 1] {
                    writer.add(&Consent { person, ..write(at) })?;
                }
            }
            Ok(())
        })
        .unwrap();
}

fn events(at: usize) -> Vec<ConsentEvent> {
    let first = date(2021, 1, 1).saturating_add(i64::try_from(at % 700).unwrap().days());
    let event = |(n, (kind, version)): (usize, &(EventKind, u32))| {
        let days = i64::try_from(n * 300 + (version - 1) as usize * 800).unwrap();
        let on = first.saturating_add(days.days());
        let last = Validity::Date { on: on.saturating_add(3.years()) };
        let validity = if at.is_multiple_of(5) { last } else { Validity::Withdrawn };
        ConsentEvent { kind: *kind, on, version: *version, validity, ..ConsentEvent::default() }
    };
    CHAINS[at / TEXTS % CHAINS.len()].iter().enumerate().map(event).collect()
}

fn open(n_events: usize) -> Binder {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("consents-{n_events}.parm"));
    if !path.exists() {
        let mut binder = Binder::create(&path, &passphrase(), Timestamp::UNIX_EPOCH).unwrap();
        fill(binder.store_mut().unwrap(), n_events);
        binder.lock().unwrap();
    }
    Binder::open(&path, &passphrase(), Timestamp::UNIX_EPOCH, &Backups::beside(&path)).unwrap()
}

/// How many consent to each text on a day.
#[divan::bench(args = sizes(), sample_count = 20)]
fn number_of_valid_consents_of_every_text(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    bencher.bench_local(|| store.n_consenting(TODAY).unwrap());
}

/// Every consent that holds on a day.
#[divan::bench(args = sizes(), sample_count = 20)]
fn every_valid_consent(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    assert!(store.valid_consents(TODAY).unwrap().len() > n / 10);
    bencher.bench_local(|| store.valid_consents(TODAY).unwrap());
}

/// How many there are in each state today, for the chips of the register.
#[divan::bench(args = sizes(), sample_count = 20)]
fn number_in_every_state(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    bencher.bench_local(|| store.n_consents(None, TODAY).unwrap());
}

/// Who consents to one text on a day, in the order of their names.
#[divan::bench(args = sizes(), sample_count = 20)]
fn who_consents_to_one_text(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    let text = Id::new(1);
    bencher.bench_local(|| store.consenting(text, TODAY).unwrap());
}

#[divan::bench(args = sizes(), sample_count = 20)]
fn first_page_of_the_outdated(bencher: Bencher, n: usize) {
    let binder = open(n);
    let db = binder.store().unwrap().db();
    let scope = ConsentScope { filter: ConsentFilter::Outdated, text: None, today: TODAY };
    bencher.bench_local(|| scope.listing().page(db, 0, |row| scope.row(row)).unwrap().len());
}

/// What the overview tells is due.
#[divan::bench(args = sizes(), sample_count = 20)]
fn what_is_due(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    bencher.bench_local(|| due::due(store, Lang::Sv, TODAY, 60).unwrap());
}
