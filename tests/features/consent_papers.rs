//! The papers about consents: the form, the receipt and the list, through the window.

use egui::{Key, Modifiers, accesskit::Role};
use jiff::civil::date;
use parmen::{
    app::{About, Place},
    core::Id,
    registers::{
        Register,
        consent_texts::{ConsentText, TextVersion, Wording},
        consents::{Channel, ConsentEvent, EventKind},
        persons::Person,
    },
    reports::ReportKind,
    store::Store,
};

use crate::{
    papers::{papers, saved},
    support::by,
};

fn wording() -> Wording {
    Wording {
        purpose: "Skicka vårt nyhetsbrev till dig".into(),
        statement: "Ja, jag vill ha nyhetsbrevet.".into(),
        data: "Namn och e-postadress".into(),
        storage: "Utskickssystemet".into(),
        retention: "Tills du tar tillbaka ditt samtycke".into(),
        recipients: "Ingen utanför företaget".into(),
        withdrawal: "Ring eller skriv till oss".into(),
        transfer_risk: String::new(),
    }
}

/// A text in use, a draft, and a person who has said yes and then no.
fn fill(store: &mut Store) {
    let version =
        |in_use_from| TextVersion { sv: wording(), in_use_from, ..TextVersion::default() };
    for (name, from) in [("Nyhetsbrev", Some(date(2026, 1, 1))), ("Spelet", None)] {
        let text = ConsentText {
            name: name.into(),
            versions: vec![version(from)],
            ..ConsentText::default()
        };
        store.add(&by(), &text).unwrap();
    }
    let person =
        Person { given_name: "Märta".into(), name: "Sjöström".into(), ..Person::default() };
    let person = store.add(&by(), &person).unwrap();
    let event = |kind, on| ConsentEvent {
        kind,
        on,
        version: 1,
        channel: Some(Channel::InPerson),
        received_by: "Anna".into(),
        ..ConsentEvent::default()
    };
    let yes = event(EventKind::Given, date(2026, 3, 1));
    let no = event(EventKind::Withdrawn, date(2026, 11, 20));
    for event in [yes, no] {
        store.log_consent(&by(), person, Id::new(1), &event).unwrap();
    }
}

#[test]
fn r_46_a_form_is_made_out_for_a_person_and_its_guardian() {
    let (mut window, folder) =
        papers(fill, Place::Reports(ReportKind::Samtyckesblankett, About::Nothing));
    assert!(window.shows("Vad ska blanketten fråga om?"));
    window.press("Nyhetsbrev");
    window.type_into("Namn eller nummer", "sjös");
    window.press("Sjöström, Märta");
    window.press("Vårdnadshavare skriver under för ett barn");
    let text = saved(&mut window, &folder);
    assert!(
        text.contains("# Samtycke för ett barn") && text.contains("Barnets namn: Märta Sjöström")
    );
    assert!(text.contains("[ ] Ja, jag vill ha nyhetsbrevet.\n[ ] Nej, jag samtycker inte."));
    assert!(text.contains("Nyhetsbrev, version 1 på svenska"));
}

#[test]
fn pages_that_are_ready_leave_the_keyboard_with_whoever_types() {
    let (mut window, _folder) =
        papers(fill, Place::Reports(ReportKind::Samtyckesblankett, About::Nothing));
    window.type_into("Namn eller nummer", "sjö");
    window.reach("Nyhetsbrev");
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.settle();
    assert!(window.is_at(Role::TextInput, "Namn eller nummer"));
}

#[test]
fn r_40_a_form_with_a_draft_says_why_it_is_not_made() {
    let about = About::Purpose(Id::new(2), None);
    let (mut window, _folder) = papers(fill, Place::Reports(ReportKind::Samtyckesblankett, about));
    window.settle();
    assert!(window.tells("Det finns ingen godkänd ordalydelse den dagen för Spelet."));
    assert!(!window.tells("Sida 1 av "));
    window.key(Modifiers::NONE, Key::Escape);
    assert_eq!(window.place(), Place::Register(Register::ConsentTexts, Some(2)));
}

#[test]
fn r_42_the_receipt_of_a_withdrawn_consent_confirms_the_withdrawal() {
    let about = About::Consent(Id::new(1));
    let (mut window, folder) = papers(fill, Place::Reports(ReportKind::Samtyckeskvitto, about));
    let text = saved(&mut window, &folder);
    assert!(
        text.contains("# Ditt samtycke är återkallat") && text.contains("Det gäller: Nyhetsbrev")
    );
    assert!(window.shows("Nyhetsbrev – återkallat"));
    window.press("Byt person");
    assert!(window.shows("Vems samtycke gäller kvittot?"));
}

#[test]
fn r_41_the_list_tells_who_consents_on_a_day() {
    let (mut window, folder) = papers(fill, Place::Reports(ReportKind::Samtycken, About::Nothing));
    let text = saved(&mut window, &folder);
    assert!(text.contains("## Nyhetsbrev\n\nIngen samtycker."));
}
