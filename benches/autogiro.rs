//! How fast Bankgirot's files are read and written: `cargo bench --bench autogiro`.

use divan::{Bencher, counter::ItemsCount};
use jiff::civil::date;
use parmen::{
    autogiro::{CustomerNumber, PayerAccount, PayerId, PayerNumber, Request, Section, read, write},
    law::{Account, Bankgiro, Identity, check_digit::passes_mod10},
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
