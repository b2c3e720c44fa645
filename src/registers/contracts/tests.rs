//! A version of the company's own agreement, from drawn up to signed.

use jiff::civil::date;

use super::*;
use crate::{
    registers::agreements::{OurRole, Stage, Template},
    store::{By, Store, StoreError},
};

fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T11:00:00Z".parse().unwrap() }
}

fn version(objection_days: u32, words: &str) -> NewVersion {
    NewVersion {
        lang: Lang::Sv,
        objection_days,
        drawn_up_on: date(2026, 11, 20),
        content: vec![Block::Text(words.into())],
    }
}

fn signing() -> Signing {
    let names = |it: &str| it.to_owned();
    Signing { on: Some(date(2026, 11, 21)), by_us: names("Anna Lind "), by_them: names("Bo Ek") }
}

#[test]
fn r_63_what_was_signed_stays_as_it_is_and_the_agreement_is_signed_with_it() {
    let mut store = Store::in_memory().unwrap();
    let customer = Agreement { role: Some(OurRole::Processor), ..Agreement::default() };
    let agreement = store.add(&by(), &customer).unwrap();
    let first = store.draw_up(&by(), agreement, version(30, "ett")).unwrap();
    let draft = store.get(agreement).unwrap().unwrap();
    assert_eq!((draft.stage, draft.template), (Stage::Draft, Some(Template::Ours)));
    assert_eq!(draft.objection_days, 0, "nobody has agreed on anything");
    let second = store.draw_up(&by(), agreement, version(45, "två")).unwrap();
    let numbers: Vec<u32> =
        store.contracts_of(agreement).unwrap().iter().map(|(_, it)| it.number).collect();
    assert_eq!(numbers, [1, 2]);

    store.sign_contract(&by(), second, &signing()).unwrap();
    let signed = store.get(agreement).unwrap().unwrap();
    assert_eq!((signed.stage, signed.signed_on), (Stage::Signed, Some(date(2026, 11, 21))));
    assert_eq!((&*signed.signed_by_us, &*signed.signed_by_them), ("Anna Lind", "Bo Ek"));
    assert_eq!((&*signed.version, signed.objection_days), ("2", 45));
    let frozen = store.get(second).unwrap().unwrap();
    let altered = Contract { content: Vec::new(), ..frozen.clone() };
    assert!(matches!(store.save(&by(), second, &altered), Err(StoreError::Frozen)));
    let earlier = Contract { objection_days: 1, ..frozen.clone() };
    assert!(matches!(store.save(&by(), second, &earlier), Err(StoreError::Frozen)));
    let unsigned = Contract { signed_on: None, ..frozen.clone() };
    assert!(matches!(store.save(&by(), second, &unsigned), Err(StoreError::Frozen)));
    let noted = Contract { note: "I kassaskåpet".into(), ..frozen };
    store.save(&by(), second, &noted).unwrap();

    let refused = |it: Result<(), ContractError>| match it {
        Err(ContractError::Fault(fault)) => fault,
        other => panic!("{other:?}"),
    };
    let again = store.sign_contract(&by(), second, &signing());
    assert_eq!(refused(again), ContractFault::IsSigned);
    let earlier = store.sign_contract(&by(), first, &signing());
    assert_eq!(refused(earlier), ContractFault::LaterIsSigned);
    assert_eq!(refused(store.discard_contract(&by(), second)), ContractFault::IsSigned);
    store.discard_contract(&by(), first).unwrap();
    assert_eq!(store.contracts_of(agreement).unwrap().len(), 1);
    let third = store.draw_up(&by(), agreement, version(10, "tre")).unwrap();
    assert_eq!(store.get(third).unwrap().unwrap().number, 3);
    assert_eq!(store.get(agreement).unwrap().unwrap(), signed, "until the third is signed");
    store.sign_contract(&by(), third, &signing()).unwrap();
    assert_eq!(store.get(agreement).unwrap().unwrap().objection_days, 10);
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn r_63_an_agreement_that_ends_before_the_signature_is_not_signed() {
    let mut store = Store::in_memory().unwrap();
    let mut customer = Agreement { role: Some(OurRole::Processor), ..Agreement::default() };
    customer.valid_to = Some(date(2026, 11, 1));
    let agreement = store.add(&by(), &customer).unwrap();
    let id = store.draw_up(&by(), agreement, version(30, "ett")).unwrap();
    let refused = store.sign_contract(&by(), id, &signing());
    assert!(matches!(refused, Err(ContractError::Fault(ContractFault::AgreementEnds))));
    assert_eq!(store.get(id).unwrap().unwrap().signed_on, None);
}

#[test]
fn r_63_a_signature_has_a_day_that_has_been_and_two_names() {
    let contract = Contract { drawn_up_on: date(2026, 11, 20), ..Contract::default() };
    let today = date(2026, 11, 22);
    let on = |on| Signing { on, ..signing() };
    let unnamed = Signing { by_them: " ".into(), ..signing() };
    let table = [
        (on(None), Some(ContractFault::NotDated)),
        (on(Some(date(2026, 11, 23))), Some(ContractFault::InTheFuture)),
        (on(Some(date(2026, 11, 19))), Some(ContractFault::BeforeDrawnUp)),
        (unnamed, Some(ContractFault::NoSignatory)),
        (on(Some(today)), None),
        (on(Some(date(2026, 11, 20))), None),
    ];
    for (signing, fault) in table {
        assert_eq!(signing.fault(&contract, today), fault, "{signing:?}");
    }
    let signed = Contract { signed_on: Some(today), ..contract };
    assert_eq!(signing().fault(&signed, today), Some(ContractFault::IsSigned));
    for fault in ContractFault::ALL {
        assert!(fault.text().sv.ends_with('.') && fault.text().en.ends_with('.'), "{fault:?}");
    }
}
