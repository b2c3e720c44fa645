//! The three short wizards by the keyboard alone, and where one comes to them from.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use parmen::{
    app::{About, Place},
    core::Id,
    law::LawfulBasis,
    registers::{
        Register,
        assessments::{
            Assessment, AssessmentKind, Balance, Balancing, Compatible, Matter, Suggestion, Verdict,
        },
        processing::{Activity, Purpose},
    },
    reports::ReportKind,
    store::Store,
};

use crate::support::{Window, by, window};

const ACTIVITY: Id<Activity> = Id::new(1);
const ASSESSMENTS: Place = Place::Register(Register::Assessments, None);
const RECORD: Place = Place::Register(Register::Activities, Some(1));

/// An activity with one purpose on an interest that nobody has weighed, and one on a contract.
fn fill(store: &mut Store) {
    let purpose =
        |what: &str, basis| Purpose { what: what.into(), basis: Some(basis), ..Purpose::default() };
    let activity = Activity {
        name: "Kundtjänst".into(),
        purposes: vec![
            purpose("Svara på frågor", LawfulBasis::Contract),
            purpose("Berätta om avbrott", LawfulBasis::LegitimateInterests),
        ],
        ..Activity::default()
    };
    assert_eq!(store.add(&by(), &activity).unwrap(), ACTIVITY);
}

fn assessment(window: &Window) -> Assessment {
    window.store().get(Id::new(1)).unwrap().unwrap()
}

fn purpose(window: &Window) -> Purpose {
    window.store().get(ACTIVITY).unwrap().unwrap().purposes.remove(1)
}

/// Types where the keyboard is.
fn types(window: &mut Window, text: &str) {
    window.harness.event(egui::Event::Text(text.to_owned()));
    window.settle();
}

fn goes_on(window: &mut Window) {
    window.key(Modifiers::COMMAND, Key::Enter);
}

/// Answers the pages in words, each with what is typed where the keyboard comes.
fn answers(window: &mut Window, words: &[&str]) {
    for words in words {
        types(window, words);
        goes_on(window);
    }
}

/// Chooses the answer `n` steps to the right where the keyboard is.
fn picks(window: &mut Window, n: usize) {
    window.key(Modifiers::NONE, if n == 0 { Key::Space } else { Key::ArrowRight });
}

const WEIGHED: [&str; 5] = [
    "Att kunden hinner förbereda sig",
    "Vi måste veta vart vi ska skriva",
    "Kunden väntar sig det",
    "Få och korta meddelanden",
    "Svara stopp",
];

#[test]
fn r_14_a_balancing_test_is_made_by_the_keyboard_and_answers_the_gap_of_its_purpose() {
    let mut window = window(RECORD, fill);
    assert!(window.tells("Intresseavvägningen saknas"));
    window.press("Gör intresseavvägning: Berätta om avbrott");
    assert_eq!(
        window.place(),
        Place::Assess(AssessmentKind::Balancing, ACTIVITY, Some(1)),
        "from the purpose itself"
    );
    assert!(window.shows("Steg 1 av 7 · Intresseavvägning"));
    goes_on(&mut window);
    assert!(window.is_at(Role::MultilineTextInput, "Intresset"));
    assert!(window.tells("Intresseavvägning (GDPR 6.1 f)"), "what the law says stands beside");
    answers(&mut window, &WEIGHED);
    assert!(window.shows("Vems intresse väger tyngst?"));
    picks(&mut window, 0);
    window.key(Modifiers::NONE, Key::Tab);
    types(&mut window, "Kunden har nytta av det.");
    goes_on(&mut window);
    assert!(window.tells("Ert intresse väger tyngst."));
    assert_eq!(purpose(&window).balancing, "", "nothing is settled before it is dated");
    goes_on(&mut window);
    let it = assessment(&window);
    assert_eq!((it.verdict(), it.assessed_on), (Verdict::May, Some(date(2026, 11, 22))));
    assert_eq!(it.name, "Intresseavvägning: Berätta om avbrott");
    assert_eq!(it.review_on, Some(date(2027, 11, 22)));
    let purpose = purpose(&window);
    assert_eq!(purpose.balancing, "Kunden har nytta av det.");
    assert_eq!(purpose.interest, WEIGHED[0]);
    window.reach("Kundtjänst");
    assert_eq!(window.place(), RECORD);
    assert!(!window.tells("Intresseavvägningen saknas"));
    assert!(window.shows("Intresseavvägning: Berätta om avbrott"), "and links back");
}

/// A finished balancing test.
fn weighed(store: &mut Store) {
    fill(store);
    let [interest, necessity, balance, safeguards, opt_out] = WEIGHED.map(str::to_owned);
    let matter = Matter::Balancing(Balancing {
        interest,
        necessity,
        balance,
        safeguards,
        opt_out,
        outcome: Some(Balance::Ours),
        reasons: "Kunden har nytta av det.".into(),
    });
    let assessment = Assessment {
        name: "Driftinformation".into(),
        matter,
        assessed_on: Some(date(2025, 1, 7)),
        assessed_by: "Anna".into(),
        review_on: Some(date(2026, 1, 7)),
        ..Assessment::about(AssessmentKind::Balancing, Some(ACTIVITY), "Berätta om avbrott")
    };
    store.assess(&by(), None, &assessment).unwrap();
}

#[test]
fn r_14_what_may_not_be_done_is_cleared_from_the_purpose_and_can_be_taken_back() {
    let mut window = window(Place::Register(Register::Assessments, Some(1)), weighed);
    assert!(!purpose(&window).balancing.is_empty());
    window.key(Modifiers::NONE, Key::F2);
    window.press("Ändra: Slutsats");
    picks(&mut window, 1);
    goes_on(&mut window);
    assert!(window.tells("Personernas intresse väger tyngst. Välj en annan rättslig grund"));
    goes_on(&mut window);
    assert_eq!(assessment(&window).verdict(), Verdict::MayNot);
    assert_eq!((purpose(&window).balancing.as_str(), purpose(&window).balanced_on), ("", None));
    assert!(window.tells("Personernas intresse väger tyngst. Välj en annan rättslig grund"));
}

#[test]
fn a_late_review_stands_in_the_overview_and_the_assessment_is_made_again() {
    let mut window = window(Place::Overview, weighed);
    window.press_part("Gör om bedömningen Driftinformation");
    assert_eq!(window.place(), Place::Register(Register::Assessments, Some(1)));
    assert!(window.shows("Försenad"));
    window.press("Gör om bedömningen");
    assert!(window.is_at(Role::MultilineTextInput, "Intresset"));
    (0..6).for_each(|_| goes_on(&mut window));
    goes_on(&mut window);
    let it = assessment(&window);
    assert_eq!(
        (it.assessed_on, it.review_on),
        (Some(date(2026, 11, 22)), Some(date(2027, 11, 22)))
    );
    window.press("Översikt");
    assert!(!window.tells("Gör om bedömningen"));
}

#[test]
fn r_19_a_new_purpose_is_assessed_by_the_five_letters() {
    let mut window = window(RECORD, fill);
    window.press("Pröva ett nytt ändamål");
    window.choose("Ändamål", "Svara på frågor");
    goes_on(&mut window);
    for letter in ["a", "b", "c", "d", "e"] {
        assert!(window.tells(&format!("6.4\u{a0}{letter}")), "{letter}");
        types(&mut window, "Samma kund och samma ärende");
        goes_on(&mut window);
    }
    picks(&mut window, 0);
    window.key(Modifiers::NONE, Key::Tab);
    types(&mut window, "Det nya ligger nära det gamla.");
    goes_on(&mut window);
    assert!(window.tells("Ändamålen går ihop."));
    goes_on(&mut window);
    let it = assessment(&window);
    let Matter::Compatibility(matter) = &it.matter else { panic!() };
    assert_eq!((matter.outcome, it.verdict()), (Some(Compatible::Yes), Verdict::May));
    let told = window.store().get(ACTIVITY).unwrap().unwrap().purposes.remove(0).compatibility;
    assert_eq!(told, "Det nya ligger nära det gamla.");
    window.press("Skriv ut");
    let about = About::Assessment(Id::new(1));
    assert_eq!(window.place(), Place::Reports(ReportKind::Forenlighetsbedomning, about));
    window.wait_for(|it| it.tells("Sida 1 av "));
}

#[test]
fn the_nine_criteria_are_answered_one_by_one_and_two_of_them_suggest_an_impact_assessment() {
    let mut window = window(RECORD, fill);
    window.press("Behövs en konsekvensbedömning?");
    goes_on(&mut window);
    for n in 1..=9 {
        assert!(
            window
                .shows(&format!("Steg {} av 12 · Behov av konsekvensbedömning: Kundtjänst", n + 1))
        );
        picks(&mut window, usize::from(n != 3));
        goes_on(&mut window);
    }
    picks(&mut window, 1);
    goes_on(&mut window);
    assert!(window.tells("1 kriterium är uppfyllt."));
    goes_on(&mut window);
    assert!(window.tells("Skriv skälen i en eller två meningar"), "one yes asks for reasons");
    window.press("Ändra: Stor omfattning");
    picks(&mut window, 0);
    window.key(Modifiers::NONE, Key::ArrowLeft);
    (0..7).for_each(|_| goes_on(&mut window));
    assert!(
        window.tells("2 kriterier är uppfyllda.") || window.tells("En konsekvensbedömning behövs")
    );
    window.press_part("Spara och stäng");
    let it = assessment(&window);
    let Matter::Screening(matter) = &it.matter else { panic!() };
    assert_eq!((matter.suggests(), matter.met().count()), (Suggestion::Needed, 2));
    assert_eq!(it.verdict(), Verdict::Unfinished, "nobody has dated it");
    window.press("Fortsätt med frågorna");
    assert!(window.shows("Bedömer ni personer?"));
}

#[test]
fn what_is_answered_is_kept_when_the_wizard_is_left_and_taken_up_again() {
    let mut window = window(ASSESSMENTS, fill);
    window.key(Modifiers::COMMAND, Key::N);
    window.choose("Behandling", "Kundtjänst");
    window.choose("Ändamål", "Berätta om avbrott");
    goes_on(&mut window);
    types(&mut window, "Att kunden hinner förbereda sig");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Vad gäller bedömningen?"), "a page back");
    window.press("Spara och stäng");
    assert!(window.tells("Bedömningen är inte klar."));
    let Matter::Balancing(matter) = assessment(&window).matter else { panic!() };
    assert_eq!(matter.interest, "Att kunden hinner förbereda sig");
    window.follow("Behandlingar");
    window.press_row("Kundtjänst");
    window.press("Gör intresseavvägning: Berätta om avbrott");
    assert!(window.shows("Steg 1 av 7 · Intresseavvägning: Berätta om avbrott"));
    assert_eq!(window.store().assessments().unwrap().len(), 1, "the same one");
    window.press("Spara och stäng");
    window.press_part("Hur säger man nej?");
    assert!(
        window.is_at(Role::MultilineTextInput, "Rätten att säga nej"),
        "a gap leads to its page"
    );
    window.press("Spara och stäng");
    window.press("Stäng posten");
    assert!(window.harness.query_by_label("Ny bedömning").is_some());
}

#[test]
fn the_list_is_reached_from_the_activities_and_by_the_search() {
    let mut window = window(Place::Register(Register::Activities, None), weighed);
    window.press("Bedömningar");
    assert_eq!(window.place(), ASSESSMENTS);
    window.press_row("Driftinformation");
    assert!(window.shows("Kundtjänst"));
}
