//! Reading persons in: nothing happens before it is asked for, and one undo takes all back.


use egui::{Key, Modifiers};
use parmen::{
    app::Place,
    binder::{Backups, files},
    core::Lang,
    prefs::Prefs,
    registers::{
        Register,
        persons::{Person, PersonFilter},
    },
    store::{Verb, Writer},
    ui::file_dialog::Reply,
};

use crate::support::{Window, by, window, window_with};

const FILE: &str = "Namn;Förnamn;Personnummer;Kundnummer;Skostorlek
Öberg;Åsa;121212-1212;77;39
Berg;Bo;121212-1213;78;42
Ek;Eva;;1042;38
";

#[test]
fn a_file_is_tried_first_then_taken_in_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kunder.csv");
    files::replace(&path, FILE.as_bytes()).unwrap();
    let place = Place::Register(Register::Persons, None);
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], |store| {
        let known =
            Person { name: "Ek".into(), customer_number: "1042".into(), ..Person::default() };
        store.add(&by(), &known).unwrap();
    });
    let n = |window: &Window| window.store().n_persons(PersonFilter::All).unwrap();
    window.press("Importera");
    window.wait_for(|it| it.tells("1 ny person, 1 dubblett och 1 rad med fel"));
    assert!(window.tells("sista siffra") && window.tells("Skostorlek"));
    assert_eq!(n(&window), 1);
    window.press("Importera 1 person");
    window.wait_for(|it| it.tells("1 person är importerad"));
    assert_eq!(n(&window), 2);
    let binder = window.folder.path().join("Prov.parm");
    assert!(Backups::beside(&binder).latest(&binder).unwrap().is_some(), "no backup goes before");
    window.press("Ångra");
    assert_eq!(n(&window), 1);
}

#[test]
fn a_large_import_is_taken_back_beside_the_window() {
    let mut window = window(Place::Register(Register::Persons, None), |store| {
        let many = |writer: &Writer<'_>| {
            (0..150).try_for_each(|n| {
                let name = format!("Ek {n}");
                writer.add(&Person { name, ..Person::default() }).map(drop)
            })
        };
        store.change(by().op(Verb::Imported), many).unwrap();
    });
    window.key(Modifiers::COMMAND, Key::Z);
    window.wait_for(|it| it.tells("Importen är ångrad"));
    assert_eq!(window.store().n_persons(PersonFilter::All).unwrap(), 0);
    assert!(!window.shows("Ångra")); // nothing is left to take back
}

#[test]
fn a_file_without_names_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fel.csv");
    files::replace(&path, b"Skostorlek\n39\n").unwrap();
    let place = Place::Register(Register::Persons, None);
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], |_| ());
    window.press("Importera");
    window.wait_for(|it| it.tells("Filen har ingen kolumn för namn"));
    assert!(window.shows("Spara en mall"));
    window.press("Avbryt");
    assert!(window.shows("Importera"));
}

const MANDATES: &str = "Kundnummer;Konto;Betalarnummer;Undertecknat;Läge;Pärm;Skostorlek
1042;6114 517182351;1042;2026-11-02;Godkänt;Pärm 2;39
1042;8327-9 0147258925;191212121212;2026-11-02;Undertecknat;;
";

#[test]
fn r_50_mandates_come_in_from_a_table_all_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let [bad, good] = ["fel.csv", "bra.csv"].map(|name| folder.path().join(name));
    let wrong_rows = "1042;6114 517182352;7;;Utkast;;\n1042;1274 0235305;1042;;Utkast;;\n";
    files::replace(&bad, format!("{MANDATES}{wrong_rows}").as_bytes()).unwrap();
    files::replace(&good, MANDATES.as_bytes()).unwrap();
    let replies = [Reply::Chosen(bad), Reply::Chosen(good)];
    let place = Place::Register(Register::Mandates, None);
    let mut window = window_with(place, Prefs::default(), replies, |store| {
        crate::mandates::eva_and_terms(store);
    });
    let n = |window: &Window| window.store().mandates().unwrap().len();

    window.press("Importera medgivanden från en tabell");
    window.wait_for(|it| it.tells("2 nya medgivanden, 1 dubblett och 1 rad med fel"));
    assert!(window.tells("Konto: Kontonumret klarar inte kontrollen"));
    assert!(window.tells("Alla rader förs in på en gång, eller ingen"));
    assert!(window.tells("Godkänt: 5402-9681, 1042, 6114 •••••2351"));
    assert!(window.tells("19121212••••") && !window.tells("191212121212"));
    assert!(window.tells("Kolumner som inte läses in: Skostorlek"));
    window.reach("Importera 2 medgivanden");
    assert_eq!(n(&window), 0, "half a register is none");
    window.press("Avbryt");

    window.press("Importera medgivanden från en tabell");
    window.wait_for(|it| it.tells("2 nya medgivanden, 0 dubbletter och 0 rader med fel"));
    window.press("Importera 2 medgivanden");
    window.wait_for(|it| it.tells("2 medgivanden är importerade"));
    assert_eq!(n(&window), 2);
    let approved = &window.store().mandates().unwrap()[0].1;
    let told = approved.last_step().unwrap().line(Lang::Sv);
    assert!(told.contains("Godkänt") && told.contains("bra.csv"), "{told}");
    window.press("Ångra");
    assert_eq!(n(&window), 0);
}

#[test]
fn a_table_of_mandates_that_is_dropped_is_told_from_a_file_of_bankgirots() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gamla.CSV");
    files::replace(&path, b"Konto;Skostorlek\n6114 517182351;39\n").unwrap();
    let place = Place::Register(Register::Mandates, None);
    let template = folder.path().join("mall.csv");
    let replies = [Reply::Chosen(template.clone())];
    let mut window = window_with(place, Prefs::default(), replies, |_| ());
    window.drop_file(&path);
    assert!(window.tells("Filen saknar en kolumn för betalaren"));
    window.press("Spara en mall");
    window.wait_for(|it| it.tells("Mallen är sparad"));
    let template = std::fs::read_to_string(template).unwrap();
    assert!(
        template.contains("Betalare;Kundnummer;Personnummer;Vårt bankgiro;Konto"),
        "{template}"
    );
    window.press("Avbryt");
    assert!(window.shows("Nytt medgivande"));
}

#[test]
fn a_large_table_is_read_beside_the_window_and_may_be_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("alla.csv");
    let line = |n| format!("Ek {n};{n}\n");
    let rows: String = (0..40_000).map(line).collect();
    files::replace(&path, format!("Namn;Kundnummer\n{rows}").as_bytes()).unwrap();
    let place = Place::Register(Register::Persons, None);
    let replies = [Reply::Chosen(path.clone()), Reply::Chosen(path)];
    let mut window = window_with(place, Prefs::default(), replies, |store| {
        store.add(&by(), &Person { name: "Berg".into(), ..Person::default() }).unwrap();
    });
    window.reach("Importera");
    window.wait_for(|it| it.shows("Läser alla.csv"));
    window.key(Modifiers::NONE, Key::Escape);
    window.wait_for(|it| it.tells("Du avbröt. Inget är infört."));
    assert!(window.shows("Importera"));

    window.reach("Importera");
    window.wait_for(|it| it.tells("40\u{a0}000 nya personer, 0 dubbletter och 0 rader med fel"));
    assert!(window.tells("Filen är läst. Inget är infört ännu."));
    assert!(window.is_at(egui::accesskit::Role::Button, "Importera 40\u{a0}000 personer"));
    assert_eq!(window.store().n_persons(PersonFilter::All).unwrap(), 1);
}

#[test]
fn what_a_table_would_do_follows_the_binder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kunder.csv");
    files::replace(&path, b"Namn;Kundnummer\nEk;1042\n").unwrap();
    let place = Place::Register(Register::Persons, None);
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], |store| {
        let known =
            Person { name: "Ek".into(), customer_number: "1042".into(), ..Person::default() };
        store.add(&by(), &known).unwrap();
    });
    window.press("Importera");
    window.wait_for(|it| it.tells("0 nya personer, 1 dubblett och 0 rader med fel"));
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(window.tells("1 ny person, 0 dubbletter och 0 rader med fel"));
}

#[test]
fn a_file_that_cannot_be_read_is_left_by_esc() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fel.csv");
    files::replace(&path, b"Skostorlek\n39\n").unwrap();
    let place = Place::Register(Register::Persons, None);
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], |_| ());
    window.press("Importera");
    window.wait_for(|it| it.is_at(egui::accesskit::Role::Button, "Välj en annan fil"));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Importera"));
}

#[test]
fn all_that_is_wrong_in_a_row_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fel.csv");
    let rows = "Kundnummer;Konto;Betalarnummer;Undertecknat\n1042;;1042;2026-11-02\n\
        9;6114 517182352;7;2026-13-01\n1042;;8;igår\n";
    files::replace(&path, rows.as_bytes()).unwrap();
    let place = Place::Register(Register::Mandates, None);
    let mut window = window_with(place, Prefs::default(), [Reply::Chosen(path)], |store| {
        crate::mandates::eva_and_terms(store);
    });
    window.press("Importera medgivanden från en tabell");
    window.wait_for(|it| it.shows("Rad 3"));
    for said in [
        "Kundnummer: Ingen i pärmen har det numret eller den adressen. Lägg till personen först.",
        "Konto: Kontonumret klarar inte kontrollen. Rätta det, eller skriv skälet för kontot.",
        "Undertecknat: Skriv dagen som 2026-01-31.",
    ] {
        assert!(window.shows(said), "{said}");
    }
    window.press_part("Fel");
    window.press_row("Eva");
    assert!(window.shows("Rad 4, Eva Öberg"));
}
