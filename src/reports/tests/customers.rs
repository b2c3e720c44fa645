//! The letter to a customer about a sub-processor, and what is due about agreements.

use super::*;
use crate::{
    law::{
        Country,
        transfer::{Safeguard, SccModule, TransferGround},
    },
    registers::{
        Register,
        address::Address,
        agreements::{Agreement, CustomerAnswer, Engaged, Leaving, OurRole, Stage, Told},
        data_place::DataPlace,
        persons::Person,
        sub_processors::{Authorisation, Decision, SubProcessor},
    },
    reports::due::{DueKind, DueKind as K, due, n_due},
    store::Store,
};

/// A change of an agreement, and what is then due.
type Case = (fn(&mut Agreement), Vec<(DueKind, Date)>);

/// The agreement of the customer who is told.
pub(super) const CUSTOMER: Id<Agreement> = Id::new(2);

fn company(store: &mut Store, name: &str) -> Id<Person> {
    let address = Address {
        street: "Storgatan 1".into(),
        postcode: "211 34".into(),
        town: "Malmö".into(),
        ..Address::default()
    };
    let kind = PersonKind::Company;
    let addresses = vec![address];
    let it = Person { kind, name: name.into(), addresses, ..Person::default() };
    store.add(&by(), &it).unwrap()
}

fn signed(with: Id<Person>, role: OurRole, number: &str) -> Agreement {
    Agreement {
        number: number.into(),
        stage: Stage::Signed,
        signed_on: Some(date(2025, 1, 1)),
        ..Agreement::with(with, role)
    }
}

/// A customer with a general authorisation and 30 days to object, and a supplier that engages two.
pub(super) fn store() -> Store {
    let mut store = Store::in_memory().unwrap();
    let card = Company {
        name: "Nordbyte AB".into(),
        email: "info@nordbyte.se".into(),
        ..Company::default()
    };
    store.set_company(&by(), &card).unwrap();
    let (cloud, bakery) = (company(&mut store, "Molnberget AB"), company(&mut store, "Bageri AB"));
    let supplier = store.add(&by(), &signed(cloud, OurRole::Engager, "L-1")).unwrap();
    let customer = Agreement {
        authorisation: Some(Authorisation::General),
        objection_days: 30,
        suppliers: vec![Engaged { supplier, since: None }],
        ..signed(bakery, OurRole::Processor, "K-7")
    };
    assert_eq!(store.add(&by(), &customer).unwrap(), CUSTOMER);
    let place = |country: &str, what: &str, safeguard: Option<Safeguard>| DataPlace {
        country: Country::parse(country),
        what: what.into(),
        is_remote: false,
        ground: TransferGround {
            safeguard,
            module: safeguard.map(|_| SccModule::ProcessorToProcessor),
            ..TransferGround::default()
        },
    };
    let first = SubProcessor {
        agreement: Some(supplier),
        name: "Lagringen Oy".into(),
        service: "Lagrar säkerhetskopior".into(),
        data: "Namn, adresser och ärenden".into(),
        places: vec![place("FI", "Lagring", None)],
        starts_on: Some(date(2027, 1, 15)),
        decision: Some(Decision::Accepted),
        ..SubProcessor::default()
    };
    let first = store.add(&by(), &first).unwrap();
    let second = SubProcessor {
        agreement: Some(supplier),
        parent: Some(first),
        name: "Night Desk Pvt Ltd".into(),
        service: "Jour på natten".into(),
        data: "Ärenden".into(),
        places: vec![place("IN", "Support", Some(Safeguard::StandardClauses))],
        authorisation: Some(Authorisation::General),
        notice_on: Some(date(2026, 11, 20)),
        object_by: Some(date(2026, 12, 4)),
        starts_on: Some(date(2027, 2, 1)),
        ..SubProcessor::default()
    };
    store.add(&by(), &second).unwrap();
    store
}

fn letter(store: &Store, lang: Lang) -> Document {
    let scope = Scope::new(ReportKind::Underbitradesbesked, lang, TODAY);
    build(store, &Scope { agreement: Some(CUSTOMER), ..scope }).unwrap()
}

#[test]
fn r_60_the_letter_tells_who_what_where_when_and_how_to_object() {
    let mut store = store();
    let text = render_text(&letter(&store, Lang::Sv)).replace('\u{a0}', " ");
    let all = [
        "Bageri AB",
        "K-7",
        "Lagringen Oy börjar",
        "2027-01-15",
        "Lagrar säkerhetskopior",
        "Namn, adresser och ärenden",
        "Finland",
        "Molnberget AB",
        "Lagringen Oy → Molnberget AB",
        "Indien",
        "standardavtalsklausuler",
        "senast 2026-12-22",
        "info@nordbyte.se",
        "artikel 28.2",
        "inget emot ändringen behöver ni inte göra något",
    ];
    for part in all {
        assert!(text.to_lowercase().contains(&part.to_lowercase()), "{part}: {text}");
    }
    let mut customer = store.get(CUSTOMER).unwrap().unwrap();
    customer.authorisation = Some(Authorisation::Specific);
    store.save(&by(), CUSTOMER, &customer).unwrap();
    let text = render_text(&letter(&store, Lang::Sv));
    assert!(text.contains("Vi behöver ert ja") && text.contains("Vi godkänner"), "{text}");
    let text = render_text(&letter(&store, Lang::En));
    assert!(text.contains("We need your yes") && text.contains("Answer by 2026-12-22"), "{text}");
}

#[test]
fn r_60_what_was_told_last_can_be_printed_again_and_nothing_cannot() {
    let mut store = store();
    store.tell_customer(&by(), CUSTOMER, (TODAY, Some(date(2026, 12, 22))), TODAY).unwrap();
    assert!(store.letters_to_send(TODAY).unwrap().is_empty());
    let text = render_text(&letter(&store, Lang::Sv));
    assert!(text.contains("2027-01-15") && text.contains("senast 2026-12-22"), "{text}");
    let told = store.get(CUSTOMER).unwrap().unwrap().told;
    let removed: Vec<_> = told.iter().rev().filter_map(|it| it.sub_processor).collect();
    assert_eq!(removed.len(), 2);
    for id in removed {
        store.remove(&by(), id).unwrap();
    }
    assert!(render_text(&letter(&store, Lang::Sv)).contains("Lagringen Oy"), "it was told of");
    let supplier = Id::new(1);
    let fault = |agreement| {
        let scope = Scope::new(ReportKind::Underbitradesbesked, Lang::Sv, TODAY);
        build(&store, &Scope { agreement, ..scope }).unwrap_err()
    };
    assert!(matches!(fault(None), BuildError::NoAgreement));
    assert!(matches!(fault(Some(supplier)), BuildError::NotACustomer));
    let mut customer = store.get(CUSTOMER).unwrap().unwrap();
    (customer.told, customer.suppliers) = (Vec::new(), Vec::new());
    store.save(&by(), CUSTOMER, &customer).unwrap();
    let scope = Scope::new(ReportKind::Underbitradesbesked, Lang::Sv, TODAY);
    let refused = build(&store, &Scope { agreement: Some(CUSTOMER), ..scope });
    assert!(matches!(refused, Err(BuildError::NothingToTell)));
}

/// What is due of `kinds` by 60 days ahead.
fn days(store: &Store) -> Vec<(DueKind, Date)> {
    due(store, Lang::Sv, TODAY, 60).unwrap().into_iter().map(|it| (it.what, it.on)).collect()
}

#[test]
fn r_60_letters_answers_and_objections_come_due_each_in_its_turn() {
    let mut store = store();
    let decide = (DueKind::DecideSubProcessor, date(2026, 12, 4));
    assert_eq!(
        days(&store),
        [decide.clone(), (DueKind::LetterToCustomer, date(2026, 12, 16))],
        "30 days before the first begins"
    );
    assert_eq!(n_due(&store, TODAY).unwrap(), 0);
    store.tell_customer(&by(), CUSTOMER, (TODAY, Some(date(2026, 12, 22))), TODAY).unwrap();
    let awaited = (DueKind::AwaitAnswer, date(2026, 12, 22));
    assert_eq!(days(&store), [decide.clone(), awaited.clone(), awaited.clone()]);
    let said = |store: &mut Store, change: fn(&mut Told)| {
        let mut it = store.get(CUSTOMER).unwrap().unwrap();
        it.told.iter_mut().for_each(change);
        store.save(&by(), CUSTOMER, &it).unwrap();
    };
    said(&mut store, |it| it.answer(CustomerAnswer::Objected, TODAY, TODAY).unwrap());
    let objected = (DueKind::DecideObjection, TODAY);
    assert_eq!(days(&store), [objected.clone(), objected, decide.clone()]);
    assert_eq!(n_due(&store, TODAY).unwrap(), 2);
    said(&mut store, |it| it.settle("En annan lagring", TODAY, TODAY).unwrap());
    assert_eq!(days(&store), [decide]);
}

#[test]
fn r_60_letters_on_one_change_to_many_customers_are_one_duty_that_leads_to_them() {
    let mut store = store();
    let customer = store.get(CUSTOMER).unwrap().unwrap();
    for name in ["Aula AB", "Bok AB", "Cykel AB", "Duk AB"] {
        let counterparty = Some(company(&mut store, name));
        let number = String::new();
        store.add(&by(), &Agreement { counterparty, number, ..customer.clone() }).unwrap();
    }
    let counterparty = Some(company(&mut store, "Envis AB"));
    let slow = Agreement { counterparty, objection_days: 40, ..customer };
    let slow = store.add(&by(), &slow).unwrap();
    let letters = |store: &Store| {
        let due = due(store, Lang::Sv, TODAY, 50).unwrap().into_iter();
        let is_letter = |it: &K| matches!(it, K::LetterToCustomer | K::LettersToCustomers { .. });
        due.filter(|it| is_letter(&it.what)).collect::<Vec<_>>()
    };
    let [alone, together] = &letters(&store)[..] else { panic!("{:?}", letters(&store)) };
    assert_eq!((&alone.what, alone.record), (&K::LetterToCustomer, slow.raw()));
    assert_eq!(together.what, K::LettersToCustomers { n: 5 });
    assert_eq!((together.register, together.record), (Register::SubProcessors, 1));
    assert_eq!(
        (together.on, &*together.title),
        (date(2026, 12, 16), "Lagringen Oy och Night Desk Pvt Ltd")
    );
    let whom = "Bageri AB – K-7, Aula AB, Bok AB, Cykel AB och Duk AB ska få veta det i förväg";
    assert!(together.because.contains(whom), "{}", together.because);
    store.tell_customer(&by(), CUSTOMER, (TODAY, None), TODAY).unwrap();
    assert_eq!(letters(&store)[1].what, K::LettersToCustomers { n: 4 });
    let coming = date(2026, 12, 16);
    assert_eq!(n_due(&store, coming).unwrap() - n_due(&store, TODAY).unwrap(), 3);
}

#[test]
fn r_64_each_day_of_an_agreement_comes_due_until_it_is_seen_to() {
    let of = |change: fn(&mut Agreement)| {
        let mut store = Store::in_memory().unwrap();
        let cloud = company(&mut store, "Molnberget AB");
        let mut it = signed(cloud, OurRole::Controller, "L-1");
        change(&mut it);
        store.add(&by(), &it).unwrap();
        days(&store)
    };
    let table: [Case; 11] = [
        (|_| (), vec![]),
        (
            |it| it.review_on = Some(date(2026, 12, 1)),
            vec![(K::ReviewAgreement, date(2026, 12, 1))],
        ),
        (|it| it.stage = Stage::Sent, vec![(K::SignAgreement, TODAY)]),
        (
            |it| (it.stage, it.valid_from) = (Stage::Draft, Some(date(2027, 1, 1))),
            vec![(K::SignAgreement, date(2027, 1, 1))],
        ),
        (
            |it| (it.valid_to, it.notice_months) = (Some(date(2027, 2, 28)), 2),
            vec![(K::GiveNotice, date(2026, 12, 28))],
        ),
        (
            |it| (it.valid_to, it.notice_months) = (Some(date(2027, 1, 10)), 3),
            vec![(K::AgreementRunsOut, date(2027, 1, 10))],
        ),
        (
            |it| it.valid_to = Some(date(2026, 11, 1)),
            vec![(K::AgreementExpired, date(2026, 11, 1))],
        ),
        (
            |it| {
                it.valid_to = Some(date(2026, 11, 1));
                it.leaving = Leaving { done_on: Some(TODAY), ..Leaving::default() };
            },
            vec![],
        ),
        (
            |it| {
                it.ended_on = Some(date(2026, 11, 1));
                it.leaving = Leaving { within_days: 30, ..Leaving::default() };
            },
            vec![(K::LeaveData, date(2026, 12, 1))],
        ),
        (
            |it| {
                (it.notice_on, it.ended_on) = (Some(TODAY), Some(date(2026, 12, 31)));
                it.leaving = Leaving { within_days: 14, ..Leaving::default() };
            },
            vec![(K::LeaveData, date(2027, 1, 14))],
        ),
        (|it| it.stage = Stage::Missing, vec![(K::SignAgreement, TODAY)]),
    ];
    for (at, (change, expected)) in table.into_iter().enumerate() {
        assert_eq!(of(change), expected, "row {at}");
    }
}

#[test]
fn r_64_an_agreement_that_another_has_taken_over_from_is_not_said_to_have_run_out() {
    let mut store = Store::in_memory().unwrap();
    let cloud = company(&mut store, "Molnberget AB");
    let old = Agreement {
        valid_to: Some(date(2026, 11, 1)),
        ..signed(cloud, OurRole::Controller, "L-1")
    };
    store.add(&by(), &old).unwrap();
    assert_eq!(days(&store), [(DueKind::AgreementExpired, date(2026, 11, 1))]);
    store.add(&by(), &signed(cloud, OurRole::Controller, "L-2")).unwrap();
    assert_eq!(days(&store), [(DueKind::LeaveData, date(2026, 11, 1))]);
}
