//! What is written from the register is read back to the same mandates, whatever is asked about them.

use proptest::{prelude::*, sample::select};

use super::*;
use crate::{
    autogiro::{PayerNumber, Section},
    law::{Account, Bankgiro, Identity},
    registers::mandates::{Ask, Cause},
};

const PAYEES: [&str; 3] = ["5402-9681", "991-2346", "5805-6201"];

/// What is to be asked about a mandate, and what the mandate is drawn on.
#[derive(Debug, Clone)]
struct Case {
    payee: &'static str,
    drawn: Drawn,
    ask: Asked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    New,
    Accept,
    Reject,
    Renumber,
    Cancel,
}

fn cases() -> impl Strategy<Value = Case> {
    let accounts = [
        "1274, 0235305",
        "4000, 1111112",
        "6000, 517182351",
        "8327-9, 0147258925",
        "3300, 1010101010",
        "9960, 9564048",
    ];
    let giros = ["5050-1055", "640-5070", "902-0033"];
    let drawn = prop_oneof![
        3 => select(accounts.to_vec()).prop_map(account),
        1 => select(giros.to_vec())
            .prop_map(|it| Drawn::Bankgiro { bankgiro: Bankgiro::parse(it).unwrap() }),
    ];
    let asked = [Asked::New, Asked::Accept, Asked::Reject, Asked::Renumber, Asked::Cancel];
    (select(PAYEES.to_vec()), drawn, select(asked.to_vec())).prop_map(|(payee, drawn, ask)| {
        // A mandate from the internet bank is on an account, and one on a bankgiro keeps its number.
        let is_giro = drawn.bankgiro().is_some();
        let is_of_account = matches!(ask, Asked::Accept | Asked::Reject | Asked::Renumber);
        let ask = if is_giro && is_of_account { Asked::New } else { ask };
        Case { payee, drawn, ask }
    })
}

/// The mandate of a case, as far as it has come when that is to be asked.
fn mandate(case: &Case, payer: Id<crate::registers::persons::Person>, at: usize) -> Mandate {
    let drawn_number = case.drawn.bankgiro().map(PayerNumber::from);
    let mut it = Mandate {
        payee: Bankgiro::parse(case.payee).ok(),
        payer_number: drawn_number.or_else(|| PayerNumber::parse(&format!("{}", at + 1)).ok()),
        drawn: Some(case.drawn.clone()),
        ..draft(payer)
    };
    let log = Log::from(&by());
    let approved = (MandateState::Approved, TODAY);
    match case.ask {
        Asked::New => {
            let signature = Signature { on: TODAY, town: String::new(), received_on: TODAY };
            it.sign(&signature, &log).unwrap();
        }
        Asked::Accept | Asked::Reject => {
            let (name, sha256) = ("EMEDGIV.txt".into(), "ab".into());
            let state = (MandateState::Received(EMandateKind::New), TODAY);
            it.step(state, Cause::File { name, sha256, line: 2 }, String::new(), &log).unwrap();
            let answer = if case.ask == Asked::Accept { Answer::Accept } else { Answer::Reject };
            it.answer(answer).unwrap();
        }
        Asked::Renumber => {
            it.confirm_by_hand(approved, "Utdrag", &log).unwrap();
            it.change_number(PayerNumber::parse(&format!("{}", 1_000_000 + at)).ok()).unwrap();
        }
        Asked::Cancel => {
            it.confirm_by_hand(approved, "Utdrag", &log).unwrap();
            it.end(&Ending::by_customer(TODAY), &log).unwrap();
        }
    }
    it
}

/// Whether a record that was read back is the one that this mandate asks for.
fn is_of(request: &Request, it: &Mandate, ask: Asked) -> bool {
    let number = it.payer_number.unwrap();
    match (request, ask) {
        (Request::New { payer_number, account, id }, Asked::New) => {
            let eva = Identity::parse(ID, TODAY).unwrap();
            let drawn = it.drawn.as_ref().and_then(Drawn::account).map(Account::sixteen);
            let is_drawn = drawn.as_deref() == Some(account.sixteen());
            *payer_number == number && is_drawn && id.is_of(&eva)
        }
        (Request::NewOnBankgiroOrAccept { payer_number }, Asked::New) => {
            *payer_number == number && it.drawn.as_ref().is_some_and(|it| it.bankgiro().is_some())
        }
        (Request::NewOnBankgiroOrAccept { payer_number }, Asked::Accept)
        | (Request::Reject { payer_number }, Asked::Reject)
        | (Request::Cancel { payer_number }, Asked::Cancel) => *payer_number == number,
        (Request::ChangeNumber(change), Asked::Renumber) => {
            change.from() == number && Some(change.to()) == it.next_number
        }
        _ => false,
    }
}

fn store_with_payees() -> Store {
    let mut store = Store::in_memory().unwrap();
    let payee = |it: &str| Payee {
        bankgiro: Bankgiro::parse(it).unwrap(),
        customer_number: CustomerNumber::new(4711).ok(),
        name: String::new(),
    };
    let payees = PAYEES.map(payee).to_vec();
    store.set_autogiro_terms(&by(), &AutogiroTerms { payees, ..AutogiroTerms::default() }).unwrap();
    store
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn r_55_what_is_written_is_read_back_to_the_same_mandates(
        cases in proptest::collection::vec(cases(), 1..14)
    ) {
        let mut store = store_with_payees();
        let payer = eva(&mut store);
        let mut kept: Vec<(Id<Mandate>, Mandate, Asked)> = Vec::new();
        for (at, case) in cases.iter().enumerate() {
            let it = mandate(case, payer, at);
            let known = |other: &Mandate| (other.payee.clone(), other.payer_number);
            if kept.iter().any(|(_, other, _)| known(other) == known(&it)) {
                continue; // two of them drawn on one bankgiro
            }
            kept.push((store.add(&by(), &it).unwrap(), it, case.ask));
        }
        let ids: Vec<Id<Mandate>> = kept.iter().map(|it| it.0).collect();
        let written = store.write_file(&by(), &ids, |_| Ok(())).unwrap();
        prop_assert!(written.bytes.chunks(82).all(|it| it.len() == 82 && it.ends_with(b"\r\n")));
        let file = parsed(&written.bytes);
        prop_assert_eq!(&file.notices[..], &[]);
        let sections: Vec<Section> = file.sections();
        let n_requests: usize = sections.iter().map(|it| it.requests.len()).sum();
        prop_assert_eq!((n_requests, written.n_mandates), (kept.len(), kept.len()));
        for (id, it, ask) in &kept {
            let section = sections.iter().find(|section| Some(&section.payee) == it.payee.as_ref());
            let found = section.unwrap().requests.iter().filter(|request| is_of(request, it, *ask));
            prop_assert_eq!(found.count(), 1, "{:?} {:?}", ask, it.payer_number);
            let leads_to = match ask {
                Asked::New => Ask::New,
                Asked::Accept => Ask::Accept,
                Asked::Reject => Ask::Reject,
                Asked::Renumber => Ask::Renumber(it.next_number.unwrap()),
                Asked::Cancel => Ask::Cancel,
            };
            prop_assert_eq!(store.get(*id).unwrap().unwrap().state(), leads_to.leads_to());
        }
        for section in &sections {
            let codes: Vec<&str> = section.requests.iter().map(Request::code).collect();
            prop_assert!(codes.is_sorted_by_key(|it| *it != "04"), "new mandates come first");
        }
        prop_assert!(store.requests_to_send(TODAY).unwrap().is_empty());
        prop_assert!(store.check_all().unwrap().is_sound());
    }
}

#[test]
fn r_55_a_mandate_that_was_sent_today_is_cancelled_tomorrow_at_the_earliest() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let id = signed(&mut store, &draft(payer));
    store.write_file(&by(), &[id], |_| Ok(())).unwrap();
    store.end_mandate(&by(), id, &Ending::by_customer(TODAY)).unwrap();
    assert!(store.requests_to_send(TODAY).unwrap().is_empty());
    assert!(store.write_file(&by(), &[id], |_| Ok(())).is_err());
    assert!(store.mandates_to_cancel(TODAY, 9).unwrap().is_empty());

    let tomorrow = date(2026, 11, 23);
    assert_eq!(store.mandates_to_cancel(tomorrow, 9).unwrap()[0].0, id);
    let written = store.write_file(&on(tomorrow), &[id], |_| Ok(())).unwrap();
    let cancel = Request::Cancel { payer_number: number("1005") };
    assert_eq!(parsed(&written.bytes).sections()[0].requests, [cancel]);
    assert!(store.mandates_to_cancel(tomorrow, 9).unwrap().is_empty());
}

#[test]
fn what_the_overview_tells_of_mandates_is_found_by_index_however_many_there_are() {
    let store = Store::in_memory().unwrap();
    let table = [
        (include_str!("../../sql/to_cancel.sql"), "mandate_to_cancel"),
        (include_str!("../../sql/to_shred.sql"), "mandate_to_shred"),
        (include_str!("../../sql/differing.sql"), "mandate_differing"),
    ];
    for (sql, index) in table {
        let mut query = store.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let mut rows = query.raw_query();
        let mut plan = String::new();
        while let Some(row) = rows.next().unwrap() {
            plan += &row.get::<_, String>("detail").unwrap();
        }
        assert!(plan.contains(index), "{sql}: {plan}");
    }
}
