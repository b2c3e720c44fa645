//! The register beside an extract, and beside every sample of Bankgirot's files.

use super::*;
use crate::registers::persons::Person;

#[test]
fn r_55_the_register_is_compared_with_an_extract() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let mut add = |number_: &str, drawn: &str| {
        let mut it = draft(payer);
        (it.payer_number, it.drawn) = (Some(number(number_)), Some(account(drawn)));
        let log = Log::from(&by());
        it.confirm_by_hand((MandateState::Approved, TODAY), "Utdrag", &log).unwrap();
        store.add(&by(), &it).unwrap()
    };
    let alike = add("1", "1274, 0235305");
    let other_account = add("2", "1274, 0235305");
    let only_here = add("3", "8327-9, 0147258925");
    let renumbered = add("4", "6000, 517182351");
    let giro = "";
    let bytes = extract(&[
        ("1", ACCOUNT, ID, "1"),
        ("2", giro, "005560360793", "2"),
        ("44", "6000000517182351", ID, "1"),
        ("9", ACCOUNT, "005560360793", "1"),
    ]);
    let found = store.reconcile(&parsed(&bytes), &Progress::default()).unwrap();
    assert_eq!(found.n_alike, 1);
    let here: Vec<_> = found.only_here.iter().map(|it| (it.mandate, &*it.name)).collect();
    assert_eq!(here, [(only_here, "Eva Öberg")]);
    assert_eq!((found.n_here(), found.n_there, found.is_alike()), (4, 4, false));
    assert_eq!(found.only_there.iter().map(|it| it.line).collect::<Vec<_>>(), [4]);
    let unlike: Vec<_> = found.unlike.iter().map(|it| (it.ours.mandate, it.what.clone())).collect();
    let state = UnlikeWhat::State(MandateState::UnderInquiry);
    let identity = UnlikeWhat::Identity("556036-0793".into());
    assert_eq!(
        unlike,
        [
            (other_account, vec![UnlikeWhat::Account(None), identity, state]),
            (renumbered, vec![UnlikeWhat::PayerNumber(number("44"))]),
        ]
    );
    assert!(store.get(alike).unwrap().is_some());
    let advice = advice(&[("1", ACCOUNT, ID, "0432")]);
    assert!(matches!(
        store.reconcile(&parsed(&advice), &Progress::default()),
        Err(MandateError::NotFromBankgirot)
    ));
}

#[test]
fn every_vector_of_bankgirots_files_is_judged_without_a_change_to_an_empty_register() {
    let store = Store::in_memory().unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/vectors/autogiro");
    let mut n_files = 0;
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let bytes = std::fs::read(entry.path()).unwrap();
        let Ok(file) = read(&bytes) else { continue };
        let judged =
            store.preview_file(&by(), &file, ("fil", &bytes), Lang::Sv, &Progress::default());
        if let Ok(reading) = judged {
            let has_entered = |it: &FileRow| matches!(it.outcome, Outcome::Entered { .. });
            let silent = |it: &FileRow| {
                matches!(it.outcome, Outcome::Unmatched | Outcome::Unchanged | Outcome::Ignored)
            };
            let is_so = reading
                .rows
                .iter()
                .all(|it| has_entered(it) || silent(it) || !it.findings.is_empty());
            assert!(is_so, "{:?}", entry.path());
            n_files += 1;
        }
    }
    assert!(n_files >= 3, "{n_files}");
    assert_eq!(store.mandates().unwrap(), []);
    assert_eq!(store.get(Id::<Person>::new(1)).unwrap(), None);
}

#[test]
fn r_55_an_account_here_that_is_a_bankgiro_in_the_extract_is_a_difference() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let id = signed(&mut store, &draft(payer));
    store.write_file(&by(), &[id], |_| Ok(())).unwrap();
    let reading = apply(&mut store, &extract(&[("1005", "", ID, "1")])).unwrap();
    let of_bankgiro = FindingKind::Account { account: None };
    assert_eq!(reading.rows[0].outcome, Outcome::Becomes(MandateState::Approved));
    assert_eq!(reading.rows[0].findings, std::slice::from_ref(&of_bankgiro));
    assert_eq!(store.get(id).unwrap().unwrap().findings[0].kind, of_bankgiro);
}
