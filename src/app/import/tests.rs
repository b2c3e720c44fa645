//! What a file of consents would do, as the window tells it.

use jiff::civil::date;

use super::{
    Importing,
    sheet::{Sheet, SheetRow, Verdict},
};
use crate::{
    core::{Lang, Progress},
    registers::{
        consent_texts::{ConsentText, TextVersion},
        persons::Person,
    },
    store::{By, Store},
};

const FILE: &str = "Person;Ändamål;Händelse;Dag\n\
    1042;Nyhetsbrev;Lämnat;2026-03-01\n1042;Nyhetsbrev;Lämnat;2026-03-01\n\
    1042;Nyhetsbrev;Lämnat;2026-13-01\n";

fn all(sheet: &Sheet) -> Vec<&SheetRow> {
    (0..sheet.n_of(None)).filter_map(|at| sheet.row(None, at)).collect()
}

#[test]
fn each_event_of_a_file_is_new_known_or_wrong() {
    let by = By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() };
    let mut store = Store::in_memory().unwrap();
    let eva = Person { name: "Berg".into(), customer_number: "1042".into(), ..Person::default() };
    store.add(&by, &eva).unwrap();
    let version = TextVersion { in_use_from: Some(date(2020, 1, 1)), ..TextVersion::default() };
    let text =
        ConsentText { name: "Nyhetsbrev".into(), versions: vec![version], ..Default::default() };
    store.add(&by, &text).unwrap();
    let read = |store: &Store| {
        let name = "lista.csv".to_owned();
        Sheet::read(
            Importing::Consents,
            (name, FILE.as_bytes()),
            store,
            &by,
            (&Progress::default(), Lang::Sv),
        )
        .unwrap()
    };
    let mut sheet = read(&store);
    let counts = Verdict::ALL.map(|it| sheet.n(it));
    assert_eq!(counts, [1, 1, 1]);
    let summary = "1 ny händelse, 1 dubblett och 1 rad med fel. Inget är infört ännu.";
    assert_eq!(sheet.summary(counts, Lang::Sv), summary);
    let rows = all(&sheet);
    assert_eq!(rows[0].name, "Berg – Nyhetsbrev");
    assert!(rows[0].told(Lang::Sv).starts_with("2026-03-01 Lämnat"));
    assert!(rows[2].told(Lang::Sv).starts_with("Dag: Skriv datumet"));
    sheet.take().enter(&mut store, &by, &Progress::default(), Lang::Sv).unwrap();
    assert_eq!(read(&store).n(Verdict::Known), 2);
}

#[test]
fn a_file_of_agreements_and_one_of_sub_processors_are_shown_row_by_row_and_taken_in() {
    let by = By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() };
    let mut store = Store::in_memory().unwrap();
    store.add(&by, &Person { name: "Moln AB".into(), ..Person::default() }).unwrap();
    let read = |what: Importing, file: &str, store: &Store| {
        Sheet::read(
            what,
            ("a.csv".into(), file.as_bytes()),
            store,
            &by,
            (&Progress::default(), Lang::Sv),
        )
        .unwrap()
    };
    let file = "Motpart;Nummer;Roll;Läge\nMoln AB;L-1;Ansvarig;Undertecknat\n\
        Okänd AB;L-2;Ansvarig;\n";
    let mut sheet = read(Importing::Agreements, file, &store);
    let counts = Verdict::ALL.map(|it| sheet.n(it));
    assert_eq!(counts, [1, 0, 1]);
    let summary = "1 nytt avtal, 0 dubbletter och 1 rad med fel. Inget är infört ännu.";
    assert_eq!(sheet.summary(counts, Lang::Sv), summary);
    let rows = all(&sheet);
    assert_eq!((rows[0].name.as_str(), rows[0].line), ("Moln AB – L-1", 2));
    assert!(rows[0].told(Lang::Sv).ends_with("Gäller"));
    assert!(rows[1].told(Lang::Sv).starts_with("Motpart: Motparten finns inte"));
    sheet.take().enter(&mut store, &by, &Progress::default(), Lang::Sv).unwrap();
    assert_eq!(read(Importing::Agreements, file, &store).n(Verdict::Known), 1);

    let file = "Avtal;Namn;Anlitas av\nL-1;Under;Över\nL-1;Över;\nL-1;A;B\nL-1;B;A\n";
    let mut sheet = read(Importing::SubProcessors, file, &store);
    assert_eq!(Verdict::ALL.map(|it| sheet.n(it)), [2, 0, 2]);
    let told: Vec<String> = (0..2)
        .filter_map(|at| sheet.row(Some(Verdict::Wrong), at))
        .map(|it| it.told(Lang::Sv))
        .collect();
    assert!(told.iter().all(|it| it.starts_with("Anlitas av: Det går runt")), "{told:?}");
    sheet.take().enter(&mut store, &by, &Progress::default(), Lang::Sv).unwrap();
    assert_eq!(store.sub_processors().unwrap().len(), 2);

    let file = "Mottagare;Uppgifter;Dag\nPolisen;Adress;2026-03-01\n";
    let mut sheet = read(Importing::Disclosures, file, &store);
    assert_eq!(all(&sheet)[0].told(Lang::Sv), "2026-03-01 Adress");
    sheet.take().enter(&mut store, &by, &Progress::default(), Lang::Sv).unwrap();
    assert_eq!(store.disclosures().unwrap().len(), 1);
}

#[test]
fn whatever_a_file_is_read_as_it_stops_when_asked() {
    let by = By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() };
    let mut store = Store::in_memory().unwrap();
    let progress = Progress::default();
    progress.cancel();
    for (what, file) in [
        (Importing::Persons, "Namn\nEk\n"),
        (Importing::Consents, FILE),
        (Importing::Mandates, "Betalare\nEk\n"),
        (Importing::Agreements, "Motpart\nEk\n"),
        (Importing::SubProcessors, "Avtal;Namn\nL-1;A\n"),
        (Importing::Disclosures, "Mottagare\nPolisen\n"),
    ] {
        let read = |progress: &Progress| {
            let of = ("a.csv".to_owned(), file.as_bytes());
            Sheet::read(what, of, &store, &by, (progress, Lang::Sv))
        };
        assert_eq!(read(&progress).unwrap_err().what, "Importen avbröts.", "{what:?}");
    }
    let table = "Mottagare\nPolisen\n".as_bytes();
    let ahead = (&Progress::default(), Lang::Sv);
    let read = Sheet::read(Importing::Disclosures, ("a.csv".into(), table), &store, &by, ahead);
    let entered = read.unwrap().take().enter(&mut store, &by, &progress, Lang::Sv);
    assert_eq!(entered.unwrap_err().what, "Importen avbröts.");
    assert!(store.disclosures().unwrap().is_empty());
}
