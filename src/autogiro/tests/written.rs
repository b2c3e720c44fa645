//! What is written is read back, and what may not be asked is not written.

use proptest::prelude::*;

use super::*;
use crate::{
    core::Lang,
    law::check_digit::{passes_mod10, passes_mod11},
};

fn section(requests: Vec<Request>) -> Section {
    let customer_number = CustomerNumber::new(471_117).unwrap();
    Section { written_on: TODAY, customer_number, payee: payee(), requests }
}

fn cancel(payer_number: &str) -> Request {
    Request::Cancel { payer_number: number(payer_number) }
}

fn new(payer_number: &str) -> Request {
    let (account, id) = (account("1274, 0235305"), id("19850709-9805"));
    Request::New { payer_number: number(payer_number), account, id }
}

fn change(from: &str, to: &str) -> Request {
    let change = NumberChange::new(Drawn::OnAccount, number(from), number(to)).unwrap();
    Request::ChangeNumber(change)
}

fn refused(sections: &[Section], line: usize, fault: impl Into<Fault>) {
    let refusal = write(sections).unwrap_err();
    assert_eq!((refusal.line, refusal.fault), (line, fault.into()));
}

#[test]
fn a_mandate_is_not_new_and_cancelled_on_one_date() {
    let both = RequestFault::NewAndCancelled;
    refused(&[section(vec![new("42"), cancel("0042")])], 3, both);
    refused(&[section(vec![cancel("42"), new("42")])], 3, both);
    refused(&[section(vec![Request::accept(number("42")), cancel("42")])], 3, both);
    refused(&[section(vec![new("42")]), section(vec![cancel("42")])], 4, both);
    refused(&[section(vec![new("42"), change("42", "43"), cancel("43")])], 4, both);

    let other_day = Section { written_on: date(2026, 11, 23), ..section(vec![cancel("42")]) };
    assert!(write(&[section(vec![new("42")]), other_day]).is_ok());
    let bankgiro = Bankgiro::parse("5805-6201").unwrap();
    let other_payee = Section { payee: bankgiro, ..section(vec![cancel("42")]) };
    assert!(write(&[section(vec![new("42")]), other_payee]).is_ok());
    let reject = Request::Reject { payer_number: number("42") };
    assert!(write(&[section(vec![reject, cancel("42"), new("43")])]).is_ok());
}

#[test]
fn a_payer_number_of_zeros_is_not_written() {
    let zero = PayerNumber::read("0000").unwrap();
    let refusal = write(&[section(vec![Request::Cancel { payer_number: zero }])]).unwrap_err();
    assert_eq!((refusal.line, refusal.positions), (2, Some((13, 28))));
}

#[test]
fn a_mandate_is_sent_before_its_number_is_changed() {
    refused(&[section(vec![change("42", "43"), new("42")])], 3, RequestFault::ChangedBeforeSent);
    assert!(write(&[section(vec![new("42"), change("42", "43")])]).is_ok());
}

#[test]
fn number_of_a_mandate_on_bankgiro_cannot_be_changed() {
    let change = NumberChange::new(Drawn::OnBankgiro, number("50501055"), number("2"));
    assert_eq!(change, Err(RequestFault::OnBankgiro));
}

#[test]
fn a_file_that_asks_nothing_is_not_written() {
    refused(&[], 1, FileFault::Empty);
    refused(&[section(vec![])], 1, FileFault::Empty);
    let early = Section { written_on: date(-1, 1, 1), ..section(vec![new("42")]) };
    refused(&[early], 1, Fault::Field(Field::WrittenOn, FieldFault::Date));
}

/// The number with the check digit that makes it pass.
fn with_check(head: &str, passes: fn(&str) -> bool) -> Option<String> {
    (0..10).map(|last| format!("{head}{last}")).find(|it| passes(it))
}

fn bankgiros() -> impl Strategy<Value = Bankgiro> {
    (100_000_u32..10_000_000).prop_filter_map("no check digit", |head| {
        Bankgiro::parse(&with_check(&head.to_string(), passes_mod10)?).ok()
    })
}

fn accounts() -> impl Strategy<Value = PayerAccount> {
    let nordea = (1_400_u32..2_000, 1_u32..1_000_000).prop_filter_map("mod 11", |(at, n)| {
        let checked = with_check(&format!("{}{n:06}", at % 1_000), passes_mod11)?;
        let checked = format!("{checked:0>10}");
        Account::new(&at.to_string(), &checked[checked.len() - 7..]).ok()
    });
    let swedbank = (7_000_u32..7_999, 1_u32..1_000_000).prop_filter_map("mod 11", |(at, n)| {
        let checked = with_check(&format!("{:03}{n:06}", at % 1_000), passes_mod11)?;
        Account::new(&at.to_string(), &checked[3..]).ok()
    });
    let handelsbanken =
        (6_000_u32..7_000, 1_u32..99_999_999).prop_filter_map("mod 11", |(at, n)| {
            Account::new(&at.to_string(), &with_check(&format!("{n:08}"), passes_mod11)?).ok()
        });
    prop_oneof![nordea, swedbank, handelsbanken]
        .prop_filter_map("too long", |account| PayerAccount::new(&account).ok())
}

fn ids() -> impl Strategy<Value = PayerId> {
    let person = (1900_u32..2026, 1_u32..=12, 1_u32..=28, 1_u32..=999, any::<bool>())
        .prop_filter_map("no check digit", |(year, month, day, birth, is_coordination)| {
            let day = if is_coordination { day + 60 } else { day };
            let head = format!("{year:04}{month:02}{day:02}{birth:03}");
            with_check(&head, |it| passes_mod10(&it[2..]))
        });
    let company = (20_u32..100, 20_u32..100, 0_u32..100_000)
        .prop_filter_map("no check digit", |(group, third, serial)| {
            with_check(&format!("{group}{third}{serial:05}"), passes_mod10)
        });
    prop_oneof![person, company]
        .prop_filter_map("no id", |text| PayerId::new(&Identity::parse(&text, TODAY).ok()?).ok())
}

fn requests() -> impl Strategy<Value = Request> {
    let numbers = || {
        (1_u64..10_000_000_000_000_000).prop_map(|it| PayerNumber::parse(&it.to_string()).unwrap())
    };
    prop_oneof![
        numbers().prop_map(|payer_number| Request::Cancel { payer_number }),
        (numbers(), accounts(), ids()).prop_map(|(payer_number, account, id)| Request::New {
            payer_number,
            account,
            id
        }),
        numbers().prop_map(Request::accept),
        bankgiros().prop_map(|it| Request::new_on_bankgiro(&it)),
        numbers().prop_map(|payer_number| Request::Reject { payer_number }),
        (numbers(), numbers()).prop_map(|(from, to)| {
            Request::ChangeNumber(NumberChange::new(Drawn::OnAccount, from, to).unwrap())
        }),
    ]
}

fn sections() -> impl Strategy<Value = Section> {
    (0_i16..28, 0_u32..1_000_000, bankgiros(), prop::collection::vec(requests(), 1..20)).prop_map(
        |(day, customer_number, payee, requests)| Section {
            written_on: date(2026, 11, i8::try_from(day).unwrap() + 1),
            customer_number: CustomerNumber::new(customer_number).unwrap(),
            payee,
            requests,
        },
    )
}

/// Sections about the same few mandates, so that what is asked about them meets.
fn crowded() -> impl Strategy<Value = Vec<Section>> {
    let numbers = || (1_u32..4).prop_map(|it| number(&it.to_string()));
    let request = prop_oneof![
        numbers().prop_map(|payer_number| Request::Cancel { payer_number }),
        (numbers(), accounts(), ids()).prop_map(|(payer_number, account, id)| Request::New {
            payer_number,
            account,
            id
        }),
        numbers().prop_map(Request::accept),
        numbers().prop_map(|payer_number| Request::Reject { payer_number }),
        numbers().prop_map(|from| {
            Request::ChangeNumber(NumberChange::new(Drawn::OnAccount, from, number("9")).unwrap())
        }),
    ];
    let payees = prop::sample::select(vec!["991-2346", "5805-6201"]);
    let one = (1_i8..3, payees, prop::collection::vec(request, 1..4));
    let one = one.prop_map(|(day, payee, requests)| Section {
        written_on: date(2026, 11, day),
        payee: Bankgiro::parse(payee).unwrap(),
        ..section(requests)
    });
    prop::collection::vec(one, 1..4)
}

/// Whether one mandate is both new and cancelled on one date.
fn has_new_and_cancelled(sections: &[Section]) -> bool {
    let asked = |is_asked: fn(&Request) -> bool| {
        let of = move |it: &Section| {
            let key = (it.payee.figures().to_owned(), it.written_on);
            let requests = it.requests.iter().filter(|it| is_asked(it));
            requests.map(|it| (key.clone(), it.payer_number())).collect::<Vec<_>>()
        };
        sections.iter().flat_map(of).collect::<Vec<_>>()
    };
    let new = asked(|it| matches!(it, Request::New { .. } | Request::NewOnBankgiroOrAccept { .. }));
    let cancelled = asked(|it| matches!(it, Request::Cancel { .. }));
    new.iter().any(|it| cancelled.contains(it))
}

proptest! {
    #[test]
    fn no_mandate_is_both_new_and_cancelled_on_one_date_in_what_is_written(sections in crowded()) {
        match write(&sections) {
            Ok(bytes) => {
                prop_assert!(!has_new_and_cancelled(&sections));
                prop_assert_eq!(read(&bytes).unwrap().sections(), sections);
            }
            Err(refusal) if refusal.fault == RequestFault::ChangedBeforeSent.into() => {}
            Err(refusal) => {
                prop_assert_eq!(refusal.fault, Fault::from(RequestFault::NewAndCancelled));
                // A number that is changed to 9 is as new as it was: only then may the pair not be plain.
                let has_change = sections.iter().flat_map(|it| &it.requests).any(|it| it.code() == "05");
                prop_assert!(has_new_and_cancelled(&sections) || has_change);
            }
        }
    }

    #[test]
    fn what_is_written_is_read_back_equal(sections in prop::collection::vec(sections(), 1..4)) {
        let bytes = write(&sections).unwrap();
        let n_records: usize = sections.iter().map(|it| it.requests.len() + 1).sum();
        prop_assert_eq!(bytes.len(), n_records * 82);
        for record in bytes.chunks(82) {
            prop_assert!(record.ends_with(b"\r\n") && record[..80].is_ascii());
        }
        let file = read(&bytes).unwrap();
        prop_assert_eq!(&file.notices[..], &[]);
        prop_assert_eq!(file.sections(), sections);
        for record in &file.records {
            prop_assert!(!record.preview(Lang::Sv).is_empty());
        }
    }
}
