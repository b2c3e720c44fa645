//! The register of persons: round trip, looking up, gaps, tables of any length.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::store::{By, Store, Stored};

const TODAY: Date = date(2026, 11, 22);

fn by() -> By {
    By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
}

fn asa() -> Person {
    Person {
        given_name: "Åsa".into(),
        name: "Öberg".into(),
        identity: Some(Identity::parse("121212-1212", TODAY).unwrap()),
        customer_number: "1042".into(),
        addresses: vec![Address {
            street: "Storgatan 1".into(),
            postcode: "793 30".into(),
            town: "Leksand".into(),
            country: String::new(),
        }],
        phones: vec!["070-174 06 05".into()],
        emails: vec!["asa@example.se".into()],
        groups: vec![SubjectGroup::Customer],
        source: Some(SourceKind::Person),
        ..Person::default()
    }
}

#[test]
fn r_30_a_person_survives_the_database() {
    let mut store = Store::in_memory().unwrap();
    let system = store.add(&by(), &System { name: "Fortbok".into(), ..System::default() }).unwrap();
    let person = Person {
        systems: vec![Placement { system, place: "flik Ö".into() }],
        restriction: Some(Restriction {
            since: TODAY,
            reason: "Bestrider".into(),
            allowed: String::new(),
        }),
        marketing_objection_on: Some(TODAY),
        marketing: vec![ChannelBasis {
            sale: "Order 7".into(),
            stopped_on: Some(TODAY),
            ..ChannelBasis::default()
        }],
        ..asa()
    };
    let id = store.add(&by(), &person).unwrap();
    assert_eq!(store.get(id).unwrap().as_ref(), Some(&person));
    let changed = Person { systems: Vec::new(), ..person };
    store.save(&by(), id, &changed).unwrap();
    assert_eq!(store.get(id).unwrap().as_ref(), Some(&changed));
    assert_eq!(store.n_persons(PersonFilter::All).unwrap(), 1);
    assert_eq!(store.n_persons(PersonFilter::Restricted).unwrap(), 1);
    store.remove(&by(), id).unwrap();
    assert_eq!(store.n_persons(PersonFilter::Natural).unwrap(), 0);
}

#[test]
fn r_30_a_person_is_called_by_any_of_their_numbers() {
    let mut store = Store::in_memory().unwrap();
    let id = store.add(&by(), &asa()).unwrap();
    let foreign =
        Person { identity: Some(Identity::foreign("AB 12").unwrap()), ..Person::default() };
    let other = store.add(&by(), &foreign).unwrap();
    for typed in ["#1", "1042", "20121212-1212", "121212-1212", "1212121212"] {
        assert_eq!(store.persons_called(typed, TODAY).unwrap(), [id], "{typed}");
    }
    assert_eq!(store.persons_called("AB 12", TODAY).unwrap(), [other]);
    for typed in ["", "#9", "104", "19121212-1212"] {
        assert_eq!(store.persons_called(typed, TODAY).unwrap(), [], "{typed}");
    }
}

#[test]
fn a_person_is_searched_by_name_number_telephone_and_mail() {
    let mut store = Store::in_memory().unwrap();
    let id = store.add(&by(), &asa()).unwrap();
    for typed in ["åsa öb", "1042", "121212-1212", "2012", "0701740", "asa@ex", "leks"] {
        let hits = store.search(typed, 5).unwrap();
        assert_eq!(hits.len(), 1, "{typed}");
        assert_eq!((hits[0].code, hits[0].record), (Person::CODE, id.raw()));
        assert_eq!(hits[0].subtitle, "1042 · Leksand");
    }
    store.save(&by(), id, &Person { name: "Åberg".into(), ..asa() }).unwrap();
    assert!(store.search("öberg", 5).unwrap().is_empty());
}

#[test]
fn r_15_a_company_with_a_personnummer_is_pointed_out() {
    let company = Person { kind: PersonKind::Company, ..asa() };
    let cites: Vec<_> = company.gaps(TODAY).iter().map(|it| it.cite).collect();
    assert_eq!(cites, ["DSL 3:10", "GDPR 15.3"]);
}

#[test]
fn r_32_the_restriction_is_told_in_the_facts() {
    let restriction = Restriction {
        since: TODAY,
        reason: "Bestrider saldot".into(),
        allowed: "fakturering".into(),
    };
    let person = Person { restriction: Some(restriction), ..asa() };
    let facts = person.facts(Lang::Sv);
    let (_, told) = facts.iter().find(|(field, _)| *field == PersonField::Restriction).unwrap();
    let expected = "Begränsad sedan 2026-11-22: Bestrider saldot (får användas till: fakturering)";
    assert_eq!(told.to_text(), expected);
}

#[test]
fn the_table_reads_any_page_in_swedish_order() {
    let mut store = Store::in_memory().unwrap();
    let op = by().op(crate::store::Verb::Imported);
    store
        .change(op, |writer| {
            for n in 0..300 {
                writer.add(&Person { name: format!("{n:03}"), ..Person::default() })?;
            }
            for name in ["Öberg", "Zorn", "Åkesson"] {
                writer.add(&Person { name: name.into(), ..Person::default() })?;
            }
            Ok(())
        })
        .unwrap();
    let mut listing = PersonFilter::Natural.listing();
    let mut names = |page| -> Vec<String> {
        let rows = listing.page(store.db(), page, PersonRow::read).unwrap();
        rows.into_iter().map(|it| it.name).collect()
    };
    let last = names(2);
    assert_eq!(last.len(), 303 - 256);
    assert_eq!(last[44..], ["Zorn", "Åkesson", "Öberg"]);
    assert_eq!(names(0)[0], "000");
    assert_eq!(names(1)[0], "128");
    assert_eq!(names(7), [""; 0]);
}

#[test]
fn a_telephone_number_is_found_however_it_is_spaced() {
    let mut store = Store::in_memory().unwrap();
    let person =
        Person { name: "Öberg".into(), phones: vec!["070-174 06 05".into()], ..Person::default() };
    store.add(&by(), &person).unwrap();
    for typed in ["070-174 06 05", "0701740605", "070 17", "öberg 070 174", "070-174 06 05 öberg"]
    {
        assert_eq!(store.search(typed, 5).unwrap().len(), 1, "{typed}");
    }
    for typed in ["070 175", "174 06 05", "- + -"] {
        assert_eq!(store.search(typed, 5).unwrap().len(), 0, "{typed}");
    }
}
