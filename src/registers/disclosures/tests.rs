//! The log of disclosures.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::store::{By, Store};

#[test]
fn r_36_a_disclosure_says_what_about_whom_to_whom_when_and_why() {
    let by = By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH };
    let today = date(2026, 11, 22);
    let mut store = Store::in_memory().unwrap();
    let person = Person { name: "Berg".into(), given_name: "Eva".into(), ..Person::default() };
    let person = store.add(&by, &person).unwrap();
    let mut it = Disclosure::default();
    let cites: Vec<_> = it.gaps(today).iter().map(|gap| gap.cite).collect();
    assert_eq!(cites, ["GDPR 15.1 c", "GDPR 15.1 c", "GDPR 5.2", "GDPR 5.2", "GDPR 6.1"]);
    it.person = Some(person);
    it.recipient = "Kronofogden".into();
    it.recipient_kind = Some(RecipientKind::Authority);
    it.what = "Namn och adress".into();
    it.disclosed_on = Some(date(2026, 3, 2));
    it.basis = Some(LawfulBasis::LegalObligation);
    assert_eq!(it.gaps(today)[0].cite, "GDPR 6.3");
    it.support = "Utsökningsbalken".into();
    let id = store.add(&by, &it).unwrap();
    assert!(it.gaps(today).is_empty());
    assert_eq!(store.get(id).unwrap().as_ref(), Some(&it));
    assert_eq!(store.disclosures_of(person).unwrap(), [(id, it)]);
    assert_eq!(store.find_in::<Disclosure>("berg").unwrap().records, [id.raw()]);
    assert_eq!(store.find_in::<Disclosure>("kronof").unwrap().records, [id.raw()]);
    assert_eq!(store.n_each::<Disclosure>(today).unwrap(), [1, 1]);
    assert_eq!(store.n_each::<Disclosure>(date(2028, 1, 1)).unwrap(), [1, 0]);
    assert_eq!(store.row::<Disclosure>(id.raw()).unwrap().unwrap().name, "Berg, Eva");
}
