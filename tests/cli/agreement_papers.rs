//! The papers about agreements at the command line.

use parmen::registers::{
    agreements::{Agreement, OurRole, StaffAccess},
    persons::{Person, PersonKind},
};

use crate::office::Office;

/// A supplier with one agreement, a customer with two, and somebody with none.
fn office() -> Office {
    let office = Office::with_binder();
    let company = |name: &str, number: &str| Person {
        kind: PersonKind::Company,
        name: name.into(),
        customer_number: number.into(),
        ..Person::default()
    };
    let staff = StaffAccess { who: "Driftgruppen".into(), ..StaffAccess::default() };
    office.change("A.parm", |store, by| {
        let hall = store.add(by, &company("Serverhallen AB", "1")).unwrap();
        let builders = store.add(by, &company("Umeå Bygg AB", "2")).unwrap();
        store.add(by, &company("Ek AB", "3")).unwrap();
        let numbered = |number: &str, with, role| Agreement {
            number: number.into(),
            staff: vec![staff.clone()].into(),
            ..Agreement::with(with, role)
        };
        for it in [
            numbered("L-1", hall, OurRole::Engager),
            numbered("K-1", builders, OurRole::Processor),
            numbered("K-2", builders, OurRole::Processor),
        ] {
            store.add(by, &it).unwrap();
        }
    });
    office
}

#[test]
fn r_60_the_registers_are_printed_whole_or_of_one_agreement() {
    let office = office();
    assert!(office.prints(&["bitradesavtal"]).contains("3 avtal: saknas 3."));
    assert!(office.prints(&["överföringar"]).contains("går inte att styrka"));
    let list = office.prints(&["underbitraden", "--lang", "en"]);
    assert!(list.contains("1 | Serverhallen AB | Us"), "{list}");
    assert!(office.prints(&["underbiträden", "--agreement", "k-2"]).contains("Inga underbiträden"));
    let record = office.prints(&["bitradesregister", "--agreement", "#2"]);
    assert!(record.contains("1 kund") && !record.contains("Driftgruppen"), "{record}");
    let record = office.prints(&["bitradesregister", "--full"]);
    assert!(record.contains("2 kunder") && record.contains("Driftgruppen"), "{record}");
}

#[test]
fn r_61_the_cover_sheet_says_which_agreement_it_needs() {
    let office = office();
    let sheet = office.prints(&["bitradesprovning", "--person", "1"]);
    assert!(sheet.contains("Serverhallen AB, L-1") && sheet.contains("Inte prövat"), "{sheet}");
    let asked = ["report", "biträdesprövning", "A.parm", "--out", "a.txt"];
    office.gives(2, &asked);
    for wrong in [["--person", "2"], ["--person", "3"], ["--agreement", "K-9"]] {
        let told = office.gives(1, &[&asked[..], &wrong[..]].concat());
        assert!(told.contains("inget sådant avtal, eller flera"), "{told}");
    }
}
