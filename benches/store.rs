//! How fast a binder is at 1 000, 100 000 and a million persons: `cargo bench --bench store`.
//!
//! The million comes with `PARMEN_BENCH_LARGE=1`. The binders are made once, in `target/bench`.
#![allow(clippy::unwrap_used)]

use std::{fs, path::PathBuf, sync::LazyLock};

use divan::{Bencher, black_box, counter::ItemsCount};
use jiff::{Timestamp, civil::date};
use parmen::{
    binder::{Backups, Binder, Passphrase},
    core::{Id, Lang, Progress},
    demo,
    law::check_digit::passes_mod10,
    registers::persons::{
        Person, PersonFilter, PersonRow,
        exchange::{LARGE_CACHE, PersonSheet, read_persons},
    },
    report::render_text,
    reports::{ReportKind, Scope, build},
    store::{By, PAGE, Store, Stored},
};
use rusqlite::{params_from_iter, types::Value};

fn main() {
    divan::main();
}

const GIVEN_NAMES: [&str; 8] = ["Åsa", "Örjan", "Märta", "Björn", "Göran", "Anna", "Lars", "Eva"];
const NAMES: [&str; 6] = ["Åkesson", "Öberg", "Sjöström", "Lindqvist", "Hägg", "Andersson"];
const TOWNS: [(&str, &str); 4] =
    [("793 30", "Leksand"), ("903 26", "Umeå"), ("111 22", "Stockholm"), ("831 38", "Östersund")];
const TODAY: jiff::civil::Date = date(2026, 11, 22);
const IMPORTED: usize = 100_000;

fn sizes() -> Vec<usize> {
    let large = std::env::var_os("PARMEN_BENCH_LARGE").map(|_| 1_000_000);
    [1_000, 100_000].into_iter().chain(large).collect()
}

const HEADINGS: &str = "Förnamn;Efternamn;Personnummer;Kundnummer;Gatuadress;Postnummer;Ort;\
                        Telefon;E-post;Avtal från;Grupper;Källa;Anteckning\r\n";

/// A file of `n` persons with numbers that pass their check.
fn file_of(n: usize) -> String {
    std::iter::once(HEADINGS.to_owned()).chain((0..n).map(line)).collect()
}

fn line(at: usize) -> String {
    let (given, name) = (GIVEN_NAMES[at * 7 % 8], NAMES[at * 5 % 6]);
    let (postcode, town) = TOWNS[at % 4];
    let (number, phone) = (personnummer(at), at % 10_000_000);
    let (family, house, month) = (at / 48, at % 90 + 1, at % 9 + 1);
    format!(
        "{given};{name}{family};{number};K{at};Ängsvägen {house};{postcode};{town};070-{phone:07};\
         {at}@exempel.se;2021-0{month}-15;Kunder;Personen själv;Ringde om avtal {at}\r\n"
    )
}

/// The number of the person `at`: 999 birth numbers a day, from 1930 on.
fn personnummer(at: usize) -> String {
    let (day, birth_number) = (at / 999, at % 999 + 1);
    let (year, month, day) = (1930 + day / 336, day / 28 % 12 + 1, day % 28 + 1);
    let head = format!("{year}{month:02}{day:02}{birth_number:03}");
    let passes = |digit: &usize| passes_mod10(&format!("{}{digit}", &head[2..]));
    let digit = (0..10).find(passes).unwrap_or_default();
    format!("{head}{digit}")
}

fn sheet_of(n: usize) -> PersonSheet {
    let sheet = read_persons(file_of(n).as_bytes(), TODAY, &Progress::default()).unwrap();
    assert_eq!(sheet.n_refused(), 0);
    sheet
}

fn by() -> By {
    By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH }
}

fn passphrase() -> Passphrase {
    Passphrase::new("häst batteri klammer stapel")
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The example binder with `n` persons more, made at the first call.
fn path_of(n: usize) -> PathBuf {
    let path = folder().join(format!("{n}.parm"));
    if !path.exists() {
        let mut binder = Binder::create(&path, &passphrase(), Timestamp::UNIX_EPOCH).unwrap();
        let store = binder.store_mut().unwrap();
        demo::fill(store, &by(), TODAY, demo::USUAL_PERSONS, &Progress::default()).unwrap();
        store.import_persons(&by(), &sheet_of(n).persons, &Progress::default()).unwrap();
        binder.lock().unwrap();
    }
    path
}

fn open(n: usize) -> Binder {
    let path = path_of(n);
    Binder::open(&path, &passphrase(), Timestamp::UNIX_EPOCH, &Backups::beside(&path)).unwrap()
}

#[divan::bench(args = sizes(), sample_count = 10)]
fn open_with_key_derivation(bencher: Bencher, n: usize) {
    path_of(n);
    bencher.bench_local(|| open(n).lock().unwrap());
}

#[divan::bench(args = sizes(), sample_count = 100)]
fn first_page_of_the_table(bencher: Bencher, n: usize) {
    let binder = open(n);
    let db = binder.store().unwrap().db();
    bencher.bench_local(|| PersonFilter::All.listing().page(db, 0, PersonRow::read).unwrap().len());
}

#[divan::bench(args = sizes(), sample_count = 100)]
fn page_in_the_middle(bencher: Bencher, n: usize) {
    let binder = open(n);
    let db = binder.store().unwrap().db();
    let mut listing = PersonFilter::All.listing();
    let middle = n / PAGE / 2;
    listing.page(db, middle, PersonRow::read).unwrap();
    bencher.bench_local(|| listing.page(db, middle, PersonRow::read).unwrap().len());
}

#[divan::bench(args = sizes(), sample_count = 100)]
fn search_as_you_type(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    bencher.counter(ItemsCount::new(3_usize)).bench_local(|| {
        for typed in ["sj", "sjö", "sjöst"] {
            black_box(store.search(typed, 50).unwrap());
        }
    });
}

#[divan::bench(args = sizes(), sample_count = 100)]
fn search_within_the_register(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    bencher.bench_local(|| store.search_in(Person::CODE, "åsa sjö").unwrap().records.len());
}

#[divan::bench(args = sizes(), sample_count = 100)]
fn extract_of_one_person(bencher: Bencher, n: usize) {
    let binder = open(n);
    let store = binder.store().unwrap();
    let person = Id::new(i64::try_from(n / 2).unwrap());
    let scope =
        Scope { person: Some(person), ..Scope::new(ReportKind::Registerutdrag, Lang::Sv, TODAY) };
    bencher.bench_local(|| render_text(&build(store, &scope).unwrap()).len());
}

/// A binder without persons, in a folder of its own that goes away with it.
struct Empty {
    binder: Binder,
    _folder: tempfile::TempDir,
}

fn empty() -> Empty {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let path = folder.path().join("Tom.parm");
    let binder = Binder::create(&path, &passphrase(), Timestamp::UNIX_EPOCH).unwrap();
    Empty { binder, _folder: folder }
}

#[divan::bench(sample_count = 5)]
fn import_from_csv(bencher: Bencher) {
    let file = file_of(IMPORTED);
    bencher.counter(ItemsCount::new(IMPORTED)).with_inputs(empty).bench_local_values(
        |mut empty| {
            let sheet = read_persons(file.as_bytes(), TODAY, &Progress::default()).unwrap();
            let store = empty.binder.store_mut().unwrap();
            store.import_persons(&by(), &sheet.persons, &Progress::default()).unwrap();
            empty
        },
    );
}

/// What SQLCipher itself needs: the same rows into the same tables, with the same settings.
#[divan::bench(sample_count = 5)]
fn import_of_the_same_rows_by_sql_alone(bencher: Bencher) {
    let tables = &*ROWS;
    bencher.counter(ItemsCount::new(IMPORTED)).with_inputs(empty).bench_local_values(|empty| {
        let db = empty.binder.store().unwrap().db();
        db.pragma_update(None, "cache_size", LARGE_CACHE).unwrap();
        let tx = db.unchecked_transaction().unwrap();
        for at in 0..tables[1].rows.len() {
            for table in tables {
                let Some(row) = table.rows.get(at) else { continue };
                let mut insert = tx.prepare_cached(&table.insert).unwrap();
                insert.execute(params_from_iter(row)).unwrap();
            }
        }
        tx.commit().unwrap();
        empty
    });
}

/// The rows of a table, and the statement that inserts one.
struct Rows {
    insert: String,
    rows: Vec<Vec<Value>>,
}

static ROWS: LazyLock<[Rows; 5]> = LazyLock::new(|| {
    let mut imported = empty();
    let store = imported.binder.store_mut().unwrap();
    store.import_persons(&by(), &sheet_of(IMPORTED).persons, &Progress::default()).unwrap();
    ["change", "person", "search", "change_record", "change_payload"]
        .map(|table| rows(store, table))
});

fn rows(store: &Store, table: &str) -> Rows {
    let rowid = if table == "search" { "rowid, " } else { "" };
    let mut query = store.db().prepare(&format!("SELECT {rowid}* FROM {table}")).unwrap();
    let columns = query.column_names().collect::<Vec<_>>().join(", ");
    let n = query.column_count();
    let marks = vec!["?"; n].join(", ");
    let rows = query
        .query_map([], |row| (0..n).map(|at| row.get(at)).collect())
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    Rows { insert: format!("INSERT INTO {table} ({columns}) VALUES ({marks})"), rows }
}
