//! How fast documents become pages: `cargo bench --bench pages`.

use divan::{Bencher, counter::ItemsCount};
use jiff::{Timestamp, civil::date};
use parmen::{
    core::{Lang, Progress},
    demo,
    report::{Column, Document, Letterhead, Table, render_pdf},
    reports::{ReportKind, Scope, build},
    store::{By, Store},
};

fn main() {
    divan::main();
}

const FIRST_NAMES: [&str; 8] = ["Åsa", "Örjan", "Märta", "Björn", "Göran", "Anna", "Lars", "Eva"];
const LAST_NAMES: [&str; 5] = ["Åkesson", "Öberg", "Sjöström", "Lindqvist", "Hägg"];
const PURPOSES: [&str; 4] = [
    "Fakturering och bokföring",
    "Avtal om drift, support och återställning av säkerhetskopior; kontaktpersoner hos kunden",
    "Nyhetsbrev och inbjudningar till kundträffar efter samtycke som lämnats på webbplatsen",
    "Autogiro enligt medgivande, med avisering före varje dragning och kvittens efteråt",
];

/// A register of `n_rows` persons in five columns, of which two often wrap.
fn register(n_rows: usize) -> Document {
    let columns = [
        Column::new("Namn").weight(3),
        Column::new("Personnummer").weight(3),
        Column::new("Ändamål").weight(5),
        Column::new("Rättslig grund").weight(3),
        Column::new("Gallras").weight(2).right(),
    ];
    let rows = (0..n_rows).map(|n| {
        vec![
            format!("{} {}", FIRST_NAMES[n * 7 % 8], LAST_NAMES[n * 3 % 5]),
            format!("19{:02}{:02}{:02}-{:04}", n % 90, n % 12 + 1, n % 28 + 1, n % 10_000),
            PURPOSES[n % 4].to_owned(),
            ["Avtal, 6.1 b", "Rättslig förpliktelse, 6.1 c"][n % 2].to_owned(),
            format!("20{:02}-{:02}-{:02}", n % 40 + 26, n % 12 + 1, n % 28 + 1),
        ]
    });
    Document::new(Lang::Sv, "Registret", date(2026, 11, 22))
        .reference("B-1")
        .section("Personer")
        .table(Table::new(columns).rows(rows))
}

#[divan::bench(args = [22, 2_200, 22_000], sample_count = 5)]
fn rows_of_a_register(bencher: Bencher, n_rows: usize) {
    let document = register(n_rows);
    bencher
        .counter(ItemsCount::new(n_rows))
        .bench(|| render_pdf(&document, &Progress::default()).map(|pdf| pdf.len()));
}

#[divan::bench(sample_count = 20)]
fn letter_of_one_page(bencher: Bencher) {
    let sender = Letterhead { name: "Norrsken Data AB".to_owned(), ..Letterhead::default() };
    let document = Document::new(Lang::Sv, "Svar på din begäran", date(2026, 11, 22))
        .letterhead(sender)
        .recipient(["Åsa Öberg", "Ängsvägen 3 B", "903 26 Umeå"])
        .text(PURPOSES.join(". "))
        .facts([("Begäran kom in", "2026-11-03"), ("Besvaras senast", "2026-12-03")])
        .signature([("För Norrsken Data AB", "Maria Sjöström")]);
    bencher.bench(|| render_pdf(&document, &Progress::default()).map(|pdf| pdf.len()));
}

/// The privacy policy of the example binder: registers read, text composed, pages made.
#[divan::bench(sample_count = 10)]
fn policy_of_the_example_binder(bencher: Bencher) {
    let today = date(2026, 11, 22);
    let by = By { actor: "Anna".to_owned(), at: Timestamp::UNIX_EPOCH };
    let store = Store::in_memory().and_then(|mut store| {
        demo::fill(&mut store, &by, today, 60, &Progress::default())?;
        Ok(store)
    });
    let Ok(store) = store else { return };
    let scope = Scope::new(ReportKind::Policy, Lang::Sv, today);
    bencher.bench_local(|| {
        let document = build(&store, &scope).ok()?;
        render_pdf(&document, &Progress::default()).ok().map(|pdf| pdf.len())
    });
}
