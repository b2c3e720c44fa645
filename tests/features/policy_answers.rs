//! What many activities lack: a question is put once, answered once, and gone on from by the keyboard.

use parmen::{policy::Section, registers::processing::Activity, store::Store};

use crate::{
    policy::{START, TODAY, activity, begun, enter, on, step, tab_to},
    support::{by, window},
};

/// Two activities that nobody has answered for.
fn unanswered(store: &mut Store) {
    begun(store);
    let other = Activity { name: "Orderhantering".into(), ..Activity::default() };
    store.add(&by(), &other).unwrap();
}

#[test]
fn ctrl_and_enter_goes_on_and_presses_nothing_that_the_keyboard_is_at() {
    let mut window = window(step(Section::Profiling), unanswered);
    tab_to(&mut window, "Orderhantering: Sker profilering");
    on(&mut window);
    assert_eq!(window.place(), step(Section::AutomatedDecisions));
    assert!(!window.shows("Spara svaret"));
}

#[test]
fn ctrl_and_enter_saves_an_answer_and_leads_to_the_next() {
    let mut window = window(step(Section::Transfers), unanswered);
    enter(&mut window, "Fakturering och kundadministration: Förs uppgifter");
    window.press_part("Inga: ");
    on(&mut window);
    assert_eq!(window.place(), step(Section::Transfers));
    assert_eq!(activity(&window).transfers.none_on, Some(TODAY));
    assert!(window.shows("Spara svaret"), "of the next activity that lacks an answer");
}

#[test]
fn a_question_that_many_lack_is_put_once_with_their_names() {
    let mut window = window(step(Section::Transfers), unanswered);
    assert!(window.tells("2 saker saknas"));
    assert!(window.shows("Förs uppgifter ut ur EU/EES? Svara även om det är nej"));
    window.press("Orderhantering: Förs uppgifter ut ur EU/EES? Svara även om det är nej");
    assert!(window.shows("Spara svaret"));
}

#[test]
fn an_empty_binder_is_not_said_to_have_come_far() {
    let empty = window(START, |_| ());
    assert!(!empty.tells("avsnitt är klara") && empty.shows("Börja här"));
    assert!(window(START, begun).tells("avsnitt är klara"));
}

#[test]
fn what_an_activity_does_not_say_is_seen_and_asked_for() {
    let mut window = window(step(Section::Children), unanswered);
    assert!(window.shows("Inget svar än."));
    window.press_part("Svara nej för alla");
    assert!(activity(&window).children.is_answered());
    assert!(window.tells("Vi samlar inte in uppgifter om barn."));
}
