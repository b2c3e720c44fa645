//! What is exported is read in again as it was; what cannot be read is refused on its line.

use std::collections::HashSet;

use jiff::{Timestamp, civil::Date, civil::date};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::*;
use crate::{
    core::{Choice, Field, Id, Lang, Progress, Record, Stated},
    law::{
        Country, Identity,
        transfer::{Derogation, Safeguard, SccModule, TransferGround},
    },
    registers::{
        agreements::{
            About, Agreement, AgreementField, AgreementField as F, Answer, AtEnd, Change, Checked,
            Checklist, Controller, CustomerAnswer, Engaged, Leaving, OurRole, Point, Settled,
            StaffAccess, Stage, Template, Told, faults,
        },
        data_place::DataPlace,
        exchange::{Export, TableFormat},
        measures::Measure,
        persons::{Person, PersonKind},
        processing::Activity,
        systems::System,
    },
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn company(name: &str, number: &str) -> Person {
    Person {
        kind: PersonKind::Company,
        name: name.into(),
        identity: Identity::parse(number, TODAY).ok(),
        ..Person::default()
    }
}

/// A binder with what agreements point to: counterparties 1 to 3, two of each other thing.
fn surroundings() -> Store {
    let mut store = Store::in_memory().unwrap();
    for (name, number) in
        [("Moln AB", "559999-3101"), ("Kund & Co", "559999-4505"), ("Rör | Värme", "")]
    {
        store.add(&by(), &company(name, number)).unwrap();
    }
    for n in 1..=2 {
        store.add(&by(), &System { name: format!("System {n}"), ..System::default() }).unwrap();
        store.add(&by(), &Activity { name: format!("Drift {n}"), ..Activity::default() }).unwrap();
        store.add(&by(), &Measure { name: format!("Lås {n}"), ..Measure::default() }).unwrap();
    }
    store
}

fn exported(store: &Store, lang: Lang) -> Vec<u8> {
    store.export(Export::Agreements, TableFormat::Csv, lang).unwrap().bytes
}

fn refused(csv: &str, store: &Store) -> Vec<(usize, Option<String>, &'static str)> {
    let sheet = read_agreements(csv.as_bytes(), store, TODAY, &Progress::default()).unwrap();
    sheet.refusals.into_iter().map(|it| (it.line, it.column, it.reason.sv)).collect()
}

fn text() -> impl Strategy<Value = String> {
    "[A-Za-zåäö=+@|\\\\:;,\"'.-][ -~åäö\n]{0,12}".prop_map(|it| it.trim().to_owned())
}

fn day() -> impl Strategy<Value = Option<Date>> {
    prop::option::of((2020_i16..2030, 1_i8..13, 1_i8..29).prop_map(|(y, m, d)| date(y, m, d)))
}

fn one_of<C: Choice + std::fmt::Debug>() -> impl Strategy<Value = Option<C>> {
    prop::option::of(prop::sample::select(C::ALL.to_vec()))
}

fn ground() -> impl Strategy<Value = TransferGround> {
    let kinds =
        (one_of::<Safeguard>(), one_of::<SccModule>(), any::<bool>(), one_of::<Safeguard>());
    let rest = (one_of::<SccModule>(), day(), text(), one_of::<Derogation>(), text(), day());
    (kinds, rest).prop_map(|((safeguard, module, covers_staff, fallback), rest)| {
        let (fallback_module, tia_on, tia, derogation, documentation, checked_on) = rest;
        TransferGround {
            safeguard,
            module,
            covers_staff,
            fallback,
            fallback_module,
            tia_on,
            tia,
            derogation,
            documentation,
            checked_on,
        }
    })
}

fn places() -> impl Strategy<Value = Vec<DataPlace>> {
    let place = (one_of::<Country>(), text(), any::<bool>(), ground()).prop_map(
        |(country, what, is_remote, ground)| DataPlace { country, what, is_remote, ground },
    );
    prop::collection::vec(place, 0..3)
}

fn staff() -> impl Strategy<Value = Stated<StaffAccess>> {
    let access = (text(), text(), day(), day()).prop_map(|(who, what, from, to)| StaffAccess {
        who,
        what,
        from,
        to,
    });
    (prop::collection::vec(access, 0..3), day())
        .prop_map(|(items, none_on)| Stated { items, none_on })
}

fn controllers() -> impl Strategy<Value = Vec<Controller>> {
    let one = (text(), text(), text(), text());
    let one = one.prop_map(|(name, contact, data_protection_officer, representative)| Controller {
        name,
        contact,
        data_protection_officer,
        representative,
    });
    prop::collection::vec(one, 0..3)
}

fn checklist() -> impl Strategy<Value = Checklist> {
    let checked = (prop::sample::select(Point::ALL.to_vec()), one_of::<Answer>(), text(), text());
    (prop::collection::vec(checked, 0..4), day(), text()).prop_map(|(points, checked_on, by)| {
        let mut checklist = Checklist { checked_on, checked_by: by, ..Checklist::default() };
        for (point, answer, place, comment) in points {
            let answer = answer.unwrap_or(Answer::Yes);
            checklist.set(Checked { point, answer, place, comment });
        }
        checklist
    })
}

/// An agreement with one of the counterparties; the number is given to it afterwards.
fn agreement() -> impl Strategy<Value = Agreement> {
    let first = (1_i64..4, one_of::<OurRole>(), one_of::<Template>(), one_of::<Stage>(), 0_u32..13);
    let days = (day(), day(), day(), day(), day());
    let texts = (text(), text(), prop::collection::vec(text(), 0..3), text());
    let rest = (checklist(), places(), staff(), one_of::<AtEnd>(), any::<bool>(), controllers());
    (first, days, texts, rest).prop_map(|(first, days, texts, rest)| {
        let (counterparty, role, template, stage, notice_months) = first;
        let (signed_on, valid_from, valid_to, notice_on, review_on) = days;
        let (version, matter, data, note) = texts;
        let (checklist, places, staff, choice, is_linked, controllers) = rest;
        let both = |is_linked: bool| if is_linked { vec![1, 2] } else { Vec::new() };
        possible(Agreement {
            counterparty: Some(Id::new(counterparty)),
            role,
            template,
            stage: stage.unwrap_or_default(),
            notice_months,
            objection_days: notice_months * 5,
            controllers,
            signed_on,
            valid_from,
            valid_to,
            notice_on,
            review_on,
            version,
            about: About { matter, data: data.clone(), ..About::default() },
            categories: data,
            note,
            checklist,
            places,
            staff,
            leaving: Leaving { choice, within_days: notice_months, ..Leaving::default() },
            systems: both(is_linked).into_iter().map(Id::new).collect(),
            activities: both(!is_linked).into_iter().map(Id::new).collect(),
            measures: both(is_linked).into_iter().map(Id::new).collect(),
            ..Agreement::default()
        })
    })
}

/// Without the days that no form takes either.
fn possible(mut it: Agreement) -> Agreement {
    for (field, _) in faults::impossible(&it) {
        match field {
            F::ValidTo => it.valid_to = None,
            F::NoticeOn => it.notice_on = None,
            F::Staff => it.staff.items.clear(),
            other => panic!("{other:?}"),
        }
    }
    it
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_is_exported_is_read_in_again_as_the_same_agreements(
        mut agreements in prop::collection::vec(agreement(), 1..5), is_swedish in any::<bool>(),
    ) {
        let mut store = surroundings();
        for (n, it) in agreements.iter_mut().enumerate() {
            it.number = format!("A-{n}");
            store.add(&by(), it).unwrap();
        }
        let lang = if is_swedish { Lang::Sv } else { Lang::En };
        let csv = exported(&store, lang);
        let mut other = surroundings();
        let sheet = read_agreements(&csv, &other, TODAY, &Progress::default()).unwrap();
        prop_assert_eq!(&sheet.refusals, &[]);
        other.import_agreements(&by(), &sheet, &Progress::default()).unwrap();
        let own = |store: &Store| -> Vec<Agreement> {
            let mut all: Vec<_> = store.agreements().unwrap().into_iter().map(|(_, it)| it).collect();
            all.sort_by(|one, other| one.number.cmp(&other.number));
            all
        };
        prop_assert_eq!(own(&other), own(&store));
        prop_assert_eq!(exported(&other, lang).len(), csv.len());
        let again = read_agreements(&csv, &other, TODAY, &Progress::default()).unwrap();
        prop_assert_eq!((again.entries.len(), again.n_refused()), (0, agreements.len()));
    }
}

#[test]
fn suppliers_and_letters_find_their_agreements_in_the_same_file() {
    let mut store = surroundings();
    let supplier = Agreement::with(Id::new(1), OurRole::Engager);
    let supplier = store.add(&by(), &supplier).unwrap();
    let told = Told {
        supplier,
        sub_processor: None,
        name: "Moln AB".into(),
        change: Change::Starts,
        told_on: date(2026, 3, 1),
        object_by: Some(date(2026, 4, 1)),
        answer: Some(CustomerAnswer::Objected),
        answered_on: Some(date(2026, 3, 9)),
        settled: Some(Settled { on: date(2026, 3, 20), how: "Vi | väntar".into() }),
    };
    let customer = Agreement {
        suppliers: vec![Engaged { supplier, since: Some(date(2026, 5, 1)) }],
        told: vec![told],
        ..Agreement::with(Id::new(1), OurRole::Processor)
    };
    store.add(&by(), &customer).unwrap();
    let mut other = surroundings();
    let sheet =
        read_agreements(&exported(&store, Lang::Sv), &other, TODAY, &Progress::default()).unwrap();
    assert_eq!(sheet.refusals, []);
    other.import_agreements(&by(), &sheet, &Progress::default()).unwrap();
    assert_eq!(other.agreements().unwrap(), store.agreements().unwrap());
}

#[test]
fn each_row_that_cannot_be_taken_in_is_named_with_line_column_and_what_to_do() {
    let mut store = surroundings();
    store.add(&by(), &company("Moln AB", "")).unwrap();
    let known =
        Agreement { number: "P-1".into(), ..Agreement::with(Id::new(2), OurRole::Processor) };
    store.add(&by(), &known).unwrap();
    let csv = "Motpart;Orgnr;Nummer;Roll;Land;Undertecknat;System;Underbiträden\n\
        Moln AB;;;Ansvarig;;;;\n\
        Moln AB;559999-3101;P-2;Ansvarig;Irland | lagring;2026-01-31;System 1;\n\
        Okänd AB;;;Ansvarig;;;;\n\
        Kund & Co;556016-0680;;Ansvarig;;;;\n\
        Kund & Co;;P-1;Biträde;;;;\n\
        Kund & Co;;P-3;Chef;Norden;31 jan;System 9;P-77\n\
        ;;;Ansvarig;;;;\n\
        Kund & Co;;p-2;Biträde;;;;P-2 | 2026-02-01\n\
        Moln AB;559999-3101;P-2;Ansvarig;;;;\n";
    let found = refused(csv, &store);
    let told: Vec<(usize, &str)> =
        found.iter().map(|(line, column, _)| (*line, column.as_deref().unwrap_or(""))).collect();
    let expected = [
        (2, "Motpart"),
        (4, "Motpart"),
        (5, "Motpart"),
        (6, "Nummer"),
        (7, "Roll"),
        (7, "Undertecknat"),
        (7, "Land"),
        (7, "System"),
        (8, "Motpart"),
        (10, "Nummer"),
    ];
    assert_eq!(told, expected);
    assert!(found.iter().all(|(_, _, reason)| reason.ends_with('.')), "{found:?}");
    let sheet = read_agreements(csv.as_bytes(), &store, TODAY, &Progress::default()).unwrap();
    let lines: Vec<usize> = sheet.entries.iter().map(|it| it.line).collect();
    assert_eq!(lines, [3, 9], "the customer after the supplier whom it names");
    let twice = "Motpart;Nummer;Roll;Underbiträden\n\
        Moln AB;P-9;Ansvarig;\nKund & Co;9;Biträde;\"P-9\nP-9\"\n";
    assert_eq!(refused(twice, &surroundings())[0].0, 3);
    let backwards = "Motpart;Undertecknat;Uppsagt den\nKund & Co;2026-02-01;2026-01-01\n";
    assert_eq!(refused(backwards, &store)[0].1.as_deref(), Some("Uppsagt den"));
    let unknown = "Motpart;Underbiträden\nKund & Co;P-77\n";
    assert_eq!(refused(unknown, &store)[0].1.as_deref(), Some("Underbiträden"));
    let error =
        read_agreements(b"Land;Roll\nIrland;Ansvarig\n", &store, TODAY, &Progress::default());
    assert!(matches!(error, Err(crate::registers::exchange::TableError::MissingColumn(_))));
}

#[test]
fn a_workbook_is_read_and_a_country_is_known_by_code_and_by_name() {
    let store = surroundings();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let place = "US | support | på distans | Standardavtalsklausuler";
    let rows = [["Counterparty", "Number", "Country"], ["Moln AB", "7", place]];
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    let sheet =
        read_agreements(&book.save_to_buffer().unwrap(), &store, TODAY, &Progress::default())
            .unwrap();
    assert_eq!(sheet.refusals, []);
    let place = &sheet.entries[0].it.agreement.places[0];
    assert_eq!(place.country, Country::find("USA"));
    assert!(place.is_remote && place.ground.safeguard == Some(Safeguard::StandardClauses));
    for (typed, code) in [("SE", "SE"), ("Tyskland", "DE"), ("germany", "DE"), ("UK | drift", "GB")]
    {
        let csv = format!("Motpart;Land\nMoln AB;{typed}\n");
        let sheet = read_agreements(csv.as_bytes(), &store, TODAY, &Progress::default()).unwrap();
        assert_eq!(sheet.entries[0].it.agreement.places[0].country, Country::parse(code));
    }
}

#[test]
fn r_32_an_agreement_with_somebody_of_protected_identity_stays() {
    let mut store = surroundings();
    let person = Person { is_protected: true, ..company("Hemlig", "") };
    let person = store.add(&by(), &person).unwrap();
    store.add(&by(), &Agreement::with(person, OurRole::Processor)).unwrap();
    for format in [TableFormat::Csv, TableFormat::Json] {
        let told = store.export(Export::Agreements, format, Lang::Sv).unwrap();
        assert_eq!((told.n_rows, told.left_out[0].1), (0, 1));
        assert!(!String::from_utf8(told.bytes).unwrap().contains("Hemlig"));
    }
}

#[test]
fn every_field_has_a_column_and_no_heading_means_two() {
    let fields = Agreement::default().facts(Lang::Sv);
    for (field, _) in fields {
        let is_it = |it: &AgreementColumn| *it == AgreementColumn::Fact(field);
        assert!(AgreementColumn::ALL.iter().any(is_it), "{field:?}");
    }
    let mut seen = HashSet::new();
    for column in AgreementColumn::ALL {
        let names: HashSet<String> = column
            .aliases()
            .iter()
            .map(|it| it.to_lowercase().replace([' ', '-', '.'], ""))
            .collect();
        for name in names {
            assert!(seen.insert(name.clone()), "{name}");
        }
    }
    assert_eq!(AgreementField::Places.label().sv, "Länder");
}
