//! Account numbers as banks and people write them.

use serde_json::Value;

use super::*;

fn rows(json: &str) -> Vec<Value> {
    serde_json::from_str(json).unwrap()
}

fn accounts() -> Vec<Value> {
    rows(include_str!("../../../tests/fixtures/vectors/accounts.json"))
}

fn of(row: &Value) -> Account {
    Account::new(row["clearing"].as_str().unwrap(), row["account"].as_str().unwrap()).unwrap()
}

#[test]
fn every_account_of_the_vectors_is_judged_as_it_says() {
    let mut n_faulty = 0;
    for row in accounts() {
        let account = of(&row);
        let shown = format!("{row} read as {account}");
        let fault = match row["reason"].as_str().unwrap() {
            "" => {
                assert_eq!(account.verdict(), Verdict::Sound, "{shown}");
                let filled = row["normalised"].as_str().unwrap().trim_start_matches('0');
                assert_eq!(account.number().trim_start_matches('0'), filled, "{shown}");
                assert_eq!(account.sixteen(), row["ag16"].as_str().unwrap(), "{shown}");
                assert_eq!(account.bank(), row["bank"].as_str().unwrap(), "{shown}");
                if let Some(iban) = row["iban"].as_str() {
                    assert_eq!(account.iban().as_deref(), Some(iban), "{shown}");
                }
                continue;
            }
            "check_digit" => AccountFault::CheckDigit,
            "too_short" => AccountFault::TooShort,
            "too_long" => AccountFault::TooLong,
            "clearing_check_digit" => AccountFault::ClearingCheckDigit,
            "clearing_length" => AccountFault::ClearingLength,
            "unknown_clearing" => AccountFault::UnknownClearing,
            "personkonto_date" => AccountFault::PersonkontoDate,
            other => panic!("{other}"),
        };
        // Not every account of type 2:3 obeys the sum, and a missing range may be the table's own fault.
        let is_doubt = match fault {
            AccountFault::CheckDigit => row["type"] == 2 && row["variant"] == 3,
            AccountFault::UnknownClearing => true,
            AccountFault::TooShort => {
                row["type"] == 2 && row["variant"] != 2 && !account.is_personkonto()
            }
            _ => false,
        };
        let verdict = if is_doubt { Verdict::Doubtful(fault) } else { Verdict::Wrong(fault) };
        assert_eq!(account.verdict(), verdict, "{shown}");
        assert_eq!(account.bank(), row["bank"].as_str().unwrap_or_default(), "{shown}");
        n_faulty += 1;
    }
    assert_eq!((accounts().len(), n_faulty), (222, 75));
}

#[test]
fn accounts_are_read_as_written_in_one_text() {
    for row in accounts().iter().filter(|row| row["valid"] == true) {
        let text = row["as_written"].as_str().unwrap();
        assert_eq!(Account::parse(text).unwrap().sixteen(), row["ag16"], "{text}");
    }
}

#[test]
fn other_spellings_are_the_same_account() {
    let spellings = rows(include_str!("../../../tests/fixtures/vectors/accounts_spellings.json"));
    assert_eq!(spellings.len(), 38);
    for row in spellings {
        let (input, same_as) = (row["input"].as_str().unwrap(), row["same_as"].as_str().unwrap());
        let (read, expected) = (Account::parse(input).unwrap(), Account::parse(same_as).unwrap());
        assert_eq!((read.sixteen(), read.bank()), (expected.sixteen(), expected.bank()), "{input}");
        assert_eq!(read.verdict(), expected.verdict(), "{input}");
        assert!(!matches!(read.verdict(), Verdict::Wrong(_)), "{input}: {:?}", read.verdict());
    }
}

#[test]
fn disputed_accounts_can_be_kept() {
    let disputed = rows(include_str!("../../../tests/fixtures/vectors/accounts_disputed.json"));
    assert_eq!(disputed.len(), 18);
    for row in &disputed {
        let account = of(row);
        let verdict = match row["own_reason"].as_str().unwrap() {
            "" => Verdict::Sound,
            "unknown_clearing" => Verdict::Doubtful(AccountFault::UnknownClearing),
            "too_short" => Verdict::Doubtful(AccountFault::TooShort),
            "too_long" => Verdict::Wrong(AccountFault::TooLong), // kept with a reason
            other => panic!("{other}"),
        };
        assert_eq!(account.verdict(), verdict, "{row}");
        assert_eq!(account.bank(), row["bank"].as_str().unwrap_or_default(), "{row}");
        if let Some(sixteen) = row["ag16"].as_str() {
            assert_eq!(account.sixteen(), sixteen, "{row}");
        }
    }
}

#[test]
fn iban_is_built_as_published() {
    let json = include_str!("../../../tests/fixtures/vectors/giro.json");
    let mut n_built = 0;
    for row in rows(json).iter().filter(|row| row["kind"] == "iban") {
        assert_eq!(of(row).iban().as_deref(), row["iban"].as_str(), "{row}");
        n_built += 1;
    }
    assert_eq!(n_built, 14);
    for (account, why) in [
        ("8327, 0147258925", "the fifth figure is missing"),
        ("1405, 3542562", "the check digit is wrong"),
        ("9999, 1234567", "nobody has the clearing number"),
    ] {
        assert_eq!(Account::parse(account).unwrap().iban(), None, "{why}");
    }
}

#[test]
fn doubt_and_fault_are_told_apart() {
    let verdict = |text| Account::parse(text).map(|account| account.verdict());
    let check_digit = AccountFault::CheckDigit;
    assert_eq!(verdict("8000, 1111112"), Ok(Verdict::Doubtful(check_digit)));
    assert_eq!(verdict("1405, 3542562"), Ok(Verdict::Wrong(check_digit)));
    assert_eq!(verdict("6000, 000000000"), Ok(Verdict::Wrong(check_digit)));
    // A personkonto may be that of a samordningsnummer, whose day has 60 added.
    assert_eq!(verdict("3300, 7302889931"), Ok(Verdict::Sound));
    assert_eq!(verdict("3300, 7302999937"), Ok(Verdict::Wrong(AccountFault::PersonkontoDate)));
    assert_eq!(verdict("abc"), Err(AccountFault::Form));
    assert_eq!(verdict(""), Err(AccountFault::Form));
    assert_eq!(verdict("1405, 35é2562"), Err(AccountFault::Form));
}

#[test]
fn masked_account_shows_its_last_four_and_of_a_personnummer_none() {
    let account = Account::parse("3300, 1212121212").unwrap();
    assert!(account.is_personkonto());
    assert_eq!(account.masked(), "3300 ••••••••••");
    assert_eq!(Account::new("6114", "517182351").unwrap().masked(), "6114 •••••2351");
    assert_eq!(format!("{account:?}"), "Account(3300 ••••••••••)");
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_number_readers_fall(text in "[0-9åTF+ ,.•-]{0,20}", today_year in 1950_i16..2100) {
        let today = jiff::civil::date(today_year, 6, 1);
        if let Ok(account) = Account::parse(&text) {
            let _ = (account.verdict(), account.iban(), account.sixteen(), account.masked());
        }
        if let Ok(identity) = crate::law::Identity::parse(&text, today) {
            proptest::prop_assert!(identity.matches(&identity.shown(), today));
            let again = crate::law::Identity::parse(&identity.shown(), today);
            proptest::prop_assert_eq!(again, Ok(identity));
        }
        let _ = (crate::law::Bankgiro::parse(&text), crate::law::Plusgiro::parse(&text));
    }
}
