//! The register beside an extract of Bankgirot's, through the window: what is found, what is done, and the paper.

use std::fmt::Write as _;

use egui::{Key, Modifiers};
use jiff::civil::date;
use parmen::{
    app::Place,
    autogiro::PayerNumber,
    core::Id,
    law::{Account, Bankgiro},
    prefs::Prefs,
    registers::{
        Register,
        mandates::{Drawn, FindingKind, Log, Mandate, MandateState},
        persons::Person,
    },
    store::Store,
    ui::file_dialog::Reply,
};

use crate::{
    mandates::{MANDATES, eva_and_terms},
    support::{Window, by, window_with},
};

const EVA: &str = "191212121212";

/// Lines of an extract: payer number, account, id and status.
fn extract(lines: &[(&str, &str, &str, &str)]) -> String {
    lines.iter().fold(String::new(), |mut told, (number, account, id, status)| {
        let head = format!("0054029681{id:0>12}{number:0>16}1262026112020261120{status}");
        write!(told, "{head}      {account:>16}\r\n").unwrap();
        told
    })
}

/// Three approved mandates of Eva's: 1, 2 and 3.
fn fill(store: &mut Store) {
    let eva = eva_and_terms(store);
    for (number, typed) in [("1", "6114 517182351"), ("2", "6114 517182351"), ("3", "1274 0235305")]
    {
        let mut it = Mandate {
            payee: Bankgiro::parse("5402-9681").ok(),
            payer_number: PayerNumber::parse(number).ok(),
            drawn: Some(Drawn::Account {
                account: Account::parse(typed).unwrap(),
                note: String::new(),
            }),
            ..Mandate::of(eva)
        };
        let approved = (MandateState::Approved, date(2026, 11, 20));
        it.confirm_by_hand(approved, "Utdrag", &Log::from(&by())).unwrap();
        store.add(&by(), &it).unwrap();
    }
}

/// The mandates, where the file windows answer with an extract of `text` and then with `papper.txt`.
fn at_mandates(text: &str) -> (Window, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("REGISTER.txt");
    parmen::binder::files::replace(&file, text.as_bytes()).unwrap();
    let replies = [Reply::Chosen(file), Reply::Chosen(folder.path().join("papper.txt"))];
    (window_with(MANDATES, Prefs::default(), replies, fill), folder)
}

fn reconciled(text: &str) -> (Window, tempfile::TempDir) {
    let (mut window, folder) = at_mandates(text);
    window.press("Stäm av mot Bankgirot");
    window.wait_for(|it| it.tells("stämmer."));
    (window, folder)
}

fn unlike() -> String {
    extract(&[
        ("1", "6114000517182351", EVA, "1"),
        ("2", "8327000147258925", EVA, "1"),
        ("7", "1274000000235305", "198112289874", "1"),
        ("8", "6114000517182351", "005560360793", "2"),
        ("9", "6114000517182351", "198507099805", "1"),
    ])
}

fn mandate(window: &Window, id: i64) -> Mandate {
    window.store().get::<Mandate>(Id::new(id)).unwrap().unwrap()
}

fn of_number(window: &Window, number: &str) -> Option<Mandate> {
    let payee = Bankgiro::parse("5402-9681").unwrap();
    let number = PayerNumber::parse(number).unwrap();
    window.store().mandate_with(&payee, number).unwrap().map(|(_, it)| it)
}

fn person(window: &Window, id: Id<Person>) -> Person {
    window.store().get(id).unwrap().unwrap()
}

/// Whether the store is back from its thread and satisfies `is_so`.
fn wait_for_store(window: &mut Window, is_so: impl Fn(&Store) -> bool) {
    window.wait_for(|it| it.harness.state().desk().unwrap().store().is_some_and(&is_so));
    window.settle();
}

#[test]
fn r_55_three_groups_are_shown_before_anything_changes() {
    let (mut window, _folder) = reconciled(&unlike());
    assert!(
        window
            .tells("1 stämmer. 1 finns bara i registret, 3 bara hos Bankgirot och 1 skiljer sig.")
    );
    assert!(window.tells("1274 •••5305") && window.shows("Anteckna att 1 saknas hos Bankgirot"));
    window.press_button("Bara hos Bankgirot");
    assert!(window.tells("19811228-••••") && !window.tells("9874"));
    assert!(window.shows("För in 3 medgivanden"));
    window.press_button("Skiljer sig");
    assert!(window.tells("Kontot är 8327 ••••••8925") && window.shows("Anteckna 1 skillnad"));
    assert_eq!(window.store().mandates().unwrap().len(), 3);
    assert!(mandate(&window, 2).findings.is_empty());
    window.press_part("Öppna medgivandet");
    assert_eq!(window.place(), Place::Register(Register::Mandates, Some(2)));
}

#[test]
fn r_55_what_bankgirot_alone_has_is_entered_at_once_and_undone_at_once() {
    let (mut window, _folder) = reconciled(&unlike());
    window.press_button("Bara hos Bankgirot");
    window.type_into("Namn, om du vet det", "Åsa Öberg");
    assert!(window.tells("Åsa Öberg"));
    window.press_row("556036-0793");
    window.type_into("Eller sök i personregistret", "öb");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.shows("Byt betalare"));
    window.press_row("19850709");
    window.press("Hoppa över");
    assert!(window.tells("Hoppas över"));
    window.press("För in 2 medgivanden");
    wait_for_store(&mut window, |it| it.mandates().unwrap().len() == 5);
    let asas = of_number(&window, "7").unwrap();
    let asa = person(&window, asas.payer);
    assert_eq!((&*asa.given_name, &*asa.name), ("Åsa", "Öberg"));
    assert_eq!(asas.state(), MandateState::Approved);
    assert!(asas.confirmed().unwrap().line(parmen::core::Lang::Sv).contains("REGISTER.txt rad 3"));
    let of_company = of_number(&window, "8").unwrap();
    assert_eq!((of_company.payer, of_company.state()), (Id::new(1), MandateState::UnderInquiry));
    assert_eq!(of_number(&window, "9"), None);
    window.wait_for(|it| it.tells("1 bara hos Bankgirot"));
    assert_eq!(window.store().attachments("autogiro_terms", 1).unwrap().len(), 1);
    window.press("Ångra");
    assert_eq!(window.store().mandates().unwrap().len(), 3);
}

#[test]
fn r_55_differences_are_noted_and_then_decided_on_the_mandate() {
    let (mut window, _folder) = reconciled(&unlike());
    window.press("Anteckna att 1 saknas hos Bankgirot");
    wait_for_store(&mut window, |it| {
        let it = it.get::<Mandate>(Id::new(3)).unwrap().unwrap();
        it.findings.iter().any(|it| it.kind == FindingKind::MissingAtBankgirot)
    });
    window.wait_for(|it| it.tells("Allt är antecknat"));
    window.press_button("Skiljer sig");
    window.press("Anteckna 1 skillnad");
    wait_for_store(&mut window, |it| {
        !it.get::<Mandate>(Id::new(2)).unwrap().unwrap().findings.is_empty()
    });
    window.press_button("Skiljer sig");
    window.press_part("Öppna medgivandet");
    assert!(window.tells("Bankgirot har ett annat konto"));
    window.press("Avgör");
    window.reach("Ta Bankgirots uppgift");
    window.type_into("Varför", "Eva har bytt bank");
    window.key(Modifiers::COMMAND, Key::S);
    let it = mandate(&window, 2);
    let Some(Drawn::Account { account, .. }) = &it.drawn else { panic!("an account") };
    assert_eq!((account.bank(), it.open_findings().count()), ("Swedbank", 0));
}

#[test]
fn r_55_the_comparison_is_saved_as_a_paper() {
    let (mut window, folder) = reconciled(&unlike());
    window.press("Spara som fil");
    window.wait_for(|it| it.tells("Sparad som papper.txt"));
    let paper = std::fs::read_to_string(folder.path().join("papper.txt")).unwrap();
    assert!(paper.contains("# Avstämning mot Bankgirot") && paper.contains("Utskriven av: Anna"));
    assert!(paper.contains("## Bara hos Bankgirot (3)") && !paper.contains("9874"), "{paper}");
}

#[test]
fn a_file_that_is_no_extract_is_refused_with_what_to_do() {
    for (text, told) in [
        (
            include_str!("../fixtures/vectors/autogiro/own_03_advice_every_code_pair.txt"),
            "inget utdrag",
        ),
        (
            "00261122HMAC                                                                    \r\n",
            "sigillera",
        ),
        ("Betalarnummer;Konto\r\n", "nya layouten"),
    ] {
        let (mut window, _folder) = at_mandates(text);
        window.press("Stäm av mot Bankgirot");
        window.wait_for(|it| it.tells("Inget är jämfört"));
        assert!(window.tells(told), "{told}");
    }
}

#[test]
fn a_long_extract_is_compared_beside_the_window() {
    let numbers: Vec<String> = (10..3010).map(|it: u32| it.to_string()).collect();
    let lines: Vec<_> = numbers.iter().map(|it| (&**it, "6114000517182351", EVA, "1")).collect();
    let (mut window, _folder) = at_mandates(&extract(&lines));
    window.press("Stäm av mot Bankgirot");
    window.wait_for(|it| it.tells("2\u{a0}998 bara hos Bankgirot"));
    window.wait_for(|it| it.tells("Jämförelsen är klar"));
}
