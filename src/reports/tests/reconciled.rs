//! The comparison with an extract of Bankgirot's register, on paper.

use super::{TODAY, sample};
use crate::{
    autogiro::read,
    core::{Lang, Progress},
    report::{Document, render_text},
    reports::{Reconciled, reconciliation},
};

/// Lines of an extract: payer number, account, id and status.
fn extract(lines: &[(&str, &str, &str, &str)]) -> Vec<u8> {
    let line = |(number, account, id, status): &(&str, &str, &str, &str)| {
        format!(
            "0054029681{id:0>12}{number:0>16}1262026051220260512{status}      {account:>16}\r\n"
        )
    };
    lines.iter().map(line).collect::<String>().into_bytes()
}

fn of(bytes: &[u8], lang: Lang) -> Document {
    let store = sample::store();
    let file = read(bytes).unwrap();
    let found = store.reconcile(&file, &Progress::default()).unwrap();
    let sha256 = crate::store::sha256_hex(bytes);
    let it = Reconciled { found: &found, file: "REGISTER-1122.txt", sha256: &sha256, by: "Anna" };
    reconciliation(&store, &it, (lang, TODAY)).unwrap()
}

/// Åsa from another account, Bo's that is over here, one that nobody here has, and Eva's missing; and one
/// where both say the same.
pub fn documents(lang: Lang) -> Vec<(&'static str, Document)> {
    let unlike = extract(&[
        ("1042", "1274000000235305", "198112289874", "1"),
        ("6405070", "", "", "1"),
        ("9001", "6114000517182351", "005560360793", "2"),
        ("9002", "8327000147258925", "198507099805", "1"),
    ]);
    let alike = extract(&[
        ("1042", "8327000147258925", "198112289874", "1"),
        ("1077", "6114000517182351", "", "1"),
    ]);
    vec![("avstamning", of(&unlike, lang)), ("avstamning-utan-skillnader", of(&alike, lang))]
}

#[test]
fn r_55_the_paper_names_file_checksum_and_whoever_printed_it_and_masks_every_number() {
    for lang in [Lang::Sv, Lang::En] {
        let [(_, paper), (_, alike)] = &documents(lang)[..] else { panic!("two papers") };
        let text = render_text(paper);
        assert!(text.contains("REGISTER-1122.txt") && text.contains("Anna"), "{text}");
        assert!(text.lines().any(|it| it.rsplit(' ').next().is_some_and(|it| it.len() == 64)));
        for number in ["9874", "9805", "0147258925", "0235305", "517182351"] {
            assert!(!text.contains(number), "{number}");
        }
        let none = if lang == Lang::Sv { "Inga den 2026-11-22." } else { "None on 2026-11-22." };
        assert_eq!(render_text(alike).matches(none).count(), 3);
    }
}
