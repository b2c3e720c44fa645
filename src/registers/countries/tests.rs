//! The company's own decisions.

use jiff::civil::{Date, date};

use super::*;

const TODAY: Date = date(2026, 11, 22);

fn of(code: &str) -> Decision {
    Decision { country: Country::parse(code), ..Decision::default() }
}

#[test]
fn r_62_the_programs_decision_is_taken_over_once_and_then_goes_before() {
    let mut list = CountryList::default();
    let brazil = list.all().into_iter().find(|it| it.country == Country::parse("BR")).unwrap();
    assert!(brazil.needs_check);
    list.amend(&brazil, TODAY);
    list.amend(&brazil, TODAY);
    assert_eq!(list.decisions.len(), 1);
    let own = &list.decisions[0];
    assert_eq!(
        (own.needs_check, own.checked_on, &own.source),
        (false, Some(TODAY), &brazil.source)
    );
    assert!(list.amends(brazil.country) && !list.amends(None));
    assert_eq!(&list.all()[0], own);
}

#[test]
fn a_decision_that_cannot_be_is_told() {
    let backwards = Decision { since: Some(TODAY), until: Some(date(2026, 1, 1)), ..of("KE") };
    let table = [
        (vec![], None),
        (vec![of("KE"), of("IN")], None),
        (vec![Decision::default()], Some(DecisionFault::NoCountry)),
        (vec![of("NO")], Some(DecisionFault::InsideEea)),
        (vec![of("KE"), of("KE")], Some(DecisionFault::Twice)),
        (vec![backwards], Some(DecisionFault::Backwards)),
    ];
    for (decisions, expected) in table {
        let list = CountryList { decisions, ..CountryList::default() };
        assert_eq!(list.fault(), expected, "{list:?}");
    }
}
