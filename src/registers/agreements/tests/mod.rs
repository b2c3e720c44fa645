//! Agreements in the binder: states, gaps, who is told of what, and where data are.

mod covered;
mod transferred;

use jiff::{
    Timestamp,
    civil::{Date, date},
};

use super::*;
use crate::{
    core::Choice,
    law::{
        Country,
        transfer::{Safeguard, TransferGround},
    },
    registers::{
        long::{Long, LongRow},
        persons::PersonKind,
        processing::{SubjectGroup, Subjects},
        sub_processors::{Decision, SubProcessor},
    },
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn company(store: &mut Store, name: &str) -> Id<Person> {
    let it = Person { kind: PersonKind::Company, name: name.into(), ..Person::default() };
    store.add(&by(), &it).unwrap()
}

fn signed(with: Id<Person>, role: OurRole, on: Date) -> Agreement {
    Agreement { stage: Stage::Signed, signed_on: Some(on), ..Agreement::with(with, role) }
}

#[test]
fn r_64_the_state_of_an_agreement_follows_its_days() {
    let it = signed(Id::new(1), OurRole::Controller, date(2026, 1, 10));
    let table = [
        (it.clone(), AgreementState::Signed),
        (Agreement { stage: Stage::Missing, ..it.clone() }, AgreementState::Missing),
        (Agreement { stage: Stage::Draft, ..it.clone() }, AgreementState::Draft),
        (Agreement { stage: Stage::Sent, ..it.clone() }, AgreementState::Sent),
        (Agreement { valid_from: Some(date(2026, 11, 23)), ..it.clone() }, AgreementState::Coming),
        (Agreement { valid_to: Some(TODAY), ..it.clone() }, AgreementState::Signed),
        (Agreement { valid_to: Some(date(2026, 11, 21)), ..it.clone() }, AgreementState::Expired),
        (Agreement { notice_on: Some(TODAY), ..it.clone() }, AgreementState::Terminated),
        (Agreement { ended_on: Some(TODAY), ..it.clone() }, AgreementState::Terminated),
        (Agreement { ended_on: Some(date(2026, 11, 21)), ..it.clone() }, AgreementState::Ended),
    ];
    for (at, (it, state)) in table.into_iter().enumerate() {
        assert_eq!(it.state(TODAY), state, "row {at}");
        let is_in_force = matches!(state, AgreementState::Signed | AgreementState::Terminated);
        assert_eq!(it.is_in_force(TODAY), is_in_force, "row {at}");
    }
    let ends = Agreement { valid_to: Some(date(2027, 3, 31)), notice_months: 3, ..it };
    assert_eq!(ends.notice_by(), Some(date(2026, 12, 31)));
    let leaving = Leaving { within_days: 30, ..Leaving::default() };
    assert_eq!(Agreement { leaving, ..ends }.leave_by(), Some(date(2027, 4, 30)));
}

#[test]
fn r_61_a_point_that_is_not_settled_is_a_gap_with_its_provision() {
    let mut it = signed(Id::new(1), OurRole::Controller, date(2026, 1, 10));
    let cites = |it: &Agreement| -> Vec<&str> {
        let gaps = it.gaps(TODAY).into_iter();
        gaps.filter(|gap| gap.field == AgreementField::Checklist).map(|gap| gap.cite).collect()
    };
    assert_eq!(cites(&it), ["GDPR 28.3"]);
    for point in Point::ALL {
        it.checklist.set(Checked {
            point: *point,
            answer: Answer::Yes,
            place: String::new(),
            comment: String::new(),
        });
    }
    assert!(it.checklist.verdict().is_sound());
    assert_eq!(cites(&it), [""; 0]);
    let answer =
        |point, answer| Checked { point, answer, place: "§ 4".into(), comment: String::new() };
    it.checklist.set(answer(Point::Audit, Answer::No));
    it.checklist.set(answer(Point::Instructions, Answer::Partly));
    assert_eq!(cites(&it), ["GDPR 28.3 a", "GDPR 28.3 h"]);
    let verdict = it.checklist.verdict();
    assert_eq!((verdict.yes, verdict.partly, verdict.no, verdict.open), (10, 1, 1, 0));
}

#[test]
fn r_60_a_change_of_processor_reaches_the_customers_it_concerns_and_no_others() {
    let mut store = Store::in_memory().unwrap();
    let [cloud, first, second] =
        ["Molnberget AB", "Bygg AB", "Bageri AB"].map(|it| company(&mut store, it));
    let supplier = signed(cloud, OurRole::Engager, date(2024, 1, 1));
    let supplier = store.add(&by(), &supplier).unwrap();
    let mut customer = signed(first, OurRole::Processor, date(2025, 1, 1));
    customer.suppliers = vec![Engaged { supplier, since: None }];
    let concerned = store.add(&by(), &customer).unwrap();
    store.add(&by(), &signed(second, OurRole::Processor, date(2025, 1, 1))).unwrap();
    assert!(store.letters_to_send(TODAY).unwrap().is_empty());

    let mut sub = SubProcessor {
        agreement: Some(supplier),
        name: "Lagringen Oy".into(),
        starts_on: Some(date(2024, 6, 1)),
        ..SubProcessor::default()
    };
    let old = store.add(&by(), &sub).unwrap();
    assert!(store.letters_to_send(TODAY).unwrap().is_empty(), "it was in the list that was signed");
    sub.starts_on = Some(date(2027, 1, 1));
    let new = store.add(&by(), &sub).unwrap();
    let letters = store.letters_to_send(TODAY).unwrap();
    let told: Vec<_> =
        letters.iter().map(|it| (it.customer, it.sub_processor, it.change)).collect();
    assert_eq!(told, [(concerned, Some(new), Change::Starts)]);

    customer.told.push(Told {
        supplier,
        sub_processor: Some(new),
        name: "Lagringen Oy".into(),
        change: Change::Starts,
        told_on: TODAY,
        object_by: None,
        answer: None,
        answered_on: None,
        settled: None,
    });
    store.save(&by(), concerned, &customer).unwrap();
    assert!(store.letters_to_send(TODAY).unwrap().is_empty());
    let mut ended = store.get(old).unwrap().unwrap();
    ended.ends_on = Some(date(2026, 12, 31));
    store.save(&by(), old, &ended).unwrap();
    assert_eq!(store.letters_to_send(TODAY).unwrap()[0].change, Change::Ends);
    let mut refused = store.get(new).unwrap().unwrap();
    refused.decision = Some(Decision::Objected);
    store.save(&by(), new, &refused).unwrap();
    assert_eq!(store.letters_to_send(TODAY).unwrap().len(), 1);
}

#[test]
fn r_60_a_customer_is_told_of_what_changes_while_it_is_served() {
    let mut store = Store::in_memory().unwrap();
    let [cloud, bakery] = ["Molnberget AB", "Bageri AB"].map(|it| company(&mut store, it));
    let supplier = signed(cloud, OurRole::Engager, date(2024, 1, 1));
    let supplier = store.add(&by(), &supplier).unwrap();
    let sub = |name: &str, starts_on, ends_on| SubProcessor {
        agreement: Some(supplier),
        name: name.into(),
        starts_on,
        ends_on,
        ..SubProcessor::default()
    };
    let old = sub("Lagringen Oy", Some(date(2025, 6, 1)), None);
    store.add(&by(), &old).unwrap();
    let gone = sub("Frostmoln AB", Some(date(2025, 6, 1)), Some(date(2026, 6, 1)));
    store.add(&by(), &gone).unwrap();
    let late = sub("Logghuset ApS", Some(date(2027, 9, 1)), None);
    store.add(&by(), &late).unwrap();
    let mut customer = signed(bakery, OurRole::Processor, date(2025, 1, 1));
    customer.suppliers = vec![Engaged { supplier, since: Some(date(2027, 1, 1)) }];
    customer.ended_on = Some(date(2027, 6, 30));
    customer.objection_days = 30;
    let id = store.add(&by(), &customer).unwrap();
    let letters = store.letters_to(id, TODAY).unwrap();
    let told: Vec<_> = letters.iter().map(|it| (&*it.name, it.on)).collect();
    let begins = date(2027, 1, 1);
    assert_eq!(told, [("Lagringen Oy", begins), ("Molnberget AB", begins)]);

    let letter = &letters[0];
    assert_eq!(letter.send_by(30), date(2026, 12, 2));
    assert_eq!(letter.send_by(0), date(2026, 12, 31));
    assert_eq!(letter.object_by(30, TODAY), Some(date(2026, 12, 22)));
    assert_eq!(letter.object_by(0, TODAY), Some(date(2026, 12, 31)));
    assert_eq!(letter.object_by(0, begins), None, "it has begun: there is no day before it");
    let ends = Letter { change: Change::Ends, ..letter.clone() };
    assert_eq!((ends.send_by(30), ends.object_by(30, TODAY)), (begins, None));
}

#[test]
fn r_60_whoever_is_or_is_to_be_a_customer_is_told_and_nobody_of_what_is_refused() {
    let mut store = Store::in_memory().unwrap();
    let [cloud, bakery] = ["Molnberget AB", "Bageri AB"].map(|it| company(&mut store, it));
    let supplier = signed(cloud, OurRole::Engager, date(2024, 1, 1));
    let supplier = store.add(&by(), &supplier).unwrap();
    let new = SubProcessor {
        agreement: Some(supplier),
        starts_on: Some(date(2027, 1, 1)),
        ..SubProcessor::default()
    };
    let sub = store.add(&by(), &new).unwrap();
    let mut customer = signed(bakery, OurRole::Processor, date(2025, 1, 1));
    customer.suppliers = vec![Engaged { supplier, since: None }];
    let id = store.add(&by(), &customer).unwrap();
    let table = [
        (customer.clone(), 1),
        (Agreement { valid_from: Some(date(2026, 12, 1)), ..customer.clone() }, 1),
        (Agreement { valid_to: Some(date(2027, 1, 1)), ..customer.clone() }, 1),
        (Agreement { valid_to: Some(date(2026, 12, 31)), ..customer.clone() }, 0),
        (Agreement { stage: Stage::Sent, ..customer.clone() }, 0),
        (Agreement { ended_on: Some(date(2026, 11, 1)), ..customer.clone() }, 0),
        (Agreement { signed_on: Some(date(2027, 1, 1)), ..customer.clone() }, 0),
        (customer, 1),
    ];
    for (customer, n) in table {
        store.save(&by(), id, &customer).unwrap();
        assert_eq!(store.letters_to_send(TODAY).unwrap().len(), n, "{customer:?}");
    }
    let objected = SubProcessor { decision: Some(Decision::Objected), ..new.clone() };
    store.save(&by(), sub, &objected).unwrap();
    assert_eq!(store.letters_to_send(TODAY).unwrap(), []);
    store.save(&by(), sub, &new).unwrap();

    // What begins first is objected to first, where both are told in one letter.
    let sooner = SubProcessor { starts_on: Some(date(2026, 12, 1)), ..new };
    store.add(&by(), &sooner).unwrap();
    let letters = store.letters_to(id, TODAY).unwrap();
    let customer = store.get(id).unwrap().unwrap();
    assert_eq!(letters.len(), 2);
    assert_eq!(customer.object_by(&letters, TODAY), Some(date(2026, 11, 30)));
}

#[test]
fn r_60_what_cannot_be_of_a_letter_is_refused_and_changes_nothing() {
    let letter = Letter {
        customer: Id::new(1),
        supplier: Id::new(2),
        sub_processor: None,
        name: "Molnberget AB".into(),
        change: Change::Starts,
        on: date(2027, 1, 1),
    };
    let mut it = Agreement::default();
    let (yesterday, tomorrow) = (date(2026, 11, 21), date(2026, 11, 23));
    let none: &[Letter] = &[];
    assert!(matches!(it.tell(none, (TODAY, None), TODAY), Err(TellingFault::NothingToTell)));
    let letters = [letter];
    assert!(matches!(it.tell(&letters, (tomorrow, None), TODAY), Err(TellingFault::InTheFuture)));
    assert!(matches!(
        it.tell(&letters, (TODAY, Some(yesterday)), TODAY),
        Err(TellingFault::ObjectsBeforeTold)
    ));
    assert!(it.told.is_empty());
    it.tell(&letters, (TODAY, None), TODAY).unwrap();
    let told = &mut it.told[0];
    assert_eq!((told.answered(), told.answer_by()), (Answered::Awaited, TODAY));
    let objected = CustomerAnswer::Objected;
    assert!(matches!(
        told.answer(objected, yesterday, TODAY),
        Err(TellingFault::AnsweredBeforeTold)
    ));
    told.answer(objected, TODAY, TODAY).unwrap();
    assert!(matches!(told.settle("Nej", yesterday, TODAY), Err(TellingFault::SettledBeforeAnswer)));
    assert_eq!(told.answered(), Answered::Objected);
    told.settle("Ett annat sätt", TODAY, TODAY).unwrap();
    assert_eq!(told.answered(), Answered::Settled);
}

#[test]
fn r_60_the_controllers_behind_a_customer_that_is_a_processor_are_asked_for() {
    let asks = |it: &Agreement| -> Vec<&str> {
        let gaps = it.gaps(TODAY).into_iter();
        let of_it = gaps.filter(|gap| gap.field == AgreementField::Controllers);
        of_it.inspect(|it| assert_eq!(it.cite, "GDPR 30.2 a")).map(|gap| gap.says.sv).collect()
    };
    let begun = date(2026, 1, 10);
    for role in [OurRole::Controller, OurRole::Engager, OurRole::Processor] {
        assert!(asks(&signed(Id::new(1), role, begun)).is_empty(), "{role:?}");
    }
    let mut it = signed(Id::new(1), OurRole::SubProcessor, begun);
    assert_eq!(asks(&it), [text::NO_CONTROLLERS.sv]);
    it.controllers = vec![Controller::default()];
    assert_eq!(asks(&it), [text::NAMELESS_CONTROLLER.sv, text::UNREACHABLE_CONTROLLER.sv]);
    it.controllers[0].name = "Hotell Sjöutsikten AB".into();
    it.controllers[0].contact = "0980-319 240".into();
    assert!(asks(&it).is_empty());
    it.controllers[0].data_protection_officer = "Eskil Fors".into();
    let line = it.controllers[0].line(Lang::Sv);
    assert_eq!(line, "Hotell Sjöutsikten AB, 0980-319 240, dataskyddsombud Eskil Fors");
    let mut store = Store::in_memory().unwrap();
    let customer = company(&mut store, "Webbyrån AB");
    it.counterparty = Some(customer);
    let id = store.add(&by(), &it).unwrap();
    assert_eq!(store.find_in::<Agreement>("sjöutsikten").unwrap().records, [id.raw()]);
}

#[test]
fn an_agreement_is_found_by_its_counterparty_and_listed_under_it() {
    let mut store = Store::in_memory().unwrap();
    let cloud = company(&mut store, "Molnberget AB");
    let agreement =
        Agreement { number: "A-17".into(), ..Agreement::with(cloud, OurRole::Controller) };
    let id = store.add(&by(), &agreement).unwrap();
    assert_eq!(store.get(id).unwrap().as_ref(), Some(&agreement));
    assert_eq!(store.find_in::<Agreement>("molnb").unwrap().records, [id.raw()]);
    assert_eq!(store.find_in::<Agreement>("A-17").unwrap().records, [id.raw()]);
    assert_eq!(store.agreement_title(&agreement).unwrap(), "Molnberget AB – A-17");
    assert_eq!(store.n_each::<Agreement>(TODAY).unwrap(), [1, 1, 0, 1, 0, 0]);
    let mut unsigned = Agreement::listing(AgreementFilter::Unsigned, TODAY);
    let rows = unsigned.page(store.db(), 0, LongRow::<Agreement>::read).unwrap();
    assert_eq!(rows[0].name, "Molnberget AB");
    let mut renamed = store.get(cloud).unwrap().unwrap();
    renamed.name = "Berget AB".into();
    store.save(&by(), cloud, &renamed).unwrap();
    assert_eq!(store.row::<Agreement>(id.raw()).unwrap().unwrap().name, "Berget AB");
    assert!(store.check_all().unwrap().is_sound());
}
