//! Mandates at the command line: in from tables, all rows or none.

use parmen::{
    autogiro::CustomerNumber,
    core::Id,
    law::Bankgiro,
    registers::{
        autogiro_terms::{AutogiroTerms, Payee},
        mandates::{Ending, Log, Mandate, MandateState},
    },
};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::office::Office;

const PERSONS: &str = "Namn;Personnummer;Kundnr\nÖberg;121212+1212;\nBerg;;1042\n";
const MANDATES: &str = "Personnummer;Kundnummer;Konto;Betalarnummer;Undertecknat;Läge;Pärm;Flik;Skostorlek\n\
    19121212-1212;;6114 517182351;0007;2026-11-02;Godkänt;Pärm 2;14;38\n\
    ;1042;8327-9 0147258925;;2026-11-03;Undertecknat;;;\n";

/// A binder with two persons and a bankgiro of the company's.
fn office() -> Office {
    let office = Office::with_binder();
    office.write("personer.csv", PERSONS);
    office.ok(&["import", "personer", "A.parm", "personer.csv"]);
    let bankgiro = Bankgiro::parse("5402-9681").unwrap();
    let customer_number = CustomerNumber::new(471_117).ok();
    let ours = Payee { bankgiro, customer_number, name: String::new() };
    let terms = AutogiroTerms { payees: vec![ours], ..AutogiroTerms::default() };
    office.change("A.parm", |store, by| store.set_autogiro_terms(by, &terms).unwrap());
    office
}

fn mandates(office: &Office) -> Vec<Mandate> {
    let read = |(_, mandate)| mandate;
    office.change("A.parm", |store, _| store.mandates().unwrap().into_iter().map(read).collect())
}

#[test]
fn r_50_mandates_are_tried_first_then_entered_after_a_backup_once() {
    let office = office();
    office.write("gamla.csv", MANDATES);
    let before = office.read("A.parm");
    let told = office.gives(0, &["import", "medgivanden", "A.parm", "gamla.csv", "--dry-run"]);
    assert!(told.contains("Medgivanden som kan läsas in: 2. Inget är ändrat."), "{told}");
    assert!(told.contains("Skostorlek"), "{told}");
    assert_eq!(office.read("A.parm"), before, "a dry run changes nothing");

    let told = office.ok(&["import", "mandates", "A.parm", "gamla.csv", "--lang", "en"]);
    assert!(told.contains("Mandates entered: 2.") && told.contains("backup"), "{told}");
    let [signed, approved] = &mandates(&office)[..] else { panic!() };
    assert_eq!((approved.state(), signed.state()), (MandateState::Approved, MandateState::Signed));
    assert_eq!(approved.payer_number.unwrap().to_string(), "7");
    assert_eq!(signed.payer_number.unwrap().to_string(), "1042", "the customer number");
    assert_eq!((&*approved.paper.binder, &*approved.paper.tab), ("Pärm 2", "14"));
    assert!(approved.last_step().unwrap().cause.line(parmen::core::Lang::Sv).contains("gamla.csv"));

    let told = office.fails(1, &["import", "medgivanden", "A.parm", "gamla.csv"]);
    assert!(told.contains("Rad 2, Betalarnummer: Ett annat medgivande"), "{told}");
    assert!(told.contains("2 av 2 rader"), "{told}");
    assert_eq!(mandates(&office).len(), 2);
    office.ok(&["check", "A.parm"]);
}

#[test]
fn r_50_one_refused_row_keeps_every_mandate_out_and_each_is_named() {
    let office = office();
    office.write(
        "fel.csv",
        "Kundnummer;Konto;Betalarens bankgiro;Betalarnummer;Vårt bankgiro;Läge;Undertecknat\n\
         1042;6114 517182351;;1;;Utkast;\n\
         9999;6114 517182351;;2;;Utkast;\n\
         1042;6114 517182352;;3;;Utkast;\n\
         1042;;5402-9682;4;;Utkast;\n\
         1042;;;5;991-2346;Utkast;\n\
         1042;6114 517182351;;6;;Godkänt;\n\
         1042;6114 517182351;;12345678901234567;;Upphört;31/1\n",
    );
    let before = office.read("A.parm");
    let told = office.fails(1, &["import", "medgivanden", "A.parm", "fel.csv"]);
    for line in [
        "Rad 3, Kundnummer: ",
        "Rad 4, Konto: Kontonumret klarar inte kontrollen.",
        "Rad 5, Betalarens bankgiro: Det är inget bankgironummer.",
        "Rad 6, Vårt bankgiro: Bankgirot är inte ett av era.",
        "Rad 7, Undertecknat: Dagen saknas.",
        "Rad 8, Betalarnummer: Det är inget betalarnummer",
        "Rad 8, Läge: Ordet är okänt.",
        "Rad 8, Undertecknat: Skriv dagen",
        "6 av 7 rader",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
    assert!(!told.contains("517182351") && !told.contains("9999"), "{told}");
    assert_eq!(office.read("A.parm"), before);
    office.write("tom.csv", "Konto;Betalarnummer\n6114 517182351;7\n");
    let told = office.fails(1, &["import", "medgivanden", "A.parm", "tom.csv"]);
    assert!(told.contains("Lägg till kolumnen Betalare, Kundnummer eller Personnummer"), "{told}");
}

#[test]
fn r_50_a_workbook_of_mandates_is_taken_in_with_its_days_and_numbers() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let headings =
        ["Kundnummer", "Betalarens bankgiro", "Betalarnummer", "Undertecknat", "Mottaget", "Läge"];
    sheet.write_row(0, 0, headings).unwrap();
    sheet.write(1, 0, 1042.0).unwrap();
    sheet.write(1, 1, "354-7247").unwrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (column, on) in [(3, 2), (4, 4)] {
        let on = ExcelDateTime::from_ymd(2026, 11, on).unwrap();
        sheet.write_with_format(1, column, &on, &day).unwrap();
    }
    sheet.write(1, 5, "Undertecknat").unwrap();
    let office = office();
    office.write("gamla.xlsx", book.save_to_buffer().unwrap());
    let told = office.ok(&["import", "medgivanden", "A.parm", "gamla.xlsx"]);
    assert!(told.contains("Inlästa medgivanden: 1."), "{told}");
    let [it] = &mandates(&office)[..] else { panic!() };
    assert_eq!(it.payer_number.unwrap().to_string(), "3547247", "the payer's bankgiro");
    assert_eq!(it.signed_on, Some(jiff::civil::date(2026, 11, 2)));
    assert_eq!(it.received_on, Some(jiff::civil::date(2026, 11, 4)));
}

#[test]
fn r_55_what_is_told_of_a_written_file_masks_what_may_be_a_personnummer() {
    let office = office();
    office.write(
        "gamla.csv",
        "Personnummer;Konto;Betalarnummer;Undertecknat;Läge\n\
         19121212-1212;6114 517182351;191212121212;2026-11-02;Undertecknat\n",
    );
    office.ok(&["import", "medgivanden", "A.parm", "gamla.csv"]);
    let told = office.gives(0, &["autogiro", "write", "A.parm", "--out", "ut.txt"]);
    assert!(told.contains("19121212••••, Handelsbanken 6114 •••••2351"), "{told}");
    assert!(!told.contains("121212121212") && !told.contains("517182351"), "{told}");
    assert!(office.text("ut.txt").contains("0000191212121212"), "the file itself has it whole");
}

#[test]
fn r_55_a_file_that_cannot_be_saved_leaves_the_mandates_to_be_sent() {
    let office = office();
    office.write(
        "gamla.csv",
        "Personnummer;Konto;Betalarnummer;Undertecknat;Läge\n\
         19121212-1212;6114 517182351;42;2026-11-02;Undertecknat\n",
    );
    office.ok(&["import", "medgivanden", "A.parm", "gamla.csv"]);
    office.gives(1, &["autogiro", "write", "A.parm", "--out", "finns inte/ut.txt"]);
    office.gives(0, &["autogiro", "write", "A.parm", "--out", "ut.txt"]);
    assert!(office.text("ut.txt").contains("0000000000000042"));
}

/// The manual does not say what becomes of payments that wait at Bankgirot for a mandate that is taken away.
#[test]
fn r_53_a_file_that_ends_a_mandate_says_to_look_for_payments_that_wait() {
    let office = office();
    office.write(
        "gamla.csv",
        "Personnummer;Konto;Betalarnummer;Undertecknat;Läge\n\
         19121212-1212;6114 517182351;42;2026-11-02;Godkänt\n",
    );
    office.ok(&["import", "medgivanden", "A.parm", "gamla.csv"]);
    office.change("A.parm", |store, by| {
        let yesterday = Log::from(by).today.yesterday().unwrap();
        store.end_mandate(by, Id::new(1), &Ending::by_customer(yesterday)).unwrap();
    });
    let told = office.ok(&["autogiro", "write", "A.parm", "--out", "ut.txt"]);
    assert!(told.contains("Filen är inte sigillerad"), "{told}");
    assert!(told.contains("inga betalningar för dem redan väntar hos Bankgirot"), "{told}");
    assert!(office.text("ut.txt").lines().nth(1).unwrap().starts_with("03"));
}
