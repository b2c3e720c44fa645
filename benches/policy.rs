//! How fast the example binder's policy is read, composed and held against the registers: `cargo bench --bench policy`.
#![allow(clippy::unwrap_used)]

use divan::Bencher;
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use parmen::{
    core::{Lang, Progress},
    demo,
    policy::{Policy, Sources, document},
    report::render_text,
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);

fn main() {
    divan::main();
}

/// The example binder with its policy.
fn example() -> (Store, Policy) {
    let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, &by, TODAY, demo::USUAL_PERSONS, &Progress::default()).unwrap();
    let policy = store.get(Policy::ONLY).unwrap().unwrap();
    (store, policy)
}

#[divan::bench]
fn read_the_registers(bencher: Bencher<'_, '_>) {
    let (store, _) = example();
    bencher.bench_local(|| Sources::read(&store, TODAY).unwrap());
}

#[divan::bench]
fn compose(bencher: Bencher<'_, '_>) {
    let (store, policy) = example();
    let sources = Sources::read(&store, TODAY).unwrap();
    bencher.bench_local(|| sources.compose(&policy));
}

#[divan::bench]
fn needs(bencher: Bencher<'_, '_>) {
    let (store, policy) = example();
    let sources = Sources::read(&store, TODAY).unwrap();
    bencher.bench_local(|| sources.needs(&policy));
}

#[divan::bench]
fn contradictions(bencher: Bencher<'_, '_>) {
    let (store, policy) = example();
    let sources = Sources::read(&store, TODAY).unwrap();
    bencher.bench_local(|| sources.contradictions(&policy));
}

#[divan::bench]
fn print_as_text(bencher: Bencher<'_, '_>) {
    let (store, policy) = example();
    let text = Sources::read(&store, TODAY).unwrap().compose(&policy);
    bencher.bench_local(|| render_text(&document(&text, Lang::Sv, TODAY)));
}
