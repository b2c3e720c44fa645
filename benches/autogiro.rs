//! How fast Bankgirot's files are read, written and read in: `cargo bench --bench autogiro`.
//!
//! The binder that they are read in to is made once, in `target/bench`.
#![allow(clippy::unwrap_used)]

use std::{fs, path::PathBuf};

use divan::{Bencher, counter::ItemsCount};
use jiff::{Timestamp, civil::date};
use parmen::{
    autogiro::{CustomerNumber, PayerAccount, PayerId, PayerNumber, Request, Section, read, write},
    binder::{Backups, Binder, Passphrase},
    core::{Id, Lang, Progress},
    law::{Account, Bankgiro, Identity, check_digit::passes_mod10},
    registers::{
        mandates::{Cause, Drawn, Mandate, MandateState, Origin, Step},
        persons::{Person, exchange::LARGE_CACHE},
    },
    store::{By, Verb},
};

fn main() {
    divan::main();
}

const RECORDS: usize = 100_000;
const ACCOUNTS: [&str; 4] = ["12740235305", "83270147258925", "6114517182351", "1150, 9743685"];

/// The 12 figures of the person `at`, with a check digit.
fn twelve(at: usize) -> Option<String> {
    let (year, month, day) = (1930 + at % 70, at / 70 % 12 + 1, at / 840 % 28 + 1);
    let head = format!("{year}{month:02}{day:02}{:03}", at % 999 + 1);
    (0..10).map(|last| format!("{head}{last}")).find(|it| passes_mod10(&it[2..]))
}

/// The 16 positions of the account `at`.
fn sixteen(at: usize) -> String {
    Account::parse(ACCOUNTS[at % ACCOUNTS.len()]).map(|it| it.sixteen()).unwrap_or_default()
}

/// Advice of `n` new mandates.
fn advice(n: usize) -> Vec<u8> {
    let opening =
        "01AUTOGIRO              20261123            AG-MEDAVI           4711170009912346";
    let closing = format!("09202611239900{n:07}");
    let new = |at| {
        let (account, id) = (sixteen(at), twelve(at).unwrap_or_default());
        let start = format!("730009912346{:016}{account}{id}", at + 1);
        format!("{start:61}{:19}\r\n", "043220261123")
    };
    let records: String = (0..n).map(new).collect();
    format!("{opening}\r\n{records}{closing:80}\r\n").into_bytes()
}

fn extract(n: usize) -> Vec<u8> {
    let line = |at| {
        let (account, id) = (sixteen(at), twelve(at).unwrap_or_default());
        format!("0009912346{id}{:016}12620240901202601021      {account}\r\n", at + 1)
    };
    (0..n).map(line).collect::<String>().into_bytes()
}

fn bench_read(bencher: Bencher<'_, '_>, bytes: &[u8]) {
    if let Err(refusal) = read(bytes) {
        panic!("{refusal}");
    }
    bencher.counter(ItemsCount::new(RECORDS)).bench(|| read(bytes));
}

#[divan::bench]
fn read_advice(bencher: Bencher<'_, '_>) {
    bench_read(bencher, &advice(RECORDS));
}

#[divan::bench]
fn read_register_extract(bencher: Bencher<'_, '_>) {
    bench_read(bencher, &extract(RECORDS));
}

#[divan::bench]
fn write_requests(bencher: Bencher<'_, '_>) {
    let request = |at: usize| {
        let account =
            PayerAccount::new(&Account::parse(ACCOUNTS[at % ACCOUNTS.len()]).ok()?).ok()?;
        let identity = Identity::parse(&twelve(at)?, date(2026, 11, 22)).ok()?;
        let payer_number = PayerNumber::parse(&(at + 1).to_string()).ok()?;
        Some(Request::New { payer_number, account, id: PayerId::new(&identity).ok()? })
    };
    let (Ok(customer_number), Ok(payee)) =
        (CustomerNumber::new(471_117), Bankgiro::parse("991-2346"))
    else {
        return;
    };
    let requests = (0..RECORDS).filter_map(request).collect();
    let section = Section { written_on: date(2026, 11, 22), customer_number, payee, requests };
    bencher.counter(ItemsCount::new(RECORDS)).bench(|| write(std::slice::from_ref(&section)));
}

fn by() -> By {
    By { actor: "Anna".to_owned(), at: "2026-11-23T08:00:00Z".parse().unwrap() }
}

fn passphrase() -> Passphrase {
    Passphrase::new("häst batteri klammer stapel")
}

fn payer(at: usize) -> Person {
    let identity = Identity::parse(&twelve(at).unwrap(), date(2026, 11, 22)).unwrap();
    let (given_name, name) = ("Eva".to_owned(), format!("Öberg{at}"));
    Person { given_name, name, identity: Some(identity), ..Person::default() }
}

/// The mandate `at`, signed and sent.
fn mandate(at: usize, payer: Id<Person>) -> Mandate {
    let account = Account::parse(ACCOUNTS[at % ACCOUNTS.len()]).unwrap();
    let step = |to, cause| {
        let (on, logged_by) = (date(2026, 11, 2), "Anna".to_owned());
        let logged_at = Timestamp::UNIX_EPOCH;
        Step { to, on, cause, detail: String::new(), logged_by, logged_at }
    };
    Mandate {
        payee: Some(Bankgiro::parse("991-2346").unwrap()),
        payer_number: Some(PayerNumber::parse(&(at + 1).to_string()).unwrap()),
        drawn: Some(Drawn::Account { account, note: String::new() }),
        origin: Some(Origin::PaperForm),
        signed_on: Some(date(2026, 11, 2)),
        steps: vec![
            step(MandateState::Signed, Cause::Form),
            step(MandateState::Sent, Cause::Sent { sha256: "0".repeat(64) }),
        ],
        ..Mandate::of(payer)
    }
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A binder with a sent mandate for each record of a file, made at the first call.
fn path() -> PathBuf {
    let path = folder().join("mandates.parm");
    if !path.exists() {
        let mut binder = Binder::create(&path, &passphrase(), Timestamp::UNIX_EPOCH).unwrap();
        let store = binder.store_mut().unwrap();
        store.db().pragma_update(None, "cache_size", LARGE_CACHE).unwrap();
        store
            .change(by().op(Verb::Imported), |writer| {
                (0..RECORDS).try_for_each(|at| {
                    let payer = writer.add(&payer(at))?;
                    writer.add(&mandate(at, payer)).map(drop)
                })
            })
            .unwrap();
        binder.lock().unwrap();
    }
    path
}

/// A copy of the binder, in a folder of its own that goes away with it.
struct Copy {
    binder: Binder,
    _folder: tempfile::TempDir,
}

fn copy() -> Copy {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let copied = folder.path().join("Kopia.parm");
    fs::copy(path(), &copied).unwrap();
    let backups = Backups::beside(&copied);
    let binder = Binder::open(&copied, &passphrase(), Timestamp::UNIX_EPOCH, &backups).unwrap();
    Copy { binder, _folder: folder }
}

/// Judges the records against the register; nothing is written.
fn bench_preview(bencher: Bencher<'_, '_>, bytes: &[u8]) {
    let copy = copy();
    let store = copy.binder.store().unwrap();
    bencher.counter(ItemsCount::new(RECORDS)).bench_local(|| {
        let file = read(bytes).unwrap();
        let name = ("UAGU4.txt", bytes);
        store.preview_file(&by(), &file, name, Lang::Sv, &Progress::default()).unwrap().n_changes()
    });
}

/// The whole way in: read, judged, and written as one change.
fn bench_apply(bencher: Bencher<'_, '_>, bytes: &[u8]) {
    bencher.counter(ItemsCount::new(RECORDS)).with_inputs(copy).bench_local_values(|mut copy| {
        let file = read(bytes).unwrap();
        let (store, name) = (copy.binder.store_mut().unwrap(), ("UAGU4.txt", bytes));
        let done = store.apply_file(&by(), &file, name, Lang::Sv, &Progress::default()).unwrap();
        assert_eq!(done.n_changes(), RECORDS);
        copy
    });
}

#[divan::bench(sample_count = 5)]
fn preview_advice(bencher: Bencher<'_, '_>) {
    bench_preview(bencher, &advice(RECORDS));
}

#[divan::bench(sample_count = 5)]
fn read_in_advice(bencher: Bencher<'_, '_>) {
    bench_apply(bencher, &advice(RECORDS));
}

#[divan::bench(sample_count = 5)]
fn read_in_register_extract(bencher: Bencher<'_, '_>) {
    bench_apply(bencher, &extract(RECORDS));
}
