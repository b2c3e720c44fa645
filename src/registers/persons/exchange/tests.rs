//! Columns, spellings and round trips of a table of persons.

use std::collections::HashSet;

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    core::{Lang, Progress, Record},
    exchange::csv_out,
    law::{Identity, marketing::Channel},
    registers::{
        address::Address,
        persons::{ChannelBasis, Person, PersonField, PersonFilter, PersonKind, Restriction},
        processing::{SourceKind, SubjectGroup},
    },
    store::{By, Store},
};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn read(file: &str) -> PersonSheet {
    read_persons(file.as_bytes(), TODAY, &Progress::default()).unwrap()
}

/// Every field that a table can hold, with what spreadsheets find hard.
fn asa() -> Person {
    let address = |street: &str| Address {
        street: street.into(),
        postcode: "793 30".into(),
        town: "Leksand".into(),
        country: "Norge".into(),
    };
    Person {
        kind: PersonKind::SoleTrader,
        given_name: "Åsa".into(),
        name: "Öberg; \"Ö\"".into(),
        identity: Some(Identity::parse("121212+1212", TODAY).unwrap()),
        customer_number: "-1042".into(),
        addresses: vec![address("c/o Berg\nStorgatan 1"), address("Box 1\nB"), address("Box 2")],
        phones: vec!["+46 70 1".into(), "08-2".into()],
        emails: vec!["a@b.se".into(), "å@b.se".into()],
        contact_person: "=Eva".into(),
        is_protected: true,
        contract_from: Some(date(2020, 1, 31)),
        contract_to: Some(date(2024, 2, 29)),
        last_contact_on: Some(TODAY),
        case_closed_on: Some(TODAY),
        groups: vec![SubjectGroup::Customer, SubjectGroup::Own("Drift, natt".into())],
        source: Some(SourceKind::Other),
        source_detail: "Mässan".into(),
        restriction: Some(Restriction {
            since: TODAY,
            reason: "Bestrider".into(),
            allowed: "Försvar".into(),
        }),
        marketing_objection_on: Some(TODAY),
        marketing: vec![
            ChannelBasis {
                sale: "Order 7; \"B\"".into(),
                sold_on: Some(TODAY),
                is_for_own_similar: true,
                was_opt_out_offered: true,
                ..ChannelBasis::default()
            },
            ChannelBasis {
                channel: Channel::Phone,
                stopped_on: Some(TODAY),
                ..ChannelBasis::default()
            },
        ],
        profiling_objection_on: Some(TODAY),
        note: "En\nTvå".into(),
        ..Person::default()
    }
}

#[test]
fn gdpr_20_a_person_written_in_either_language_is_read_back_whole() {
    for lang in [Lang::Sv, Lang::En] {
        let headings = PersonColumn::ALL.map(|it| it.heading().in_lang(lang));
        let file = csv_out::write(&headings, [columns::cells(&asa(), lang)]);
        let sheet = read_persons(&file, TODAY, &Progress::default()).unwrap();
        assert_eq!((&sheet.refusals, &sheet.unknown), (&Vec::new(), &Vec::new()));
        assert_eq!(sheet.persons[0].person, asa());
    }
}

#[test]
fn a_workbook_is_read_as_a_text_is() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let day = rust_xlsxwriter::Format::new().set_num_format("d/m/yyyy");
    sheet.write_row(0, 0, ["Namn", "Personnummer", "Kundnr", "Avtal från"]).unwrap();
    sheet.write(1, 0, "Öberg").unwrap();
    sheet.write(1, 1, 191_212_121_212_i64).unwrap();
    sheet.write(1, 2, 1042).unwrap();
    let on = rust_xlsxwriter::ExcelDateTime::from_ymd(2020, 1, 31).unwrap();
    sheet.write_with_format(1, 3, &on, &day).unwrap();
    let read = read_persons(&book.save_to_buffer().unwrap(), TODAY, &Progress::default()).unwrap();
    assert_eq!((&read.refusals, read.encoding), (&Vec::new(), "XLSX"));
    let person = &read.persons[0].person;
    assert_eq!(person.identity, Some(Identity::parse("121212+1212", TODAY).unwrap()));
    assert_eq!((&*person.customer_number, person.contract_from), ("1042", Some(date(2020, 1, 31))));
}

#[test]
fn every_fact_has_a_column_and_no_heading_means_two() {
    for (field, _) in asa().facts(Lang::Sv) {
        let in_parts = [PersonField::Addresses, PersonField::Restriction].contains(&field);
        assert!(in_parts || PersonColumn::ALL.contains(&PersonColumn::Fact(field)), "{field:?}");
    }
    let mut seen = HashSet::new();
    for column in PersonColumn::ALL {
        let folded = |it: &str| it.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
        let own: HashSet<_> = column.aliases().into_iter().map(folded).collect();
        for alias in own {
            assert!(seen.insert(alias.clone()), "{alias}");
        }
    }
}

#[test]
fn kinds_groups_and_sources_are_understood_as_people_write_them() {
    let sheet = read(
        "Namn;Org.nr;Typ;Grupper;Källa;Vilken källa\n\
         A AB;556016-0680;;KUNDER, Klubben;Mässa i Mora;monter 7\nB;;sole trader;;The person;\n",
    );
    let [a, b] = &sheet.persons[..] else { panic!("{sheet:?}") };
    assert_eq!((a.line, a.person.kind), (2, PersonKind::Company));
    assert_eq!(a.person.groups, [SubjectGroup::Customer, SubjectGroup::Own("Klubben".into())]);
    assert_eq!(a.person.source, Some(SourceKind::Other));
    assert_eq!(a.person.source_detail, "Mässa i Mora monter 7");
    assert_eq!(b.person.kind, PersonKind::SoleTrader);
}

#[test]
fn a_number_may_not_come_twice_in_the_file_or_be_in_the_binder_already() {
    let file = "Namn;Personnummer;Utländskt id;Kundnummer\nA;121212+1212;;1\nB;;191212121212;2\n";
    let mut sheet = read(&format!("{file}C;191212121212;;\nD;;;1\n"));
    let refused: Vec<_> = sheet.refusals.iter().map(|it| (it.line, it.reason)).collect();
    assert_eq!(refused, [(4, text::NUMBER_TWICE), (5, text::NUMBER_TWICE)]);

    let mut store = Store::in_memory().unwrap();
    sheet.refuse_known(&store, &Progress::default()).unwrap();
    assert_eq!(sheet.persons.len(), 2);
    store.import_persons(&by(), &sheet.persons, &Progress::default()).unwrap();
    sheet.refuse_known(&store, &Progress::default()).unwrap();
    assert_eq!((sheet.persons.len(), sheet.n_refused()), (0, 4));
}

#[test]
fn a_stopped_import_leaves_nothing_behind() {
    let mut store = Store::in_memory().unwrap();
    let progress = Progress::default();
    progress.cancel();
    let stopped = store.import_persons(&by(), &read("Namn\nA\n").persons, &progress);
    assert!(matches!(stopped, Err(ImportError::Cancelled)));
    assert_eq!(store.n_persons(PersonFilter::All).unwrap(), 0);
    assert_eq!(store.last_change().unwrap(), 0);
}

#[test]
fn r_34_a_basis_for_marketing_that_cannot_be_read_is_refused() {
    let bases = |cell: &str| read(&format!("Namn;Reklam kanal för kanal\nA;{cell}\n"));
    let sheet = bases("sms");
    assert_eq!(sheet.persons[0].person.marketing[0].channel, Channel::TextMessage);
    for cell in ["duva", "sms | | i går", "sms | a | 2026-01-01 | kanske", "sms||||||"] {
        assert_eq!(bases(cell).refusals[0].reason, text::NOT_A_BASIS, "{cell}");
    }
}

#[test]
fn r_32_a_restriction_without_its_day_is_refused() {
    let sheet = read("Namn;Skäl till begränsning\nA;Bestrider\n");
    assert_eq!(sheet.refusals[0].reason, text::NO_RESTRICTION_DATE);
}

proptest::proptest! {
    #[test]
    fn no_file_makes_the_import_fall(
        headings in proptest::sample::subsequence(
            vec!["Namn", "Typ", "Personnummer", "Kundnr", "Adress", "Avtal från", "Grupper", "Källa"],
            0..8,
        ),
        cells in "[-0-9aåT+;,\"\t\r\n. ']{0,80}",
    ) {
        let file = format!("{}\n{cells}", headings.join(";"));
        if let Ok(sheet) = read_persons(file.as_bytes(), TODAY, &Progress::default()) {
            let n_rows = sheet.persons.len() + sheet.n_refused();
            proptest::prop_assert!(n_rows <= file.split(['\r', '\n']).count());
        }
        let _ = read_persons(&encoding_rs::WINDOWS_1252.encode(&file).0, TODAY, &Progress::default());
    }
}
