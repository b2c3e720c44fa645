//! The agreements of the invented company: with a supplier and with two customers.

use jiff::civil::date;

use super::super::{
    TODAY,
    sample::{self, by},
};
use crate::{
    core::{Id, Stated},
    law::{
        Country, Identity,
        transfer::{Safeguard, SccModule, TransferGround},
    },
    registers::{
        address::Address,
        agreements::{
            About, Agreement, AtEnd, Contacts, Engaged, Instructions, Leaving, OurRole,
            StaffAccess, Stage,
        },
        data_place::DataPlace,
        measures::{Measure, MeasureKind},
        persons::{Person, PersonKind},
        sub_processors::{Decision, SubProcessor},
    },
    store::Store,
};

/// With a supplier, which engages somebody in turn.
pub const SUPPLIER: Id<Agreement> = Id::new(1);
/// With a customer, made out from end to end.
pub const CUSTOMER: Id<Agreement> = Id::new(2);
/// With somebody who is itself a processor, of which little is recorded.
pub const CHAIN: Id<Agreement> = Id::new(3);

fn company(name: &str, number: &str) -> Person {
    Person {
        kind: PersonKind::Company,
        name: name.into(),
        identity: Identity::parse(number, TODAY).ok(),
        ..Person::default()
    }
}

fn place(code: &str, what: &str) -> DataPlace {
    DataPlace { country: Country::parse(code), what: what.into(), ..DataPlace::default() }
}

/// The invented company with a supplier, somebody below it, and two customers.
pub fn store() -> Store {
    let mut store = sample::without_agreements();
    let backup = Measure {
        name: "Säkerhetskopior".into(),
        kind: Some(MeasureKind::Technical),
        description:
            "Varje natt, krypterade, i en annan byggnad. Återläsning prövas varje kvartal.".into(),
        ..Measure::default()
    };
    let backup = store.add(&by(), &backup).unwrap();
    let cloud = store.add(&by(), &company("Molnberget AB", "556036-0793")).unwrap();
    let supplier = Agreement {
        about: About {
            matter: "Drift av servrar".into(),
            data: vec!["Allt som kunden lagrar".into()],
            ..About::default()
        },
        places: vec![place("SE", "datahall i Luleå")],
        stage: Stage::Signed,
        signed_on: Some(date(2024, 1, 15)),
        ..Agreement::with(cloud, OurRole::Engager)
    };
    assert_eq!(store.add(&by(), &supplier).unwrap(), SUPPLIER);
    add_sub_processors(&mut store);
    let builder = Person {
        addresses: vec![Address {
            street: "Hamngatan 4".into(),
            postcode: "903 27".into(),
            town: "Umeå".into(),
            country: String::new(),
        }],
        emails: vec!["eva@bygg.example".into()],
        phones: vec!["090-22 33 44".into()],
        contact_person: "Eva Bygg".into(),
        ..company("Umeå Bygg AB", "556703-7485")
    };
    let builder = store.add(&by(), &builder).unwrap();
    let mut customer = customer(builder);
    customer.measures = vec![backup];
    assert_eq!(store.add(&by(), &customer).unwrap(), CUSTOMER);
    let consultant = store.add(&by(), &company("Konsulten i Umeå AB", "556074-7569")).unwrap();
    let chain = Agreement::with(consultant, OurRole::SubProcessor);
    assert_eq!(store.add(&by(), &chain).unwrap(), CHAIN);
    store
}

fn add_sub_processors(store: &mut Store) {
    let ground = TransferGround {
        safeguard: Some(Safeguard::StandardClauses),
        module: Some(SccModule::ProcessorToProcessor),
        tia_on: Some(date(2026, 3, 2)),
        ..TransferGround::default()
    };
    let below = |parent, name: &str| SubProcessor {
        agreement: Some(SUPPLIER),
        parent,
        name: name.into(),
        ..SubProcessor::default()
    };
    let storage = SubProcessor {
        service: "Lagring av säkerhetskopior".into(),
        data: "Krypterade kopior".into(),
        places: vec![place("FI", "datahall i Esbo")],
        starts_on: Some(date(2025, 2, 1)),
        ..below(None, "Lagringen Oy")
    };
    let storage = store.add(&by(), &storage).unwrap();
    let support = SubProcessor {
        service: "Support på natten".into(),
        data: "Loggar".into(),
        places: vec![DataPlace { is_remote: true, ground, ..place("IN", "support") }],
        ..below(Some(storage), "Nightdesk Ltd")
    };
    store.add(&by(), &support).unwrap();
    let refused =
        SubProcessor { decision: Some(Decision::Objected), ..below(None, "Billigmoln Inc") };
    store.add(&by(), &refused).unwrap();
}

fn customer(with: Id<Person>) -> Agreement {
    Agreement {
        number: "A-17".into(),
        stage: Stage::Draft,
        valid_from: Some(date(2027, 1, 1)),
        notice_months: 3,
        about: About {
            matter: "Drift av kundens mejl och filer".into(),
            duration: "Så länge driftavtalet D-17 gäller".into(),
            nature: "Lagring, säkerhetskopiering, support".into(),
            purpose: "Att kunden ska kunna använda mejl och filer".into(),
            data: vec!["Namn".into(), "Kontaktuppgifter".into(), "Innehåll i mejl".into()],
            subjects: vec!["Anställda".into(), "Kundens kunder".into()],
        },
        instructions: Instructions {
            what: "Drifta, säkerhetskopiera och felsöka. Öppna inte en brevlåda utan ett ärende."
                .into(),
            version: "1".into(),
            given_on: Some(date(2026, 11, 2)),
        },
        places: vec![place("SE", "drift och support")],
        contacts: Contacts { incidents: "Eva Bygg, 090-22 33 44".into(), ..Contacts::default() },
        categories: vec!["Drift".into(), "Säkerhetskopiering".into()],
        staff: Stated::from(vec![StaffAccess {
            who: "Drifttekniker".into(),
            what: "servrar, vid felsökning".into(),
            ..StaffAccess::default()
        }]),
        leaving: Leaving { choice: Some(AtEnd::Return), within_days: 30, ..Leaving::default() },
        suppliers: vec![Engaged { supplier: SUPPLIER, since: None }],
        ..Agreement::with(with, OurRole::Processor)
    }
}
