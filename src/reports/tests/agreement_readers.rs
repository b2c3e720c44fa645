//! Who may read what in the papers about agreements.

use super::{
    TODAY,
    agreement_papers::{full, text, whole},
    agreements::{BUILDERS, HALL, KLARA, LEDGER, LETTERS, SCHOOL},
    sample::{self, by},
};
use crate::{
    registers::{
        agreements::{Agreement, Contacts, Controller},
        persons::{Person, Restriction},
    },
    reports::{Audience, ReportKind as K, Scope},
    store::Store,
};

#[test]
fn r_60_what_stays_at_the_office_is_in_no_paper_for_others() {
    let store = sample::store();
    let internal = [
        (K::Underbitraden, "Fråga varför support behövs på natten"),
        (K::Underbitraden, "2026-12-02"),
        (K::Underbitraden, "Godtaget"),
        (K::Underbitraden, "2028-02-02"),
        (K::Underbitraden, "Brevkraft"),
        (K::Bitradesregister, "Driftgruppen"),
        (K::Bitradesregister, "Internt"),
        (K::Bitradesregister, "! "),
    ];
    for (kind, words) in internal {
        assert!(!text(&store, &whole(kind)).contains(words), "{kind:?} {words}");
    }
    for (kind, words) in internal.into_iter().filter(|(_, it)| *it != "2028-02-02") {
        assert!(text(&store, &full(kind)).contains(words), "{kind:?} {words}");
    }
}

#[test]
fn protected_counterparties_are_not_named_on_paper() {
    let mut store = sample::store();
    let agreement = store.get(KLARA).unwrap().unwrap();
    let id = agreement.counterparty.unwrap();
    let klara = store.get(id).unwrap().unwrap();
    store.save(&by(), id, &Person { is_protected: true, ..klara }).unwrap();
    let one = |kind| Scope { agreement: Some(KLARA), ..full(kind) };
    for scope in [
        whole(K::Bitradesavtal),
        full(K::Bitradesregister),
        one(K::Underbitraden),
        one(K::Bitradesprovning),
        whole(K::Overforingar),
        whole(K::Brister),
    ] {
        let paper = text(&store, &scope);
        let is_named = paper.contains("Klara") || paper.contains("Ek,");
        assert!(!is_named && paper.contains("Skyddade uppgifter"), "{:?}", scope.kind);
    }
}

#[test]
fn what_is_protected_of_a_counterparty_stands_in_no_record_of_customers() {
    let mut store = sample::store();
    let agreement = store.get(KLARA).unwrap().unwrap();
    let id = agreement.counterparty.unwrap();
    let contacts = Contacts {
        incidents: "Jourtelefon 070-174 06 99".into(),
        data_protection_officer: "Ombudet Alm".into(),
        representative: "Vertreter GmbH".into(),
    };
    store.save(&by(), KLARA, &Agreement { contacts, ..agreement }).unwrap();
    let told = ["070-174 06 99", "Ombudet Alm", "Vertreter GmbH"];
    let record = |store: &Store| text(store, &whole(K::Bitradesregister));
    assert!(told.iter().all(|it| record(&store).contains(it)));
    let klara = store.get(id).unwrap().unwrap();
    store.save(&by(), id, &Person { is_protected: true, ..klara }).unwrap();
    assert!(!told.iter().any(|it| record(&store).contains(it)));
}

#[test]
fn a_restriction_is_marked_for_the_office_and_nobody_else() {
    let mut store = sample::store();
    for id in [BUILDERS, KLARA, HALL, LEDGER, LETTERS, SCHOOL] {
        let whom = store.get(id).unwrap().unwrap().counterparty.unwrap();
        let restriction =
            Some(Restriction { since: TODAY, reason: String::new(), allowed: String::new() });
        let marked = Person { restriction, ..store.get(whom).unwrap().unwrap() };
        store.save(&by(), whom, &marked).unwrap();
    }
    let marks = |it: &str| it.contains("begränsad") || it.contains("artikel 18");
    let of = |kind, id| Scope { agreement: Some(id), ..whole(kind) };
    for scope in [
        whole(K::Bitradesregister),
        of(K::Bitradesregister, BUILDERS),
        whole(K::Underbitraden),
        of(K::Underbitraden, BUILDERS),
        whole(K::Behandlingsregister),
    ] {
        let paper = text(&store, &scope);
        assert!(!marks(&paper) && paper.contains("Fortbok AB"), "{:?} {paper}", scope.kind);
    }
    let record = text(&store, &full(K::Bitradesregister));
    for name in ["Umeå Bygg AB", "Serverhallen AB", "Norrbyskolan"] {
        assert!(record.contains(&format!("{name} (begränsad, artikel 18)")), "{name}");
    }
}

#[test]
fn r_60_the_record_names_each_controller_behind_a_customer_that_is_a_processor() {
    let mut store = sample::store();
    let of = |store: &Store, audience| {
        let scope = Scope { agreement: Some(KLARA), audience, ..whole(K::Bitradesregister) };
        text(store, &scope)
    };
    assert!(of(&store, Audience::Outside).contains("Personuppgiftsansvariga (30.2 a): –"));
    let asked = "! Personuppgiftsansvariga bakom kunden: ";
    assert!(of(&store, Audience::Office).contains(asked));
    let klara = store.get(KLARA).unwrap().unwrap();
    let behind = |name: &str, contact: &str, officer: &str| Controller {
        name: name.into(),
        contact: contact.into(),
        data_protection_officer: officer.into(),
        representative: String::new(),
    };
    let controllers = vec![
        behind("Hotell Sjöutsikten AB", "0980-319 240", ""),
        behind("Vintergatan", "info@vintergatan.example", "Eskil Fors"),
    ];
    store.save(&by(), KLARA, &Agreement { controllers, ..klara }).unwrap();
    for audience in [Audience::Outside, Audience::Office] {
        let record = of(&store, audience);
        for words in [
            "Personuppgiftsansvariga (30.2 a): Hotell Sjöutsikten AB, 0980-319 240",
            "Vintergatan, info@vintergatan.example, dataskyddsombud Eskil Fors",
        ] {
            assert!(record.contains(words), "{words} in {record}");
        }
        assert!(!record.contains(asked));
    }
    let person = store.get(KLARA).unwrap().unwrap().counterparty;
    let letter = text(&store, &Scope { person, ..whole(K::Registerutdrag) });
    assert!(letter.contains("Avtal K-8") && !letter.contains("Eskil Fors"));
    let contract = Scope { agreement: Some(KLARA), ..whole(K::PubAvtal) };
    assert!(text(&store, &contract).contains("Ansvariga som Kunden behandlar åt: Hotell Sjö"));
}
