//! The days that the retention rules give, and their words.

use jiff::civil::date;

use super::*;

fn keep(rule: RetentionRule, event_on: Date) -> Option<Date> {
    Retention::new(rule, StartEvent::ContractEnd).keep_through(event_on, FiscalYear::CALENDAR)
}

#[test]
fn periods_end_where_the_calendar_says_r_80() {
    let table = [
        (RetentionRule::MonthsAfter { months: 3 }, date(2026, 11, 30), date(2027, 2, 28)),
        (RetentionRule::DaysAfter { days: 1200 }, date(2026, 1, 1), date(2029, 4, 15)),
        (RetentionRule::YearsAfter { years: 1 }, date(2028, 2, 29), date(2029, 2, 28)),
        (RetentionRule::WhileLasting, date(2026, 5, 4), date(2026, 5, 4)),
        (RetentionRule::AtOnce, date(2026, 5, 4), date(2026, 5, 4)),
        (RetentionRule::UntilWithdrawn, date(2026, 5, 4), date(2026, 5, 4)),
        (RetentionRule::UntilCaseClosed, date(2026, 5, 4), date(2026, 5, 4)),
        (RetentionRule::Limitation, date(2026, 5, 4), date(2036, 5, 4)),
        (RetentionRule::ConsumerLimitation, date(2026, 5, 4), date(2029, 5, 4)),
        (RetentionRule::YearsAfter { years: u16::MAX }, date(2026, 5, 4), Date::MAX),
    ];
    for (rule, event_on, day) in table {
        assert_eq!(keep(rule.clone(), event_on), Some(day), "{rule:?}");
    }
    assert_eq!(keep(RetentionRule::OwnWords { words: "x".into() }, date(2026, 5, 4)), None);
}

#[test]
fn bookkeeping_is_kept_through_the_seventh_calendar_year_r_80() {
    let june = FiscalYear::ending_in(6).unwrap();
    let table = [
        (date(2025, 12, 31), FiscalYear::CALENDAR, date(2032, 12, 31)),
        (date(2025, 1, 1), FiscalYear::CALENDAR, date(2032, 12, 31)),
        (date(2026, 6, 30), june, date(2033, 12, 31)),
        (date(2025, 7, 1), june, date(2033, 12, 31)),
        (date(2026, 12, 31), FiscalYear::CALENDAR, date(2033, 12, 31)),
        (date(2026, 7, 1), june, date(2034, 12, 31)),
    ];
    let rule = Retention::new(RetentionRule::Bookkeeping, StartEvent::Other);
    assert_eq!(rule.event, StartEvent::FinancialYearEnd);
    for (day, fiscal_year, kept) in table {
        assert_eq!(rule.keep_through(day, fiscal_year), Some(kept), "{day}");
    }
    let erase = rule.erase_from(date(2025, 12, 31), FiscalYear::CALENDAR);
    assert_eq!(erase, Some(date(2033, 1, 1)));
}

#[test]
fn financial_year_ends_on_the_last_day_of_its_month() {
    let february = FiscalYear::ending_in(2).unwrap();
    assert_eq!(february.end_of(date(2027, 3, 1)), date(2028, 2, 29));
    assert_eq!((FiscalYear::ending_in(0), FiscalYear::ending_in(13)), (None, None));
    assert!(serde_json::from_str::<FiscalYear>("13").is_err());
    assert_eq!(serde_json::from_str::<FiscalYear>("6").unwrap().end_month(), 6);
}

const WORDS: &[(RetentionRule, StartEvent, &str, &str)] = &[
    (
        RetentionRule::MonthsAfter { months: 3 },
        StartEvent::ContractEnd,
        "3 månader efter att avtalet har upphört",
        "3 months after the contract has ended",
    ),
    (
        RetentionRule::MonthsAfter { months: 1 },
        StartEvent::LastContact,
        "1 månad efter den senaste kontakten",
        "1 month after the latest contact",
    ),
    (
        RetentionRule::DaysAfter { days: 1200 },
        StartEvent::LastContact,
        "1200 dagar efter den senaste kontakten",
        "1200 days after the latest contact",
    ),
    (
        RetentionRule::Bookkeeping,
        StartEvent::FinancialYearEnd,
        "till och med det sjunde året efter det kalenderår då räkenskapsåret avslutades",
        "through the seventh year after the calendar year in which the financial year ended",
    ),
    (
        RetentionRule::WhileLasting,
        StartEvent::AutogiroEnd,
        "så länge autogirot pågår",
        "as long as the autogiro lasts",
    ),
    (
        RetentionRule::WhileLasting,
        StartEvent::LastPayment,
        "fram till den sista betalningen",
        "until the last payment",
    ),
    (
        RetentionRule::AtOnce,
        StartEvent::ServiceEnd,
        "tas bort genast efter att tjänsten har upphört",
        "erased at once after the service has ended",
    ),
    (
        RetentionRule::UntilWithdrawn,
        StartEvent::Withdrawal,
        "tills samtycket återkallas",
        "until the consent is withdrawn",
    ),
    (
        RetentionRule::UntilCaseClosed,
        StartEvent::CaseClosed,
        "tills ärendet är avslutat",
        "until the case is closed",
    ),
    (
        RetentionRule::Limitation,
        StartEvent::ContractEnd,
        "10 år efter att avtalet har upphört (preskription)",
        "10 years after the contract has ended (limitation)",
    ),
];

#[test]
fn rules_are_told_in_plain_words() {
    for (rule, event, sv, en) in WORDS {
        let retention = Retention::new(rule.clone(), *event);
        assert_eq!(retention.describe(Lang::Sv), *sv);
        assert_eq!(retention.describe(Lang::En), *en);
    }
}

#[test]
fn own_words_are_read_as_written() {
    let mut retention = Retention::new(RetentionRule::YearsAfter { years: 2 }, StartEvent::Other);
    assert_eq!(retention.describe(Lang::Sv), "2 år efter en annan händelse");
    retention.event_words = " att garantin har gått ut ".into();
    assert_eq!(retention.describe(Lang::Sv), "2 år efter att garantin har gått ut");
    let words = RetentionRule::OwnWords { words: "enligt styrelsens beslut".into() };
    let own = Retention::new(words, StartEvent::Other);
    assert_eq!(own.describe(Lang::En), "enligt styrelsens beslut");
}

#[test]
fn source_is_the_provision_unless_the_company_says_otherwise() {
    let mut retention = Retention::new(RetentionRule::Bookkeeping, StartEvent::FinancialYearEnd);
    assert_eq!(retention.source(Lang::Sv), "BFL 7:2");
    retention.source = "Styrelsebeslut 2026-03-01".into();
    assert_eq!(retention.source(Lang::Sv), "Styrelsebeslut 2026-03-01");
    let own = Retention::new(RetentionRule::DaysAfter { days: 1200 }, StartEvent::LastContact);
    assert_eq!((own.source(Lang::Sv), own.source(Lang::En)), ("eget beslut", "own decision"));
}

#[test]
fn rule_is_stored_by_name() {
    let retention =
        Retention::new(RetentionRule::DaysAfter { days: 1200 }, StartEvent::LastContact);
    let json = serde_json::to_string(&retention).unwrap();
    assert!(
        json.starts_with(r#"{"rule":{"rule":"days-after","days":1200},"event":"last-contact""#)
    );
    assert_eq!(serde_json::from_str::<Retention>(&json).unwrap(), retention);
}
