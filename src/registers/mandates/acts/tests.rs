//! What cannot be done with a mandate is refused with its reason, and leaves it as it was.

use jiff::civil::date;

use super::*;
use crate::{
    core::Id,
    law::{Account, Bankgiro},
    registers::mandates::{
        AtOnce, EndedBy, Origin,
        tests::{account, by, draft, number, payee},
    },
};

const YESTERDAY: Date = date(2026, 11, 21);
const TODAY: Date = date(2026, 11, 22);
const TOMORROW: Date = date(2026, 11, 23);

fn log() -> Log {
    Log::from(&by())
}

fn signature() -> Signature {
    Signature { on: TODAY, town: String::new(), received_on: TODAY }
}

/// A mandate that somebody has confirmed to be `state` since yesterday.
fn confirmed(state: MandateState) -> Mandate {
    let mut it = draft(Id::new(1));
    it.confirm_by_hand((state, YESTERDAY), "Autogiro Online", &log()).unwrap();
    it
}

fn approved() -> Mandate {
    confirmed(MandateState::Approved)
}

fn cancelled() -> Mandate {
    confirmed(MandateState::Cancelled)
}

/// A mandate from the internet bank that waits for our answer.
fn received() -> Mandate {
    let mut it = Mandate { origin: Some(Origin::InternetBank), ..draft(Id::new(1)) };
    let to = MandateState::Received(crate::autogiro::EMandateKind::New);
    let cause = Cause::File { name: String::new(), sha256: String::new(), line: 2 };
    it.step((to, YESTERDAY), cause, String::new(), &log()).unwrap();
    it
}

fn on_bankgiro() -> Mandate {
    let bankgiro = Bankgiro::parse("5050-1055").unwrap();
    Mandate {
        payer_number: Some((&bankgiro).into()),
        drawn: Some(Drawn::Bankgiro { bankgiro }),
        ..approved()
    }
}

fn shredding() -> Shredding {
    Shredding { on: TODAY, by: "Anna".into(), witness: String::new(), how: String::new() }
}

#[test]
fn r_50_what_cannot_be_done_is_refused_with_its_reason() {
    use MandateFault as F;
    type Row = (&'static str, Mandate, fn(&mut Mandate) -> Done, MandateFault);
    let wrong = Mandate { drawn: Some(account("1405, 3542562")), ..draft(Id::new(1)) };
    let table: [Row; 15] = [
        (
            "signed tomorrow",
            draft(Id::new(1)),
            |it| it.sign(&Signature { on: TOMORROW, ..signature() }, &log()),
            F::InTheFuture,
        ),
        (
            "received tomorrow",
            draft(Id::new(1)),
            |it| it.sign(&Signature { received_on: TOMORROW, ..signature() }, &log()),
            F::InTheFuture,
        ),
        ("a wrong account", wrong, |it| it.sign(&signature(), &log()), F::AccountRefused),
        ("an answer to a form", approved(), |it| it.answer(Answer::Accept), F::IsSent),
        (
            "sent tomorrow",
            received_and_accepted(),
            |it| it.mark_sent(TOMORROW, "Autogiro Online", &log()),
            F::InTheFuture,
        ),
        ("nothing to send", approved(), |it| it.mark_sent(TODAY, "x", &log()), F::NothingToSend),
        ("no reason", received_and_accepted(), |it| it.mark_sent(TODAY, " ", &log()), F::NoReason),
        (
            "what is ours to say",
            received_and_accepted(),
            |it| it.confirm_by_hand((MandateState::Sent, TODAY), "Autogiro Online", &log()),
            F::NotConfirming,
        ),
        (
            "confirmed tomorrow",
            approved(),
            |it| it.confirm_by_hand((MandateState::Cancelled, TOMORROW), "Banken", &log()),
            F::InTheFuture,
        ),
        ("nothing to undo", approved(), Mandate::keep, F::NothingToSettle),
        ("over", cancelled(), Mandate::keep, F::IsOver),
        (
            "asked already",
            {
                let mut it = approved();
                it.end(&Ending::by_customer(YESTERDAY), &log()).unwrap();
                it.sent_in("ab", &log()).unwrap();
                it
            },
            Mandate::keep,
            F::IsSent,
        ),
        (
            "another number on a bankgiro",
            on_bankgiro(),
            |it| it.change_number(Some(number("1006"))),
            F::NumberOnBankgiro,
        ),
        (
            "no finding",
            approved(),
            |it| it.settle(0, Decision::KeepOurs, "x", &log()),
            F::NothingToSettle,
        ),
        (
            "decided without a word",
            {
                let mut it = approved();
                let (kind, cause) = (FindingKind::AlreadyThere, Cause::Form);
                let (on, detail) = (TODAY, String::new());
                it.find(Finding { kind, on, cause, detail, settled: None });
                it
            },
            |it| it.settle(0, Decision::KeepOurs, " ", &log()),
            F::NoReason,
        ),
    ];
    for (what, before, act, fault) in table {
        let mut after = before.clone();
        assert_eq!(act(&mut after), Err(fault), "{what}");
        assert_eq!(after, before, "{what}");
    }
}

fn received_and_accepted() -> Mandate {
    let mut it = received();
    it.answer(Answer::Accept).unwrap();
    it
}

#[test]
fn r_53_an_end_keeps_to_the_text_of_the_mandate() {
    use MandateFault as F;
    let at_once = Ending { at_once: Some(AtOnce::AccountClosed), ..Ending::by_us(TODAY) };
    let ending = || {
        let mut it = approved();
        it.end(&Ending::by_us(TODAY), &log()).unwrap();
        it
    };
    let table = [
        (approved(), Ending::by_customer(TODAY), None),
        (approved(), Ending::by_us(TODAY), None),
        (approved(), Ending { ends_on: TODAY, ..at_once }, None),
        (approved(), Ending::by_customer(TOMORROW), Some(F::InTheFuture)),
        (
            approved(),
            Ending { ends_on: YESTERDAY, ..Ending::by_customer(TODAY) },
            Some(F::EndsBeforeTold),
        ),
        (
            approved(),
            Ending { ends_on: date(2026, 12, 21), ..Ending::by_us(TODAY) },
            Some(F::NoticeTooShort),
        ),
        (received(), Ending::by_customer(TODAY), Some(F::NeedsAnswer)),
        (cancelled(), Ending::by_customer(TODAY), Some(F::IsOver)),
        (ending(), Ending::by_us(TODAY), Some(F::IsEnding)),
        (ending(), Ending::by_customer(TODAY), None), // the payer may end it sooner
    ];
    for (before, ending, fault) in table {
        let mut after = before.clone();
        assert_eq!(after.end(&ending, &log()).err(), fault, "{ending:?}");
        assert_eq!(after == before, fault.is_some());
    }
}

#[test]
fn r_53_a_form_is_shredded_by_somebody_after_the_end_and_once() {
    use MandateFault as F;
    let shredded = Mandate { shredded: Some(shredding()), ..cancelled() };
    let electronic = Mandate {
        origin: Some(Origin::InternetBank),
        paper: crate::registers::paper::Paper::default(),
        ..cancelled()
    };
    let table = [
        (cancelled(), shredding(), None),
        (cancelled(), Shredding { on: YESTERDAY, ..shredding() }, None),
        (cancelled(), Shredding { by: " ".into(), ..shredding() }, Some(F::NoShredder)),
        (cancelled(), Shredding { on: TOMORROW, ..shredding() }, Some(F::InTheFuture)),
        (
            cancelled(),
            Shredding { on: date(2026, 11, 20), ..shredding() },
            Some(F::ShreddedBeforeEnd),
        ),
        (approved(), shredding(), Some(F::NotOver)),
        (shredded, shredding(), Some(F::IsShredded)),
        (electronic, shredding(), Some(F::NoPaper)),
    ];
    for (before, shredding, fault) in table {
        let mut after = before.clone();
        assert_eq!(after.shred(&shredding, &log()).err(), fault, "{shredding:?}");
        assert_eq!(after == before, fault.is_some());
    }
}

#[test]
fn r_55_what_is_asked_follows_who_ended_it_and_what_is_undecided() {
    let mut by_bank = approved();
    by_bank.end(&Ending::by_bank(YESTERDAY), &log()).unwrap();
    assert_eq!(by_bank.ask(), None, "the bank tells Bankgirot");
    let mut by_us = approved();
    by_us.end(&Ending::by_customer(YESTERDAY), &log()).unwrap();
    assert_eq!(by_us.ask(), Some(crate::registers::mandates::Ask::Cancel));
    for (kind, is_asked) in [
        (FindingKind::NotDone, false),
        (FindingKind::MissingAtBankgirot, false),
        (FindingKind::AlreadyThere, true),
    ] {
        let mut it = by_us.clone();
        let (cause, detail) = (Cause::Form, String::new());
        it.find(Finding { kind, on: TODAY, cause, detail, settled: None });
        assert_eq!(it.ask().is_some(), is_asked, "{:?}", it.findings);
        it.settle(0, Decision::KeepOurs, "Frågat banken", &log()).unwrap();
        assert!(it.ask().is_some());
    }
}

#[test]
fn what_was_confirmed_before_a_new_signature_is_confirmed_no_more() {
    let mut it = draft(Id::new(1));
    it.sign(&signature(), &log()).unwrap();
    it.confirm_by_hand((MandateState::Rejected, TODAY), "Fel konto", &log()).unwrap();
    assert_eq!(it.confirmed().map(|it| it.to), Some(MandateState::Rejected));
    it.drawn = Some(Drawn::Account {
        account: Account::parse("6114, 517182351").unwrap(),
        note: String::new(),
    });
    it.sign(&signature(), &log()).unwrap();
    assert_eq!((it.state(), it.confirmed()), (MandateState::Signed, None));
    assert_eq!(it.payee, Some(payee()));
}

#[test]
fn r_53_what_may_no_longer_be_debited_is_told_by_who_ended_it() {
    let at_once = Ending { at_once: Some(AtOnce::LackedFunds), ..Ending::by_customer(TODAY) };
    let later = Ending { ends_on: date(2026, 12, 31), ..Ending::by_customer(TODAY) };
    // 2026-11-22 is a Sunday; five bank days from the Monday.
    let table = [
        (Ending::by_customer(TODAY), date(2026, 11, 30)),
        (later, date(2027, 1, 1)),
        (Ending::by_bank(TODAY), TOMORROW),
        (Ending::by_us(TODAY), date(2026, 12, 23)),
        (Ending { by: EndedBy::Us, ..at_once }, TOMORROW),
    ];
    for (ending, first) in table {
        assert_eq!(ending.first_stopped(), first, "{ending:?}");
    }
}
