//! Files in and out, against the binder.

mod compared;
mod settled;
mod undone;
mod written_back;

use std::fmt::Write as _;

use jiff::civil::{Date, date};

use super::*;
use crate::registers::mandates::tests::{account, by, draft, eva, number, payee};
use crate::{
    autogiro::{CustomerNumber, EMandateKind, File, Request, read},
    core::{Id, Lang, Progress},
    registers::{
        autogiro_terms::{AutogiroTerms, Payee},
        mandates::{
            Answer, Decision, Difference, Drawn, EndedBy, Ending, FindingKind, Log, Mandate,
            MandateError, MandateFault, MandateState, Signature,
        },
        persons::PersonKind,
    },
    store::{By, Store},
};

const TODAY: Date = date(2026, 11, 22);
const ID: &str = "198507099805";
const ACCOUNT: &str = "1274000000235305";

fn on(day: Date) -> By {
    By { at: format!("{day}T09:00:00Z").parse().unwrap(), ..by() }
}

/// An advice file with these records: payer number, account, id, information and comment code.
fn advice(records: &[(&str, &str, &str, &str)]) -> Vec<u8> {
    let mut file = format!(
        "01{:<20}  20261123{:12}{:<20}{:06}{:010}\r\n",
        "AUTOGIRO", "", "AG-MEDAVI", 4711, 54_029_681
    );
    for (number, account, id, codes) in records {
        let _ = write!(
            file,
            "73{:010}{number:0>16}{account:0>16}{id:0>12}     {codes:<4}20261123       \r\n",
            54_029_681
        );
    }
    let _ = write!(file, "09202611239900{:07}{:59}\r\n", records.len(), "");
    file.into_bytes()
}

/// A register extract with these lines: payer number, account, id and status.
fn extract(lines: &[(&str, &str, &str, &str)]) -> Vec<u8> {
    let line = |(number, account, id, status): &(&str, &str, &str, &str)| {
        format!(
            "{:010}{id:0>12}{number:0>16}1262026112320261123{status}      {account:>16}\r\n",
            54_029_681
        )
    };
    lines.iter().map(line).collect::<String>().into_bytes()
}

fn parsed(bytes: &[u8]) -> File {
    read(bytes).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn apply(store: &mut Store, bytes: &[u8]) -> Result<Reading, MandateError> {
    let by = on(date(2026, 11, 24));
    let progress = Progress::default();
    store.apply_file(&by, &parsed(bytes), ("MEDAVI.txt", bytes), Lang::Sv, &progress)
}

fn outcomes(reading: &Reading) -> Vec<Outcome> {
    reading.rows.iter().map(|it| it.outcome).collect()
}

fn store_with_terms() -> Store {
    let mut store = Store::in_memory().unwrap();
    let customer_number = CustomerNumber::new(4711).ok();
    let payee = Payee { bankgiro: payee(), customer_number, name: "Avgifter".into() };
    let terms = AutogiroTerms { payees: vec![payee], ..AutogiroTerms::default() };
    store.set_autogiro_terms(&by(), &terms).unwrap();
    store
}

fn signed(store: &mut Store, mandate: &Mandate) -> Id<Mandate> {
    let id = store.add(&by(), mandate).unwrap();
    let signature = Signature { on: TODAY, town: "Umeå".into(), received_on: TODAY };
    store.sign_mandate(&by(), id, &signature).unwrap();
    id
}

#[test]
fn r_55_a_life_through_files() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let id = signed(&mut store, &draft(payer));
    let get = |store: &Store| store.get(id).unwrap().unwrap();

    let written = store.write_file(&by(), &[id], |_| Ok(())).unwrap();
    let back = parsed(&written.bytes);
    let [section] = &*back.sections() else { panic!("one section") };
    let [Request::New { payer_number, account, id: payer }] = &*section.requests else {
        panic!("one request")
    };
    assert_eq!(*payer_number, number("1005"));
    assert_eq!((account.sixteen(), payer.twelve()), (ACCOUNT, ID));
    assert_eq!(get(&store).state(), MandateState::Sent);
    assert!(store.requests_to_send(TODAY).unwrap().is_empty());
    let kept = store.attachments("autogiro_terms", 1).unwrap();
    assert_eq!((kept.len(), &*kept[0].1.name), (1, "autogiro-2026-11-22.txt"));

    let bytes = advice(&[("1005", ACCOUNT, ID, "0432")]);
    let preview = store
        .preview_file(&by(), &parsed(&bytes), ("a", &bytes), Lang::Sv, &Progress::default())
        .unwrap();
    assert_eq!(outcomes(&preview), [Outcome::Becomes(MandateState::Approved)]);
    assert_eq!(get(&store).state(), MandateState::Sent, "a preview changes nothing");
    let reading = apply(&mut store, &bytes).unwrap();
    assert_eq!((reading.rows, reading.is_read_before), (preview.rows, false));
    let approved = get(&store);
    assert_eq!((approved.state(), approved.difference()), (MandateState::Approved, None));
    let step = approved.confirmed().unwrap().line(Lang::Sv);
    assert!(step.starts_with("2026-11-23 Godkänt, MEDAVI.txt rad 2. "), "{step}");
    assert!(matches!(apply(&mut store, &bytes), Err(MandateError::ReadBefore)));

    let later = on(date(2026, 11, 25));
    store.change_mandate_number(&later, id, Some(number("2005"))).unwrap();
    store.write_file(&later, &[id], |_| Ok(())).unwrap();
    assert_eq!(get(&store).state(), MandateState::ChangeSent);
    let bytes = advice(&[("2005", ACCOUNT, ID, "0532"), ("1005", "", "", "0533")]);
    let reading = apply(&mut store, &bytes).unwrap();
    assert_eq!(outcomes(&reading), [Outcome::Renumbered(number("2005")), Outcome::Unchanged]);
    let changed = get(&store);
    assert_eq!((changed.payer_number, changed.next_number), (Some(number("2005")), None));

    store.end_mandate(&later, id, &Ending::by_customer(date(2026, 11, 25))).unwrap();
    assert_eq!(get(&store).difference(), Some(Difference::ToSend));
    store.write_file(&later, &[id], |_| Ok(())).unwrap();
    let bytes = advice(&[("2005", "", "", "0333")]);
    apply(&mut store, &bytes).unwrap();
    let over = get(&store);
    assert_eq!((over.state(), over.difference()), (MandateState::Cancelled, None));
    assert_eq!(over.ending.unwrap().by, EndedBy::Customer);
    assert!(store.check_all().unwrap().is_sound());

    store.undo(&later).unwrap();
    assert_eq!(get(&store).state(), MandateState::CancellationSent);
    assert!(apply(&mut store, &bytes).is_ok(), "what was undone can be read in again");
}

#[test]
fn r_55_what_bankgirot_says_otherwise_is_decided_by_somebody() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let id = signed(&mut store, &draft(payer));
    store.write_file(&by(), &[id], |_| Ok(())).unwrap();
    let other = "8327000147258925";
    let bytes = advice(&[
        ("1005", other, "198507099805", "0432"),
        ("77", ACCOUNT, ID, "0432"),
        ("1005", other, "005560360793", "4232"),
    ]);
    let reading = apply(&mut store, &bytes).unwrap();
    assert_eq!(reading.unmatched().map(|it| it.line).collect::<Vec<_>>(), [3]);
    assert_eq!(reading.differing().map(|it| it.line).collect::<Vec<_>>(), [2, 4]);
    let mandate = store.get(id).unwrap().unwrap();
    assert_eq!(mandate.state(), MandateState::Approved);
    assert_eq!(mandate.drawn, Some(account("1274, 0235305")), "no silent change");
    assert_eq!(mandate.difference(), Some(Difference::Finding));
    assert_eq!(mandate.open_findings().count(), 2, "the same is noted once");
    assert!(
        matches!(&mandate.findings[1].kind, FindingKind::Identity { masked } if masked == "556036-0793")
    );
    assert_eq!(store.mandates_differing(9).unwrap().len(), 1);

    store.settle_finding(&by(), id, 0, (Decision::TakeTheirs, "Eva har bytt bank")).unwrap();
    store.settle_finding(&by(), id, 1, (Decision::KeepOurs, "Fel i avisen")).unwrap();
    let again = store.settle_finding(&by(), id, 1, (Decision::KeepOurs, "Igen"));
    assert!(
        matches!(again, Err(MandateError::Faults(it)) if it == [MandateFault::NothingToSettle])
    );
    let settled = store.get(id).unwrap().unwrap();
    let Some(Drawn::Account { account, .. }) = &settled.drawn else { panic!("an account") };
    assert_eq!((account.bank(), settled.difference()), ("Swedbank", None));
    assert!(store.check_all().unwrap().is_sound());
}

/// Every pair of codes with the state that it comes upon, and what it leads to.
#[rustfmt::skip]
const EFFECTS: &[(&str, MandateState, Option<MandateState>)] = {
    use MandateState as S;
    &[
        ("0432", S::Sent, Some(S::Approved)),
        ("4232", S::UnderInquiry, Some(S::Approved)),
        ("0432", S::Approved, None),
        ("0409", S::Sent, Some(S::Rejected)),
        ("0420", S::Sent, Some(S::Rejected)),
        ("0421", S::Sent, Some(S::Rejected)),
        ("0423", S::Sent, Some(S::Rejected)),
        ("0429", S::Sent, Some(S::Rejected)),
        ("0430", S::Sent, Some(S::Rejected)),
        ("4203", S::UnderInquiry, Some(S::Rejected)),
        ("4205", S::UnderInquiry, Some(S::Rejected)),
        ("4307", S::Sent, Some(S::Rejected)),
        ("0333", S::CancellationSent, Some(S::Cancelled)),
        ("4602", S::Approved, Some(S::Cancelled)),
        ("4602", S::CancellationSent, Some(S::Cancelled)),
        ("4498", S::Approved, Some(S::Cancelled)),
        ("10", S::Approved, Some(S::Cancelled)),
        ("0410", S::Sent, None),
        ("0304", S::CancellationSent, None),
        ("0330", S::CancellationSent, Some(S::Approved)),
        ("0432", S::Cancelled, None),
        ("0432", S::CancellationSent, None),
    ]
};

#[test]
fn r_55_every_pair_of_codes_leads_where_the_table_says() {
    for (codes, from, to) in EFFECTS {
        let mut store = store_with_terms();
        let payer = eva(&mut store);
        let mut mandate = draft(payer);
        let log = Log::from(&by());
        for state in [MandateState::Approved, *from] {
            let is_there = mandate.state() == state;
            if is_there || (state == MandateState::Approved && *from == MandateState::Sent) {
                continue;
            }
            if *from == MandateState::CancellationSent && state == *from {
                mandate.end(&Ending::by_customer(TODAY), &log).unwrap();
                mandate.sent_in("ab", &log).unwrap();
            } else if state == MandateState::Sent {
                let signature = Signature { on: TODAY, town: String::new(), received_on: TODAY };
                mandate.sign(&signature, &log).unwrap();
                mandate.sent_in("ab", &log).unwrap();
            } else {
                mandate.confirm_by_hand((state, TODAY), "Utdrag", &log).unwrap();
            }
        }
        let id = store.add(&by(), &mandate).unwrap();
        apply(&mut store, &advice(&[("1005", "", "", codes)])).unwrap();
        let after = store.get(id).unwrap().unwrap();
        assert_eq!(after.state(), to.unwrap_or(*from), "{codes} {from:?}");
        let n_steps = mandate.steps.len() + usize::from(to.is_some());
        assert_eq!(after.steps.len(), n_steps, "{codes} {from:?}");
        let is_odd = ["0410", "0304", "0330"].contains(codes)
            || (*codes, *from) == ("0432", MandateState::Cancelled);
        assert_eq!(after.open_findings().count(), usize::from(is_odd), "{codes} {from:?}");
        if after.state() == MandateState::Cancelled {
            assert!(after.ending.is_some(), "{codes}");
        }
        assert!(store.check_all().unwrap().is_sound());
    }
}

#[test]
fn r_55_mandates_of_the_internet_bank_are_entered_answered_and_sent() {
    const DAY: Date = date(2026, 11, 30); // after the file
    let bytes = include_bytes!(
        "../../../../../tests/fixtures/vectors/autogiro/own_06_emandates_from_internet_bank.txt"
    );
    let file = parsed(bytes);
    let mut store = store_with_terms();
    let progress = Progress::default();
    let file_of = ("EMEDGIV.txt", &bytes[..]);
    let reading = store.apply_file(&by(), &file, file_of, Lang::Sv, &progress).unwrap();
    let n = file.e_mandates().count();
    assert_eq!(reading.rows.len(), n);
    let kept = store.mandates().unwrap();
    assert!(!kept.is_empty() && kept.len() <= n);
    for (_, it) in &kept {
        assert!(matches!(it.state(), MandateState::Received(_)), "{:?}", it.state());
        assert_eq!((it.difference(), it.confirmed()), (Some(Difference::Ours), None));
        let person = store.get(it.payer).unwrap().unwrap();
        assert!(person.identity.is_some() && !person.full_name().is_empty());
        let names = (person.kind, &*person.given_name, &*person.name);
        assert!(
            [
                (PersonKind::Natural, "Åsa", "Öberg"),
                (PersonKind::Natural, "Test", "Testsson"),
                (PersonKind::Company, "", "Bolaget AB"),
            ]
            .contains(&names),
            "{names:?}"
        );
    }
    let (id, first) = kept[0].clone();
    store.answer_mandate(&by(), id, Answer::Reject).unwrap();
    let request = store.get(id).unwrap().unwrap().request(None, DAY).unwrap();
    assert_eq!(request, Some(Request::Reject { payer_number: first.payer_number.unwrap() }));
    store.answer_mandate(&by(), id, Answer::Accept).unwrap();
    let payee = first.payee.clone().unwrap();
    let payee = Payee {
        bankgiro: payee,
        customer_number: CustomerNumber::new(4711).ok(),
        name: String::new(),
    };
    let terms = AutogiroTerms { payees: vec![payee], ..AutogiroTerms::default() };
    store.set_autogiro_terms(&by(), &terms).unwrap();
    store.write_file(&on(DAY), &[id], |_| Ok(())).unwrap();
    assert_eq!(store.get(id).unwrap().unwrap().state(), MandateState::Sent);
    let again = store.apply_file(&by(), &file, file_of, Lang::Sv, &progress);
    assert!(matches!(again, Err(MandateError::ReadBefore)));
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn a_reminder_reminds_and_a_rejected_answer_ends_it() {
    let mut mandate = draft(Id::new(1));
    let log = Log::from(&by());
    for kind in [EMandateKind::New, EMandateKind::FirstReminder] {
        let state = (MandateState::Received(kind), TODAY);
        let cause = crate::registers::mandates::Cause::File {
            name: "EMEDGIV.txt".into(),
            sha256: "ab".into(),
            line: 2,
        };
        mandate.step(state, cause, String::new(), &log).unwrap();
    }
    assert_eq!(mandate.end(&Ending::by_customer(TODAY), &log), Err(MandateFault::NeedsAnswer));
    mandate.answer(Answer::Reject).unwrap();
    mandate.sent_in("ab", &log).unwrap();
    assert_eq!((mandate.state(), mandate.difference()), (MandateState::Rejected, None));
    assert_eq!(mandate.confirmed(), None);
}

#[test]
fn a_file_to_bankgirot_is_not_read_in_and_a_cancelled_reading_changes_nothing() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let id = signed(&mut store, &draft(payer));
    let written = store.write_file(&by(), &[id], |_| Ok(())).unwrap();
    assert!(matches!(apply(&mut store, &written.bytes), Err(MandateError::NotFromBankgirot)));
    let bytes = advice(&[("1005", ACCOUNT, ID, "0432")]);
    let progress = Progress::default();
    progress.cancel();
    let file = ("MEDAVI.txt", &bytes[..]);
    let cancelled = store.preview_file(&by(), &parsed(&bytes), file, Lang::Sv, &progress);
    assert!(matches!(cancelled, Err(MandateError::Cancelled)));
    let cancelled = store.apply_file(&by(), &parsed(&bytes), file, Lang::Sv, &progress);
    assert!(matches!(cancelled, Err(MandateError::Cancelled)));
    assert_eq!(store.get(id).unwrap().unwrap().state(), MandateState::Sent);
}

#[test]
fn r_55_what_lacks_something_is_told_and_nothing_is_written() {
    let mut store = Store::in_memory().unwrap();
    let payer = eva(&mut store);
    let id = signed(&mut store, &draft(payer));
    let queue = store.requests_to_send(TODAY).unwrap();
    assert_eq!(queue[0].request, Err(vec![MandateFault::NoCustomerNumber]));
    let refused = store.write_file(&by(), &[id], |_| Ok(()));
    assert!(
        matches!(refused, Err(MandateError::Faults(it)) if it == [MandateFault::NoCustomerNumber])
    );
    assert!(matches!(store.write_file(&by(), &[], |_| Ok(())), Err(MandateError::Faults(_))));
    assert_eq!(store.get(id).unwrap().unwrap().state(), MandateState::Signed);
}

#[test]
fn r_55_a_doubtful_account_is_sent_and_named_and_a_wrong_one_is_not_sent() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let mut add = |number_: &str, drawn: &str| {
        let drawn = Some(account(drawn));
        let it = Mandate { payer_number: Some(number(number_)), drawn, ..draft(payer) };
        signed(&mut store, &it)
    };
    let doubtful = add("1", "8000, 1111112");
    let sound = add("2", "1274, 0235305");
    let wrong = store.get(sound).unwrap().unwrap();
    let wrong = Mandate {
        payer_number: Some(number("3")),
        drawn: Some(account("6114, 517182352")),
        ..wrong
    };
    store.add(&by(), &wrong).unwrap();
    let queue = store.requests_to_send(TODAY).unwrap();
    let lines: Vec<String> =
        queue.iter().map(|it| super::super::text::to_send_line(it, Lang::Sv)).collect();
    assert!(lines[0].ends_with("Kontonumrets sista siffra stämmer inte."), "{}", lines[0]);
    assert!(!lines[1].contains("stämmer inte"), "{}", lines[1]);
    assert_eq!(queue[2].request, Err(vec![MandateFault::AccountRefused]));
    assert_eq!(store.write_file(&by(), &[doubtful, sound], |_| Ok(())).unwrap().n_mandates, 2);
}
