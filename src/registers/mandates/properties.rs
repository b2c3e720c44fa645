//! No sequence of acts confirms a mandate without a file or a reason.

use jiff::{ToSpan, civil::Date};
use proptest::{collection::vec, prelude::*, sample::select};

use super::{tests::*, *};
use crate::{
    core::Choice,
    store::{By, Store},
};

/// Something that a person does.
#[derive(Debug, Clone)]
enum Act {
    Sign,
    Answer(Answer),
    MarkSent(&'static str),
    SentInFile,
    Confirm(MandateState, &'static str),
    End(EndedBy),
    Renumber(&'static str),
    Shred(&'static str),
    Undo,
}

fn acts() -> impl Strategy<Value = Act> {
    let reason = || select(vec!["", "  ", "Autogiro Online"]);
    prop_oneof![
        Just(Act::Sign),
        select(Answer::ALL.to_vec()).prop_map(Act::Answer),
        reason().prop_map(Act::MarkSent),
        Just(Act::SentInFile),
        (select(MandateState::ALL.to_vec()), reason()).prop_map(|(to, why)| Act::Confirm(to, why)),
        select(EndedBy::ALL.to_vec()).prop_map(Act::End),
        select(vec!["1006", "1007"]).prop_map(Act::Renumber),
        select(vec!["", "Anna"]).prop_map(Act::Shred),
        Just(Act::Undo),
    ]
}

/// Does it on the day; whether it was done.
fn do_it(store: &mut Store, id: Id<Mandate>, day: Date, act: &Act) -> bool {
    let by = By { at: format!("{day}T09:00:00Z").parse().unwrap(), ..by() };
    match act {
        Act::Sign => {
            let signature = Signature { on: day, town: String::new(), received_on: day };
            store.sign_mandate(&by, id, &signature).is_ok()
        }
        Act::Answer(answer) => store.answer_mandate(&by, id, *answer).is_ok(),
        Act::MarkSent(reason) => store.mark_mandate_sent(&by, id, day, reason).is_ok(),
        Act::SentInFile => {
            let mut mandate = store.get(id).unwrap().unwrap();
            mandate.sent_in("ab", &Log::from(&by)).is_ok() && store.save(&by, id, &mandate).is_ok()
        }
        Act::Confirm(to, reason) => store.confirm_mandate(&by, id, (*to, day), reason).is_ok(),
        Act::End(who) => {
            store.end_mandate(&by, id, &Ending { by: *who, ..Ending::by_us(day) }).is_ok()
        }
        Act::Renumber(to) => store.change_mandate_number(&by, id, Some(number(to))).is_ok(),
        Act::Shred(who) => {
            let (witness, how) = (String::new(), String::new());
            let shredding = Shredding { on: day, by: (*who).into(), witness, how };
            store.shred_mandate(&by, id, &shredding).is_ok()
        }
        Act::Undo => {
            // Not so far back that the mandate itself has never been.
            let latest = store.undoable().unwrap().unwrap();
            latest.verb != crate::store::Verb::Added && store.undo(&by).is_ok()
        }
    }
}

/// Whether a step is one that Bankgirot, or somebody with a reason, stands for.
fn is_founded(step: &Step) -> bool {
    match &step.cause {
        Cause::File { .. } => true,
        Cause::Hand { reason } => !reason.trim().is_empty(),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn r_55_nothing_confirms_without_a_file_or_a_reason(acts in vec(acts(), 1..14)) {
        let mut store = Store::in_memory().unwrap();
        let payer = eva(&mut store);
        let id = store.add(&by(), &draft(payer)).unwrap();
        let mut day: Date = "2026-11-22".parse().unwrap();
        for act in &acts {
            let before = store.get(id).unwrap().unwrap();
            let is_done = do_it(&mut store, id, day, act);
            let after = store.get(id).unwrap().unwrap();
            if !is_done {
                prop_assert_eq!(&before, &after, "what is refused changes nothing: {:?}", act);
            }
            if let Some(step) = after.confirmed() {
                prop_assert!(is_founded(step), "{:?}", step);
            }
            if after.state().is_in_force() {
                let approved = after.steps.iter().any(|it| {
                    it.to == MandateState::Approved && is_founded(it)
                });
                prop_assert!(approved, "in force without anybody's word: {:?}", after.steps);
            }
            if !matches!(act, Act::Undo) {
                prop_assert!(after.steps.starts_with(&before.steps));
            }
            day = day.saturating_add(9.days());
        }
        prop_assert!(store.check_all().unwrap().is_sound());
    }
}
