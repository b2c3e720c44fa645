//! A mandate's whole life by its papers and the files: the form is printed and signed, scanned, sent, confirmed, ended,
//! answered by letter and shredded, each step from the mandate's own page.

use egui::{Key, Modifiers};
use jiff::civil::date;
use parmen::{
    app::{About, Place},
    binder::files,
    core::Id,
    law::Bankgiro,
    prefs::Prefs,
    registers::{
        Register,
        mandates::{EndedBy, Mandate, MandateState, Origin},
    },
    reports::ReportKind,
    store::Stored,
    ui::file_dialog::Reply,
};

use crate::{
    mandates::{eva_and_terms, first, press_next, signed},
    support::{Window, by, window, window_with},
};

const EVAS: Place = Place::Register(Register::Mandates, Some(1));

fn paper(kind: ReportKind) -> Place {
    Place::Reports(kind, About::Mandate(Id::new(1)))
}

/// Prints by the keyboard, sees that `kind` lies on the desk, and goes back to the mandate.
#[track_caller]
fn prints(window: &mut Window, kind: ReportKind) {
    window.key(Modifiers::COMMAND, Key::P);
    assert_eq!(window.place(), paper(kind));
    window.wait_for(|it| it.tells("Sida 1 av "));
    window.key(Modifiers::NONE, Key::Escape);
    assert_eq!(window.place(), EVAS);
}

/// Waits until the binder is back on the desk with Eva's mandate in `state`.
#[track_caller]
fn becomes(window: &mut Window, state: MandateState) {
    window.wait_for(|it| {
        let store = it.harness.state().desk().unwrap().store();
        store.is_some_and(|it| it.get::<Mandate>(Id::new(1)).unwrap().unwrap().state() == state)
    });
    window.settle();
}

#[test]
fn r_50_r_52_a_draft_is_printed_signed_by_the_keyboard_and_scanned() {
    let mut window = window(EVAS, |store| {
        let payer = eva_and_terms(store);
        let draft = Mandate {
            payee: Bankgiro::parse("5402-9681").ok(),
            origin: Some(Origin::PaperForm),
            ..Mandate::of(payer)
        };
        store.write_mandate(&by(), None, &draft, None).unwrap();
    });
    assert!(window.shows("Skriv ut blanketten") && !window.shows("Skriv ut beskedet"));
    prints(&mut window, ReportKind::Autogiroanmalan);

    window.key(Modifiers::NONE, Key::F2);
    window.type_into("Clearingnummer och konto", "6114 517182351");
    window.reach("Ta kundnumret 1042");
    window.type_into("Pärm", "Pärm 2");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).state(), MandateState::Draft);
    press_next(&mut window, "Skriv in underskriften");
    window.key(Modifiers::COMMAND, Key::A);
    window.harness.event(egui::Event::Text("2026-11-20".into()));
    window.settle();
    window.key(Modifiers::COMMAND, Key::S);
    let it = first(&window);
    assert_eq!((it.state(), it.signed_on), (MandateState::Signed, Some(date(2026, 11, 20))));
    assert!(!window.shows("Skriv ut blanketten"), "it is signed");

    let scan = window.folder.path().join("blankett.pdf");
    files::replace(&scan, b"%PDF-1.4").unwrap();
    window.drop_file(&scan);
    let attached = window.store().attachments(Mandate::REGISTER, 1).unwrap();
    assert_eq!(attached.len(), 1);
    assert_eq!(attached[0].1.name, "blankett.pdf");
}

/// Bankgirot's advice that Eva's mandate was cancelled by us (03/33).
fn cancelled() -> String {
    let sample = include_str!("../fixtures/vectors/autogiro/own_03_advice_every_code_pair.txt");
    let lines: Vec<&str> = sample.lines().collect();
    let like = lines.iter().find(|it| it.starts_with("73") && it[61..65] == *"0333").unwrap();
    let opening = lines[0].replace("0009912346", "0054029681");
    let end = lines[lines.len() - 1];
    let advice = format!("730054029681{:0>16}{}", 1042, &like[28..]);
    let end = format!("{}0000001{}", &end[..14], &end[21..]);
    format!("{opening}\r\n{advice}\r\n{end}\r\n").replace("20261123", "20261122")
}

#[test]
fn r_53_a_payer_who_changes_her_mind_keeps_her_mandate_until_bankgirot_is_told() {
    let mut window = window(EVAS, |store| {
        let id = signed(store);
        let approved = (MandateState::Approved, date(2026, 11, 18));
        store.confirm_mandate(&by(), id, approved, "Sett i Autogiro Online").unwrap();
    });
    assert!(!window.shows("Avsluta inte"));
    window.reach("Avsluta");
    window.reach("Betalaren");
    window.key(Modifiers::COMMAND, Key::S);
    window.reach("Avsluta inte");
    assert_eq!(first(&window).ending, None);
    assert!(window.tells("Medgivandet ska inte avslutas"));
    assert!(window.shows("Avsluta") && !window.shows("Avsluta inte"));
}

#[test]
fn r_53_r_55_a_mandate_ends_by_files_and_its_letter_and_record_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let [out, back] = ["ut.txt", "MEDAVI.txt"].map(|name| folder.path().join(name));
    files::replace(&back, cancelled().as_bytes()).unwrap();
    let replies = [Reply::Chosen(out.clone()), Reply::Chosen(back)];
    let mut window = window_with(EVAS, Prefs::default(), replies, |store| {
        let id = signed(store);
        let approved = (MandateState::Approved, date(2026, 11, 18));
        store.confirm_mandate(&by(), id, approved, "Sett i Autogiro Online").unwrap();
    });
    assert!(!window.shows("Skriv ut makuleringsprotokollet"), "it is in force");
    prints(&mut window, ReportKind::Autogirobesked);
    window.reach("Avsluta");
    window.reach("Betalaren");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).ending.map(|it| it.by), Some(EndedBy::Customer));

    press_next(&mut window, "Skriv fil till Bankgirot");
    assert!(window.tells("Makulera medgivandet: 1042"));
    assert!(window.tells("inga betalningar för dem redan väntar hos Bankgirot"));
    window.reach("Skriv fil med 1 post");
    becomes(&mut window, MandateState::CancellationSent);
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(written.lines().nth(1).unwrap().starts_with("0300540296810000000000001042"));

    window.press_row("Öberg, Eva");
    press_next(&mut window, "Läs in fil från Bankgirot");
    window.wait_for(|it| it.shows("Läs in filen"));
    window.press_button("Läs in filen");
    becomes(&mut window, MandateState::Cancelled);
    window.press_row("Öberg, Eva");
    assert!(window.shows("Makulerat 2026-11-22") && window.shows("Skriv ut beskedet"));
    assert!(window.tells("Blanketten förstörs när medgivandet är slut"), "the company's choice");

    prints(&mut window, ReportKind::Makuleringsprotokoll);
    window.reach("Skriv ut beskedet");
    assert_eq!(window.place(), paper(ReportKind::Autogirobesked));
    window.key(Modifiers::NONE, Key::Escape);
    press_next(&mut window, "Förstör blanketten");
    assert!(window.tells("Ingen skanning är bifogad"), "the form is the only proof");
    window.type_into("Vittne (valfritt)", "Bo");
    window.key(Modifiers::COMMAND, Key::S);
    assert_eq!(first(&window).shredded.map(|it| it.witness), Some("Bo".to_owned()));
    assert!(!window.shows("Förstör blanketten"));
    prints(&mut window, ReportKind::Makuleringsprotokoll);
}

#[test]
fn the_list_of_mandates_is_printed_from_the_list() {
    let mut window = window(crate::mandates::MANDATES, |store| {
        signed(store);
    });
    window.reach("Skriv ut listan");
    assert_eq!(window.place(), Place::Reports(ReportKind::Medgivanden, About::Nothing));
    window.wait_for(|it| it.tells("Sida 1 av "));
}
