//! The sample files, field by field.

use super::*;
use crate::core::Lang;

const ALL_REQUESTS: &[u8] =
    include_bytes!("../../../tests/fixtures/vectors/autogiro/own_01_request_all_records.txt");
const EVERY_PAIR: &[u8] =
    include_bytes!("../../../tests/fixtures/vectors/autogiro/own_03_advice_every_code_pair.txt");
const BANKGIRO_PAYER: &[u8] =
    include_bytes!("../../../tests/fixtures/vectors/autogiro/own_04_advice_bankgiro_payer.txt");
const E_MANDATES: &[u8] = include_bytes!(
    "../../../tests/fixtures/vectors/autogiro/own_06_emandates_from_internet_bank.txt"
);

fn read_plainly(bytes: &[u8], kind: Kind) -> File {
    let file = read(bytes).unwrap();
    assert_eq!((file.kind, file.layout), (kind, Layout::New));
    assert_eq!(file.notices, []);
    file
}

fn all_requests() -> Vec<Request> {
    let new = |payer_number, on, of| Request::New {
        payer_number: number(payer_number),
        account: account(on),
        id: id(of),
    };
    let change = NumberChange::new(Drawn::OnAccount, number("1008"), number("2008")).unwrap();
    vec![
        new("198507099805", "1274, 0235305", "19850709-9805"),
        new("1002", "8327, 0147258925", "19641113-9808"),
        new("1003", "6114, 517182351", "556036-0793"),
        new("1004", "3300, 1010101010", "19701063-2391"),
        Request::new_on_bankgiro(&Bankgiro::parse("5050-1055").unwrap()),
        Request::accept(number("1005")),
        Request::Reject { payer_number: number("1006") },
        Request::Cancel { payer_number: number("1007") },
        Request::ChangeNumber(change),
    ]
}

#[test]
fn every_record_to_bankgirot_is_read_and_written_byte_for_byte() {
    let file = read_plainly(ALL_REQUESTS, Kind::Requests);
    let section = Section {
        written_on: TODAY,
        customer_number: CustomerNumber::new(471_117).unwrap(),
        payee: payee(),
        requests: all_requests(),
    };
    assert_eq!(file.written_on(), Some(TODAY));
    assert_eq!(file.sections(), [section]);
    let lines: Vec<usize> = file.records.iter().map(|it| it.line).collect();
    assert_eq!(lines, (1..=10).collect::<Vec<_>>());
    assert_eq!(write(&file.sections()).unwrap(), ALL_REQUESTS);
}

#[test]
fn opening_record_to_bankgirot_has_its_fields() {
    let file = read_plainly(ALL_REQUESTS, Kind::Requests);
    let opening = Opening {
        code: "01",
        written_on: TODAY,
        content: "",
        customer_number: CustomerNumber::new(471_117).ok(),
        payee: payee(),
    };
    assert_eq!(file.records[0].body, Body::Opening(opening));
}

#[test]
fn advice_with_every_pair_of_codes_has_its_fields() {
    let file = read_plainly(EVERY_PAIR, Kind::Advice);
    let [first, advices @ .., last] = &bodies(&file)[..] else { panic!("{file:?}") };
    let opening = Opening {
        code: "01",
        written_on: date(2026, 11, 23),
        content: "AG-MEDAVI",
        customer_number: CustomerNumber::new(471_117).ok(),
        payee: payee(),
    };
    assert_eq!(*first, Body::Opening(opening));
    let closing = Closing { code: "09", written_on: date(2026, 11, 23), n_records: 27 };
    assert_eq!(*last, Body::Closing(closing));
    let pairs = "0304 0309 0321 0329 0330 0333 0409 0410 0420 0421 0423 0429 0430 0432 0504 0510 \
                 0521 0529 0530 0532 0533 4203 4205 4232 4307 4498 4602";
    assert_eq!(advices.len(), 27);
    for ((at, pair), advice) in pairs.split(' ').enumerate().zip(advices) {
        let (information, comment) = pair.split_at(2);
        let is_told = !["03", "44"].contains(&information);
        let expected = Advice {
            payee: payee(),
            payer_number: number(&(5000 + at).to_string()),
            account: is_told.then(|| account("1274, 0235305")),
            id: is_told.then(|| id("19850709-9805")),
            information: Information::of(information).unwrap(),
            comment: Comment::of(comment),
            action_on: Some(date(2026, 11, 23)),
            valid_from: None,
        };
        assert_eq!(*advice, Body::Advice(expected), "{pair}");
        let pair = (Information::of(information).unwrap(), Comment::of(comment));
        assert!(effect(pair.0, pair.1).is_some(), "{pair:?}");
    }
    assert_eq!(file.advices().map(|it| it.0).collect::<Vec<_>>(), (2..=28).collect::<Vec<_>>());
}

#[test]
fn payer_on_bankgiro_is_told_by_the_payer_number_and_an_id_with_99() {
    let file = read_plainly(BANKGIRO_PAYER, Kind::Advice);
    let (line, advice) = file.advices().next().unwrap();
    assert_eq!((line, advice.account, advice.payee.clone()), (2, None, payee()));
    assert_eq!(advice.payer_number.bankgiro(), Bankgiro::parse("5050-1055").ok());
    let payer = advice.id.unwrap();
    assert_eq!((payer.form(), payer.twelve()), (IdForm::BankgiroHolder, "995560360793"));
    assert!(payer.is_of(&Identity::parse("556036-0793", TODAY).unwrap()));
    assert_eq!(effect(advice.information, advice.comment), Some(Effect::Approved));
}

#[test]
fn e_mandates_have_their_fields_in_latin_1() {
    let file = read_plainly(E_MANDATES, Kind::EMandates);
    let mandate = |n: &str, on, of, kind, free_text: &str, address: [&str; 4], place: [&str; 2]| {
        Body::EMandate(Box::new(EMandate {
            payee: payee(),
            payer_number: number(n),
            account: account(on),
            id: id(of),
            kind,
            free_text: free_text.into(),
            address: address.map(Into::into),
            postcode: place[0].into(),
            town: place[1].into(),
        }))
    };
    let expected = [
        Body::Opening(Opening {
            code: "51",
            written_on: date(2026, 11, 23),
            content: "AG-EMEDGIV",
            customer_number: None,
            payee: payee(),
        }),
        mandate(
            "1005",
            "1274, 0235305",
            "19850709-9805",
            EMandateKind::New,
            "Avtal 17 Åsa Öberg",
            ["Åsa Öberg", "c/o Ärlig", "Storgatan 1", ""],
            ["11122", "Örebro"],
        ),
        mandate(
            "1006",
            "8327, 0147258925",
            "19641113-9808",
            EMandateKind::FirstReminder,
            "",
            ["Test Testsson", "", "Gränd 2", "Box 3"],
            ["00000", "Norge"],
        ),
        mandate(
            "1009",
            "6114, 517182351",
            "556036-0793",
            EMandateKind::SecondReminder,
            "Kund 9",
            ["Bolaget AB", "", "Vägen 3", ""],
            ["58222", "Linköping"],
        ),
        Body::Closing(Closing { code: "59", written_on: date(2026, 11, 23), n_records: 15 }),
    ];
    assert_eq!(bodies(&file), expected);
    assert_eq!(file.e_mandates().map(|it| it.0).collect::<Vec<_>>(), [2, 7, 12]);
    assert!(file.e_mandates().nth(1).unwrap().1.is_abroad());
}

/// The extract has no sample of its own; this one is made from the positions of TM 8.8.
const EXTRACT: &str = "\
0009912346198507099805000000000000100512620240901202601021      1274000000235305\r\n\
000991234600556036079300000000505010551  20240901000000002                      \r\n";

#[test]
fn register_extract_has_its_fields() {
    let file = read_plainly(EXTRACT.as_bytes(), Kind::RegisterExtract);
    let expected = [
        Registered {
            payee: payee(),
            id: Some(id("19850709-9805")),
            payer_number: number("1005"),
            started_by: StartedBy::Payee,
            active_year: Some(26),
            created_on: date(2024, 9, 1),
            changed_on: Some(date(2026, 1, 2)),
            status: Status::Approved,
            account: Some(account("1274, 0235305")),
        },
        Registered {
            payee: payee(),
            id: Some(id("556036-0793")),
            payer_number: number("50501055"),
            started_by: StartedBy::Payee,
            active_year: None,
            created_on: date(2024, 9, 1),
            changed_on: None,
            status: Status::UnderInquiry,
            account: None,
        },
    ];
    assert_eq!(file.registered().map(|it| it.1.clone()).collect::<Vec<_>>(), expected);
    assert_eq!(file.written_on(), None);
}

#[test]
fn old_layout_of_the_advice_has_its_dates() {
    let record = |start: &str, end: &str| format!("{start:61}{end:19}\r\n");
    let known = "7300099123460000000000005013127400000023530519850709980500000";
    let on_bankgiro = "7300099123460000000050501055000000000000000099556036079300000";
    let text = [
        record("012026112399000009912346AG-MEDAVI", ""),
        record(known, "043220261123261201"),
        record(known, "041020261123000000"),
        record(on_bankgiro, "0410"),
        record("7300099123460000000000005015", "033320261123"),
        record("092026112399000000004", ""),
    ];
    let text = text.concat();
    let file = read(text.as_bytes()).unwrap();
    assert_eq!((file.kind, file.layout, &file.notices[..]), (Kind::Advice, Layout::Old, &[][..]));
    assert_eq!(file.written_on(), Some(date(2026, 11, 23)));
    let days = file.advices().map(|(_, it)| (it.action_on, it.valid_from));
    let acted_on = Some(date(2026, 11, 23));
    let expected =
        [(acted_on, Some(date(2026, 12, 1))), (acted_on, None), (None, None), (acted_on, None)];
    assert_eq!(days.collect::<Vec<_>>(), expected);
    let first = file.advices().next().unwrap().1;
    assert_eq!(first.account, Some(account("1274, 0235305")));
    assert_eq!(first.comment, Some(Comment::NewMandate));
}

#[test]
fn every_record_has_a_line_to_read_in_both_languages() {
    let files = [ALL_REQUESTS, EVERY_PAIR, BANKGIRO_PAYER, E_MANDATES].map(|it| read(it).unwrap());
    for record in files.iter().flat_map(|it| &it.records) {
        let (sv, en) = (record.preview(Lang::Sv), record.preview(Lang::En));
        assert!(!sv.is_empty() && !en.is_empty(), "{record:?}");
        assert!(!sv.contains("-9805") && !sv.contains("0235305"), "{sv}");
    }
    let shown: Vec<String> =
        files[0].records[1..].iter().map(|it| it.preview(Lang::Sv)).skip(1).collect();
    let expected = [
        "Nytt medgivande via konto: 1002, Swedbank 8327 ••••••8925, 19641113-••••",
        "Nytt medgivande via konto: 1003, Handelsbanken 6114 •••••2351, 556036-0793",
        "Nytt medgivande via konto: 1004, Nordea (personkonton) 3300 ••••••••••, 19701063-••••",
        "Nytt medgivande via bankgiro, eller ja till ett medgivande från internetbanken: 5050-1055",
        "Ja till medgivandet från internetbanken: 1005",
        "Nej till medgivandet från internetbanken: 1006",
        "Makulera medgivandet: 1007",
        "Byt betalarnummer: 1008 → 2008",
    ];
    assert_eq!(shown, expected);
    let advised = files[1].records[9].preview(Lang::Sv);
    let expected = "5008: Medgivandet är avvisat – Fel person- eller organisationsnummer, eller \
                    avtal om medgivanden via bankgiro saknas (2026-11-23)";
    assert_eq!(advised, expected);
}

#[test]
fn r_50_a_payer_number_that_may_be_a_personnummer_is_masked_in_every_line() {
    let table = [
        ("191212121212", "19121212••••"),
        ("8507099805", "850709••••"),
        ("0507099802", "50709••••"),
        ("0000001042", "1042"),
        ("50501055", "50501055"),
        ("507099807", "507099807"),
    ];
    for (whole, masked) in table {
        assert_eq!(number(whole).masked(), masked);
    }
    let lines: Vec<String> =
        read(ALL_REQUESTS).unwrap().records.iter().map(|it| it.preview(Lang::Sv)).collect();
    let expected =
        "Nytt medgivande via konto: 19850709••••, Danske Bank 1274 •••5305, 19850709-••••";
    assert_eq!(lines[1], expected);
    let change = NumberChange::new(Drawn::OnAccount, number("191212121212"), number("8507099805"));
    let line = Request::ChangeNumber(change.unwrap()).preview(Lang::En);
    assert_eq!(line, "Change the payer number: 19121212•••• → 850709••••");
}
