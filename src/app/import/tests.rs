//! What a file of consents would do, as the window tells it.

use jiff::civil::date;

use super::{
    Importing,
    sheet::{Sheet, Verdict},
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
        Sheet::read(Importing::Consents, (name, FILE.as_bytes()), store, &by, Lang::Sv).unwrap()
    };
    let mut sheet = read(&store);
    let counts = Verdict::ALL.map(|it| sheet.n(it));
    assert_eq!(counts, [1, 1, 1]);
    let summary = "1 ny händelse, 1 dubblett och 1 rad med fel. Inget är infört ännu.";
    assert_eq!(sheet.summary(counts, Lang::Sv), summary);
    let rows = sheet.rows_of(None);
    assert_eq!(rows[0].name, "Berg – Nyhetsbrev");
    assert!(rows[0].told(Lang::Sv).starts_with("2026-03-01 Lämnat"));
    assert!(rows[2].told(Lang::Sv).starts_with("Dag: Skriv datumet"));
    sheet.take().enter(&mut store, &by, &Progress::default(), Lang::Sv).unwrap();
    assert_eq!(read(&store).n(Verdict::Known), 2);
}
