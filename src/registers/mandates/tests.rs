//! A mandate's life by hand, and the table of its steps.

use jiff::civil::{Date, date};

use super::*;
use crate::{
    autogiro::{EMandateKind, Request},
    law::{Account, FiscalYear, Identity},
    registers::{
        Register,
        autogiro_terms::{AutogiroTerms, PaperKept},
    },
    store::{By, Store, StoreError},
};

const TODAY: Date = date(2026, 11, 22);

pub(super) fn by() -> By {
    By { actor: "Anna".into(), at: "2026-11-22T09:00:00Z".parse().unwrap() }
}

/// As [`by`], on another day.
fn by_on(day: Date) -> By {
    let at = format!("{day}T09:00:00Z").parse().unwrap();
    By { at, ..by() }
}

pub(super) fn number(text: &str) -> PayerNumber {
    PayerNumber::parse(text).unwrap()
}

pub(super) fn payee() -> Bankgiro {
    Bankgiro::parse("5402-9681").unwrap()
}

pub(super) fn account(text: &str) -> Drawn {
    Drawn::Account { account: Account::parse(text).unwrap(), note: String::new() }
}

pub(super) fn eva(store: &mut Store) -> Id<Person> {
    let identity = Identity::parse("19850709-9805", TODAY).ok();
    let eva =
        Person { given_name: "Eva".into(), name: "Öberg".into(), identity, ..Person::default() };
    store.add(&by(), &eva).unwrap()
}

pub(super) fn draft(payer: Id<Person>) -> Mandate {
    Mandate {
        payee: Some(payee()),
        payer_number: Some(number("1005")),
        drawn: Some(account("1274, 0235305")),
        origin: Some(Origin::PaperForm),
        paper: Paper { binder: "Autogiro A".into(), tab: "7".into() },
        edition: 1,
        ..Mandate::of(payer)
    }
}

fn signature() -> Signature {
    Signature { on: date(2026, 11, 19), town: "Umeå".into(), received_on: date(2026, 11, 20) }
}

fn store_with_draft() -> (Store, Id<Mandate>) {
    let mut store = Store::in_memory().unwrap();
    let payer = eva(&mut store);
    let id = store.add(&by(), &draft(payer)).unwrap();
    (store, id)
}

fn faults<T: std::fmt::Debug>(result: Result<T, MandateError>) -> Vec<MandateFault> {
    match result {
        Err(MandateError::Faults(faults)) => faults,
        other => panic!("{other:?}"),
    }
}

#[test]
fn r_50_a_mandate_is_kept_found_and_called() {
    let (store, id) = store_with_draft();
    let kept = store.get(id).unwrap().unwrap();
    assert_eq!(kept, draft(kept.payer));
    assert_eq!(store.mandate_with(&payee(), number("0001005")).unwrap().unwrap().0, id);
    assert_eq!(
        Register::Mandates.title(&store, id.raw()).unwrap().as_deref(),
        Some("Eva Öberg – autogiro 5402-9681")
    );
    for typed in ["öberg", "eva", "1005", "0001005", "19850709-9805", "autogiro a"] {
        assert_eq!(store.find_mandates(typed).unwrap().records, [id.raw()], "{typed}");
    }
    let told = Register::Mandates.told(&serde_json::to_string(&kept).unwrap(), Lang::Sv).unwrap();
    assert!(told.iter().all(|(_, value)| !value.contains("0235305")), "{told:?}");
    assert_eq!(store.mandate_row(id).unwrap().unwrap().name, "Öberg, Eva");
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn r_50_a_number_is_one_mandates_while_it_is_not_over() {
    let (mut store, id) = store_with_draft();
    let payer = store.get(id).unwrap().unwrap().payer;
    let other = Mandate { payer_number: Some(number("0001005")), ..draft(payer) };
    assert!(matches!(store.add(&by(), &other), Err(StoreError::Taken)));
    store.end_mandate(&by(), id, &Ending::by_customer(TODAY)).unwrap();
    let again = store.add(&by(), &other).unwrap();
    assert_eq!(store.mandate_with(&payee(), number("1005")).unwrap().unwrap().0, again);
    assert_eq!(
        faults(store.change_mandate_number(&by(), again, Some(number("1005")))),
        [MandateFault::SameNumber]
    );
}

#[test]
fn r_53_a_life_on_paper_from_signature_to_shredder() {
    let (mut store, id) = store_with_draft();
    let terms = AutogiroTerms { paper: PaperKept::WithRecord, ..AutogiroTerms::default() };
    store.set_autogiro_terms(&by(), &terms).unwrap();
    let state = |store: &Store| store.get(id).unwrap().unwrap().state();
    store.sign_mandate(&by(), id, &signature()).unwrap();
    let signed = store.get(id).unwrap().unwrap();
    assert_eq!((signed.wanted(), signed.confirmed()), (Wanted::InForce, None));
    assert_eq!(signed.difference(), Some(Difference::ToSend));

    store.mark_mandate_sent(&by(), id, TODAY, "Autogiro Online").unwrap();
    assert_eq!(state(&store), MandateState::Sent);
    let approve = (MandateState::Approved, TODAY);
    assert_eq!(faults(store.confirm_mandate(&by(), id, approve, "  ")), [MandateFault::NoReason]);
    store.confirm_mandate(&by(), id, approve, "Såg det i Autogiro Online").unwrap();
    assert_eq!(store.get(id).unwrap().unwrap().difference(), None);

    let told = date(2026, 12, 1);
    let short = Ending { ends_on: date(2026, 12, 30), ..Ending::by_us(told) };
    assert_eq!(faults(store.end_mandate(&by_on(told), id, &short)), [MandateFault::NoticeTooShort]);
    let at_once = Ending { at_once: Some(AtOnce::LackedFunds), ..short };
    assert_eq!(at_once.earliest(), told);
    store.end_mandate(&by_on(told), id, &Ending::by_us(told)).unwrap();
    let ending = store.get(id).unwrap().unwrap();
    assert_eq!(ending.queued_from(), Some(date(2026, 12, 31)));
    assert_eq!(ending.request(None, date(2026, 12, 30)), Ok(None));
    let cancel = Request::Cancel { payer_number: number("1005") };
    assert_eq!(ending.request(None, date(2026, 12, 31)), Ok(Some(cancel)));

    let day = date(2027, 1, 4);
    store.mark_mandate_sent(&by_on(day), id, day, "Autogiro Online").unwrap();
    let shredding = Shredding {
        on: day,
        by: "Anna".into(),
        witness: String::new(),
        how: "Dokumentförstörare".into(),
    };
    assert_eq!(faults(store.shred_mandate(&by_on(day), id, &shredding)), [MandateFault::NotOver]);
    let over = (MandateState::Cancelled, day);
    store.confirm_mandate(&by_on(day), id, over, "Såg det i Autogiro Online").unwrap();

    // The paper is proof for 13 months after the end.
    let n_to_shred = |store: &Store, day| store.mandates_to_shred(day, 9).unwrap().len();
    assert_eq!(n_to_shred(&store, date(2028, 2, 4)), 0);
    assert_eq!(n_to_shred(&store, date(2028, 2, 5)), 1);
    let kept = store.get(id).unwrap().unwrap().kept_through(FiscalYear::CALENDAR).unwrap();
    assert_eq!((kept.claims, kept.bookkeeping), (date(2028, 2, 4), date(2034, 12, 31)));
    store.shred_mandate(&by_on(day), id, &shredding).unwrap();
    assert_eq!(n_to_shred(&store, date(2028, 2, 5)), 0);
    let again = faults(store.shred_mandate(&by_on(day), id, &shredding));
    assert_eq!(again, [MandateFault::IsShredded]);
    assert!(store.check_all().unwrap().is_sound());

    for _ in 0..7 {
        store.undo(&by()).unwrap();
    }
    assert_eq!(store.get(id).unwrap().unwrap().state(), MandateState::Draft);
    assert!(store.check_all().unwrap().is_sound());
}

#[test]
fn r_53_the_paper_goes_when_the_mandate_ends_unless_it_is_the_proof() {
    let (mut store, id) = store_with_draft();
    let approve = (MandateState::Approved, TODAY);
    store.confirm_mandate(&by(), id, approve, "Från det gamla registret").unwrap();
    let over = (MandateState::Cancelled, TODAY);
    store.confirm_mandate(&by(), id, over, "Bankens brev").unwrap();
    let mandate = store.get(id).unwrap().unwrap();
    assert_eq!(mandate.ending, Some(Ending::by_bank(TODAY)));
    let terms = AutogiroTerms { paper: PaperKept::WithRecord, ..AutogiroTerms::default() };
    let shred_from = |terms: &AutogiroTerms| mandate.shred_from(terms, FiscalYear::CALENDAR);
    assert_eq!(shred_from(&AutogiroTerms::default()), Some(TODAY));
    assert_eq!(shred_from(&terms), Some(date(2027, 12, 23)));
    assert_eq!(store.mandates_to_shred(TODAY, 9).unwrap().len(), 1);
    store.set_autogiro_terms(&by(), &terms).unwrap();
    assert_eq!(store.mandates_to_shred(TODAY, 9).unwrap().len(), 0);
}

#[test]
fn r_54_a_form_that_was_never_used_may_go_at_once() {
    let (mut store, id) = store_with_draft();
    store.sign_mandate(&by(), id, &signature()).unwrap();
    store.end_mandate(&by(), id, &Ending::by_customer(TODAY)).unwrap();
    let mandate = store.get(id).unwrap().unwrap();
    assert_eq!((mandate.state(), mandate.confirmed()), (MandateState::Cancelled, None));
    assert_eq!(store.mandates_to_shred(TODAY, 9).unwrap().len(), 1);
}

#[test]
fn r_55_new_and_cancelled_never_go_on_one_date() {
    let (mut store, id) = store_with_draft();
    store.sign_mandate(&by(), id, &signature()).unwrap();
    store.mark_mandate_sent(&by(), id, TODAY, "Autogiro Online").unwrap();
    store.end_mandate(&by(), id, &Ending::by_customer(TODAY)).unwrap();
    let mandate = store.get(id).unwrap().unwrap();
    assert_eq!(mandate.queued_from(), Some(date(2026, 11, 23)));
    assert_eq!(mandate.request(None, TODAY), Ok(None));
}

#[test]
fn r_55_a_request_says_what_it_lacks() {
    type Row = (fn(&mut Mandate), &'static [MandateFault]);
    use MandateFault as F;
    let signed = |alter: fn(&mut Mandate)| {
        let mut it = draft(Id::new(1));
        it.sign(&signature(), &Log::from(&by())).unwrap();
        alter(&mut it);
        it
    };
    let eva = Identity::parse("19850709-9805", TODAY).unwrap();
    let temporary = Identity::parse("20000101-T220", TODAY).unwrap();
    let faults = |alter, identity| signed(alter).request(identity, TODAY).unwrap_err();
    let table: &[Row] = &[
        (|it| it.payee = None, &[F::NoPayee]),
        (|it| it.payer_number = None, &[F::NoPayerNumber]),
        (|it| it.drawn = None, &[F::NotDrawn]),
        (|it| it.drawn = Some(account("1405, 3542562")), &[F::AccountRefused]),
        (|it| it.drawn = Some(Drawn::Bankgiro { bankgiro: payee() }), &[F::NumberOnBankgiro]),
    ];
    for (alter, expected) in table {
        assert_eq!(faults(*alter, Some(&eva)), *expected);
    }
    assert_eq!(faults(|_| {}, None), [F::NoIdentity]);
    assert_eq!(faults(|_| {}, Some(&temporary)), [F::IdentityNotForFiles]);
    let request = signed(|_| {}).request(Some(&eva), TODAY).unwrap().unwrap();
    assert_eq!((request.code(), request.payer_number()), ("04", number("1005")));
    let kept = signed(|it| {
        let account = Account::parse("1405, 3542562").unwrap();
        it.drawn = Some(Drawn::Account { account, note: "Banken har bekräftat det".into() });
    });
    assert!(kept.request(Some(&eva), TODAY).is_ok());
}

#[test]
fn steps_are_not_altered_and_what_bankgirot_knows_is_not_changed_silently() {
    let (mut store, id) = store_with_draft();
    let free = Mandate { drawn: Some(account("8000, 1111112")), ..store.get(id).unwrap().unwrap() };
    store.save(&by(), id, &free).unwrap();
    store.confirm_mandate(&by(), id, (MandateState::Approved, TODAY), "Utdrag").unwrap();
    let kept = store.get(id).unwrap().unwrap();
    let alterations: &[fn(&mut Mandate)] = &[
        |it| it.steps.clear(),
        |it| it.steps[0].on = date(2020, 1, 1),
        |it| it.drawn = Some(account("1274, 0235305")),
        |it| it.payer_number = Some(number("7")),
        |it| it.payee = None,
        |it| it.payer = Id::new(2),
        |it| it.steps.push(Step { to: MandateState::Signed, ..it.steps[0].clone() }),
    ];
    for alter in alterations {
        let mut altered = kept.clone();
        alter(&mut altered);
        let refused = store.save(&by(), id, &altered);
        assert!(matches!(refused, Err(StoreError::Frozen)), "{refused:?}");
    }
    store.save(&by(), id, &Mandate { note: "Ring på fredag".into(), ..kept }).unwrap();
}

/// Every step that may be taken, with what may cause it; no other may.
#[rustfmt::skip]
const STEPS: &[(&str, &str, &str)] = &[
    ("draft", "signed", "form"),
    ("draft", "received", "file hand"),
    ("draft", "under-inquiry", "file hand"),
    ("draft", "approved", "file hand"),
    ("draft", "cancelled", "unsent file hand"),
    ("signed", "sent", "sent hand"),
    ("signed", "under-inquiry", "file hand"),
    ("signed", "approved", "file hand"),
    ("signed", "rejected", "file hand"),
    ("signed", "cancelled", "unsent file hand"),
    ("received", "received", "file hand"),
    ("received", "sent", "sent hand"),
    ("received", "under-inquiry", "file hand"),
    ("received", "approved", "file hand"),
    ("received", "rejected", "sent hand"),
    ("received", "cancelled", "file hand"),
    ("sent", "under-inquiry", "file hand"),
    ("sent", "approved", "file hand"),
    ("sent", "cancellation-sent", "sent hand"),
    ("sent", "rejected", "file hand"),
    ("sent", "cancelled", "file hand"),
    ("under-inquiry", "approved", "file hand"),
    ("under-inquiry", "cancellation-sent", "sent hand"),
    ("under-inquiry", "rejected", "file hand"),
    ("under-inquiry", "cancelled", "file hand"),
    ("approved", "under-inquiry", "file hand"),
    ("approved", "change-sent", "sent hand"),
    ("approved", "cancellation-sent", "sent hand"),
    ("approved", "cancelled", "file hand"),
    ("change-sent", "approved", "file hand"),
    ("change-sent", "cancelled", "file hand"),
    ("cancellation-sent", "approved", "file hand"),
    ("cancellation-sent", "cancelled", "file hand"),
    ("rejected", "signed", "form hand"),
    ("rejected", "under-inquiry", "file hand"),
    ("rejected", "approved", "file hand"),
    ("cancelled", "approved", "hand"),
];

#[test]
fn every_step_of_the_table_may_be_taken_for_its_causes_and_no_other() {
    let plain = |it: MandateState| match it {
        MandateState::Received(_) => MandateState::Received(EMandateKind::New).word(),
        it => it.word(),
    };
    let causes = [
        ("form", CauseKind::Form),
        ("file", CauseKind::File),
        ("hand", CauseKind::Hand),
        ("sent", CauseKind::Sent),
        ("unsent", CauseKind::Unsent),
    ];
    let mut n_taken = 0;
    for from in MandateState::ALL.iter().copied() {
        for to in MandateState::ALL.iter().copied() {
            let row = STEPS.iter().find(|it| (it.0, it.1) == (plain(from), plain(to)));
            for (word, cause) in causes {
                let may = row.is_some_and(|it| it.2.split(' ').any(|it| it == word));
                let fault = transition::fault(from, to, cause);
                assert_eq!(fault.is_none(), may, "{from:?} {to:?} {cause:?}");
                n_taken += usize::from(may);
            }
        }
    }
    assert_eq!(n_taken, 114);
}

#[test]
fn words_of_states_are_read_back_and_every_fault_has_its_text() {
    for state in MandateState::ALL.iter().copied() {
        assert_eq!(MandateState::try_from(state.word().to_owned()).unwrap(), state);
    }
    assert!(MandateState::try_from("gone".to_owned()).is_err());
    let told: std::collections::HashSet<_> =
        MandateFault::ALL.iter().map(|it| it.text().sv).collect();
    assert!(told.len() > MandateFault::ALL.len() - 3, "each says what it is about");
}

#[test]
fn gaps_follow_the_mandate_and_doubt_about_an_account_is_one() {
    use MandateField as F;
    let fields = |it: &Mandate| it.gaps(TODAY).iter().map(|it| it.field).collect::<Vec<_>>();
    let mut mandate = Mandate::of(Id::new(1));
    assert_eq!(fields(&mandate), [F::Payee, F::PayerNumber, F::Drawn, F::Origin, F::Edition]);
    mandate = draft(Id::new(1));
    assert_eq!(fields(&mandate), []);
    for text in ["8000, 1111112", "1405, 3542562"] {
        mandate.drawn = Some(account(text));
        assert_eq!(fields(&mandate), [F::AccountNote], "{text}");
    }
    mandate = Mandate { paper: Paper::default(), ..draft(Id::new(1)) };
    assert_eq!(fields(&mandate), [F::PaperBinder]);
    let bankgiro = Bankgiro::parse("5050-1055").unwrap();
    mandate.drawn = Some(Drawn::Bankgiro { bankgiro });
    assert_eq!(fields(&mandate), [F::Bank, F::PaperBinder, F::PayerNumber]);
}
