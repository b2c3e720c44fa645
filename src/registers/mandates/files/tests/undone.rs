//! What is not done, and what is not touched.

use super::*;
use crate::autogiro::PayerNumber;

fn approved(store: &mut Store, number_: &str) -> Id<Mandate> {
    let payer = eva(store);
    let it = Mandate { payer_number: Some(number(number_)), ..draft(payer) };
    let id = store.add(&by(), &it).unwrap();
    store.confirm_mandate(&by(), id, (MandateState::Approved, TODAY), "Utdrag").unwrap();
    id
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: &Result<T, MandateError>, fault: MandateFault) {
    assert!(matches!(result, Err(MandateError::Faults(it)) if *it == [fault]), "{result:?}");
}

#[test]
fn r_50_a_number_that_another_has_or_is_to_have_is_not_given_out() {
    let mut store = store_with_terms();
    let one = approved(&mut store, "1005");
    let other = {
        let payer = store.get(one).unwrap().unwrap().payer;
        let it = Mandate { payer_number: Some(number("2005")), ..draft(payer) };
        store.add(&by(), &it).unwrap()
    };
    let give =
        |store: &mut Store, id, to: &str| store.change_mandate_number(&by(), id, Some(number(to)));
    refused(&give(&mut store, one, "2005"), MandateFault::NumberTaken);
    give(&mut store, one, "3005").unwrap();
    refused(&give(&mut store, other, "3005"), MandateFault::NumberTaken);
    refused(&give(&mut store, other, "1005"), MandateFault::NumberTaken);
    give(&mut store, one, "4005").unwrap();
    give(&mut store, other, "3005").unwrap();
}

#[test]
fn r_55_a_file_is_about_all_that_are_chosen_or_is_not_written() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let sent = signed(&mut store, &draft(payer));
    let idle = approved(&mut store, "2005");
    let written = store.write_file(&by(), &[sent, idle], |_| panic!("nothing is to be saved"));
    refused(&written, MandateFault::NothingToSend);
    assert_eq!(store.get(sent).unwrap().unwrap().state(), MandateState::Signed);
}

#[test]
fn r_55_a_change_of_number_that_bankgirot_refuses_is_wanted_no_more() {
    let mut store = store_with_terms();
    let id = approved(&mut store, "1005");
    store.change_mandate_number(&by(), id, Some(number("1006"))).unwrap();
    store.write_file(&by(), &[id], |_| Ok(())).unwrap();
    let get = |store: &Store| store.get(id).unwrap().unwrap();
    assert_eq!(get(&store).state(), MandateState::ChangeSent);
    apply(&mut store, &advice(&[("1005", "0", "0", "0521")])).unwrap();
    let it = get(&store);
    let numbers: [Option<PayerNumber>; 2] = [it.payer_number, it.next_number];
    assert_eq!((it.state(), numbers), (MandateState::Approved, [Some(number("1005")), None]));
    assert_eq!(it.open_findings().count(), 1);
}

#[test]
fn r_55_an_end_is_told_with_the_account_that_ended_and_that_is_no_difference() {
    let mut store = store_with_terms();
    let id = approved(&mut store, "1005");
    let other = "8327000147258925";
    let reading = apply(&mut store, &advice(&[("1005", other, ID, "4602")])).unwrap();
    assert_eq!(outcomes(&reading), [Outcome::Becomes(MandateState::Cancelled)]);
    assert_eq!(store.get(id).unwrap().unwrap().open_findings().count(), 0);
}
