//! What is done about a comparison with an extract.

use super::*;
use crate::{
    autogiro::Request,
    law::Identity,
    registers::{
        autogiro_terms::AutogiroTerms,
        mandates::{Cause, Drawn, Origin},
        persons::Person,
        processing::SourceKind,
    },
    store::Stored,
};

const SWEDBANK: &str = "8327000147258925";

fn approved(store: &mut Store, payer: Id<Person>, (number_, drawn): (&str, &str)) -> Id<Mandate> {
    let mut it = draft(payer);
    (it.payer_number, it.drawn) = (Some(number(number_)), Some(account(drawn)));
    let log = Log::from(&by());
    it.confirm_by_hand((MandateState::Approved, TODAY), "Utdrag", &log).unwrap();
    store.add(&by(), &it).unwrap()
}

fn settle(store: &mut Store, bytes: &[u8], settling: &Settling) -> Result<Settled, MandateError> {
    let progress = Progress::default();
    let file = parsed(bytes);
    let from = ("REGISTER.txt", bytes);
    store.settle_extract(&on(date(2026, 11, 24)), &file, from, settling, (Lang::Sv, &progress))
}

fn compare(store: &Store, bytes: &[u8]) -> Reconciliation {
    store.reconcile(&parsed(bytes), &Progress::default()).unwrap()
}

#[test]
fn r_55_what_bankgirot_alone_has_is_entered_as_one_change_with_the_file_as_its_cause() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let bytes = extract(&[
        ("7", SWEDBANK, ID, "1"),
        ("50501055", "", "995560360793", "1"),
        ("9", ACCOUNT, "005560360793", "2"),
        ("10", SWEDBANK, "198112289874", "1"),
    ]);
    let found = compare(&store, &bytes);
    assert_eq!((found.only_there.len(), found.n_there), (4, 4));
    assert_eq!(found.only_there[0].person.as_ref().map(|it| it.0), Some(payer));
    let mut settling = Settling::entering(&found);
    settling.entered.insert(4, EnteredPayer::New("Åsa Öberg".into()));
    let settled = settle(&mut store, &bytes, &settling).unwrap();
    assert_eq!(settled, Settled { n_entered: 4, n_persons: 2, n_noted: 0 });

    let of = |number_: &str| store.mandate_with(&payee(), number(number_)).unwrap().unwrap().1;
    let evas = of("7");
    assert_eq!((evas.payer, evas.state()), (payer, MandateState::Approved));
    let step = evas.confirmed().unwrap();
    assert!(matches!(&step.cause, Cause::File { name, line: 1, .. } if name == "REGISTER.txt"));
    let giro = of("50501055");
    assert!(
        matches!(&giro.drawn, Some(Drawn::Bankgiro { bankgiro }) if bankgiro.figures() == "50501055")
    );
    let company = store.get(giro.payer).unwrap().unwrap();
    assert_eq!((company.kind, &*company.name), (PersonKind::Company, "Okänd betalare 50501055"));
    assert_eq!(company.identity, Identity::parse("556036-0793", TODAY).ok());
    assert_eq!(company.source, Some(SourceKind::Other));
    assert_eq!(of("9").state(), MandateState::UnderInquiry);
    assert_eq!(of("9").payer, giro.payer, "one new payer of two mandates is entered once");
    let asa = store.get(of("10").payer).unwrap().unwrap();
    assert_eq!((&*asa.given_name, &*asa.name), ("Åsa", "Öberg"));

    assert!(compare(&store, &bytes).is_alike());
    let kept = store.attachments(AutogiroTerms::REGISTER, 1).unwrap();
    assert_eq!((kept.len(), &*kept[0].1.name), (1, "REGISTER.txt"));
    assert!(store.check_all().unwrap().is_sound());
    let again = settle(&mut store, &bytes, &settling).unwrap();
    assert_eq!(again, Settled::default(), "what is entered is not entered anew");
    assert_eq!(store.attachments(AutogiroTerms::REGISTER, 1).unwrap().len(), 1);
    store.undo(&on(date(2026, 11, 25))).unwrap();
    assert_eq!(store.mandates().unwrap(), [], "one undo takes all of it back");
}

#[test]
fn r_55_a_number_that_is_taken_leaves_everything_out() {
    let mut store = store_with_terms();
    let bytes =
        extract(&[("7", SWEDBANK, ID, "1"), ("8", ACCOUNT, ID, "1"), ("7", ACCOUNT, ID, "1")]);
    let settling = Settling::entering(&compare(&store, &bytes));
    let refused = settle(&mut store, &bytes, &settling);
    assert!(matches!(refused, Err(MandateError::Faults(it)) if it == [MandateFault::NumberTaken]));
    assert_eq!(store.mandates().unwrap(), []);
    let entered = settling.entered.into_iter().filter(|(line, _)| *line < 3).collect();
    let two = Settling { entered, ..Settling::default() };
    assert_eq!(settle(&mut store, &bytes, &two).unwrap().n_entered, 2);
}

#[test]
fn r_55_what_differs_is_noted_and_decided_about() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let other_account = approved(&mut store, payer, ("2", "1274, 0235305"));
    let only_here = approved(&mut store, payer, ("3", "8327-9, 0147258925"));
    let renumbered = approved(&mut store, payer, ("4", "6000, 517182351"));
    let sent = signed(&mut store, &draft(payer));
    store.write_file(&by(), &[sent], |_| Ok(())).unwrap();
    let bytes = extract(&[
        ("2", SWEDBANK, "005560360793", "1"),
        ("44", "6000000517182351", ID, "1"),
        ("1005", ACCOUNT, ID, "1"),
    ]);
    let found = compare(&store, &bytes);
    let settling =
        Settling { missing: Settling::missing(&found).missing, ..Settling::noting(&found) };
    assert_eq!(settling.len(), 4);
    assert_eq!(settle(&mut store, &bytes, &settling).unwrap().n_noted, 4);
    let get = |store: &Store, id| store.get::<Mandate>(id).unwrap().unwrap();
    assert_eq!(get(&store, sent).state(), MandateState::Approved, "the file confirms it");
    let kinds = |id| get(&store, id).findings.iter().map(|it| it.kind.clone()).collect::<Vec<_>>();
    assert!(matches!(
        &kinds(other_account)[..],
        [FindingKind::Account { .. }, FindingKind::Identity { .. }]
    ));
    assert_eq!(kinds(only_here), [FindingKind::MissingAtBankgirot]);
    assert_eq!(kinds(renumbered), [FindingKind::PayerNumber { number: number("44") }]);
    let line = get(&store, only_here).findings[0].cause.line(Lang::Sv);
    assert_eq!(line, "REGISTER.txt");
    assert!(matches!(settle(&mut store, &bytes, &settling), Ok(it) if it == Settled::default()));
    let found = compare(&store, &bytes);
    assert_eq!((found.unlike.len(), found.only_here.len(), found.n_alike), (2, 1, 1));
    assert!(Settling::noting(&found).is_empty() && Settling::missing(&found).is_empty());

    let kept = (Decision::KeepOurs, "Vårt nummer gäller");
    store.settle_finding(&by(), renumbered, 0, kept).unwrap();
    let it = get(&store, renumbered);
    assert_eq!((it.payer_number, it.next_number), (Some(number("44")), Some(number("4"))));
    let queued = it.request(None, date(2026, 11, 30)).unwrap();
    assert!(matches!(queued, Some(Request::ChangeNumber(it)) if it.to() == number("4")));
    store.undo(&by()).unwrap();
    let taken = (Decision::TakeTheirs, "Bankgirots nummer gäller");
    store.settle_finding(&by(), renumbered, 0, taken).unwrap();
    let it = get(&store, renumbered);
    assert_eq!((it.payer_number, it.next_number), (Some(number("44")), None));
    store.settle_finding(&by(), other_account, 0, (Decision::TakeTheirs, "Bytt bank")).unwrap();
    let Some(Drawn::Account { account, .. }) = get(&store, other_account).drawn else { panic!() };
    assert_eq!(account.bank(), "Swedbank");
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn r_55_one_that_is_over_here_and_lives_at_bankgirot_differs_and_is_not_entered_anew() {
    let mut store = store_with_terms();
    let payer = eva(&mut store);
    let id = approved(&mut store, payer, ("2", "1274, 0235305"));
    let over = (MandateState::Cancelled, TODAY);
    store.confirm_mandate(&by(), id, over, "Borttaget").unwrap();
    let bytes = extract(&[("2", ACCOUNT, ID, "1")]);
    let found = compare(&store, &bytes);
    assert_eq!((found.only_there.len(), found.unlike.len()), (0, 1));
    settle(&mut store, &bytes, &Settling::noting(&found)).unwrap();
    let it = store.get(id).unwrap().unwrap();
    assert_eq!(it.state(), MandateState::Cancelled, "somebody decides");
    assert_eq!(it.findings[0].kind, FindingKind::OutOfTurn);

    let stranger = extract(&[("2", SWEDBANK, "005560360793", "1")]);
    let found = compare(&store, &stranger);
    assert_eq!((found.only_there.len(), found.unlike.len()), (1, 0), "a number in use anew");
}

#[test]
fn r_55_a_cancelled_settling_changes_nothing_and_another_file_is_refused() {
    let mut store = store_with_terms();
    let bytes = extract(&[("7", SWEDBANK, ID, "1")]);
    let settling = Settling::entering(&compare(&store, &bytes));
    let progress = Progress::default();
    progress.cancel();
    let from = ("REGISTER.txt", &*bytes);
    let told = (Lang::Sv, &progress);
    let cancelled = store.settle_extract(&by(), &parsed(&bytes), from, &settling, told);
    assert!(matches!(cancelled, Err(MandateError::Cancelled)));
    assert_eq!(store.mandates().unwrap(), []);
    let advice = advice(&[("1", ACCOUNT, ID, "0432")]);
    let refused = settle(&mut store, &advice, &settling);
    assert!(matches!(refused, Err(MandateError::NotFromBankgirot)));
}

#[test]
fn who_started_it_tells_how_it_came_and_a_wrong_id_enters_nobody_with_a_number() {
    let mut store = store_with_terms();
    let bytes = extract(&[("7", SWEDBANK, "000000000000", "1")]);
    let bytes = String::from_utf8(bytes).unwrap().replacen("1262026", "2262026", 1).into_bytes();
    let settling = Settling::entering(&compare(&store, &bytes));
    settle(&mut store, &bytes, &settling).unwrap();
    let it = &store.mandates().unwrap()[0].1;
    assert_eq!(it.origin, Some(Origin::InternetBank));
    assert_eq!(store.get(it.payer).unwrap().unwrap().identity, None);
}

/// Beyond what a person waits for, a comparison would be useless: each line is looked up, and none is compared
/// with every other.
#[test]
fn a_long_extract_is_compared_and_entered_in_one_go() {
    let mut store = store_with_terms();
    eva(&mut store);
    let numbers: Vec<String> = (1..=5_000).map(|it: u32| it.to_string()).collect();
    let lines: Vec<_> = numbers.iter().map(|it| (&**it, ACCOUNT, ID, "1")).collect();
    let bytes = extract(&lines);
    let settling = Settling::entering(&compare(&store, &bytes));
    assert_eq!(settle(&mut store, &bytes, &settling).unwrap().n_entered, 5_000);
    assert_eq!(compare(&store, &bytes).n_alike, 5_000);
}
