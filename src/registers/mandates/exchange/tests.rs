//! A table of mandates, row by row.

use jiff::civil::date;

use super::*;
use crate::{
    core::{Lang, Progress, Record},
    law::AccountFault,
    registers::{
        autogiro_terms::{AutogiroTerms, Payee},
        mandates::{
            Cause, Mandate, MandateField, MandateState,
            tests::{by, eva, payee},
        },
    },
    store::Store,
};

fn store() -> Store {
    let mut store = Store::in_memory().unwrap();
    eva(&mut store);
    let ours = Payee { bankgiro: payee(), customer_number: None, name: String::new() };
    store.add(&by(), &AutogiroTerms { payees: vec![ours], ..AutogiroTerms::default() }).unwrap();
    store
}

fn read(store: &Store, table: &str) -> MandateSheet {
    read_mandates(("gamla.csv", table.as_bytes()), store, &by(), Lang::Sv, &Progress::default())
        .unwrap()
}

#[test]
fn r_50_an_approved_mandate_comes_in_with_the_file_as_its_reason() {
    let mut store = store();
    let table = "Läge;Konto;Betalarnummer;Undertecknat;Personnummer;Pärm\n\
        Godkänt;1274 0235305;1005;2026-11-01;19850709-9805;A\n";
    let sheet = read(&store, table);
    assert_eq!(sheet.refusals, []);
    store.import_mandates(&by(), &sheet, &Progress::default()).unwrap();
    let (_, kept) = store.mandates().unwrap().remove(0);
    assert_eq!((kept.state(), kept.payee.clone()), (MandateState::Approved, Some(payee())));
    let reason = "Godkänt enligt filen gamla.csv".to_owned();
    assert_eq!(kept.last_step().unwrap().cause, Cause::Hand { reason });
    assert_eq!(read(&store, table).n_refused(), 1, "the number is taken");
}

#[test]
fn r_50_each_refused_row_is_named_with_its_column() {
    let store = store();
    let table = "Payer;Account;Payer number;State;Signed on\n\
        Eva Öberg;1274 0235305;1;draft;\n\
        19850709-9805;hej;2;draft;\n\
        19850709-9805;1274 0235305;3;signed;\n\
        19850709-9805;1274 0235305;4;whatever;2026-13-01\n\
        19850709-9805;1274 0235305;5;draft;\n\
        19850709-9805;1274 0235305;5;draft;\n";
    let sheet = read(&store, table);
    let lines: Vec<usize> = sheet.refusals.iter().map(|it| it.line).collect();
    assert_eq!((lines, sheet.mandates.len()), (vec![2, 3, 4, 5, 5, 7], 1));
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let mut store = store();
    let sheet = read(&store, "Personnummer;Betalarnummer\n19850709-9805;7\n");
    let progress = Progress::default();
    progress.cancel();
    let stopped = store.import_mandates(&by(), &sheet, &progress);
    assert!(matches!(stopped, Err(MandateImportError::Cancelled)), "{stopped:?}");
    assert_eq!(store.mandates().unwrap(), []);
}

#[test]
fn a_row_is_told_with_its_numbers_masked_and_a_refused_one_by_its_payer() {
    let table = "Personnummer;Konto;Betalarnummer;Läge\n\
        19850709-9805;6114 517182351;198507099805;utkast\n\
        19850709-9805;6114 517182351;198507099805;utkast\n";
    let store = store();
    let sheet = read(&store, table);
    let told = sheet.mandates[0].told(Lang::Sv);
    assert_eq!(told, format!("Utkast: {}, 19850709••••, 6114 •••••2351", payee()));
    assert!(is_number_taken(&sheet.refusals[0]));
    assert_eq!(sheet.names[&3], sheet.mandates[0].name);
}

#[test]
fn the_template_is_read_in_both_languages() {
    for lang in [Lang::Sv, Lang::En] {
        let headings = MandateColumn::ALL.map(|it| it.heading().in_lang(lang));
        let sheet = read(&store(), &format!("{}\n", headings.join(";")));
        assert_eq!((&sheet.unknown[..], sheet.n_refused()), (&[][..], 0), "{lang:?}");
        for (column, heading) in MandateColumn::ALL.iter().zip(headings) {
            let (named, _) = text::HEADINGS.iter().find(|it| it.1.contains(&heading)).unwrap();
            assert_eq!(named, column, "{heading}");
        }
    }
}

#[test]
fn r_50_a_doubtful_account_comes_in_as_a_gap_that_is_named_and_a_wrong_one_does_not() {
    let store = store();
    let table = "Personnummer;Konto;Betalarnummer;Skäl för kontot\n\
        19850709-9805;8000, 1111112;1;\n\
        19850709-9805;9850, 1089976;2;\n\
        19850709-9805;9180, 3314218;3;\n\
        19850709-9805;8000, 1111112;4;Banken har bekräftat\n\
        19850709-9805;6114, 517182352;5;\n";
    let sheet = read(&store, table);
    assert_eq!(sheet.refusals.iter().map(|it| it.line).collect::<Vec<_>>(), [6]);
    assert_eq!(sheet.doubts.iter().map(|it| it.line).collect::<Vec<_>>(), [2, 3, 4]);
    let told = [AccountFault::CheckDigit, AccountFault::UnknownClearing, AccountFault::TooShort];
    assert_eq!(
        sheet.doubts.iter().map(|it| it.reason).collect::<Vec<_>>(),
        told.map(AccountFault::what)
    );
    let asked = |it: &Mandate| {
        let gaps = it.gaps(date(2026, 11, 22)).into_iter();
        gaps.filter(|it| it.field == MandateField::AccountNote).map(|it| it.says.sv).collect()
    };
    let asked: Vec<Vec<&str>> = sheet.mandates.iter().map(|it| asked(&it.mandate)).collect();
    let starts = ["Kontrollsiffran stämmer inte", "Clearingnumret finns inte", "Kontot har färre"];
    assert!(asked.iter().zip(starts).all(|(it, start)| it.len() == 1 && it[0].starts_with(start)));
    assert!(asked[3].is_empty(), "somebody has written why");
}
