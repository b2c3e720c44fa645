//! Files that are refused, and those that are read although something is amiss.

use super::*;
use crate::{
    core::{Explain, Lang},
    law::{AccountFault, GiroError, IdentityError, IdentityKind},
};

const REQUESTS: &str =
    include_str!("../../../tests/fixtures/vectors/autogiro/own_01_request_all_records.txt");
const ADVICE: &str =
    include_str!("../../../tests/fixtures/vectors/autogiro/own_03_advice_every_code_pair.txt");
const E_MANDATES: &[u8] = include_bytes!(
    "../../../tests/fixtures/vectors/autogiro/own_06_emandates_from_internet_bank.txt"
);

fn at(line: usize, from: usize, to: usize, fault: impl Into<Fault>) -> Refusal {
    Refusal { line, positions: Some((from, to)), fault: fault.into() }
}

fn field(line: usize, from: usize, to: usize, field: Field, fault: FieldFault) -> Refusal {
    at(line, from, to, Fault::Field(field, fault))
}

fn whole(line: usize, fault: impl Into<Fault>) -> Refusal {
    Refusal { line, positions: None, fault: fault.into() }
}

macro_rules! bad {
    ($name:literal) => {
        include_bytes!(concat!("../../../tests/fixtures/vectors/autogiro/bad_", $name, ".txt"))
            as &[u8]
    };
}

#[test]
fn every_bad_file_is_refused_with_its_line_position_and_reason() {
    let person = IdentityError::CheckDigit(IdentityKind::Personnummer);
    let company = IdentityError::CheckDigit(IdentityKind::Organisationsnummer);
    let account = FieldFault::Account(AccountFault::CheckDigit);
    let giro = FieldFault::Giro(GiroError::CheckDigit);
    let table = [
        (bad!("01_utf8"), at(3, 12, 12, FileFault::Utf8)),
        (bad!("04_account_check_digit"), field(2, 29, 44, Field::Account, account)),
        (bad!("05_bankgiro_check_digit"), field(1, 69, 78, Field::PayeeBankgiro, giro)),
        (
            bad!("06_bankgiro_differs_from_tk01"),
            field(2, 3, 12, Field::PayeeBankgiro, FieldFault::Differs),
        ),
        (bad!("07_tk09_wrong_count"), at(5, 15, 21, RecordFault::Count { told: 4, found: 3 })),
        (
            bad!("08_personnummer_check_digit"),
            field(2, 45, 56, Field::Id, FieldFault::Identity(person)),
        ),
        (bad!("09_orgnr_check_digit"), field(2, 45, 56, Field::Id, FieldFault::Identity(company))),
    ];
    for (bytes, refusal) in table {
        assert_eq!(read(bytes), Err(refusal));
    }
}

#[test]
fn lf_line_ends_and_cut_blanks_are_read_with_a_notice() {
    let plain = read(REQUESTS.as_bytes()).unwrap();
    let table = [
        (bad!("02_lf_line_ends"), Remark::LineFeed, 10),
        (bad!("03_trailing_blanks_cut"), Remark::CutBlanks, 10),
    ];
    for (bytes, remark, n_lines) in table {
        let file = read(bytes).unwrap();
        assert_eq!(file.records, plain.records);
        assert_eq!(file.notices, [Notice { line: 1, n_lines, remark }]);
        assert_eq!(write(&file.sections()).unwrap(), REQUESTS.as_bytes());
    }
}

#[test]
fn ends_of_files_may_be_untidy() {
    let one = |line, remark| vec![Notice { line, n_lines: 1, remark }];
    let table = [
        (format!("{ADVICE}\r\n"), one(30, Remark::EmptyEnd)),
        (format!("{ADVICE}{:80}\r\n\r\n\n", ""), one(30, Remark::EmptyEnd)),
        (ADVICE.trim_end_matches("\r\n").to_owned(), one(29, Remark::NoLineEnd)),
    ];
    for (text, notices) in table {
        assert_eq!(read(text.as_bytes()).unwrap().notices, notices);
    }
    let file = read(ADVICE.trim_end().as_bytes()).unwrap();
    let remarks: Vec<Remark> = file.notices.iter().map(|it| it.remark).collect();
    assert_eq!(remarks, [Remark::NoLineEnd, Remark::CutBlanks]);
    let told = file.notices[0].text(Lang::Sv);
    assert_eq!(told, "Rad 29: Den sista raden saknar radslut.");
    let extract = "000991234600556036079300000000505010551  20240901000000002";
    assert!(read(format!("{extract}\r\n").as_bytes()).is_ok());
    assert_eq!(read(extract.as_bytes()), Err(whole(1, FileFault::CutOff)));
}

/// A sample with one stretch of it overwritten.
fn spoilt(sample: &[u8], line: usize, from: usize, with: &str) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    let start = (line - 1) * 82 + from - 1;
    bytes[start..start + with.len()].copy_from_slice(with.as_bytes());
    bytes
}

#[test]
fn every_fault_of_a_request_is_named_where_it_is() {
    use FieldFault as F;
    let table = [
        (1, 3, "20261322", field(1, 3, 10, Field::WrittenOn, F::Date)),
        (1, 63, "47X117", field(1, 63, 68, Field::CustomerNumber, F::NotNumeric)),
        (1, 40, "X", field(1, 19, 62, Field::Reserve, F::NotBlank)),
        (2, 1, "82", whole(2, RecordFault::OutOfPlace)),
        (2, 13, "0000000000000000", field(2, 13, 28, Field::PayerNumber, F::Missing)),
        (2, 13, "   ", field(2, 13, 28, Field::PayerNumber, F::NotNumeric)),
        (2, 29, "                ", field(2, 29, 44, Field::Account, F::Missing)),
        (2, 45, "            ", field(2, 45, 56, Field::Id, F::Missing)),
        (2, 45, "99", field(2, 45, 56, Field::Id, F::Identity(IdentityError::Date))),
        (2, 77, "JA", field(2, 77, 78, Field::Answer, F::Code)),
        (2, 60, "1", field(2, 57, 76, Field::Reserve, F::NotBlank)),
        (9, 29, "1", field(9, 29, 80, Field::Reserve, F::NotBlank)),
        (10, 29, "0058056201", field(10, 29, 38, Field::PayeeBankgiroAgain, F::Differs)),
        (10, 39, "0000000000000000", field(10, 39, 54, Field::NewPayerNumber, F::Missing)),
        (3, 20, "\t", at(3, 20, 20, RecordFault::Character)),
        (3, 81, " \n", whole(3, RecordFault::Length(81))),
    ];
    for (line, from, with, refusal) in table {
        let bytes = spoilt(REQUESTS.as_bytes(), line, from, with);
        assert_eq!(read(&bytes), Err(refusal), "line {line}, {from}: {with}");
    }
}

#[test]
fn every_fault_of_a_file_from_bankgirot_is_named_where_it_is() {
    use FieldFault as F;
    let advice = ADVICE.as_bytes();
    let table = [
        (advice, 1, 45, "BEVAKNINGSREG", whole(1, FileFault::OtherKind)),
        (advice, 2, 3, "0058056201", field(2, 3, 12, Field::PayeeBankgiro, F::Differs)),
        (advice, 2, 62, "99", field(2, 62, 63, Field::InformationCode, F::Code)),
        (advice, 2, 64, "32", field(2, 64, 65, Field::CommentCode, F::Code)),
        (advice, 2, 64, "  ", field(2, 64, 65, Field::CommentCode, F::Code)),
        (advice, 2, 66, "20260229", field(2, 66, 73, Field::ActionOn, F::Date)),
        (advice, 2, 74, "1", field(2, 74, 80, Field::Reserve, F::NotBlank)),
        (advice, 2, 57, "0", field(2, 57, 61, Field::Reserve, F::NotBlank)),
        (advice, 9, 29, "1X", field(9, 29, 44, Field::Account, F::NotNumeric)),
        (advice, 29, 11, "8000", field(29, 11, 14, Field::FixedClearing, F::Code)),
        (advice, 3, 1, "04", whole(3, RecordFault::OutOfPlace)),
        (E_MANDATES, 4, 1, "55", whole(4, RecordFault::Missing("54"))),
        (E_MANDATES, 2, 62, "3", field(2, 62, 62, Field::EMandateKindCode, F::Code)),
        (E_MANDATES, 2, 29, "0000000000000000", field(2, 29, 44, Field::Account, F::Missing)),
        (E_MANDATES, 6, 3, "1112 ", field(6, 3, 7, Field::Postcode, F::NotNumeric)),
        (E_MANDATES, 17, 15, "0000003", at(17, 15, 21, RecordFault::Count { told: 3, found: 15 })),
    ];
    for (sample, line, from, with, refusal) in table {
        let bytes = spoilt(sample, line, from, with);
        assert_eq!(read(&bytes), Err(refusal), "line {line}, {from}: {with}");
    }
}

#[test]
fn files_that_are_no_files_of_mandates_are_refused_as_such() {
    let closing = format!("{}\r\n", ADVICE.lines().last().unwrap());
    let open = ADVICE.strip_suffix(&closing).unwrap().to_owned();
    let gap = ADVICE.replacen("\r\n", "\r\n\r\n", 1);
    let old_payments = format!("{:80}\r\n", "0120261123AUTOGIRO9900FELLISTA REG.KONTRL");
    let sealed = format!("00261123HMAC{:68}\r\n{REQUESTS}", "");
    let mark = format!("\u{feff}{REQUESTS}");
    let table = [
        (String::new(), whole(1, FileFault::Empty)),
        ("\r\n \r\n".into(), whole(1, FileFault::Empty)),
        ("Namn;Ort\r\n".into(), whole(1, FileFault::Unknown)),
        (old_payments, whole(1, FileFault::OtherKind)),
        (sealed, whole(1, FileFault::Sealed)),
        (mark, at(1, 1, 1, FileFault::Utf8)),
        (open, whole(28, FileFault::CutOff)),
        (gap, whole(2, RecordFault::Blank)),
        (format!("{ADVICE}{closing}"), whole(30, RecordFault::OutOfPlace)),
        (REQUESTS[82..].to_owned(), whole(1, RecordFault::OutOfPlace)),
    ];
    for (text, refusal) in table {
        assert_eq!(read(text.as_bytes()), Err(refusal), "{text}");
    }
    let cut: Vec<u8> = E_MANDATES[..82 * 4].to_vec();
    assert_eq!(read(&cut), Err(whole(4, FileFault::CutOff)));
}

#[test]
fn what_the_comment_code_says_is_wrong_is_read_with_a_notice() {
    let check_digit = AccountFault::CheckDigit;
    let person = IdentityError::CheckDigit(IdentityKind::Personnummer);
    let table = [
        (12, 44, "6", Remark::RefusedAccount(check_digit)), // 04/23
        (10, 56, "6", Remark::RefusedId(person)),           // 04/20
        (24, 56, "6", Remark::RefusedId(person)),           // 42/05
        (24, 44, "6", Remark::RefusedAccount(check_digit)), // 42/05
        (11, 13, "0000000000000000", Remark::RefusedPayerNumber), // 04/21
        (13, 3, "0058056201", Remark::RefusedPayee),        // 04/29
    ];
    for (line, from, with, remark) in table {
        let bytes = spoilt(ADVICE.as_bytes(), line, from, with);
        let file = read(&bytes).unwrap_or_else(|refusal| panic!("{refusal}"));
        assert_eq!(file.notices, [Notice { line, n_lines: 1, remark }]);
        // Where the comment says nothing of the kind, the same is refused.
        assert!(read(&spoilt(ADVICE.as_bytes(), 15, from, with)).is_err(), "{remark:?}");
    }
}

#[test]
fn doubtful_accounts_sole_traders_and_retired_codes_are_read_with_a_notice() {
    let table = [
        (15, 29, "1000000001234567", Remark::DoubtfulAccount(AccountFault::UnknownClearing)),
        (15, 29, "8000000001111112", Remark::DoubtfulAccount(AccountFault::CheckDigit)),
        (15, 29, "9585000612345740", Remark::DoubtfulAccount(AccountFault::TooLong)),
        (15, 45, "998507099805", Remark::SoleTrader),
        (2, 62, "93", Remark::RetiredCode),
        (2, 64, "11", Remark::RetiredCode),
    ];
    for (line, from, with, remark) in table {
        let file = read(&spoilt(ADVICE.as_bytes(), line, from, with)).unwrap();
        assert_eq!(file.notices, [Notice { line, n_lines: 1, remark }]);
        for lang in [Lang::Sv, Lang::En] {
            assert!(file.notices[0].text(lang).ends_with('.'));
        }
    }
}

#[test]
fn file_for_several_payees_has_several_sections() {
    let other = ADVICE.replace("0009912346", "0058056201");
    let file = read(format!("{ADVICE}{other}").as_bytes()).unwrap();
    let payees: Vec<String> = file.advices().map(|it| it.1.payee.to_string()).collect();
    assert_eq!((&*payees[26], &*payees[27], payees.len()), ("991-2346", "5805-6201", 54));
}

#[test]
fn refusal_is_told_in_both_languages_without_what_the_file_said() {
    let refusal = read(bad!("08_personnummer_check_digit")).unwrap_err();
    let told = refusal.message(Lang::Sv);
    let what = "Rad 2, position 45–56 (betalarens id): Personnumrets sista siffra stämmer inte.";
    assert_eq!(told.what, what);
    let told = refusal.message(Lang::En);
    let what =
        "Line 2, positions 45–56 (payer's id): The last figure of the personnummer is not right.";
    assert_eq!(told.what, what);
    let shown = "line 2, positions 45-56: Id: the check digit of the Personnummer is wrong";
    assert_eq!(refusal.to_string(), shown);
    let refusal = read(bad!("07_tk09_wrong_count")).unwrap_err();
    let what = "Rad 5, position 15–21: Slutposten säger 4 poster, men det finns 3.";
    assert_eq!(refusal.message(Lang::Sv).what, what);
}
